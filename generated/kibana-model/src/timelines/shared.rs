// Generated from specs/kibana; do not edit.

//! Types of the family `timelines`.

use std::slice;

use openapi_runtime::wire::{Kept, Numeric, Raw, blank, write_number, write_unknown};
use openapi_runtime::{
    Field, Json, UnknownValue, made_of, open_enum, record, setters, union,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::timelines::NewNote;
use crate::{ObjectAliasPurpose, QueryLanguage, ResolveOutcome, SortOrder};

/// A condition on events, with further ones that have to be met as well.
#[derive(Clone, Default, PartialEq)]
pub struct DataProvider {
    /// Conditions that have to be met as well.
    pub and: Field<Vec<DataProviderMatch>>,
    /// Whether the condition counts.
    pub enabled: Field<bool>,
    /// Whether events that meet it are left out.
    pub excluded: Field<bool>,
    /// Id of the condition within the timeline.
    pub id: Field<String>,
    /// The condition in KQL.
    pub kql_query: Field<String>,
    /// Name for people.
    pub name: Field<String>,
    /// The condition as a comparison.
    pub query_match: Field<FieldMatch>,
    /// Whether the value is fixed, or filled in when a timeline is made from the template.
    pub type_: Field<DataProviderType>,
    _kept: Kept,
}

impl DataProvider {
    setters! {
        and(value: impl Into<Field<Vec<DataProviderMatch>>>) = value.into();
        enabled(value: impl Into<Field<bool>>) = value.into();
        excluded(value: impl Into<Field<bool>>) = value.into();
        id(value: impl Into<Field<String>>) = value.into();
        kql_query(value: impl Into<Field<String>>) = value.into();
        name(value: impl Into<Field<String>>) = value.into();
        query_match(value: impl Into<Field<FieldMatch>>) = value.into();
        type_(value: impl Into<Field<DataProviderType>>) = value.into();
    }
}

record! {
    DataProvider + _kept: new;
    field and = "and";
    field enabled = "enabled";
    field excluded = "excluded";
    field id = "id";
    field kql_query = "kqlQuery";
    field name = "name";
    field query_match = "queryMatch";
    field type_ = "type";
}

/// A condition on events.
#[derive(Clone, Default, PartialEq)]
pub struct DataProviderMatch {
    /// Whether the condition counts.
    pub enabled: Field<bool>,
    /// Whether events that meet it are left out.
    pub excluded: Field<bool>,
    /// Id of the condition within the timeline.
    pub id: Field<String>,
    /// The condition in KQL.
    pub kql_query: Field<String>,
    /// Name for people.
    pub name: Field<String>,
    /// The condition as a comparison.
    pub query_match: Field<FieldMatch>,
    /// Whether the value is fixed, or filled in when a timeline is made from the template.
    pub type_: Field<DataProviderType>,
    _kept: Kept,
}

impl DataProviderMatch {
    setters! {
        enabled(value: impl Into<Field<bool>>) = value.into();
        excluded(value: impl Into<Field<bool>>) = value.into();
        id(value: impl Into<Field<String>>) = value.into();
        kql_query(value: impl Into<Field<String>>) = value.into();
        name(value: impl Into<Field<String>>) = value.into();
        query_match(value: impl Into<Field<FieldMatch>>) = value.into();
        type_(value: impl Into<Field<DataProviderType>>) = value.into();
    }
}

record! {
    DataProviderMatch + _kept: new;
    field enabled = "enabled";
    field excluded = "excluded";
    field id = "id";
    field kql_query = "kqlQuery";
    field name = "name";
    field query_match = "queryMatch";
    field type_ = "type";
}

/// Whether the value of a condition is fixed, `default`, or filled in later, `template`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DataProviderType {
    /// `default`
    Default,
    /// `template`
    Template,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    DataProviderType;
    Default = "default";
    Template = "template";
}

/// Which draft is emptied.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DraftTimelineReset {
    /// Whether it is the draft of a timeline or of a template.
    pub timeline_type: TimelineType,
}

impl DraftTimelineReset {
    #[inline]
    pub fn new(timeline_type: TimelineType) -> Self {
        Self { timeline_type }
    }
}

record! {
    DraftTimelineReset;
    required timeline_type = "timelineType";
}

/// An event to pin or unpin.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventPinning {
    /// Id of the event.
    pub event_id: String,
    /// Id of the timeline.
    pub timeline_id: String,
    /// Id of the pinned event that is taken off.
    pub pinned_event_id: Field<String>,
}

impl EventPinning {
    pub fn new(event_id: impl Into<String>, timeline_id: impl Into<String>) -> Self {
        Self {
            event_id: event_id.into(),
            timeline_id: timeline_id.into(),
            ..blank()
        }
    }

    setters! {
        pinned_event_id(value: impl Into<Field<String>>) = value.into();
    }
}

record! {
    EventPinning;
    required event_id = "eventId";
    required timeline_id = "timelineId";
    field pinned_event_id = "pinnedEventId";
}

/// A line of a file with timelines.
#[derive(Clone, PartialEq)]
pub struct ExportedTimeline {
    /// What a timeline consists of.
    ///
    /// Flattened into the surrounding object in JSON.
    pub fields: TimelineFields,

    /// Id of the timeline.
    pub saved_object_id: Option<String>,
    /// Revision of the timeline.
    pub version: Option<String>,
    /// Ids of the events that are pinned.
    pub pinned_event_ids: Option<Vec<String>>,
    /// Notes about events of the timeline.
    pub event_notes: Option<Vec<NewNote>>,
    /// Notes about the timeline as a whole.
    pub global_notes: Option<Vec<NewNote>>,
    _kept: Kept,
}

