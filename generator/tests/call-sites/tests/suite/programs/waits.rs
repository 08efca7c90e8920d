//! Programs that wait for work of Elastic Security, which several of its calls share.

use std::time::Duration;

use insta::assert_snapshot;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::detections::{AlertMigrationIds, MigrationStart, NewAlertMigration};
use kibana_client::{Error, Kibana};
use serde_json::{Value, json};

use super::{Done, sent_to};

/// Moves the alerts of a year into indices of the current version, and cleans up.
#[expect(deprecated, reason = "Kibana has no other call for it")]
async fn migrate_alerts(kibana: &Kibana) -> Result<usize, Error> {
    let migrations = kibana.detections().migrations();
    let indices = migrations.list("now-365d").await?.into_inner().indices;
    let outdated = indices.into_iter().filter(|index| index.is_outdated).map(|index| index.index);
    let mut begun = Vec::new();
    for started in migrations.create(NewAlertMigration::new(outdated)).await?.into_inner().indices {
        match started {
            MigrationStart::Begun(migration) => begun.push(migration.migration_id),
            MigrationStart::Failed(failed) => println!("{}: {}", failed.index, failed.error.message),
            MigrationStart::Skipped(skipped) => println!("{} is current", skipped.index),
            other => println!("{other:?}"),
        }
    }
    let ids = AlertMigrationIds::new(begun);
    let finished = migrations.finalize(ids.clone()).wait().timeout(Duration::from_secs(3600)).await?;
    Ok(migrations.delete(ids).await?.migrations.len().min(finished.migrations.len()))
}

/// What a server says of two migrations.
fn migrations(first: &str, second: &str) -> Value {
    let migration = |id: &str, status: &str| {
        json!({ "id": id, "completed": status != "pending", "destinationIndex": "new", "sourceIndex": "old",
            "status": status, "updated": "2026-05-28T12:00:00.000Z", "version": 16 })
    };
    json!({ "migrations": [migration("m-1", first), migration("m-2", second)] })
}

/// A server that begins two migrations, and skips an index as Kibana writes it.
fn beginning() -> Mock {
    let begun = json!({ "indices": [
        { "index": "old-1", "migration_id": "m-1", "migration_index": "new-1" },
        { "index": "old-2", "migration_id": "m-2", "migration_index": "new-2" },
        { "index": "old-3", "migration_id": null, "migration_index": null },
        { "index": "old-4", "migration_id": null, "migration_index": null,
            "error": { "message": "alerts are written to it", "status_code": 400 } },
    ] });
    Mock::new().when("createDetectionMigration", Reply::json(begun))
}

#[tokio::test]
async fn migrations_are_finished_together() {
    let states = [("pending", "pending"), ("success", "pending"), ("success", "success")];
    let mock = beginning()
        .when("finalizeDetectionMigrations", states.map(|(first, second)| Reply::json(migrations(first, second))))
        .when("deleteDetectionMigrations", Reply::json(migrations("success", "success")));
    let program = async |kibana: &Kibana| {
        assert_eq!(migrate_alerts(kibana).await?, 2);
        Ok(())
    };
    assert_snapshot!("migrations", sent_to(mock, &["listDetectionMigrations"], program).await);
}

#[tokio::test]
async fn a_migration_that_fails_is_told_when_the_others_are_over() {
    // The call that finds a failure still has the state from before.
    let mut found = migrations("pending", "pending");
    found["migrations"][0]["error"] = json!({ "message": "documents are missing", "status_code": 400 });
    found["migrations"][0].as_object_mut().map(|migration| migration.remove("completed"));
    let answers = [found, migrations("failure", "pending"), migrations("failure", "success")];
    let mock = beginning()
        .when("listDetectionMigrations", Reply::example("listDetectionMigrations"))
        .when("finalizeDetectionMigrations", answers.map(Reply::json));
    let error = migrate_alerts(&call_sites::clients::kibana(&mock)).await.expect_err("one has failed");
    assert!(error.to_string().contains("failed with the state `failure` (calls: 3)"), "{error}");
    assert_eq!(mock.requests_of("deleteDetectionMigrations").len(), 0);
}

/// Installs the detection, and waits until its jobs are there.
async fn watch_privileges(kibana: &Kibana) -> Done {
    let detection = kibana.entity_analytics().privileged_access();
    detection.install_detection().await?;
    let status = detection.get_detection_status().wait().timeout(Duration::from_secs(300)).await?;
    println!("{} jobs", status.jobs.len());
    Ok(())
}

#[tokio::test]
async fn privileged_access_is_watched() {
    let status = |jobs: &str| {
        let status = json!({ "package_installation_status": "complete", "ml_module_setup_status": jobs, "jobs": [] });
        Reply::json(status)
    };
    let answers = [status("incomplete"), status("complete")];
    let mock = Mock::new().when("getPrivilegedAccessDetectionStatus", answers);
    assert_snapshot!("privileged_access", sent_to(mock, &["installPrivilegedAccessDetection"], watch_privileges).await);
}

#[tokio::test]
async fn an_installation_of_somebody_else_is_waited_for() {
    let refused =
        |message: &str| Reply::json(json!({ "statusCode": 409, "error": "Conflict", "message": message })).status(409);
    let install = async |refused: Reply| {
        let mock = Mock::new().when("installPackage", [refused, Reply::example("installPackage")]);
        let kibana = Kibana::builder("https://kibana.example").transport(mock.clone()).build().expect("it is valid");
        (kibana.fleet().packages().install("nginx", "1.26.0").await.is_ok(), mock.requests().len())
    };
    let busy = refused("Concurrent installation or upgrade of nginx-1.26.0 detected, aborting.");
    assert_eq!(install(busy).await, (true, 2));
    let taken = refused("Saved Object conflict encountered while installing nginx-1.26.0");
    assert_eq!(install(taken).await, (false, 1));
}
