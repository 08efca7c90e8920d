//! Answers whose inner parts are published elsewhere are typed, and keep what the types do not know.

use std::collections::BTreeMap;

use call_sites::clients::kibana;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::FilterStore;
use kibana_client::model::alerting::{AlertsFilterQuery, IndexThresholdParams, RuleUpdate};
use kibana_client::model::detections::Rule as DetectionRule;
use kibana_client::model::endpoint::ResponseActionContent;
use kibana_client::model::entity_analytics::{
    CriticalityLevel, EntityTexts, EntityType, StoredAsset, StoredEntity, StoredEntityIdentity, StoredHost,
};
use kibana_client::model::fleet::{AgentLogLevel, PackageVarType};
use kibana_client::model::slos::FilteredKql;
use kibana_client::{Json, convert};

#[tokio::test]
async fn agents_tell_about_their_hosts() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{ "item": {
        "id": "crane", "type": "PERMANENT", "active": true, "enrolled_at": "2026-01-02T03:04:05Z", "packages": [], "status": "online",
        "local_metadata": {
            "elastic": { "agent": { "id": "crane", "version": "9.2.0", "snapshot": false, "build.original": "9.2.0 (build: 1a2b)",
                "upgradeable": true, "log_level": "info", "channel": "night" } },
            "host": { "hostname": "crane", "architecture": "aarch64", "ip": ["10.0.0.7/24"], "mac": null, "pid": 4194304 },
            "os": { "platform": "debian", "family": "", "version": "12 (bookworm)" },
            "container": { "id": "c1" }
        }
    } }"#;
    let found = whole!(body, kibana => kibana.fleet().agents().get("crane"));
    assert!(!found.iter().any(|line| line.contains("channel") || line.contains("container")), "{found:?}");
    let kibana = kibana(&Mock::new().reply(json_reply(body)));
    let agent = kibana.fleet().agents().get("crane").send().await?.into_inner().item;
    let metadata = &agent.local_metadata;
    let build = metadata.elastic.as_ref().and_then(|elastic| elastic.agent.as_ref()).ok_or("no build")?;
    assert_eq!((build.version.as_deref(), build.upgradeable), (Some("9.2.0"), Some(true)));
    assert_eq!(build.log_level, Some(AgentLogLevel::Info));
    assert_eq!(build.build_original.as_deref(), Some("9.2.0 (build: 1a2b)"));
    assert_eq!(build.extra["channel"].as_str(), Some("night"));
    let host = metadata.host.as_ref().ok_or("no host")?;
    assert_eq!((host.hostname.as_deref(), host.ip.as_deref()), (Some("crane"), Some(&["10.0.0.7/24".to_owned()][..])));
    assert_eq!(metadata.os.as_ref().and_then(|os| os.platform.as_deref()), Some("debian"));
    assert!(metadata.extra.contains_key("container"));
    Ok(())
}

#[tokio::test]
async fn packages_tell_what_can_be_set() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{ "item": {
        "name": "nginx", "title": "Nginx", "version": "1.25.0", "assets": {}, "status": "not_installed",
        "policy_templates": [
            { "name": "nginx", "title": "Nginx", "inputs": [
                { "type": "logfile", "title": "Logs", "vars": [
                    { "name": "paths", "type": "text", "multi": true, "required": true, "default": ["/var/log/nginx/*"] },
                    { "name": "token", "type": "password", "secret": true },
                    { "name": "lane", "type": "lane", "default": null, "lanes": 4 }
                ] }
            ], "deployment_modes": { "agentless": { "enabled": true } } },
            { "name": "input", "input": "udp", "type": "logs", "vars": [{ "name": "port", "type": "integer", "default": 514 }] }
        ],
        "data_streams": [{ "type": "logs", "dataset": "nginx.access", "path": "access", "streams": [
            { "input": "logfile", "enabled": false, "vars": [{ "name": "tags", "type": "text", "multi": true }] }
        ] }]
    } }"#;
    let _ = whole!(body, kibana => kibana.fleet().packages().get("nginx", "1.25.0"));
    let kibana = kibana(&Mock::new().reply(json_reply(body)));
    let package = kibana.fleet().packages().get("nginx", "1.25.0").send().await?.into_inner().item;
    let templates = package.policy_templates.as_deref().ok_or("no templates")?;
    let vars = templates[0].inputs.as_deref().and_then(|inputs| inputs[0].vars.as_deref()).ok_or("no variables")?;
    assert_eq!((vars[0].name.as_str(), vars[0].multi, vars[0].required), ("paths", Some(true), Some(true)));
    assert_eq!((&vars[1].type_, vars[1].secret), (&PackageVarType::Password, Some(true)));
    assert!(matches!(vars[2].type_, PackageVarType::Unknown(_)), "{:?}", vars[2]);
    assert!(templates[0].extra.contains_key("deployment_modes"));
    assert_eq!(templates[1].input.as_deref(), Some("udp"));
    let streams = package.data_streams.as_deref().and_then(|found| found[0].streams.as_deref()).ok_or("no streams")?;
    assert_eq!((streams[0].input.as_deref(), streams[0].enabled), (Some("logfile"), Some(false)));
    Ok(())
}

