//! The lines of a caller's program that use what changes.
//!
//! Paths that begin with a crate are resolved through the imports of their file. Methods and fields are found by name: their types
//! are known to the compiler of Rust alone. What macros are given is read as expressions or statements, or else name by name.

mod uses;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use openapi_compiler::diff::{Call, Diff, Found};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use self::uses::{Chain, Use, What};

/// Folders that have no sources of the program.
const SKIPPED: [&str; 3] = ["target", ".git", "node_modules"];

/// Adds the lines that use what changes.
///
/// Returns how many files were read, and how many could not be: they are not Rust.
///
/// # Errors
///
/// The folder cannot be read.
pub fn find(diffs: &mut [Diff], folder: &Path) -> Result<(usize, usize), String> {
    let (readers, unread) = read(folder)?;
    for diff in diffs {
        let items = diff.changes.iter().flat_map(|change| &change.items).map(|item| &item.package);
        let concerned = diff.changes.iter().flat_map(|change| &change.concerned).map(|item| &item.package);
        let crates: BTreeSet<String> = items.chain(concerned).map(|package| package.replace('-', "_")).collect();
        // Programs whose other files know the crate may hand on what it has.
        let programs: BTreeSet<&Path> =
            readers.iter().filter(|reader| reader.is_concerned(&crates)).map(|reader| &*reader.program).collect();
        let mut uses: BTreeMap<&str, Vec<(&Use, bool)>> = BTreeMap::new();
        for reader in readers.iter().filter(|reader| programs.contains(&*reader.program)) {
            let knows = reader.is_concerned(&crates);
            reader.uses.iter().for_each(|one| uses.entry(one.last_name()).or_default().push((one, knows)));
        }
        let calls_of = |item: &str| -> Vec<Call> {
            uses.get(last_name(item)).into_iter().flatten().filter_map(|(one, knows)| one.of(item, *knows)).collect()
        };
        for change in &mut diff.changes {
            let changed = change.items.iter().filter_map(|item| item.old.as_deref());
            let concerned = change.concerned.iter().map(|concerned| concerned.item.as_str());
            let mut calls: Vec<Call> = changed.chain(concerned).flat_map(calls_of).collect();
            calls.sort();
            calls.dedup();
            // What several imports of all names may be is the one that is certain.
            let place = |call: &Call| (call.file.clone(), call.line, last_name(&call.name).to_owned());
            let certain: BTreeSet<_> = calls.iter().filter(|call| call.found == Found::Path).map(place).collect();
            calls.retain(|call| call.found == Found::Path || !certain.contains(&place(call)));
            change.calls = calls;
        }
    }
    Ok((readers.len(), unread))
}

/// The last name of a path, or of a chain of calls.
fn last_name(path: &str) -> &str {
    path.rsplit([':', '.']).next().unwrap_or_default()
}

/// What the files of a folder use.
fn read(folder: &Path) -> Result<(Vec<Reader>, usize), String> {
    let mut readers = Vec::new();
    let mut unread = 0;
    for file in sources(folder)? {
        // What does not parse has no lines that compile.
        let parsed = fs::read_to_string(&file).ok().and_then(|text| syn::parse_file(&text).ok());
        let Some(parsed) = parsed else {
            unread += 1;
            continue;
        };
        let around = file.ancestors().skip(1).take_while(|around| around.starts_with(folder));
        let program =
            around.into_iter().find(|around| around.join("Cargo.toml").is_file()).unwrap_or(folder).to_owned();
        let shown = file.strip_prefix(folder).unwrap_or(&file).display().to_string();
        let mut reader = Reader { file: shown, program, imports: BTreeMap::new(), globs: Vec::new(), uses: Vec::new() };
        reader.visit_file(&parsed);
        readers.push(reader);
    }
    Ok((readers, unread))
}

/// What a file uses.
struct Reader {
    file: String,
    /// The folder of the package that the file is in.
    program: PathBuf,
    /// The paths that names were imported from.
    imports: BTreeMap<String, Vec<String>>,
    /// The paths that all names were imported from.
    globs: Vec<Vec<String>>,
    uses: Vec<Use>,
}

