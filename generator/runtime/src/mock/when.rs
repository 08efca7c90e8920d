//! Which requests a rule of the mock is about.

use std::fmt;
use std::sync::Arc;

use http::Method;
use serde_json::Value;

use crate::mock::RecordedRequest;

/// Which requests a rule is about: those of an operation, of a route, with a body, or any that a function takes.
///
/// Everything that is said has to hold. A text is the id of an operation.
///
/// ```
/// use openapi_runtime::client::Method;
/// use openapi_runtime::mock::When;
/// use serde_json::json;
///
/// let named_rex = When::operation("createPet").body(json!({ "name": "Rex" }));
/// let first_page = When::route(Method::GET, "/pets").matching(|request| request.query().is_none());
/// ```
#[derive(Clone, Default)]
pub struct When {
    operation: Option<String>,
    route: Option<(Method, String)>,
    body: Option<Value>,
    test: Option<Test>,
}

type Test = Arc<dyn Fn(&RecordedRequest) -> bool + Send + Sync>;

impl When {
    /// Any request.
    pub fn any() -> Self {
        Self::default()
    }

    /// The requests of an operation, by its id.
    pub fn operation(id: impl Into<String>) -> Self {
        Self { operation: Some(id.into()), ..Self::default() }
    }

    /// The requests of a route: the path is as it is sent, without a query.
    pub fn route(method: Method, path: impl Into<String>) -> Self {
        Self { route: Some((method, path.into())), ..Self::default() }
    }

    /// Those whose body is JSON and has all of this in it. An object may have more properties; a list has the same items.
    #[must_use]
    pub fn body(mut self, part: Value) -> Self {
        self.body = Some(part);
        self
    }

    /// Those that a function takes.
    #[must_use]
    pub fn matching(mut self, test: impl Fn(&RecordedRequest) -> bool + Send + Sync + 'static) -> Self {
        self.test = Some(Arc::new(test));
        self
    }

    pub(super) fn is_route(&self, method: &Method, path: &str) -> bool {
        let is_it = self.route.as_ref().is_some_and(|(known, at)| known == method && at == path);
        is_it && self.operation.is_none() && self.body.is_none() && self.test.is_none()
    }

    pub(super) fn holds(&self, request: &RecordedRequest) -> bool {
        let is_operation = self.operation.as_deref().is_none_or(|id| request.operation() == Some(id));
        let is_route =
            self.route.as_ref().is_none_or(|(method, path)| request.method() == method && request.path() == path);
        let has_body =
            || self.body.as_ref().is_none_or(|part| request.json().is_some_and(|body| contains(&body, part)));
        is_operation && is_route && has_body() && self.test.as_ref().is_none_or(|test| test(request))
    }
}

/// Whether a value has all of a part in it.
fn contains(value: &Value, part: &Value) -> bool {
    match (value, part) {
        (Value::Object(object), Value::Object(part)) => {
            part.iter().all(|(name, part)| object.get(name).is_some_and(|value| contains(value, part)))
        }
        (Value::Array(items), Value::Array(parts)) => {
            items.len() == parts.len() && items.iter().zip(parts).all(|(item, part)| contains(item, part))
        }
        (value, part) => value == part,
    }
}

impl From<&str> for When {
    /// The requests of an operation.
    fn from(operation: &str) -> Self {
        Self::operation(operation)
    }
}

impl From<(Method, &str)> for When {
    /// The requests of a route.
    fn from((method, path): (Method, &str)) -> Self {
        Self::route(method, path)
    }
}

impl fmt::Debug for When {
    /// Shows no body: there may be secrets in it.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("When")
            .field("operation", &self.operation)
            .field("route", &self.route)
            .finish_non_exhaustive()
    }
}
