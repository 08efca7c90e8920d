// Generated from specs/kibana; do not edit.

//! Monitors that ask addresses, hosts and ports, or go through journeys in a browser, and say
//! what is down.
//!
//! They, their parameters and private locations belong to a space.

use openapi_runtime::client::Client;

mod errors;

pub mod monitors;
pub mod params;
pub mod private_locations;

pub use errors::SyntheticsError;

/// Operations on synthetics, by group.
#[derive(Clone, Debug)]
pub struct Synthetics(pub(crate) Client);

impl Synthetics {
    /// Monitors, which look from outside whether something works.
    pub fn monitors(&self) -> monitors::Monitors {
        monitors::Monitors(self.0.clone())
    }

    /// Values that monitors refer to by their keys.
    pub fn params(&self) -> params::Params {
        params::Params(self.0.clone())
    }

    /// Places of your own in which monitors run.
    pub fn private_locations(&self) -> private_locations::PrivateLocations {
        private_locations::PrivateLocations(self.0.clone())
    }
}
