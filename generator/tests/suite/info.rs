//! What a document says about itself is what its crates say: version, licence, and what the API is for.

use std::fs;

use openapi_compiler::{Generated, Severity, compile_document};

/// Compiles a document whose `info` has these entries next to its title.
fn compiled(openapi: &str, info: &str) -> Generated {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("shop.yaml");
    let text = format!(
        "openapi: {openapi}\ninfo: {{title: Shop, {info}}}\npaths:\n  /a: {{get: {{responses: {{'204': {{description: Done.}}}}}}}}\n"
    );
    fs::write(&file, text).expect("the folder is writable");
    compile_document(&file, "shop").unwrap_or_else(|findings| panic!("{info}: {findings:?}"))
}

/// A key of both manifests.
fn said(generated: &Generated, key: &str) -> Option<String> {
    let manifests =
        generated.crates.iter().filter_map(|files| files.files.iter().find(|(path, _)| *path == "Cargo.toml"));
    let of = |(_, text): (&String, &String)| {
        let manifest: toml::Table = toml::from_str(text).ok()?;
        manifest["package"].get(key)?.as_str().map(str::to_owned)
    };
    let all: Vec<Option<String>> = manifests.map(of).collect();
    assert!(all.windows(2).all(|pair| pair[0] == pair[1]), "{all:?}");
    all.into_iter().next().flatten()
}

fn notes(generated: &Generated) -> Vec<&str> {
    let notes = generated.diagnostics.iter().filter(|finding| finding.severity == Severity::Note);
    notes.map(|finding| finding.message.as_str()).collect()
}

#[test]
fn crates_have_the_licence_of_the_document() {
    for (openapi, license, expected) in [
        ("3.0.3", "{name: MIT}", Some("MIT")),
        ("3.0.3", "{name: Apache 2.0, url: 'https://www.apache.org'}", Some("Apache-2.0")),
        ("3.1.0", "{name: Apache License, identifier: Apache-2.0}", Some("Apache-2.0")),
        ("3.1.0", "{name: MIT, identifier: 1}", Some("MIT")),
        ("3.0.3", "MIT", Some("MIT")),
        ("3.0.3", "{name: Our terms}", None),
        ("3.0.3", "{url: 'https://a.example'}", None),
    ] {
        let generated = compiled(openapi, &format!("version: 1.0.0, license: {license}"));
        assert_eq!(said(&generated, "license").as_deref(), expected, "{license}");
        let note = "the licence `Our terms` is not an SPDX expression; the crates have none";
        assert_eq!(notes(&generated).contains(&note), license.contains("Our terms"), "{license}");
    }
}

#[test]
fn crates_have_the_version_of_the_document() {
    for (version, expected, note) in [
        ("1.2.3", "1.2.3", None),
        ("v1.2", "1.2.0", None),
        ("1", "1.0.0", None),
        ("2024-01-01", "0.1.0", Some("`2024-01-01` is not a version of a crate; the crates have `0.1.0`")),
        ("''", "0.1.0", None),
    ] {
        let generated = compiled("3.0.3", &format!("version: {version}"));
        assert_eq!(said(&generated, "version").as_deref(), Some(expected), "{version}");
        assert_eq!(notes(&generated).into_iter().find(|said| said.contains("version")), note, "{version}");
    }
}

#[test]
fn front_pages_begin_with_the_first_paragraph_of_the_description() {
    for (openapi, description, expected) in [
        ("3.0.3", r##"description: "Sells books\n\nMore.""##, Some("Sells books.")),
        (
            "3.0.3",
            r##"description: "# Welcome\n\n![logo](a.png)\n\nSells books,\nand prints.\n- a list""##,
            Some("Sells books, and prints."),
        ),
        ("3.0.3", r##"description: "Welcome\n=======\nSells books.""##, Some("Sells books.")),
        ("3.0.3", r##"description: "```\nGET /a\n```""##, None),
        ("3.1.0", "summary: Sells books., description: More.", Some("Sells books.")),
        ("3.0.3", "description: [Sells books.]", None),
    ] {
        let generated = compiled(openapi, &format!("version: 1.0.0, {description}"));
        for files in &generated.crates {
            let (_, text) = files.files.iter().find(|(path, _)| *path == "src/lib.rs").expect("a root");
            let about = text.lines().find(|line| line.contains("Sells books"));
            assert_eq!(about, expected.map(|text| format!("//! {text}")).as_deref(), "{description}");
        }
    }
}
