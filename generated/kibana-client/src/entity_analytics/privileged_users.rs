// Generated from specs/kibana; do not edit.

//! Users with far-reaching privileges, whom Elastic Security watches.
//!
//! [`PrivilegedUsers`] starts the requests of this module.

use kibana_model::entity_analytics as model;
use openapi_runtime::client::{Client, FilePart, Request, request};

use super::EntityAnalyticsError;

/// Users with far-reaching privileges, whom Elastic Security watches.
#[derive(Clone, Debug)]
pub struct PrivilegedUsers(pub(crate) Client);

impl PrivilegedUsers {
    /// Removes the monitoring of privileged users.
    ///
    /// `DELETE /api/entity_analytics/monitoring/engine/delete` returns [`model::DeletedMonitoring`]
    /// with status `200`.
    ///
    /// Removes the engine with its task. With `data`, what is known about the users is deleted as
    /// well, which cannot be undone. It is a technical preview. The caller needs the privilege to
    /// use Elastic Security with entity analytics, and a Platinum licence.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    pub fn delete_monitoring(&self) -> DeleteMonitoring {
        DeleteMonitoring(Request::of::<DeleteMonitoring>(&self.0))
    }

    /// Switches off the monitoring of privileged users.
    ///
    /// `POST /api/entity_analytics/monitoring/engine/disable` returns [`model::MonitoringEngine`]
    /// with status `200`.
    ///
    /// Stops the engine; what is known about the users stays. It is a technical preview. The caller
    /// needs the privilege to use Elastic Security with entity analytics, and a Platinum licence.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    pub fn disable_monitoring(&self) -> DisableMonitoring {
        DisableMonitoring(Request::of::<DisableMonitoring>(&self.0))
    }

    /// Switches on the monitoring of privileged users.
    ///
    /// `POST /api/entity_analytics/monitoring/engine/init` returns [`model::MonitoringEngine`] with
    /// status `200`.
    ///
    /// Creates the engine with its indices and its task, which uses an API key with the privileges
    /// of the caller. An engine that is there already stays. The feature has to be switched on in
    /// the advanced settings of Kibana before. It is a technical preview. The caller needs the
    /// privilege to use Elastic Security with entity analytics, and a Platinum licence.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    pub fn initialize_monitoring(&self) -> InitializeMonitoring {
        InitializeMonitoring(Request::of::<InitializeMonitoring>(&self.0))
    }

    /// Runs the monitoring of privileged users as soon as possible.
    ///
    /// `POST /api/entity_analytics/monitoring/engine/schedule_now` returns
    /// [`model::ScheduledMonitoring`] with status `200`.
    ///
    /// Has the engine look through its sources now. The call returns before the run has begun. It
    /// is a technical preview. Servers of 9.1 do not know it. The caller needs the privilege to use
    /// Elastic Security with entity analytics, and a Platinum licence.
    ///
    /// Since 9.2.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    pub fn run_monitoring(&self) -> RunMonitoring {
        RunMonitoring(Request::of::<RunMonitoring>(&self.0))
    }

    /// Tells whether the monitoring of privileged users works.
    ///
    /// `GET /api/entity_analytics/monitoring/privileges/health` returns [`model::MonitoringHealth`]
    /// with status `200`.
    ///
    /// Returns the state of the engine. The feature has to be switched on in the advanced settings
    /// of Kibana. It is a technical preview. The caller needs the privilege to use Elastic Security
    /// with entity analytics.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    pub fn get_monitoring_health(&self) -> GetMonitoringHealth {
        GetMonitoringHealth(Request::of::<GetMonitoringHealth>(&self.0))
    }

    /// Tells which privileges the caller has on privileged users.
    ///
    /// `GET /api/entity_analytics/monitoring/privileges/privileges` returns
    /// [`model::MonitoringPrivileges`] with status `200`.
    ///
    /// Returns whether the caller may use the monitoring, and which privileges on indices are there
    /// and missing. It is a technical preview. The caller needs the privilege to use Elastic
    /// Security with entity analytics, and a Platinum licence.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    pub fn get_monitoring_privileges(&self) -> GetMonitoringPrivileges {
        GetMonitoringPrivileges(Request::of::<GetMonitoringPrivileges>(&self.0))
    }

    /// Adds a privileged user.
    ///
    /// `POST /api/entity_analytics/monitoring/users` returns [`model::PrivilegedUser`] with status
    /// `200`.
    ///
    /// Has Elastic Security watch a user of this name. The engine has to run. It is a technical
    /// preview. The caller needs the privilege to use Elastic Security with entity analytics, and a
    /// Platinum licence.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    pub fn create(&self, body: impl Into<model::NewPrivilegedUser>) -> Create {
        let body: model::NewPrivilegedUser = body.into();
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Adds privileged users from a file.
    ///
    /// `POST /api/entity_analytics/monitoring/users/_csv` returns [`model::PrivilegedUserUpload`]
    /// with status `200`.
    ///
    /// - `200`: What was written.
    ///
    /// Takes a CSV file with a name per line. Users that other files have added, and that are not
    /// in this one, are not watched any more. The answer is a success even if lines failed. It is a
    /// technical preview. The caller needs the privilege to use Elastic Security with entity
    /// analytics, and a Platinum licence.
    ///
    /// The body: The file.
    ///
    /// # Arguments
    ///
    /// - `file`: The file, with a name of a user per line.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    pub fn upload_csv(&self, file: impl Into<FilePart>) -> UploadCsv {
        UploadCsv(Request::of::<UploadCsv>(&self.0).file_part("file", file))
    }

    /// Takes privileged users as JSON, and does not store them.
    ///
    /// `POST /api/entity_analytics/monitoring/users/_json` returns [`model::PrivilegedUserUpload`]
    /// with status `200`.
    ///
    /// - `200`: A count, which says nothing.
    ///
    /// A placeholder: servers of 9.1 accept the request and answer with a count, and nothing is
    /// stored. Later servers do not have the operation. Add users one by one, or upload a CSV file.
    /// The caller needs the privilege to use Elastic Security.
    ///
    /// # Arguments
    ///
    /// - `body`: The users.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    #[inline]
    pub fn upload_json(&self, body: model::PrivilegedUserBatch) -> UploadJson {
        UploadJson(Request::of::<UploadJson>(&self.0).json("application/json", &body))
    }

    /// Lists privileged users.
    ///
    /// `GET /api/entity_analytics/monitoring/users/list` returns
    /// [`Vec<PrivilegedUser>`](model::PrivilegedUser) with status `200`.
    ///
    /// Returns the users that are watched in the space, in one list without paging. It is a
    /// technical preview. The caller needs the privilege to use Elastic Security with entity
    /// analytics, and a Platinum licence.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Returns a privileged user.
    ///
    /// `GET /api/entity_analytics/monitoring/users/{id}` returns [`model::PrivilegedUser`] with
    /// status `200`.
    ///
    /// Looks up a user by the id of the record, which is not the name. It is a technical preview.
    /// The caller needs the privilege to use Elastic Security with entity analytics, and a Platinum
    /// licence.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the record.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    /// - 404 ([`EntityAnalyticsError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Changes a privileged user.
    ///
    /// `PUT /api/entity_analytics/monitoring/users/{id}` returns [`model::PrivilegedUser`] with
    /// status `200`.
    ///
    /// - `200`: The user as it is now.
    ///
    /// Writes the properties that are sent, and leaves the others. It is a technical preview. The
    /// caller needs the privilege to use Elastic Security with entity analytics, and a Platinum
    /// licence.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the record.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    /// - 404 ([`EntityAnalyticsError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    pub fn update(&self, id: impl AsRef<str>, body: model::PrivilegedUser) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Removes a privileged user.
    ///
    /// `DELETE /api/entity_analytics/monitoring/users/{id}` returns
    /// [`model::DeletedPrivilegedUser`] with status `200`.
    ///
    /// Elastic Security does not watch the user any more. Users that also come from an index or a
    /// file are kept with those sources. It is a technical preview. The caller needs the privilege
    /// to use Elastic Security with entity analytics, and a Platinum licence. This cannot be
    /// undone: add the user again.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the record.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    /// - 404 ([`EntityAnalyticsError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }
}

