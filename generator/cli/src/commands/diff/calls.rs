//! The lines of a caller's program that use what changes.
//!
//! Paths that begin with a crate are resolved through the imports of their file. Methods and fields are found by name: their types
//! are known to the compiler of Rust alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use openapi_compiler::diff::{Call, Diff, Found};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

/// Folders that have no sources of the program.
const SKIPPED: [&str; 3] = ["target", ".git", "node_modules"];

/// Adds the lines that use what changes.
///
/// # Errors
///
/// The folder cannot be read.
pub fn find(diffs: &mut [Diff], folder: &Path) -> Result<(), String> {
    let readers = read(folder)?;
    for diff in diffs {
        let items = diff.changes.iter().flat_map(|change| &change.items);
        let crates: BTreeSet<String> = items.map(|item| item.package.replace('-', "_")).collect();
        let mut uses: BTreeMap<&str, Vec<&Use>> = BTreeMap::new();
        for one in readers.iter().filter(|reader| reader.is_concerned(&crates)).flat_map(|reader| &reader.uses) {
            uses.entry(one.last_name()).or_default().push(one);
        }
        let calls_of = |item: &str| -> Vec<Call> {
            let last = item.rsplit([':', '.']).next().unwrap_or_default();
            uses.get(last).into_iter().flatten().filter_map(|one| one.of(item)).collect()
        };
        for change in &mut diff.changes {
            let mut calls: Vec<Call> =
                change.items.iter().filter_map(|item| item.old.as_deref()).flat_map(calls_of).collect();
            calls.sort();
            calls.dedup();
            change.calls = calls;
        }
    }
    Ok(())
}

/// What the files of a folder use.
fn read(folder: &Path) -> Result<Vec<Reader>, String> {
    let mut readers = Vec::new();
    for file in sources(folder)? {
        let Ok(text) = fs::read_to_string(&file) else { continue };
        // What does not parse has no lines that compile.
        let Ok(parsed) = syn::parse_file(&text) else { continue };
        let shown = file.strip_prefix(folder).unwrap_or(&file).display().to_string();
        let mut reader = Reader { file: shown, imports: BTreeMap::new(), uses: Vec::new() };
        reader.visit_file(&parsed);
        readers.push(reader);
    }
    Ok(readers)
}

/// A use of something.
struct Use {
    file: String,
    line: usize,
    what: What,
}

enum What {
    /// A path, with imports resolved.
    Path(Vec<String>),
    /// A method, with that of the call it is called on.
    Method(String, Option<String>),
    /// A field.
    Field(String),
}

impl Use {
    /// The name that an item of this use has, whatever is before it.
    fn last_name(&self) -> &str {
        match &self.what {
            What::Path(path) => path.last().map_or("", String::as_str),
            What::Method(name, _) | What::Field(name) => name,
        }
    }

    /// The use as one of an item, which is called so.
    fn of(&self, item: &str) -> Option<Call> {
        let call = |name: String, found: Found| Some(Call { file: self.file.clone(), line: self.line, name, found });
        match &self.what {
            What::Path(path) => {
                let wanted: Vec<&str> = item.split("::").collect();
                let path: Vec<&str> = path.iter().map(String::as_str).collect();
                if path == wanted {
                    return call(path.join("::"), Found::Path);
                }
                // The client hands its models on under other paths: a type is found by its own name, an item of it by both.
                let is_member = wanted.len() > 2 && wanted[wanted.len() - 2].starts_with(char::is_uppercase);
                let own = if is_member { 2 } else { 1 };
                let same_end =
                    wanted.len() > own && path.len() > own && path[path.len() - own..] == wanted[wanted.len() - own..];
                // Names that were imported from elsewhere are something else.
                let same_crate =
                    path.first().zip(wanted.first()).is_some_and(|(path, wanted)| family(path) == family(wanted));
                if same_end && same_crate { call(path.join("::"), Found::Name) } else { None }
            }
            What::Method(name, receiver) => {
                if let Some((way, method)) = item.rsplit_once('.') {
                    let before = way.rsplit('.').next().unwrap_or_default().trim_end_matches("()");
                    let fits = method == name && receiver.as_ref().is_none_or(|receiver| receiver == before);
                    return if fits { call(format!(".{name}()"), Found::Name) } else { None };
                }
                None
            }
            What::Field(name) => {
                let (holder, field) = item.rsplit_once("::")?;
                let is_field = field.starts_with(|c: char| c.is_lowercase() || c == '_') && field != "new";
                let is_type = holder.rsplit("::").next().is_some_and(|ty| ty.starts_with(char::is_uppercase));
                if is_field && is_type && field == name { call(format!(".{name}"), Found::Name) } else { None }
            }
        }
    }
}

