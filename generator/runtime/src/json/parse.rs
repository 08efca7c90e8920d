//! From text to values.

use super::text::{Cursor, DEPTH, Malformed};
use super::{Json, Number, Object};

impl Json {
    /// Reads text that `serde_json` took for JSON.
    pub(crate) fn of_text(text: &str) -> Result<Self, Malformed> {
        value(&mut Cursor::new(text), 0)
    }
}

fn value(cursor: &mut Cursor<'_>, depth: usize) -> Result<Json, Malformed> {
    match cursor.peek() {
        Some(b'{' | b'[') if depth >= DEPTH => Err(Malformed::Deep),
        Some(b'{') => object(cursor, depth + 1),
        Some(b'[') => array(cursor, depth + 1),
        Some(b'"') => Ok(Json::String(cursor.string()?.into_owned())),
        _ => match cursor.word()? {
            "null" => Ok(Json::Null),
            "true" => Ok(Json::Bool(true)),
            "false" => Ok(Json::Bool(false)),
            number => Ok(Json::Number(Number::of_json(number))),
        },
    }
}

fn object(cursor: &mut Cursor<'_>, depth: usize) -> Result<Json, Malformed> {
    cursor.expect(b'{')?;
    let mut entries = Vec::new();
    while cursor.next(entries.len(), b'}')? {
        let key = cursor.string()?.into_owned();
        cursor.expect(b':')?;
        entries.push((key, value(cursor, depth)?));
    }
    Ok(Json::Object(Object { entries }))
}

fn array(cursor: &mut Cursor<'_>, depth: usize) -> Result<Json, Malformed> {
    cursor.expect(b'[')?;
    let mut items = Vec::new();
    while cursor.next(items.len(), b']')? {
        items.push(value(cursor, depth)?);
    }
    Ok(Json::Array(items))
}
