//! A bundled document as a JSON tree, with the kind of every node and the place that it came from.
//!
//! The stages before typed parsing work on this tree: documents break OpenAPI in ways that no typed parser survives.

mod kind;
mod lines;
mod sources;

pub use kind::{Kind, walk, walk_mut};
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
