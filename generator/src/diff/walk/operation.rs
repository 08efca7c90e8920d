//! One operation of both documents.

use std::collections::BTreeMap;

use openapi_terms::extension;
use serde_json::Value;

use super::operations::Found;
use super::{Said, Walk};
use crate::diff::change::{Directions, Tier};
use crate::diff::node::At;
use crate::diff::rules::Rule;

/// What is compared by functions of its own.
const HANDLED: [&str; 9] =
    ["operationId", "tags", "deprecated", "parameters", "requestBody", "responses", "security", "servers", "callbacks"];

/// Keys that say how stable something is, and since when and how long it is there.
pub(super) const LIFE: [&str; 6] = [
    extension::STATE,
    extension::STABILITY_LEVEL,
    extension::TECHNICAL_PREVIEW,
    extension::SINCE,
    extension::UNTIL,
    extension::SUNSET,
];

/// Keys that say how stable something is.
const STATES: [&str; 3] = [extension::STATE, extension::STABILITY_LEVEL, extension::TECHNICAL_PREVIEW];

impl<'a> Walk<'a> {
    pub(super) fn operation(&mut self, old: &Found<'a>, new: &Found<'a>, renamed: &BTreeMap<String, String>) {
        let (before, after) = (&old.at, &new.at);
        for (key, rule) in [("operationId", Rule::OperationIdChanged), ("tags", Rule::OperationTagsChanged)] {
            if before.node.get(key) != after.node.get(key) {
                let said = Said::both(&before.below(key), &after.below(key));
                self.add(rule, Directions::NONE, said.values(before.node.get(key), after.node.get(key)));
            }
        }
        self.deprecation(before, after, Directions::REQUEST, (Rule::OperationDeprecated, Rule::OperationRestored));
        self.life(before, after, Directions::REQUEST);
        self.security_of_one(before, after);
        let around =
            |item: &At<'a>, document: At<'a>| if item.child("servers").is_some() { item.clone() } else { document };
        let outer = (around(&old.item, self.old.document()), around(&new.item, self.new.document()));
        self.servers((before, after), Some((&outer.0, &outer.1)));
        self.parameters(old, new, renamed);
        self.request_body(before, after);
        self.responses(before, after);
        self.rest(before, after, &[&HANDLED[..], &LIFE].concat(), Directions::REQUEST);
    }

    /// Whether something is deprecated now, or not any more.
    pub(super) fn deprecation(&mut self, old: &At<'a>, new: &At<'a>, directions: Directions, rules: (Rule, Rule)) {
        let (was, is) = (old.flag("deprecated"), new.flag("deprecated"));
        if was != is {
            let rule = if is { rules.0 } else { rules.1 };
            let said = Said::both(&old.below("deprecated"), &new.below("deprecated"));
            self.add(rule, directions, said.from(was.to_string()).to(is.to_string()));
        }
    }

    /// Since when something is there, how stable it is, and until when.
    pub(super) fn life(&mut self, old: &At<'a>, new: &At<'a>, directions: Directions) {
        self.tier(old, new, directions, true);
        self.versions(old, new, directions);
        let (was, is) = (old.text(extension::SUNSET), new.text(extension::SUNSET));
        if was != is {
            // Days are written so that they compare as texts do.
            let is_earlier = was.is_some_and(|was| is.is_none_or(|is| is < was));
            // What is not deprecated any more has no such day.
            let is_earlier = is_earlier && (is.is_some() || new.flag("deprecated"));
            let rule = if is_earlier { Rule::SunsetEarlier } else { Rule::SunsetLater };
            let said = Said::both(&old.pointer, &new.pointer);
            self.add(rule, directions, said.values(old.node.get(extension::SUNSET), new.node.get(extension::SUNSET)));
        }
    }

