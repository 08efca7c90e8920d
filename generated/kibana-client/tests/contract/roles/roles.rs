// Generated from specs/kibana; do not edit.

//! Calls of `Roles`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.roles();
        json "listRoles" list() with
            replace_deprecated_privileges(query("replaceDeprecatedPrivileges"));
        json "queryRoles" query(body());
        json "getRole" get(path::<String>("name")) with
            replace_deprecated_privileges(query("replaceDeprecatedPrivileges"));
        empty "saveRole" save(path::<String>("name"), body()) with create_only(query("createOnly"));
        empty "deleteRole" delete(path::<String>("name"));
        json "bulkSaveRoles" bulk_save(body());
    }
}
