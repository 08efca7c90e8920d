// Generated from specs/kibana; do not edit.

//! Integration packages, installed from the registry or uploaded, and the files inside them.
//!
//! [`Packages`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{
    Body, ByteStream, Client, DecodeFailure, Extent, HeaderText, Items, PageSize, Paged,
    Pages, Paging, PathStyle, Request, StatusCode, SuccessSet, Turning, Wait, Waited,
    Waiter, is_one_of, json, request, text,
};
use openapi_runtime::wire::{Serialize, Serializer};

use super::FleetError;

/// Integration packages, installed from the registry or uploaded, and the files inside them.
#[derive(Clone, Debug)]
pub struct Packages(pub(crate) Client);

impl Packages {
    /// Looks up saved objects of packages.
    ///
    /// `POST /api/fleet/epm/bulk_assets` returns [`model::FoundPackageAssets`] with status `200`.
    ///
    /// Returns titles and links of the named saved objects. One that does not exist, or has no page
    /// of its own, comes without a link.
    ///
    /// Required privileges: any of `integrations-read`, `fleet-setup`, `fleet-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn bulk_get_assets(&self, body: impl Into<model::PackageAssetIds>) -> BulkGetAssets {
        let body: model::PackageAssetIds = body.into();
        BulkGetAssets(Request::of::<BulkGetAssets>(&self.0).json("application/json", &body))
    }

    /// Lists the categories of packages.
    ///
    /// `GET /api/fleet/epm/categories` returns [`model::PackageCategoryList`] with status `200`.
    ///
    /// Returns the categories that at least one package of the registry is in, with how many there
    /// are. One below another names that as its parent.
    ///
    /// Required privileges: any of `integrations-read`, `fleet-setup`, `fleet-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list_categories(&self) -> ListCategories {
        ListCategories(Request::of::<ListCategories>(&self.0))
    }

    /// Creates a package for data of your own.
    ///
    /// `POST /api/fleet/epm/custom_integrations` returns [`model::PackageInstallation`] with status
    /// `200`.
    ///
    /// Makes a package with an index template and an ingest pipeline for each dataset, and installs
    /// it. The name must not be that of another package, and is refused with 409 if it is.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`. May take 20
    /// minutes, unless the client or the request has another limit.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    #[inline]
    pub fn create_custom_integration(
        &self,
        body: model::NewCustomIntegration,
    ) -> CreateCustomIntegration {
        CreateCustomIntegration(
            Request::of::<CreateCustomIntegration>(&self.0)
                .json("application/json", &body),
        )
    }

    /// Changes the text and the categories of a custom package.
    ///
    /// `PUT /api/fleet/epm/custom_integrations/{pkgName}` returns no body with status `200`.
    ///
    /// - `200`: The new version is installed.
    ///
    /// Writes a new version of a package that `create_custom_integration` made. Its datasets stay
    /// as they are. Packages from elsewhere are refused.
    ///
    /// Required privileges: all of `fleet-settings-all`, `integrations-all`. May take 20 minutes,
    /// unless the client or the request has another limit.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the custom package.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    /// - 409 ([`FleetError::Conflict`], inferred): Somebody else is installing the package, or
    ///   another version of it, which passes; or the package has an object whose id is taken in
    ///   another space, which does not.
    pub fn update_custom_integration(
        &self,
        name: impl AsRef<str>,
        body: model::CustomIntegrationUpdate,
    ) -> UpdateCustomIntegration {
        UpdateCustomIntegration(
            Request::of::<UpdateCustomIntegration>(&self.0)
                .path("pkgName", name.as_ref())
                .json("application/json", &body),
        )
    }

    /// Lists packages.
    ///
    /// `GET /api/fleet/epm/packages` returns [`model::PackageList`] with status `200`.
    ///
    /// Returns the newest version of each package of the registry that this Kibana can run, and all
    /// packages that are installed. Nothing is paged, and the answer is large: ask for a category,
    /// or leave out what is not needed.
    ///
    /// Required privileges: any of `integrations-read`, `fleet-setup`, `fleet-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Installs a package from a file.
    ///
    /// `POST /api/fleet/epm/packages` returns [`model::PackageInstallation`] with status `200`.
    ///
    /// Takes a package as a gzip or zip archive and installs it, in place of the same package from
    /// the registry. The media type of the request has to be that of the archive: `application/zip`
    /// for what `elastic-package build` writes. Answers when everything is installed. Two uploads
    /// need about ten seconds between them; one that comes too soon is refused with 429, and only
    /// the message tells how long to wait.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`. May take 20
    /// minutes, unless the client or the request has another limit.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 409 ([`FleetError::Conflict`], inferred): Somebody else is installing the package, or
    ///   another version of it, which passes; or the package has an object whose id is taken in
    ///   another space, which does not.
    /// - 429 ([`FleetError::TooManyRequests`]): Another package was uploaded less than ten seconds
    ///   ago. The message says how long to wait.
    pub fn upload(&self, body: impl Into<Body>) -> Upload {
        Upload(Request::of::<Upload>(&self.0).bytes("application/gzip", body))
    }

    /// Installs several packages from the registry.
    ///
    /// `POST /api/fleet/epm/packages/_bulk` returns [`model::BulkPackageInstallation`] with status
    /// `200`.
    ///
    /// - `200`: What became of each package.
    ///
    /// Installs the packages and answers when all of them are done, which can take minutes. A
    /// package that fails does not stop the others: look at each item of the answer.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`. May take 20
    /// minutes, unless the client or the request has another limit.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    #[inline]
    pub fn bulk_install(&self, body: model::BulkPackageInstall) -> BulkInstall {
        BulkInstall(Request::of::<BulkInstall>(&self.0).json("application/json", &body))
    }

    /// Takes several packages back to their former versions in the background.
    ///
    /// `POST /api/fleet/epm/packages/_bulk_rollback` returns [`model::PackageTask`] with status
    /// `200`.
    ///
    /// - `200`: Fleet has started the task.
    ///
    /// Their package policies go back as well. A package has no former version if it was never
    /// upgraded, or if that was too long ago. The answer comes before the work is done: wait for
    /// the task. Servers of 9.1 do not have the operation.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`. Since 9.2.0.
    /// Experimental. Inferred: the provider's documentation does not state it.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn bulk_roll_back(&self, body: impl Into<model::BulkPackageRollback>) -> BulkRollBack {
        let body: model::BulkPackageRollback = body.into();
        BulkRollBack(Request::of::<BulkRollBack>(&self.0).json("application/json", &body))
    }

    /// Tells how far the rollback of packages has come.
    ///
    /// `GET /api/fleet/epm/packages/_bulk_rollback/{taskId}` returns [`model::PackageTaskState`]
    /// with status `200`.
    ///
    /// Reads the state of the task that the call has started, and what became of each package once
    /// it is done.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`. Since 9.2.0.
    /// Experimental. Inferred: the provider's documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `task_id`: Id of the task.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn get_rollback_task(&self, task_id: impl AsRef<str>) -> GetRollbackTask {
        GetRollbackTask(Request::of::<GetRollbackTask>(&self.0).path("taskId", task_id.as_ref()))
    }

    /// Uninstalls several packages in the background.
    ///
    /// `POST /api/fleet/epm/packages/_bulk_uninstall` returns [`model::PackageTask`] with status
    /// `200`.
    ///
    /// - `200`: Fleet has started the task.
    ///
    /// All of them have to be installed. Their assets are removed, and what people changed in them
    /// is lost. The answer comes before the work is done: wait for the task.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`. Inferred: the
    /// provider's documentation does not state it.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn bulk_uninstall(&self, body: impl Into<model::BulkPackageUninstall>) -> BulkUninstall {
        let body: model::BulkPackageUninstall = body.into();
        BulkUninstall(Request::of::<BulkUninstall>(&self.0).json("application/json", &body))
    }

    /// Tells how far the removal of packages has come.
    ///
    /// `GET /api/fleet/epm/packages/_bulk_uninstall/{taskId}` returns [`model::PackageTaskState`]
    /// with status `200`.
    ///
    /// Reads the state of the task that the call has started, and what became of each package once
    /// it is done.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`. Inferred: the
    /// provider's documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `task_id`: Id of the task.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn get_uninstall_task(&self, task_id: impl AsRef<str>) -> GetUninstallTask {
        GetUninstallTask(Request::of::<GetUninstallTask>(&self.0).path("taskId", task_id.as_ref()))
    }

    /// Upgrades several packages in the background.
    ///
    /// `POST /api/fleet/epm/packages/_bulk_upgrade` returns [`model::PackageTask`] with status
    /// `200`.
    ///
    /// - `200`: Fleet has started the task.
    ///
    /// All of them have to be installed. The answer comes before the work is done: wait for the
    /// task. A package without a version gets the newest one.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`. Inferred: the
    /// provider's documentation does not state it.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    #[inline]
    pub fn bulk_upgrade(&self, body: model::BulkPackageUpgrade) -> BulkUpgrade {
        BulkUpgrade(Request::of::<BulkUpgrade>(&self.0).json("application/json", &body))
    }

    /// Tells how far the upgrade of packages has come.
    ///
    /// `GET /api/fleet/epm/packages/_bulk_upgrade/{taskId}` returns [`model::PackageTaskState`]
    /// with status `200`.
    ///
    /// Reads the state of the task that the call has started, and what became of each package once
    /// it is done.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`. Inferred: the
    /// provider's documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `task_id`: Id of the task.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn get_upgrade_task(&self, task_id: impl AsRef<str>) -> GetUpgradeTask {
        GetUpgradeTask(Request::of::<GetUpgradeTask>(&self.0).path("taskId", task_id.as_ref()))
    }

    /// Lists installed packages.
    ///
    /// `GET /api/fleet/epm/packages/installed` returns [`model::InstalledPackagePage`] with status
    /// `200`.
    ///
    /// Returns one page of the packages that are installed, sorted by name, with the data streams
    /// that they brought. The next page begins after `search_after` of the answer.
    ///
    /// Required privileges: any of `integrations-read`, `fleet-setup`, `fleet-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list_installed(&self) -> ListInstalled {
        ListInstalled(Request::of::<ListInstalled>(&self.0))
    }

    /// Lists the packages that an agent policy can have only once.
    ///
    /// `GET /api/fleet/epm/packages/limited` returns [`model::LimitedPackageList`] with status
    /// `200`.
    ///
    /// Returns their names. A policy that has such a package already refuses it.
    ///
    /// Required privileges: any of `integrations-read`, `fleet-setup`, `fleet-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list_limited(&self) -> ListLimited {
        ListLimited(Request::of::<ListLimited>(&self.0))
    }

    /// Returns the newest version of a package.
    ///
    /// `GET /api/fleet/epm/packages/{pkgName}` returns [`model::FoundPackage`] with status `200`.
    ///
    /// Reads its manifest from the registry, or from the installation where the registry does not
    /// answer. The caller needs one of `integrations-read`, `fleet-setup` and `fleet-all`.
    ///
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the package as the registry knows it.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`]): The object that the path names does not exist in this
    ///   space.
    pub fn get_latest(&self, name: impl AsRef<str>) -> GetLatest {
        GetLatest(Request::of::<GetLatest>(&self.0).path("pkgName", name.as_ref()))
    }

    /// Changes the settings of an installed package, whatever its version is.
    ///
    /// `PUT /api/fleet/epm/packages/{pkgName}` returns [`model::FoundPackage`] with status `200`.
    ///
    /// - `200`: The package with its new setting.
    ///
    /// Says whether Fleet upgrades the package policies by itself when a newer version of the
    /// package is installed. Returns the package. Servers of 9.1 do not have the operation.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`. Since 9.2.0.
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the package as the registry knows it.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`]): The object that the path names does not exist in this
    ///   space.
    pub fn update_installed(
        &self,
        name: impl AsRef<str>,
        body: model::PackageUpdate,
    ) -> UpdateInstalled {
        UpdateInstalled(
            Request::of::<UpdateInstalled>(&self.0)
                .path("pkgName", name.as_ref())
                .json("application/json", &body),
        )
    }

    /// Installs the newest version of a package.
    ///
    /// `POST /api/fleet/epm/packages/{pkgName}` returns [`model::PackageInstallation`] with status
    /// `200`.
    ///
    /// Does what the installation of a certain version does, and answers once everything is in
    /// place, which can take minutes. The answer does not tell the version: read the package for
    /// that.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`. Inferred: the
    /// provider's documentation does not state it. May take 20 minutes, unless the client or the
    /// request has another limit.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the package as the registry knows it.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`]): The object that the path names does not exist in this
    ///   space.
    /// - 409 ([`FleetError::Conflict`]): Somebody else is installing the package, or another
    ///   version of it, which passes; or the package has an object whose id is taken in another
    ///   space, which does not.
    pub fn install_latest(&self, name: impl AsRef<str>) -> InstallLatest {
        InstallLatest(Request::of::<InstallLatest>(&self.0).path("pkgName", name.as_ref()))
    }

    /// Uninstalls a package, whatever its version is.
    ///
    /// `DELETE /api/fleet/epm/packages/{pkgName}` returns [`model::PackageRemoval`] with status
    /// `200`.
    ///
    /// Removes the assets of the version that is installed; what people changed in them is lost. A
    /// package that is not installed is answered with 400.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`. Inferred: the
    /// provider's documentation does not state it. May take 20 minutes, unless the client or the
    /// request has another limit.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the package as the registry knows it.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn delete_installed(&self, name: impl AsRef<str>) -> DeleteInstalled {
        DeleteInstalled(Request::of::<DeleteInstalled>(&self.0).path("pkgName", name.as_ref()))
    }

    /// Decides about an upgrade that waits.
    ///
    /// `POST /api/fleet/epm/packages/{pkgName}/review_upgrade` returns
    /// [`model::ReviewedPackageUpgrade`] with status `200`.
    ///
    /// - `200`: The decision is known.
    ///
    /// Policies of a package are not upgraded by themselves to a version in which parts of it are
    /// deprecated, until somebody decides. Without such an upgrade, the status is 404.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`. Since 9.4.0.
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the package as the registry knows it.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 403 ([`FleetError::Forbidden`]): The credentials lack a privilege or are of a kind that
    ///   the operation refuses.
    /// - 404 ([`FleetError::NotFound`]): The object that the path names does not exist in this
    ///   space.
    pub fn review_upgrade(
        &self,
        name: impl AsRef<str>,
        body: model::PackageUpgradeReview,
    ) -> ReviewUpgrade {
        ReviewUpgrade(
            Request::of::<ReviewUpgrade>(&self.0)
                .path("pkgName", name.as_ref())
                .json("application/json", &body),
        )
    }

    /// Takes a package back to its former version.
    ///
    /// `POST /api/fleet/epm/packages/{pkgName}/rollback` returns [`model::RolledBackPackage`] with
    /// status `200`.
    ///
    /// Installs the version that the package was upgraded from, and takes its package policies back
    /// with it. A package has no former version if it was never upgraded, or if that was too long
    /// ago.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`. Since 9.1.0.
    /// Experimental. Inferred: the provider's documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the package as the registry knows it.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn roll_back(&self, name: impl AsRef<str>) -> RollBack {
        RollBack(Request::of::<RollBack>(&self.0).path("pkgName", name.as_ref()))
    }

    /// Counts the agent policies that use a package.
    ///
    /// `GET /api/fleet/epm/packages/{pkgName}/stats` returns [`model::FoundPackageStats`] with
    /// status `200`.
    ///
    /// Tells how many agent policies have a package policy of the package, which is worth knowing
    /// before it is uninstalled.
    ///
    /// Required privileges: any of `integrations-read`, `fleet-setup`, `fleet-all`.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the package as the registry knows it.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn get_stats(&self, name: impl AsRef<str>) -> GetStats {
        GetStats(Request::of::<GetStats>(&self.0).path("pkgName", name.as_ref()))
    }

    /// Returns a package.
    ///
    /// `GET /api/fleet/epm/packages/{pkgName}/{pkgVersion}` returns [`model::FoundPackage`] with
    /// status `200`.
    ///
    /// Reads the manifest of one version of a package from the registry, or from the installation
    /// where there is one, and tells how far the installation has come. A package whose signature
    /// is not valid is refused, unless `ignore_unverified` is set. The caller needs one of
    /// `integrations-read`, `fleet-setup` and `fleet-all`, or a solution's privilege for the
    /// package.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the package as the registry knows it.
    /// - `version`: Exact version of the package.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn get(&self, name: impl AsRef<str>, version: impl AsRef<str>) -> Get {
        Get(
            Request::of::<Get>(&self.0)
                .path("pkgName", name.as_ref())
                .path("pkgVersion", version.as_ref()),
        )
    }

    /// Changes the settings of an installed package.
    ///
    /// `PUT /api/fleet/epm/packages/{pkgName}/{pkgVersion}` returns [`model::FoundPackage`] with
    /// status `200`.
    ///
    /// - `200`: The package with its new setting.
    ///
    /// Says whether Fleet upgrades the package policies by itself when a newer version of the
    /// package is installed. Returns the package.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the package as the registry knows it.
    /// - `version`: Exact version of the package.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn update(
        &self,
        name: impl AsRef<str>,
        version: impl AsRef<str>,
        body: model::PackageUpdate,
    ) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("pkgName", name.as_ref())
                .path("pkgVersion", version.as_ref())
                .json("application/json", &body),
        )
    }

    /// Installs a package from the registry.
    ///
    /// `POST /api/fleet/epm/packages/{pkgName}/{pkgVersion}` returns [`model::PackageInstallation`]
    /// with status `200`.
    ///
    /// - `200`: The package is installed; lists everything that belongs to it.
    ///
    /// Fetches one version of an integration package and writes its dashboards, index templates,
    /// ingest pipelines and other assets into Elasticsearch and the current space. The call answers
    /// only once everything is in place, which can take minutes for large packages; allow a long
    /// timeout.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`. May take 20
    /// minutes, unless the client or the request has another limit.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the package as the registry knows it.
    /// - `version`: Exact version of the package.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    /// - 409 ([`FleetError::Conflict`], inferred): Somebody else is installing the package, or
    ///   another version of it, which passes; or the package has an object whose id is taken in
    ///   another space, which does not.
    pub fn install(&self, name: impl AsRef<str>, version: impl AsRef<str>) -> Install {
        Install(
            Request::of::<Install>(&self.0)
                .path("pkgName", name.as_ref())
                .path("pkgVersion", version.as_ref()),
        )
    }

    /// Uninstalls a package.
    ///
    /// `DELETE /api/fleet/epm/packages/{pkgName}/{pkgVersion}` returns [`model::PackageRemoval`]
    /// with status `200`.
    ///
    /// - `200`: The package is removed; lists the assets that were removed with it.
    ///
    /// Removes a package together with the assets that its installation created; changes that users
    /// made to those assets are lost for good. A package that is not installed is answered with
    /// 400, not 404.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`. May take 20
    /// minutes, unless the client or the request has another limit.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the package as the registry knows it.
    /// - `version`: Exact version of the package.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn delete(&self, name: impl AsRef<str>, version: impl AsRef<str>) -> Delete {
        Delete(
            Request::of::<Delete>(&self.0)
                .path("pkgName", name.as_ref())
                .path("pkgVersion", version.as_ref()),
        )
    }

    /// Removes what a package policy of an input package created in Elasticsearch.
    ///
    /// `DELETE /api/fleet/epm/packages/{pkgName}/{pkgVersion}/datastream_assets` returns
    /// [`model::PackageAssetsOutcome`] with status `200`.
    ///
    /// Deletes the index template and the ingest pipeline of the data stream that the package
    /// policy writes to. Only input packages have such assets. This cannot be undone; documents
    /// stay.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the package as the registry knows it.
    /// - `version`: Exact version of the package.
    /// - `package_policy_id`: Id of the package policy that writes to the data stream. Sent as the
    ///   query parameter `packagePolicyId`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn delete_data_stream_assets(
        &self,
        name: impl AsRef<str>,
        version: impl AsRef<str>,
        package_policy_id: impl AsRef<str>,
    ) -> DeleteDataStreamAssets {
        DeleteDataStreamAssets(
            Request::of::<DeleteDataStreamAssets>(&self.0)
                .path("pkgName", name.as_ref())
                .path("pkgVersion", version.as_ref())
                .query("packagePolicyId", package_policy_id.as_ref()),
        )
    }

    /// Lists the packages that a package needs.
    ///
    /// `GET /api/fleet/epm/packages/{pkgName}/{pkgVersion}/dependencies` returns
    /// [`model::PackageDependencyList`] with status `200`.
    ///
    /// Reads them from the manifest of the package. Fleet installs them with it. The caller needs
    /// one of `integrations-read`, `fleet-setup` and `fleet-all`.
    ///
    /// Since 9.4.0. Inferred: the provider's documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the package as the registry knows it.
    /// - `version`: Exact version of the package.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list_dependencies(
        &self,
        name: impl AsRef<str>,
        version: impl AsRef<str>,
    ) -> ListDependencies {
        ListDependencies(
            Request::of::<ListDependencies>(&self.0)
                .path("pkgName", name.as_ref())
                .path("pkgVersion", version.as_ref()),
        )
    }

    /// Installs the dashboards of a package in more spaces.
    ///
    /// `POST /api/fleet/epm/packages/{pkgName}/{pkgVersion}/kibana_assets` returns
    /// [`model::PackageAssetsOutcome`] with status `200`.
    ///
    /// Copies the saved objects of an installed package into the named spaces, or into the space of
    /// the call. Those that are there already are written again, and changes by users are lost.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`. May take 5
    /// minutes, unless the client or the request has another limit.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the package as the registry knows it.
    /// - `version`: Exact version of the package.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn install_kibana_assets(
        &self,
        name: impl AsRef<str>,
        version: impl AsRef<str>,
    ) -> InstallKibanaAssets {
        InstallKibanaAssets(
            Request::of::<InstallKibanaAssets>(&self.0)
                .path("pkgName", name.as_ref())
                .path("pkgVersion", version.as_ref()),
        )
    }

    /// Removes the dashboards of a package from a space.
    ///
    /// `DELETE /api/fleet/epm/packages/{pkgName}/{pkgVersion}/kibana_assets` returns
    /// [`model::PackageAssetsOutcome`] with status `200`.
    ///
    /// Deletes the saved objects of the package in the space of the call, with all changes by
    /// users, which cannot be undone. The package stays installed. Servers of 9.5 refuse it in the
    /// space that the package was first installed in.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`. May take 5
    /// minutes, unless the client or the request has another limit.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the package as the registry knows it.
    /// - `version`: Exact version of the package.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn delete_kibana_assets(
        &self,
        name: impl AsRef<str>,
        version: impl AsRef<str>,
    ) -> DeleteKibanaAssets {
        DeleteKibanaAssets(
            Request::of::<DeleteKibanaAssets>(&self.0)
                .path("pkgName", name.as_ref())
                .path("pkgVersion", version.as_ref()),
        )
    }

    /// Installs the alert rules of a package.
    ///
    /// `POST /api/fleet/epm/packages/{pkgName}/{pkgVersion}/rule_assets` returns
    /// [`model::PackageAssetsOutcome`] with status `200`.
    ///
    /// Creates the rules that the installed package has templates of. Servers of 9.1 do not have
    /// the operation.
    ///
    /// Required privileges: all of `integrations-all`, `fleet-agent-policies-all`. Since 9.2.0.
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the package as the registry knows it.
    /// - `version`: Exact version of the package.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn install_rule_assets(
        &self,
        name: impl AsRef<str>,
        version: impl AsRef<str>,
    ) -> InstallRuleAssets {
        InstallRuleAssets(
            Request::of::<InstallRuleAssets>(&self.0)
                .path("pkgName", name.as_ref())
                .path("pkgVersion", version.as_ref()),
        )
    }

    /// Starts transforms of a package with the rights of the caller.
    ///
    /// `POST /api/fleet/epm/packages/{pkgName}/{pkgVersion}/transforms/authorize` returns
    /// [`Vec<AuthorizedTransform>`](model::AuthorizedTransform) with status `200`.
    ///
    /// - `200`: What became of each transform.
    ///
    /// Transforms that read more data than Fleet may read wait until a user with enough rights
    /// starts them. The caller needs the cluster privilege `manage_transform` and has to be a user:
    /// with an API key the call fails. Look at each item of the answer.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the package as the registry knows it.
    /// - `version`: Exact version of the package.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn authorize_transforms(
        &self,
        name: impl AsRef<str>,
        version: impl AsRef<str>,
        body: impl Into<model::TransformAuthorization>,
    ) -> AuthorizeTransforms {
        let body: model::TransformAuthorization = body.into();
        AuthorizeTransforms(
            Request::of::<AuthorizeTransforms>(&self.0)
                .path("pkgName", name.as_ref())
                .path("pkgVersion", version.as_ref())
                .json("application/json", &body),
        )
    }

    /// Downloads one file of a package.
    ///
    /// `GET /api/fleet/epm/packages/{pkgName}/{pkgVersion}/{filePath}` returns bytes with status
    /// `200`.
    ///
    /// - `200`: The file as it is stored in the package, labelled with the media type of the file.
    ///
    /// Returns the raw bytes of a file inside a package, such as its readme, a logo or a manifest.
    /// The `Content-Type` header names the type of that file, for example an SVG image or Markdown
    /// text.
    ///
    /// Required privileges: any of `integrations-read`, `fleet-setup`, `fleet-all`.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the package as the registry knows it.
    /// - `version`: Exact version of the package.
    /// - `file_path`: Path of the file below the root of the package; its slashes are part of the
    ///   route.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn get_file(
        &self,
        name: impl AsRef<str>,
        version: impl AsRef<str>,
        file_path: impl AsRef<str>,
    ) -> GetFile {
        GetFile(
            Request::of::<GetFile>(&self.0)
                .path("pkgName", name.as_ref())
                .path("pkgVersion", version.as_ref())
                .path_with("filePath", PathStyle::MultiSegment, file_path.as_ref()),
        )
    }

    /// Returns the inputs of a package for agents without Fleet.
    ///
    /// `GET /api/fleet/epm/templates/{pkgName}/{pkgVersion}/inputs` returns
    /// [`GetInputsTemplateSuccess`] with status `200`.
    ///
    /// Writes the inputs that the package configures, as a standalone agent needs them, with
    /// placeholders for the variables. The answer is JSON or YAML, whichever was asked for.
    ///
    /// Required privileges: any of `integrations-read`, `fleet-setup`, `fleet-all`.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the package as the registry knows it.
    /// - `version`: Exact version of the package.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn get_inputs_template(
        &self,
        name: impl AsRef<str>,
        version: impl AsRef<str>,
    ) -> GetInputsTemplate {
        GetInputsTemplate(
            Request::of::<GetInputsTemplate>(&self.0)
                .path("pkgName", name.as_ref())
                .path("pkgVersion", version.as_ref()),
        )
    }

    /// Returns the key that signatures of packages are verified with.
    ///
    /// `GET /api/fleet/epm/verification_key_id` returns [`model::PackageVerificationKey`] with
    /// status `200`.
    ///
    /// Tells the id of the public key that this Kibana has, or nothing where it verifies no
    /// package.
    ///
    /// Required privileges: any of `integrations-read`, `fleet-setup`, `fleet-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn get_verification_key_id(&self) -> GetVerificationKeyId {
        GetVerificationKeyId(Request::of::<GetVerificationKeyId>(&self.0))
    }
}

