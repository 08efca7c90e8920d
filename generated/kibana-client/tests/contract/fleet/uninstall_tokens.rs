// Generated from specs/kibana; do not edit.

//! Calls of `UninstallTokens`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().uninstall_tokens();
        json "listUninstallTokens" list() with policy_id(query::<String>("policyId")),
            search(query::<String>("search")), per_page(query("perPage")), page(query("page"));
        json "getUninstallToken" get(path::<String>("uninstallTokenId"));
    }
}
