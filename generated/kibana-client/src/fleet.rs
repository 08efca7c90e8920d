// Generated from specs/kibana; do not edit.

//! Central management of Elastic Agents: the agents and their actions, the policies that
//! configure them, the integrations they run, and the outputs, hosts and proxies through which
//! they reach the stack.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

use kibana_model::fleet as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub mod agent_policies;
pub mod agentless_policies;
pub mod agents;
pub mod cloud_connectors;
pub mod data_streams;
pub mod download_sources;
pub mod enrollment_api_keys;
pub mod message_signing;
pub mod outputs;
pub mod package_policies;
pub mod packages;
pub mod proxies;
pub mod server_hosts;
pub mod service_tokens;
pub mod settings;
pub mod uninstall_tokens;

pub use errors::FleetError;

/// Central management of Elastic Agents: whether it is ready, and who may use it.
#[derive(Clone, Debug)]
pub struct Fleet(pub(crate) Client);

impl Fleet {
    /// Tells whether the caller may use Fleet.
    ///
    /// `GET /api/fleet/check-permissions` returns [`model::FleetPermissionCheck`] with status
    /// `200`.
    ///
    /// Answers with success either way: look at `success`, and at `error` for what is missing.
    /// Anybody may ask.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn check_permissions(&self) -> CheckPermissions {
        CheckPermissions(Request::of::<CheckPermissions>(&self.0))
    }

    /// Prepares Fleet for its first use.
    ///
    /// `POST /api/fleet/setup` returns [`model::FleetSetup`] with status `200`.
    ///
    /// - `200`: Fleet is ready, perhaps with flaws.
    ///
    /// Creates default policies, outputs and index templates, and installs the packages that Fleet
    /// needs. Can be repeated without harm: Kibana does the same when it starts.
    /// `POST /api/fleet/agents/setup` is its older path.
    ///
    /// Required privileges: any of `fleet-agents-read`, `fleet-agent-policies-read`,
    /// `fleet-settings-read`, `fleet-setup`. May take 5 minutes, unless the client or the request
    /// has another limit.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 500 ([`FleetError::InternalServerError`]): Kibana or a service behind it failed. Whether
    ///   anything changed is unknown.
    pub fn set_up(&self) -> SetUp {
        SetUp(Request::of::<SetUp>(&self.0))
    }

    /// The configurations that enrolled agents follow.
    pub fn agent_policies(&self) -> agent_policies::AgentPolicies {
        agent_policies::AgentPolicies(self.0.clone())
    }

    /// Integrations that Elastic runs, without an agent of one's own.
    pub fn agentless_policies(&self) -> agentless_policies::AgentlessPolicies {
        agentless_policies::AgentlessPolicies(self.0.clone())
    }

    /// The enrolled agents, the work that they are told to do, the files they upload, and the
    /// readiness of Fleet for them.
    pub fn agents(&self) -> agents::Agents {
        agents::Agents(self.0.clone())
    }

    /// Identities in clouds that integrations sign in with.
    pub fn cloud_connectors(&self) -> cloud_connectors::CloudConnectors {
        cloud_connectors::CloudConnectors(self.0.clone())
    }

    /// The data streams that agents write to.
    pub fn data_streams(&self) -> data_streams::DataStreams {
        data_streams::DataStreams(self.0.clone())
    }

    /// Places from which agents download their own upgrades.
    pub fn download_sources(&self) -> download_sources::DownloadSources {
        download_sources::DownloadSources(self.0.clone())
    }

    /// Tokens with which a new agent enrolls into a policy.
    pub fn enrollment_api_keys(&self) -> enrollment_api_keys::EnrollmentApiKeys {
        enrollment_api_keys::EnrollmentApiKeys(self.0.clone())
    }

    /// The key pair with which Fleet signs what it sends to agents.
    pub fn message_signing(&self) -> message_signing::MessageSigning {
        message_signing::MessageSigning(self.0.clone())
    }

    /// Destinations of the data that agents collect, and the keys that those destinations need.
    pub fn outputs(&self) -> outputs::Outputs {
        outputs::Outputs(self.0.clone())
    }

    /// Integrations with their settings, as attached to agent policies.
    pub fn package_policies(&self) -> package_policies::PackagePolicies {
        package_policies::PackagePolicies(self.0.clone())
    }

    /// Integration packages, installed from the registry or uploaded, and the files inside them.
    pub fn packages(&self) -> packages::Packages {
        packages::Packages(self.0.clone())
    }

    /// Proxies through which agents reach Fleet Server, outputs and download sources.
    pub fn proxies(&self) -> proxies::Proxies {
        proxies::Proxies(self.0.clone())
    }

    /// Addresses at which agents reach Fleet Server.
    pub fn server_hosts(&self) -> server_hosts::ServerHosts {
        server_hosts::ServerHosts(self.0.clone())
    }

    /// Tokens with which Fleet Server signs in to Elasticsearch.
    pub fn service_tokens(&self) -> service_tokens::ServiceTokens {
        service_tokens::ServiceTokens(self.0.clone())
    }

    /// Settings that hold for all of Fleet.
    pub fn settings(&self) -> settings::Settings {
        settings::Settings(self.0.clone())
    }

    /// Tokens without which a protected agent cannot be uninstalled.
    pub fn uninstall_tokens(&self) -> uninstall_tokens::UninstallTokens {
        uninstall_tokens::UninstallTokens(self.0.clone())
    }
}

request! {
    CheckPermissions of Fleet::check_permissions:
        GET "/api/fleet/check-permissions" as "checkFleetPermissions" scoped refuses(&[400]);
    send_json -> model::FleetPermissionCheck, FleetError;
}

impl CheckPermissions {
    /// Also asks for what setting up a Fleet Server takes, such as creating service tokens.
    ///
    /// Sent as the query parameter `fleetServerSetup`.
    pub fn fleet_server_setup(self, fleet_server_setup: bool) -> Self {
        Self(self.0.query("fleetServerSetup", &fleet_server_setup))
    }
}

request! {
    SetUp of Fleet::set_up:
        POST "/api/fleet/setup" as "setUpFleet" scoped refuses(&[400, 500]) timeout_secs(300);
    send_json -> model::FleetSetup, FleetError;
}
