//! Noticing what a model does not know, for tests that compare a model with a server.

use std::cell::RefCell;

use serde::ser::{Serialize, Serializer};

use crate::Json;

thread_local! {
    /// What was noticed so far; nothing while nobody looks.
    static NOTICED: RefCell<Option<Vec<Json>>> = const { RefCell::new(None) };
}

/// Runs `encode`, and returns the values that it wrote of enums and unions which do not know them.
///
/// Such a value is kept and written as it came, so that it cannot be told from the others on the wire. It is noticed while
/// it is written and not while it is read: decoders try several types before they decide on one. Only what the calling
/// thread writes counts.
///
/// ```
/// use openapi_runtime::wire::{Serialize, Serializer, observe, write_unknown};
///
/// struct Unknown(openapi_runtime::Json);
///
/// impl Serialize for Unknown {
///     fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
///         write_unknown(&self.0, serializer)
///     }
/// }
///
/// let (text, unknown) = observe(|| serde_json::to_string(&Unknown(7.into())));
/// assert_eq!(text?, "7");
/// assert_eq!(unknown, [7]);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn observe<R>(encode: impl FnOnce() -> R) -> (R, Vec<Json>) {
    let _outer = Restore(NOTICED.replace(Some(Vec::new())));
    let result = encode();
    (result, NOTICED.take().unwrap_or_default())
}

/// Encodes the value of a union's unknown arm.
///
/// # Errors
///
/// Fails when the serializer does.
pub fn write_unknown<S: Serializer>(value: &Json, serializer: S) -> Result<S::Ok, S::Error> {
    notice(|| value.clone());
    value.serialize(serializer)
}

/// Remembers a value, if somebody looks.
pub(crate) fn notice(value: impl FnOnce() -> Json) {
    NOTICED.with_borrow_mut(|noticed| {
        if let Some(noticed) = noticed {
            noticed.push(value());
        }
    });
}

/// Puts back what an outer observer has noticed, even if the encoder panics.
struct Restore(Option<Vec<Json>>);

impl Drop for Restore {
    fn drop(&mut self) {
        NOTICED.set(self.0.take());
    }
}
