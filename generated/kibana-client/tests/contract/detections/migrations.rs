// Generated from specs/kibana; do not edit.

//! Calls of `Migrations`.

use kibana_model::detections as model;
use openapi_mock::contract::{Contract, calls};

#[expect(deprecated, reason = "what is deprecated has to work until it is gone")]
pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.detections().migrations();
        json "finalizeDetectionMigrations" finalize(body::<model::AlertMigrationIds>());
        json "createDetectionMigration" create(body());
        json "deleteDetectionMigrations" delete(body::<model::AlertMigrationIds>());
        json "listDetectionMigrations" list(query::<String>("from"));
    }
}
