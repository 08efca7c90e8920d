use openapi_terms::{ADDITIONAL_OPERATIONS, Method};
use serde_json::Value;

use crate::pointer;

/// The key of a path item in a document of 3.0 that has the operations of methods without a key of their own, by method.
pub(crate) const OTHER_OPERATIONS: &str = "x-additionalOperations";

/// What a node of an OpenAPI document is, which says what its children are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The root.
    Document,
    /// `info`: title, version and license.
    Info,
    /// An entry of `tags`.
    Tag,
    /// An entry of `servers`, of the root, a path or an operation.
    Server,
    /// `paths`: path items by path template.
    Paths,
    /// A path with its operations; a webhook and what a callback names are path items, too.
    PathItem,
    /// A method of a path item.
    Operation,
    /// A parameter of a path item or an operation.
    Parameter,
    /// What an operation takes as its body.
    RequestBody,
    /// A form of a body: an entry of `content`.
    MediaType,
    /// What `encoding` says of a property of a form.
    Encoding,
    /// The answers of an operation, by status.
    Responses,
    /// One of these answers.
    Response,
    /// A header of an answer or of a part.
    Header,
    /// A schema, at any depth.
    Schema,
    /// `components`: named nodes of all kinds.
    Components,
    /// An entry of `examples`.
    Example,
    /// A link from an answer to an operation.
    Link,
    /// Requests that the server sends, by an expression for their address.
    Callback,
    /// An entry of `securitySchemes`.
    SecurityScheme,
}

/// How a key holds children.
#[derive(Clone, Copy)]
enum Holds {
    One(Kind),
    List(Kind),
    /// By names of the author's choice: a header called `x-request-id` is not an extension.
    Map(Kind),
    /// A schema, or a list of them (`items` of old drafts).
    OneOrList(Kind),
}

/// What is below a key of a node.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Below {
    /// A node.
    One(Kind),
    /// An object or a list of nodes.
    Each(Kind),
    /// Texts, numbers and the like.
    Plain,
}

impl Kind {
    /// The section of `components` that nodes of the kind live in.
    pub fn section(self) -> Option<&'static str> {
        Some(match self {
            Kind::Schema => "schemas",
            Kind::Response => "responses",
            Kind::Parameter => "parameters",
            Kind::Example => "examples",
            Kind::RequestBody => "requestBodies",
            Kind::Header => "headers",
            Kind::SecurityScheme => "securitySchemes",
            Kind::Link => "links",
            Kind::Callback => "callbacks",
            Kind::PathItem => "pathItems",
            _ => return None,
        })
    }

    /// The kind of the nodes in a section of `components`.
    pub fn of_section(section: &str) -> Option<Self> {
        Some(match section {
            "schemas" => Kind::Schema,
            "responses" => Kind::Response,
            "parameters" => Kind::Parameter,
            "examples" => Kind::Example,
            "requestBodies" => Kind::RequestBody,
            "headers" => Kind::Header,
            "securitySchemes" => Kind::SecurityScheme,
            "links" => Kind::Link,
            "callbacks" => Kind::Callback,
            "pathItems" => Kind::PathItem,
            _ => return None,
        })
    }

    /// Whether the node below a key is of another kind.
    pub fn is_below(self, key: &str, below: Kind) -> bool {
        matches!(self.holds(key), Some(Holds::One(kind)) if kind == below)
    }

    /// What is below a key.
    pub(crate) fn below(self, key: &str) -> Below {
        match self.holds(key) {
            Some(Holds::One(kind) | Holds::OneOrList(kind)) => Below::One(kind),
            Some(Holds::List(kind) | Holds::Map(kind)) => Below::Each(kind),
            None => Below::Plain,
        }
    }

    fn holds(self, key: &str) -> Option<Holds> {
        use Holds::{List, Map, One, OneOrList};
        Some(match (self, key) {
            (Kind::Document, "info") => One(Kind::Info),
            (Kind::Document | Kind::PathItem | Kind::Operation, "servers") => List(Kind::Server),
            (Kind::Document, "paths") => One(Kind::Paths),
            (Kind::Document, "webhooks") => Map(Kind::PathItem),
            (Kind::Document, "components") => One(Kind::Components),
            (Kind::Document, "tags") => List(Kind::Tag),
            (Kind::Paths, path) if path.starts_with('/') => One(Kind::PathItem),
            (Kind::PathItem | Kind::Operation, "parameters") => List(Kind::Parameter),
            (Kind::PathItem, ADDITIONAL_OPERATIONS | OTHER_OPERATIONS) => Map(Kind::Operation),
            (Kind::PathItem, key) if Method::of_key(key).is_some() => One(Kind::Operation),
            (Kind::Operation, "requestBody") => One(Kind::RequestBody),
            (Kind::Operation, "responses") => One(Kind::Responses),
            (Kind::Operation, "callbacks") => Map(Kind::Callback),
            (Kind::Callback, expression) if !expression.starts_with("x-") => One(Kind::PathItem),
            (Kind::Parameter | Kind::Header, "schema") => One(Kind::Schema),
            (Kind::Parameter | Kind::Header | Kind::RequestBody | Kind::Response, "content") => Map(Kind::MediaType),
            (Kind::Parameter | Kind::Header | Kind::MediaType, "examples") => Map(Kind::Example),
            (Kind::MediaType, "schema" | "itemSchema") => One(Kind::Schema),
            (Kind::MediaType, "encoding") => Map(Kind::Encoding),
            (Kind::MediaType, "prefixEncoding") => List(Kind::Encoding),
            (Kind::MediaType, "itemEncoding") => One(Kind::Encoding),
            (Kind::Encoding | Kind::Response, "headers") => Map(Kind::Header),
            (Kind::Responses, status) if !status.starts_with("x-") => One(Kind::Response),
            (Kind::Response, "links") => Map(Kind::Link),
            (
                Kind::Schema,
                "additionalProperties"
                | "not"
                | "if"
                | "then"
                | "else"
                | "contains"
                | "propertyNames"
                | "unevaluatedProperties"
                | "unevaluatedItems"
                | "contentSchema",
            ) => One(Kind::Schema),
            (Kind::Schema, "items") => OneOrList(Kind::Schema),
            (Kind::Schema, "allOf" | "oneOf" | "anyOf" | "prefixItems") => List(Kind::Schema),
            (Kind::Schema, "properties" | "patternProperties" | "$defs" | "definitions" | "dependentSchemas") => {
                Map(Kind::Schema)
            }
            (Kind::Components, section) => Map(Self::of_section(section)?),
            _ => return None,
        })
    }
}

