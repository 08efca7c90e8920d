//! A program for each family of Kibana, written from the documentation alone, as people write them who run Kibana.
//!
//! The documents' own examples answer, and snapshots have what was sent.

mod content;
mod fleet;
mod machines;
mod maintenance;
mod observability;
mod operations;
mod security;
mod ten_calls;
mod waits;

use std::error::Error;

use call_sites::clients::kibana;
use kibana_client::Kibana;
use kibana_client::mock::{Mock, Reply};

/// What programs of these tests end with.
type Done = Result<(), Box<dyn Error>>;

/// Operations whose success has no body, and so no example.
const WITHOUT_BODY: [&str; 3] = ["disableRule", "saveLogstashPipeline", "saveRole"];

/// Runs a program against the examples of the operations that it calls, and returns what it sent.
async fn sent(operations: &[&str], program: impl AsyncFn(&Kibana) -> Done) -> String {
    sent_to(Mock::new(), operations, program).await
}

/// Runs a program against a mock that answers some operations in its own way, and others with their examples.
async fn sent_to(mock: Mock, operations: &[&str], program: impl AsyncFn(&Kibana) -> Done) -> String {
    let reply = |operation: &str| match WITHOUT_BODY.contains(&operation) {
        true => Reply::empty(204),
        false => Reply::example(operation),
    };
    let mock = operations.iter().fold(mock, |mock, operation| mock.when(*operation, reply(operation)));
    if let Err(error) = program(&kibana(&mock)).await {
        panic!("{error}: {:?}", error.source());
    }
    for operation in operations {
        assert!(!mock.requests_of(operation).is_empty(), "{operation} is not called");
    }
    mock.requests().iter().map(|request| request.to_text()).collect::<Vec<_>>().join("\n\n----\n\n")
}
