use std::collections::BTreeSet;

use super::super::Tools;
use crate::diagnostic::Severity;
use crate::ir::{Api, Name, Shape, TypeId};

/// Names the fields of parts: what the part's name says that its owner's does not. `RuleCommon` of `EqlRule` is `common`.
/// Properties have their names before.
pub(super) fn name(api: &mut Api, id: TypeId, tools: &mut Tools<'_>) {
    let Shape::Struct(record) = &api[id].shape else { return };
    let mut taken: BTreeSet<String> = record.fields.iter().map(|field| field.name.snake()).collect();
    let mut names = Vec::new();
    for part in &record.parts {
        let whole = api[part.ty.id].name.clone();
        let candidates = [
            without_words_of(&api[id].name, &whole),
            whole.clone(),
            whole.join(&Name::new("part")),
            whole.join(&Name::new("properties")),
        ];
        let free = candidates.into_iter().find(|name| !name.is_empty() && !taken.contains(&name.snake()));
        let Some(free) = free else {
            let message = format!("no name is left for the part `{}`", whole.pascal());
            let help = "rename the component";
            tools.find(Severity::Error, &api[id].origin.clone(), message, Some(help));
            return;
        };
        taken.insert(free.snake());
        names.push(free);
    }
    if let Shape::Struct(record) = &mut api[id].shape {
        record.parts.iter_mut().zip(names).for_each(|(part, name)| part.name = name);
    }
}

/// The part's words without those that it begins and ends with as its owner does.
fn without_words_of(owner: &Name, part: &Name) -> Name {
    let (owner, part) = (owner.words(), part.words());
    let leading = part.iter().zip(owner).take_while(|(a, b)| a == b).count();
    let rest = &part[leading..];
    let trailing = rest.iter().rev().zip(owner[leading..].iter().rev()).take_while(|(a, b)| a == b).count();
    Name::from_words(rest[..rest.len() - trailing].iter().cloned())
}
