//! Operations of Fleet's agent policies, called with as little as they need and answered with their document's examples.

use call_sites::calls::Calls;
use call_sites::clients::kibana;
use insta::assert_snapshot;
use kibana_client::mock::Reply;
use kibana_client::model::fleet::{
    AgentPolicyCopy, AgentPolicyDeletion, AgentPolicyIds, AgentPolicyOutputsQuery, AgentPolicyUpdate,
};

const POLICY: &str = "3f2c9a51-7d84-4e0b-9c16-b1a5d0e27f48";

#[tokio::test]
async fn the_operations_are_called() {
    let mut calls = Calls::new("kibana", "agent_policies.yaml", kibana);
    calls
        .call("listAgentPolicies", async |kibana| {
            kibana.fleet().agent_policies().list().with_agent_count(true).send().await
        })
        .await;
    calls
        .call("bulkGetAgentPolicies", async |kibana| {
            let ids = AgentPolicyIds::new([POLICY]).ignore_missing(true);
            kibana.fleet().agent_policies().bulk_get(ids).send().await
        })
        .await;
    calls.call("getAgentPolicy", async |kibana| kibana.fleet().agent_policies().get(POLICY).send().await).await;
    calls
        .call("updateAgentPolicy", async |kibana| {
            // Null goes back to the default output, which is not the same as leaving it out.
            let update = AgentPolicyUpdate::new("Laptops", "production").data_output_id(None::<String>);
            kibana.fleet().agent_policies().update(POLICY, update).send().await
        })
        .await;
    calls
        .call("getAgentPolicyAutoUpgradeStatus", async |kibana| {
            kibana.fleet().agent_policies().get_auto_upgrade_status(POLICY).send().await
        })
        .await;
    calls
        .call("copyAgentPolicy", async |kibana| {
            kibana.fleet().agent_policies().copy(POLICY, AgentPolicyCopy::new("Laptops 2")).send().await
        })
        .await;
    let reply = Reply::bytes("id: 3f2c9a51\n").header("content-type", "text/x-yaml");
    let file = calls
        .call_for_bytes("downloadAgentPolicy", reply, async |kibana| {
            kibana.fleet().agent_policies().download(POLICY).standalone(true).send().await
        })
        .await;
    assert_eq!(*file, "id: 3f2c9a51\n");
    calls
        .call("getFullAgentPolicy", async |kibana| kibana.fleet().agent_policies().get_full(POLICY).send().await)
        .await;
    calls
        .call("getAgentPolicyOutputs", async |kibana| kibana.fleet().agent_policies().get_outputs(POLICY).send().await)
        .await;
    calls
        .call("deleteAgentPolicy", async |kibana| {
            kibana.fleet().agent_policies().delete(AgentPolicyDeletion::new(POLICY)).send().await
        })
        .await;
    calls
        .call("bulkGetAgentPolicyOutputs", async |kibana| {
            kibana.fleet().agent_policies().bulk_get_outputs(AgentPolicyOutputsQuery::new([POLICY])).send().await
        })
        .await;
    assert_snapshot!("agent_policies_whole", calls.transcript());
    calls.finish();
}
