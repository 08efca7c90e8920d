//! Rust, what the client's transport for tests answers with, and what the contract test of a document alone reads.

use serde_json::Value;

use crate::crate_files::CrateFiles;
use crate::diagnostic::Diagnostic;
use crate::emit;
use crate::emit::client::{contract, examples};
use crate::ir::Api;
use crate::later::Later;
use crate::lock::Lock;
use crate::options::Options;
use crate::secrets;
use crate::settings::Settings;

/// Takes out of an API what no emitter reads, but other readers of an API do. Returns the names that it has given out.
pub(super) fn without_evidence(api: &mut Api) -> Lock {
    api.schemas.clear();
    api.merged.clear();
    api.looks.clear();
    api.other_names.clear();
    api.examples.iter_mut().for_each(|example| example.value = Value::Null);
    let former = api.lock.former.clone();
    std::mem::replace(&mut api.lock, Lock { former, ..Lock::default() })
}

/// Takes out of a document what nothing needs that is printed of it: prose, where the contract test carries it.
pub(super) fn reduce(root: &mut Value, later: &Later, settings: &Settings, options: &Options) {
    if settings.prints_passwords() {
        secrets::unmark(root);
    }
    if emit::carries_document(settings, options) {
        contract::reduce(root, later);
    }
}

/// The model crate, then the client crate, which an API that nothing is sent to does not have.
pub(super) fn printed(root: Value, api: &Api, is_silent: bool) -> Vec<Result<CrateFiles, Diagnostic>> {
    let has_examples = !is_silent && examples::has_examples(api);
    let is_carried = !is_silent && emit::carries_document(&api.settings, &api.options);
    let header = emit::header(&api.settings);
    // What is made of the document comes first: it is large, and nothing else needs it.
    let of_document = move || {
        let examples = has_examples.then(|| examples::examples(&root, api, &header));
        (examples, is_carried.then(|| contract::document(root, &header)))
    };
    let ((examples, carried), (model, client)) = rayon::join(of_document, || {
        rayon::join(|| emit::model::emit(api), || (!is_silent).then(|| emit::client::emit(api)))
    });
    let mut crates = vec![model];
    crates.extend(client);
    if let [_, Ok(client)] = crates.as_mut_slice() {
        client.files.extend(examples.map(|text| (examples::EXAMPLES.to_owned(), text)));
        client.files.extend(carried.map(|text| (contract::DOCUMENT.to_owned(), text)));
    }
    crates.into_iter().map(|printed| printed.map(CrateFiles::visible)).collect()
}
