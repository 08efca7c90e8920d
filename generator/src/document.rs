//! A bundled document as a JSON tree, with the kind of every node and the place that it came from.
//!
//! The stages before typed parsing work on this tree: documents break OpenAPI in ways that no typed parser accepts.

mod kind;
mod mapping;
mod newer;
mod operations;
mod parts;
mod reference;
mod rewritten;
mod sources;
mod spans;

pub(crate) use kind::{Below, OTHER_OPERATIONS, children_mut, retain_entries};
pub use kind::{Kind, walk, walk_mut};
pub(crate) use kind::{walk_but_schemas, walk_mut_but_schemas};
pub(crate) use mapping::{mapping_mut, mapping_references};
pub use newer::modernize;
pub(crate) use operations::{operation_at, operation_of, operations_mut};
pub(crate) use parts::{walk_parts, walk_parts_mut};
pub(crate) use reference::{ANNOTATIONS, local_reference, move_into_arm, null_alone, resolved};
pub(crate) use rewritten::Rewritten;
pub(crate) use sources::OtherTag;
pub use sources::{Source, Sources};

use serde_json::Value;

/// All files of an API as one document. References are local: `#/...`.
#[derive(Clone, Debug)]
pub struct Document {
    /// The tree.
    pub root: Value,
    /// Where its nodes came from.
    pub sources: Sources,
}

/// The addresses in a list of servers. Without any, it is the root of the place that the document is in.
pub(crate) fn server_urls(servers: Option<&Value>) -> Vec<String> {
    let servers = servers.and_then(Value::as_array).into_iter().flatten();
    let urls = servers.filter_map(|server| server.get("url")?.as_str());
    // A slash at the end makes no difference.
    let urls: Vec<String> = urls.map(|url| format!("{}/", url.trim_end_matches('/'))).collect();
    if urls.is_empty() { vec!["/".to_owned()] } else { urls }
}
