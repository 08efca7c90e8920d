// Generated from specs/kibana; do not edit.

//! Dashboards, data views and everything else that Kibana keeps, and their exports and imports.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

use kibana_model::saved_objects as model;
use openapi_runtime::client::{
    Client, Extent, FilePart, Items, Lines, PageSize, Paged, Pages, Paging, QueryStyle,
    Request, Turning, request,
};

mod errors;

pub use errors::SavedObjectsError;

/// The saved objects of a space.
#[derive(Clone, Debug)]
pub struct SavedObjects(pub(crate) Client);

impl SavedObjects {
    /// Encrypts saved objects with the current key.
    ///
    /// `POST /api/encrypted_saved_objects/_rotate_key` returns [`model::KeyRotation`] with status
    /// `200`.
    ///
    /// - `200`: What was done.
    ///
    /// Reads every encrypted saved object of all spaces with any of the former keys, and writes it
    /// with the one that is in the configuration now. Run it before a former key is taken out of
    /// the configuration, and again until nothing fails. One rotation runs at a time, and large
    /// ones take minutes. The caller needs to be a superuser.
    ///
    /// May take 5 minutes, unless the client or the request has another limit.
    ///
    /// # Errors
    ///
    /// - 400 ([`SavedObjectsError::BadRequest`]): The request is not valid, or objects of this type
    ///   are closed to callers.
    /// - 401 ([`SavedObjectsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SavedObjectsError::Forbidden`]): The caller lacks a privilege for objects of this
    ///   type.
    /// - 429 ([`SavedObjectsError::TooManyRequests`]): A rotation is running.
    pub fn rotate_encryption_key(&self) -> RotateEncryptionKey {
        RotateEncryptionKey(Request::of::<RotateEncryptionKey>(&self.0))
    }

    /// Creates saved objects.
    ///
    /// `POST /api/saved_objects/_bulk_create` returns [`model::SavedObjectOutcomes`] with status
    /// `200`.
    ///
    /// - `200`: What happened to each object.
    ///
    /// Kibana stores what it is given, without a check whether the app that owns the type can read
    /// it. With `overwrite`, objects that exist are replaced, which cannot be undone. The answer is
    /// a success even if single objects fail: look at `error` of each. The caller needs to create
    /// objects of the types in the space. The operation is deprecated; import objects where that is
    /// possible.
    ///
    /// # Errors
    ///
    /// - 400 ([`SavedObjectsError::BadRequest`]): The request is not valid, or objects of this type
    ///   are closed to callers.
    /// - 401 ([`SavedObjectsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SavedObjectsError::Forbidden`]): The caller lacks a privilege for objects of this
    ///   type.
    #[deprecated(note = "import objects where that is possible")]
    pub fn bulk_create(
        &self,
        body: impl IntoIterator<Item = model::NewBulkSavedObject>,
    ) -> BulkCreate {
        let body: Vec<model::NewBulkSavedObject> = body.into_iter().collect();
        BulkCreate(Request::of::<BulkCreate>(&self.0).json("application/json", &body))
    }

    /// Deletes saved objects.
    ///
    /// `POST /api/saved_objects/_bulk_delete` returns [`model::SavedObjectDeletions`] with status
    /// `200`.
    ///
    /// - `200`: What happened to each object.
    ///
    /// This cannot be undone, and nothing stops other objects from referring to those that are
    /// gone. The answer is a success even if single objects fail: look at `success` of each. The
    /// caller needs to delete objects of the types in the space. The operation is deprecated.
    ///
    /// # Errors
    ///
    /// - 400 ([`SavedObjectsError::BadRequest`]): The request is not valid, or objects of this type
    ///   are closed to callers.
    /// - 401 ([`SavedObjectsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SavedObjectsError::Forbidden`]): The caller lacks a privilege for objects of this
    ///   type.
    #[deprecated]
    pub fn bulk_delete(
        &self,
        body: impl IntoIterator<Item = kibana_model::SavedObjectKey>,
    ) -> BulkDelete {
        let body: Vec<kibana_model::SavedObjectKey> = body.into_iter().collect();
        BulkDelete(Request::of::<BulkDelete>(&self.0).json("application/json", &body))
    }

