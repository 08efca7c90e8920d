// Generated from specs/kibana; do not edit.

//! Types of the family `workflows`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Numeric, Raw, blank, write_number, write_unknown};
use openapi_runtime::{DateTime, Field, Json, made_of, record, setters, union, wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::workflows::WorkflowExecutionStatus;

/// What came of creating several workflows.
#[derive(Clone, PartialEq)]
pub struct CreatedWorkflows {
    /// The workflows that are stored.
    pub created: Vec<Workflow>,
    /// Those that are not.
    pub failed: Vec<WorkflowCreationFailure>,
    _kept: Kept,
}

impl CreatedWorkflows {
    pub fn new(
        created: impl IntoIterator<Item = Workflow>,
        failed: impl IntoIterator<Item = WorkflowCreationFailure>,
    ) -> Self {
        Self {
            created: created.into_iter().collect(),
            failed: failed.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    CreatedWorkflows + _kept;
    required created = "created";
    required failed = "failed";
}

/// What came of deleting several workflows.
#[derive(Clone, PartialEq)]
pub struct DeletedWorkflows {
    /// Number of workflows that were to be deleted.
    pub total: i64,
    /// Number of workflows that are gone.
    pub deleted: i64,
    /// Those that stayed.
    pub failures: Vec<WorkflowDeletionFailure>,
    _kept: Kept,
}

impl DeletedWorkflows {
    pub fn new(
        total: i64,
        deleted: i64,
        failures: impl IntoIterator<Item = WorkflowDeletionFailure>,
    ) -> Self {
        Self {
            total,
            deleted,
            failures: failures.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    DeletedWorkflows + _kept;
    required_number total = "total";
    required_number deleted = "deleted";
    required failures = "failures";
}

/// A workflow that is exported.
#[derive(Clone, PartialEq)]
pub struct ExportedWorkflow {
    /// Id of the workflow.
    pub id: String,
    /// The workflow as YAML.
    pub yaml: String,
    _kept: Kept,
}

impl ExportedWorkflow {
    pub fn new(id: impl Into<String>, yaml: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            yaml: yaml.into(),
            ..blank()
        }
    }
}

record! {
    ExportedWorkflow + _kept;
    required id = "id";
    required yaml = "yaml";
}

/// A workflow in a list.
#[derive(Clone, PartialEq)]
pub struct ListedWorkflow {
    /// Id of the workflow.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Whether it runs when something triggers it.
    pub enabled: bool,
    /// What Kibana reads from the YAML, null where that has faults.
    pub definition: Option<BTreeMap<String, Json>>,
    /// When it was created.
    pub created_at: DateTime,
    /// Whether it can run.
    pub valid: bool,
    /// What it is for.
    pub description: Option<String>,
    /// Its latest executions, for callers who may read executions.
    pub history: Option<Vec<WorkflowHistoryEntry>>,
    /// Whether it belongs to a part of Kibana, so that people do not change it.
    pub managed: Option<bool>,
    /// Words to find it by.
    pub tags: Option<Vec<String>>,
    _kept: Kept,
}

impl ListedWorkflow {
    /// `definition`: `None` is `null`.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        enabled: bool,
        definition: Option<BTreeMap<String, Json>>,
        created_at: impl Into<DateTime>,
        valid: bool,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            enabled,
            definition,
            created_at: created_at.into(),
            valid,
            ..blank()
        }
    }
}

record! {
    ListedWorkflow + _kept;
    required id = "id";
    required name = "name";
    required enabled = "enabled";
    nullable definition = "definition";
    required created_at = "createdAt";
    required valid = "valid";
    optional description = "description";
    optional history = "history";
    optional managed = "managed";
    optional tags = "tags";
}

/// A workflow to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewWorkflow {
    /// The workflow as YAML.
    ///
    /// At most 1048576 characters.
    pub yaml: String,

    /// Id of the workflow, in lower case.
    ///
    /// Kibana chooses one if it is left out.
    ///
    /// At least 3 characters and at most 255 characters. Pattern:
    /// `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`.
    pub id: Option<String>,
}

impl NewWorkflow {
    pub fn new(yaml: impl Into<String>) -> Self {
        Self {
            yaml: yaml.into(),
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    NewWorkflow;
    required yaml = "yaml";
    optional id = "id";
}

/// Workflows to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewWorkflows {
    /// The workflows.
    ///
    /// At most 500 items.
    pub workflows: Vec<NewWorkflow>,
}

impl NewWorkflows {
    pub fn new(workflows: impl IntoIterator<Item = NewWorkflow>) -> Self {
        Self {
            workflows: workflows.into_iter().collect(),
        }
    }
}

made_of!(NewWorkflows, items = NewWorkflow);

record! {
    NewWorkflows;
    required workflows = "workflows";
}

/// A workflow, or the properties of it that were asked for.
#[derive(Clone, PartialEq)]
pub struct PartialWorkflow {
    /// Id of the workflow.
    pub id: String,
    /// When it was created.
    pub created_at: Option<DateTime>,
    /// Name of the user who created it.
    pub created_by: Option<String>,
    /// What Kibana reads from the YAML, null where that has faults.
    pub definition: Field<BTreeMap<String, Json>>,
    /// What it is for.
    pub description: Option<String>,
    /// Whether it runs when something triggers it.
    pub enabled: Option<bool>,
    /// When it was changed last.
    pub last_updated_at: Option<DateTime>,
    /// Name of the user who changed it last.
    pub last_updated_by: Option<String>,
    /// Whether it belongs to a part of Kibana, so that people do not change it.
    pub managed: Option<bool>,
    /// What people call it.
    pub name: Option<String>,
    /// Words to find it by.
    pub tags: Option<Vec<String>>,
    /// Whether it can run.
    pub valid: Option<bool>,
    /// How often it was written.
    pub version: Option<i64>,
    /// The workflow as it was written, with comments.
    pub yaml: Option<String>,
    _kept: Kept,
}

impl PartialWorkflow {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    PartialWorkflow + _kept;
    required id = "id";
    optional created_at = "createdAt";
    optional created_by = "createdBy";
    field definition = "definition";
    optional description = "description";
    optional enabled = "enabled";
    optional last_updated_at = "lastUpdatedAt";
    optional last_updated_by = "lastUpdatedBy";
    optional managed = "managed";
    optional name = "name";
    optional tags = "tags";
    optional valid = "valid";
    optional_number version = "version";
    optional yaml = "yaml";
}

/// An execution that has begun.
#[derive(Clone, PartialEq)]
pub struct StartedWorkflow {
    /// Id of the execution.
    pub workflow_execution_id: String,
    _kept: Kept,
}

impl StartedWorkflow {
    pub fn new(workflow_execution_id: impl Into<String>) -> Self {
        Self {
            workflow_execution_id: workflow_execution_id.into(),
            ..blank()
        }
    }
}

record! {
    StartedWorkflow + _kept;
    required workflow_execution_id = "workflowExecutionId";
}

/// What came of changing a workflow.
#[derive(Clone, PartialEq)]
pub struct UpdatedWorkflow {
    /// Id of the workflow.
    pub id: String,
    /// When it was changed.
    pub last_updated_at: DateTime,
    /// Whether it runs when something triggers it.
    pub enabled: bool,
    /// Whether it can run.
    pub valid: bool,
    /// Its faults, for people.
    pub validation_errors: Vec<String>,
    /// Name of the user who changed it.
    pub last_updated_by: Option<String>,
    _kept: Kept,
}

impl UpdatedWorkflow {
    pub fn new(
        id: impl Into<String>,
        last_updated_at: impl Into<DateTime>,
        enabled: bool,
        valid: bool,
        validation_errors: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            last_updated_at: last_updated_at.into(),
            enabled,
            valid,
            validation_errors: validation_errors.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    UpdatedWorkflow + _kept;
    required id = "id";
    required last_updated_at = "lastUpdatedAt";
    required enabled = "enabled";
    required valid = "valid";
    required validation_errors = "validationErrors";
    optional last_updated_by = "lastUpdatedBy";
}

/// A workflow.
#[derive(Clone, PartialEq)]
pub struct Workflow {
    /// Id of the workflow.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Whether it runs when something triggers it.
    pub enabled: bool,
    /// What Kibana reads from the YAML, null where that has faults.
    pub definition: Option<BTreeMap<String, Json>>,
    /// The workflow as it was written, with comments.
    pub yaml: String,
    /// Whether it can run.
    pub valid: bool,
    /// When it was created.
    pub created_at: DateTime,
    /// Name of the user who created it.
    pub created_by: String,
    /// When it was changed last.
    pub last_updated_at: DateTime,
    /// Name of the user who changed it last.
    pub last_updated_by: String,
    /// What it is for.
    pub description: Option<String>,

    /// Whether it belongs to a part of Kibana, so that people do not change it.
    ///
    /// Servers that know no such workflows leave it out.
    pub managed: Option<bool>,

    /// Words to find it by.
    pub tags: Option<Vec<String>>,

    /// How often it was written.
    ///
    /// Servers of 9.4 may leave it out.
    pub version: Option<i64>,

    _kept: Kept,
}

impl Default for Workflow {
    fn default() -> Self {
        blank()
    }
}

record! {
    Workflow + _kept;
    required id = "id";
    required name = "name";
    required enabled = "enabled";
    nullable definition = "definition";
    required yaml = "yaml";
    required valid = "valid";
    required created_at = "createdAt";
    required created_by = "createdBy";
    required last_updated_at = "lastUpdatedAt";
    required last_updated_by = "lastUpdatedBy";
    optional description = "description";
    optional managed = "managed";
    optional tags = "tags";
    optional_number version = "version";
}

/// A connector that steps can use.
#[derive(Clone, PartialEq)]
pub struct WorkflowConnector {
    /// Id of the connector.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Whether the settings of the server define it.
    pub is_preconfigured: bool,
    /// Whether it should no longer be used.
    pub is_deprecated: bool,
    _kept: Kept,
}

impl WorkflowConnector {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        is_preconfigured: bool,
        is_deprecated: bool,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            is_preconfigured,
            is_deprecated,
            ..blank()
        }
    }
}

record! {
    WorkflowConnector + _kept;
    required id = "id";
    required name = "name";
    required is_preconfigured = "isPreconfigured";
    required is_deprecated = "isDeprecated";
}

/// Something that a connector can do.
#[derive(Clone, PartialEq)]
pub struct WorkflowConnectorAction {
    /// Its name in the YAML of steps.
    pub name: String,
    /// What people call it.
    pub display_name: String,
    _kept: Kept,
}

impl WorkflowConnectorAction {
    pub fn new(name: impl Into<String>, display_name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            display_name: display_name.into(),
            ..blank()
        }
    }
}

