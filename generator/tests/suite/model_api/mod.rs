//! Builds small APIs by hand.

#![allow(dead_code, reason = "each test target uses some of it")]

pub mod sample;

use openapi_compiler::api::{
    Access, Api, Dispatch, Docs, EnumVariant, Family, FamilyId, Field, Group, GroupId, Handle, HeaderSet, IntegerEnum,
    IntegerVariant, Name, Need, Scalar, Shape, StringEnum, Struct, Type, TypeId, TypeRef, Union, Usage, Variant,
};
use openapi_compiler::stages::settings::without_file;
use openapi_compiler::{Options, Settings};

/// An API without types, with a root family and a family `fleet` that has a group `outputs`.
pub fn api() -> Api {
    let family = |name: &str, groups: Vec<GroupId>| Family {
        name: Name::new(name),
        handle: Handle::of(&Name::new(name)),
        docs: docs(if name.is_empty() { "" } else { "Agents and their policies." }),
        groups,
        errors: None,
        headers: HeaderSet::default(),
        uses: Vec::new(),
    };
    let group = |name: &str, family: FamilyId| Group {
        name: Name::new(name),
        tag: name.to_owned(),
        handle: Handle::of(&Name::new(name)),
        family,
        is_listed: true,
        docs: docs(""),
        operations: Vec::new(),
    };
    let mut settings = Settings { about: "An API for tests.".to_owned(), ..without_file("sample") };
    settings.crates.version = "0.1.0".to_owned();
    Api {
        settings,
        options: Options::default(),
        lock: Default::default(),
        title: "Sample".to_owned(),
        license: Some("MIT OR Apache-2.0".to_owned()),
        version: "1.0".to_owned(),
        connection: Default::default(),
        families: vec![family("", vec![GroupId(0)]), family("fleet", vec![GroupId(1)])],
        groups: vec![group("spaces", FamilyId(0)), group("outputs", FamilyId(1))],
        operations: Vec::new(),
        types: Vec::new(),
        error_sets: Vec::new(),
        examples: Vec::new(),
        merged: Default::default(),
        schemas: Default::default(),
        looks: Default::default(),
        other_names: Default::default(),
        last_resorts: Default::default(),
        webhooks: Vec::new(),
        models: Vec::new(),
    }
}

pub fn docs(summary: &str) -> Docs {
    Docs { summary: (!summary.is_empty()).then(|| summary.to_owned()), ..Docs::default() }
}

/// Adds types to an API.
pub struct Builder {
    pub api: Api,
    pub family: FamilyId,
    pub group: Option<GroupId>,
}

impl Builder {
    pub fn new() -> Self {
        Self { api: api(), family: Api::ROOT, group: Some(GroupId(0)) }
    }

    pub fn add(&mut self, name: &str, shape: Shape) -> TypeRef {
        let (family, group) = (self.family, self.group);
        let usage = Usage { request: true, response: true, body: false };
        let ty = Type {
            origin: format!("/components/schemas/{name}"),
            name: Name::new(name),
            family,
            module: Vec::new(),
            group,
            docs: docs(""),
            shape,
            usage,
        };
        TypeRef::plain(self.api.add_type(ty))
    }

    pub fn scalar(&mut self, scalar: Scalar) -> TypeRef {
        self.add("", Shape::Scalar(scalar))
    }

    pub fn text(&mut self) -> TypeRef {
        self.scalar(Scalar::String)
    }

    pub fn integer(&mut self) -> TypeRef {
        self.scalar(Scalar::I64)
    }

    pub fn json(&mut self) -> TypeRef {
        self.add("", Shape::Json)
    }

    pub fn list(&mut self, item: TypeRef) -> TypeRef {
        self.add("", Shape::List(item))
    }

    pub fn map(&mut self, item: TypeRef) -> TypeRef {
        self.add("", Shape::Map(item))
    }

    pub fn record(&mut self, name: &str, fields: Vec<Field>) -> TypeRef {
        self.add(name, Shape::Struct(Struct::of_fields(fields)))
    }

    pub fn string_enum(&mut self, name: &str, values: &[&str]) -> TypeRef {
        let variants = values
            .iter()
            .map(|value| EnumVariant {
                wire: (*value).to_owned(),
                name: Name::new(value),
                since: None,
                docs: Docs::default(),
            })
            .collect();
        self.add(name, Shape::StringEnum(StringEnum { variants }))
    }

    pub fn integer_enum(&mut self, name: &str, values: &[(i64, &str)]) -> TypeRef {
        let variants = values
            .iter()
            .map(|(value, name)| IntegerVariant { value: *value, name: Name::new(name), docs: Docs::default() })
            .collect();
        self.add(name, Shape::IntegerEnum(IntegerEnum { variants }))
    }

    pub fn union(&mut self, name: &str, arms: &[(&str, TypeRef)], dispatch: Dispatch) -> TypeRef {
        let variants =
            arms.iter().map(|(name, ty)| Variant { name: Name::new(name), ty: *ty, docs: docs("") }).collect();
        let (written, shared, shared_fields) = (Vec::new(), Vec::new(), Vec::new());
        self.add(name, Shape::Union(Union { variants, dispatch, written, shared, shared_fields }))
    }

    /// Changes a type that was added.
    pub fn change(&mut self, ty: TypeRef, change: impl FnOnce(&mut Type)) {
        let TypeId(index) = ty.id;
        change(&mut self.api.types[index as usize]);
    }
}

pub fn required(wire: &str, ty: TypeRef) -> Field {
    Field {
        wire: wire.to_owned(),
        name: Name::new(wire),
        ty,
        need: Need::Required,
        constant: None,
        access: Access::Both,
        docs: docs(""),
    }
}

pub fn optional(wire: &str, ty: TypeRef) -> Field {
    Field { need: Need::Optional, ..required(wire, ty) }
}

pub fn constant(wire: &str, ty: TypeRef, value: &str) -> Field {
    Field { constant: Some(Box::new(value.into())), ..required(wire, ty) }
}

pub fn nullable(ty: TypeRef) -> TypeRef {
    TypeRef { nullable: true, ..ty }
}

pub fn boxed(ty: TypeRef) -> TypeRef {
    TypeRef { boxed: true, ..ty }
}
