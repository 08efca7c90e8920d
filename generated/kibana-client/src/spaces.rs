// Generated from specs/kibana; do not edit.

//! Separate places in a Kibana for dashboards, rules and everything else that is saved, and
//! copies of saved objects from one to another.
//!
//! Operations on spaces themselves are the same from every space. Those on saved objects take
//! the objects from a space, that of `Kibana::space` or the default one.

use std::collections::BTreeMap;

use kibana_model::spaces as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub use errors::SpacesError;

/// The spaces of a Kibana, and the saved objects that are moved between them.
#[derive(Clone, Debug)]
pub struct Spaces(pub(crate) Client);

impl Spaces {
    /// Copies saved objects into other spaces.
    ///
    /// `POST /api/spaces/_copy_saved_objects` returns
    /// [`BTreeMap<String, CopyResult>`](model::CopyResult) with status `200`.
    ///
    /// - `200`: What happened in each space.
    ///
    /// Takes objects from the space of the call, with everything that they refer to if
    /// `include_references` is set, and writes them into each of the given spaces. Without further
    /// settings the copies get new ids, so that nothing in those spaces is replaced. With
    /// `create_new_copies` off, an object that is there already is a conflict, unless `overwrite`
    /// is set; what is overwritten cannot be restored. The answer is a success even if no object
    /// could be copied: look at `success` of each space, and give the failures to the operation
    /// that resolves them. The caller needs to manage saved objects in the target spaces, and to
    /// read them in the source.
    ///
    /// # Errors
    ///
    /// - 400 ([`SpacesError::BadRequest`]): The request is not valid, or the space does not allow
    ///   it.
    /// - 401 ([`SpacesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`SpacesError::Forbidden`]): The caller lacks a privilege in a space, or in all of
    ///   them.
    #[inline]
    pub fn copy_saved_objects(&self, body: model::SavedObjectCopy) -> CopySavedObjects {
        CopySavedObjects(Request::of::<CopySavedObjects>(&self.0).json("application/json", &body))
    }

    /// Switches off aliases of old object ids.
    ///
    /// `POST /api/spaces/_disable_legacy_url_aliases` returns no body with status `204`.
    ///
    /// Ids of some saved objects were replaced when Kibana 8 let objects be shared, and an alias
    /// leads from each old id to the new one. This operation switches such aliases off, so that
    /// links with the old id stop working; there is no operation that switches them on again.
    /// Aliases that do not exist are passed over. The caller needs to manage the saved objects in
    /// the spaces of the aliases. It is a technical preview.
    ///
    /// # Errors
    ///
    /// - 400 ([`SpacesError::BadRequest`]): The request is not valid, or the space does not allow
    ///   it.
    /// - 401 ([`SpacesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`SpacesError::Forbidden`]): The caller lacks a privilege in a space, or in all of
    ///   them.
    pub fn disable_legacy_url_aliases(
        &self,
        body: impl Into<model::LegacyUrlAliases>,
    ) -> DisableLegacyUrlAliases {
        let body: model::LegacyUrlAliases = body.into();
        DisableLegacyUrlAliases(
            Request::of::<DisableLegacyUrlAliases>(&self.0)
                .json("application/json", &body),
        )
    }

    /// Lists what has to be shared together with saved objects.
    ///
    /// `POST /api/spaces/_get_shareable_references` returns [`model::ShareableReferences`] with
    /// status `200`.
    ///
    /// Follows the references of the given objects, and returns these objects and all shareable
    /// ones that they need, each with the spaces that it is in. Run it before objects are added to
    /// a space, because an object whose references are not there does not work. Nothing is changed.
    /// The caller needs to read the objects.
    ///
    /// # Errors
    ///
    /// - 400 ([`SpacesError::BadRequest`]): The request is not valid, or the space does not allow
    ///   it.
    /// - 401 ([`SpacesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`SpacesError::Forbidden`]): The caller lacks a privilege in a space, or in all of
    ///   them.
    pub fn list_shareable_references(
        &self,
        body: impl Into<model::ShareableObjects>,
    ) -> ListShareableReferences {
        let body: model::ShareableObjects = body.into();
        ListShareableReferences(
            Request::of::<ListShareableReferences>(&self.0)
                .json("application/json", &body),
        )
    }

