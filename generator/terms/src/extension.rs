//! Extensions of OpenAPI that more than one reader of documents knows, each with its name.

/// Of a parameter of a path: it may have several segments.
pub const MULTI_SEGMENT: &str = "x-multi-segment";

/// Of an operation: groups of parameters of which a call gives exactly one.
pub const EXACTLY_ONE_OF: &str = "x-exactly-one-of";

/// Of a schema: the group in whose module its type is.
pub const GROUP: &str = "x-group";

/// Of a schema: its value is a secret.
pub const SECRET: &str = "x-secret";

/// Of a schema of 2.0: its value may be `null`.
pub const NULLABLE: &str = "x-nullable";

/// The first version of a server that has something.
pub const SINCE: &str = "x-since";

/// The first version of a server that does not have something any more.
pub const UNTIL: &str = "x-until";

/// Of an enum: the first version of each of its values.
pub const ENUM_SINCE: &str = "x-enum-since";

/// Of an enum: what each of its values means, as a list in their order or by value.
pub const ENUM_DESCRIPTIONS: [&str; 2] = ["x-enum-descriptions", "x-enumDescriptions"];

/// Of an enum: what each of its values is called in code, as a list in their order.
pub const ENUM_NAMES: [&str; 2] = ["x-enum-varnames", "x-enumNames"];

/// How finished something is, as Elastic's documents say it.
pub const STATE: &str = "x-state";

/// How finished something is, as documents for oasdiff say it.
pub const STABILITY_LEVEL: &str = "x-stability-level";

/// Whether something is a technical preview.
pub const TECHNICAL_PREVIEW: &str = "x-technical-preview";

/// The day on which something that is deprecated goes.
pub const SUNSET: &str = "x-sunset";

/// Of a schema: values that are known, next to which there are others.
pub const EXTENSIBLE_ENUM: &str = "x-extensible-enum";

/// Of a schema: examples in versions that have no key for several.
pub const EXAMPLES: &str = "x-examples";

/// Of a file of JSON: what generated it.
pub const GENERATED: &str = "x-generated";

/// Of a discriminator: the arm of values that no other arm is for, `defaultMapping` of 3.2.
pub const DEFAULT_ARM: &str = "x-default-mapping";

/// Of a text: the media type of what it holds, `contentMediaType` of 3.1.
pub const HELD: &str = "x-content-media-type";

/// Of a media type: its parts in order, since they have no names.
pub const ORDERED_PARTS: &str = "x-ordered-parts";

/// Of a parameter, an encoding or a header of an answer: how it is written, where 3.0 has no style for it.
pub const OTHER_STYLE: &str = "x-style";

/// Of an encoding: its style is followed in a form of several parts, as 2.0 and 3.1 have it.
pub const STYLED_PART: &str = "x-styled";

/// Of an encoding: a list is one part.
pub const WHOLE_PART: &str = "x-whole";

/// Of a parameter of the query: it is all of the query.
pub const WHOLE_QUERY: &str = "x-querystring";
