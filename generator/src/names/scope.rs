//! Who keeps a name that two things want.
//!
//! A name follows from the thing that has it, and from nothing else, for as long as it is free. Where several want one
//! name, the one that is written like it keeps it, then a component before what is written in an operation, then the shorter
//! place, then byte order. The others get names that say more. Another thing that wants none of these names renames nothing.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::{Name, ident, spelling};

/// What the names of a scope are names of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Types of a module.
    Type,
    /// Fields of a struct, and the methods that set them.
    Field,
    /// Values of an enum.
    Value,
    /// Arms of a union.
    Arm,
    /// Operations of a group: methods of its handle, and constants.
    Operation,
    /// What a caller gives to a request: arguments and setters.
    Parameter,
    /// Families and groups: methods that lead to handles.
    Group,
    /// Ways in which callers say who they are: methods of the builder.
    Credential,
    /// Modules of families and groups.
    Module,
    /// Headers of answers: methods that read them.
    Header,
    /// Methods of a union that lead to a part, each with one to change it.
    Accessor,
}

impl Kind {
    /// The word for one of them.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Type => "type",
            Kind::Field => "field",
            Kind::Value => "value",
            Kind::Arm => "arm",
            Kind::Operation => "operation",
            Kind::Parameter => "parameter",
            Kind::Group => "group",
            Kind::Credential => "credential",
            Kind::Module => "module",
            Kind::Header => "header",
            Kind::Accessor => "part",
        }
    }

    /// The identifier that a caller reads.
    pub fn print(self, name: &Name) -> String {
        match self {
            Kind::Type | Kind::Value | Kind::Arm => ident::pascal(name).to_string(),
            Kind::Module => ident::module(name).to_string(),
            _ => ident::snake(name).to_string(),
        }
    }

    /// Every form of a name that is printed, and that no other name of the scope may have.
    fn identifiers(self, name: &Name) -> Vec<String> {
        let mut identifiers = vec![self.print(name)];
        match self {
            // A setter is called like its field, or begins with `with_`: another field may be called like that.
            Kind::Field | Kind::Parameter => identifiers.push(ident::setter(name).to_string()),
            // `a_1` and `a1` are different methods, and one request type.
            Kind::Operation => identifiers.push(ident::pascal(name).to_string()),
            Kind::Accessor => identifiers.push(ident::snake(&name.join(&Name::new("mut"))).to_string()),
            Kind::Type | Kind::Value | Kind::Arm | Kind::Group | Kind::Credential | Kind::Header | Kind::Module => {}
        }
        identifiers.dedup();
        identifiers
    }
}

/// A thing that wants a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claim {
    /// The JSON pointer of the thing.
    pub origin: String,
    /// What decides before the place does: the smaller one keeps the name.
    pub rank: u32,
    /// Names that follow from the thing alone, best first: each is as good as the first.
    pub names: Vec<Name>,
    /// Names that it gets only if those are taken, best first.
    pub qualified: Vec<Name>,
    /// A text and the word for what it is: how it is written gives the names that come after those. They are worked out
    /// only where they are needed, which is seldom.
    pub spelled: Option<(String, &'static str)>,
    /// The word that it gets where its name is reserved; the kind's own without one.
    pub suffix: Option<&'static str>,
}

impl Claim {
    /// The names that the thing gets only if its own are taken, best first.
    fn further(&self) -> Vec<Name> {
        let spelled = self.spelled.iter().flat_map(|(text, what)| spelling::qualified(text, what));
        self.qualified.iter().cloned().chain(spelled).collect()
    }
}

/// A thing that did not get a name of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collision {
    /// The thing.
    pub origin: String,
    /// The identifier that it would have.
    pub wanted: String,
    /// The thing that has it; empty for what every scope of the kind has.
    pub holder: String,
    /// The name that it has instead.
    pub name: Name,
}

/// A place in which names must differ.
#[derive(Clone, Debug)]
pub struct Scope {
    kind: Kind,
    reserved: BTreeSet<String>,
    /// Identifiers, with the things that have them.
    taken: BTreeMap<String, String>,
    collisions: Vec<Collision>,
}