/// What the crates of one API have in common: `kibana`.
fn family(package: &str) -> &str {
    package.strip_suffix("_model").or_else(|| package.strip_suffix("_client")).unwrap_or(package)
}

struct Reader {
    file: String,
    /// The paths that names were imported from.
    imports: BTreeMap<String, Vec<String>>,
    uses: Vec<Use>,
}

impl Reader {
    /// Whether the file uses one of some crates.
    fn is_concerned(&self, crates: &BTreeSet<String>) -> bool {
        let mentions = |path: &[String]| path.first().is_some_and(|first| crates.contains(first));
        self.imports.values().any(|path| mentions(path))
            || self.uses.iter().any(|one| matches!(&one.what, What::Path(path) if mentions(path)))
    }

    fn add(&mut self, span: proc_macro2::Span, what: What) {
        self.uses.push(Use { file: self.file.clone(), line: span.start().line, what });
    }

    fn import(&mut self, tree: &syn::UseTree, before: &[String]) {
        let with = |name: String| before.iter().cloned().chain([name]).collect::<Vec<_>>();
        match tree {
            syn::UseTree::Path(path) => self.import(&path.tree, &with(path.ident.to_string())),
            syn::UseTree::Name(name) => {
                let path = if name.ident == "self" { before.to_vec() } else { with(name.ident.to_string()) };
                self.imported(name.ident.span(), path.last().cloned(), path);
            }
            syn::UseTree::Rename(rename) => {
                self.imported(rename.ident.span(), Some(rename.rename.to_string()), with(rename.ident.to_string()));
            }
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(tree, before)),
            syn::UseTree::Glob(_) => {
                self.imports.insert(format!("{}::*", before.join("::")), before.to_vec());
            }
        }
    }

    fn imported(&mut self, span: proc_macro2::Span, name: Option<String>, path: Vec<String>) {
        let path = self.resolved(path);
        if let Some(name) = name {
            self.imports.insert(name, path.clone());
        }
        self.add(span, What::Path(path));
    }

    /// A path whose first name is what it was imported from.
    fn resolved(&self, path: Vec<String>) -> Vec<String> {
        match path.split_first() {
            Some((first, rest)) => match self.imports.get(first) {
                Some(from) => from.iter().chain(rest).cloned().collect(),
                None => path,
            },
            None => path,
        }
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.import(&item.tree, &[]);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let resolved = self.resolved(segments);
        if resolved.len() > 1 {
            self.add(path.span(), What::Path(resolved));
        }
        visit::visit_path(self, path);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let receiver = match &*call.receiver {
            syn::Expr::MethodCall(before) => Some(before.method.to_string()),
            _ => None,
        };
        self.add(call.method.span(), What::Method(call.method.to_string(), receiver));
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_field(&mut self, field: &'ast syn::ExprField) {
        if let syn::Member::Named(name) = &field.member {
            self.add(name.span(), What::Field(name.to_string()));
        }
        visit::visit_expr_field(self, field);
    }

    fn visit_field_pat(&mut self, field: &'ast syn::FieldPat) {
        if let syn::Member::Named(name) = &field.member {
            self.add(name.span(), What::Field(name.to_string()));
        }
        visit::visit_field_pat(self, field);
    }
}

/// The Rust files of a folder, sorted.
fn sources(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
        for entry in entries.flatten() {
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            let Ok(kind) = entry.file_type() else { continue };
            if kind.is_dir() && !SKIPPED.contains(&name.as_str()) {
                open.push(path);
            } else if kind.is_file() && path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}