    /// Returns saved objects by their ids.
    ///
    /// `POST /api/saved_objects/_bulk_get` returns [`model::SavedObjectOutcomes`] with status
    /// `200`.
    ///
    /// - `200`: The objects, in the order of the request.
    ///
    /// The answer is a success even if single objects are not there: look at `error` of each. The
    /// caller needs to read objects of the types in the space. The operation is deprecated; export
    /// objects where that is possible.
    ///
    /// # Errors
    ///
    /// - 400 ([`SavedObjectsError::BadRequest`]): The request is not valid, or objects of this type
    ///   are closed to callers.
    /// - 401 ([`SavedObjectsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SavedObjectsError::Forbidden`]): The caller lacks a privilege for objects of this
    ///   type.
    #[deprecated(note = "export objects where that is possible")]
    pub fn bulk_get(&self, body: impl IntoIterator<Item = model::SavedObjectQuery>) -> BulkGet {
        let body: Vec<model::SavedObjectQuery> = body.into_iter().collect();
        BulkGet(Request::of::<BulkGet>(&self.0).json("application/json", &body))
    }

    /// Finds saved objects by ids that may be old.
    ///
    /// `POST /api/saved_objects/_bulk_resolve` returns [`model::ResolvedSavedObjects`] with status
    /// `200`.
    ///
    /// - `200`: The objects, in the order of the request.
    ///
    /// Ids of some objects were replaced when Kibana 8 let objects be shared, and an alias leads
    /// from each old id to the new one. This operation looks under the id itself and follows
    /// aliases. The answer is a success even if single objects are not there: look at `error` of
    /// each. The caller needs to read objects of the types in the space. The operation is
    /// deprecated.
    ///
    /// # Errors
    ///
    /// - 400 ([`SavedObjectsError::BadRequest`]): The request is not valid, or objects of this type
    ///   are closed to callers.
    /// - 401 ([`SavedObjectsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SavedObjectsError::Forbidden`]): The caller lacks a privilege for objects of this
    ///   type.
    #[deprecated]
    pub fn bulk_resolve(
        &self,
        body: impl IntoIterator<Item = kibana_model::SavedObjectKey>,
    ) -> BulkResolve {
        let body: Vec<kibana_model::SavedObjectKey> = body.into_iter().collect();
        BulkResolve(Request::of::<BulkResolve>(&self.0).json("application/json", &body))
    }

    /// Changes attributes of saved objects.
    ///
    /// `PUT /api/saved_objects/_bulk_update` returns [`model::SavedObjectOutcomes`] with status
    /// `200`.
    ///
    /// - `200`: What happened to each object.
    ///
    /// Attributes that are left out stay as they are; references are replaced as a whole. The
    /// answer is a success even if single objects fail: look at `error` of each. The caller needs
    /// to change objects of the types in the space. The operation is deprecated.
    ///
    /// # Errors
    ///
    /// - 400 ([`SavedObjectsError::BadRequest`]): The request is not valid, or objects of this type
    ///   are closed to callers.
    /// - 401 ([`SavedObjectsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SavedObjectsError::Forbidden`]): The caller lacks a privilege for objects of this
    ///   type.
    #[deprecated]
    pub fn bulk_update(
        &self,
        body: impl IntoIterator<Item = model::BulkSavedObjectUpdate>,
    ) -> BulkUpdate {
        let body: Vec<model::BulkSavedObjectUpdate> = body.into_iter().collect();
        BulkUpdate(Request::of::<BulkUpdate>(&self.0).json("application/json", &body))
    }

