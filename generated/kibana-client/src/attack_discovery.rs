// Generated from specs/kibana; do not edit.

//! Attacks that a language model finds in the alerts of Elastic Security, the runs in which it
//! looks for them, and schedules of these.
//!
//! Servers have them since 9.2, where they are a technical preview; since 9.3 they are
//! generally available. They are known from Kibana's public route definitions and from the
//! behaviour of servers that open-source clients record. Every operation acts within a space,
//! that of `Kibana::space` or the default one.

use kibana_model::attack_discovery as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

mod errors;

pub mod generations;
pub mod schedules;

pub use errors::AttackDiscoveryError;

/// Attacks that a language model finds in alerts.
#[derive(Clone, Debug)]
pub struct AttackDiscovery(pub(crate) Client);

impl AttackDiscovery {
    /// Changes the state of attacks, and who sees them.
    ///
    /// `POST /api/attack_discovery/_bulk` returns [`model::UpdatedAttacks`] with status `200`.
    ///
    /// - `200`: The attacks as they are now.
    ///
    /// Sets the state of several attacks, makes them visible for everybody or for their owner only,
    /// and returns them. The caller needs the privilege for Attack Discovery, and access to the
    /// indices of its alerts.
    ///
    /// Required privilege: `securitySolution-attackDiscoveryAll`. Since 9.2.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`AttackDiscoveryError::BadRequest`]): The request is not valid.
    /// - 401 ([`AttackDiscoveryError::Unauthorized`]): The credentials are missing, or belong to
    ///   nobody.
    /// - 403 ([`AttackDiscoveryError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have Attack Discovery.
    pub fn bulk_update(&self, body: impl Into<model::AttackBulkUpdate>) -> BulkUpdate {
        let body: model::AttackBulkUpdate = body.into();
        BulkUpdate(Request::of::<BulkUpdate>(&self.0).json("application/json", &body))
    }

    /// Lists attacks.
    ///
    /// `GET /api/attack_discovery/_find` returns [`model::AttackPage`] with status `200`.
    ///
    /// Returns one page of the attacks that the caller may see. The caller needs the privilege for
    /// Attack Discovery, and access to the indices of its alerts.
    ///
    /// Required privilege: `securitySolution-attackDiscoveryAll`. Since 9.2.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`AttackDiscoveryError::BadRequest`]): The request is not valid.
    /// - 401 ([`AttackDiscoveryError::Unauthorized`]): The credentials are missing, or belong to
    ///   nobody.
    /// - 403 ([`AttackDiscoveryError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have Attack Discovery.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Has a language model look for attacks.
    ///
    /// `POST /api/attack_discovery/_generate` returns [`model::StartedAttackGeneration`] with
    /// status `200`.
    ///
    /// - `200`: The model is at work.
    ///
    /// Sends alerts to the model of a connector, which costs what the model costs. The call returns
    /// at once: the generation with the returned id tells when it is done, and has the attacks
    /// then. The field `_id` has to be among those that may be sent. The caller needs the privilege
    /// for Attack Discovery, and access to the indices of its alerts.
    ///
    /// Required privilege: `securitySolution-attackDiscoveryAll`. Since 9.2.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`AttackDiscoveryError::BadRequest`]): The request is not valid.
    /// - 401 ([`AttackDiscoveryError::Unauthorized`]): The credentials are missing, or belong to
    ///   nobody.
    /// - 403 ([`AttackDiscoveryError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have Attack Discovery.
    #[inline]
    pub fn generate(&self, body: model::AttackSearch) -> Generate {
        Generate(Request::of::<Generate>(&self.0).json("application/json", &body))
    }

    /// Runs in which a language model looks for attacks.
    pub fn generations(&self) -> generations::Generations {
        generations::Generations(self.0.clone())
    }

    /// When Kibana looks for attacks by itself.
    pub fn schedules(&self) -> schedules::Schedules {
        schedules::Schedules(self.0.clone())
    }
}

request! {
    BulkUpdate of AttackDiscovery::bulk_update:
        POST "/api/attack_discovery/_bulk"
        as "bulkUpdateAttackDiscoveries" scoped refuses(&[400, 401, 403]) idempotent(true) since("9.2.0");
    send_json -> model::UpdatedAttacks, AttackDiscoveryError;
}

