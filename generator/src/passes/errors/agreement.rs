//! What most operations of a family agree on.
//!
//! Each kind of operations is compared with what is known of all others, not with each of them: a family may have thousands.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Bodies, is_described, is_same, plain};
use crate::ir::merged::Api;
use crate::ir::{OperationId, Status, TypeId, TypeRef};

/// What most operations of a family agree on.
#[derive(Default)]
pub(super) struct Agreement {
    pub shared: Bodies,
    /// The bodies of each operation that agrees.
    pub members: Vec<Bodies>,
    /// The operations that do not agree.
    pub apart: Vec<(OperationId, Bodies)>,
}

/// What a status says, so that equal ones compare equal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Form {
    /// No JSON.
    Bare,
    /// JSON that nobody describes, which is like any other.
    Open,
    /// These types.
    Of(BTreeSet<u32>),
}

impl Form {
    fn is_like(&self, other: &Form) -> bool {
        match (self, other) {
            (Form::Bare, other) | (other, Form::Bare) => *other == Form::Bare,
            (Form::Open, _) | (_, Form::Open) => true,
            (one, other) => one == other,
        }
    }
}

/// What an operation says at each status.
type Entries = BTreeMap<Status, Form>;

/// Operations that say the same.
struct Kind {
    entries: Entries,
    operations: Vec<(OperationId, Bodies)>,
}

impl Kind {
    fn bodies(&self) -> &Bodies {
        &self.operations[0].1
    }
}

/// Numbers for types: the same for those that are the same.
struct Types<'a> {
    api: &'a Api,
    /// Types of a number may still differ in little.
    classes: &'a [u32],
    known: HashMap<u32, Vec<(TypeId, u32)>>,
    count: u32,
}

impl Types<'_> {
    fn number(&mut self, ty: TypeRef) -> u32 {
        let id = self.api.resolve(ty.id);
        let known = self.known.entry(self.classes[id.0 as usize]).or_default();
        let is_same = |(other, _): &&(TypeId, u32)| self.api.is_same(TypeRef::plain(*other), TypeRef::plain(id));
        if let Some((_, number)) = known.iter().find(is_same) {
            return *number;
        }
        self.count += 1;
        known.push((id, self.count));
        self.count
    }

    fn form(&mut self, types: &[TypeRef]) -> Form {
        if types.is_empty() {
            return Form::Bare;
        }
        if types.iter().all(|ty| !is_described(self.api, *ty)) {
            return Form::Open;
        }
        Form::Of(types.iter().map(|ty| self.number(plain(ty))).collect())
    }
}

/// What operations want of a body at a status, so that each of them reads what it documents.
#[derive(Default)]
struct Wants {
    /// What they document for the status.
    documented: BTreeSet<Form>,
    /// What all that document nothing for it answer elsewhere, if there are any. It is what they may answer here.
    elsewhere: Option<BTreeSet<Form>>,
}

impl Wants {
    fn of(status: Status, own: &Entries) -> Self {
        let mut wants = Wants::default();
        wants.add(status, own);
        wants
    }

    fn add(&mut self, status: Status, own: &Entries) {
        if let Some(form) = status.described_by().find_map(|status| own.get(&status)) {
            self.documented.insert(form.clone());
        } else if own.values().all(|form| *form != Form::Open) {
            let is_own = |form: &Form| own.values().any(|own| own == form);
            match &mut self.elsewhere {
                Some(known) => known.retain(is_own),
                None => self.elsewhere = Some(own.values().cloned().collect()),
            }
        }
    }

    fn allow(&self, form: &Form) -> bool {
        // Where nothing is documented, nothing is read of what is no JSON, and anything is like JSON that nobody describes.
        let is_known = |known: &BTreeSet<Form>| !matches!(form, Form::Of(_)) || known.contains(form);
        self.documented.iter().all(|own| own.is_like(form)) && self.elsewhere.as_ref().is_none_or(is_known)
    }
}

/// Kinds of operations, and what all of them want.
#[derive(Default)]
struct Readers<'k> {
    kinds: Vec<&'k Entries>,
    /// By the statuses that somebody asked about.
    wants: HashMap<Status, Wants>,
}

impl<'k> Readers<'k> {
    fn add(&mut self, kind: &'k Entries) {
        self.wants.iter_mut().for_each(|(status, wants)| wants.add(*status, kind));
        self.kinds.push(kind);
    }

    fn allow(&mut self, status: Status, form: &Form) -> bool {
        let wants = self.wants.entry(status).or_insert_with(|| {
            let mut wants = Wants::default();
            self.kinds.iter().for_each(|kind| wants.add(status, kind));
            wants
        });
        wants.allow(form)
    }
}

/// What is shared so far.
#[derive(Default)]
struct Shared<'k> {
    bodies: Bodies,
    entries: Entries,
    readers: Readers<'k>,
}

