//! What is left of a document once it is understood.

use std::borrow::Cow;

use serde_json::Value;

use crate::document::Kind;
use crate::emit;
use crate::emit::client::{contract, examples};
use crate::later::{Later, restore};
use crate::options::Options;
use crate::pointer;
use crate::secrets;
use crate::settings::Settings;

/// What is printed of a document itself.
pub(super) struct Rest {
    pub document: Left,
    /// The answers that it shows.
    pub answers: examples::Answers,
}

/// The document.
pub(super) enum Left {
    /// As the client crate carries it: a tree takes several times the memory.
    Text(String),
    /// The crate does not carry it.
    Tree(Value),
}

impl Rest {
    /// What is left of a document. Each path is taken before it is gone.
    pub(super) fn of(
        mut root: Value,
        later: &Later,
        (settings, options): (&Settings, &Options),
        take: &mut dyn FnMut(&str, &Value),
    ) -> Self {
        let paths = root.get_mut("paths").and_then(Value::as_object_mut).map(std::mem::take).unwrap_or_default();
        let mut answers = examples::Answers::new();
        if !emit::carries_document(settings, options) {
            for (path, item) in &paths {
                take(path, item);
                examples::add_answers(&root, path, item, &mut answers);
            }
            if let Some(Value::Object(place)) = root.get_mut("paths") {
                *place = paths;
            }
            return Self { document: Left::Tree(root), answers };
        }
        let shared = later.extensions();
        let finish = |node: &mut Value, kind: Kind, at: &str| {
            if settings.prints_passwords() {
                secrets::unmark(node, kind);
            }
            restore(&shared, at, node);
            contract::reduce(node, kind);
        };
        later.restore_certificates(&mut root);
        finish(&mut root, Kind::Document, "");
        let mut each = |path: &str, item: &mut Value| {
            take(path, item);
            examples::add_answers(&root, path, item, &mut answers);
            if path.starts_with('/') {
                finish(item, Kind::PathItem, &pointer::join("", &["paths", path]));
            }
        };
        let text = contract::document(&root, paths, &emit::header(settings), &mut each);
        Self { document: Left::Text(text), answers }
    }

    /// The tree, for those who look for something in it.
    pub(super) fn root(&self) -> Cow<'_, Value> {
        match &self.document {
            Left::Text(text) => Cow::Owned(serde_json::from_str(text).unwrap_or_default()),
            Left::Tree(root) => Cow::Borrowed(root),
        }
    }
}
