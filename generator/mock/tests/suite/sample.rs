//! Values that are sampled from documents of ours, and of others where a checkout has them next to it, are valid.

use openapi_mock::Document;
use openapi_mock::document::MediaType;
use openapi_mock::sample::{self, Direction, Extent};
use openapi_mock::schema::violations;
use serde_json::Value;

use crate::support::document_of;

/// How many values were sampled, and those that are not valid.
#[derive(Default)]
struct Measured {
    values: usize,
    invalid: Vec<String>,
}

impl Measured {
    fn check(&mut self, document: &Document, place: &str, schema: &Value) {
        for direction in [Direction::Request, Direction::Response] {
            for extent in [Extent::Minimal, Extent::Full] {
                let value = sample::of_schema(document, schema, extent, direction);
                self.values += 1;
                if let Some(first) = violations(document, schema, direction, &value).first() {
                    self.invalid.push(format!("{place} {direction:?} {extent:?} {}: {}", first.pointer, first.message));
                }
            }
        }
    }
}

fn measure(document: &Document) -> Measured {
    let mut measured = Measured::default();
    let components = document.node("/components/schemas").and_then(Value::as_object);
    for (name, schema) in components.into_iter().flatten() {
        measured.check(document, name, schema);
    }
    for operation in document.operations() {
        for parameter in &operation.parameters {
            measured.check(document, &parameter.pointer, &parameter.schema);
        }
        let bodies = operation.body.iter().flat_map(|body| &body.content);
        let content: Vec<&MediaType> = bodies.chain(operation.responses.iter().flat_map(|r| &r.content)).collect();
        for media_type in content {
            measured.check(document, &media_type.pointer, &media_type.schema);
        }
    }
    measured
}

#[test]
fn every_schema_of_our_documents_has_values() {
    for api in ["kibana", "cloud-connected"] {
        let measured = measure(&document_of(api));
        assert!(measured.values > 0);
        assert!(measured.invalid.is_empty(), "{api}: {:#?}", measured.invalid);
    }
}

#[test]
fn published_documents_have_values() {
    let Some(folder) = crate::published_documents::folder("specs") else { return };
    for file in ["github-3.0.json", "kibana-9.1.json", "openai-3.1.yaml"] {
        let start = std::time::Instant::now();
        let measured = measure(&Document::open(&folder.join(file)).unwrap());
        let valid = measured.values - measured.invalid.len();
        println!("{file}: {valid} of {} values are valid, {:.1?}", measured.values, start.elapsed());
        let shown = measured.invalid.iter().take(25).map(|invalid| invalid.chars().take(300).collect::<String>());
        shown.for_each(|invalid| println!("  {invalid}"));
        // What is left are alternatives of which no value is of exactly one.
        assert!(measured.invalid.len() * 200 <= measured.values, "{file}");
    }
}