#[tokio::test]
async fn response_actions_bring_back_what_the_command_says() -> Result<(), Box<dyn std::error::Error>> {
    use ResponseActionContent as Content;
    type Right = fn(&Content) -> bool;
    let cases: [(&str, Right); 12] = [
        (
            r#"{"entries": [{"pid": "4711", "command": "press"}, {"pid": 12, "rank": 1}]}"#,
            |it| matches!(it, Content::Processes(list) if list.entries.len() == 2),
        ),
        (r#"{"code": "ra_running-processes_success", "downloadUri": "/api/x"}"#, |it| {
            matches!(it, Content::Outcome(_))
        }),
        (
            r#"{"code": "ra_execute_success_done", "stdout": "7\n", "stderr": "", "shell_code": 0, "cwd": "/"}"#,
            |it| matches!(it, Content::Execution(output) if output.stdout == "7\n" && output.shell_code == Some(0)),
        ),
        (r#"{"code": "", "stdout": "done", "stderr": ""}"#, |it| matches!(it, Content::Execution(_))),
        (
            r#"{"code": "ra_get-file_success_done", "zip_size": 9, "contents": [{"path": "/a", "size": 3}]}"#,
            |it| matches!(it, Content::Files(files) if files.contents[0].size == Some(3)),
        ),
        (
            r#"{"code": "c", "path": "/dump.zip", "file_size": 2322000, "disk_free_space": 123045678009}"#,
            |it| matches!(it, Content::MemoryDump(dump) if dump.file_size == 2_322_000),
        ),
        (
            r#"{"code": "c", "path": "/tmp/a", "disk_free_space": 123045678009}"#,
            |it| matches!(it, Content::Upload(upload) if upload.path.as_deref() == Some("/tmp/a")),
        ),
        (
            r#"{"code": "c", "command": "press", "entity_id": "e"}"#,
            |it| matches!(it, Content::Outcome(outcome) if outcome.entity_id.as_deref() == Some("e")),
        ),
        (
            r#"{"code": "ra_scan_success_done", "later": {"a": 1}}"#,
            |it| matches!(it, Content::Outcome(outcome) if outcome.extra.contains_key("later")),
        ),
        (r#""in words""#, |it| matches!(it, Content::Text(text) if text == "in words")),
        (r#"{"later": true}"#, |it| matches!(it, Content::Unknown(_))),
        ("{}", |it| matches!(it, Content::Unknown(_))),
    ];
    for (content, right) in cases {
        let body = format!(
            r#"{{"data": {{"id": "a", "agents": ["h"], "command": "later", "outputs": {{"h": {{"type": "json", "content": {content}}}}}}}}}"#
        );
        let _ = whole!(body, kibana => kibana.endpoint().actions().get("a"));
        let kibana = kibana(&Mock::new().reply(json_reply(&body)));
        let action = kibana.endpoint().actions().get("a").send().await?.into_inner().data;
        let outputs = action.outputs.ok_or("no outputs")?;
        assert!(right(&outputs["h"].content), "{content} is {:?}", outputs["h"].content);
    }
    Ok(())
}

#[tokio::test]
async fn parameters_of_rules_are_converted() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{ "id": "a", "name": "Parcels", "schedule": { "interval": "5m" }, "rule_type_id": ".index-threshold", "params": {
        "index": ["parcels"], "timeField": "@timestamp", "threshold": [1000], "thresholdComparator": ">", "timeWindowSize": 5,
        "timeWindowUnit": "m", "aggType": "count"
    } }"#;
    let kibana = kibana(&Mock::new().reply(json_reply(body)));
    let rule = kibana.alerting().rules().get("a").send().await?.into_inner();
    let mut params: IndexThresholdParams = convert(&rule.params)?;
    assert_eq!((params.time_field.as_str(), params.index.len()), ("@timestamp", 1));
    params.time_field = "sent".to_owned();
    let update = convert::<RuleUpdate>(&rule)?.params(convert::<BTreeMap<String, Json>>(&params)?);
    let sent = update.params.ok_or("no parameters")?;
    assert_eq!((sent["timeField"].as_str(), sent.len()), (Some("sent"), 7));
    Ok(())
}

#[tokio::test]
async fn filters_are_the_same_everywhere() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{ "id": "a", "type": "query", "filters": [
        { "$state": { "store": "appState" }, "query": { "match_phrase": { "host.os.type": "windows" } }, "meta": {
            "alias": null, "negate": true, "disabled": false, "type": "phrase", "key": "host.os.type", "params": { "query": "windows" },
            "relation": "OR" } },
        { "meta": { "type": "phrases", "params": ["a", "b"], "value": { "gte": 1 } }, "exists": { "field": "host.name" } },
        { "match_phrase": { "host.os.type": "windows" } }
    ] }"#;
    let _ = whole!(body, kibana => kibana.detections().rules().get("a"));
    let answers = kibana(&Mock::new().reply(json_reply(body)));
    let DetectionRule::Query(rule) = answers.detections().rules().get("a").send().await?.into_inner() else {
        return Err("no rule of a query".into());
    };
    let [phrase, phrases, query] = rule.filters.as_deref().ok_or("no filters")? else {
        return Err("other filters".into());
    };
    assert_eq!(phrase.state.as_ref().map(|state| &state.store), Some(&FilterStore::AppState));
    assert_eq!((phrase.meta.negate, phrase.meta.key.as_deref()), (Some(true), Some("host.os.type")));
    assert!(phrase.meta.extra.contains_key("relation") && phrases.extra.contains_key("exists"));
    assert!(query.extra.contains_key("match_phrase"));

    // What one rule has goes into an objective, a search of documents or the condition of an action as it is.
    let good = FilteredKql::new().filters([phrase.clone()]);
    let action = AlertsFilterQuery::new("", [phrases.clone()]);
    let shown = serde_json::to_value((&good.filters, &action.filters))?;
    let sent: serde_json::Value = serde_json::from_str(body)?;
    assert_eq!((&shown[0][0], &shown[1][0]), (&sent["filters"][0], &sent["filters"][1]));
    Ok(())
}

