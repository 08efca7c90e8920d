//! What the types of most APIs have in common, compiled with the runtime.
//!
//! A generic function is compiled once more in each crate that uses it, unless it is `#[inline(never)]`: then it is not where a
//! crate below has it for the same types. So the functions that read and write fields are `#[inline(never)]`, and the record
//! here has the fields that most records have. That is a third of the code of a small client.

use std::collections::BTreeMap;

use crate::wire::{Deviation, Kept, deviations};
use crate::{Constant, DateTime, Field, Json, Secret, record};

/// Decodes a record with fields as most records have them, encodes it, and says what is not as documented.
///
/// # Errors
///
/// Fails when the text is no such record.
pub fn common(text: &str) -> serde_json::Result<(Vec<u8>, Vec<Deviation>)> {
    let common: Common = serde_json::from_str(text)?;
    Ok((serde_json::to_vec(&common)?, deviations(&common)))
}

#[derive(Clone, PartialEq)]
struct Common {
    part: Part,
    constant: Constant,
    date: DateTime,
    fraction: f64,
    integer: i64,
    natural: u64,
    json: Json,
    map: BTreeMap<String, Json>,
    maps: Vec<BTreeMap<String, Json>>,
    secret: Secret,
    switch: bool,
    text: String,
    texts: Vec<String>,
    text_map: BTreeMap<String, String>,
    nullable_text: Option<String>,
    any_map: Option<BTreeMap<String, Json>>,
    any_maps: Option<Vec<BTreeMap<String, Json>>>,
    any_text_map: Option<BTreeMap<String, String>>,
    any_json: Option<Json>,
    any_date: Option<DateTime>,
    any_fraction: Option<f64>,
    any_integer: Option<i64>,
    any_natural: Option<u64>,
    any_secret: Option<Secret>,
    any_switch: Option<bool>,
    any_text: Option<String>,
    any_texts: Option<Vec<String>>,
    text_or_null: Field<String>,
    switch_or_null: Field<bool>,
    integer_or_null: Field<i64>,
    rest: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    Common + _kept;
    part part: Part;
    required constant = "constant";
    required date = "date";
    required_number fraction = "fraction";
    required_number integer = "integer";
    required_number natural = "natural";
    required_json json = "json";
    required map = "map";
    required maps = "maps";
    required secret = "secret";
    required switch = "switch";
    required text = "text";
    required texts = "texts";
    required text_map = "text_map";
    nullable nullable_text = "nullable_text";
    optional any_map = "any_map";
    optional any_maps = "any_maps";
    optional any_text_map = "any_text_map";
    optional_json any_json = "any_json";
    optional any_date = "any_date";
    optional_number any_fraction = "any_fraction";
    optional_number any_integer = "any_integer";
    optional_number any_natural = "any_natural";
    optional any_secret = "any_secret";
    optional any_switch = "any_switch";
    optional any_text = "any_text";
    optional any_texts = "any_texts";
    field text_or_null = "text_or_null";
    field switch_or_null = "switch_or_null";
    field_number integer_or_null = "integer_or_null";
    ..rest rest
}

/// Its properties are next to those of the record.
#[derive(Clone, PartialEq)]
struct Part {
    part_switch: Option<bool>,
    part_text: Option<String>,
}

record! {
    Part debug;
    optional part_switch = "part_switch";
    optional part_text = "part_text";
}
