//! One line per stage, in order.

mod alongside;
mod losses;
mod printed;
mod rest;
mod seen;
mod size;
mod understood;

use std::collections::BTreeMap;
use std::path::Path;

use openapiv3::OpenAPI;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use self::rest::Rest;
use self::understood::{Understood, understood};
use crate::crate_files::CrateFiles;
use crate::diagnostic::{Diagnostic, Findings, Severity};
use crate::document::{Document, Kind, Sources};
use crate::ir::{Api, lowered};
use crate::later::Later;
use crate::lock::LockFile;
use crate::project::{DocumentOptions, Project};
use crate::settings::{Entries, Lines, PagingSettings, Scope, Settings};
use crate::{factor, load, lower, lower_31, overlay, passes, prefixes, repair, secrets};

/// The result of a run over one API.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The model crate, then the client crate, which documents without operations do not have.
    pub crates: Vec<CrateFiles>,
    /// Repairs, degradations and notes, most severe first, then by place.
    pub diagnostics: Vec<Diagnostic>,
    /// How much was generated.
    pub counts: Counts,
    /// The names that the API has given out, which [`output::install_lock`](crate::output::install_lock) writes.
    pub lock: LockFile,
}

/// Counts of what was generated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Operations in the documents.
    pub documented: usize,
    /// Operations in the client crate.
    pub operations: usize,
    /// Structs, enums and unions in the model crate.
    pub types: usize,
    /// Findings about places of the documents that were made valid.
    pub repairs: usize,
    /// Findings about places that became raw JSON, or lost something else.
    pub degradations: usize,
    /// Schemas in the repaired document. References to them are not counted.
    pub schemas: usize,
}

impl Generated {
    /// How many lines of Rust the crates have.
    pub fn lines(&self) -> usize {
        let files = self.crates.iter().flat_map(|files| &files.files);
        files.filter(|(path, _)| path.ends_with(".rs")).map(|(_, text)| text.lines().count()).sum()
    }
}

/// Compiles the API that a folder describes: its `api.toml` and the documents next to it.
///
/// # Errors
///
/// All findings of the run, at least one of which is an error.
pub fn compile_folder(folder: &Path) -> Result<Generated, Vec<Diagnostic>> {
    compile(Project::of_folder(folder)?)
}

/// Compiles a document that has no `api.toml`. Crates are named after `name`.
///
/// # Errors
///
/// All findings of the run, at least one of which is an error.
pub fn compile_document(file: &Path, name: &str) -> Result<Generated, Vec<Diagnostic>> {
    let options = DocumentOptions { name: Some(name.to_owned()), ..DocumentOptions::default() };
    compile(Project::of_document(file, &options)?)
}

/// Compiles a project.
///
/// # Errors
///
/// All findings of the run, at least one of which is an error.
pub fn compile(project: Project) -> Result<Generated, Vec<Diagnostic>> {
    let mut findings = Findings::default();
    let path = project.lock_file.clone();
    let output = stages(project, &mut findings);
    let has_errors = findings.has_errors();
    let diagnostics = findings.into_sorted();
    match output {
        Some((crates, counts, text)) if !has_errors => {
            let count = |severity| diagnostics.iter().filter(|finding| finding.severity == severity).count();
            let (repairs, degradations) = (count(Severity::Repair), count(Severity::Degradation));
            let lock = LockFile { path, text };
            Ok(Generated { crates, diagnostics, counts: Counts { repairs, degradations, ..counts }, lock })
        }
        _ => Err(diagnostics),
    }
}

/// A valid document, and what `api.toml` says that holds on the wire.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// The document in the forms of OpenAPI 3.0, with local references only.
    pub document: Document,
    /// What the documents say beyond OpenAPI 3.0.
    pub later: Later,
    /// The path prefix that selects a part of the server.
    pub scope: Option<Scope>,
    /// Headers that every call sends: lower-case name, value.
    pub headers: Vec<(String, String)>,
    /// How operations answer page by page.
    pub paging: Vec<PagingSettings>,
    /// Repairs, degradations and notes, most severe first, then by place.
    pub diagnostics: Vec<Diagnostic>,
    hidden: Hidden,
}

/// What says which values the crates hide.
#[derive(Clone, Debug)]
struct Hidden {
    /// `[secrets]` of `api.toml`, and where it is.
    chosen: BTreeMap<String, bool>,
    lines: Lines,
    prints_passwords: bool,
}

impl Prepared {
    /// The document for readers of OpenAPI 3.0. Extensions have what can be said with one of what 3.0 cannot say.
    pub fn written(&self) -> Value {
        let mut root = self.document.root.clone();
        // The marks are by the places where the operations are.
        self.later.restore_marks(&mut root);
        self.later.restore_operations(&mut root);
        // As the files are read, so that a repaired document is written as it is.
        load::sort(&mut root);
        root
    }

