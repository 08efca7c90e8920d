// Generated from specs/kibana; do not edit.

//! Calls of `Configurations`.

use kibana_model::cases as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.cases().configurations();
        json "listCaseConfigurations" list() with owner(query::<Vec<model::CaseOwner>>("owner"));
        json "createCaseConfiguration" create(body());
        json "listCaseConnectors" list_connectors();
        json "updateCaseConfiguration" update(path::<String>("configurationId"), body());
    }
}
