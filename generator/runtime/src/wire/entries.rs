//! Maps out of what callers have.

use std::collections::BTreeMap;

/// A map out of pairs, which setters and constructors take for one: an array, a list, a map, an iterator. Of two values with
/// one key, the last one is kept.
///
/// ```
/// use std::collections::BTreeMap;
///
/// use openapi_runtime::wire;
///
/// let degrees: BTreeMap<String, f64> = wire::into_map([("Oslo", 12), ("Rome", 24)]);
/// assert_eq!(degrees["Rome"], 24.0);
/// ```
pub fn into_map<K, V, T>(entries: impl IntoIterator<Item = (K, V)>) -> BTreeMap<String, T>
where
    K: Into<String>,
    V: Into<T>,
{
    entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
}

/// A map of lists out of pairs, as [`into_map`] makes one of values.
///
/// ```
/// use std::collections::BTreeMap;
///
/// use openapi_runtime::wire;
///
/// let features: BTreeMap<String, Vec<String>> = wire::into_lists([("dashboard", ["read"]), ("discover", ["all"])]);
/// assert_eq!(features["discover"], ["all"]);
/// ```
pub fn into_lists<K, L, T>(entries: impl IntoIterator<Item = (K, L)>) -> BTreeMap<String, Vec<T>>
where
    K: Into<String>,
    L: IntoIterator<Item: Into<T>>,
{
    entries.into_iter().map(|(key, list)| (key.into(), list.into_iter().map(Into::into).collect())).collect()
}
