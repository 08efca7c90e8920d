//! What is decided for one run, on the command line or by a program that calls the compiler.

mod runtime;

pub use runtime::Runtime;

/// How the crates are written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Where the generated crates take `openapi-runtime` from, and `openapi-mock`.
    pub runtime: Runtime,
    /// Whether the crates are workspaces of their own, since the workspace around them does not know them.
    pub is_standalone: bool,
    /// The API's folder, as seen from a generated crate; `../../specs/<api>` where it is left out.
    pub folder: Option<String>,
    /// Whether the client crate carries the document of its contract test, where it could open those in the API's folder.
    pub carries_document: bool,
    /// Whether a document may give crates although most of its operations lost their types.
    pub is_lenient: bool,
}
