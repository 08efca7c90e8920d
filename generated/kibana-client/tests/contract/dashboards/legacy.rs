// Generated from specs/kibana; do not edit.

//! Calls of `Legacy`.

use kibana_model::dashboards as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.dashboards().legacy();
        json "listDashboards" list() with page(query("page")), per_page(query("perPage"));
        json "getDashboard" get(path::<String>("id"));
        json "updateDashboard" update(path::<String>("id"), body::<model::DashboardUpdate>());
        json "createDashboard" create(path::<String>("id"), body::<model::NewDashboard>());
        empty "deleteDashboard" delete(path::<String>("id"));
    }
}
