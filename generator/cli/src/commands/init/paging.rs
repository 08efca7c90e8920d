//! How an operation seems to page: by the names that query parameters and properties usually have.

use openapi_terms::pointer::resolved;
use serde_json::Value;

/// A `[[paging]]` entry.
pub(super) struct Paging {
    /// The keys other than the operations, in order.
    pub keys: Vec<(&'static str, Value)>,
    pub operations: Vec<String>,
}

const PAGE: [&str; 6] = ["page", "page_number", "pageNumber", "page_index", "pageIndex", "page[number]"];
const SIZE: [&str; 7] = ["per_page", "perPage", "page_size", "pageSize", "size", "limit", "page[size]"];
const CURSOR: [&str; 6] = ["cursor", "page_token", "pageToken", "next_token", "nextToken", "continuation_token"];
const NEXT: [&str; 6] = ["next_cursor", "nextCursor", "next_page_token", "nextPageToken", "next_token", "nextToken"];
const TOTAL: [&str; 5] = ["total", "total_count", "totalCount", "total_items", "totalItems"];
const ITEMS: [&str; 5] = ["items", "data", "results", "values", "list"];

/// The paging of an operation, if there are signs of one.
pub(super) fn guess(root: &Value, item: &Value, operation: &Value) -> Option<Paging> {
    let id = operation["operationId"].as_str()?;
    let document = Document { root };
    let properties = document.answer(operation)?;
    let lists = |name: &str| document.is_of(&properties[name], &["array"]);
    let items = ITEMS.into_iter().find(|name| lists(name)).map(str::to_owned).or_else(|| {
        let mut all = properties.as_object()?.keys().filter(|name| lists(name));
        all.next().filter(|_| all.next().is_none()).cloned()
    })?;
    let numbers = ["integer", "number"];
    let parameter = |names: &[&str], types: &[&str]| document.parameter(item, operation, names, types);
    let property = |names: &[&str], types: &[&str]| {
        names.iter().find(|name| document.is_of(&properties[**name], types)).map(|name| Value::from(*name))
    };
    let mut keys = Vec::new();
    if let Some((page, schema)) = parameter(&PAGE, &numbers) {
        let number = property(&[page.as_str()], &numbers);
        keys.push(("page", Value::from(page)));
        if schema["default"] == 0 {
            keys.push(("first", Value::from(0)));
        }
        keys.extend(number.map(|number| ("number", number)));
    } else {
        let (cursor, _) = parameter(&CURSOR, &["string"])?;
        keys.push(("cursor", Value::from(cursor)));
        keys.push(("next", property(&NEXT, &["string"])?));
    }
    keys.extend(parameter(&SIZE, &numbers).map(|(size, _)| ("size", Value::from(size))));
    keys.push(("items", Value::from(items)));
    keys.extend(property(&TOTAL, &numbers).map(|total| ("total", total)));
    Some(Paging { keys, operations: vec![id.to_owned()] })
}

/// A document whose references are local.
#[derive(Clone, Copy)]
struct Document<'d> {
    root: &'d Value,
}

impl<'d> Document<'d> {
    fn resolved(self, node: &'d Value) -> &'d Value {
        resolved(self.root, node).1
    }

    /// The properties of what an operation answers.
    fn answer(self, operation: &'d Value) -> Option<&'d Value> {
        let responses = operation["responses"].as_object()?;
        let (_, response) = responses.iter().find(|(status, _)| status.starts_with('2'))?;
        let content = self.resolved(response)["content"].as_object()?;
        let (_, json) = content.iter().find(|(name, _)| name.starts_with("application/json"))?;
        self.resolved(&json["schema"]).get("properties")
    }

    /// A query parameter by one of some names, with its schema.
    fn parameter(
        self,
        item: &'d Value,
        operation: &'d Value,
        names: &[&str],
        types: &[&str],
    ) -> Option<(String, &'d Value)> {
        let lists = [&operation["parameters"], &item["parameters"]];
        let parameters =
            lists.into_iter().filter_map(Value::as_array).flatten().map(|parameter| self.resolved(parameter));
        let mut found = parameters.filter_map(|parameter| {
            let name = parameter["name"].as_str().filter(|name| names.contains(name) && parameter["in"] == "query")?;
            let schema = self.resolved(&parameter["schema"]);
            self.is_of(schema, types).then(|| (name.to_owned(), schema))
        });
        found.next()
    }

    fn is_of(self, schema: &'d Value, types: &[&str]) -> bool {
        self.resolved(schema)["type"].as_str().is_some_and(|name| types.contains(&name))
    }
}
