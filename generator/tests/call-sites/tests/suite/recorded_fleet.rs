//! Answers of Fleet in the shape that servers of several versions really send, as text: with the digits of their numbers, with
//! what the document does not name, and without what it requires.

use call_sites::clients::kibana;
use kibana_client::mock::{Mock, Reply};

use crate::recorded::has;

#[tokio::test]
async fn agents_with_figures_and_components() {
    let body = r#"{
        "items": [{
            "id": "0d9c1f2e-77aa-4a0b-9f1e-5c1d2e3f4a5b", "type": "PERMANENT", "namespaces": ["default"], "active": true,
            "enrolled_at": "2026-01-02T03:04:05Z", "upgraded_at": null, "upgrade_started_at": null,
            "upgrade_details": {
                "target_version": "9.2.1", "state": "UPG_DOWNLOADING", "action_id": "c7b1",
                "metadata": { "download_percent": 0.30000000000000004, "download_rate": 1.2e7, "retry_until": null }
            },
            "access_api_key_id": "k4y", "policy_id": "dock", "policy_revision": 12, "agent": { "id": "0d9c", "version": "9.2.0" },
            "last_checkin": "2026-01-02T04:04:05.123Z", "last_checkin_status": "degraded", "last_checkin_message": "1 unit",
            "last_known_status": "online", "user_provided_metadata": {},
            "local_metadata": {
                "elastic": { "agent": { "id": "0d9c", "snapshot": false, "version": "9.2.0", "complete": false, "fips": true } },
                "host": { "hostname": "crane", "architecture": "aarch64", "ip": ["127.0.0.1/8", "::1/128"], "pid": 4194304 },
                "os": { "family": "", "kernel": "6.8.0-45", "version": "24.04" }
            },
            "components": [{
                "id": "log-default", "type": "log", "status": "DEGRADED", "message": "pid '4711'",
                "units": [
                    { "id": "log-default-a", "type": "input", "status": "DEGRADED", "message": "late",
                      "payload": { "lag": 12345678901234567890, "streams": { "logs": { "status": "HEALTHY", "error": "" } } } },
                    { "id": "log-default", "type": "output", "status": "HEALTHY", "message": "ok", "payload": null }
                ]
            }],
            "unhealthy_reason": ["input"], "packages": ["log"], "tags": [], "status": "degraded", "audit_unenrolled_reason": null,
            "metrics": { "cpu_avg": 0.006340000000000001, "memory_size_byte_avg": 2.3523532800000003e8 },
            "sort": [1767323045678, "crane"], "outputs": { "dock-out": { "api_key_id": "o1", "type": "elasticsearch",
              "to_retire_api_key_ids": [{ "id": "old", "retired_at": "2026-01-01T00:00:00Z" }] } },
            "capabilities": ["fips"], "rollbacks": [{ "version": "9.1.0", "valid_until": "2026-02-01T00:00:00Z" }]
        }],
        "total": 1, "page": 1, "perPage": 20, "statusSummary": { "degraded": 1, "online": 0, "orphaned": 0, "stuck": 0 },
        "nextSearchAfter": "[1767323045678,\"crane\"]", "pit": "46ToAwMDaWR5"
    }"#;
    let found = whole!(body, kibana => kibana.fleet().agents().list().with_metrics(true));
    has(&found, &["/items/0/last_known_status is unknown"]);
}

