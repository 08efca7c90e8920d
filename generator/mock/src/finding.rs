//! Findings about requests.

use openapi_terms::pointer::escape;
use serde_json::{Value, json};

use crate::schema::Violation;

/// One way in which a request does not match the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where it is: `path`, `query`, `header`, `cookie` or `body`.
    pub location: &'static str,
    /// The parameter or header; nothing for a body.
    pub name: Option<String>,
    /// The JSON pointer in the body; for a parameter, its name and then the pointer in its value.
    pub pointer: String,
    /// What is wrong, as a sentence without a full stop.
    pub message: String,
}

impl Finding {
    /// A finding about a parameter or header as a whole.
    pub(crate) fn of(location: &'static str, name: &str, message: impl Into<String>) -> Self {
        Self { location, name: Some(name.to_owned()), pointer: format!("/{}", escape(name)), message: message.into() }
    }

    /// A finding about the body as a whole.
    pub(crate) fn of_body(message: impl Into<String>) -> Self {
        Self { location: "body", name: None, pointer: String::new(), message: message.into() }
    }

    /// A finding about the value of a parameter.
    pub(crate) fn in_parameter(location: &'static str, name: &str, violation: Violation) -> Self {
        let pointer = format!("/{}{}", escape(name), violation.pointer);
        Self { location, name: Some(name.to_owned()), pointer, message: violation.message }
    }

    /// A finding about a part of the body.
    pub(crate) fn in_body(violation: Violation) -> Self {
        Self { location: "body", name: None, pointer: violation.pointer, message: violation.message }
    }

    /// The finding as a part of a sentence.
    pub(crate) fn to_text(&self) -> String {
        let name = self.name.as_ref().map(|name| format!(" `{name}`")).unwrap_or_default();
        let inner = self.name.as_ref().map_or(0, |name| escape(name).len() + 1);
        let place = self.pointer.get(inner..).filter(|place| !place.is_empty());
        let place = place.map(|place| format!(" at {place}")).unwrap_or_default();
        format!("{}{name}{place}: {}", self.location, self.message)
    }

    /// The finding as it is answered.
    pub fn to_json(&self) -> Value {
        match &self.name {
            Some(name) => {
                json!({ "in": self.location, "name": name, "pointer": self.pointer, "message": self.message })
            }
            None => json!({ "in": self.location, "pointer": self.pointer, "message": self.message }),
        }
    }
}
