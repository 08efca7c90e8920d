// Generated from specs/kibana; do not edit.

//! Rules that watch data and raise alerts.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

use kibana_model::alerting as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub mod backfills;
pub mod rules;

pub use errors::AlertingError;

/// Operations on alerting.
#[derive(Clone, Debug)]
pub struct Alerting(pub(crate) Client);

impl Alerting {
    /// Tells whether rules can run.
    ///
    /// `GET /api/alerting/_health` returns [`model::AlertingHealth`] with status `200`.
    ///
    /// Returns how well Kibana has recently read, decrypted and run rules, and whether it is set up
    /// to keep their API keys safe. The state is the worst of the last few minutes. The caller
    /// needs the privilege `read` on Stack Rules or on another feature with rules.
    ///
    /// # Errors
    ///
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    pub fn get_health(&self) -> GetHealth {
        GetHealth(Request::of::<GetHealth>(&self.0))
    }

    /// Lists the types of rules.
    ///
    /// `GET /api/alerting/rule_types` returns [`Vec<RuleTypeInfo>`](model::RuleTypeInfo) with
    /// status `200`.
    ///
    /// Returns every type that the caller may see, with the alerts and variables that it offers to
    /// actions, in one list without paging. `enabled_in_license` tells whether the licence covers a
    /// type.
    ///
    /// # Errors
    ///
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    pub fn list_rule_types(&self) -> ListRuleTypes {
        ListRuleTypes(Request::of::<ListRuleTypes>(&self.0))
    }

    /// Runs of rules over times that have passed.
    pub fn backfills(&self) -> backfills::Backfills {
        backfills::Backfills(self.0.clone())
    }

    /// The rules of a space, which check their conditions with an API key that each of them holds.
    pub fn rules(&self) -> rules::Rules {
        rules::Rules(self.0.clone())
    }
}

request! {
    GetHealth of Alerting::get_health:
        GET "/api/alerting/_health" as "getAlertingHealth" scoped refuses(&[401]);
    send_json -> model::AlertingHealth, AlertingError;
}

request! {
    ListRuleTypes of Alerting::list_rule_types:
        GET "/api/alerting/rule_types" as "listRuleTypes" scoped refuses(&[401]);
    send_json -> Vec<model::RuleTypeInfo>, AlertingError;
}
