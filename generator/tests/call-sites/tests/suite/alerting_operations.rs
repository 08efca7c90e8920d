//! Operations of alerting, called with as little as it needs and answered with its document's examples.

use call_sites::calls::Calls;
use call_sites::clients::kibana;
use insta::assert_snapshot;
use kibana_client::alerting::AlertingError;
use kibana_client::convert;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::agent_builder::{
    EsqlToolConfiguration, EsqlToolParam, EsqlToolParamType, WorkflowToolConfiguration,
};
use kibana_client::model::agent_builder::{NewAgentTool, NewEsqlTool, NewWorkflowTool};
use kibana_client::model::alerting::{
    EsQueryComparator, IndexThresholdParams, NewIndexThresholdRule, NewOtherRule, NewRule, NewUptimeTlsRule,
    RuleSchedule, RuleSettings, RuleTimeUnit, UptimeTlsParams,
};
use serde_json::json;

const RULE: &str = "4c81f0a7-92de-4b35-a6f8-3d07e5b9c214";

#[tokio::test]
async fn the_operations_are_called() {
    let mut calls = Calls::new("kibana", "alerting.yaml", kibana);
    calls.call("updateRuleApiKey", async |kibana| kibana.alerting().rules().update_api_key(RULE).send().await).await;
    assert_snapshot!("alerting", calls.transcript());
    for request in calls.finish() {
        assert_eq!(request.header("kbn-xsrf"), Some("true"), "{request}");
        assert_eq!(request.header("elastic-api-version"), None, "only APM demands it: {request}");
    }
}

#[tokio::test]
async fn a_rule_that_somebody_else_changed_is_a_conflict_with_a_body() {
    let body = json!({ "statusCode": 409, "error": "Conflict", "message": "Another change came first" });
    let mock = Mock::new().reply(Reply::json(body).status(409));
    let call = kibana(&mock).alerting().rules().update_api_key(RULE).send().await;
    let error = call.expect_err("the rule was changed");
    assert!(error.is_conflict());
    let Some(AlertingError::Conflict(body)) = error.body() else {
        panic!("no typed body: {error}");
    };
    assert_eq!((body.status_code, body.message.as_str()), (Some(409), "Another change came first"));
}

#[test]
fn a_threshold_need_not_be_a_whole_number() {
    let params = json!({
        "index": ["shipments"], "threshold": [0.5, 2], "thresholdComparator": "between",
        "timeField": "@timestamp", "timeWindowSize": 5, "timeWindowUnit": "m",
    });
    let read: IndexThresholdParams = serde_json::from_value(params).expect("servers send halves");
    assert_eq!(read.threshold, [0.5, 2.0]);
    let (between, minutes) = (EsQueryComparator::Between, RuleTimeUnit::Minutes);
    let written = IndexThresholdParams::new(["shipments"], [0.5, 2.0], between, "@timestamp", 5, minutes);
    assert_eq!(written, read);
}

#[tokio::test]
async fn what_a_rule_checks_is_what_its_type_does() -> Result<(), Box<dyn std::error::Error>> {
    let settings = || RuleSettings::new("Parcels", "stackAlerts", RuleSchedule::new("5m")).enabled(false);
    let (above, minutes) = (EsQueryComparator::GreaterThan, RuleTimeUnit::Minutes);
    let params = IndexThresholdParams::new(["parcels"], [1000.0], above, "@timestamp", 5, minutes);
    let rules: [(NewRule, _); 3] = [
        (NewIndexThresholdRule::new(settings(), params).into(), (".index-threshold", "index")),
        (
            NewUptimeTlsRule::new(settings(), UptimeTlsParams::new().cert_age_threshold(365)).into(),
            ("xpack.uptime.alerts.tlsCertificate", "certAgeThreshold"),
        ),
        (
            NewOtherRule::new(settings(), "monitoring_alert_cluster_health").params([("limit", "85%")]).into(),
            ("monitoring_alert_cluster_health", "limit"),
        ),
    ];
    for (rule, (kind, property)) in rules {
        assert_eq!(rule.settings().map(|settings| settings.name.as_str()), Some("Parcels"));
        let mock = Mock::new().reply(Reply::example("createRule"));
        kibana(&mock).alerting().rules().create(rule.clone()).send().await?;
        let sent: serde_json::Value = serde_json::from_slice(mock.requests()[0].body())?;
        assert_eq!((&sent["rule_type_id"], &sent["consumer"]), (&json!(kind), &json!("stackAlerts")));
        assert!(sent["params"].get(property).is_some(), "{sent}");
        assert_eq!(convert::<NewRule>(&rule)?, rule);
    }
    Ok(())
}

#[test]
fn a_tool_has_the_configuration_of_its_type() -> Result<(), Box<dyn std::error::Error>> {
    let minutes = EsqlToolParam::new(EsqlToolParamType::Integer, "Delay");
    let late = EsqlToolConfiguration::new("FROM trucks | WHERE late > ?minutes").params([("minutes", minutes)]);
    let tools: [(NewAgentTool, _); 2] = [
        (NewEsqlTool::new("trucks.late", late).into(), ("esql", "query")),
        (
            NewWorkflowTool::new("trucks.recall", WorkflowToolConfiguration::new("recall")).into(),
            ("workflow", "workflow_id"),
        ),
    ];
    for (tool, (kind, property)) in tools {
        let sent = serde_json::to_value(&tool)?;
        assert_eq!(sent["type"], kind);
        assert!(sent["configuration"].get(property).is_some(), "{sent}");
        assert_eq!(convert::<NewAgentTool>(&tool)?, tool);
    }
    Ok(())
}
