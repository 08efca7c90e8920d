// Generated from specs/kibana; do not edit.

//! Calls of `Spaces`.

use kibana_model::spaces as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.spaces();
        json "copySavedObjects" copy_saved_objects(body());
        empty "disableLegacyUrlAliases"
            disable_legacy_url_aliases(body::<model::LegacyUrlAliases>());
        json "listShareableReferences" list_shareable_references(body::<model::ShareableObjects>());
        json "resolveCopyErrors" resolve_copy_errors(body());
        json "assignSavedObjects" assign_saved_objects(body());
        json "listSpaces" list() with purpose(query("purpose")),
            include_authorized_purposes(query("include_authorized_purposes"));
        json "createSpace" create(body());
        json "getSpace" get(path::<String>("id"));
        json "updateSpace" update(path::<String>("id"), body());
        empty "deleteSpace" delete(path::<String>("id"));
    }
}
