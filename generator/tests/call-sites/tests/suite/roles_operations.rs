//! Operations on roles, called with as little as it needs and answered with its document's examples.

use call_sites::calls::Calls;
use call_sites::clients::kibana;
use insta::assert_snapshot;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::roles::{
    ElasticsearchPrivileges, IndexPrivileges, KibanaBasePrivilege, KibanaPrivileges, NewRole, NewRoles,
    RemoteClusterPrivilege,
};
use serde_json::json;

use crate::readme;

#[tokio::test]
async fn the_operations_are_called() {
    let mut calls = Calls::new("kibana", "roles.yaml", kibana);
    calls.call("listRoles", async |kibana| kibana.roles().list().send().await).await;
    calls.call("getRole", async |kibana| kibana.roles().get("shipment-analyst").send().await).await;
    calls.call("deleteRole", async |kibana| kibana.roles().delete("shipment-analyst").send().await).await;
    let new = NewRole::new(
        ElasticsearchPrivileges::new().cluster(["monitor"]).indices([IndexPrivileges::new(["shipments-*"], ["read"])]),
    )
    .kibana([KibanaPrivileges::new(["logistics"]).base([KibanaBasePrivilege::Read])]);
    calls
        .call("saveRole", async |kibana| {
            kibana.roles().save("shipment-analyst", new.clone()).create_only(true).send().await
        })
        .await;
    let roles = NewRoles::new([("shipment-analyst", new.clone())]);
    calls.call("bulkSaveRoles", async |kibana| kibana.roles().bulk_save(roles.clone()).send().await).await;
    assert_snapshot!("roles", calls.transcript());
    for request in calls.finish() {
        assert_eq!(request.header("kbn-xsrf"), Some("true"), "{request}");
    }
}

/// What a role has is what it is saved with.
#[tokio::test]
async fn a_role_is_changed() {
    let role = json!({
        "name": "shipment-analyst",
        "elasticsearch": { "cluster": ["monitor"], "indices": [], "run_as": [] },
        "kibana": [{ "base": ["read"], "feature": {}, "spaces": ["logistics"] }],
    });
    let mock = Mock::new().reply(Reply::json(role)).reply(Reply::empty(204));
    let kibana = kibana(&mock).space("logistics").expect("it is an id");
    let mut role = kibana.roles().get("shipment-analyst").send().await.expect("it exists").into_inner();
    for entry in &mut role.kibana {
        entry.spaces.push("marketing".to_owned());
    }
    let changed = NewRole::new(role.elasticsearch).kibana(role.kibana);
    kibana.roles().save(&role.name, changed).send().await.expect("it is saved");
    let sent = mock.last_request().expect("it was sent");
    assert_eq!((sent.method().as_str(), sent.path()), ("PUT", "/api/security/role/shipment-analyst"));
    let body = sent.json().expect("it is JSON");
    assert_eq!(body["kibana"], json!([{ "base": ["read"], "feature": {}, "spaces": ["logistics", "marketing"] }]));
    assert_eq!(body["elasticsearch"], json!({ "cluster": ["monitor"], "indices": [], "run_as": [] }));
}

/// What only the server tells of a role is not sent back.
#[tokio::test]
async fn a_role_is_described() {
    let role = json!({
        "name": "shipment-analyst",
        "elasticsearch": { "cluster": ["monitor"], "indices": [], "run_as": [], "later": true },
        "kibana": [{ "base": ["read"], "feature": {}, "spaces": ["logistics"] }],
        "transient_metadata": { "enabled": true },
        "_transform_error": [],
        "later": 1,
    });
    let mock = Mock::new().reply(Reply::json(role)).reply(Reply::empty(204));
    let described = readme::describe_role::describe_role(&kibana(&mock), "shipment-analyst", "Reads shipments.").await;
    described.expect("it is saved");
    let sent = mock.last_request().expect("it was sent").json().expect("it is JSON");
    let expected = json!({
        "description": "Reads shipments.",
        "elasticsearch": { "cluster": ["monitor"], "indices": [], "run_as": [] },
        "kibana": [{ "base": ["read"], "feature": {}, "spaces": ["logistics"] }],
    });
    assert_eq!(sent, expected);
}

/// Kibana knows privileges by name, and Elasticsearch gets further ones with each version.
#[tokio::test]
async fn a_role_has_typed_privileges() {
    let role = json!({
        "name": "shipment-analyst",
        "elasticsearch": {
            "cluster": ["monitor"],
            "indices": [{ "names": ["shipments-*"], "privileges": ["read"], "field_security": { "grant": ["*"] } }],
            "remote_cluster": [{ "clusters": ["antwerp"], "privileges": ["monitor_enrich", "monitor_tides"] }],
        },
        "kibana": [
            { "base": ["read"], "feature": {}, "spaces": ["*"] },
            { "base": null, "feature": { "dashboard_v2": ["all"] }, "spaces": ["logistics"] },
        ],
    });
    let mock = Mock::new().reply(Reply::json(role));
    let role = kibana(&mock).roles().get("shipment-analyst").send().await.expect("it exists");

    let readers = |base: &KibanaBasePrivilege| *base == KibanaBasePrivilege::Read;
    let bases: Vec<bool> = role.kibana.iter().map(|entry| entry.base.iter().flatten().any(readers)).collect();
    assert_eq!(bases, [true, false]);
    assert_eq!(role.kibana[1].feature.as_ref().expect("features are granted")["dashboard_v2"], ["all"]);
    let index = &role.elasticsearch.indices.as_ref().expect("there is an index")[0];
    assert_eq!(
        (index.names.as_slice(), index.privileges.as_slice()),
        (&["shipments-*".to_owned()][..], &["read".to_owned()][..])
    );
    let fields = index.field_security.as_ref().and_then(|fields| fields.grant.as_ref()).expect("fields are granted");
    assert_eq!(fields, &["*"]);
    let remote = &role.elasticsearch.remote_cluster.as_ref().expect("there is a remote cluster")[0];
    assert_eq!(remote.privileges[0], RemoteClusterPrivilege::MonitorEnrich);
    assert_eq!(remote.privileges[1].as_str(), "monitor_tides");
}

/// Kibana requires neither privileges on all features nor those on some, and Elasticsearch's may be missing as a whole.
#[tokio::test]
async fn a_role_has_only_what_is_granted() {
    let mock = Mock::new().reply(Reply::empty(204));
    let granted = KibanaPrivileges::new(["logistics"]).feature([("discover_v2", ["read"])]);
    let role = NewRole::new(ElasticsearchPrivileges::new()).kibana([granted]);
    kibana(&mock).roles().save("shipment-reader", role).send().await.expect("it is saved");
    let body = mock.last_request().expect("it was sent").json().expect("it is JSON");
    let expected = json!({
        "elasticsearch": {},
        "kibana": [{ "feature": { "discover_v2": ["read"] }, "spaces": ["logistics"] }],
    });
    assert_eq!(body, expected);
}
