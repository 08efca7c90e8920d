//! Operations from the tree.

use std::borrow::Cow;
use std::collections::HashSet;

use openapi_terms::extension;
use openapi_terms::pointer::{escape, resolved};
use openapi_terms::{Codec, Method, Status, codec, is_ignored_header};
use serde_json::{Map, Value, json};

use super::operation::{Body, Header, Location, MediaType, Operation, Parameter, Response, Scheme, Style, codec_of};
use crate::sample::header_text;

/// Every operation, in the order of paths, methods in the order of OpenAPI.
pub(super) fn operations(root: &Value) -> Vec<Operation> {
    let mut operations = Vec::new();
    for (path, item) in entries(root.get("paths")).filter(|(path, _)| path.starts_with('/')) {
        let item = resolve(root, item);
        let nodes = openapi_terms::operations(item).into_iter().filter(|(_, node)| node.is_object());
        operations.extend(nodes.map(|(method, node)| Collect { root }.operation(path, method, item, node)));
    }
    operations
}

/// The paths of the servers' addresses, those of the document first.
pub(super) fn base_paths(root: &Value) -> Vec<String> {
    let mut paths: Vec<String> = Vec::new();
    if list(root.get("servers")).next().is_none() {
        paths.push(String::new());
    }
    for server in servers(root) {
        let mut url = text(server, "url").to_owned();
        for (name, variable) in entries(server.get("variables")) {
            url = url.replace(&format!("{{{name}}}"), text(variable, "default"));
        }
        let path = match url.split_once("://") {
            Some((_, rest)) => rest.find('/').map_or("", |slash| &rest[slash..]),
            None => url.as_str(),
        };
        let path = path.split(['?', '#']).next().unwrap_or_default();
        // `./v1` is below the address of the document, which only the client knows.
        let segments = path.split('/').filter(|segment| !matches!(*segment, "" | "." | ".."));
        let path: String = segments.map(|segment| format!("/{segment}")).collect();
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    paths
}

/// The servers of the document, and those that paths and operations have of their own.
fn servers(root: &Value) -> impl Iterator<Item = &Value> {
    let items = entries(root.get("paths")).map(|(_, item)| resolve(root, item));
    let operations = |item| openapi_terms::operations(item).into_iter().map(|(_, operation)| operation);
    let own = items.flat_map(move |item| operations(item).chain([item]));
    list(root.get("servers")).chain(own.flat_map(|holder| list(holder.get("servers"))))
}

/// The security schemes by name.
pub(super) fn schemes(root: &Value) -> Vec<(String, Scheme)> {
    let names = entries(root.pointer("/components/securitySchemes")).map(|(name, _)| name);
    names.map(|name| (name.clone(), Collect { root }.scheme(name))).collect()
}

/// The groups of `x-exactly-one-of`: `[id, [list, position]]`. One that names something else than parameters says nothing.
fn alternatives(operation: &Value, parameters: &[Parameter]) -> Vec<Vec<String>> {
    let groups = list(operation.get(extension::EXACTLY_ONE_OF)).map(|group| match group {
        Value::Array(names) => names.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        name => name.as_str().map(str::to_owned).into_iter().collect::<Vec<String>>(),
    });
    let groups: Vec<Vec<String>> = groups.collect();
    let is_known = |name: &String| parameters.iter().any(|parameter| parameter.name == *name && !parameter.required);
    let is_meant = groups.len() > 1 && groups.iter().all(|group| !group.is_empty() && group.iter().all(is_known));
    if is_meant { groups } else { Vec::new() }
}

struct Collect<'d> {
    root: &'d Value,
}

