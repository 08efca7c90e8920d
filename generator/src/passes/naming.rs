//! Every public name, claimed once per scope.
//!
//! Documents bring `createdAt` beside `created_at`, `asc` beside `ASC`, and types written in place that would all be called
//! `Config`. A name is never numbered. With an `api.toml` a collision is an error that prints the line that resolves it,
//! because names are promises to callers; without one, the later name is made longer until it is free.

mod members;
mod operations;
mod parts;
mod scope;
mod types;
mod unions;
mod values;

use super::Tools;
use crate::ir::Api;

/// Claims all names.
pub(super) fn claim(api: &mut Api, tools: &mut Tools<'_>) {
    unions::name(api, tools);
    // What is written in an operation is in a module of its name.
    operations::name(api, tools);
    types::name(api, tools);
    members::name(api, tools);
}
