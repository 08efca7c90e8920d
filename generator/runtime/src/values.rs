//! Value types of generated models. Each keeps what the server sent, so that it is sent back as it came.

#[macro_use]
mod text;

mod base64;
mod constants;
mod credential_url;
mod date_time;
mod field;
mod moment;
mod secret;
mod secret_name;
mod unknown;

pub use self::base64::{Base64, Base64Url, InvalidBase64};
pub use constants::{Constant, constant};
pub use credential_url::CredentialUrl;
pub(crate) use credential_url::REDACTED;
#[cfg(feature = "client")]
pub(crate) use credential_url::hide_user_information;
pub use date_time::{Date, DateTime};
pub use field::Field;
pub use secret::Secret;
pub use secret_name::is_secret_name;
#[cfg(feature = "client")]
pub(crate) use secret_name::is_secret_or_key_name;
pub use unknown::{UnknownInteger, UnknownValue};
