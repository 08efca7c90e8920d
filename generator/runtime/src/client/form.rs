//! Bodies that are forms: `application/x-www-form-urlencoded`.

use crate::Json;
use crate::client::QueryStyle;
use crate::client::style::{encode, query, scalar, values};

/// The properties of `body` as pairs. A property without a style is written by what it is: a list is a pair for each item,
/// an object is JSON.
pub(crate) fn text(styles: &[(&str, QueryStyle)], body: Json) -> Result<String, String> {
    let Json::Object(properties) = body else {
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

fn plain(name: &str, value: Json) -> Result<Vec<(String, String)>, &'static str> {
    values(value).into_iter().map(|value| Ok((encode(name), encode(&scalar(value)?)))).collect()
}