impl Scope {
    /// A scope with names that are taken from the start.
    pub fn new<'r>(kind: Kind, reserved: impl IntoIterator<Item = &'r str>) -> Self {
        let reserved = reserved.into_iter().map(str::to_owned).collect();
        Self { kind, reserved, taken: BTreeMap::new(), collisions: Vec::new() }
    }

    /// What the names are names of.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Names things that know each other only by their names, in the order in which they are given.
    ///
    /// First everything that can have its best name gets it. So the second choice of one thing does not take the first
    /// choice of another.
    pub fn claim(&mut self, claims: &[Claim]) -> Vec<Name> {
        let mut order: Vec<usize> = (0..claims.len()).collect();
        order.sort_by_key(|index| priority(&claims[*index]));
        let mut names: Vec<Option<Name>> = vec![None; claims.len()];
        let mut further: Vec<Option<Vec<Name>>> = vec![None; claims.len()];
        let (mut round, mut has_more) = (0usize, true);
        while has_more && !order.is_empty() {
            has_more = false;
            order.retain(|&index| {
                let claim = &claims[index];
                let candidate = match round.checked_sub(claim.names.len()) {
                    None => claim.names.get(round),
                    Some(round) => further[index].get_or_insert_with(|| claim.further()).get(round),
                };
                has_more |= candidate.is_some();
                if let Some(candidate) = candidate.filter(|name| !name.is_empty()) {
                    names[index] = self.take(self.permitted(candidate, claim), claim, round >= claim.names.len());
                }
                names[index].is_none()
            });
            round += 1;
        }
        order.iter().for_each(|&index| names[index] = Some(self.insist(&claims[index])));
        names.into_iter().map(Option::unwrap_or_default).collect()
    }

    /// Reserves every name that is taken: what comes later gives way to it silently.
    pub fn reserve_taken(&mut self) {
        self.reserved.extend(self.taken.keys().cloned());
    }

    /// What did not get a name of its own since the scope began.
    pub fn collisions(self) -> Vec<Collision> {
        self.collisions
    }

    /// The name, or one with a word more where the name is reserved.
    fn permitted(&self, name: &Name, claim: &Claim) -> Name {
        let is_reserved = self.kind.identifiers(name).iter().any(|identifier| self.reserved.contains(identifier));
        if is_reserved { name.join(&Name::new(claim.suffix.unwrap_or(self.kind.word()))) } else { name.clone() }
    }

    /// Claims a name if it is free.
    fn take(&mut self, name: Name, claim: &Claim, is_qualified: bool) -> Option<Name> {
        let identifiers = self.kind.identifiers(&name);
        if identifiers.iter().any(|identifier| self.taken.contains_key(identifier)) {
            return None;
        }
        if is_qualified {
            self.report(claim, &name);
        }
        for identifier in identifiers {
            if let Entry::Vacant(free) = self.taken.entry(identifier) {
                free.insert(claim.origin.clone());
            }
        }
        Some(name)
    }

    /// Names a thing whose names are all taken.
    fn insist(&mut self, claim: &Claim) -> Name {
        let mut name = claim.further().pop().or_else(|| claim.names.first().cloned()).unwrap_or_default();
        loop {
            name = name.join(&Name::new(if name.is_empty() { self.kind.word() } else { "other" }));
            if let Some(name) = self.take(self.permitted(&name, claim), claim, true) {
                return name;
            }
        }
    }

    fn report(&mut self, claim: &Claim, name: &Name) {
        let wanted = self.permitted(&claim.names.first().cloned().unwrap_or_default(), claim);
        let mut holders =
            self.kind.identifiers(&wanted).into_iter().filter_map(|identifier| self.taken.get(&identifier));
        let holder = holders.next().cloned().unwrap_or_default();
        let wanted = self.kind.print(&wanted);
        self.collisions.push(Collision { origin: claim.origin.clone(), wanted, holder, name: name.clone() });
    }
}

/// Who comes first: by rank, components first, then the shorter place, then byte order.
fn priority(claim: &Claim) -> (u32, bool, usize, &str) {
    let is_inside = !claim.origin.starts_with("/components/");
    (claim.rank, is_inside, claim.origin.matches('/').count(), &claim.origin)
}
