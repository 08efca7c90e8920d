// Generated from specs/kibana; do not edit.

//! # Kibana
//!
//! Kibana is the window into the Elastic Stack, and its HTTP API is how Kibana, Fleet and
//! everything that runs in them is automated.
//!
//! ```no_run
//! use kibana_client::Kibana;
//!
//! # #[cfg(feature = "connectors")]
//! # async fn example() -> Result<(), kibana_client::Error> {
//! let kibana = Kibana::builder(Kibana::SERVER).api_key("...").build()?;
//! let response = kibana.connectors().list_types().await?;
//! println!("{}: {:?}", response.status(), *response);
//! # Ok(())
//! # }
//! ```
//!
//! A method of a group starts a request, and the methods of the request set what is optional.
//! The request is sent when it is awaited; `send` does the same. A [`Response`] dereferences to
//! the answer, and keeps its status and headers. A [`CallError`] says what went wrong, and
//! holds the error body that the API documents for the status. The types of bodies are in
//! [`model`].
//!
//! # Calls that this crate does not have
//!
//! ```no_run
//! use kibana_client::{Error, Json, Kibana, Method, NoError};
//!
//! # async fn example(kibana: Kibana) -> Result<(), Error> {
//! let request = kibana.request(Method::GET, "/path/to/{name}").path("name", "disk one");
//! let answer = request.send_json::<Json, NoError>().await?;
//! println!("{}", *answer);
//! # Ok(())
//! # }
//! ```
//!
//! # Tests of code that calls
//!
//! With the feature `mock`, a client answers with what a test gives it, and records what was
//! sent. `Reply::example` is the answer that the document shows.
//!
//! ```no_run
//! # #[cfg(all(feature = "mock", feature = "connectors"))]
//! # mod tests {
//! use kibana_client::mock::{Mock, Reply};
//! use kibana_client::{Error, Kibana};
//!
//! async fn is_there(kibana: &Kibana) -> Result<bool, Error> {
//!     match kibana.connectors().list_types().await {
//!         Ok(_) => Ok(true),
//!         Err(error) if error.is_not_found() => Ok(false),
//!         Err(error) => Err(error.into()),
//!     }
//! }
//!
//! // #[tokio::test]
//! async fn what_is_there_is_told_from_what_is_not() -> Result<(), Error> {
//!     let replies = [Reply::example("listConnectorTypes"), Reply::empty(404)];
//!     let mock = Mock::new().when("listConnectorTypes", replies);
//!     let kibana = Kibana::builder("https://server.test").transport(mock.clone()).build()?;
//!     assert!(is_there(&kibana).await?);
//!     assert!(!is_there(&kibana).await?);
//!     assert_eq!(mock.requests_of("listConnectorTypes").len(), 2);
//!     Ok(())
//! }
//! # }
//! ```
//!
//! # Features
//!
//! - `agent_builder` (default): Agents that answer questions with a language model, and what
//!   they work with: tools, skills and plugins.
//! - `alerting` (default): Rules that watch data and raise alerts.
//! - `apm` (default): Application performance monitoring: what services report, and how their
//!   agents are configured.
//! - `attack_discovery` (default): Attacks that a language model finds in the alerts of Elastic
//!   Security, the runs in which it looks for them, and schedules of these.
//! - `cases` (default): Cases, in which people collect alerts, files and comments about an
//!   issue.
//! - `connectors` (default): Connectors to services outside Kibana, through which rules and
//!   cases send messages and open tickets.
//! - `dashboards` (default): Dashboards with all that they consist of.
//! - `data_views` (default): Data views, which tell Kibana's apps what indices to look at and
//!   what their fields are.
//! - `detections` (default): Detection rules of Elastic Security, the alerts that they raise,
//!   and the index of those.
//! - `endpoint` (default): Response actions on protected hosts, and what Kibana knows of those
//!   hosts.
//! - `entity_analytics` (default): Users, hosts and services as Elastic Security sees them: how
//!   critical they are, how risky, and which users are privileged.
//! - `exceptions` (default): Exceptions of detection rules and of Elastic Defend, and the lists
//!   that they are in.
//! - `features` (default): What a Kibana offers, as privileges of roles and switches of spaces
//!   name it.
//! - `fleet` (default): Central management of Elastic Agents: the agents and their actions, the
//!   policies that configure them, the integrations they run, and the outputs, hosts and
//!   proxies through which they reach the stack.
//! - `logstash` (default): Pipelines that Kibana keeps in Elasticsearch for instances of
//!   Logstash with central management.
//! - `machine_learning` (default): What Kibana keeps about jobs and models of machine learning.
//! - `maintenance_windows` (default): Times in which rules raise alerts and run no actions for
//!   them.
//! - `observability_ai_assistant` (default): The assistant of Elastic Observability.
//! - `osquery` (default): SQL queries against hosts with Elastic Agents: at once as live
//!   queries, on a schedule as packs, and kept for later as saved queries.
//! - `roles` (default): The roles that give users their privileges in Elasticsearch and Kibana.
//! - `saved_objects` (default): Dashboards, data views and everything else that Kibana keeps,
//!   and their exports and imports.
//! - `security_ai_assistant` (default): The assistant of Elastic Security: its conversations
//!   and prompts, what it may tell a language model, and what it knows.
//! - `short_urls` (default): Short addresses that lead to places in Kibana, such as a dashboard
//!   with its filters.
//! - `slos` (default): Service level objectives: what share of something has to be good over a
//!   period, and how much may still fail.
//! - `spaces` (default): Separate places in a Kibana for dashboards, rules and everything else
//!   that is saved, and copies of saved objects from one to another.
//! - `status` (default): Whether a Kibana server is up, which version it has, and how it is
//!   doing.
//! - `streams` (default): Streams of documents: what comes in, what is done to it, how it
//!   branches, and how long it is kept.
//! - `synthetics` (default): Monitors that ask addresses, hosts and ports, or go through
//!   journeys in a browser, and say what is down.
//! - `task_manager` (default): What runs rules, actions and other work of Kibana in the
//!   background.
//! - `timelines` (default): The timelines of Elastic Security, in which analysts investigate
//!   events, with their templates, notes and pinned events.
//! - `upgrade_assistant` (default): Whether a cluster is ready for the next major version.
//! - `uptime` (default): Settings of Uptime.
//! - `user_sessions` (default): Sessions of people who have signed in to Kibana in a browser.
//! - `value_lists` (default): Lists of values, such as addresses, that exceptions refer to.
//! - `visualizations` (default): Charts of the visualization library, on servers since 9.4.
//! - `workflows` (default): Workflows, which are steps that run one after another when
//!   something triggers them, and their executions.
//! - `mock`: a transport with canned replies, for tests of code that uses this crate.
//! - `blocking`: calls that wait for their answers, in programs without a runtime.
//! - `tracing`: a span for each call and an event for each attempt.
//! - `gzip`, `zstd`: answers that are compressed.
//! - `native-tls`: TLS of the system instead of rustls, which is OpenSSL on Linux.
//! - `jiff`: dates and times become types of the crate `jiff`, by `timestamp` and `date`.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![allow(
    clippy::large_enum_variant,
    reason = "answers are not boxed, so that they can be matched"
)]

