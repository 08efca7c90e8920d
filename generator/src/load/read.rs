use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The largest file that is read. The largest published documents have about 15 MB.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// Reads a file of an API's folder.
///
/// # Errors
///
/// What is wrong, and what to do: there is no such file, it is too large, or it is a link that leads out of the folder.
pub(crate) fn read_bytes(folder: &Path, name: &str) -> Result<Vec<u8>, (String, &'static str)> {
    let path = folder.join(name);
    let unreadable = |cause: io::Error| match cause.kind() {
        io::ErrorKind::NotFound => ("does not exist".to_owned(), "correct the name, or add the file"),
        _ => (format!("cannot be read: {cause}"), "check the name and the permissions"),
    };
    let real = path.canonicalize().map_err(unreadable)?;
    if !real.starts_with(folder.canonicalize().map_err(unreadable)?) {
        return Err(("is a link that leads out of the folder".to_owned(), "copy the file into the folder"));
    }
    let metadata = real.metadata().map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(("is not a file".to_owned(), "name a YAML or JSON file"));
    }
    let too_large = |size: u64| (format!("has {size} bytes; at most {MAX_BYTES} are read"), "split the document");
    if metadata.len() > MAX_BYTES {
        return Err(too_large(metadata.len()));
    }
    let mut bytes = Vec::new();
    File::open(&real).and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes)).map_err(unreadable)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(too_large(bytes.len() as u64));
    }
    Ok(bytes)
}

/// The names of all YAML and JSON files in a folder and those below it, sorted.
pub(super) fn documents(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    collect(folder, "", &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, prefix: &str, found: &mut Vec<String>) {
    let entries = folder.read_dir().into_iter().flatten().flatten();
    for entry in entries {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let is_document = [".yaml", ".yml", ".json"].iter().any(|ending| name.ends_with(ending));
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => collect(&entry.path(), &format!("{name}/"), found),
            Ok(_) if is_document => found.push(name),
            _ => {}
        }
    }
}