    /// Exports saved objects.
    ///
    /// `POST /api/saved_objects/_export` returns [`Lines<ExportLine>`](model::ExportLine) with
    /// status `200`.
    ///
    /// - `200`: An object on each line, and a summary on the last.
    ///
    /// Answers with the objects line by line, as a file for import has them, and with a summary in
    /// the last line. Name either types or single objects. At most 10,000 objects are exported,
    /// unless the configuration says otherwise. Objects that are missing do not fail the export:
    /// the summary lists them. Secrets of connectors are not exported. The caller needs to read the
    /// objects.
    ///
    /// May take 5 minutes, unless the client or the request has another limit.
    ///
    /// # Errors
    ///
    /// - 400 ([`SavedObjectsError::BadRequest`]): The request is not valid, or objects of this type
    ///   are closed to callers.
    /// - 401 ([`SavedObjectsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SavedObjectsError::Forbidden`]): The caller lacks a privilege for objects of this
    ///   type.
    #[inline]
    pub fn export(&self, body: model::ExportSelection) -> Export {
        Export(Request::of::<Export>(&self.0).json("application/json", &body))
    }

    /// Lists saved objects.
    ///
    /// `GET /api/saved_objects/_find` returns [`model::SavedObjectPage`] with status `200`.
    ///
    /// Returns objects of the given types that fit the search, page by page. Only the first 10,000
    /// can be reached; export them to get more. Objects that are created or deleted between two
    /// pages shift the following ones. The caller needs to read objects of the types in the space.
    /// The operation is deprecated.
    ///
    /// # Arguments
    ///
    /// - `types`: Types of the objects. Sent as the query parameter `type`.
    ///
    /// # Errors
    ///
    /// - 400 ([`SavedObjectsError::BadRequest`]): The request is not valid, or objects of this type
    ///   are closed to callers.
    /// - 401 ([`SavedObjectsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SavedObjectsError::Forbidden`]): The caller lacks a privilege for objects of this
    ///   type.
    #[deprecated]
    pub fn list(&self, types: impl IntoIterator<Item = impl Into<String>>) -> List {
        let types: Vec<String> = types.into_iter().map(Into::into).collect();
        List(Request::of::<List>(&self.0).query("type", &types))
    }

    /// Imports saved objects from a file.
    ///
    /// `POST /api/saved_objects/_import` returns [`model::ImportResult`] with status `200`.
    ///
    /// - `200`: What happened to the objects.
    ///
    /// Takes a file of the export and writes its objects into the space. By default, objects get
    /// new ids if theirs are in use elsewhere, and an object that is there already is a conflict,
    /// unless `overwrite` is set; what is overwritten cannot be restored. The answer is a success
    /// even if objects fail: look at `success`, and give the same file to the operation that
    /// resolves errors. The name of the file has to end in `.ndjson`. A file of a newer version is
    /// refused with 422. The caller needs to manage saved objects in the space.
    ///
    /// May take 5 minutes, unless the client or the request has another limit.
    ///
    /// # Arguments
    ///
    /// - `file`: The file of an export.
    ///
    /// # Errors
    ///
    /// - 400 ([`SavedObjectsError::BadRequest`]): The request is not valid, or objects of this type
    ///   are closed to callers.
    /// - 401 ([`SavedObjectsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SavedObjectsError::Forbidden`]): The caller lacks a privilege for objects of this
    ///   type.
    /// - 422 ([`SavedObjectsError::UnprocessableEntity`]): The file comes from a newer version of
    ///   Kibana.
    pub fn import(&self, file: impl Into<FilePart>) -> Import {
        Import(
            Request::of::<Import>(&self.0)
                .file_part(
                    "file",
                    FilePart::content_type_or(file.into(), "application/ndjson"),
                ),
        )
    }

