// Generated from specs/kibana; do not edit.

//! Calls of `Cases`.

use kibana_model::cases as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.cases();
        json "createCase" create(body());
        empty "bulkDeleteCases" bulk_delete(query::<Vec<String>>("ids"));
        json "bulkUpdateCases" bulk_update(body::<model::CaseUpdates>());
        json "listCases" list() with assignees(query::<Vec<String>>("assignees")),
            category(query::<Vec<String>>("category")),
            default_search_operator(query("defaultSearchOperator")), from(query::<String>("from")),
            owner(query::<Vec<model::CaseOwner>>("owner")), page(query("page")),
            per_page(query("perPage")), reporters(query::<Vec<String>>("reporters")),
            search(query::<String>("search")),
            search_fields(query::<Vec<model::CaseSearchField>>("searchFields")),
            severity(query("severity")), sort_field(query("sortField")),
            sort_order(query("sortOrder")), status(query("status")),
            tags(query::<Vec<String>>("tags")), to(query::<String>("to"));
        json "listCasesByAlert" list_by_alert(path::<String>("alertId")) with
            owner(query::<Vec<model::CaseOwner>>("owner"));
        json "listCaseReporters" list_reporters() with
            owner(query::<Vec<model::CaseOwner>>("owner"));
        json "listCaseTags" list_tags() with owner(query::<Vec<model::CaseOwner>>("owner"));
        json "getCase" get(path::<String>("caseId"));
        json "listCaseAlerts" list_alerts(path::<String>("caseId"));
        json "pushCase" push(path::<String>("caseId"), path::<String>("connectorId"));
        json "addCaseFile" add_file(path::<String>("caseId"), file("file")) with
            filename(part::<String>("filename"));
        json "listCaseActivity" list_activity(path::<String>("caseId")) with page(query("page")),
            per_page(query("perPage")), sort_order(query("sortOrder")),
            types(query::<Vec<model::CaseActivityFilter>>("types"));
    }
}
