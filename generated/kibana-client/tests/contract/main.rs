// Generated from specs/kibana; do not edit.

//! Calls every operation of the Kibana API with values from its document, and compares what was
//! sent and answered.
//!
//! A server that plays the document answers. With `CONTRACT_BASE_URL` it is the server at that
//! address.

use std::process::ExitCode;

#[cfg(feature = "agent_builder")]
mod agent_builder {
    pub mod a2a;
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod agent_builder;
    pub mod agents;
    pub mod attachments;
    pub mod conversations;
    pub mod mcp;
    pub mod plugins;
    pub mod skills;
    pub mod tools;
}

#[cfg(feature = "alerting")]
mod alerting {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod alerting;
    pub mod backfills;
    pub mod rules;
}

#[cfg(feature = "apm")]
mod apm {
    pub mod agent_configuration;
    pub mod agent_keys;
    pub mod annotations;
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod apm;
    pub mod source_maps;
}

#[cfg(feature = "attack_discovery")]
mod attack_discovery {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod attack_discovery;
    pub mod generations;
    pub mod schedules;
}

#[cfg(feature = "cases")]
mod cases {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod cases;
    pub mod comments;
    pub mod configurations;
}

#[cfg(feature = "connectors")]
mod connectors {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod connectors;
}

#[cfg(feature = "dashboards")]
mod dashboards {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod dashboards;
    pub mod v2;
}

#[cfg(feature = "data_views")]
mod data_views {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod data_views;
}

#[cfg(feature = "detections")]
mod detections {
    pub mod alerts;
    pub mod alerts_index;
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod detections;
    pub mod migrations;
    pub mod rules;
}

#[cfg(feature = "endpoint")]
mod endpoint {
    pub mod actions;
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod endpoint;
    pub mod metadata;
    pub mod protection_updates;
    pub mod scripts;
}

#[cfg(feature = "entity_analytics")]
mod entity_analytics {
    pub mod asset_criticality;
    pub mod entity_engines;
    pub mod entity_store;
    pub mod entity_store_v2;
    pub mod privileged_access;
    pub mod privileged_users;
    pub mod risk_engine;
    pub mod watchlists;
}

#[cfg(feature = "exceptions")]
mod exceptions {
    pub mod endpoint_list;
    pub mod items;
    pub mod lists;
}

#[cfg(feature = "features")]
mod features {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod features;
}

#[cfg(feature = "fleet")]
mod fleet {
    pub mod agent_policies;
    pub mod agentless_policies;
    pub mod agents;
    pub mod cloud_connectors;
    pub mod data_streams;
    pub mod download_sources;
    pub mod enrollment_api_keys;
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod fleet;
    pub mod message_signing;
    pub mod outputs;
    pub mod package_policies;
    pub mod packages;
    pub mod proxies;
    pub mod server_hosts;
    pub mod service_tokens;
    pub mod settings;
    pub mod uninstall_tokens;
}

#[cfg(feature = "logstash")]
mod logstash {
    pub mod pipelines;
}

#[cfg(feature = "machine_learning")]
mod machine_learning {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod machine_learning;
}

#[cfg(feature = "maintenance_windows")]
mod maintenance_windows {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod maintenance_windows;
}

#[cfg(feature = "observability_ai_assistant")]
mod observability_ai_assistant {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod observability_ai_assistant;
}

#[cfg(feature = "osquery")]
mod osquery {
    pub mod live_queries;
    pub mod packs;
    pub mod saved_queries;
}

#[cfg(feature = "roles")]
mod roles {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod roles;
}

#[cfg(feature = "saved_objects")]
mod saved_objects {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod saved_objects;
}

#[cfg(feature = "security_ai_assistant")]
mod security_ai_assistant {
    pub mod anonymization_fields;
    pub mod chat;
    pub mod conversations;
    pub mod knowledge_base;
    pub mod prompts;
}

#[cfg(feature = "short_urls")]
mod short_urls {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod short_urls;
}

#[cfg(feature = "slos")]
mod slos {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod slos;
}

#[cfg(feature = "spaces")]
mod spaces {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod spaces;
}

#[cfg(feature = "status")]
mod status {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod status;
}

#[cfg(feature = "streams")]
mod streams {
    pub mod attachments;
    pub mod content;
    pub mod dashboards;
    pub mod queries;
    pub mod query_streams;
    pub mod significant_events;
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod streams;
}

#[cfg(feature = "synthetics")]
mod synthetics {
    pub mod monitors;
    pub mod params;
    pub mod private_locations;
}

#[cfg(feature = "task_manager")]
mod task_manager {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod task_manager;
}

#[cfg(feature = "timelines")]
mod timelines {
    pub mod notes;
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod timelines;
}

