use std::collections::{HashMap, HashSet};
use std::ptr;

use openapiv3::{ReferenceOr, Schema};
use serde_json::{Value, json};

use super::Lower;
use super::context::Context;
use super::docs;
use super::facets::Facets;
use super::shape::Lowered;
use crate::diagnostic::Severity;
use crate::ir::lowered::{self, Type};
use crate::ir::merged::{Discriminator, Shape, Struct, Union, Unmerged};
use crate::ir::{Access, Docs, Example, Field, Name, Need, Scalar, Tag, TypeId, TypeRef, Usage, Variant};
use crate::pointer;

impl Lower<'_> {
    /// The type of a schema that is referred to or written in place.
    pub(super) fn schema_reference(&mut self, schema: &ReferenceOr<Schema>, at: &str, context: &Context) -> TypeRef {
        match schema {
            ReferenceOr::Reference { reference } => self.component_reference(reference, at),
            ReferenceOr::Item(schema) => self.schema(schema, at, context),
        }
    }

    /// The same for schemas that `openapiv3` boxes.
    pub(super) fn boxed_reference(&mut self, schema: &ReferenceOr<&Schema>, at: &str, context: &Context) -> TypeRef {
        match schema {
            ReferenceOr::Reference { reference } => self.component_reference(reference, at),
            ReferenceOr::Item(schema) => self.schema(schema, at, context),
        }
    }

    fn component_reference(&mut self, reference: &str, at: &str) -> TypeRef {
        let name = pointer::component(reference, "schemas").map(pointer::unescape);
        if let Some(id) = name.and_then(|name| self.components.get(&name)) {
            return TypeRef::plain(*id);
        }
        let message = format!("`$ref: {reference}` is not a schema that is known here; the value became raw JSON");
        self.find(Severity::Degradation, at, message, Some("refer to a schema in `components`"));
        TypeRef::plain(self.anonymous(Shape::Json, at, &Context::nowhere(), Docs::default()))
    }

    /// The type of a schema that is written in place.
    pub(super) fn schema(&mut self, schema: &Schema, at: &str, context: &Context) -> TypeRef {
        if let Some(known) = self.in_place.get(at) {
            return *known;
        }
        let Lowered { shape, nullable } = self.shape(schema, at, context);
        let ty = match shape {
            lowered::Shape::Alone(Shape::Alias(target)) => TypeRef { nullable: target.nullable || nullable, ..target },
            shape => {
                let id = self.anonymous(shape, at, context, docs::schema(schema));
                TypeRef { id, nullable, boxed: false }
            }
        };
        self.in_place.insert(at.to_owned(), ty);
        self.schema_example(schema, ty, at);
        ty
    }

    /// Remembers the example of a schema, if it has an inner structure.
    pub(super) fn schema_example(&mut self, schema: &Schema, ty: TypeRef, at: &str) {
        if let Some(value @ (Value::Object(_) | Value::Array(_))) = &schema.schema_data.example {
            self.api.examples.push(Example { origin: at.to_owned(), ty, value: value.clone() });
        }
    }

    /// Adds a type that is written in place.
    pub(super) fn anonymous(
        &mut self,
        shape: impl Into<lowered::Shape>,
        at: &str,
        context: &Context,
        docs: Docs,
    ) -> TypeId {
        self.api.add_type(Type {
            origin: at.to_owned(),
            name: context.name.clone(),
            family: context.family,
            module: Vec::new(),
            group: context.group,
            docs,
            shape: shape.into(),
            usage: Usage::default(),
        })
    }

    /// Gives a type that is written in place the description of the place, if it has none of its own.
    pub(super) fn describe(&mut self, ty: TypeRef, docs: &Docs) {
        let ty = &mut self.api[ty.id];
        if !ty.is_component() && ty.docs.summary.is_none() {
            ty.docs.summary.clone_from(&docs.summary);
            ty.docs.description.clone_from(&docs.description);
        }
    }

    /// Several keywords at once: `allOf` next to properties, properties next to `oneOf`.
    pub(super) fn combination(&mut self, schema: &Schema, facets: &Facets<'_>, at: &str, context: &Context) -> Lowered {
        self.note_closed_parts(facets, at);
        let mut parts = Vec::new();
        // `{type: object}` adds nothing to the other parts.
        let has_more = facets.has_own_shape() || facets.all_of.iter().any(|part| !self.is_any_object(part));
        for (index, part) in facets.all_of.iter().enumerate() {
            if has_more && self.is_any_object(part) {
                continue;
            }
            parts.push(self.schema_reference(part, &pointer::join(at, &["allOf", &index.to_string()]), context));
        }
        let mut nullable = false;
        for (keyword, arms) in [("oneOf", facets.one_of), ("anyOf", facets.any_of)] {
            if arms.is_empty() {
                continue;
            }
            if arms.iter().all(is_only_required) {
                let message = format!(
                    "`{keyword}` requires one or another property, which no Rust type can express; it is ignored"
                );
                self.find(Severity::Note, at, message, Some("state it in the description"));
                continue;
            }
            let lowered = self.union(schema, arms, &pointer::push(at, keyword), context);
            nullable |= lowered.nullable;
            parts.push(match lowered.shape {
                lowered::Shape::Alone(Shape::Alias(target)) => target,
                shape => TypeRef::plain(self.anonymous(shape, &pointer::push(at, keyword), context, Docs::default())),
            });
        }
        if facets.has_own_shape() || (!facets.required.is_empty() && !parts.is_empty()) || parts.is_empty() {
            let own = self.own_shape(facets, at, context);
            parts.push(TypeRef::plain(self.anonymous(own, at, context, Docs::default())));
        }
        // `null` passes an `allOf` only where every part admits it; documents write `nullable` next to the `allOf`.
        match parts.as_slice() {
            // One part in place, and the schema that it is part of: the same type.
            [only] if !self.api[only.id].is_component() && facets.all_of.len() > 1 => {
                Lowered { shape: lowered::Shape::AllOf(parts), nullable }
            }
            [only] => Lowered::new(Shape::Alias(*only), nullable),
            _ => Lowered { shape: lowered::Shape::AllOf(parts), nullable },
        }
    }

    /// `oneOf` or `anyOf`.
    pub(super) fn union(
        &mut self,
        schema: &Schema,
        arms: &[ReferenceOr<Schema>],
        at: &str,
        context: &Context,
    ) -> Lowered {
        let mut nullable = false;
        let mut variants = Vec::new();
        let mut targets = Vec::new();
        for (index, arm) in arms.iter().enumerate() {
            if self.is_null(arm) {
                nullable = true;
                continue;
            }
            if arm.as_item().is_some_and(|arm| Facets::of(arm).is_never()) {
                continue;
            }
            let at = pointer::push(at, index.to_string());
            let (name, arm_context) = self.arm_name(arm, context);
            let ty = match arm {
                ReferenceOr::Reference { reference } => self.component_reference(reference, &at),
                ReferenceOr::Item(arm) => self.schema(arm, &at, &arm_context),
            };
            nullable |= ty.nullable;
            let docs = match arm {
                ReferenceOr::Item(arm) => docs::schema(arm),
                ReferenceOr::Reference { .. } => Docs::default(),
            };
            targets.push(component_of(arm));
            variants.push(Variant { name, ty: TypeRef { nullable: false, ..ty }, docs });
        }
        if variants.is_empty() {
            return Lowered::new(Shape::Json, false);
        }
        if let [only] = variants.as_slice() {
            return Lowered::new(Shape::Alias(only.ty), nullable);
        }
        let discriminator = self.discriminator(schema, &targets, at);
        Lowered::new(Shape::Union(Union { variants, discriminator }), nullable)
    }

    /// The property that names the arm, and the values that the document maps.
    fn discriminator(&mut self, schema: &Schema, targets: &[Option<String>], at: &str) -> Option<Discriminator> {
        let discriminator = schema.schema_data.discriminator.as_ref()?;
        let mut arms = Vec::new();
        let mut positions: HashMap<String, usize> = HashMap::new();
        let components = || targets.iter().enumerate().filter_map(|(index, target)| Some((target.as_ref()?, index)));
        for (target, index) in components() {
            positions.entry(target.clone()).or_insert(index);
        }
        // A component may have other names, which are not as good.
        for (target, index) in components() {
            positions.entry(self.component_behind(target)).or_insert(index);
        }
        let position =
            |name: &str| positions.get(name).or_else(|| positions.get(&self.component_behind(name))).copied();
        let mut mapped = HashSet::new();
        let mut strangers = Vec::new();
        for (value, target) in &discriminator.mapping {
            let target = pointer::component(target, "schemas").map_or_else(|| target.clone(), pointer::unescape);
            match position(&target) {
                Some(index) => {
                    mapped.insert(index);
                    arms.push((Tag::from(value.as_str()), index));
                }
                None => strangers.push((value, target)),
            }
        }
        let later = self.later;
        let named = at.rsplit_once('/').and_then(|(schema, _)| later.default_arms.get(schema));
        let default = named.and_then(|named| {
            let last = pointer::unescape(named.rsplit(['/', '#']).next().unwrap_or_default());
            position(&last)
        });
        for (value, target) in strangers {
            let message = format!("the discriminator maps `{value}` to `{target}`, which is not an arm; it is ignored");
            self.find(Severity::Repair, at, message, Some("add the arm, or remove the value"));
        }
        if let Some(named) = named.filter(|_| default.is_none()) {
            let message =
                format!("`defaultMapping: {named}` is not an arm; values that no arm is for are kept as JSON");
            self.find(Severity::Degradation, at, message, Some("add the arm"));
        }
        let names =
            components().filter(|(_, index)| !mapped.contains(index)).map(|(name, index)| (name.clone(), index));
        let names = names.collect();
        Some(Discriminator { property: discriminator.property_name.clone(), arms, default, names })
    }

    /// The component that a name leads to, which may be another one.
    fn component_behind(&self, name: &str) -> String {
        let reference = format!("#{}", pointer::join("/components/schemas", &[name]));
        let found = self.follow("schemas", &reference, |components, name| components.schemas.get(name));
        let found = found.and_then(|(at, _)| at.rsplit('/').next().map(pointer::unescape));
        found.unwrap_or_else(|| name.to_owned())
    }

    /// Whether an arm admits `null` and nothing else: `enum: [null]`, or nothing said at all.
    fn is_null(&self, arm: &ReferenceOr<Schema>) -> bool {
        let (schema, is_component) = match arm {
            ReferenceOr::Item(schema) => (Some(schema), false),
            ReferenceOr::Reference { reference } => (self.schema_behind(reference), true),
        };
        let Some(facets) = schema.map(Facets::of) else { return false };
        let only_null = !facets.values.is_empty() && facets.values.iter().all(serde_json::Value::is_null);
        // A component without keywords is any JSON; null has to be explicit.
        only_null || (facets.is_empty() && !is_component)
    }

    /// What an arm is called: its component's name or its title; empty where its type has to say.
    fn arm_name(&self, arm: &ReferenceOr<Schema>, context: &Context) -> (Name, Context) {
        let name = match arm {
            ReferenceOr::Reference { reference } => {
                pointer::component(reference, "schemas").map(|name| Name::new(&pointer::unescape(name)))
            }
            ReferenceOr::Item(schema) => {
                schema.schema_data.title.as_deref().map(Name::new).filter(|name| name.words().len() <= 5)
            }
        };
        let name = name.unwrap_or_default();
        let context = Context { name: context.name.join(&name), ..context.clone() };
        (name, context)
    }

    /// An object's named properties and what it says about others.
    pub(super) fn record(&mut self, facets: &Facets<'_>, at: &str, context: &Context) -> Struct {
        let mut fields = Vec::with_capacity(facets.properties.len());
        for (wire, property) in &facets.properties {
            let at = pointer::join(at, &["properties", wire]);
            if matches!(property, ReferenceOr::Item(schema) if Facets::of(schema).is_never()) {
                let message = format!("`{wire}` has no valid value, and is left out");
                self.find(Severity::Note, &at, message, Some("remove the property"));
                continue;
            }
            let is_required = facets.required.iter().any(|name| name == wire);
            let need = if is_required { Need::Required } else { Need::Optional };
            fields.push(self.field(wire, property, need, &at, context));
        }
        for name in facets.required.iter().filter(|name| !facets.properties.iter().any(|(wire, _)| wire == name)) {
            // Kept as a field so that a merge with the part that describes it makes it required.
            let ty = TypeRef::plain(self.anonymous(Shape::Json, at, &Context::nowhere(), Docs::default()));
            fields.push(Field {
                wire: name.clone(),
                name: Name::new(name),
                ty,
                need: Need::Required,
                constant: None,
                access: Access::Both,
                docs: Docs::default(),
            });
        }
        Struct { fields, extra: self.extra(facets, at, context), parts: Vec::new() }
    }

    fn field(&mut self, wire: &str, property: &ReferenceOr<&Schema>, need: Need, at: &str, context: &Context) -> Field {
        let name = self.name_of(wire);
        let ty = self.boxed_reference(property, at, &context.below_name(&name));
        let (docs, constant) = match property {
            ReferenceOr::Item(schema) => (docs::schema(schema), constant(schema)),
            ReferenceOr::Reference { .. } => (Docs::default(), None),
        };
        let access = self.access(property);
        let constant = constant.filter(|value| match (value, self.api[ty.id].shape.alone()) {
            // One value stays an enum until it is known what other parts of an `allOf` say.
            (Value::String(_), Ok(Shape::StringEnum(_))) => !self.api[ty.id].is_component(),
            (Value::Bool(_), Ok(Shape::Scalar(Scalar::Boolean))) => true,
            (Value::Number(_), Ok(Shape::Scalar(scalar))) => scalar.is_number(),
            (Value::Null, Ok(Shape::Json)) => true,
            _ => false,
        });
        let constant = constant.map(Box::new);
        let default = property.as_item().and_then(|schema| schema.schema_data.default.as_ref());
        let is_none = default.is_some_and(|default| *default == json!([]) || *default == json!({}));
        let is_open = matches!(self.api[ty.id].shape.alone(), Ok(Shape::List(_) | Shape::Map(_))) && !ty.nullable;
        let begins_empty = is_none && is_open && access == Access::Both;
        let need = if need == Need::Required && begins_empty { Need::Empty } else { need };
        Field { wire: wire.to_owned(), name, ty, need, constant, access, docs }
    }
}

