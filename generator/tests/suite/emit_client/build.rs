//! Short ways to write an [`Api`] by hand.

use openapi_compiler::api::{
    Access, Api, Availability, Body, Connection, Content, CookieStyle, Docs, ErrorContent, ErrorSetId, ErrorStatus,
    Family, FamilyId, Field, Found, Group, GroupId, Handle, HeaderSet, HeaderStyle, Location, Method, Name, Need,
    Operation, OperationId, PairStyle, Parameter, Part, PartContent, PathPiece, PathStyle, Payload, Placement,
    QueryStyle, Requirement, Scalar, Scheme, SchemeKind, Shape, Status, Struct, Success, Type, TypeRef, Usage,
};
use openapi_compiler::stages::settings::without_file;
use openapi_compiler::{Options, Scope, Settings};

/// An API without operations: a root and the families `fleet` and `builder`.
pub fn api() -> Api {
    Api {
        settings: settings(),
        options: Options::default(),
        lock: Default::default(),
        license: None,
        title: "Example API".to_owned(),
        version: "1.0.0".to_owned(),
        connection: connection(),
        families: ["", "fleet", "builder"].map(family).to_vec(),
        groups: Vec::new(),
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

/// An API key of Elastic, or a password.
fn connection() -> Connection {
    let scheme = |name: &str, kind| Scheme {
        origin: format!("/components/securitySchemes/{name}"),
        id: name.to_owned(),
        name: Name::new(name),
        kind,
        docs: Docs::default(),
    };
    Connection {
        schemes: vec![
            scheme("api_key", SchemeKind::Http { word: "ApiKey".to_owned() }),
            scheme("basic", SchemeKind::Basic),
        ],
        security: Some(Requirement::AnyOf(vec![vec![0], vec![1]])),
        ..Connection::default()
    }
}

fn settings() -> Settings {
    let mut example = without_file("example");
    example.crates.version = "1.0.0".to_owned();
    Settings {
        about: "Keeps outputs and the packages of an example server.".to_owned(),
        headers: [("kbn-xsrf".to_owned(), "true".to_owned())].into(),
        scope: Some(Scope {
            method: "space".to_owned(),
            prefix: "/s/{space}".to_owned(),
            default: "default".to_owned(),
            characters: "a-z0-9_-".to_owned(),
            except: Vec::new(),
        }),
        ..example
    }
}

fn family(name: &str) -> Family {
    let name = Name::new(name);
    let handle = Handle::of(&name);
    Family {
        name,
        handle,
        docs: Docs::default(),
        groups: Vec::new(),
        errors: None,
        headers: HeaderSet::default(),
        uses: Vec::new(),
    }
}

/// Docs of one sentence.
pub fn docs(summary: &str) -> Docs {
    Docs { summary: Some(summary.to_owned()), ..Docs::default() }
}

/// Adds a group.
pub fn group(api: &mut Api, family: FamilyId, name: &str, summary: &str) -> GroupId {
    let id = GroupId::at(api.groups.len());
    let (tag, name) = (name.to_owned(), Name::new(name));
    let handle = Handle::of(&name);
    api.groups.push(Group { name, tag, handle, family, is_listed: true, docs: docs(summary), operations: Vec::new() });
    api[family].groups.push(id);
    id
}

/// Adds a type that is printed in a family's module.
pub fn item(api: &mut Api, family: FamilyId, name: &str, shape: Shape) -> TypeRef {
    let usage = Usage { request: true, response: true, body: false };
    let (origin, docs) = (format!("/components/schemas/{name}"), docs(&format!("A value called {name}.")));
    TypeRef::plain(api.add_type(Type {
        origin,
        name: Name::new(name),
        family,
        module: Vec::new(),
        group: None,
        docs,
        shape,
        usage,
    }))
}

/// Adds a type that is written in place.
pub fn inline(api: &mut Api, shape: Shape) -> TypeRef {
    item(api, Api::ROOT, "", shape)
}

/// Adds a struct of one required string.
pub fn record(api: &mut Api, family: FamilyId, name: &str, field: &str) -> TypeRef {
    let string = inline(api, Shape::Scalar(Scalar::String));
    let field = Field {
        wire: field.to_owned(),
        name: Name::new(field),
        ty: string,
        need: Need::Required,
        constant: None,
        access: Access::Both,
        docs: docs("A property."),
    };
    item(api, family, name, Shape::Struct(Struct::of_fields(vec![field])))
}

/// An operation without parameters that answers with nothing.
pub fn operation(group: GroupId, name: &str, method: Method, path: &str) -> Operation {
    Operation {
        origin: format!("/paths/{}/{}", path.replace('/', "~1"), method.as_str().to_lowercase()),
        id: name.to_owned(),
        name: Name::new(name),
        group,
        method,
        path: path.to_owned(),
        pieces: vec![PathPiece::Literal(path.to_owned())],
        scoped: true,
        headers: Vec::new(),
        security: None,
        server: None,
        parameters: Vec::new(),
        alternatives: Vec::new(),
        body: None,
        accept: Vec::new(),
        notations: Vec::new(),
        success: Success::One(Payload::Empty),
        end: None,
        success_statuses: vec![Status::Code(200)],
        success_reasons: Vec::new(),
        error_statuses: Vec::new(),
        error_bodies: Vec::new(),
        answer_headers: Vec::new(),
        availability: Availability::default(),
        docs: Docs::default(),
        found: Found::new(&Name::new(name), ErrorSetId(0)),
    }
}

/// Adds an operation, which has the errors of its family.
pub fn add(api: &mut Api, mut operation: Operation) {
    if let Some(errors) = api[api[operation.group].family].errors {
        operation.found.errors = errors;
    }
    let id = OperationId::at(api.operations.len());
    api[operation.group].operations.push(id);
    api.operations.push(operation);
}

/// Pairs of the query.
pub fn pairs(style: PairStyle) -> Placement {
    Placement::Query(QueryStyle::Pairs { style, reserved: false })
}

/// A parameter of the default style of its location.
pub fn parameter(location: Location, wire: &str, ty: TypeRef, required: bool) -> Parameter {
    let placement = match location {
        Location::Path => Placement::Path(PathStyle::Simple { explode: false }),
        Location::Query => pairs(PairStyle::Form { explode: true }),
        Location::Header => Placement::Header(HeaderStyle::Simple { explode: false }),
        Location::Cookie => Placement::Cookie(CookieStyle::Form { explode: true }),
    };
    Parameter {
        origin: String::new(),
        wire: wire.to_owned(),
        name: Name::new(wire),
        placement,
        ty,
        required,
        largest: None,
        availability: Availability::default(),
        docs: Docs::default(),
    }
}

/// A required parameter of the path.
pub fn path(wire: &str, ty: TypeRef) -> Parameter {
    parameter(Location::Path, wire, ty, true)
}

/// An optional parameter of the query.
pub fn query(wire: &str, ty: TypeRef) -> Parameter {
    parameter(Location::Query, wire, ty, false)
}

/// A body called `body`.
pub fn body(content: Content, required: bool) -> Option<Body> {
    let media_types = match content {
        Content::Json { .. } => "application/json",
        Content::NdJson { .. } => "application/x-ndjson",
        Content::Form { .. } => "application/x-www-form-urlencoded",
        Content::Multipart { .. } => "multipart/form-data",
        Content::Text => "text/plain",
        Content::Binary => "application/zip application/gzip",
    };
    let media_types = media_types.split(' ').map(str::to_owned).collect();
    let (name, docs) = (Name::new("body"), Docs::default());
    Some(Body { origin: String::new(), kind: None, media_types, required, name, content, docs })
}

/// A JSON body.
pub fn json(ty: TypeRef) -> Content {
    Content::Json { ty }
}

/// A part of a multipart body.
pub fn part(wire: &str, content: PartContent, required: bool) -> Part {
    Part { wire: wire.to_owned(), name: Name::new(wire), content, required, headers: Vec::new(), docs: Docs::default() }
}

/// An error status with a reason.
pub fn error(code: u16, reason: &str) -> ErrorStatus {
    ErrorStatus {
        status: Status::Code(code),
        reason: Some(reason.to_owned()),
        content: vec![ErrorContent::Typed],
        is_inferred: false,
    }
}
