//! Who keeps a name that two things want.
//!
//! A name follows from the thing that has it, and from nothing else, for as long as it is free. Where several want one
//! name, the one that is written like it keeps it, then a component before what is written in an operation, then the shorter
//! place, then byte order. The others get names that say more. Another thing that wants none of these names renames nothing.
//!
//! What had a name in the last run keeps it, whoever else wants it now: only a name that somebody chose comes first.

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
            Kind::Type | Kind::Value | Kind::Arm => ident::pascal_text(name),
            Kind::Module => ident::module_text(name),
            _ => ident::snake_text(name),
        }
    }

    /// The words of an identifier that was printed. Digits belong to the word before them.
    pub fn parse(self, identifier: &str) -> Name {
        let text = identifier.trim_end_matches('_');
        match self {
            Kind::Type | Kind::Value | Kind::Arm => {
                let mut words: Vec<String> = Vec::new();
                for character in text.chars() {
                    if character.is_ascii_uppercase() || words.is_empty() {
                        words.push(String::new());
                    }
                    words.last_mut().into_iter().for_each(|word| word.push(character.to_ascii_lowercase()));
                }
                Name::from_words(words)
            }
            _ => Name::from_words(text.split('_').filter(|word| !word.is_empty()).map(str::to_ascii_lowercase)),
        }
    }

    /// A name with every form of it.
    fn forms(self, name: Name) -> Forms {
        let identifier = self.print(&name);
        let other = match self {
            // A setter is called like its field, or begins with `with_`: another field may be called like that.
            Kind::Field | Kind::Parameter => ident::setter_of(&identifier),
            // `a_1` and `a1` are different methods, and one request type.
            Kind::Operation => Some(ident::pascal_text(&name)),
            Kind::Accessor => Some(ident::snake_text(&name.join(&Name::new("mut")))),
            Kind::Type | Kind::Value | Kind::Arm | Kind::Group | Kind::Credential | Kind::Header | Kind::Module => None,
        };
        Forms { name, identifier, other }
    }
}

/// A name, and every form of it that is printed, and that no other name of the scope may have.
#[derive(Clone, Debug)]
struct Forms {
    name: Name,
    /// The identifier that a caller reads.
    identifier: String,
    /// A second one that follows from it.
    other: Option<String>,
}

impl Forms {
    fn identifiers(&self) -> impl Iterator<Item = &String> {
        [&self.identifier].into_iter().chain(&self.other)
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
    /// What comes before those.
    pub before: Name,
    /// The word that it gets where its name is reserved; the kind's own without one.
    pub suffix: Option<&'static str>,
    /// Whether somebody chose the name, so that nothing derived may have it.
    pub is_chosen: bool,
    /// The name that it had.
    pub kept: Option<Kept>,
}

/// What a thing was called in the last run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// What it is, wherever its documents are: things of one scope differ in it.
    pub key: String,
    /// What it was, which is another key if it was moved.
    pub old_key: String,
    /// The identifier that it had. Nothing if it is new.
    pub identifier: Option<String>,
    /// Whether the identifier is recorded, and not only what such a thing is usually called.
    pub is_recorded: bool,
    /// The identifier that needs no record.
    pub usual: Option<String>,
    /// Whether the name is recorded with the others of its scope.
    pub is_member: bool,
}

/// A thing that has a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The JSON pointer of the thing.
    pub origin: String,
    /// What it was called.
    pub kept: Kept,
    /// What it is called.
    pub identifier: String,
    /// Whether somebody chose the name.
    pub is_chosen: bool,
}

impl Claim {
    /// The names that the thing gets only if its own are taken, best first.
    fn further(&self) -> Vec<Name> {
        let spelled = self.spelled.iter().flat_map(|(text, what)| spelling::qualified(text, what));
        self.qualified.iter().cloned().chain(spelled.map(|name| self.before.join(&name))).collect()
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
    /// Whether that says no more than that there is another one.
    pub is_last_resort: bool,
}

/// A place in which names must differ.
#[derive(Clone, Debug)]
pub struct Scope {
    kind: Kind,
    reserved: BTreeSet<String>,
    /// Identifiers, with the things that have them.
    taken: BTreeMap<String, String>,
    /// Identifiers that are kept for things that had them, with their keys and the things.
    held: BTreeMap<String, (String, String)>,
    /// How many things had to be told apart that want one name.
    insisted: BTreeMap<Name, usize>,
    given: Vec<Given>,
    collisions: Vec<Collision>,
}

impl Scope {
    /// A scope with names that are taken from the start.
    pub fn new<'r>(kind: Kind, reserved: impl IntoIterator<Item = &'r str>) -> Self {
        let reserved = reserved.into_iter().map(str::to_owned).collect();
        Self {
            kind,
            reserved,
            taken: BTreeMap::new(),
            held: BTreeMap::new(),
            insisted: BTreeMap::new(),
            given: Vec::new(),
            collisions: Vec::new(),
        }
    }

    /// What the names are names of.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Keeps the names that things had, for when they are claimed. What is recorded comes before what is only usual.
    pub fn hold(&mut self, claims: &[Claim]) {
        for is_recorded in [true, false] {
            for claim in claims {
                let Some(kept) = claim.kept.as_ref().filter(|kept| kept.is_recorded == is_recorded) else { continue };
                let Some(forms) = self.kept_name(claim) else { continue };
                for identifier in [forms.identifier].into_iter().chain(forms.other) {
                    let holder = (kept.key.clone(), claim.origin.clone());
                    self.held.entry(identifier).or_insert(holder);
                }
            }
        }
    }

