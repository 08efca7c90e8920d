//! Names that were given up, and that callers may use still.

use proc_macro2::Ident;

use crate::lock::Lock;

/// The last steps of the names that something had. Its name is only worked out if any name was given up. What is not an
/// identifier, since somebody wrote the file by hand, is left out.
pub fn former(lock: &Lock, name: impl FnOnce() -> String) -> Vec<Ident> {
    if lock.former.is_empty() {
        return Vec::new();
    }
    lock.former_of(&name()).filter_map(|old| syn::parse_str(old).ok()).collect()
}