    /// Tries failed imports again, with a decision for each.
    ///
    /// `POST /api/saved_objects/_resolve_import_errors` returns [`model::ImportResult`] with status
    /// `200`.
    ///
    /// - `200`: What happened to the objects.
    ///
    /// Takes the file of an import that failed, and says what is to be done with each object:
    /// overwrite what is there, write to another id, or change its references. Objects without a
    /// decision are left out. Use the same `create_new_copies` and `compatibility_mode` as in the
    /// first try. What is overwritten cannot be restored. The answer is a success even if objects
    /// fail again. The caller needs to manage saved objects in the space.
    ///
    /// May take 5 minutes, unless the client or the request has another limit.
    ///
    /// # Arguments
    ///
    /// - `retries`: Decisions for all objects that are tried again.
    /// - `file`: The file of the import.
    ///
    /// # Errors
    ///
    /// - 400 ([`SavedObjectsError::BadRequest`]): The request is not valid, or objects of this type
    ///   are closed to callers.
    /// - 401 ([`SavedObjectsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SavedObjectsError::Forbidden`]): The caller lacks a privilege for objects of this
    ///   type.
    pub fn resolve_import_errors(
        &self,
        retries: impl IntoIterator<Item = model::ImportRetry>,
        file: impl Into<FilePart>,
    ) -> ResolveImportErrors {
        let retries: Vec<model::ImportRetry> = retries.into_iter().collect();
        ResolveImportErrors(
            Request::of::<ResolveImportErrors>(&self.0)
                .whole_part("retries", "application/json", &retries)
                .file_part(
                    "file",
                    FilePart::content_type_or(file.into(), "application/ndjson"),
                ),
        )
    }

    /// Finds a saved object by an id that may be old.
    ///
    /// `GET /api/saved_objects/resolve/{type}/{id}` returns [`model::ResolvedSavedObject`] with
    /// status `200`.
    ///
    /// - `200`: The object, and how it was found.
    ///
    /// Looks under the id itself and follows aliases that lead from old ids to new ones. The caller
    /// needs to read objects of the type in the space. The operation is deprecated.
    ///
    /// # Arguments
    ///
    /// - `type_`: Type of the object, such as `dashboard` or `index-pattern`.
    /// - `id`: Id of the object.
    ///
    /// # Errors
    ///
    /// - 400 ([`SavedObjectsError::BadRequest`]): The request is not valid, or objects of this type
    ///   are closed to callers.
    /// - 401 ([`SavedObjectsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SavedObjectsError::Forbidden`]): The caller lacks a privilege for objects of this
    ///   type.
    /// - 404 ([`SavedObjectsError::NotFound`]): There is no object of this type with this id.
    #[deprecated]
    pub fn resolve(&self, type_: impl AsRef<str>, id: impl AsRef<str>) -> Resolve {
        Resolve(
            Request::of::<Resolve>(&self.0)
                .path("type", type_.as_ref())
                .path("id", id.as_ref()),
        )
    }

    /// Creates a saved object.
    ///
    /// `POST /api/saved_objects/{type}` returns [`model::SavedObject`] with status `200`.
    ///
    /// - `200`: The new object.
    ///
    /// The object gets a random id. Kibana stores what it is given, without a check whether the app
    /// that owns the type can read it. The caller needs to create objects of the type in the space.
    /// The operation is deprecated; import objects where that is possible.
    ///
    /// # Arguments
    ///
    /// - `type_`: Type of the object, such as `dashboard` or `index-pattern`.
    ///
    /// # Errors
    ///
    /// - 400 ([`SavedObjectsError::BadRequest`]): The request is not valid, or objects of this type
    ///   are closed to callers.
    /// - 401 ([`SavedObjectsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SavedObjectsError::Forbidden`]): The caller lacks a privilege for objects of this
    ///   type.
    #[deprecated(note = "import objects where that is possible")]
    pub fn create(&self, type_: impl AsRef<str>, body: model::NewSavedObject) -> Create {
        Create(
            Request::of::<Create>(&self.0)
                .path("type", type_.as_ref())
                .json("application/json", &body),
        )
    }

