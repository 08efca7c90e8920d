//! Answers that come page by page: there are items on the first page, and none on the others.

use serde_json::{Value, json};

use crate::decode::{decoded, pairs};
use crate::document::{Document, Operation};
use crate::schema::{Direction, is_valid};

/// How operations answer page by page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Paging {
    /// The ids of operations.
    pub operations: Vec<String>,
    pub turning: Turning,
    /// The property with the items.
    pub items: String,
}

/// What tells one page from another.
#[cfg_attr(not(feature = "open"), expect(dead_code, reason = "only an `api.toml` says how operations page"))]
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Turning {
    /// The query parameter with the number, the first number, and the property that repeats it.
    Number { page: String, first: u64, number: Option<String> },
    /// The query parameter with the cursor, and the property with the next one.
    Cursor { cursor: String, next: String },
}

/// The body of a page: without items after the first one, and without a cursor to a third one.
pub(crate) fn page(document: &Document, operation: &Operation, query: &str, mut body: Value) -> Value {
    let Some(paging) = document.paging().iter().find(|paging| paging.operations.contains(&operation.id)) else {
        return body;
    };
    let sent = |name: &str| {
        let mut pairs = pairs(query).into_iter().filter(|pair| pair.name == *name);
        pairs.next().map(|pair| decoded(&pair.value))
    };
    let Some(object) = body.as_object_mut() else { return body };
    match &paging.turning {
        Turning::Number { page, first, number } => {
            let Some(asked) = sent(page).and_then(|page| page.parse::<u64>().ok()) else { return body };
            if let Some(known) = number.as_ref().and_then(|number| object.get_mut(number)) {
                *known = json!(asked);
            }
            if asked <= *first {
                return body;
            }
        }
        Turning::Cursor { cursor, next } => {
            if sent(cursor).is_none_or(|cursor| cursor.is_empty()) {
                return body;
            }
            object.shift_remove(next);
        }
    }
    if let Some(items) = object.get_mut(&paging.items).filter(|items| items.is_array()) {
        *items = json!([]);
    }
    if let Turning::Cursor { next, .. } = &paging.turning {
        restore(document, operation, next, &mut body);
    }
    body
}

/// A cursor that has to be there is null, or an empty text.
fn restore(document: &Document, operation: &Operation, next: &str, body: &mut Value) {
    let media_type = operation.success().and_then(|response| crate::sample::preferred(&response.content));
    let Some(media_type) = media_type else { return };
    let is_valid = |body: &Value| is_valid(document, &media_type.schema, Direction::Response, body);
    for value in [Value::Null, json!("")] {
        if is_valid(body) {
            return;
        }
        if let Some(object) = body.as_object_mut() {
            object.insert(next.to_owned(), value);
        }
    }
}
