// Generated from specs/kibana; do not edit.

//! What runs rules, actions and other work of Kibana in the background.
//!
//! It belongs to the server.

use kibana_model::task_manager as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub use errors::TaskManagerError;

/// The task manager of a server.
#[derive(Clone, Debug)]
pub struct TaskManager(pub(crate) Client);

impl TaskManager {
    /// Returns the health of the task manager.
    ///
    /// `GET /api/task_manager/_health` returns [`model::TaskManagerHealth`] with status `200`.
    ///
    /// Returns what this server knows about background work: its settings, how many tasks there
    /// are, how they went, and how many servers the work needs. Each server has figures of its own.
    /// The answer has about 30 kilobytes. Any user who is known may call it.
    ///
    /// # Errors
    ///
    /// - 401 ([`TaskManagerError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`TaskManagerError::Forbidden`]): The credentials lack a privilege.
    pub fn get_health(&self) -> GetHealth {
        GetHealth(Request::of::<GetHealth>(&self.0))
    }
}

request! {
    GetHealth of TaskManager::get_health:
        GET "/api/task_manager/_health" as "getTaskManagerHealth" refuses(&[401, 403]);
    send_json -> model::TaskManagerHealth, TaskManagerError;
}
