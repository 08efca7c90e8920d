use std::hash::{DefaultHasher, Hash, Hasher};

use bytes::Bytes;

use crate::Json;
use crate::client::Turning;

/// Where an answer has the state of some work, and what it means.
///
/// Places are JSON Pointers: `/item/status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiter {
    /// The list that has the work as an item, and the id of an item in it. Without an id, the work is all items together; without
    /// a list, the answer is about one work.
    pub item: Option<(&'static str, Option<&'static str>)>,
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
    /// Statuses of servers that forget work which is over. They are its end if it was there before.
    pub forgotten: &'static [u16],
}

impl Waiter {
    /// How an answer about one work tells that it is done. In all other states it is going on.
    pub const fn new(state: &'static str, done: &'static [&'static str]) -> Self {
        Self { item: None, pages: None, state, done, failed: &[], pending: &[], gone: &[], forgotten: &[] }
    }

    /// The text of the work in the text of an answer.
    pub(crate) fn text_of(&self, answer: &Bytes, id: &str) -> Bytes {
        let Some((list, Some(name))) = self.item else { return answer.clone() };
        let parsed: Option<Json> = serde_json::from_slice(answer).ok();
        let work = parsed.as_ref().and_then(|answer| find(answer, list, name, Some(id)));
        work.map(|work| Bytes::from(work.to_string())).unwrap_or_default()
    }
}

/// The items of a list.
fn items<'a>(answer: &'a Json, list: &str) -> &'a [Json] {
    answer.pointer(list).and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// The item of a list that has an id. Some ids are numbers.
fn find<'a>(answer: &'a Json, list: &str, name: &str, id: Option<&str>) -> Option<&'a Json> {
    items(answer, list).iter().find(|value| value.pointer(name).and_then(text).as_deref() == id)
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
            Some((list, None)) => return Self::of_all(waiter, items(answer, list)),
            Some((list, Some(id))) => {
                let (items, found) = (items(answer, list), find(answer, list, id, item));
                if found.is_none() && !items.is_empty() && waiter.pages.is_some() {
                    return Self::Elsewhere(number(items));
                }
                found
            }
        };
        work.map_or(Self::Missing, |work| Self::of_one(waiter, work))
    }

    /// The state of all items of a list together. It is over when it is for each, so that one which fails does not hide how
    /// the others end.
    fn of_all(waiter: &Waiter, items: &[Json]) -> Self {
        let rank = |state: &Self| match state {
            Self::Unknown(_) => 4,
            Self::Pending(_) => 3,
            Self::Missing | Self::Elsewhere(_) => 2,
            Self::Failed(_) => 1,
            Self::Done(_) => 0,
        };
        items.iter().map(|item| Self::of_one(waiter, item)).max_by_key(rank).unwrap_or(Self::Missing)
    }

    fn of_one(waiter: &Waiter, work: &Json) -> Self {
        let Some(state) = work.pointer(waiter.state).and_then(text) else { return Self::Missing };
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