    /// Returns a saved object.
    ///
    /// `GET /api/saved_objects/{type}/{id}` returns [`model::SavedObject`] with status `200`.
    ///
    /// Looks up an object by its type and id. The caller needs to read objects of the type in the
    /// space. The operation is deprecated; export objects where that is possible.
    ///
    /// # Arguments
    ///
    /// - `type_`: Type of the object, such as `dashboard` or `index-pattern`.
    /// - `id`: Id of the object.
    ///
    /// # Errors
    ///
    /// - 400 ([`SavedObjectsError::BadRequest`]): The request is not valid, or objects of this type
    ///   are closed to callers.
    /// - 401 ([`SavedObjectsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SavedObjectsError::Forbidden`]): The caller lacks a privilege for objects of this
    ///   type.
    /// - 404 ([`SavedObjectsError::NotFound`]): There is no object of this type with this id.
    #[deprecated(note = "export objects where that is possible")]
    pub fn get(&self, type_: impl AsRef<str>, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("type", type_.as_ref()).path("id", id.as_ref()))
    }

    /// Changes attributes of a saved object.
    ///
    /// `PUT /api/saved_objects/{type}/{id}` returns [`model::SavedObjectOutcome`] with status
    /// `200`.
    ///
    /// - `200`: What has changed.
    ///
    /// Attributes that are left out stay as they are; references are replaced as a whole. With
    /// `version`, the change is refused with 409 if somebody else was faster. The caller needs to
    /// change objects of the type in the space. The operation is deprecated.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns.
    ///
    /// # Arguments
    ///
    /// - `type_`: Type of the object, such as `dashboard` or `index-pattern`.
    /// - `id`: Id of the object.
    ///
    /// # Errors
    ///
    /// - 400 ([`SavedObjectsError::BadRequest`]): The request is not valid, or objects of this type
    ///   are closed to callers.
    /// - 401 ([`SavedObjectsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SavedObjectsError::Forbidden`]): The caller lacks a privilege for objects of this
    ///   type.
    /// - 404 ([`SavedObjectsError::NotFound`]): There is no object of this type with this id.
    /// - 409 ([`SavedObjectsError::Conflict`]): Somebody else has changed the object.
    #[deprecated]
    pub fn update(
        &self,
        type_: impl AsRef<str>,
        id: impl AsRef<str>,
        body: model::SavedObjectUpdate,
    ) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("type", type_.as_ref())
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Creates a saved object under an id of your own.
    ///
    /// `POST /api/saved_objects/{type}/{id}` returns [`model::SavedObject`] with status `200`.
    ///
    /// - `200`: The new object.
    ///
    /// Kibana stores what it is given, without a check whether the app that owns the type can read
    /// it. With `overwrite`, an object that exists is replaced, which cannot be undone. The caller
    /// needs to create objects of the type in the space. The operation is deprecated; import
    /// objects where that is possible.
    ///
    /// # Arguments
    ///
    /// - `type_`: Type of the object, such as `dashboard` or `index-pattern`.
    /// - `id`: Id of the object.
    ///
    /// # Errors
    ///
    /// - 400 ([`SavedObjectsError::BadRequest`]): The request is not valid, or objects of this type
    ///   are closed to callers.
    /// - 401 ([`SavedObjectsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SavedObjectsError::Forbidden`]): The caller lacks a privilege for objects of this
    ///   type.
    /// - 409 ([`SavedObjectsError::Conflict`]): The id is in use.
    #[deprecated(note = "import objects where that is possible")]
    pub fn create_with_id(
        &self,
        type_: impl AsRef<str>,
        id: impl AsRef<str>,
        body: model::NewSavedObject,
    ) -> CreateWithId {
        CreateWithId(
            Request::of::<CreateWithId>(&self.0)
                .path("type", type_.as_ref())
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a saved object.
    ///
    /// `DELETE /api/saved_objects/{type}/{id}` returns no body with status `200`.
    ///
    /// This cannot be undone, and nothing stops other objects from referring to the one that is
    /// gone. The caller needs to delete objects of the type in the space. The operation is
    /// deprecated.
    ///
    /// # Arguments
    ///
    /// - `type_`: Type of the object, such as `dashboard` or `index-pattern`.
    /// - `id`: Id of the object.
    ///
    /// # Errors
    ///
    /// - 400 ([`SavedObjectsError::BadRequest`]): The request is not valid, or objects of this type
    ///   are closed to callers.
    /// - 401 ([`SavedObjectsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SavedObjectsError::Forbidden`]): The caller lacks a privilege for objects of this
    ///   type.
    /// - 404 ([`SavedObjectsError::NotFound`]): There is no object of this type with this id.
    #[deprecated]
    pub fn delete(&self, type_: impl AsRef<str>, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("type", type_.as_ref()).path("id", id.as_ref()))
    }
}

