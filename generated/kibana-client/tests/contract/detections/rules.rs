// Generated from specs/kibana; do not edit.

//! Calls of `Rules`.

use kibana_model::detections as model;
use openapi_mock::contract::{Contract, calls};
use openapi_runtime::DateTime;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.detections().rules();
        json "getDetectionRule" get(query::<String>("id"));
        json "getDetectionRule" get_by_rule_id(query::<String>("rule_id"));
        json "updateDetectionRule" update(body::<model::RuleUpdate>());
        json "createDetectionRule" create(body::<model::NewRule>());
        json "deleteDetectionRule" delete(query::<String>("id"));
        json "deleteDetectionRule" delete_by_rule_id(query::<String>("rule_id"));
        json "patchDetectionRule" patch(body());
        any "bulkActionDetectionRules" bulk_action(body::<model::BulkRuleAction>()) with
            dry_run(query("dry_run"));
        lines "exportDetectionRules" export() with
            exclude_export_details(query("exclude_export_details")),
            file_name(query::<String>("file_name")), body(body::<model::RuleExport>());
        json "listDetectionRules" list() with fields(query::<Vec<String>>("fields")),
            kql(query::<String>("filter")), sort_field(query("sort_field")),
            sort_order(query("sort_order")), page(query("page")), per_page(query("per_page")),
            gaps_range_start(query::<DateTime>("gaps_range_start")),
            gaps_range_end(query::<DateTime>("gaps_range_end"));
        json "importDetectionRules" import(file("file")) with overwrite(query("overwrite")),
            overwrite_exceptions(query("overwrite_exceptions")),
            overwrite_action_connectors(query("overwrite_action_connectors")),
            as_new_list(query("as_new_list"));
        json "installPrebuiltRules" install_prebuilt();
        json "getPrebuiltRulesStatus" get_prebuilt_status();
        json "previewDetectionRule" preview(body::<model::RulePreview>()) with
            enable_logged_requests(query("enable_logged_requests"));
        json "listDetectionTags" list_tags();
    }
}
