// Generated from specs/kibana; do not edit.

//! Times in which rules raise alerts and run no actions for them.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one. Servers
//! before 9.1 do not have them, and the licence has to cover them.

mod shared;

pub use shared::*;
