// Generated from specs/kibana; do not edit.

//! The timelines of Elastic Security, in which analysts investigate events, with their
//! templates, notes and pinned events.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

use kibana_model::timelines as model;
use openapi_runtime::client::{
    Client, Extent, FilePart, Items, Lines, PageSize, Paged, Pages, Paging, Request,
    Turning, request,
};

mod errors;

pub mod notes;

pub use errors::TimelinesError;

/// Timelines and templates for them, and the events that are pinned to timelines.
#[derive(Clone, Debug)]
pub struct Timelines(pub(crate) Client);

impl Timelines {
    /// Pins an event to a timeline, or unpins it.
    ///
    /// `PATCH /api/pinned_event` returns [`model::PinningResult`] with status `200`.
    ///
    /// Without `pinned_event_id`, the event is pinned, so that the timeline shows it whatever its
    /// query finds; with it, that pinned event is taken off again. The event itself stays in either
    /// case. The caller needs the privilege to write timelines.
    ///
    /// # Errors
    ///
    /// - 400 ([`TimelinesError::BadRequest`]): The request is not valid.
    /// - 401 ([`TimelinesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`TimelinesError::Forbidden`]): The caller lacks a privilege on timelines or notes in
    ///   the space.
    /// - 500 ([`TimelinesError::InternalServerError`]): Kibana or Elasticsearch failed.
    #[inline]
    pub fn pin_or_unpin_event(&self, body: model::EventPinning) -> PinOrUnpinEvent {
        PinOrUnpinEvent(Request::of::<PinOrUnpinEvent>(&self.0).json("application/json", &body))
    }

