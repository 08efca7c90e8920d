//! An API with one operation for each thing that an operation can have.

use openapi_compiler::api::{
    Api, Content, Docs, EnumVariant, ErrorSet, ErrorSetId, ErrorVariant, FamilyId, GroupId, Location, Method, Name,
    Operation, PairStyle, Parameter, PartContent, PartForm, PathStyle, Payload, Placement, QueryStyle, Scalar, Shape,
    Status, StatusVariant, StringEnum, Success, TypeRef,
};

use super::build::{
    add, api, body, docs, error, group, inline, item, json, operation, pairs, parameter, part, path, query, record,
};

/// The family with most operations.
pub const FLEET: FamilyId = FamilyId(1);
/// A family that is called like a method of the client, and documents no errors.
pub const BUILDER: FamilyId = FamilyId(2);

/// The types that operations mention.
struct Types {
    string: TypeRef,
    boolean: TypeRef,
    count: TypeRef,
    time: TypeRef,
    json: TypeRef,
    strings: TypeRef,
    counts: TypeRef,
    order: TypeRef,
    output: TypeRef,
    outputs: TypeRef,
    package: TypeRef,
}

/// The API with all of its operations.
pub fn complete() -> Api {
    let mut api = api();
    api[Api::ROOT].docs = docs("The root.");
    api[FLEET].docs = docs("Agents, and the packages that they run.");
    let types = types(&mut api);
    errors(&mut api, &types);
    outputs(&mut api, &types);
    packages(&mut api, &types);
    search(&mut api, &types);
    clashes(&mut api, &types);
    api
}

fn types(api: &mut Api) -> Types {
    let mut scalar = |scalar| inline(api, Shape::Scalar(scalar));
    let (string, boolean, count) = (scalar(Scalar::String), scalar(Scalar::Boolean), scalar(Scalar::U32));
    let time = scalar(Scalar::DateTime);
    let output = record(api, Api::ROOT, "Output", "name");
    let order = ["asc", "desc"].map(|wire| EnumVariant {
        wire: wire.to_owned(),
        name: Name::new(wire),
        since: None,
        docs: Docs::default(),
    });
    Types {
        string,
        boolean,
        count,
        time,
        output,
        json: inline(api, Shape::Json),
        strings: inline(api, Shape::List(string)),
        counts: inline(api, Shape::List(count)),
        order: item(api, FLEET, "SortOrder", Shape::StringEnum(StringEnum { variants: order.to_vec() })),
        outputs: inline(api, Shape::List(output)),
        package: record(api, FLEET, "Package", "version"),
    }
}

fn errors(api: &mut Api, types: &Types) {
    let problem = record(api, Api::ROOT, "Problem", "message");
    let fleet_problem = record(api, FLEET, "FleetProblem", "message");
    let variant = |status, name: &str, ty| ErrorVariant { status, name: Name::new(name), ty, told: Vec::new() };
    api.error_sets = vec![
        ErrorSet {
            name: Name::new("ExampleError"),
            family: Api::ROOT,
            operation: None,
            variants: vec![
                variant(Status::Code(404), "NotFound", problem),
                variant(Status::Class(4), "ClientError", problem),
                variant(Status::Default, "Other", types.json),
            ],
            bare: Vec::new(),
        },
        ErrorSet {
            name: Name::new("FleetError"),
            family: FLEET,
            operation: None,
            variants: vec![variant(Status::Code(400), "BadRequest", fleet_problem)],
            bare: Vec::new(),
        },
    ];
    api[Api::ROOT].errors = Some(ErrorSetId(0));
    api[FLEET].errors = Some(ErrorSetId(1));
}

fn outputs(api: &mut Api, types: &Types) {
    let group = group(api, Api::ROOT, "outputs", "Places that agents send data to.");
    add(
        api,
        Operation {
            success: Success::One(Payload::Json(types.outputs)),
            docs: Docs {
                summary: Some("Lists outputs.".to_owned()),
                description: Some("Requires one of the privileges `fleet-all` and `fleet-read`.".to_owned()),
                ..Docs::default()
            },
            ..operation(group, "list", Method::Get, "/api/outputs")
        },
    );
    let mut id = path("outputId", types.string);
    id.docs = docs("The id of the output.");
    let if_match = parameter(Location::Header, "If-Match", types.string, false);
    add(
        api,
        Operation {
            parameters: vec![id.clone(), if_match.clone()],
            body: body(json(types.output), true),
            success: Success::One(Payload::Json(types.output)),
            error_statuses: vec![error(404, "No such output exists."), error(409, "Somebody else has changed it.")],
            docs: docs("Replaces an output."),
            ..operation(group, "update", Method::Put, "/api/outputs/{outputId}")
        },
    );
    add(
        api,
        Operation {
            parameters: vec![id],
            docs: Docs { deprecated: true, ..docs("Deletes an output.") },
            ..operation(group, "delete", Method::Delete, "/api/outputs/{outputId}")
        },
    );
    add(
        api,
        Operation {
            body: body(json(types.output), true),
            success: Success::ByStatus {
                name: Name::new("CreateSuccess"),
                variants: vec![
                    status(201, "Created", Payload::Json(types.output)),
                    status(202, "Accepted", Payload::Text),
                    status(204, "NoContent", Payload::Empty),
                ],
            },
            docs: docs("Creates an output."),
            ..operation(group, "create", Method::Post, "/api/outputs")
        },
    );
}

