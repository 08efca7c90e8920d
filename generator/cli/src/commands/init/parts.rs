//! The files that a document is made of: itself, and what its references lead to.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Copies the files that were read of a document to another folder, and says which ones it wrote there.
///
/// # Errors
///
/// A file of another content is there already, and nothing was copied; or one could not be read or written.
pub(super) fn copy(own: &Path, looked_at: BTreeSet<PathBuf>, folder: &Path) -> Result<Vec<PathBuf>, String> {
    let absolute =
        |path: &Path| std::path::absolute(path).map_err(|error| format!("`{}` is not a path: {error}", path.display()));
    let own = absolute(own)?;
    let mut missing = Vec::new();
    for path in looked_at.iter().filter(|path| path.is_file()) {
        let path = absolute(path)?;
        let Ok(inner) = path.strip_prefix(&own) else { continue };
        let copy = folder.join(inner);
        if !copy.exists() {
            missing.push((path, copy));
        } else if fs::read(&path).ok() != fs::read(&copy).ok() {
            return Err(format!(
                "{} is there already, and is not a copy of {}; remove it, or name another folder with `--into`",
                copy.display(),
                path.display()
            ));
        }
    }
    for (path, copy) in &missing {
        let cannot = |error| format!("cannot copy {} to {}: {error}", path.display(), copy.display());
        if let Some(around) = copy.parent() {
            fs::create_dir_all(around).map_err(cannot)?;
        }
        fs::copy(path, copy).map_err(cannot)?;
    }
    Ok(missing.into_iter().map(|(_, copy)| copy).collect())
}
