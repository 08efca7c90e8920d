// Generated from specs/kibana; do not edit.

//! The operations of [`Packages`].

use std::time::Duration;

use kibana_model::fleet as model;
use openapi_runtime::client::{
    ByteStream, CallError, Client, Method, Operation, PathStyle, Request, Response,
};

use super::FleetError;

/// Integration packages, installed from the registry or uploaded, and the files inside them.
#[derive(Clone, Debug)]
pub struct Packages {
    pub(crate) client: Client,
}

impl Packages {
    /// Installs a package from the registry.
    ///
    /// `POST /api/fleet/epm/packages/{pkgName}/{pkgVersion}`
    ///
    /// Fetches one version of an integration package and writes its dashboards, index templates,
    /// ingest pipelines and other assets into Elasticsearch and the current space. The call answers
    /// only once everything is in place, which can take minutes for large packages; allow a long
    /// timeout.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`.
    ///
    /// # Arguments
    ///
    /// - `pkg_name`: Name of the package as the registry knows it.
    /// - `pkg_version`: Exact version of the package.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request breaks a rule of the operation; the message
    ///   names it.
    pub fn install(&self, pkg_name: impl AsRef<str>, pkg_version: impl AsRef<str>) -> Install {
        let request = Request::new(&self.client, &INSTALL)
            .path("pkgName", pkg_name.as_ref())
            .path("pkgVersion", pkg_version.as_ref());
        Install { request }
    }

    /// Uninstalls a package.
    ///
    /// `DELETE /api/fleet/epm/packages/{pkgName}/{pkgVersion}`
    ///
    /// Removes a package together with the assets that its installation created; changes that users
    /// made to those assets are lost for good. A package that is not installed is answered with
    /// 400, not 404.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`.
    ///
    /// # Arguments
    ///
    /// - `pkg_name`: Name of the package as the registry knows it.
    /// - `pkg_version`: Exact version of the package.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request breaks a rule of the operation; the message
    ///   names it.
    pub fn delete(&self, pkg_name: impl AsRef<str>, pkg_version: impl AsRef<str>) -> Delete {
        let request = Request::new(&self.client, &DELETE)
            .path("pkgName", pkg_name.as_ref())
            .path("pkgVersion", pkg_version.as_ref());
        Delete { request }
    }

    /// Downloads one file of a package.
    ///
    /// `GET /api/fleet/epm/packages/{pkgName}/{pkgVersion}/{filePath}`
    ///
    /// Returns the raw bytes of a file inside a package, such as its readme, a logo or a manifest.
    /// The `Content-Type` header names the type of that file, for example an SVG image or Markdown
    /// text.
    ///
    /// Required privileges: any of `integrations-read`, `fleet-setup`, `fleet-all`.
    ///
    /// # Arguments
    ///
    /// - `pkg_name`: Name of the package as the registry knows it.
    /// - `pkg_version`: Exact version of the package.
    /// - `file_path`: Path of the file below the root of the package; its slashes are part of the
    ///   route.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request breaks a rule of the operation; the message
    ///   names it.
    pub fn get_file(
        &self,
        pkg_name: impl AsRef<str>,
        pkg_version: impl AsRef<str>,
        file_path: impl AsRef<str>,
    ) -> GetFile {
        let request = Request::new(&self.client, &GET_FILE)
            .path("pkgName", pkg_name.as_ref())
            .path("pkgVersion", pkg_version.as_ref())
            .path_with("filePath", PathStyle::MultiSegment, file_path.as_ref());
        GetFile { request }
    }
}

const INSTALL: Operation = Operation {
    id: "installPackage",
    method: Method::POST,
    path: "/api/fleet/epm/packages/{pkgName}/{pkgVersion}",
    scoped: true,
    idempotent: false,
    headers: &[],
};

/// The request of [`Packages::install`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Install {
    request: Request,
}

impl Install {
    /// Lets beta and preview releases of the package be chosen as well.
    pub fn prerelease(mut self, prerelease: bool) -> Self {
        self.request = self.request.query("prerelease", &prerelease);
        self
    }

    /// Carries on when the new mappings cannot be applied to a data stream that already exists.
    ///
    /// Default: `false`. Sent as `ignoreMappingUpdateErrors`.
    pub fn ignore_mapping_update_errors(mut self, ignore_mapping_update_errors: bool) -> Self {
        self.request = self
            .request
            .query("ignoreMappingUpdateErrors", &ignore_mapping_update_errors);
        self
    }

    /// Leaves existing data streams on their current backing index, so that changed mappings take
    /// effect only at their next regular rollover.
    ///
    /// Default: `false`. Sent as `skipDataStreamRollover`.
    pub fn skip_data_stream_rollover(mut self, skip_data_stream_rollover: bool) -> Self {
        self.request = self
            .request
            .query("skipDataStreamRollover", &skip_data_stream_rollover);
        self
    }

    /// Switches off checks that protect an existing installation; may be left out altogether.
    pub fn body(mut self, body: model::PackageInstallOptions) -> Self {
        self.request = self.request.json("application/json", &body);
        self
    }

    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<model::PackageInstallation>, CallError<FleetError>> {
        self.request.send_json().await
    }
}

const DELETE: Operation = Operation {
    id: "deletePackage",
    method: Method::DELETE,
    path: "/api/fleet/epm/packages/{pkgName}/{pkgVersion}",
    scoped: true,
    idempotent: true,
    headers: &[],
};

/// The request of [`Packages::delete`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    request: Request,
}

impl Delete {
    /// Uninstalls the package even while package policies still depend on it.
    pub fn force(mut self, force: bool) -> Self {
        self.request = self.request.query("force", &force);
        self
    }

    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<model::PackageRemoval>, CallError<FleetError>> {
        self.request.send_json().await
    }
}

const GET_FILE: Operation = Operation {
    id: "getPackageFile",
    method: Method::GET,
    path: "/api/fleet/epm/packages/{pkgName}/{pkgVersion}/{filePath}",
    scoped: true,
    idempotent: true,
    headers: &[],
};

/// The request of [`Packages::get_file`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFile {
    request: Request,
}

impl GetFile {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<ByteStream>, CallError<FleetError>> {
        self.request.send_bytes().await
    }
}
