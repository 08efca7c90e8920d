use super::super::Tools;
use super::{chosen, report};
use crate::ir::{Api, FamilyId, Header, Name};
use crate::names::reserved::ANSWER_METHODS;
use crate::names::scope::{Claim, Kind, Scope};
use crate::names::spelling;

/// Names the accessors of headers.
pub(super) fn name(api: &mut Api, tools: &mut Tools<'_>) {
    for family in api.family_ids() {
        let mut scope = Scope::new(Kind::Header, ANSWER_METHODS);
        let claims: Vec<Claim> =
            api[family].headers.headers.iter().map(|header| claim(api, family, header, tools)).collect();
        let names = scope.claim(&claims);
        api[family].headers.headers.iter_mut().zip(names).for_each(|(header, name)| header.name = name);
        report(api, Kind::Header, scope, tools);
    }
    api.each_answer_header(&mut |header, known| header.name.clone_from(&known.name));
}

/// The `X-` of headers says nothing.
fn claim(api: &Api, family: FamilyId, header: &Header, tools: &mut Tools<'_>) -> Claim {
    let key = format!("{} {}", api[family].name, header.wire.to_ascii_lowercase());
    let kept = tools.keeping.member(tools.keeping.of_api("header", key.trim_start()), None);
    if let Some(name) = tools.name_of(&header.origin) {
        return Claim { kept, ..chosen(&header.origin, &name) };
    }
    let whole = spelling::name(&header.wire, Kind::Header.word());
    let short = spelling::without_x(&header.wire).map(|rest| spelling::name(rest, Kind::Header.word()));
    let qualified: Vec<Name> = [whole.clone(), whole.join(&Name::new("header"))].to_vec();
    let (origin, names) = (header.origin.clone(), vec![short.unwrap_or(whole)]);
    Claim { origin, rank: 1, names, qualified, kept, ..Claim::default() }
}