record! {
    WorkflowConnectorAction + _kept;
    required name = "name";
    required display_name = "displayName";
}

/// A kind of connectors that steps can use.
#[derive(Clone, PartialEq)]
pub struct WorkflowConnectorType {
    /// Id of the kind, such as `.slack_api`.
    pub action_type_id: String,
    /// What people call it.
    pub display_name: String,
    /// Connectors of the space.
    pub instances: Vec<WorkflowConnector>,
    /// Whether it can be used.
    pub enabled: bool,
    /// Whether the settings of the server allow it.
    pub enabled_in_config: bool,
    /// Whether the licence has it.
    pub enabled_in_license: bool,
    /// The least licence that has it, such as `gold`.
    pub minimum_license_required: String,
    /// What its connectors can do.
    pub sub_actions: Vec<WorkflowConnectorAction>,
    _kept: Kept,
}

impl Default for WorkflowConnectorType {
    fn default() -> Self {
        blank()
    }
}

record! {
    WorkflowConnectorType + _kept;
    required action_type_id = "actionTypeId";
    required display_name = "displayName";
    required instances = "instances";
    required enabled = "enabled";
    required enabled_in_config = "enabledInConfig";
    required enabled_in_license = "enabledInLicense";
    required minimum_license_required = "minimumLicenseRequired";
    required sub_actions = "subActions";
}

