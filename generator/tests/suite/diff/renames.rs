//! What has another name, and how sure that is.

use openapi_compiler::diff::Likeness;

use super::{In, diff, told};

/// Some parameters, each with what it is besides its name.
fn parameters(list: &[(&str, &str)]) -> String {
    let one = |(name, rest): &(&str, &str)| format!("{{name: {name}, in: query, {rest}}}");
    format!("parameters: [{}]", list.iter().map(one).collect::<Vec<_>>().join(", "))
}

fn properties(list: &[(&str, &str)]) -> String {
    let one = |(name, schema): &(&str, &str)| format!("{name}: {schema}");
    format!("{{type: object, properties: {{{}}}}}", list.iter().map(one).collect::<Vec<_>>().join(", "))
}

/// The likeness that is told, with the changes.
fn renamed(place: In, old: &str, new: &str) -> (Vec<Option<Likeness>>, Vec<String>) {
    let diff = diff(place, old, new);
    let renames = diff.changes.iter().filter(|change| change.rule.id().ends_with("-renamed"));
    (renames.map(|change| change.likeness).collect(), told(&diff))
}

const NUMBER: &str = "schema: {type: integer}";
const PAGE: &str = "schema: {type: integer, minimum: 1, maximum: 500, default: 20}";
const TEXT: &str = "schema: {type: string}";

#[test]
fn parameters_that_alone_look_the_same_are_perhaps_renamed() {
    let of = |old: &[(&str, &str)], new: &[(&str, &str)]| renamed(In::Operation, &parameters(old), &parameters(new));
    let one = |likeness| (vec![Some(likeness)], vec!["parameter-renamed: compile wire".to_owned()]);
    assert_eq!(of(&[("limit", NUMBER)], &[("size", NUMBER)]), one(Likeness::Alone));
    assert_eq!(of(&[("limit", PAGE)], &[("size", PAGE)]), one(Likeness::Type));
    // A method that is called as it was breaks nobody's program.
    let renamed = of(&[("perPage", NUMBER)], &[("per_page", NUMBER)]);
    assert_eq!(renamed, (vec![Some(Likeness::Name)], vec!["parameter-renamed: wire".to_owned()]));
    // Others that stay, or that look otherwise, are in nobody's way.
    let (stays, other) = (("page", NUMBER), ("term", TEXT));
    let found = of(&[("limit", NUMBER), stays], &[("size", NUMBER), stays, other]);
    assert_eq!(found.0, [Some(Likeness::Alone)]);
    assert_eq!(found.1, ["parameter-renamed: compile wire", "optional-parameter-added:"]);
    // What readers are told is no part of it.
    let described = format!("description: How many., {NUMBER}");
    assert_eq!(of(&[("limit", NUMBER)], &[("size", &described)]).0, [Some(Likeness::Alone)]);
}

#[test]
fn parameters_that_differ_or_could_be_either_of_two_are_not_renamed() {
    let required = format!("required: true, {NUMBER}");
    let style = "style: pipeDelimited, explode: false, schema: {type: array, items: {type: integer}}";
    let list = "schema: {type: array, items: {type: integer}}";
    for (old, new) in [
        (vec![("limit", NUMBER)], vec![("size", NUMBER), ("count", NUMBER)]),
        (vec![("limit", NUMBER), ("from", NUMBER)], vec![("size", NUMBER)]),
        (vec![("limit", NUMBER)], vec![("size", "schema: {type: integer, maximum: 9}")]),
        (vec![("limit", NUMBER)], vec![("size", TEXT)]),
        (vec![("limit", NUMBER)], vec![("size", required.as_str())]),
        (vec![("limit", list)], vec![("size", style)]),
        (vec![("limit", "schema: {}")], vec![("size", "schema: {}")]),
        (
            vec![("limit", "content: {application/json: {schema: {type: string}}}")],
            vec![("limits", "content: {application/json: {schema: {type: integer}}}")],
        ),
    ] {
        let (likeness, told) = renamed(In::Operation, &parameters(&old), &parameters(&new));
        assert!(
            likeness.is_empty() && told.iter().any(|line| line.starts_with("parameter-removed")),
            "{old:?} {new:?} {told:?}"
        );
    }
    // Another place is no other name.
    let header = parameters(&[("size", NUMBER)]).replace("query", "header");
    assert!(renamed(In::Operation, &parameters(&[("limit", NUMBER)]), &header).0.is_empty());
}

#[test]
fn properties_that_alone_look_the_same_are_perhaps_renamed() {
    let id = ("id", "{type: string}");
    let number = "{type: integer, format: int32}";
    for place in [In::Request, In::Answer] {
        let of = |old: &[(&str, &str)], new: &[(&str, &str)]| renamed(place, &properties(old), &properties(new));
        let one = |likeness| (vec![Some(likeness)], vec!["property-renamed: compile wire".to_owned()]);
        assert_eq!(of(&[id, ("age", number)], &[id, ("years", number)]), one(Likeness::Alone));
        assert_eq!(of(&[id, ("age", number)], &[id, ("ages", number)]), one(Likeness::Name));
        let much = "{type: string, enum: [north, east, south, west]}";
        assert_eq!(of(&[id, ("way", much)], &[id, ("direction", much)]), one(Likeness::Type));
        // Two pairs of two types.
        let found =
            of(&[("age", number), ("note", "{type: string}")], &[("years", number), ("text", "{type: string}")]);
        assert_eq!(found.0, [Some(Likeness::Alone); 2], "{found:?}");
        for new in
            [vec![id, ("years", number), ("days", number)], vec![id, ("years", "{type: integer, format: int64}")]]
        {
            let (likeness, told) = of(&[id, ("age", number)], &new);
            assert!(likeness.is_empty() && told.iter().any(|line| line.contains("removed")), "{new:?} {told:?}");
        }
    }
}

#[test]
fn a_report_says_how_sure_it_is() {
    let diff = diff(In::Operation, &parameters(&[("limit", NUMBER)]), &parameters(&[("size", NUMBER)]));
    let [change] = diff.changes.as_slice() else { panic!("{diff:#?}") };
    let expected = "A parameter has another name. Perhaps: one is gone and one is new here that have just this type.";
    assert_eq!(change.meaning(), expected);
    assert_eq!(serde_json::to_value(change).unwrap()["likeness"], "alone");
}
