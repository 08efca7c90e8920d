// Generated from specs/kibana; do not edit.

//! Response actions on hosts that Elastic Defend or another agent protects, and the files that
//! those actions fetch.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

use openapi_runtime::client::Client;

mod errors;

pub mod actions;

pub use errors::EndpointError;

/// The groups of operations on endpoint.
#[derive(Clone, Debug)]
pub struct Endpoint(pub(crate) Client);

impl Endpoint {
    /// Work that protected hosts are told to do, and the files that it fetches.
    pub fn actions(&self) -> actions::Actions {
        actions::Actions(self.0.clone())
    }
}
