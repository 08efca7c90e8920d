//! Bodies that are forms: `application/x-www-form-urlencoded`.

use serde_json::Value;

use crate::client::QueryStyle;
use crate::client::style::{encode, query, scalar};

/// The properties of `body` as pairs. A property without a style is written by what it is: a list is a pair for each item,
/// an object is JSON.
pub(crate) fn text(styles: &[(&str, QueryStyle)], body: Value) -> Result<String, String> {
    let Value::Object(properties) = body else {
        return Err("a form needs an object".to_owned());
    };
    let mut pairs = Vec::new();
    for (name, value) in properties {
        let style = styles.iter().find(|(property, _)| *property == name);
        let written = match style {
            Some((_, style)) => query(&name, *style, value),
            None => plain(&name, value),
        };
        pairs.extend(written.map_err(|mistake| format!("the property `{name}` of a form: {mistake}"))?);
    }
    Ok(pairs.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&"))
}

fn plain(name: &str, value: Value) -> Result<Vec<(String, String)>, &'static str> {
    let values = match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items,
        value => vec![value],
    };
    let text = |value: Value| match value {
        Value::Object(_) | Value::Array(_) => Ok(value.to_string()),
        value => scalar(value),
    };
    values.into_iter().map(|value| Ok((encode(name), encode(&text(value)?)))).collect()
}
