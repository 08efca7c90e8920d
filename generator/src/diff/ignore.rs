//! Changes that somebody has looked at and accepts, with a reason, until a day.

use std::fmt;

use serde::Deserialize;

use super::change::Diff;

/// A file of exceptions.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exceptions {
    /// The exceptions.
    #[serde(default, rename = "ignore")]
    pub list: Vec<Exception>,
}

/// An exception: changes of a kind, at a place.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The id of the rule.
    pub rule: String,
    /// The place of the changes, as reports write it, or what they are in: `Order` has `Order.note`, and not `OrderItem`. Every
    /// place where it is left out.
    #[serde(default)]
    pub place: String,
    /// Why the changes do not count.
    pub reason: String,
    /// The last day on which the exception holds: `2027-01-31`.
    pub expires: String,
}

impl Exceptions {
    /// Reads a file of exceptions.
    ///
    /// # Errors
    ///
    /// It is not TOML of this form, or an exception has no such rule, no reason or no day.
    pub fn read(text: &str) -> Result<Self, String> {
        let read: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        for Exception { rule, place: _, reason, expires } in &read.list {
            if !super::Rule::ALL.iter().any(|known| known.id() == rule) {
                return Err(format!("there is no rule `{rule}`; reports name the rule of each change"));
            }
            if reason.trim().is_empty() {
                return Err(format!("the exception for `{rule}` has no reason"));
            }
            if !is_day(expires) {
                return Err(format!("`{expires}` is not a day: write it as 2027-01-31"));
            }
        }
        Ok(read)
    }

    /// Marks the changes that the exceptions are about. Returns what is wrong with exceptions: those that have expired, and those
    /// that are about no change of any API.
    pub fn apply(&self, diffs: &mut [Diff], today: &str) -> Vec<String> {
        let mut complaints = Vec::new();
        for exception in &self.list {
            let Exception { rule, place, reason, expires } = exception;
            if expires.as_str() < today {
                complaints.push(format!("{exception} expired on {expires}: look at the change again"));
                continue;
            }
            let mut found = false;
            let own = diffs
                .iter_mut()
                .flat_map(|diff| &mut diff.changes)
                .filter(|change| change.rule.id() == rule && is_in(&change.place, place));
            for change in own {
                change.ignored = Some(reason.clone());
                found = true;
            }
            if !found {
                complaints.push(format!("{exception} is about no change: remove it"));
            }
        }
        complaints
    }
}

impl fmt::Display for Exception {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the exception for `{}`", self.rule)?;
        if self.place.is_empty() { Ok(()) } else { write!(f, " at `{}`", self.place) }
    }
}

/// Whether a place is another one, or in it.
fn is_in(place: &str, outer: &str) -> bool {
    let Some(rest) = place.strip_prefix(outer) else { return false };
    // A route goes on with whatever a path has, and ends at a comma.
    let is_route = outer.contains('/') && !outer.contains(", ");
    let begins_inside = rest.starts_with(['.', '[', '{', ' ', '(']) || rest.starts_with("::");
    outer.is_empty() || rest.is_empty() || rest.starts_with(", ") || (!is_route && begins_inside)
}

/// Whether a text is a day as RFC 3339 writes it, so that days compare as texts do.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |text: &str, digits: usize| {
        (text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| text.parse::<u32>().ok())
            .flatten()
    };
    match parts.as_slice() {
        [year, month, day] => {
            number(year, 4).is_some()
                && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
                && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_in;

    #[test]
    fn places_end_where_names_do() {
        for (place, outer) in [
            ("Order", "Order"),
            ("Order.note", "Order"),
            ("Order[].note", "Order"),
            ("Order{}", "Order"),
            ("Order alternative 2", "Order"),
            ("GET /orders", "GET /orders"),
            ("GET /orders, parameter region", "GET /orders"),
            ("GET /orders, body.note", "GET /orders, body"),
            ("GET /orders, body (text/plain)", "GET /orders, body"),
            ("shop_model::Order::note", "shop_model::Order"),
            ("shop.orders().list", "shop.orders"),
            ("anything", ""),
        ] {
            assert!(is_in(place, outer), "{place} is in {outer}");
        }
        for (place, outer) in [
            ("OrderItem", "Order"),
            ("Order-2", "Order"),
            ("Order_2.note", "Order"),
            ("GET /orders/{id}", "GET /orders"),
            ("GET /orders.json", "GET /orders"),
            ("GET /orders:all", "GET /orders"),
            ("GET /points/{x},{y}", "GET /points/{x}"),
            ("GET /orders, parameter region-id", "GET /orders, parameter region"),
            ("shop_model::OrderItem", "shop_model::Order"),
            ("Book", "Order"),
        ] {
            assert!(!is_in(place, outer), "{place} is not in {outer}");
        }
    }
}
