// Generated from specs/kibana; do not edit.

//! An integration whose jobs of machine learning find unusual privileged access.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{UnknownValue, open_enum, record};

/// A job of machine learning that looks for unusual privileged access.
#[derive(Clone, PartialEq)]
pub struct AccessDetectionJob {
    /// Id of the job.
    pub job_id: String,
    /// Whether it runs.
    pub state: AccessDetectionJobState,
    /// What it looks for.
    pub description: Option<String>,
    _kept: Kept,
}

impl AccessDetectionJob {
    pub fn new(job_id: impl Into<String>, state: AccessDetectionJobState) -> Self {
        Self {
            job_id: job_id.into(),
            state,
            ..blank()
        }
    }
}

record! {
    AccessDetectionJob + _kept;
    required job_id = "job_id";
    required state = "state";
    optional description = "description";
}

/// Whether a job of machine learning runs; one that is open does.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AccessDetectionJobState {
    /// `closing`
    Closing,
    /// `closed`
    Closed,
    /// `opened`
    Opened,
    /// `failed`
    Failed,
    /// `opening`
    Opening,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AccessDetectionJobState;
    Closing = "closing";
    Closed = "closed";
    Opened = "opened";
    Failed = "failed";
    Opening = "opening";
}

/// How far the detection of unusual privileged access is set up.
#[derive(Clone, PartialEq)]
pub struct AccessDetectionStatus {
    /// Whether the integration is installed.
    pub package_installation_status: SetupProgress,
    /// Whether the jobs are set up.
    pub ml_module_setup_status: SetupProgress,
    /// The jobs of machine learning.
    pub jobs: Vec<AccessDetectionJob>,
    _kept: Kept,
}

impl AccessDetectionStatus {
    pub fn new(
        package_installation_status: SetupProgress,
        ml_module_setup_status: SetupProgress,
        jobs: impl IntoIterator<Item = AccessDetectionJob>,
    ) -> Self {
        Self {
            package_installation_status,
            ml_module_setup_status,
            jobs: jobs.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AccessDetectionStatus + _kept;
    required package_installation_status = "package_installation_status";
    required ml_module_setup_status = "ml_module_setup_status";
    required jobs = "jobs";
}

/// That the detection is installed.
#[derive(Clone, PartialEq)]
pub struct InstalledAccessDetection {
    /// What was done, for people.
    pub message: String,
    _kept: Kept,
}

impl InstalledAccessDetection {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    InstalledAccessDetection + _kept;
    required message = "message";
}

/// Whether something is done.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SetupProgress {
    /// `complete`
    Complete,
    /// `incomplete`
    Incomplete,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SetupProgress;
    Complete = "complete";
    Incomplete = "incomplete";
}
