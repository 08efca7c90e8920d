/// Where generated crates take the runtime from. What comes with it, such as the server for contract tests, is found the
/// same way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// A folder, as the manifests of generated crates write it, and the version that published crates ask for.
    Path { folder: String, version: Option<String> },
    /// A version requirement: `0.1`.
    Version(String),
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
        }
    }

    /// The dependency on `openapi-mock`: the folder `mock` beside the runtime's, or the same version.
    pub fn mock_dependency(&self) -> String {
        match self {
            Self::Path { folder, version } => {
                let beside = folder.trim_end_matches('/').rsplit_once('/').map_or("..", |(parent, _)| parent);
                dependency(&format!("{beside}/mock"), version.as_deref())
            }
            Self::Version(_) => self.dependency(),
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
