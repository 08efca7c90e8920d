//! Bodies of requests: those that the documents show, and those that setters make.

use std::fmt::Debug;

use call_sites::documents::operations;
use call_sites::json::{assert_lossless, differences};
use cloud_connected_client::model as cloud_connected;
use kibana_client::Field;
use kibana_client::model::{detections, endpoint, fleet};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The documented bodies of an API.
struct Bodies {
    api: &'static str,
}

impl Bodies {
    fn new(api: &'static str) -> Self {
        Self { api }
    }

    /// Decodes and encodes every example of an operation's body.
    fn check<T: Serialize + DeserializeOwned + Debug>(self, id: &str) -> Self {
        let mut checked = 0;
        for operation in operations(self.api).iter().filter(|operation| operation.id == id) {
            for example in &operation.requests {
                let what = format!("{id}, request {}", example.name);
                let decoded: T =
                    serde_json::from_value(example.value.clone()).unwrap_or_else(|error| panic!("{what}: {error}"));
                assert_lossless(&what, &decoded, &example.value);
                checked += 1;
            }
        }
        assert!(checked > 0, "{id} has no example of a body");
        self
    }
}

fn example(api: &str, id: &str, name: &str) -> Value {
    let mut examples = operations(api)
        .iter()
        .filter(|operation| operation.id == id)
        .flat_map(|operation| &operation.requests)
        .filter(|example| example.name == name);
    examples.next().unwrap_or_else(|| panic!("{id} has no example {name}")).value.clone()
}

