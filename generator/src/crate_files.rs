//! A crate as files in memory.

use std::collections::BTreeMap;

use openapi_terms::{is_invisible, visible_json};
use rayon::prelude::*;

/// How the comment at the top of every generated file begins.
pub const HEADER: &str = "Generated from ";

/// A generated crate, before it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrateFiles {
    /// The package's name, and its folder's.
    pub name: String,
    /// File contents by path relative to the crate, with forward slashes: `Cargo.toml`, `src/lib.rs`.
    pub files: BTreeMap<String, String>,
}

impl CrateFiles {
    /// The crate's Cargo features as its `Cargo.toml` lists them, each with what it switches on, by name.
    ///
    /// A manifest that does not parse has none; Cargo reports what is wrong with it.
    pub fn features(&self) -> BTreeMap<String, Vec<String>> {
        #[derive(serde::Deserialize)]
        struct Manifest {
            #[serde(default)]
            features: BTreeMap<String, Vec<String>>,
        }

        self.manifest::<Manifest>().map(|manifest| manifest.features).unwrap_or_default()
    }

    /// The names of the programs that `cargo run --example` runs, as its `Cargo.toml` lists them.
    pub fn examples(&self) -> Vec<String> {
        #[derive(serde::Deserialize)]
        struct Manifest {
            #[serde(default)]
            example: Vec<Example>,
        }

        #[derive(serde::Deserialize)]
        struct Example {
            name: String,
        }

        let examples = self.manifest::<Manifest>().map(|manifest| manifest.example).unwrap_or_default();
        examples.into_iter().map(|example| example.name).collect()
    }

    /// The files without characters that a reader of the code does not see: those of terminals, and those that turn the
    /// direction of text, so that code looks like other code. Literals of Rust have escaped them already. What is left is
    /// in comments and manifests, where it goes, and in JSON, where it is escaped.
    pub(crate) fn visible(mut self) -> Self {
        self.files.par_iter_mut().filter(|(_, text)| has_invisible(text)).for_each(|(path, text)| {
            *text = match path.ends_with(".json") {
                true => visible_json(text),
                false => text.chars().filter(|&c| !is_invisible(c)).collect(),
            };
        });
        self
    }

    fn manifest<T: serde::de::DeserializeOwned>(&self) -> Option<T> {
        toml::from_str(self.files.get("Cargo.toml")?).ok()
    }
}

/// Whether a text has such characters. Most lines are plain, of which many bytes are looked at together.
fn has_invisible(text: &str) -> bool {
    let is_plain = |line: &str| line.bytes().fold(true, |is_plain, byte| is_plain & (b' '..=b'~').contains(&byte));
    text.split('\n').any(|line| !is_plain(line) && line.chars().any(is_invisible))
}