request! {
    RotateEncryptionKey of SavedObjects::rotate_encryption_key:
        POST "/api/encrypted_saved_objects/_rotate_key"
        as "rotateEncryptionKey" refuses(&[400, 401, 403, 429]) timeout_secs(300);
    send_json -> model::KeyRotation, SavedObjectsError;
}

impl RotateEncryptionKey {
    /// Number of objects that are read at a time.
    ///
    /// Default: `10000`. At least 1.
    pub fn batch_size(self, batch_size: u64) -> Self {
        Self(self.0.query("batch_size", &batch_size))
    }

    /// Only objects of this type, such as `alert`.
    ///
    /// Sent as the query parameter `type`.
    pub fn type_(self, type_: impl AsRef<str>) -> Self {
        Self(self.0.query("type", type_.as_ref()))
    }
}

request! {
    BulkCreate of SavedObjects::bulk_create:
        POST "/api/saved_objects/_bulk_create"
        as "bulkCreateSavedObjects" scoped refuses(&[400, 401, 403]);
    send_json -> model::SavedObjectOutcomes, SavedObjectsError;
}

impl BulkCreate {
    /// Whether objects with the same ids are replaced.
    pub fn overwrite(self, overwrite: bool) -> Self {
        Self(self.0.query("overwrite", &overwrite))
    }
}

request! {
    BulkDelete of SavedObjects::bulk_delete:
        POST "/api/saved_objects/_bulk_delete"
        as "bulkDeleteSavedObjects" scoped refuses(&[400, 401, 403]);
    send_json -> model::SavedObjectDeletions, SavedObjectsError;
}

impl BulkDelete {
    /// Whether objects that are in several spaces are deleted from all of them.
    ///
    /// They are refused otherwise.
    pub fn force(self, force: bool) -> Self {
        Self(self.0.query("force", &force))
    }
}

request! {
    BulkGet of SavedObjects::bulk_get:
        POST "/api/saved_objects/_bulk_get"
        as "bulkGetSavedObjects" scoped refuses(&[400, 401, 403]) idempotent(true);
    send_json -> model::SavedObjectOutcomes, SavedObjectsError;
}

request! {
    BulkResolve of SavedObjects::bulk_resolve:
        POST "/api/saved_objects/_bulk_resolve"
        as "bulkResolveSavedObjects" scoped refuses(&[400, 401, 403]) idempotent(true);
    send_json -> model::ResolvedSavedObjects, SavedObjectsError;
}

request! {
    BulkUpdate of SavedObjects::bulk_update:
        PUT "/api/saved_objects/_bulk_update"
        as "bulkUpdateSavedObjects" scoped refuses(&[400, 401, 403]);
    send_json -> model::SavedObjectOutcomes, SavedObjectsError;
}

request! {
    Export of SavedObjects::export:
        POST "/api/saved_objects/_export"
        as "exportSavedObjects" scoped accept("application/x-ndjson, application/json") refuses(&[400, 401, 403]) idempotent(true) timeout_secs(300);
    send_lines -> Lines<model::ExportLine>, SavedObjectsError;
}