impl ExportedTimeline {
    /// `saved_object_id`, `version`, `pinned_event_ids`, `event_notes`, `global_notes`: `None`
    /// sends `null`.
    #[inline]
    pub fn new(
        saved_object_id: Option<String>,
        version: Option<String>,
        pinned_event_ids: Option<Vec<String>>,
        event_notes: Option<Vec<NewNote>>,
        global_notes: Option<Vec<NewNote>>,
    ) -> Self {
        Self {
            fields: TimelineFields::new(),
            saved_object_id,
            version,
            pinned_event_ids,
            event_notes,
            global_notes,
            ..blank()
        }
    }

    setters! {
        fields(value: TimelineFields) = value;
    }
}

record! {
    ExportedTimeline + _kept;
    part fields: TimelineFields;
    nullable saved_object_id = "savedObjectId";
    nullable version = "version";
    nullable pinned_event_ids = "pinnedEventIds";
    nullable event_notes = "eventNotes";
    nullable global_notes = "globalNotes";
}

/// Who has a timeline as a favorite.
#[derive(Clone, PartialEq)]
pub struct FavoriteState {
    /// Id of the timeline.
    pub saved_object_id: String,
    /// Revision of the timeline.
    pub version: String,
    /// Users who have it as a favorite.
    pub favorite: Option<Vec<TimelineFavorite>>,
    /// Id of the template; null for a timeline.
    pub template_timeline_id: Field<String>,
    /// Version of the template; null for a timeline.
    pub template_timeline_version: Field<i64>,
    /// Whether it is a timeline or a template.
    pub timeline_type: Option<TimelineType>,
    _kept: Kept,
}

impl FavoriteState {
    pub fn new(saved_object_id: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            saved_object_id: saved_object_id.into(),
            version: version.into(),
            ..blank()
        }
    }
}

record! {
    FavoriteState + _kept;
    required saved_object_id = "savedObjectId";
    required version = "version";
    optional favorite = "favorite";
    field template_timeline_id = "templateTimelineId";
    field_number template_timeline_version = "templateTimelineVersion";
    optional timeline_type = "timelineType";
}

/// Which timeline becomes a favorite, or stops being one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FavoriteToggle {
    /// Id of the timeline.
    pub timeline_id: Option<String>,
    /// Id of the template; null for a timeline.
    pub template_timeline_id: Option<String>,
    /// Version of the template; null for a timeline.
    pub template_timeline_version: Option<i64>,
    /// Whether it is a timeline or a template.
    pub timeline_type: Option<TimelineType>,
}

impl FavoriteToggle {
    /// `timeline_id`, `template_timeline_id`, `template_timeline_version`, `timeline_type`: `None`
    /// sends `null`.
    #[inline]
    pub fn new(
        timeline_id: Option<String>,
        template_timeline_id: Option<String>,
        template_timeline_version: Option<i64>,
        timeline_type: Option<TimelineType>,
    ) -> Self {
        Self {
            timeline_id,
            template_timeline_id,
            template_timeline_version,
            timeline_type,
        }
    }
}

record! {
    FavoriteToggle;
    nullable timeline_id = "timelineId";
    nullable template_timeline_id = "templateTimelineId";
    nullable_number template_timeline_version = "templateTimelineVersion";
    nullable timeline_type = "timelineType";
}

/// A comparison of a field with a value.
#[derive(Clone, Default, PartialEq)]
pub struct FieldMatch {
    /// Name of the field for people.
    pub display_field: Field<String>,
    /// The value for people.
    pub display_value: Field<String>,
    /// Name of the field.
    pub field: Field<String>,
    /// How they are compared, such as `:` for equality.
    pub operator: Field<String>,
    /// The value.
    pub value: Field<FieldMatchValue>,
    _kept: Kept,
}

impl FieldMatch {
    setters! {
        display_field(value: impl Into<Field<String>>) = value.into();
        display_value(value: impl Into<Field<String>>) = value.into();
        field(value: impl Into<Field<String>>) = value.into();
        operator(value: impl Into<Field<String>>) = value.into();
        value(value: impl Into<Field<FieldMatchValue>>) = value.into();
    }
}

record! {
    FieldMatch + _kept: new;
    field display_field = "displayField";
    field display_value = "displayValue";
    field field = "field";
    field operator = "operator";
    field value = "value";
}

/// A query as it was written.
#[derive(Clone, Default, PartialEq)]
pub struct KqlExpression {
    /// The query.
    pub expression: Field<String>,
    /// Its language, `kuery` or `lucene`.
    pub kind: Field<QueryLanguage>,
    _kept: Kept,
}

impl KqlExpression {
    setters! {
        expression(value: impl Into<Field<String>>) = value.into();
        kind(value: impl Into<Field<QueryLanguage>>) = value.into();
    }
}

record! {
    KqlExpression + _kept: new;
    field expression = "expression";
    field kind = "kind";
}

/// A timeline or template to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewTimeline {
    /// What it consists of.
    pub timeline: TimelineFields,
    /// State that it gets.
    pub status: Field<TimelineStatus>,
    /// Id that a template gets.
    pub template_timeline_id: Field<String>,
    /// Version of a template.
    pub template_timeline_version: Field<i64>,
    /// Id of a timeline that is created again, such as from a file.
    pub timeline_id: Field<String>,
    /// Whether it is a timeline or a template, a timeline if left out.
    pub timeline_type: Field<TimelineType>,
    /// Revision of that timeline.
    pub version: Field<String>,
}

impl NewTimeline {
    #[inline]
    pub fn new(timeline: TimelineFields) -> Self {
        Self { timeline, ..blank() }
    }

    setters! {
        status(value: impl Into<Field<TimelineStatus>>) = value.into();
        template_timeline_id(value: impl Into<Field<String>>) = value.into();
        template_timeline_version(value: impl Into<Field<i64>>) = value.into();
        timeline_id(value: impl Into<Field<String>>) = value.into();
        timeline_type(value: impl Into<Field<TimelineType>>) = value.into();
        version(value: impl Into<Field<String>>) = value.into();
    }
}

record! {
    NewTimeline;
    required timeline = "timeline";
    field status = "status";
    field template_timeline_id = "templateTimelineId";
    field_number template_timeline_version = "templateTimelineVersion";
    field timeline_id = "timelineId";
    field timeline_type = "timelineType";
    field version = "version";
}

