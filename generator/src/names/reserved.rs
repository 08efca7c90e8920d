//! Identifiers that are taken: by Rust, by Cargo, by the runtime, and by what every generated item has.
//!
//! The one list of each kind. Code that claims or prints a name asks here.

/// Words that Rust keeps for itself, in every edition up to 2024, in order.
pub const KEYWORDS: [&str; 52] = [
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
];

/// Names of the prelude that emitted code uses. No type may have one of them.
pub const PRELUDE: [&str; 15] = [
    "AsRef",
    "Box",
    "Default",
    "Err",
    "From",
    "Into",
    "IntoIterator",
    "None",
    "Ok",
    "Option",
    "Result",
    "Self",
    "Some",
    "String",
    "Vec",
];

/// The derive macros of the prelude: a link to a type of the same name has to say that it is one.
pub const DERIVES: [&str; 9] = ["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

/// Types whose names Clippy would keep for what their constructor returns.
pub const CONSTRUCTORS: [&str; 1] = ["New"];

/// Type parameters of emitted code.
pub const TYPE_PARAMETERS: [&str; 4] = ["A", "D", "M", "S"];

/// The last variant of every enum and union: no value or arm may have its name.
pub const UNKNOWN: &str = "Unknown";

/// Methods that every generated struct or its traits have: a setter of that name would hide them.
pub const STRUCT_METHODS: [&str; 5] = ["clone", "default", "into", "new", "serialize"];

/// Operators that take a value: Clippy expects the trait where a method of that name takes `self` and one argument.
pub const OPERATORS: [&str; 10] = ["add", "bitand", "bitor", "bitxor", "div", "mul", "rem", "shl", "shr", "sub"];

/// Files that Cargo gives a meaning of its own.
pub const FILES: [&str; 4] = ["bin", "build", "lib", "main"];

/// The crate of what generated code is made of.
pub const RUNTIME: &str = "openapi_runtime";

/// Crates that generated code imports from: a module of such a name would come before the crate.
pub const CRATES: [&str; 5] = ["openapi_mock", RUNTIME, "serde", "serde_json", "std"];

/// Types of the language: a module of such a name would hide the type.
pub const PRIMITIVES: [&str; 10] = ["bool", "f32", "f64", "i32", "i64", "str", "u16", "u32", "u64", "u8"];

/// Names of Cargo features that mean something else than a family: all families, and what the crates can do
/// besides.
pub const FEATURES: [&str; 8] = ["blocking", "default", "gzip", "jiff", "mock", "native_tls", "tracing", "zstd"];

/// Names of the runtime that every client crate exports, for calls that it does not have, too.
pub const EXPORTS: [&str; 23] = [
    "Body",
    "Builder",
    "Bytes",
    "CallError",
    "Client",
    "Credential",
    "CredentialFuture",
    "CredentialProvider",
    "Deviation",
    "DeviationKind",
    "Error",
    "HeaderMap",
    "Method",
    "NoError",
    "Operation",
    "Request",
    "ReqwestTransport",
    "Response",
    "Retry",
    "StatusCode",
    "Transport",
    "TransportError",
    "TransportFuture",
];

/// Names of the runtime that a client crate exports where operations or credentials are of a certain kind.
pub const EXPORTS_BY_USE: [&str; 14] = [
    "ApiKey",
    "ByteStream",
    "Event",
    "Events",
    "FilePart",
    "Items",
    "LineBody",
    "Lines",
    "OAuth2",
    "Pages",
    "Tier",
    "Version",
    "Wait",
    "WaitError",
];

/// The runtime's types that fields of generated types can have. Their crates export them.
pub const VALUES: [&str; 9] =
    ["Base64", "Base64Url", "Constant", "CredentialUrl", "Date", "DateTime", "Field", "Json", "Secret"];

/// Whether the client's own type cannot have a name: generated code means something else by it. `Client` gives way.
pub fn is_taken_from_clients(name: &str) -> bool {
    let exports = EXPORTS.iter().filter(|export| **export != "Client").chain(&EXPORTS_BY_USE).chain(&VALUES);
    exports.chain(&PRELUDE).any(|taken| *taken == name)
}

/// Modules of the root of a client crate other than those of families and groups.
pub const ROOT_MODULES: [&str; 7] = ["address_form", "blocking", "errors", "headers", "mock", "model", "runtime"];

/// Modules of a family other than those of its groups.
pub const FAMILY_MODULES: [&str; 2] = ["errors", "headers"];

/// Methods of the client and its traits other than those that lead to families and groups.
pub const CLIENT_METHODS: [&str; 11] = [
    "builder",
    "client",
    "clone",
    "detect",
    "from",
    "into",
    "new",
    "request",
    "try_into",
    "with_retry",
    "with_timeout",
];

/// Methods of the builder other than those for credentials.
pub const BUILDER_METHODS: [&str; 28] = [
    "address_form",
    "allow_newer",
    "attempt_timeout",
    "body_limit",
    "build",
    "concurrency_limit",
    "connect_timeout",
    "credential",
    "credential_provider",
    "documented_servers",
    "error_body_limit",
    "examples",
    "header",
    "new",
    "no_proxy",
    "operation_server",
    "proxy",
    "rate_limit",
    "retry",
    "root_certificate",
    "security",
    "server_version",
    "skip_bad_items",
    "stall_timeout",
    "strict_answers",
    "timeout",
    "transport",
    "user_agent",
];

/// Methods of a family's handle other than those that lead to groups.
pub const FAMILY_METHODS: [&str; 4] = ["clone", "into", "new", "try_into"];

/// Methods of the prelude that take a handle itself: they come before methods of these names that borrow it.
pub const HANDLE_METHODS: [&str; 2] = ["into", "try_into"];

/// Methods of every request and its traits other than its setters.
pub const REQUEST_METHODS: [&str; 5] = ["into_future", "send", "send_as", "with_retry", "with_timeout"];

/// The setter of requests whose bodies may have one of several media types.
pub const MEDIA_TYPE_METHOD: &str = "content_type";

/// Methods of responses and errors, and of their traits: they come before accessors of headers.
pub const ANSWER_METHODS: [&str; 48] = [
    "attempts",
    "body",
    "borrow",
    "bytes",
    "clone",
    "content_type",
    "decode_path",
    "deref",
    "deviations",
    "etag",
    "file_name",
    "fmt",
    "header",
    "headers",
    "into",
    "into_body",
    "into_inner",
    "into_stream",
    "is_bad_request",
    "is_conflict",
    "is_connect",
    "is_decode",
    "is_doubtful",
    "is_forbidden",
    "is_invalid_request",
    "is_not_found",
    "is_precondition_failed",
    "is_rate_limited",
    "is_server_error",
    "is_timeout",
    "is_too_large",
    "is_unauthorized",
    "is_unavailable",
    "is_unsupported",
    "map",
    "message",
    "operation",
    "page",
    "request_id",
    "retry_after",
    "source",
    "status",
    "text",
    "to_owned",
    "to_string",
    "try_into",
    "type_id",
    "values",
];

/// Methods of requests whose operations answer page by page.
pub const PAGING_METHODS: [&str; 2] = ["items", "pages"];

/// The method of requests that not all versions of a server have.
pub const NEWER_METHOD: &str = "allow_newer";

/// Methods of requests whose operations tell the state of some work.
pub const WAIT_METHODS: [&str; 2] = ["wait", "wait_for"];

/// Methods of the standard library's traits, whose names Clippy would keep for those.
pub const TRAIT_METHODS: [&str; 10] =
    ["as_ref", "borrow", "clone", "cmp", "deref", "eq", "hash", "index", "neg", "not"];