    /// Says which values the crates hide: by `format: password` in the document, and in [`Later::secrets`] where they are no texts.
    /// What is wrong with `[secrets]` is told to those who generate.
    pub fn mark_secrets(&mut self) {
        let Hidden { chosen, lines, prints_passwords } = &self.hidden;
        let marks = secrets::mark(&mut self.document, chosen, lines, &mut Findings::default());
        self.later.marks.add(marks, &self.document.sources);
        self.later.settle_marks(&self.document);
        if *prints_passwords {
            secrets::unmark(&mut self.document.root, Kind::Document);
        }
    }
}

/// The documents of a project as one, with local references and with the corrections of its overlays, before anything of it
/// is repaired. That is what another overlay would be applied to.
///
/// # Errors
///
/// All findings, at least one of which is an error.
pub fn corrected(project: &Project) -> Result<Document, Vec<Diagnostic>> {
    let mut findings = Findings::default();
    let document = bundled(project, &mut findings);
    findings.into_result(document)
}

/// Prepares the API that a folder describes, by the stages that come before anything is generated.
///
/// # Errors
///
/// All findings of the run, at least one of which is an error.
pub fn prepare_folder(folder: &Path) -> Result<Prepared, Vec<Diagnostic>> {
    prepare(Project::of_folder(folder)?)
}

/// Prepares a document that has no `api.toml`.
///
/// # Errors
///
/// All findings of the run, at least one of which is an error.
pub fn prepare_document(file: &Path) -> Result<Prepared, Vec<Diagnostic>> {
    let options = DocumentOptions { name: Some("api".to_owned()), ..DocumentOptions::default() };
    prepare(Project::of_document(file, &options)?)
}

/// Prepares a project.
///
/// # Errors
///
/// All findings of the run, at least one of which is an error.
pub fn prepare(project: Project) -> Result<Prepared, Vec<Diagnostic>> {
    let mut findings = Findings::default();
    // What is a secret is a question of the crates, and not of the document.
    let valid =
        repaired(&project, &mut findings).and_then(|repaired| typed(repaired, &project, &mut findings, repair::check));
    let has_errors = findings.has_errors();
    let diagnostics = findings.into_sorted();
    match valid {
        Some(Valid { document, later, .. }) if !has_errors => {
            let prints_passwords = project.settings.prints_passwords();
            let headers = project.settings.sent_headers().map(|(name, value)| (name, value.to_owned())).collect();
            let Settings { scope, paging, secrets: chosen, .. } = project.settings;
            let hidden = Hidden { chosen, lines: project.lines, prints_passwords };
            Ok(Prepared { document, later, scope, headers, paging, diagnostics, hidden })
        }
        _ => Err(diagnostics),
    }
}

/// A document that is valid OpenAPI 3.0.
#[derive(Clone, Debug)]
pub struct Valid {
    /// All documents as one, with local references.
    pub document: Document,
    /// The same in types.
    pub typed: OpenAPI,
    /// What the documents say beyond OpenAPI 3.0.
    pub later: Later,
}

impl Valid {
    /// How many operations the documents describe.
    fn documented(&self) -> usize {
        self.typed.operations().count() + self.later.operations.len()
    }

    /// Whether nothing is ever sent: there is no client then.
    fn is_silent(&self) -> bool {
        self.documented() == 0 && self.later.webhooks.is_empty()
    }

    /// The crates of what was understood of this document. A crate that an emitter cannot print is a finding.
    pub fn printed(&self, api: &Api) -> Vec<Result<CrateFiles, Diagnostic>> {
        let rest = Rest::of(self.document.root.clone(), &self.later, (&api.settings, &api.options), &mut |_, _| {});
        printed::printed(rest, api, self.is_silent())
    }
}

/// Runs the stages from files to a document that is valid. Where there is none, a finding says why.
pub fn valid(project: &Project, findings: &mut Findings) -> Option<Valid> {
    completed(repaired(project, findings)?, project, findings, repair::parse)
}

/// The same, and the document as it was before anything of it was rewritten: keywords without a form in OpenAPI 3.0 are only there.
/// What has another place in the rewritten document has it in both.
pub fn valid_and_written(project: &Project, findings: &mut Findings) -> Option<(Valid, Value)> {
    let document = whole(project, findings)?;
    let mut written = document.root.clone();
    let (document, later) = in_forms(document, findings);
    lower_31::align_items(&mut written, &document.root);
    Some((completed((document, later), project, findings, repair::parse)?, written))
}

/// A document in the forms of OpenAPI 3.0, and what it says beyond them.
fn repaired(project: &Project, findings: &mut Findings) -> Option<(Document, Later)> {
    whole(project, findings).map(|document| in_forms(document, findings))
}

