// Generated from specs/kibana; do not edit.

//! Types of the family `data_views`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{Field, Json, made_of, record, setters, union, wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::SavedObjectKey;

/// Indices to look at, and what their fields are.
#[derive(Clone, PartialEq)]
pub struct DataView {
    /// Id of the data view.
    pub id: String,
    /// Names of indices, with `*` and separated by commas.
    pub title: String,
    /// Whether it may match hidden indices.
    pub allow_hidden: Option<bool>,
    /// Whether it may be without an index.
    pub allow_no_index: Option<bool>,
    /// How fields are shown, by name.
    pub field_attrs: Option<BTreeMap<String, FieldAttributes>>,
    /// Formats of fields by name.
    pub field_formats: Option<BTreeMap<String, FieldFormat>>,
    /// Fields of the indices by name.
    pub fields: Option<BTreeMap<String, DataViewField>>,
    /// Name for people.
    pub name: Option<String>,
    /// Ids of the spaces that it is in; `*` stands for all.
    pub namespaces: Option<Vec<String>>,
    /// Runtime fields by name.
    pub runtime_field_map: Option<BTreeMap<String, RuntimeField>>,
    /// Fields that documents are shown without.
    pub source_filters: Option<Vec<SourceFilter>>,

    /// Field with the time of a document.
    ///
    /// Without it, there is no choice of time.
    pub time_field_name: Option<String>,

    /// Kind of the data view, such as `rollup`.
    ///
    /// Only rollups have one.
    pub type_: Option<String>,

    /// What is special about a rollup.
    pub type_meta: Field<RollupMeta>,
    /// Version of the saved object.
    pub version: Option<String>,
    _kept: Kept,
}

impl DataView {
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            ..blank()
        }
    }
}

record! {
    DataView + _kept;
    required id = "id";
    required title = "title";
    optional allow_hidden = "allowHidden";
    optional allow_no_index = "allowNoIndex";
    optional field_attrs = "fieldAttrs";
    optional field_formats = "fieldFormats";
    optional fields = "fields";
    optional name = "name";
    optional namespaces = "namespaces";
    optional runtime_field_map = "runtimeFieldMap";
    optional source_filters = "sourceFilters";
    optional time_field_name = "timeFieldName";
    optional type_ = "type";
    field type_meta = "typeMeta";
    optional version = "version";
}

/// That a request was taken.
#[derive(Clone, PartialEq)]
pub struct DataViewAcknowledgement {
    /// Always true.
    pub acknowledged: bool,
    _kept: Kept,
}

impl DataViewAcknowledgement {
    #[inline]
    pub fn new(acknowledged: bool) -> Self {
        Self { acknowledged, ..blank() }
    }
}

record! {
    DataViewAcknowledgement + _kept;
    required acknowledged = "acknowledged";
}

/// What becomes of a data view.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataViewChange {
    /// The properties that change.
    pub data_view: DataViewUpdate,

    /// Whether the fields are read from the indices again.
    ///
    /// Default: `false`.
    pub refresh_fields: Option<bool>,
}

impl DataViewChange {
    #[inline]
    pub fn new(data_view: DataViewUpdate) -> Self {
        Self { data_view, ..blank() }
    }

    setters! {
        refresh_fields(value: bool) = Some(value);
    }
}

made_of!(DataViewChange, value = DataViewUpdate);

record! {
    DataViewChange;
    required data_view = "data_view";
    optional refresh_fields = "refresh_fields";
}

/// A data view to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataViewCreation {
    /// The data view.
    pub data_view: NewDataView,

    /// Whether a data view with the same id is replaced.
    ///
    /// Default: `false`.
    ///
    /// Called `override` in JSON.
    pub replace: Option<bool>,
}

impl DataViewCreation {
    #[inline]
    pub fn new(data_view: NewDataView) -> Self {
        Self { data_view, ..blank() }
    }

    setters! {
        replace(value: bool) = Some(value);
    }
}

made_of!(DataViewCreation, value = NewDataView);

record! {
    DataViewCreation;
    required data_view = "data_view";
    optional replace = "override";
}

