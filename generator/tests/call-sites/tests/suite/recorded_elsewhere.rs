//! Answers of the other families in the shape that servers of several versions really send, as text: with the digits of their
//! numbers, with what the document does not name, and without what it requires.

use call_sites::clients::kibana;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model;

use crate::recorded::has;

#[tokio::test]
async fn alerts_as_elasticsearch_answers() {
    let body = r#"{ "took": 3, "timed_out": false, "_shards": { "total": 1, "successful": 1, "skipped": 0, "failed": 0 }, "hits": { "total": { "value": 1,
        "relation": "eq" }, "max_score": null, "hits": [{ "_index": ".internal.alerts-security.alerts-default-000001", "_id": "a1", "_score": null, "_source": {
        "kibana.alert.risk_score": 21.0, "kibana.alert.rule.parameters": { "n": 0.1 }, "host": { "uptime": 12345678901234567890 } }, "sort": [1767323045678, null] }] },
        "aggregations": { "by": { "doc_count_error_upper_bound": 0, "sum_other_doc_count": 0, "buckets": [{ "key": 1.0, "doc_count": 1 }] } } }"#;
    let _ = whole!(body, kibana => kibana.detections().alerts().search(model::detections::AlertSearch::new()));
}

#[tokio::test]
#[expect(deprecated, reason = "servers still answer it")]
async fn saved_objects_of_any_type() {
    let body = r#"{ "page": 1, "per_page": 20, "total": 1, "saved_objects": [{ "type": "index-pattern", "id": "v1", "namespaces": ["default"], "attributes": {
        "title": "logs-*", "fieldAttrs": "{}", "n": 1.10, "big": 123456789012345678901234567890 }, "references": [], "migrationVersion": { "index-pattern": "8.0.0" },
        "coreMigrationVersion": "8.8.0", "typeMigrationVersion": "8.0.0", "updated_at": "2026-01-02T03:04:05.678Z", "created_at": "2026-01-02T03:04:05.678Z",
        "created_by": "u_1", "version": "WzEsMV0=", "managed": false, "score": 0, "sort": [1.5], "accessControl": { "owner": "u_1", "accessMode": "default" } }],
        "aggregations": { "n": { "value": 1.0 } } }"#;
    let _ = whole!(body, kibana => kibana.saved_objects().list(["index-pattern"]));
}

#[tokio::test]
async fn cases_and_what_is_in_them() {
    let case = r#"{ "id": "k1", "version": "WzEsMV0=", "comments": [
        { "id": "m1", "version": "WzEsMV0=", "type": "user", "comment": "Ring.", "owner": "cases", "created_at": "2026-01-02T03:04:05.678Z",
          "created_by": { "username": "ada", "full_name": null, "email": null, "profile_uid": "u_1" }, "pushed_at": null, "pushed_by": null, "updated_at": null, "updated_by": null },
        { "id": "m2", "version": "WzEsMV0=", "type": "alert", "alertId": ["a1"], "index": ["i"], "rule": { "id": null, "name": "Bell" }, "owner": "securitySolution",
          "created_at": "2026-01-02T03:04:05.678Z", "created_by": { "username": "ada" }, "pushed_at": null, "pushed_by": null, "updated_at": null, "updated_by": null },
        { "id": "m3", "version": "WzEsMV0=", "type": "externalReference", "externalReferenceId": "e", "externalReferenceMetadata": { "n": 1.0 },
          "externalReferenceStorage": { "type": "savedObject", "soType": "file" }, "externalReferenceAttachmentTypeId": ".files", "owner": "cases",
          "created_at": "2026-01-02T03:04:05.678Z", "created_by": { "username": "ada" } }
        ], "totalComment": 1, "totalAlerts": 1, "total_observables": 0, "totalEvents": 0, "title": "Bell", "tags": [], "description": "It rings.", "duration": null,
        "connector": { "id": "none", "name": "none", "type": ".none", "fields": null }, "settings": { "syncAlerts": true, "extractObservables": true }, "owner": "cases",
        "severity": "low", "assignees": [{ "uid": "u_1" }], "status": "open", "closed_at": null, "closed_by": null, "created_at": "2026-01-02T03:04:05.678Z",
        "created_by": { "username": "ada", "full_name": null, "email": null }, "external_service": null, "updated_at": null, "updated_by": null, "category": null,
        "customFields": [{ "key": "f1", "type": "text", "value": null }, { "key": "f2", "type": "toggle", "value": true }, { "key": "f3", "type": "number", "value": 1.0 }],
        "observables": [], "incremental_id": 17, "in_progress_at": null, "time_to_acknowledge": null, "time_to_resolve": 0 }"#;
    let _ = whole!(case, kibana => kibana.cases().get("k1"));
    let list = format!(
        r#"{{ "page": 1, "per_page": 20, "total": 1, "cases": [{case}], "count_open_cases": 1, "count_in_progress_cases": 0, "count_closed_cases": 0 }}"#
    );
    let _ = whole!(list, kibana => kibana.cases().list());
    let activity = r#"{ "page": 1, "perPage": 20, "total": 2, "userActions": [
        { "action": "create", "created_at": "2026-01-02T03:04:05.678Z", "created_by": { "username": "ada", "full_name": null, "email": null }, "id": "x1", "owner": "cases",
          "comment_id": null, "version": "WzEsMV0=", "type": "status", "payload": { "status": "open" } },
        { "action": "update", "created_at": "2026-01-02T03:04:05.678Z", "created_by": { "username": null, "full_name": null, "email": null }, "id": "x2", "owner": "cases",
          "comment_id": null, "version": "WzEsMV0=", "type": "boat", "payload": { "wind": 1.0 } }] }"#;
    let _ = whole!(activity, kibana => kibana.cases().list_activity("k1"));
}

