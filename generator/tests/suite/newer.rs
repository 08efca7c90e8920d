//! What only newer servers know of bodies, where the ways to it are many.

use std::fmt::Write as _;

use crate::stages::api;

/// A document whose body leads to one property in two ways at each of some depths.
fn document(depth: usize) -> String {
    let mut text = "paths:\n  /things:\n    post:\n      operationId: addThing\n      responses: {'204': {description: Done.}}\n      \
        requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/L0'}}}}\ncomponents:\n  schemas:\n"
        .to_owned();
    for at in 0..depth {
        let next = format!("{{$ref: '#/components/schemas/L{}'}}", at + 1);
        writeln!(text, "    L{at}: {{type: object, properties: {{a: {next}, b: {next}}}}}").unwrap();
    }
    text + &format!("    L{depth}: {{type: object, properties: {{new: {{type: string, x-since: 2.0.0}}}}}}\n")
}

#[test]
fn places_that_are_too_many_are_told() {
    for (depth, places, is_told) in [(3, 8, false), (16, 0, true)] {
        let (api, findings) = api(&document(depth));
        let found = &api.operations[0].found.body_since;
        assert!(found.iter().all(|(place, since)| place.ends_with("/new") && since == "2.0.0"), "{found:?}");
        assert!(if is_told { found.len() > places } else { found.len() == places }, "{}", found.len());
        let told =
            findings.iter().filter(|finding| finding.contains("too many ways to the properties of what is sent"));
        assert_eq!(told.count(), usize::from(is_told), "{findings:?}");
    }
}
