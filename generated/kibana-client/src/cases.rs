// Generated from specs/kibana; do not edit.

//! Cases, in which people collect alerts, files and comments about an issue.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

use kibana_model::cases as model;
use openapi_runtime::client::{
    Client, Extent, FilePart, Items, PageSize, Paged, Pages, Paging, QueryStyle, Request,
    Turning, request,
};

mod errors;

pub mod comments;
pub mod configurations;

pub use errors::CasesError;

/// The cases, and what is attached to them.
#[derive(Clone, Debug)]
pub struct Cases(pub(crate) Client);

impl Cases {
    /// Opens a case.
    ///
    /// `POST /api/cases` returns [`model::Case`] with status `200`.
    ///
    /// - `200`: The new case.
    ///
    /// The owner, which is the part of Kibana that the case appears in, cannot be changed later.
    /// The case is not sent to the service of its connector: push it for that. The caller needs the
    /// privilege `all` on Cases of the owner.
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
    pub fn create(&self, body: model::NewCase) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Deletes cases.
    ///
    /// `DELETE /api/cases` returns no body with status `204`.
    ///
    /// Comments and files go with them, which cannot be undone. Alerts stay. An id that does not
    /// exist fails the whole call. The caller needs the privilege to delete cases of the owner.
    ///
    /// # Arguments
    ///
    /// - `ids`: Ids of the cases.
    ///
    /// # Errors
    ///
    /// - 400 ([`CasesError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 401 ([`CasesError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`CasesError::Forbidden`], inferred): The caller lacks a privilege for cases of this
    ///   owner.
    /// - 404 ([`CasesError::NotFound`], inferred): No case in this space has the id.
    pub fn bulk_delete(&self, ids: impl IntoIterator<Item = impl Into<String>>) -> BulkDelete {
        let ids: Vec<String> = ids.into_iter().map(Into::into).collect();
        BulkDelete(Request::of::<BulkDelete>(&self.0).query_with("ids", QueryStyle::Json, &ids))
    }

    /// Changes cases.
    ///
    /// `PATCH /api/cases` returns [`Vec<Case>`](model::Case) with status `200`.
    ///
    /// - `200`: The cases that were changed, as they are now.
    ///
    /// Each case is named by its id and version, and its properties that are left out stay as they
    /// are. A version that is not the current one is a conflict; then nothing is changed. Closing a
    /// case also closes its alerts if `sync_alerts` is set. The caller needs the privilege `all` on
    /// Cases of the owner.
    ///
    /// # Errors
    ///
    /// - 400 ([`CasesError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 401 ([`CasesError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`CasesError::Forbidden`], inferred): The caller lacks a privilege for cases of this
    ///   owner.
    /// - 404 ([`CasesError::NotFound`], inferred): No case in this space has the id.
    /// - 409 ([`CasesError::Conflict`], inferred): Somebody else changed it in the meantime.
    pub fn bulk_update(&self, body: impl Into<model::CaseUpdates>) -> BulkUpdate {
        let body: model::CaseUpdates = body.into();
        BulkUpdate(Request::of::<BulkUpdate>(&self.0).json("application/json", &body))
    }

    /// Lists cases.
    ///
    /// `GET /api/cases/_find` returns [`model::CasePage`] with status `200`.
    ///
    /// Returns the cases that the caller may read and that fit the conditions, page by page,
    /// without their comments. Only the first 10,000 can be reached. The counts are those of the
    /// conditions without `status`. The caller needs the privilege `read` on Cases of an owner.
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

    /// Lists the cases that an alert is attached to.
    ///
    /// `GET /api/cases/alerts/{alertId}` returns [`Vec<CaseSummary>`](model::CaseSummary) with
    /// status `200`.
    ///
    /// Returns the id and the title of each case, in one list without paging. The caller needs the
    /// privilege `read` on Cases of an owner. It is a technical preview.
    ///
    /// # Arguments
    ///
    /// - `alert_id`: Id of the alert.
    ///
    /// # Errors
    ///
    /// - 400 ([`CasesError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 401 ([`CasesError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`CasesError::Forbidden`], inferred): The caller lacks a privilege for cases of this
    ///   owner.
    pub fn list_by_alert(&self, alert_id: impl AsRef<str>) -> ListByAlert {
        ListByAlert(Request::of::<ListByAlert>(&self.0).path("alertId", alert_id.as_ref()))
    }

