//! What later versions of OpenAPI say, and 3.0 cannot.
//!
//! The types of `openapiv3` are those of 3.0. What has no place there is read into these tables while a document is brought
//! into the forms of 3.0, and is handed along next to it.

use serde_json::{Map, Value, json};

/// What a document says that 3.0 cannot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Later {
    /// The bodies of calls that the server makes: webhooks, then callbacks of operations.
    pub webhooks: Vec<Webhook>,
    /// Security schemes that are certificates of the client.
    pub certificates: Vec<Certificate>,
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
        self.webhooks.iter().map(body).chain(self.certificates.iter().map(scheme)).collect()
    }
}

/// The object under a key, which is made where there is none.
fn object_at<'v>(holder: &'v mut Value, key: &str) -> Option<&'v mut Value> {
    let node = holder.as_object_mut()?.entry(key).or_insert_with(|| Value::Object(Map::new()));
    node.is_object().then_some(node)
}