impl Lower<'_> {
    /// Which way a property goes, which its schema says, or a part of it, or a component that one of them is.
    fn access(&self, property: &ReferenceOr<&Schema>) -> Access {
        let mut known: Vec<&Schema> = match property {
            ReferenceOr::Item(schema) => vec![*schema],
            ReferenceOr::Reference { reference } => self.schema_behind(reference).into_iter().collect(),
        };
        let mut next = 0;
        while let Some(schema) = known.get(next).copied() {
            match (schema.schema_data.read_only, schema.schema_data.write_only) {
                (true, false) => return Access::ReadOnly,
                (false, true) => return Access::WriteOnly,
                _ => {}
            }
            for part in Facets::of(schema).all_of.iter().filter_map(|part| self.item(part)) {
                // A component may be a part of itself.
                if !known.iter().any(|known| ptr::eq(*known, part)) {
                    known.push(part);
                }
            }
            next += 1;
        }
        Access::Both
    }

    /// A schema, or the component that it refers to.
    pub(super) fn item<'s>(&'s self, schema: &'s ReferenceOr<Schema>) -> Option<&'s Schema> {
        match schema {
            ReferenceOr::Item(schema) => Some(schema),
            ReferenceOr::Reference { reference } => self.schema_behind(reference),
        }
    }

    /// Whether a schema, or the component that it refers to, says no more than that a value is an object.
    fn is_any_object(&self, schema: &ReferenceOr<Schema>) -> bool {
        self.item(schema).is_some_and(|schema| Facets::of(schema).is_any_object())
    }

    /// The schema of a component, by way of other references.
    pub(super) fn schema_behind(&self, reference: &str) -> Option<&Schema> {
        let (_, schema) = self.follow("schemas", reference, |components, name| components.schemas.get(name))?;
        Some(schema)
    }
}

/// The component that an arm is, also where siblings of the reference are written next to an `allOf`.
fn component_of(arm: &ReferenceOr<Schema>) -> Option<String> {
    match arm {
        ReferenceOr::Reference { reference } => pointer::component(reference, "schemas").map(pointer::unescape),
        ReferenceOr::Item(schema) => {
            let facets = Facets::of(schema);
            match facets.all_of {
                [only @ ReferenceOr::Reference { .. }] if !facets.has_own_shape() => component_of(only),
                _ => None,
            }
        }
    }
}

fn is_only_required(arm: &ReferenceOr<Schema>) -> bool {
    match arm {
        ReferenceOr::Item(schema) => Facets::of(schema).is_only_required(),
        ReferenceOr::Reference { .. } => false,
    }
}

/// The only value that a schema admits.
fn constant(schema: &Schema) -> Option<Value> {
    match Facets::of(schema).values.as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    }
}
