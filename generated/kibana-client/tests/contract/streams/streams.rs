// Generated from specs/kibana; do not edit.

//! Calls of `Streams`.

use kibana_model::streams as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.streams();
        json "listStreams" list();
        json "disableStreams" disable_wired();
        json "enableStreams" enable_wired();
        json "resyncStreams" resync();
        json "getStream" get(path::<String>("name"));
        json "saveStream" save(path::<String>("name"), body());
        json "deleteStream" delete(path::<String>("name"));
        json "forkStream" fork(path::<String>("name"), body());
        json "getStreamGroup" get_group(path::<String>("name"));
        json "updateStreamGroup" update_group(path::<String>("name"),
            body::<model::StreamGroupSettings>());
        json "getStreamIngest" get_ingest(path::<String>("name"));
        json "updateStreamIngest" update_ingest(path::<String>("name"),
            body::<model::StreamIngestSettings>());
    }
}
