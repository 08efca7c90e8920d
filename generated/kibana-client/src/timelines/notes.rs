// Generated from specs/kibana; do not edit.

//! What analysts write down about timelines, events and alerts.
//!
//! [`Notes`] starts the requests of this module.

use kibana_model::timelines as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::TimelinesError;

/// What analysts write down about timelines, events and alerts.
#[derive(Clone, Debug)]
pub struct Notes(pub(crate) Client);

impl Notes {
    /// Lists notes.
    ///
    /// `GET /api/note` returns [`model::NotePage`] with status `200`.
    ///
    /// Returns the notes about some documents, those of some timelines, or one page of all notes of
    /// the space. `document_ids` and `saved_object_ids` exclude paging and each other: with them,
    /// as many notes are returned as an advanced setting of Kibana allows. The caller needs the
    /// privilege to read notes.
    ///
    /// # Errors
    ///
    /// - 400 ([`TimelinesError::BadRequest`]): The request is not valid.
    /// - 401 ([`TimelinesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`TimelinesError::Forbidden`]): The caller lacks a privilege on timelines or notes in
    ///   the space.
    /// - 500 ([`TimelinesError::InternalServerError`]): Kibana or Elasticsearch failed.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Deletes notes.
    ///
    /// `DELETE /api/note` returns no body with status `200`.
    ///
    /// Removes one note or several, which cannot be undone. The caller needs the privilege to write
    /// notes.
    ///
    /// # Arguments
    ///
    /// - `body`: Which notes are deleted.
    ///
    /// # Errors
    ///
    /// - 400 ([`TimelinesError::BadRequest`]): The request is not valid.
    /// - 401 ([`TimelinesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`TimelinesError::Forbidden`]): The caller lacks a privilege on timelines or notes in
    ///   the space.
    /// - 500 ([`TimelinesError::InternalServerError`]): Kibana or Elasticsearch failed.
    pub fn delete(&self, body: impl Into<model::NoteSelection>) -> Delete {
        let body: model::NoteSelection = body.into();
        Delete(Request::of::<Delete>(&self.0).json("application/json", &body))
    }

    /// Adds or changes a note.
    ///
    /// `PATCH /api/note` returns [`model::SavedNote`] with status `200`.
    ///
    /// - `200`: The note as it is now.
    ///
    /// Without `note_id`, a note is added; with it, that note gets the new text. The note belongs
    /// to a timeline, to a document, to both, or to neither; `timelineId` is then an empty text.
    /// The caller needs the privilege to write notes.
    ///
    /// # Errors
    ///
    /// - 400 ([`TimelinesError::BadRequest`]): The request is not valid.
    /// - 401 ([`TimelinesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`TimelinesError::Forbidden`]): The caller lacks a privilege on timelines or notes in
    ///   the space.
    /// - 500 ([`TimelinesError::InternalServerError`]): Kibana or Elasticsearch failed.
    pub fn save(&self, body: impl Into<model::NoteSave>) -> Save {
        let body: model::NoteSave = body.into();
        Save(Request::of::<Save>(&self.0).json("application/json", &body))
    }
}

request! {
    List of Notes::list: GET "/api/note" as "listNotes" scoped refuses(&[400, 401, 403, 500]);
    send_json -> model::NotePage, TimelinesError;
}

impl List {
    /// Ids of events or alerts whose notes are returned.
    ///
    /// Sent as the query parameter `documentIds`.
    pub fn document_ids(self, document_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let document_ids: Vec<String> = document_ids
            .into_iter()
            .map(Into::into)
            .collect();
        Self(self.0.query("documentIds", &document_ids))
    }

    /// Ids of timelines whose notes are returned.
    ///
    /// Sent as the query parameter `savedObjectIds`.
    pub fn saved_object_ids(
        self,
        saved_object_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let saved_object_ids: Vec<String> = saved_object_ids
            .into_iter()
            .map(Into::into)
            .collect();
        Self(self.0.query("savedObjectIds", &saved_object_ids))
    }

    /// Page to return, counted from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of notes on a page, 10 if left out.
    ///
    /// At least 1. Sent as the query parameter `perPage`.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("perPage", &per_page))
    }

    /// Words that the notes have to contain.
    pub fn search(self, search: impl AsRef<str>) -> Self {
        Self(self.0.query("search", search.as_ref()))
    }

    /// Property to sort by, such as `created`.
    ///
    /// Sent as the query parameter `sortField`.
    pub fn sort_field(self, sort_field: impl AsRef<str>) -> Self {
        Self(self.0.query("sortField", sort_field.as_ref()))
    }

    /// Direction of the order.
    ///
    /// Sent as the query parameter `sortOrder`.
    pub fn sort_order(self, sort_order: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sortOrder", &sort_order))
    }

    /// A query in KQL that the notes have to match.
    ///
    /// Sent as the query parameter `filter`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("filter", kql.as_ref()))
    }

    /// Id of the profile of the user who wrote the notes.
    ///
    /// Sent as the query parameter `createdByFilter`.
    pub fn created_by_filter(self, created_by_filter: impl AsRef<str>) -> Self {
        Self(self.0.query("createdByFilter", created_by_filter.as_ref()))
    }

    /// What the notes belong to.
    ///
    /// Sent as the query parameter `associatedFilter`.
    pub fn associated_filter(self, associated_filter: model::NoteAssociation) -> Self {
        Self(self.0.query("associatedFilter", &associated_filter))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 1, and ends at the total that the
    /// server tells, or at an empty page.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }
}

impl Paged for List {
    type Page = model::NotePage;
    type Item = model::Note;
    type Errors = TimelinesError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "perPage",
            largest: None,
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.notes).total(page.total_count)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.notes
    }
}

request! {
    Delete of Notes::delete:
        DELETE "/api/note" as "deleteNotes" scoped refuses(&[400, 401, 403, 500]);
    send_empty -> (), TimelinesError;
}

request! {
    Save of Notes::save: PATCH "/api/note" as "saveNote" scoped refuses(&[400, 401, 403, 500]);
    send_json -> model::SavedNote, TimelinesError;
}
