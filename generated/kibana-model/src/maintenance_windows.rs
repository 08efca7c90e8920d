// Generated from specs/kibana; do not edit.

//! Times in which rules raise alerts and run no actions for them.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space. Servers
//! before 9.1 do not have them, and the licence has to cover them.

mod shared;

pub use shared::*;
