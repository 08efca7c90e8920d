// Generated from specs/kibana; do not edit.

//! Calls of `Legacy`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.dashboards().legacy();
        json "listDashboards" list() with page(query("page")), per_page(query("perPage"));
        json "getDashboard" get(path::<String>("id"));
        json "updateDashboard" update(path::<String>("id"), body());
        json "createDashboard" create(path::<String>("id"), body());
        empty "deleteDashboard" delete(path::<String>("id"));
    }
}