use std::time::Duration;

use openapi_runtime::client::{Scope, builder};

mod address_form;

#[cfg(feature = "agent_builder")]
pub mod agent_builder;
#[cfg(feature = "alerting")]
pub mod alerting;
#[cfg(feature = "apm")]
pub mod apm;
#[cfg(feature = "attack_discovery")]
pub mod attack_discovery;
#[cfg(feature = "cases")]
pub mod cases;
#[cfg(feature = "connectors")]
pub mod connectors;
#[cfg(feature = "dashboards")]
pub mod dashboards;
#[cfg(feature = "data_views")]
pub mod data_views;
#[cfg(feature = "detections")]
pub mod detections;
#[cfg(feature = "endpoint")]
pub mod endpoint;
#[cfg(feature = "entity_analytics")]
pub mod entity_analytics;
#[cfg(feature = "exceptions")]
pub mod exceptions;
#[cfg(feature = "features")]
pub mod features;
#[cfg(feature = "fleet")]
pub mod fleet;
#[cfg(feature = "logstash")]
pub mod logstash;
#[cfg(feature = "machine_learning")]
pub mod machine_learning;
#[cfg(feature = "maintenance_windows")]
pub mod maintenance_windows;
#[cfg(feature = "observability_ai_assistant")]
pub mod observability_ai_assistant;
#[cfg(feature = "osquery")]
pub mod osquery;
#[cfg(feature = "roles")]
pub mod roles;
#[cfg(feature = "saved_objects")]
pub mod saved_objects;
#[cfg(feature = "security_ai_assistant")]
pub mod security_ai_assistant;
#[cfg(feature = "short_urls")]
pub mod short_urls;
#[cfg(feature = "slos")]
pub mod slos;
#[cfg(feature = "spaces")]
pub mod spaces;
#[cfg(feature = "status")]
pub mod status;
#[cfg(feature = "streams")]
pub mod streams;
#[cfg(feature = "synthetics")]
pub mod synthetics;
#[cfg(feature = "task_manager")]
pub mod task_manager;
#[cfg(feature = "timelines")]
pub mod timelines;
#[cfg(feature = "upgrade_assistant")]
pub mod upgrade_assistant;
#[cfg(feature = "uptime")]
pub mod uptime;
#[cfg(feature = "user_sessions")]
pub mod user_sessions;
#[cfg(feature = "value_lists")]
pub mod value_lists;
#[cfg(feature = "visualizations")]
pub mod visualizations;
#[cfg(feature = "workflows")]
pub mod workflows;