/// A field of a data view.
///
/// Servers send further facts about it.
#[derive(Clone, PartialEq)]
pub struct DataViewField {
    /// Name of the field.
    pub name: String,
    /// Type that Kibana sees in it, such as `string`, `number` or `date`.
    pub type_: String,
    /// Whether it can be aggregated.
    pub aggregatable: Option<bool>,

    /// Names of indices by the type that the field has in them.
    ///
    /// Only fields with several types have it.
    pub conflict_descriptions: Option<BTreeMap<String, Vec<String>>>,

    /// How popular it is in Discover.
    pub count: Option<i64>,
    /// Description for people.
    pub custom_description: Option<String>,
    /// Name for people.
    pub custom_label: Option<String>,
    /// Types that it has in the indices.
    pub es_types: Option<Vec<String>>,
    /// How values are shown.
    pub format: Option<FieldFormat>,
    /// Whether the indices have a mapping for it.
    pub is_mapped: Option<bool>,
    /// Language of the script.
    pub lang: Option<String>,

    /// True for a field of Elasticsearch itself, such as `_id`.
    ///
    /// Not sent by 9.1.
    pub metadata_field: Option<bool>,

    /// Whether its values are read from columns.
    pub read_from_doc_values: Option<bool>,

    /// How it is computed.
    ///
    /// Only runtime fields have it.
    pub runtime_field: Option<RuntimeField>,

