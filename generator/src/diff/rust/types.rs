//! Items of the model crate.

use std::collections::BTreeMap;

use super::{Items, Piece};
use crate::emit::rust_type::path_in_model;
use crate::format::text;
use crate::ir::{
    Access, EnumVariant, Field, IntegerEnum, IntegerVariant, Item, ItemShape, SharedField, SharedPart, StringEnum,
    Struct, StructPart, Type, TypeRef, Union, Variant,
};
use crate::names::ident;
use crate::pointer;

/// A type whose items are listed.
struct Holder<'t> {
    key: String,
    path: String,
    origin: &'t str,
    /// Whether callers send values of it.
    is_sent: bool,
    /// Whether `Default` makes it, and not `new`.
    begins_blank: bool,
}

impl Items<'_> {
    pub(super) fn types(&mut self) {
        let api = self.api;
        api.items().for_each(|item| self.one_type(item));
    }

    fn one_type(&mut self, Item { id, shape }: Item<'_>) {
        let api = self.api;
        // Names and modules are in the path; words and examples are compared in the documents.
        let Type { origin, name: _, family: _, module: _, group: _, docs: _, shape: _, usage } = &api[id];
        let (key, path) = (self.type_key(id), text(&path_in_model(api, id)));
        let word = match shape {
            ItemShape::Struct(_) => "struct",
            ItemShape::StringEnum(_) => "enum of texts",
            ItemShape::IntegerEnum(_) => "enum of integers",
            ItemShape::Union(_) => "union",
        };
        let package = api.settings.crates.model.as_str();
        let pieces = vec![Piece::new(word.to_owned(), vec![origin.clone()])];
        self.add(format!("type {key}"), package, path.clone(), pieces, vec![origin.clone()]);
        let holder = Holder { key, path, origin, is_sent: usage.request, begins_blank: api.begins_blank(id) };
        match shape {
            ItemShape::Struct(record) => self.record(&holder, record),
            ItemShape::StringEnum(StringEnum { variants }) => {
                for EnumVariant { wire, name, since: _, docs: _ } in variants {
                    self.member(
                        &holder,
                        &format!("value {wire}"),
                        &ident::pascal(name).to_string(),
                        String::new(),
                        "enum",
                    );
                }
            }
            ItemShape::IntegerEnum(IntegerEnum { variants }) => {
                for IntegerVariant { value, name, docs: _ } in variants {
                    let name = ident::pascal(name).to_string();
                    self.member(&holder, &format!("value {value}"), &name, String::new(), "enum");
                }
            }
            ItemShape::Union(union) => self.union(&holder, union),
        }
    }

    /// A field or a variant.
    fn member(&mut self, holder: &Holder<'_>, key: &str, name: &str, signature: String, below: &str) {
        let Holder { key: of, path, origin, .. } = holder;
        let place = if below.is_empty() { (*origin).to_owned() } else { format!("{origin}/{below}") };
        let package = self.api.settings.crates.model.clone();
        let pieces = vec![Piece::new(signature, vec![place.clone()])];
        self.add(format!("member {of} {key}"), &package, format!("{path}::{name}"), pieces, vec![place]);
    }

    fn record(&mut self, holder: &Holder<'_>, record: &Struct) {
        let Struct { fields, parts, extra, extra_name } = record;
        let mut arguments = Vec::new();
        for field in fields {
            // What a field means on the wire, and what is said about it, is compared in the documents.
            let Field { wire, name, ty, need: _, constant, access, docs: _ } = field;
            let rust = match constant {
                Some(value) => {
                    self.rust(|types| types.present(types.constant(value), types.presence(*ty, field.is_required())))
                }
                None => self.rust(|types| types.property(*ty, field.is_required())),
            };
            let (setter, name) = (ident::setter(name).to_string(), ident::snake(name).to_string());
            let below = format!("properties/{}", pointer::escape(wire));
            if holder.is_sent && !field.is_initial() && *access != Access::ReadOnly {
                self.member(holder, &format!("setter {wire}"), &setter, "()".to_owned(), &below);
            }
            if field.is_initial() && constant.is_none() {
                let places = vec![format!("{}/{below}", holder.origin)];
                arguments.push(Piece::argument(name.clone(), rust.clone(), places));
            }
            self.member(holder, &format!("field {wire}"), &name, rust, &below);
        }
        for part in parts {
            let StructPart { name, ty, position: _ } = part;
            let (name, rust) = (ident::snake(name).to_string(), self.value(TypeRef::plain(ty.ty())));
            if self.api.arguments(&self.api[*ty]) > 0 {
                let places = vec![format!("{}/allOf", holder.origin)];
                arguments.push(Piece::argument(name.clone(), rust.clone(), places));
            }
            self.member(holder, &format!("part {}", self.type_key(ty.ty())), &name, rust, "allOf");
        }
        if let Some(extra) = extra {
            let (name, rust) = (ident::snake(extra_name).to_string(), self.rust(|types| types.map(*extra)));
            self.member(holder, "others", &name, rust, "additionalProperties");
        }
        let package = self.api.settings.crates.model.clone();
        let (constructor, arguments) = if holder.begins_blank { ("default", vec![]) } else { ("new", arguments) };
        let (key, path) = (format!("member {} {constructor}", holder.key), format!("{}::{constructor}", holder.path));
        let pieces = [vec![Piece::new("(".to_owned(), vec![])], arguments, vec![Piece::new(")".to_owned(), vec![])]];
        self.add(key, &package, path, pieces.concat(), vec![holder.origin.to_owned()]);
    }

    fn union(&mut self, holder: &Holder<'_>, union: &Union) {
        // How arms are told apart is a matter of the wire.
        let Union { variants, dispatch: _, written: _, shared, shared_fields } = union;
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        for Variant { name, ty, docs: _ } in variants {
            let (name, rust) = (ident::pascal(name).to_string(), self.value(*ty));
            // An alternative is its type, whatever it is called.
            let times = known.entry(rust.clone()).or_default();
            *times += 1;
            let key = format!("member {} arm {rust} {times}", holder.key);
            let places = vec![holder.origin.to_owned(), self.api[ty.id].origin.clone()];
            let pieces = vec![Piece::new(rust, places.clone())];
            let package = self.api.settings.crates.model.clone();
            self.add(key, &package, format!("{}::{name}", holder.path), pieces, places);
        }
        for SharedPart { name, ty, fields: _ } in shared {
            let (name, rust) = (ident::snake(name).to_string(), self.value(TypeRef::plain(ty.ty())));
            self.member(holder, &format!("shared {name}"), &name, rust, "");
        }
        for SharedField { name, field: _, wire, ty, required: _, summary: _, only: _ } in shared_fields {
            let (name, rust) = (ident::snake(name).to_string(), self.value(*ty));
            self.member(holder, &format!("shared property {wire}"), &name, rust, "");
        }
    }
}
