// Generated from specs/kibana; do not edit.

//! Calls of `Items`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.value_lists().items();
        json "getListItem" get(query::<String>("id"));
        json "getListItem" get_by_value(query::<String>("list_id"), query::<String>("value"));
        json "updateListItem" update(body());
        json "createListItem" create(body());
        json "deleteListItem" delete(query::<String>("id")) with refresh(query("refresh"));
        json "deleteListItem" delete_by_value(query::<String>("list_id"), query::<String>("value"))
            with refresh(query("refresh"));
        json "patchListItem" patch(body());
        bytes "exportListItems" export(query::<String>("list_id"));
        json "listListItems" list(query::<String>("list_id")) with page(query("page")),
            per_page(query("per_page")), sort_field(query::<String>("sort_field")),
            sort_order(query("sort_order")), cursor(query::<String>("cursor")),
            filter(query::<String>("filter"));
        json "importListItems" import(query::<String>("list_id"), file("file")) with
            serializer(query::<String>("serializer")),
            deserializer(query::<String>("deserializer")), refresh(query("refresh"));
        json "importListItems" import_as_list(query("type"), file("file")) with
            serializer(query::<String>("serializer")),
            deserializer(query::<String>("deserializer")), refresh(query("refresh"));
    }
}
