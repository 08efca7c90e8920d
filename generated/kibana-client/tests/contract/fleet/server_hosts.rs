// Generated from specs/kibana; do not edit.

//! Calls of `ServerHosts`.

use kibana_model::fleet as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().server_hosts();
        json "listFleetServerHosts" list();
        json "createFleetServerHost" create(body());
        json "getFleetServerHost" get(path::<String>("itemId"));
        json "updateFleetServerHost" update(path::<String>("itemId"), body());
        json "deleteFleetServerHost" delete(path::<String>("itemId"));
        json "checkFleetServerHostHealth" check_health(body::<model::FleetServerHealthCheck>());
    }
}
