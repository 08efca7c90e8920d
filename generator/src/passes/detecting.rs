//! Which operation tells the version of the server.
//!
//! `api.toml` says it. Here it meets the documents: the operation has to be one that can be called without anything, and the
//! properties have to be there.

use super::Tools;
use super::waiting::follow;
use crate::diagnostic::{Diagnostic, Severity};
use crate::ir::{Api, Detection, OperationId, Payload, Scalar, Shape, Success, TypeRef};
use crate::pointer;
use crate::settings::VersionSettings;

/// Settles how the version is read.
pub(super) fn find(api: &mut Api, tools: &mut Tools<'_>) {
    let Some(settings) = api.settings.version.clone() else { return };
    let found = api.operation_ids().find(|id| api[*id].id == settings.operation && api[*id].found.first.is_none());
    let Some(operation) = found else { return };
    tools.entries.mark_used(&["version", "operation"]);
    match detection(api, operation, &settings) {
        Ok(detection) => api.connection.detection = Some(detection),
        Err((key, message, help)) => tools.findings.push(Diagnostic {
            severity: Severity::Error,
            place: tools.entries.place(&pointer::join("", &["version", key])).into(),
            message: format!("`{}` {message}", settings.operation),
            help: Some(help.to_owned()),
        }),
    }
}

/// The key that is wrong, what is, and what to write.
type Problem = (&'static str, String, &'static str);

fn detection(api: &Api, operation: OperationId, settings: &VersionSettings) -> Result<Detection, Problem> {
    let called = &api[operation];
    let is_bare = !called.parameters.iter().any(|parameter| parameter.required)
        && !called.body.as_ref().is_some_and(|body| body.required);
    if !is_bare {
        let message = "cannot be called without arguments".to_owned();
        return Err(("operation", message, "name an operation that needs none"));
    }
    let Success::One(Payload::Json(answer)) = called.success else {
        let message = "does not answer with JSON of one type".to_owned();
        return Err(("operation", message, "describe the answer in the document, or name another operation"));
    };
    let number = text(api, "number", answer, &settings.number, &[])?;
    let kind = match &settings.kind {
        None => None,
        Some(kind) => Some((text(api, "kind", answer, kind, &settings.unversioned)?, settings.unversioned.clone())),
    };
    Ok(Detection { operation, number, kind })
}

/// The pointer to a property of text that may have these values.
fn text(api: &Api, key: &'static str, answer: TypeRef, way: &str, values: &[String]) -> Result<String, Problem> {
    let missing = |name: String| (key, format!("answers without a property `{name}`"), "correct the name");
    let (ty, pointer) = follow(api, answer, way).map_err(missing)?;
    match &api[ty.id].shape {
        Shape::Scalar(Scalar::String) | Shape::Json => Ok(pointer),
        Shape::StringEnum(known) => {
            match values.iter().find(|value| !known.variants.iter().any(|variant| variant.wire == **value)) {
                Some(value) => Err(("unversioned", format!("documents no kind `{value}`"), "correct the value")),
                None => Ok(pointer),
            }
        }
        _ => Err((key, format!("answers with a property `{way}` that is not text"), "name a property of text")),
    }
}