/// A note.
#[derive(Clone, PartialEq)]
pub struct Note {
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
    /// Id of the note.
    pub note_id: String,
    /// Revision of the note.
    pub version: String,
    _kept: Kept,
}

impl Note {
    pub fn new(
        timeline_id: impl Into<String>,
        note_id: impl Into<String>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            timeline_id: timeline_id.into(),
            note_id: note_id.into(),
            version: version.into(),
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
    Note + _kept;
    field_number created = "created";
    field created_by = "createdBy";
    field_number updated = "updated";
    field updated_by = "updatedBy";
    required timeline_id = "timelineId";
    field event_id = "eventId";
    field note = "note";
    required note_id = "noteId";
    required version = "version";
}

/// An event that is pinned to a timeline.
#[derive(Clone, PartialEq)]
pub struct PinnedEvent {
    /// When the event was pinned, in milliseconds since 1970, as `DateTime::from_millis` takes
    /// them.
    pub created: Field<i64>,

    /// Name of the user who pinned it.
    pub created_by: Field<String>,
    /// When it was changed last, in milliseconds since 1970, as `DateTime::from_millis` takes them.
    pub updated: Field<i64>,
    /// Name of the user who changed it last.
    pub updated_by: Field<String>,
    /// Id of the event.
    pub event_id: String,
    /// Id of the timeline.
    pub timeline_id: String,
    /// Id by which it is unpinned.
    pub pinned_event_id: String,
    /// Revision of the pinned event.
    pub version: String,
    _kept: Kept,
}

impl PinnedEvent {
    pub fn new(
        event_id: impl Into<String>,
        timeline_id: impl Into<String>,
        pinned_event_id: impl Into<String>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            event_id: event_id.into(),
            timeline_id: timeline_id.into(),
            pinned_event_id: pinned_event_id.into(),
            version: version.into(),
            ..blank()
        }
    }

    setters! {
        created(value: impl Into<Field<i64>>) = value.into();
        created_by(value: impl Into<Field<String>>) = value.into();
        updated(value: impl Into<Field<i64>>) = value.into();
        updated_by(value: impl Into<Field<String>>) = value.into();
    }
}

record! {
    PinnedEvent + _kept;
    field_number created = "created";
    field created_by = "createdBy";
    field_number updated = "updated";
    field updated_by = "updatedBy";
    required event_id = "eventId";
    required timeline_id = "timelineId";
    required pinned_event_id = "pinnedEventId";
    required version = "version";
}

/// A pinned event, or that an event is unpinned.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PinningResult {
    /// An event that is pinned to a timeline.
    Pinned(PinnedEvent),
    /// An event is not pinned any more.
    Unpinned(UnpinnedEvent),
    /// Anything else, as it came.
    Unknown(Json),
}

impl PinningResult {
    /// When the event was pinned, in milliseconds since 1970, as `DateTime::from_millis` takes
    /// them.
    ///
    /// [`Pinned`](Self::Pinned) has it.
    pub fn created(&self) -> Option<i64> {
        match self {
            Self::Pinned(value) => value.created.as_option().copied(),
            Self::Unpinned(_) | Self::Unknown(_) => None,
        }
    }

    /// Name of the user who pinned it.
    ///
    /// [`Pinned`](Self::Pinned) has it.
    pub fn created_by(&self) -> Option<&str> {
        match self {
            Self::Pinned(value) => value.created_by.as_deref(),
            Self::Unpinned(_) | Self::Unknown(_) => None,
        }
    }

    /// When it was changed last, in milliseconds since 1970, as `DateTime::from_millis` takes them.
    ///
    /// [`Pinned`](Self::Pinned) has it.
    pub fn updated(&self) -> Option<i64> {
        match self {
            Self::Pinned(value) => value.updated.as_option().copied(),
            Self::Unpinned(_) | Self::Unknown(_) => None,
        }
    }

    /// Name of the user who changed it last.
    ///
    /// [`Pinned`](Self::Pinned) has it.
    pub fn updated_by(&self) -> Option<&str> {
        match self {
            Self::Pinned(value) => value.updated_by.as_deref(),
            Self::Unpinned(_) | Self::Unknown(_) => None,
        }
    }

    /// Id of the event.
    ///
    /// [`Pinned`](Self::Pinned) has it.
    pub fn event_id(&self) -> Option<&str> {
        match self {
            Self::Pinned(value) => Some(value.event_id.as_str()),
            Self::Unpinned(_) | Self::Unknown(_) => None,
        }
    }

    /// Id of the timeline.
    ///
    /// [`Pinned`](Self::Pinned) has it.
    pub fn timeline_id(&self) -> Option<&str> {
        match self {
            Self::Pinned(value) => Some(value.timeline_id.as_str()),
            Self::Unpinned(_) | Self::Unknown(_) => None,
        }
    }

    /// Id by which it is unpinned.
    ///
    /// [`Pinned`](Self::Pinned) has it.
    pub fn pinned_event_id(&self) -> Option<&str> {
        match self {
            Self::Pinned(value) => Some(value.pinned_event_id.as_str()),
            Self::Unpinned(_) | Self::Unknown(_) => None,
        }
    }

    /// Revision of the pinned event.
    ///
    /// [`Pinned`](Self::Pinned) has it.
    pub fn version(&self) -> Option<&str> {
        match self {
            Self::Pinned(value) => Some(value.version.as_str()),
            Self::Unpinned(_) | Self::Unknown(_) => None,
        }
    }

    /// Whether it is unpinned.
    ///
    /// [`Unpinned`](Self::Unpinned) has it.
    pub fn unpinned(&self) -> Option<bool> {
        match self {
            Self::Unpinned(value) => Some(value.unpinned),
            Self::Pinned(_) | Self::Unknown(_) => None,
        }
    }
}

