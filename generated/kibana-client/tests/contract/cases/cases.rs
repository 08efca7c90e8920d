// Generated from specs/kibana; do not edit.

//! Calls the operations on cases.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation(
            "listCaseAlerts",
            |client, values| Ok(
                client.cases().list_alerts(values.path::<String>("caseId")?),
            ),
        )
        .json(|request| request.send());
}
