use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use heck::ToUpperCamelCase;

use super::file::File;
use super::{
    AddressForm, Cursor, ExampleSettings, FamilySettings, FormatType, Lines, PagingSettings, RetrySettings, Scope,
    Settings, TimeoutSettings, Turning, VersionSettings, WaitSettings, check, unreadable,
};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::names::Name;
use crate::names::reserved::is_taken_from_clients;
use crate::read::{read_bytes, utf8};

/// The formats whose field type can be chosen.
pub(super) const FORMATS: [&str; 8] = ["date-time", "date", "uuid", "uri", "byte", "base64url", "binary", "password"];

/// Reads `api.toml` in an API's folder.
///
/// # Errors
///
/// A missing, unreadable or malformed file, an unknown key, or values that cannot be used.
pub fn read(folder: &Path) -> Result<(Settings, Lines), Vec<Diagnostic>> {
    let api = name_of(folder);
    let place = Place { file: format!("{api}/api.toml"), ..Place::default() };
    let error = |line: Option<usize>, message: String, help: &str| {
        let place = Place { line, ..place.clone() };
        vec![Diagnostic { severity: Severity::Error, place: place.into(), message, help: Some(help.to_owned()) }]
    };
    let bytes = read_bytes(folder, "api.toml").map_err(|(message, _)| {
        error(None, format!("the file {message}"), "an API is a folder with an `api.toml` and documents")
    })?;
    let text = utf8(&bytes).map_err(|(line, message)| error(Some(line), message, "save the file as UTF-8"))?;
    let file: File = toml::from_str(text).map_err(|cause| vec![unreadable::finding(&place.file, text, &cause)])?;
    let lines = Lines::of(place.file.clone(), text);
    let finding = |problem: check::Problem| Diagnostic {
        severity: Severity::Error,
        place: lines.place(&problem.pointer).into(),
        message: problem.message,
        help: Some(problem.help),
    };
    match check::check(&file, folder) {
        Ok(address) => Ok((settings(api, file, address), lines)),
        Err(problems) => Err(problems.into_iter().map(finding).collect()),
    }
}

