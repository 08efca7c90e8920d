// Generated from specs/kibana; do not edit.

//! Calls of `SourceMaps`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.apm().source_maps();
        json "listSourceMaps" list() with page(query("page")), per_page(query("perPage"));
        json "uploadSourceMap" upload(part::<String>("service_name"),
            part::<String>("service_version"), part::<String>("bundle_filepath"),
            file("sourcemap"));
        empty "deleteSourceMap" delete(path::<String>("id"));
    }
}
