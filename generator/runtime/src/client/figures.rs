//! What the README of the repository says about defaults is what they are.

use std::fs;
use std::path::Path;
use std::time::Duration;

use super::Retry;
use super::builder::{BODY_LIMIT, ERROR_BODY_LIMIT};
use super::handle::TIMEOUT;
use super::operation::is_idempotent;
use super::receive::ERROR_TIME;
use super::reqwest_transport::{CONNECT_TIMEOUT, IDLE_CONNECTIONS, IDLE_TIME};
use super::retry::{CALLS_PER_RETRY, PATIENCE, STATUSES};

const MIB: usize = 1024 * 1024;

/// A time in seconds, without zeros at the end: `0.5`.
fn seconds(time: Duration) -> String {
    time.as_secs_f64().to_string()
}

#[test]
fn the_readme_has_the_defaults() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md");
    let readme = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let retry = Retry::new();
    let statuses = STATUSES.map(|status| status.to_string()).join(", ");
    let methods = ["GET", "HEAD", "OPTIONS", "QUERY", "PUT", "DELETE", "POST", "PATCH"];
    let (again, once): (Vec<&str>, Vec<&str>) = methods.into_iter().partition(|method| is_idempotent(method));
    let listed = |methods: &[&str]| {
        let (last, first) = methods.split_last().unwrap_or_else(|| panic!("no method"));
        format!("`{}` and `{last}`", first.join("`, `"))
    };
    let calls = ["one", "two", "three", "four", "five", "six"][usize::from(CALLS_PER_RETRY) - 1];
    let pauses = [retry.first_pause, retry.first_pause * 2, retry.first_pause * 4, retry.longest_pause].map(seconds);
    let [short, longer, long, longest] = pauses;
    for part in [
        format!("| Retried | {}: after {statuses} and failures of the network.", listed(&again)),
        format!("{}: only if nothing was sent", listed(&once)),
        format!(
            "| Attempts | {} within {} seconds; {} while",
            retry.attempts(),
            retry.time().as_secs(),
            retry.lock_attempts()
        ),
        format!("| Pauses | random, at most {short}, {longer}, {long} ... {longest} seconds;"),
        format!("| Retry budget of a client | one retry for every {calls} calls, and one more each second;"),
        format!("| Time of a call | {} seconds with all attempts;", TIMEOUT.as_secs()),
        format!("for a stream, each pause; {} seconds for the body of an error |", ERROR_TIME.as_secs()),
        format!("| Time of an attempt | that of the call; after {} seconds", PATIENCE.as_secs()),
        format!("| Time to connect | {} seconds |", CONNECT_TIMEOUT.as_secs()),
        format!("| Idle connections | {IDLE_CONNECTIONS} to a server, for {} seconds |", IDLE_TIME.as_secs()),
        format!("| {} MiB after decompression; {} MiB of an error;", BODY_LIMIT / MIB, ERROR_BODY_LIMIT / MIB),
    ] {
        assert!(readme.contains(&part), "README.md does not say: {part}");
    }
}
