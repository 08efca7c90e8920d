//! What a comparison finds.

use schemars::JsonSchema;
use serde::Serialize;

use super::rules::{Area, Effect, Rule};

/// The difference between two states of an API.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Diff {
    /// What the API was.
    pub old: Edition,
    /// What it is.
    pub new: Edition,
    /// The versions that the generated crates need: the crate of the models, then the client.
    pub crates: Vec<CrateBump>,
    /// The changes, those that break most first.
    pub changes: Vec<Change>,
}

/// A state of an API.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Edition {
    /// The title of the documents.
    pub title: String,
    /// The version of the documents.
    pub version: String,
    /// What a user called the state: a file, or a revision.
    pub source: String,
}

/// The next version of a generated crate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CrateBump {
    /// The crate.
    pub name: String,
    /// Its version, as the old state has it.
    pub version: String,
    /// What its own changes ask for.
    pub bump: Bump,
    /// The next version. Both crates have one, so it is for what either of them asks for.
    pub next: String,
}

impl Diff {
    /// Why a crate has another version than its own changes ask for.
    pub fn shared_version(&self, one: &CrateBump) -> Option<String> {
        let most = self.crates.iter().map(|other| other.bump).max()?;
        let own = match one.bump {
            Bump::None => "nothing changes in it",
            Bump::Patch => "its own changes ask for a patch",
            Bump::Minor => "its own changes ask for a minor version",
            Bump::Major => return None,
        };
        (one.bump < most).then(|| format!("{own}, and both crates have one version"))
    }
}

/// Which part of a version changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Bump {
    /// None: nothing changes.
    #[default]
    None,
    /// The last one.
    Patch,
    /// The middle one; of a version that begins with zero, the last one.
    Minor,
    /// The first one; of a version that begins with zero, the middle one.
    Major,
}

/// What breaks for callers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Break {
    /// Programs do not compile with the new crates.
    Compile,
    /// The server refuses what it took, or answers without what it promised.
    Wire,
    /// The same call does something else.
    Behaviour,
    /// Unknown.
    Unhandled,
    /// Nothing: only documentation changed.
    Docs,
}

impl Break {
    /// All of them, the worst first.
    pub const ALL: [Break; 5] = [Break::Compile, Break::Wire, Break::Behaviour, Break::Unhandled, Break::Docs];

    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Break::Compile => "compile",
            Break::Wire => "wire",
            Break::Behaviour => "behaviour",
            Break::Unhandled => "unhandled",
            Break::Docs => "docs",
        }
    }
}

/// A change.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Change {
    /// The kind of change.
    pub rule: Rule,
    /// The operation, type or property, as a reader calls it: `Output.name`, `GET /pets, parameter limit`.
    pub place: String,
    /// Where it was.
    pub old: Option<Spot>,
    /// Where it is.
    pub new: Option<Spot>,
    /// Why two things count as one that has another name, where nothing in the documents says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub likeness: Option<Likeness>,
    /// What was there.
    pub before: Option<String>,
    /// What is there.
    pub after: Option<String>,
    /// The ways in which values of the place travel.
    pub directions: Vec<Direction>,
    /// The operations that the change concerns: method and path. Those of the old state, where both have them.
    pub operations: Vec<String>,
    /// How stable the place is in these, by the least that is said on the way to it. The most stable of them counts.
    pub tier: Tier,
    /// The Rust items that changed.
    pub items: Vec<ItemChange>,
    /// The Rust items that the change is about, where none of them changed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concerned: Vec<Concerned>,
    /// What breaks, the worst first. Empty where there is only more to use.
    pub breaks: Vec<Break>,
    /// What users of the crates have to be told.
    pub bump: Bump,
    /// Lines of a caller's program that use what changes, where somebody looked for them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<Call>,
    /// Why the change does not count, where a file of exceptions says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignored: Option<String>,
}

impl Change {
    /// What happened, and how sure that is.
    pub fn meaning(&self) -> String {
        let likeness = self.likeness.map(|likeness| format!(" {}", likeness.meaning()));
        format!("{}{}", self.rule.meaning(), likeness.unwrap_or_default())
    }

    /// The worst that the change breaks.
    pub fn worst(&self) -> Option<Break> {
        self.breaks.first().copied()
    }