#[cfg(feature = "upgrade_assistant")]
mod upgrade_assistant {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod upgrade_assistant;
}

#[cfg(feature = "uptime")]
mod uptime {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod uptime;
}

#[cfg(feature = "user_sessions")]
mod user_sessions {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod user_sessions;
}

#[cfg(feature = "value_lists")]
mod value_lists {
    pub mod data_streams;
    pub mod items;
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod value_lists;
}

#[cfg(feature = "visualizations")]
mod visualizations {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod visualizations;
}

#[cfg(feature = "workflows")]
mod workflows {
    pub mod executions;
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod workflows;
}

fn main() -> ExitCode {
    openapi_mock::contract::run(
        "kibana",
        openapi_mock::contract::open(
            concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/kibana"),
        ),
        client,
        &[
            #[cfg(feature = "agent_builder")]
            agent_builder::a2a::operations,
            #[cfg(feature = "agent_builder")]
            agent_builder::agent_builder::operations,
            #[cfg(feature = "agent_builder")]
            agent_builder::agents::operations,
            #[cfg(feature = "agent_builder")]
            agent_builder::attachments::operations,
            #[cfg(feature = "agent_builder")]
            agent_builder::conversations::operations,
            #[cfg(feature = "agent_builder")]
            agent_builder::mcp::operations,
            #[cfg(feature = "agent_builder")]
            agent_builder::plugins::operations,
            #[cfg(feature = "agent_builder")]
            agent_builder::skills::operations,
            #[cfg(feature = "agent_builder")]
            agent_builder::tools::operations,
            #[cfg(feature = "alerting")]
            alerting::alerting::operations,
            #[cfg(feature = "alerting")]
            alerting::backfills::operations,
            #[cfg(feature = "alerting")]
            alerting::rules::operations,
            #[cfg(feature = "apm")]
            apm::agent_configuration::operations,
            #[cfg(feature = "apm")]
            apm::agent_keys::operations,
            #[cfg(feature = "apm")]
            apm::annotations::operations,
            #[cfg(feature = "apm")]
            apm::apm::operations,
            #[cfg(feature = "apm")]
            apm::source_maps::operations,
            #[cfg(feature = "attack_discovery")]
            attack_discovery::attack_discovery::operations,
            #[cfg(feature = "attack_discovery")]
            attack_discovery::generations::operations,
            #[cfg(feature = "attack_discovery")]
            attack_discovery::schedules::operations,
            #[cfg(feature = "cases")]
            cases::cases::operations,
            #[cfg(feature = "cases")]
            cases::comments::operations,
            #[cfg(feature = "cases")]
            cases::configurations::operations,
            #[cfg(feature = "connectors")]
            connectors::connectors::operations,
            #[cfg(feature = "dashboards")]
            dashboards::dashboards::operations,
            #[cfg(feature = "dashboards")]
            dashboards::v2::operations,
            #[cfg(feature = "data_views")]
            data_views::data_views::operations,
            #[cfg(feature = "detections")]
            detections::alerts::operations,
            #[cfg(feature = "detections")]
            detections::alerts_index::operations,
            #[cfg(feature = "detections")]
            detections::detections::operations,
            #[cfg(feature = "detections")]
            detections::migrations::operations,
            #[cfg(feature = "detections")]
            detections::rules::operations,
            #[cfg(feature = "endpoint")]
            endpoint::actions::operations,
            #[cfg(feature = "endpoint")]
            endpoint::endpoint::operations,
            #[cfg(feature = "endpoint")]
            endpoint::metadata::operations,
            #[cfg(feature = "endpoint")]
            endpoint::protection_updates::operations,
            #[cfg(feature = "endpoint")]
            endpoint::scripts::operations,
            #[cfg(feature = "entity_analytics")]
            entity_analytics::asset_criticality::operations,
            #[cfg(feature = "entity_analytics")]
            entity_analytics::entity_engines::operations,
            #[cfg(feature = "entity_analytics")]
            entity_analytics::entity_store::operations,
            #[cfg(feature = "entity_analytics")]
            entity_analytics::entity_store_v2::operations,
            #[cfg(feature = "entity_analytics")]
            entity_analytics::privileged_access::operations,
            #[cfg(feature = "entity_analytics")]
            entity_analytics::privileged_users::operations,
            #[cfg(feature = "entity_analytics")]
            entity_analytics::risk_engine::operations,
            #[cfg(feature = "entity_analytics")]
            entity_analytics::watchlists::operations,
            #[cfg(feature = "exceptions")]
            exceptions::endpoint_list::operations,
            #[cfg(feature = "exceptions")]
            exceptions::items::operations,
            #[cfg(feature = "exceptions")]
            exceptions::lists::operations,
            #[cfg(feature = "features")]
            features::features::operations,
            #[cfg(feature = "fleet")]
            fleet::agent_policies::operations,
            #[cfg(feature = "fleet")]
            fleet::agentless_policies::operations,
            #[cfg(feature = "fleet")]
            fleet::agents::operations,
            #[cfg(feature = "fleet")]
            fleet::cloud_connectors::operations,
            #[cfg(feature = "fleet")]
            fleet::data_streams::operations,
            #[cfg(feature = "fleet")]
            fleet::download_sources::operations,
            #[cfg(feature = "fleet")]
            fleet::enrollment_api_keys::operations,
            #[cfg(feature = "fleet")]
            fleet::fleet::operations,
            #[cfg(feature = "fleet")]
            fleet::message_signing::operations,
            #[cfg(feature = "fleet")]
            fleet::outputs::operations,
            #[cfg(feature = "fleet")]
            fleet::package_policies::operations,
            #[cfg(feature = "fleet")]
            fleet::packages::operations,
            #[cfg(feature = "fleet")]
            fleet::proxies::operations,
            #[cfg(feature = "fleet")]
            fleet::server_hosts::operations,
            #[cfg(feature = "fleet")]
            fleet::service_tokens::operations,
            #[cfg(feature = "fleet")]
            fleet::settings::operations,
            #[cfg(feature = "fleet")]
            fleet::uninstall_tokens::operations,
            #[cfg(feature = "logstash")]
            logstash::pipelines::operations,
            #[cfg(feature = "machine_learning")]
            machine_learning::machine_learning::operations,
            #[cfg(feature = "maintenance_windows")]
            maintenance_windows::maintenance_windows::operations,
            #[cfg(feature = "observability_ai_assistant")]
            observability_ai_assistant::observability_ai_assistant::operations,
            #[cfg(feature = "osquery")]
            osquery::live_queries::operations,
            #[cfg(feature = "osquery")]
            osquery::packs::operations,
            #[cfg(feature = "osquery")]
            osquery::saved_queries::operations,
            #[cfg(feature = "roles")]
            roles::roles::operations,
            #[cfg(feature = "saved_objects")]
            saved_objects::saved_objects::operations,
            #[cfg(feature = "security_ai_assistant")]
            security_ai_assistant::anonymization_fields::operations,
            #[cfg(feature = "security_ai_assistant")]
            security_ai_assistant::chat::operations,
            #[cfg(feature = "security_ai_assistant")]
            security_ai_assistant::conversations::operations,
            #[cfg(feature = "security_ai_assistant")]
            security_ai_assistant::knowledge_base::operations,
            #[cfg(feature = "security_ai_assistant")]
            security_ai_assistant::prompts::operations,
            #[cfg(feature = "short_urls")]
            short_urls::short_urls::operations,
            #[cfg(feature = "slos")]
            slos::slos::operations,
            #[cfg(feature = "spaces")]
            spaces::spaces::operations,
            #[cfg(feature = "status")]
            status::status::operations,
            #[cfg(feature = "streams")]
            streams::attachments::operations,
            #[cfg(feature = "streams")]
            streams::content::operations,
            #[cfg(feature = "streams")]
            streams::dashboards::operations,
            #[cfg(feature = "streams")]
            streams::queries::operations,
            #[cfg(feature = "streams")]
            streams::query_streams::operations,
            #[cfg(feature = "streams")]
            streams::significant_events::operations,
            #[cfg(feature = "streams")]
            streams::streams::operations,
            #[cfg(feature = "synthetics")]
            synthetics::monitors::operations,
            #[cfg(feature = "synthetics")]
            synthetics::params::operations,
            #[cfg(feature = "synthetics")]
            synthetics::private_locations::operations,
            #[cfg(feature = "task_manager")]
            task_manager::task_manager::operations,
            #[cfg(feature = "timelines")]
            timelines::notes::operations,
            #[cfg(feature = "timelines")]
            timelines::timelines::operations,
            #[cfg(feature = "upgrade_assistant")]
            upgrade_assistant::upgrade_assistant::operations,
            #[cfg(feature = "uptime")]
            uptime::uptime::operations,
            #[cfg(feature = "user_sessions")]
            user_sessions::user_sessions::operations,
            #[cfg(feature = "value_lists")]
            value_lists::data_streams::operations,
            #[cfg(feature = "value_lists")]
            value_lists::items::operations,
            #[cfg(feature = "value_lists")]
            value_lists::value_lists::operations,
            #[cfg(feature = "visualizations")]
            visualizations::visualizations::operations,
            #[cfg(feature = "workflows")]
            workflows::executions::operations,
            #[cfg(feature = "workflows")]
            workflows::workflows::operations,
        ],
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
