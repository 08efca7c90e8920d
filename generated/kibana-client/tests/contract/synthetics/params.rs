// Generated from specs/kibana; do not edit.

//! Calls of `Params`.

use kibana_model::synthetics as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.synthetics().params();
        json "listParams" list();
        json "createParams" create(body::<model::NewParams>());
        json "bulkDeleteParams" bulk_delete(body::<model::ParamIds>());
        json "getParam" get(path::<String>("id"));
        json "updateParam" update(path::<String>("id"), body());
        json "deleteParam" delete(path::<String>("id"));
    }
}
