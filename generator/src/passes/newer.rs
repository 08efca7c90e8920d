//! Which properties and values of bodies and parameters only newer servers know, as far as the documents say it.

use std::collections::{BTreeMap, BTreeSet};

use super::Tools;
use super::secrets::leading;
use crate::diagnostic::Severity;
use crate::ir::{Access, Api, Content, Location, Operation, Part, PartContent, Shape, Struct, TypeId};

/// How many types are looked at below one body. No real document comes near it, and one with many ways to each type would have
/// a place for each way.
const STEPS: usize = 20_000;

/// Finds the places in what all operations send.
pub(super) fn find(api: &mut Api, tools: &mut Tools<'_>) {
    let leading = leading(api, |ty| match &ty.shape {
        _ if ty.docs.since.is_some() => true,
        Shape::Struct(record) => record.fields.iter().any(|field| field.docs.since.is_some()),
        Shape::StringEnum(known) => known.variants.iter().any(|variant| variant.since.is_some()),
        _ => false,
    });
    let found: Vec<_> = api.operations.iter().map(|operation| places(api, operation, &leading)).collect();
    for (operation, (found, is_cut)) in api.operations.iter_mut().zip(found) {
        operation.found.body_since = found;
        if is_cut {
            let message = "there are too many ways to the properties of what is sent: which of them newer servers alone know is told \
                only in part";
            let help = "describe parts of the body that contain one another as one schema";
            tools.find(Severity::Note, &operation.origin, message, Some(help));
        }
    }
}

/// The places in the body and the parameters, and whether there may be others.
fn places(api: &Api, operation: &Operation, leading: &BTreeSet<TypeId>) -> (Vec<(String, String)>, bool) {
    let mut walk = Walk { api, leading, found: BTreeMap::new(), open: Vec::new(), steps: STEPS, is_cut: false };
    // Servers that are too old for a parameter as a whole get none.
    for parameter in &operation.parameters {
        let name = match parameter.location() {
            // The runtime looks at what HTTP makes of it.
            Location::Header => parameter.wire.to_lowercase(),
            _ => parameter.wire.clone(),
        };
        walk.follow(parameter.ty.id, &format!("?{}", escaped(&name)), false);
    }
    match operation.body.as_ref().map(|body| &body.content) {
        Some(Content::Json { ty } | Content::Form { ty, .. }) => walk.follow(ty.id, "", false),
        Some(Content::NdJson { item }) => walk.inner(item.id, "/*".to_owned(), None, false),
        Some(Content::Multipart { parts, .. }) => parts.iter().for_each(|part| walk.part(part)),
        Some(Content::Text | Content::Binary) | None => {}
    }
    let found = walk.found.into_iter().filter_map(|(place, since)| Some((place, since?))).collect();
    (found, walk.is_cut)
}

struct Walk<'a> {
    api: &'a Api,
    /// The types that have something newer in them.
    leading: &'a BTreeSet<TypeId>,
    /// Since when there is what places have, or nothing where an arm of a union has had it always.
    found: BTreeMap<String, Option<String>>,
    /// The types that lead to the place: one that holds itself is followed once.
    open: Vec<TypeId>,
    steps: usize,
    /// Whether something was not looked at, because there was too much.
    is_cut: bool,
}

impl Walk<'_> {
    /// Looks at a type. Next to an arm of a union, all types count, because they may have the same property and had it always.
    fn follow(&mut self, id: TypeId, place: &str, counts: bool) {
        if !(counts || self.leading.contains(&id)) || self.open.contains(&id) {
            return;
        }
        if self.steps == 0 {
            self.is_cut = true;
            return;
        }
        self.steps -= 1;
        self.open.push(id);
        match &self.api[id].shape {
            Shape::Struct(record) => self.properties(record, place, counts),
            Shape::Union(union) => union.variants.iter().for_each(|arm| self.follow(arm.ty.id, place, true)),
            Shape::List(item) => self.inner(item.id, format!("{place}/*"), None, counts),
            Shape::Map(value) => self.inner(value.id, format!("{place}/*"), None, counts),
            Shape::StringEnum(known) => {
                for variant in &known.variants {
                    self.note(format!("{place}={}", variant.wire), variant.since.as_ref());
                }
            }
            Shape::IntegerEnum(_) | Shape::Scalar(_) | Shape::Json => {}
        }
        self.open.pop();
    }

    fn properties(&mut self, record: &Struct, place: &str, counts: bool) {
        for field in record.fields.iter().filter(|field| field.access != Access::ReadOnly) {
            let place = format!("{place}/{}", escaped(&field.wire));
            self.inner(field.ty.id, place, field.docs.since.as_ref(), counts);
        }
        record.parts.iter().for_each(|part| self.follow(part.ty.ty(), place, counts));
        if let Some(extra) = &record.extra {
            self.inner(extra.id, format!("{place}/*"), None, counts);
        }
    }

    fn part(&mut self, part: &Part) {
        let (place, since) = (format!("/{}", escaped(&part.wire)), part.docs.since.as_ref());
        match &part.content {
            PartContent::Value { ty, .. } => self.inner(ty.id, place, since, false),
            PartContent::File { .. } | PartContent::Files { .. } => self.note(place, since),
            // Nothing names the first ones, and the others are no parts.
            PartContent::Unnamed | PartContent::Header { .. } => {}
        }
    }

    fn inner(&mut self, id: TypeId, place: String, since: Option<&String>, counts: bool) {
        let since = since.or(self.api[id].docs.since.as_ref());
        self.follow(id, &place, counts);
        self.note(place, since);
    }

    /// Of several arms of a union, the first that servers had counts.
    fn note(&mut self, place: String, since: Option<&String>) {
        let known = self.found.entry(place).or_insert_with(|| since.cloned());
        let is_older = |one: &String, other: &String| numbers(one) < numbers(other);
        match (known.as_ref(), since) {
            (Some(_), None) => *known = None,
            (Some(one), Some(other)) if is_older(other, one) => *known = Some(other.clone()),
            _ => {}
        }
    }
}

fn numbers(version: &str) -> Vec<u32> {
    version.split('.').filter_map(|number| number.parse().ok()).collect()
}

/// A name as the runtime's `Operation` has it: as in a JSON pointer, apart from what stands for any name or begins a value.
fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1").replace('*', "~2").replace('=', "~3")
}
