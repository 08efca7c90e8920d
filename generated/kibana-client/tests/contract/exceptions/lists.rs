// Generated from specs/kibana; do not edit.

//! Calls of `Lists`.

use kibana_model::exceptions as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.exceptions().lists();
        json "getExceptionList" get(query::<String>("id")) with
            namespace_type(query("namespace_type"));
        json "getExceptionList" get_by_list_id(query::<String>("list_id")) with
            namespace_type(query("namespace_type"));
        json "updateExceptionList" update(body());
        json "createExceptionList" create(body());
        json "deleteExceptionList" delete(query::<String>("id")) with
            namespace_type(query("namespace_type"));
        json "deleteExceptionList" delete_by_list_id(query::<String>("list_id")) with
            namespace_type(query("namespace_type"));
        json "duplicateExceptionList" duplicate(query::<String>("list_id"), query("namespace_type"))
            with include_expired_exceptions(query("include_expired_exceptions"));
        lines "exportExceptionList" export(query::<String>("id"), query::<String>("list_id"),
            query("namespace_type")) with
            include_expired_exceptions(query("include_expired_exceptions"));
        json "listExceptionLists" list() with kql(query::<String>("filter")),
            namespace_type(query::<Vec<model::ExceptionNamespace>>("namespace_type")),
            page(query("page")), per_page(query("per_page")),
            sort_field(query::<String>("sort_field")), sort_order(query("sort_order"));
        json "importExceptionLists" import(file("file")) with overwrite(query("overwrite")),
            as_new_list(query("as_new_list"));
        json "getExceptionListSummary" get_summary(query::<String>("id")) with
            namespace_type(query("namespace_type")), kql(query::<String>("filter"));
        json "getExceptionListSummary" get_summary_by_list_id(query::<String>("list_id")) with
            namespace_type(query("namespace_type")), kql(query::<String>("filter"));
        json "createSharedExceptionList" create_shared(body());
    }
}
