// Generated from specs/kibana; do not edit.

//! Comments on cases, which are texts of people or alerts.
//!
//! [`Comments`] starts the requests of this module.

use kibana_model::cases as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::CasesError;

/// Comments on cases, which are texts of people or alerts.
#[derive(Clone, Debug)]
pub struct Comments(pub(crate) Client);

impl Comments {
    /// Adds a comment or alerts to a case.
    ///
    /// `POST /api/cases/{caseId}/comments` returns [`model::Case`] with status `200`.
    ///
    /// A comment is either a text or a reference to alerts. A case holds at most 1,000 alerts and
    /// 10,000 comments. The caller needs the privilege to create comments on cases of the owner.
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
    pub fn add(&self, case_id: impl AsRef<str>, body: impl Into<model::NewCaseComment>) -> Add {
        let body: model::NewCaseComment = body.into();
        Add(
            Request::of::<Add>(&self.0)
                .path("caseId", case_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes all comments and alerts of a case.
    ///
    /// `DELETE /api/cases/{caseId}/comments` returns no body with status `204`.
    ///
    /// This cannot be undone. The alerts themselves stay. The caller needs the privilege to delete
    /// comments on cases of the owner.
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
    pub fn delete_all(&self, case_id: impl AsRef<str>) -> DeleteAll {
        DeleteAll(Request::of::<DeleteAll>(&self.0).path("caseId", case_id.as_ref()))
    }

    /// Changes a comment.
    ///
    /// `PATCH /api/cases/{caseId}/comments` returns [`model::Case`] with status `200`.
    ///
    /// Replaces the text of a comment, or the alerts that it refers to. The kind and the owner
    /// stay. A version that is not the current one is a conflict. The caller needs the privilege
    /// `all` on Cases of the owner.
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
    /// - 404 ([`CasesError::NotFound`], inferred): No case in this space has the id, or the case
    ///   has no such comment.
    /// - 409 ([`CasesError::Conflict`], inferred): Somebody else changed it in the meantime.
    pub fn update(
        &self,
        case_id: impl AsRef<str>,
        body: impl Into<model::CaseCommentUpdate>,
    ) -> Update {
        let body: model::CaseCommentUpdate = body.into();
        Update(
            Request::of::<Update>(&self.0)
                .path("caseId", case_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Lists the comments of a case.
    ///
    /// `GET /api/cases/{caseId}/comments/_find` returns [`model::CaseCommentPage`] with status
    /// `200`.
    ///
    /// Returns texts, alerts and everything else that is attached to a case, page by page. The
    /// caller needs the privilege `read` on Cases of the owner.
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
    pub fn list(&self, case_id: impl AsRef<str>) -> List {
        List(Request::of::<List>(&self.0).path("caseId", case_id.as_ref()))
    }

    /// Returns a comment.
    ///
    /// `GET /api/cases/{caseId}/comments/{commentId}` returns [`model::CaseComment`] with status
    /// `200`.
    ///
    /// Looks up a comment of a case. The caller needs the privilege `read` on Cases of the owner.
    ///
    /// # Arguments
    ///
    /// - `case_id`: Id of the case.
    /// - `comment_id`: Id of the comment.
    ///
    /// # Errors
    ///
    /// - 400 ([`CasesError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 401 ([`CasesError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`CasesError::Forbidden`], inferred): The caller lacks a privilege for cases of this
    ///   owner.
    /// - 404 ([`CasesError::NotFound`], inferred): No case in this space has the id, or the case
    ///   has no such comment.
    pub fn get(&self, case_id: impl AsRef<str>, comment_id: impl AsRef<str>) -> Get {
        Get(
            Request::of::<Get>(&self.0)
                .path("caseId", case_id.as_ref())
                .path("commentId", comment_id.as_ref()),
        )
    }

    /// Deletes a comment.
    ///
    /// `DELETE /api/cases/{caseId}/comments/{commentId}` returns no body with status `204`.
    ///
    /// This cannot be undone. The caller needs the privilege to delete comments on cases of the
    /// owner.
    ///
    /// # Arguments
    ///
    /// - `case_id`: Id of the case.
    /// - `comment_id`: Id of the comment.
    ///
    /// # Errors
    ///
    /// - 400 ([`CasesError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 401 ([`CasesError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`CasesError::Forbidden`], inferred): The caller lacks a privilege for cases of this
    ///   owner.
    /// - 404 ([`CasesError::NotFound`], inferred): No case in this space has the id, or the case
    ///   has no such comment.
    pub fn delete(&self, case_id: impl AsRef<str>, comment_id: impl AsRef<str>) -> Delete {
        Delete(
            Request::of::<Delete>(&self.0)
                .path("caseId", case_id.as_ref())
                .path("commentId", comment_id.as_ref()),
        )
    }
}

request! {
    Add of Comments::add:
        POST "/api/cases/{caseId}/comments" as "addCaseComment" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::Case, CasesError;
}

request! {
    DeleteAll of Comments::delete_all:
        DELETE "/api/cases/{caseId}/comments"
        as "deleteAllCaseComments" scoped answers(&[204]) refuses(&[400, 401, 403, 404]);
    send_empty -> (), CasesError;
}

request! {
    Update of Comments::update:
        PATCH "/api/cases/{caseId}/comments"
        as "updateCaseComment" scoped refuses(&[400, 401, 403, 404, 409]);
    send_json -> model::Case, CasesError;
}

request! {
    List of Comments::list:
        GET "/api/cases/{caseId}/comments/_find"
        as "listCaseComments" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::CaseCommentPage, CasesError;
}

impl List {
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
    type Page = model::CaseCommentPage;
    type Item = model::CaseComment;
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
        Extent::of(&page.comments).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.comments
    }
}

request! {
    Get of Comments::get:
        GET "/api/cases/{caseId}/comments/{commentId}"
        as "getCaseComment" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::CaseComment, CasesError;
}

request! {
    Delete of Comments::delete:
        DELETE "/api/cases/{caseId}/comments/{commentId}"
        as "deleteCaseComment" scoped answers(&[204]) refuses(&[400, 401, 403, 404]);
    send_empty -> (), CasesError;
}
