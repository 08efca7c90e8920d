use std::path::Path;

use heck::ToUpperCamelCase;

use super::{Crates, Lines, Settings, check, unreadable};
use crate::diagnostic::{Diagnostic, Place, Severity};
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
    let text = utf8(&bytes)
        .map_err(|(line, message)| error(Some(line), format!("the file {message}"), "save the file as UTF-8"))?;
    let mut settings: Settings =
        toml::from_str(text).map_err(|cause| vec![unreadable::finding(&place.file, text, &cause)])?;
    let lines = Lines::of(place.file.clone(), text);
    let finding = |problem: check::Problem| Diagnostic {
        severity: Severity::Error,
        place: lines.place(&problem.pointer).into(),
        message: problem.message,
        help: Some(problem.help),
    };
    let code = check::check(&settings, folder).map_err(|problems| {
        let mut findings: Vec<Diagnostic> = problems.into_iter().map(finding).collect();
        findings.sort_by_key(|finding| finding.place.line);
        findings
    })?;
    if let (Some(form), Some(code)) = (&mut settings.address, code) {
        form.code = code;
    }
    settings.source.clone_from(&api);
    settings.api = api;
    Ok((settings, lines))
}

/// The name of a folder, which `.` does not say itself.
fn name_of(folder: &Path) -> String {
    let real = if folder.file_name().is_none() { folder.canonicalize().ok() } else { None };
    let name = real.as_deref().unwrap_or(folder).file_name();
    name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Settings for a document that has no `api.toml`: names follow from the given one, collisions are resolved by longer names.
///
/// # Errors
///
/// No crate can be called after the name.
pub fn named(name: &str) -> Result<Settings, Vec<Diagnostic>> {
    let settings = without_file(name);
    if check::is_package(&settings.crates.model) {
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
        crates: Crates {
            model: format!("{kebab}-model"),
            client: format!("{kebab}-client"),
            client_type: client_type(name),
            ..Crates::default()
        },
        source: kebab.clone(),
        api: kebab,
        is_curated: false,
        ..Settings::default()
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
    let mut schema = schemars::schema_for!(Settings).to_value();
    if let Some(object) = schema.as_object_mut() {
        object.insert("title".to_owned(), "api.toml".into());
    }
    schema
}
