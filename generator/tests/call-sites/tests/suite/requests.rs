//! What holds for requests, whatever a caller passes.

use call_sites::clients::kibana;
use insta::assert_snapshot;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::SortOrder;
use kibana_client::model::fleet::PackageInstallOptions;
use kibana_client::model::security_ai_assistant::AnonymizationFieldSortField;
use kibana_client::{Base64, Kibana};
use serde_json::json;

/// The path that is called to unenroll the agent `id`, or why none is.
async fn unenroll(id: &str) -> Result<String, String> {
    let mock = Mock::new().reply(Reply::empty(200));
    match kibana(&mock).fleet().agents().unenroll(id).send().await {
        Ok(_) => Ok(mock.last_request().expect("it was sent").path().to_owned()),
        Err(error) => {
            assert!(error.is_invalid_request(), "{error}");
            assert!(mock.requests().is_empty(), "a refused request is not sent");
            Err(error.to_string())
        }
    }
}

/// The path that is called for a file of a package, or why none is.
async fn get_file(path: &str) -> Result<String, String> {
    let mock = Mock::new().reply(Reply::bytes("content"));
    match kibana(&mock).fleet().packages().get_file("nginx", "1.25.0", path).send().await {
        Ok(_) => Ok(mock.last_request().expect("it was sent").path().to_owned()),
        Err(error) => {
            assert!(error.is_invalid_request(), "{error}");
            assert!(mock.requests().is_empty(), "a refused request is not sent");
            Err(error.to_string())
        }
    }
}

#[tokio::test]
async fn a_cloud_id_is_the_address_of_its_kibana() {
    let id = |text: &str| format!("my:deployment:{}", Base64::encode(text.as_bytes()).as_str());
    for (address, expected) in [
        (id("eu.cloud.test$elastic$kibana"), "https://kibana.eu.cloud.test/api/status"),
        (id("eu.cloud.test:9243$elastic$kibana"), "https://kibana.eu.cloud.test:9243/api/status"),
        (id("cloud.test:9243$elastic:9200$kibana:5601"), "https://kibana.cloud.test:5601/api/status"),
        (id("cloud.test$a$kibana$more").replace('=', ""), "https://kibana.cloud.test/api/status"),
        ("http://localhost:5601/base".to_owned(), "http://localhost:5601/base/api/status"),
    ] {
        let mock = Mock::new().reply(Reply::example("getStatus"));
        let kibana = Kibana::builder(&address).transport(mock.clone()).build().expect(&address);
        kibana.status().get().send().await.expect("an answer");
        assert_eq!(mock.last_request().expect("it was sent").url(), expected, "{address}");
    }
    for (address, expected) in [
        (id("cloud.test$elastic"), "the Cloud ID names no Kibana; give its address instead"),
        (id("cloud.test$elastic$"), "the Cloud ID names no Kibana; give its address instead"),
        ("my:deployment".to_owned(), "the base URL \"my:deployment\" has no scheme; write `https://` before it"),
    ] {
        let error = Kibana::builder(&address).build().expect_err(&address);
        assert_eq!(error.to_string(), format!("client: invalid request: {expected}"));
    }
}

#[tokio::test]
async fn an_id_is_one_segment_of_the_path() {
    for (id, segment) in [
        ("a/../b", "a%2F..%2Fb"),
        ("../../spaces/space", "..%2F..%2Fspaces%2Fspace"),
        ("..%2f", "..%252f"),
        ("%2e%2e", "%252e%252e"),
        ("a?force=true", "a%3Fforce%3Dtrue"),
        ("a#b", "a%23b"),
        ("a b", "a%20b"),
        ("a\\..\\b", "a%5C..%5Cb"),
        ("größe", "gr%C3%B6%C3%9Fe"),
    ] {
        let path = unenroll(id).await.unwrap_or_else(|error| panic!("{id}: {error}"));
        assert_eq!(path, format!("/api/fleet/agents/{segment}/unenroll"), "{id}");
    }
}

#[tokio::test]
async fn an_id_that_would_be_another_route_is_an_error() {
    for id in ["", ".", ".."] {
        unenroll(id).await.expect_err(id);
    }
    assert_snapshot!(unenroll("..").await.expect_err("a dot segment"));
    assert_snapshot!(unenroll("").await.expect_err("nothing"));
}

#[tokio::test]
async fn a_file_path_keeps_its_slashes_and_stays_below_its_package() {
    let base = "/api/fleet/epm/packages/nginx/1.25.0";
    for (path, expected) in [
        ("img/logo_nginx.svg", "img/logo_nginx.svg"),
        ("docs/read me.md", "docs/read%20me.md"),
        ("data_stream/access/..%2f", "data_stream/access/..%252f"),
    ] {
        assert_eq!(get_file(path).await, Ok(format!("{base}/{expected}")));
    }
    for path in ["", "..", "img/../../../spaces", "img/./logo.svg", "img//logo.svg"] {
        get_file(path).await.expect_err(path);
    }
}