impl From<PinnedEvent> for PinningResult {
    fn from(value: PinnedEvent) -> Self {
        Self::Pinned(value)
    }
}

impl From<UnpinnedEvent> for PinningResult {
    fn from(value: UnpinnedEvent) -> Self {
        Self::Unpinned(value)
    }
}

union!(PinningResult);

impl Serialize for PinningResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Pinned(value) => value.serialize(serializer),
            Self::Unpinned(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PinningResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("eventId") {
            return value.arm(Self::Pinned, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Unpinned, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Templates of Elastic.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrepackagedTimelines {
    /// Templates that are new.
    pub timelines_to_install: Vec<Option<ExportedTimeline>>,
    /// Templates that are installed in an older version.
    pub timelines_to_update: Vec<Option<ExportedTimeline>>,
    /// Templates that are installed.
    pub prepackaged_timelines: Vec<Option<Timeline>>,
}

impl PrepackagedTimelines {
    #[inline]
    pub fn new(
        timelines_to_install: Vec<Option<ExportedTimeline>>,
        timelines_to_update: Vec<Option<ExportedTimeline>>,
        prepackaged_timelines: Vec<Option<Timeline>>,
    ) -> Self {
        Self {
            timelines_to_install,
            timelines_to_update,
            prepackaged_timelines,
        }
    }
}

record! {
    PrepackagedTimelines;
    required timelines_to_install = "timelinesToInstall";
    required timelines_to_update = "timelinesToUpdate";
    required prepackaged_timelines = "prepackagedTimelines";
}

/// A timeline, and how it was found.
#[derive(Clone, PartialEq)]
pub struct ResolvedTimeline {
    /// The timeline.
    pub timeline: Timeline,
    /// How it was found.
    pub outcome: ResolveOutcome,
    /// Why there is an alias.
    pub alias_purpose: Option<ObjectAliasPurpose>,
    /// Id that the alias leads to.
    pub alias_target_id: Option<String>,
    _kept: Kept,
}

impl ResolvedTimeline {
    #[inline]
    pub fn new(timeline: Timeline, outcome: ResolveOutcome) -> Self {
        Self {
            timeline,
            outcome,
            ..blank()
        }
    }
}

record! {
    ResolvedTimeline + _kept;
    required timeline = "timeline";
    required outcome = "outcome";
    optional alias_purpose = "alias_purpose";
    optional alias_target_id = "alias_target_id";
}

/// A kind of events that timelines show in prose.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RowRenderer {
    /// `alert`
    Alert,
    /// `alerts`
    Alerts,
    /// `auditd`
    Auditd,
    /// `auditd_file`
    AuditdFile,
    /// `library`
    Library,
    /// `netflow`
    Netflow,
    /// `plain`
    Plain,
    /// `registry`
    Registry,
    /// `suricata`
    Suricata,
    /// `system`
    System,
    /// `system_dns`
    SystemDns,
    /// `system_endgame_process`
    SystemEndgameProcess,
    /// `system_file`
    SystemFile,
    /// `system_fim`
    SystemFim,
    /// `system_security_event`
    SystemSecurityEvent,
    /// `system_socket`
    SystemSocket,
    /// `threat_match`
    ThreatMatch,
    /// `zeek`
    Zeek,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RowRenderer;
    Alert = "alert";
    Alerts = "alerts";
    Auditd = "auditd";
    AuditdFile = "auditd_file";
    Library = "library";
    Netflow = "netflow";
    Plain = "plain";
    Registry = "registry";
    Suricata = "suricata";
    System = "system";
    SystemDns = "system_dns";
    SystemEndgameProcess = "system_endgame_process";
    SystemFile = "system_file";
    SystemFim = "system_fim";
    SystemSecurityEvent = "system_security_event";
    SystemSocket = "system_socket";
    ThreatMatch = "threat_match";
    Zeek = "zeek";
}

/// A timeline or a template for timelines.
#[derive(Clone, PartialEq)]
pub struct Timeline {
    /// What a timeline consists of.
    ///
    /// Flattened into the surrounding object in JSON.
    pub fields: TimelineFields,

    /// Id of the timeline.
    pub saved_object_id: String,
    /// Revision of the timeline, which changes ask for.
    pub version: String,
    /// Notes about events of the timeline.
    pub event_id_to_note_ids: Field<Vec<Note>>,
    /// Ids of the notes about the timeline as a whole.
    pub note_ids: Field<Vec<String>>,
    /// Notes about the timeline as a whole.
    pub notes: Field<Vec<Note>>,
    /// Ids of the events that are pinned.
    pub pinned_event_ids: Field<Vec<String>>,
    /// The events that are pinned.
    pub pinned_events_save_object: Field<Vec<PinnedEvent>>,
    _kept: Kept,
}

impl Timeline {
    pub fn new(saved_object_id: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            fields: TimelineFields::new(),
            saved_object_id: saved_object_id.into(),
            version: version.into(),
            ..blank()
        }
    }

    setters! {
        fields(value: TimelineFields) = value;
        event_id_to_note_ids(value: impl Into<Field<Vec<Note>>>) = value.into();
        note_ids(value: impl Into<Field<Vec<String>>>) = value.into();
        notes(value: impl Into<Field<Vec<Note>>>) = value.into();
        pinned_event_ids(value: impl Into<Field<Vec<String>>>) = value.into();
        pinned_events_save_object(value: impl Into<Field<Vec<PinnedEvent>>>) = value.into();
    }
}

record! {
    Timeline + _kept;
    part fields: TimelineFields;
    required saved_object_id = "savedObjectId";
    required version = "version";
    field event_id_to_note_ids = "eventIdToNoteIds";
    field note_ids = "noteIds";
    field notes = "notes";
    field pinned_event_ids = "pinnedEventIds";
    field pinned_events_save_object = "pinnedEventsSaveObject";
}

/// A column of a timeline's table.
#[derive(Clone, Default, PartialEq)]
pub struct TimelineColumn {
    /// Whether values of the field can be counted.
    pub aggregatable: Field<bool>,
    /// Group of fields that the field belongs to.
    pub category: Field<String>,
    /// How the head of the column behaves, such as `not-filtered`.
    pub column_header_type: Field<String>,
    /// What the field means.
    pub description: Field<String>,
    /// A value of the field.
    pub example: Field<String>,
    /// Name of the field that the column shows.
    pub id: Field<String>,
    /// Indices that have the field.
    pub indexes: Field<Vec<String>>,
    /// Name of the field.
    pub name: Field<String>,
    /// Text in the head where there is no filter.
    pub placeholder: Field<String>,
    /// Whether the field can be searched.
    pub searchable: Field<bool>,
    /// Type of the field.
    pub type_: Field<String>,
    _kept: Kept,
}

impl TimelineColumn {
    setters! {
        aggregatable(value: impl Into<Field<bool>>) = value.into();
        category(value: impl Into<Field<String>>) = value.into();
        column_header_type(value: impl Into<Field<String>>) = value.into();
        description(value: impl Into<Field<String>>) = value.into();
        example(value: impl Into<Field<String>>) = value.into();
        id(value: impl Into<Field<String>>) = value.into();
        indexes(value: impl Into<Field<Vec<String>>>) = value.into();
        name(value: impl Into<Field<String>>) = value.into();
        placeholder(value: impl Into<Field<String>>) = value.into();
        searchable(value: impl Into<Field<bool>>) = value.into();
        type_(value: impl Into<Field<String>>) = value.into();
    }
}

record! {
    TimelineColumn + _kept: new;
    field aggregatable = "aggregatable";
    field category = "category";
    field column_header_type = "columnHeaderType";
    field description = "description";
    field example = "example";
    field id = "id";
    field indexes = "indexes";
    field name = "name";
    field placeholder = "placeholder";
    field searchable = "searchable";
    field type_ = "type";
}

/// A column by which a table is sorted.
#[derive(Clone, Default, PartialEq)]
pub struct TimelineColumnSort {
    /// Name of the field.
    pub column_id: Field<String>,
    /// Type of the field.
    pub column_type: Field<String>,
    /// Direction of the order, `asc` or `desc`.
    pub sort_direction: Field<SortOrder>,
    _kept: Kept,
}

impl TimelineColumnSort {
    setters! {
        column_id(value: impl Into<Field<String>>) = value.into();
        column_type(value: impl Into<Field<String>>) = value.into();
        sort_direction(value: impl Into<Field<SortOrder>>) = value.into();
    }
}

record! {
    TimelineColumnSort + _kept: new;
    field column_id = "columnId";
    field column_type = "columnType";
    field sort_direction = "sortDirection";
}

/// A copy of a timeline.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TimelineCopy {
    /// What the copy consists of.
    pub timeline: TimelineFields,
    /// Id of the timeline whose notes and pinned events are copied.
    pub timeline_id_to_copy: String,
}

