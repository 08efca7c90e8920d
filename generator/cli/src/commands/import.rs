//! Takes the structure of a published document into the folder of an API.
//!
//! What is written: `<family>.structure.yaml` for each family and `source.toml`. What people write stays:
//! `<family>.words.yaml` has the sentences, examples and names, and overlays have the corrections.

mod result;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use self::result::{Outcome, report_media_types, report_unassigned};
use crate::published::family::{Family, family};
use crate::published::origin::{self, Origin, SOURCE_FILE, Selection};
use crate::published::{
    documents_in, fetch, media_types, newer, operations, parse, replace_all, route, to_keep, words,
};
use crate::report::{Report, counted};
use crate::source;
use crate::workspace::Workspace;

/// What the name of a file with structure ends with.
pub(crate) const STRUCTURE: &str = ".structure.yaml";

const HEADER: &str = "\
# Written by `import` from the document that source.toml names: facts, and not a sentence. Do not edit.
# Words and names are in the file `.words.yaml` next to it, corrections in overlays of api.toml.
";

/// Copies the structure of a published document into the folder of an API, without its sentences.
#[derive(clap::Args, Clone, Debug)]
pub struct Arguments {
    /// The name of a folder in specs/, or a folder.
    api: PathBuf,
    /// The document: a file, or an address with https.
    #[arg(long, value_name = "FILE|URL")]
    from: String,
    /// What the publisher calls this state of the document, such as a Git revision.
    #[arg(long)]
    revision: Option<String>,
    /// The SHA-256 digest that the document must have.
    #[arg(long, value_name = "DIGEST")]
    sha256: Option<String>,
    /// The family that --tag and --operation are about. Families that were imported before are imported again.
    #[arg(long, value_name = "NAME")]
    family: Option<String>,
    /// Takes all operations with this tag into the family; can be repeated.
    #[arg(long = "tag", value_name = "TAG", requires = "family")]
    tags: Vec<String>,
    /// Takes an operation into the family, such as `GET /api/status`; can be repeated.
    #[arg(long = "operation", value_name = "OPERATION", requires = "family")]
    operations: Vec<String>,
}

/// A family that is about to be written.
struct Imported {
    name: String,
    family: Family,
    /// The structure that the family had before.
    before: Option<Value>,
    text: String,
}

impl Imported {
    fn has_same_operations(&self) -> bool {
        let before = self.before.as_ref().map(|before| operations(before).map(|(operation, _)| operation).collect());
        before.as_ref() == Some(&self.family.operations)
    }
}

impl Arguments {
    pub(super) fn run(self, workspace: &Workspace) -> Result<Report, String> {
        let (folder, api) = source::find_folder(workspace, &self.api)?;
        let bytes = fetch::fetch(&self.from)?;
        let mut document = parse(&bytes).map_err(|error| format!("{} {error}", self.from))?;
        let known = origin::read(&folder)?;
        let origin = self.origin(&bytes, &document, known.as_ref())?;
        if origin.families.is_empty() {
            return Err("say which operations to take with `--family NAME --tag TAG`".to_owned());
        }
        media_types::rename(&mut document, &words::media_types(&folder, origin.families.keys())?);
        let described = described(&folder)?;
        let mut imported = Vec::new();
        for (name, selection) in &origin.families {
            imported.push(import(&folder, &document, name, selection, &described)?);
        }
        let kept = to_keep(workspace, &api)?;
        write(&folder, &imported, &origin, (&kept, &bytes))?;
        let mut report = Report::default();
        let kept = kept.strip_prefix(workspace.root()).unwrap_or(&kept).display();
        report.line(format!("{api}: {} bytes, sha256 {}, kept in {kept}", origin.bytes, origin.sha256));
        // Of other families, what changed is told.
        let asked = |imported: &&Imported| {
            self.family.as_ref().is_none_or(|name| *name == imported.name) || !imported.has_same_operations()
        };
        let result = Outcome::of(&folder, &imported);
        let mut extra: usize = imported.iter().filter(asked).map(|imported| result.report(imported, &mut report)).sum();
        if known.is_some_and(|known| known.sha256 != origin.sha256) {
            report_unassigned(&document, &imported, &described, &mut report);
        }
        report_media_types(&imported, &mut report);
        extra += result.check(&imported, &mut report);
        if extra > 0 {
            report.extras(format!("{} about what was so before; -v lists them", counted(extra, "line")));
        }
        Ok(report)
    }

