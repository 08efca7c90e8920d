// Generated from specs/kibana; do not edit.

//! Calls of `EnrollmentApiKeys`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().enrollment_api_keys();
        json "listEnrollmentApiKeys" list() with page(query("page")), per_page(query("perPage")),
            kql(query::<String>("kuery"));
        json "createEnrollmentApiKey" create(body());
        json "getEnrollmentApiKey" get(path::<String>("keyId"));
        json "revokeEnrollmentApiKey" revoke(path::<String>("keyId"));
    }
}
