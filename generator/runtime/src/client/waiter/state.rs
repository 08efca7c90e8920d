use serde_json::Value;

/// Where an answer has the state of some work, and what it means.
///
/// Places are JSON Pointers: `/item/status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiter {
    /// The list that has the work as an item, and the id of an item in it. Without them, the answer is about one work.
    pub item: Option<(&'static str, &'static str)>,
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
}

impl State {
    pub(crate) fn of(waiter: &Waiter, answer: &Value, item: Option<&str>) -> Self {
        let work = match waiter.item {
            None => Some(answer),
            Some((list, id)) => {
                let mut items = answer.pointer(list).and_then(Value::as_array).into_iter().flatten();
                items.find(|value| value.pointer(id).and_then(Value::as_str) == item)
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

/// A state as text. Some servers say `true` or a number.
fn text(state: &Value) -> Option<String> {
    match state {
        Value::String(state) => Some(state.clone()),
        Value::Bool(_) | Value::Number(_) => Some(state.to_string()),
        _ => None,
    }
}
