//! What later versions of OpenAPI say, and 3.0 cannot.
//!
//! The types of `openapiv3` are those of 3.0. What has no place there is read into these tables while a document is brought
//! into the forms of 3.0, and is handed along next to it.

mod marks;
mod unsaid;

use std::collections::{BTreeMap, BTreeSet};

use openapi_terms::Method;
use serde_json::{Map, Value, json};

pub use marks::Marks;
pub(crate) use marks::{Mark, restore};
pub use openapi_terms::extension::{
    DEFAULT_ARM, HELD, ORDERED_PARTS, OTHER_STYLE, SECRET, STYLED_PART, WHOLE_PART, WHOLE_QUERY,
};

/// What a document says that 3.0 cannot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Later {
    /// The bodies of calls that the server makes, and of answers to them: webhooks, then callbacks of operations.
    pub webhooks: Vec<Webhook>,
    /// Security schemes that are certificates of the client.
    pub certificates: Vec<Certificate>,
    /// Security schemes that have tokens for devices.
    pub devices: Vec<DeviceFlow>,
    /// Operations of methods that paths of 3.0 have no keys for.
    pub operations: Vec<OtherOperation>,
    /// The address that the document gives itself: `$self`.
    pub address: Option<String>,
    /// The kinds of tags, by name: only those called `nav` sort operations.
    pub kinds: BTreeMap<String, String>,
    /// What is said of nodes that may still move. The tables below have it once they do not.
    pub marks: Marks,
    /// The names of parameters that are the whole query, by pointer.
    pub queries: BTreeMap<String, String>,
    /// Parameters that are the whole query as a form, by pointer. 3.0 has them as parameters of the query.
    pub form_queries: BTreeSet<String>,
    /// The media types of bodies that are items one after the other, by pointer. 3.0 describes them as lists.
    pub sequences: BTreeSet<String>,
    /// The parts of bodies in order, where they have no names, by the pointer of the media type.
    pub ordered: BTreeMap<String, Vec<String>>,
    /// Encodings of parts that are one part although they are lists, or JSON in a text, by pointer.
    pub whole: BTreeSet<String>,
    /// Encodings of parts whose style is followed although the form has several parts, by pointer.
    pub styled: BTreeSet<String>,
    /// How parameters, properties of forms and headers of answers are written where 3.0 has no style for it, by the pointer of the
    /// parameter, the encoding or the header: `cookie` of 3.2, and `ssv`, `tsv` and `pipes` of 2.0.
    pub other_styles: BTreeMap<String, String>,
    /// Headers of answers whose objects are written `a=1,b=2`, by pointer. 3.0 says so in the same way, and the types of `openapiv3`
    /// leave it out.
    pub exploded: BTreeSet<String>,
    /// The arms of values that no other arm of a union is for, as the document names them, by the pointer of the schema.
    pub default_arms: BTreeMap<String, String>,
    /// The media types of what texts hold, by the pointer of the schema. In JSON they are texts all the same.
    pub held: BTreeMap<String, String>,
    /// Schemas of JSON and addresses that `[secrets]` of `api.toml` names, by pointer: a secret that is a text has a format.
    pub secrets: BTreeSet<String>,
}

/// The body of a call that the server makes, or of an answer to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Webhook {
    /// Whether an operation asks for the call, and is called back.
    pub is_callback: bool,
    /// The name of the webhook or callback.
    pub name: String,
    /// The status of the answer that the body is of, as the document writes it. Nothing for the body of the call itself.
    pub answer: Option<String>,
    /// The component that the body is.
    pub component: String,
    /// Where the document describes the call.
    pub at: String,
}

impl Webhook {
    /// Whether another call has the same name and the same body, as one that several operations are called back with.
    pub fn is_same(&self, other: &Self) -> bool {
        let parts = |one: &Self| (one.is_callback, one.name.clone(), one.answer.clone(), one.component.clone());
        parts(self) == parts(other)
    }

    /// What the document calls it.
    pub fn noun(&self) -> &'static str {
        if self.is_callback { "callback" } else { "webhook" }
    }
}

/// A security scheme that is a certificate of the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// The name of the scheme.
    pub name: String,
    /// What the document says about it.
    pub description: Option<String>,
}

/// Where a device gets its tokens: a person agrees on another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceFlow {
    /// The name of the scheme.
    pub scheme: String,
    /// The address where a device begins.
    pub device_authorization_url: Option<String>,
    /// The address that gives out tokens.
    pub token_url: Option<String>,
    /// The address that renews them, where it is another one.
    pub refresh_url: Option<String>,
    /// Its scopes, and what the document says of them.
    pub scopes: BTreeMap<String, String>,
}

/// An operation of a method that paths of 3.0 have no key for.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherOperation {
    /// The path template.
    pub path: String,
    /// The method.
    pub method: Method,
    /// The same in types.
    pub operation: openapiv3::Operation,
}

impl Later {
    /// Writes the certificates back into a document, for readers that are not held to 3.0: who may call is not said
    /// without them.
    pub fn restore_certificates(&self, root: &mut Value) {
        for Certificate { name, description } in &self.certificates {
            let mut scheme = json!({ "type": "mutualTLS" });
            if let Some(description) = description {
                scheme = json!({ "type": "mutualTLS", "description": description });
            }
            let Some(components) = object_at(root, "components") else { return };
            if let Some(Value::Object(schemes)) = object_at(components, "securitySchemes") {
                schemes.entry(name.as_str()).or_insert(scheme);
            }
        }
    }
}

/// The object under a key, which is made where there is none.
fn object_at<'v>(holder: &'v mut Value, key: &str) -> Option<&'v mut Value> {
    let node = holder.as_object_mut()?.entry(key).or_insert_with(|| Value::Object(Map::new()));
    node.is_object().then_some(node)
}