#[tokio::test]
async fn the_status_of_agents() {
    let body = r#"{ "results": { "online": 2, "error": 0, "inactive": 1, "offline": 0, "uninstalled": 0, "orphaned": 0, "updating": 0,
        "other": 0, "events": 0, "unenrolled": 3, "all": 3, "active": 2, "total": 2 }, "totalInactive": 1 }"#;
    has(&whole!(body, kibana => kibana.fleet().agents().get_status_summary()), &["/totalInactive is unknown"]);
    let body = r#"{ "isReady": false, "is_secrets_storage_enabled": null, "missing_requirements": ["api_keys", "fleet_boat"],
        "missing_optional_features": [], "package_verification_key_id": null }"#;
    has(
        &whole!(body, kibana => kibana.fleet().agents().get_setup()),
        &["/missing_requirements/1 has an unknown value", "/is_secrets_storage_enabled is null"],
    );
    let _ = whole!(r#"{ "items": ["9.2.0", "9.1.5"] }"#, kibana => kibana.fleet().agents().list_available_versions());
    let _ = whole!(r#"{ "items": ["north", ""] }"#, kibana => kibana.fleet().agents().list_tags());
}

#[tokio::test]
async fn agent_policies_of_several_servers() {
    let body = r#"{ "items": [
        { "id": "dock", "name": "Dock", "namespace": "default", "description": null, "status": "active", "revision": 4,
          "is_managed": false, "is_protected": false, "is_preconfigured": true, "updated_at": "2026-01-02T03:04:05.678Z",
          "updated_by": "system", "schema_version": "1.1.1", "version": "WzEyMzQ1LDFd", "inactivity_timeout": 1209600,
          "unenroll_timeout": null, "monitoring_enabled": [], "monitoring_pprof_enabled": null, "keep_monitoring_alive": null,
          "monitoring_http": { "enabled": true, "host": "localhost", "port": 6791, "buffer": { "enabled": false } },
          "monitoring_diagnostics": { "limit": { "interval": "1m", "burst": 1 }, "uploader": { "max_retries": 10, "init_dur": "1s", "max_dur": "10m" } },
          "data_output_id": null, "monitoring_output_id": null, "download_source_id": null, "fleet_server_host_id": null,
          "global_data_tags": [{ "name": "lane", "value": 4.0 }, { "name": "pier", "value": "north" }],
          "agent_features": [{ "name": "fqdn", "enabled": true }], "overrides": { "agent": { "limits": { "go_max_procs": 2 } } },
          "advanced_settings": { "agent_limits_go_max_procs": 2, "agent_logging_level": "debug", "agent_logging_metrics_period": "30s",
            "agent_download_timeout": "2h", "agent_internal": null },
          "required_versions": [{ "version": "9.2.0", "percentage": 33.5 }], "space_ids": ["default", "*"],
          "supports_agentless": null, "agentless": { "resources": { "requests": { "memory": "1G", "cpu": "100m" } } },
          "agents": 2, "unprivileged_agents": 0, "fips_agents": 1, "package_policies": [{
            "id": "log-1", "name": "log-1", "namespace": "", "enabled": true, "revision": 1, "created_at": "2026-01-02T03:04:05.678Z",
            "created_by": "ada", "updated_at": "2026-01-02T03:04:05.678Z", "updated_by": "ada", "policy_id": "dock",
            "policy_ids": ["dock"], "version": "WzEsMV0=", "package": { "name": "log", "title": "Logs", "version": "2.4.0",
            "requires_root": false }, "inputs": [], "secret_references": [], "spaceIds": ["default"] }] },
        { "id": "old", "name": "Old", "namespace": "default", "monitoring_enabled": null, "package_policies": ["log-2"], "has_fleet_server": true }
    ], "total": 2, "page": 1, "perPage": 20 }"#;
    let found = whole!(body, kibana => kibana.fleet().agent_policies().list());
    has(&found, &["/items/1/revision is missing", "/items/1/monitoring_enabled is null", "/items/1/status is missing"]);
}