#[tokio::test]
async fn objectives_with_what_is_left_of_them() {
    let own = [
        r#"{ "type": "sli.kql.custom", "params": { "index": "logs-*", "filter": "", "good": "a: 1", "total": "", "timestampField": "@timestamp", "dataViewId": "d" } }"#,
        r#"{ "type": "sli.apm.transactionDuration", "params": { "service": "*", "environment": "*", "transactionType": "*", "transactionName": "", "threshold": 250.0, "index": "m" } }"#,
        r#"{ "type": "sli.metric.custom", "params": { "index": "m", "timestampField": "t", "good": { "metrics": [{ "name": "A", "aggregation": "sum", "field": "f" }], "equation": "A" },
           "total": { "metrics": [{ "name": "A", "aggregation": "doc_count" }], "equation": "A * 1.5" } } }"#,
        r#"{ "type": "sli.histogram.custom", "params": { "index": "m", "timestampField": "t", "good": { "field": "f", "aggregation": "range", "from": 0, "to": 1e2 },
           "total": { "field": "f", "aggregation": "value_count" } } }"#,
        r#"{ "type": "sli.synthetics.availability", "params": { "index": "s", "monitorIds": [{ "value": "m", "label": "M" }], "projects": [], "tags": [] } }"#,
        r#"{ "type": "sli.boat", "params": { "wind": 0.10 } }"#,
    ];
    let slos = own.iter().enumerate().map(|(id, indicator)| format!(
        r#"{{ "id": "s{id}", "name": "Bell", "description": "", "indicator": {indicator}, "timeWindow": {{ "duration": "30d", "type": "rolling" }},
        "budgetingMethod": "timeslices", "objective": {{ "target": 0.995, "timesliceTarget": 0.95, "timesliceWindow": "5m" }}, "settings": {{ "syncDelay": "1m",
        "frequency": "1m", "preventInitialBackfill": false, "syncField": null }}, "revision": 1, "enabled": true, "tags": [], "createdAt": "2026-01-02T03:04:05.678Z",
        "updatedAt": "2026-01-02T03:04:05.678Z", "groupBy": ["host.name", "*"], "version": 2, "createdBy": "ada", "updatedBy": "ada", "groupings": {{ "host": {{ "name": "crane", "n": 1.0 }} }},
        "instanceId": "crane", "meta": {{ "synthetics": {{ "monitorId": "m" }} }}, "summary": {{ "status": "NO_DATA", "sliValue": -1, "errorBudget": {{ "initial": 0.0050000000000000044,
        "consumed": 0.42000000000000004, "remaining": -1.7976931348623157e308, "isEstimated": false }}, "fiveMinuteBurnRate": 0, "oneHourBurnRate": 1.0, "oneDayBurnRate": 2.5E-10,
        "summaryUpdatedAt": null }} }}"#
    ));
    let slos = slos.collect::<Vec<_>>().join(",\n");
    let body = format!(r#"{{ "page": 1, "perPage": 25, "total": 6, "results": [{slos}], "searchAfter": [1.0, "x"] }}"#);
    let _ = whole!(body, kibana => kibana.slos().list());
}