    /// Script of a scripted field.
    pub script: Option<String>,
    /// True for a scripted field, which runtime fields have replaced.
    pub scripted: Option<bool>,
    /// Whether it can be searched.
    pub searchable: Option<bool>,
    /// Whether its name is shown in a short form.
    pub short_dots_enable: Option<bool>,
    /// The field that it belongs to, any JSON.
    pub sub_type: Option<BTreeMap<String, Json>>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl DataViewField {
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            ..blank()
        }
    }

    setters! {
        aggregatable(value: bool) = Some(value);
        conflict_descriptions(value: impl IntoIterator<Item = (impl Into<String>, impl IntoIterator<Item = impl Into<String>>)>)
            = Some(wire::into_lists(value));
        count(value: i64) = Some(value);
        custom_description(value: impl Into<String>) = Some(value.into());
        custom_label(value: impl Into<String>) = Some(value.into());
        es_types(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        format(value: FieldFormat) = Some(value);
        is_mapped(value: bool) = Some(value);
        lang(value: impl Into<String>) = Some(value.into());
        metadata_field(value: bool) = Some(value);
        read_from_doc_values(value: bool) = Some(value);
        runtime_field(value: RuntimeField) = Some(value);
        script(value: impl Into<String>) = Some(value.into());
        scripted(value: bool) = Some(value);
        searchable(value: bool) = Some(value);
        short_dots_enable(value: bool) = Some(value);
        sub_type(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    DataViewField + _kept;
    required name = "name";
    required type_ = "type";
    optional aggregatable = "aggregatable";
    optional conflict_descriptions = "conflictDescriptions";
    optional_number count = "count";
    optional custom_description = "customDescription";
    optional custom_label = "customLabel";
    optional es_types = "esTypes";
    optional format = "format";
    optional is_mapped = "isMapped";
    optional lang = "lang";
    optional metadata_field = "metadata_field";
    optional read_from_doc_values = "readFromDocValues";
    optional runtime_field = "runtimeField";
    optional script = "script";
    optional scripted = "scripted";
    optional searchable = "searchable";
    optional short_dots_enable = "shortDotsEnable";
    optional sub_type = "subType";
    ..rest extra
}

/// Data views.
#[derive(Clone, PartialEq)]
pub struct DataViewList {
    /// The data views.
    ///
    /// Called `data_view` in JSON.
    pub data_views: Vec<ListedDataView>,

    _kept: Kept,
}

impl DataViewList {
    pub fn new(data_views: impl IntoIterator<Item = ListedDataView>) -> Self {
        Self {
            data_views: data_views.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    DataViewList + _kept;
    required data_views = "data_view";
}

/// A data view.
#[derive(Clone, PartialEq)]
pub struct DataViewResult {
    /// The data view.
    pub data_view: DataView,
    _kept: Kept,
}

impl DataViewResult {
    #[inline]
    pub fn new(data_view: DataView) -> Self {
        Self { data_view, ..blank() }
    }
}

record! {
    DataViewResult + _kept;
    required data_view = "data_view";
}

/// Properties of a data view that change.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataViewUpdate {
    /// Whether it may be without an index.
    pub allow_no_index: Option<bool>,
    /// Formats of fields by name.
    pub field_formats: Option<BTreeMap<String, FieldFormat>>,
    /// Fields by name.
    pub fields: Option<BTreeMap<String, DataViewField>>,
    /// Name for people.
    pub name: Option<String>,
    /// Runtime fields by name.
    pub runtime_field_map: Option<BTreeMap<String, RuntimeField>>,
    /// Fields that documents are shown without.
    pub source_filters: Option<Vec<SourceFilter>>,
    /// Field with the time of a document.
    pub time_field_name: Option<String>,
    /// Names of indices, with `*` and separated by commas.
    pub title: Option<String>,

    /// Kind of the data view.
    ///
    /// Only rollups have one.
    pub type_: Option<String>,

    /// What is special about a rollup.
    pub type_meta: Option<NewRollupMeta>,
}

impl DataViewUpdate {
    setters! {
        allow_no_index(value: bool) = Some(value);
        field_formats(value: impl IntoIterator<Item = (impl Into<String>, FieldFormat)>)
            = Some(wire::into_map(value));
        fields(value: impl IntoIterator<Item = (impl Into<String>, DataViewField)>)
            = Some(wire::into_map(value));
        name(value: impl Into<String>) = Some(value.into());
        runtime_field_map(value: impl IntoIterator<Item = (impl Into<String>, RuntimeField)>)
            = Some(wire::into_map(value));
        source_filters(value: impl IntoIterator<Item = impl Into<SourceFilter>>)
            = Some(value.into_iter().map(Into::into).collect());
        time_field_name(value: impl Into<String>) = Some(value.into());
        title(value: impl Into<String>) = Some(value.into());
        type_(value: impl Into<String>) = Some(value.into());
        type_meta(value: NewRollupMeta) = Some(value);
    }
}

record! {
    DataViewUpdate debug: new;
    optional allow_no_index = "allowNoIndex";
    optional field_formats = "fieldFormats";
    optional fields = "fields";
    optional name = "name";
    optional runtime_field_map = "runtimeFieldMap";
    optional source_filters = "sourceFilters";
    optional time_field_name = "timeFieldName";
    optional title = "title";
    optional type_ = "type";
    optional type_meta = "typeMeta";
}

/// Which data view is the default one.
#[derive(Clone, PartialEq)]
pub struct DefaultDataView {
    /// Id of the default data view.
    ///
    /// Empty when there is none, and for a space that does not exist.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub data_view_id: String,

    _kept: Kept,
}

impl DefaultDataView {
    pub fn new(data_view_id: impl Into<String>) -> Self {
        Self {
            data_view_id: data_view_id.into(),
            ..blank()
        }
    }
}

record! {
    DefaultDataView + _kept;
    required data_view_id = "data_view_id";
}

/// Which data view becomes the default one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DefaultDataViewChange {
    /// Id of the data view; `null` for none.
    pub data_view_id: Option<String>,

    /// Whether it takes the place of a default that is there.
    ///
    /// Default: `false`.
    pub force: Option<bool>,
}

impl DefaultDataViewChange {
    /// `data_view_id`: `None` sends `null`.
    #[inline]
    pub fn new(data_view_id: Option<String>) -> Self {
        Self { data_view_id, ..blank() }
    }

    setters! {
        force(value: bool) = Some(value);
    }
}

record! {
    DefaultDataViewChange;
    nullable data_view_id = "data_view_id";
    optional force = "force";
}

/// How a field is shown.
#[derive(Clone, Default, PartialEq)]
pub struct FieldAttributes {
    /// How popular it is in Discover.
    pub count: Option<i64>,

    /// Description for people.
    ///
    /// At most 300 characters.
    pub custom_description: Option<String>,

    /// Name for people.
    pub custom_label: Option<String>,
    _kept: Kept,
}

impl FieldAttributes {
    setters! {
        count(value: i64) = Some(value);
        custom_description(value: impl Into<String>) = Some(value.into());
        custom_label(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    FieldAttributes + _kept: new;
    optional_number count = "count";
    optional custom_description = "customDescription";
    optional custom_label = "customLabel";
}

/// How values are shown.
#[derive(Clone, Default, PartialEq)]
pub struct FieldFormat {
    /// The format, such as `number`, `bytes`, `duration` or `url`.
    pub id: Option<String>,
    /// Settings of the format, any JSON.
    pub params: Option<Json>,
    _kept: Kept,
}

impl FieldFormat {
    setters! {
        id(value: impl Into<String>) = Some(value.into());
        params(value: impl Into<Json>) = Some(value.into());
    }
}

record! {
    FieldFormat + _kept: new;
    optional id = "id";
    optional_json params = "params";
}

/// How a field is shown.
///
/// `null` takes a setting away.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldUpdate {
    /// How popular it is in Discover.
    pub count: Field<i64>,
    /// Description for people, at most 300 characters.
    pub custom_description: Field<String>,
    /// Name for people.
    pub custom_label: Field<String>,
    /// How values are shown.
    pub format: Field<FieldFormat>,
}

impl FieldUpdate {
    setters! {
        count(value: impl Into<Field<i64>>) = value.into();
        custom_description(value: impl Into<Field<String>>) = value.into();
        custom_label(value: impl Into<Field<String>>) = value.into();
        format(value: impl Into<Field<FieldFormat>>) = value.into();
    }
}

record! {
    FieldUpdate: new;
    field_number count = "count";
    field custom_description = "customDescription";
    field custom_label = "customLabel";
    field format = "format";
}

/// How fields are shown.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FieldUpdates {
    /// What changes, by the name of the field.
    pub fields: BTreeMap<String, FieldUpdate>,
}

impl FieldUpdates {
    pub fn new(fields: impl IntoIterator<Item = (impl Into<String>, FieldUpdate)>) -> Self {
        Self {
            fields: wire::into_map(fields),
        }
    }
}

record! {
    FieldUpdates debug;
    required fields = "fields";
}

/// Whether the former data view was deleted.
///
/// Missing unless the request set `delete`.
#[derive(Clone, Default, PartialEq)]
pub struct FormerDataView {
    /// Whether it was deleted.
    ///
    /// It stays while there are references to it.
    pub delete_performed: Option<bool>,

    /// Number of remaining references to it.
    pub remaining_refs: Option<i64>,
    _kept: Kept,
}

record! {
    FormerDataView + _kept: new;
    optional delete_performed = "deletePerformed";
    optional_number remaining_refs = "remainingRefs";
}

/// A data view in a list.
#[derive(Clone, PartialEq)]
pub struct ListedDataView {
    /// Id of the data view.
    pub id: String,
    /// Names of indices, with `*` and separated by commas.
    pub title: String,

    /// Whether Elastic keeps it.
    ///
    /// Servers after 9.1 say so.
    pub managed: Option<bool>,

    /// Name for people.
    pub name: Option<String>,
    /// Ids of the spaces that it is in; `*` stands for all.
    pub namespaces: Option<Vec<String>>,

    /// Field with the time of a document.
    ///
    /// Servers after 9.1 say so.
    pub time_field_name: Option<String>,

    /// What is special about its type, any JSON by name.
    pub type_meta: Option<BTreeMap<String, Json>>,
    _kept: Kept,
}

impl ListedDataView {
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            ..blank()
        }
    }
}

