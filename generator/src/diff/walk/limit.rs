//! Bounds of numbers and lengths.

use std::cmp::Ordering;

use serde_json::Number;

use super::view::View;

/// The narrowest bound of one kind that the parts of a schema have.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Limit<'a> {
    number: Option<&'a Number>,
    /// Whether the bound itself is not allowed.
    is_excluded: bool,
}

impl<'a> Limit<'a> {
    /// A bound below a keyword, with the flag that excludes it.
    pub fn of(view: &View<'a>, key: &str, flag: &str, is_lower: bool) -> Self {
        let limits = view.parts.iter().filter_map(|part| {
            let number = part.node.get(key)?.as_number()?;
            Some(Self { number: Some(number), is_excluded: part.flag(flag) })
        });
        // Nothing is shorter than nothing.
        let says_something = |limit: &Self| !(key != "minimum" && is_lower && limit.number.is_some_and(is_zero));
        let narrower = |known: Self, limit: Self| {
            let order = limit.compare(&known, is_lower);
            let is_narrower = if is_lower { order == Ordering::Greater } else { order == Ordering::Less };
            if is_narrower { limit } else { known }
        };
        limits.filter(says_something).fold(Self::default(), narrower)
    }

    /// Whether the bound is larger than another one of its kind.
    pub fn compare(&self, other: &Self, is_lower: bool) -> Ordering {
        // Without a bound, everything is allowed.
        let none = if is_lower { Ordering::Less } else { Ordering::Greater };
        match (self.number, other.number) {
            (None, None) => Ordering::Equal,
            (None, Some(_)) => none,
            (Some(_), None) => none.reverse(),
            (Some(own), Some(others)) => {
                let excluded = self.is_excluded.cmp(&other.is_excluded);
                in_order(own, others).then(if is_lower { excluded } else { excluded.reverse() })
            }
        }
    }

    /// The keyword that makes the difference to another bound.
    pub fn keyword<'k>(&self, other: &Self, key: &'k str, flag: &'k str) -> &'k str {
        let is_same = self.number.is_some() && self.number == other.number;
        if is_same && self.is_excluded != other.is_excluded { flag } else { key }
    }

    /// The bound as a reader is shown it.
    pub fn text(&self) -> Option<String> {
        let excluded = if self.is_excluded { " (excluded)" } else { "" };
        self.number.map(|number| format!("{number}{excluded}"))
    }
}

fn is_zero(number: &Number) -> bool {
    number.as_f64() == Some(0.0)
}

/// Compares numbers. Integers that a float cannot tell apart are different ones.
fn in_order(one: &Number, other: &Number) -> Ordering {
    let whole = |number: &Number| number.as_i64().map(i128::from).or(number.as_u64().map(i128::from));
    match (whole(one), whole(other)) {
        (Some(one), Some(other)) => one.cmp(&other),
        _ => {
            let float = |number: &Number| number.as_f64().unwrap_or_default();
            float(one).total_cmp(&float(other))
        }
    }
}
