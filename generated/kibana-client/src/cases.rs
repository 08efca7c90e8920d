// Generated from specs/kibana; do not edit.

//! Cases, in which people collect alerts, files and comments about an issue.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

use kibana_model::cases as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub use errors::CasesError;

/// The cases, and what is attached to them.
#[derive(Clone, Debug)]
pub struct Cases(pub(crate) Client);

impl Cases {
    /// Lists the alerts of a case.
    ///
    /// `GET /api/cases/{caseId}/alerts` returns [`Vec<CaseAlert>`](model::CaseAlert) with status
    /// `200`.
    ///
    /// Returns a reference to every alert that is attached to the case, in one list without paging.
    /// The alerts themselves are in the named indices. Which privilege is needed depends on the
    /// owner of the case: the part of Kibana that it was opened in. This is a technical preview:
    /// later versions may change or drop it.
    ///
    /// Required privileges: any of `Management > Cases (read)`, `Observability > Cases (read)`,
    /// `Security > Cases (read)`.
    ///
    /// # Arguments
    ///
    /// - `case_id`: Id of the case.
    ///
    /// # Errors
    ///
    /// - 401 ([`CasesError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`CasesError::Forbidden`]): The caller may not read cases of this owner.
    /// - 404 ([`CasesError::NotFound`]): No case in this space has the id.
    pub fn list_alerts(&self, case_id: impl AsRef<str>) -> ListAlerts {
        ListAlerts(Request::of::<ListAlerts>(&self.0).path("caseId", case_id.as_ref()))
    }
}

request! {
    ListAlerts of Cases::list_alerts: GET "/api/cases/{caseId}/alerts" as "listCaseAlerts" scoped;
    send_json -> Vec<model::CaseAlert>, CasesError;
}
