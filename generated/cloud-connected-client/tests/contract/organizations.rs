// Generated from specs/cloud-connected; do not edit.

//! Calls of `Organizations`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<cloud_connected_client::CloudConnected>) {
    calls! {
        contract, client => client.organizations();
        json "getSubscription" get_subscription(path::<String>("organization_id"));
        json "getTermsAndConditions" get_terms_and_conditions(path::<String>("organization_id"));
        json "acceptTermsAndConditions"
            accept_terms_and_conditions(path::<String>("organization_id"));
    }
}
