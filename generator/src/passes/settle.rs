//! From the lowered form to the settled one.
//!
//! At this point the other passes have merged every `allOf`, replaced every alias and split every form. What tells the
//! arms of each
//! union apart is settled on the way, and the rest changes its type and nothing else. A shape that should be gone, and is
//! not, becomes raw JSON, and a finding says so.

use super::unions::dispatch;
use super::{Tools, compose};
use crate::diagnostic::Severity;
use crate::ir::{lowered, settled};
use crate::pointer;

/// Turns what the documents say into what is printed.
pub(super) fn settle(api: lowered::Api, tools: &mut Tools<'_>) -> settled::Api {
    let shapes: Vec<settled::Shape> = api.type_ids().map(|id| shape(&api, id, tools)).collect();
    let types = api.types.into_iter().zip(shapes).map(|(ty, shape)| settled::Type {
        origin: ty.origin,
        name: ty.name,
        family: ty.family,
        module: ty.module,
        group: ty.group,
        docs: ty.docs,
        shape,
        usage: ty.usage,
    });
    settled::Api {
        types: types.collect(),
        operations: api.operations.into_iter().map(|operation| settled_operation(operation, tools)).collect(),
        settings: api.settings,
        options: api.options,
        title: api.title,
        license: api.license,
        version: api.version,
        connection: api.connection,
        families: api.families,
        groups: api.groups,
        error_sets: api.error_sets,
        examples: api.examples,
        merged: api.merged,
        schemas: api.schemas,
        webhooks: api.webhooks,
        models: api.models,
    }
}

fn shape(api: &lowered::Api, id: crate::ir::TypeId, tools: &mut Tools<'_>) -> settled::Shape {
    match &api[id].shape {
        lowered::Shape::Struct(record) => settled::Shape::Struct(compose::compose(api, id, record)),
        lowered::Shape::StringEnum(known) => settled::Shape::StringEnum(known.clone()),
        lowered::Shape::IntegerEnum(known) => settled::Shape::IntegerEnum(known.clone()),
        lowered::Shape::Union(union) => settled::Shape::Union(settled::Union {
            variants: union.variants.clone(),
            dispatch: dispatch(api, id, union, tools),
            shared: Vec::new(),
        }),
        lowered::Shape::List(item) => settled::Shape::List(*item),
        lowered::Shape::Map(value) => settled::Shape::Map(*value),
        lowered::Shape::Scalar(scalar) => settled::Shape::Scalar(*scalar),
        lowered::Shape::Json => settled::Shape::Json,
        lowered::Shape::Alias(_) | lowered::Shape::AllOf(_) => {
            let message = "what this schema is made of could not be settled; it became raw JSON";
            tools.find(Severity::Degradation, &api[id].origin, message, Some("say what it is without `allOf`"));
            settled::Shape::Json
        }
    }
}

fn settled_operation(operation: lowered::Operation, tools: &mut Tools<'_>) -> settled::Operation {
    let body = operation.body.map(|body| settled::Body {
        content: content(body.content, &operation.origin, tools),
        required: body.required,
        name: body.name,
        docs: body.docs,
    });
    settled::Operation {
        body,
        origin: operation.origin,
        id: operation.id,
        request: operation.name.clone(),
        name: operation.name,
        group: operation.group,
        method: operation.method,
        path: operation.path,
        pieces: operation.pieces,
        scoped: operation.scoped,
        headers: operation.headers,
        security: operation.security,
        server: operation.server,
        parameters: operation.parameters,
        accept: operation.accept,
        success: operation.success,
        success_statuses: operation.success_statuses,
        paging: operation.paging,
        errors: operation.errors,
        error_statuses: operation.error_statuses,
        error_bodies: operation.error_bodies,
        docs: operation.docs,
    }
}

fn content(content: lowered::Content, operation: &str, tools: &mut Tools<'_>) -> settled::Content {
    match content {
        lowered::Content::Settled(content) => content,
        lowered::Content::MultipartForm { .. } => {
            let message = "what the parts of this form are could not be settled; it is sent as bytes";
            let at = pointer::push(operation, "requestBody");
            tools.find(Severity::Degradation, &at, message, Some("describe each part as a property"));
            settled::Content::Binary { media_types: vec!["multipart/form-data".to_owned()] }
        }
    }
}