request! {
    List of SavedObjects::list:
        GET "/api/saved_objects/_find" as "listSavedObjects" scoped refuses(&[400, 401, 403]);
    send_json -> model::SavedObjectPage, SavedObjectsError;
}

impl List {
    /// Aggregations as JSON text.
    pub fn aggs(self, aggs: impl AsRef<str>) -> Self {
        Self(self.0.query("aggs", aggs.as_ref()))
    }

    /// Whether one or all words have to be there, `OR` if left out.
    pub fn default_search_operator(
        self,
        default_search_operator: kibana_model::SearchOperator,
    ) -> Self {
        Self(self.0.query("default_search_operator", &default_search_operator))
    }

    /// Attributes that each object has in the answer; all of them if left out.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let fields: Vec<String> = fields.into_iter().map(Into::into).collect();
        Self(self.0.query("fields", &fields))
    }

    /// Condition in KQL, such as `dashboard.attributes.title: trucks`.
    ///
    /// Sent as the query parameter `filter`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("filter", kql.as_ref()))
    }

    /// Only objects that do not refer to these.
    pub fn has_no_reference(
        self,
        has_no_reference: impl IntoIterator<Item = kibana_model::SavedObjectKey>,
    ) -> Self {
        let has_no_reference: Vec<kibana_model::SavedObjectKey> = has_no_reference
            .into_iter()
            .collect();
        Self(self.0.query_with("has_no_reference", QueryStyle::Json, &has_no_reference))
    }

    /// Whether none or not all of them may be referred to, `OR` if left out.
    pub fn has_no_reference_operator(
        self,
        has_no_reference_operator: kibana_model::SearchOperator,
    ) -> Self {
        Self(self.0.query("has_no_reference_operator", &has_no_reference_operator))
    }

    /// Only objects that refer to these.
    pub fn has_reference(
        self,
        has_reference: impl IntoIterator<Item = kibana_model::SavedObjectKey>,
    ) -> Self {
        let has_reference: Vec<kibana_model::SavedObjectKey> = has_reference
            .into_iter()
            .collect();
        Self(self.0.query_with("has_reference", QueryStyle::Json, &has_reference))
    }

    /// Whether one or all of them have to be referred to, `OR` if left out.
    pub fn has_reference_operator(
        self,
        has_reference_operator: kibana_model::SearchOperator,
    ) -> Self {
        Self(self.0.query("has_reference_operator", &has_reference_operator))
    }

    /// Number of the page, from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Objects on a page, 20 if left out.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    /// Words that the object contains, in Elasticsearch's simple query syntax.
    pub fn search(self, search: impl AsRef<str>) -> Self {
        Self(self.0.query("search", search.as_ref()))
    }

    /// Attributes that are searched, such as `title`.
    pub fn search_fields(self, search_fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let search_fields: Vec<String> = search_fields
            .into_iter()
            .map(Into::into)
            .collect();
        Self(self.0.query("search_fields", &search_fields))
    }

    /// Field to sort by, such as `updated_at`.
    ///
    /// The order is ascending; servers take no direction.
    pub fn sort_field(self, sort_field: impl AsRef<str>) -> Self {
        Self(self.0.query("sort_field", sort_field.as_ref()))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 1, and ends at the total that the
    /// server tells, or at an empty page. The server gives out the first 10000 items; a page that
    /// reaches further is an error.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }
}

impl Paged for List {
    type Page = model::SavedObjectPage;
    type Item = model::SavedObject;
    type Errors = SavedObjectsError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "per_page",
            largest: None,
        }),
        window: Some(10000),
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.saved_objects).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.saved_objects
    }
}

request! {
    Import of SavedObjects::import:
        POST "/api/saved_objects/_import"
        as "importSavedObjects" scoped refuses(&[400, 401, 403, 422]) timeout_secs(300);
    send_json -> model::ImportResult, SavedObjectsError;
}