impl Reader {
    /// Whether the file uses one of some crates.
    fn is_concerned(&self, crates: &BTreeSet<String>) -> bool {
        let mentions = |path: &[String]| path.first().is_some_and(|first| crates.contains(first));
        self.imports.values().chain(&self.globs).any(|path| mentions(path))
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
                let path = self.resolved(before.to_vec());
                self.globs.push(path);
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

    /// Adds a path, and what it is by each import of all names.
    fn path(&mut self, span: proc_macro2::Span, segments: Vec<String>) {
        let is_imported = segments.first().is_some_and(|first| self.imports.contains_key(first));
        if !is_imported {
            let by_globs = self.globs.iter().map(|glob| glob.iter().chain(&segments).cloned().collect());
            by_globs.collect::<Vec<Vec<String>>>().into_iter().for_each(|path| self.whole_path(span, path));
        }
        let resolved = self.resolved(segments);
        self.whole_path(span, resolved);
    }

    /// Adds a path from its crate on. What is in a type is a use of the type, too.
    fn whole_path(&mut self, span: proc_macro2::Span, path: Vec<String>) {
        if let Some((_, holder)) = path.split_last()
            && holder.len() > 1
            && holder.last().is_some_and(|name| name.starts_with(char::is_uppercase))
        {
            self.add(span, What::Path(holder.to_vec()));
        }
        if path.len() > 1 {
            self.add(span, What::Path(path));
        }
    }

    /// What is in a macro: expressions or statements, as most have, or else paths, methods and fields among other things.
    fn tokens(&mut self, tokens: TokenStream) {
        let list = Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
        if let Ok(expressions) = list.parse2(tokens.clone()) {
            return expressions.iter().for_each(|expression| self.visit_expr(expression));
        }
        // What `matches!` has.
        let arm = |input: syn::parse::ParseStream<'_>| {
            let value: syn::Expr = input.parse()?;
            input.parse::<syn::Token![,]>()?;
            Ok((value, syn::Pat::parse_multi_with_leading_vert(input)?))
        };
        if let Ok((value, pattern)) = arm.parse2(tokens.clone()) {
            self.visit_expr(&value);
            return self.visit_pat(&pattern);
        }
        if let Ok(statements) = syn::Block::parse_within.parse2(tokens.clone()) {
            return statements.iter().for_each(|statement| self.visit_stmt(statement));
        }
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Ident(name) => self.name(name, &tokens[..at], &tokens[at + 1..]),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }

    /// A name among tokens that are nothing as a whole.
    fn name(&mut self, name: &proc_macro2::Ident, before: &[TokenTree], after: &[TokenTree]) {
        let is =
            |token: Option<&TokenTree>, c: char| matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == c);
        let is_called =
            matches!(after.first(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
        let last = before.last();
        if is(last, '.') {
            let chain = Chain { names: Vec::new(), is_open: true };
            let what = if is_called { What::Method(name.to_string(), 1, chain) } else { What::Field(name.to_string()) };
            return self.add(name.span(), what);
        }
        if is(last, ':') && before.len() > 1 && is(before.get(before.len() - 2), ':') {
            return;
        }
        // The beginning of a path.
        let mut segments = vec![name.to_string()];
        let mut rest = after;
        while let [first, second, TokenTree::Ident(next), others @ ..] = rest
            && is(Some(first), ':')
            && is(Some(second), ':')
        {
            segments.push(next.to_string());
            rest = others;
        }
        self.path(name.span(), segments);
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
        self.path(path.span(), segments);
        visit::visit_path(self, path);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let what = What::Method(call.method.to_string(), call.args.len(), Chain::of(&call.receiver));
        self.add(call.method.span(), what);
        visit::visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        self.tokens(called.tokens.clone());
        visit::visit_macro(self, called);
    }

    /// A field that is read, set in a struct or taken out of one.
    fn visit_member(&mut self, member: &'ast syn::Member) {
        if let syn::Member::Named(name) = member {
            self.add(name.span(), What::Field(name.to_string()));
        }
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
