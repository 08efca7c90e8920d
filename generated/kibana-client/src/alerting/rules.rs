// Generated from specs/kibana; do not edit.

//! The rules of a space, which check their conditions with an API key that each of them holds.
//!
//! [`Rules`] starts the requests of this module.

use kibana_model::alerting as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, QueryStyle, Request, Turning,
    request,
};

use super::AlertingError;

/// The rules of a space, which check their conditions with an API key that each of them holds.
#[derive(Clone, Debug)]
pub struct Rules(pub(crate) Client);

impl Rules {
    /// Creates a rule.
    ///
    /// `POST /api/alerting/rule` returns [`model::Rule`] with status `200`.
    ///
    /// - `200`: The new rule.
    ///
    /// The rule gets a random id. It starts at once, unless `enabled` is `false`, and runs with an
    /// API key that Kibana makes with the privileges of the caller. The type and the consumer
    /// cannot be changed later. The caller needs the privilege `all` on the feature of the
    /// consumer, and `read` on Actions and Connectors if the rule has actions.
    ///
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`AlertingError::Forbidden`]): The caller lacks a privilege for rules of this
    ///   feature.
    pub fn create(&self, body: impl Into<model::NewRule>) -> Create {
        let body: model::NewRule = body.into();
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Returns a rule.
    ///
    /// `GET /api/alerting/rule/{id}` returns [`model::Rule`] with status `200`.
    ///
    /// Looks up a rule of the space, with the results of its last runs. The caller needs the
    /// privilege `read` on the feature that the rule belongs to.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the rule.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`AlertingError::Forbidden`]): The caller lacks a privilege for rules of this
    ///   feature.
    /// - 404 ([`AlertingError::NotFound`]): No rule in this space has the id.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Changes a rule.
    ///
    /// `PUT /api/alerting/rule/{id}` returns [`model::Rule`] with status `200`.
    ///
    /// - `200`: The rule as it is now.
    ///
    /// Replaces what the body can hold as a whole: what is left out goes back to its default, so
    /// send the actions and parameters that should stay. The rule gets another API key, with the
    /// privileges of the caller. Type, consumer and whether the rule is enabled cannot be changed
    /// this way. The caller needs the privilege `all` on the feature that the rule belongs to.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the rule.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`AlertingError::Forbidden`]): The caller lacks a privilege for rules of this
    ///   feature.
    /// - 404 ([`AlertingError::NotFound`]): No rule in this space has the id.
    /// - 409 ([`AlertingError::Conflict`]): Somebody else changed the rule in the meantime.
    pub fn update(&self, id: impl AsRef<str>, body: model::RuleUpdate) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Creates a rule under an id of your own.
    ///
    /// `POST /api/alerting/rule/{id}` returns [`model::Rule`] with status `200`.
    ///
    /// - `200`: The new rule.
    ///
    /// The rule starts at once, unless `enabled` is `false`, and runs with an API key that Kibana
    /// makes with the privileges of the caller. Parameters have to be those of the type. The type,
    /// the consumer and the id cannot be changed later. The caller needs the privilege `all` on the
    /// feature of the consumer, and `read` on Actions and Connectors if the rule has actions.
    ///
    /// # Arguments
    ///
    /// - `id`: Id that the rule gets, such as a UUID.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`AlertingError::Forbidden`]): The caller lacks a privilege for rules of this
    ///   feature.
    /// - 409 ([`AlertingError::Conflict`]): A rule of this space has the id.
    pub fn create_with_id(
        &self,
        id: impl AsRef<str>,
        body: impl Into<model::NewRule>,
    ) -> CreateWithId {
        let body: model::NewRule = body.into();
        CreateWithId(
            Request::of::<CreateWithId>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a rule.
    ///
    /// `DELETE /api/alerting/rule/{id}` returns no body with status `204`.
    ///
    /// This cannot be undone. Alerts that the rule has raised stay in their index. The caller needs
    /// the privilege `all` on the feature that the rule belongs to.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the rule.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`AlertingError::Forbidden`]): The caller lacks a privilege for rules of this
    ///   feature.
    /// - 404 ([`AlertingError::NotFound`]): No rule in this space has the id.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }

    /// Stops a rule.
    ///
    /// `POST /api/alerting/rule/{id}/_disable` returns no body with status `204`.
    ///
    /// The rule stays, but runs no more until it is enabled, and its API key is no longer used.
    /// Without `untrack`, its active alerts stay as they are. The caller needs the privilege `all`
    /// on the feature that the rule belongs to.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the rule.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`AlertingError::Forbidden`]): The caller lacks a privilege for rules of this
    ///   feature.
    /// - 404 ([`AlertingError::NotFound`]): No rule in this space has the id.
    pub fn disable(&self, id: impl AsRef<str>) -> Disable {
        Disable(Request::of::<Disable>(&self.0).path("id", id.as_ref()))
    }

    /// Lets a rule run.
    ///
    /// `POST /api/alerting/rule/{id}/_enable` returns no body with status `204`.
    ///
    /// Gives the rule an API key with the privileges of the caller, and runs it from now on. A rule
    /// that is enabled stays as it is. The caller needs the privilege `all` on the feature that the
    /// rule belongs to.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the rule.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`AlertingError::Forbidden`]): The caller lacks a privilege for rules of this
    ///   feature.
    /// - 404 ([`AlertingError::NotFound`]): No rule in this space has the id.
    pub fn enable(&self, id: impl AsRef<str>) -> Enable {
        Enable(Request::of::<Enable>(&self.0).path("id", id.as_ref()))
    }

    /// Mutes all alerts of a rule.
    ///
    /// `POST /api/alerting/rule/{id}/_mute_all` returns no body with status `204`.
    ///
    /// The rule goes on and raises alerts, but runs no actions until it is unmuted. The caller
    /// needs the privilege `all` on the feature that the rule belongs to.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the rule.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`AlertingError::Forbidden`]): The caller lacks a privilege for rules of this
    ///   feature.
    /// - 404 ([`AlertingError::NotFound`]): No rule in this space has the id.
    pub fn mute_all_alerts(&self, id: impl AsRef<str>) -> MuteAllAlerts {
        MuteAllAlerts(Request::of::<MuteAllAlerts>(&self.0).path("id", id.as_ref()))
    }

    /// Unmutes a rule and all its alerts.
    ///
    /// `POST /api/alerting/rule/{id}/_unmute_all` returns no body with status `204`.
    ///
    /// The rule runs its actions again, also for alerts that were muted one by one. The caller
    /// needs the privilege `all` on the feature that the rule belongs to.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the rule.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`AlertingError::Forbidden`]): The caller lacks a privilege for rules of this
    ///   feature.
    /// - 404 ([`AlertingError::NotFound`]): No rule in this space has the id.
    pub fn unmute_all_alerts(&self, id: impl AsRef<str>) -> UnmuteAllAlerts {
        UnmuteAllAlerts(Request::of::<UnmuteAllAlerts>(&self.0).path("id", id.as_ref()))
    }

    /// Gives a rule another API key.
    ///
    /// `POST /api/alerting/rule/{id}/_update_api_key` returns no body with status `204`.
    ///
    /// Kibana makes a key with the privileges of the caller, and the rule runs with it from then
    /// on. The rule sees what the caller may see, so a caller with fewer privileges can make it
    /// miss data. The former key cannot be restored. Two changes at the same time conflict: the
    /// later one gets 409 and can be repeated. The caller needs the privilege `all` on the feature
    /// that the rule belongs to.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the rule.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request is not valid; the message says why.
    /// - 403 ([`AlertingError::Forbidden`]): The caller lacks a privilege for rules of this
    ///   feature.
    /// - 404 ([`AlertingError::NotFound`]): No rule in this space has the id.
    /// - 409 ([`AlertingError::Conflict`]): Somebody else changed the rule in the meantime.
    pub fn update_api_key(&self, id: impl AsRef<str>) -> UpdateApiKey {
        UpdateApiKey(Request::of::<UpdateApiKey>(&self.0).path("id", id.as_ref()))
    }

    /// Snoozes a rule for some time, once or regularly.
    ///
    /// `POST /api/alerting/rule/{id}/snooze_schedule` returns [`model::Snooze`] with status `200`.
    ///
    /// While a rule is snoozed, it raises alerts and runs no actions. A rule has at most five
    /// schedules. The caller needs the privilege `all` on the feature that the rule belongs to.
    ///
    /// Since 8.19.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the rule.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`AlertingError::Forbidden`]): The caller lacks a privilege for rules of this
    ///   feature.
    /// - 404 ([`AlertingError::NotFound`]): No rule in this space has the id.
    pub fn snooze(&self, id: impl AsRef<str>, body: impl Into<model::NewSnooze>) -> Snooze {
        let body: model::NewSnooze = body.into();
        Snooze(
            Request::of::<Snooze>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a snooze of a rule.
    ///
    /// `DELETE /api/alerting/rule/{ruleId}/snooze_schedule/{scheduleId}` returns no body with
    /// status `204`.
    ///
    /// The rule runs its actions again at the times of the schedule. The caller needs the privilege
    /// `all` on the feature that the rule belongs to.
    ///
    /// Since 8.19.0.
    ///
    /// # Arguments
    ///
    /// - `rule_id`: Id of the rule.
    /// - `schedule_id`: Id of the schedule, which the rule has in `snooze_schedule`.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`AlertingError::Forbidden`]): The caller lacks a privilege for rules of this
    ///   feature.
    /// - 404 ([`AlertingError::NotFound`], inferred): No rule in this space has the id, or the rule
    ///   has no such snooze.
    pub fn delete_snooze(
        &self,
        rule_id: impl AsRef<str>,
        schedule_id: impl AsRef<str>,
    ) -> DeleteSnooze {
        DeleteSnooze(
            Request::of::<DeleteSnooze>(&self.0)
                .path("ruleId", rule_id.as_ref())
                .path("scheduleId", schedule_id.as_ref()),
        )
    }

    /// Mutes an alert.
    ///
    /// `POST /api/alerting/rule/{rule_id}/alert/{alert_id}/_mute` returns no body with status
    /// `204`.
    ///
    /// - `204`: The alert is muted.
    ///
    /// The rule runs no actions for this alert until it is unmuted. The caller needs the privilege
    /// `all` on the feature that the rule belongs to.
    ///
    /// # Arguments
    ///
    /// - `rule_id`: Id of the rule.
    /// - `alert_id`: Id of the alert, which the rule gives to it, such as the name of a group.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`AlertingError::Forbidden`]): The caller lacks a privilege for rules of this
    ///   feature.
    /// - 404 ([`AlertingError::NotFound`], inferred): No rule in this space has the id, or the rule
    ///   has no such alert.
    pub fn mute_alert(&self, rule_id: impl AsRef<str>, alert_id: impl AsRef<str>) -> MuteAlert {
        MuteAlert(
            Request::of::<MuteAlert>(&self.0)
                .path("rule_id", rule_id.as_ref())
                .path("alert_id", alert_id.as_ref()),
        )
    }

    /// Unmutes an alert.
    ///
    /// `POST /api/alerting/rule/{rule_id}/alert/{alert_id}/_unmute` returns no body with status
    /// `204`.
    ///
    /// - `204`: The alert is not muted.
    ///
    /// The rule runs its actions for this alert again. The caller needs the privilege `all` on the
    /// feature that the rule belongs to.
    ///
    /// # Arguments
    ///
    /// - `rule_id`: Id of the rule.
    /// - `alert_id`: Id of the alert, which the rule gives to it, such as the name of a group.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`AlertingError::Forbidden`]): The caller lacks a privilege for rules of this
    ///   feature.
    /// - 404 ([`AlertingError::NotFound`], inferred): No rule in this space has the id, or the rule
    ///   has no such alert.
    pub fn unmute_alert(&self, rule_id: impl AsRef<str>, alert_id: impl AsRef<str>) -> UnmuteAlert {
        UnmuteAlert(
            Request::of::<UnmuteAlert>(&self.0)
                .path("rule_id", rule_id.as_ref())
                .path("alert_id", alert_id.as_ref()),
        )
    }

    /// Lists rules.
    ///
    /// `GET /api/alerting/rules/_find` returns [`model::RulePage`] with status `200`.
    ///
    /// Returns the rules of the space that the caller may read and that fit the search, page by
    /// page. Without conditions it lists all of them. Sorting needs `sort_field`: an order alone is
    /// refused with 406. Rules that are created or deleted between two pages shift the following
    /// ones.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`AlertingError::Forbidden`]): The caller lacks a privilege for rules of this
    ///   feature.
    /// - 406 ([`AlertingError::NotAcceptable`]): An order needs a property to sort by.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }
}

request! {
    Create of Rules::create:
        POST "/api/alerting/rule"
        as "createRule" scoped refuses(&[400, 401, 403]) body_since(&[("/actions/*/alerts_filter", "8.9.0"), ("/actions/*/frequency", "8.6.0"), ("/alert_delay", "8.13.0"), ("/flapping", "8.16.0"), ("/flapping/enabled", "9.3.0")]);
    send_json -> model::Rule, AlertingError;
}

request! {
    Get of Rules::get:
        GET "/api/alerting/rule/{id}" as "getRule" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::Rule, AlertingError;
}

request! {
    Update of Rules::update:
        PUT "/api/alerting/rule/{id}"
        as "updateRule" scoped refuses(&[400, 401, 403, 404, 409]) body_since(&[("/actions/*/alerts_filter", "8.9.0"), ("/actions/*/frequency", "8.6.0"), ("/alert_delay", "8.13.0"), ("/flapping", "8.16.0"), ("/flapping/enabled", "9.3.0")]);
    send_json -> model::Rule, AlertingError;
}

request! {
    CreateWithId of Rules::create_with_id:
        POST "/api/alerting/rule/{id}"
        as "createRuleWithId" scoped refuses(&[400, 401, 403, 409]) body_since(&[("/actions/*/alerts_filter", "8.9.0"), ("/actions/*/frequency", "8.6.0"), ("/alert_delay", "8.13.0"), ("/flapping", "8.16.0"), ("/flapping/enabled", "9.3.0")]);
    send_json -> model::Rule, AlertingError;
}

request! {
    Delete of Rules::delete:
        DELETE "/api/alerting/rule/{id}"
        as "deleteRule" scoped answers(&[204]) refuses(&[400, 401, 403, 404]);
    send_empty -> (), AlertingError;
}

request! {
    Disable of Rules::disable:
        POST "/api/alerting/rule/{id}/_disable"
        as "disableRule" scoped answers(&[204]) refuses(&[400, 401, 403, 404]) idempotent(true);
    send_empty -> (), AlertingError;
}

impl Disable {
    /// Sets the body.
    pub fn body(self, body: impl Into<Option<model::RuleDisabling>>) -> Self {
        let body: Option<model::RuleDisabling> = body.into();
        Self(self.0.json("application/json", &body))
    }
}

request! {
    Enable of Rules::enable:
        POST "/api/alerting/rule/{id}/_enable"
        as "enableRule" scoped answers(&[204]) refuses(&[400, 401, 403, 404]) idempotent(true);
    send_empty -> (), AlertingError;
}

request! {
    MuteAllAlerts of Rules::mute_all_alerts:
        POST "/api/alerting/rule/{id}/_mute_all"
        as "muteAllRuleAlerts" scoped answers(&[204]) refuses(&[400, 401, 403, 404]) idempotent(true);
    send_empty -> (), AlertingError;
}

request! {
    UnmuteAllAlerts of Rules::unmute_all_alerts:
        POST "/api/alerting/rule/{id}/_unmute_all"
        as "unmuteAllRuleAlerts" scoped answers(&[204]) refuses(&[400, 401, 403, 404]) idempotent(true);
    send_empty -> (), AlertingError;
}

request! {
    UpdateApiKey of Rules::update_api_key:
        POST "/api/alerting/rule/{id}/_update_api_key"
        as "updateRuleApiKey" scoped answers(&[204]) refuses(&[400, 403, 404, 409]);
    send_empty -> (), AlertingError;
}

request! {
    Snooze of Rules::snooze:
        POST "/api/alerting/rule/{id}/snooze_schedule"
        as "snoozeRule" scoped refuses(&[400, 401, 403, 404]) since("8.19.0") generally_available;
    send_json -> model::Snooze, AlertingError;
}

impl Snooze {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    DeleteSnooze of Rules::delete_snooze:
        DELETE "/api/alerting/rule/{ruleId}/snooze_schedule/{scheduleId}"
        as "deleteRuleSnooze" scoped answers(&[204]) refuses(&[400, 401, 403, 404]) since("8.19.0") generally_available;
    send_empty -> (), AlertingError;
}

impl DeleteSnooze {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    MuteAlert of Rules::mute_alert:
        POST "/api/alerting/rule/{rule_id}/alert/{alert_id}/_mute"
        as "muteRuleAlert" scoped answers(&[204]) refuses(&[400, 401, 403, 404]) idempotent(true);
    send_empty -> (), AlertingError;
}

request! {
    UnmuteAlert of Rules::unmute_alert:
        POST "/api/alerting/rule/{rule_id}/alert/{alert_id}/_unmute"
        as "unmuteRuleAlert" scoped answers(&[204]) refuses(&[400, 401, 403, 404]) idempotent(true);
    send_empty -> (), AlertingError;
}

request! {
    List of Rules::list:
        GET "/api/alerting/rules/_find" as "listRules" scoped refuses(&[400, 401, 403, 406]);
    send_json -> model::RulePage, AlertingError;
}

impl List {
    /// Rules on a page.
    ///
    /// Default: `10`.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    /// Number of the page, from 1.
    ///
    /// Default: `1`.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Words that the rule contains, in Elasticsearch's simple query syntax.
    pub fn search(self, search: impl AsRef<str>) -> Self {
        Self(self.0.query("search", search.as_ref()))
    }

    /// Whether one or all words have to be there.
    ///
    /// Default: `OR`.
    pub fn default_search_operator(
        self,
        default_search_operator: kibana_model::SearchOperator,
    ) -> Self {
        Self(self.0.query("default_search_operator", &default_search_operator))
    }

    /// Properties that are searched, such as `name` or `tags`.
    pub fn search_fields(self, search_fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let search_fields: Vec<String> = search_fields
            .into_iter()
            .map(Into::into)
            .collect();
        Self(self.0.query("search_fields", &search_fields))
    }

    /// Property to sort by, such as `name` or `updatedAt`.
    pub fn sort_field(self, sort_field: impl AsRef<str>) -> Self {
        Self(self.0.query("sort_field", sort_field.as_ref()))
    }

    /// Direction of the order.
    pub fn sort_order(self, sort_order: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sort_order", &sort_order))
    }

    /// Only rules that refer to this saved object.
    pub fn has_reference(self, has_reference: kibana_model::SavedObjectKey) -> Self {
        Self(self.0.query_with("has_reference", QueryStyle::Json, &has_reference))
    }

    /// Properties that each rule has in the answer.
    ///
    /// A `Rule` needs most of them, so leave this out unless you read plain JSON.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let fields: Vec<String> = fields.into_iter().map(Into::into).collect();
        Self(self.0.query_with("fields", QueryStyle::Json, &fields))
    }

    /// Condition in KQL on the saved object, such as `alert.attributes.enabled: true`.
    ///
    /// Sent as the query parameter `filter`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("filter", kql.as_ref()))
    }

    /// Only rules of these consumers.
    pub fn filter_consumers(
        self,
        filter_consumers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_consumers: Vec<String> = filter_consumers
            .into_iter()
            .map(Into::into)
            .collect();
        Self(self.0.query_with("filter_consumers", QueryStyle::Json, &filter_consumers))
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
    type Page = model::RulePage;
    type Item = model::Rule;
    type Errors = AlertingError;

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
        Extent::of(&page.data).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}
