// Generated from specs/kibana; do not edit.

//! Calls of `Notes`.

use kibana_model::timelines as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.timelines().notes();
        json "listNotes" list() with document_ids(query::<Vec<String>>("documentIds")),
            saved_object_ids(query::<Vec<String>>("savedObjectIds")), page(query("page")),
            per_page(query("perPage")), search(query::<String>("search")),
            sort_field(query::<String>("sortField")), sort_order(query("sortOrder")),
            kql(query::<String>("filter")), created_by_filter(query::<String>("createdByFilter")),
            associated_filter(query("associatedFilter"));
        empty "deleteNotes" delete(body::<model::NoteSelection>());
        json "saveNote" save(body::<model::NoteSave>());
    }
}