    /// Which versions of servers have something.
    fn versions(&mut self, old: &At<'a>, new: &At<'a>, directions: Directions) {
        let of = |at: &At<'a>, key| at.text(key).and_then(|text| Some((version(text)?, text)));
        let mut add = |key, rule| {
            let said = Said::both(&old.pointer, &new.pointer);
            self.add(rule, directions, said.values(old.node.get(key), new.node.get(key)));
        };
        let (was, is) = (since(old), since(new));
        if was != is {
            let is_ours = [old, new].iter().any(|at| at.text(extension::SINCE).is_some());
            let key = if is_ours { extension::SINCE } else { extension::STATE };
            add(key, if is > was { Rule::SinceRaised } else { Rule::SinceLowered });
        }
        let (was, is) = (of(old, extension::UNTIL), of(new, extension::UNTIL));
        if was != is {
            // Without it, there is no end.
            let is_earlier = is.is_some_and(|is| was.is_none_or(|was| is < was));
            add(extension::UNTIL, if is_earlier { Rule::UntilLowered } else { Rule::UntilRaised });
        }
    }

    /// How stable something is. The version in it is left out where versions are compared.
    pub(super) fn tier(&mut self, old: &At<'a>, new: &At<'a>, directions: Directions, has_versions: bool) {
        let (was, is) = (tier(old.node), tier(new.node));
        let said = || {
            let of = |at: &At<'a>| {
                at.text(extension::STATE).or_else(|| at.text(extension::STABILITY_LEVEL)).unwrap_or("(not said)")
            };
            Said::both(&old.pointer, &new.pointer).from(of(old)).to(of(new))
        };
        match was.cmp(&is) {
            std::cmp::Ordering::Greater => self.add(Rule::TierLowered, directions, said()),
            std::cmp::Ordering::Less => self.add(Rule::TierRaised, directions, said()),
            std::cmp::Ordering::Equal => {
                for key in STATES {
                    let is_version = has_versions && key == extension::STATE && is_other_version(old, new);
                    if old.node.get(key) != new.node.get(key) && !is_version {
                        let said = Said::both(&old.pointer, &new.pointer);
                        let said = said.values(old.node.get(key), new.node.get(key));
                        self.add(Rule::TextChanged, Directions::NONE, said);
                    }
                }
            }
        }
    }
}

/// The version since which something is there: ours, or else the one in its state.
fn since<'a>(at: &At<'a>) -> Option<(Vec<u64>, &'a str)> {
    let text = at.text(extension::SINCE).or_else(|| Some(added_in(at)?.1))?;
    Some((version(text)?, text))
}

/// `Generally available; added in 9.1.0` in two.
fn added_in<'a>(at: &At<'a>) -> Option<(&'a str, &'a str)> {
    let (state, rest) = at.text(extension::STATE)?.split_once("added in ")?;
    Some((state, rest.split([' ', ';', ',']).next().unwrap_or_default()))
}

/// Whether two states are the same but for their versions, and those count.
fn is_other_version(old: &At<'_>, new: &At<'_>) -> bool {
    let rest = |at: &At<'_>| {
        let (_, version) = added_in(at)?;
        Some(at.text(extension::STATE)?.replacen(version, "", 1))
    };
    since(old) != since(new) && rest(old).is_some() && rest(old) == rest(new)
}

/// The numbers of a version.
fn version(text: &str) -> Option<Vec<u64>> {
    text.split('.').map(|number| number.parse().ok()).collect()
}

/// How stable something is, as Elastic's documents and those that follow oasdiff say it.
pub(in crate::diff) fn tier(node: &Value) -> Tier {
    let said = [extension::STATE, extension::STABILITY_LEVEL].iter().filter_map(|key| node.get(key)?.as_str());
    let of_text = |text: &str| {
        let text = text.to_ascii_lowercase();
        let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
        match () {
            () if has(&["experimental", "alpha", "draft"]) => Tier::Experimental,
            () if has(&["preview", "beta"]) => Tier::Preview,
            () => Tier::Stable,
        }
    };
    let is_preview = node.get(extension::TECHNICAL_PREVIEW).and_then(Value::as_bool).unwrap_or_default();
    let least = said.map(of_text).min().unwrap_or_default();
    if is_preview { least.min(Tier::Preview) } else { least }
}
