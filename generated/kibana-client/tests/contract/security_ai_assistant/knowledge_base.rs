// Generated from specs/kibana; do not edit.

//! Calls the operations on knowledge base.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation(
            "deleteKnowledgeBaseEntry",
            |client, values| Ok(
                client
                    .security_ai_assistant()
                    .knowledge_base()
                    .delete_entry(values.path::<String>("id")?),
            ),
        )
        .json(|request| request.send());
}