pub use openapi_runtime::{
    Base64, Base64Url, Constant, CredentialUrl, Date, DateTime, Field, Json, Secret,
    convert, without_unknown,
};
pub use openapi_runtime::client::{
    ApiKey, Body, ByteStream, Bytes, CallError, Client, Credential, CredentialFuture,
    CredentialProvider, Deviation, DeviationKind, Error, Event, Events, FilePart,
    HeaderMap, Items, Lines, Method, NoError, Operation, Pages, Request,
    ReqwestTransport, Response, Retry, StatusCode, Tier, Transport, TransportError,
    TransportFuture, Version, Wait, WaitError,
};
/// The types of other crates that signatures of this crate mention, `http` and `reqwest` included.
pub use openapi_runtime::client as runtime;
#[cfg(feature = "blocking")]
pub use openapi_runtime::client::blocking;
#[cfg(feature = "mock")]
pub use openapi_runtime::mock;
#[doc(inline)]
pub use kibana_model as model;

/// The client. Cloning it is cheap: clones share their connections.
#[derive(Clone, Debug)]
pub struct Kibana(Client);

impl Kibana {
    /// The address of the API, as its document gives it.
    pub const SERVER: &str = "https://localhost:5601";

    /// All addresses that the document gives, each with the defaults of its variables.
    pub const SERVERS: &[&str] = &["https://localhost:5601"];

    /// Starts to set up a client for the server at an address.
    ///
    /// A Cloud ID, which the console of Elastic Cloud shows, stands for the address of its Kibana.
    pub fn builder(url: impl Into<String>) -> Builder {
        let builder = Builder::new(url)
            .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", "0.1.0"))
            .address_form(address_form::address)
            .header("kbn-xsrf", "true")
            .security(&[&["api_key"], &["basic"], &["bearer"]]);
        #[cfg(feature = "mock")]
        let builder = builder.examples(include_str!("examples.json"));
        builder
    }

    /// The same client in another space. A new client is in `default`.
    ///
    /// # Errors
    ///
    /// The id is empty or has characters other than `a-z0-9_-`.
    pub fn space(&self, id: &str) -> Result<Self, Error> {
        const SPACE: Scope = Scope {
            name: "space",
            prefix: "/s/{space}",
            default: "default",
            characters: "a-z0-9_-",
        };
        Ok(Self(self.0.with_scope(&SPACE, id)?))
    }

