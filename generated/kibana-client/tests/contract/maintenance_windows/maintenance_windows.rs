// Generated from specs/kibana; do not edit.

//! Calls of `MaintenanceWindows`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.maintenance_windows();
        json "createMaintenanceWindow" create(body());
        json "listMaintenanceWindows" list() with page(query("page")), per_page(query("per_page"));
        json "getMaintenanceWindow" get(path::<String>("id"));
        empty "deleteMaintenanceWindow" delete(path::<String>("id"));
        json "updateMaintenanceWindow" update(path::<String>("id"), body());
        json "archiveMaintenanceWindow" archive(path::<String>("id"));
        json "unarchiveMaintenanceWindow" unarchive(path::<String>("id"));
    }
}