impl TimelineCopy {
    pub fn new(timeline: TimelineFields, timeline_id_to_copy: impl Into<String>) -> Self {
        Self {
            timeline,
            timeline_id_to_copy: timeline_id_to_copy.into(),
        }
    }
}

record! {
    TimelineCopy;
    required timeline = "timeline";
    required timeline_id_to_copy = "timelineIdToCopy";
}

/// The time whose events are shown.
#[derive(Clone, Default, PartialEq)]
pub struct TimelineDateRange {
    /// End of the time, as a date or in milliseconds since 1970, as `DateTime::from_millis` takes
    /// them.
    pub end: Field<TimelineNumber>,

    /// Beginning of the time, as a date or in milliseconds since 1970, as `DateTime::from_millis`
    /// takes them.
    pub start: Field<TimelineNumber>,

    _kept: Kept,
}

impl TimelineDateRange {
    setters! {
        end(value: impl Into<Field<TimelineNumber>>) = value.into();
        start(value: impl Into<Field<TimelineNumber>>) = value.into();
    }
}

record! {
    TimelineDateRange + _kept: new;
    field end = "end";
    field start = "start";
}

/// Which timelines are deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TimelineDeletion {
    /// Ids of timelines and templates.
    pub saved_object_ids: Vec<String>,
    /// Ids of saved searches that are deleted with them.
    pub search_ids: Option<Vec<String>>,
}

