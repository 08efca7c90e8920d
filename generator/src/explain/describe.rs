use std::fmt::Write as _;

use proc_macro2::TokenStream;
use serde_json::Value;

use super::{Explained, Target};
use crate::document::{Kind, local_reference, resolved, walk};
use crate::emit::client::call;
use crate::emit::ident;
use crate::emit::imports::Imports;
use crate::emit::rust_type::{RustTypes, Scope, path_in_model};
use crate::format::text;
use crate::ir::{Api, Field, Location, Member, Operation, OtherName, Shape, TypeId, TypeRef};
use crate::lock::LOCK_FILE;
use crate::pointer;

/// How many merged types are listed.
const TWINS: usize = 20;

/// Paths of types as other crates write them: `kibana_model::fleet::Output`.
struct Outside<'a> {
    api: &'a Api,
    imports: Imports,
}

impl Scope for Outside<'_> {
    fn item(&self, id: TypeId) -> TokenStream {
        path_in_model(self.api, id)
    }

    fn imports(&self) -> &Imports {
        &self.imports
    }
}

impl Explained {
    /// What a node became: of itself, or as a part of what is around it.
    pub(super) fn describe(&self, target: &Target) -> String {
        let Some(bundled) = target.bundled.first() else {
            return "nothing: no document refers to it\n".to_owned();
        };
        if let Some(told) = self.described(bundled) {
            return told;
        }
        let mut around = bundled.as_str();
        while let Some((parent, _)) = around.rsplit_once('/') {
            around = parent;
            if let Some(told) = self.described(around) {
                let place = self.document.sources.key(around);
                return format!("no code of its own; it is a part of {place}:\n{told}");
            }
        }
        "nothing: no code follows from it\n".to_owned()
    }

    fn described(&self, at: &str) -> Option<String> {
        let forms: String = self
            .api
            .operations
            .iter()
            .filter(|operation| operation.origin == at)
            .map(|operation| self.operation(operation))
            .collect();
        if !forms.is_empty() {
            return Some(forms);
        }
        let item = self.printed(at).filter(|id| self.api[*id].shape.is_item());
        let of_type = item.map(|id| self.printed_type(id)).or_else(|| self.merged(at));
        if let Some(field) = self.property(at) {
            return Some(format!("{field}{}", of_type.unwrap_or_default()));
        }
        of_type
            .or_else(|| self.printed(at).map(|id| self.printed_type(id)))
            .or_else(|| self.parameter(at))
            .or_else(|| self.not_printed(at))
    }

    /// The type of a schema that is printed, or that is part of what is.
    fn printed(&self, at: &str) -> Option<TypeId> {
        let all = || self.api.type_ids().filter(|id| self.api[*id].origin == at);
        all().find(|id| self.api[*id].shape.is_item()).or_else(|| all().next())
    }

    fn rust(&self, ty: TypeRef, required: bool) -> String {
        self.written(|types| types.property(ty, required))
    }