/// Whether a boolean below a key is a flag and not a schema: `additionalProperties: false`.
fn is_flag(key: &str) -> bool {
    matches!(key, "additionalProperties" | "unevaluatedProperties" | "unevaluatedItems")
}

/// Visits a node and everything below it, parents first. A visitor may rewrite the node, and its new children are visited.
pub fn walk_mut(node: &mut Value, kind: Kind, pointer: &str, visit: &mut impl FnMut(&mut Value, Kind, &str)) {
    walk_mut_at(node, kind, &mut pointer.to_owned(), true, visit);
}

/// The same without schemas.
pub(crate) fn walk_mut_but_schemas(
    node: &mut Value,
    kind: Kind,
    pointer: &str,
    visit: &mut impl FnMut(&mut Value, Kind, &str),
) {
    walk_mut_at(node, kind, &mut pointer.to_owned(), false, visit);
}

fn walk_mut_at(
    node: &mut Value,
    kind: Kind,
    at: &mut String,
    with_schemas: bool,
    visit: &mut impl FnMut(&mut Value, Kind, &str),
) {
    visit(node, kind, at);
    each_child_mut(node, kind, at, &mut |child, kind, at| {
        if with_schemas || kind != Kind::Schema {
            walk_mut_at(child, kind, at, with_schemas, visit);
        }
    });
}

/// Visits what is directly below a node, with one text for the pointers of all nodes, which is longer by a segment in each of them.
pub(super) fn each_child_mut<'n>(
    node: &'n mut Value,
    kind: Kind,
    at: &mut String,
    visit: &mut impl FnMut(&'n mut Value, Kind, &mut String),
) {
    let Value::Object(object) = node else { return };
    for (key, child) in object {
        let Some(holds) = kind.holds(key) else { continue };
        pointer::within(at, key, |at| match (holds, child) {
            (Holds::Map(kind), Value::Object(map)) => {
                map.iter_mut().for_each(|(name, child)| pointer::within(at, name, |at| visit(child, kind, at)));
            }
            (Holds::List(kind) | Holds::OneOrList(kind), Value::Array(list)) => {
                for (index, child) in list.iter_mut().enumerate() {
                    pointer::within(at, &index.to_string(), |at| visit(child, kind, at));
                }
            }
            (Holds::One(Kind::Schema), Value::Bool(_)) if is_flag(key) => {}
            (Holds::One(kind) | Holds::OneOrList(kind), child) => visit(child, kind, at),
            _ => {}
        });
    }
}