/// An answer with a status of its own.
fn status(code: u16, name: &str, payload: Payload) -> StatusVariant {
    StatusVariant {
        status: Status::Code(code),
        media_types: Vec::new(),
        documented: match payload {
            Payload::Json(_) => vec!["application/json".to_owned()],
            Payload::Text => vec!["text/plain".to_owned()],
            _ => Vec::new(),
        },
        name: Name::new(name),
        payload,
    }
}

fn packages(api: &mut Api, types: &Types) {
    let group = group(api, FLEET, "packages", "Integrations that a server has.");
    let mut fleet = |name: &str, method, path: &str, content, payload| {
        let success = Success::One(payload);
        add(api, Operation { body: body(content, true), success, ..operation(group, name, method, path) });
    };
    fleet("upload", Method::Post, "/api/packages", Content::Binary, Payload::Json(types.package));
    let lines = Content::NdJson { item: types.package };
    fleet("bulk", Method::Post, "/api/packages/_bulk", lines, Payload::NdJson(types.package));
    fleet("annotate", Method::Patch, "/api/packages/note", Content::Text, Payload::Text);
    fleet(
        "configure",
        Method::Post,
        "/api/packages/form",
        Content::Form { ty: types.package, styles: Vec::new() },
        Payload::Binary,
    );
    let parts = vec![
        part("file", PartContent::File { media_type: Some("application/zip".to_owned()) }, true),
        part("licences", PartContent::Files { media_type: None }, true),
        part("screenshots", PartContent::Files { media_type: Some("image/png".to_owned()) }, false),
        part("title", PartContent::Value { ty: types.string, form: PartForm::Each(None) }, true),
        part("details", PartContent::Value { ty: types.package, form: PartForm::Each(None) }, false),
    ];
    fleet(
        "install",
        Method::Post,
        "/api/packages/install",
        Content::Multipart { parts, order: Vec::new() },
        Payload::Empty,
    );
    add(
        api,
        Operation {
            body: body(json(types.json), false),
            scoped: false,
            headers: vec![("elastic-api-version".to_owned(), "2023-10-31".to_owned())],
            ..operation(group, "refresh", Method::Post, "/api/packages/refresh")
        },
    );
}

fn search(api: &mut Api, types: &Types) {
    let group = group(api, FLEET, "agents", "Agents that are enrolled.");
    let styled = |placement: Placement, wire: &str, ty, required| Parameter {
        placement: placement.clone(),
        ..parameter(placement.location(), wire, ty, required)
    };
    let form = pairs(PairStyle::Form { explode: false });
    let mut deprecated = query("kuery", types.string);
    deprecated.docs = Docs { deprecated: true, ..docs("A filter.") };
    add(
        api,
        Operation {
            parameters: vec![
                styled(Placement::Path(PathStyle::Matrix { explode: true }), "ids", types.strings, true),
                parameter(Location::Query, "from", types.time, true),
                parameter(Location::Header, "x-tenant", types.string, true),
                query("perPage", types.count),
                query("showInactive", types.boolean),
                query("sort", types.order),
                Parameter { name: Name::new("send query"), ..query("send", types.json) },
                query("tags", types.strings),
                styled(form, "pages", types.counts, false),
                styled(pairs(PairStyle::DeepObject), "filter", types.output, false),
                styled(Placement::Query(QueryStyle::Json), "context", types.output, false),
                deprecated,
                parameter(Location::Header, "x-batch", types.strings, false),
                parameter(Location::Cookie, "sid", types.string, false),
            ],
            success: Success::One(Payload::Json(types.json)),
            ..operation(group, "search", Method::Get, "/api/agents{ids}")
        },
    );
    let many = ["a", "b", "c", "d", "e", "f", "g"].map(|wire| path(wire, types.string));
    add(
        api,
        Operation {
            parameters: many.to_vec(),
            ..operation(group, "compare", Method::Get, "/{a}/{b}/{c}/{d}/{e}/{f}/{g}")
        },
    );
}

/// Groups and operations that are called like things that their files use.
fn clashes(api: &mut Api, types: &Types) {
    let client = group(api, Api::ROOT, "client", "Names that the runtime has, too.");
    api[client].handle.method = Name::new("client group");
    for name in ["request", "response", "operation", "method", "result", "duration", "value", "example_error", "new"] {
        add(api, answering(client, name, types));
    }
    api.operations.iter_mut().filter(|operation| operation.id == "result").for_each(|operation| {
        operation.found.request = Name::new("result request");
    });
    let error_statuses = vec![error(404, "There is no index.")];
    add(api, Operation { body: body(json(types.output), true), error_statuses, ..answering(client, "index", types) });
    let errors = group(api, Api::ROOT, "errors", "What went wrong lately.");
    api[errors].handle.module = Name::new("errors group");
    add(api, answering(errors, "list", types));
    let builder = group(api, BUILDER, "builder", "A group that is called like its family.");
    api.error_sets.push(ErrorSet {
        name: Name::new("BuilderError"),
        family: BUILDER,
        operation: None,
        variants: Vec::new(),
        bare: Vec::new(),
    });
    api[BUILDER].errors = Some(ErrorSetId(2));
    api[BUILDER].handle.method = Name::new("builder family");
    add(api, answering(builder, "list", types));
}

fn answering(group: GroupId, name: &str, types: &Types) -> Operation {
    let success = Success::One(Payload::Json(types.output));
    Operation { success, ..operation(group, name, Method::Get, &format!("/api/{name}")) }
}
