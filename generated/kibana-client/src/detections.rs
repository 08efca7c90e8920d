// Generated from specs/kibana; do not edit.

//! Alerts that detection rules of Elastic Security raise.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

use openapi_runtime::client::Client;

mod errors;

pub mod alerts;

pub use errors::DetectionsError;

/// The groups of operations on detections.
#[derive(Clone, Debug)]
pub struct Detections(pub(crate) Client);

impl Detections {
    /// Alerts of detection rules, and the people who look after them.
    pub fn alerts(&self) -> alerts::Alerts {
        alerts::Alerts(self.0.clone())
    }
}
