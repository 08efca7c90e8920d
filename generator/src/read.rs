//! Files that somebody else wrote: bounded in size, inside their folder, text.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs::{File, ReadDir};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::diagnostic::did_you_mean;

/// The largest file that is read. The largest published documents have about 15 MB.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;

thread_local! {
    /// What the work of this thread looked at, where somebody wants to know.
    static LOOKED_AT: RefCell<Option<BTreeSet<PathBuf>>> = const { RefCell::new(None) };
}

/// Does some work, and says which files and folders of the input it looked at, those that are not there included.
///
/// A caller that compiles again only if something changed has to compare these. What was generated before is not among them.
pub fn looked_at<T>(work: impl FnOnce() -> T) -> (T, BTreeSet<PathBuf>) {
    LOOKED_AT.set(Some(BTreeSet::new()));
    let result = work();
    (result, LOOKED_AT.take().unwrap_or_default())
}

fn look_at(path: &Path) {
    LOOKED_AT.with_borrow_mut(|looked_at| {
        if let Some(looked_at) = looked_at {
            looked_at.insert(path.to_owned());
        }
    });
}

/// Whether there is a file of an API's folder.
pub(crate) fn is_there(folder: &Path, name: &str) -> bool {
    let path = folder.join(name);
    look_at(&path);
    path.exists()
}

/// What is in a folder, if it can be read.
pub(crate) fn read_folder(folder: &Path) -> io::Result<ReadDir> {
    look_at(folder);
    folder.read_dir()
}

/// Reads a file of an API's folder.
///
/// # Errors
///
/// There is no such file, it is too large, or it is a link that leads out of the folder.
pub(crate) fn read_bytes(folder: &Path, name: &str) -> Result<Vec<u8>, (String, String)> {
    let path = folder.join(name);
    look_at(&path);
    let unreadable = |cause: io::Error| match cause.kind() {
        io::ErrorKind::NotFound => {
            let help = "correct the name, or add the file";
            ("does not exist".to_owned(), file_meant(folder, name).unwrap_or_else(|| help.to_owned()))
        }
        _ => (format!("cannot be read: {cause}"), "check the name and the permissions".to_owned()),
    };
    let failed = |what: String, help: &str| Err((what, help.to_owned()));
    let real = path.canonicalize().map_err(unreadable)?;
    if !real.starts_with(folder.canonicalize().map_err(unreadable)?) {
        return failed("is a link that leads out of the folder".to_owned(), "copy the file into the folder");
    }
    let metadata = real.metadata().map_err(unreadable)?;
    if !metadata.is_file() {
        let what = if metadata.is_dir() { "is a folder" } else { "is not a regular file" };
        return failed(what.to_owned(), "name a YAML or JSON file");
    }
    let too_large = |size: u64| failed(format!("has {size} bytes; at most {MAX_BYTES} are read"), "split the document");
    if metadata.len() > MAX_BYTES {
        return too_large(metadata.len());
    }
    let mut bytes = Vec::new();
    File::open(&real).and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes)).map_err(unreadable)?;
    if bytes.len() as u64 > MAX_BYTES {
        return too_large(bytes.len() as u64);
    }
    Ok(bytes)
}

/// Asks whether another file next to one that is not there is meant.
pub(crate) fn file_meant(folder: &Path, name: &str) -> Option<String> {
    let path = Path::new(name);
    let around = path.parent().unwrap_or(Path::new(""));
    let entries = folder.join(around).read_dir().into_iter().flatten().flatten();
    let files = entries.filter(|entry| entry.path().is_file());
    did_you_mean(name, files.map(|entry| around.join(entry.file_name()).to_string_lossy().replace('\\', "/")))
}

/// Text in UTF-8, or the line and what is wrong with it.
pub(crate) fn utf8(bytes: &[u8]) -> Result<&str, (usize, String)> {
    std::str::from_utf8(bytes).map_err(|cause| {
        let line = bytes[..cause.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        (line, format!("is not UTF-8 from byte {} on", cause.valid_up_to()))
    })
}
