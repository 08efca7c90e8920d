//! Bodies that are forms: `application/x-www-form-urlencoded`.

use crate::Json;
use crate::client::QueryStyle;
use crate::client::style::{Mistake, encode, query, scalar, values};
use crate::json::Object;

/// The properties of `body` as pairs. A property without a style is written by what it is: a list is a pair for each item,
/// an object is JSON.
pub(crate) fn text(styles: &[(&str, QueryStyle)], body: Json) -> Result<String, String> {
    let Json::Object(properties) = body else {
        return Err("a form needs an object".to_owned());
    };
    let pairs = pairs(styles, properties);
    let pairs = pairs.map_err(|(name, mistake)| format!("the property `{name}` of a form: {mistake}"))?;
    Ok(join(&pairs))
}

/// The pairs of an object in a query.
pub(crate) fn properties(styles: &[(&str, QueryStyle)], value: Json) -> Result<Vec<(String, String)>, Mistake> {
    match value {
        Json::Object(properties) => pairs(styles, properties).map_err(|(_, mistake)| mistake),
        _ => Err("is written as a form, which needs an object"),
    }
}

/// Pairs as one text.
pub(crate) fn join(pairs: &[(String, String)]) -> String {
    pairs.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&")
}

/// The pairs of all properties, or the name of one and why it cannot be written.
fn pairs(styles: &[(&str, QueryStyle)], properties: Object) -> Result<Vec<(String, String)>, (String, Mistake)> {
    let mut pairs = Vec::new();
    for (name, value) in properties {
        let style = styles.iter().find(|(property, _)| *property == name);
        let written = match style {
            Some((_, style)) => query(&name, *style, value),
            None => plain(&name, value),
        };
        pairs.extend(written.map_err(|mistake| (name, mistake))?);
    }
    Ok(pairs)
}

fn plain(name: &str, value: Json) -> Result<Vec<(String, String)>, Mistake> {
    values(value).into_iter().map(|value| Ok((encode(name), encode(&scalar(value)?)))).collect()
}
