//! The public surface of generated crates, read back from their source.
//!
//! A reviewer of a changed document wants to know what changes for callers, not how the code that follows from it
//! looks. The surface of a group is a text with one line per field, variant, method and route: no documentation, no
//! bodies. A new field is one new line. What a signature does not show, but a server sees, follows `//`: the
//! name in JSON, the place of a parameter. What the macros of the runtime implement, their own documentation says: a type is
//! listed with the macro.
//!
//! ```text
//! struct NewEnrollmentApiKey: Clone + PartialEq + record!
//!     policy_id: String
//!     name: Option<String> // setter: impl Into<String>
//!     fn new(policy_id: impl Into<String>) -> Self
//! ```

mod bodies;
mod changes;
mod class;
mod groups;
mod items;
mod methods;
mod requests;
mod tables;
mod types;
mod values;

use std::collections::BTreeMap;

use crate::crate_files::CrateFiles;
use crate::diagnostic::{Diagnostic, Place, Severity};

pub use changes::changes;
pub use class::{Class, class};
pub use groups::group_of;

/// The surfaces of some crates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surfaces {
    /// The text of each group. The keys are `kibana/fleet/agents` for a group, `kibana/fleet/shared` for what belongs
    /// to a family as a whole, and `kibana/root` for what belongs to the API as a whole.
    pub groups: BTreeMap<String, String>,
    /// Files that are not Rust. Their groups lack them.
    pub unreadable: Vec<Diagnostic>,
}

/// Reads the surface of every group of some crates: the model's part, then the client's.
pub fn read(crates: &[CrateFiles]) -> Surfaces {
    let mut surfaces = Surfaces::default();
    let mut ordered: Vec<&CrateFiles> = crates.iter().collect();
    ordered.sort_by_key(|files| (!files.name.ends_with("-model"), &files.name));
    for files in ordered {
        for (group, parts) in read_crate(files, &mut surfaces.unreadable) {
            let text = surfaces.groups.entry(group).or_default();
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&format!("# {}\n\n{}", files.name, parts.join("\n")));
        }
    }
    surfaces
}

/// The parts of one crate's groups: one per file that has a surface.
fn read_crate(files: &CrateFiles, unreadable: &mut Vec<Diagnostic>) -> BTreeMap<String, Vec<String>> {
    let mut parts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let features = features(files);
    if !features.is_empty() {
        parts.entry(groups::root_of(&files.name)).or_default().push(features);
    }
    for path in groups::in_reading_order(files) {
        let Some(group) = group_of(files, path) else { continue };
        match syn::parse_file(&files.files[path]) {
            Ok(file) => {
                let text = items::render(&file.items);
                if !text.is_empty() {
                    parts.entry(group).or_default().push(text);
                }
            }
            Err(error) => unreadable.push(Diagnostic {
                severity: Severity::Error,
                place: Place { file: format!("{}/{path}", files.name), ..Place::default() }.into(),
                message: format!("this is not Rust: {error}"),
                help: Some("generated files are not edited; run `generate`".to_owned()),
            }),
        }
    }
    parts
}

/// One line per Cargo feature.
fn features(files: &CrateFiles) -> String {
    files.features().iter().map(|(name, uses)| format!("feature {name} = [{}]\n", uses.join(", "))).collect()
}
