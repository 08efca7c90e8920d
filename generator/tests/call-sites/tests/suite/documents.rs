//! The documents and the tests that follow from them.

use std::fs;
use std::path::Path;

use call_sites::documents::Documents;

/// What else is tested by hand is a choice; the contract tests are written for every operation.
#[test]
fn every_operation_has_its_contract_test() {
    for api in ["cloud-connected", "kibana"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../generated").join(format!("{api}-client"));
        let mut text = String::new();
        read(&folder.join("tests/contract"), &mut text);
        let operations = Documents::read(api).operations();
        assert!(!operations.is_empty(), "specs/{api} has no operations");
        for operation in operations {
            assert!(text.contains(&format!("\"{}\"", operation.id)), "{api}: nothing calls {}", operation.id);
        }
    }
}

/// Adds the text of all files below a folder.
fn read(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap_or_else(|error| panic!("{}: {error}", folder.display())).path();
        if path.is_dir() {
            read(&path, text);
        } else {
            text.push_str(&fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())));
        }
    }
}