#[tokio::test]
async fn roles_spaces_and_data_views() {
    let body = r#"[{ "name": "viewer", "description": "", "metadata": { "_reserved": true, "n": 1.0 }, "transient_metadata": { "enabled": true }, "elasticsearch": { "cluster": [], "remote_cluster": [{
        "clusters": ["c"], "privileges": ["monitor_enrich"] }], "indices": [{ "names": ["/~(([.]|ilm).*)/"], "privileges": ["read"], "field_security": { "grant": ["*"], "except": [] },
        "query": "{\"match_all\":{}}", "allow_restricted_indices": false }], "remote_indices": [], "run_as": [] }, "kibana": [{ "base": ["read"], "feature": {}, "spaces": ["*"] }, { "base": [],
        "feature": { "fleetv2": ["all"], "siemV5": ["minimal_read"] }, "spaces": ["default"] }], "_transform_error": [], "_unrecognized_applications": ["boat"] }]"#;
    let _ = whole!(body, kibana => kibana.roles().list());
    let body = r##"[{ "id": "default", "name": "Default", "description": "D", "color": "#00bfb3", "disabledFeatures": [], "_reserved": true, "solution": "boat", "imageUrl": "", "projectRouting": "_alias:*",
        "authorizedPurposes": { "any": true, "copySavedObjectsIntoSpace": true } }]"##;
    has(&whole!(body, kibana => kibana.spaces().list()), &["/0/solution has an unknown value"]);
    let body = r#"{ "data_view": { "id": "v1", "version": "WzEsMV0=", "title": "logs-*", "timeFieldName": "@timestamp", "sourceFilters": [{ "value": "x", "clientId": 1.0 }], "fields": { "n": { "count": 0, "name": "n",
        "type": "number", "esTypes": ["unsigned_long"], "scripted": false, "searchable": true, "aggregatable": true, "readFromDocValues": true, "shortDotsEnable": false, "format": { "id": "bytes",
        "params": { "n": 1.50 } }, "isMapped": true, "subType": { "multi": { "parent": "m" } }, "timeSeriesMetric": "gauge", "defaultFormatter": null } }, "typeMeta": { "aggs": { "t": { "a": { "agg": "avg" } } } },
        "fieldFormats": { "n": { "id": "number", "params": { "pattern": "0,0" } } }, "runtimeFieldMap": { "r": { "type": "composite", "script": { "source": "emit(1)" }, "fields": { "a": { "type": "double" } } } },
        "fieldAttrs": { "n": { "customLabel": "N", "count": 3.0 } }, "allowNoIndex": false, "name": "Logs", "namespaces": ["default"], "allowHidden": false, "managed": false } }"#;
    let _ = whole!(body, kibana => kibana.data_views().get("v1"));
}

