// Generated from specs/cloud-connected; do not edit.

//! Calls the operations on organizations.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<cloud_connected_client::CloudConnected>) {
    contract
        .operation(
            "getSubscription",
            |client, values| Ok(
                client
                    .organizations()
                    .get_subscription(values.path::<String>("organization_id")?),
            ),
        )
        .json(|request| request.send());
    contract
        .operation(
            "getTermsAndConditions",
            |client, values| Ok(
                client
                    .organizations()
                    .get_terms_and_conditions(values.path::<String>("organization_id")?),
            ),
        )
        .json(|request| request.send());
    contract
        .operation(
            "acceptTermsAndConditions",
            |client, values| Ok(
                client
                    .organizations()
                    .accept_terms_and_conditions(
                        values.path::<String>("organization_id")?,
                    ),
            ),
        )
        .json(|request| request.send());
}