    /// Lists the people who opened cases.
    ///
    /// `GET /api/cases/reporters` returns [`Vec<CaseUser>`](model::CaseUser) with status `200`.
    ///
    /// Returns everybody who has opened a case that the caller may read, in one list without
    /// paging. The caller needs the privilege `read` on Cases of an owner.
    ///
    /// # Errors
    ///
    /// - 400 ([`CasesError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 401 ([`CasesError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`CasesError::Forbidden`], inferred): The caller lacks a privilege for cases of this
    ///   owner.
    pub fn list_reporters(&self) -> ListReporters {
        ListReporters(Request::of::<ListReporters>(&self.0))
    }

    /// Lists the tags of cases.
    ///
    /// `GET /api/cases/tags` returns `Vec<String>` with status `200`.
    ///
    /// Returns every tag of a case that the caller may read, in one list without paging. The caller
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
    pub fn list_tags(&self) -> ListTags {
        ListTags(Request::of::<ListTags>(&self.0))
    }

    /// Returns a case.
    ///
    /// `GET /api/cases/{caseId}` returns [`model::Case`] with status `200`.
    ///
    /// Looks up a case with its comments. The caller needs the privilege `read` on Cases of the
    /// owner.
    ///
    /// # Arguments
    ///
    /// - `case_id`: Id of the case.
    ///
    /// # Errors
    ///
    /// - 400 ([`CasesError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 401 ([`CasesError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`CasesError::Forbidden`], inferred): The caller lacks a privilege for cases of this
    ///   owner.
    /// - 404 ([`CasesError::NotFound`], inferred): No case in this space has the id.
    pub fn get(&self, case_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("caseId", case_id.as_ref()))
    }

    /// Lists the alerts of a case.
    ///
    /// `GET /api/cases/{caseId}/alerts` returns [`Vec<CaseAlert>`](model::CaseAlert) with status
    /// `200`.
    ///
    /// Returns a reference to every alert that is attached to the case, in one list without paging.
    /// The alerts themselves are in the named indices. Which privilege is needed depends on the
    /// owner of the case: the part of Kibana that it was opened in. This is a technical preview:
    /// later versions may change or drop it.
    ///
    /// Required privileges: any of `Management > Cases (read)`, `Observability > Cases (read)`,
    /// `Security > Cases (read)`.
    ///
    /// # Arguments
    ///
    /// - `case_id`: Id of the case.
    ///
    /// # Errors
    ///
    /// - 401 ([`CasesError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`CasesError::Forbidden`], inferred): The caller lacks a privilege for cases of this
    ///   owner.
    /// - 404 ([`CasesError::NotFound`], inferred): No case in this space has the id.
    pub fn list_alerts(&self, case_id: impl AsRef<str>) -> ListAlerts {
        ListAlerts(Request::of::<ListAlerts>(&self.0).path("caseId", case_id.as_ref()))
    }

    /// Pushes a case to the service of a connector.
    ///
    /// `POST /api/cases/{caseId}/connector/{connectorId}/_push` returns [`model::Case`] with status
    /// `200`.
    ///
    /// Opens a ticket there, or changes the one that the case has already. With the closure
    /// `close-by-pushing`, the case is closed as well. The caller needs the privilege to push cases
    /// of the owner, and `all` on Actions and Connectors.
    ///
    /// # Arguments
    ///
    /// - `case_id`: Id of the case.
    /// - `connector_id`: Id of the connector.
    ///
    /// # Errors
    ///
    /// - 400 ([`CasesError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 401 ([`CasesError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`CasesError::Forbidden`], inferred): The caller lacks a privilege for cases of this
    ///   owner.
    /// - 404 ([`CasesError::NotFound`], inferred): No case or no connector in this space has the
    ///   id.
    pub fn push(&self, case_id: impl AsRef<str>, connector_id: impl AsRef<str>) -> Push {
        Push(
            Request::of::<Push>(&self.0)
                .path("caseId", case_id.as_ref())
                .path("connectorId", connector_id.as_ref()),
        )
    }

    /// Attaches a file to a case.
    ///
    /// `POST /api/cases/{caseId}/files` returns [`model::Case`] with status `200`.
    ///
    /// Files may have up to 100 MiB and pictures up to 10 MiB, unless the configuration says
    /// otherwise. The caller needs the privilege to create comments on cases of the owner.
    ///
    /// The body: A file to attach.
    ///
    /// # Arguments
    ///
    /// - `case_id`: Id of the case.
    /// - `file`: The file.
    ///
    /// # Errors
    ///
    /// - 400 ([`CasesError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 401 ([`CasesError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`CasesError::Forbidden`], inferred): The caller lacks a privilege for cases of this
    ///   owner.
    /// - 404 ([`CasesError::NotFound`], inferred): No case in this space has the id.
    pub fn add_file(&self, case_id: impl AsRef<str>, file: impl Into<FilePart>) -> AddFile {
        AddFile(
            Request::of::<AddFile>(&self.0)
                .path("caseId", case_id.as_ref())
                .file_part("file", file),
        )
    }

    /// Lists what happened to a case.
    ///
    /// `GET /api/cases/{caseId}/user_actions/_find` returns [`model::CaseActivityPage`] with status
    /// `200`.
    ///
    /// Returns who changed what and when, page by page. The caller needs the privilege `read` on
    /// Cases of the owner.
    ///
    /// # Arguments
    ///
    /// - `case_id`: Id of the case.
    ///
    /// # Errors
    ///
    /// - 400 ([`CasesError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 401 ([`CasesError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`CasesError::Forbidden`], inferred): The caller lacks a privilege for cases of this
    ///   owner.
    /// - 404 ([`CasesError::NotFound`], inferred): No case in this space has the id.
    pub fn list_activity(&self, case_id: impl AsRef<str>) -> ListActivity {
        ListActivity(Request::of::<ListActivity>(&self.0).path("caseId", case_id.as_ref()))
    }

    /// Comments on cases, which are texts of people or alerts.
    pub fn comments(&self) -> comments::Comments {
        comments::Comments(self.0.clone())
    }

    /// Settings for the cases of an owner.
    pub fn configurations(&self) -> configurations::Configurations {
        configurations::Configurations(self.0.clone())
    }
}

