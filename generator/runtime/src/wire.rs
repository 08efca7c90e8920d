//! Support for the `serde` implementations of generated models.
//!
//! Generated models do not derive `serde`'s traits, because derived code is most of the build time
//! of a large model crate. A table with one line for each property implements [`Record`], and one
//! shared visitor in this module does the rest: missing properties, unknown ones, error messages.
//! The macros at the crate root ([`record!`](crate::record), [`open_enum!`](crate::open_enum),
//! [`open_integer_enum!`](crate::open_integer_enum), [`union!`](crate::union)) connect the two.
//!
//! ```
//! use openapi_runtime::record;
//!
//! #[derive(Clone, Debug, PartialEq)]
//! pub struct Pet {
//!     pub id: String,
//!     pub color: Option<String>,
//! }
//!
//! record! {
//!     Pet;
//!     required id = "id";
//!     optional color = "color";
//! }
//!
//! let pet: Pet = serde_json::from_str(r#"{"id": "rex", "added_later": [1]}"#)?;
//! assert_eq!(serde_json::to_string(&pet)?, r#"{"id":"rex"}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

mod blank;
mod common;
mod deviation;
mod digits;
#[cfg(feature = "client")]
mod duplicate;
mod entries;
mod entry;
mod fit;
mod flat;
mod kept;
pub mod kind;
mod numbers;
mod open_enum;
mod read;
mod record;
mod restore;
mod seen;
mod sending;
mod short;
mod shown;
mod slot;
mod union;
mod walk;
mod write;

pub use blank::{Blank, ByValue, Compared, blank};
#[doc(hidden)]
pub use common::common;
pub(crate) use deviation::notice;
pub use deviation::{Deviation, DeviationKind, deviations};
#[cfg(feature = "client")]
pub(crate) use deviation::{UNKNOWN_LENGTH, push};
pub use digits::write_number;
#[cfg(feature = "client")]
pub(crate) use duplicate::{deviations_but_duplicates, deviations_in, duplicates};
pub use entries::{into_lists, into_map};
pub use entry::Entry;
pub use fit::Fit;
pub use kept::Kept;
pub use kind::Kind;
pub use numbers::{Numbers, Numeric};
pub use open_enum::{read_open_enum, read_open_integer_enum, unknown, unknown_integer};
pub(crate) use read::Key;
pub use read::{Read, Reader, read_record};
pub use record::{Line, Record, show_answer, show_arm, show_record};
pub(crate) use restore::Restore;
pub use sending::{convert, sending, without_unknown};
#[cfg(feature = "client")]
pub(crate) use shown::Shown;
pub use slot::Slot;
pub use union::{Raw, write_tagged, write_unknown};
pub(crate) use walk::is_walker;
pub use write::write_record;

pub use crate::values::constant;
pub use serde::de::MapAccess;
pub use serde::ser::SerializeMap;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
