//! From the merged form to the settled one.
//!
//! At this point the other passes have replaced every alias. What tells the arms of each union apart is
//! settled on the way, and the rest changes its type and nothing else. A shape that should be gone, and is
//! not, becomes raw JSON, and a finding says so.

use super::unions::dispatch;
use super::{Tools, compose};
use crate::diagnostic::Severity;
use crate::ir::{OperationId, merged, settled};

/// Turns what the documents say into what is printed.
pub(super) fn settle(api: merged::Api, tools: &mut Tools<'_>) -> settled::Api {
    let shapes: Vec<settled::Shape> = api.type_ids().map(|id| shape(&api, id, tools)).collect();
    let mut others = Vec::new();
    let mut settled = api.with(shapes, |operations| {
        let operations = operations.into_iter().enumerate().map(|(index, mut operation)| {
            operation.request = operation.name.clone();
            operation.with(|bodies| {
                let mut bodies = bodies.into_iter();
                let first = bodies.next();
                others.extend(bodies.map(|body| (OperationId::at(index), body)));
                first
            })
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
