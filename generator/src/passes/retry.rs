//! Which calls are made again, where `api.toml` says more than the method does, and which may take longer than others.

use super::Tools;
use crate::ir::{Api, Retry};
use crate::settings::RetrySettings;

/// Adds what `api.toml` says of operations.
pub(super) fn find(api: &mut Api, tools: &mut Tools<'_>) {
    for (index, settings) in api.settings.retry.clone().into_iter().enumerate() {
        for (position, id) in settings.operations.iter().enumerate() {
            // An operation with several forms of its body is there once for each.
            for operation in api.operations.iter_mut().filter(|operation| operation.id == *id) {
                tools.entries.mark_used(&["retry", &index.to_string(), "operations", &position.to_string()]);
                let RetrySettings { operations: _, idempotent, statuses, unless, wait } = settings.clone();
                let unless = unless.all().to_vec();
                operation.found.retry = Retry { idempotent, statuses, unless, wait };
            }
        }
    }
    for (index, settings) in api.settings.timeout.clone().into_iter().enumerate() {
        for (position, id) in settings.operations.iter().enumerate() {
            for operation in api.operations.iter_mut().filter(|operation| operation.id == *id) {
                tools.entries.mark_used(&["timeout", &index.to_string(), "operations", &position.to_string()]);
                operation.found.timeout = Some(settings.seconds);
                let time = in_words(settings.seconds);
                operation
                    .docs
                    .notes
                    .push(format!("May take {time}, unless the client or the request has another limit."));
            }
        }
    }
}

/// A time as readers say it.
fn in_words(seconds: u64) -> String {
    let (number, unit) = if seconds.is_multiple_of(60) { (seconds / 60, "minute") } else { (seconds, "second") };
    format!("{number} {unit}{}", if number == 1 { "" } else { "s" })
}
