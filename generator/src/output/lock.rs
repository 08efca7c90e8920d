//! Puts the file of names in its place.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use super::failure;
use crate::diagnostic::Diagnostic;
use crate::lock::LockFile;

/// Writes the names that an API has given out, and says whether that changed the file.
///
/// # Errors
///
/// The file could not be read or written. It is then as it was before.
pub fn install_lock(lock: &LockFile) -> Result<bool, Diagnostic> {
    let Some(path) = &lock.path else { return Ok(false) };
    if !lock_differs(lock)? {
        return Ok(false);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let write = || -> io::Result<()> {
        fs::create_dir_all(folder)?;
        let mut file = NamedTempFile::new_in(folder)?;
        file.write_all(lock.text.as_bytes())?;
        set_permissions(&file, path)?;
        file.persist(path)?;
        Ok(())
    };
    write().map_err(|error| failure(path, "write the file", &error))?;
    Ok(true)
}

/// Whether the file says something else than the names that the API has.
///
/// # Errors
///
/// The file could not be read.
pub fn lock_differs(lock: &LockFile) -> Result<bool, Diagnostic> {
    let Some(path) = &lock.path else { return Ok(false) };
    match fs::read(path) {
        Ok(bytes) => Ok(bytes != lock.text.as_bytes()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(failure(path, "read the file", &error)),
    }
}

/// Others may read the file, as they may read the crates: temporary files are for their owner alone.
#[cfg(unix)]
fn set_permissions(file: &NamedTempFile, path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let permissions =
        fs::metadata(path).map_or_else(|_| fs::Permissions::from_mode(0o644), |known| known.permissions());
    file.as_file().set_permissions(permissions)
}

#[cfg(not(unix))]
fn set_permissions(_: &NamedTempFile, _: &Path) -> io::Result<()> {
    Ok(())
}
