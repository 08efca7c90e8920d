// Generated from specs/kibana; do not edit.

//! Cases, in which people collect alerts, files and comments about an issue.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

use std::time::Duration;

use kibana_model::cases as model;
use openapi_runtime::client::{CallError, Client, Method, Operation, Request, Response};

mod errors;

pub use errors::CasesError;

/// The cases, and what is attached to them.
#[derive(Clone, Debug)]
pub struct Cases {
    pub(crate) client: Client,
}

impl Cases {
    /// Lists the alerts of a case.
    ///
    /// `GET /api/cases/{caseId}/alerts`
    ///
    /// Returns a reference to every alert that is attached to the case, in one list without paging.
    /// The alerts themselves stand in the named indices. Which of the privileges is needed follows
    /// from the owner of the case: the part of Kibana that it was opened in. This is a technical
    /// preview: later versions may change or drop it.
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
        let request = Request::new(&self.client, &LIST_ALERTS)
            .path("caseId", case_id.as_ref());
        ListAlerts { request }
    }
}

const LIST_ALERTS: Operation = Operation {
    id: "listCaseAlerts",
    method: Method::GET,
    path: "/api/cases/{caseId}/alerts",
    scoped: true,
    idempotent: true,
    headers: &[],
};

/// The request of [`Cases::list_alerts`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAlerts {
    request: Request,
}

impl ListAlerts {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Vec<model::CaseAlert>>, CallError<CasesError>> {
        self.request.send_json().await
    }
}