request! {
    BulkGetAssets of Packages::bulk_get_assets:
        POST "/api/fleet/epm/bulk_assets"
        as "bulkGetPackageAssets" scoped refuses(&[400]) idempotent(true);
    send_json -> model::FoundPackageAssets, FleetError;
}

request! {
    ListCategories of Packages::list_categories:
        GET "/api/fleet/epm/categories" as "listPackageCategories" scoped refuses(&[400]);
    send_json -> model::PackageCategoryList, FleetError;
}

impl ListCategories {
    /// Counts beta and preview releases as well.
    pub fn prerelease(self, prerelease: bool) -> Self {
        Self(self.0.query("prerelease", &prerelease))
    }

    /// Counts each integration of packages that have several.
    pub fn include_policy_templates(self, include_policy_templates: bool) -> Self {
        Self(self.0.query("include_policy_templates", &include_policy_templates))
    }
}

request! {
    CreateCustomIntegration of Packages::create_custom_integration:
        POST "/api/fleet/epm/custom_integrations"
        as "createCustomIntegration" scoped refuses(&[400, 409]) retried(&[409]) unless(&["already exist"]) timeout_secs(1200);
    send_json -> model::PackageInstallation, FleetError;
}

request! {
    UpdateCustomIntegration of Packages::update_custom_integration:
        PUT "/api/fleet/epm/custom_integrations/{pkgName}"
        as "updateCustomIntegration" scoped refuses(&[400, 404, 409]) retried(&[409]) unless(&["already", "Saved Object conflict"]) timeout_secs(1200);
    send_empty -> (), FleetError;
}