record! {
    ListedDataView + _kept;
    required id = "id";
    required title = "title";
    optional managed = "managed";
    optional name = "name";
    optional namespaces = "namespaces";
    optional time_field_name = "timeFieldName";
    optional type_meta = "typeMeta";
}

/// Indices to look at, and what their fields are.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewDataView {
    /// Names of indices, with `*` and separated by commas.
    pub title: String,
    /// Whether it may match hidden indices.
    pub allow_hidden: Option<bool>,
    /// Whether it may be without an index.
    pub allow_no_index: Option<bool>,
    /// How fields are shown, by name.
    pub field_attrs: Option<BTreeMap<String, FieldAttributes>>,
    /// Formats of fields by name.
    pub field_formats: Option<BTreeMap<String, FieldFormat>>,

    /// Fields by name.
    ///
    /// Servers read those of the indices themselves.
    pub fields: Option<BTreeMap<String, DataViewField>>,

    /// Id of the data view; a random one if left out.
    pub id: Option<String>,
    /// Name for people.
    pub name: Option<String>,
    /// Ids of the spaces that it is in; `*` stands for all.
    pub namespaces: Option<Vec<String>>,
    /// Runtime fields by name.
    pub runtime_field_map: Option<BTreeMap<String, RuntimeField>>,
    /// Fields that documents are shown without.
    pub source_filters: Option<Vec<SourceFilter>>,

    /// Field with the time of a document.
    ///
    /// Without it, there is no choice of time.
    pub time_field_name: Option<String>,

    /// Kind of the data view, such as `rollup`.
    ///
    /// Only rollups have one.
    pub type_: Option<String>,

    /// What is special about a rollup.
    pub type_meta: Option<NewRollupMeta>,
    /// Has no effect.
    pub version: Option<String>,
}

