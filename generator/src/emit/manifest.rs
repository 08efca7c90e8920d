//! `Cargo.toml` of the generated crates.
//!
//! The crates inherit nothing from the workspace around them, so that they build and publish from anywhere.

pub mod dependencies;

use std::collections::{BTreeMap, BTreeSet};

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, value};

use self::dependencies::{SERDE, SERDE_JSON, TOKIO};
use super::{carries_document, folder, header, title};
use crate::ir::{Api, FamilyId, Scalar, Scheme, SchemeKind, Shape};
use crate::options::Runtime;
use crate::settings::FormatType;

/// The manifest of the model crate.
pub fn model(api: &Api) -> String {
    let settings = &api.settings;
    let description = format!("Types of the {}: what its requests and responses carry.", title(api));
    let mut manifest = Manifest::new(api, &settings.crates.model, &description);
    manifest.features(api, |_| None);
    manifest.dates(api);
    let dependencies = [
        (Runtime::PACKAGE.to_owned(), inline(api.options.runtime.dependency(), &[])),
        (SERDE.name.to_owned(), SERDE.item()),
    ];
    manifest.dependencies("dependencies", dependencies.into_iter().chain(formats(api)));
    // The example on the front page.
    manifest.dependencies("dev-dependencies", [(SERDE_JSON.name.to_owned(), SERDE_JSON.item())]);
    manifest.text()
}

/// The manifest of the client crate. `imports` names the packages from the table of dependencies that its code imports.
pub fn client(api: &Api, imports: &BTreeSet<String>) -> String {
    let settings = &api.settings;
    let mut manifest = Manifest::new(api, &settings.crates.client, &format!("A client of the {}.", title(api)));
    manifest.features(api, |family| Some(format!("{}/{family}", settings.crates.model)));
    let mock = format!("{}/mock", Runtime::PACKAGE);
    let comment = "# A transport with canned replies, for the tests of code that uses the client.\n";
    manifest.feature_with_comment("mock", &mock, comment);
    let comment =
        "# How calls wait, what they tell, how answers may be compressed, and TLS of the system instead of rustls.\n";
    for (feature, comment) in [("blocking", comment), ("tracing", ""), ("gzip", ""), ("zstd", ""), ("native-tls", "")] {
        manifest.feature_with_comment(feature, &format!("{}/{feature}", Runtime::PACKAGE), comment);
    }
    manifest.dates(api);
    let asks_for_tokens = |scheme: &Scheme| matches!(scheme.kind, SchemeKind::OAuth2 { .. });
    let runtime: &[&str] =
        if api.connection.schemes.iter().any(asks_for_tokens) { &["client", "oauth2"] } else { &["client"] };
    let mut model = InlineTable::new();
    model.insert("path", format!("../{}", settings.crates.model).into());
    model.insert("version", api.crate_requirement().into());
    model.insert("default-features", false.into());
    let imported = dependencies::ALL.iter().filter(|known| imports.contains(&known.name.replace('-', "_")));
    let dependencies = [
        (Runtime::PACKAGE.to_owned(), inline(api.options.runtime.dependency(), runtime)),
        (settings.crates.model.clone(), value(model)),
    ];
    let imported = imported.map(|dependency| (dependency.name.to_owned(), dependency.item()));
    manifest.dependencies("dependencies", dependencies.into_iter().chain(formats(api)).chain(imported));
    manifest.dependencies("dev-dependencies", dev_dependencies(api));
    manifest.contract_test();
    manifest.examples(api);
    manifest.text()
}

/// What the feature that reads dates and times is for.
pub const DATES: &str = "- `jiff`: dates and times become types of the crate `jiff`, by `timestamp` and `date`.";

/// Whether types have dates or times of the runtime, which the feature `jiff` reads.
pub fn has_dates(api: &Api) -> bool {
    let is_date = |scalar: &Scalar| {
        matches!(scalar, Scalar::Date | Scalar::DateTime) && !api.settings.formats.contains_key(scalar.format())
    };
    api.types.iter().any(|ty| matches!(&ty.shape, Shape::Scalar(scalar) if is_date(scalar)))
}

/// What the contract test and the examples use: without a server to go to, they start one that plays the documents. What an
/// example asks for comes last.
fn dev_dependencies(api: &Api) -> BTreeMap<String, Item> {
    let settings = &api.settings;
    let features: &[&str] =
        if carries_document(&api.settings, &api.options) { &["contract"] } else { &["contract", "open"] };
    let mock = (Runtime::MOCK_PACKAGE.to_owned(), inline(api.options.runtime.mock_dependency(), features));
    let executor = (!settings.examples.is_empty()).then(|| (TOKIO.name.to_owned(), TOKIO.item()));
    let lines = settings.examples.iter().flat_map(|example| &example.dependencies);
    [mock].into_iter().chain(executor).chain(lines.flat_map(line_of_user)).collect()
}

/// The name of a family's feature.
pub fn feature(api: &Api, family: FamilyId) -> String {
    api[family].name.snake()
}

/// Families whose types the root mentions: they are always compiled.
pub fn always_on(api: &Api) -> BTreeSet<FamilyId> {
    let mut found = BTreeSet::new();
    let mut open = vec![Api::ROOT];
    while let Some(family) = open.pop() {
        if found.insert(family) {
            open.extend(&api[family].uses);
        }
    }
    found
}

/// A `Cargo.toml` that is being written.
struct Manifest {
    document: DocumentMut,
}

