//! Walks that several cores share.
//!
//! Visitors that need nothing but the node that they are at go through paths and components at the same time. What they learn comes
//! back in one order, so that no run differs from another.

use rayon::prelude::*;
use serde_json::Value;

use super::kind::{Kind, each_child, each_child_mut, walk, walk_mut};

/// How many parts one core takes at a time.
const CHUNK: usize = 16;

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
    learned.par_extend(parts.par_chunks(CHUNK).map(|parts: &[(&Value, Kind, String)]| {
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
    learned.par_extend(parts.par_chunks_mut(CHUNK).map(|parts: &mut [(&mut Value, Kind, String)]| {
        let mut learned = L::default();
        parts.iter_mut().for_each(|(node, kind, at)| {
            walk_mut(node, *kind, at, &mut |node, kind, at| visit(&mut learned, node, kind, at));
        });
        learned
    }));
    learned
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{walk_parts, walk_parts_mut};
    use crate::document::{Kind, walk, walk_mut};

    fn document() -> Value {
        let operation = json!({ "parameters": [{ "schema": { "items": {} } }], "responses": { "200": {} } });
        let paths = (0..40).map(|index| (format!("/a/{index}"), json!({ "get": operation })));
        json!({
            "openapi": "3.0.3",
            "info": { "title": "many paths" },
            "paths": Value::Object(paths.collect()),
            "components": { "schemas": { "B": { "properties": { "c": {} } }, "A~": {} } },
            "tags": [{ "name": "d" }]
        })
    }

    fn sorted(mut visited: Vec<String>) -> Vec<String> {
        visited.sort();
        visited
    }

    #[test]
    fn each_node_is_visited_once_and_in_the_same_order_in_every_run() {
        let document = document();
        let mut alone = Vec::new();
        walk(&document, Kind::Document, "", &mut |_, kind, at| alone.push(format!("{kind:?} {at}")));
        let visit = |visited: &mut Vec<String>, _: &Value, kind, at: &str| visited.push(format!("{kind:?} {at}"));
        let together = || walk_parts(&document, visit).concat();
        assert_eq!(sorted(together()), sorted(alone));
        assert_eq!(together(), together());
        assert_eq!(together()[..3], ["Document ", "Paths /paths", "Components /components"]);
    }

    #[test]
    fn what_a_visitor_adds_is_visited() {
        let add = |node: &mut Value, kind: Kind| {
            if let (Kind::MediaType | Kind::Parameter | Kind::Components, Some(node)) = (kind, node.as_object_mut()) {
                node.insert("schema".to_owned(), json!({ "not": {} }));
                node.insert("headers".to_owned(), json!({ "E": {} }));
            }
        };
        let (mut one, mut two) = (document(), document());
        let mut alone = Vec::new();
        walk_mut(&mut one, Kind::Document, "", &mut |node, kind, at| {
            add(node, kind);
            alone.push(at.to_owned());
        });
        let together = walk_parts_mut(&mut two, |visited: &mut Vec<String>, node, kind, at| {
            add(node, kind);
            visited.push(at.to_owned());
        });
        assert!(alone.iter().any(|at| at == "/components/headers/E"), "{alone:?}");
        assert_eq!(sorted(together.concat()), sorted(alone));
        assert_eq!(one, two);
    }
}
