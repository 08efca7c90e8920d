use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::Value;

use super::Violation;

/// Alternatives are followed at most this deep.
const DEPTH: usize = 8;

pub(super) fn violations(validator: &Validator, value: &Value) -> Vec<Violation> {
    let mut found = Vec::new();
    validator.iter_errors(value).for_each(|error| explain(&error, DEPTH, &mut found));
    found.sort_by(|a, b| a.pointer.cmp(&b.pointer).then_with(|| a.message.cmp(&b.message)));
    found.dedup();
    found
}

/// Where a value fails all alternatives and all but one for its type, what it breaks of that one says more.
fn explain(error: &ValidationError<'_>, depth: usize, found: &mut Vec<Violation>) {
    if let ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } = error.kind()
        && depth > 0
    {
        let at = error.instance_path().as_str();
        let is_other_type = |errors: &&Vec<ValidationError<'static>>| {
            errors.iter().any(|error| {
                matches!(
                    error.kind(),
                    ValidationErrorKind::Type { .. }
                        | ValidationErrorKind::Enum { .. }
                        | ValidationErrorKind::Constant { .. }
                ) && (error.instance_path().as_str() == at || is_direct_constant(error, at))
            })
        };
        let mut close = context.iter().filter(|errors| !is_other_type(errors));
        if let (Some(only), None) = (close.next(), close.next()) {
            return only.iter().for_each(|error| explain(error, depth - 1, found));
        }
    }
    let pointer = error.instance_path().as_str().to_owned();
    let is_large = error.instance().is_object() || error.instance().is_array();
    let message = if is_large { error.masked().to_string() } else { error.to_string() };
    found.push(Violation { pointer, message });
}

/// Whether a property right below a place has another value than the alternative is for.
fn is_direct_constant(error: &ValidationError<'_>, at: &str) -> bool {
    let below = error.instance_path().as_str().strip_prefix(at);
    let is_direct = below.is_some_and(|below| below.starts_with('/') && !below[1..].contains('/'));
    is_direct && matches!(error.kind(), ValidationErrorKind::Enum { .. } | ValidationErrorKind::Constant { .. })
}