#[tokio::test]
async fn a_space_is_chosen_once() {
    let mock = Mock::new().on(http_get(), "/s/marketing/api/fleet/agents/setup", setup()).on(
        http_get(),
        "/api/fleet/agents/setup",
        setup(),
    );
    let kibana = kibana(&mock);
    let marketing = kibana.space("marketing").expect("the id is valid");
    marketing.fleet().agents().get_setup().send().await.expect("in the space");
    marketing.space("default").expect("the id is valid").fleet().agents().get_setup().send().await.expect("not in it");
    let paths: Vec<String> = mock.requests().iter().map(|request| request.path().to_owned()).collect();
    assert_eq!(paths, ["/s/marketing/api/fleet/agents/setup", "/api/fleet/agents/setup"]);
    assert!(mock.requests().iter().all(|request| request.header("kbn-xsrf") == Some("true")));

    for id in ["", "..", "a/b", "Marketing", "a?b"] {
        let error = kibana.space(id).expect_err(id);
        assert!(error.is_invalid_request(), "{error}");
    }
}

fn http_get() -> openapi_runtime::client::Method {
    openapi_runtime::client::Method::GET
}

fn setup() -> Reply {
    Reply::json(json!({ "isReady": true, "missing_requirements": [], "missing_optional_features": [] }))
}

#[tokio::test]
async fn every_parameter_is_sent() {
    let mock = Mock::new()
        .reply(Reply::json(json!({ "items": [] })))
        .reply(Reply::json(json!({ "items": [], "_meta": { "install_source": "registry" } })))
        .reply(Reply::empty(200))
        .reply(Reply::json(json!({ "items": [] })));
    let fleet = kibana(&mock).space("marketing").expect("the id is valid").fleet();
    let actions = fleet.agents().list_action_status();
    actions
        .page(2)
        .per_page(100)
        .date("2026-03-01T00:00:00+01:00")
        .latest(60_000)
        .error_size(1)
        .send()
        .await
        .expect("listed");
    let options = PackageInstallOptions::new().force(true).ignore_constraints(true);
    let install = fleet.packages().install("nginx", "1.25.0").body(options);
    install
        .prerelease(true)
        .ignore_mapping_update_errors(true)
        .skip_data_stream_rollover(true)
        .send()
        .await
        .expect("installed");
    let unenrollment = kibana_client::model::fleet::AgentUnenrollment::new().force(true).revoke(true);
    fleet.agents().unenroll("agent-1").body(unenrollment).send().await.expect("unenrolled");
    fleet.packages().delete("nginx", "1.25.0").force(true).send().await.expect("deleted");
    let sent: Vec<String> = mock.requests().iter().map(|request| request.to_text()).collect();
    assert_snapshot!(sent.join("\n\n----\n\n"));
}

#[tokio::test]
async fn roles_belong_to_no_space() {
    let mock = Mock::new().reply(Reply::empty(204)).reply(Reply::json(json!([])));
    let roles = kibana(&mock).space("marketing").expect("the id is valid").roles();
    roles.delete("a/b").send().await.expect("deleted");
    roles.list().replace_deprecated_privileges(true).send().await.expect("listed");
    let urls: Vec<String> = mock.requests().iter().map(|request| request.url().to_owned()).collect();
    let base = "https://kibana.example:5601/api/security/role";
    assert_eq!(urls, [format!("{base}/a%2Fb"), format!("{base}?replaceDeprecatedPrivileges=true")]);
}

#[tokio::test]
async fn a_query_may_repeat_a_parameter() {
    let page = json!({ "data": [], "page": 2, "perPage": 50, "total": 0 });
    let mock = Mock::new().reply(Reply::json(page));
    let fields =
        kibana(&mock).space("marketing").expect("the id is valid").security_ai_assistant().anonymization_fields();
    let find = fields.list().fields(["id", "field"]).kql("field: \"user.name\"").page(2).per_page(50);
    let find = find.sort_field(AnonymizationFieldSortField::CreatedAt).sort_order(SortOrder::Desc);
    find.send().await.expect("found");
    let request = mock.last_request().expect("it was sent");
    assert_eq!(request.path(), "/s/marketing/api/security_ai_assistant/anonymization_fields/_find");
    let query = [
        "fields=id",
        "fields=field",
        "filter=field%3A%20%22user.name%22",
        "page=2",
        "per_page=50",
        "sort_field=created_at",
        "sort_order=desc",
    ];
    assert_eq!(request.query(), Some(query.join("&").as_str()));
}

#[tokio::test]
async fn a_base_path_stays() {
    let mock = Mock::new().reply(setup());
    let kibana = kibana_client::Kibana::builder("https://example.com/kibana/").transport(mock.clone());
    let kibana = kibana.build().expect("the settings are valid");
    kibana.space("a").expect("the id is valid").fleet().agents().get_setup().send().await.expect("answered");
    assert_eq!(mock.requests()[0].url(), "https://example.com/kibana/s/a/api/fleet/agents/setup");
}