impl BulkUpdate {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    List of AttackDiscovery::list:
        GET "/api/attack_discovery/_find"
        as "listAttackDiscoveries" scoped refuses(&[400, 401, 403]) since("9.2.0");
    send_json -> model::AttackPage, AttackDiscoveryError;
}

impl List {
    /// Words to look for in titles and texts.
    pub fn search(self, search: impl AsRef<str>) -> Self {
        Self(self.0.query("search", search.as_ref()))
    }

    /// Ids of the attacks.
    pub fn ids(self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let ids: Vec<String> = ids.into_iter().map(Into::into).collect();
        Self(self.0.query("ids", &ids))
    }

    /// Ids of alerts, one of which belongs to the attack.
    pub fn alert_ids(self, alert_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let alert_ids: Vec<String> = alert_ids.into_iter().map(Into::into).collect();
        Self(self.0.query("alert_ids", &alert_ids))
    }

    /// Names of the connectors whose models found the attacks.
    pub fn connector_names(
        self,
        connector_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let connector_names: Vec<String> = connector_names
            .into_iter()
            .map(Into::into)
            .collect();
        Self(self.0.query("connector_names", &connector_names))
    }

    /// States of the attacks.
    pub fn status(self, status: impl IntoIterator<Item = model::AttackStatus>) -> Self {
        let status: Vec<model::AttackStatus> = status.into_iter().collect();
        Self(self.0.query("status", &status))
    }

    /// The earliest time, or a distance from now such as `now-24h`.
    pub fn start(self, start: impl AsRef<str>) -> Self {
        Self(self.0.query("start", start.as_ref()))
    }

    /// The latest time, or a distance from now.
    pub fn end(self, end: impl AsRef<str>) -> Self {
        Self(self.0.query("end", end.as_ref()))
    }

    /// Whether the attacks are visible for everybody.
    ///
    /// Without it, both kinds are returned.
    pub fn shared(self, shared: bool) -> Self {
        Self(self.0.query("shared", &shared))
    }

    /// Whether a schedule found the attacks.
    ///
    /// Without it, both kinds are returned. Servers before 9.4 may not know it.
    pub fn scheduled(self, scheduled: bool) -> Self {
        Self(self.0.query("scheduled", &scheduled))
    }

    /// Whether the ids of all alerts of the attacks are returned.
    pub fn include_unique_alert_ids(self, include_unique_alert_ids: bool) -> Self {
        Self(self.0.query("include_unique_alert_ids", &include_unique_alert_ids))
    }

    /// Whether texts name fields the way Kibana shows them, as in `{{ user.name ada }}`.
    ///
    /// Default: `false`.
    pub fn enable_field_rendering(self, enable_field_rendering: bool) -> Self {
        Self(self.0.query("enable_field_rendering", &enable_field_rendering))
    }

    /// Whether texts have the values that the model did not see.
    ///
    /// Default: `true`.
    pub fn with_replacements(self, with_replacements: bool) -> Self {
        Self(self.0.query("with_replacements", &with_replacements))
    }

    /// Page to return, counted from 1.
    ///
    /// Default: `1`.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of attacks on a page.
    ///
    /// Default: `10`. At least 1.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    /// Field to sort by.
    pub fn sort_field(self, sort_field: model::AttackSortField) -> Self {
        Self(self.0.query("sort_field", &sort_field))
    }

    /// Direction of the order, `desc` if left out.
    pub fn sort_order(self, sort_order: model::AttackSortOrder) -> Self {
        Self(self.0.query("sort_order", &sort_order))
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

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

impl Paged for List {
    type Page = model::AttackPage;
    type Item = model::Attack;
    type Errors = AttackDiscoveryError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "per_page",
            largest: None,
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.data).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

request! {
    Generate of AttackDiscovery::generate:
        POST "/api/attack_discovery/_generate"
        as "generateAttackDiscoveries" scoped refuses(&[400, 401, 403]) since("9.2.0");
    send_json -> model::StartedAttackGeneration, AttackDiscoveryError;
}

impl Generate {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
