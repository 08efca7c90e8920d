use openapi_runtime::client::{CallError, Client, Method, Operation, Request, Response};
use kibana_model::fleet as model;

use super::FleetError;

/// Enrollment API keys.
#[derive(Clone, Debug)]
pub struct EnrollmentApiKeys {
    client: Client,
}

impl EnrollmentApiKeys {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Creates an enrollment API key.
    pub fn create(&self, body: model::NewEnrollmentApiKey) -> Create {
        Create { request: Request::new(&self.client, &CREATE).json("application/json", &body) }
    }

    /// Downloads a file.
    #[deprecated]
    pub fn file(&self, package_name: &str, file_path: &str) -> GetFile {
        GetFile {
            request: Request::new(&self.client, &GET_FILE).path("pkgName", package_name).path_with(
                "filePath",
                PathStyle::MultiSegment,
                file_path,
            ),
        }
    }
}

const CREATE: Operation = Operation {
    id: "createEnrollmentApiKey",
    method: Method::POST,
    path: "/api/fleet/enrollment_api_keys",
    scoped: true,
    idempotent: false,
    headers: &[],
};

const GET_FILE: Operation = Operation {
    id: "getFile",
    method: Method::GET,
    path: "/api/fleet/epm/packages/{pkgName}/{filePath}",
    scoped: true,
    idempotent: true,
    headers: &[("elastic-api-version", "2023-10-31")],
};

const NEVER: Operation =
    Operation { id: "never", method: Method::GET, path: "/never", scoped: false, idempotent: true, headers: &[] };

/// The request of [`EnrollmentApiKeys::create`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    request: Request,
}

impl Create {
    /// Pages.
    pub fn per_page(mut self, per_page: u32) -> Self {
        self.request = self.request.query("perPage", &per_page);
        self
    }

    /// Only if unchanged.
    pub fn if_match<'a>(mut self, if_match: impl Into<HeaderText<'a>>) -> Self {
        self.request = self.request.header_text("if-match", if_match);
        self
    }

    /// Limits the time that this call may take.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<model::CreatedEnrollmentApiKey>, CallError<FleetError>> {
        self.request.send_json().await
    }
}

/// The request of [`EnrollmentApiKeys::file`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFile {
    request: Request,
}

impl GetFile {
    /// Sends the request.
    pub async fn send(self) -> Result<Response<ByteStream>, CallError<FleetError>> {
        self.request.send_bytes().await
    }
}
