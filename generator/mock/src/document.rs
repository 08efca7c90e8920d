//! A document, with its operations looked up.

mod collect;
#[cfg(feature = "open")]
mod open;
mod operation;
mod settings;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use http::Method;
use openapi_terms::pointer::{resolved, target};
use serde_json::Value;

pub use operation::{Body, Header, Location, MediaType, Operation, Parameter, Response, Scheme, Style};
pub use settings::Scope;

use crate::paging::Paging;
use crate::schema::Validators;

/// An OpenAPI 3.0 document with local references. Clones share it.
#[derive(Clone)]
pub struct Document {
    inner: Arc<Inner>,
}

struct Inner {
    root: Value,
    operations: Vec<Operation>,
    base_paths: Vec<String>,
    scope: Option<Scope>,
    headers: Vec<(String, String)>,
    paging: Vec<Paging>,
    validators: Validators,
}

impl Document {
    /// A document as a tree. It has to be valid OpenAPI 3.0. The stages of the compiler turn other documents into that:
    /// see [`Document::open`].
    ///
    /// # Errors
    ///
    /// It is not an OpenAPI 3.0 document, or describes no operation.
    pub fn from_json(root: Value) -> Result<Document, DocumentError> {
        Self::with_settings(root, None, Vec::new(), Vec::new())
    }

    pub(crate) fn with_settings(
        root: Value,
        scope: Option<Scope>,
        headers: Vec<(String, String)>,
        paging: Vec<Paging>,
    ) -> Result<Document, DocumentError> {
        let version = root.get("openapi").and_then(Value::as_str).unwrap_or_default();
        if !version.starts_with("3.0") {
            let found =
                if version.is_empty() { "no version of OpenAPI".to_owned() } else { format!("OpenAPI {version}") };
            return Err(DocumentError::new(format!("the document is of {found}; it has to be of OpenAPI 3.0")));
        }
        let operations = collect::operations(&root);
        if operations.is_empty() {
            return Err(DocumentError::new("the document describes no operation below `paths`"));
        }
        let base_paths = collect::base_paths(&root);
        let validators = Validators::default();
        Ok(Self { inner: Arc::new(Inner { root, operations, base_paths, scope, headers, paging, validators }) })
    }

    /// A document with the same settings and another tree.
    #[cfg(feature = "contract")]
    pub(crate) fn with_root(&self, root: Value) -> Result<Document, DocumentError> {
        let Inner { scope, headers, paging, .. } = &*self.inner;
        Self::with_settings(root, scope.clone(), headers.clone(), paging.clone())
    }

    /// The whole tree.
    pub fn root(&self) -> &Value {
        &self.inner.root
    }

    /// The operations in the document's order.
    pub fn operations(&self) -> &[Operation] {
        &self.inner.operations
    }

    /// The operation of an id. One without an `operationId` is called after its method and path: `GET /pets`.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations().iter().find(|operation| operation.id == id)
    }

    /// The operation of a method and a path template: `GET`, `/pets/{id}`.
    pub fn operation_at(&self, method: &Method, path: &str) -> Option<&Operation> {
        self.operations().iter().find(|operation| operation.method == *method && operation.path == path)
    }

    /// The paths of the document's servers, without a slash at the end; empty strings for servers that have none.
    pub(crate) fn base_paths(&self) -> &[String] {
        &self.inner.base_paths
    }

    /// The path prefix that selects a part of the server.
    pub fn scope(&self) -> Option<&Scope> {
        self.inner.scope.as_ref()
    }

    /// Headers that every call has to send: lower-case name, value.
    pub fn headers(&self) -> &[(String, String)] {
        &self.inner.headers
    }

    /// How operations answer page by page.
    pub(crate) fn paging(&self) -> &[Paging] {
        &self.inner.paging
    }

    /// The security schemes by name.
    pub fn schemes(&self) -> Vec<(String, Scheme)> {
        collect::schemes(&self.inner.root)
    }

    /// A node of the tree by its JSON pointer.
    pub fn node(&self, pointer: &str) -> Option<&Value> {
        self.inner.root.pointer(pointer)
    }

    /// What a node refers to, or the node itself where it is not a reference. A reference to nothing stays what it is.
    pub fn resolve<'d>(&'d self, node: &'d Value) -> &'d Value {
        resolved(&self.inner.root, node).1
    }

    /// What a reference leads to, and the pointer of it.
    pub(crate) fn target<'d>(&'d self, node: &'d Value) -> Option<(Cow<'d, str>, &'d Value)> {
        target(&self.inner.root, node)
    }

    pub(crate) fn validators(&self) -> &Validators {
        &self.inner.validators
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document").field("operations", &self.operations().len()).finish_non_exhaustive()
    }
}

/// Why a document cannot be played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentError {
    message: String,
}

impl DocumentError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for DocumentError {}
