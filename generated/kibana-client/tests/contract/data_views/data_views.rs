// Generated from specs/kibana; do not edit.

//! Calls the operations on data views.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation(
            "deleteDataView",
            |client, values| Ok(
                client.data_views().delete(values.path::<String>("viewId")?),
            ),
        )
        .empty(|request| request.send());
    contract
        .operation(
            "getDefaultDataView",
            |client, _| Ok(client.data_views().get_default()),
        )
        .json(|request| request.send());
    contract
        .operation(
            "swapDataViewReferences",
            |client, values| Ok(client.data_views().swap_references(values.body()?)),
        )
        .json(|request| request.send());
}