request! {
    List of Packages::list: GET "/api/fleet/epm/packages" as "listPackages" scoped refuses(&[400]);
    send_json -> model::PackageList, FleetError;
}

impl List {
    /// Id of a category that the packages belong to.
    pub fn category(self, category: impl AsRef<str>) -> Self {
        Self(self.0.query("category", category.as_ref()))
    }

    /// Lets beta and preview releases be the newest version.
    pub fn prerelease(self, prerelease: bool) -> Self {
        Self(self.0.query("prerelease", &prerelease))
    }

    /// Leaves out what is known of installations, so that the answer can be cached.
    ///
    /// Sent as the query parameter `excludeInstallStatus`.
    pub fn exclude_install_status(self, exclude_install_status: bool) -> Self {
        Self(self.0.query("excludeInstallStatus", &exclude_install_status))
    }

    /// Adds the number of package policies of each installed package.
    ///
    /// Sent as the query parameter `withPackagePoliciesCount`.
    pub fn with_package_policies_count(self, with_package_policies_count: bool) -> Self {
        Self(self.0.query("withPackagePoliciesCount", &with_package_policies_count))
    }
}

request! {
    Upload of Packages::upload:
        POST "/api/fleet/epm/packages"
        as "uploadPackage" scoped refuses(&[400, 409, 429]) retried(&[429]) waits("wait {seconds}s") timeout_secs(1200);
    send_json -> model::PackageInstallation, FleetError;
}

