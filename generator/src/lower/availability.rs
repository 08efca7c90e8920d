//! Since when something is there, until when, and how finished it is.
//!
//! `x-since` and `x-until` are ours: `9.4.0`. `x-state` is Elastic's: `Technical preview`, or `Generally available; added in 9.1.0`. Where both
//! name a version, `x-since` counts.

use openapi_terms::extension;
use serde_json::Value;

use crate::ir::{Availability, Docs, Tier};

/// What extensions say.
pub(super) fn of<'e>(extensions: impl IntoIterator<Item = (&'e String, &'e Value)>) -> Availability {
    let (mut ours, mut theirs, mut until, mut tier) = (None, None, None, None);
    for (key, value) in extensions {
        match (key.as_str(), value.as_str()) {
            (extension::SINCE, Some(text)) => ours = Availability::version(text),
            (extension::UNTIL, Some(text)) => until = Availability::version(text),
            (extension::STATE, Some(text)) => {
                let text = text.to_lowercase();
                tier = Tier::ALL.into_iter().find(|tier| text.contains(tier.words()));
                let added = text.split_once("added in ").map(|(_, added)| added);
                theirs = added
                    .and_then(|added| Availability::version(added.split([' ', ';', ',']).next().unwrap_or_default()));
            }
            _ => {}
        }
    }
    Availability { since: ours.or(theirs), until, tier }
}

/// Says it to readers, unless the description does, and keeps since when. That something is finished goes without saying.
pub(super) fn describe(docs: &mut Docs, availability: &Availability) {
    docs.since.clone_from(&availability.since);
    let said = [docs.summary.as_deref(), docs.description.as_deref()];
    let said = said.map(Option::unwrap_or_default).join("\n").to_lowercase();
    let tier = match availability.tier {
        Some(tier @ (Tier::Experimental | Tier::TechnicalPreview | Tier::Beta)) if !said.contains(tier.words()) => {
            let (first, rest) = tier.words().split_at(1);
            Some(format!("{}{rest}.", first.to_uppercase()))
        }
        _ => None,
    };
    let since = availability.since.as_ref().map(|since| format!("Since {since}."));
    let until = availability.until.as_ref().map(|until| format!("Servers of {until} and later do not have it."));
    docs.notes.extend(since.into_iter().chain(until).chain(tier));
}
