// Generated from specs/kibana; do not edit.

//! Rules that watch data and raise alerts.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

use openapi_runtime::client::Client;

mod errors;

pub mod rules;

pub use errors::AlertingError;

/// The groups of operations on alerting.
#[derive(Clone, Debug)]
pub struct Alerting(pub(crate) Client);

impl Alerting {
    /// The rules, which check their conditions with an API key that each of them holds.
    pub fn rules(&self) -> rules::Rules {
        rules::Rules(self.0.clone())
    }
}
