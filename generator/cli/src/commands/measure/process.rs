//! What a process needs.

use std::io::{self, Read};
use std::process::{Command, ExitStatus, Stdio};
use std::thread;
use std::time::Instant;

use serde::{Deserialize, Serialize};
use wait4::Wait4;

/// What a process needed, the ones that it started included.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Usage {
    /// Seconds on the clock.
    pub seconds: f64,
    /// Seconds that processors spent in it.
    pub user_seconds: f64,
    /// The most memory that one process held, in bytes. `None` where the system does not say.
    pub peak: Option<u64>,
}

/// A process that ended.
pub(super) struct Ended {
    pub status: ExitStatus,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
    pub usage: Usage,
}

/// Runs a command to its end.
pub(super) fn run(command: &mut Command) -> io::Result<Ended> {
    let start = Instant::now();
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    // Both pipes are read at the same time: a full one would keep the process from ending.
    let stderr = child.stderr.take().map(|pipe| thread::spawn(move || read(pipe)));
    let stdout = child.stdout.take().map(read).transpose()?.unwrap_or_default();
    let stderr = stderr.and_then(|reader| reader.join().ok()).transpose()?.unwrap_or_default();
    let ended = child.wait4()?;
    let usage = Usage {
        seconds: start.elapsed().as_secs_f64(),
        user_seconds: ended.rusage.utime.as_secs_f64(),
        peak: Some(ended.rusage.maxrss).filter(|peak| *peak > 0),
    };
    Ok(Ended { status: ended.status, stdout, stderr, usage })
}

fn read(mut pipe: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    pipe.read_to_end(&mut bytes)?;
    Ok(bytes)
}
