//! Which of a client's credentials an operation gets.

use std::sync::Arc;

use crate::client::credential::{Given, Place};

/// What an operation wants to know of a caller: alternatives, each of which is all that is needed. Credentials are named as the
/// methods of the builder that take them.
///
/// No alternative says that the operation takes no credential; an empty one says that it can do without. An empty name is
/// something that cannot be sent: its alternative is never met.
pub type Security = &'static [&'static [&'static str]];

/// The credentials for a call: none if the client has none, and all if nothing says which are wanted.
///
/// Of several alternatives that can be met, the one whose credential was given last counts. A certificate counts as given
/// first: every connection carries it, and the request can carry another credential as well.
pub(crate) fn choose(given: &[Arc<Given>], wanted: Option<Security>) -> Result<Vec<Arc<Given>>, String> {
    let Some(alternatives) = wanted else { return Ok(given.to_vec()) };
    if given.is_empty() || alternatives.is_empty() {
        return Ok(Vec::new());
    }
    let position = |method: &&str| {
        let position = given.iter().position(|given| given.method == *method)?;
        Some(if matches!(given[position].credential.place, Place::Certificate(_)) { 0 } else { position + 1 })
    };
    let mut best: Option<(usize, &[&str])> = None;
    for alternative in alternatives {
        let positions: Option<Vec<usize>> = alternative.iter().map(position).collect();
        let last = positions.map(|positions| positions.into_iter().max().unwrap_or_default());
        if let Some(last) = last
            && best.is_none_or(|(best, _)| last > best)
        {
            best = Some((last, alternative));
        }
    }
    match best {
        Some((_, methods)) => Ok(given.iter().filter(|given| methods.contains(&given.method)).cloned().collect()),
        None => Err(match words(alternatives) {
            None => "the document asks for a credential that cannot be sent".to_owned(),
            Some(words) => format!("no credential of the client fits; give the builder {words}"),
        }),
    }
}

/// ``a `key`, or `user` and `tenant` ``: the alternatives that can be met, if one can.
fn words(alternatives: &[&[&str]]) -> Option<String> {
    let quoted = |method: &&str| format!("`{method}`");
    let known = alternatives.iter().filter(|alternative| !alternative.contains(&""));
    let alternatives: Vec<String> =
        known.map(|alternative| alternative.iter().map(quoted).collect::<Vec<_>>().join(" and ")).collect();
    (!alternatives.is_empty()).then(|| alternatives.join(", or "))
}