/// The name of a folder, which `.` does not say itself.
fn name_of(folder: &Path) -> String {
    let real = if folder.file_name().is_none() { folder.canonicalize().ok() } else { None };
    let name = real.as_deref().unwrap_or(folder).file_name();
    name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn settings(api: String, file: File, address: Option<AddressForm>) -> Settings {
    let families = file.families.into_iter().map(|family| FamilySettings {
        name: Name::new(&family.name.unwrap_or_default()).snake(),
        documents: family.documents,
        groups: family.groups,
        files: family.files,
    });
    let formats = file.formats.into_iter().map(|(name, format)| {
        (name, FormatType { path: format.path, dependency: format.dependency, has_default: format.default })
    });
    let examples = file.examples.into_iter().map(|example| ExampleSettings {
        name: example.name,
        features: example.features,
        dependencies: example.dependencies,
    });
    Settings {
        source: api.clone(),
        api,
        model_crate: file.crates.model,
        client_crate: file.crates.client,
        client_type: file.crates.client_type,
        crate_version: file.crates.version,
        license: file.crates.license,
        repository: file.crates.repository,
        documentation: file.crates.documentation,
        keywords: file.crates.keywords,
        categories: file.crates.categories,
        title: file.title,
        about: file.about,
        auth: file.auth,
        document_url: file.document_url,
        headers: file.headers.into_iter().map(|(name, value)| (name.to_ascii_lowercase(), value)).collect(),
        address,
        scope: file.scope.map(|scope| Scope {
            method: scope.method,
            prefix: scope.prefix,
            default: scope.default,
            characters: scope.characters,
            except: scope.except,
        }),
        formats: formats.collect(),
        families: families.collect(),
        overlays: file.overlays,
        maps: file.map,
        names: file.names,
        fields: file.fields,
        secrets: file.secrets,
        integers: file.integers.into_iter().collect(),
        merge: file.merge.into_iter().collect(),
        paging: file.paging.into_iter().map(paging).collect(),
        retry: file.retry.into_iter().map(retry).collect(),
        timeout: file.timeout.into_iter().map(timeout).collect(),
        wait: file.wait.into_iter().map(wait).collect(),
        version: file.version.map(version),
        examples: examples.collect(),
        is_curated: file.curated.unwrap_or(true),
    }
}

fn retry(file: super::file::Retry) -> RetrySettings {
    let super::file::Retry { operations, idempotent, statuses, unless } = file;
    RetrySettings { operations, idempotent, statuses, unless }
}

fn timeout(file: super::file::Timeout) -> TimeoutSettings {
    TimeoutSettings { operations: file.operations, seconds: file.seconds }
}

fn wait(file: super::file::Wait) -> WaitSettings {
    let super::file::Wait { operation, items, id, state, done, failed, pending, gone, note } = file;
    WaitSettings { operation, item: items.zip(id), state, done, failed, pending, gone, note }
}

fn version(file: super::file::Version) -> VersionSettings {
    let super::file::Version { operation, number, kind, unversioned } = file;
    VersionSettings { operation, number, kind: kind.map(|kind| (kind, unversioned)) }
}

/// What was checked says how pages are numbered, or where they begin, or both.
fn paging(file: super::file::Paging) -> PagingSettings {
    let cursor = file.cursor.zip(file.next).map(|(cursor, next)| Cursor { cursor, next });
    let turning = match (file.page, cursor) {
        (None, Some(cursor)) => Turning::Cursor(cursor),
        (page, beyond) => Turning::Number {
            page: page.unwrap_or_default(),
            first: file.first.unwrap_or(1),
            number: file.number,
            beyond,
        },
    };
    PagingSettings {
        operations: file.operations,
        turning,
        size: file.size,
        items: file.items,
        total: file.total,
        window: file.window,
    }
}

/// Settings for a document that has no `api.toml`: names follow from the given one, collisions are resolved by longer names.
///
/// # Errors
///
/// No crate can be called after the name.
pub fn named(name: &str) -> Result<Settings, Vec<Diagnostic>> {
    let settings = without_file(name);
    if check::is_package(&settings.model_crate) {
        return Ok(settings);
    }
    let message = format!("no crate can be named after `{name}`");
    let help = Some("give a name that starts with a letter".to_owned());
    Err(vec![Diagnostic { severity: Severity::Error, place: Box::default(), message, help }])
}

/// The same for a name that a crate can have.
pub fn without_file(name: &str) -> Settings {
    let kebab = package_words(name);
    Settings {
        model_crate: format!("{kebab}-model"),
        client_crate: format!("{kebab}-client"),
        client_type: client_type(name),
        source: kebab.clone(),
        api: kebab,
        title: String::new(),
        about: String::new(),
        auth: None,
        document_url: None,
        crate_version: String::new(),
        license: None,
        repository: None,
        documentation: None,
        keywords: Vec::new(),
        categories: Vec::new(),
        headers: Vec::new(),
        address: None,
        scope: None,
        formats: BTreeMap::new(),
        families: Vec::new(),
        overlays: Vec::new(),
        maps: BTreeMap::new(),
        names: BTreeMap::new(),
        fields: BTreeMap::new(),
        secrets: BTreeMap::new(),
        integers: BTreeSet::new(),
        merge: BTreeSet::new(),
        paging: Vec::new(),
        retry: Vec::new(),
        timeout: Vec::new(),
        wait: Vec::new(),
        version: None,
        examples: Vec::new(),
        is_curated: false,
    }
}

/// The client's type: the name, with a word more where generated code means something else by it.
fn client_type(name: &str) -> String {
    let name = name.to_upper_camel_case();
    if is_taken_from_clients(&name) { format!("{name}Api") } else { name }
}

/// The words of a name as packages write them. Capitals within a word are those of a proper name: `GitHub` is `github`.
fn package_words(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}

/// The JSON Schema of `api.toml`, with which editors complete its keys.
pub fn schema() -> serde_json::Value {
    let mut schema = schemars::schema_for!(File).to_value();
    if let Some(object) = schema.as_object_mut() {
        object.insert("title".to_owned(), "api.toml".into());
    }
    schema
}
