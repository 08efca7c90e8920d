// Generated from specs/kibana; do not edit.

//! Calls the operations on alerts.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation(
            "updateAlertAssignees",
            |client, values| Ok(
                client.detections().alerts().update_assignees(values.body()?),
            ),
        )
        .json(|request| request.send());
}
