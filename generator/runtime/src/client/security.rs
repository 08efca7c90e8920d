//! Which of a client's credentials an operation gets.

use std::sync::Arc;

use crate::client::credential::{Given, Place};

/// What an operation wants to know of a caller: alternatives, each of which is all that is needed. Credentials are named as the
/// methods of the builder that take them.
///
/// No alternative says that the operation takes no credential; an empty one says that it can do without. An empty name is
/// something that cannot be sent: its alternative is never met.
pub type Security = &'static [&'static [&'static str]];

/// Which credentials of a client a call gets.
#[derive(Clone, Copy)]
pub(crate) enum Chosen {
    None,
    All,
    /// Those that the builder's methods of these names took.
    Of(&'static [&'static str]),
}

impl Chosen {
    pub(crate) fn is_empty(self) -> bool {
        matches!(self, Self::None | Self::Of([]))
    }

    /// These, in the order in which they were given.
    pub(crate) fn among(self, given: &[Arc<Given>]) -> impl Iterator<Item = &Arc<Given>> {
        given.iter().filter(move |given| match self {
            Self::None => false,
            Self::All => true,
            Self::Of(methods) => methods.contains(&given.method),
        })
    }
}

/// The credentials for a call: none if the client has none, and all if nothing says which are wanted.
///
/// Of several alternatives that can be met, the one whose credential was given last counts. A certificate counts as given
/// first: every connection carries it, and the request can carry another credential as well.
pub(crate) fn choose(given: &[Arc<Given>], wanted: Option<Security>) -> Result<Chosen, String> {
    if given.is_empty() {
        return Ok(Chosen::None);
    }
    let Some(alternatives) = wanted else { return Ok(Chosen::All) };
    if alternatives.is_empty() {
        return Ok(Chosen::None);
    }
    let position = |method: &&str| {
        let position = given.iter().position(|given| given.method == *method)?;
        Some(if matches!(given[position].credential.place, Place::Certificate(..)) { 0 } else { position + 1 })
    };
    let mut best: Option<(usize, &'static [&'static str])> = None;
    for alternative in alternatives {
        let last = alternative.iter().map(position).try_fold(0, |last, position| Some(position?.max(last)));
        if let Some(last) = last
            && best.is_none_or(|(best, _)| last > best)
        {
            best = Some((last, alternative));
        }
    }
    match best {
        Some((_, methods)) => Ok(Chosen::Of(methods)),
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
