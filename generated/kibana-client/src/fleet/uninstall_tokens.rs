// Generated from specs/kibana; do not edit.

//! Tokens without which a protected agent cannot be uninstalled.
//!
//! [`UninstallTokens`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::FleetError;

/// Tokens without which a protected agent cannot be uninstalled.
#[derive(Clone, Debug)]
pub struct UninstallTokens(pub(crate) Client);

impl UninstallTokens {
    /// Lists the uninstall tokens of agent policies.
    ///
    /// `GET /api/fleet/uninstall_tokens` returns [`model::UninstallTokenPage`] with status `200`.
    ///
    /// Returns one page of the newest token of each agent policy, without the tokens themselves.
    /// Filter by policy or by text, not by both. No call deletes tokens.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Returns an uninstall token.
    ///
    /// `GET /api/fleet/uninstall_tokens/{uninstallTokenId}` returns [`model::FoundUninstallToken`]
    /// with status `200`.
    ///
    /// Reads the token that uninstalls the agents of a policy with tamper protection. Treat it as a
    /// secret.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Arguments
    ///
    /// - `uninstall_token_id`: Id of the uninstall token.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn get(&self, uninstall_token_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("uninstallTokenId", uninstall_token_id.as_ref()))
    }
}

request! {
    List of UninstallTokens::list:
        GET "/api/fleet/uninstall_tokens" as "listUninstallTokens" scoped refuses(&[400]);
    send_json -> model::UninstallTokenPage, FleetError;
}

impl List {
    /// Part of the id of an agent policy.
    ///
    /// At most 50 characters. Sent as the query parameter `policyId`.
    pub fn policy_id(self, policy_id: impl AsRef<str>) -> Self {
        Self(self.0.query("policyId", policy_id.as_ref()))
    }

    /// Part of the id or of the name of an agent policy.
    ///
    /// At most 50 characters.
    pub fn search(self, search: impl AsRef<str>) -> Self {
        Self(self.0.query("search", search.as_ref()))
    }

    /// Number of tokens on a page.
    ///
    /// Fleet's default is 20.
    ///
    /// At least 5. Sent as the query parameter `perPage`.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("perPage", &per_page))
    }

    /// Number of the page, counted from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
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
    type Page = model::UninstallTokenPage;
    type Item = model::ListedUninstallToken;
    type Errors = FleetError;

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
        Extent::of(&page.items).total(page.total)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.items
    }
}

request! {
    Get of UninstallTokens::get:
        GET "/api/fleet/uninstall_tokens/{uninstallTokenId}"
        as "getUninstallToken" scoped refuses(&[400, 404]);
    send_json -> model::FoundUninstallToken, FleetError;
}
