//! What the documents of this repository give.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use openapi_compiler::{Generated, compile_folder};

/// The APIs of `specs/` with what they give. A run takes seconds without optimization, so that all tests share one.
static RUNS: [(&str, OnceLock<Generated>); 2] = [("cloud-connected", OnceLock::new()), ("kibana", OnceLock::new())];

/// The names of all APIs.
pub fn apis() -> impl Iterator<Item = &'static str> {
    RUNS.iter().map(|(name, _)| *name)
}

/// The folder of an API.
pub fn folder(api: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs").join(api)
}

/// What the documents of an API give.
pub fn generated(api: &str) -> &'static Generated {
    let (_, run) = RUNS.iter().find(|(name, _)| *name == api).unwrap_or_else(|| panic!("specs/ has no {api}"));
    run.get_or_init(|| compile_folder(&folder(api)).unwrap_or_else(|findings| panic!("{api}: {findings:#?}")))
}

#[test]
fn every_folder_with_settings_is_an_api() {
    let entries = folder("").read_dir().expect("specs/ is readable").flatten();
    let described = entries.filter(|entry| entry.path().join("api.toml").is_file());
    let mut described: Vec<String> = described.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    described.sort();
    assert_eq!(described, apis().collect::<Vec<_>>());
}

/// In 3.1, it is without doubt what may be null.
#[test]
fn every_document_is_one_of_openapi_3_1() {
    for api in apis() {
        let files = folder(api).read_dir().expect("the folder is readable").flatten().map(|entry| entry.path());
        let texts = files.filter(|file| file.extension().is_some_and(|extension| extension == "yaml")).map(|file| {
            let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            (file, text)
        });
        let version = |text: &str| text.lines().find_map(|line| line.strip_prefix("openapi: ")).map(str::to_owned);
        let versions: Vec<_> = texts.filter_map(|(file, text)| Some((file, version(&text)?))).collect();
        assert!(!versions.is_empty(), "{api}");
        for (file, version) in versions {
            assert!(version.starts_with("3.1."), "{} is of {version}", file.display());
        }
    }
}
