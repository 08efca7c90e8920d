use std::hash::{DefaultHasher, Hash, Hasher};

use crate::Json;
use crate::client::Turning;

/// Where an answer has the state of some work, and what it means.
///
/// Places are JSON Pointers: `/item/status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiter {
    /// The list that has the work as an item, and the id of an item in it. Without them, the answer is about one work.
    pub item: Option<(&'static str, &'static str)>,
    /// What tells one page of that list from another, where it has pages. Numbered ones are read up to the item, or to an empty
    /// page.
    pub pages: Option<Turning>,
    /// The state, in the answer or in the item.
    pub state: &'static str,
    /// States in which the work is done.
    pub done: &'static [&'static str],
    /// States in which it has failed.
    pub failed: &'static [&'static str],
    /// States in which it is going on. Empty if all others are.
    pub pending: &'static [&'static str],
    /// Statuses which say that there is no such work.
    pub gone: &'static [u16],
}

/// What an answer says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum State {
    Done(String),
    Failed(String),
    Pending(String),
    /// A state that nobody has described.
    Unknown(String),
    /// There is no such item, or it has no state.
    Missing,
    /// The item may be on another page. Equal pages have equal numbers.
    Elsewhere(u64),
}

impl State {
    pub(crate) fn of(waiter: &Waiter, answer: &Json, item: Option<&str>) -> Self {
        let work = match waiter.item {
            None => Some(answer),
            Some((list, id)) => {
                let items = answer.pointer(list).and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
                // Some ids are numbers.
                let found = items.iter().find(|value| value.pointer(id).and_then(text).as_deref() == item);
                if found.is_none() && !items.is_empty() && waiter.pages.is_some() {
                    return Self::Elsewhere(number(items));
                }
                found
            }
        };
        let Some(state) = work.and_then(|work| work.pointer(waiter.state)).and_then(text) else { return Self::Missing };
        let is_in = |states: &[&str]| states.contains(&state.as_str());
        if is_in(waiter.done) {
            Self::Done(state)
        } else if is_in(waiter.failed) {
            Self::Failed(state)
        } else if waiter.pending.is_empty() || is_in(waiter.pending) {
            Self::Pending(state)
        } else {
            Self::Unknown(state)
        }
    }
}

/// A number that equal pages share.
fn number(items: &[Json]) -> u64 {
    let mut hasher = DefaultHasher::new();
    items.iter().for_each(|item| item.to_string().hash(&mut hasher));
    hasher.finish()
}

/// A state as text. Some servers say `true` or a number.
fn text(state: &Json) -> Option<String> {
    match state {
        Json::String(state) => Some(state.clone()),
        Json::Bool(_) | Json::Number(_) => Some(state.to_string()),
        _ => None,
    }
}