    /// Tries failed copies again, with a decision for each.
    ///
    /// `POST /api/spaces/_resolve_copy_saved_objects_errors` returns
    /// [`BTreeMap<String, CopyResult>`](model::CopyResult) with status `200`.
    ///
    /// - `200`: What happened in each space.
    ///
    /// Takes the objects of a copy that failed in some spaces, and says for each of those spaces
    /// what is to be done with each object: overwrite what is there, write to another id, or copy
    /// without the missing references. Use the same `create_new_copies` and `include_references` as
    /// in the first try. What is overwritten cannot be restored. As with the copy itself, the
    /// answer is a success even if objects fail again. The caller needs to manage saved objects in
    /// the target spaces, and to read them in the source.
    ///
    /// # Errors
    ///
    /// - 400 ([`SpacesError::BadRequest`]): The request is not valid, or the space does not allow
    ///   it.
    /// - 401 ([`SpacesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`SpacesError::Forbidden`]): The caller lacks a privilege in a space, or in all of
    ///   them.
    #[inline]
    pub fn resolve_copy_errors(&self, body: model::CopyRetries) -> ResolveCopyErrors {
        ResolveCopyErrors(Request::of::<ResolveCopyErrors>(&self.0).json("application/json", &body))
    }

    /// Adds shared objects to spaces, and takes them out of others.
    ///
    /// `POST /api/spaces/_update_objects_spaces` returns [`model::AssignedObjects`] with status
    /// `200`.
    ///
    /// - `200`: The objects with their spaces after the change.
    ///
    /// Changes which spaces shareable objects belong to. The object itself stays one: whoever edits
    /// it in one space edits it in all. An object that loses its last space is deleted, which
    /// cannot be undone. References are not shared along; find them first, and share them in the
    /// same call. The answer is a success even if single objects fail: look at `error` of each. The
    /// caller needs to share objects of the types, in the space and in all that are added or taken
    /// away.
    ///
    /// # Errors
    ///
    /// - 400 ([`SpacesError::BadRequest`]): The request is not valid, or the space does not allow
    ///   it.
    /// - 401 ([`SpacesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`SpacesError::Forbidden`]): The caller lacks a privilege in a space, or in all of
    ///   them.
    #[inline]
    pub fn assign_saved_objects(&self, body: model::SpaceAssignment) -> AssignSavedObjects {
        AssignSavedObjects(
            Request::of::<AssignSavedObjects>(&self.0).json("application/json", &body),
        )
    }

    /// Lists spaces.
    ///
    /// `GET /api/spaces/space` returns [`Vec<ListedSpace>`](model::ListedSpace) with status `200`.
    ///
    /// Returns all spaces that the caller may enter, in one list without paging. With a `purpose`,
    /// only those in which the caller may do that. `purpose` and `include_authorized_purposes`
    /// exclude each other: together they are refused with 400.
    ///
    /// # Errors
    ///
    /// - 400 ([`SpacesError::BadRequest`]): The request is not valid, or the space does not allow
    ///   it.
    /// - 401 ([`SpacesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`SpacesError::Forbidden`]): The caller lacks a privilege in a space, or in all of
    ///   them.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Creates a space.
    ///
    /// `POST /api/spaces/space` returns [`model::Space`] with status `200`.
    ///
    /// - `200`: The space as it is now.
    ///
    /// The id becomes a part of addresses and cannot be changed later. Nothing is copied into the
    /// new space, and no role reaches it unless it is for all spaces. The caller needs the base
    /// privilege `all` in all spaces.
    ///
    /// # Errors
    ///
    /// - 400 ([`SpacesError::BadRequest`]): The request is not valid, or the space does not allow
    ///   it.
    /// - 401 ([`SpacesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`SpacesError::Forbidden`]): The caller lacks a privilege in a space, or in all of
    ///   them.
    /// - 409 ([`SpacesError::Conflict`]): There is a space with this id already.
    #[inline]
    pub fn create(&self, body: model::Space) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Returns a space.
    ///
    /// `GET /api/spaces/space/{id}` returns [`model::Space`] with status `200`.
    ///
    /// Looks up a space by its id. The picture is left out, and may therefore be missing in what is
    /// sent back with an update: it stays as it is. The caller needs any privilege in the space.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the space.
    ///
    /// # Errors
    ///
    /// - 400 ([`SpacesError::BadRequest`]): The request is not valid, or the space does not allow
    ///   it.
    /// - 401 ([`SpacesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`SpacesError::Forbidden`]): The caller lacks a privilege in a space, or in all of
    ///   them.
    /// - 404 ([`SpacesError::NotFound`]): There is no space with this id.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Changes a space.
    ///
    /// `PUT /api/spaces/space/{id}` returns [`model::Space`] with status `200`.
    ///
    /// - `200`: The space as it is now.
    ///
    /// The body has the id of the space again, and its name. What the space hides is replaced as a
    /// whole, and by nothing if it is left out; other properties that are left out stay as they
    /// are, and an empty text clears them. The caller needs the base privilege `all` in all spaces.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the space, the same as in the body.
    ///
    /// # Errors
    ///
    /// - 400 ([`SpacesError::BadRequest`]): The request is not valid, or the space does not allow
    ///   it.
    /// - 401 ([`SpacesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`SpacesError::Forbidden`]): The caller lacks a privilege in a space, or in all of
    ///   them.
    /// - 404 ([`SpacesError::NotFound`]): There is no space with this id.
    pub fn update(&self, id: impl AsRef<str>, body: model::Space) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a space and all that is in it.
    ///
    /// `DELETE /api/spaces/space/{id}` returns no body with status `204`.
    ///
    /// Dashboards, rules, connectors and all other saved objects that are only in this space are
    /// deleted with it, which cannot be undone. Objects that are shared stay in their other spaces.
    /// The default space cannot be deleted. The caller needs the base privilege `all` in all
    /// spaces.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the space.
    ///
    /// # Errors
    ///
    /// - 400 ([`SpacesError::BadRequest`]): The request is not valid, or the space does not allow
    ///   it.
    /// - 401 ([`SpacesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`SpacesError::Forbidden`]): The caller lacks a privilege in a space, or in all of
    ///   them.
    /// - 404 ([`SpacesError::NotFound`]): There is no space with this id.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }
}

