// Generated from specs/kibana; do not edit.

//! Calls of `Content`.

use kibana_model::streams as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.streams().content();
        bytes "exportContent" export(path::<String>("name"), body());
        json "importContent" import(path::<String>("name"),
            part::<model::ContentSelection>("include"), file("content"));
    }
}
