//! Many calls at once for a while, against the mock with faults: no write is lost or done twice, and memory stays flat.
//!
//! `cargo xtask soak [SECONDS] [CALLS]` runs it. One in twenty calls meets a fault: 503, a connection that closes in the answer,
//! or an answer that is cut.

use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use openapi_mock::{Document, Mock};
use openapi_runtime::client::{Builder, CallError, Client, NoError, Operation, Request, Retry};
use serde_json::{Value, json};

/// The allocator of the system keeps pages with holes in them, which looks as if memory grew.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

static CREATE: Operation = Operation::new("create", "POST", "/things/{id}");
static REPLACE: Operation = Operation::new("replace", "PUT", "/things/{id}");

/// As many calls are made at most: each is told apart from the others.
const MOST: usize = 8 * 1024 * 1024;

/// Files that the process has open besides connections.
const OTHER_FILES: u64 = 64;

/// How many files a process may have open at least, where the system does not say.
const FEWEST_FILES: u64 = 256;

/// The faults, which one in twenty calls meets in turn.
const FAULTS: [&str; 3] = ["503", "close", "truncate"];

/// How many connections that no call uses a client keeps, each of which has a file handle at both ends.
const IDLE_FILES: u64 = 2 * 100;

/// How often memory is looked at.
const SAMPLES: u32 = 24;

/// What is open and in memory.
struct Held {
    /// In KiB, once what is needed once is there, and towards the end.
    early: u64,
    late: u64,
    /// Files and connections when no call is being made any more.
    files: u64,
}

/// What became of all calls.
#[derive(Default)]
struct Figures {
    calls: AtomicU64,
    succeeded: AtomicU64,
    /// Errors after which nobody knows whether the write was done.
    doubtful: AtomicU64,
    /// Errors of writes that were done, whose answers broke off or cannot be read.
    unreadable: AtomicU64,
    refused: AtomicU64,
    lost: AtomicU64,
    doubled: AtomicU64,
    surprising: AtomicU64,
}

