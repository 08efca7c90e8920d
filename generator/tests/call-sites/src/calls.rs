//! Calls of documented operations that are answered with the documents' own examples.

use std::collections::BTreeMap;
use std::fmt::Debug;

use openapi_runtime::client::{CallError, Error, Response};
use openapi_runtime::mock::{Mock, RecordedRequest, Reply};
use serde::Serialize;

use crate::documents::{Operation, operations};
use crate::json::assert_lossless;

/// The operations of a document, and what their calls have sent so far.
pub struct Calls<C> {
    client: fn(&Mock) -> C,
    /// Operations that were not called yet.
    waiting: BTreeMap<String, Operation>,
    requests: Vec<RecordedRequest>,
    /// How many of the requests were handed out.
    shown: usize,
}

impl<C> Calls<C> {
    /// Reads `specs/<api>/<document>`.
    pub fn new(api: &str, document: &str, client: fn(&Mock) -> C) -> Self {
        let operations = operations(api).iter().filter(|operation| operation.document == document);
        let waiting = operations.map(|operation| (operation.id.clone(), operation.clone())).collect();
        Self { client, waiting, requests: Vec::new(), shown: 0 }
    }

    /// Calls an operation once for each answer that its document shows.
    ///
    /// A success has to decode without a loss, and an error has to have its typed body.
    pub async fn call<T, E>(&mut self, id: &str, call: impl AsyncFn(&C) -> Result<Response<T>, CallError<E>>)
    where
        T: Serialize + Debug,
        E: Debug,
    {
        let operation = self.take(id);
        for answer in operation.responses.iter().filter(|answer| answer.status < 300) {
            if answer.examples.is_empty() {
                self.answered(&operation, Reply::empty(answer.status), &call).await.expect(id);
            }
            for example in &answer.examples {
                let reply = Reply::json(&example.value).status(answer.status);
                let what = format!("{id}, {} {}", answer.status, example.name);
                match self.answered(&operation, reply, &call).await {
                    Ok(response) => assert_lossless(&what, &*response, &example.value),
                    Err(error) => panic!("{what}: {error} at {:?}", error.decode_path()),
                }
            }
        }
        self.errors(&operation, &call).await;
    }

    /// Calls an operation that answers with bytes, and with each of its documented errors.
    pub async fn call_for_bytes<T: Debug, E: Debug>(
        &mut self,
        id: &str,
        reply: Reply,
        call: impl AsyncFn(&C) -> Result<Response<T>, CallError<E>>,
    ) -> Response<T> {
        let operation = self.take(id);
        let response = self.answered(&operation, reply, &call).await.expect(id);
        self.errors(&operation, &call).await;
        response
    }

    /// What the operations sent since the last time that this was asked, one request each.
    pub fn transcript(&mut self) -> String {
        let new: Vec<String> = self.requests[self.shown..].iter().map(RecordedRequest::to_text).collect();
        self.shown = self.requests.len();
        new.join("\n\n----\n\n")
    }

    /// The requests of the operations that were called. The contract test of the client calls all of them.
    pub fn finish(self) -> Vec<RecordedRequest> {
        self.requests
    }

    fn take(&mut self, id: &str) -> Operation {
        self.waiting.remove(id).unwrap_or_else(|| panic!("{id} is not documented, or was called before"))
    }

    async fn errors<T: Debug, E: Debug>(
        &mut self,
        operation: &Operation,
        call: &impl AsyncFn(&C) -> Result<Response<T>, CallError<E>>,
    ) {
        for answer in operation.responses.iter().filter(|answer| answer.status >= 400) {
            for example in &answer.examples {
                let what = format!("{}, {} {}", operation.id, answer.status, example.name);
                let reply = Reply::json(&example.value).status(answer.status);
                let error = self.answered(operation, reply, call).await.expect_err(&what);
                assert!(error.body().is_some(), "{what} has no typed body: {error}");
                let error = Error::from(error);
                assert_eq!(error.status().map(|status| status.as_u16()), Some(answer.status), "{what}");
                assert_eq!(error.operation(), operation.id);
                assert!(error.message().is_some(), "{what} has no message: {error}");
            }
        }
    }

    /// Makes a call, and checks that the request goes where the document says.
    async fn answered<T, E>(
        &mut self,
        operation: &Operation,
        reply: Reply,
        call: &impl AsyncFn(&C) -> Result<Response<T>, CallError<E>>,
    ) -> Result<Response<T>, CallError<E>> {
        let mock = Mock::new().reply(reply);
        let result = call(&(self.client)(&mock)).await;
        let [request] = mock.requests().try_into().unwrap_or_else(|requests: Vec<_>| {
            let error = result.as_ref().err().map(ToString::to_string);
            panic!("{} sent {} requests: {error:?}", operation.id, requests.len())
        });
        assert_eq!(request.method().as_str(), operation.method, "{}", operation.id);
        assert!(follows(request.path(), &operation.path), "{} is no {}", request.path(), operation.path);
        match self.requests.last() {
            // The same request, answered differently.
            Some(last) if last.to_text() == request.to_text() => {}
            _ => self.requests.push(request),
        }
        result
    }
}

/// Whether a path is made from a template, in which a parameter at the end may have several segments.
fn follows(path: &str, template: &str) -> bool {
    let mut segments = path.split('/');
    let is_parameter = |segment: &str| segment.starts_with('{');
    let matches = template.split('/').all(|expected| {
        segments.next().is_some_and(|segment| segment == expected || (is_parameter(expected) && !segment.is_empty()))
    });
    matches && (segments.next().is_none() || template.ends_with("Path}"))
}