    /// Returns a timeline.
    ///
    /// `GET /api/timeline` returns [`model::Timeline`] with status `200`.
    ///
    /// Looks up a timeline by `id`, or a template by `template_timeline_id`. The caller needs the
    /// privilege to read timelines.
    ///
    /// In place of `id`, [`get_template`](Self::get_template) takes `template_id`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the timeline.
    ///
    /// # Errors
    ///
    /// - 400 ([`TimelinesError::BadRequest`]): The request is not valid.
    /// - 401 ([`TimelinesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`TimelinesError::Forbidden`]): The caller lacks a privilege on timelines or notes in
    ///   the space.
    /// - 404 ([`TimelinesError::NotFound`]): There is no such timeline in the space.
    /// - 500 ([`TimelinesError::InternalServerError`]): Kibana or Elasticsearch failed.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).query("id", id.as_ref()))
    }

    /// Does the same as [`get`](Self::get), by `template_id`.
    ///
    /// # Arguments
    ///
    /// - `template_id`: Id of the template. Sent as the query parameter `template_timeline_id`.
    pub fn get_template(&self, template_id: impl AsRef<str>) -> GetTemplate {
        GetTemplate(
            Request::of::<GetTemplate>(&self.0)
                .query("template_timeline_id", template_id.as_ref()),
        )
    }

    /// Creates a timeline.
    ///
    /// `POST /api/timeline` returns [`model::Timeline`] with status `200`.
    ///
    /// Saves a timeline, or a template if `timeline_type` says so; a template also needs
    /// `template_timeline_id` and `template_timeline_version`. One that exists already is refused
    /// with 405. The caller needs the privilege to write timelines.
    ///
    /// # Errors
    ///
    /// - 400 ([`TimelinesError::BadRequest`]): The request is not valid.
    /// - 401 ([`TimelinesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`TimelinesError::Forbidden`]): The caller lacks a privilege on timelines or notes in
    ///   the space.
    /// - 404 ([`TimelinesError::NotFound`]): There is no such timeline in the space.
    /// - 405 ([`TimelinesError::MethodNotAllowed`]): The timeline exists already, does not exist,
    ///   or cannot be changed like this.
    /// - 409 ([`TimelinesError::Conflict`]): The timeline has changed since it was read, or its id
    ///   is in use.
    /// - 500 ([`TimelinesError::InternalServerError`]): Kibana or Elasticsearch failed.
    #[inline]
    pub fn create(&self, body: model::NewTimeline) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Deletes timelines.
    ///
    /// `DELETE /api/timeline` returns no body with status `200`.
    ///
    /// Removes timelines and templates with their notes and pinned events, which cannot be undone.
    /// The caller needs the privilege to write timelines.
    ///
    /// # Arguments
    ///
    /// - `body`: Which timelines are deleted.
    ///
    /// # Errors
    ///
    /// - 400 ([`TimelinesError::BadRequest`]): The request is not valid.
    /// - 401 ([`TimelinesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`TimelinesError::Forbidden`]): The caller lacks a privilege on timelines or notes in
    ///   the space.
    /// - 404 ([`TimelinesError::NotFound`]): There is no such timeline in the space.
    /// - 500 ([`TimelinesError::InternalServerError`]): Kibana or Elasticsearch failed.
    pub fn delete(&self, body: impl Into<model::TimelineDeletion>) -> Delete {
        let body: model::TimelineDeletion = body.into();
        Delete(Request::of::<Delete>(&self.0).json("application/json", &body))
    }

    /// Changes a timeline.
    ///
    /// `PATCH /api/timeline` returns [`model::Timeline`] with status `200`.
    ///
    /// - `200`: The timeline as it is now.
    ///
    /// Properties of `timeline` that are left out stay as they are. `version` is the one that was
    /// read: if somebody else has changed the timeline since, it is refused as a conflict. The
    /// caller needs the privilege to write timelines.
    ///
    /// # Errors
    ///
    /// - 400 ([`TimelinesError::BadRequest`]): The request is not valid.
    /// - 401 ([`TimelinesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`TimelinesError::Forbidden`]): The caller lacks a privilege on timelines or notes in
    ///   the space.
    /// - 404 ([`TimelinesError::NotFound`]): There is no such timeline in the space.
    /// - 405 ([`TimelinesError::MethodNotAllowed`]): The timeline exists already, does not exist,
    ///   or cannot be changed like this.
    /// - 409 ([`TimelinesError::Conflict`]): The timeline has changed since it was read, or its id
    ///   is in use.
    /// - 500 ([`TimelinesError::InternalServerError`]): Kibana or Elasticsearch failed.
    #[inline]
    pub fn update(&self, body: model::TimelineUpdate) -> Update {
        Update(Request::of::<Update>(&self.0).json("application/json", &body))
    }

    /// Copies a timeline.
    ///
    /// `POST /api/timeline/_copy` returns [`model::Timeline`] with status `200`.
    ///
    /// - `200`: The new timeline.
    ///
    /// Creates a timeline with the properties in the body and with the notes and pinned events of
    /// another one. Servers treat the operation as one of Kibana's own pages, which may change
    /// without notice. The caller needs the privilege to write timelines.
    ///
    /// # Errors
    ///
    /// - 400 ([`TimelinesError::BadRequest`]): The request is not valid.
    /// - 401 ([`TimelinesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`TimelinesError::Forbidden`]): The caller lacks a privilege on timelines or notes in
    ///   the space.
    /// - 500 ([`TimelinesError::InternalServerError`]): Kibana or Elasticsearch failed.
    #[inline]
    pub fn copy(&self, body: model::TimelineCopy) -> Copy {
        Copy(Request::of::<Copy>(&self.0).json("application/json", &body))
    }

    /// Returns the draft of the caller.
    ///
    /// `GET /api/timeline/_draft` returns [`model::Timeline`] with status `200`.
    ///
    /// Each user has one draft of a timeline and one of a template, which the pages of Kibana begin
    /// with. It is created, and empty, if the caller has none. The caller needs the privilege to
    /// read timelines, and to create a draft the one to write them.
    ///
    /// # Arguments
    ///
    /// - `timeline_type`: Whether the draft is of a timeline or of a template. Sent as the query
    ///   parameter `timelineType`.
    ///
    /// # Errors
    ///
    /// - 400 ([`TimelinesError::BadRequest`]): The request is not valid.
    /// - 401 ([`TimelinesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`TimelinesError::Forbidden`]): The caller lacks a privilege on timelines or notes in
    ///   the space.
    /// - 409 ([`TimelinesError::Conflict`]): The caller has got a draft in the meantime.
    /// - 500 ([`TimelinesError::InternalServerError`]): Kibana or Elasticsearch failed.
    pub fn get_draft(&self, timeline_type: model::TimelineType) -> GetDraft {
        GetDraft(Request::of::<GetDraft>(&self.0).query("timelineType", &timeline_type))
    }

    /// Empties the draft of the caller.
    ///
    /// `POST /api/timeline/_draft` returns [`model::Timeline`] with status `200`.
    ///
    /// Clears the draft of a timeline or template, or creates one, and returns it. What was in it
    /// is lost. The caller needs the privilege to write timelines.
    ///
    /// # Arguments
    ///
    /// - `body`: Whether the draft is of a timeline or of a template.
    ///
    /// # Errors
    ///
    /// - 400 ([`TimelinesError::BadRequest`]): The request is not valid.
    /// - 401 ([`TimelinesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`TimelinesError::Forbidden`]): The caller lacks a privilege on timelines or notes in
    ///   the space.
    /// - 409 ([`TimelinesError::Conflict`]): The caller has got a draft in the meantime.
    /// - 500 ([`TimelinesError::InternalServerError`]): Kibana or Elasticsearch failed.
    #[inline]
    pub fn reset_draft(&self, body: model::DraftTimelineReset) -> ResetDraft {
        ResetDraft(Request::of::<ResetDraft>(&self.0).json("application/json", &body))
    }

    /// Exports timelines to a file.
    ///
    /// `POST /api/timeline/_export` returns [`Lines<ExportedTimeline>`](model::ExportedTimeline)
    /// with status `200`.
    ///
    /// Returns a file with one timeline per line as JSON, with its notes and pinned events, which
    /// can be imported into another Kibana. More timelines than the configuration of the server
    /// allows are refused with 400. The caller needs the privilege to read timelines.
    ///
    /// May take 5 minutes, unless the client or the request has another limit.
    ///
    /// # Arguments
    ///
    /// - `file_name`: Name that the file gets in the answer, such as `timelines.ndjson`.
    /// - `body`: Which timelines are exported.
    ///
    /// # Errors
    ///
    /// - 400 ([`TimelinesError::BadRequest`]): The request is not valid.
    /// - 401 ([`TimelinesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`TimelinesError::Forbidden`]): The caller lacks a privilege on timelines or notes in
    ///   the space.
    /// - 500 ([`TimelinesError::InternalServerError`]): Kibana or Elasticsearch failed.
    pub fn export(&self, file_name: impl AsRef<str>, body: model::TimelineExport) -> Export {
        Export(
            Request::of::<Export>(&self.0)
                .query("file_name", file_name.as_ref())
                .json("application/json", &body),
        )
    }

    /// Marks a timeline as a favorite, or takes the mark off.
    ///
    /// `PATCH /api/timeline/_favorite` returns [`model::FavoriteState`] with status `200`.
    ///
    /// - `200`: Who has the timeline as a favorite now.
    ///
    /// Changes whether a timeline or template is one of the caller's favorites: it becomes one if
    /// it is none, and stops being one otherwise. Properties that do not apply are null. The caller
    /// needs the privilege to read timelines.
    ///
    /// # Errors
    ///
    /// - 400 ([`TimelinesError::BadRequest`]): The request is not valid.
    /// - 401 ([`TimelinesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`TimelinesError::Forbidden`]): The caller lacks a privilege on timelines or notes in
    ///   the space.
    /// - 500 ([`TimelinesError::InternalServerError`]): Kibana or Elasticsearch failed.
    #[inline]
    pub fn toggle_favorite(&self, body: model::FavoriteToggle) -> ToggleFavorite {
        ToggleFavorite(Request::of::<ToggleFavorite>(&self.0).json("application/json", &body))
    }

    /// Imports timelines from a file.
    ///
    /// `POST /api/timeline/_import` returns [`model::TimelineImportResult`] with status `200`.
    ///
    /// - `200`: What was imported.
    ///
    /// Takes a file as the export writes it, whose name ends with `.ndjson`. A timeline whose id is
    /// in use fails, and the others are imported nevertheless: the answer is a success even if some
    /// failed, so look at `errors`. The caller needs the privilege to write timelines.
    ///
    /// May take 5 minutes, unless the client or the request has another limit.
    ///
    /// The body: The file.
    ///
    /// # Arguments
    ///
    /// - `file`: The file, with a name that ends with `.ndjson`.
    ///
    /// # Errors
    ///
    /// - 400 ([`TimelinesError::BadRequest`]): The request is not valid.
    /// - 401 ([`TimelinesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`TimelinesError::Forbidden`]): The caller lacks a privilege on timelines or notes in
    ///   the space.
    /// - 404 ([`TimelinesError::NotFound`]): There is no such timeline in the space.
    /// - 409 ([`TimelinesError::Conflict`]): The timeline has changed since it was read, or its id
    ///   is in use.
    /// - 500 ([`TimelinesError::InternalServerError`]): Kibana or Elasticsearch failed.
    pub fn import(&self, file: impl Into<FilePart>) -> Import {
        Import(Request::of::<Import>(&self.0).file_part("file", file))
    }

    /// Installs timelines of Elastic.
    ///
    /// `POST /api/timeline/_prepackaged` returns [`model::TimelineImportResult`] with status `200`.
    ///
    /// - `200`: What was installed.
    ///
    /// Installs or updates the templates that come with Elastic Security. Kibana calls it by itself
    /// when its pages are opened. The caller needs the privilege to write timelines.
    ///
    /// # Arguments
    ///
    /// - `body`: What is installed and what is updated.
    ///
    /// # Errors
    ///
    /// - 400 ([`TimelinesError::BadRequest`]): The request is not valid.
    /// - 401 ([`TimelinesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`TimelinesError::Forbidden`]): The caller lacks a privilege on timelines or notes in
    ///   the space.
    /// - 500 ([`TimelinesError::InternalServerError`]): Kibana or Elasticsearch failed.
    #[inline]
    pub fn install_prepackaged(&self, body: model::PrepackagedTimelines) -> InstallPrepackaged {
        InstallPrepackaged(
            Request::of::<InstallPrepackaged>(&self.0).json("application/json", &body),
        )
    }

    /// Finds a timeline by an id that it may have had before.
    ///
    /// `GET /api/timeline/resolve` returns [`model::ResolvedTimeline`] with status `200`.
    ///
    /// - `200`: The timeline, and how it was found.
    ///
    /// Looks up a timeline or template, and follows the alias if its id was changed when saved
    /// objects became shareable. The caller needs the privilege to read timelines.
    ///
    /// In place of `id`, [`resolve_template`](Self::resolve_template) takes `template_id`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the timeline, now or before.
    ///
    /// # Errors
    ///
    /// - 400 ([`TimelinesError::BadRequest`]): The request is not valid.
    /// - 401 ([`TimelinesError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`TimelinesError::Forbidden`]): The caller lacks a privilege on timelines or notes in
    ///   the space.
    /// - 404 ([`TimelinesError::NotFound`]): There is no such timeline in the space.
    /// - 500 ([`TimelinesError::InternalServerError`]): Kibana or Elasticsearch failed.
    pub fn resolve(&self, id: impl AsRef<str>) -> Resolve {
        Resolve(Request::of::<Resolve>(&self.0).query("id", id.as_ref()))
    }

    /// Does the same as [`resolve`](Self::resolve), by `template_id`.
    ///
    /// # Arguments
    ///
    /// - `template_id`: Id of the template, now or before. Sent as the query parameter
    ///   `template_timeline_id`.
    pub fn resolve_template(&self, template_id: impl AsRef<str>) -> ResolveTemplate {
        ResolveTemplate(
            Request::of::<ResolveTemplate>(&self.0)
                .query("template_timeline_id", template_id.as_ref()),
        )
    }

    /// Lists timelines.
    ///
    /// `GET /api/timelines` returns [`model::TimelinePage`] with status `200`.
    ///
    /// Returns the timelines or templates of the space, all of them if there is neither `page_size`
    /// nor `page_index`, or else one page. Pages are counted from 1. An order needs both
    /// `sort_field` and `sort_order`. Drafts are left out unless `status` asks for them. The caller
    /// needs the privilege to read timelines.
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

    /// What analysts write down about timelines, events and alerts.
    pub fn notes(&self) -> notes::Notes {
        notes::Notes(self.0.clone())
    }
}

