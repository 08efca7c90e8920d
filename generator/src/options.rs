//! What is decided for one run, on the command line or by a program that calls the compiler.

mod runtime;

pub use runtime::Runtime;

/// How the crates are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Where the generated crates take `openapi-runtime` from, and `openapi-mock`.
    pub runtime: Runtime,
    /// Whether the crates are workspaces of their own, since the workspace around them does not know them.
    pub is_standalone: bool,
}

impl Default for Options {
    /// The crates of this repository, in `generated/`.
    fn default() -> Self {
        Self { runtime: Runtime::of_repository(), is_standalone: false }
    }
}