#[tokio::test]
async fn a_full_agent_policy() {
    let body = r#"{ "item": {
        "id": "dock", "revision": 4, "namespaces": ["default"],
        "outputs": {
            "default": { "type": "elasticsearch", "hosts": ["https://es.example:443"], "preset": "balanced", "ssl.ca_trusted_fingerprint": "a1",
              "secrets": { "ssl": { "key": { "id": "s1" } } } },
            "pier": { "type": "kafka", "hosts": ["kafka.example:9092"], "version": "2.6.0", "partition": { "hash": { "hash": "", "random": true } },
              "timeout": 30, "required_acks": 1, "topic": "crates", "headers": [{ "key": "", "value": "" }], "sasl": { "mechanism": null } }
        },
        "fleet": { "hosts": ["https://fleet.example:8220"], "proxy_url": "http://gate.example", "timeout": 90.0 },
        "output_permissions": { "default": { "_elastic_agent_checks": { "cluster": ["monitor"] },
          "log-1": { "indices": [{ "names": ["logs-*"], "privileges": ["auto_configure", "create_doc"] }] } } },
        "agent": { "monitoring": { "enabled": true, "use_output": "default", "logs": false, "metrics": true, "namespace": "default",
          "traces": false, "http": null }, "features": { "fqdn": { "enabled": true } }, "protection": { "enabled": false,
          "uninstall_token_hash": "", "signing_key": "" }, "download": { "sourceURI": "https://artifacts.example/" }, "limits": { "go_max_procs": 2 } },
        "inputs": [{
            "id": "log-log-1", "revision": 1, "name": "log-1", "type": "logfile", "use_output": "default",
            "data_stream": { "namespace": "default" }, "package_policy_id": "log-1", "meta": { "package": { "name": "log", "version": "2.4.0" } },
            "streams": [{ "id": "logfile-log.logs-1", "data_stream": { "dataset": "log", "type": "logs", "elasticsearch": { "dynamic_dataset": true } },
              "paths": ["/var/log/*"], "ignore_older": "72h", "scan_frequency": 10.5, "processors": [{ "add_fields": { "fields": { "n": 1e3 } } }] }]
        }],
        "secret_references": [{ "id": "s1" }], "signed": { "data": "eyJpZCI6ImRvY2sifQ==", "signature": "c2ln" },
        "receivers": { "otlp": {} }, "service": { "pipelines": {} }
    } }"#;
    let _ = whole!(body, kibana => kibana.fleet().agent_policies().get_full("dock"));
}

#[tokio::test]
async fn a_package_policy_with_variables_of_all_kinds() {
    let body = r#"{ "item": {
        "id": "aws-1", "version": "WzcsMV0=", "name": "aws-1", "namespace": "", "description": "", "enabled": true, "policy_id": null,
        "policy_ids": [], "output_id": null, "cloud_connector_id": null, "supports_cloud_connector": false, "revision": 2,
        "created_at": "2026-01-02T03:04:05.678Z", "created_by": "ada", "updated_at": "2026-01-02T03:04:05.678Z", "updated_by": "ada",
        "package": { "name": "aws", "title": "AWS", "version": "3.1.0", "experimental_data_stream_features": [] },
        "vars": {
            "access_key_id": { "value": { "id": "s1", "isSecretRef": true }, "type": "password" },
            "regions": { "value": ["eu-north-1", "us-east-1"], "type": "text" },
            "port": { "value": 8080.0, "type": "integer" }, "ratio": { "value": 0.1, "type": "float" },
            "debug": { "value": false, "type": "bool" }, "nothing": { "type": "yaml" }, "null": { "value": null, "type": "text" },
            "frozen": { "value": "a: 1\nb: [2]\n", "type": "yaml", "frozen": true }, "large": { "value": 18446744073709551615, "type": "integer" },
            "pair": { "value": { "ids": ["s2", "s3"], "isSecretRef": true }, "type": "password" }, "numbers": { "value": [1, 2.5, 3.0], "type": "integer" }
        },
        "inputs": [{
            "type": "aws/metrics", "policy_template": "ec2", "enabled": true, "keep_enabled": true, "config": { "x": { "value": 1 } },
            "vars": {}, "compiled_input": { "period": 60 },
            "streams": [{
                "id": "aws/metrics-aws.ec2-1", "enabled": true, "data_stream": { "type": "metrics", "dataset": "aws.ec2_metrics",
                  "elasticsearch": { "index_mode": "time_series", "privileges": { "indices": ["read"] } } }, "release": "ga",
                "vars": { "period": { "value": "5m", "type": "duration" }, "tags_filter": { "value": "- key: x\n", "type": "yaml" } },
                "compiled_stream": { "metricsets": ["cloudwatch"], "period": "5m", "latency": 1.0, "deep": { "n": [0.30000000000000004, -0.0] } }
            }]
        }],
        "secret_references": [{ "id": "s1" }, { "id": "s2" }], "elasticsearch": { "privileges": { "cluster": ["monitor"] } },
        "additional_datastreams_permissions": null, "is_managed": false, "overrides": { "inputs": {} }, "agents": 0, "spaceIds": ["default"],
        "global_data_tags": null, "var_group_selections": { "auth": "keys" }
    } }"#;
    let _ = whole!(body, kibana => kibana.fleet().package_policies().get("aws-1"));
    // The same in the form that names inputs.
    let body = r#"{ "item": {
        "id": "aws-1", "name": "aws-1", "namespace": "default", "enabled": true, "revision": 2, "policy_ids": ["dock"],
        "created_at": "2026-01-02T03:04:05.678Z", "created_by": "ada", "updated_at": "2026-01-02T03:04:05.678Z", "updated_by": "ada",
        "package": { "name": "aws", "version": "3.1.0" }, "vars": { "port": 8080, "ratio": 1.50, "on": true, "regions": ["a"], "none": null,
          "key": { "id": "s1", "isSecretRef": true } },
        "inputs": { "ec2-aws/metrics": { "enabled": true, "vars": { "period": 5.0 }, "streams": { "aws.ec2_metrics": { "enabled": false,
          "vars": { "tags": [], "n": 12345678901234567890123 } } } }, "s3-aws-s3": { "enabled": false, "streams": {} } }
    } }"#;
    let _ = whole!(body, kibana => kibana.fleet().package_policies().get("aws-1"));
}

