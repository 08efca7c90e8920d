//! Versions in `x-since`, `x-until` and `x-enum-since`.

use openapi_terms::extension;
use serde_json::{Map, Value};

use super::Log;
use super::schema::short;
use crate::diagnostic::Severity;
use crate::document::Kind;
use crate::ir::Availability;

const HELP: &str = "write three numbers as text: `9.4.0`";

/// Removes versions that are none. A number would do harm: YAML reads `9.10` as 9.1.
pub(super) fn repair(node: &mut Value, kind: Kind, at: &str, log: &mut Log<'_>) {
    let Some(object) = node.as_object_mut() else { return };
    if !matches!(kind, Kind::Schema | Kind::Operation | Kind::Parameter) {
        return;
    }
    for key in [extension::SINCE, extension::UNTIL] {
        if let Some(version) = object.get(key)
            && !is_version(version)
        {
            let message = format!("`{key}: {}` is not a version and is ignored", short(version));
            log(Severity::Repair, at, message, Some(HELP));
            object.shift_remove(key);
        }
    }
    if kind == Kind::Schema {
        repair_values(object, at, log);
    }
}

/// Each value has to be one of the schema.
fn repair_values(schema: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    let known: Vec<String> = schema
        .get("enum")
        .and_then(Value::as_array)
        .map(|values| values.iter().filter_map(|value| value.as_str().map(str::to_owned)).collect())
        .unwrap_or_default();
    let Some(versions) = schema.get_mut(extension::ENUM_SINCE) else { return };
    let Some(versions) = versions.as_object_mut() else {
        let message = format!("`x-enum-since: {}` is not an object and is ignored", short(versions));
        log(Severity::Repair, at, message, Some("write `{value: 9.4.0}`"));
        schema.shift_remove(extension::ENUM_SINCE);
        return;
    };
    versions.retain(|value, since| {
        let (message, help) = match () {
            () if !known.contains(value) => (
                format!("`x-enum-since` names `{value}`, which is not in `enum`"),
                "remove it, or add the value to `enum`",
            ),
            () if !is_version(since) => {
                let since = short(since);
                (format!("`x-enum-since` of `{value}` is `{since}`, which is not a version and is ignored"), HELP)
            }
            () => return true,
        };
        log(Severity::Repair, at, message, Some(help));
        false
    });
}

fn is_version(value: &Value) -> bool {
    value.as_str().and_then(Availability::version).is_some()
}