request! {
    PinOrUnpinEvent of Timelines::pin_or_unpin_event:
        PATCH "/api/pinned_event" as "pinEvent" scoped refuses(&[400, 401, 403, 500]);
    send_json -> model::PinningResult, TimelinesError;
}

request! {
    Get of Timelines::get:
        GET "/api/timeline" as "getTimeline" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::Timeline, TimelinesError;
}

request! {
    GetTemplate of Timelines::get_template:
        GET "/api/timeline" as "getTimeline" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::Timeline, TimelinesError;
}

request! {
    Create of Timelines::create:
        POST "/api/timeline" as "createTimeline" scoped refuses(&[400, 401, 403, 404, 405, 409, 500]);
    send_json -> model::Timeline, TimelinesError;
}

request! {
    Delete of Timelines::delete:
        DELETE "/api/timeline" as "deleteTimelines" scoped refuses(&[400, 401, 403, 404, 500]);
    send_empty -> (), TimelinesError;
}

request! {
    Update of Timelines::update:
        PATCH "/api/timeline" as "updateTimeline" scoped refuses(&[400, 401, 403, 404, 405, 409, 500]);
    send_json -> model::Timeline, TimelinesError;
}

request! {
    Copy of Timelines::copy:
        POST "/api/timeline/_copy"
        as "copyTimeline" scoped headers(&[("elastic-api-version", "1"), ("x-elastic-internal-origin", "Kibana")]) refuses(&[400, 401, 403, 500]);
    send_json -> model::Timeline, TimelinesError;
}

