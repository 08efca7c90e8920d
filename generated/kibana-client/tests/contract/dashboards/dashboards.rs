// Generated from specs/kibana; do not edit.

//! Calls of `Dashboards`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.dashboards();
        json "searchDashboardsV2" list() with page(query("page")), per_page(query("per_page")),
            query(query::<String>("query")), tags(query::<Vec<String>>("tags")),
            excluded_tags(query::<Vec<String>>("excluded_tags"));
        json "createDashboardV2" create(body());
        json "getDashboardV2" get(path::<String>("id"));
        json "saveDashboardV2" save(path::<String>("id"), body());
        empty "deleteDashboardV2" delete(path::<String>("id"));
    }
}
