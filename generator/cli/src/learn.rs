//! What recorded answers contradict in a document, as an OpenAPI Overlay.
//!
//! `recording` reads what was recorded. `walk` goes through the bodies next to their schemas, and gathers what is not as
//! documented as [`evidence`]. [`actions`] turns that into the actions of an overlay, which [`rounds`] applies to the document
//! to look again, until nothing is found: what is below a schema that was replaced is seen in the next round.
//!
//! The overlay has names of properties, types and words of the server that look like those of an enum. It has no other
//! recorded value.

pub mod actions;
pub mod answers;
mod arms;
mod changes;
pub mod evidence;
pub mod json_path;
pub(crate) mod recording;
pub mod rounds;
mod shape;
pub mod shown;
mod view;
pub mod walk;