request! {
    GetDraft of Timelines::get_draft:
        GET "/api/timeline/_draft" as "getDraftTimeline" scoped refuses(&[400, 401, 403, 409, 500]);
    send_json -> model::Timeline, TimelinesError;
}

request! {
    ResetDraft of Timelines::reset_draft:
        POST "/api/timeline/_draft" as "resetDraftTimeline" scoped refuses(&[400, 401, 403, 409, 500]);
    send_json -> model::Timeline, TimelinesError;
}

request! {
    Export of Timelines::export:
        POST "/api/timeline/_export"
        as "exportTimelines" scoped accept("application/ndjson, application/json") refuses(&[400, 401, 403, 500]) idempotent(true) timeout_secs(300);
    send_lines -> Lines<model::ExportedTimeline>, TimelinesError;
}

request! {
    ToggleFavorite of Timelines::toggle_favorite:
        PATCH "/api/timeline/_favorite"
        as "toggleFavoriteTimeline" scoped refuses(&[400, 401, 403, 500]);
    send_json -> model::FavoriteState, TimelinesError;
}

request! {
    Import of Timelines::import:
        POST "/api/timeline/_import"
        as "importTimelines" scoped refuses(&[400, 401, 403, 404, 409, 500]) timeout_secs(300);
    send_json -> model::TimelineImportResult, TimelinesError;
}

