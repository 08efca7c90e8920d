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

/// The part's words without those at its start and at its end that its owner has in the same order.
fn without_words_of(owner: &Name, part: &Name) -> Name {
    let words = part.words();
    let is_of_owner = |run: &[String]| owner.words().windows(run.len().max(1)).any(|window| window == run);
    let leading = (1..=words.len()).rev().find(|length| is_of_owner(&words[..*length])).unwrap_or(0);
    let rest = &words[leading..];
    let trailing = (1..=rest.len()).rev().find(|length| is_of_owner(&rest[rest.len() - length..])).unwrap_or(0);
    Name::from_words(rest[..rest.len() - trailing].iter().cloned())
}
