//! The packages that generated code depends on, with their versions. A test compares them with the workspace, whose lock
//! file they are tested with.

use toml_edit::{Array, InlineTable, Item, value};

/// The edition of generated crates.
pub const EDITION: &str = "2024";

/// The oldest compiler that builds generated crates, which is that of this package.
pub const RUST_VERSION: &str = env!("CARGO_PKG_RUST_VERSION");

/// A package that generated code depends on.
#[derive(Clone, Copy, Debug)]
pub struct Dependency {
    /// The package's name.
    pub name: &'static str,
    /// The version requirement.
    pub version: &'static str,
    /// Whether its default features are on.
    pub has_default_features: bool,
    /// The features that are on.
    pub features: &'static [&'static str],
}

/// The traits that types of the model crate implement.
pub const SERDE: Dependency =
    Dependency { name: "serde", version: "1.0.229", has_default_features: false, features: &["std"] };

/// JSON of any shape.
pub const SERDE_JSON: Dependency =
    Dependency { name: "serde_json", version: "1.0.154", has_default_features: true, features: &[] };

/// What runs examples.
pub const TOKIO: Dependency =
    Dependency { name: "tokio", version: "1.54", has_default_features: false, features: &["macros", "rt"] };

/// All of them.
pub const ALL: [Dependency; 3] = [SERDE, SERDE_JSON, TOKIO];

impl Dependency {
    /// The dependency as `[dependencies]` has it.
    pub fn item(&self) -> Item {
        if self.has_default_features && self.features.is_empty() {
            return value(self.version);
        }
        let mut table = InlineTable::new();
        table.insert("version", self.version.into());
        if !self.has_default_features {
            table.insert("default-features", false.into());
        }
        if !self.features.is_empty() {
            table.insert("features", self.features.iter().copied().collect::<Array>().into());
        }
        value(table)
    }
}
