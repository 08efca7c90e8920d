use openapi_runtime::client::{ByteStream, Client, HeaderText, PathStyle, Request, request};
use kibana_model::fleet as model;

use super::FleetError;

/// Enrollment API keys.
#[derive(Clone, Debug)]
pub struct EnrollmentApiKeys(pub(crate) Client);

impl EnrollmentApiKeys {
    /// Creates an enrollment API key.
    pub fn create(&self, body: model::NewEnrollmentApiKey) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Downloads a file.
    #[deprecated]
    pub fn file(&self, package_name: &str, file_path: &str) -> GetFile {
        GetFile(
            Request::of::<GetFile>(&self.0).path("pkgName", package_name).path_with(
                "filePath",
                PathStyle::MultiSegment,
                file_path,
            ),
        )
    }
}

request! {
    Create of EnrollmentApiKeys::create:
        POST "/api/fleet/enrollment_api_keys" as "createEnrollmentApiKey" scoped;
    send_json -> model::CreatedEnrollmentApiKey, FleetError;
}

impl Create {
    /// Pages.
    pub fn per_page(self, per_page: u32) -> Self {
        Self(self.0.query("perPage", &per_page))
    }

    /// Only if unchanged.
    pub fn if_match<'a>(self, if_match: impl Into<HeaderText<'a>>) -> Self {
        Self(self.0.header_text("if-match", if_match))
    }
}

request! {
    GetFile of EnrollmentApiKeys::file:
        GET "/api/fleet/epm/packages/{pkgName}/{filePath}" as "getFile" scoped headers(&[("x-version", "2023-10-31")]);
    send_bytes -> ByteStream, FleetError;
}

request! { Never is what a request looks like; }
