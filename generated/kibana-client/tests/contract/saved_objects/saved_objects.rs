// Generated from specs/kibana; do not edit.

//! Calls of `SavedObjects`.

use kibana_model::saved_objects as model;
use openapi_mock::contract::{Contract, calls};

#[expect(deprecated, reason = "what is deprecated has to work until it is gone")]
pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.saved_objects();
        json "rotateEncryptionKey" rotate_encryption_key() with batch_size(query("batch_size")),
            type_(query::<String>("type"));
        json "bulkCreateSavedObjects" bulk_create(body::<Vec<model::NewBulkSavedObject>>()) with
            overwrite(query("overwrite"));
        json "bulkDeleteSavedObjects" bulk_delete(body::<Vec<kibana_model::SavedObjectKey>>()) with
            force(query("force"));
        json "bulkGetSavedObjects" bulk_get(body::<Vec<model::SavedObjectQuery>>());
        json "bulkResolveSavedObjects" bulk_resolve(body::<Vec<kibana_model::SavedObjectKey>>());
        json "bulkUpdateSavedObjects" bulk_update(body::<Vec<model::BulkSavedObjectUpdate>>());
        lines "exportSavedObjects" export(body());
        json "listSavedObjects" list(query::<Vec<String>>("type")) with
            aggs(query::<String>("aggs")),
            default_search_operator(query("default_search_operator")),
            fields(query::<Vec<String>>("fields")), kql(query::<String>("filter")),
            has_no_reference(query::<Vec<kibana_model::SavedObjectKey>>("has_no_reference")),
            has_no_reference_operator(query("has_no_reference_operator")),
            has_reference(query::<Vec<kibana_model::SavedObjectKey>>("has_reference")),
            has_reference_operator(query("has_reference_operator")), page(query("page")),
            per_page(query("per_page")), search(query::<String>("search")),
            search_fields(query::<Vec<String>>("search_fields")),
            sort_field(query::<String>("sort_field"));
        json "importSavedObjects" import(file("file")) with overwrite(query("overwrite")),
            create_new_copies(query("createNewCopies")),
            compatibility_mode(query("compatibilityMode"));
        json "resolveImportErrors" resolve_import_errors(part::<Vec<model::ImportRetry>>("retries"),
            file("file")) with compatibility_mode(query("compatibilityMode")),
            create_new_copies(query("createNewCopies"));
        json "resolveSavedObject" resolve(path::<String>("type"), path::<String>("id"));
        json "createSavedObject" create(path::<String>("type"), body()) with
            overwrite(query("overwrite"));
        json "getSavedObject" get(path::<String>("type"), path::<String>("id"));
        json "updateSavedObject" update(path::<String>("type"), path::<String>("id"), body());
        json "createSavedObjectWithId" create_with_id(path::<String>("type"), path::<String>("id"),
            body()) with overwrite(query("overwrite"));
        empty "deleteSavedObject" delete(path::<String>("type"), path::<String>("id")) with
            force(query("force"));
    }
}
