//! Calls of the emitted client over a transport that records what is sent.

use example_client::mock::{Mock, Reply};
use example_client::model::Output;
use example_client::model::fleet::{Package, SortOrder};
use example_client::outputs::CreateSuccess;
use example_client::{Error, Example, ExampleError, Method};

type Outcome = Result<(), Error>;

fn example(mock: &Mock) -> Result<Example, Error> {
    Example::builder("http://example.test/base").api_key("encoded").transport(mock.clone()).build()
}

fn output(name: &str) -> Reply {
    Reply::text(format!(r#"{{"name":"{name}"}}"#)).header("content-type", "application/json").header("etag", "\"7\"")
}

fn sent(mock: &Mock) -> String {
    mock.last_request().map(|request| request.to_text()).unwrap_or_default()
}

#[tokio::test]
async fn text_arguments_and_etags() -> Outcome {
    let mock = Mock::new().reply(output("a")).reply(output("b")).reply(output("c"));
    let outputs = example(&mock)?.space("marketing")?.outputs();
    let first = outputs.update("a/../b", Output::new("x")).send().await?;
    assert_eq!(first.name, "a");
    assert_eq!(sent(&mock).lines().next(), Some("PUT /base/s/marketing/api/outputs/a%2F..%2Fb"));
    let id = String::from("b");
    let second = outputs.update(&id, Output::new("y")).if_match(first.etag()).send().await?;
    assert!(sent(&mock).contains("\nif-match: \"7\"\n"), "{}", sent(&mock));
    assert!(sent(&mock).contains("\nkbn-xsrf: true\n"), "{}", sent(&mock));
    outputs.update(id, Output::new("y")).if_match(second.etag().map(str::to_owned)).if_match("\"8\"").send().await?;
    Ok(())
}

#[tokio::test]
async fn mocks_answer_by_route() -> Outcome {
    let mock = Mock::new().on(Method::PUT, "/base/api/outputs/b", output("b"));
    assert_eq!(example(&mock)?.outputs().update("b", Output::new("x")).send().await?.name, "b");
    Ok(())
}

/// Takes what can be moved to another thread.
fn spawnable<T: Send>(future: T) -> T {
    future
}

#[tokio::test]
async fn answers_and_errors_by_status() -> Outcome {
    let mock = Mock::new()
        .reply(output("a").status(201))
        .reply(Reply::text("queued").status(202))
        .reply(Reply::empty(204))
        .reply(Reply::text(r#"{"message":"no such output"}"#).header("content-type", "application/json").status(404));
    let outputs = example(&mock)?.outputs();
    let create = || outputs.create(Output::new("a"));
    assert_eq!(create().send().await?.into_inner(), CreateSuccess::Created(Output::new("a")));
    assert_eq!(create().send().await?.into_inner(), CreateSuccess::Accepted("queued".to_owned()));
    assert_eq!(create().send().await?.into_inner(), CreateSuccess::NoContent);
    let error = spawnable(outputs.list().send()).await.expect_err("the answer is a 404");
    assert!(error.is_not_found());
    assert!(matches!(error.body(), Some(ExampleError::NotFound(problem)) if problem.message == "no such output"));
    Ok(())
}

#[tokio::test]
async fn parameters_of_every_kind() -> Outcome {
    let mock = Mock::new().reply(Reply::text("{}").header("content-type", "application/json"));
    let agents = example(&mock)?.fleet().agents();
    let search = agents.search(["1", "2"], "2026-03-01T12:00:00Z", "tenant").per_page(20).show_inactive(true);
    let search = search.sort(SortOrder::Desc).tags(vec![String::from("a b"), String::from("c")]).pages([1, 2]);
    search.filter(Output::new("f")).context(Output::new("c")).x_batch(["x", "y"]).sid("s").send().await?;
    let sent = sent(&mock);
    let line = sent.lines().next().unwrap_or_default();
    assert!(line.starts_with("GET /base/api/agents;ids=1;ids=2?"), "{line}");
    for part in ["perPage=20", "sort=desc", "tags=a%20b&tags=c", "pages=1,2", "filter%5Bname%5D=f"] {
        assert!(line.contains(part), "{part} in {line}");
    }
    for header in ["x-tenant: tenant", "x-batch: x,y", "cookie: sid=s"] {
        assert!(sent.contains(&format!("\n{header}")), "{header} in {sent}");
    }
    Ok(())
}

#[tokio::test]
async fn bodies_of_every_kind() -> Outcome {
    let package = || Reply::text(r#"{"version":"1.0.0"}"#).header("content-type", "application/json");
    let mock = Mock::new().reply(package()).reply(package()).reply(Reply::text("noted")).reply(Reply::bytes("raw"));
    let packages = example(&mock)?.fleet().packages();

    packages.upload(vec![1, 2]).content_type("application/gzip").send().await?;
    assert!(sent(&mock).contains("\ncontent-type: application/gzip"), "{}", sent(&mock));

    let lines = packages.bulk([Package::new("1.0.0"), Package::new("2.0.0")]).send().await?.into_stream();
    assert!(sent(&mock).ends_with("{\"version\":\"1.0.0\"}\n{\"version\":\"2.0.0\"}"), "{}", sent(&mock));
    assert_eq!(lines.values().await?, [Package::new("1.0.0")]);

    assert_eq!(packages.annotate("note").send().await?.as_str(), "noted");
    assert!(sent(&mock).ends_with("\n\nnote"), "{}", sent(&mock));

    let bytes = packages.configure(Package::new("1.0.0")).send().await?.bytes().await?;
    assert!(sent(&mock).ends_with("\n\nversion=1.0.0"), "{}", sent(&mock));
    assert_eq!(bytes, "raw");

    let mock = Mock::new().reply(Reply::empty(200));
    let install = example(&mock)?.fleet().packages().install(("a.zip", "zip"), [("MIT", "text")], "title");
    install.screenshots([("1.png", "one"), ("2.png", "two")]).details(Package::new("1.0.0")).send().await?;
    let expected = r#"name="screenshots"; filename="2.png""#;
    assert!(sent(&mock).contains(expected) && sent(&mock).contains("Content-Type: image/png"), "{}", sent(&mock));
    Ok(())
}