impl Collect<'_> {
    fn operation(&self, path: &str, method: Method, item: &Value, node: &Value) -> Operation {
        let shared = format!("/paths/{}", escape(path));
        let pointer = format!("{shared}/{}", method.place());
        let id = node.get("operationId").and_then(Value::as_str).filter(|id| id.contains(char::is_alphanumeric));
        let mut parameters: Vec<Parameter> = self.parameters(node, &pointer);
        for parameter in self.parameters(item, &shared) {
            if !parameters.iter().any(|own| own.location == parameter.location && own.has_name(&parameter.name)) {
                parameters.push(parameter);
            }
        }
        Operation {
            id: id.map_or_else(|| format!("{} {path}", method.as_str()), str::to_owned),
            path: path.to_owned(),
            alternatives: alternatives(node, &parameters),
            parameters,
            body: node.get("requestBody").and_then(|body| self.body(body, &format!("{pointer}/requestBody"))),
            responses: self.responses(node, &method, &pointer),
            security: self.security(node),
            is_public: node.get("security").and_then(Value::as_array).is_some_and(Vec::is_empty),
            method: method.into(),
            pointer,
        }
    }

    fn parameters(&self, holder: &Value, at: &str) -> Vec<Parameter> {
        let parameters = list(holder.get("parameters")).enumerate();
        parameters.filter_map(|(index, node)| self.parameter(node, &format!("{at}/parameters/{index}"))).collect()
    }

    fn parameter(&self, node: &Value, at: &str) -> Option<Parameter> {
        let (pointer, node) = placed(self.root, node, at);
        let location = match text(node, "in") {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            "cookie" => Location::Cookie,
            _ => return None,
        };
        let name = node.get("name")?.as_str()?.to_owned();
        if location == Location::Header && is_ignored_header(&name) {
            return None;
        }
        let content = entries(node.get("content")).next();
        let holder = content.map_or(node, |(_, media_type)| media_type);
        let (mut schema, mut examples) = (schema(holder), self.examples(holder));
        let style = match content.map(|(name, _)| codec(name)) {
            None => style(node, location),
            Some(Codec::Json) => Style::Json,
            Some(Codec::Form)
                if location == Location::Query && kinds(self.root, &schema).iter().all(|kind| kind == "object") =>
            {
                Style::FormText
            }
            Some(_) => {
                // In another notation, a value with an inner structure is any text.
                if kinds(self.root, &schema).iter().any(|kind| kind == "object" || kind == "array") {
                    schema = json!({ "type": "string" });
                    examples.iter_mut().for_each(|(_, value)| *value = json!(header_text(value)));
                }
                usual(location)
            }
        };
        let properties = entries(holder.get("encoding")).filter_map(|(name, encoding)| styled(name, encoding));
        Some(Parameter {
            name,
            location,
            required: location == Location::Path || is_true(node, "required"),
            style,
            explode: node.get("explode").and_then(Value::as_bool).unwrap_or(style.is_exploded()),
            properties: properties.collect(),
            multi_segment: is_true(node, extension::MULTI_SEGMENT),
            is_whole_query: is_true(node, extension::WHOLE_QUERY),
            pointer,
            schema,
            examples,
        })
    }

    fn body(&self, node: &Value, at: &str) -> Option<Body> {
        let (pointer, node) = placed(self.root, node, at);
        let content = self.content(node, &pointer);
        (!content.is_empty()).then(|| Body { required: is_true(node, "required"), content })
    }

    fn content(&self, holder: &Value, at: &str) -> Vec<MediaType> {
        let media_type = |(name, node): (&String, &Value)| {
            let order = node.get(extension::ORDERED_PARTS);
            let names = order.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
            let codec = match order {
                Some(_) => Codec::Multipart,
                None => codec_of(name, resolve(self.root, &schema(node))),
            };
            // A form of several parts follows a style only where its document says so.
            let is_followed = |encoding: &Value| codec != Codec::Multipart || is_true(encoding, extension::STYLED_PART);
            let styled = |(name, encoding): (&String, &Value)| styled(name, encoding).filter(|_| is_followed(encoding));
            MediaType {
                name: name.clone(),
                codec,
                order: names.map(str::to_owned).collect(),
                pointer: format!("{at}/content/{}", escape(name)),
                schema: schema(node),
                examples: self.examples(node),
                part_types: entries(node.get("encoding"))
                    .filter_map(|(part, encoding)| {
                        Some((part.clone(), encoding.get("contentType")?.as_str()?.to_owned()))
                    })
                    .collect(),
                whole_parts: entries(node.get("encoding"))
                    .filter(|(_, encoding)| is_true(encoding, extension::WHOLE_PART))
                    .map(|(part, _)| part.clone())
                    .collect(),
                styles: entries(node.get("encoding")).filter_map(styled).collect(),
            }
        };
        entries(holder.get("content")).map(media_type).collect()
    }

    fn responses(&self, operation: &Value, method: &Method, at: &str) -> Vec<Response> {
        let responses = entries(operation.get("responses")).filter(|(status, _)| !status.starts_with("x-"));
        let response = |(status, node): (&String, &Value)| {
            let (pointer, node) = placed(self.root, node, &format!("{at}/responses/{status}"));
            let headers = entries(node.get("headers")).map(|(name, header)| self.header(name, header)).collect();
            let may_have_body = Status::of_key(status).is_none_or(|status| status.may_have_body(method));
            let content = if may_have_body { self.content(node, &pointer) } else { Vec::new() };
            Response { status: status.clone(), content, headers, pointer }
        };
        responses.map(response).collect()
    }

    fn header(&self, name: &str, node: &Value) -> Header {
        let node = resolve(self.root, node);
        let content = entries(node.get("content")).next();
        let holder = content.map_or(node, |(_, media_type)| media_type);
        let is_json = content.is_some_and(|(media_type, _)| codec(media_type) == Codec::Json);
        Header {
            name: name.to_owned(),
            required: is_true(node, "required"),
            style: if is_json { Style::Json } else { style(node, Location::Header) },
            explode: is_true(node, "explode"),
            schema: schema(holder),
            examples: self.examples(holder),
        }
    }

    /// `example`, then the `examples` whose values are in the document.
    fn examples(&self, holder: &Value) -> Vec<(String, Value)> {
        let own = holder.get("example").map(|value| (String::new(), value.clone()));
        let named = entries(holder.get("examples"))
            .filter_map(|(name, example)| Some((name.clone(), resolve(self.root, example).get("value")?.clone())));
        own.into_iter().chain(named).collect()
    }

    fn security(&self, operation: &Value) -> Vec<Vec<Scheme>> {
        let requirements: Vec<&Map<String, Value>> =
            list(operation.get("security").or_else(|| self.root.get("security")))
                .filter_map(Value::as_object)
                .collect();
        // An empty alternative: credentials are optional.
        if requirements.iter().any(|requirement| requirement.is_empty()) {
            return Vec::new();
        }
        requirements.iter().map(|requirement| requirement.keys().map(|name| self.scheme(name)).collect()).collect()
    }

    fn scheme(&self, name: &str) -> Scheme {
        let Some(node) = self.root.pointer(&format!("/components/securitySchemes/{}", escape(name))) else {
            return Scheme::Any;
        };
        let node = resolve(self.root, node);
        let location = match text(node, "in") {
            "query" => Location::Query,
            "cookie" => Location::Cookie,
            _ => Location::Header,
        };
        match text(node, "type") {
            "apiKey" => Scheme::Key { location, name: text(node, "name").to_owned() },
            "http" => Scheme::Http { scheme: text(node, "scheme").to_ascii_lowercase() },
            "oauth2" | "openIdConnect" => Scheme::Token,
            "mutualTLS" => Scheme::Connection,
            _ => Scheme::Any,
        }
    }
}

