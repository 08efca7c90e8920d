//! Encoding of what is sent, which lacks the properties that only the server sets.

use std::cell::Cell;

thread_local! {
    static IS_SENDING: Cell<bool> = const { Cell::new(false) };
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
    let _outer = Restore(IS_SENDING.replace(true));
    encode()
}

pub(super) fn is_sending() -> bool {
    IS_SENDING.get()
}

/// Puts back what was before, even if the encoder panics.
struct Restore(bool);

impl Drop for Restore {
    fn drop(&mut self) {
        IS_SENDING.set(self.0);
    }
}
