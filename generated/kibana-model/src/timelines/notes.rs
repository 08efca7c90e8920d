// Generated from specs/kibana; do not edit.

//! What analysts write down about timelines, events and alerts.

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{
    Field, Json, UnknownValue, made_of, open_enum, record, setters, union,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::timelines::Note;

/// What a note consists of.
///
/// Servers set who wrote it, and when.
#[derive(Clone, PartialEq)]
pub struct NewNote {
    /// When the note was written, in milliseconds since 1970, as `DateTime::from_millis` takes
    /// them.
    pub created: Field<i64>,

    /// Name of the user who wrote it.
    pub created_by: Field<String>,
    /// When it was changed last, in milliseconds since 1970, as `DateTime::from_millis` takes them.
    pub updated: Field<i64>,
    /// Name of the user who changed it last.
    pub updated_by: Field<String>,
    /// Id of the timeline that the note belongs to, an empty text if there is none.
    pub timeline_id: String,
    /// Id of the event or alert that the note is about.
    pub event_id: Field<String>,
    /// The text.
    pub note: Field<String>,
    _kept: Kept,
}

impl NewNote {
    pub fn new(timeline_id: impl Into<String>) -> Self {
        Self {
            timeline_id: timeline_id.into(),
            ..blank()
        }
    }

    setters! {
        created(value: impl Into<Field<i64>>) = value.into();
        created_by(value: impl Into<Field<String>>) = value.into();
        updated(value: impl Into<Field<i64>>) = value.into();
        updated_by(value: impl Into<Field<String>>) = value.into();
        event_id(value: impl Into<Field<String>>) = value.into();
        note(value: impl Into<Field<String>>) = value.into();
    }
}

record! {
    NewNote + _kept;
    field_number created = "created";
    field created_by = "createdBy";
    field_number updated = "updated";
    field updated_by = "updatedBy";
    required timeline_id = "timelineId";
    field event_id = "eventId";
    field note = "note";
}

/// What notes belong to, documents, timelines, both, or neither.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NoteAssociation {
    /// `all`
    All,
    /// `document_only`
    DocumentOnly,
    /// `saved_object_only`
    SavedObjectOnly,
    /// `document_and_saved_object`
    DocumentAndSavedObject,
    /// `orphan`
    Orphan,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    NoteAssociation;
    All = "all";
    DocumentOnly = "document_only";
    SavedObjectOnly = "saved_object_only";
    DocumentAndSavedObject = "document_and_saved_object";
    Orphan = "orphan";
}

/// Notes, and how many there are.
#[derive(Clone, PartialEq)]
pub struct NotePage {
    /// Number of notes on all pages together.
    pub total_count: i64,
    /// The notes.
    pub notes: Vec<Note>,
    _kept: Kept,
}

impl NotePage {
    pub fn new(total_count: i64, notes: impl IntoIterator<Item = Note>) -> Self {
        Self {
            total_count,
            notes: notes.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    NotePage + _kept;
    required_number total_count = "totalCount";
    required notes = "notes";
}

/// A note to add or change.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NoteSave {
    /// What the note consists of.
    pub note: NewNote,
    /// Id of the note that is changed.
    pub note_id: Field<String>,
    /// Revision of that note.
    pub version: Field<String>,
}

impl NoteSave {
    #[inline]
    pub fn new(note: NewNote) -> Self {
        Self { note, ..blank() }
    }

    setters! {
        note_id(value: impl Into<Field<String>>) = value.into();
        version(value: impl Into<Field<String>>) = value.into();
    }
}

made_of!(NoteSave, value = NewNote);

record! {
    NoteSave;
    required note = "note";
    field note_id = "noteId";
    field version = "version";
}

/// One note or several.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NoteSelection {
    /// One note.
    One(OneNote),
    /// Several notes.
    Several(SeveralNotes),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<OneNote> for NoteSelection {
    fn from(value: OneNote) -> Self {
        Self::One(value)
    }
}

impl From<SeveralNotes> for NoteSelection {
    fn from(value: SeveralNotes) -> Self {
        Self::Several(value)
    }
}

union!(NoteSelection);

impl Serialize for NoteSelection {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => value.serialize(serializer),
            Self::Several(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for NoteSelection {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("noteId") {
            return value.arm(Self::One, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Several, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// One note.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OneNote {
    /// Id of the note.
    pub note_id: String,
}

impl OneNote {
    pub fn new(note_id: impl Into<String>) -> Self {
        Self { note_id: note_id.into() }
    }
}

made_of!(OneNote, text);

record! {
    OneNote;
    required note_id = "noteId";
}

/// A note that was added or changed.
#[derive(Clone, PartialEq)]
pub struct SavedNote {
    /// The note.
    pub note: Note,
    _kept: Kept,
}

impl SavedNote {
    #[inline]
    pub fn new(note: Note) -> Self {
        Self { note, ..blank() }
    }
}

record! {
    SavedNote + _kept;
    required note = "note";
}

/// Several notes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SeveralNotes {
    /// Ids of the notes.
    pub note_ids: Vec<String>,
}

impl SeveralNotes {
    pub fn new(note_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            note_ids: note_ids.into_iter().map(Into::into).collect(),
        }
    }
}

made_of!(SeveralNotes, items = String);

record! {
    SeveralNotes;
    required note_ids = "noteIds";
}
