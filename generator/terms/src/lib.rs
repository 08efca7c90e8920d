//! Media types, methods and statuses, as OpenAPI documents write them.
//!
//! The compiler decides by them what a client does, and the mock what a server does. Both have to read a document in the
//! same way, so both take them from here.

mod media_type;
mod method;
mod status;

pub use media_type::{Codec, codec, essence, matches};
pub use method::Method;
pub use status::Status;