impl Upload {
    /// Carries on when the new mappings do not fit a data stream that exists.
    ///
    /// Default: `false`. Sent as the query parameter `ignoreMappingUpdateErrors`.
    pub fn ignore_mapping_update_errors(self, ignore_mapping_update_errors: bool) -> Self {
        Self(self.0.query("ignoreMappingUpdateErrors", &ignore_mapping_update_errors))
    }

    /// Leaves existing data streams on their backing index, so that new mappings wait for the next
    /// rollover.
    ///
    /// Default: `false`. Sent as the query parameter `skipDataStreamRollover`.
    pub fn skip_data_stream_rollover(self, skip_data_stream_rollover: bool) -> Self {
        Self(self.0.query("skipDataStreamRollover", &skip_data_stream_rollover))
    }

    /// Sets the media type of the body.
    ///
    /// The server takes `application/gzip`, `application/zip`; the first one is the default.
    pub fn content_type(self, content_type: impl Into<HeaderText>) -> Self {
        Self(self.0.header_text("content-type", content_type))
    }
}

request! {
    BulkInstall of Packages::bulk_install:
        POST "/api/fleet/epm/packages/_bulk"
        as "bulkInstallPackages" scoped refuses(&[400]) timeout_secs(1200);
    send_json -> model::BulkPackageInstallation, FleetError;
}

