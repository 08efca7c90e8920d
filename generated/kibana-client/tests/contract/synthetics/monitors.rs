// Generated from specs/kibana; do not edit.

//! Calls of `Monitors`.

use kibana_model::synthetics as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.synthetics().monitors();
        json "testMonitor" test(path::<String>("monitorId"));
        json "listMonitors" list() with kql(query::<String>("filter")),
            locations(query::<Vec<String>>("locations")),
            monitor_types(query::<Vec<model::MonitorType>>("monitorTypes")), page(query("page")),
            per_page(query("perPage")), projects(query::<Vec<String>>("projects")),
            query(query::<String>("query")), schedules(query::<Vec<String>>("schedules")),
            sort_field(query("sortField")), sort_order(query("sortOrder")),
            status(query::<Vec<String>>("status")), tags(query::<Vec<String>>("tags")),
            use_logical_and_for(query::<Vec<model::MonitorConjunction>>("useLogicalAndFor"));
        json "createMonitor" create(body::<model::NewMonitor>());
        json "bulkDeleteMonitors" bulk_delete(body::<model::MonitorIds>());
        json "getMonitor" get(path::<String>("id"));
        json "updateMonitor" update(path::<String>("id"), body());
        json "deleteMonitor" delete(path::<String>("id"));
    }
}
