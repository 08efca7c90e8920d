//! From the merged form to the settled one.
//!
//! Every use of another name for a type becomes a use of the type, and the name is left out: it has no settled form. What tells
//! the arms of each union apart is settled on the way, and the rest changes its type and nothing else.

use std::collections::BTreeSet;

use super::unions::{dispatch, written};
use super::{Tools, aliases, compose, usage};
use crate::ir::{AnyApi, ErrorSetId, Found, OperationId, TypeId, merged, settled};

/// What is decided of operations on the way to the settled form, which alone has a place for it.
pub(super) struct Decided {
    /// The errors of each operation, in the order of operations.
    pub(super) errors: Vec<ErrorSetId>,
    /// The operations whose events are read with their names.
    pub(super) whole_events: BTreeSet<OperationId>,
}

/// Turns what the documents say into what is printed.
pub(super) fn settle(mut api: merged::Api, decided: Decided, tools: &mut Tools<'_>) -> settled::Api {
    aliases::resolve(&mut api, tools);
    let shapes: Vec<Option<settled::Shape>> = api.type_ids().map(|id| shape(&api, id, tools)).collect();
    let mut others = Vec::new();
    let mut settled = api.with(shapes, |operations| {
        let operations = operations.into_iter().zip(decided.errors).enumerate();
        let operations = operations.map(|(index, (mut operation, errors))| {
            let id = OperationId::at(index);
            let mut bodies = std::mem::take(&mut operation.body).into_iter();
            let first = bodies.next();
            others.extend(bodies.map(|body| (id, body)));
            let whole_events = decided.whole_events.contains(&id);
            let found = Found { whole_events, ..Found::new(&operation.name, errors) };
            operation.with(first, found)
        });
        operations.collect()
    });
    for (first, body) in others {
        let mut form = settled::Operation { body: Some(body), ..settled[first].clone() };
        form.found.first = Some(first);
        add_form(&mut settled, form);
    }
    without_names(settled)
}

/// Leaves out what is only another name, which nothing uses any more.
fn without_names(mut api: AnyApi<Option<settled::Shape>, Option<settled::Body>, Found>) -> settled::Api {
    usage::retain(&mut api, |_, shape| shape.is_some());
    let shapes = api.types.iter_mut().filter_map(|ty| ty.shape.take()).collect();
    api.with(shapes, |operations| operations)
}

/// Adds another form of the operation that comes first, after those that are there.
pub(super) fn add_form<S>(api: &mut AnyApi<S, Option<settled::Body>, Found>, form: settled::Operation) {
    let (id, group, first) = (OperationId::at(api.operations.len()), form.group, form.found.first);
    api.operations.push(form);
    let is_form = |other: &OperationId| Some(*other) == first || api[*other].found.first == first;
    let place = api[group].operations.iter().rposition(is_form).map_or(0, |last| last + 1);
    api[group].operations.insert(place, id);
}

/// What a type is; nothing, if it is only another name.
fn shape(api: &merged::Api, id: TypeId, tools: &mut Tools<'_>) -> Option<settled::Shape> {
    Some(match &api[id].shape {
        merged::Shape::Struct(record) => settled::Shape::Struct(compose::compose(api, id, record)),
        merged::Shape::StringEnum(known) => settled::Shape::StringEnum(known.clone()),
        merged::Shape::IntegerEnum(known) => settled::Shape::IntegerEnum(known.clone()),
        merged::Shape::Union(union) => settled::Shape::Union(settled::Union {
            variants: union.variants.clone(),
            dispatch: dispatch(api, id, union, tools),
            written: written(api, union),
            shared: Vec::new(),
            shared_fields: Vec::new(),
        }),
        merged::Shape::List(item) => settled::Shape::List(*item),
        merged::Shape::Map(value) => settled::Shape::Map(*value),
        merged::Shape::Scalar(scalar) => settled::Shape::Scalar(*scalar),
        merged::Shape::Json => settled::Shape::Json,
        merged::Shape::Alias(_) => return None,
    })
}
