//! From what each schema says to what is printed: one question a pass.

mod access;
mod aliases;
mod all_of;
mod alternatives;
mod compose;
mod contents;
mod dedupe;
mod detecting;
mod documentation;
mod errors;
mod evidence;
mod formats;
mod headers;
mod inferred;
mod multipart;
mod naming;
mod nesting;
mod newer;
mod paging;
mod placement;
mod places;
mod recursion;
mod retry;
mod secrets;
mod segments;
mod settle;
mod streams;
mod styles;
mod success;
mod unions;
mod usage;
mod waiting;

use serde_json::Value;

use crate::diagnostic::Findings;
use crate::document::Sources;
use crate::ir::{Api, lowered, merged};
use crate::settings::Entries;

pub(crate) use naming::looks;

/// What every pass works with in addition to the API.
pub struct Tools<'t> {
    /// The document that all this is of, where names of before are to be found in it.
    pub(crate) root: Option<&'t Value>,
    /// Where nodes came from.
    pub sources: &'t Sources,
    /// What `api.toml` says of single places.
    pub entries: &'t mut Entries,
    /// Where findings go.
    pub findings: &'t mut Findings,
    /// The names of the last run, before it is decided which types are one.
    pub(crate) before: naming::Keeping,
    /// The names of the last run.
    pub(crate) keeping: naming::Keeping,
}

/// Runs all passes, in order. What the documents say is merged first, and turns into what is printed in the middle.
pub fn run(
    lowered: lowered::Api,
    (root, sources): (Option<&Value>, &Sources),
    entries: &mut Entries,
    findings: &mut Findings,
) -> Api {
    let before = before(&lowered, (root, sources), entries);
    let tools = &mut Tools { root, sources, entries, findings, before, keeping: naming::Keeping::default() };
    let mut settled = understood(lowered, tools);
    name(&mut settled, tools);
    settled
}

/// What was moved since the last run, as far as types may become one: they are one again where they were. It is found in a run in
/// which nothing becomes one with anything else, whose findings are those of the next one.
fn before(
    lowered: &lowered::Api,
    (root, sources): (Option<&Value>, &Sources),
    entries: &mut Entries,
) -> naming::Keeping {
    if lowered.settings.is_curated || lowered.lock.types.is_empty() {
        return naming::Keeping::default();
    }
    let (before, keeping, findings) =
        (naming::Keeping::of(&lowered.lock), Default::default(), &mut Findings::default());
    let tools = &mut Tools { root, sources, entries, findings, before, keeping };
    let mut settled = understood(lowered.clone(), tools);
    naming::begin(&mut settled, tools);
    std::mem::take(&mut tools.keeping)
}

/// What is printed, without names.
fn understood(mut lowered: lowered::Api, tools: &mut Tools<'_>) -> Api {
    // What a component says of itself, where a use of it says nothing.
    documentation::inherit(&mut lowered);
    // Names for names of types are names for the types.
    aliases::shorten(&mut lowered);
    // What is nested deeper than `rustc` can follow.
    nesting::cut(&mut lowered, tools);
    // One struct for all parts of an `allOf`.
    let mut merged = all_of::merge(lowered, tools);
    // Uses of names for other types become uses of these.
    aliases::resolve(&mut merged, tools);
    // Unions of one arm, of the same arm twice, of everything.
    unions::simplify(&mut merged, tools);
    aliases::resolve(&mut merged, tools);
    // Files and fields of a form.
    let mut merged = multipart::split(merged, tools);
    // Parameters of media types that only a caller can write.
    contents::settle(&mut merged, tools);
    // What a style has no way to write.
    styles::note(&merged, tools);
    // What a path does not tell apart.
    segments::note(&merged, tools);
    let decided = decide(&mut merged, tools);
    // Names for other types are gone, and what tells the arms of a union apart is known; nothing is undecided any more.
    let mut settled = settle::settle(merged, decided, tools);
    complete(&mut settled, tools);
    settled
}

/// Decides what the documents leave open.
fn decide(api: &mut merged::Api, tools: &mut Tools<'_>) -> settle::Decided {
    // The data of events.
    let whole_events = streams::unwrap(api);
    // Types that nothing uses are dropped.
    usage::prune(api);
    // The values of discriminators, while every arm is a type of its own.
    unions::complete(api, tools);
    // Which groups components belong to by their names.
    placement::components(api);
    // One type for each shape in each part of the API.
    let classes = dedupe::dedupe(api, tools);
    aliases::resolve(api, tools);
    // One set of error bodies per family, by status.
    let errors = errors::collect(api, &classes, tools);
    aliases::resolve(api, tools);
    // One accessor for each header of a family.
    headers::collect(api, tools);
    // Success statuses of one shape are one success.
    success::join(api);
    // Required properties that have no value to begin with.
    formats::relax(api);
    // Required properties that are missing in examples.
    evidence::relax(api, tools);
    unions::simplify(api, tools);
    usage::prune(api);
    settle::Decided { errors, whole_events }
}

/// Finds out what is printed in addition to the types and operations themselves, and what everything is called.
fn complete(api: &mut Api, tools: &mut Tools<'_>) {
    // Boxes where a type would hold itself.
    recursion::break_cycles(api, tools);
    // Which types are sent, and which are received.
    usage::mark(api);
    // What goes one way only.
    access::relax(api);
    // Which operations answer page by page, and by what.
    paging::find(api, tools);
    // Which calls are made again or take long, and which tell the state of some work.
    retry::find(api, tools);
    waiting::find(api, tools);
    // A form for each parameter of which a call needs one.
    alternatives::split(api, tools);
    // Which operation tells the version of the server.
    detecting::find(api, tools);
    // What is a secret although its name does not say so.
    secrets::find(api);
    // What only newer servers know of a body.
    newer::find(api, tools);
}

/// Calls everything by a name, and says what it is.
fn name(api: &mut Api, tools: &mut Tools<'_>) {
    // Every public name, claimed once per scope.
    naming::claim(api, tools);
    // Documentation for items without one.
    documentation::complete(api);
    documentation::name(api);
    inferred::gather(api);
}

impl Tools<'_> {
    /// The name that `api.toml` gives to a node.
    fn name_of(&mut self, origin: &str) -> Option<String> {
        self.entries.name_of(|| self.sources.key(origin))
    }

    fn find(
        &mut self,
        severity: crate::diagnostic::Severity,
        at: &str,
        message: impl Into<String>,
        help: Option<&str>,
    ) {
        self.findings.add(severity, self.sources.place(at), message, help.map(str::to_owned));
    }
}
