use serde_json::{Value, json};

use super::flat::Flat;
use super::{Sampler, pattern};

impl Sampler<'_> {
    /// The first of what is shown, listed and synthesised that is valid.
    pub(super) fn scalar(&self, flat: &Flat, examples: &[&Value]) -> Value {
        let schema = Value::Object(flat.schema(None));
        let mut candidates: Vec<Value> = Vec::new();
        // A value that has to differ from others is not the one that is shown.
        let shown = examples.iter().filter(|example| !example.is_null());
        candidates.extend(shown.skip(self.salt.min(1)).map(|example| (*example).clone()));
        match flat.values() {
            Some(values) => {
                let start = if values.is_empty() { 0 } else { self.salt % values.len() };
                let (before, after) = values.split_at(start);
                candidates.extend(after.iter().chain(before).filter(|value| !value.is_null()).cloned());
            }
            None => self.synthesised(flat, &mut candidates),
        }
        candidates.extend(examples.iter().map(|example| (*example).clone()));
        candidates.push(Value::Null);
        let valid = candidates.iter().position(|candidate| self.is_valid(&schema, candidate));
        candidates.swap_remove(valid.unwrap_or(0))
    }

    fn synthesised(&self, flat: &Flat, candidates: &mut Vec<Value>) {
        match flat.kind() {
            Some("string") | None => candidates.extend(self.texts(flat).into_iter().map(Value::String)),
            Some("integer") => candidates.extend(self.numbers(flat, true)),
            Some("number") => candidates.extend(self.numbers(flat, false)),
            Some("boolean") => {
                candidates.extend([json!(self.salt.is_multiple_of(2)), json!(!self.salt.is_multiple_of(2))])
            }
            _ => {}
        }
    }

    fn texts(&self, flat: &Flat) -> Vec<String> {
        let keyword = |key: &str| flat.keywords.get(key).and_then(Value::as_str);
        let (least, most) = (flat.size("minLength").unwrap_or(0), flat.size("maxLength").unwrap_or(usize::MAX));
        let plain = if self.salt == 0 { "example".to_owned() } else { format!("example{}", self.salt) };
        let mut texts: Vec<String> = keyword("format").and_then(|format| self.of_format(format)).into_iter().collect();
        if let Some(pattern) = keyword("pattern") {
            texts.extend(pattern::texts(pattern, least, self.salt));
        }
        // The end is what differs.
        let length = plain.chars().count();
        texts.push(if length > most {
            plain.chars().skip(length - most).collect()
        } else {
            let missing = least.saturating_sub(length).min(MAX_LENGTH);
            format!("{}{plain}", "x".repeat(missing))
        });
        texts
    }

    fn of_format(&self, format: &str) -> Option<String> {
        let salt = self.salt;
        Some(match format {
            "date-time" => format!("2025-03-{:02}T09:30:00Z", 14 + salt % 14),
            "date" => format!("2025-03-{:02}", 14 + salt % 14),
            "time" => format!("09:30:{:02}Z", salt % 60),
            "duration" => format!("PT{}M", 15 + salt),
            "uuid" => format!("3f2b8c1e-5d47-4a96-8e0b-7c1d{salt:08x}"),
            "email" | "idn-email" => format!("user{}@example.com", suffix(salt)),
            "hostname" | "idn-hostname" => format!("host{}.example.com", suffix(salt)),
            "uri" | "url" | "iri" | "uri-reference" | "iri-reference" => {
                format!("https://example.com/{}", suffix(salt))
            }
            "ipv4" | "ip" => format!("192.0.2.{}", 1 + salt % 254),
            "ipv6" => format!("2001:db8::{:x}", 1 + salt % 0xffff),
            "byte" => ["ZXhhbXBsZQ==", "c2FtcGxl", "YW5vdGhlcg=="].get(salt % 3)?.to_string(),
            "json-pointer" => format!("/example{}", suffix(salt)),
            "regex" => "^example$".to_owned(),
            _ => return None,
        })
    }

    fn numbers(&self, flat: &Flat, is_integer: bool) -> Vec<Value> {
        let number = |key: &str| flat.keywords.get(key).and_then(Value::as_f64);
        let is_set = |key: &str| flat.keywords.get(key) == Some(&Value::Bool(true));
        let step = number("multipleOf").filter(|step| *step > 0.0).unwrap_or(1.0);
        let (low, high) = (number("minimum"), number("maximum"));
        let salt = self.salt as f64 * step;
        let mut numbers = vec![step + salt, salt];
        if let Some(low) = low {
            let aligned = (low / step).ceil() * step;
            numbers.extend([aligned + salt, aligned + step + salt, low + salt]);
        }
        if let Some(high) = high {
            let aligned = (high / step).floor() * step;
            numbers.extend([aligned - salt, aligned - step - salt, high - salt]);
        }
        if let (Some(low), Some(high)) = (low, high) {
            numbers.push(f64::midpoint(low, high));
        }
        if let Some(low) = low.filter(|_| is_set("exclusiveMinimum")) {
            numbers.push(low + 0.001);
        }
        let as_value = |number: f64| openapi_terms::whole(number).map_or_else(|| json!(number), Value::from);
        let numbers = numbers.into_iter().filter(|number| !is_integer || number.fract() == 0.0);
        // Bounds beyond what a float holds exactly are taken as they are written.
        let bounds = ["minimum", "maximum"].into_iter().filter_map(|key| flat.keywords.get(key).cloned());
        numbers.map(as_value).chain(bounds).collect()
    }
}

/// Texts are made at most this much longer.
const MAX_LENGTH: usize = 1 << 16;

fn suffix(salt: usize) -> String {
    if salt == 0 { String::new() } else { salt.to_string() }
}
