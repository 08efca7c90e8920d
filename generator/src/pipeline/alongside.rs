//! Work at the same time as other work.

use std::panic::resume_unwind;
use std::thread;

/// Does some work on this thread, whose heap has room for it, and other work on another one at the same time.
pub(super) fn alongside<T, O: Send>(work: impl FnOnce() -> T, other: impl FnOnce() -> O + Send) -> (T, O) {
    thread::scope(|scope| {
        let other = scope.spawn(other);
        let result = work();
        (result, other.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
}
