//! Walks that several cores share.
//!
//! Visitors that need nothing but the node that they are at go through paths and components at the same time. What they learn comes
//! back in one order, so that no run differs from another.

use rayon::prelude::*;
use serde_json::Value;

use super::kind::{Kind, each_child, each_child_mut, walk, walk_mut};

/// How many paths or components one core takes at a time.
const PARTS: usize = 16;

/// Visits a document and everything below it, parents first. Returns what was learned of the document as a whole, and then of its
/// parts.
pub(crate) fn walk_parts<L: Default + Send>(root: &Value, visit: impl Fn(&mut L, &Value, Kind, &str) + Sync) -> Vec<L> {
    let (mut learned, mut parts) = (vec![L::default()], Vec::new());
    let whole = &mut learned[0];
    let mut add = |part, kind, at: &mut String| parts.push((part, kind, at.clone()));
    visit(whole, root, Kind::Document, "");
    each_child(root, Kind::Document, &mut String::new(), &mut |node, kind, at| match kind {
        Kind::Paths | Kind::Components => {
            visit(whole, node, kind, at);
            each_child(node, kind, at, &mut add);
        }
        _ => add(node, kind, at),
    });
    learned.par_extend(parts.par_chunks(PARTS).map(|parts: &[(&Value, Kind, String)]| {
        let mut learned = L::default();
        parts.iter().for_each(|(node, kind, at)| {
            walk(node, *kind, at, &mut |node, kind, at| visit(&mut learned, node, kind, at));
        });
        learned
    }));
    learned
}

/// The same with visitors that may rewrite nodes: the new children of a node are visited.
pub(crate) fn walk_parts_mut<L: Default + Send>(
    root: &mut Value,
    visit: impl Fn(&mut L, &mut Value, Kind, &str) + Sync,
) -> Vec<L> {
    let (mut learned, mut parts) = (vec![L::default()], Vec::new());
    let whole = &mut learned[0];
    let mut add = |part, kind, at: &mut String| parts.push((part, kind, at.clone()));
    visit(whole, root, Kind::Document, "");
    each_child_mut(root, Kind::Document, &mut String::new(), &mut |node, kind, at| match kind {
        Kind::Paths | Kind::Components => {
            visit(whole, node, kind, at);
            each_child_mut(node, kind, at, &mut add);
        }
        _ => add(node, kind, at),
    });
    learned.par_extend(parts.par_chunks_mut(PARTS).map(|parts: &mut [(&mut Value, Kind, String)]| {
        let mut learned = L::default();
        parts.iter_mut().for_each(|(node, kind, at)| {
            walk_mut(node, *kind, at, &mut |node, kind, at| visit(&mut learned, node, kind, at));
        });
        learned
    }));
    learned
}
