//! Inputs that are too large, too deep or too strange to lie in a repository.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// The snapshots of these inputs.
pub const NAMES: [&str; 9] = [
    "made_deep_json",
    "made_deep_yaml",
    "made_deep_yaml_blocks",
    "made_file_missing",
    "made_file_not_a_file",
    "made_file_too_large",
    "made_json_not_utf_8",
    "made_reference_to_link",
    "made_yaml_not_utf_8",
];

/// How deep the deep ones are.
const DEPTH: usize = 100_000;

/// Makes the input of a name in a folder.
pub fn make(name: &str, folder: &Path) -> PathBuf {
    let file = folder.join("document.yaml");
    let content: Vec<u8> = match name {
        "made_deep_json" => {
            return write(&folder.join("document.json"), format!("{{\"openapi\":{}", "[".repeat(DEPTH)).as_bytes());
        }
        "made_deep_yaml" => format!("openapi: {}", "[".repeat(DEPTH)).into_bytes(),
        "made_deep_yaml_blocks" => deep_blocks().into_bytes(),
        "made_file_missing" => return file,
        "made_file_not_a_file" => {
            fs::create_dir(&file).unwrap_or_else(|error| panic!("{error}"));
            return file;
        }
        "made_file_too_large" => return too_large(&file),
        "made_json_not_utf_8" => {
            return write(&folder.join("document.json"), b"{\n  \"openapi\": \"3.0.3\",\n  \"x\": \"\xe9\"\n}\n");
        }
        "made_reference_to_link" => link(folder).into_bytes(),
        "made_yaml_not_utf_8" => b"openapi: 3.0.3\ninfo:\n  title: Caf\xe9\n".to_vec(),
        name => panic!("{name} is not known"),
    };
    write(&file, &content)
}

fn write(file: &Path, content: &[u8]) -> PathBuf {
    fs::write(file, content).unwrap_or_else(|error| panic!("{error}"));
    file.to_owned()
}

/// 300 MB that take no room on the disk.
fn too_large(file: &Path) -> PathBuf {
    let sparse = File::create(file).unwrap_or_else(|error| panic!("{error}"));
    sparse.set_len(300_000_000).unwrap_or_else(|error| panic!("{error}"));
    file.to_owned()
}

/// Objects in objects, each indented by one more space.
fn deep_blocks() -> String {
    (0..1_000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect()
}

/// A document that refers to a link to a file outside the folder.
fn link(folder: &Path) -> String {
    #[cfg(unix)]
    std::os::unix::fs::symlink("/etc/hostname", folder.join("shared.yaml")).unwrap_or_else(|error| panic!("{error}"));
    document("shared.yaml#/Book", "")
}

fn document(reference: &str, rest: &str) -> String {
    format!(
        "openapi: 3.0.3\n\
         info: {{title: Library, version: '1'}}\n\
         paths:\n  /books:\n    get:\n      operationId: listBooks\n      responses:\n        '200':\n          \
         description: The books.\n          content:\n            application/json:\n              \
         schema: {{$ref: '{reference}'}}\n{rest}"
    )
}
