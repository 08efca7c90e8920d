// Generated from specs/kibana; do not edit.

//! Data views, which tell Kibana's apps what indices to look at and what their fields are.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

use kibana_model::data_views as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub use errors::DataViewsError;

/// The data views of a space, their fields, which of them is the default one, and the saved
/// objects that use them.
#[derive(Clone, Debug)]
pub struct DataViews(pub(crate) Client);

impl DataViews {
    /// Lists data views.
    ///
    /// `GET /api/data_views` returns [`model::DataViewList`] with status `200`.
    ///
    /// Returns all data views of the space in one list without paging. They come without their
    /// fields and formats: read a single one for these. The caller needs the privilege `read` on
    /// Data View Management.
    ///
    /// # Errors
    ///
    /// - 400 ([`DataViewsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`DataViewsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`DataViewsError::Forbidden`], inferred): The caller may not do this with data views
    ///   in this space.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Creates a data view.
    ///
    /// `POST /api/data_views/data_view` returns [`model::DataViewResult`] with status `200`.
    ///
    /// - `200`: The new data view.
    ///
    /// A pattern of index names is enough. A data view with the same name is refused with 400, and
    /// so is one with the same id unless `replace` is set, which replaces it and cannot be undone.
    /// The caller needs the privilege `all` on Data View Management.
    ///
    /// # Errors
    ///
    /// - 400 ([`DataViewsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`DataViewsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`DataViewsError::Forbidden`], inferred): The caller may not do this with data views
    ///   in this space.
    pub fn create(&self, body: impl Into<model::DataViewCreation>) -> Create {
        let body: model::DataViewCreation = body.into();
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Returns a data view.
    ///
    /// `GET /api/data_views/data_view/{viewId}` returns [`model::DataViewResult`] with status
    /// `200`.
    ///
    /// Looks up a data view with all its fields, which may be megabytes. The caller needs the
    /// privilege `read` on Data View Management.
    ///
    /// # Arguments
    ///
    /// - `view_id`: Id of the data view.
    ///
    /// # Errors
    ///
    /// - 400 ([`DataViewsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`DataViewsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`DataViewsError::Forbidden`], inferred): The caller may not do this with data views
    ///   in this space.
    /// - 404 ([`DataViewsError::NotFound`]): No data view in this space has the id.
    pub fn get(&self, view_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("viewId", view_id.as_ref()))
    }