    /// Asks the server for its version, unless it is known. The client, its clones and those of
    /// other scopes keep it, and then refuse calls that need another one.
    ///
    /// The answer is `None` for a server that does not tell its version, and for one whose version
    /// does not say what it knows.
    #[cfg(feature = "status")]
    pub fn detect(&self) -> openapi_runtime::client::Detect {
        const REPORTED: openapi_runtime::client::Reported = openapi_runtime::client::Reported {
            number: "/version/number",
            kind: Some(("/version/build_flavor", &["serverless"])),
        };
        self.0.detect::<status::Get>(&REPORTED)
    }

    /// The same client with a different time limit for its calls.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        Self(self.0.with_timeout(timeout))
    }

    /// The same client, which makes calls that fail again as `retry` says.
    #[must_use]
    pub fn with_retry(&self, retry: Retry) -> Self {
        Self(self.0.with_retry(retry))
    }

    /// Starts a call that this crate does not have, by its method and path.
    pub fn request(&self, method: Method, path: impl Into<String>) -> Request {
        self.0.request(method, path)
    }

    /// The connection, for calls that this crate does not have.
    pub fn client(&self) -> &Client {
        &self.0
    }

    /// Agents that answer questions with a language model, and what they work with: tools, skills
    /// and plugins.
    #[cfg(feature = "agent_builder")]
    pub fn agent_builder(&self) -> agent_builder::AgentBuilder {
        agent_builder::AgentBuilder(self.0.clone())
    }

    /// Rules that watch data and raise alerts.
    #[cfg(feature = "alerting")]
    pub fn alerting(&self) -> alerting::Alerting {
        alerting::Alerting(self.0.clone())
    }

    /// Application performance monitoring: what services report, and how their agents are
    /// configured.
    #[cfg(feature = "apm")]
    pub fn apm(&self) -> apm::Apm {
        apm::Apm(self.0.clone())
    }

    /// Attacks that a language model finds in the alerts of Elastic Security, the runs in which it
    /// looks for them, and schedules of these.
    #[cfg(feature = "attack_discovery")]
    pub fn attack_discovery(&self) -> attack_discovery::AttackDiscovery {
        attack_discovery::AttackDiscovery(self.0.clone())
    }

    /// Cases, in which people collect alerts, files and comments about an issue.
    #[cfg(feature = "cases")]
    pub fn cases(&self) -> cases::Cases {
        cases::Cases(self.0.clone())
    }

    /// Connectors to services outside Kibana, through which rules and cases send messages and open
    /// tickets.
    #[cfg(feature = "connectors")]
    pub fn connectors(&self) -> connectors::Connectors {
        connectors::Connectors(self.0.clone())
    }

    /// Dashboards with all that they consist of.
    #[cfg(feature = "dashboards")]
    pub fn dashboards(&self) -> dashboards::Dashboards {
        dashboards::Dashboards(self.0.clone())
    }

    /// Data views, which tell Kibana's apps what indices to look at and what their fields are.
    #[cfg(feature = "data_views")]
    pub fn data_views(&self) -> data_views::DataViews {
        data_views::DataViews(self.0.clone())
    }

    /// Detection rules of Elastic Security, the alerts that they raise, and the index of those.
    #[cfg(feature = "detections")]
    pub fn detections(&self) -> detections::Detections {
        detections::Detections(self.0.clone())
    }

    /// Response actions on protected hosts, and what Kibana knows of those hosts.
    #[cfg(feature = "endpoint")]
    pub fn endpoint(&self) -> endpoint::Endpoint {
        endpoint::Endpoint(self.0.clone())
    }

    /// Users, hosts and services as Elastic Security sees them: how critical they are, how risky,
    /// and which users are privileged.
    #[cfg(feature = "entity_analytics")]
    pub fn entity_analytics(&self) -> entity_analytics::EntityAnalytics {
        entity_analytics::EntityAnalytics(self.0.clone())
    }

    /// Exceptions of detection rules and of Elastic Defend, and the lists that they are in.
    #[cfg(feature = "exceptions")]
    pub fn exceptions(&self) -> exceptions::Exceptions {
        exceptions::Exceptions(self.0.clone())
    }

    /// What a Kibana offers, as privileges of roles and switches of spaces name it.
    #[cfg(feature = "features")]
    pub fn features(&self) -> features::Features {
        features::Features(self.0.clone())
    }

    /// Central management of Elastic Agents: the agents and their actions, the policies that
    /// configure them, the integrations they run, and the outputs, hosts and proxies through which
    /// they reach the stack.
    #[cfg(feature = "fleet")]
    pub fn fleet(&self) -> fleet::Fleet {
        fleet::Fleet(self.0.clone())
    }

    /// Pipelines that Kibana keeps in Elasticsearch for instances of Logstash with central
    /// management.
    #[cfg(feature = "logstash")]
    pub fn logstash(&self) -> logstash::Logstash {
        logstash::Logstash(self.0.clone())
    }

    /// What Kibana keeps about jobs and models of machine learning.
    #[cfg(feature = "machine_learning")]
    pub fn machine_learning(&self) -> machine_learning::MachineLearning {
        machine_learning::MachineLearning(self.0.clone())
    }

    /// Times in which rules raise alerts and run no actions for them.
    #[cfg(feature = "maintenance_windows")]
    pub fn maintenance_windows(&self) -> maintenance_windows::MaintenanceWindows {
        maintenance_windows::MaintenanceWindows(self.0.clone())
    }

    /// The assistant of Elastic Observability.
    #[cfg(feature = "observability_ai_assistant")]
    pub fn observability_ai_assistant(
        &self,
    ) -> observability_ai_assistant::ObservabilityAiAssistant {
        observability_ai_assistant::ObservabilityAiAssistant(self.0.clone())
    }

    /// SQL queries against hosts with Elastic Agents: at once as live queries, on a schedule as
    /// packs, and kept for later as saved queries.
    #[cfg(feature = "osquery")]
    pub fn osquery(&self) -> osquery::Osquery {
        osquery::Osquery(self.0.clone())
    }

    /// The roles that give users their privileges in Elasticsearch and Kibana.
    #[cfg(feature = "roles")]
    pub fn roles(&self) -> roles::Roles {
        roles::Roles(self.0.clone())
    }

    /// Dashboards, data views and everything else that Kibana keeps, and their exports and imports.
    #[cfg(feature = "saved_objects")]
    pub fn saved_objects(&self) -> saved_objects::SavedObjects {
        saved_objects::SavedObjects(self.0.clone())
    }

    /// The assistant of Elastic Security: its conversations and prompts, what it may tell a
    /// language model, and what it knows.
    #[cfg(feature = "security_ai_assistant")]
    pub fn security_ai_assistant(&self) -> security_ai_assistant::SecurityAiAssistant {
        security_ai_assistant::SecurityAiAssistant(self.0.clone())
    }

    /// Short addresses that lead to places in Kibana, such as a dashboard with its filters.
    #[cfg(feature = "short_urls")]
    pub fn short_urls(&self) -> short_urls::ShortUrls {
        short_urls::ShortUrls(self.0.clone())
    }

    /// Service level objectives: what share of something has to be good over a period, and how much
    /// may still fail.
    #[cfg(feature = "slos")]
    pub fn slos(&self) -> slos::Slos {
        slos::Slos(self.0.clone())
    }

    /// Separate places in a Kibana for dashboards, rules and everything else that is saved, and
    /// copies of saved objects from one to another.
    #[cfg(feature = "spaces")]
    pub fn spaces(&self) -> spaces::Spaces {
        spaces::Spaces(self.0.clone())
    }

    /// Whether a Kibana server is up, which version it has, and how it is doing.
    #[cfg(feature = "status")]
    pub fn status(&self) -> status::Status {
        status::Status(self.0.clone())
    }

    /// Streams of documents: what comes in, what is done to it, how it branches, and how long it is
    /// kept.
    #[cfg(feature = "streams")]
    pub fn streams(&self) -> streams::Streams {
        streams::Streams(self.0.clone())
    }

    /// Monitors that ask addresses, hosts and ports, or go through journeys in a browser, and say
    /// what is down.
    #[cfg(feature = "synthetics")]
    pub fn synthetics(&self) -> synthetics::Synthetics {
        synthetics::Synthetics(self.0.clone())
    }

    /// What runs rules, actions and other work of Kibana in the background.
    #[cfg(feature = "task_manager")]
    pub fn task_manager(&self) -> task_manager::TaskManager {
        task_manager::TaskManager(self.0.clone())
    }

    /// The timelines of Elastic Security, in which analysts investigate events, with their
    /// templates, notes and pinned events.
    #[cfg(feature = "timelines")]
    pub fn timelines(&self) -> timelines::Timelines {
        timelines::Timelines(self.0.clone())
    }

    /// Whether a cluster is ready for the next major version.
    #[cfg(feature = "upgrade_assistant")]
    pub fn upgrade_assistant(&self) -> upgrade_assistant::UpgradeAssistant {
        upgrade_assistant::UpgradeAssistant(self.0.clone())
    }

    /// Settings of Uptime.
    #[cfg(feature = "uptime")]
    pub fn uptime(&self) -> uptime::Uptime {
        uptime::Uptime(self.0.clone())
    }

    /// Sessions of people who have signed in to Kibana in a browser.
    #[cfg(feature = "user_sessions")]
    pub fn user_sessions(&self) -> user_sessions::UserSessions {
        user_sessions::UserSessions(self.0.clone())
    }

    /// Lists of values, such as addresses, that exceptions refer to.
    #[cfg(feature = "value_lists")]
    pub fn value_lists(&self) -> value_lists::ValueLists {
        value_lists::ValueLists(self.0.clone())
    }

    /// Charts of the visualization library, on servers since 9.4.
    #[cfg(feature = "visualizations")]
    pub fn visualizations(&self) -> visualizations::Visualizations {
        visualizations::Visualizations(self.0.clone())
    }

    /// Workflows, which are steps that run one after another when something triggers them, and
    /// their executions.
    #[cfg(feature = "workflows")]
    pub fn workflows(&self) -> workflows::Workflows {
        workflows::Workflows(self.0.clone())
    }
}

