// Generated from specs/kibana; do not edit.

//! Calls every operation of the Kibana API with values from its document, and compares what was
//! sent and answered.
//!
//! A server that plays the document answers. With `CONTRACT_BASE_URL` it is the server at that
//! address.

use std::process::ExitCode;

use openapi_mock::contract::groups;

groups! {
    GROUPS of kibana_client::Kibana;
    "agent_builder" agent_builder: a2a, agent_builder, agents, attachments, conversations, mcp,
        plugins, skills, tools;
    "alerting" alerting: alerting, backfills, rules;
    "apm" apm: agent_configuration, agent_keys, annotations, apm, source_maps;
    "attack_discovery" attack_discovery: attack_discovery, generations, schedules;
    "cases" cases: cases, comments, configurations;
    "connectors" connectors: connectors;
    "dashboards" dashboards: dashboards, legacy;
    "data_views" data_views: data_views;
    "detections" detections: alerts, alerts_index, detections, migrations, rules;
    "endpoint" endpoint: actions, endpoint, metadata, protection_updates, scripts;
    "entity_analytics" entity_analytics: asset_criticality, entity_engines, entity_store,
        entity_store_v2, privileged_access, privileged_users, risk_engine, watchlists;
    "exceptions" exceptions: endpoint_list, items, lists;
    "features" features: features;
    "fleet" fleet: agent_policies, agentless_policies, agents, cloud_connectors, data_streams,
        download_sources, enrollment_api_keys, fleet, message_signing, outputs, package_policies,
        packages, proxies, server_hosts, service_tokens, settings, uninstall_tokens;
    "logstash" logstash: pipelines;
    "machine_learning" machine_learning: machine_learning;
    "maintenance_windows" maintenance_windows: maintenance_windows;
    "observability_ai_assistant" observability_ai_assistant: observability_ai_assistant;
    "osquery" osquery: live_queries, packs, saved_queries;
    "roles" roles: roles;
    "saved_objects" saved_objects: saved_objects;
    "security_ai_assistant" security_ai_assistant: anonymization_fields, chat, conversations,
        knowledge_base, prompts;
    "short_urls" short_urls: short_urls;
    "slos" slos: slos;
    "spaces" spaces: spaces;
    "status" status: status;
    "streams" streams: attachments, content, dashboards, queries, query_streams, significant_events,
        streams;
    "synthetics" synthetics: monitors, params, private_locations;
    "task_manager" task_manager: task_manager;
    "timelines" timelines: notes, timelines;
    "upgrade_assistant" upgrade_assistant: upgrade_assistant;
    "uptime" uptime: uptime;
    "user_sessions" user_sessions: user_sessions;
    "value_lists" value_lists: data_streams, items, value_lists;
    "visualizations" visualizations: visualizations;
    "workflows" workflows: executions, workflows;
}

fn main() -> ExitCode {
    openapi_mock::contract::run(
        "kibana",
        openapi_mock::contract::open(
            concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/kibana"),
        ),
        client,
        GROUPS,
    )
}

fn client(
    server: &openapi_mock::contract::Server,
) -> Result<kibana_client::Kibana, kibana_client::Error> {
    kibana_client::Kibana::builder(server.url())
        .api_key(server.secret())
        .basic(server.user(), server.secret())
        .bearer(server.secret())
        .transport(server.transport())
        .retry(kibana_client::Retry::none())
        .build()
}
