// Generated from specs/kibana; do not edit.

//! Runs of workflows, with their steps and what these logged.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, Field, Json, UnknownValue, open_enum, record, wire};

/// An execution that a step of another one began.
#[derive(Clone, PartialEq)]
pub struct ChildExecution {
    /// Id of the execution of the step that began it.
    pub parent_step_execution_id: String,
    /// Id of the workflow.
    pub workflow_id: String,
    /// Name of the workflow.
    pub workflow_name: String,
    /// Id of the execution.
    pub execution_id: String,
    /// Its state.
    pub status: WorkflowExecutionStatus,
    /// What its steps did.
    pub step_executions: Vec<StepExecution>,
    _kept: Kept,
}

impl ChildExecution {
    pub fn new(
        parent_step_execution_id: impl Into<String>,
        workflow_id: impl Into<String>,
        workflow_name: impl Into<String>,
        execution_id: impl Into<String>,
        status: WorkflowExecutionStatus,
        step_executions: impl IntoIterator<Item = StepExecution>,
    ) -> Self {
        Self {
            parent_step_execution_id: parent_step_execution_id.into(),
            workflow_id: workflow_id.into(),
            workflow_name: workflow_name.into(),
            execution_id: execution_id.into(),
            status,
            step_executions: step_executions.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    ChildExecution + _kept;
    required parent_step_execution_id = "parentStepExecutionId";
    required workflow_id = "workflowId";
    required workflow_name = "workflowName";
    required execution_id = "executionId";
    required status = "status";
    required step_executions = "stepExecutions";
}

/// What went wrong in an execution or a step.
#[derive(Clone, PartialEq)]
pub struct ExecutionError {
    /// What went wrong, for people.
    pub message: String,
    /// More about the error, any JSON.
    pub details: Option<BTreeMap<String, Json>>,
    /// Kind of the error.
    pub type_: Option<String>,
    _kept: Kept,
}

impl ExecutionError {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    ExecutionError + _kept;
    required message = "message";
    optional details = "details";
    optional type_ = "type";
}

/// What an execution goes on with.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExecutionInput {
    /// Values by their names, any JSON.
    pub input: BTreeMap<String, Json>,
}

impl ExecutionInput {
    pub fn new(input: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>) -> Self {
        Self {
            input: wire::into_map(input),
        }
    }
}

record! {
    ExecutionInput debug;
    required input = "input";
}

/// An execution in a list.
#[derive(Clone, PartialEq)]
pub struct ListedExecution {
    /// Id of the execution.
    pub id: String,
    /// Id of the space.
    pub space_id: String,
    /// Its state.
    pub status: WorkflowExecutionStatus,
    /// Whether it is a test.
    pub is_test_run: bool,
    /// Key that it shares with executions that may not run at the same time.
    pub concurrency_group_key: Option<String>,
    /// What its steps find, any JSON.
    pub context: Option<BTreeMap<String, Json>>,
    /// How long it took, in milliseconds.
    pub duration: Field<i64>,
    /// Id of the transaction in APM that it belongs to.
    pub entry_transaction_id: Option<String>,
    /// What went wrong.
    pub error: Field<ExecutionError>,
    /// Name of the user who began it.
    pub executed_by: Option<String>,
    /// When it ended.
    pub finished_at: Field<DateTime>,
    /// Whether the workflow belongs to a part of Kibana.
    pub managed: Option<bool>,
    /// When it began.
    pub started_at: Field<DateTime>,
    /// Name of the step, where only one was run.
    pub step_id: Option<String>,
    /// Tags of the workflow.
    pub tags: Option<Vec<String>>,
    /// Id of its trace in APM.
    pub trace_id: Option<String>,
    /// What began it, such as `manual` or `scheduled`.
    pub triggered_by: Option<String>,
    /// Id of the workflow.
    pub workflow_id: Option<String>,
    /// Name of the workflow.
    pub workflow_name: Option<String>,
    _kept: Kept,
}

impl ListedExecution {
    pub fn new(
        id: impl Into<String>,
        space_id: impl Into<String>,
        status: WorkflowExecutionStatus,
        is_test_run: bool,
    ) -> Self {
        Self {
            id: id.into(),
            space_id: space_id.into(),
            status,
            is_test_run,
            ..blank()
        }
    }
}

record! {
    ListedExecution + _kept;
    required id = "id";
    required space_id = "spaceId";
    required status = "status";
    required is_test_run = "isTestRun";
    optional concurrency_group_key = "concurrencyGroupKey";
    optional context = "context";
    field_number duration = "duration";
    optional entry_transaction_id = "entryTransactionId";
    field error = "error";
    optional executed_by = "executedBy";
    field finished_at = "finishedAt";
    optional managed = "managed";
    field started_at = "startedAt";
    optional step_id = "stepId";
    optional tags = "tags";
    optional trace_id = "traceId";
    optional triggered_by = "triggeredBy";
    optional workflow_id = "workflowId";
    optional workflow_name = "workflowName";
}

/// Whether an execution will go on.
#[derive(Clone, PartialEq)]
pub struct ResumedExecution {
    /// Whether it will go on.
    pub success: bool,
    /// Id of the execution.
    pub execution_id: String,
    /// What happens now, for people.
    pub message: Option<String>,
    _kept: Kept,
}

impl ResumedExecution {
    pub fn new(success: bool, execution_id: impl Into<String>) -> Self {
        Self {
            success,
            execution_id: execution_id.into(),
            ..blank()
        }
    }
}

record! {
    ResumedExecution + _kept;
    required success = "success";
    required execution_id = "executionId";
    optional message = "message";
}

/// The answer of a person to a step that asked.
#[derive(Clone, Default, PartialEq)]
pub struct StepAnswer {
    /// Where the answer was given.
    pub channel: Option<String>,
    /// When the answer came.
    pub responded_at: Option<DateTime>,
    /// Name of the user who answered.
    pub responded_by: Option<String>,
    _kept: Kept,
}

record! {
    StepAnswer + _kept: new;
    optional channel = "channel";
    optional responded_at = "respondedAt";
    optional responded_by = "respondedBy";
}

/// What a step did in an execution.
#[derive(Clone, PartialEq)]
pub struct StepExecution {
    /// Id of the execution of the step.
    pub id: String,
    /// Name of the step.
    pub step_id: String,
    /// Id of the execution of the workflow.
    pub workflow_run_id: String,
    /// Id of the workflow.
    pub workflow_id: String,
    /// Its state.
    pub status: WorkflowExecutionStatus,
    /// Position of the step in the workflow, counted from 0.
    pub topological_index: i64,
    /// How many steps ran before it, repetitions included.
    pub global_execution_index: i64,
    /// How often the same step ran before, in a loop or when it was tried again.
    pub step_execution_index: i64,
    /// The loops and branches that it is in, from the outer to the inner.
    pub scope_stack: Vec<StepFrame>,
    /// What went wrong.
    pub error: Field<ExecutionError>,
    /// How long it took, in milliseconds.
    pub execution_time_ms: Field<i64>,
    /// When it ended.
    pub finished_at: Field<DateTime>,