request! {
    CopySavedObjects of Spaces::copy_saved_objects:
        POST "/api/spaces/_copy_saved_objects" as "copySavedObjects" scoped refuses(&[400, 401, 403]);
    send_json -> BTreeMap<String, model::CopyResult>, SpacesError;
}

request! {
    DisableLegacyUrlAliases of Spaces::disable_legacy_url_aliases:
        POST "/api/spaces/_disable_legacy_url_aliases"
        as "disableLegacyUrlAliases" scoped answers(&[204]) refuses(&[400, 401, 403]);
    send_empty -> (), SpacesError;
}

request! {
    ListShareableReferences of Spaces::list_shareable_references:
        POST "/api/spaces/_get_shareable_references"
        as "listShareableReferences" scoped refuses(&[400, 401, 403]) idempotent(true);
    send_json -> model::ShareableReferences, SpacesError;
}

request! {
    ResolveCopyErrors of Spaces::resolve_copy_errors:
        POST "/api/spaces/_resolve_copy_saved_objects_errors"
        as "resolveCopyErrors" scoped refuses(&[400, 401, 403]);
    send_json -> BTreeMap<String, model::CopyResult>, SpacesError;
}

request! {
    AssignSavedObjects of Spaces::assign_saved_objects:
        POST "/api/spaces/_update_objects_spaces"
        as "assignSavedObjects" scoped refuses(&[400, 401, 403]);
    send_json -> model::AssignedObjects, SpacesError;
}

request! {
    List of Spaces::list: GET "/api/spaces/space" as "listSpaces" refuses(&[400, 401, 403]);
    send_json -> Vec<model::ListedSpace>, SpacesError;
}

impl List {
    /// What the caller wants to do in the spaces, `any` if left out.
    pub fn purpose(self, purpose: model::SpacePurpose) -> Self {
        Self(self.0.query("purpose", &purpose))
    }

    /// Whether each space tells for which purposes the caller may use it.
    pub fn include_authorized_purposes(self, include_authorized_purposes: bool) -> Self {
        Self(self.0.query("include_authorized_purposes", &include_authorized_purposes))
    }
}

request! {
    Create of Spaces::create:
        POST "/api/spaces/space"
        as "createSpace" refuses(&[400, 401, 403, 409]) body_since(&[("/solution", "8.16.0")]);
    send_json -> model::Space, SpacesError;
}

request! {
    Get of Spaces::get: GET "/api/spaces/space/{id}" as "getSpace" refuses(&[400, 401, 403, 404]);
    send_json -> model::Space, SpacesError;
}

request! {
    Update of Spaces::update:
        PUT "/api/spaces/space/{id}"
        as "updateSpace" refuses(&[400, 401, 403, 404]) body_since(&[("/solution", "8.16.0")]);
    send_json -> model::Space, SpacesError;
}

request! {
    Delete of Spaces::delete:
        DELETE "/api/spaces/space/{id}" as "deleteSpace" answers(&[204]) refuses(&[400, 401, 403, 404]);
    send_empty -> (), SpacesError;
}
