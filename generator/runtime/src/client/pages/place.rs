//! What asks for a page: a parameter of the query, or a property of the body, whose place begins with `/`.

use serde::Serialize;

use crate::Json;
use crate::client::Request;
use crate::client::parameters::value_of;
use crate::json::Object;

impl Request {
    /// Sets what asks for a page. Null takes it away.
    pub(crate) fn set_place<T: Serialize + ?Sized>(self, place: &str, value: &T) -> Self {
        let Some(way) = place.strip_prefix('/') else { return self.query(place, value) };
        let body = match &self.body {
            None => Some(Object::new()),
            Some(_) => self.object(),
        };
        match (body, value_of(way, value)) {
            (Some(mut body), Ok(value)) => {
                put(&mut body, way, value);
                self.bytes("application/json", Json::Object(body).to_string())
            }
            (None, _) => {
                self.keep(Err("the body is no JSON object, so that no page can be asked for in it".to_owned()))
            }
            (_, Err(mistake)) => self.keep(Err(mistake)),
        }
    }

    /// What asks for a page, as text, where a caller has set it.
    pub(crate) fn place_text(&self, place: &str) -> Option<String> {
        let Some(way) = place.strip_prefix('/') else { return self.parameters.query_text(place).map(str::to_owned) };
        let body = Json::Object(self.object()?);
        let found = way.split('/').try_fold(&body, |value, name| match value {
            Json::Object(object) => object.get(&written(name)),
            _ => None,
        })?;
        match found {
            Json::Null => None,
            Json::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        }
    }

    /// The body, if it is an object in JSON.
    fn object(&self) -> Option<Object> {
        match serde_json::from_slice(self.body.as_ref()?.as_bytes()?).ok()? {
            Json::Object(object) => Some(object),
            _ => None,
        }
    }
}

/// What asks for a page, for readers.
pub(super) fn named(place: &str) -> String {
    match place.strip_prefix('/') {
        Some(way) => format!("the property `{}` of the body", way.replace('/', ".")),
        None => format!("the query parameter `{place}`"),
    }
}

/// Writes a property of an object, or of one in it.
fn put(object: &mut Object, way: &str, value: Json) {
    let (name, rest) = way.split_once('/').map_or((way, None), |(name, rest)| (name, Some(rest)));
    let name = written(name);
    match rest {
        None if value == Json::Null => drop(object.remove(&name)),
        None => drop(object.insert(name, value)),
        Some(rest) => {
            if !matches!(object.get(&name), Some(Json::Object(_))) {
                object.insert(name.clone(), Json::Object(Object::new()));
            }
            if let Some(Json::Object(inner)) = object.get_mut(&name) {
                put(inner, rest, value);
            }
        }
    }
}

/// A name as it is in an object, and not in a place.
fn written(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}