    /// What `source.toml` will say.
    fn origin(&self, bytes: &[u8], document: &Value, known: Option<&Origin>) -> Result<Origin, String> {
        let sha256 = origin::digest(bytes);
        if let Some(wanted) = self.sha256.as_ref().filter(|wanted| !wanted.eq_ignore_ascii_case(&sha256)) {
            return Err(format!("{} has the digest {sha256}, and not {wanted}", self.from));
        }
        let is_same_revision = |known: &&Origin| self.revision.is_some() && known.revision == self.revision;
        if let Some(known) = known.filter(is_same_revision).filter(|known| known.sha256 != sha256) {
            return Err(format!(
                "{} has the digest {sha256}, but revision {} had {} on {}: a revision does not change",
                self.from,
                self.revision.as_deref().unwrap_or_default(),
                known.sha256,
                known.date
            ));
        }
        let same = known.filter(|known| known.sha256 == sha256);
        let mut families = known.map(|known| known.families.clone()).unwrap_or_default();
        if let Some(name) = &self.family {
            if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-') {
                return Err(format!("`{name}` cannot be the name of a family: use letters, digits, `_` and `-`"));
            }
            let selection = families.entry(name.clone()).or_default();
            add(&mut selection.tags, &self.tags);
            add(&mut selection.operations, &self.operations);
        }
        Ok(Origin {
            from: name_of(&self.from),
            revision: self.revision.clone().or_else(|| same.and_then(|known| known.revision.clone())),
            version: document["info"]["version"].as_str().unwrap_or_default().to_owned(),
            sha256,
            bytes: bytes.len(),
            date: same
                .map_or_else(|| jiff::Timestamp::now().strftime("%Y-%m-%d").to_string(), |known| known.date.clone()),
            families,
        })
    }
}

/// An address, or the name of a file without the folder that it is in here.
fn name_of(from: &str) -> String {
    let is_address = from.contains("://");
    let name = Path::new(from).file_name().filter(|_| !is_address).map(|name| name.to_string_lossy().into_owned());
    name.unwrap_or_else(|| from.to_owned())
}

fn add(list: &mut Vec<String>, new: &[String]) {
    list.extend(new.iter().cloned());
    list.sort();
    list.dedup();
}

/// The routes that hand-written documents of a folder describe.
fn described(folder: &Path) -> Result<BTreeSet<String>, String> {
    let mut routes = BTreeSet::new();
    for (name, document) in documents_in(folder)? {
        if !name.ends_with(STRUCTURE) && !words::is_words(&name) {
            routes.extend(operations(&document).map(|(operation, _)| route(&operation)));
        }
    }
    Ok(routes)
}

fn import(
    folder: &Path,
    document: &Value,
    name: &str,
    selection: &Selection,
    described: &BTreeSet<String>,
) -> Result<Imported, String> {
    let words = words::read(folder, name)?;
    let mut family = family(document, name, selection, &words, described);
    let path = folder.join(format!("{name}{STRUCTURE}"));
    let before = match fs::read_to_string(&path) {
        Ok(text) => {
            let mut before = serde_yaml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
            newer::rewrite(&mut before);
            Some(before)
        }
        Err(_) => None,
    };
    if family.operations.is_empty() && family.elsewhere.is_empty() {
        let what = format!("no operation of the document is in the family `{name}`");
        // A newer document may have lost a family that was there. That is for somebody to decide, and no reason to stop.
        match &before {
            None => return Err(what),
            Some(_) => family.stale.push(format!("{what}: take others, or remove it from {SOURCE_FILE} and api.toml")),
        }
    }
    let document = super::repair::with_plain_numbers(family.document.clone());
    let text = serde_yaml::to_string(&document).map_err(|error| format!("cannot write YAML: {error}"))?;
    Ok(Imported { name: name.to_owned(), family, before, text: format!("{HEADER}{text}") })
}

/// Writes the families, where they come from, and the published document: all of them, or none.
fn write(folder: &Path, imported: &[Imported], origin: &Origin, kept: (&Path, &[u8])) -> Result<(), String> {
    let structure = |imported: &Imported| {
        (folder.join(format!("{}{STRUCTURE}", imported.name)), imported.text.clone().into_bytes())
    };
    let mut files: Vec<(PathBuf, Vec<u8>)> = imported.iter().map(structure).collect();
    files.push((folder.join(SOURCE_FILE), origin.text()?.into_bytes()));
    files.push((kept.0.to_owned(), kept.1.to_owned()));
    files.retain(|(path, content)| fs::read(path).ok().as_ref() != Some(content));
    replace_all(files)
}
