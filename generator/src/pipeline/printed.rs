//! Rust, what the client's transport for tests answers with, and what the contract test of a document alone reads.

use serde_json::Value;

use super::rest::{Left, Rest};
use crate::crate_files::CrateFiles;
use crate::diagnostic::Diagnostic;
use crate::emit;
use crate::emit::client::{contract, examples};
use crate::ir::Api;
use crate::lock::Lock;

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

/// The model crate, then the client crate, which an API that nothing is sent to does not have.
pub(super) fn printed(rest: Rest, api: &Api, is_silent: bool) -> Vec<Result<CrateFiles, Diagnostic>> {
    let Rest { document, answers } = rest;
    let has_examples = !is_silent && examples::has_examples(api);
    let examples = has_examples.then(|| examples::examples(&answers, api, &emit::header(&api.settings)));
    drop(answers);
    let carried = match document {
        Left::Text(text) if !is_silent => Some(text),
        // What is not printed makes room for what is.
        _ => None,
    };
    let (model, client) = rayon::join(|| emit::model::emit(api), || (!is_silent).then(|| emit::client::emit(api)));
    let mut crates = vec![model];
    crates.extend(client);
    if let [_, Ok(client)] = crates.as_mut_slice() {
        client.files.extend(examples.map(|text| (examples::EXAMPLES.to_owned(), text)));
        client.files.extend(carried.map(|text| (contract::DOCUMENT.to_owned(), text)));
    }
    crates.into_iter().map(|printed| printed.map(CrateFiles::visible)).collect()
}
