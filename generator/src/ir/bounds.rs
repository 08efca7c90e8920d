/// What a value must not be below or above.
///
/// A schema that is all of several others has all of their bounds.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bounds {
    /// Of a number.
    pub minimum: Option<Bound>,
    /// Of a number.
    pub maximum: Option<Bound>,
    /// Whether the number is an integer.
    pub is_integer: bool,
    /// How many characters a text has.
    pub length: Counts,
    /// How many items a list has.
    pub items: Counts,
    /// How many properties an object has.
    pub entries: Counts,
}

/// A bound of a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound {
    /// The number.
    pub value: f64,
    /// Whether the number itself is beyond the bound.
    pub is_exclusive: bool,
}

/// The least and the most that there may be of something.
pub type Counts = (Option<usize>, Option<usize>);

impl Bounds {
    /// The largest whole number that is within, if it counts something.
    pub fn largest(&self) -> Option<u64> {
        let Bound { value, is_exclusive } = self.maximum?;
        let largest = if is_exclusive { value.ceil() - 1.0 } else { value.floor() };
        // A float of this size is a whole number.
        (0.0..=f64::from(u32::MAX)).contains(&largest).then_some(largest as u64)
    }

    /// What is within both.
    pub fn and(&self, other: &Self) -> Self {
        let bound = |one: Option<Bound>, other: Option<Bound>, is_nearer: fn(f64, f64) -> bool| match (one, other) {
            (Some(one), Some(other)) if one.value == other.value => {
                Some(Bound { is_exclusive: one.is_exclusive || other.is_exclusive, ..one })
            }
            (Some(one), Some(other)) => Some(if is_nearer(one.value, other.value) { one } else { other }),
            (one, other) => one.or(other),
        };
        let counts = |one: Counts, other: Counts| {
            let most = [one.1, other.1].into_iter().flatten().min();
            (one.0.max(other.0), most)
        };
        Self {
            minimum: bound(self.minimum, other.minimum, |one, other| one > other),
            maximum: bound(self.maximum, other.maximum, |one, other| one < other),
            is_integer: self.is_integer || other.is_integer,
            length: counts(self.length, other.length),
            items: counts(self.items, other.items),
            entries: counts(self.entries, other.entries),
        }
    }

    /// Whether there is a number within the bounds.
    pub fn admits_numbers(&self) -> bool {
        let (Some(low), Some(high)) = (self.minimum, self.maximum) else { return true };
        let (low, high) = match self.is_integer {
            true => (low.as_integer(f64::ceil, 1.0), high.as_integer(f64::floor, -1.0)),
            false => (low, high),
        };
        low.value < high.value || (low.value == high.value && !low.is_exclusive && !high.is_exclusive)
    }

    /// Whether a number is within the bounds.
    pub fn admits(&self, number: f64) -> bool {
        let is_above = |low: Bound| if low.is_exclusive { number > low.value } else { number >= low.value };
        let is_below = |high: Bound| if high.is_exclusive { number < high.value } else { number <= high.value };
        self.minimum.is_none_or(is_above) && self.maximum.is_none_or(is_below)
    }

    /// Whether a text is as long as the bounds say.
    pub fn admits_text(&self, text: &str) -> bool {
        let length = text.chars().count();
        self.length.0.is_none_or(|least| length >= least) && self.length.1.is_none_or(|most| length <= most)
    }

    /// The bounds as sentences.
    pub fn sentences(&self) -> Vec<String> {
        // Bounds beyond 64 bits add nothing to what the type says, and neither does that of integers without a sign.
        let is_telling = |bound: &Bound| bound.value.abs() < 9.2e18;
        let is_unsaid = |low: &Bound| self.is_integer && low.value == 0.0 && !low.is_exclusive;
        let low = self.minimum.filter(|low| is_telling(low) && !is_unsaid(low));
        let low = low.map(|low| format!("{} {}", if low.is_exclusive { "more than" } else { "at least" }, low.text()));
        let high = self.maximum.filter(is_telling);
        let high =
            high.map(|high| format!("{} {}", if high.is_exclusive { "less than" } else { "at most" }, high.text()));
        range(low, high).into_iter().collect()
    }

    /// How many there may be of something, as sentences.
    pub fn sentences_of_counts(&self) -> Vec<String> {
        let counts = [
            (self.length, ["character", "characters"]),
            (self.items, ["item", "items"]),
            (self.entries, ["entry", "entries"]),
        ];
        let sentence = |((low, high), [one, many]): (Counts, [&str; 2])| {
            let count = |value: usize| format!("{value} {}", if value == 1 { one } else { many });
            let low = low.filter(|value| *value > 0).map(|value| format!("at least {}", count(value)));
            range(low, high.map(|value| format!("at most {}", count(value))))
        };
        counts.into_iter().filter_map(sentence).collect()
    }
}

impl Bound {
    /// The nearest integer within the bound.
    fn as_integer(self, round: fn(f64) -> f64, step: f64) -> Self {
        let value = round(self.value);
        let is_beyond = self.is_exclusive && value == self.value;
        Self { value: if is_beyond { value + step } else { value }, is_exclusive: false }
    }

    fn text(self) -> String {
        openapi_terms::whole(self.value).map_or_else(|| self.value.to_string(), |whole| whole.to_string())
    }
}

fn range(low: Option<String>, high: Option<String>) -> Option<String> {
    let text = match (low, high) {
        (Some(low), Some(high)) => format!("{low} and {high}."),
        (Some(only), None) | (None, Some(only)) => format!("{only}."),
        (None, None) => return None,
    };
    let mut letters = text.chars();
    let first = letters.next()?.to_ascii_uppercase();
    Some(std::iter::once(first).chain(letters).collect())
}