#[tokio::test]
async fn outputs_of_all_kinds() {
    let body = r#"{ "items": [
        { "id": "es", "name": "default", "type": "elasticsearch", "is_default": true, "is_default_monitoring": true, "hosts": ["https://es.example:443"],
          "ca_sha256": null, "ca_trusted_fingerprint": "", "config_yaml": "", "proxy_id": null, "is_preconfigured": true, "preset": "balanced",
          "shipper": { "disk_queue_enabled": false, "disk_queue_path": "", "disk_queue_max_size": null, "loadbalance": null },
          "ssl": null, "allow_edit": ["ca_sha256"], "write_to_logs_streams": null, "otel_exporter_config_yaml": null, "otel_disable_beatsauth": false },
        { "id": "remote", "name": "Remote", "type": "remote_elasticsearch", "hosts": ["https://far.example"], "is_default": false,
          "is_default_monitoring": false, "secrets": { "service_token": { "id": "s1", "hash": "h" }, "kibana_api_key": { "id": "s2" } }, "sync_integrations": true,
          "sync_uninstalled_integrations": false, "kibana_url": "https://kb.example", "service_token": null },
        { "id": "ls", "name": "Logstash", "type": "logstash", "hosts": ["ls.example:5044"], "is_default": false, "is_default_monitoring": false,
          "ssl": { "certificate": "pem", "certificate_authorities": [], "verification_mode": "strictest" }, "secrets": { "ssl": { "key": { "id": "s3" } } } },
        { "id": "kf", "name": "Kafka", "type": "kafka", "hosts": ["kafka.example:9092"], "is_default": false, "is_default_monitoring": false,
          "version": "3.9.0", "compression": "gzip", "compression_level": 4.0, "client_id": "Elastic", "auth_type": "user_pass", "connection_type": null,
          "username": "dock", "password": null, "sasl": { "mechanism": "SCRAM-SHA-256" }, "partition": "random", "random": { "group_events": 1 },
          "hash": { "hash": "host.name", "random": false }, "topic": "crates", "headers": [{ "key": "k", "value": "v" }], "timeout": 30,
          "broker_timeout": 30.5, "required_acks": -1, "key": "", "secrets": { "password": { "id": "s4" } } },
        { "id": "boat", "name": "Boat", "type": "paper_boat", "hosts": null }
    ], "total": 5, "page": 1, "perPage": 10000 }"#;
    let found = whole!(body, kibana => kibana.fleet().outputs().list());
    has(&found, &["/items/4 is none of the alternatives"]);
}
