// Generated from specs/kibana; do not edit.

//! Calls of `PrivateLocations`.

use kibana_model::synthetics as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.synthetics().private_locations();
        json "listPrivateLocations" list();
        json "createPrivateLocation" create(body());
        json "getPrivateLocation" get(path::<String>("id"));
        json "updatePrivateLocation" update(path::<String>("id"),
            body::<model::PrivateLocationUpdate>());
        empty "deletePrivateLocation" delete(path::<String>("id"));
    }
}
