// Generated from specs/cloud-connected; do not edit.

//! Calls the operations on clusters.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<cloud_connected_client::CloudConnected>) {
    contract
        .operation("listClusters", |client, _| Ok(client.clusters().list()))
        .json(|request| request.send());
    contract
        .operation(
            "createCluster",
            |client, values| Ok(client.clusters().create(values.body()?)),
        )
        .optional(|request, values| Ok(
            request.create_api_key(values.query("create_api_key")?),
        ))
        .json(|request| request.send());
    contract
        .operation(
            "getCluster",
            |client, values| Ok(client.clusters().get(values.path::<String>("id")?)),
        )
        .json(|request| request.send());
    contract
        .operation(
            "deleteCluster",
            |client, values| Ok(client.clusters().delete(values.path::<String>("id")?)),
        )
        .optional(|request, values| Ok(
            request.if_match(values.header::<String>("If-Match")?),
        ))
        .empty(|request| request.send());
    contract
        .operation(
            "patchCluster",
            |client, values| Ok(
                client.clusters().patch(values.path::<String>("id")?, values.body()?),
            ),
        )
        .optional(|request, values| Ok(
            request.if_match(values.header::<String>("If-Match")?),
        ))
        .json(|request| request.send());
}
