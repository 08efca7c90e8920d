use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap};

use super::super::{Tools, placement};
use super::inside::Inside;
use super::{chosen, report};
use crate::ir::{Api, Dispatch, Field, Guard, GuardedVariants, Name, Scalar, Shape, Tag, TypeId, Union};
use crate::names::Word;
use crate::names::reserved::UNKNOWN;
use crate::names::scope::{Claim, Kind, Scope};
use crate::pointer;

/// Names union arms, and the types that are written in place in them after the arms.
pub(super) fn name(api: &mut Api, tools: &mut Tools<'_>) {
    for id in api.type_ids() {
        let Shape::Union(union) = api[id].shape.clone() else { continue };
        let mut scope = Scope::new(Kind::Arm, [UNKNOWN]);
        let common = words_in_common(api, &api[id].name, &union);
        let arms = Arms::new(api, &union);
        let claims: Vec<Claim> =
            (0..union.variants.len()).map(|index| claim(api, id, &arms, index, &common, tools)).collect();
        let names = scope.claim(&claims);
        report(api, Kind::Arm, scope, tools);
        for (index, name) in names.into_iter().enumerate() {
            let (arm, shared) = (union.variants[index].ty.id, api[id].name.clone());
            if !api[arm].is_component() && api[arm].shape.is_item() && api[arm].name == shared {
                api[arm].name = shared.join(&name);
            }
            if let Shape::Union(union) = &mut api[id].shape {
                union.variants[index].name = name;
            }
        }
    }
}

fn claim(api: &Api, id: TypeId, arms: &Arms<'_>, index: usize, common: &Name, tools: &mut Tools<'_>) -> Claim {
    let union = arms.union;
    let origin = pointer::push(&api[id].origin, index.to_string());
    let kept = tools.keeping.member(tools.keeping.of_arm(api, id, union.variants[index].ty.id), None);
    if let Some(name) = tools.name_of(&origin) {
        return Claim { kept, ..chosen(&origin, &name) };
    }
    let mut names = arms.candidates(api, index);
    let whole = &api[id].name;
    let short = names.first().and_then(|name| {
        without_shared_words(name, whole).or_else(|| {
            let rest = name.words().strip_suffix(common.words()).filter(|_| !common.is_empty())?;
            starting_well(rest)
        })
    });
    names.splice(0..0, short);
    let content = arms.contents[index].clone();
    let is_alone = arms.contents.iter().filter(|other| **other == content).count() == 1;
    let mut qualified: Vec<Name> = content.into_iter().collect();
    if !is_alone {
        let types = || union.variants.iter().map(|variant| variant.ty.id).collect::<Vec<_>>();
        qualified.extend(arms.inside.get_or_init(|| Inside::new(api, &types())).names(index));
    }
    qualified.extend(arms.without_required(api, index));
    // Arms come as they are written.
    let rank = u32::try_from(index + 1).unwrap_or(u32::MAX);
    Claim { origin, rank, names, qualified, kept, ..Claim::default() }
}

/// What an arm is told by that has no other name: the properties of an object, or of the items of a list.
fn by_content(api: &Api, arm: TypeId) -> Option<Name> {
    match &api[arm].shape {
        Shape::List(item) | Shape::Map(item) => Some(by_properties(api, item.id)?.join(&type_name(api, arm))),
        _ => by_properties(api, arm),
    }
}

/// `with_id_and_name`: all that an object has to have.
fn by_properties(api: &Api, arm: TypeId) -> Option<Name> {
    let Shape::Struct(record) = &api[arm].shape else { return None };
    let required =
        api.properties(record).into_iter().filter(|field| field.is_required()).map(|field| Name::new(&field.wire));
    let all = required.reduce(|all, field| all.join(&Name::new("and")).join(&field))?;
    Some(Name::new("with").join(&all))
}

/// `ElasticsearchOutput` of `Output` is `Elasticsearch`.
fn without_shared_words(name: &Name, shared: &Name) -> Option<Name> {
    let words = name.words();
    let rest = words.strip_suffix(shared.words()).or_else(|| words.strip_prefix(shared.words()))?;
    starting_well(rest).filter(|_| !shared.is_empty())
}

/// A name of these words, if that can be one.
fn starting_well(words: &[Word]) -> Option<Name> {
    let name = Name::from_words(words.iter().cloned());
    (!name.is_empty() && !name.pascal().starts_with(|c: char| c.is_ascii_digit())).then_some(name)
}

/// The last words of a union's name that the names of all its arms end with, too: `Config` of `ConnectorConfig` with the
/// arms `IndexConfig` and `JiraConfig`. Nothing where one arm has no other words, or has no name.
fn words_in_common(api: &Api, whole: &Name, union: &Union) -> Name {
    let arms: Vec<TypeId> = union.variants.iter().map(|variant| variant.ty.id).collect();
    let words = whole.words();
    let is_common = |run: &[Word]| {
        arms.iter().all(|arm| {
            let name = api[*arm].name.words();
            api[*arm].is_component() && name.len() > run.len() && name.ends_with(run)
        })
    };
    let common = (1..words.len()).map(|start| &words[start..]).find(|run| is_common(run));
    Name::from_words(common.filter(|_| arms.len() > 1).unwrap_or_default().iter().cloned())
}

/// What the names of a union's arms follow from.
struct Arms<'u> {
    union: &'u Union,
    /// What tells each arm apart: a property with its values, and a property that only it has.
    tags: Vec<Vec<(&'u str, &'u Tag)>>,
    keys: Vec<Option<&'u str>>,
    /// How many of the arms have a property.
    having: HashMap<String, usize>,
    /// What each arm is told by that has no other name.
    contents: Vec<Option<Name>>,
    lists: usize,
    structs: usize,
    /// What is in the arms, once it is asked for.
    inside: OnceCell<Inside>,
}