/// How often each write was done.
type Done = Arc<Vec<AtomicU8>>;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<u64>());
    let (seconds, calls) = match (arguments.next().unwrap_or(Ok(60)), arguments.next().unwrap_or(Ok(1000))) {
        (Ok(seconds), Ok(calls)) => (seconds, calls),
        _ => {
            eprintln!("error: write `soak [SECONDS] [CALLS]`");
            return ExitCode::FAILURE;
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("error: cannot start a runtime: {error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(soak(Duration::from_secs(seconds), calls)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Makes calls for a time. Returns whether nothing was lost or doubled and memory stayed flat.
async fn soak(time: Duration, calls: u64) -> Result<bool, Box<dyn Error>> {
    let done: Done = Arc::new((0..MOST).map(|_| AtomicU8::new(0)).collect());
    let seen = done.clone();
    let count = move |_: &http::Method, path: &str| {
        let number = path.rsplit('/').next().and_then(|id| id.parse::<usize>().ok());
        if let Some(times) = number.and_then(|number| seen.get(number)) {
            times.fetch_add(1, Ordering::Relaxed);
        }
    };
    let connections = connections().min(calls).max(1);
    let server = Mock::new(Document::from_json(document())?).on_done(count).start().await?;
    let retry = Retry::new().with_pauses(Duration::from_millis(5), Duration::from_millis(50));
    let client: Client = Builder::new(server.url())
        .no_proxy()
        .retry(retry)
        .timeout(Duration::from_secs(120))
        .concurrency_limit(usize::try_from(connections)?)
        .build()?;
    let (figures, begin) = (Arc::new(Figures::default()), Instant::now());
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..calls {
        let (client, figures, done) = (client.clone(), figures.clone(), done.clone());
        tasks.spawn(async move { while begin.elapsed() < time && call(&client, &figures, &done).await {} });
    }
    let mut samples = Vec::new();
    for _ in 0..SAMPLES {
        tokio::time::sleep(time / SAMPLES).await;
        samples.push(memory());
    }
    while tasks.join_next().await.is_some() {}
    let elapsed = begin.elapsed();
    // Connections that are too many are closed at once, and their other ends soon after.
    tokio::time::sleep(Duration::from_secs(1)).await;
    // What is needed once is there after a sixth of the time.
    let middle = |range: std::ops::Range<usize>| {
        let mut some = samples.get(range).unwrap_or_default().to_vec();
        some.sort_unstable();
        some.get(some.len() / 2).copied().unwrap_or_default()
    };
    let held = Held { early: middle(4..10), late: middle(18..24), files: files() };
    println!("{calls} callers over at most {connections} connections at once");
    Ok(report(&figures, elapsed, &held))
}

/// How many connections there may be at once: each has a file handle at both ends, which are in this process.
fn connections() -> u64 {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"));
    let files = line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(FEWEST_FILES);
    files.saturating_sub(OTHER_FILES) / 2
}

/// Makes one call, and compares what its caller is told with what was done. Returns whether there can be another one.
async fn call(client: &Client, figures: &Figures, done: &Done) -> bool {
    let number = figures.calls.fetch_add(1, Ordering::Relaxed);
    let Some(times) = usize::try_from(number).ok().and_then(|number| done.get(number)) else { return false };
    let is_create = number.is_multiple_of(2);
    let operation = if is_create { &CREATE } else { &REPLACE };
    let body = json!({ "name": format!("thing {number}"), "tags": ["a", "b", "c"] });
    let mut request = Request::new(client, operation).path("id", &number).json("application/json", &body);
    // Of both kinds of calls, one in twenty.
    let turn = number / 2;
    let fault = turn.is_multiple_of(20).then(|| FAULTS[usize::try_from(turn / 20 % 3).unwrap_or_default()]);
    if let Some(fault) = fault {
        request = request.header("x-mock-fault", fault);
    }
    let answer = request.send_json::<Value, NoError>().await;
    let times = times.load(Ordering::Relaxed);
    let add = |counter: &AtomicU64| counter.fetch_add(1, Ordering::Relaxed);
    if is_create && times > 1 {
        add(&figures.doubled);
    }
    match answer {
        Ok(_) => {
            add(&figures.succeeded);
            if times == 0 {
                add(&figures.lost);
            }
        }
        Err(error) => failed(figures, &error, times, fault),
    }
    true
}

fn failed(figures: &Figures, error: &CallError<NoError>, times: u8, fault: Option<&str>) {
    // A status of success says that the write was done, even if the answer breaks off after it.
    let is_done = error.is_decode() || error.status().is_some_and(|status| status.is_success());
    let (counter, is_expected) = match error {
        error if error.is_doubtful() => (&figures.doubtful, true),
        _ if is_done => (&figures.unreadable, times > 0),
        error => (&figures.refused, times == 0 && error.status().is_some()),
    };
    counter.fetch_add(1, Ordering::Relaxed);
    let is_surprise = !is_expected || fault.is_none();
    if is_surprise && figures.surprising.fetch_add(1, Ordering::Relaxed) == 0 {
        eprintln!("done {times} times, fault {fault:?}: {error}");
    }
}

fn report(figures: &Figures, time: Duration, held: &Held) -> bool {
    let of = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
    let total = of(&figures.calls).min(MOST as u64);
    if total == MOST as u64 {
        println!("ended early: no more than {MOST} calls are told apart");
    }
    println!("{total} calls in {:.1} s, {:.0} a second", time.as_secs_f64(), total as f64 / time.as_secs_f64());
    println!(
        "succeeded {}, refused {}, unknown outcome {}, unreadable answer {}",
        of(&figures.succeeded),
        of(&figures.refused),
        of(&figures.doubtful),
        of(&figures.unreadable)
    );
    println!(
        "lost writes {}, doubled writes {}, unexpected errors {}",
        of(&figures.lost),
        of(&figures.doubled),
        of(&figures.surprising)
    );
    let Held { early, late, files } = held;
    println!("memory {early} KiB after a sixth of the time, {late} KiB at the end; {files} files open then");
    // A leak of a fifth of a MiB a second is more than this in a minute.
    let is_flat = *late <= early + early / 32 + 2 * 1024;
    let wrong = of(&figures.lost) + of(&figures.doubled) + of(&figures.surprising);
    if !is_flat {
        println!("memory grew");
    }
    let is_closed = *files <= IDLE_FILES + OTHER_FILES;
    if !is_closed {
        println!("connections were left open");
    }
    wrong == 0 && is_flat && is_closed && total > 0
}

/// How many files this process has open; zero where the system does not say.
fn files() -> u64 {
    std::fs::read_dir("/proc/self/fd").map_or(0, |files| files.count() as u64)
}

/// The memory of this process in KiB; zero where the system does not say.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

fn document() -> Value {
    let thing = json!({ "type": "object", "required": ["name"], "properties": {
        "name": { "type": "string" },
        "tags": { "type": "array", "items": { "type": "string" } },
    } });
    let content = json!({ "application/json": { "schema": thing } });
    let id = json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } });
    let operation = |id: &str| {
        json!({
            "operationId": id,
            "requestBody": { "required": true, "content": content },
            "responses": { "200": { "description": "Done.", "content": content } },
        })
    };
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Things", "version": "1" },
        "paths": { "/things/{id}": { "parameters": [id], "post": operation("create"), "put": operation("replace") } },
    })
}
