//! What a thread had before.

use std::cell::RefCell;
use std::thread::LocalKey;

/// Puts back what was there before, even if what is in between panics.
pub(crate) struct Restore<T: Default + 'static>(&'static LocalKey<RefCell<T>>, T);

impl<T: Default> Restore<T> {
    /// Sets a variable until the guard is dropped.
    pub(crate) fn after(variable: &'static LocalKey<RefCell<T>>, value: T) -> Self {
        Self(variable, variable.replace(value))
    }
}

impl<T: Default> Drop for Restore<T> {
    #[inline(never)]
    fn drop(&mut self) {
        self.0.set(std::mem::take(&mut self.1));
    }
}