impl NewDataView {
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..blank()
        }
    }

    setters! {
        allow_hidden(value: bool) = Some(value);
        allow_no_index(value: bool) = Some(value);
        field_attrs(value: impl IntoIterator<Item = (impl Into<String>, FieldAttributes)>)
            = Some(wire::into_map(value));
        field_formats(value: impl IntoIterator<Item = (impl Into<String>, FieldFormat)>)
            = Some(wire::into_map(value));
        fields(value: impl IntoIterator<Item = (impl Into<String>, DataViewField)>)
            = Some(wire::into_map(value));
        id(value: impl Into<String>) = Some(value.into());
        name(value: impl Into<String>) = Some(value.into());
        namespaces(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        runtime_field_map(value: impl IntoIterator<Item = (impl Into<String>, RuntimeField)>)
            = Some(wire::into_map(value));
        source_filters(value: impl IntoIterator<Item = impl Into<SourceFilter>>)
            = Some(value.into_iter().map(Into::into).collect());
        time_field_name(value: impl Into<String>) = Some(value.into());
        type_(value: impl Into<String>) = Some(value.into());
        type_meta(value: NewRollupMeta) = Some(value);
        version(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    NewDataView debug;
    required title = "title";
    optional allow_hidden = "allowHidden";
    optional allow_no_index = "allowNoIndex";
    optional field_attrs = "fieldAttrs";
    optional field_formats = "fieldFormats";
    optional fields = "fields";
    optional id = "id";
    optional name = "name";
    optional namespaces = "namespaces";
    optional runtime_field_map = "runtimeFieldMap";
    optional source_filters = "sourceFilters";
    optional time_field_name = "timeFieldName";
    optional type_ = "type";
    optional type_meta = "typeMeta";
    optional version = "version";
}

/// What is special about a rollup.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewRollupMeta {
    /// Aggregations of the rollup, any JSON by name.
    pub aggs: BTreeMap<String, Json>,
    /// Where the rollup is, any JSON by name.
    pub params: BTreeMap<String, Json>,
}

impl NewRollupMeta {
    pub fn new(
        aggs: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
        params: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            aggs: wire::into_map(aggs),
            params: wire::into_map(params),
        }
    }
}

record! {
    NewRollupMeta debug;
    required aggs = "aggs";
    required params = "params";
}

/// A runtime field and its name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewRuntimeField {
    /// Name of the field.
    pub name: String,
    /// The field.
    pub runtime_field: RuntimeField,
}

impl NewRuntimeField {
    pub fn new(name: impl Into<String>, runtime_field: RuntimeField) -> Self {
        Self {
            name: name.into(),
            runtime_field,
        }
    }
}

