//! From the merged form to the settled one.
//!
//! At this point the other passes have replaced every alias and split every form. What tells the arms of each union apart is
//! settled on the way, and the rest changes its type and nothing else. A shape that should be gone, and is
//! not, becomes raw JSON, and a finding says so.

use super::unions::dispatch;
use super::{Tools, compose};
use crate::diagnostic::Severity;
use crate::ir::{OperationId, lowered, merged, settled};
use crate::pointer;

/// Turns what the documents say into what is printed.
pub(super) fn settle(api: merged::Api, tools: &mut Tools<'_>) -> settled::Api {
    let shapes: Vec<settled::Shape> = api.type_ids().map(|id| shape(&api, id, tools)).collect();
    let mut others = Vec::new();
    let mut settled = api.with(shapes, |operations| {
        let operations = operations.into_iter().enumerate().map(|(index, operation)| {
            let (operation, bodies) = settled_operation(operation, tools);
            others.extend(bodies.map(|body| (OperationId::at(index), body)));
            operation
        });
        operations.collect()
    });
    others.into_iter().for_each(|(first, body)| add_form(&mut settled, first, body));
    settled
}

/// Adds another form of an operation, which sends another body, after those that are there.
fn add_form(api: &mut settled::Api, first: OperationId, body: settled::Body) {
    let operation = settled::Operation { body: Some(body), first: Some(first), ..api[first].clone() };
    let (id, group) = (OperationId::at(api.operations.len()), operation.group);
    api.operations.push(operation);
    let is_form = |other: &OperationId| *other == first || api[*other].first == Some(first);
    let place = api[group].operations.iter().rposition(is_form).map_or(0, |last| last + 1);
    api[group].operations.insert(place, id);
}

fn shape(api: &merged::Api, id: crate::ir::TypeId, tools: &mut Tools<'_>) -> settled::Shape {
    match &api[id].shape {
        merged::Shape::Struct(record) => settled::Shape::Struct(compose::compose(api, id, record)),
        merged::Shape::StringEnum(known) => settled::Shape::StringEnum(known.clone()),
        merged::Shape::IntegerEnum(known) => settled::Shape::IntegerEnum(known.clone()),
        merged::Shape::Union(union) => settled::Shape::Union(settled::Union {
            variants: union.variants.clone(),
            dispatch: dispatch(api, id, union, tools),
            shared: Vec::new(),
        }),
        merged::Shape::List(item) => settled::Shape::List(*item),
        merged::Shape::Map(value) => settled::Shape::Map(*value),
        merged::Shape::Scalar(scalar) => settled::Shape::Scalar(*scalar),
        merged::Shape::Json => settled::Shape::Json,
        merged::Shape::Alias(_) => {
            let message = "what this schema is another name for could not be settled; it became raw JSON";
            tools.find(Severity::Degradation, &api[id].origin, message, Some("say what it is without `$ref`"));
            settled::Shape::Json
        }
    }
}

/// An operation with the first of its bodies, and the others.
fn settled_operation(
    operation: lowered::Operation,
    tools: &mut Tools<'_>,
) -> (settled::Operation, impl Iterator<Item = settled::Body> + use<>) {
    let bodies = operation.body.into_iter().map(|body| settled::Body {
        content: content(body.content, &operation.origin, tools),
        origin: body.origin,
        kind: body.kind,
        media_types: body.media_types,
        required: body.required,
        name: body.name,
        docs: body.docs,
    });
    let mut bodies = bodies.collect::<Vec<_>>().into_iter();
    let operation = settled::Operation {
        body: bodies.next(),
        first: None,
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
        end: operation.end,
        whole_events: operation.whole_events,
        success_statuses: operation.success_statuses,
        paging: operation.paging,
        waiter: operation.waiter,
        retry: operation.retry,
        timeout: operation.timeout,
        errors: operation.errors,
        error_statuses: operation.error_statuses,
        error_bodies: operation.error_bodies,
        secrets: operation.secrets,
        answer_headers: operation.answer_headers,
        availability: operation.availability,
        docs: operation.docs,
    };
    (operation, bodies)
}

fn content(content: lowered::Content, operation: &str, tools: &mut Tools<'_>) -> settled::Content {
    match content {
        lowered::Content::Settled(content) => content,
        lowered::Content::MultipartForm { .. } => {
            let message = "what the parts of this form are could not be settled; it is sent as bytes";
            let at = pointer::push(operation, "requestBody");
            tools.find(Severity::Degradation, &at, message, Some("describe each part as a property"));
            settled::Content::Binary
        }
    }
}
