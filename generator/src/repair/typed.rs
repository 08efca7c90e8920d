use openapiv3::OpenAPI;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, Kind, walk};

/// How many nodes may be given up before the document is.
const LIMIT: usize = 200;

/// Parses a repaired document. A node that typed parsing still refuses becomes raw JSON, or is left out.
pub fn parse(document: &mut Document, findings: &mut Findings) -> Option<OpenAPI> {
    for _ in 0..LIMIT {
        match serde_json::from_value::<OpenAPI>(document.root.clone()) {
            Ok(parsed) => return Some(parsed),
            Err(cause) => {
                let Some((at, kind, cause)) = deepest_refused(&document.root) else {
                    let place = document.sources.place("");
                    let help = "correct what the message names".to_owned();
                    findings.add(Severity::Error, place, format!("cannot be read as OpenAPI 3.0: {cause}"), help);
                    return None;
                };
                give_up(document, &at, kind, &cause, findings);
            }
        }
    }
    let message = format!("more than {LIMIT} of its nodes cannot be read as OpenAPI 3.0");
    findings.add(
        Severity::Error,
        document.sources.place(""),
        message,
        "correct the nodes that are reported".to_owned(),
    );
    None
}

/// The node that is refused although everything below it is accepted: `openapiv3` itself does not say where it failed.
fn deepest_refused(root: &Value) -> Option<(String, Kind, String)> {
    let mut found: Option<(String, Kind, String)> = None;
    walk(root, Kind::Document, "", &mut |node, kind, at| {
        let result = match kind {
            Kind::Schema => check::<openapiv3::ReferenceOr<openapiv3::Schema>>(node),
            Kind::Parameter => check::<openapiv3::ReferenceOr<openapiv3::Parameter>>(node),
            Kind::Response => check::<openapiv3::ReferenceOr<openapiv3::Response>>(node),
            Kind::RequestBody => check::<openapiv3::ReferenceOr<openapiv3::RequestBody>>(node),
            Kind::Header => check::<openapiv3::ReferenceOr<openapiv3::Header>>(node),
            Kind::MediaType => check::<openapiv3::MediaType>(node),
            Kind::Example => check::<openapiv3::ReferenceOr<openapiv3::Example>>(node),
            Kind::SecurityScheme => check::<openapiv3::ReferenceOr<openapiv3::SecurityScheme>>(node),
            Kind::Operation => check::<openapiv3::Operation>(node),
            Kind::Tag => check::<openapiv3::Tag>(node),
            Kind::Server => check::<openapiv3::Server>(node),
            Kind::PathItem => check::<openapiv3::ReferenceOr<openapiv3::PathItem>>(node),
            _ => Ok(()),
        };
        let is_deeper = found.as_ref().is_none_or(|(known, ..)| at.matches('/').count() >= known.matches('/').count());
        if let Err(cause) = result
            && is_deeper
        {
            found = Some((at.to_owned(), kind, cause));
        }
    });
    found
}

fn check<T: DeserializeOwned>(node: &Value) -> Result<(), String> {
    serde_path_to_error::deserialize::<_, T>(node).map(drop).map_err(|cause| cause.to_string())
}

fn give_up(document: &mut Document, at: &str, kind: Kind, cause: &str, findings: &mut Findings) {
    let place = document.sources.place(at);
    if kind == Kind::Schema {
        if let Some(node) = document.root.pointer_mut(at) {
            *node = json!({});
        }
        let message = format!("cannot be read as a schema and became raw JSON: {cause}");
        findings.add(Severity::Degradation, place, message, "correct the schema".to_owned());
        return;
    }
    crate::load::remove(&mut document.root, at);
    let severity = if matches!(kind, Kind::SecurityScheme | Kind::Example | Kind::Tag | Kind::Server) {
        Severity::Repair
    } else {
        Severity::Degradation
    };
    findings.add(severity, place, format!("cannot be read and is left out: {cause}"), "correct it".to_owned());
}