impl<'u> Arms<'u> {
    /// What the one object that need not have anything is called next to others.
    fn without_required(&self, api: &Api, index: usize) -> Option<Name> {
        let needs_nothing = |index: &usize| {
            let shape = &api[self.union.variants[*index].ty.id].shape;
            matches!(shape, Shape::Struct(_)) && self.contents[*index].is_none()
        };
        let is_only = (0..self.contents.len()).filter(needs_nothing).eq([index]);
        is_only.then(|| Name::new("without_required"))
    }

    fn new(api: &Api, union: &'u Union) -> Self {
        let count = union.variants.len();
        let mut arms = Self {
            union,
            tags: vec![Vec::new(); count],
            keys: vec![None; count],
            having: HashMap::new(),
            contents: union.variants.iter().map(|variant| by_content(api, variant.ty.id)).collect(),
            lists: 0,
            structs: 0,
            inside: OnceCell::new(),
        };
        for variant in &union.variants {
            match &api[variant.ty.id].shape {
                Shape::List(_) => arms.lists += 1,
                Shape::Struct(record) => {
                    arms.structs += 1;
                    let own: BTreeSet<&str> =
                        api.properties(record).into_iter().map(|field| field.wire.as_str()).collect();
                    own.into_iter().for_each(|wire| *arms.having.entry(wire.to_owned()).or_default() += 1);
                }
                _ => {}
            }
        }
        match &union.dispatch {
            Dispatch::Discriminator { property, arms: values, .. } => {
                values.iter().for_each(|(value, index)| arms.tags[*index].push((property, value)));
            }
            Dispatch::Guards(guards) => guards.iter().for_each(|guarded| arms.add(guarded)),
        }
        arms
    }

    /// Notes what a guard says of the only arm that it leads to.
    fn add(&mut self, guarded: &'u GuardedVariants) {
        let [index] = guarded.variants.as_slice() else { return };
        match &guarded.guard {
            Guard::Constant { property, value } => self.tags[*index].push((property, value)),
            Guard::Key { property, .. } => {
                self.keys[*index].get_or_insert(property);
            }
            _ => {}
        }
    }

    /// Names for an arm, best first: the document's, its component's, the discriminator's value, what tells it apart, what its
    /// type is.
    fn candidates(&self, api: &Api, index: usize) -> Vec<Name> {
        let variant = &self.union.variants[index];
        let arm = variant.ty.id;
        let mut names = Vec::new();
        if !variant.name.is_empty() {
            names.push(placement::without_group(api, api[arm].family, &variant.name).1);
        }
        if api[arm].is_component() {
            names.push(api[arm].name.clone());
        }
        names.extend(self.told_apart_by(index));
        let by_type = type_name(api, arm);
        // Among several lists, each says what it is a list of.
        if let Shape::List(item) = &api[arm].shape
            && self.lists > 1
        {
            names.push(type_name(api, item.id).join(&by_type));
        }
        let is_struct = matches!(api[arm].shape, Shape::Struct(_));
        if !is_struct || (names.is_empty() && self.structs == 1) {
            names.push(by_type.clone());
        }
        if let Shape::List(item) | Shape::Map(item) = &api[arm].shape {
            names.push(type_name(api, item.id).join(&by_type));
        }
        if let Shape::Struct(record) = &api[arm].shape {
            let is_own = |field: &&Field| self.having.get(&field.wire).is_none_or(|having| *having < 2);
            let own = api.properties(record).into_iter().find(is_own);
            names.extend(own.map(|field| Name::new("with").join(&Name::new(&field.wire))));
        }
        names.push(by_type);
        names
    }

    fn told_apart_by(&self, index: usize) -> Option<Name> {
        any_of(&self.tags[index]).or_else(|| Some(Name::new("with").join(&Name::new(self.keys[index]?))))
    }
}

/// `dog or puppy`, `kind 1 or 2`; nothing where there are too many values for a name.
fn any_of(tags: &[(&str, &Tag)]) -> Option<Name> {
    // A number or `true` says nothing without its property.
    let value = |(property, tag): &(&str, &Tag), is_first: bool| match tag {
        Tag::Literal(literal) if is_first => Name::new(property).join(&Name::new(literal)),
        Tag::Literal(value) | Tag::Text(value) => Name::new(value),
    };
    let (first, others) = tags.split_first()?;
    let or = Name::new("or");
    let first = value(first, true);
    (others.len() < 3).then(|| others.iter().fold(first, |name, other| name.join(&or).join(&value(other, false))))
}

fn type_name(api: &Api, id: TypeId) -> Name {
    match &api[id].shape {
        Shape::List(_) => Name::new("list"),
        Shape::Map(_) => Name::new("map"),
        Shape::Json => Name::new("json"),
        Shape::Struct(_) if !api[id].is_component() => Name::new("object"),
        Shape::StringEnum(_) if !api[id].is_component() => Name::new("text"),
        Shape::IntegerEnum(_) if !api[id].is_component() => Name::new("number"),
        Shape::Union(_) if !api[id].is_component() => Name::new("choice"),
        Shape::Scalar(scalar) => Name::new(match scalar {
            Scalar::Boolean => "boolean",
            Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 => "integer",
            Scalar::F64 => "number",
            Scalar::Password | Scalar::SecretJson => "secret",
            Scalar::DateTime => "date time",
            Scalar::Date => "date",
            _ => "string",
        }),
        _ => api[id].name.clone(),
    }
}
