//! Which calls are made again, where `api.toml` says more than the method does.

use super::Tools;
use crate::ir::Api;

/// Adds what `api.toml` says of operations.
pub(super) fn find(api: &mut Api, tools: &mut Tools<'_>) {
    for (index, settings) in api.settings.retry.clone().into_iter().enumerate() {
        for (position, id) in settings.operations.iter().enumerate() {
            let Some(operation) = api.operation_ids().find(|operation| api[*operation].id == *id) else { continue };
            tools.entries.mark_used(&["retry", &index.to_string(), "operations", &position.to_string()]);
            let retry = &mut api[operation].retry;
            retry.idempotent = settings.idempotent;
            retry.statuses = settings.statuses.clone();
        }
    }
}
