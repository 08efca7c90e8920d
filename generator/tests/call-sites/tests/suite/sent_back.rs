//! What methods say of `convert`: what one call returns is the body of another one.

use call_sites::clients::kibana;
use kibana_client::convert;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::agent_builder::AgentSkillUpdate;
use kibana_client::model::alerting::RuleUpdate;
use kibana_client::model::fleet::{AgentPolicyUpdate, PackagePolicyUpdate};
use kibana_client::model::roles::NewRole;
use kibana_client::model::security_ai_assistant::ConversationUpdate;
use kibana_client::model::slos::SloUpdate;
use kibana_client::model::synthetics::PrivateLocationUpdate;

/// Makes the body of one call of what the example of another one says, and counts its properties.
macro_rules! send_back {
    ($($operation:literal: $body:ty, |$kibana:ident| $call:expr, |$found:ident| $read:expr;)*) => {
        $({
            let mock = Mock::new().when($operation, Reply::example($operation));
            let $kibana = kibana(&mock);
            let $found = $call.send().await.unwrap();
            let body: $body = convert($read).unwrap_or_else(|error| panic!("{}: {error}", $operation));
            let properties = serde_json::to_value(&body).unwrap().as_object().map_or(0, |object| object.len());
            assert!(properties > 0, "{}: {body:?}", $operation);
        })*
    };
}

#[tokio::test]
async fn bodies_are_made_of_what_was_read() {
    send_back! {
        "getAgentSkill": AgentSkillUpdate, |kibana| kibana.agent_builder().skills().get("a"), |found| &*found;
        "getRule": RuleUpdate, |kibana| kibana.alerting().rules().get("a"), |found| &*found;
        "getAgentPolicy": AgentPolicyUpdate, |kibana| kibana.fleet().agent_policies().get("a"), |found| &found.item;
        "getPackagePolicy": PackagePolicyUpdate, |kibana| kibana.fleet().package_policies().get("a"), |found| &found.item;
        "getRole": NewRole, |kibana| kibana.roles().get("a"), |found| &*found;
        "getConversation": ConversationUpdate, |kibana| kibana.security_ai_assistant().conversations().get("a"), |found| &*found;
        "getSlo": SloUpdate, |kibana| kibana.slos().get("a"), |found| &*found;
        "getPrivateLocation": PrivateLocationUpdate, |kibana| kibana.synthetics().private_locations().get("a"), |found| &*found;
    }
}