#[tokio::test]
async fn stored_entities_are_typed_and_keep_the_rest() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{ "page": 1, "per_page": 10, "total": 3, "records": [
        { "@timestamp": "2026-06-01T08:30:00.000Z", "host": { "name": "crane", "ip": ["192.0.2.7"], "mac": "00-00-5E-00-53-07", "rack": 4 },
          "entity": { "id": "host:crane", "type": "Host", "attributes": { "managed": true, "loud": true },
            "relationships": { "owned_by": ["user:nora"], "near": { "ids": ["host:gate"] } },
            "risk": { "calculated_level": "Low", "calculated_score_norm": 12.5 } },
          "asset": { "criticality": "high_impact" }, "labels": { "yard": "north" } },
        { "entity": { "id": "service:routes" }, "service": { "name": "routes" } },
        { "entity": { "id": "bucket:tapes", "sub_type": "S3" }, "cloud": {} }
    ] }"#;
    let _ = whole!(body, kibana => kibana.entity_analytics().entity_store_v2().list_entities());
    let answers = kibana(&Mock::new().reply(json_reply(body)));
    let page = answers.entity_analytics().entity_store_v2().list_entities().send().await?.into_inner();
    let [host, service, bucket] = page.records.as_deref().ok_or("no records")? else {
        return Err("other records".into());
    };
    let crane = host.host.as_ref().ok_or("no host")?;
    assert_eq!(crane.ip, Some(EntityTexts::from(["192.0.2.7"])));
    assert!(matches!(&crane.mac, Some(EntityTexts::Text(mac)) if mac.ends_with("07")), "{:?}", crane.mac);
    let entity = &host.entity;
    assert_eq!(entity.attributes.as_ref().and_then(|found| found.managed), Some(true));
    assert!(entity.relationships.as_ref().is_some_and(|found| found.extra.contains_key("near")));
    assert!(host.extra.contains_key("labels") && crane.extra.contains_key("rack"));
    assert_eq!(service.service.as_ref().map(|found| found.name.as_str()), Some("routes"));
    assert_eq!((bucket.entity.sub_type.as_deref(), bucket.user.is_none()), (Some("S3"), true));

    let new = StoredEntity::new(StoredEntityIdentity::new("host:gate"))
        .host(StoredHost::new("gate").ip(["192.0.2.9"]))
        .asset(StoredAsset::new().criticality(CriticalityLevel::HighImpact));
    let mock = Mock::new().reply(Reply::example("createStoredEntity"));
    kibana(&mock).entity_analytics().entity_store_v2().create_entity(EntityType::Host, new).send().await?;
    let sent: serde_json::Value = serde_json::from_slice(mock.requests()[0].body())?;
    let host = serde_json::json!({ "name": "gate", "ip": ["192.0.2.9"] });
    assert_eq!((&sent["entity"], &sent["host"]), (&serde_json::json!({ "id": "host:gate" }), &host));
    Ok(())
}

fn json_reply(body: &str) -> Reply {
    Reply::bytes(body.to_owned()).header("content-type", "application/json")
}
