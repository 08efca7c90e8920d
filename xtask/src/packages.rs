//! The packages of the checkout, as Cargo lists them.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::checkout::Checkout;

/// A package of the checkout.
#[derive(Clone, Debug, Default)]
pub struct Package {
    /// The folder that it is in, relative to the checkout: `generated/kibana-model`.
    pub folder: String,
    pub name: String,
    /// The features but for `default`.
    pub features: Vec<String>,
    pub examples: Vec<String>,
    /// The names of the packages that it depends on, tests left out.
    pub dependencies: Vec<String>,
}

/// What Cargo says of the checkout.
#[derive(Clone, Debug)]
pub struct Metadata {
    pub packages: Vec<Package>,
    /// The folder that Cargo builds in.
    pub target: PathBuf,
}

impl Metadata {
    /// Asks Cargo.
    pub fn of(checkout: &Checkout) -> Result<Self, String> {
        let arguments = ["metadata", "--locked", "--offline", "--no-deps", "--format-version", "1"];
        let output = checkout.cargo().args(arguments).output().map_err(|error| format!("cannot run cargo: {error}"))?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        let metadata: Value = serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())?;
        let root = metadata["workspace_root"].as_str().unwrap_or_default();
        let listed = metadata["packages"].as_array().into_iter().flatten();
        let mut packages: Vec<Package> = listed.filter_map(|package| read(package, root)).collect();
        packages.sort_by(|left, right| left.name.cmp(&right.name));
        let target = metadata["target_directory"].as_str().unwrap_or("target").into();
        Ok(Self { packages, target })
    }

    /// The packages whose folders are in a folder, by name.
    pub fn packages_in(&self, folder: &str) -> impl Iterator<Item = &Package> {
        let parent = Path::new(folder).to_owned();
        self.packages.iter().filter(move |package| Path::new(&package.folder).parent() == Some(&parent))
    }

    /// A program that Cargo built for tests.
    pub fn program(&self, name: &str) -> PathBuf {
        self.target.join("debug").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }
}

fn read(package: &Value, root: &str) -> Option<Package> {
    let manifest = Path::new(package["manifest_path"].as_str()?).strip_prefix(root).ok()?;
    let examples = package["targets"].as_array()?.iter().filter(|target| target["kind"][0] == "example");
    let dependencies = package["dependencies"].as_array()?.iter().filter(|dependency| dependency["kind"].is_null());
    let name_of = |value: &Value| Some(value["name"].as_str()?.to_owned());
    Some(Package {
        folder: manifest.parent()?.to_string_lossy().replace('\\', "/"),
        name: name_of(package)?,
        features: package["features"].as_object()?.keys().filter(|name| *name != "default").cloned().collect(),
        examples: examples.filter_map(name_of).collect(),
        dependencies: dependencies.filter_map(name_of).collect(),
    })
}