    /// Whether it concerns users of the model crate alone. What breaks on the wire breaks programs of both crates, their calls and
    /// their values, unless it is about calls only.
    pub(super) fn concerns_models(&self) -> bool {
        let is_server = matches!(
            self.rule,
            Rule::ServerAdded
                | Rule::ServerRemoved
                | Rule::ServerChanged
                | Rule::DefaultServerChanged
                | Rule::AddressChanged
        );
        !is_server && !matches!(self.rule.area(), Area::Operation | Area::Parameter | Area::Security)
    }

    /// Whether a caller notices.
    pub fn is_breaking(&self) -> bool {
        self.worst().is_some_and(|worst| worst != Break::Docs)
    }
}

/// Why two things count as one that has another name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Likeness {
    /// Likely: they have one type, and much the same name.
    Name,
    /// Likely: a type that says much is the same.
    Type,
    /// Perhaps: of those that went and those that came, they alone have this type.
    Alone,
}

impl Likeness {
    /// How sure it is, and why.
    pub fn meaning(self) -> &'static str {
        match self {
            Likeness::Name => "Likely: the type is the same, and the names are much alike.",
            Likeness::Type => "Likely: the type is the same, and says much.",
            Likeness::Alone => "Perhaps: one is gone and one is new here that have just this type.",
        }
    }
}

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Spot {
    /// The file.
    pub file: String,
    /// The line, counted from one, where known.
    pub line: Option<usize>,
    /// The JSON pointer in the file.
    pub pointer: String,
}

/// The way in which a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// To the server.
    Request,
    /// From the server.
    Response,
}

/// How stable something is, as its document says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Tier {
    /// It may change at any time.
    Experimental,
    /// It may change: a technical preview, or a beta.
    Preview,
    /// It may not change.
    #[default]
    Stable,
}

impl Tier {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Tier::Experimental => "experimental",
            Tier::Preview => "preview",
            Tier::Stable => "stable",
        }
    }
}

/// A Rust item that changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct ItemChange {
    /// The crate.
    #[serde(rename = "crate")]
    pub package: String,
    /// What the item was called: `kibana_model::fleet::Output::name`, or `kibana.fleet().outputs().get`.
    pub old: Option<String>,
    /// What it is called.
    pub new: Option<String>,
    /// Its type or signature before.
    pub before: Option<String>,
    /// Its type or signature after.
    pub after: Option<String>,
    /// Whether code that uses it does not compile any more.
    pub breaks: bool,
}

/// A Rust item that stays as it is, while what it stands for changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Concerned {
    /// The crate.
    #[serde(rename = "crate")]
    pub package: String,
    /// What the item is called: `kibana_model::fleet::Output::name`, or `kibana.fleet().outputs().get`.
    pub item: String,
}

/// A line of a caller's program.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Call {
    /// The file.
    pub file: String,
    /// The line, counted from one.
    pub line: usize,
    /// What is used there.
    pub name: String,
    /// How the use was found.
    pub found: Found,
}

/// How a use was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Found {
    /// By its path, which begins with the crate.
    Path,
    /// By its name: another item may have the same.
    Name,
}

/// The ways in which values of a place travel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Directions {
    pub request: bool,
    pub response: bool,
}

impl Directions {
    pub const NONE: Self = Self { request: false, response: false };
    pub const REQUEST: Self = Self { request: true, response: false };
    pub const RESPONSE: Self = Self { request: false, response: true };
    pub const BOTH: Self = Self { request: true, response: true };

    /// What only one of the two has.
    pub fn without(self, other: Self) -> Self {
        Self { request: self.request && !other.request, response: self.response && !other.response }
    }

    pub fn with(self, other: Self) -> Self {
        Self { request: self.request || other.request, response: self.response || other.response }
    }

    /// The effect of a kind of change on values that travel so.
    pub fn effect(self, rule: Rule) -> Effect {
        let request = self.request.then(|| rule.in_requests());
        let response = self.response.then(|| rule.in_answers());
        request.into_iter().chain(response).max().unwrap_or(Effect::Docs)
    }

    pub fn list(self) -> Vec<Direction> {
        let request = self.request.then_some(Direction::Request);
        request.into_iter().chain(self.response.then_some(Direction::Response)).collect()
    }
}
