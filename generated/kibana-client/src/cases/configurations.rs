// Generated from specs/kibana; do not edit.

//! Settings for the cases of an owner.
//!
//! [`Configurations`] starts the requests of this module.

use kibana_model::cases as model;
use openapi_runtime::client::{Client, Request, request};

use super::CasesError;

/// Settings for the cases of an owner.
#[derive(Clone, Debug)]
pub struct Configurations(pub(crate) Client);

impl Configurations {
    /// Lists the settings for cases.
    ///
    /// `GET /api/cases/configure` returns [`Vec<CaseConfiguration>`](model::CaseConfiguration) with
    /// status `200`.
    ///
    /// Returns the settings of each owner that the caller may read and that has any. The caller
    /// needs the privilege `read` on Cases of an owner.
    ///
    /// # Errors
    ///
    /// - 400 ([`CasesError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 401 ([`CasesError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`CasesError::Forbidden`], inferred): The caller lacks a privilege for cases of this
    ///   owner.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Saves the settings for the cases of an owner.
    ///
    /// `POST /api/cases/configure` returns [`model::CaseConfiguration`] with status `200`.
    ///
    /// Settings that the owner had before are replaced. A text field that is required needs a
    /// default value if cases exist. The caller needs the privilege to edit settings of the owner.
    ///
    /// # Errors
    ///
    /// - 400 ([`CasesError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 401 ([`CasesError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`CasesError::Forbidden`], inferred): The caller lacks a privilege for cases of this
    ///   owner.
    #[inline]
    pub fn create(&self, body: model::NewCaseConfiguration) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Lists the connectors that cases can be pushed with.
    ///
    /// `GET /api/cases/configure/connectors/_find` returns
    /// [`Vec<CaseConnectorInfo>`](model::CaseConnectorInfo) with status `200`.
    ///
    /// Returns the connectors of the space whose type takes cases, in one list without paging. The
    /// caller needs the privilege `read` on Actions and Connectors.
    ///
    /// # Errors
    ///
    /// - 400 ([`CasesError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 401 ([`CasesError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`CasesError::Forbidden`], inferred): The caller lacks a privilege for cases of this
    ///   owner.
    pub fn list_connectors(&self) -> ListConnectors {
        ListConnectors(Request::of::<ListConnectors>(&self.0))
    }

    /// Changes the settings for the cases of an owner.
    ///
    /// `PATCH /api/cases/configure/{configurationId}` returns [`model::CaseConfiguration`] with
    /// status `200`.
    ///
    /// - `200`: The settings as they are now.
    ///
    /// Properties that are left out stay as they are; lists are replaced as a whole. A custom field
    /// that is left out of the list is taken from all cases, which cannot be undone. A version that
    /// is not the current one is a conflict. The caller needs the privilege to edit settings of the
    /// owner.
    ///
    /// # Arguments
    ///
    /// - `configuration_id`: Id of the settings.
    ///
    /// # Errors
    ///
    /// - 400 ([`CasesError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 401 ([`CasesError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`CasesError::Forbidden`], inferred): The caller lacks a privilege for cases of this
    ///   owner.
    /// - 404 ([`CasesError::NotFound`], inferred): No case settings in this space have the id.
    /// - 409 ([`CasesError::Conflict`], inferred): Somebody else changed it in the meantime.
    pub fn update(
        &self,
        configuration_id: impl AsRef<str>,
        body: model::CaseConfigurationUpdate,
    ) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("configurationId", configuration_id.as_ref())
                .json("application/json", &body),
        )
    }
}

request! {
    List of Configurations::list:
        GET "/api/cases/configure" as "listCaseConfigurations" scoped refuses(&[400, 401, 403]);
    send_json -> Vec<model::CaseConfiguration>, CasesError;
}

impl List {
    /// Only cases of these owners; all that the caller may read if left out.
    pub fn owner(self, owner: impl IntoIterator<Item = model::CaseOwner>) -> Self {
        let owner: Vec<model::CaseOwner> = owner.into_iter().collect();
        Self(self.0.query("owner", &owner))
    }
}

request! {
    Create of Configurations::create:
        POST "/api/cases/configure" as "createCaseConfiguration" scoped refuses(&[400, 401, 403]);
    send_json -> model::CaseConfiguration, CasesError;
}

request! {
    ListConnectors of Configurations::list_connectors:
        GET "/api/cases/configure/connectors/_find"
        as "listCaseConnectors" scoped refuses(&[400, 401, 403]);
    send_json -> Vec<model::CaseConnectorInfo>, CasesError;
}

request! {
    Update of Configurations::update:
        PATCH "/api/cases/configure/{configurationId}"
        as "updateCaseConfiguration" scoped refuses(&[400, 401, 403, 404, 409]);
    send_json -> model::CaseConfiguration, CasesError;
}
