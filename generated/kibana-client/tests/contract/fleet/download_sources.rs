// Generated from specs/kibana; do not edit.

//! Calls of `DownloadSources`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().download_sources();
        json "listDownloadSources" list();
        json "createDownloadSource" create(body());
        json "getDownloadSource" get(path::<String>("sourceId"));
        json "updateDownloadSource" update(path::<String>("sourceId"), body());
        json "deleteDownloadSource" delete(path::<String>("sourceId"));
    }
}
