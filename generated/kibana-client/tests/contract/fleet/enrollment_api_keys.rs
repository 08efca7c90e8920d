// Generated from specs/kibana; do not edit.

//! Calls of `EnrollmentApiKeys`.

use kibana_model::fleet as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().enrollment_api_keys();
        json "listEnrollmentApiKeys" list() with page(query("page")), per_page(query("perPage")),
            kql(query::<String>("kuery"));
        json "createEnrollmentApiKey" create(body::<model::NewEnrollmentApiKey>());
        json "getEnrollmentApiKey" get(path::<String>("keyId"));
        json "revokeEnrollmentApiKey" revoke(path::<String>("keyId"));
    }
}