#[tokio::test]
async fn monitors_queries_and_actions_on_endpoints() {
    let body = r#"{ "page": 1, "perPage": 50, "total": 2, "absoluteTotal": 2, "syncErrors": [], "monitors": [{ "type": "http", "form_monitor_type": "http", "enabled": true, "alert": { "status": { "enabled": true },
        "tls": { "enabled": true } }, "schedule": { "number": "3", "unit": "m" }, "config_id": "m1", "id": "m1", "tags": [], "timeout": "16", "name": "Bell", "locations": [{ "id": "pier", "label": "Pier",
        "geo": { "lat": "", "lon": "" }, "isServiceManaged": false, "agentPolicyId": "dock", "spaces": ["*"] }, { "id": "n", "label": "N", "geo": { "lat": 41.25, "lon": -95.86 }, "isServiceManaged": true }],
        "namespace": "default", "origin": "ui", "journey_id": "", "hash": "", "max_attempts": 2, "revision": 1, "created_at": "2026-01-02T03:04:05.678Z", "updated_at": "2026-01-02T03:04:05.678Z",
        "url": "https://x.example", "max_redirects": "0", "mode": "any", "ipv4": true, "response": { "include_body": "on_error", "include_body_max_bytes": "1024" }, "check": { "request": { "method": "GET" },
        "response": { "status": [] } }, "params": "", "labels": {}, "maintenance_windows": [], "spaceId": "default", "urls": null },
        { "type": "browser", "id": "m2", "throttling": { "value": { "download": "5", "upload": "3", "latency": "20" }, "id": "default", "label": "D" }, "schedule": null }] }"#;
    let _ = whole!(body, kibana => kibana.synthetics().monitors().list());
    let body = r#"{ "page": 1, "per_page": 20, "total": 1, "data": [{ "saved_object_id": "p1", "name": "P", "description": null, "enabled": true, "queries": [{ "id": "q", "query": "select 1;", "interval": 3600,
        "snapshot": true, "removed": false, "ecs_mapping": [{ "key": "n", "value": { "field": "f" } }] }], "policy_ids": [], "shards": [{ "key": "dock", "value": 33.0 }], "version": 1, "read_only": null,
        "created_at": "2026-01-02T03:04:05.678Z", "created_by": "ada", "created_by_profile_uid": "u_1", "updated_at": "2026-01-02T03:04:05.678Z", "updated_by": null, "pack_id": "p1", "type": "pack" }] }"#;
    let _ = whole!(body, kibana => kibana.osquery().packs().list());
    let body = r#"{ "data": { "total": 1, "items": [{ "_index": ".logs-osquery_manager.actions-default", "_id": "a1", "_source": { "n": 1.0 }, "fields": { "action_id": ["a1"], "queries": [{ "id": ["q"],
        "agents": [["x"]] }], "expiration": ["2026-01-02T03:04:05.678Z"] }, "sort": [1767323045678], "_score": null }] } }"#;
    let _ = whole!(body, kibana => kibana.osquery().live_queries().list());
    let body = r#"{ "page": 1, "pageSize": 10, "total": 1, "startDate": null, "endDate": null, "elasticAgentIds": [], "userIds": [], "commands": null, "statuses": [], "data": [{ "action": "a1", "id": "a1",
        "agentType": "sentinel_one", "agents": ["x"], "command": "execute", "startedAt": "2026-01-02T03:04:05.678Z", "isCompleted": true, "completedAt": null, "wasSuccessful": false, "errors": ["e"], "isExpired": false,
        "status": "boat", "outputs": { "x": { "type": "json", "content": { "code": "ra_execute_success_done", "stdout": "", "stdout_truncated": false, "shell_code": 0, "cwd": "/", "output_file_id": "f",
        "duration": 0.30000000000000004 } } }, "agentState": { "x": { "isCompleted": true, "wasSuccessful": true, "errors": null, "completedAt": null } }, "hosts": { "x": { "name": "" } }, "createdBy": "ada",
        "comment": null, "parameters": { "command": "ls", "timeout": 14400 }, "alertIds": [], "ruleId": null }] }"#;
    let _ = whole!(body, kibana => kibana.endpoint().actions().list());
    let body = r#"{ "page": 0, "pageSize": 10, "total": 1, "sortField": "enrolled_at", "sortDirection": "desc", "data": [{ "metadata": { "@timestamp": 1767323045678, "agent": { "id": "x", "version": "9.2.0" },
        "data_stream": { "dataset": "endpoint.metadata", "namespace": "default", "type": "metrics" }, "event": { "sequence": 9007199254740993, "kind": "metric", "ingested": "2026-01-02T03:04:05Z" },
        "Endpoint": { "capabilities": ["isolation"], "configuration": { "isolation": false }, "state": { "isolation": false }, "policy": { "applied": { "id": "p", "version": 3.0, "status": "success" } },
        "status": "enrolled" }, "host": { "os": { "Ext": { "variant": "x" }, "full": "X" }, "ip": ["::1"] } }, "host_status": "healthy", "policy_info": { "agent": { "applied": { "id": "dock", "revision": 4 },
        "configured": { "id": "dock", "revision": 0 } }, "endpoint": { "id": "p", "revision": 2.0 } }, "last_checkin": "2026-01-02T03:04:05.678Z" }] }"#;
    let _ = whole!(body, kibana => kibana.endpoint().metadata().list());
}

