// Generated from specs/kibana; do not edit.

//! Calls the operations on anonymization fields.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation(
            "findAnonymizationFields",
            |client, _| Ok(client.security_ai_assistant().anonymization_fields().find()),
        )
        .optional(|request, values| Ok(
            request
                .fields(values.query::<Vec<String>>("fields")?)
                .filter(values.query::<String>("filter")?)
                .sort_field(values.query("sort_field")?)
                .sort_order(values.query("sort_order")?)
                .page(values.query("page")?)
                .per_page(values.query("per_page")?),
        ))
        .json(|request| request.send());
}
