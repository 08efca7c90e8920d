//! What is missing in a document of 3.0 alone.

use super::{
    Certificate, DEFAULT_ARM, DeviceFlow, HELD, Later, ORDERED_PARTS, OTHER_STYLE, OtherOperation, STYLED_PART,
    WHOLE_PART, WHOLE_QUERY, Webhook,
};
use crate::document::OTHER_OPERATIONS;
use crate::pointer;

impl Later {
    /// What is missing in a document of 3.0 alone, one sentence each. An extension says some of it to readers that know it.
    pub fn unsaid(&self) -> Vec<String> {
        let mut unsaid = self.unsaid_of_calls();
        unsaid.extend(self.unsaid_of_nodes());
        unsaid.extend(self.address.iter().map(|address| format!("the address of the document, `{address}`")));
        unsaid.extend(self.kinds.iter().map(|(tag, kind)| format!("the kind of the tag `{tag}`, which is `{kind}`")));
        unsaid
    }

    /// Calls, and who may make them.
    fn unsaid_of_calls(&self) -> Vec<String> {
        let body = |webhook: &Webhook| {
            let Webhook { name, component, answer, .. } = webhook;
            match answer {
                None => format!("the {} `{name}`, whose body is the schema `{component}`", webhook.noun()),
                Some(status) => {
                    let noun = webhook.noun();
                    format!("the answer `{status}` to the {noun} `{name}`, whose body is the schema `{component}`")
                }
            }
        };
        let scheme =
            |certificate: &Certificate| format!("the security scheme `{}`, which is a certificate", certificate.name);
        let device = |flow: &DeviceFlow| format!("the flow for devices of the security scheme `{}`", flow.scheme);
        let operation = |other: &OtherOperation| {
            let OtherOperation { path, method, .. } = other;
            format!("the operation `{} {path}`, which `{OTHER_OPERATIONS}` of its path has", method.as_str())
        };
        let schemes = self.certificates.iter().map(scheme).chain(self.devices.iter().map(device));
        self.webhooks.iter().map(body).chain(schemes).chain(self.operations.iter().map(operation)).collect()
    }

    /// What later versions say of nodes that 3.0 has, too.
    fn unsaid_of_nodes(&self) -> Vec<String> {
        let query =
            |name: &String| format!("that the parameter `{name}` is the whole query, which `{WHOLE_QUERY}` says");
        let sequence =
            |at: &String| format!("that the items of {at} come one after the other, which is written as a list");
        let parts = |at: &String| format!("that the parts of {at} have no names, which `{ORDERED_PARTS}` says");
        let whole =
            |at: &String| format!("that {at} is about one part with all of the value, which `{WHOLE_PART}` says");
        let styled = |at: &String| format!("that the style of {at} is followed, which `{STYLED_PART}` says");
        let other = |(at, style): (&String, &String)| {
            format!("that {at} is written in the style `{style}`, which `{OTHER_STYLE}` says")
        };
        let arm = |(at, arm): (&String, &String)| {
            format!("that other values of {at} are `{}`, which `{DEFAULT_ARM}` says", last(arm))
        };
        let text = |(at, media_type): (&String, &String)| {
            format!("that the text {at} holds `{media_type}`, which `{HELD}` says")
        };
        // Each of the parts without names is one.
        let is_named = |at: &&String| !self.ordered.keys().any(|body| is_below(at, body));
        let queries = self.queries.values().map(query).chain(self.sequences.iter().map(sequence));
        let whole = self.whole.iter().filter(is_named).map(whole).chain(self.styled.iter().map(styled));
        let parts = self.ordered.keys().map(parts).chain(whole).chain(self.other_styles.iter().map(other));
        queries.chain(parts).chain(self.default_arms.iter().map(arm)).chain(self.held.iter().map(text)).collect()
    }
}

/// The name at the end of a reference.
fn last(reference: &str) -> String {
    pointer::unescape(reference.rsplit('/').next().unwrap_or_default())
}

fn is_below(at: &str, node: &str) -> bool {
    at.strip_prefix(node).is_some_and(|rest| rest.starts_with('/'))
}
