//! What can change, and what that means: one row for each kind of change.

use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

/// What a change does to programs that call the API as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Nothing: only what readers are told changes.
    Docs,
    /// Nothing, and there is more that they could use.
    Addition,
    /// They are still understood, and get or cause something else.
    Behaviour,
    /// Requests are refused, or answers lack what was promised.
    Wire,
    /// Unknown.
    Unknown,
}

/// What a change is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// The document as a whole.
    Document,
    /// Who may call.
    Security,
    /// An operation.
    Operation,
    /// A parameter.
    Parameter,
    /// A body, or its media types.
    Body,
    /// What an operation answers.
    Answer,
    /// A schema.
    Type,
    /// A property of an object.
    Property,
    /// The values that are allowed, or meant.
    Value,
    /// A bound of a value.
    Bound,
    /// Alternatives.
    Union,
    /// What is said to readers. No Rust item depends on it.
    Words,
    /// A Rust item, where nothing in the documents explains its change.
    Rust,
    /// What no rule knows.
    Unhandled,
}

macro_rules! rules {
    ($($variant:ident $id:literal $area:ident $request:ident $response:ident $meaning:literal;)*) => {
        /// A kind of change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $(#[doc = $meaning] $variant,)*
        }

        impl Rule {
            /// All kinds of change, in the order of the table.
            pub const ALL: &[Rule] = &[$(Rule::$variant,)*];

            /// The name of the kind: `enum-value-added`.
            pub fn id(self) -> &'static str {
                match self { $(Rule::$variant => $id,)* }
            }

            /// What the change is about.
            pub fn area(self) -> Area {
                match self { $(Rule::$variant => Area::$area,)* }
            }

            /// What happened, as a sentence.
            pub fn meaning(self) -> &'static str {
                match self { $(Rule::$variant => $meaning,)* }
            }

            /// The effect on what is sent to the server.
            pub fn in_requests(self) -> Effect {
                match self { $(Rule::$variant => Effect::$request,)* }
            }

            /// The effect on what comes from the server.
            pub fn in_answers(self) -> Effect {
                match self { $(Rule::$variant => Effect::$response,)* }
            }
        }
    };
}