impl Manifest {
    fn new(api: &Api, name: &str, description: &str) -> Self {
        let settings = &api.settings;
        let mut package = Table::new();
        package.decor_mut().set_prefix(format!("# {}\n\n", header(&api.settings)));
        package.insert("name", value(name));
        package.insert("version", value(api.crate_version()));
        package.insert("edition", value(dependencies::EDITION));
        package.insert("rust-version", value(dependencies::RUST_VERSION));
        let license = settings.crates.license.as_ref().or(api.license.as_ref());
        for (key, text) in [
            ("license", license.map(String::as_str)),
            ("description", Some(description)),
            ("repository", settings.crates.repository.as_deref()),
            ("documentation", settings.crates.documentation.as_deref()),
        ] {
            if let Some(text) = text {
                package.insert(key, value(text));
            }
        }
        for (key, words) in [("keywords", &settings.crates.keywords), ("categories", &settings.crates.categories)] {
            if !words.is_empty() {
                package.insert(key, value(words.iter().collect::<Array>()));
            }
        }
        let mut metadata = implicit();
        let mut docs = implicit();
        let mut docs_rs = Table::new();
        docs_rs.insert("all-features", value(true));
        docs.insert("rs", Item::Table(docs_rs));
        metadata.insert("docs", Item::Table(docs));
        package.insert("metadata", Item::Table(metadata));
        let mut document = DocumentMut::new();
        document.insert("package", Item::Table(package));
        if api.options.is_standalone {
            let mut workspace = Table::new();
            workspace.decor_mut().set_prefix("\n# The workspace around this package does not list it.\n");
            document.insert("workspace", Item::Table(workspace));
        }
        let mut library = Table::new();
        library.decor_mut().set_prefix("\n# Its tests are the examples in its documentation.\n");
        library.insert("test", value(false));
        document.insert("lib", Item::Table(library));
        Self { document }
    }

    /// One feature per family, all of them on by default. `forward` names a feature of a dependency.
    fn features(&mut self, api: &Api, forward: impl Fn(&str) -> Option<String>) {
        let families: Vec<FamilyId> = api.family_ids().filter(|family| *family != Api::ROOT).collect();
        if families.is_empty() {
            return;
        }
        let mut features = Table::new();
        features.insert("default", list(families.iter().map(|family| feature(api, *family))));
        for family in families {
            let name = feature(api, family);
            let uses = api[family].uses.iter().filter(|used| **used != Api::ROOT && **used != family);
            let uses: BTreeSet<String> = uses.map(|used| feature(api, *used)).collect();
            features.insert(&name, list(forward(&name).into_iter().chain(uses)));
        }
        self.document.insert("features", Item::Table(features));
    }

    fn feature_with_comment(&mut self, name: &str, switches_on: &str, comment: &str) {
        let features = self.document.entry("features").or_insert_with(|| Item::Table(Table::new()));
        if let Some(features) = features.as_table_mut() {
            features.insert(name, list([switches_on.to_owned()]));
            if let Some(mut key) = features.key_mut(name) {
                key.leaf_decor_mut().set_prefix(comment);
            }
        }
    }

    /// The feature that reads dates and times, if there are any.
    fn dates(&mut self, api: &Api) {
        if has_dates(api) {
            let comment = "# Conversions of dates and times to the types of the crate `jiff`.\n";
            self.feature_with_comment("jiff", &format!("{}/jiff", Runtime::PACKAGE), comment);
        }
    }

    fn dependencies(&mut self, section: &str, dependencies: impl IntoIterator<Item = (String, Item)>) {
        let mut table = Table::new();
        for (name, item) in dependencies {
            table.insert(&name, item);
        }
        self.document.insert(section, Item::Table(table));
    }

    fn contract_test(&mut self) {
        let mut test = Table::new();
        test.decor_mut().set_prefix("\n# Every operation, called against a server that plays the document.\n");
        test.insert("name", value("contract"));
        test.insert("harness", value(false));
        self.document.insert("test", Item::ArrayOfTables([test].into_iter().collect()));
    }

    fn examples(&mut self, api: &Api) {
        let mut examples = ArrayOfTables::new();
        for example in &api.settings.examples {
            let mut table = Table::new();
            table.insert("name", value(&example.name));
            table.insert("path", value(format!("{}/examples/{}.rs", folder(api), example.name)));
            if !example.features.is_empty() {
                table.insert("required-features", list(example.features.iter().cloned()));
            }
            examples.push(table);
        }
        if !examples.is_empty() {
            self.document.insert("example", Item::ArrayOfTables(examples));
        }
    }

    fn text(self) -> String {
        self.document.to_string()
    }
}

/// The dependencies that the field types of `api.toml` need, by name.
fn formats(api: &Api) -> BTreeMap<String, Item> {
    let lines = api.settings.formats.values().filter_map(|format: &FormatType| format.dependency.as_deref());
    lines.flat_map(line_of_user).collect()
}

/// The entries of a line of `[dependencies]` that `api.toml` holds, which was checked when it was read.
fn line_of_user(line: impl AsRef<str>) -> Vec<(String, Item)> {
    let table = line.as_ref().parse::<DocumentMut>().unwrap_or_default();
    table.iter().map(|(name, item)| (name.to_owned(), item.clone())).collect()
}

/// A dependency with features.
fn inline(mut table: InlineTable, features: &[&str]) -> Item {
    if !features.is_empty() {
        table.insert("features", features.iter().copied().collect::<Array>().into());
    }
    value(table)
}

fn list(items: impl IntoIterator<Item = String>) -> Item {
    value(items.into_iter().collect::<Array>())
}

/// A table that only holds other tables.
fn implicit() -> Table {
    let mut table = Table::new();
    table.set_implicit(true);
    table
}