impl From<Client> for Kibana {
    fn from(client: Client) -> Self {
        Self(client)
    }
}

builder! {
    Builder of Kibana
}

impl Builder {
    /// An Elasticsearch API key, sent as `ApiKey <base64>`, where the base64 text encodes `id:key`.
    ///
    /// The scheme word is `ApiKey`; Kibana does not take such a key after the word `Bearer`.
    ///
    /// The key is in its encoded form, or a pair of its id and its key.
    pub fn api_key(self, key: impl Into<ApiKey>) -> Self {
        self.credential("api_key", Credential::api_key(key))
    }

    /// User name and password of an Elasticsearch user.
    ///
    /// A few operations need a real user and refuse API keys.
    pub fn basic(self, user: impl AsRef<str>, password: impl Into<Secret>) -> Self {
        self.credential("basic", Credential::basic(user, password))
    }

    /// An Elasticsearch access token, which is not an API key.
    pub fn bearer(self, token: impl Into<Secret>) -> Self {
        self.credential("bearer", Credential::bearer(token))
    }

    /// Says which version the server has. Calls that need another one then fail unsent.
    pub fn server_version(self, version: impl AsRef<str>) -> Self {
        Self(self.0.server_version(version))
    }

    /// Whether calls that need another version of the server are sent all the same.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

/// The address `https://{kibana_url}`, whose variables can be set.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Server {
    kibana_url: String,
}

impl Default for Server {
    fn default() -> Self {
        Self {
            kibana_url: "localhost:5601".to_owned(),
        }
    }
}

impl Server {
    /// The address with the default of each variable.
    pub fn new() -> Self {
        Self::default()
    }

    /// Host, port and optional base path of Kibana.
    ///
    /// Default: `localhost:5601`.
    pub fn kibana_url(mut self, kibana_url: impl Into<String>) -> Self {
        self.kibana_url = kibana_url.into();
        self
    }
}

impl From<Server> for String {
    fn from(server: Server) -> Self {
        let Server { kibana_url } = server;
        format!("https://{}", kibana_url)
    }
}