impl<'k> Shared<'k> {
    /// Whether one more kind, and all before, are read as they say once its bodies are added.
    fn fits(&mut self, kind: &Kind) -> bool {
        let reads = |(status, form): (&Status, &Form)| Wants::of(*status, &kind.entries).allow(form);
        let fresh = |status: &Status| matches!(self.entries.get(status), None | Some(Form::Open));
        self.entries.iter().all(reads)
            && kind.entries.iter().all(|(status, form)| !fresh(status) || self.readers.allow(*status, form))
    }

    fn add(&mut self, kind: &'k Kind) {
        for (status, form) in &kind.entries {
            if matches!(self.entries.get(status), None | Some(Form::Open)) {
                self.entries.insert(*status, form.clone());
                self.bodies.insert(*status, kind.bodies()[status].clone());
            }
        }
        self.readers.add(&kind.entries);
    }
}

/// What most of the operations agree on.
pub(super) fn agreed(api: &Api, documented: Vec<(OperationId, Bodies)>, classes: &[u32]) -> Agreement {
    let mut agreement = Agreement::default();
    // One that documents nothing takes what its family has.
    let documented = documented.into_iter().filter(|(_, bodies)| !bodies.is_empty());
    let (some, bare): (Vec<_>, Vec<_>) =
        documented.partition(|(_, bodies)| bodies.values().any(|types| !types.is_empty()));
    // Nothing of what others say is said by one that has no JSON, and there may be more of these.
    agreement.apart = bare;
    let mut kinds = kinds(api, some, classes);
    // What most operations answer comes first; among equals, what says most.
    let weight = |kind: &Kind| (Reverse(kind.operations.len()), Reverse(kind.entries.len()));
    let place = |kind: &Kind| kind.operations.iter().map(|(id, _)| api[*id].origin.clone()).min();
    kinds.sort_by_cached_key(|kind| (weight(kind), place(kind)));
    let mut shared = Shared::default();
    for equals in kinds.chunk_by(|a, b| weight(a) == weight(b)) {
        let is_usual = kinds.len() == 1 || equals[0].operations.len() > 1;
        let fitting: Vec<bool> = equals
            .iter()
            .map(|kind| (is_usual || !is_its_own(api, kind.bodies(), &shared.bodies)) && shared.fits(kind))
            .collect();
        let chosen = |index: usize| fitting[index].then_some(&equals[index].entries);
        let contradicted = contradicted(&(0..equals.len()).map(chosen).collect::<Vec<_>>());
        for (index, kind) in equals.iter().enumerate() {
            if fitting[index] && !contradicted[index] {
                shared.add(kind);
                agreement.members.extend(kind.operations.iter().map(|(_, bodies)| bodies.clone()));
            } else {
                // Each with its own types: an example may show more of one than its schema says.
                agreement.apart.extend(kind.operations.iter().cloned());
            }
        }
    }
    agreement.shared = shared.bodies;
    agreement.apart.sort_by_key(|(id, _)| id.0);
    agreement
}

/// Which kinds contradict another one. Of these, none is shared: the next one would be as good.
fn contradicted(kinds: &[Option<&Entries>]) -> Vec<bool> {
    let mut readers = Readers::default();
    let mut offered: BTreeMap<Status, BTreeSet<&Form>> = BTreeMap::new();
    for kind in kinds.iter().flatten() {
        readers.add(kind);
        for (status, form) in kind.iter() {
            offered.entry(*status).or_default().insert(form);
        }
    }
    let mut is_contradicted = |kind: &Entries| {
        let reads = |(status, forms): (&Status, &BTreeSet<&Form>)| {
            let wants = Wants::of(*status, kind);
            forms.iter().all(|form| wants.allow(form))
        };
        !offered.iter().all(reads) || !kind.iter().all(|(status, form)| readers.allow(*status, form))
    };
    kinds.iter().map(|kind| kind.is_some_and(&mut is_contradicted)).collect()
}

/// The different bodies that operations document.
fn kinds(api: &Api, documented: Vec<(OperationId, Bodies)>, classes: &[u32]) -> Vec<Kind> {
    let mut types = Types { api, classes, known: HashMap::new(), count: 0 };
    let mut kinds: Vec<Kind> = Vec::new();
    let mut places: HashMap<Entries, usize> = HashMap::new();
    for (id, bodies) in documented {
        let entries: Entries = bodies.iter().map(|(status, bodies)| (*status, types.form(bodies))).collect();
        let place = *places.entry(entries.clone()).or_insert(kinds.len());
        match kinds.get_mut(place) {
            Some(kind) => kind.operations.push((id, bodies)),
            None => kinds.push(Kind { entries, operations: vec![(id, bodies)] }),
        }
    }
    kinds
}

/// Whether some of the bodies have no name in the document, and are not shared. Where only one operation has them, they are that
/// operation's.
fn is_its_own(api: &Api, bodies: &Bodies, shared: &Bodies) -> bool {
    let is_in_place = |ty: &TypeRef| {
        let ty = &api[api.resolve(ty.id)];
        ty.shape.is_item() && ty.origin.starts_with("/paths/")
    };
    let is_shared = |ty: &TypeRef| shared.values().flatten().any(|known| is_same(api, &[*known], &[*ty]));
    bodies.values().flatten().any(|ty| is_in_place(ty) && !is_shared(ty))
}
