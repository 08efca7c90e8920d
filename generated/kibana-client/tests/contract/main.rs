// Generated from specs/kibana; do not edit.

//! Calls every operation of the Kibana API with values from its document, and compares what was
//! sent and answered.
//!
//! A server that plays the document answers. With `CONTRACT_BASE_URL` it is the server at that
//! address.

use std::process::ExitCode;

#[cfg(feature = "alerting")]
mod alerting {
    pub mod rules;
}

#[cfg(feature = "apm")]
mod apm {
    pub mod agent_configuration;
    pub mod server_schema;
}

#[cfg(feature = "cases")]
mod cases {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod cases;
}

#[cfg(feature = "connectors")]
mod connectors {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod connectors;
}

#[cfg(feature = "data_views")]
mod data_views {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod data_views;
}

#[cfg(feature = "detections")]
mod detections {
    pub mod alerts;
}

#[cfg(feature = "endpoint")]
mod endpoint {
    pub mod actions;
}

#[cfg(feature = "fleet")]
mod fleet {
    pub mod agent_policies;
    pub mod agents;
    pub mod enrollment_api_keys;
    pub mod message_signing;
    pub mod outputs;
    pub mod package_policies;
    pub mod packages;
    pub mod proxies;
    pub mod server_hosts;
}

#[cfg(feature = "roles")]
mod roles {
    #[expect(clippy::module_inception, reason = "the group is called like its family")]
    pub mod roles;
}

#[cfg(feature = "security_ai_assistant")]
mod security_ai_assistant {
    pub mod anonymization_fields;
    pub mod knowledge_base;
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

fn main() -> ExitCode {
    openapi_mock::contract::run(
        "kibana",
        openapi_mock::contract::open(
            concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/kibana"),
        ),
        client,
        &[
            #[cfg(feature = "alerting")]
            alerting::rules::operations,
            #[cfg(feature = "apm")]
            apm::agent_configuration::operations,
            #[cfg(feature = "apm")]
            apm::server_schema::operations,
            #[cfg(feature = "cases")]
            cases::cases::operations,
            #[cfg(feature = "connectors")]
            connectors::connectors::operations,
            #[cfg(feature = "data_views")]
            data_views::data_views::operations,
            #[cfg(feature = "detections")]
            detections::alerts::operations,
            #[cfg(feature = "endpoint")]
            endpoint::actions::operations,
            #[cfg(feature = "fleet")]
            fleet::agent_policies::operations,
            #[cfg(feature = "fleet")]
            fleet::agents::operations,
            #[cfg(feature = "fleet")]
            fleet::enrollment_api_keys::operations,
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
            #[cfg(feature = "roles")]
            roles::roles::operations,
            #[cfg(feature = "security_ai_assistant")]
            security_ai_assistant::anonymization_fields::operations,
            #[cfg(feature = "security_ai_assistant")]
            security_ai_assistant::knowledge_base::operations,
            #[cfg(feature = "spaces")]
            spaces::spaces::operations,
            #[cfg(feature = "status")]
            status::status::operations,
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