request! {
    DeleteMonitoring of PrivilegedUsers::delete_monitoring:
        DELETE "/api/entity_analytics/monitoring/engine/delete"
        as "deletePrivilegedUserMonitoring" scoped refuses(&[400, 401, 403]) technical_preview;
    send_json -> model::DeletedMonitoring, EntityAnalyticsError;
}

impl DeleteMonitoring {
    /// Whether the users are deleted as well.
    ///
    /// Default: `false`.
    pub fn data(self, data: bool) -> Self {
        Self(self.0.query("data", &data))
    }
}

request! {
    DisableMonitoring of PrivilegedUsers::disable_monitoring:
        POST "/api/entity_analytics/monitoring/engine/disable"
        as "disablePrivilegedUserMonitoring" scoped refuses(&[400, 401, 403]) technical_preview;
    send_json -> model::MonitoringEngine, EntityAnalyticsError;
}

request! {
    InitializeMonitoring of PrivilegedUsers::initialize_monitoring:
        POST "/api/entity_analytics/monitoring/engine/init"
        as "initializePrivilegedUserMonitoring" scoped refuses(&[400, 401, 403]);
    send_json -> model::MonitoringEngine, EntityAnalyticsError;
}

request! {
    RunMonitoring of PrivilegedUsers::run_monitoring:
        POST "/api/entity_analytics/monitoring/engine/schedule_now"
        as "runPrivilegedUserMonitoring" scoped refuses(&[400, 401, 403]) since("9.2.0") technical_preview;
    send_json -> model::ScheduledMonitoring, EntityAnalyticsError;
}

