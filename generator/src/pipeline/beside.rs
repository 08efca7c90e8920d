//! Work at the same time as other work.

/// Does some work on this thread, whose heap has room for it, and other work at the same time: what that came to is always there.
pub(super) fn beside<T, O: Send>(work: impl FnOnce() -> T, other: impl FnOnce() -> O + Send) -> (T, Option<O>) {
    let mut done = None;
    let result = rayon::in_place_scope(|scope| {
        scope.spawn(|_| done = Some(other()));
        work()
    });
    (result, done)
}
