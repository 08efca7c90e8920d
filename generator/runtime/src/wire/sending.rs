//! Encoding of what is sent, which lacks the properties that only the server sets, or those that nobody knows.

use std::cell::RefCell;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::wire::Restore;

thread_local! {
    static IS_SENDING: RefCell<bool> = const { RefCell::new(false) };
    static DROPS_UNKNOWN: RefCell<bool> = const { RefCell::new(false) };
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
    let _outer = Restore::after(&IS_SENDING, true);
    encode()
}

pub(super) fn is_sending() -> bool {
    IS_SENDING.with_borrow(|is_sending| *is_sending)
}

/// The value without the properties that its types do not name, however deep they are: some servers refuse them.
///
/// The value may be a struct of a model, a union, or a list or map of them. It is encoded without those properties, and
/// decoded again.
pub fn without_unknown<T: Serialize + DeserializeOwned>(value: T) -> T {
    let text = {
        let _outer = Restore::after(&DROPS_UNKNOWN, true);
        serde_json::to_string(&value)
    };
    text.and_then(|text| serde_json::from_str(&text)).unwrap_or(value)
}

/// What a value has of another type: an answer as the body of a request that changes it.
///
/// The properties that both types have are taken over, however deep they are. What only the server sets is left out, and so is what
/// the other type does not name: servers refuse it.
///
/// ```
/// use openapi_runtime::{convert, record};
///
/// #[derive(Clone, Debug, Default, PartialEq)]
/// pub struct Pet {
///     pub id: String,
///     pub name: String,
///     pub born: Option<String>,
/// }
///
/// record! {
///     Pet;
///     required id = "id";
///     required name = "name";
///     optional born = "born";
/// }
///
/// #[derive(Clone, Debug, Default, PartialEq)]
/// pub struct PetUpdate {
///     pub name: String,
///     pub born: Option<String>,
/// }
///
/// record! {
///     PetUpdate;
///     required name = "name";
///     optional born = "born";
/// }
///
/// let pet: Pet = serde_json::from_str(r#"{"id": "7", "name": "Rex", "born": "today"}"#)?;
/// let mut update: PetUpdate = convert(&pet)?;
/// update.name = "Max".to_owned();
/// assert_eq!(serde_json::to_string(&update)?, r#"{"name":"Max","born":"today"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
///
/// The value lacks a property that a request of the other type needs, or has another kind of value for it, such as a number in place
/// of a text.
pub fn convert<T: Serialize + DeserializeOwned>(value: &impl Serialize) -> Result<T, serde_json::Error> {
    let text = sending(|| serde_json::to_string(value))?;
    serde_json::from_str(&text).map(without_unknown)
}

pub(super) fn drops_unknown() -> bool {
    DROPS_UNKNOWN.with_borrow(|drops| *drops)
}
