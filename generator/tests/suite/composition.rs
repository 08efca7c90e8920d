//! Which parts of an `allOf` stay whole.

use crate::stages::{answering, api};
use openapi_compiler::api::{Api, Shape, Struct};

/// A part with as many properties, the first of which is required.
fn part(name: &str, count: usize) -> String {
    let properties: Vec<String> = (0..count).map(|index| format!("p{index}: {{type: string}}")).collect();
    format!("    {name}: {{type: object, required: [p0], properties: {{{}}}}}\n", properties.join(", "))
}

/// A component that is a part and a property.
fn owner(name: &str, part: &str) -> String {
    let own = format!("own_of_{}: {{type: integer}}", name.to_lowercase());
    format!(
        "    {name}: {{allOf: [{{$ref: '#/components/schemas/{part}'}}, {{type: object, properties: {{{own}}}}}]}}\n"
    )
}

/// An operation that answers with one of the components.
fn document(answer: &str, components: &[String]) -> String {
    let answer = answering(&format!("{{$ref: '#/components/schemas/{answer}'}}"));
    format!("{answer}components:\n  schemas:\n{}", components.concat())
}

fn record<'a>(api: &'a Api, component: &str) -> &'a Struct {
    let origin = format!("/components/schemas/{component}");
    match api.types.iter().find(|ty| ty.origin == origin).map(|ty| &ty.shape) {
        Some(Shape::Struct(record)) => record,
        other => panic!("{component} is {other:?}"),
    }
}

fn parts(api: &Api, component: &str) -> Vec<String> {
    record(api, component).parts.iter().map(|part| part.name.snake()).collect()
}

#[test]
fn a_second_owner_of_a_part_changes_nothing_of_the_first() {
    let one = [part("Base", 8), owner("Book", "Base")];
    let (alone, _) = api(&document("Book", &one));
    let (with_another, _) = api(&document("Book", &[&one[..], &[owner("Film", "Base")]].concat()));
    for api in [alone, with_another] {
        assert_eq!(parts(&api, "Book"), ["base"]);
        assert_eq!(record(&api, "Book").fields.len(), 1);
    }
}

#[test]
fn a_large_part_without_a_name_is_copied() {
    let properties: Vec<String> = (0..8).map(|index| format!("p{index}: {{type: string}}")).collect();
    let in_place = format!("{{type: object, properties: {{{}}}}}", properties.join(", "));
    let book = format!("    Book: {{allOf: [{in_place}, {{type: object, properties: {{own: {{type: integer}}}}}}]}}\n");
    let (api, _) = api(&document("Book", &[book]));
    assert_eq!(parts(&api, "Book"), [""; 0]);
    assert_eq!(record(&api, "Book").fields.len(), 9);
}

#[test]
fn a_large_part_of_two_owners_is_whole_whether_or_not_operations_use_both() {
    let (api, _) = api(&document("Book", &[part("Base", 8), owner("Book", "Base"), owner("Film", "Base")]));
    assert_eq!(parts(&api, "Book"), ["base"]);
    assert_eq!(record(&api, "Book").fields.len(), 1);
    assert_eq!(api.properties(record(&api, "Book")).len(), 9);
}

#[test]
fn a_small_part_is_copied() {
    let (api, _) = api(&document("Book", &[part("Base", 7), owner("Book", "Base"), owner("Film", "Base")]));
    assert_eq!(parts(&api, "Book"), [""; 0]);
}

#[test]
fn a_property_of_the_part_s_name_keeps_its_name() {
    let book = "    Book: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {base: {type: string}}}]}\n";
    let (api, findings) = api(&document("Book", &[part("Base", 8), book.to_owned(), owner("Film", "Base")]));
    assert_eq!(parts(&api, "Book"), ["base_part"]);
    assert!(!findings.iter().any(|finding| finding.starts_with("error")), "{findings:?}");
}

#[test]
fn an_example_of_an_owner_speaks_of_the_part() {
    let film = "    Film:\n      allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {own: {type: string}}}]\n      \
                example: {p1: a}\n";
    let shelf = "    Shelf: {type: object, properties: {book: {$ref: '#/components/schemas/Book'}, film: {$ref: '#/components/schemas/Film'}}}\n";
    let components = [part("Base", 8), owner("Book", "Base"), film.to_owned(), shelf.to_owned()];
    let (api, _) = api(&document("Shelf", &components));
    assert_eq!(parts(&api, "Film"), ["base"]);
    assert_eq!(parts(&api, "Book"), ["base"]);
    assert!(!record(&api, "Base").fields.iter().any(|field| field.is_required()));
}

#[test]
fn a_part_that_holds_its_owner_boxes_the_property() {
    let base = part("Base", 8).replace("p1: {type: string}", "p1: {$ref: '#/components/schemas/Book'}");
    let (api, _) = api(&document("Book", &[base, owner("Book", "Base"), owner("Film", "Base")]));
    let boxed: Vec<&str> =
        record(&api, "Base").fields.iter().filter(|field| field.ty.boxed).map(|field| field.wire.as_str()).collect();
    assert_eq!(boxed, ["p1"]);
}