#[tokio::test]
async fn streams_windows_and_lists() {
    let body = r#"{ "windows": 1, "page": 1, "per_page": 10, "total": 1, "maintenanceWindows": [{ "id": "w1", "title": "Night", "enabled": true, "created_at": "2026-01-02T03:04:05.678Z", "created_by": null,
        "updated_at": "2026-01-02T03:04:05.678Z", "updated_by": null, "status": "archived", "schedule": { "custom": { "start": "2026-01-02T03:04:05.678Z", "duration": "1h", "timezone": "UTC", "recurring": {
        "every": "1w", "onWeekDay": ["MO"], "occurrences": 3.0 } } }, "scope": { "alerting": { "query": { "kql": "a: 1", "solutionId": "x" } } } }] }"#;
    let _ = whole!(body, kibana => kibana.maintenance_windows().list());
    let body = r#"{ "page": 1, "per_page": 20, "total": 1, "pit": "p", "data": [{ "_version": "WzEsMV0=", "comments": [], "created_at": "2026-01-02T03:04:05.678Z", "created_by": "ada", "description": "",
        "entries": [{ "field": "a", "operator": "included", "type": "match", "value": "b" }, { "field": "c", "operator": "excluded", "type": "list", "list": { "id": "l", "type": "ip_range" } }, { "field": "n",
        "type": "nested", "entries": [{ "field": "x", "operator": "included", "type": "match_any", "value": ["y"] }] }, { "field": "w", "operator": "included", "type": "boat", "value": 1.0 }], "expire_time": null,
        "id": "i1", "item_id": "i", "list_id": "endpoint_list", "name": "N", "namespace_type": "agnostic", "os_types": ["linux"], "tags": ["policy:all"], "tie_breaker_id": "t", "type": "simple",
        "updated_at": "2026-01-02T03:04:05.678Z", "updated_by": "ada", "meta": { "n": 1.10 } }] }"#;
    let _ = whole!(body, kibana => kibana.exceptions().items().list(["endpoint_list"]));
    let body = r#"{ "streams": [{ "name": "logs", "description": "", "updated_at": "2026-01-02T03:04:05.678Z", "ingest": { "lifecycle": { "dsl": {} }, "processing": { "steps": [], "updated_at": "2026-01-02T03:04:05.678Z" },
        "settings": {}, "failure_store": { "disabled": {} }, "wired": { "fields": { "n": { "type": "double", "ignore_malformed": true } }, "routing": [] } }, "type": "wired" }, { "name": "g", "description": "G",
        "group": { "metadata": {}, "tags": [], "members": [] } }, { "name": "b", "boat": { "wind": 1.0 } }] }"#;
    let _ = whole!(body, kibana => kibana.streams().list());
    let body = r#"{ "name": "warehouse", "uuid": "5b2d", "version": { "number": "9.2.0", "build_hash": "0a", "build_number": 90000, "build_snapshot": false, "build_flavor": "traditional", "build_date": "2026-01-01T00:00:00.000Z" },
        "status": { "overall": { "level": "degraded", "summary": "1 service", "meta": { "affectedPlugins": [] } }, "core": { "elasticsearch": { "level": "available", "summary": "", "meta": { "warningNodes": [],
        "incompatibleNodes": [] } }, "savedObjects": { "level": "available", "summary": "", "meta": { "migratedIndices": { "migrated": 0, "skipped": 0, "patched": 5 } } } }, "plugins": { "fleet": { "level": "available",
        "summary": "", "reported": true } } }, "metrics": { "last_updated": "2026-01-02T03:04:05.678Z", "collection_interval_in_millis": 5000, "os": { "platform": "linux", "load": { "1m": 0.48046875, "5m": 1 },
        "memory": { "total_in_bytes": 67108864000, "free_in_bytes": 9007199254740993 }, "cpu": { "cfs_period_micros": -1 } }, "process": { "memory": { "heap": { "size_limit": 4345298944 } }, "event_loop_delay":
        10.536827586206897, "uptime_in_millis": 12345.000000000002 }, "processes": [], "response_times": { "max_in_millis": 0 }, "concurrent_connections": 1, "elasticsearch_client": { "totalActiveSockets": 1 } } }"#;
    let _ = whole!(body, kibana => kibana.status().get());
}
