use super::super::Tools;
use super::{chosen, crates};
use crate::diagnostic::{Place, Severity};
use crate::ir::{Api, FamilyId, GroupId, Handle, Name};
use crate::names::ident;
use crate::names::reserved::{CLIENT_METHODS, FAMILY_METHODS, FAMILY_MODULES, ROOT_MODULES};
use crate::names::scope::{Claim, Collision, Kind, Scope};
use crate::pointer;

/// What a method of the client or of a family leads to.
#[derive(Clone, Copy)]
enum Way {
    Family(FamilyId),
    Group(GroupId),
}

/// Names modules of the client crate, and methods that lead to handles.
pub(super) fn name(api: &mut Api, tools: &mut Tools<'_>) {
    for family in api.family_ids() {
        let groups = api[family].groups.iter().filter(|group| !api[**group].operations.is_empty());
        let (own, others): (Vec<GroupId>, Vec<GroupId>) = groups.copied().partition(|group| api.is_own(&api[*group]));
        let mut ways: Vec<Way> = others.into_iter().map(Way::Group).collect();
        if family == Api::ROOT {
            ways.extend(api.family_ids().filter(|family| is_named(api, *family)).map(Way::Family));
        }
        claim(api, family, &ways, tools);
        // Its operations are those of the family's handle.
        for group in own {
            api[group].handle = api[family].handle.clone();
        }
    }
}

/// Whether a family has a handle.
fn is_named(api: &Api, family: FamilyId) -> bool {
    family != Api::ROOT && api[family].groups.iter().any(|group| !api[*group].operations.is_empty())
}

/// Claims the methods and the modules of a family.
fn claim(api: &mut Api, family: FamilyId, ways: &[Way], tools: &mut Tools<'_>) {
    let settings = &api.settings;
    let packages = [&settings.crates.client, &settings.crates.model].map(|package| ident::package(package).to_string());
    let scope = settings.scope.iter().map(|scope| scope.method.clone());
    let (mut methods, mut modules): (Vec<String>, Vec<String>) = if family == Api::ROOT {
        let modules = ROOT_MODULES.into_iter().map(str::to_owned).chain(packages);
        (CLIENT_METHODS.into_iter().map(str::to_owned).chain(scope).collect(), modules.collect())
    } else {
        (FAMILY_METHODS.map(str::to_owned).to_vec(), FAMILY_MODULES.map(str::to_owned).to_vec())
    };
    methods.extend(tools.keeping.methods(api, family));
    modules.extend(crates(api));
    let claims: Vec<Claim> = ways.iter().map(|way| of(api, *way, tools)).collect();
    let mut methods = Scope::new(Kind::Group, methods.iter().map(String::as_str));
    let mut modules = Scope::new(Kind::Module, modules.iter().map(String::as_str));
    let names: Vec<(Name, Name)> = methods.claim(&claims).into_iter().zip(modules.claim(&claims)).collect();
    let mut collisions = methods.collisions();
    let is_new = |collision: &Collision| !collisions.iter().any(|known| known.origin == collision.origin);
    let of_modules: Vec<Collision> = modules.collisions().into_iter().filter(is_new).collect();
    collisions.extend(of_modules);
    collisions.iter().for_each(|collision| report(api, collision, tools));
    for (way, (method, module)) in ways.iter().zip(names) {
        match way {
            Way::Family(id) => api[*id].handle = Handle { method, module, ty: api[*id].name.clone() },
            Way::Group(id) => api[*id].handle = Handle { method, module, ty: api[*id].name.clone() },
        }
    }
}

/// The claim of a family or a group. Its origin is its entry in `api.toml`.
fn of(api: &Api, way: Way, tools: &Tools<'_>) -> Claim {
    match way {
        Way::Family(id) => {
            let claim = chosen(&entry(api, id, &["name"]), &api[id].name.snake());
            Claim { suffix: Some("family"), ..claim }
        }
        Way::Group(id) => {
            let group = &api[id];
            let qualified = vec![group.name.join(&Name::new("group"))];
            let spelled = Some((group.tag.clone(), "group"));
            let origin = entry(api, group.family, &["groups", &group.tag]);
            let kept = tools.keeping.group(api, id).filter(|_| !is_named_by_user(api, id));
            let names = vec![group.name.clone()];
            Claim { origin, rank: 1, names, qualified, spelled, suffix: Some("group"), kept, ..Claim::default() }
        }
    }
}

/// Whether `api.toml` names a group.
pub(super) fn is_named_by_user(api: &Api, id: GroupId) -> bool {
    let group = &api[id];
    let settings = api.settings.family(&api[group.family].name);
    settings.and_then(|(_, known)| known.groups.get(&group.tag)).is_some_and(|name| Name::new(name) == group.name)
}

/// The group of a family that has a name, if `api.toml` names it.
pub(super) fn named_by_user(api: &Api, family: FamilyId, name: &Name) -> Option<GroupId> {
    let group = api[family].groups.iter().copied().find(|group| api[*group].name == *name);
    group.filter(|group| is_named_by_user(api, *group))
}

/// The pointer of something in `api.toml` that is about a family.
fn entry(api: &Api, family: FamilyId, path: &[&str]) -> String {
    let index = api.settings.family(&api[family].name).map(|(index, _)| index).unwrap_or_default();
    pointer::join(&format!("/family/{index}"), path)
}

/// Says which group gave way to another one, or to a family.
fn report(api: &Api, collision: &Collision, tools: &mut Tools<'_>) {
    let last = |origin: &str| pointer::segments(origin).last().unwrap_or_default();
    let (tag, name) = (last(&collision.origin), collision.name.snake());
    if collision.is_last_resort {
        tools.keeping.last_resorts.push((collision.origin.clone(), name.clone()));
    }
    let holder = match collision.holder.ends_with("/name") {
        true => "a family".to_owned(),
        false => format!("the tag `{}`", last(&collision.holder)),
    };
    let message = format!("the group name `{}` is taken by {holder}", collision.wanted);
    if api.settings.is_curated {
        let help = format!("call the group something else, such as `\"{tag}\" = \"{name}\"`");
        tools.findings.add(Severity::Error, tools.entries.place(&collision.origin), message, Some(help));
    } else {
        let message = format!("{message}; the group of the tag `{tag}` is `{name}`");
        let place = Place { file: api.settings.source.clone(), ..Place::default() };
        tools.findings.add(Severity::Note, place, message, None);
    }
}