    /// Changes a data view.
    ///
    /// `POST /api/data_views/data_view/{viewId}` returns [`model::DataViewResult`] with status
    /// `200`.
    ///
    /// - `200`: The data view as it is now.
    ///
    /// Properties that are left out stay as they are; lists and maps that are sent are replaced as
    /// a whole. With `refresh_fields`, the fields are read from the indices again. The caller needs
    /// the privilege `all` on Data View Management.
    ///
    /// # Arguments
    ///
    /// - `view_id`: Id of the data view.
    ///
    /// # Errors
    ///
    /// - 400 ([`DataViewsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`DataViewsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`DataViewsError::Forbidden`], inferred): The caller may not do this with data views
    ///   in this space.
    /// - 404 ([`DataViewsError::NotFound`]): No data view in this space has the id.
    pub fn update(
        &self,
        view_id: impl AsRef<str>,
        body: impl Into<model::DataViewChange>,
    ) -> Update {
        let body: model::DataViewChange = body.into();
        Update(
            Request::of::<Update>(&self.0)
                .path("viewId", view_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a data view.
    ///
    /// `DELETE /api/data_views/data_view/{viewId}` returns no body with status `204`.
    ///
    /// This cannot be undone. Saved objects that use the data view stay, but are broken until they
    /// use another one. Call `swap_references` first to avoid that. The caller needs the privilege
    /// `all` on Data View Management.
    ///
    /// # Arguments
    ///
    /// - `view_id`: Id of the data view.
    ///
    /// # Errors
    ///
    /// - 400 ([`DataViewsError::BadRequest`]): The request is not valid; the message says why.
    /// - 403 ([`DataViewsError::Forbidden`], inferred): The caller may not do this with data views
    ///   in this space.
    /// - 404 ([`DataViewsError::NotFound`]): No data view in this space has the id.
    pub fn delete(&self, view_id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("viewId", view_id.as_ref()))
    }

    /// Changes how fields are shown.
    ///
    /// `POST /api/data_views/data_view/{viewId}/fields` returns [`model::DataViewResult`] with
    /// status `200`.
    ///
    /// - `200`: The data view as it is now.
    ///
    /// Sets labels, descriptions, formats and popularity of fields, by name. `null` takes a setting
    /// away, and what is left out stays. A request that changes nothing is refused with 400. The
    /// caller needs the privilege `all` on Data View Management.
    ///
    /// # Arguments
    ///
    /// - `view_id`: Id of the data view.
    ///
    /// # Errors
    ///
    /// - 400 ([`DataViewsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`DataViewsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`DataViewsError::Forbidden`], inferred): The caller may not do this with data views
    ///   in this space.
    /// - 404 ([`DataViewsError::NotFound`]): No data view in this space has the id.
    pub fn update_fields(
        &self,
        view_id: impl AsRef<str>,
        body: model::FieldUpdates,
    ) -> UpdateFields {
        UpdateFields(
            Request::of::<UpdateFields>(&self.0)
                .path("viewId", view_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Creates a runtime field, or replaces it.
    ///
    /// `PUT /api/data_views/data_view/{viewId}/runtime_field` returns [`model::RuntimeFieldResult`]
    /// with status `200`.
    ///
    /// A runtime field with the same name is replaced as a whole. The caller needs the privilege
    /// `all` on Data View Management.
    ///
    /// # Arguments
    ///
    /// - `view_id`: Id of the data view.
    ///
    /// # Errors
    ///
    /// - 400 ([`DataViewsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`DataViewsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`DataViewsError::Forbidden`], inferred): The caller may not do this with data views
    ///   in this space.
    /// - 404 ([`DataViewsError::NotFound`]): No data view in this space has the id.
    pub fn replace_runtime_field(
        &self,
        view_id: impl AsRef<str>,
        body: model::NewRuntimeField,
    ) -> ReplaceRuntimeField {
        ReplaceRuntimeField(
            Request::of::<ReplaceRuntimeField>(&self.0)
                .path("viewId", view_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Creates a runtime field.
    ///
    /// `POST /api/data_views/data_view/{viewId}/runtime_field` returns
    /// [`model::RuntimeFieldResult`] with status `200`.
    ///
    /// A runtime field is computed when a search reads it. A field with the same name is refused
    /// with 400. The caller needs the privilege `all` on Data View Management.
    ///
    /// # Arguments
    ///
    /// - `view_id`: Id of the data view.
    ///
    /// # Errors
    ///
    /// - 400 ([`DataViewsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`DataViewsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`DataViewsError::Forbidden`], inferred): The caller may not do this with data views
    ///   in this space.
    /// - 404 ([`DataViewsError::NotFound`]): No data view in this space has the id.
    pub fn create_runtime_field(
        &self,
        view_id: impl AsRef<str>,
        body: model::NewRuntimeField,
    ) -> CreateRuntimeField {
        CreateRuntimeField(
            Request::of::<CreateRuntimeField>(&self.0)
                .path("viewId", view_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Returns a runtime field.
    ///
    /// `GET /api/data_views/data_view/{viewId}/runtime_field/{fieldName}` returns
    /// [`model::RuntimeFieldResult`] with status `200`.
    ///
    /// Looks up a runtime field by its name, with the whole data view. The caller needs the
    /// privilege `read` on Data View Management.
    ///
    /// # Arguments
    ///
    /// - `view_id`: Id of the data view.
    /// - `field_name`: Name of the runtime field.
    ///
    /// # Errors
    ///
    /// - 400 ([`DataViewsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`DataViewsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`DataViewsError::Forbidden`], inferred): The caller may not do this with data views
    ///   in this space.
    /// - 404 ([`DataViewsError::NotFound`], inferred): No data view in this space has the id, or it
    ///   has no such runtime field.
    pub fn get_runtime_field(
        &self,
        view_id: impl AsRef<str>,
        field_name: impl AsRef<str>,
    ) -> GetRuntimeField {
        GetRuntimeField(
            Request::of::<GetRuntimeField>(&self.0)
                .path("viewId", view_id.as_ref())
                .path("fieldName", field_name.as_ref()),
        )
    }

    /// Changes a runtime field.
    ///
    /// `POST /api/data_views/data_view/{viewId}/runtime_field/{fieldName}` returns
    /// [`model::RuntimeFieldResult`] with status `200`.
    ///
    /// What is left out stays as it is. The caller needs the privilege `all` on Data View
    /// Management.
    ///
    /// # Arguments
    ///
    /// - `view_id`: Id of the data view.
    /// - `field_name`: Name of the runtime field.
    ///
    /// # Errors
    ///
    /// - 400 ([`DataViewsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`DataViewsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`DataViewsError::Forbidden`], inferred): The caller may not do this with data views
    ///   in this space.
    /// - 404 ([`DataViewsError::NotFound`], inferred): No data view in this space has the id, or it
    ///   has no such runtime field.
    pub fn update_runtime_field(
        &self,
        view_id: impl AsRef<str>,
        field_name: impl AsRef<str>,
        body: impl Into<model::RuntimeFieldChange>,
    ) -> UpdateRuntimeField {
        let body: model::RuntimeFieldChange = body.into();
        UpdateRuntimeField(
            Request::of::<UpdateRuntimeField>(&self.0)
                .path("viewId", view_id.as_ref())
                .path("fieldName", field_name.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a runtime field.
    ///
    /// `DELETE /api/data_views/data_view/{viewId}/runtime_field/{fieldName}` returns no body with
    /// status `200`.
    ///
    /// This cannot be undone. What uses the field stays, but finds nothing in it any more. The
    /// caller needs the privilege `all` on Data View Management.
    ///
    /// # Arguments
    ///
    /// - `view_id`: Id of the data view.
    /// - `field_name`: Name of the runtime field.
    ///
    /// # Errors
    ///
    /// - 400 ([`DataViewsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`DataViewsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`DataViewsError::Forbidden`], inferred): The caller may not do this with data views
    ///   in this space.
    /// - 404 ([`DataViewsError::NotFound`], inferred): No data view in this space has the id, or it
    ///   has no such runtime field.
    pub fn delete_runtime_field(
        &self,
        view_id: impl AsRef<str>,
        field_name: impl AsRef<str>,
    ) -> DeleteRuntimeField {
        DeleteRuntimeField(
            Request::of::<DeleteRuntimeField>(&self.0)
                .path("viewId", view_id.as_ref())
                .path("fieldName", field_name.as_ref()),
        )
    }

    /// Returns the id of the default data view.
    ///
    /// `GET /api/data_views/default` returns [`model::DefaultDataView`] with status `200`.
    ///
    /// The default data view is the one with which apps start. A space may have none; the id is
    /// then empty, as it is for a space that does not exist. The caller needs the privilege `read`
    /// on Data View Management.
    ///
    /// # Errors
    ///
    /// - 400 ([`DataViewsError::BadRequest`]): The request is not valid; the message says why.
    /// - 403 ([`DataViewsError::Forbidden`], inferred): The caller may not do this with data views
    ///   in this space.
    pub fn get_default(&self) -> GetDefault {
        GetDefault(Request::of::<GetDefault>(&self.0))
    }

    /// Chooses the default data view.
    ///
    /// `POST /api/data_views/default` returns [`model::DataViewAcknowledgement`] with status `200`.
    ///
    /// - `200`: The request was taken.
    ///
    /// Apps start with this data view. A default that is there already stays, unless `force` is
    /// set; the answer is the same. Servers do not check whether the id exists. The caller needs
    /// the privilege `all` on Data View Management.
    ///
    /// # Errors
    ///
    /// - 400 ([`DataViewsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`DataViewsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`DataViewsError::Forbidden`], inferred): The caller may not do this with data views
    ///   in this space.
    #[inline]
    pub fn set_default(&self, body: model::DefaultDataViewChange) -> SetDefault {
        SetDefault(Request::of::<SetDefault>(&self.0).json("application/json", &body))
    }

    /// Makes saved objects use another data view.
    ///
    /// `POST /api/data_views/swap_references` returns [`model::ReferenceSwapResult`] with status
    /// `200`.
    ///
    /// - `200`: The saved objects that were changed.
    ///
    /// Replaces the references to one data view in all saved objects of the space, or in those that
    /// the body selects. What an object takes from a field that the other data view lacks no longer
    /// works, and one call can break many objects this way: export them first. With `delete`, the
    /// former data view is deleted once nothing refers to it, which cannot be undone. The caller
    /// needs the privilege `all` on Data View Management.
    ///
    /// # Errors
    ///
    /// - 400 ([`DataViewsError::BadRequest`], inferred): The body is not valid; the message says
    ///   why.
    /// - 403 ([`DataViewsError::Forbidden`], inferred): The caller may not do this with data views
    ///   in this space.
    #[inline]
    pub fn swap_references(&self, body: model::ReferenceSwap) -> SwapReferences {
        SwapReferences(Request::of::<SwapReferences>(&self.0).json("application/json", &body))
    }

    /// Tells what a swap of data views would change.
    ///
    /// `POST /api/data_views/swap_references/_preview` returns [`model::ReferenceSwapResult`] with
    /// status `200`.
    ///
    /// Returns the saved objects that `swap_references` would change with the same body, and
    /// changes nothing. The caller needs the privilege `all` on Data View Management.
    ///
    /// # Errors
    ///
    /// - 400 ([`DataViewsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`DataViewsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`DataViewsError::Forbidden`], inferred): The caller may not do this with data views
    ///   in this space.
    #[inline]
    pub fn preview_swap_references(&self, body: model::ReferenceSwap) -> PreviewSwapReferences {
        PreviewSwapReferences(
            Request::of::<PreviewSwapReferences>(&self.0).json("application/json", &body),
        )
    }
}

request! {
    List of DataViews::list:
        GET "/api/data_views" as "listDataViews" scoped refuses(&[400, 401, 403]);
    send_json -> model::DataViewList, DataViewsError;
}

request! {
    Create of DataViews::create:
        POST "/api/data_views/data_view" as "createDataView" scoped refuses(&[400, 401, 403]);
    send_json -> model::DataViewResult, DataViewsError;
}

request! {
    Get of DataViews::get:
        GET "/api/data_views/data_view/{viewId}" as "getDataView" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::DataViewResult, DataViewsError;
}

request! {
    Update of DataViews::update:
        POST "/api/data_views/data_view/{viewId}"
        as "updateDataView" scoped refuses(&[400, 401, 403, 404]) idempotent(true);
    send_json -> model::DataViewResult, DataViewsError;
}

request! {
    Delete of DataViews::delete:
        DELETE "/api/data_views/data_view/{viewId}"
        as "deleteDataView" scoped answers(&[204]) refuses(&[400, 403, 404]);
    send_empty -> (), DataViewsError;
}

request! {
    UpdateFields of DataViews::update_fields:
        POST "/api/data_views/data_view/{viewId}/fields"
        as "updateDataViewFields" scoped refuses(&[400, 401, 403, 404]) idempotent(true);
    send_json -> model::DataViewResult, DataViewsError;
}

request! {
    ReplaceRuntimeField of DataViews::replace_runtime_field:
        PUT "/api/data_views/data_view/{viewId}/runtime_field"
        as "replaceDataViewRuntimeField" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::RuntimeFieldResult, DataViewsError;
}

request! {
    CreateRuntimeField of DataViews::create_runtime_field:
        POST "/api/data_views/data_view/{viewId}/runtime_field"
        as "createDataViewRuntimeField" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::RuntimeFieldResult, DataViewsError;
}

request! {
    GetRuntimeField of DataViews::get_runtime_field:
        GET "/api/data_views/data_view/{viewId}/runtime_field/{fieldName}"
        as "getDataViewRuntimeField" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::RuntimeFieldResult, DataViewsError;
}

request! {
    UpdateRuntimeField of DataViews::update_runtime_field:
        POST "/api/data_views/data_view/{viewId}/runtime_field/{fieldName}"
        as "updateDataViewRuntimeField" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::RuntimeFieldResult, DataViewsError;
}

request! {
    DeleteRuntimeField of DataViews::delete_runtime_field:
        DELETE "/api/data_views/data_view/{viewId}/runtime_field/{fieldName}"
        as "deleteDataViewRuntimeField" scoped refuses(&[400, 401, 403, 404]);
    send_empty -> (), DataViewsError;
}

request! {
    GetDefault of DataViews::get_default:
        GET "/api/data_views/default" as "getDefaultDataView" scoped refuses(&[400, 403]);
    send_json -> model::DefaultDataView, DataViewsError;
}

request! {
    SetDefault of DataViews::set_default:
        POST "/api/data_views/default"
        as "setDefaultDataView" scoped refuses(&[400, 401, 403]) idempotent(true);
    send_json -> model::DataViewAcknowledgement, DataViewsError;
}

request! {
    SwapReferences of DataViews::swap_references:
        POST "/api/data_views/swap_references" as "swapDataViewReferences" scoped refuses(&[400, 403]);
    send_json -> model::ReferenceSwapResult, DataViewsError;
}

request! {
    PreviewSwapReferences of DataViews::preview_swap_references:
        POST "/api/data_views/swap_references/_preview"
        as "previewSwapDataViewReferences" scoped refuses(&[400, 401, 403]) idempotent(true);
    send_json -> model::ReferenceSwapResult, DataViewsError;
}
