//! The libraries that generated crates link against, as they are embedded in this program.
//!
//! They are packages of a workspace, and inherit from it. Where they are written there is no such workspace: their
//! manifests say everything themselves. Tests, and what a library has for the compiler alone, stay behind.

use std::collections::BTreeMap;

use openapi_compiler::Runtime;
use openapi_compiler::output::CrateFiles;
use toml::{Table, Value};

/// All files by path relative to the folder of the packages.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/libraries.rs"));

/// The manifest that the packages inherit from.
const WORKSPACE: &str = include_str!("../../../Cargo.toml");

/// What generated crates name in their manifests: the runtime, and the server of their contract tests.
const NAMED: [&str; 2] = [Runtime::PACKAGE, Runtime::MOCK_PACKAGE];

/// The packages that generated crates need, each in a folder of its name.
///
/// # Errors
///
/// A manifest is not what this program expects, which is a fault of the program.
pub fn libraries() -> Result<Vec<CrateFiles>, String> {
    let workspace = parse("Cargo.toml", WORKSPACE)?;
    let workspace = table(&workspace, "workspace");
    let all = Library::all()?;
    let mut open: Vec<String> = NAMED.map(str::to_owned).to_vec();
    let mut done: BTreeMap<String, CrateFiles> = BTreeMap::new();
    while let Some(name) = open.pop() {
        if done.contains_key(&name) {
            continue;
        }
        let library = all.iter().find(|library| library.name == name);
        let library = library.ok_or_else(|| format!("the package {name} is not embedded"))?;
        let (manifest, needed) = library.manifest(&workspace, &all)?;
        open.extend(needed);
        done.insert(name, library.files(&manifest));
    }
    Ok(done.into_values().collect())
}

/// Whether an embedded package is called so.
pub(crate) fn is_library(name: &str) -> bool {
    Library::all().is_ok_and(|all| all.iter().any(|library| library.name == name))
}

/// An embedded package.
struct Library {
    name: String,
    folder: &'static str,
    manifest: Table,
}

impl Library {
    /// All embedded packages.
    fn all() -> Result<Vec<Self>, String> {
        let manifests = FILES.iter().filter_map(|(path, text)| Some((path, path.strip_suffix("/Cargo.toml")?, text)));
        let library = |(path, folder, text): (&&str, _, &&str)| {
            let manifest = parse(path, text)?;
            let package = manifest.get("package").and_then(|package| package.get("name"));
            let name = package.and_then(Value::as_str).map(str::to_owned);
            Ok(name.map(|name| Self { name, folder, manifest }))
        };
        manifests.filter_map(|manifest| library(manifest).transpose()).collect()
    }

    fn files(&self, manifest: &str) -> CrateFiles {
        let header = format!("Generated from {} {}; do not edit.", self.name, env!("CARGO_PKG_VERSION"));
        let mut files = BTreeMap::from([("Cargo.toml".to_owned(), format!("# {header}\n\n{manifest}"))]);
        for (path, text) in FILES {
            let inner = path.strip_prefix(self.folder).and_then(|path| path.strip_prefix('/'));
            if let Some(inner) = inner.filter(|inner| inner.ends_with(".rs")) {
                files.insert(inner.to_owned(), format!("// {header}\n\n{text}"));
            }
        }
        CrateFiles { name: self.name.clone(), files }
    }

