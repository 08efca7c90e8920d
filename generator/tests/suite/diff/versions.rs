//! The versions that the crates need.

use openapi_compiler::diff::{Bump, Diff, compare};
use openapi_compiler::{DocumentOptions, Project};

use super::schemas::{CHECKS, PROPERTIES, TUPLES, TYPES};
use super::values::{UNIONS, VALUES};
use super::{In, NO_ANSWER, NULLS, OBJECT, OPERATIONS, PARTS, diff, document, owned, state, ways, wholes};

/// What the model crate and the client need.
fn bumps(diff: &Diff) -> [Bump; 2] {
    let [model, client] = diff.crates.as_slice() else { panic!("{:?}", diff.crates) };
    [model.bump, client.bump]
}

/// The files of both crates. Documents without an operation and without a schema have none.
fn files(text: &str) -> Vec<openapi_compiler::output::CrateFiles> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("shop.yaml");
    std::fs::write(&file, text).expect("a document");
    let options = DocumentOptions { name: Some("shop".to_owned()), ..DocumentOptions::default() };
    let generated = Project::of_document(&file, &options).and_then(openapi_compiler::compile);
    generated.map(|generated| generated.crates).unwrap_or_default()
}

#[test]
fn a_crate_whose_sources_change_has_another_version() {
    let tables = [TYPES, CHECKS, TUPLES, NULLS, PARTS, PROPERTIES, VALUES, UNIONS, OPERATIONS];
    let rows = tables.into_iter().flat_map(owned).chain(ways()).chain(wholes());
    // One row says as much as all with the same changes.
    let mut known = std::collections::BTreeSet::new();
    let rows = rows.filter(|(.., told)| known.insert(*told));
    let both = rows.flat_map(|(place, old, new, _)| [(place, old.clone(), new.clone()), (place, new, old)]);
    let mut wrong = Vec::new();
    for (place, old, new) in both {
        let diff = diff(place, &old, &new);
        let bumps = bumps(&diff);
        if bumps[1] < bumps[0] {
            wrong.push(format!("{old}\n{new}\n  {bumps:?}: the client stays behind"));
        }
        // To print all crates would take longer than everything else here.
        if !bumps.contains(&Bump::None) {
            continue;
        }
        let (was, is) = (files(&document(place, &old)), files(&document(place, &new)));
        for (index, bump) in bumps.into_iter().enumerate() {
            if bump == Bump::None && !was.is_empty() && !is.is_empty() && was.get(index) != is.get(index) {
                wrong.push(format!("{old}\n{new}\n  {} stays", diff.crates[index].name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn a_client_follows_its_model() {
    let rows = [
        // A field that has another type: only the model has the field.
        (
            "{type: object, properties: {a: {type: string}}}",
            "{type: object, properties: {a: {type: integer}}}",
            Bump::Major,
        ),
        (
            "{type: object, required: [a], properties: {a: {type: string}}}",
            "{type: object, properties: {a: {type: string}}}",
            Bump::Major,
        ),
        (
            "{type: object, properties: {b: {type: string}}}",
            "{type: object, properties: {a: {type: string}, b: {type: string}}}",
            Bump::Minor,
        ),
    ];
    for (old, new, expected) in rows {
        let diff = diff(In::Answer, old, new);
        assert_eq!(bumps(&diff), [expected; 2], "{old} {new}");
    }
}

#[test]
fn more_to_use_is_a_minor_version_although_no_item_shows_it() {
    // Wider bounds are of both crates, and an operation that needs fewer credentials is of the client.
    let wider = diff(
        In::Request,
        "{type: object, properties: {a: {type: string, maxLength: 3}}}",
        "{type: object, properties: {a: {type: string, maxLength: 4}}}",
    );
    assert_eq!(bumps(&wider), [Bump::Minor; 2]);
    let key = "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}";
    let whole = |security: &str| format!("paths: {{/a: {{get: {{operationId: getA, {NO_ANSWER}}}}}}}, {key}{security}");
    let relaxed = diff(In::Document, &whole(", security: [{key: []}]"), &whole(""));
    assert_eq!(bumps(&relaxed), [Bump::None, Bump::Minor]);
}

#[test]
fn documents_that_are_written_differently_give_the_same_version_where_they_give_the_same_crates() {
    let old = document(In::Answer, OBJECT);
    let comment = compare(&state(&old), &state(&format!("# A comment.\n{old}")));
    assert_eq!(bumps(&comment), [Bump::None; 2]);
}

#[test]
fn both_crates_have_one_version() {
    let operation = |id: &str| format!("/{id}: {{get: {{operationId: {id}, {NO_ANSWER}}}}}");
    let whole = |paths: &[&str], version: &str| {
        let paths: Vec<String> = paths.iter().map(|id| operation(id)).collect();
        format!("info: {{title: Shop, version: '{version}'}}, paths: {{{}}}", paths.join(", "))
    };
    let one = whole(&["getA"], "1.0.0");
    let told = |old: &str, new: &str| {
        let diff = diff(In::Document, old, new);
        let next = diff.crates.iter().map(|one| one.next.clone()).collect::<Vec<_>>();
        let why = diff.crates.iter().map(|one| diff.shared_version(one)).collect::<Vec<_>>();
        (bumps(&diff), next, why)
    };
    // Only the client has the operation, and the model goes with it.
    let two = whole(&["getA", "getB"], "1.0.0");
    let why = Some("nothing changes in it, and both crates have one version".to_owned());
    let next = |version: &str| vec![version.to_owned(); 2];
    assert_eq!(told(&one, &two), ([Bump::None, Bump::Minor], next("1.1.0"), vec![why.clone(), None]));
    assert_eq!(told(&two, &one), ([Bump::None, Bump::Major], next("2.0.0"), vec![why, None]));
    // A version that the new state says is the next one, unless it is too low.
    let said = |paths: &[&str], version: &str| told(&two, &whole(paths, version)).1;
    assert_eq!(said(&["getA", "getB"], "1.4.0"), next("1.4.0"));
    assert_eq!(said(&["getA"], "3.0.0"), next("3.0.0"));
    assert_eq!(said(&["getA"], "1.4.0"), next("2.0.0"));
    assert_eq!(said(&["getA"], "0.9.0"), next("2.0.0"));
}
