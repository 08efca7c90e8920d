use super::super::Tools;
use crate::ir::{Api, Name, Shape, TypeId};
use crate::names::Word;
use crate::names::scope::{Claim, Scope};

/// Names the fields of parts: what the part's name says that its owner's does not. `RuleCommon` of `EqlRule` is `common`.
/// Then the field for all other properties.
pub(super) fn name(api: &mut Api, id: TypeId, scope: &mut Scope, tools: &Tools<'_>) {
    let mut claims = claims(api, id, tools);
    let Shape::Struct(record) = &api[id].shape else { return };
    let extra = claims.split_off(record.parts.len());
    let names = scope.claim(&claims);
    let extra_name = scope.claim(&extra).pop().unwrap_or_default();
    if let Shape::Struct(record) = &mut api[id].shape {
        record.parts.iter_mut().zip(names).for_each(|(part, name)| part.name = name);
        record.extra_name = extra_name;
    }
}

/// The claims of the parts, and of the field for all other properties.
pub(super) fn claims(api: &Api, id: TypeId, tools: &Tools<'_>) -> Vec<Claim> {
    let Shape::Struct(record) = &api[id].shape else { return Vec::new() };
    let parts = record.parts.iter().map(|part| part_claim(api, id, part.ty.ty(), tools));
    let extra = record.extra.map(|_| Claim {
        origin: api[id].origin.clone(),
        names: ["extra", "extra properties", "other properties"].map(Name::new).to_vec(),
        kept: tools.keeping.member(tools.keeping.of_type(id).child(&["extra"]), None),
        ..Claim::default()
    });
    parts.chain(extra).collect()
}

fn part_claim(api: &Api, owner: TypeId, part: TypeId, tools: &Tools<'_>) -> Claim {
    let whole = &api[part].name;
    let further = ["part", "properties"].map(|word| whole.join(&Name::new(word)));
    let names = [field_name(&api[owner].name, whole), whole.clone()].into_iter().chain(further).collect();
    let kept = tools.keeping.member(tools.keeping.of_part(owner, "parts", api, part), None);
    Claim { origin: api[part].origin.clone(), names, kept, ..Claim::default() }
}

/// What the part's name says that its owner's does not. `new` alone says nothing, and is what constructors are called:
/// `NewRule` of `RulePreview` is `rule`.
fn field_name(owner: &Name, part: &Name) -> Name {
    let name = without_words_of(owner, part);
    let is_new = |words: &[Word]| words.first().is_some_and(|word| &**word == "new");
    match part.words().last() {
        Some(noun) if name.words().len() <= 1 && (is_new(name.words()) || name.is_empty() && is_new(part.words())) => {
            Name::from_words([noun.clone()])
        }
        _ => name,
    }
}

/// The part's words without those at its start and at its end that its owner has in the same order.
fn without_words_of(owner: &Name, part: &Name) -> Name {
    let words = part.words();
    let is_of_owner = |run: &[Word]| owner.words().windows(run.len().max(1)).any(|window| window == run);
    let leading = (1..=words.len()).rev().find(|length| is_of_owner(&words[..*length])).unwrap_or(0);
    let rest = &words[leading..];
    let trailing = (1..=rest.len()).rev().find(|length| is_of_owner(&rest[rest.len() - length..])).unwrap_or(0);
    Name::from_words(rest[..rest.len() - trailing].iter().cloned())
}
