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

/// Modules of the root of a client crate other than those of families and groups.
pub const ROOT_MODULES: [&str; 3] = ["errors", "mock", "model"];

/// Modules of a family other than those of its groups.
pub const FAMILY_MODULES: [&str; 1] = ["errors"];

/// Methods of the client other than those that lead to families and groups.
pub const CLIENT_METHODS: [&str; 3] = ["builder", "client", "with_timeout"];

/// Methods of the builder other than those for credentials.
pub const BUILDER_METHODS: [&str; 14] = [
    "body_limit",
    "build",
    "connect_timeout",
    "credential",
    "documented_servers",
    "error_body_limit",
    "header",
    "new",
    "operation_server",
    "root_certificate",
    "security",
    "timeout",
    "transport",
    "user_agent",
];

/// Methods of every request other than its setters.
pub const REQUEST_METHODS: [&str; 2] = ["request_timeout", "send"];

/// Methods of requests whose operations answer page by page.
pub const PAGING_METHODS: [&str; 2] = ["items", "pages"];

/// Methods of the standard library's traits, whose names Clippy would keep for those.
pub const TRAIT_METHODS: [&str; 10] =
    ["as_ref", "borrow", "clone", "cmp", "deref", "eq", "hash", "index", "neg", "not"];
