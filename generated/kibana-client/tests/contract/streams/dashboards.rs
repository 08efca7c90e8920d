// Generated from specs/kibana; do not edit.

//! Calls of `Dashboards`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.streams().dashboards();
        json "listStreamDashboards" list(path::<String>("name"));
        json "bulkUpdateStreamDashboards" bulk_update(path::<String>("name"), body());
        json "linkStreamDashboard" link(path::<String>("name"), path::<String>("dashboardId"));
        json "unlinkStreamDashboard" unlink(path::<String>("name"), path::<String>("dashboardId"));
    }
}