impl BulkInstall {
    /// Lets beta and preview releases be chosen where a package is named without its version.
    pub fn prerelease(self, prerelease: bool) -> Self {
        Self(self.0.query("prerelease", &prerelease))
    }
}

request! {
    BulkRollBack of Packages::bulk_roll_back:
        POST "/api/fleet/epm/packages/_bulk_rollback"
        as "bulkRollBackPackages" scoped refuses(&[400]) since("9.2.0") experimental;
    send_json -> model::PackageTask, FleetError;
}

impl BulkRollBack {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    GetRollbackTask of Packages::get_rollback_task:
        GET "/api/fleet/epm/packages/_bulk_rollback/{taskId}"
        as "getPackageRollbackTask" scoped refuses(&[400]) since("9.2.0") experimental;
    send_json -> model::PackageTaskState, FleetError;
}

impl GetRollbackTask {
    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `status` is `success`. It has failed at `failed`.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

impl Waited for GetRollbackTask {
    type Answer = model::PackageTaskState;
    type Work = model::PackageTaskState;
    type Errors = FleetError;

    const WAITER: Waiter = Waiter {
        failed: &["failed"],
        pending: &["pending"],
        ..Waiter::new("/status", &["success"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}

request! {
    BulkUninstall of Packages::bulk_uninstall:
        POST "/api/fleet/epm/packages/_bulk_uninstall"
        as "bulkUninstallPackages" scoped refuses(&[400]);
    send_json -> model::PackageTask, FleetError;
}

request! {
    GetUninstallTask of Packages::get_uninstall_task:
        GET "/api/fleet/epm/packages/_bulk_uninstall/{taskId}"
        as "getPackageUninstallTask" scoped refuses(&[400]);
    send_json -> model::PackageTaskState, FleetError;
}

impl GetUninstallTask {
    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `status` is `success`. It has failed at `failed`.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }
}

impl Waited for GetUninstallTask {
    type Answer = model::PackageTaskState;
    type Work = model::PackageTaskState;
    type Errors = FleetError;

    const WAITER: Waiter = Waiter {
        failed: &["failed"],
        pending: &["pending"],
        ..Waiter::new("/status", &["success"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}

request! {
    BulkUpgrade of Packages::bulk_upgrade:
        POST "/api/fleet/epm/packages/_bulk_upgrade" as "bulkUpgradePackages" scoped refuses(&[400]);
    send_json -> model::PackageTask, FleetError;
}

request! {
    GetUpgradeTask of Packages::get_upgrade_task:
        GET "/api/fleet/epm/packages/_bulk_upgrade/{taskId}"
        as "getPackageUpgradeTask" scoped refuses(&[400]);
    send_json -> model::PackageTaskState, FleetError;
}

impl GetUpgradeTask {
    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `status` is `success`. It has failed at `failed`.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }
}

impl Waited for GetUpgradeTask {
    type Answer = model::PackageTaskState;
    type Work = model::PackageTaskState;
    type Errors = FleetError;

    const WAITER: Waiter = Waiter {
        failed: &["failed"],
        pending: &["pending"],
        ..Waiter::new("/status", &["success"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}

request! {
    ListInstalled of Packages::list_installed:
        GET "/api/fleet/epm/packages/installed" as "listInstalledPackages" scoped refuses(&[400]);
    send_json -> model::InstalledPackagePage, FleetError;
}

impl ListInstalled {
    /// Type of data stream that the packages write.
    ///
    /// Sent as the query parameter `dataStreamType`.
    pub fn data_stream_type(self, data_stream_type: model::DataStreamType) -> Self {
        Self(self.0.query("dataStreamType", &data_stream_type))
    }

    /// Leaves out data streams without documents.
    ///
    /// Sent as the query parameter `showOnlyActiveDataStreams`.
    pub fn show_only_active_data_streams(self, show_only_active_data_streams: bool) -> Self {
        Self(self.0.query("showOnlyActiveDataStreams", &show_only_active_data_streams))
    }

    /// Text that the name of the package contains.
    ///
    /// Sent as the query parameter `nameQuery`.
    pub fn name_query(self, name_query: impl AsRef<str>) -> Self {
        Self(self.0.query("nameQuery", name_query.as_ref()))
    }

    /// Position after which the page begins, as the answer before gave it.
    ///
    /// Sent as the query parameter `searchAfter`.
    pub fn search_after(
        self,
        search_after: impl IntoIterator<Item = impl Into<model::TextOrNumber>>,
    ) -> Self {
        let search_after: Vec<model::TextOrNumber> = search_after
            .into_iter()
            .map(Into::into)
            .collect();
        Self(self.0.query("searchAfter", &search_after))
    }

    /// Number of packages on a page.
    ///
    /// Default: `15`. At least 1. Sent as the query parameter `perPage`.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("perPage", &per_page))
    }

    /// Direction in which to sort by name.
    ///
    /// Default: `asc`. Sent as the query parameter `sortOrder`.
    pub fn sort_order(self, sort_order: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sortOrder", &sort_order))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts where `search_after` is set to, or at the first page, and ends at the total that
    /// the server tells, or at a page that names no next one.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }
}

impl Paged for ListInstalled {
    type Page = model::InstalledPackagePage;
    type Item = model::InstalledPackage;
    type Errors = FleetError;

    const PAGING: Paging = Paging {
        turning: Turning::Cursor {
            parameter: "searchAfter",
        },
        size: Some(PageSize {
            parameter: "perPage",
            largest: None,
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.items).total(page.total).next(&page.search_after)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.items
    }
}

request! {
    ListLimited of Packages::list_limited:
        GET "/api/fleet/epm/packages/limited" as "listLimitedPackages" scoped refuses(&[400]);
    send_json -> model::LimitedPackageList, FleetError;
}

request! {
    GetLatest of Packages::get_latest:
        GET "/api/fleet/epm/packages/{pkgName}" as "getLatestPackage" scoped refuses(&[400, 404]);
    send_json -> model::FoundPackage, FleetError;
}

impl GetLatest {
    /// Returns the package although its signature is missing or wrong.
    ///
    /// Sent as the query parameter `ignoreUnverified`.
    pub fn ignore_unverified(self, ignore_unverified: bool) -> Self {
        Self(self.0.query("ignoreUnverified", &ignore_unverified))
    }

    /// Lets a beta or preview release be the newest version.
    pub fn prerelease(self, prerelease: bool) -> Self {
        Self(self.0.query("prerelease", &prerelease))
    }

    /// Reads the whole archive for what the registry leaves out, which is slower.
    pub fn full(self, full: bool) -> Self {
        Self(self.0.query("full", &full))
    }

    /// Adds whether there are package policies.
    ///
    /// Default: `false`. Sent as the query parameter `withMetadata`.
    pub fn with_metadata(self, with_metadata: bool) -> Self {
        Self(self.0.query("withMetadata", &with_metadata))
    }

    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `item.status` is `installed`. It has failed at `install_failed` or
    /// `not_installed`.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }
}

impl Waited for GetLatest {
    type Answer = model::FoundPackage;
    type Work = model::FoundPackage;
    type Errors = FleetError;

    const WAITER: Waiter = Waiter {
        failed: &["install_failed", "not_installed"],
        pending: &["installing"],
        gone: &[404],
        ..Waiter::new("/item/status", &["installed"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}

request! {
    UpdateInstalled of Packages::update_installed:
        PUT "/api/fleet/epm/packages/{pkgName}"
        as "updateInstalledPackage" scoped refuses(&[400, 404]) since("9.2.0");
    send_json -> model::FoundPackage, FleetError;
}

impl UpdateInstalled {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    InstallLatest of Packages::install_latest:
        POST "/api/fleet/epm/packages/{pkgName}"
        as "installLatestPackage" scoped refuses(&[400, 404, 409]) retried(&[409]) unless(&["already", "Saved Object conflict"]) timeout_secs(1200);
    send_json -> model::PackageInstallation, FleetError;
}

impl InstallLatest {
    /// Lets a beta or preview release be the newest version.
    pub fn prerelease(self, prerelease: bool) -> Self {
        Self(self.0.query("prerelease", &prerelease))
    }

    /// Goes on if new mappings do not fit a data stream.
    ///
    /// Default: `false`. Sent as the query parameter `ignoreMappingUpdateErrors`.
    pub fn ignore_mapping_update_errors(self, ignore_mapping_update_errors: bool) -> Self {
        Self(self.0.query("ignoreMappingUpdateErrors", &ignore_mapping_update_errors))
    }

    /// Leaves data streams on the backing index that they have.
    ///
    /// Default: `false`. Sent as the query parameter `skipDataStreamRollover`.
    pub fn skip_data_stream_rollover(self, skip_data_stream_rollover: bool) -> Self {
        Self(self.0.query("skipDataStreamRollover", &skip_data_stream_rollover))
    }

    /// Switches off checks that protect an installation.
    #[inline]
    pub fn body(self, body: model::PackageInstallOptions) -> Self {
        Self(self.0.json("application/json", &body))
    }
}

request! {
    DeleteInstalled of Packages::delete_installed:
        DELETE "/api/fleet/epm/packages/{pkgName}"
        as "deleteInstalledPackage" scoped refuses(&[400]) timeout_secs(1200);
    send_json -> model::PackageRemoval, FleetError;
}

impl DeleteInstalled {
    /// Uninstalls it although package policies depend on it.
    pub fn force(self, force: bool) -> Self {
        Self(self.0.query("force", &force))
    }
}

request! {
    ReviewUpgrade of Packages::review_upgrade:
        POST "/api/fleet/epm/packages/{pkgName}/review_upgrade"
        as "reviewPackageUpgrade" scoped refuses(&[400, 403, 404]) since("9.4.0");
    send_json -> model::ReviewedPackageUpgrade, FleetError;
}

impl ReviewUpgrade {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    RollBack of Packages::roll_back:
        POST "/api/fleet/epm/packages/{pkgName}/rollback"
        as "rollBackPackage" scoped refuses(&[400]) since("9.1.0") experimental;
    send_json -> model::RolledBackPackage, FleetError;
}

impl RollBack {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    GetStats of Packages::get_stats:
        GET "/api/fleet/epm/packages/{pkgName}/stats" as "getPackageStats" scoped refuses(&[400]);
    send_json -> model::FoundPackageStats, FleetError;
}

request! {
    Get of Packages::get:
        GET "/api/fleet/epm/packages/{pkgName}/{pkgVersion}"
        as "getPackage" scoped refuses(&[400, 404]);
    send_json -> model::FoundPackage, FleetError;
}

impl Get {
    /// Returns the package although its signature is missing or wrong.
    ///
    /// Sent as the query parameter `ignoreUnverified`.
    pub fn ignore_unverified(self, ignore_unverified: bool) -> Self {
        Self(self.0.query("ignoreUnverified", &ignore_unverified))
    }

    /// Lets a beta or preview release be the newest version.
    pub fn prerelease(self, prerelease: bool) -> Self {
        Self(self.0.query("prerelease", &prerelease))
    }

    /// Reads the whole archive for what the registry leaves out, which is slower.
    pub fn full(self, full: bool) -> Self {
        Self(self.0.query("full", &full))
    }

    /// Adds whether there are package policies.
    ///
    /// Default: `false`. Sent as the query parameter `withMetadata`.
    pub fn with_metadata(self, with_metadata: bool) -> Self {
        Self(self.0.query("withMetadata", &with_metadata))
    }

    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `item.status` is `installed`. It has failed at `install_failed` or
    /// `not_installed`.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }
}

impl Waited for Get {
    type Answer = model::FoundPackage;
    type Work = model::FoundPackage;
    type Errors = FleetError;

    const WAITER: Waiter = Waiter {
        failed: &["install_failed", "not_installed"],
        pending: &["installing"],
        gone: &[404],
        ..Waiter::new("/item/status", &["installed"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}

request! {
    Update of Packages::update:
        PUT "/api/fleet/epm/packages/{pkgName}/{pkgVersion}"
        as "updatePackage" scoped refuses(&[400, 404]);
    send_json -> model::FoundPackage, FleetError;
}

request! {
    Install of Packages::install:
        POST "/api/fleet/epm/packages/{pkgName}/{pkgVersion}"
        as "installPackage" scoped refuses(&[400, 404, 409]) retried(&[409]) unless(&["already", "Saved Object conflict"]) timeout_secs(1200);
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
    /// Inferred: the provider's documentation does not state it. Since 9.2.0. Sent as the query
    /// parameter `skipDependencyCheck`.
    pub fn skip_dependency_check(self, skip_dependency_check: bool) -> Self {
        Self(
            self.0
                .query("skipDependencyCheck", &skip_dependency_check)
                .since("skipDependencyCheck", "9.2.0"),
        )
    }

    /// Leaves existing data streams on their current backing index, so that changed mappings take
    /// effect only at their next regular rollover.
    ///
    /// Default: `false`. Sent as the query parameter `skipDataStreamRollover`.
    pub fn skip_data_stream_rollover(self, skip_data_stream_rollover: bool) -> Self {
        Self(self.0.query("skipDataStreamRollover", &skip_data_stream_rollover))
    }

    /// Switches off checks that protect an existing installation; may be left out altogether.
    #[inline]
    pub fn body(self, body: model::PackageInstallOptions) -> Self {
        Self(self.0.json("application/json", &body))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Delete of Packages::delete:
        DELETE "/api/fleet/epm/packages/{pkgName}/{pkgVersion}"
        as "deletePackage" scoped refuses(&[400]) timeout_secs(1200);
    send_json -> model::PackageRemoval, FleetError;
}

impl Delete {
    /// Uninstalls the package even while package policies still depend on it.
    pub fn force(self, force: bool) -> Self {
        Self(self.0.query("force", &force))
    }
}

request! {
    DeleteDataStreamAssets of Packages::delete_data_stream_assets:
        DELETE "/api/fleet/epm/packages/{pkgName}/{pkgVersion}/datastream_assets"
        as "deletePackageDataStreamAssets" scoped refuses(&[400, 404]);
    send_json -> model::PackageAssetsOutcome, FleetError;
}

request! {
    ListDependencies of Packages::list_dependencies:
        GET "/api/fleet/epm/packages/{pkgName}/{pkgVersion}/dependencies"
        as "listPackageDependencies" scoped refuses(&[400]) since("9.4.0");
    send_json -> model::PackageDependencyList, FleetError;
}

impl ListDependencies {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    InstallKibanaAssets of Packages::install_kibana_assets:
        POST "/api/fleet/epm/packages/{pkgName}/{pkgVersion}/kibana_assets"
        as "installPackageKibanaAssets" scoped refuses(&[400, 404]) timeout_secs(300);
    send_json -> model::PackageAssetsOutcome, FleetError;
}

impl InstallKibanaAssets {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: model::KibanaAssetsInstall) -> Self {
        Self(self.0.json("application/json", &body))
    }
}

request! {
    DeleteKibanaAssets of Packages::delete_kibana_assets:
        DELETE "/api/fleet/epm/packages/{pkgName}/{pkgVersion}/kibana_assets"
        as "deletePackageKibanaAssets" scoped refuses(&[400, 404]) timeout_secs(300);
    send_json -> model::PackageAssetsOutcome, FleetError;
}

request! {
    InstallRuleAssets of Packages::install_rule_assets:
        POST "/api/fleet/epm/packages/{pkgName}/{pkgVersion}/rule_assets"
        as "installPackageRuleAssets" scoped refuses(&[400]) since("9.2.0");
    send_json -> model::PackageAssetsOutcome, FleetError;
}

impl InstallRuleAssets {
    /// Whether rules that are there are replaced.
    #[inline]
    pub fn body(self, body: model::RuleAssetsInstall) -> Self {
        Self(self.0.json("application/json", &body))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    AuthorizeTransforms of Packages::authorize_transforms:
        POST "/api/fleet/epm/packages/{pkgName}/{pkgVersion}/transforms/authorize"
        as "authorizePackageTransforms" scoped refuses(&[400, 404]);
    send_json -> Vec<model::AuthorizedTransform>, FleetError;
}

impl AuthorizeTransforms {
    /// Lets a beta or preview release of the package be chosen.
    pub fn prerelease(self, prerelease: bool) -> Self {
        Self(self.0.query("prerelease", &prerelease))
    }
}

request! {
    GetFile of Packages::get_file:
        GET "/api/fleet/epm/packages/{pkgName}/{pkgVersion}/{filePath}"
        as "getPackageFile" scoped accept("application/octet-stream, application/json") refuses(&[400, 404]);
    send_bytes -> ByteStream, FleetError;
}

request! {
    GetInputsTemplate of Packages::get_inputs_template:
        GET "/api/fleet/epm/templates/{pkgName}/{pkgVersion}/inputs"
        as "getPackageInputsTemplate" scoped accept("application/json, text/x-yaml") refuses(&[400, 404]);
    send_by_status -> GetInputsTemplateSuccess, FleetError;
}

impl GetInputsTemplate {
    /// Whether the answer is JSON or YAML.
    ///
    /// Some servers answer with YAML if it is left out.
    ///
    /// Default: `json`.
    pub fn format(self, format: model::InputsTemplateFormat) -> Self {
        Self(self.0.query("format", &format))
    }

    /// Lets a beta or preview release of the package be chosen.
    pub fn prerelease(self, prerelease: bool) -> Self {
        Self(self.0.query("prerelease", &prerelease))
    }

    /// Returns the inputs although the signature of the package is missing or wrong.
    ///
    /// Sent as the query parameter `ignoreUnverified`.
    pub fn ignore_unverified(self, ignore_unverified: bool) -> Self {
        Self(self.0.query("ignoreUnverified", &ignore_unverified))
    }
}

/// The answer to [`GetInputsTemplate`], by status and media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetInputsTemplateSuccess {
    /// The body at status 200.
    Json(model::InputsTemplate),
    /// The body at status 200 in `text/x-yaml`.
    Yaml(String),
}

impl SuccessSet for GetInputsTemplateSuccess {
    const KNOWN: &[(u16, &[&str])] = &[(200, &["application/json", "text/x-yaml"])];

    fn decode(
        status: StatusCode,
        media_type: &str,
        body: &[u8],
    ) -> Result<Option<Self>, DecodeFailure> {
        let answer = match status.as_u16() {
            200 if is_one_of(media_type, &["text/x-yaml"]) => Self::Yaml(text(body)?),
            200 => Self::Json(json(body)?),
            _ => return Ok(None),
        };
        Ok(Some(answer))
    }
}

impl Serialize for GetInputsTemplateSuccess {
    /// Writes the body alone.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Json(body) => Serialize::serialize(body, serializer),
            Self::Yaml(body) => Serialize::serialize(body, serializer),
        }
    }
}

request! {
    GetVerificationKeyId of Packages::get_verification_key_id:
        GET "/api/fleet/epm/verification_key_id"
        as "getPackageVerificationKeyId" scoped refuses(&[400]);
    send_json -> model::PackageVerificationKey, FleetError;
}