impl Import {
    /// Whether objects that are there already are replaced.
    ///
    /// Default: `false`.
    pub fn overwrite(self, overwrite: bool) -> Self {
        Self(self.0.query("overwrite", &overwrite))
    }

    /// Whether each object gets a new id, and forgets where it came from.
    ///
    /// It cannot be combined with `overwrite` or `compatibility_mode`.
    ///
    /// Default: `false`. Sent as the query parameter `createNewCopies`.
    pub fn create_new_copies(self, create_new_copies: bool) -> Self {
        Self(self.0.query("createNewCopies", &create_new_copies))
    }

    /// Whether ids and links are adjusted to those of the space.
    ///
    /// It cannot be combined with `create_new_copies`.
    ///
    /// Default: `false`. Sent as the query parameter `compatibilityMode`.
    pub fn compatibility_mode(self, compatibility_mode: bool) -> Self {
        Self(self.0.query("compatibilityMode", &compatibility_mode))
    }
}

request! {
    ResolveImportErrors of SavedObjects::resolve_import_errors:
        POST "/api/saved_objects/_resolve_import_errors"
        as "resolveImportErrors" scoped refuses(&[400, 401, 403]) timeout_secs(300);
    send_json -> model::ImportResult, SavedObjectsError;
}

impl ResolveImportErrors {
    /// Whether ids and links are adjusted to those of the space, as in the import.
    ///
    /// Sent as the query parameter `compatibilityMode`.
    pub fn compatibility_mode(self, compatibility_mode: bool) -> Self {
        Self(self.0.query("compatibilityMode", &compatibility_mode))
    }

    /// Whether each object gets a new id, as in the import.
    ///
    /// Sent as the query parameter `createNewCopies`.
    pub fn create_new_copies(self, create_new_copies: bool) -> Self {
        Self(self.0.query("createNewCopies", &create_new_copies))
    }
}

request! {
    Resolve of SavedObjects::resolve:
        GET "/api/saved_objects/resolve/{type}/{id}"
        as "resolveSavedObject" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::ResolvedSavedObject, SavedObjectsError;
}

request! {
    Create of SavedObjects::create:
        POST "/api/saved_objects/{type}" as "createSavedObject" scoped refuses(&[400, 401, 403]);
    send_json -> model::SavedObject, SavedObjectsError;
}

impl Create {
    /// Whether objects with the same ids are replaced.
    pub fn overwrite(self, overwrite: bool) -> Self {
        Self(self.0.query("overwrite", &overwrite))
    }
}

request! {
    Get of SavedObjects::get:
        GET "/api/saved_objects/{type}/{id}" as "getSavedObject" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::SavedObject, SavedObjectsError;
}

request! {
    Update of SavedObjects::update:
        PUT "/api/saved_objects/{type}/{id}"
        as "updateSavedObject" scoped refuses(&[400, 401, 403, 404, 409]);
    send_json -> model::SavedObjectOutcome, SavedObjectsError;
}

request! {
    CreateWithId of SavedObjects::create_with_id:
        POST "/api/saved_objects/{type}/{id}"
        as "createSavedObjectWithId" scoped refuses(&[400, 401, 403, 409]);
    send_json -> model::SavedObject, SavedObjectsError;
}

impl CreateWithId {
    /// Whether objects with the same ids are replaced.
    pub fn overwrite(self, overwrite: bool) -> Self {
        Self(self.0.query("overwrite", &overwrite))
    }
}

request! {
    Delete of SavedObjects::delete:
        DELETE "/api/saved_objects/{type}/{id}"
        as "deleteSavedObject" scoped refuses(&[400, 401, 403, 404]);
    send_empty -> (), SavedObjectsError;
}

impl Delete {
    /// Whether an object that is in several spaces is deleted from all of them.
    ///
    /// It is refused otherwise.
    pub fn force(self, force: bool) -> Self {
        Self(self.0.query("force", &force))
    }
}
