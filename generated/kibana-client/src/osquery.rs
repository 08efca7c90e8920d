// Generated from specs/kibana; do not edit.

//! SQL queries against hosts with Elastic Agents: at once as live queries, on a schedule as
//! packs, and kept for later as saved queries.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

use openapi_runtime::client::Client;

mod errors;

pub mod live_queries;
pub mod packs;
pub mod saved_queries;

pub use errors::OsqueryError;

/// Operations on osquery, by group.
#[derive(Clone, Debug)]
pub struct Osquery(pub(crate) Client);

impl Osquery {
    /// Queries that agents run at once, and the rows that they find.
    pub fn live_queries(&self) -> live_queries::LiveQueries {
        live_queries::LiveQueries(self.0.clone())
    }

    /// Sets of queries that agents run on a schedule.
    pub fn packs(&self) -> packs::Packs {
        packs::Packs(self.0.clone())
    }

    /// Queries that are kept to be run again.
    pub fn saved_queries(&self) -> saved_queries::SavedQueries {
        saved_queries::SavedQueries(self.0.clone())
    }
}
