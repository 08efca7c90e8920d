// Generated from specs/cloud-connected; do not edit.

//! Calls the operations on api keys.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<cloud_connected_client::CloudConnected>) {
    contract
        .operation(
            "revokePendingClusterApiKeys",
            |client, values| Ok(
                client.api_keys().revoke_pending_cluster(values.path::<String>("id")?),
            ),
        )
        .optional(|request, values| Ok(
            request.if_match(values.header::<String>("If-Match")?),
        ))
        .empty(|request| request.send());
    contract
        .operation(
            "rotateClusterApiKey",
            |client, values| Ok(
                client.api_keys().rotate_cluster(values.path::<String>("id")?),
            ),
        )
        .optional(|request, values| Ok(
            request.if_match(values.header::<String>("If-Match")?),
        ))
        .json(|request| request.send());
    contract
        .operation(
            "revokePendingServiceApiKeys",
            |client, values| Ok(
                client
                    .api_keys()
                    .revoke_pending_service(
                        values.path::<String>("id")?,
                        values.path("service")?,
                    ),
            ),
        )
        .optional(|request, values| Ok(
            request.if_match(values.header::<String>("If-Match")?),
        ))
        .empty(|request| request.send());
    contract
        .operation(
            "rotateServiceApiKey",
            |client, values| Ok(
                client
                    .api_keys()
                    .rotate_service(
                        values.path::<String>("id")?,
                        values.path("service")?,
                    ),
            ),
        )
        .optional(|request, values| Ok(
            request.if_match(values.header::<String>("If-Match")?),
        ))
        .json(|request| request.send());
}
