// Generated from specs/kibana; do not edit.

//! Calls of `RiskEngine`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.entity_analytics().risk_engine();
        json "cleanUpRiskEngine" clean_up();
        json "configureRiskEngine" configure(body());
        json "runRiskEngine" run();
    }
}
