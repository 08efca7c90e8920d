// Generated from specs/kibana; do not edit.

//! Calls the operations on agents.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation(
            "listAgentActionStatus",
            |client, _| Ok(client.fleet().agents().list_action_status()),
        )
        .optional(|request, values| Ok(
            request
                .page(values.query("page")?)
                .per_page(values.query("perPage")?)
                .date(values.query::<String>("date")?)
                .latest(values.query("latest")?)
                .error_size(values.query("errorSize")?),
        ))
        .json(|request| request.send());
    contract
        .operation(
            "bulkReassignAgents",
            |client, values| Ok(client.fleet().agents().bulk_reassign(values.body()?)),
        )
        .json(|request| request.send());
    contract
        .operation("getAgentSetup", |client, _| Ok(client.fleet().agents().get_setup()))
        .json(|request| request.send());
    contract
        .operation(
            "unenrollAgent",
            |client, values| Ok(
                client.fleet().agents().unenroll(values.path::<String>("agentId")?),
            ),
        )
        .optional(|request, values| Ok(request.body(values.body()?)))
        .empty(|request| request.send());
    contract
        .operation(
            "listAgentUploads",
            |client, values| Ok(
                client.fleet().agents().list_uploads(values.path::<String>("agentId")?),
            ),
        )
        .json(|request| request.send());
}
