//! The documents, as the tests here read them.

use std::collections::BTreeSet;
use std::path::Path;

use call_sites::documents::Documents;

/// A file of tests calls all operations of one document, and is called after it.
#[test]
fn every_document_with_operations_has_its_tests() {
    for api in ["cloud-connected", "kibana"] {
        let operations = Documents::read(api).operations();
        let documents: BTreeSet<String> = operations.into_iter().map(|operation| operation.document).collect();
        assert!(!documents.is_empty(), "specs/{api} has no operations");
        for document in documents {
            let stem = document.trim_end_matches(".yaml").replace('-', "_");
            let test = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/suite/{stem}_operations.rs"));
            assert!(test.is_file(), "nothing calls the operations of specs/{api}/{document}: write {}", test.display());
        }
    }
}