/// Visits what is directly below a node. A child is taken out where the visitor says false. Returns where the entries of lists are
/// and where they were, if they moved up.
pub(crate) fn children_mut(
    node: &mut Value,
    kind: Kind,
    pointer: &str,
    keep: &mut impl FnMut(&mut Value, Kind, &str) -> bool,
) -> Vec<(String, String)> {
    let (mut moved, at) = (Vec::new(), &mut pointer.to_owned());
    let Value::Object(object) = node else { return moved };
    object.retain(|key, child| {
        let Some(holds) = kind.holds(key) else { return true };
        pointer::within(at, key, |at| match (holds, child) {
            (Holds::Map(kind), Value::Object(map)) => {
                map.retain(|name, child| pointer::within(at, name, |at| keep(child, kind, at)));
                true
            }
            (Holds::List(kind) | Holds::OneOrList(kind), Value::Array(list)) => {
                moved.extend(retain_entries(list, at, |child, at| keep(child, kind, at)));
                true
            }
            (Holds::One(Kind::Schema), Value::Bool(_)) if is_flag(key) => true,
            (Holds::One(kind) | Holds::OneOrList(kind), child) => keep(child, kind, at),
            _ => true,
        })
    });
    moved
}

/// Takes the entries out of a list that a visitor does not keep. Returns where the others are and where they were, if they moved up.
pub(crate) fn retain_entries(
    list: &mut Vec<Value>,
    at: &str,
    mut keep: impl FnMut(&mut Value, &mut String) -> bool,
) -> Vec<(String, String)> {
    let (mut index, mut kept, mut moved) = (0, 0, Vec::new());
    list.retain_mut(|entry| {
        let mut was = pointer::push(at, index.to_string());
        let is_kept = keep(entry, &mut was);
        if is_kept && kept < index {
            moved.push((pointer::push(at, kept.to_string()), was));
        }
        index += 1;
        kept += usize::from(is_kept);
        is_kept
    });
    moved
}

/// Visits a node and everything below it, parents first.
pub fn walk(node: &Value, kind: Kind, pointer: &str, visit: &mut impl FnMut(&Value, Kind, &str)) {
    walk_at(node, kind, &mut pointer.to_owned(), true, visit);
}

/// The same without schemas, which most of a document is, and in which there is nothing but schemas.
pub(crate) fn walk_but_schemas(node: &Value, kind: Kind, pointer: &str, visit: &mut impl FnMut(&Value, Kind, &str)) {
    walk_at(node, kind, &mut pointer.to_owned(), false, visit);
}

fn walk_at(node: &Value, kind: Kind, at: &mut String, with_schemas: bool, visit: &mut impl FnMut(&Value, Kind, &str)) {
    visit(node, kind, at);
    each_child(node, kind, at, &mut |child, kind, at| {
        if with_schemas || kind != Kind::Schema {
            walk_at(child, kind, at, with_schemas, visit);
        }
    });
}

/// Visits what is directly below a node, with one text for the pointers of all nodes, which is longer by a segment in each of them.
pub(super) fn each_child<'n>(
    node: &'n Value,
    kind: Kind,
    at: &mut String,
    visit: &mut impl FnMut(&'n Value, Kind, &mut String),
) {
    let Value::Object(object) = node else { return };
    for (key, child) in object {
        let Some(holds) = kind.holds(key) else { continue };
        pointer::within(at, key, |at| match (holds, child) {
            (Holds::Map(kind), Value::Object(map)) => {
                map.iter().for_each(|(name, child)| pointer::within(at, name, |at| visit(child, kind, at)));
            }
            (Holds::List(kind) | Holds::OneOrList(kind), Value::Array(list)) => {
                for (index, child) in list.iter().enumerate() {
                    pointer::within(at, &index.to_string(), |at| visit(child, kind, at));
                }
            }
            (Holds::One(Kind::Schema), Value::Bool(_)) if is_flag(key) => {}
            (Holds::One(kind) | Holds::OneOrList(kind), child) => visit(child, kind, at),
            _ => {}
        });
    }
}