impl TimelineDeletion {
    pub fn new(saved_object_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            saved_object_ids: saved_object_ids.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        search_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

made_of!(TimelineDeletion, items = String);

record! {
    TimelineDeletion;
    required saved_object_ids = "savedObjectIds";
    optional search_ids = "searchIds";
}

/// A query in EQL.
#[derive(Clone, Default, PartialEq)]
pub struct TimelineEqlOptions {
    /// Field with the category of an event.
    pub event_category_field: Field<String>,
    /// The query.
    pub query: Field<String>,
    /// Largest number of events.
    pub size: Field<TimelineNumber>,
    /// Field that orders events of the same time.
    pub tiebreaker_field: Field<String>,
    /// Field with the time of an event.
    pub timestamp_field: Field<String>,
    _kept: Kept,
}

impl TimelineEqlOptions {
    setters! {
        event_category_field(value: impl Into<Field<String>>) = value.into();
        query(value: impl Into<Field<String>>) = value.into();
        size(value: impl Into<Field<TimelineNumber>>) = value.into();
        tiebreaker_field(value: impl Into<Field<String>>) = value.into();
        timestamp_field(value: impl Into<Field<String>>) = value.into();
    }
}

record! {
    TimelineEqlOptions + _kept: new;
    field event_category_field = "eventCategoryField";
    field query = "query";
    field size = "size";
    field tiebreaker_field = "tiebreakerField";
    field timestamp_field = "timestampField";
}

/// Which timelines are exported.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TimelineExport {
    /// Ids of the timelines.
    pub ids: Field<Vec<String>>,
}

impl TimelineExport {
    setters! {
        ids(value: impl Into<Field<Vec<String>>>) = value.into();
    }
}

record! {
    TimelineExport: new;
    field ids = "ids";
}

/// A user who has a timeline as a favorite.
#[derive(Clone, Default, PartialEq)]
pub struct TimelineFavorite {
    /// Since when, in milliseconds since 1970, as `DateTime::from_millis` takes them.
    pub favorite_date: Field<i64>,
    /// Full name of the user.
    pub full_name: Field<String>,
    /// Name of the user.
    pub user_name: Field<String>,
    _kept: Kept,
}

impl TimelineFavorite {
    setters! {
        favorite_date(value: impl Into<Field<i64>>) = value.into();
        full_name(value: impl Into<Field<String>>) = value.into();
        user_name(value: impl Into<Field<String>>) = value.into();
    }
}

record! {
    TimelineFavorite + _kept: new;
    field_number favorite_date = "favoriteDate";
    field full_name = "fullName";
    field user_name = "userName";
}

/// What a timeline consists of.
///
/// Servers set who created and changed it, and when.
#[derive(Clone, Default, PartialEq)]
pub struct TimelineFields {
    /// The columns of its table.
    pub columns: Field<Vec<TimelineColumn>>,
    /// When it was created, in milliseconds since 1970, as `DateTime::from_millis` takes them.
    pub created: Field<i64>,
    /// Name of the user who created it.
    pub created_by: Field<String>,
    /// Conditions on the events, of which one has to be met.
    pub data_providers: Field<Vec<DataProvider>>,
    /// Id of the data view whose events are shown.
    pub data_view_id: Field<String>,
    /// The time whose events are shown.
    pub date_range: Field<TimelineDateRange>,
    /// What the timeline is about.
    pub description: Field<String>,
    /// The query of the tab for correlations.
    pub eql_options: Field<TimelineEqlOptions>,

    /// Kind of events that are shown.
    #[deprecated]
    pub event_type: Field<String>,