// The columns: the kind, its id, its area, its effect on what is sent and on what is received, and what happened. Effects on Rust
// code are not in the table: they follow from the Rust items before and after.
rules! {
    TitleChanged "title-changed" Document Docs Docs "The API has another title.";
    VersionChanged "version-changed" Document Docs Docs "The API has another version.";
    InfoChanged "info-changed" Document Docs Docs "Contact, licence or terms changed.";
    AddressChanged "address-changed" Document Behaviour Behaviour "The document gives itself another address.";
    SpellingChanged "spelling-changed" Document Docs Docs "The documents are written differently, and mean the same.";
    ServerAdded "server-added" Document Addition Addition "There is another server.";
    ServerRemoved "server-removed" Document Wire Wire "A server is gone.";
    ServerChanged "server-changed" Document Behaviour Behaviour "The variables of a server changed.";
    DefaultServerChanged "default-server-changed" Document Behaviour Behaviour "Calls go to another server, where callers name none.";
    TagsChanged "tags-changed" Document Docs Docs "The list of tags changed.";

    SchemeAdded "security-scheme-added" Security Addition Addition "There is another way to say who calls.";
    SchemeRemoved "security-scheme-removed" Security Wire Wire "A way to say who calls is gone.";
    SchemeChanged "security-scheme-changed" Security Wire Wire "Credentials are sent in another way.";
    SchemeRenamed "security-scheme-renamed" Security Docs Docs "Credentials have another name in the documents, and are sent as they were.";
    SecurityTightened "security-tightened" Security Wire Wire "Credentials that were enough are not any more.";
    SecurityRelaxed "security-relaxed" Security Addition Addition "Other credentials are enough, too.";
    ScopesChanged "security-scopes-changed" Security Wire Wire "Other scopes are asked for.";

    OperationAdded "operation-added" Operation Addition Addition "There is another operation.";
    OperationRemoved "operation-removed" Operation Wire Wire "The operation is gone.";
    OperationMoved "operation-moved" Operation Wire Wire "The operation has another path or method.";
    OperationIdChanged "operation-id-changed" Operation Docs Docs "The operation has another id.";
    OperationTagsChanged "operation-tags-changed" Operation Docs Docs "The operation is in another group.";
    OperationDeprecated "operation-deprecated" Operation Docs Docs "The operation is deprecated.";
    OperationRestored "operation-restored" Operation Docs Docs "The operation is not deprecated any more.";
    TierLowered "tier-lowered" Operation Behaviour Behaviour "What was stable is a preview.";
    TierRaised "tier-raised" Operation Docs Docs "What was a preview is more stable.";
    SinceRaised "since-raised" Operation Behaviour Behaviour "Fewer versions of the server have it: a client that knows its server refuses it for others.";
    SinceLowered "since-lowered" Operation Docs Docs "More versions of the server have it.";
    UntilLowered "until-lowered" Operation Behaviour Behaviour "Servers lose it in an earlier version: a client that knows its server refuses it for others.";
    UntilRaised "until-raised" Operation Docs Docs "Servers lose it in a later version, or not at all.";
    SunsetEarlier "sunset-earlier" Operation Behaviour Behaviour "The day on which it goes is an earlier one, or not said any more.";
    SunsetLater "sunset-later" Operation Docs Docs "The day on which it goes is said now, is a later one, or is none any more.";
    PathParameterRenamed "path-parameter-renamed" Parameter Docs Docs "A place in the path has another name.";
    CallbackAdded "callback-added" Operation Addition Addition "The server makes another call.";
    CallbackRemoved "callback-removed" Operation Behaviour Behaviour "The server does not make a call any more.";
    CallbackChanged "callback-changed" Operation Behaviour Behaviour "A call of the server is made in another way.";
    CallbackBodyChanged "callback-body-changed" Operation Behaviour Behaviour "A call of the server brings another type.";

    OptionalParameterAdded "optional-parameter-added" Parameter Addition Addition "There is another optional parameter.";
    RequiredParameterAdded "required-parameter-added" Parameter Wire Wire "There is another required parameter.";
    ParameterRemoved "parameter-removed" Parameter Behaviour Behaviour "A parameter is gone.";
    ParameterRenamed "parameter-renamed" Parameter Wire Wire "A parameter has another name.";
    ParameterMoved "parameter-moved" Parameter Wire Wire "A parameter is sent in another place.";
    ParameterRequired "parameter-became-required" Parameter Wire Wire "An optional parameter is required.";
    ParameterOptional "parameter-became-optional" Parameter Addition Addition "A required parameter is optional.";
    ParameterStyleChanged "parameter-style-changed" Parameter Wire Wire "A parameter or a header is written in another way.";
    EmptyAllowed "empty-value-allowed" Parameter Addition Addition "A parameter may be sent without a value.";
    EmptyDenied "empty-value-denied" Parameter Wire Wire "A parameter may not be sent without a value any more.";
    ParameterDeprecated "parameter-deprecated" Parameter Docs Docs "A parameter is deprecated.";
    ParameterRestored "parameter-restored" Parameter Docs Docs "A parameter is not deprecated any more.";

    OptionalBodyAdded "optional-body-added" Body Addition Addition "The operation takes a body.";
    RequiredBodyAdded "required-body-added" Body Wire Wire "The operation wants a body.";
    BodyRemoved "body-removed" Body Wire Wire "The operation takes no body any more.";
    BodyRequired "body-became-required" Body Wire Addition "An optional body is required.";
    BodyOptional "body-became-optional" Body Addition Behaviour "A required body is optional.";
    MediaTypeAdded "media-type-added" Body Addition Addition "The content may have another media type.";
    MediaTypeRemoved "media-type-removed" Body Wire Wire "The content no longer has a media type.";
    MediaTypeChanged "media-type-changed" Body Behaviour Behaviour "The media type has other parameters.";
    EncodingChanged "encoding-changed" Body Wire Wire "The parts of a body are written in another way.";

    SuccessAdded "success-status-added" Answer Addition Addition "The operation may answer with another success.";
    SuccessRemoved "success-status-removed" Answer Wire Wire "The operation does not answer with a success any more.";
    ErrorAdded "error-status-added" Answer Addition Addition "The operation may answer with another error.";
    ErrorRemoved "error-status-removed" Answer Behaviour Behaviour "The operation does not answer with an error any more.";
    AnswerBodyAdded "answer-body-added" Answer Addition Addition "An answer that was empty has a body.";
    AnswerBodyRemoved "answer-body-removed" Answer Wire Wire "An answer has no body any more.";
    OptionalHeaderAdded "header-added" Answer Addition Addition "There is another header.";
    RequiredHeaderAdded "required-header-added" Answer Wire Addition "There is another header that is always there.";
    OptionalHeaderRemoved "header-removed" Answer Behaviour Behaviour "A header is gone.";
    RequiredHeaderRemoved "required-header-removed" Answer Behaviour Wire "A header that was always there is gone.";
    HeaderOptional "header-became-optional" Answer Addition Wire "A header may be missing.";
    HeaderRequired "header-became-required" Answer Wire Addition "A header is always there.";
    LinkChanged "link-changed" Answer Docs Docs "The links of an answer changed.";

    TypeAdded "schema-added" Type Addition Addition "There is another schema.";
    TypeRemoved "schema-removed" Type Docs Docs "A schema is gone.";
    TypeRenamed "schema-renamed" Type Docs Docs "A schema has another name.";
    ReferenceChanged "reference-changed" Type Docs Docs "Another schema is used here.";
    TypeChanged "type-changed" Type Wire Wire "The value is of another type.";
    TypeWidened "type-widened" Type Addition Wire "The value may be of more types.";
    TypeNarrowed "type-narrowed" Type Wire Addition "The value may be of fewer types.";
    FormatAdded "format-added" Type Wire Docs "The value has to be written in a format.";
    FormatRemoved "format-removed" Type Addition Wire "The value need not be written in a format any more.";
    FormatChanged "format-changed" Type Wire Wire "The value is written in another format.";
    FormatHinted "format-hint-changed" Type Docs Docs "Tools are told to show the value in another way.";
    BecameNullable "became-nullable" Type Addition Wire "The value may be null.";
    NoLongerNullable "no-longer-nullable" Type Wire Addition "The value may not be null any more.";
    UnusedChanged "unused-component-changed" Type Docs Docs "A component that nothing uses changed.";
    TypeDeprecated "schema-deprecated" Type Docs Docs "The value is deprecated.";
    TypeRestored "schema-restored" Type Docs Docs "The value is not deprecated any more.";

    OptionalPropertyAdded "optional-property-added" Property Addition Addition "There is another optional property.";
    RequiredPropertyAdded "required-property-added" Property Wire Addition "There is another required property.";
    PropertyRefused "closed-property-removed" Property Wire Behaviour "A property is gone, and the server refuses it where it is not described.";
    OptionalPropertyRemoved "optional-property-removed" Property Behaviour Behaviour "An optional property is gone.";
    RequiredPropertyRemoved "required-property-removed" Property Behaviour Wire "A required property is gone.";
    PropertyRenamed "property-renamed" Property Wire Wire "A property has another name.";
    PropertyRequired "property-became-required" Property Wire Addition "An optional property is required.";
    PropertyOptional "property-became-optional" Property Addition Wire "A required property is optional.";
    BecameReadOnly "became-read-only" Property Behaviour Docs "The property is not sent any more.";
    NoLongerReadOnly "no-longer-read-only" Property Addition Docs "The property may be sent.";
    BecameWriteOnly "became-write-only" Property Docs Wire "The property is not received any more.";
    NoLongerWriteOnly "no-longer-write-only" Property Docs Addition "The property is received.";
    OthersDenied "other-properties-denied" Property Wire Docs "Properties that are not described are refused.";
    OthersAllowed "other-properties-allowed" Property Addition Addition "Properties that are not described are let in.";

    ValueAdded "enum-value-added" Value Addition Addition "There is another value.";
    ValueRemoved "enum-value-removed" Value Wire Docs "A value is gone.";
    ValuesReplaced "values-replaced" Value Wire Wire "None of the listed values is allowed any more: others are.";
    ValuesClosed "values-listed" Value Wire Docs "Only listed values are allowed.";
    ValuesOpened "values-not-listed" Value Addition Behaviour "Any value is allowed, and not only listed ones.";
    DefaultChanged "default-changed" Value Behaviour Behaviour "What is left out counts as something else.";
    DefaultAdded "default-added" Value Behaviour Behaviour "What is left out counts as something.";
    DefaultRemoved "default-removed" Value Behaviour Behaviour "What is left out has no known value any more.";

    MinimumRaised "minimum-raised" Bound Wire Docs "The smallest number is larger.";
    MinimumLowered "minimum-lowered" Bound Addition Wire "The smallest number is smaller.";
    MaximumLowered "maximum-lowered" Bound Wire Docs "The largest number is smaller.";
    MaximumRaised "maximum-raised" Bound Addition Wire "The largest number is larger.";
    MinLengthRaised "min-length-raised" Bound Wire Docs "The shortest text is longer.";
    MinLengthLowered "min-length-lowered" Bound Addition Wire "The shortest text is shorter.";
    MaxLengthLowered "max-length-lowered" Bound Wire Docs "The longest text is shorter.";
    MaxLengthRaised "max-length-raised" Bound Addition Wire "The longest text is longer.";
    MinItemsRaised "min-items-raised" Bound Wire Docs "The shortest list is longer.";
    MinItemsLowered "min-items-lowered" Bound Addition Wire "The shortest list is shorter.";
    MaxItemsLowered "max-items-lowered" Bound Wire Docs "The longest list is shorter.";
    MaxItemsRaised "max-items-raised" Bound Addition Wire "The longest list is longer.";
    MinPropertiesRaised "min-properties-raised" Bound Wire Docs "The smallest object has more properties.";
    MinPropertiesLowered "min-properties-lowered" Bound Addition Wire "The smallest object has fewer properties.";
    MaxPropertiesLowered "max-properties-lowered" Bound Wire Docs "The largest object has fewer properties.";
    MaxPropertiesRaised "max-properties-raised" Bound Addition Wire "The largest object has more properties.";
    PatternAdded "pattern-added" Bound Wire Docs "Texts have to match a pattern.";
    PatternRemoved "pattern-removed" Bound Addition Wire "Texts need not match a pattern any more.";
    PatternChanged "pattern-changed" Bound Wire Wire "Texts have to match another pattern.";
    MultipleOfAdded "multiple-of-added" Bound Wire Docs "Numbers have to be multiples.";
    MultipleOfRemoved "multiple-of-removed" Bound Addition Wire "Numbers need not be multiples any more.";
    MultipleOfNarrowed "multiple-of-narrowed" Bound Wire Docs "Numbers have to be multiples of a multiple.";
    MultipleOfWidened "multiple-of-widened" Bound Addition Wire "Numbers have to be multiples of a smaller number only.";
    MultipleOfChanged "multiple-of-changed" Bound Wire Wire "Numbers have to be multiples of another number.";
    UniqueRequired "unique-items-required" Bound Wire Docs "Items of the list must be unique.";
    UniqueRelaxed "unique-items-relaxed" Bound Addition Wire "Items of the list need not be unique any more.";
    CheckAdded "check-added" Bound Wire Docs "Values have to meet another condition.";
    CheckRemoved "check-removed" Bound Addition Wire "Values need not meet a condition any more.";
    CheckNarrowed "check-narrowed" Bound Wire Docs "Values have to meet a stricter condition.";
    CheckWidened "check-widened" Bound Addition Wire "Values have to meet a condition that is less strict.";
    CheckChanged "check-changed" Bound Wire Wire "Values have to meet a different condition.";

    ArmAdded "alternative-added" Union Addition Wire "There is another alternative.";
    TaggedArmAdded "tagged-alternative-added" Union Addition Behaviour "There is another alternative, and a property says when it is meant.";
    ArmRemoved "alternative-removed" Union Wire Docs "An alternative is gone.";
    UnionKindChanged "union-kind-changed" Union Behaviour Behaviour "Alternatives are combined in another way.";
    DiscriminatorAdded "discriminator-added" Union Behaviour Addition "A property says which alternative it is.";
    DiscriminatorRemoved "discriminator-removed" Union Behaviour Behaviour "No property says any more which alternative it is.";
    DiscriminatorChanged "discriminator-changed" Union Wire Wire "Another property says which alternative it is.";
    MappingAdded "mapping-added" Union Addition Addition "Another value names an alternative.";
    MappingRemoved "mapping-removed" Union Wire Behaviour "A value names no alternative any more.";
    MappingChanged "mapping-changed" Union Wire Wire "A value names another alternative.";
    ArmsReordered "alternatives-reordered" Union Docs Behaviour "The alternatives are in another order, and nothing says which one a value is.";
    ExclusionAdded "exclusion-added" Union Wire Docs "Some values are excluded.";
    ExclusionRemoved "exclusion-removed" Union Addition Wire "Values are not excluded any more.";
    ExclusionChanged "exclusion-changed" Union Wire Wire "Other values are excluded.";
    XmlChanged "xml-changed" Type Wire Wire "The value is written in another way as XML.";

    TextChanged "description-changed" Words Docs Docs "Readers are told something else.";
    ExampleChanged "example-changed" Words Docs Docs "The examples changed.";
    ExtensionChanged "extension-changed" Words Docs Docs "An extension of the document changed.";

    ArgumentsReordered "arguments-reordered" Rust Behaviour Behaviour "Arguments of one type changed places: calls still compile, and pass other values.";
    RustItemRenamed "rust-item-renamed" Rust Addition Addition "A Rust item has another name by `names.lock` or `api.toml`. It breaks nothing where callers may use the old one as well.";
    RustItemAdded "rust-item-added" Rust Addition Addition "There is another Rust item, which no change of the documents at its place explains.";
    RustItemChanged "rust-item-changed" Rust Docs Docs "A Rust item changed, which no change of the documents at its place explains.";
    Unhandled "unhandled" Unhandled Unknown Unknown "The documents differ, and no rule says what that means.";
}

impl Rule {
    /// Whether Rust items may follow from such a change.
    pub(super) fn moves_items(self) -> bool {
        let is_check = matches!(
            self,
            Rule::CheckAdded
                | Rule::CheckRemoved
                | Rule::CheckNarrowed
                | Rule::CheckWidened
                | Rule::CheckChanged
                | Rule::ArmsReordered
        );
        // They say how long something is there, and how well.
        let is_life = matches!(
            self,
            Rule::OperationDeprecated
                | Rule::OperationRestored
                | Rule::ParameterDeprecated
                | Rule::ParameterRestored
                | Rule::TypeDeprecated
                | Rule::TypeRestored
                | Rule::TierLowered
                | Rule::TierRaised
                | Rule::SinceRaised
                | Rule::SinceLowered
                | Rule::UntilLowered
                | Rule::UntilRaised
                | Rule::SunsetEarlier
                | Rule::SunsetLater
        );
        self.area() != Area::Words && !is_check && !is_life
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl JsonSchema for Rule {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Rule".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let ids: Vec<&str> = Rule::ALL.iter().map(|rule| rule.id()).collect();
        json_schema!({ "type": "string", "enum": ids })
    }
}