fn assert_body(body: &impl Serialize, expected: &Value) {
    let body = serde_json::to_value(body).expect("a body is JSON");
    let differences = differences(expected, &body);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn documented_bodies_of_kibana_lose_nothing() {
    Bodies::new("kibana")
        .check::<kibana_client::model::apm::ServerSchema>("saveApmServerSchema")
        .check::<kibana_client::model::data_views::ReferenceSwap>("swapDataViewReferences")
        .check::<fleet::NewAgentPolicy>("createAgentPolicy")
        .check::<fleet::NewEnrollmentApiKey>("createEnrollmentApiKey")
        .check::<fleet::AgentUnenrollment>("unenrollAgent")
        .check::<fleet::BulkAgentReassignment>("bulkReassignAgents")
        .check::<fleet::ServerHostUpdate>("updateFleetServerHost")
        .check::<fleet::PackageInstallOptions>("installPackage")
        .check::<fleet::PackagePolicyDeletion>("bulkDeletePackagePolicies")
        .check::<fleet::PackagePolicyUpgrade>("bulkUpgradePackagePolicies")
        .check::<fleet::PackagePolicyUpgradeDryRun>("dryRunBulkUpgradePackagePolicies")
        .check::<detections::AlertAssignment>("updateAlertAssignees")
        .check::<endpoint::EndpointScan>("scanEndpoint")
        .check::<endpoint::ProcessSuspension>("suspendEndpointProcess");
}

#[test]
fn documented_bodies_of_cloud_connected_lose_nothing() {
    Bodies::new("cloud-connected")
        .check::<cloud_connected::NewCluster>("createCluster")
        .check::<cloud_connected::ClusterUpdate>("updateCluster");
}

/// Settings of the agents of the documented policy.
fn agent_settings() -> fleet::AgentAdvancedSettings {
    fleet::AgentAdvancedSettings::new()
        .agent_limits_go_max_procs(2)
        .agent_download_timeout("90m")
        .agent_download_target_directory("/var/tmp/agent")
        .agent_logging_level(fleet::AgentLogLevel::Debug)
        .agent_logging_to_files(true)
        .agent_logging_files_rotateeverybytes(20_971_520)
        .agent_logging_files_keepfiles(5)
        .agent_logging_files_interval("24h")
        .agent_logging_metrics_period(Field::Null)
}

/// Monitoring of the agents of the documented policy.
fn monitored(policy: fleet::NewAgentPolicy) -> fleet::NewAgentPolicy {
    let limit = fleet::AgentDiagnosticsLimit::new().interval("2m").burst(2);
    let uploader = fleet::AgentDiagnosticsUploader::new().init_dur("500ms").max_dur("5m").max_retries(8);
    let http = fleet::AgentMonitoringHttp::new().enabled(true).host("localhost").port(6791);
    policy
        .monitoring_output_id(Field::Null)
        .monitoring_enabled([fleet::AgentMonitoringSignal::Logs, fleet::AgentMonitoringSignal::Metrics])
        .keep_monitoring_alive(true)
        .monitoring_pprof_enabled(false)
        .monitoring_http(http.buffer(fleet::AgentMonitoringHttpBuffer::new().enabled(true)))
        .monitoring_diagnostics(fleet::AgentMonitoringDiagnostics::new().limit(limit).uploader(uploader))
}

#[test]
#[expect(deprecated, reason = "every setting is shown")]
fn a_policy_with_every_setting_is_the_documented_one() {
    let resources = fleet::AgentlessResourceRequests::new().cpu("500m").memory("512Mi");
    let agentless = fleet::AgentlessSettings::new()
        .resources(fleet::AgentlessResources::new().requests(resources))
        .cloud_connectors(fleet::AgentlessCloudConnectors::new(true).target_csp("aws"));
    let limits = json!({ "limits": { "go_max_procs": 2 } });
    let policy = fleet::NewAgentPolicy::new("Warehouse laptops", "production")
        .id("3f2c9a51-7d84-4e0b-9c16-b1a5d0e27f48")
        .description("Laptops at the packing stations")
        .space_ids(["default", "logistics"])
        .has_fleet_server(false)
        .is_default(false)
        .is_default_fleet_server(false)
        .is_managed(false)
        .is_protected(false)
        .force(false)
        .unenroll_timeout(86_400)
        .inactivity_timeout(604_800)
        .data_output_id("central-logstash")
        .download_source_id(Field::Null)
        .fleet_server_host_id("fleet-server-emea")
        .agent_features([fleet::AgentFeature::new("fqdn", true)])
        .overrides(Field::Value([("agent".to_owned(), limits.into())].into()))
        .global_data_tags([
            fleet::GlobalDataTag::new("site", "rotterdam"),
            fleet::GlobalDataTag::new("cost_center", 4711.0),
        ])
        .agentless(agentless)
        .supports_agentless(false)
        .required_versions(Field::Value(vec![fleet::RequiredAgentVersion::new("9.1.3", 25.0)]))
        .advanced_settings(agent_settings());
    assert_body(&monitored(policy), &example("kibana", "createAgentPolicy", "full"));
}

#[test]
fn a_server_host_with_every_setting_is_the_documented_one() {
    let tls = fleet::ServerHostSsl::new()
        .certificate("/etc/fleet/tls/server.crt")
        .certificate_authorities(["/etc/fleet/tls/agents-ca.crt"])
        .client_auth(fleet::ServerHostClientAuth::Optional)
        .es_certificate("/etc/fleet/tls/es-client.crt")
        .es_certificate_authorities(["/etc/fleet/tls/es-ca.crt"]);
    let secrets = fleet::ServerHostSslSecrets::new()
        .key(fleet::SecretValue::from("example-private-key-of-the-server"))
        .es_key(fleet::SecretValue::from(fleet::SecretReference::new("f8a2c6e1-40b9-4d75-93ec-2b61d7508fa4")));
    let update = fleet::ServerHostUpdate::new(Some("c3e8a9d4-1f05-4b72-96e8-5d0b7a41f2c6".to_owned()))
        .name("Fleet Server EMEA")
        .host_urls(["https://fleet-a.emea.example:8220", "https://fleet-b.emea.example:8220"])
        .is_default(false)
        .is_internal(false)
        .ssl(tls)
        .secrets(fleet::ServerHostSecrets::new().ssl(secrets));
    assert_body(&update, &example("kibana", "updateFleetServerHost", "full"));
}

#[test]
fn agents_are_named_by_ids_or_by_a_query() {
    let by_query = fleet::BulkAgentReassignment::new("tags : \"warehouse\"", "3f2c9a51-7d84-4e0b-9c16-b1a5d0e27f48")
        .include_inactive(true)
        .batch_size(500);
    assert_body(&by_query, &example("kibana", "bulkReassignAgents", "by_query"));

    let ids = ["b0f6d2c8-4e17-49a3-8d5c-71e930af264b", "6e5a18d4-93bc-42f0-b7c1-d84f20e69a53"];
    let ids: Vec<String> = ids.map(str::to_owned).into();
    let by_ids = fleet::BulkAgentReassignment::new(ids, "3f2c9a51-7d84-4e0b-9c16-b1a5d0e27f48");
    assert_body(&by_ids, &example("kibana", "bulkReassignAgents", "by_ids"));
}

#[test]
fn users_are_added_and_removed() {
    let alerts = [
        "5f0c8e3a91d27b64c8a1e07f2d93b5604ac7182e6fd05b39e84c71a2f0d6b913",
        "a7e41d90c5b82f3660d9175e8b24fc03d1a96e7f452b08cd937e6105ba84c2ef",
    ];
    let changes =
        detections::AssigneeChanges::new().users_to_add(["u_nora_example"]).users_to_remove(["u_milan_example"]);
    let assignment = detections::AlertAssignment::new(alerts, changes);
    assert_body(&assignment, &example("kibana", "updateAlertAssignees", "hand_over"));
}

#[test]
fn a_scan_with_every_setting_is_the_documented_one() {
    let hosts = ["b0f6d2c8-4e17-49a3-8d5c-71e930af264b", "6e5a18d4-93bc-42f0-b7c1-d84f20e69a53"];
    let scan = endpoint::EndpointScan::new(hosts, endpoint::ScanParameters::new("/var/spool/press/driver.bin"))
        .agent_type(endpoint::EndpointAgentType::Endpoint)
        .alert_ids(["5f0c8e3a91d27b64c8a1e07f2d93b5604ac7182e6fd05b39e84c71a2f0d6b913"])
        .case_ids(["9d3a61e4-b857-4f02-a6c9-20e7f5b81d43"])
        .comment("The driver came with an unsigned update");
    assert_body(&scan, &example("kibana", "scanEndpoint", "full"));
}

#[test]
fn a_process_is_named_by_one_of_its_ids() {
    let hosts = ["b0f6d2c8-4e17-49a3-8d5c-71e930af264b"];
    let by_pid = endpoint::ProcessSuspension::new(hosts, endpoint::ProcessByPid::new(4711));
    assert_body(&by_pid, &example("kibana", "suspendEndpointProcess", "by_pid"));

    let process = endpoint::ProcessByEntityId::new("YjBmNmQyYzgtNDcxMS0xNzU3ODM5NTEy");
    let by_entity = endpoint::ProcessSuspension::new(hosts, process)
        .agent_type(endpoint::EndpointAgentType::Endpoint)
        .alert_ids(["5f0c8e3a91d27b64c8a1e07f2d93b5604ac7182e6fd05b39e84c71a2f0d6b913"])
        .case_ids(["9d3a61e4-b857-4f02-a6c9-20e7f5b81d43"])
        .comment("Holds the queue of the press");
    assert_body(&by_entity, &example("kibana", "suspendEndpointProcess", "by_entity"));
}

#[test]
fn a_patch_with_every_change_is_the_documented_one() {
    use cloud_connected::{
        ClusterServicesUpdate, ClusterUpdate, LicenseType, LicenseUpdate, SelfManagedClusterUpdate, ServiceUpdate,
    };
    let patch = ClusterUpdate::new()
        .name("warehouse-search")
        .self_managed_cluster(SelfManagedClusterUpdate::new().name("warehouse").version("9.2.2"))
        .license(LicenseUpdate::new().type_(LicenseType::Platinum).uid("91f7a3c5-2e4d-4b60-8d19-c05f7e6ab324"))
        .services(
            ClusterServicesUpdate::new()
                .auto_ops(ServiceUpdate::new().enabled(false))
                .eis(ServiceUpdate::new().enabled(true)),
        );
    assert_body(&patch, &example("cloud-connected", "updateCluster", "full"));
}
