// Generated from specs/kibana; do not edit.

//! Calls of `Workflows`.

use kibana_model::workflows as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.workflows();
        json "listWorkflows" list() with query(query::<String>("query")), page(query("page")),
            size(query("size")), enabled(query::<Vec<bool>>("enabled")),
            created_by(query::<Vec<String>>("createdBy")), tags(query::<Vec<String>>("tags"));
        json "bulkCreateWorkflows" bulk_create(body::<model::NewWorkflows>()) with
            overwrite(query("overwrite"));
        json "bulkDeleteWorkflows" bulk_delete(body::<model::WorkflowDeletion>()) with
            force(query("force"));
        json "countWorkflowValues" count_values(query::<Vec<String>>("fields"));
        json "listWorkflowConnectors" list_connectors();
        json "exportWorkflows" export(body::<model::WorkflowIds>());
        json "bulkGetWorkflows" bulk_get(body::<model::WorkflowSelection>());
        json "getWorkflowSchema" get_schema(query("loose"));
        json "getWorkflowStats" get_stats();
        json "testWorkflowStep" test_step(body());
        json "testWorkflow" test(body());
        json "createWorkflow" create(body());
        json "getWorkflow" get(path::<String>("id"));
        json "updateWorkflow" update(path::<String>("id"), body());
        empty "deleteWorkflow" delete(path::<String>("id")) with force(query("force"));
        json "copyWorkflow" copy(path::<String>("id"));
        json "runWorkflow" run(path::<String>("id"), body());
    }
}
