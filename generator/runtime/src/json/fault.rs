//! Where in an answer a value is that was read as text, and found wrong.
//!
//! A deserializer does not know where it was when such an error comes up: the text is behind it, and perhaps the end of the list
//! that the value is in. So the place is noted when the error is made.

use std::cell::Cell;

thread_local! {
    /// The address of the text that was found wrong last.
    static FAULT: Cell<Option<usize>> = const { Cell::new(None) };
}

/// Notes that an error is about a text, which may be a part of an answer.
pub(crate) fn at<E>(text: &str, error: E) -> E {
    FAULT.set(Some(text.as_ptr().addr()));
    error
}

/// Forgets an error that nobody will see.
pub(crate) fn forget() {
    FAULT.set(None);
}

/// Where in an answer the text begins that was found wrong last, if it is a part of it.
#[cfg(feature = "client")]
pub(crate) fn place_in(answer: &str) -> Option<usize> {
    let place = FAULT.take()?.checked_sub(answer.as_ptr().addr())?;
    (place < answer.len()).then_some(place)
}