record! {
    NewRuntimeField;
    required name = "name";
    required runtime_field = "runtimeField";
}

/// Which references change, and in which saved objects.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReferenceSwap {
    /// Id that the saved objects refer to now.
    pub from_id: String,
    /// Id that the saved objects refer to afterwards.
    pub to_id: String,
    /// Deletes the former data view, provided that nothing refers to it any more.
    pub delete: Option<bool>,
    /// Limits a change to one saved object or several.
    pub for_id: Option<SavedObjectIds>,
    /// Limits the change to saved objects of this type, such as `dashboard`.
    pub for_type: Option<String>,

    /// Type of saved object that is referred to.
    ///
    /// Data views are saved under `index-pattern`.
    ///
    /// Default: `index-pattern`.
    pub from_type: Option<String>,
}

impl ReferenceSwap {
    pub fn new(from_id: impl Into<String>, to_id: impl Into<String>) -> Self {
        Self {
            from_id: from_id.into(),
            to_id: to_id.into(),
            ..blank()
        }
    }

    setters! {
        delete(value: bool) = Some(value);
        for_id(value: impl Into<SavedObjectIds>) = Some(value.into());
        for_type(value: impl Into<String>) = Some(value.into());
        from_type(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ReferenceSwap;
    required from_id = "fromId";
    required to_id = "toId";
    optional delete = "delete";
    optional for_id = "forId";
    optional for_type = "forType";
    optional from_type = "fromType";
}

/// What a swap of references has changed.
#[derive(Clone, Default, PartialEq)]
pub struct ReferenceSwapResult {
    /// Whether the former data view was deleted.
    pub delete_status: Option<FormerDataView>,
    /// The saved objects whose references were changed.
    pub result: Option<Vec<SavedObjectKey>>,
    _kept: Kept,
}

record! {
    ReferenceSwapResult + _kept: new;
    optional delete_status = "deleteStatus";
    optional result = "result";
}

/// A field that is computed when a search reads it.
#[derive(Clone, PartialEq)]
pub struct RuntimeField {
    /// Type of the values, such as `keyword`, `long` or `date`; `composite` for several fields at
    /// once.
    pub type_: String,

    /// Description for people.
    pub custom_description: Option<String>,
    /// Name for people.
    pub custom_label: Option<String>,
    /// Fields of a composite one by name.
    pub fields: Option<BTreeMap<String, RuntimeSubfield>>,
    /// How values are shown.
    pub format: Option<FieldFormat>,
    /// How popular it is in Discover.
    pub popularity: Option<i64>,

    /// How it is computed.
    ///
    /// Without it, the value is that of the same name in the document.
    pub script: Option<RuntimeFieldScript>,

    _kept: Kept,
}

impl RuntimeField {
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            ..blank()
        }
    }

    setters! {
        custom_description(value: impl Into<String>) = Some(value.into());
        custom_label(value: impl Into<String>) = Some(value.into());
        fields(value: impl IntoIterator<Item = (impl Into<String>, impl Into<RuntimeSubfield>)>)
            = Some(wire::into_map(value));
        format(value: FieldFormat) = Some(value);
        popularity(value: i64) = Some(value);
        script(value: impl Into<RuntimeFieldScript>) = Some(value.into());
    }
}

record! {
    RuntimeField + _kept;
    required type_ = "type";
    optional custom_description = "customDescription";
    optional custom_label = "customLabel";
    optional fields = "fields";
    optional format = "format";
    optional_number popularity = "popularity";
    optional script = "script";
}

/// What becomes of a runtime field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuntimeFieldChange {
    /// The properties that change.
    pub runtime_field: RuntimeFieldUpdate,
}

impl RuntimeFieldChange {
    #[inline]
    pub fn new(runtime_field: RuntimeFieldUpdate) -> Self {
        Self { runtime_field }
    }
}

made_of!(RuntimeFieldChange, value = RuntimeFieldUpdate);

record! {
    RuntimeFieldChange;
    required runtime_field = "runtimeField";
}