    /// A manifest that inherits nothing, and the packages among all embedded ones that it depends on.
    fn manifest(&self, workspace: &Table, all: &[Self]) -> Result<(String, Vec<String>), String> {
        let mut package = Table::new();
        let shared = table(workspace, "package");
        for (key, value) in table(&self.manifest, "package") {
            match is_inherited(&value) {
                true => package.extend(shared.get(&key).map(|value| (key.clone(), value.clone()))),
                false => package.extend([(key, value)]),
            }
        }
        package.insert("publish".to_owned(), Value::Boolean(false));
        // It stays behind, as does all that is not source code.
        package.remove("readme");
        let (mut dependencies, mut needed, mut dropped) = (Table::new(), Vec::new(), Vec::new());
        for (name, value) in table(&self.manifest, "dependencies") {
            let mut dependency = inherited(&value, table(workspace, "dependencies").get(&name));
            if dependency.remove("path").is_some() {
                if all.iter().all(|library| library.name != name) {
                    dropped.push(name);
                    continue;
                }
                dependency.remove("version");
                dependency.insert("path".to_owned(), Value::String(format!("../{name}")));
                needed.push(name.clone());
            }
            dependencies.insert(name, Value::Table(dependency));
        }
        let (features, absent) = self.features(&dropped);
        let lib = Table::from_iter([("doctest", false), ("test", false)].map(entry));
        let lints = if absent.is_empty() { Table::new() } else { allowed(&absent) };
        let parts = [
            ("package", package),
            ("lib", lib),
            ("features", features),
            ("dependencies", dependencies),
            ("lints", lints),
        ];
        let mut manifest = Vec::new();
        for (name, part) in parts.into_iter().filter(|(_, part)| !part.is_empty()) {
            let part = Table::from_iter([(name.to_owned(), Value::Table(part))]);
            manifest.push(toml::to_string(&part).map_err(|error| error.to_string())?);
        }
        Ok((manifest.join("\n"), needed))
    }

    /// The features without those that need a dropped dependency, whose names come second.
    fn features(&self, dropped: &[String]) -> (Table, Vec<String>) {
        let needs_dropped = |value: &Value| {
            let items = value.as_array().into_iter().flatten().filter_map(Value::as_str);
            items.filter_map(|item| item.strip_prefix("dep:")).any(|name| dropped.iter().any(|other| other == name))
        };
        let (absent, features): (Vec<_>, Vec<_>) =
            table(&self.manifest, "features").into_iter().partition(|(_, value)| needs_dropped(value));
        (features.into_iter().collect(), absent.into_iter().map(|(name, _)| name).collect())
    }
}

/// The compiler is told of features that the sources mention and the package does not have.
fn allowed(features: &[String]) -> Table {
    let names: Vec<String> = features.iter().map(|name| format!("{name:?}")).collect();
    let known = Value::Array(vec![Value::String(format!("cfg(feature, values({}))", names.join(", ")))]);
    let lint =
        Table::from_iter([("level".to_owned(), Value::String("warn".to_owned())), ("check-cfg".to_owned(), known)]);
    let rust = Table::from_iter([("unexpected_cfgs".to_owned(), Value::Table(lint))]);
    Table::from_iter([("rust".to_owned(), Value::Table(rust))])
}

/// A dependency as a table, with what the workspace says of it. Paths are those of the workspace, which is as good as any:
/// where a package is, its name says.
fn inherited(dependency: &Value, shared: Option<&Value>) -> Table {
    let whole = |value: &Value| match value {
        Value::Table(table) => table.clone(),
        version => Table::from_iter([("version".to_owned(), version.clone())]),
    };
    let mut own = whole(dependency);
    if own.remove("workspace").is_none() {
        return own;
    }
    let mut result = shared.map(whole).unwrap_or_default();
    let mut features = result.get("features").and_then(Value::as_array).cloned().unwrap_or_default();
    features.extend(own.remove("features").and_then(|value| value.as_array().cloned()).unwrap_or_default());
    if !features.is_empty() {
        result.insert("features".to_owned(), Value::Array(features));
    }
    result.extend(own);
    result
}

fn is_inherited(value: &Value) -> bool {
    value.get("workspace").and_then(Value::as_bool) == Some(true)
}

fn entry((key, value): (&str, bool)) -> (String, Value) {
    (key.to_owned(), Value::Boolean(value))
}

fn table(manifest: &Table, key: &str) -> Table {
    manifest.get(key).and_then(Value::as_table).cloned().unwrap_or_default()
}

fn parse(path: &str, text: &str) -> Result<Table, String> {
    text.parse().map_err(|error| format!("{path}: {error}"))
}