    /// A type as it is written outside of the crates.
    fn written(&self, ty: impl FnOnce(RustTypes<'_>) -> TokenStream) -> String {
        let outside = Outside { api: &self.api, imports: Imports::new([]) };
        text(&ty(RustTypes::new(&self.api, &outside)))
    }

    fn printed_type(&self, id: TypeId) -> String {
        let (ty, rust) = (&self.api[id], self.rust(TypeRef::plain(id), true));
        let mut told = match &ty.shape {
            Shape::Struct(_) => format!("type: {rust}, a struct\n"),
            Shape::StringEnum(_) => format!("type: {rust}, an enum of texts\n"),
            Shape::IntegerEnum(_) => format!("type: {rust}, an enum of integers\n"),
            Shape::Union(_) => format!("type: {rust}, a union\n"),
            Shape::Json => "type: any JSON (openapi_runtime::Json)\n".to_owned(),
            _ => format!("type: {rust}\n"),
        };
        match &ty.shape {
            Shape::Struct(record) => {
                for member in record.members() {
                    let _ = match member {
                        Member::Field(field) => writeln!(told, "    {}", self.field(field)),
                        Member::Part(part) => {
                            let (name, ty) = (ident::snake(&part.name), self.rust(TypeRef::plain(part.ty.ty()), true));
                            writeln!(told, "    {name}: {ty} // flattened into the surrounding object in JSON")
                        }
                    };
                }
                if let Some(extra) = record.extra {
                    let _ = writeln!(told, "    other properties: {}", self.rust(extra, true));
                }
            }
            Shape::StringEnum(known) => known.variants.iter().for_each(|variant| {
                let _ = writeln!(told, "    {} is {:?}", ident::pascal(&variant.name), variant.wire);
            }),
            Shape::IntegerEnum(known) => known.variants.iter().for_each(|variant| {
                let _ = writeln!(told, "    {} is {}", ident::pascal(&variant.name), variant.value);
            }),
            Shape::Union(union) => union.variants.iter().for_each(|variant| {
                let _ = writeln!(told, "    {}({})", ident::pascal(&variant.name), self.rust(variant.ty, true));
            }),
            _ => {}
        }
        if ty.shape.is_item() {
            let _ = writeln!(told, "name: {}", self.reason(id));
        }
        let twins: Vec<&String> =
            self.api.merged.iter().filter(|(_, kept)| **kept == ty.origin).map(|(twin, _)| twin).collect();
        if !twins.is_empty() {
            let _ = writeln!(told, "also used for {} of the same shape:", twins.len());
            let shown = twins.iter().take(TWINS);
            shown.for_each(|twin| told.push_str(&format!("    {}\n", self.document.sources.key(twin))));
            if twins.len() > TWINS {
                let _ = writeln!(told, "    ... and {} others", twins.len() - TWINS);
            }
        }
        told
    }

    fn field(&self, field: &Field) -> String {
        let name = ident::snake(&field.name);
        let ty = match &field.constant {
            Some(value) => self
                .written(|types| types.present(types.constant(value), types.presence(field.ty, field.is_required()))),
            None => self.rust(field.ty, field.is_required()),
        };
        let wire = if name == field.wire { String::new() } else { format!(" // in JSON: {}", field.wire) };
        format!("{name}: {ty}{wire}")
    }

    /// The reason for the name of a type.
    fn reason(&self, id: TypeId) -> String {
        let (ty, sources) = (&self.api[id], &self.document.sources);
        if self.api.settings.names.contains_key(&sources.key(&ty.origin)) {
            return "api.toml gives it".to_owned();
        }
        let (_, original) = sources.original(&ty.origin);
        let source = match (ty.is_component(), original.starts_with("/components/")) {
            (true, true) => "from its component",
            (true, false) => "from its place: it is referred to from elsewhere, and so became a component",
            (false, _) => "from its place, since it is written in place",
        };
        match self.api.other_names.get(&id) {
            Some(OtherName::Taken(wanted)) => format!("{source}; `{}` is taken or reserved", wanted.pascal()),
            Some(OtherName::Kept) => format!("that of the last run, which {LOCK_FILE} says"),
            None => source.to_owned(),
        }
    }

    fn merged(&self, at: &str) -> Option<String> {
        let kept = self.api.merged.get(at)?;
        let place = self.document.sources.key(kept);
        let told = self.printed(kept).map(|id| self.printed_type(id)).unwrap_or_default();
        Some(format!("merged: it has the same shape as {place}, and both are one type\n{told}"))
    }

    /// A property is a field of the struct around it.
    fn property(&self, at: &str) -> Option<String> {
        let (schema, wire) = at.rsplit_once("/properties/").filter(|(_, wire)| !wire.contains('/'))?;
        let id = self.printed(schema).or_else(|| self.printed(self.api.merged.get(schema)?))?;
        let Shape::Struct(record) = &self.api[id].shape else { return None };
        let wire = pointer::unescape(wire);
        let (way, field) = self.api.property(record, &wire)?;
        let way: String = way.into_iter().map(|part| format!("{}.", ident::snake(part))).collect();
        let presence = match (&field.constant, field.is_required()) {
            (Some(value), _) => format!("its only value is {value}, which `new` fills in"),
            (None, true) => "required".to_owned(),
            (None, false) => "optional".to_owned(),
        };
        let record = self.rust(TypeRef::plain(id), true);
        Some(format!("field: {way}{} of {record}\npresence: {presence}\n", self.field(field)))
    }

    fn operation(&self, operation: &Operation) -> String {
        let call = call(&self.api, operation);
        if operation.found.first.is_some() {
            let body = operation.body.as_ref().filter(|_| self.api.has_other_body(operation));
            let with = body.map(|body| format!(" with a body of {}", body.media_type())).unwrap_or_default();
            let by =
                operation.alternatives.first().map(|names| format!(" by {}", names.join(" and "))).unwrap_or_default();
            let setters: String = call.setters.iter().map(|setter| format!("    .{setter}\n")).collect();
            return format!("call{with}{by}: {}\n{setters}", call.call);
        }
        let mut told = format!("operation: {} {} ({})\n", operation.method.as_str(), operation.path, operation.id);
        let scope = self.api.settings.scope.iter().filter(|_| operation.scoped);
        scope.for_each(|scope| told.push_str(&format!("scope: {} comes before the path if chosen\n", scope.prefix)));
        let _ = writeln!(told, "call: {}", call.call);
        call.setters.iter().for_each(|setter| told.push_str(&format!("    .{setter}\n")));
        let _ = writeln!(told, "    .send() gives {}", call.answer);
        for (name, value) in &operation.headers {
            let _ = writeln!(told, "always sent: {name}: {value}");
        }
        for variant in &self.api[operation.found.errors].variants {
            if operation.error_bodies.iter().any(|body| body.status == variant.status) {
                let (name, ty) = (ident::pascal(&variant.name), self.rust(variant.ty, true));
                let _ = writeln!(told, "error body: {name}({ty})");
            }
        }
        told
    }

    /// A parameter is an argument or a setter, or nothing that a caller sees.
    fn parameter(&self, at: &str) -> Option<String> {
        let (target, node) = resolved(&self.document.root, self.document.root.pointer(at)?);
        let component = target.as_deref().unwrap_or(at);
        let name = node.get("name")?.as_str()?;
        let location = match node.get("in")?.as_str()? {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            "cookie" => Location::Cookie,
            _ => return None,
        };
        let base = at.rsplit_once("/parameters/").map(|(base, _)| base).filter(|base| base.starts_with("/paths/"));
        let users = self.api.operations.iter().filter(|operation| match base {
            Some(base) => {
                operation.origin == base || operation.origin.rsplit_once('/').is_some_and(|(path, _)| path == base)
            }
            None => self.refers(operation, component),
        });
        let users: Vec<&Operation> = users.collect();
        let Some(first) = users.first() else { return Some("nothing: no operation has this parameter\n".to_owned()) };
        let mut told = String::new();
        let lower = name.to_ascii_lowercase();
        let is_here = |parameter: &&crate::ir::Parameter| parameter.location() == location && parameter.wire == name;
        // Where a call needs one of several parameters, each form has its own.
        if let Some(parameter) = users.iter().find_map(|operation| operation.parameters.iter().find(is_here)) {
            let word = if parameter.required { "argument" } else { "setter" };
            let ty = self.rust(parameter.ty, true);
            let _ = writeln!(told, "{word}: {}: {ty}", ident::snake(&parameter.name));
        } else if let Some((_, value)) = self.api.settings.header(&lower) {
            let _ = writeln!(told, "nothing that a caller sees: api.toml says that every call sends {name}: {value}");
        } else if let Some((_, value)) = first.headers.iter().find(|(known, _)| *known == lower) {
            let _ = writeln!(told, "nothing that a caller sees: it has one value, and each call sends {name}: {value}");
        } else {
            let _ = writeln!(
                told,
                "nothing that a caller sees: the client sets {name} by itself, or another one replaces it"
            );
        }
        for operation in users {
            let _ = writeln!(told, "    of {}", call(&self.api, operation).call);
        }
        Some(told)
    }

    /// Whether an operation refers to a component in its parameters or in those of its path.
    fn refers(&self, operation: &Operation, component: &str) -> bool {
        let path = operation.origin.rsplit_once('/').map_or("", |(path, _)| path);
        let lists = [path, &operation.origin].map(|holder| self.document.root.pointer(&format!("{holder}/parameters")));
        let parameters = lists.into_iter().flatten().filter_map(Value::as_array).flatten();
        parameters.filter_map(local_reference).any(|target| target == component)
    }

    /// A schema that has a meaning, but no type.
    fn not_printed(&self, at: &str) -> Option<String> {
        if let Some(ty) = self.api.schemas.get(at) {
            let place = self.document.sources.key(&self.api[ty.id].origin);
            return Some(format!("no type of its own: it is an alias of {place}\n{}", self.printed_type(ty.id)));
        }
        let wholes = self.wholes(at);
        if wholes.is_empty() {
            let is_component = pointer::component(&format!("#{at}"), "schemas").is_some();
            return is_component.then(|| "nothing: no operation sends or receives it\n".to_owned());
        }
        let mut told = "no type of its own: its properties are in the structs of\n".to_owned();
        wholes.iter().for_each(|whole| {
            let _ = writeln!(told, "    {}", self.document.sources.key(whole));
        });
        Some(told)
    }

    /// The schemas that a schema is a part of by their `allOf`.
    fn wholes(&self, at: &str) -> Vec<String> {
        let mut wholes = Vec::new();
        walk(&self.document.root, Kind::Document, "", &mut |node, kind, whole| {
            if kind != Kind::Schema {
                return;
            }
            let mut parts = node.get("allOf").and_then(Value::as_array).into_iter().flatten().enumerate();
            let is_it = |(index, part): (usize, &Value)| {
                local_reference(part) == Some(at) || pointer::join(whole, &["allOf", &index.to_string()]) == at
            };
            if parts.any(is_it) {
                wholes.push(whole.to_owned());
            }
        });
        wholes
    }
}