    /// Who answered, where a step asked a person.
    ///
    /// Servers of 9.4 may leave it out.
    ///
    /// Called `hitl` in JSON.
    pub answer: Option<StepAnswer>,

    /// The values that it began with, any JSON.
    pub input: Option<Json>,
    /// Whether it belongs to a test.
    pub is_test_run: Option<bool>,
    /// What it brought, any JSON.
    pub output: Option<Json>,
    /// Id of the space.
    pub space_id: Option<String>,
    /// When it began.
    pub started_at: Field<DateTime>,
    /// What a loop or a repetition has to remember, any JSON.
    pub state: Field<BTreeMap<String, Json>>,
    /// Kind of the step, such as `console`.
    pub step_type: Option<String>,
    _kept: Kept,
}

impl Default for StepExecution {
    fn default() -> Self {
        blank()
    }
}

record! {
    StepExecution + _kept;
    required id = "id";
    required step_id = "stepId";
    required workflow_run_id = "workflowRunId";
    required workflow_id = "workflowId";
    required status = "status";
    required_number topological_index = "topologicalIndex";
    required_number global_execution_index = "globalExecutionIndex";
    required_number step_execution_index = "stepExecutionIndex";
    required scope_stack = "scopeStack";
    field error = "error";
    field_number execution_time_ms = "executionTimeMs";
    field finished_at = "finishedAt";
    optional answer = "hitl";
    optional_json input = "input";
    optional is_test_run = "isTestRun";
    optional_json output = "output";
    optional space_id = "spaceId";
    field started_at = "startedAt";
    field state = "state";
    optional step_type = "stepType";
}

/// One page of executions of steps.
#[derive(Clone, PartialEq)]
pub struct StepExecutionPage {
    /// The executions.
    pub results: Vec<StepExecution>,
    /// Number of executions on all pages together.
    pub total: u64,
    /// Number of the page, counted from 1, where it was asked for.
    pub page: Option<u64>,
    /// Number of executions that a full page has, where it was asked for.
    pub size: Option<i64>,
    _kept: Kept,
}

impl StepExecutionPage {
    pub fn new(results: impl IntoIterator<Item = StepExecution>, total: u64) -> Self {
        Self {
            results: results.into_iter().collect(),
            total,
            ..blank()
        }
    }
}

record! {
    StepExecutionPage + _kept;
    required results = "results";
    required_number total = "total";
    optional_number page = "page";
    optional_number size = "size";
}

/// A step that other steps are in.
#[derive(Clone, PartialEq)]
pub struct StepFrame {
    /// Name of the outer step.
    pub step_id: String,
    /// The parts of it that are entered, from the outer to the inner.
    pub nested_scopes: Vec<StepScope>,
    _kept: Kept,
}

impl StepFrame {
    pub fn new(
        step_id: impl Into<String>,
        nested_scopes: impl IntoIterator<Item = StepScope>,
    ) -> Self {
        Self {
            step_id: step_id.into(),
            nested_scopes: nested_scopes.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    StepFrame + _kept;
    required step_id = "stepId";
    required nested_scopes = "nestedScopes";
}

/// A part of a step that is entered, such as a round of a loop.
#[derive(Clone, PartialEq)]
pub struct StepScope {
    /// Id of the part in the plan of the execution.
    pub node_id: String,
    /// Kind of the part.
    pub node_type: String,
    /// Which round of the loop, or which attempt it is.
    pub scope_id: Option<String>,
    _kept: Kept,
}

impl StepScope {
    pub fn new(node_id: impl Into<String>, node_type: impl Into<String>) -> Self {
        Self {
            node_id: node_id.into(),
            node_type: node_type.into(),
            ..blank()
        }
    }
}

record! {
    StepScope + _kept;
    required node_id = "nodeId";
    required node_type = "nodeType";
    optional scope_id = "scopeId";
}

/// A run of a workflow.
#[derive(Clone, PartialEq)]
pub struct WorkflowExecution {
    /// Id of the execution.
    pub id: String,
    /// Id of the space.
    pub space_id: String,
    /// Its state.
    pub status: WorkflowExecutionStatus,
    /// Whether it is a test.
    pub is_test_run: bool,
    /// The workflow as it was when the execution began.
    pub workflow_definition: BTreeMap<String, Json>,
    /// The YAML of the workflow at that time.
    pub yaml: String,
    /// What the steps did.
    pub step_executions: Vec<StepExecution>,
    /// Key that it shares with executions that may not run at the same time.
    pub concurrency_group_key: Option<String>,
    /// What its steps find, any JSON.
    pub context: Option<BTreeMap<String, Json>>,
    /// How long it took, in milliseconds.
    pub duration: Field<i64>,
    /// Id of the transaction in APM that it belongs to.
    pub entry_transaction_id: Option<String>,
    /// What went wrong.
    pub error: Field<ExecutionError>,
    /// Name of the user who began it.
    pub executed_by: Option<String>,
    /// When it ended.
    pub finished_at: Field<DateTime>,
    /// When it began.
    pub started_at: Field<DateTime>,
    /// Name of the step, where only one was run.
    pub step_id: Option<String>,
    /// Id of its trace in APM.
    pub trace_id: Option<String>,
    /// What began it, such as `manual` or `scheduled`.
    pub triggered_by: Option<String>,
    /// Id of the workflow.
    pub workflow_id: Option<String>,
    /// Name of the workflow.
    pub workflow_name: Option<String>,
    _kept: Kept,
}

impl WorkflowExecution {
    pub fn new(
        id: impl Into<String>,
        space_id: impl Into<String>,
        status: WorkflowExecutionStatus,
        is_test_run: bool,
        workflow_definition: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
        yaml: impl Into<String>,
        step_executions: impl IntoIterator<Item = StepExecution>,
    ) -> Self {
        Self {
            id: id.into(),
            space_id: space_id.into(),
            status,
            is_test_run,
            workflow_definition: wire::into_map(workflow_definition),
            yaml: yaml.into(),
            step_executions: step_executions.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    WorkflowExecution + _kept;
    required id = "id";
    required space_id = "spaceId";
    required status = "status";
    required is_test_run = "isTestRun";
    required workflow_definition = "workflowDefinition";
    required yaml = "yaml";
    required step_executions = "stepExecutions";
    optional concurrency_group_key = "concurrencyGroupKey";
    optional context = "context";
    field_number duration = "duration";
    optional entry_transaction_id = "entryTransactionId";
    field error = "error";
    optional executed_by = "executedBy";
    field finished_at = "finishedAt";
    field started_at = "startedAt";
    optional step_id = "stepId";
    optional trace_id = "traceId";
    optional triggered_by = "triggeredBy";
    optional workflow_id = "workflowId";
    optional workflow_name = "workflowName";
}

/// A property of which a list has each value once.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WorkflowExecutionGrouping {
    /// `concurrencyGroupKey`
    ConcurrencyGroupKey,
    /// `status`
    Status,
    /// `executedBy`
    ExecutedBy,
    /// `triggeredBy`
    TriggeredBy,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    WorkflowExecutionGrouping;
    ConcurrencyGroupKey = "concurrencyGroupKey";
    Status = "status";
    ExecutedBy = "executedBy";
    TriggeredBy = "triggeredBy";
}

/// One page of executions.
#[derive(Clone, PartialEq)]
pub struct WorkflowExecutionPage {
    /// The executions.
    pub results: Vec<ListedExecution>,
    /// Number of the page, counted from 1.
    pub page: u64,
    /// Number of executions that a full page has.
    pub size: i64,
    /// Number of executions on all pages together.
    pub total: u64,
    _kept: Kept,
}

impl WorkflowExecutionPage {
    pub fn new(
        results: impl IntoIterator<Item = ListedExecution>,
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
    WorkflowExecutionPage + _kept;
    required results = "results";
    required_number page = "page";
    required_number size = "size";
    required_number total = "total";
}

/// A property by which executions can be sorted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WorkflowExecutionSortField {
    /// `createdAt`
    CreatedAt,
    /// `finishedAt`
    FinishedAt,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    WorkflowExecutionSortField;
    CreatedAt = "createdAt";
    FinishedAt = "finishedAt";
}

/// State of an execution: `waiting_for_input` is for a person, `waiting` for a time.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WorkflowExecutionStatus {
    /// `pending`
    Pending,
    /// `waiting`
    Waiting,
    /// `waiting_for_input`
    WaitingForInput,
    /// `running`
    Running,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `cancelled`
    Cancelled,
    /// `timed_out`
    TimedOut,
    /// `skipped`
    Skipped,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    WorkflowExecutionStatus;
    Pending = "pending";
    Waiting = "waiting";
    WaitingForInput = "waiting_for_input";
    Running = "running";
    Completed = "completed";
    Failed = "failed";
    Cancelled = "cancelled";
    TimedOut = "timed_out";
    Skipped = "skipped";
}

/// Whether an execution is a test.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WorkflowExecutionType {
    /// `test`
    Test,
    /// `production`
    Production,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    WorkflowExecutionType;
    Test = "test";
    Production = "production";
}

/// Something that an execution logged.
#[derive(Clone, PartialEq)]
pub struct WorkflowLogEntry {
    /// Id of the entry.
    pub id: String,
    /// When it was logged.
    pub timestamp: DateTime,
    /// What happened, for people.
    pub message: String,
    /// More about it, any JSON.
    pub additional_data: Option<BTreeMap<String, Json>>,
    /// Kind of the step.
    pub connector_type: Option<String>,
    /// How long something took.
    pub duration: Option<i64>,
    /// How much it matters.
    pub level: Option<WorkflowLogLevel>,
    /// Name of the step that it is about.
    pub step_id: Option<String>,
    /// What people call the step.
    pub step_name: Option<String>,
    _kept: Kept,
}

impl WorkflowLogEntry {
    pub fn new(
        id: impl Into<String>,
        timestamp: impl Into<DateTime>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            timestamp: timestamp.into(),
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    WorkflowLogEntry + _kept;
    required id = "id";
    required timestamp = "timestamp";
    required message = "message";
    optional additional_data = "additionalData";
    optional connector_type = "connectorType";
    optional_number duration = "duration";
    optional level = "level";
    optional step_id = "stepId";
    optional step_name = "stepName";
}

/// How much an entry of a log matters.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WorkflowLogLevel {
    /// `trace`
    Trace,
    /// `debug`
    Debug,
    /// `info`
    Info,
    /// `warn`
    Warn,
    /// `error`
    Error,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    WorkflowLogLevel;
    Trace = "trace";
    Debug = "debug";
    Info = "info";
    Warn = "warn";
    Error = "error";
}

/// One page of a log.
#[derive(Clone, PartialEq)]
pub struct WorkflowLogPage {
    /// The entries.
    pub logs: Vec<WorkflowLogEntry>,
    /// Number of entries on all pages together.
    pub total: u64,
    /// Number of the page, counted from 1.
    pub page: u64,
    /// Number of entries that a full page has.
    pub size: i64,
    _kept: Kept,
}

impl WorkflowLogPage {
    pub fn new(
        logs: impl IntoIterator<Item = WorkflowLogEntry>,
        total: u64,
        page: u64,
        size: i64,
    ) -> Self {
        Self {
            logs: logs.into_iter().collect(),
            total,
            page,
            size,
            ..blank()
        }
    }
}

record! {
    WorkflowLogPage + _kept;
    required logs = "logs";
    required_number total = "total";
    required_number page = "page";
    required_number size = "size";
}

/// Direction of an order.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WorkflowSortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    WorkflowSortOrder;
    Asc = "asc";
    Desc = "desc";
}