    /// Kinds of events that are not shown in prose.
    pub excluded_row_renderer_ids: Field<Vec<RowRenderer>>,
    /// Users who have the timeline as a favorite.
    pub favorite: Field<Vec<TimelineFavorite>>,
    /// Filters below the search bar.
    pub filters: Field<Vec<TimelineFilter>>,
    /// Indices whose events are shown, where they are not those of the data view.
    pub index_names: Field<Vec<String>>,
    /// Whether the search bar narrows what the conditions find, `filter`, or adds to it, `search`.
    pub kql_mode: Field<String>,
    /// The query of the search bar.
    pub kql_query: Field<TimelineKqlQuery>,
    /// Id of the saved query that the search bar was filled with.
    pub saved_query_id: Field<String>,
    /// Id of the saved search with the ES|QL query.
    pub saved_search_id: Field<String>,
    /// How the table is sorted.
    pub sort: Field<TimelineSort>,
    /// State of the timeline.
    pub status: Field<TimelineStatus>,
    /// Id of the template; null for a timeline.
    pub template_timeline_id: Field<String>,
    /// Version of the template; null for a timeline.
    pub template_timeline_version: Field<i64>,
    /// Whether it is a timeline or a template.
    pub timeline_type: Field<TimelineType>,
    /// Title of the timeline.
    pub title: Field<String>,
    /// When it was changed last, in milliseconds since 1970, as `DateTime::from_millis` takes them.
    pub updated: Field<i64>,
    /// Name of the user who changed it last.
    pub updated_by: Field<String>,
    _kept: Kept,
}

impl TimelineFields {
    setters! {
        columns(value: impl Into<Field<Vec<TimelineColumn>>>) = value.into();
        created(value: impl Into<Field<i64>>) = value.into();
        created_by(value: impl Into<Field<String>>) = value.into();
        data_providers(value: impl Into<Field<Vec<DataProvider>>>) = value.into();
        data_view_id(value: impl Into<Field<String>>) = value.into();
        date_range(value: impl Into<Field<TimelineDateRange>>) = value.into();
        description(value: impl Into<Field<String>>) = value.into();
        eql_options(value: impl Into<Field<TimelineEqlOptions>>) = value.into();
        #[deprecated] event_type(value: impl Into<Field<String>>) = value.into();
        excluded_row_renderer_ids(value: impl Into<Field<Vec<RowRenderer>>>) = value.into();
        favorite(value: impl Into<Field<Vec<TimelineFavorite>>>) = value.into();
        filters(value: impl Into<Field<Vec<TimelineFilter>>>) = value.into();
        index_names(value: impl Into<Field<Vec<String>>>) = value.into();
        kql_mode(value: impl Into<Field<String>>) = value.into();
        kql_query(value: impl Into<Field<TimelineKqlQuery>>) = value.into();
        saved_query_id(value: impl Into<Field<String>>) = value.into();
        saved_search_id(value: impl Into<Field<String>>) = value.into();
        sort(value: impl Into<Field<TimelineSort>>) = value.into();
        status(value: impl Into<Field<TimelineStatus>>) = value.into();
        template_timeline_id(value: impl Into<Field<String>>) = value.into();
        template_timeline_version(value: impl Into<Field<i64>>) = value.into();
        timeline_type(value: impl Into<Field<TimelineType>>) = value.into();
        title(value: impl Into<Field<String>>) = value.into();
        updated(value: impl Into<Field<i64>>) = value.into();
        updated_by(value: impl Into<Field<String>>) = value.into();
    }
}

record! {
    TimelineFields + _kept: new;
    field columns = "columns";
    field_number created = "created";
    field created_by = "createdBy";
    field data_providers = "dataProviders";
    field data_view_id = "dataViewId";
    field date_range = "dateRange";
    field description = "description";
    field eql_options = "eqlOptions";
    field event_type = "eventType";
    field excluded_row_renderer_ids = "excludedRowRendererIds";
    field favorite = "favorite";
    field filters = "filters";
    field index_names = "indexNames";
    field kql_mode = "kqlMode";
    field kql_query = "kqlQuery";
    field saved_query_id = "savedQueryId";
    field saved_search_id = "savedSearchId";
    field sort = "sort";
    field status = "status";
    field template_timeline_id = "templateTimelineId";
    field_number template_timeline_version = "templateTimelineVersion";
    field timeline_type = "timelineType";
    field title = "title";
    field_number updated = "updated";
    field updated_by = "updatedBy";
}

/// A filter below the search bar.
///
/// The values are JSON as text.
#[derive(Clone, Default, PartialEq)]
pub struct TimelineFilter {
    /// A condition that a field is there.
    pub exists: Field<String>,
    /// A condition that is always met.
    pub match_all: Field<String>,
    /// How the filter is shown.
    pub meta: Field<TimelineFilterMeta>,
    /// A condition that a field is not there.
    pub missing: Field<String>,
    /// A query of Elasticsearch.
    pub query: Field<String>,
    /// A condition that a value is in a range.
    pub range: Field<String>,
    /// A script that decides.
    pub script: Field<String>,
    _kept: Kept,
}

impl TimelineFilter {
    setters! {
        exists(value: impl Into<Field<String>>) = value.into();
        match_all(value: impl Into<Field<String>>) = value.into();
        meta(value: impl Into<Field<TimelineFilterMeta>>) = value.into();
        missing(value: impl Into<Field<String>>) = value.into();
        query(value: impl Into<Field<String>>) = value.into();
        range(value: impl Into<Field<String>>) = value.into();
        script(value: impl Into<Field<String>>) = value.into();
    }
}

record! {
    TimelineFilter + _kept: new;
    field exists = "exists";
    field match_all = "match_all";
    field meta = "meta";
    field missing = "missing";
    field query = "query";
    field range = "range";
    field script = "script";
}

/// How a filter is shown.
#[derive(Clone, Default, PartialEq)]
pub struct TimelineFilterMeta {
    /// Name for people.
    pub alias: Field<String>,
    /// Id of the control that sets the filter.
    pub controlled_by: Field<String>,
    /// Whether the filter does not count.
    pub disabled: Field<bool>,
    /// Name of the field.
    pub field: Field<String>,
    /// The value for people.
    pub formatted_value: Field<String>,
    /// Indices that the filter is for.
    pub index: Field<String>,
    /// Name of the field.
    pub key: Field<String>,
    /// Whether the filter is turned around.
    pub negate: Field<bool>,
    /// The value as JSON in text.
    pub params: Field<String>,
    /// Kind of filter, such as `exists`.
    pub type_: Field<String>,
    /// The value as text.
    pub value: Field<String>,
    _kept: Kept,
}

impl TimelineFilterMeta {
    setters! {
        alias(value: impl Into<Field<String>>) = value.into();
        controlled_by(value: impl Into<Field<String>>) = value.into();
        disabled(value: impl Into<Field<bool>>) = value.into();
        field(value: impl Into<Field<String>>) = value.into();
        formatted_value(value: impl Into<Field<String>>) = value.into();
        index(value: impl Into<Field<String>>) = value.into();
        key(value: impl Into<Field<String>>) = value.into();
        negate(value: impl Into<Field<bool>>) = value.into();
        params(value: impl Into<Field<String>>) = value.into();
        type_(value: impl Into<Field<String>>) = value.into();
        value(value: impl Into<Field<String>>) = value.into();
    }
}

record! {
    TimelineFilterMeta + _kept: new;
    field alias = "alias";
    field controlled_by = "controlledBy";
    field disabled = "disabled";
    field field = "field";
    field formatted_value = "formattedValue";
    field index = "index";
    field key = "key";
    field negate = "negate";
    field params = "params";
    field type_ = "type";
    field value = "value";
}

/// A query as it was written, and as Elasticsearch gets it.
#[derive(Clone, Default, PartialEq)]
pub struct TimelineFilterQuery {
    /// The query as it was written.
    pub kuery: Field<KqlExpression>,
    /// The query of Elasticsearch, as JSON in text.
    pub serialized_query: Field<String>,
    _kept: Kept,
}

impl TimelineFilterQuery {
    setters! {
        kuery(value: impl Into<Field<KqlExpression>>) = value.into();
        serialized_query(value: impl Into<Field<String>>) = value.into();
    }
}

record! {
    TimelineFilterQuery + _kept: new;
    field kuery = "kuery";
    field serialized_query = "serializedQuery";
}

/// Why a timeline failed.
#[derive(Clone, Default, PartialEq)]
pub struct TimelineImportError {
    /// What went wrong, for people.
    pub message: Option<String>,
    /// An HTTP status for what went wrong.
    pub status_code: Option<i64>,
    _kept: Kept,
}

record! {
    TimelineImportError + _kept: new;
    optional message = "message";
    optional_number status_code = "status_code";
}

/// A timeline that failed.
#[derive(Clone, Default, PartialEq)]
pub struct TimelineImportFailure {
    /// Why it failed.
    pub error: Option<TimelineImportError>,
    /// Id of the timeline.
    pub id: Option<String>,
    _kept: Kept,
}

record! {
    TimelineImportFailure + _kept: new;
    optional error = "error";
    optional id = "id";
}

/// What came of an import.
#[derive(Clone, Default, PartialEq)]
pub struct TimelineImportResult {
    /// The timelines that failed.
    pub errors: Option<Vec<TimelineImportFailure>>,
    /// Whether all timelines were imported.
    pub success: Option<bool>,
    /// Number of timelines that were imported.
    pub success_count: Option<i64>,
    /// Number of timelines that are new.
    pub timelines_installed: Option<i64>,
    /// Number of timelines that were updated.
    pub timelines_updated: Option<i64>,
    _kept: Kept,
}

record! {
    TimelineImportResult + _kept: new;
    optional errors = "errors";
    optional success = "success";
    optional_number success_count = "success_count";
    optional_number timelines_installed = "timelines_installed";
    optional_number timelines_updated = "timelines_updated";
}

/// The query of the search bar.
#[derive(Clone, Default, PartialEq)]
pub struct TimelineKqlQuery {
    /// The query.
    pub filter_query: Field<TimelineFilterQuery>,
    _kept: Kept,
}

impl TimelineKqlQuery {
    setters! {
        filter_query(value: impl Into<Field<TimelineFilterQuery>>) = value.into();
    }
}

record! {
    TimelineKqlQuery + _kept: new;
    field filter_query = "filterQuery";
}

/// Timelines of a space.
#[derive(Clone, PartialEq)]
pub struct TimelinePage {
    /// The timelines.
    ///
    /// Called `timeline` in JSON.
    pub timelines: Vec<Timeline>,

