// Generated from specs/kibana; do not edit.

//! Monitors that ask addresses, hosts and ports, or go through journeys in a browser, and say
//! what is down.
//!
//! They, their parameters and private locations belong to a space.

mod monitors;
mod params;
mod private_locations;

pub use monitors::*;
pub use params::*;
pub use private_locations::*;
