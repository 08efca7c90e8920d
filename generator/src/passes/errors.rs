//! Typed error bodies.
//!
//! Fleet answers errors in one shape, the security solution in two, sometimes both on one status. A caller matches on one
//! enum per family whose variants are statuses; a status with several shapes holds a union of them.

use std::collections::BTreeMap;

use super::Tools;
use crate::diagnostic::Severity;
use crate::ir::lowered::{Api, Shape, Type, Union};
use crate::ir::{Docs, ErrorSet, ErrorSetId, ErrorVariant, FamilyId, Name, Status, TypeRef, Usage, Variant};

/// Makes the error set of every family that has operations.
pub(super) fn collect(api: &mut Api, tools: &mut Tools<'_>) {
    for family in api.family_ids() {
        let mut bodies: BTreeMap<Status, Vec<TypeRef>> = BTreeMap::new();
        let mut has_operations = false;
        for operation in api.operations.iter().filter(|operation| api[operation.group].family == family) {
            has_operations = true;
            for (status, ty) in &operation.error_bodies {
                let known = bodies.entry(*status).or_default();
                if !known.iter().any(|known| api.is_same(*known, *ty)) {
                    known.push(*ty);
                }
            }
        }
        if !has_operations {
            continue;
        }
        let base = api[family].name.clone();
        let base = if base.is_empty() { Name::new(&api.settings.client_type) } else { base };
        // A body that nobody describes is not a reason to lose the description of others.
        for known in bodies.values_mut() {
            let is_described = |ty: &TypeRef| api[api.resolve(ty.id)].shape != Shape::Json;
            if known.iter().any(is_described) {
                known.retain(is_described);
            }
        }
        let variants =
            bodies.into_iter().map(|(status, types)| variant(api, family, &base, status, &types, tools)).collect();
        let id = ErrorSetId::at(api.error_sets.len());
        api.error_sets.push(ErrorSet { name: base.join(&Name::new("error")), family, variants });
        api[family].errors = Some(id);
        for index in 0..api.operations.len() {
            if api[api.operations[index].group].family == family {
                api.operations[index].errors = id;
            }
        }
    }
}

fn variant(
    api: &mut Api,
    family: FamilyId,
    base: &Name,
    status: Status,
    types: &[TypeRef],
    tools: &mut Tools<'_>,
) -> ErrorVariant {
    let name = Name::new(&status.words());
    let ty = match types {
        [only] => TypeRef { nullable: false, ..*only },
        several => {
            let origin = api[several[0].id].origin.clone();
            let message = format!("{} has {} shapes in this family; they became a union", text(status), several.len());
            tools.find(Severity::Note, &origin, message, None);
            let variants = several
                .iter()
                .map(|ty| Variant {
                    name: Name::default(),
                    ty: TypeRef { nullable: false, ..*ty },
                    docs: Docs::default(),
                })
                .collect();
            TypeRef::plain(api.add_type(Type {
                origin: format!("{origin}/{name}"),
                name: base.join(&name),
                family,
                module: Vec::new(),
                group: None,
                docs: Docs { summary: Some("The bodies that this status has.".to_owned()), ..Docs::default() },
                shape: Shape::Union(Union { variants, discriminator: None }),
                usage: Usage::default(),
            }))
        }
    };
    ErrorVariant { status, name, ty }
}

/// A status in a sentence.
fn text(status: Status) -> String {
    match status {
        Status::Code(code) => format!("status {code}"),
        Status::Class(class) => format!("status {class}XX"),
        Status::Default => "any other status".to_owned(),
    }
}
