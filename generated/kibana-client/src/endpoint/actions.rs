// Generated from specs/kibana; do not edit.

//! Work that protected hosts are told to do, and the files that it fetches.
//!
//! [`Actions`] starts the requests of this module.

use kibana_model::endpoint as model;
use openapi_runtime::client::{ByteStream, Client, Request, request};

use super::EndpointError;

/// Work that protected hosts are told to do, and the files that it fetches.
#[derive(Clone, Debug)]
pub struct Actions(pub(crate) Client);

impl Actions {
    /// Scans a file or a folder on hosts for malware.
    ///
    /// `POST /api/endpoint/action/scan` returns [`model::StartedResponseAction`] with status `200`.
    ///
    /// Tells the hosts to scan one path, and returns the action before they have done so. All hosts
    /// of a request must have the same kind of agent. The action also becomes part of the alerts
    /// and cases that are named.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`]): The request breaks a rule of the operation, or the
    ///   kind of agent does not know the command.
    /// - 403 ([`EndpointError::Forbidden`]): The caller lacks the privilege for this, or the
    ///   licence does not include it.
    pub fn scan(&self, body: model::EndpointScan) -> Scan {
        Scan(Request::of::<Scan>(&self.0).json("application/json", &body))
    }

    /// Returns whether response actions can be sent.
    ///
    /// `GET /api/endpoint/action/state` returns [`model::EndpointActionsState`] with status `200`.
    ///
    /// Kibana encrypts the actions that it keeps for Elastic Defend, and cannot send any without a
    /// key for that. The reference shows the state inside `body`; the other operations on actions
    /// answer with `data` at the top, and so may this one. Both forms are accepted.
    ///
    /// # Errors
    ///
    /// - 403 ([`EndpointError::Forbidden`]): The caller lacks the privilege for this, or the
    ///   licence does not include it.
    pub fn get_state(&self) -> GetState {
        GetState(Request::of::<GetState>(&self.0))
    }

    /// Suspends a process on hosts.
    ///
    /// `POST /api/endpoint/action/suspend_process` returns [`model::StartedResponseAction`] with
    /// status `200`.
    ///
    /// Tells the hosts to suspend one process, and returns the action before they have done so. No
    /// operation of this API resumes the process. The action also becomes part of the alerts and
    /// cases that are named.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`]): The request breaks a rule of the operation, or the
    ///   kind of agent does not know the command.
    /// - 403 ([`EndpointError::Forbidden`]): The caller lacks the privilege for this, or the
    ///   licence does not include it.
    pub fn suspend_process(&self, body: model::ProcessSuspension) -> SuspendProcess {
        SuspendProcess(Request::of::<SuspendProcess>(&self.0).json("application/json", &body))
    }

    /// Downloads a file that a response action fetched.
    ///
    /// `GET /api/endpoint/action/{action_id}/file/{file_id}/download` returns bytes with status
    /// `200`.
    ///
    /// Returns the bytes of the file, which is usually a ZIP archive. The answer is never JSON,
    /// although the reference says so: its media type and the file name are in `Content-Type` and
    /// `Content-Disposition`. The file is available from when the action completes until the server
    /// removes it. On a stack in which no action has fetched a file yet, the answer is 500, not 404.
    ///
    /// # Arguments
    ///
    /// - `action_id`: Id of the action.
    /// - `file_id`: Id of the file.
    ///
    /// # Errors
    ///
    /// - 403 ([`EndpointError::Forbidden`]): The caller lacks the privilege for this, or the
    ///   licence does not include it.
    /// - 404 ([`EndpointError::NotFound`]): The action or the file does not exist, or the file has
    ///   been removed.
    /// - 500 ([`EndpointError::InternalServerError`]): Kibana or Elasticsearch failed, or nothing
    ///   has been fetched on this stack yet.
    pub fn download_file(
        &self,
        action_id: impl AsRef<str>,
        file_id: impl AsRef<str>,
    ) -> DownloadFile {
        DownloadFile(
            Request::of::<DownloadFile>(&self.0)
                .path("action_id", action_id.as_ref())
                .path("file_id", file_id.as_ref()),
        )
    }
}

request! {
    Scan of Actions::scan: POST "/api/endpoint/action/scan" as "scanEndpoint" scoped;
    send_json -> model::StartedResponseAction, EndpointError;
}

request! {
    GetState of Actions::get_state:
        GET "/api/endpoint/action/state" as "getEndpointActionsState" scoped;
    send_json -> model::EndpointActionsState, EndpointError;
}

request! {
    SuspendProcess of Actions::suspend_process:
        POST "/api/endpoint/action/suspend_process" as "suspendEndpointProcess" scoped;
    send_json -> model::StartedResponseAction, EndpointError;
}

request! {
    DownloadFile of Actions::download_file:
        GET "/api/endpoint/action/{action_id}/file/{file_id}/download"
        as "downloadEndpointActionFile" scoped accept("application/octet-stream, application/json");
    send_bytes -> ByteStream, EndpointError;
}
