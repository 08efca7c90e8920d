use std::path::Path;

use openapi_compiler::{Diagnostic, PagingSettings, Prepared, Severity, prepare_document, prepare_folder};

use super::{Document, DocumentError, Scope};
use crate::paging::{Cursor, Paging, Turning};

/// Findings that an error lists.
const LISTED: usize = 10;

impl Document {
    /// Opens an OpenAPI 3.0 or 3.1 file, or a folder with an `api.toml` and documents. What is broken is repaired as the
    /// compiler repairs it, so that the server plays what a generated client was made from.
    ///
    /// # Errors
    ///
    /// The files cannot be read, or are too broken to be repaired. The message lists the findings.
    pub fn open(path: &Path) -> Result<Document, DocumentError> {
        let prepared = if path.is_dir() { prepare_folder(path) } else { prepare_document(path) };
        Self::of(prepared.map_err(|findings| DocumentError::new(listed(path, &findings)))?)
    }

    /// A document that the compiler has prepared.
    ///
    /// # Errors
    ///
    /// It describes no operation.
    pub fn of(mut prepared: Prepared) -> Result<Document, DocumentError> {
        prepared.mark_secrets();
        let mut root = prepared.document.root;
        prepared.later.restore_certificates(&mut root);
        prepared.later.restore_marks(&mut root);
        let scope = prepared.scope.map(|scope| Scope { prefix: scope.prefix, except: scope.except });
        let paging = prepared.paging.into_iter().map(paging).collect();
        Self::with_settings(root, scope, prepared.headers, paging)
    }
}

fn paging(settings: PagingSettings) -> Paging {
    let turning = match settings.turning() {
        openapi_compiler::Turning::Number { page, first, number, beyond } => {
            Turning::Number { page, first, number, beyond: beyond.map(cursor) }
        }
        openapi_compiler::Turning::Cursor(found) => Turning::Cursor(cursor(found)),
        openapi_compiler::Turning::Offset { offset } => Turning::Offset { offset, total: settings.total },
    };
    let items = [vec![settings.items], settings.other_items].concat();
    Paging { operations: settings.operations, turning, items }
}

fn cursor(openapi_compiler::Cursor { cursor, next }: openapi_compiler::Cursor) -> Cursor {
    Cursor { cursor, next }
}

fn listed(path: &Path, findings: &[Diagnostic]) -> String {
    let errors: Vec<&Diagnostic> = findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
    let mut text = format!("{} cannot be played:", path.display());
    errors.iter().take(LISTED).for_each(|error| text.push_str(&format!("\n{error}")));
    if errors.len() > LISTED {
        text.push_str(&format!("\nand {} others", errors.len() - LISTED));
    }
    text
}