/// The documents as one, with the paths that the client knows.
fn whole(project: &Project, findings: &mut Findings) -> Option<Document> {
    let mut document = bundled(project, findings)?;
    // The scope's prefix, where it is a part of paths.
    prefixes::take(&mut document, project.settings.scope.as_ref(), findings);
    Some(document)
}

fn in_forms(mut document: Document, findings: &mut Findings) -> (Document, Later) {
    // 3.1 to the forms of 3.0.
    let later = lower_31::lower_31(&mut document, findings);
    // Everything that is not valid OpenAPI 3.0.
    repair::repair(&mut document, findings);
    (document, later)
}

fn completed(
    (mut document, mut later): (Document, Later),
    project: &Project,
    findings: &mut Findings,
    parse: Parse,
) -> Option<Valid> {
    // What must not be printed.
    let marks = secrets::mark(&mut document, &project.settings.secrets, &project.lines, findings);
    later.marks.add(marks, &document.sources);
    typed((document, later), project, findings, parse)
}

/// The documents as one, with the corrections of overlays.
fn bundled(project: &Project, findings: &mut Findings) -> Option<Document> {
    // Files to one tree with local references.
    let mut document = load::bundle(&project.input(), findings)?;
    // Corrections to documents that others publish.
    overlay::overlay(&mut document, &project.overlays, findings);
    Some(document)
}

/// How a document is parsed: with its paths, or so that they are only looked at.
type Parse = fn(&mut Document, &mut Findings) -> Option<OpenAPI>;

/// The same in types.
fn typed(
    (mut document, mut later): (Document, Later),
    project: &Project,
    findings: &mut Findings,
    parse: Parse,
) -> Option<Valid> {
    // What several components have in common, once.
    if !project.settings.is_curated {
        factor::factor(&mut document, &later.marks, findings);
    }
    // Typed.
    let typed = parse(&mut document, findings)?;
    later.operations = repair::others(&mut document, findings);
    // What later versions say of nodes, which are where they stay.
    later.settle_marks(&document);
    Some(Valid { document, typed, later })
}

/// Runs the stages from the intermediate representation to what is printed of it.
pub fn understand(valid: &Valid, project: &Project, findings: &mut Findings) -> Api {
    let Valid { document, typed, later } = valid;
    let mut entries = Entries::new(&project.settings, &project.lines);
    // The document in terms of the compiler.
    let sources = &document.sources;
    let mut lowered = lower::lower(typed, &typed.paths.paths, later, sources, &mut entries, findings);
    lowered.looks = passes::looks(&document.root);
    settled(lowered, project, (Some(&document.root), sources), entries, findings)
}

/// What is printed.
fn settled(
    mut lowered: lowered::Api,
    project: &Project,
    (root, sources): (Option<&Value>, &Sources),
    mut entries: Entries,
    findings: &mut Findings,
) -> Api {
    lowered.options = project.options.clone();
    lowered.lock = project.lock.clone();
    let api = passes::run(lowered, (root, sources), &mut entries, findings);
    // What `api.toml` says of things that are not there. What is there is only gathered for those who misspelled it.
    if !entries.unused().is_empty() {
        seen::mark(&api, sources, &mut entries);
    }
    entries.unused().into_iter().for_each(|diagnostic| findings.push(diagnostic));
    api
}

fn stages(project: Project, findings: &mut Findings) -> Option<(Vec<CrateFiles>, Counts, String)> {
    let document = whole(&project, findings)?;
    size::check(&document, findings)?;
    let valid = completed(in_forms(document, findings), &project, findings, repair::check)?;
    let Understood { mut api, rest, sources, documented, schemas, is_silent } = understood(valid, &project, findings);
    if is_silent {
        let place = sources.place("/paths");
        let (message, help) = ("there is no operation in the documents", "describe one below `paths`".to_owned());
        match api.models.is_empty() {
            true => findings.add(Severity::Error, place, message, help),
            false => findings.add(Severity::Note, place, format!("{message}: only a model crate is written"), help),
        }
    }
    if !project.options.is_lenient {
        losses::check(&rest, &sources, &api, findings);
    }
    if findings.has_errors() {
        return None;
    }
    let (operations, types) = (api.documented().count(), api.types.iter().filter(|ty| ty.shape.is_item()).count());
    let counts = Counts { documented, operations, types, schemas, ..Counts::default() };
    let lock = printed::without_evidence(&mut api);
    let of_names = move || {
        drop(sources);
        lock.text()
    };
    let (lock, crates) = rayon::join(of_names, || printed::printed(rest, &api, is_silent));
    let mut files = Vec::new();
    for printed in crates {
        match printed {
            Ok(printed) => files.push(printed),
            Err(diagnostic) => findings.push(diagnostic),
        }
    }
    Some((files, counts, lock))
}
