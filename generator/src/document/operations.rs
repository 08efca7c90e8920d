use openapi_terms::{ADDITIONAL_OPERATIONS, Method};
use serde_json::{Map, Value};

use crate::pointer;

/// The operations of a path item, to change them, in the order in which they are written.
pub(crate) fn operations_mut(item: &mut Map<String, Value>) -> Vec<(Method, &mut Value)> {
    let mut found = Vec::new();
    for (key, node) in item {
        if let Some(method) = Method::of_key(key) {
            found.push((method, node));
        } else if key == ADDITIONAL_OPERATIONS {
            let others = node.as_object_mut().into_iter().flatten();
            found.extend(others.filter_map(|(name, node)| Some((Method::of_name(name)?, node))));
        }
    }
    found
}

/// Where an operation is.
pub(crate) fn operation_at(path: &str, method: &Method) -> String {
    format!("{}/{}", pointer::join("", &["paths", path]), method.place())
}

/// The path and the method of the operation that a node is in, and how many segments of its pointer lead to the operation.
pub(crate) fn operation_of<S: AsRef<str>>(segments: &[S]) -> Option<(&str, Method, usize)> {
    let [paths, path, keys @ ..] = segments else { return None };
    let (method, count) = Method::of_keys(keys).filter(|_| paths.as_ref() == "paths")?;
    Some((path.as_ref(), method, 2 + count))
}
