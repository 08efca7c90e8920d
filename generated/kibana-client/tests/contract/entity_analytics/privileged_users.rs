// Generated from specs/kibana; do not edit.

//! Calls of `PrivilegedUsers`.

use kibana_model::entity_analytics as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.entity_analytics().privileged_users();
        json "deletePrivilegedUserMonitoring" delete_monitoring() with data(query("data"));
        json "disablePrivilegedUserMonitoring" disable_monitoring();
        json "initializePrivilegedUserMonitoring" initialize_monitoring();
        json "runPrivilegedUserMonitoring" run_monitoring();
        json "getPrivilegedUserMonitoringHealth" get_monitoring_health();
        json "getPrivilegedUserMonitoringPrivileges" get_monitoring_privileges();
        json "createPrivilegedUser" create(body::<model::NewPrivilegedUser>());
        json "uploadPrivilegedUsersCsv" upload_csv(file("file"));
        json "uploadPrivilegedUsersJson" upload_json(body());
        json "listPrivilegedUsers" list() with kql(query::<String>("kql"));
        json "getPrivilegedUser" get(path::<String>("id"));
        json "updatePrivilegedUser" update(path::<String>("id"), body());
        json "deletePrivilegedUser" delete(path::<String>("id"));
    }
}