request! {
    Create of Cases::create: POST "/api/cases" as "createCase" scoped refuses(&[400, 401, 403]);
    send_json -> model::Case, CasesError;
}

request! {
    BulkDelete of Cases::bulk_delete:
        DELETE "/api/cases" as "bulkDeleteCases" scoped answers(&[204]) refuses(&[400, 401, 403, 404]);
    send_empty -> (), CasesError;
}

request! {
    BulkUpdate of Cases::bulk_update:
        PATCH "/api/cases" as "bulkUpdateCases" scoped refuses(&[400, 401, 403, 404, 409]);
    send_json -> Vec<model::Case>, CasesError;
}

request! {
    List of Cases::list: GET "/api/cases/_find" as "listCases" scoped refuses(&[400, 401, 403]);
    send_json -> model::CasePage, CasesError;
}

impl List {
    /// Only cases that are assigned to one of these profiles; `none` stands for nobody.
    pub fn assignees(self, assignees: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let assignees: Vec<String> = assignees.into_iter().map(Into::into).collect();
        Self(self.0.query("assignees", &assignees))
    }

    /// Only cases of these categories.
    pub fn category(self, category: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let category: Vec<String> = category.into_iter().map(Into::into).collect();
        Self(self.0.query("category", &category))
    }

    /// Whether one of the words is enough, `OR`, or all have to be there, `AND`.
    ///
    /// Default: `OR`. Sent as the query parameter `defaultSearchOperator`.
    pub fn default_search_operator(
        self,
        default_search_operator: kibana_model::SearchOperator,
    ) -> Self {
        Self(self.0.query("defaultSearchOperator", &default_search_operator))
    }

    /// Only cases that were opened later, as a date or in date math such as `now-1d`.
    pub fn from(self, from: impl AsRef<str>) -> Self {
        Self(self.0.query("from", from.as_ref()))
    }

    /// Only cases of these owners; all that the caller may read if left out.
    pub fn owner(self, owner: impl IntoIterator<Item = model::CaseOwner>) -> Self {
        let owner: Vec<model::CaseOwner> = owner.into_iter().collect();
        Self(self.0.query("owner", &owner))
    }

    /// Number of the page, from 1.
    ///
    /// Default: `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items on a page.
    ///
    /// Default: `20`. At most 100. Sent as the query parameter `perPage`.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("perPage", &per_page))
    }

    /// Only cases that one of these users has opened.
    pub fn reporters(self, reporters: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let reporters: Vec<String> = reporters.into_iter().map(Into::into).collect();
        Self(self.0.query("reporters", &reporters))
    }

    /// Words that the case contains, in Elasticsearch's simple query syntax.
    pub fn search(self, search: impl AsRef<str>) -> Self {
        Self(self.0.query("search", search.as_ref()))
    }

    /// Properties that are searched.
    ///
    /// Sent as the query parameter `searchFields`.
    pub fn search_fields(
        self,
        search_fields: impl IntoIterator<Item = model::CaseSearchField>,
    ) -> Self {
        let search_fields: Vec<model::CaseSearchField> = search_fields
            .into_iter()
            .collect();
        Self(self.0.query("searchFields", &search_fields))
    }

    /// Only cases of this severity.
    pub fn severity(self, severity: model::CaseSeverity) -> Self {
        Self(self.0.query("severity", &severity))
    }

    /// Property to sort by.
    ///
    /// Default: `createdAt`. Sent as the query parameter `sortField`.
    pub fn sort_field(self, sort_field: model::CaseSortField) -> Self {
        Self(self.0.query("sortField", &sort_field))
    }

    /// Direction of the order.
    ///
    /// Default: `desc`. Sent as the query parameter `sortOrder`.
    pub fn sort_order(self, sort_order: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sortOrder", &sort_order))
    }

    /// Only cases in this state.
    pub fn status(self, status: model::CaseStatus) -> Self {
        Self(self.0.query("status", &status))
    }

    /// Only cases with one of these tags.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
        Self(self.0.query("tags", &tags))
    }

    /// Only cases that were opened earlier, as a date or in date math such as `now`.
    pub fn to(self, to: impl AsRef<str>) -> Self {
        Self(self.0.query("to", to.as_ref()))
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
    type Page = model::CasePage;
    type Item = model::Case;
    type Errors = CasesError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "perPage",
            largest: Some(100),
        }),
        window: Some(10000),
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.cases).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.cases
    }
}

