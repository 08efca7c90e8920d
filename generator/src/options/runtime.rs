/// Where generated crates take the runtime from. What comes with it, such as the server for contract tests, is found the
/// same way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// A folder, as the manifests of generated crates write it, and the version that published crates ask for.
    Path { folder: String, version: Option<String> },
    /// A version requirement: `0.1`.
    Version(String),
    /// A commit of a Git repository.
    Git { url: String, rev: String },
}

impl Runtime {
    /// The package that generated code links against.
    pub const PACKAGE: &'static str = "openapi-runtime";

    /// The runtime of this repository, for the crates in `generated/`.
    pub fn of_repository() -> Self {
        Self::Path { folder: "../../generator/runtime".to_owned(), version: Some("0.1.0".to_owned()) }
    }

    /// The dependency on the runtime, as TOML inside braces: `version = "0.1.0", path = "../../generator/runtime"`.
    pub fn dependency(&self) -> String {
        match self {
            Self::Path { folder, version } => dependency(folder, version.as_deref()),
            Self::Version(version) => format!("version = {}", quoted(version)),
            Self::Git { url, rev } => format!("git = {}, rev = {}", quoted(url), quoted(rev)),
        }
    }

    /// The dependency on `openapi-mock`: the folder next to the runtime's that has `mock` for `runtime` in its name, or the same
    /// version or commit.
    pub fn mock_dependency(&self) -> String {
        match self {
            Self::Path { folder, version } => {
                let folder = folder.trim_end_matches('/');
                let (around, name) = folder.rsplit_once('/').unwrap_or(("..", folder));
                dependency(&format!("{around}/{}", name.replace("runtime", "mock")), version.as_deref())
            }
            Self::Version(_) | Self::Git { .. } => self.dependency(),
        }
    }
}

fn dependency(folder: &str, version: Option<&str>) -> String {
    let version = version.map(|version| format!("version = {}, ", quoted(version))).unwrap_or_default();
    format!("{version}path = {}", quoted(folder))
}

/// A string of JSON is one of TOML.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