/// Connectors that steps can use.
#[derive(Clone, PartialEq)]
pub struct WorkflowConnectors {
    /// Kinds of connectors, by their ids.
    pub connector_types: BTreeMap<String, WorkflowConnectorType>,
    /// Number of connectors of all kinds together.
    pub total_connectors: i64,
    _kept: Kept,
}

impl WorkflowConnectors {
    pub fn new(
        connector_types: impl IntoIterator<Item = (impl Into<String>, WorkflowConnectorType)>,
        total_connectors: i64,
    ) -> Self {
        Self {
            connector_types: wire::into_map(connector_types),
            total_connectors,
            ..blank()
        }
    }
}

record! {
    WorkflowConnectors + _kept;
    required connector_types = "connectorTypes";
    required_number total_connectors = "totalConnectors";
}

/// How many workflows a space has.
#[derive(Clone, PartialEq)]
pub struct WorkflowCounts {
    /// Number of those that are enabled.
    pub enabled: i64,
    /// Number of the others.
    pub disabled: i64,
    _kept: Kept,
}

impl WorkflowCounts {
    #[inline]
    pub fn new(enabled: i64, disabled: i64) -> Self {
        Self {
            enabled,
            disabled,
            ..blank()
        }
    }
}

record! {
    WorkflowCounts + _kept;
    required_number enabled = "enabled";
    required_number disabled = "disabled";
}