request! {
    ListByAlert of Cases::list_by_alert:
        GET "/api/cases/alerts/{alertId}"
        as "listCasesByAlert" scoped refuses(&[400, 401, 403]) technical_preview;
    send_json -> Vec<model::CaseSummary>, CasesError;
}

impl ListByAlert {
    /// Only cases of these owners; all that the caller may read if left out.
    pub fn owner(self, owner: impl IntoIterator<Item = model::CaseOwner>) -> Self {
        let owner: Vec<model::CaseOwner> = owner.into_iter().collect();
        Self(self.0.query("owner", &owner))
    }
}

request! {
    ListReporters of Cases::list_reporters:
        GET "/api/cases/reporters" as "listCaseReporters" scoped refuses(&[400, 401, 403]);
    send_json -> Vec<model::CaseUser>, CasesError;
}

impl ListReporters {
    /// Only cases of these owners; all that the caller may read if left out.
    pub fn owner(self, owner: impl IntoIterator<Item = model::CaseOwner>) -> Self {
        let owner: Vec<model::CaseOwner> = owner.into_iter().collect();
        Self(self.0.query("owner", &owner))
    }
}

request! {
    ListTags of Cases::list_tags:
        GET "/api/cases/tags" as "listCaseTags" scoped refuses(&[400, 401, 403]);
    send_json -> Vec<String>, CasesError;
}

impl ListTags {
    /// Only cases of these owners; all that the caller may read if left out.
    pub fn owner(self, owner: impl IntoIterator<Item = model::CaseOwner>) -> Self {
        let owner: Vec<model::CaseOwner> = owner.into_iter().collect();
        Self(self.0.query("owner", &owner))
    }
}

request! {
    Get of Cases::get: GET "/api/cases/{caseId}" as "getCase" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::Case, CasesError;
}

request! {
    ListAlerts of Cases::list_alerts:
        GET "/api/cases/{caseId}/alerts"
        as "listCaseAlerts" scoped refuses(&[401, 403, 404]) technical_preview;
    send_json -> Vec<model::CaseAlert>, CasesError;
}

request! {
    Push of Cases::push:
        POST "/api/cases/{caseId}/connector/{connectorId}/_push"
        as "pushCase" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::Case, CasesError;
}

request! {
    AddFile of Cases::add_file:
        POST "/api/cases/{caseId}/files" as "addCaseFile" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::Case, CasesError;
}

impl AddFile {
    /// Name that the file gets, without a path; that of the file if left out.
    pub fn filename(self, filename: impl AsRef<str>) -> Self {
        Self(self.0.part("filename", filename.as_ref()))
    }
}

request! {
    ListActivity of Cases::list_activity:
        GET "/api/cases/{caseId}/user_actions/_find"
        as "listCaseActivity" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::CaseActivityPage, CasesError;
}

impl ListActivity {
    /// Number of the page, from 1.
    ///
    /// Default: `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items on a page.
    ///
    /// Default: `20`. At most 100. Sent as the query parameter `perPage`.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("perPage", &per_page))
    }

    /// Direction of the order.
    ///
    /// Default: `desc`. Sent as the query parameter `sortOrder`.
    pub fn sort_order(self, sort_order: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sortOrder", &sort_order))
    }

    /// Only changes of these kinds.
    pub fn types(self, types: impl IntoIterator<Item = model::CaseActivityFilter>) -> Self {
        let types: Vec<model::CaseActivityFilter> = types.into_iter().collect();
        Self(self.0.query("types", &types))
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

impl Paged for ListActivity {
    type Page = model::CaseActivityPage;
    type Item = model::CaseActivity;
    type Errors = CasesError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "perPage",
            largest: Some(100),
        }),
        window: Some(10000),
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.user_actions).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.user_actions
    }
}