/// A runtime field, and the data view that it is in.
#[derive(Clone, PartialEq)]
pub struct RuntimeFieldResult {
    /// The data view.
    pub data_view: DataView,

    /// The field.
    ///
    /// A composite field has several.
    pub fields: Vec<DataViewField>,

    _kept: Kept,
}

impl RuntimeFieldResult {
    pub fn new(data_view: DataView, fields: impl IntoIterator<Item = DataViewField>) -> Self {
        Self {
            data_view,
            fields: fields.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    RuntimeFieldResult + _kept;
    required data_view = "data_view";
    required fields = "fields";
}

/// A script in Painless.
#[derive(Clone, PartialEq)]
pub struct RuntimeFieldScript {
    /// The script, which calls `emit` with the value.
    pub source: String,
    _kept: Kept,
}

impl RuntimeFieldScript {
    pub fn new(source: impl Into<String>) -> Self {
        Self {
            source: source.into(),
            ..blank()
        }
    }
}

made_of!(RuntimeFieldScript, text);

record! {
    RuntimeFieldScript + _kept;
    required source = "source";
}

/// Properties of a runtime field that change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RuntimeFieldUpdate {
    /// Description for people.
    pub custom_description: Option<String>,
    /// Name for people.
    pub custom_label: Option<String>,
    /// How values are shown.
    pub format: Option<FieldFormat>,
    /// How popular it is in Discover.
    pub popularity: Option<i64>,
    /// How it is computed.
    pub script: Option<RuntimeFieldScript>,
    /// Type of the values, such as `keyword`.
    pub type_: Option<String>,
}

impl RuntimeFieldUpdate {
    setters! {
        custom_description(value: impl Into<String>) = Some(value.into());
        custom_label(value: impl Into<String>) = Some(value.into());
        format(value: FieldFormat) = Some(value);
        popularity(value: i64) = Some(value);
        script(value: impl Into<RuntimeFieldScript>) = Some(value.into());
        type_(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    RuntimeFieldUpdate: new;
    optional custom_description = "customDescription";
    optional custom_label = "customLabel";
    optional format = "format";
    optional_number popularity = "popularity";
    optional script = "script";
    optional type_ = "type";
}

/// A field of a composite one.
#[derive(Clone, PartialEq)]
pub struct RuntimeSubfield {
    /// Type of the values, such as `keyword`.
    pub type_: String,
    _kept: Kept,
}

impl RuntimeSubfield {
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            ..blank()
        }
    }
}

made_of!(RuntimeSubfield, text);

record! {
    RuntimeSubfield + _kept;
    required type_ = "type";
}

/// Limits a change to one saved object or several.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SavedObjectIds {
    /// Id of the saved object.
    One(String),
    /// Ids of the saved objects.
    Several(Vec<String>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for SavedObjectIds {
    fn from(value: String) -> Self {
        Self::One(value)
    }
}

impl From<&str> for SavedObjectIds {
    fn from(value: &str) -> Self {
        Self::One(value.to_owned())
    }
}

union!(SavedObjectIds);

union!(SavedObjectIds::Several, items = String);

impl Serialize for SavedObjectIds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => value.serialize(serializer),
            Self::Several(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for SavedObjectIds {
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

/// Fields that documents are shown without.
#[derive(Clone, PartialEq)]
pub struct SourceFilter {
    /// Name of the field, with `*`.
    pub value: String,
    _kept: Kept,
}

impl SourceFilter {
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            ..blank()
        }
    }
}

made_of!(SourceFilter, text);

record! {
    SourceFilter + _kept;
    required value = "value";
}

/// What is special about a rollup.
#[derive(Clone, Default, PartialEq)]
pub struct RollupMeta {
    /// Aggregations of the rollup, any JSON by name.
    pub aggs: Option<BTreeMap<String, Json>>,
    /// Where the rollup is, any JSON by name.
    pub params: Option<BTreeMap<String, Json>>,
    _kept: Kept,
}

record! {
    RollupMeta + _kept: new;
    optional aggs = "aggs";
    optional params = "params";
}
