//! What an answer has that its document does not describe.

use std::cell::RefCell;
use std::fmt::{self, Write};

use serde::ser::Serialize;

use crate::wire::Restore;
use crate::wire::kept::{Kept, Note};
use crate::wire::walk::Walker;

/// One thing in an answer that contradicts the document.
///
/// ```
/// use openapi_runtime::wire::{Kept, deviations};
/// use openapi_runtime::{DeviationKind, record};
///
/// #[derive(Clone, PartialEq)]
/// pub struct Pet {
///     pub id: String,
///     _kept: Kept,
/// }
///
/// record! {
///     Pet + _kept;
///     required id = "id";
/// }
///
/// let pets: Vec<Pet> = serde_json::from_str(r#"[{"id": "rex"}, {"color": "red"}]"#)?;
/// assert_eq!(pets[1].id, "");
/// assert_eq!(serde_json::to_string(&pets)?, r#"[{"id":"rex"},{"color":"red"}]"#);
///
/// let found: Vec<String> = deviations(&pets).iter().map(ToString::to_string).collect();
/// assert_eq!(found, ["/1/id is missing", "/1/color is unknown"]);
/// assert_eq!(deviations(&pets)[0].kind(), DeviationKind::Missing);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deviation {
    pointer: String,
    kind: DeviationKind,
}

/// What kind of thing a [`Deviation`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeviationKind {
    /// A required property is not there. Its field has the zero value of its type.
    Missing,
    /// A property is `null` and may not be. Its field has the zero value of its type.
    Null,
    /// A property that the document does not name. It is kept.
    UnknownProperty,
    /// A value that an enum does not have. It is kept.
    UnknownValue,
    /// A value that is none of the alternatives. It is kept as raw JSON.
    UnknownArm,
    /// A property that is there more than once. Its last value counts. Values show it only of properties that a struct names;
    /// the deviations of an answer have those of maps and of raw JSON, too.
    DuplicateKey,
    /// A status that the document does not name.
    UndocumentedStatus,
    /// An item of a list that could not be decoded. The list is without it: its pointer and those of duplicates count the items
    /// that were there, and those of other kinds the items that are left.
    SkippedItem,
    /// There are more deviations than are listed: all of them together may take 16 times as much memory as the answer has bytes,
    /// and a megabyte. Its pointer is that of the first one that is not listed, cut off where it is long.
    Unlisted,
}

impl Deviation {
    pub(crate) fn new(pointer: impl Into<String>, kind: DeviationKind) -> Self {
        Self { pointer: pointer.into(), kind }
    }

    /// Where it is, as a JSON pointer into the answer. Empty for the answer as a whole.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What it is.
    pub fn kind(&self) -> DeviationKind {
        self.kind
    }
}

impl fmt::Display for Deviation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = if self.pointer.is_empty() { "the answer" } else { &self.pointer };
        // The names of unknown properties are the server's.
        write!(formatter, "{} {}", pointer.escape_debug(), self.kind)
    }
}

impl fmt::Display for DeviationKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Missing => "is missing",
            Self::Null => "is null",
            Self::UnknownProperty => "is unknown",
            Self::UnknownValue => "has an unknown value",
            Self::UnknownArm => "is none of the alternatives",
            Self::DuplicateKey => "is there more than once",
            Self::UndocumentedStatus => "has an undocumented status",
            Self::SkippedItem => "could not be decoded and was left out",
            Self::Unlisted => "is the first of more than are listed",
        })
    }
}

thread_local! {
    /// What was found so far; nothing while nobody looks.
    static LOOK: RefCell<Option<Look>> = const { RefCell::new(None) };
}

struct Look {
    /// Where the walk is.
    pointer: String,
    found: Listed,
}

/// Deviations that take a limited amount of memory: a long key of an object is in the pointers of all that is in it.
pub(super) struct Listed {
    found: Vec<Deviation>,
    room: usize,
    is_full: bool,
}

impl Listed {
    /// As many as there is room for next to an answer of this length.
    pub(super) fn of_length(length: usize) -> Self {
        Self { found: Vec::new(), room: LEAST_ROOM.saturating_add(length.saturating_mul(16)), is_full: false }
    }