impl Import {
    /// Whether users cannot change the timelines.
    pub fn is_immutable(self, is_immutable: bool) -> Self {
        Self(self.0.part("isImmutable", &is_immutable))
    }
}

request! {
    InstallPrepackaged of Timelines::install_prepackaged:
        POST "/api/timeline/_prepackaged"
        as "installPrepackagedTimelines" scoped refuses(&[400, 401, 403, 500]);
    send_json -> model::TimelineImportResult, TimelinesError;
}

request! {
    Resolve of Timelines::resolve:
        GET "/api/timeline/resolve" as "resolveTimeline" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ResolvedTimeline, TimelinesError;
}

request! {
    ResolveTemplate of Timelines::resolve_template:
        GET "/api/timeline/resolve" as "resolveTimeline" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ResolvedTimeline, TimelinesError;
}

request! {
    List of Timelines::list:
        GET "/api/timelines" as "listTimelines" scoped refuses(&[400, 401, 403, 500]);
    send_json -> model::TimelinePage, TimelinesError;
}

impl List {
    /// Whether only favorites of the caller are returned.
    pub fn only_user_favorite(self, only_user_favorite: bool) -> Self {
        Self(self.0.query("only_user_favorite", &only_user_favorite))
    }

    /// Whether timelines or templates are returned, both if left out.
    pub fn timeline_type(self, timeline_type: model::TimelineType) -> Self {
        Self(self.0.query("timeline_type", &timeline_type))
    }

    /// Property to sort by.
    pub fn sort_field(self, sort_field: model::TimelineSortField) -> Self {
        Self(self.0.query("sort_field", &sort_field))
    }

    /// Direction of the order.
    pub fn sort_order(self, sort_order: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sort_order", &sort_order))
    }

    /// Number of timelines on a page.
    ///
    /// At least 1.
    pub fn page_size(self, page_size: u64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Page to return, counted from 1.
    pub fn page_index(self, page_index: u64) -> Self {
        Self(self.0.query("page_index", &page_index))
    }

    /// Words that title or description have to contain.
    pub fn search(self, search: impl AsRef<str>) -> Self {
        Self(self.0.query("search", search.as_ref()))
    }

    /// State that the timelines have.
    pub fn status(self, status: model::TimelineStatus) -> Self {
        Self(self.0.query("status", &status))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page_index` is set to, or at page 1, and ends at the total that
    /// the server tells, or at an empty page.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }
}

impl Paged for List {
    type Page = model::TimelinePage;
    type Item = model::Timeline;
    type Errors = TimelinesError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page_index",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "page_size",
            largest: None,
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.timelines).total(page.total_count)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.timelines
    }
}
