//! Support for the `serde` implementations of generated models.
//!
//! Generated models do not derive `serde`'s traits, because derived code is most of the build time
//! of a large model crate. They list their properties in an implementation of [`Record`], and one
//! shared visitor in this module does the rest: missing properties, unknown ones, error messages.
//! The macros at the crate root ([`record!`](crate::record), [`open_enum!`](crate::open_enum),
//! [`open_integer_enum!`](crate::open_integer_enum), [`union!`](crate::union)) connect the two.
//!
//! ```
//! use elastic_runtime::record;
//! use elastic_runtime::wire::{MapAccess, Record, SerializeMap, optional, skip};
//!
//! #[derive(Clone, Debug, PartialEq)]
//! pub struct Space {
//!     pub id: String,
//!     pub color: Option<String>,
//! }
//!
//! record!(Space);
//!
//! impl Record for Space {
//!     const NAME: &'static str = "Space";
//!     const REQUIRED: &'static [&'static str] = &["id"];
//!
//!     fn blank() -> Self {
//!         Self { id: String::new(), color: None }
//!     }
//!
//!     fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
//!         match key {
//!             "id" => self.id = map.next_value()?,
//!             "color" => self.color = map.next_value()?,
//!             _ => skip(map)?,
//!         }
//!         Ok(())
//!     }
//!
//!     fn write<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
//!         map.serialize_entry("id", &self.id)?;
//!         optional(map, "color", &self.color)
//!     }
//! }
//!
//! let space: Space = serde_json::from_str(r#"{"id": "marketing", "added_later": [1]}"#)?;
//! assert_eq!(serde_json::to_string(&space)?, r#"{"id":"marketing"}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

mod blank;
mod open_enum;
mod read;
mod record;
mod union;
mod whole;
mod write;

pub use blank::{Blank, blank};
pub use open_enum::{OpenEnum, OpenIntegerEnum, read_open_enum, read_open_integer_enum, unknown, unknown_integer};
pub use read::{read_extra, read_record, skip};
pub use record::Record;
pub use union::{Fit, arm, has_key, is_integer, is_one_of, items_are, rank, tag};
pub use whole::{ReadWhole, Whole, whole};
pub use write::{extra, field, optional, write_record};

pub use serde::de::MapAccess;
pub use serde::ser::SerializeMap;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
