// Generated from specs/kibana; do not edit.

//! Calls the operations on roles.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation("listRoles", |client, _| Ok(client.roles().list()))
        .optional(|request, values| Ok(
            request
                .replace_deprecated_privileges(
                    values.query("replaceDeprecatedPrivileges")?,
                ),
        ))
        .json(|request| request.send());
    contract
        .operation(
            "getRole",
            |client, values| Ok(client.roles().get(values.path::<String>("name")?)),
        )
        .optional(|request, values| Ok(
            request
                .replace_deprecated_privileges(
                    values.query("replaceDeprecatedPrivileges")?,
                ),
        ))
        .json(|request| request.send());
    contract
        .operation(
            "deleteRole",
            |client, values| Ok(client.roles().delete(values.path::<String>("name")?)),
        )
        .empty(|request| request.send());
}
