use serde_json::{Value, json};

use super::flat::Flat;
use super::{Extent, Sampler};

/// The most items that a list gets, even if it should have more.
const ITEMS: usize = 1_000;

impl Sampler<'_> {
    /// A list with as many items as there have to be, or with those of the example.
    pub(super) fn list(&mut self, flat: &Flat, examples: &[&Value]) -> Option<Value> {
        let any = json!({});
        let schema = flat.keywords.get("items").unwrap_or(&any);
        let shown: Vec<&Vec<Value>> = examples.iter().filter_map(|example| example.as_array()).collect();
        let least = flat.size("minItems").unwrap_or(0).min(ITEMS);
        let count = match self.extent {
            Extent::Minimal => least,
            Extent::Full => shown.first().map_or(1, |items| items.len().max(1)).max(least),
        };
        let count = count.min(flat.size("maxItems").unwrap_or(usize::MAX));
        let is_unique = flat.keywords.get("uniqueItems") == Some(&Value::Bool(true));
        let mut items: Vec<Value> = Vec::new();
        let salt = self.salt;
        // Values that have to differ may take several attempts.
        for attempt in 0..count * 4 {
            if items.len() >= count || (!is_unique && attempt >= count) {
                break;
            }
            // The item of the first example that has one here, then what others show.
            let own = shown.iter().filter_map(|list| list.get(attempt));
            let rest = shown.iter().flat_map(|list| list.iter()).filter(|_| !is_unique);
            let examples: Vec<&Value> = own.chain(rest).collect();
            self.salt = if is_unique { salt + attempt } else { salt };
            let item = self.value(schema, &examples);
            self.salt = salt;
            match item {
                Some(item) if !is_unique || !items.contains(&item) => items.push(item),
                Some(_) => {}
                None if items.len() >= least => break,
                None => return None,
            }
        }
        Some(Value::Array(items))
    }
}
