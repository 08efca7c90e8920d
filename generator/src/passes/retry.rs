//! Which calls are made again, where `api.toml` says more than the method does.

use super::Tools;
use crate::ir::{Api, Retry};

/// Adds what `api.toml` says of operations.
pub(super) fn find(api: &mut Api, tools: &mut Tools<'_>) {
    for (index, settings) in api.settings.retry.clone().into_iter().enumerate() {
        for (position, id) in settings.operations.iter().enumerate() {
            // An operation with several forms of its body is there once for each.
            for operation in api.operations.iter_mut().filter(|operation| operation.id == *id) {
                tools.entries.mark_used(&["retry", &index.to_string(), "operations", &position.to_string()]);
                operation.retry = Retry { idempotent: settings.idempotent, statuses: settings.statuses.clone() };
            }
        }
    }
}