    pub(super) fn add(&mut self, pointer: &str, kind: DeviationKind) {
        if self.is_full {
            return;
        }
        match self.room.checked_sub(pointer.len() + size_of::<Deviation>()) {
            Some(room) => {
                self.room = room;
                self.found.push(Deviation::new(pointer, kind));
            }
            None => {
                self.is_full = true;
                let shown: String = pointer.chars().take(SHOWN).collect();
                self.found.push(Deviation::new(shown, DeviationKind::Unlisted));
            }
        }
    }

    pub(super) fn into_found(self) -> Vec<Deviation> {
        self.found
    }
}

/// How much memory deviations may take in any case.
const LEAST_ROOM: usize = 1024 * 1024;

/// How many characters of a pointer for which there is no room are kept.
const SHOWN: usize = 200;

/// What a decoded value has that its types do not describe, in the order in which it is written.
///
/// It is found by a walk through the value and not while it is decoded: so that callers who do not ask do not pay, and because
/// decoders try several alternatives before they decide on one.
pub fn deviations<T: Serialize + ?Sized>(value: &T) -> Vec<Deviation> {
    deviations_of_length(UNKNOWN_LENGTH, value)
}

/// The same for a value that was read from a text of this length.
pub(super) fn deviations_of_length<T: Serialize + ?Sized>(length: usize, value: &T) -> Vec<Deviation> {
    // A value that cannot be walked through has shown what it has.
    looked_at(length, &|| {
        let _ = value.serialize(Walker);
    })
}

fn looked_at(length: usize, walk: &dyn Fn()) -> Vec<Deviation> {
    let look = Look { pointer: String::new(), found: Listed::of_length(length) };
    let _outer = Restore::after(&LOOK, Some(look));
    walk();
    LOOK.take().map(|look| look.found.into_found()).unwrap_or_default()
}

/// What the text of a value may have been as long as: the largest answer that clients take, unless they are told otherwise.
pub(crate) const UNKNOWN_LENGTH: usize = 32 * 1024 * 1024;

/// Whether somebody looks.
pub(super) fn is_looking() -> bool {
    LOOK.with_borrow(Option::is_some)
}

/// Remembers that the value at hand is one that its type does not know.
pub(crate) fn notice(kind: DeviationKind) {
    look(|look| look.found.add(&look.pointer, kind));
}

/// Remembers what the fields of the value at hand cannot say.
pub(super) fn notice_kept(kept: &Kept) {
    look(|look| {
        let kind = |note: &Note| match note {
            Note::Missing => Some(DeviationKind::Missing),
            Note::Null => Some(DeviationKind::Null),
            Note::Duplicate => Some(DeviationKind::DuplicateKey),
            Note::Digits(_) => None,
        };
        let notes = kept.notes().iter().filter_map(|(name, note)| Some((name.as_ref(), kind(note)?)));
        let unknown = kept.unknown().iter().map(|(name, _)| (name.as_str(), DeviationKind::UnknownProperty));
        for (name, kind) in notes.chain(unknown) {
            let length = look.pointer.len();
            push(&mut look.pointer, &name);
            look.found.add(&look.pointer, kind);
            look.pointer.truncate(length);
        }
    });
}

/// Goes one step into a value.
pub(super) fn inside<R>(key: &dyn fmt::Display, walk: impl FnOnce() -> R) -> R {
    let outside = step_into(key);
    let result = walk();
    step_out(outside);
    result
}

/// Returns how long the pointer was before.
fn step_into(key: &dyn fmt::Display) -> usize {
    let mut length = 0;
    look(|look| {
        length = look.pointer.len();
        push(&mut look.pointer, key);
    });
    length
}

fn step_out(length: usize) {
    look(|look| look.pointer.truncate(length));
}

/// Adds a step to a JSON pointer.
pub(crate) fn push(pointer: &mut String, key: &dyn fmt::Display) {
    pointer.push('/');
    let start = pointer.len();
    // Writing to a string cannot fail; a key that is not text shows nothing.
    let _ = write!(pointer, "{key}");
    if pointer[start..].contains(['~', '/']) {
        let escaped = pointer[start..].replace('~', "~0").replace('/', "~1");
        pointer.replace_range(start.., &escaped);
    }
}

fn look(change: impl FnOnce(&mut Look)) {
    LOOK.with_borrow_mut(|look| {
        if let Some(look) = look {
            change(look);
        }
    });
}
