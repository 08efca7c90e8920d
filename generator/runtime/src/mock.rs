//! A transport for tests: it answers with canned replies and records what was sent.
//!
//! ```
//! use openapi_runtime::client::{Builder, Client, Method, NoError, Operation, Request};
//! use openapi_runtime::mock::{Mock, Reply};
//! use serde_json::json;
//!
//! static CREATE_PET: Operation = Operation::new("createPet", "POST", "/pets");
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
//! let mock = Mock::new().reply(Reply::json(json!({ "id": 7 })));
//! let client: Client = Builder::new("http://pets.test").transport(mock.clone()).build()?;
//!
//! let request = Request::new(&client, &CREATE_PET).json("application/json", &json!({ "name": "Rex" }));
//! let created = request.send_json::<openapi_runtime::Json, NoError>().await?;
//! assert_eq!(created["id"], 7);
//!
//! assert_eq!(
//!     mock.requests()[0].to_text(),
//!     "POST /pets\n\
//!      accept: application/json\n\
//!      content-type: application/json\n\
//!      \n\
//!      {\"name\":\"Rex\"}"
//! );
//! # Ok(())
//! # }
//! ```

mod cassette;
mod example;
mod recorded;
mod reply;
mod tape;
mod when;

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::Method;

use crate::client::{Body, Transport, TransportError, TransportFuture, Waiting};

pub use cassette::{Cassette, CassetteError};
pub use recorded::RecordedRequest;
pub use reply::{Replies, Reply};
pub use tape::{Player, Recorder};
pub use when::When;

/// A transport that answers with canned replies and records requests.
///
/// Clones share replies and records: give one to the client and keep another. A call for which there
/// is not a reply fails with an error that names it.
///
/// A client makes a call again if it fails, as over a network. The mock does not wait between the attempts, but says in
/// [`Mock::waits`] how long the client would have. A further attempt for which there is no reply gets the last one again.
#[derive(Clone, Default)]
pub struct Mock(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// In the order in which they were given: the first that holds counts.
    rules: Vec<(When, VecDeque<Reply>)>,
    replies: VecDeque<Reply>,
    requests: Vec<RecordedRequest>,
    waits: Vec<Duration>,
    /// The last reply of each route.
    last: HashMap<(Method, String), Reply>,
}

impl Mock {
    /// A transport without replies.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers one call with `reply`, after those that were added earlier.
    pub fn reply(self, reply: impl Into<Reply>) -> Self {
        self.state().replies.push_back(reply.into());
        self
    }

    /// Answers each call of a route with `reply`, before any reply without a route.
    ///
    /// `path` is the path as it is sent, without a query. Further replies for the same route come one
    /// after the other, and the last one is repeated.
    pub fn on(self, method: Method, path: impl Into<String>, reply: impl Into<Reply>) -> Self {
        let path = path.into();
        let mut state = self.state();
        match state.rules.iter_mut().find(|(when, _)| when.is_route(&method, &path)) {
            Some((_, replies)) => replies.push_back(reply.into()),
            None => state.rules.push((When::route(method, path), VecDeque::from([reply.into()]))),
        }
        drop(state);
        self
    }

    /// Answers the calls that a rule is about with these replies, one after the other; the last one is repeated. Of several
    /// rules, the first one counts. Replies without a rule come after them.
    ///
    /// ```
    /// use openapi_runtime::mock::{Mock, Reply, When};
    /// use serde_json::json;
    ///
    /// let mock = Mock::new()
    ///     .when(When::operation("createPet").body(json!({ "name": "" })), 400)
    ///     .when("createPet", [Reply::empty(503), Reply::example("createPet")])
    ///     .when(When::any(), Reply::reset());
    /// ```
    pub fn when(self, when: impl Into<When>, replies: impl Into<Replies>) -> Self {
        self.state().rules.push((when.into(), replies.into().0));
        self
    }

    /// What was sent so far, in order.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state().requests.clone()
    }

    /// What was sent so far for an operation, by its id.
    pub fn requests_of(&self, operation: &str) -> Vec<RecordedRequest> {
        let state = self.state();
        state.requests.iter().filter(|request| request.operation() == Some(operation)).cloned().collect()
    }

    /// What was sent last.
    pub fn last_request(&self) -> Option<RecordedRequest> {
        self.state().requests.last().cloned()
    }

    /// How long the client wanted to wait, each time that it did.
    pub fn waits(&self) -> Vec<Duration> {
        self.state().waits.clone()
    }

    /// A test that panicked while it held the lock left nothing incomplete.
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records a request and chooses its reply.
    fn choose(&self, request: RecordedRequest) -> Result<Reply, TransportError> {
        let mut guard = self.state();
        let state = &mut *guard;
        let route = (request.method().clone(), request.path().to_owned());
        let is_further = request.attempt() > 1;
        let rule = state.rules.iter_mut().find(|(when, replies)| !replies.is_empty() && when.holds(&request));
        let by_rule = rule.and_then(|(_, replies)| match replies.len() {
            0 | 1 => replies.front().cloned(),
            _ => replies.pop_front(),
        });
        let given = by_rule.or_else(|| state.replies.pop_front());
        let reply = given.or_else(|| state.last.get(&route).filter(|_| is_further).cloned());
        let Some(reply) = reply else {
            let (method, path) = route;
            state.requests.push(request);
            return Err(TransportError::permanent(format!("the mock has no reply for {method} {path}")));
        };
        state.last.insert(route, reply.clone());
        let reply = reply.to(&request);
        state.requests.push(request);
        Ok(reply)
    }
}

impl Transport for Mock {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let body = body.bytes().await?;
            self.choose(RecordedRequest::new(parts, body))?.answer().await
        })
    }

    fn wait(&self, time: Duration) -> Waiting<'_> {
        self.state().waits.push(time);
        Box::pin(std::future::ready(()))
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Mock").field("requests", &self.state().requests.len()).finish_non_exhaustive()
    }
}
