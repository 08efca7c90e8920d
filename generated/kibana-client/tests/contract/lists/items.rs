// Generated from specs/kibana; do not edit.

//! Calls of `Items`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.lists().items();
        json "getListItem" get() with id(query::<String>("id")),
            list_id(query::<String>("list_id")), value(query::<String>("value"));
        json "updateListItem" update(body());
        json "createListItem" create(body());
        json "deleteListItem" delete() with id(query::<String>("id")),
            list_id(query::<String>("list_id")), value(query::<String>("value")),
            refresh(query("refresh"));
        json "patchListItem" patch(body());
        bytes "exportListItems" export(query::<String>("list_id"));
        json "findListItems" find(query::<String>("list_id")) with page(query("page")),
            per_page(query("per_page")), sort_field(query::<String>("sort_field")),
            sort_order(query("sort_order")), cursor(query::<String>("cursor")),
            filter(query::<String>("filter"));
        json "importListItems" import(file("file")) with list_id(query::<String>("list_id")),
            type_(query("type")), serializer(query::<String>("serializer")),
            deserializer(query::<String>("deserializer")), refresh(query("refresh"));
    }
}
