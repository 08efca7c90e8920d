// Generated from specs/kibana; do not edit.

//! Calls of `Executions`.

use kibana_model::workflows as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.workflows().executions();
        json "getWorkflowExecution" get(path::<String>("executionId")) with
            include_input(query("includeInput")), include_output(query("includeOutput"));
        empty "cancelWorkflowExecution" cancel(path::<String>("executionId"));
        json "listChildExecutions" list_children(path::<String>("executionId"));
        json "listExecutionLogs" list_logs(path::<String>("executionId")) with
            step_execution_id(query::<String>("stepExecutionId")), page(query("page")),
            size(query("size")), sort_field(query::<String>("sortField")),
            sort_order(query("sortOrder"));
        json "resumeWorkflowExecution" resume(path::<String>("executionId"), body());
        json "getStepExecution" get_step(path::<String>("executionId"),
            path::<String>("stepExecutionId"));
        json "listWorkflowExecutions" list(path::<String>("workflowId")) with
            statuses(query::<Vec<model::WorkflowExecutionStatus>>("statuses")),
            execution_types(query::<Vec<model::WorkflowExecutionType>>("executionTypes")),
            executed_by(query::<Vec<String>>("executedBy")), omit_step_runs(query("omitStepRuns")),
            page(query("page")), size(query("size")),
            started_after(query::<String>("startedAfter")),
            started_before(query::<String>("startedBefore")),
            finished_after(query::<String>("finishedAfter")),
            finished_before(query::<String>("finishedBefore")),
            concurrency_group_key(query::<String>("concurrencyGroupKey")),
            collapse(query("collapse")), sort_field(query("sortField")),
            sort_order(query("sortOrder"));
        empty "cancelWorkflowExecutions" cancel_all(path::<String>("workflowId"));
        json "listStepExecutions" list_steps(path::<String>("workflowId")) with
            step_id(query::<String>("stepId")), include_input(query("includeInput")),
            include_output(query("includeOutput")), page(query("page")), size(query("size"));
    }
}
