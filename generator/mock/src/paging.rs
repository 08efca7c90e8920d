//! Answers that come page by page: there are items on the first page, and none on the others.

use serde_json::{Map, Value, json};

use crate::decode::{decoded, pairs};
use crate::document::{Document, Operation};
use crate::schema::{Direction, is_valid};
use crate::validate::Received;

/// How operations answer page by page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Paging {
    /// The ids of operations.
    pub operations: Vec<String>,
    pub turning: Turning,
    /// The properties that may have the items.
    pub items: Vec<String>,
}

/// What tells one page from another.
#[cfg_attr(not(feature = "open"), expect(dead_code, reason = "only an `api.toml` says how operations page"))]
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Turning {
    /// The query parameter with the number, the first number, the property that repeats it, and how the list goes on where
    /// numbers end.
    Number {
        page: String,
        first: u64,
        number: Option<String>,
        beyond: Option<Cursor>,
    },
    Cursor(Cursor),
    /// What asks for a page that begins after a number of items, and the property with the number of all.
    Offset {
        offset: String,
        total: Option<String>,
    },
}

/// The query parameter with the cursor, or the property of the body where it begins with `/`, and the property with the next one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cursor {
    pub cursor: String,
    pub next: String,
}

/// The body of a page: without items after the first one, and without a cursor to a third one.
pub(crate) fn page(document: &Document, operation: &Operation, received: &Received<'_>, mut body: Value) -> Value {
    let Some(paging) = document.paging().iter().find(|paging| paging.operations.contains(&operation.id)) else {
        return body;
    };
    let sent = |name: &str| match name.starts_with('/') {
        true => property(received.body, name),
        false => {
            let mut pairs = pairs(received.query).into_iter().filter(|pair| pair.name == *name);
            pairs.next().map(|pair| decoded(&pair.value))
        }
    };
    let cursor = match &paging.turning {
        Turning::Offset { .. } => None,
        Turning::Number { beyond, .. } => beyond.as_ref(),
        Turning::Cursor(cursor) => Some(cursor),
    };
    let followed = cursor.filter(|cursor| sent(&cursor.cursor).is_some_and(|text| !text.is_empty()));
    match (&paging.turning, followed) {
        (_, Some(cursor)) => {
            if let Some((holder, name)) = holder(&mut body, &cursor.next) {
                holder.shift_remove(name);
            }
        }
        (Turning::Cursor(_), None) => return body,
        (Turning::Number { page, first, number, .. }, None) => {
            let Some(asked) = sent(page).and_then(|page| page.parse::<u64>().ok()) else { return body };
            if let Some(known) = number.as_ref().and_then(|number| at(&mut body, number)) {
                // Servers take a number before the first one as the first.
                *known = json!(asked.max(*first));
            }
            if asked <= *first {
                return body;
            }
        }
        (Turning::Offset { offset, total }, None) => {
            let Some(before) = sent(offset).and_then(|before| before.parse::<usize>().ok()) else { return body };
            skip(&mut body, paging, before, total.as_deref());
            return body;
        }
    }
    for way in &paging.items {
        if let Some(items) = at(&mut body, way).filter(|items| items.is_array()) {
            *items = json!([]);
        }
    }
    if let Some(cursor) = followed {
        restore(document, operation, &cursor.next, &mut body);
    }
    body
}

/// What a property of the body that was sent says, as text.
fn property(body: &[u8], place: &str) -> Option<String> {
    let body: Value = serde_json::from_slice(body).ok()?;
    match body.pointer(place)? {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

/// Leaves items out that are before a page. There are no more than the example has.
fn skip(body: &mut Value, paging: &Paging, before: usize, total: Option<&str>) {
    for way in &paging.items {
        let Some(Value::Array(items)) = at(body, way) else { continue };
        let all = items.len();
        items.drain(..before.min(all));
        if let Some(total) = total.and_then(|total| at(body, total)) {
            *total = json!(all);
        }
    }
}

/// A property of a body. A dot leads into an object.
fn at<'b>(body: &'b mut Value, way: &str) -> Option<&'b mut Value> {
    way.split('.').try_fold(body, |value, step| value.get_mut(step))
}

/// The object that has the last property of a way, and that property's name.
fn holder<'b, 'w>(body: &'b mut Value, way: &'w str) -> Option<(&'b mut Map<String, Value>, &'w str)> {
    match way.rsplit_once('.') {
        Some((before, name)) => Some((at(body, before)?.as_object_mut()?, name)),
        None => Some((body.as_object_mut()?, way)),
    }
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
        if let Some((holder, name)) = holder(body, next) {
            holder.insert(name.to_owned(), value);
        }
    }
}
