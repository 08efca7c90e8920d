//! What later versions of OpenAPI say, and 3.0 cannot.
//!
//! The types of `openapiv3` are those of 3.0. What has no place there is read into these tables while a document is brought
//! into the forms of 3.0, and is handed along next to it.

use openapi_terms::Method;
use serde_json::{Map, Value, json};

/// The extension of a discriminator that names the arm of values which no other arm is for: `defaultMapping` of 3.2.
pub const DEFAULT_ARM: &str = "x-default-mapping";

/// The extension of a media type that lists its parts in order, since they have no names.
pub const ORDERED_PARTS: &str = "x-ordered-parts";

/// The extension of an encoding that says that a list is one part.
pub const WHOLE_PART: &str = "x-whole";

/// What a document says that 3.0 cannot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Later {
    /// The bodies of calls that the server makes: webhooks, then callbacks of operations.
    pub webhooks: Vec<Webhook>,
    /// Security schemes that are certificates of the client.
    pub certificates: Vec<Certificate>,
    /// Security schemes that have tokens for devices.
    pub devices: Vec<DeviceFlow>,
    /// Operations of methods that paths of 3.0 have no keys for.
    pub operations: Vec<OtherOperation>,
    /// The address that the document gives itself: `$self`.
    pub address: Option<String>,
    /// The names of parameters that are the whole query.
    pub queries: Vec<String>,
    /// Bodies whose parts have no names.
    pub ordered: Vec<String>,
}

/// The body of a call that the server makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Webhook {
    /// Whether an operation asks for the call, and is called back.
    pub is_callback: bool,
    /// The name of the webhook or callback.
    pub name: String,
    /// The component that its body is.
    pub component: String,
}

impl Webhook {
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

    /// What is missing in a document of 3.0 alone, one sentence each.
    pub fn unsaid(&self) -> Vec<String> {
        let body = |webhook: &Webhook| {
            format!("the {} `{}`, whose body is the schema `{}`", webhook.noun(), webhook.name, webhook.component)
        };
        let scheme =
            |certificate: &Certificate| format!("the security scheme `{}`, which is a certificate", certificate.name);
        let device = |flow: &DeviceFlow| format!("the flow for devices of the security scheme `{}`", flow.scheme);
        let operation = |other: &OtherOperation| {
            let OtherOperation { path, method, .. } = other;
            format!("the operation `{} {path}`, which is the extension `{}` of its path", method.as_str(), method.key())
        };
        let query =
            |name: &String| format!("that the parameter `{name}` is the whole query, which `x-querystring` says");
        let parts = |at: &String| format!("that the parts of {at} have no names, which `{ORDERED_PARTS}` says");
        let webhooks = self.webhooks.iter().map(body).chain(self.certificates.iter().map(scheme));
        let schemes = webhooks.chain(self.devices.iter().map(device));
        schemes
            .chain(self.operations.iter().map(operation))
            .chain(self.queries.iter().map(query))
            .chain(self.ordered.iter().map(parts))
            .collect()
    }
}

/// The object under a key, which is made where there is none.
fn object_at<'v>(holder: &'v mut Value, key: &str) -> Option<&'v mut Value> {
    let node = holder.as_object_mut()?.entry(key).or_insert_with(|| Value::Object(Map::new()));
    node.is_object().then_some(node)
}
