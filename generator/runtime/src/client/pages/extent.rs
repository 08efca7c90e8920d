use std::hash::{DefaultHasher, Hasher};
use std::io;

use serde::Serialize;

use crate::Field;
use crate::Json;

/// What a page says about itself and the next ones.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extent {
    /// How many items are on the page.
    pub(crate) length: usize,
    /// How many items there are in all.
    pub(crate) total: Option<u64>,
    /// The number of the page.
    pub(crate) number: Option<u64>,
    /// Where the page after it begins.
    pub(crate) next: Option<Json>,
    /// Query parameters of the pages that follow, and their values.
    pub(crate) carried: Vec<(&'static str, Json)>,
    /// Whether items of the page could not be decoded, and were left out.
    pub(crate) has_gaps: bool,
    /// A number that pages with the same items share, if it is known which ones they are.
    pub(crate) fingerprint: Option<u64>,
}

impl Extent {
    /// A page with this many items, which says nothing else.
    pub fn new(length: usize) -> Self {
        Self { length, ..Self::default() }
    }

    /// A page with these items, which says nothing else. Another page with the same ones is an error: the server gives it again.
    pub fn of(items: &[impl Serialize]) -> Self {
        let mut writer = Fingerprint(DefaultHasher::new());
        let is_written = serde_json::to_writer(&mut writer, items).is_ok();
        Self { fingerprint: is_written.then(|| writer.0.finish()), ..Self::new(items.len()) }
    }

    /// Says how many items there are in all. Zero next to items says nothing: it is what a total is that the server left out.
    #[must_use]
    pub fn total(self, total: impl Count) -> Self {
        let total = total.count().filter(|total| *total > 0 || self.length == 0);
        Self { total, ..self }
    }

    /// Says which page it is, as the server counts them.
    #[must_use]
    pub fn number(self, number: impl Count) -> Self {
        Self { number: number.count(), ..self }
    }

    /// Says where the page after it begins. Null and what is empty say that there is none.
    #[must_use]
    pub fn next(self, cursor: &(impl Serialize + ?Sized)) -> Self {
        Self { next: told(cursor), ..self }
    }

    /// Says where the page after it begins, for a parameter that takes JSON as text. Null and what is empty say that there is none.
    #[must_use]
    pub fn next_text(self, cursor: &(impl Serialize + ?Sized)) -> Self {
        Self { next: told(cursor).map(|cursor| Json::String(cursor.to_string())), ..self }
    }

    /// Says what a query parameter of the pages that follow is. Null and what is empty leave it as it is.
    #[must_use]
    pub fn carry(mut self, parameter: &'static str, value: &(impl Serialize + ?Sized)) -> Self {
        self.carried.extend(told(value).map(|value| (parameter, value)));
        self
    }

    /// Whether the server gave no item.
    pub(crate) fn is_empty(&self) -> bool {
        self.length == 0 && !self.has_gaps
    }
}

/// A value as JSON, unless it says nothing.
fn told(value: &(impl Serialize + ?Sized)) -> Option<Json> {
    Json::encode(value).ok().filter(|value| match value {
        Json::Null => false,
        Json::String(text) => !text.is_empty(),
        Json::Array(values) => !values.is_empty(),
        _ => true,
    })
}

/// Hashes what is written.
struct Fingerprint(DefaultHasher);

impl io::Write for Fingerprint {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A number of things, in any of the types that documents give to numbers.
pub trait Count {
    /// The number, unless it is missing or not a count.
    fn count(self) -> Option<u64>;
}

macro_rules! integers {
    ($($integer:ty)*) => {
        $(
            impl Count for $integer {
                fn count(self) -> Option<u64> {
                    self.try_into().ok()
                }
            }
        )*
    };
}

integers!(i32 i64 u32 u64);

macro_rules! floats {
    ($($float:ty)*) => {
        $(
            impl Count for $float {
                fn count(self) -> Option<u64> {
                    (self >= 0.0 && self.fract() == 0.0).then_some(self as u64)
                }
            }
        )*
    };
}

floats!(f32 f64);

impl<T: Count> Count for Option<T> {
    fn count(self) -> Option<u64> {
        self.and_then(Count::count)
    }
}

impl<T: Count + Copy> Count for &Field<T> {
    fn count(self) -> Option<u64> {
        self.as_option().copied().count()
    }
}
