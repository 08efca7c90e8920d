//! Encoding of what is sent, which lacks the properties that only the server sets, or those that nobody knows.

use std::cell::Cell;
use std::thread::LocalKey;

use serde::Serialize;
use serde::de::DeserializeOwned;

thread_local! {
    static IS_SENDING: Cell<bool> = const { Cell::new(false) };
    static DROPS_UNKNOWN: Cell<bool> = const { Cell::new(false) };
}

/// Runs `encode`, which leaves out every property that is received and never sent, however deep it is.
///
/// A value that was received can be changed and sent back this way, although the server refuses to be told what it sets
/// itself.
///
/// ```
/// use openapi_runtime::{record, wire::sending};
///
/// #[derive(Clone, Debug, Default, PartialEq)]
/// pub struct Pet {
///     pub name: Option<String>,
///     pub created_at: Option<String>,
/// }
///
/// record! {
///     Pet;
///     optional name = "name";
///     received created_at = "created_at";
/// }
///
/// let pet: Pet = serde_json::from_str(r#"{"name": "Rex", "created_at": "today"}"#)?;
/// assert_eq!(serde_json::to_string(&pet)?, r#"{"name":"Rex","created_at":"today"}"#);
/// assert_eq!(sending(|| serde_json::to_string(&pet))?, r#"{"name":"Rex"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn sending<R>(encode: impl FnOnce() -> R) -> R {
    let _outer = Restore(&IS_SENDING, IS_SENDING.replace(true));
    encode()
}

pub(super) fn is_sending() -> bool {
    IS_SENDING.get()
}

/// A value without the properties that its types do not name, however deep they are.
///
/// It is encoded without them and decoded again.
pub fn without_unknown<T: Serialize + DeserializeOwned>(value: T) -> T {
    let text = {
        let _outer = Restore(&DROPS_UNKNOWN, DROPS_UNKNOWN.replace(true));
        serde_json::to_vec(&value)
    };
    text.and_then(|text| serde_json::from_slice(&text)).unwrap_or(value)
}

pub(super) fn drops_unknown() -> bool {
    DROPS_UNKNOWN.get()
}

/// Puts back what was before, even if the encoder panics.
struct Restore(&'static LocalKey<Cell<bool>>, bool);

impl Drop for Restore {
    fn drop(&mut self) {
        self.0.set(self.1);
    }
}
