//! What the tests share.

use openapi_runtime::client::{Builder, Client, NoError, Operation, Request};
use openapi_runtime::mock::{Mock, Reply};

/// An operation without parameters.
pub static PLAIN: Operation = operation("GET", "/api/things");

/// An operation that writes.
pub static WRITE: Operation = operation("POST", "/api/things");

/// An operation of this method and path.
pub const fn operation(method: &'static str, path: &'static str) -> Operation {
    let mut operation = Operation::new("callThing", method, path).scoped();
    operation.idempotent = true;
    operation
}

/// A client over `mock`.
pub fn client(mock: &Mock) -> Client {
    Builder::new("http://host.test").transport(mock.clone()).build().expect("the settings are valid")
}

/// What is sent for a request, as text without the header `accept`.
pub async fn sent(operation: &'static Operation, build: impl FnOnce(Request) -> Request) -> String {
    let mock = Mock::new().reply(Reply::empty(200));
    build(Request::new(&client(&mock), operation)).send_empty::<NoError>().await.expect("the request is valid");
    let text = mock.last_request().expect("the request was sent").to_text();
    text.replace("\naccept: application/json, */*;q=0.8", "")
}

/// Why a request is not sent.
pub async fn refused(operation: &'static Operation, build: impl FnOnce(Request) -> Request) -> String {
    let mock = Mock::new().reply(Reply::empty(200));
    let error = build(Request::new(&client(&mock), operation)).send_empty::<NoError>().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(mock.requests().is_empty());
    error.to_string()
}

/// Runs a test in a process of its own. Its name is the one that the test program has for it.
pub fn in_child(name: &str, test: impl AsyncFnOnce()) {
    in_child_with(name, &[], test);
}

/// Runs a test in a process with some variables.
pub fn in_child_with(name: &str, variables: &[(&str, &str)], test: impl AsyncFnOnce()) {
    const MARK: &str = "OPENAPI_RUNTIME_TEST_CHILD";
    if std::env::var_os(MARK).is_some() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        return runtime.block_on(test());
    }
    let mut child = std::process::Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", name, "--nocapture"]).env(MARK, "1").envs(variables.iter().copied());
    let output = child.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}
