//! What only newer servers know, as the documents say it in words and as data.

use std::fs;
use std::path::{Path, PathBuf};

use kibana_client::fleet::{outputs, package_policies};
use kibana_client::streams;
use openapi_runtime::client::Call;

fn since<C: Call>(place: &str) -> Option<&'static str> {
    C::OPERATION.body_since.iter().find(|(known, _)| *known == place).map(|(_, since)| *since)
}

#[test]
fn types_of_requests_and_answers_say_it_too() {
    assert_eq!(since::<outputs::Create>("/write_to_logs_streams"), Some("9.2.0"));
    assert_eq!(since::<outputs::Create>("/otlp_exporter"), Some("9.2.0"));
    assert_eq!(since::<package_policies::Create>("/inputs/*/migrate_from"), Some("9.2.0"));
    assert_eq!(since::<streams::Fork>("/where"), Some("9.2.0"));
    assert_eq!(since::<streams::Save>("/rules"), Some("9.4.0"));
    assert_eq!(since::<streams::Save>("/dashboards"), None);
}

/// The files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("it is readable").path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn what_old_servers_do_not_know_has_a_version() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    for file in files(&package.join("../../../generated/kibana-model/src")) {
        let text = fs::read_to_string(&file).expect("it is text");
        let mut docs = String::new();
        for line in text.lines().map(str::trim) {
            match line.strip_prefix("///") {
                Some(words) => docs += words,
                None => {
                    let is_newer = docs.contains("Servers of 9.1 do not know it");
                    assert!(!is_newer || docs.contains("Since "), "{}: {line}:{docs}", file.display());
                    docs.clear();
                }
            }
        }
    }
}