/// A workflow that was not created.
#[derive(Clone, PartialEq)]
pub struct WorkflowCreationFailure {
    /// Its position in the request, counted from 0.
    pub index: i64,
    /// What went wrong, for people.
    pub error: String,
    /// The id that it would have.
    pub id: Option<String>,
    _kept: Kept,
}

impl WorkflowCreationFailure {
    pub fn new(index: i64, error: impl Into<String>) -> Self {
        Self {
            index,
            error: error.into(),
            ..blank()
        }
    }
}

record! {
    WorkflowCreationFailure + _kept;
    required_number index = "index";
    required error = "error";
    optional id = "id";
}

/// How the executions of a day ended.
#[derive(Clone, PartialEq)]
pub struct WorkflowDay {
    /// The day, such as `2026-06-01`.
    pub date: String,
    /// Number of executions that did what they should.
    pub completed: i64,
    /// Number of executions that failed.
    pub failed: i64,
    /// Number of executions that somebody cancelled.
    pub cancelled: i64,
    /// When the day begins, in milliseconds since 1970 or as text, any JSON.
    pub timestamp: Option<Json>,
    _kept: Kept,
}

impl WorkflowDay {
    pub fn new(date: impl Into<String>, completed: i64, failed: i64, cancelled: i64) -> Self {
        Self {
            date: date.into(),
            completed,
            failed,
            cancelled,
            ..blank()
        }
    }
}

record! {
    WorkflowDay + _kept;
    required date = "date";
    required_number completed = "completed";
    required_number failed = "failed";
    required_number cancelled = "cancelled";
    optional_json timestamp = "timestamp";
}

/// Workflows to delete.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkflowDeletion {
    /// Ids of the workflows.
    ///
    /// At most 1000 items.
    pub ids: Vec<String>,
}

impl WorkflowDeletion {
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

made_of!(WorkflowDeletion, items = String);

record! {
    WorkflowDeletion;
    required ids = "ids";
}

/// A workflow that was not deleted.
#[derive(Clone, PartialEq)]
pub struct WorkflowDeletionFailure {
    /// Id of the workflow.
    pub id: String,
    /// What went wrong, for people.
    pub error: String,
    _kept: Kept,
}

impl WorkflowDeletionFailure {
    pub fn new(id: impl Into<String>, error: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            error: error.into(),
            ..blank()
        }
    }
}

record! {
    WorkflowDeletionFailure + _kept;
    required id = "id";
    required error = "error";
}

/// Workflows as they are exported.
#[derive(Clone, PartialEq)]
pub struct WorkflowExport {
    /// The workflows.
    pub entries: Vec<ExportedWorkflow>,
    /// About the export as a whole.
    pub manifest: WorkflowExportManifest,
    _kept: Kept,
}

impl WorkflowExport {
    pub fn new(
        entries: impl IntoIterator<Item = ExportedWorkflow>,
        manifest: WorkflowExportManifest,
    ) -> Self {
        Self {
            entries: entries.into_iter().collect(),
            manifest,
            ..blank()
        }
    }
}

