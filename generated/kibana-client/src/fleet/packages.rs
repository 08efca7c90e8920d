// Generated from specs/kibana; do not edit.

//! Integration packages, installed from the registry or uploaded, and the files inside them.
//!
//! [`Packages`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{ByteStream, Client, PathStyle, Request, request};

use super::FleetError;

/// Integration packages, installed from the registry or uploaded, and the files inside them.
#[derive(Clone, Debug)]
pub struct Packages(pub(crate) Client);

impl Packages {
    /// Installs a package from the registry.
    ///
    /// `POST /api/fleet/epm/packages/{pkgName}/{pkgVersion}` returns [`model::PackageInstallation`]
    /// with status `200`.
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
        Install(
            Request::of::<Install>(&self.0)
                .path("pkgName", pkg_name.as_ref())
                .path("pkgVersion", pkg_version.as_ref()),
        )
    }

    /// Uninstalls a package.
    ///
    /// `DELETE /api/fleet/epm/packages/{pkgName}/{pkgVersion}` returns [`model::PackageRemoval`]
    /// with status `200`.
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
        Delete(
            Request::of::<Delete>(&self.0)
                .path("pkgName", pkg_name.as_ref())
                .path("pkgVersion", pkg_version.as_ref()),
        )
    }

    /// Downloads one file of a package.
    ///
    /// `GET /api/fleet/epm/packages/{pkgName}/{pkgVersion}/{filePath}` returns bytes with status
    /// `200`.
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
        GetFile(
            Request::of::<GetFile>(&self.0)
                .path("pkgName", pkg_name.as_ref())
                .path("pkgVersion", pkg_version.as_ref())
                .path_with("filePath", PathStyle::MultiSegment, file_path.as_ref()),
        )
    }
}

request! {
    Install of Packages::install:
        POST "/api/fleet/epm/packages/{pkgName}/{pkgVersion}" as "installPackage" scoped;
    send_json -> model::PackageInstallation, FleetError;
}

impl Install {
    /// Lets beta and preview releases of the package be chosen as well.
    pub fn prerelease(self, prerelease: bool) -> Self {
        Self(self.0.query("prerelease", &prerelease))
    }

    /// Carries on when the new mappings cannot be applied to a data stream that already exists.
    ///
    /// Default: `false`. Sent as the query parameter `ignoreMappingUpdateErrors`.
    pub fn ignore_mapping_update_errors(self, ignore_mapping_update_errors: bool) -> Self {
        Self(self.0.query("ignoreMappingUpdateErrors", &ignore_mapping_update_errors))
    }

    /// Installs the package although packages that it depends on are missing.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Inferred: the provider's documentation does not state it. Sent as the query parameter
    /// `skipDependencyCheck`.
    pub fn skip_dependency_check(self, skip_dependency_check: bool) -> Self {
        Self(self.0.query("skipDependencyCheck", &skip_dependency_check))
    }

    /// Leaves existing data streams on their current backing index, so that changed mappings take
    /// effect only at their next regular rollover.
    ///
    /// Default: `false`. Sent as the query parameter `skipDataStreamRollover`.
    pub fn skip_data_stream_rollover(self, skip_data_stream_rollover: bool) -> Self {
        Self(self.0.query("skipDataStreamRollover", &skip_data_stream_rollover))
    }

    /// Switches off checks that protect an existing installation; may be left out altogether.
    pub fn body(self, body: model::PackageInstallOptions) -> Self {
        Self(self.0.json("application/json", &body))
    }
}

request! {
    Delete of Packages::delete:
        DELETE "/api/fleet/epm/packages/{pkgName}/{pkgVersion}" as "deletePackage" scoped;
    send_json -> model::PackageRemoval, FleetError;
}

impl Delete {
    /// Uninstalls the package even while package policies still depend on it.
    pub fn force(self, force: bool) -> Self {
        Self(self.0.query("force", &force))
    }
}

request! {
    GetFile of Packages::get_file:
        GET "/api/fleet/epm/packages/{pkgName}/{pkgVersion}/{filePath}"
        as "getPackageFile" scoped accept("application/octet-stream, application/json");
    send_bytes -> ByteStream, FleetError;
}