    /// Names things that know each other only by their names, in the order in which they are given.
    ///
    /// First come names that somebody chose, and then names that things had. Of the others, everything that can have its best
    /// name gets it: the second choice of one thing does not take the first choice of another.
    pub fn claim(&mut self, claims: &[Claim]) -> Vec<Name> {
        let mut order: Vec<usize> = (0..claims.len()).collect();
        order.sort_by_cached_key(|index| priority(&claims[*index]));
        let mut names: Vec<Option<Forms>> = vec![None; claims.len()];
        self.hold(claims);
        for &index in order.iter().filter(|index| claims[**index].is_chosen) {
            if let Some(name) = claims[index].names.first().filter(|name| !name.is_empty()) {
                names[index] = self.take(self.permitted(name, &claims[index]), &claims[index], false);
            }
        }
        for &index in &order {
            if names[index].is_none()
                && let Some(name) = self.kept_name(&claims[index])
            {
                names[index] = self.take(name, &claims[index], false);
            }
        }
        let mut further: Vec<Option<Vec<Name>>> = vec![None; claims.len()];
        order.retain(|index| names[*index].is_none());
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
        let names = claims.iter().zip(names).map(|(claim, forms)| {
            let Forms { name, identifier, .. } = forms.unwrap_or_else(|| self.kind.forms(Name::default()));
            let (origin, is_chosen) = (claim.origin.clone(), claim.is_chosen);
            self.given.extend(claim.kept.clone().map(|kept| Given { origin, kept, identifier, is_chosen }));
            name
        });
        names.collect()
    }

    /// What was named since the last time that this was asked, as far as it may be kept.
    pub fn given(&mut self) -> Vec<Given> {
        std::mem::take(&mut self.given)
    }

    /// The name that a thing had, if it may have it still.
    fn kept_name(&self, claim: &Claim) -> Option<Forms> {
        let identifier = claim.kept.as_ref()?.identifier.as_ref()?;
        let is_known = |name: &&Name| self.kind.print(name) == *identifier;
        let known = claim.names.iter().find(is_known).cloned();
        let known = known.or_else(|| claim.further().iter().find(is_known).cloned());
        let name = known.unwrap_or_else(|| self.kind.parse(identifier));
        let permitted = self.permitted(&name, claim);
        (permitted.identifier == *identifier && permitted.name == name).then_some(permitted)
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
    fn permitted(&self, name: &Name, claim: &Claim) -> Forms {
        let forms = self.kind.forms(name.clone());
        let is_reserved = forms.identifiers().any(|identifier| self.reserved.contains(identifier));
        let longer = || self.kind.forms(name.join(&Name::new(claim.suffix.unwrap_or(self.kind.word()))));
        if is_reserved { longer() } else { forms }
    }

    /// Claims a name if it is free.
    fn take(&mut self, forms: Forms, claim: &Claim, is_qualified: bool) -> Option<Forms> {
        if !forms.identifiers().all(|identifier| self.is_free(identifier, claim)) {
            return None;
        }
        if is_qualified {
            self.report(claim, &forms.name);
        }
        for identifier in forms.identifiers() {
            if let Entry::Vacant(free) = self.taken.entry(identifier.clone()) {
                free.insert(claim.origin.clone());
            }
        }
        Some(forms)
    }

    /// Whether nothing has an identifier, and nothing else had it.
    fn is_free(&self, identifier: &str, claim: &Claim) -> bool {
        let own = claim.kept.as_ref().map(|kept| &kept.key);
        let is_held = || self.held.get(identifier).is_some_and(|(key, _)| Some(key) != own);
        !self.taken.contains_key(identifier) && (claim.is_chosen || !is_held())
    }

    /// Names a thing whose names are all taken.
    fn insist(&mut self, claim: &Claim) -> Forms {
        let base = claim.further().pop().or_else(|| claim.names.first().cloned()).unwrap_or_default();
        let base = if base.is_empty() { Name::new(self.kind.word()) } else { base.join(&Name::new("other")) };
        loop {
            let count = self.insisted.entry(base.clone()).or_default();
            let name = base.join(&letters(*count));
            *count += 1;
            if let Some(forms) = self.take(self.permitted(&name, claim), claim, true) {
                self.collisions.last_mut().into_iter().for_each(|collision| collision.is_last_resort = true);
                return forms;
            }
        }
    }

    fn report(&mut self, claim: &Claim, name: &Name) {
        let wanted = self.permitted(&claim.names.first().cloned().unwrap_or_default(), claim);
        let holder_of = |identifier: &String| {
            self.taken.get(identifier).or_else(|| self.held.get(identifier).map(|(_, origin)| origin)).cloned()
        };
        let holder = wanted.identifiers().find_map(holder_of).unwrap_or_default();
        let (origin, wanted) = (claim.origin.clone(), wanted.identifier);
        self.collisions.push(Collision { origin, wanted, holder, name: name.clone(), is_last_resort: false });
    }
}

/// Who comes first: by rank, components first, then the shorter place, then byte order.
fn priority(claim: &Claim) -> (u32, bool, usize, &str) {
    let is_inside = !claim.origin.starts_with("/components/");
    (claim.rank, is_inside, claim.origin.matches('/').count(), &claim.origin)
}

/// What tells a thing apart that is like others in everything: nothing for the first one, then `b`, `c`, `aa`.
fn letters(mut count: usize) -> Name {
    if count == 0 {
        return Name::default();
    }
    let mut word = Vec::new();
    loop {
        word.push(char::from(b'a' + (count % 26) as u8));
        count /= 26;
        if count == 0 {
            break;
        }
        count -= 1;
    }
    Name::from_words([word.into_iter().rev().collect::<String>()])
}
