//! What methods say of `convert`: what one call returns is the body of another one.

use std::collections::BTreeMap;

use call_sites::clients::kibana;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::agent_builder::AgentSkillUpdate;
use kibana_client::model::alerting::{IndexThresholdParams, NewRule, RuleUpdate};
use kibana_client::model::fleet::{AgentPolicyUpdate, PackagePolicyUpdate};
use kibana_client::model::roles::NewRole;
use kibana_client::model::security_ai_assistant::ConversationUpdate;
use kibana_client::model::slos::SloUpdate;
use kibana_client::model::synthetics::PrivateLocationUpdate;
use kibana_client::{Json, convert};
use serde_json::json;

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

#[tokio::test]
async fn parameters_of_a_rule_are_those_of_its_type() {
    let mock = Mock::new().when("getRule", Reply::example("createRule"));
    let rule = kibana(&mock).alerting().rules().get("a").await.unwrap();
    let NewRule::IndexThreshold(known) = convert(&*rule).unwrap() else { panic!("{}", rule.rule_type_id) };
    assert_eq!(known.params.threshold, [1000.0]);

    let mut params: IndexThresholdParams = convert(&rule.params).unwrap();
    params.threshold = vec![2000.5];
    let update: RuleUpdate = convert(&*rule).unwrap();
    let update = update.params(convert::<BTreeMap<String, Json>>(&params).unwrap());
    let mut expected = serde_json::to_value(&rule.params).unwrap();
    expected["threshold"] = json!([2000.5]);
    assert_eq!(serde_json::to_value(&update).unwrap()["params"], expected);
}
