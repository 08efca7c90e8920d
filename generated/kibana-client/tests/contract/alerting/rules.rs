// Generated from specs/kibana; do not edit.

//! Calls of `Rules`.

use kibana_model::alerting as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.alerting().rules();
        json "createRule" create(body::<model::NewRule>());
        json "getRule" get(path::<String>("id"));
        json "updateRule" update(path::<String>("id"), body());
        json "createRuleWithId" create_with_id(path::<String>("id"), body::<model::NewRule>());
        empty "deleteRule" delete(path::<String>("id"));
        empty "disableRule" disable(path::<String>("id")) with
            body(body::<Option<model::RuleDisabling>>());
        empty "enableRule" enable(path::<String>("id"));
        empty "muteAllRuleAlerts" mute_all_alerts(path::<String>("id"));
        empty "unmuteAllRuleAlerts" unmute_all_alerts(path::<String>("id"));
        empty "updateRuleApiKey" update_api_key(path::<String>("id"));
        json "snoozeRule" snooze(path::<String>("id"), body::<model::NewSnooze>());
        empty "deleteRuleSnooze" delete_snooze(path::<String>("ruleId"),
            path::<String>("scheduleId"));
        empty "muteRuleAlert" mute_alert(path::<String>("rule_id"), path::<String>("alert_id"));
        empty "unmuteRuleAlert" unmute_alert(path::<String>("rule_id"), path::<String>("alert_id"));
        json "listRules" list() with per_page(query("per_page")), page(query("page")),
            search(query::<String>("search")),
            default_search_operator(query("default_search_operator")),
            search_fields(query::<Vec<String>>("search_fields")),
            sort_field(query::<String>("sort_field")), sort_order(query("sort_order")),
            has_reference(query("has_reference")), fields(query::<Vec<String>>("fields")),
            kql(query::<String>("filter")),
            filter_consumers(query::<Vec<String>>("filter_consumers"));
    }
}
