//! What a document says of successes, where that is more than the operation's own words.

use std::collections::BTreeSet;

use super::success::status_range;
use crate::emit::docs::{code, sentence};
use crate::ir::{Operation, Status};

/// Words that say of a success that it is one.
const EMPTY: &str = "a accepted added all an and api are as been body call completed contains content created default deleted \
                     details done empty found for from gone has have header http in indicates is it json kept made no object of ok on \
                     operation payload performed processed removed request reset response result retrieved return returned saved \
                     set status succeed success successful that the there they this to updated was were with written";

/// Statuses as code, each with the text that says more than the rest of the operation's documentation.
pub(super) fn of_successes(operation: &Operation) -> Vec<(String, String)> {
    let docs = &operation.docs;
    let own = [docs.summary.as_deref(), docs.description.as_deref(), Some(operation.path.as_str())];
    let mut known: BTreeSet<String> = own.into_iter().flatten().flat_map(stems).collect();
    known.extend(stems(EMPTY));
    let mut told = Vec::new();
    for (status, text) in &operation.success_reasons {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let said: BTreeSet<String> = stems(&text).collect();
        if said.is_subset(&known) {
            continue;
        }
        known.extend(said);
        let range = status_range(*status);
        let range = if *status == Status::Default { range } else { code(&range) };
        told.push((format!("{range}:"), sentence(&text)));
    }
    told
}

/// The beginnings of words, so that `outputs` is `output`. Numbers are none.
fn stems(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().any(char::is_alphabetic));
    words.map(|word| word.to_lowercase().trim_end_matches('s').chars().take(5).collect())
}

#[cfg(test)]
mod tests;
