//! Which alternatives of a union an object fits best.

use std::cmp::Reverse;

use crate::wire::kind::Need;
use crate::wire::{Kind, Line, Raw, Record};

impl Raw<'_> {
    /// The alternatives that the value can be, the best one first.
    ///
    /// An alternative qualifies if all its required properties are there, and if no other such alternative knows more of
    /// the object's properties, because it would lose them. The best one is that with the fewest properties that the object
    /// does not have, then the one that comes first. An alternative that names no properties, such as a map, comes last and
    /// always qualifies. Of lists, the first item decides, if it is an object. Any other value gives all, in order.
    pub fn rank(&self, fits: &[Fit]) -> Vec<usize> {
        let all = || (0..fits.len()).collect();
        let counts: Vec<Count> = match (self.is_object(), self.first_item()) {
            (true, _) => fits.iter().map(|fit| Count::of(fit, self)).collect(),
            (false, Some(item)) if item.is_object() => fits.iter().map(|fit| Count::of_items(fit, &item)).collect(),
            _ => return all(),
        };
        let mut candidates: Vec<usize> = (0..fits.len()).filter(|index| counts[*index].missing == 0).collect();
        if candidates.is_empty() && !self.is_object() {
            // Other items may have what the first one lacks.
            return all();
        }
        let most = candidates.iter().map(|index| counts[*index].present).max().unwrap_or_default();
        candidates.retain(|index| counts[*index].present == most || counts[*index].known == 0);
        candidates.sort_by_key(|index| counts[*index].order());
        candidates
    }
}

/// What [`Raw::rank`] needs to know of an alternative of a union.
#[derive(Clone, Copy, Debug)]
pub enum Fit {
    /// The properties of a record.
    Record(fn() -> &'static [Line]),
    /// The alternatives of a union.
    Union(&'static [Fit]),
    /// The items of a list.
    List(&'static Fit),
}

impl Fit {
    /// An alternative that is not a record, such as a map, and takes anything.
    pub const ANYTHING: Self = Self::Record(|| &[]);

    /// An alternative that is a record.
    pub const fn of<T: Record>() -> Self {
        Self::Record(T::lines)
    }
}

/// How many properties an alternative knows, how many of them an object has, and how many required ones it has not.
#[derive(Default)]
struct Count {
    known: usize,
    present: usize,
    missing: usize,
}

impl Count {
    /// Those of a union are those of its best alternative.
    fn of(fit: &Fit, object: &Raw<'_>) -> Self {
        match fit {
            Fit::Record(lines) => {
                let mut count = Self::default();
                count.add(lines(), object);
                count
            }
            Fit::Union(fits) => {
                let counts = fits.iter().map(|fit| Self::of(fit, object));
                counts.min_by_key(|count| (count.missing > 0, count.order())).unwrap_or_default()
            }
            Fit::List(_) => Self { missing: 1, ..Self::default() },
        }
    }

    /// Those of a list are those of its items. What is no list may be anything.
    fn of_items(fit: &Fit, item: &Raw<'_>) -> Self {
        match fit {
            Fit::List(fit) => Self::of(fit, item),
            _ => Self::default(),
        }
    }

    /// The better an alternative is, the less.
    fn order(&self) -> (Reverse<usize>, usize) {
        (Reverse(self.present), self.known - self.present)
    }

    fn add(&mut self, lines: &[Line], object: &Raw<'_>) {
        for (name, kind) in lines {
            if let Kind::part(part) = kind {
                self.add(part(), object);
            } else if kind.is_property() {
                let member = object.member(name);
                self.known += 1;
                self.present += usize::from(member.is_some());
                self.missing += usize::from(kind.need() == Need::Must && member.is_none_or(|value| value == "null"));
            }
        }
    }
}
