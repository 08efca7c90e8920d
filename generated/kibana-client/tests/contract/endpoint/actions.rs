// Generated from specs/kibana; do not edit.

//! Calls of `Actions`.

use kibana_model::endpoint as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.endpoint().actions();
        json "listEndpointActions" list() with page(query("page")), page_size(query("pageSize")),
            commands(query::<Vec<model::ResponseActionCommand>>("commands")),
            agent_ids(query::<Vec<String>>("agentIds")), user_ids(query::<Vec<String>>("userIds")),
            start_date(query::<String>("startDate")), end_date(query::<String>("endDate")),
            agent_types(query("agentTypes")), with_outputs(query::<Vec<String>>("withOutputs")),
            types(query::<Vec<model::ResponseActionType>>("types"));
        json "cancelEndpointAction" cancel(body());
        json "executeEndpoint" execute(body());
        json "getEndpointFile" fetch_file(body());
        json "isolateEndpoint" isolate(body());
        json "killEndpointProcess" kill_process(body());
        json "dumpEndpointMemory" dump_memory(body());
        json "runEndpointScript" run_script(body());
        json "getEndpointProcesses" fetch_processes(body());
        json "scanEndpoint" scan(body());
        json "getEndpointActionsState" get_state();
        json "suspendEndpointProcess" suspend_process(body());
        json "unisolateEndpoint" unisolate(body());
        json "uploadEndpointFile" upload_file(part::<Vec<String>>("endpoint_ids"),
            part("parameters"), file("file")) with agent_type(part("agent_type")),
            alert_ids(part::<Vec<String>>("alert_ids")), case_ids(part::<Vec<String>>("case_ids")),
            comment(part::<String>("comment"));
        json "getEndpointAction" get(path::<String>("action_id"));
        json "getEndpointActionFileInfo" get_file_info(path::<String>("action_id"),
            path::<String>("file_id"));
        bytes "downloadEndpointActionFile" download_file(path::<String>("action_id"),
            path::<String>("file_id"));
        json "getEndpointActionsStatus" get_status(query::<Vec<String>>("agent_ids"));
    }
}