record! {
    WorkflowExport + _kept;
    required entries = "entries";
    required manifest = "manifest";
}

/// What is known about an export.
#[derive(Clone, PartialEq)]
pub struct WorkflowExportManifest {
    /// Number of workflows.
    pub exported_count: i64,
    /// When they were exported.
    pub exported_at: DateTime,
    /// Version of the form of the export.
    pub version: String,
    _kept: Kept,
}

impl WorkflowExportManifest {
    pub fn new(
        exported_count: i64,
        exported_at: impl Into<DateTime>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            exported_count,
            exported_at: exported_at.into(),
            version: version.into(),
            ..blank()
        }
    }
}

record! {
    WorkflowExportManifest + _kept;
    required_number exported_count = "exportedCount";
    required exported_at = "exportedAt";
    required version = "version";
}

/// An execution of a workflow in a list of workflows.
#[derive(Clone, PartialEq)]
pub struct WorkflowHistoryEntry {
    /// Id of the execution.
    pub id: String,
    /// State of the execution.
    pub status: WorkflowExecutionStatus,
    /// How long it took, in milliseconds.
    pub duration: Field<i64>,
    /// When it ended.
    pub finished_at: Field<DateTime>,
    /// When it began.
    pub started_at: Field<DateTime>,
    /// Id of the workflow.
    pub workflow_id: Option<String>,
    /// Name of the workflow.
    pub workflow_name: Option<String>,
    _kept: Kept,
}

impl WorkflowHistoryEntry {
    pub fn new(id: impl Into<String>, status: WorkflowExecutionStatus) -> Self {
        Self {
            id: id.into(),
            status,
            ..blank()
        }
    }
}

record! {
    WorkflowHistoryEntry + _kept;
    required id = "id";
    required status = "status";
    field_number duration = "duration";
    field finished_at = "finishedAt";
    field started_at = "startedAt";
    optional workflow_id = "workflowId";
    optional workflow_name = "workflowName";
}

/// Workflows by their ids.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkflowIds {
    /// Ids of the workflows.
    ///
    /// At least 1 item and at most 500 items.
    pub ids: Vec<String>,
}

impl WorkflowIds {
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

made_of!(WorkflowIds, items = String);

record! {
    WorkflowIds;
    required ids = "ids";
}

/// One page of workflows.
#[derive(Clone, PartialEq)]
pub struct WorkflowPage {
    /// The workflows.
    pub results: Vec<ListedWorkflow>,
    /// Number of the page, counted from 1.
    pub page: u64,
    /// Number of workflows that a full page has.
    pub size: i64,
    /// Number of workflows on all pages together.
    pub total: u64,
    _kept: Kept,
}

impl WorkflowPage {
    pub fn new(
        results: impl IntoIterator<Item = ListedWorkflow>,
        page: u64,
        size: i64,
        total: u64,
    ) -> Self {
        Self {
            results: results.into_iter().collect(),
            page,
            size,
            total,
            ..blank()
        }
    }
}

record! {
    WorkflowPage + _kept;
    required results = "results";
    required_number page = "page";
    required_number size = "size";
    required_number total = "total";
}

/// How a workflow is run.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowRun {
    /// Values for the inputs of the workflow by their names, any JSON.
    ///
    /// Default: `{}`.
    pub inputs: BTreeMap<String, Json>,

    /// What the caller wants to know about the execution later, any JSON.
    pub metadata: Option<BTreeMap<String, Json>>,
}