fn list(node: Option<&Value>) -> impl Iterator<Item = &Value> {
    node.and_then(Value::as_array).into_iter().flatten()
}

fn entries(node: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    node.and_then(Value::as_object).into_iter().flatten()
}

fn text<'n>(node: &'n Value, key: &str) -> &'n str {
    node.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn is_true(node: &Value, key: &str) -> bool {
    node.get(key).and_then(Value::as_bool).unwrap_or(false)
}

fn schema(holder: &Value) -> Value {
    holder.get("schema").cloned().unwrap_or_else(|| json!({}))
}

/// How `encoding` writes a property, if it says so by a style.
fn styled(name: &str, encoding: &Value) -> Option<(String, Style, bool)> {
    let says = |key: &str| encoding.get(key).is_some();
    if !says("style") && !says("explode") && !says("allowReserved") {
        return None;
    }
    let style = style(encoding, Location::Query);
    let explode = encoding.get("explode").and_then(Value::as_bool).unwrap_or(style.is_exploded());
    Some((name.to_owned(), style, explode))
}

/// How a parameter or a property is written that is in a place.
fn style(node: &Value, location: Location) -> Style {
    match (text(node, extension::OTHER_STYLE), text(node, "style")) {
        ("ssv", _) => Style::SpaceDelimited,
        ("tsv", _) => Style::TabDelimited,
        ("pipes", _) => Style::PipeDelimited,
        ("cookie", _) => Style::Cookie,
        (_, "simple") => Style::Simple,
        (_, "label") => Style::Label,
        (_, "matrix") => Style::Matrix,
        (_, "form") => Style::Form,
        (_, "spaceDelimited") => Style::SpaceDelimited,
        (_, "pipeDelimited") => Style::PipeDelimited,
        (_, "deepObject") => Style::DeepObject,
        _ => usual(location),
    }
}

/// How a parameter is written where nothing is said.
fn usual(location: Location) -> Style {
    match location {
        Location::Query | Location::Cookie => Style::Form,
        Location::Path | Location::Header => Style::Simple,
    }
}

/// What the values of a schema are, as far as it says so: the kinds of all alternatives.
fn kinds(root: &Value, schema: &Value) -> Vec<String> {
    let (mut open, mut seen, mut kinds) = (vec![schema], HashSet::new(), Vec::new());
    while let Some(schema) = open.pop() {
        let schema = resolve(root, schema);
        if !seen.insert(std::ptr::from_ref(schema)) {
            continue;
        }
        let has = |key: &str| schema.get(key).is_some();
        match schema.get("type").and_then(Value::as_str) {
            Some(kind) => kinds.push(kind.to_owned()),
            None if has("properties") || has("additionalProperties") => kinds.push("object".to_owned()),
            None if has("items") => kinds.push("array".to_owned()),
            None => open.extend(["oneOf", "anyOf", "allOf"].into_iter().flat_map(|key| list(schema.get(key)))),
        }
    }
    kinds
}

/// What a node refers to, or the node itself.
fn resolve<'d>(root: &'d Value, node: &'d Value) -> &'d Value {
    resolved(root, node).1
}

/// The same with its pointer.
fn placed<'d>(root: &'d Value, node: &'d Value, at: &str) -> (String, &'d Value) {
    let (target, node) = resolved(root, node);
    (target.map_or_else(|| at.to_owned(), Cow::into_owned), node)
}
