//! Rust, what the client's transport for tests answers with, and what the contract test of a document alone reads.

use crate::crate_files::CrateFiles;
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::emit;
use crate::emit::client::{contract, examples};
use crate::ir::Api;
use crate::later::Later;
use crate::secrets;

/// The model crate, then the client crate, which an API that nothing is sent to does not have.
pub(super) fn printed(
    mut document: Document,
    later: &Later,
    api: &Api,
    is_silent: bool,
) -> Vec<Result<CrateFiles, Diagnostic>> {
    if api.settings.prints_passwords() {
        secrets::unmark(&mut document.root);
    }
    let has_document = !is_silent && emit::carries_document(api);
    let has_examples = !is_silent && examples::has_examples(api);
    let header = emit::header(api);
    let (model, (client, (examples, document))) = rayon::join(
        || emit::model::emit(api),
        || {
            rayon::join(
                || (!is_silent).then(|| emit::client::emit(api)),
                || {
                    let examples = has_examples.then(|| examples::examples(&document, api, &header));
                    (examples, has_document.then(|| contract::document(document, later, &header)))
                },
            )
        },
    );
    let mut crates = vec![model];
    crates.extend(client);
    if let [_, Ok(client)] = crates.as_mut_slice() {
        client.files.extend(examples.map(|text| (examples::EXAMPLES.to_owned(), text)));
        client.files.extend(document.map(|text| (contract::DOCUMENT.to_owned(), text)));
    }
    crates.into_iter().map(|printed| printed.map(CrateFiles::visible)).collect()
}
