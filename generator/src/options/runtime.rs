use toml_edit::InlineTable;

/// Where generated crates take the runtime from. Packages that belong to it, such as the server for contract tests,
/// come from the same place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// A folder, as the manifests of generated crates write it, and the version that published crates ask for.
    Path {
        /// The folder that has the runtime, relative to the crates.
        folder: String,
        /// The folder that has the server for contract tests.
        mock: String,
        /// The version requirement next to it, which Cargo publishes instead of the folder.
        version: Option<String>,
    },
    /// A version requirement: `0.1`.
    Version(String),
    /// A commit of a Git repository.
    Git {
        /// The address of the repository.
        url: String,
        /// The commit.
        rev: String,
    },
}

impl Runtime {
    /// The package that generated code links against.
    pub const PACKAGE: &'static str = "openapi-runtime";

    /// The package of the server that contract tests start.
    pub const MOCK_PACKAGE: &'static str = "openapi-mock";

    /// The dependency on the runtime: `{ version = "0.1.0", path = "../../generator/runtime" }`.
    pub fn dependency(&self) -> InlineTable {
        match self {
            Self::Path { folder, version, .. } => dependency(folder, version.as_deref()),
            Self::Version(version) => table(&[("version", version)]),
            Self::Git { url, rev } => table(&[("git", url), ("rev", rev)]),
        }
    }

    /// The dependency on `openapi-mock`: its folder, or the same version or commit.
    pub fn mock_dependency(&self) -> InlineTable {
        match self {
            Self::Path { mock, version, .. } => dependency(mock, version.as_deref()),
            Self::Version(_) | Self::Git { .. } => self.dependency(),
        }
    }
}

impl Default for Runtime {
    /// The one that is published with this compiler.
    fn default() -> Self {
        Self::Version(env!("CARGO_PKG_VERSION").to_owned())
    }
}

fn dependency(folder: &str, version: Option<&str>) -> InlineTable {
    match version {
        Some(version) => table(&[("version", version), ("path", folder)]),
        None => table(&[("path", folder)]),
    }
}

fn table(entries: &[(&str, &str)]) -> InlineTable {
    entries.iter().copied().collect()
}
