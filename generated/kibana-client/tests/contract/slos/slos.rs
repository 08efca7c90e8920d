// Generated from specs/kibana; do not edit.

//! Calls of `Slos`.

use kibana_model::slos as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.slos();
        json "listSlos" list() with kql(query::<String>("kqlQuery")), size(query("size")),
            search_after(query::<Vec<String>>("searchAfter")), page(query("page")),
            per_page(query("perPage")), sort_by(query("sortBy")),
            sort_direction(query("sortDirection")), hide_stale(query("hideStale"));
        json "createSlo" create(body());
        json "bulkDeleteSlos" bulk_delete(body::<model::SloIds>());
        json "getSloBulkDelete" get_bulk_delete(path::<String>("taskId"));
        json "bulkPurgeSloRollups" bulk_purge_rollups(body());
        json "listSloDefinitions" list_definitions() with
            include_outdated_only(query("includeOutdatedOnly")), tags(query::<Vec<String>>("tags")),
            search(query::<String>("search")), page(query("page")), per_page(query("perPage"));
        empty "deleteSloInstances" delete_instances(body::<model::SloInstances>());
        json "getSlo" get(path::<String>("sloId")) with instance_id(query::<String>("instanceId"));
        json "updateSlo" update(path::<String>("sloId"), body());
        empty "deleteSlo" delete(path::<String>("sloId"));
        json "resetSlo" reset(path::<String>("sloId"));
        empty "disableSlo" disable(path::<String>("sloId"));
        empty "enableSlo" enable(path::<String>("sloId"));
    }
}
