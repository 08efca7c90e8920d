// Generated from specs/kibana; do not edit.

//! Calls of `Fleet`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet();
        json "checkFleetPermissions" check_permissions() with
            fleet_server_setup(query("fleetServerSetup"));
        json "setUpFleet" set_up();
    }
}