    /// Number of timelines on all pages together.
    pub total_count: i64,
    /// Number of templates of users.
    pub custom_template_timeline_count: Option<i64>,
    /// Number of timelines that are not templates.
    pub default_timeline_count: Option<i64>,
    /// Number of templates of Elastic.
    pub elastic_template_timeline_count: Option<i64>,
    /// Number of favorites of the caller.
    pub favorite_count: Option<i64>,
    /// Number of templates.
    pub template_timeline_count: Option<i64>,
    _kept: Kept,
}

impl TimelinePage {
    pub fn new(timelines: impl IntoIterator<Item = Timeline>, total_count: i64) -> Self {
        Self {
            timelines: timelines.into_iter().collect(),
            total_count,
            ..blank()
        }
    }
}

record! {
    TimelinePage + _kept;
    required timelines = "timeline";
    required_number total_count = "totalCount";
    optional_number custom_template_timeline_count = "customTemplateTimelineCount";
    optional_number default_timeline_count = "defaultTimelineCount";
    optional_number elastic_template_timeline_count = "elasticTemplateTimelineCount";
    optional_number favorite_count = "favoriteCount";
    optional_number template_timeline_count = "templateTimelineCount";
}

/// How a timeline's table is sorted, by one column or by several.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TimelineSort {
    /// One column.
    Column(TimelineColumnSort),
    /// Several columns, the first one first.
    Columns(Vec<TimelineColumnSort>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl TimelineSort {
    /// All of them. There are none where the value is unknown.
    pub fn as_slice(&self) -> &[TimelineColumnSort] {
        match self {
            Self::Column(value) => slice::from_ref(value),
            Self::Columns(values) => values,
            Self::Unknown(_) => &[],
        }
    }
}

impl From<TimelineColumnSort> for TimelineSort {
    fn from(value: TimelineColumnSort) -> Self {
        Self::Column(value)
    }
}

union!(TimelineSort);

union!(TimelineSort::Columns, items = TimelineColumnSort);

impl Serialize for TimelineSort {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Column(value) => value.serialize(serializer),
            Self::Columns(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for TimelineSort {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::Column, Self::Unknown);
        }
        if value.is_array() {
            return value.arm(Self::Columns, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A property by which timelines can be sorted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TimelineSortField {
    /// `title`
    Title,
    /// `description`
    Description,
    /// `updated`
    Updated,
    /// `created`
    Created,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    TimelineSortField;
    Title = "title";
    Description = "description";
    Updated = "updated";
    Created = "created";
}

/// State of a timeline; one that is `immutable` is Elastic's.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TimelineStatus {
    /// `active`
    Active,
    /// `draft`
    Draft,
    /// `immutable`
    Immutable,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    TimelineStatus;
    Active = "active";
    Draft = "draft";
    Immutable = "immutable";
}

/// Whether something is a timeline, `default`, or a template.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TimelineType {
    /// `default`
    Default,
    /// `template`
    Template,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    TimelineType;
    Default = "default";
    Template = "template";
}

/// Changes of a timeline or template.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TimelineUpdate {
    /// Id of the timeline.
    pub timeline_id: Option<String>,
    /// Revision that was read.
    pub version: Option<String>,
    /// What is changed.
    pub timeline: TimelineFields,
}

impl TimelineUpdate {
    /// `timeline_id`, `version`: `None` sends `null`.
    #[inline]
    pub fn new(
        timeline_id: Option<String>,
        version: Option<String>,
        timeline: TimelineFields,
    ) -> Self {
        Self {
            timeline_id,
            version,
            timeline,
        }
    }
}

record! {
    TimelineUpdate;
    nullable timeline_id = "timelineId";
    nullable version = "version";
    required timeline = "timeline";
}

/// An event is not pinned any more.
#[derive(Clone, PartialEq)]
pub struct UnpinnedEvent {
    /// Whether it is unpinned.
    pub unpinned: bool,
    _kept: Kept,
}

impl UnpinnedEvent {
    #[inline]
    pub fn new(unpinned: bool) -> Self {
        Self { unpinned, ..blank() }
    }
}

record! {
    UnpinnedEvent + _kept;
    required unpinned = "unpinned";
}

/// A value that a field is compared with, or several.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FieldMatchValue {
    /// One value.
    One(String),
    /// Several values.
    Several(Vec<String>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for FieldMatchValue {
    fn from(value: String) -> Self {
        Self::One(value)
    }
}

impl From<&str> for FieldMatchValue {
    fn from(value: &str) -> Self {
        Self::One(value.to_owned())
    }
}

union!(FieldMatchValue);

union!(FieldMatchValue::Several, items = String);

impl Serialize for FieldMatchValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => value.serialize(serializer),
            Self::Several(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FieldMatchValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_array() {
            return value.arm(Self::Several, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::One, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A number that may be stored as text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TimelineNumber {
    /// The number as a text.
    Text(String),
    /// The number.
    Number(i64),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for TimelineNumber {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for TimelineNumber {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<i64> for TimelineNumber {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

union!(TimelineNumber);

union!(TimelineNumber::Number, integers);

impl Serialize for TimelineNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Number(value) => write_number(value, serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for TimelineNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        if value.is_integer() {
            return value.arm(|Numeric(value)| Self::Number(value), Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}