impl RunMonitoring {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    GetMonitoringHealth of PrivilegedUsers::get_monitoring_health:
        GET "/api/entity_analytics/monitoring/privileges/health"
        as "getPrivilegedUserMonitoringHealth" scoped refuses(&[400, 401, 403]);
    send_json -> model::MonitoringHealth, EntityAnalyticsError;
}

request! {
    GetMonitoringPrivileges of PrivilegedUsers::get_monitoring_privileges:
        GET "/api/entity_analytics/monitoring/privileges/privileges"
        as "getPrivilegedUserMonitoringPrivileges" scoped refuses(&[400, 401, 403]) technical_preview;
    send_json -> model::MonitoringPrivileges, EntityAnalyticsError;
}

request! {
    Create of PrivilegedUsers::create:
        POST "/api/entity_analytics/monitoring/users"
        as "createPrivilegedUser" scoped refuses(&[400, 401, 403]);
    send_json -> model::PrivilegedUser, EntityAnalyticsError;
}

request! {
    UploadCsv of PrivilegedUsers::upload_csv:
        POST "/api/entity_analytics/monitoring/users/_csv"
        as "uploadPrivilegedUsersCsv" scoped refuses(&[400, 401, 403]);
    send_json -> model::PrivilegedUserUpload, EntityAnalyticsError;
}

request! {
    UploadJson of PrivilegedUsers::upload_json:
        POST "/api/entity_analytics/monitoring/users/_json"
        as "uploadPrivilegedUsersJson" scoped refuses(&[400, 401, 403]);
    send_json -> model::PrivilegedUserUpload, EntityAnalyticsError;
}

request! {
    List of PrivilegedUsers::list:
        GET "/api/entity_analytics/monitoring/users/list"
        as "listPrivilegedUsers" scoped refuses(&[400, 401, 403]);
    send_json -> Vec<model::PrivilegedUser>, EntityAnalyticsError;
}

impl List {
    /// A query in KQL that the users have to match.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("kql", kql.as_ref()))
    }
}

request! {
    Get of PrivilegedUsers::get:
        GET "/api/entity_analytics/monitoring/users/{id}"
        as "getPrivilegedUser" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::PrivilegedUser, EntityAnalyticsError;
}

request! {
    Update of PrivilegedUsers::update:
        PUT "/api/entity_analytics/monitoring/users/{id}"
        as "updatePrivilegedUser" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::PrivilegedUser, EntityAnalyticsError;
}

request! {
    Delete of PrivilegedUsers::delete:
        DELETE "/api/entity_analytics/monitoring/users/{id}"
        as "deletePrivilegedUser" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::DeletedPrivilegedUser, EntityAnalyticsError;
}