impl WorkflowRun {
    setters! {
        inputs(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
        metadata(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
    }
}

record! {
    WorkflowRun debug: new;
    required inputs = "inputs";
    optional metadata = "metadata";
}

/// Workflows by their ids, and what of them is returned.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkflowSelection {
    /// Ids of the workflows.
    ///
    /// At least 1 item and at most 500 items.
    pub ids: Vec<String>,

    /// Names of the properties that are returned, all if left out.
    ///
    /// At least 1 item and at most 10 items.
    pub source: Option<Vec<String>>,
}

impl WorkflowSelection {
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        source(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

made_of!(WorkflowSelection, items = String);

record! {
    WorkflowSelection;
    required ids = "ids";
    optional source = "source";
}

/// Numbers of workflows and executions.
#[derive(Clone, Default, PartialEq)]
pub struct WorkflowStats {
    /// Days with executions, for callers who may read these.
    pub executions: Option<Vec<WorkflowDay>>,
    /// How many workflows there are.
    pub workflows: Option<WorkflowCounts>,
    _kept: Kept,
}

record! {
    WorkflowStats + _kept: new;
    optional executions = "executions";
    optional workflows = "workflows";
}

/// How a step is tested.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStepTest {
    /// Name of the step.
    pub step_id: String,
    /// The workflow of the step as YAML.
    pub workflow_yaml: String,
    /// Values that the step finds in the place of those that earlier steps would bring, any JSON.
    pub context_override: BTreeMap<String, Json>,
    /// What the step finds besides, any JSON.
    pub execution_context: Option<BTreeMap<String, Json>>,
    /// Id of the workflow of the step.
    pub workflow_id: Option<String>,
}

impl WorkflowStepTest {
    pub fn new(
        step_id: impl Into<String>,
        workflow_yaml: impl Into<String>,
        context_override: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            step_id: step_id.into(),
            workflow_yaml: workflow_yaml.into(),
            context_override: wire::into_map(context_override),
            ..blank()
        }
    }

    setters! {
        execution_context(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        workflow_id(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    WorkflowStepTest debug;
    required step_id = "stepId";
    required workflow_yaml = "workflowYaml";
    required context_override = "contextOverride";
    optional execution_context = "executionContext";
    optional workflow_id = "workflowId";
}

/// How a workflow is tested.
///
/// One of `workflow_id` and `workflow_yaml` is needed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowTest {
    /// Values for the inputs of the workflow by their names, any JSON.
    ///
    /// Default: `{}`.
    pub inputs: BTreeMap<String, Json>,

    /// Id of a workflow that is stored.
    pub workflow_id: Option<String>,
    /// The workflow as YAML, in the place of what is stored.
    pub workflow_yaml: Option<String>,
}

impl WorkflowTest {
    setters! {
        inputs(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
        workflow_id(value: impl Into<String>) = Some(value.into());
        workflow_yaml(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    WorkflowTest debug: new;
    required inputs = "inputs";
    optional workflow_id = "workflowId";
    optional workflow_yaml = "workflowYaml";
}

/// Changes of a workflow.
///
/// What is left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowUpdate {
    /// What it is for.
    pub description: Option<String>,
    /// Whether it runs when something triggers it.
    pub enabled: Option<bool>,
    /// What people call it.
    pub name: Option<String>,
    /// Words to find it by.
    pub tags: Option<Vec<String>>,
    /// The workflow as YAML.
    pub yaml: Option<String>,
}

impl WorkflowUpdate {
    setters! {
        description(value: impl Into<String>) = Some(value.into());
        enabled(value: bool) = Some(value);
        name(value: impl Into<String>) = Some(value.into());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        yaml(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    WorkflowUpdate: new;
    optional description = "description";
    optional enabled = "enabled";
    optional name = "name";
    optional tags = "tags";
    optional yaml = "yaml";
}

/// A value of a field: a text, or 1 and 0 for yes and no.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WorkflowValue {
    /// The value of any other field.
    Text(String),
    /// The value of a yes or no, 1 or 0.
    Number(i64),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for WorkflowValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for WorkflowValue {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<i64> for WorkflowValue {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

union!(WorkflowValue);

union!(WorkflowValue::Number, integers);

impl Serialize for WorkflowValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Number(value) => write_number(value, serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for WorkflowValue {
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

/// How many workflows have a value.
#[derive(Clone, PartialEq)]
pub struct WorkflowValueCount {
    /// The value.
    pub key: WorkflowValue,
    /// Number of workflows that have it.
    pub doc_count: i64,
    _kept: Kept,
}

impl WorkflowValueCount {
    pub fn new(key: impl Into<WorkflowValue>, doc_count: i64) -> Self {
        Self {
            key: key.into(),
            doc_count,
            ..blank()
        }
    }
}

record! {
    WorkflowValueCount + _kept;
    required key = "key";
    required_number doc_count = "doc_count";
}
