// Generated from specs/kibana; do not edit.

//! Calls of `Packs`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.osquery().packs();
        json "listPacks" list() with page(query("page")), page_size(query("pageSize")),
            sort(query::<String>("sort")), sort_order(query("sortOrder"));
        json "createPack" create(body());
        json "getPack" get(path::<String>("id"));
        json "updatePack" update(path::<String>("id"), body());
        empty "deletePack" delete(path::<String>("id"));
    }
}
