//! What changes between two documents, and what that breaks: a row for each kind of change.

mod callers;
mod calls;
mod causes;
mod editions;
mod edits;
mod former;
mod inner;
mod items;
mod losses;
mod parts;
mod places;
mod programs;
mod renames;
mod schemas;
mod seen;
mod single;
mod values;
mod versions;
mod ways;
mod whole;

use openapi_compiler::diff::{Area, Diff, Direction, Rule, State, compare};
use openapi_compiler::{DocumentOptions, Project};

use self::calls::OPERATIONS;
use self::editions::{access, addresses, names};
use self::parts::{NULLS, PARTS};
use self::schemas::{CHECKS, PROPERTIES, TUPLES, TYPES};
use self::seen::seen;
use self::values::{UNIONS, VALUES};
use self::ways::WAYS;
use self::whole::{OPEN, calls_of_servers, documents, marks, pairs, references, surroundings};

/// Where the two texts of a row are in their documents.
#[derive(Clone, Copy)]
enum In {
    /// The schema of a JSON body that is sent.
    Request,
    /// The schema of a JSON body that is received.
    Answer,
    /// The keys of an operation, `GET /things`, but for its id and its tags.
    Operation,
    /// The keys of a document.
    Document,
}

const NO_ANSWER: &str = "responses: {'204': {description: Done.}}";

fn document(place: In, text: &str) -> String {
    let whole = |rest: &str| format!("{{openapi: 3.0.3, info: {{title: Shop, version: '1'}}, {rest}}}");
    let operation = |key: &str, rest: &str| {
        whole(&format!("paths: {{/things: {{{key}: {{operationId: doThing, tags: [things], {rest}}}}}}}"))
    };
    match place {
        In::Request => operation(
            "post",
            &format!("requestBody: {{required: true, content: {{application/json: {{schema: {text}}}}}}}, {NO_ANSWER}"),
        ),
        In::Answer => operation(
            "get",
            &format!("responses: {{'200': {{description: Done., content: {{application/json: {{schema: {text}}}}}}}}}"),
        ),
        In::Operation if text.contains("responses:") => operation("get", text),
        In::Operation => operation(
            "get",
            &[text, NO_ANSWER].iter().filter(|text| !text.is_empty()).copied().collect::<Vec<_>>().join(", "),
        ),
        In::Document if text.contains("openapi:") => format!("{{{text}}}"),
        In::Document if text.contains("info:") => format!("{{openapi: 3.0.3, {text}}}"),
        In::Document => whole(text),
    }
}

fn state(text: &str) -> State {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("shop.yaml");
    std::fs::write(&file, text).expect("a document");
    let options = DocumentOptions { name: Some("shop".to_owned()), ..DocumentOptions::default() };
    let state = Project::of_document(&file, &options).and_then(|project| State::of(&project, "shop.yaml"));
    state.unwrap_or_else(|findings| panic!("{text}\n{findings:#?}"))
}

/// An `api.toml` of a document `shop.yaml`, whose crates may have any names.
fn settings((model, client, ty): (&str, &str, &str), more: &str) -> String {
    format!(
        "title = 'Shop'\nabout = 'Goods.'\n[crates]\nmodel = '{model}'\nclient = '{client}'\ntype = '{ty}'\n\
         version = '0.1.0'\n[[family]]\ndocuments = ['shop.yaml']\n[family.groups]\nthings = 'things'\n{more}"
    )
}

/// A state of a document with an `api.toml`.
fn described(names: (&str, &str, &str), more: &str, text: &str) -> State {
    let settings = settings(names, more);
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in [("shop.yaml", text), ("api.toml", &settings)] {
        std::fs::write(folder.path().join(name), text).expect("a file");
    }
    let state = Project::of_folder(folder.path()).and_then(|project| State::of(&project, "shop"));
    state.unwrap_or_else(|findings| panic!("{settings}\n{text}\n{findings:#?}"))
}

fn diff(place: In, old: &str, new: &str) -> Diff {
    compare(&state(&document(place, old)), &state(&document(place, new)))
}

/// The changes as rows write them: `rule: what it breaks`.
fn told(diff: &Diff) -> Vec<String> {
    let one = |change: &openapi_compiler::diff::Change| {
        let breaks: Vec<&str> = change.breaks.iter().map(|one| one.as_str()).collect();
        format!("{}: {}", change.rule, breaks.join(" ")).trim_end().to_owned()
    };
    diff.changes.iter().map(one).collect()
}

/// The place, the text before, the text after, and the changes.
type Row = (In, &'static str, &'static str, &'static [&'static str]);

const OBJECT: &str = "{type: object, required: [id], properties: {id: {type: string}, note: {type: string}}}";

fn check(rows: impl IntoIterator<Item = (In, String, String, &'static [&'static str])>) {
    let mut wrong = Vec::new();
    for (place, old, new, expected) in rows {
        let told = told(&diff(place, &old, &new));
        if told != expected {
            wrong.push(format!("{old}\n{new}\n  expected {expected:?}\n  found    {told:?}"));
        }
        // A change has a direction: the same row the other way around says the opposite.
        let back = diff(place, &new, &old);
        let rules: Vec<&str> = back.changes.iter().map(|change| change.rule.id()).collect();
        let forth = expected.iter().filter_map(|line| Some(line.split_once(':')?.0));
        let missing: Vec<&str> = forth.filter_map(opposite).filter(|rule| !is_among(rule, &rules)).collect();
        if rules.is_empty() || !missing.is_empty() {
            wrong.push(format!("{new}\n{old}\n  expected {missing:?}\n  found    {rules:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Whether a rule is one of several, or one is that says the same in another way.
fn is_among(rule: &str, rules: &[&str]) -> bool {
    // A required property need not be sent any more when it is read-only, and credentials may want more scopes.
    let others = [("property-became-optional", "became-read-only"), ("security-tightened", "security-scopes-changed")];
    let mut same = others.iter().filter(|(one, _)| *one == rule).map(|(_, other)| *other).chain([rule]);
    same.any(|one| rules.contains(&one))
}

/// The rule that a change is, seen from the other side.
fn opposite(rule: &str) -> Option<&'static str> {
    let words = [
        ("-added", "-removed"),
        ("-raised", "-lowered"),
        ("-widened", "-narrowed"),
        ("-deprecated", "-restored"),
        ("-became-required", "-became-optional"),
        ("-tightened", "-relaxed"),
        ("-items-required", "-items-relaxed"),
        ("became-", "no-longer-"),
        ("-denied", "-allowed"),
        ("-listed", "-not-listed"),
        ("-earlier", "-later"),
    ];
    let both = words.into_iter().flat_map(|(one, other)| [(one, other), (other, one)]);
    let mut turned = both.filter(|(one, _)| rule.contains(one)).map(|(one, other)| rule.replace(one, other));
    turned.find_map(|turned| Rule::ALL.iter().map(|known| known.id()).find(|id| *id == turned))
}

fn owned(rows: &'static [Row]) -> impl Iterator<Item = (In, String, String, &'static [&'static str])> {
    rows.iter().map(|(place, old, new, expected)| (*place, (*old).to_owned(), (*new).to_owned(), *expected))
}

/// The rows that are about requests, and about answers.
fn ways() -> impl Iterator<Item = (In, String, String, &'static [&'static str])> {
    WAYS.iter().flat_map(|(old, new, requests, answers)| {
        [(In::Request, *requests), (In::Answer, *answers)]
            .map(|(place, expected)| (place, (*old).to_owned(), (*new).to_owned(), expected))
    })
}

/// The rows whose texts are made of parts.
fn wholes() -> impl Iterator<Item = (In, String, String, &'static [&'static str])> {
    [
        documents(),
        surroundings(),
        pairs(),
        calls_of_servers(),
        references(),
        marks(),
        names(),
        access(),
        addresses(),
        seen(),
    ]
    .into_iter()
    .flatten()
}

#[test]
fn types() {
    check(owned(TYPES));
}

#[test]
fn properties() {
    check(owned(PROPERTIES));
}

#[test]
fn checks_of_later_versions() {
    check(owned(CHECKS));
}

#[test]
fn lists_of_described_items() {
    check(owned(TUPLES));
}

#[test]
fn null_is_null_however_it_is_written() {
    check(owned(NULLS));
}

#[test]
fn parts_say_together() {
    check(owned(PARTS));
}

#[test]
fn values_and_bounds() {
    check(owned(VALUES));
}

#[test]
fn unions() {
    check(owned(UNIONS));
}

#[test]
fn a_change_means_one_thing_in_requests_and_another_one_in_answers() {
    check(ways());
}

#[test]
fn operations() {
    check(owned(OPERATIONS));
}

#[test]
fn whole_documents() {
    check(wholes());
}

#[test]
fn equal_documents_have_no_changes() {
    for rows in [TYPES, CHECKS, TUPLES, NULLS, PARTS, PROPERTIES, VALUES, UNIONS, OPERATIONS] {
        for (place, text, _, _) in rows {
            let diff = diff(*place, text, text);
            assert!(diff.changes.is_empty(), "{text}: {:?}", told(&diff));
            assert!(diff.crates.iter().all(|one| one.version == one.next), "{:?}", diff.crates);
        }
    }
}

#[test]
fn documents_that_are_only_written_differently_say_so() {
    let (old, new) = (document(In::Document, OPEN), format!("# A comment.\n{}", document(In::Document, OPEN)));
    let comment = compare(&state(&old), &state(&new));
    assert_eq!(told(&comment), ["spelling-changed: docs"]);
    // A reviewer is told where to look.
    let spots = |diff: &Diff| {
        let spots = diff.changes.iter().flat_map(|change| [change.old.clone(), change.new.clone()]);
        spots.map(|spot| spot.map(|spot| spot.pointer)).collect::<Vec<_>>()
    };
    assert_eq!(spots(&comment), [Some(String::new()), Some(String::new())]);
    let of = |schema: &str| state(&document(In::Answer, schema).replace("3.0.3", "3.1.0"));
    let written = compare(&of("{type: [string]}"), &of("{type: string}"));
    assert_eq!(told(&written), ["spelling-changed: docs"]);
    let place = "/paths/~1things/get/responses/200/content/application~1json/schema/type";
    assert_eq!(spots(&written), [Some(place.to_owned()), Some(place.to_owned())], "{written:#?}");
    assert_eq!(written.changes[0].place, "GET /things, 200 answer");
}

#[test]
fn a_document_of_3_0_means_the_same_as_one_of_3_1() {
    let whole = |schema: &str, version: &str| {
        let components = "components: {schemas: {Other: {type: object, properties: {own: {type: string}}}}}, paths:";
        document(In::Answer, schema).replace("3.0.3", version).replace("paths:", components)
    };
    let old = "{type: object, properties: {a: {type: string, nullable: true}, b: {type: number, minimum: 1, \
               exclusiveMinimum: true}, c: {nullable: true, allOf: [{$ref: '#/components/schemas/Other'}]}, d: {type: string}}}";
    let new = "{type: object, properties: {a: {type: [string, 'null']}, b: {type: number, exclusiveMinimum: 1}, \
               c: {anyOf: [{$ref: '#/components/schemas/Other'}, {type: 'null'}]}, d: {type: [string]}}}";
    let told = told(&compare(&state(&whole(old, "3.0.3")), &state(&whole(new, "3.1.0"))));
    assert_eq!(told, ["spelling-changed: docs"]);
}

#[test]
fn keys_without_a_rule_are_not_silent() {
    let told =
        told(&diff(In::Request, "{type: string, wording: a}", "{type: string, wording: b, description: Words.}"));
    assert_eq!(told, ["unhandled: unhandled", "description-changed: docs"]);
}

#[test]
fn every_rule_has_a_row() {
    let expected = [TYPES, CHECKS, TUPLES, NULLS, PARTS, PROPERTIES, VALUES, UNIONS, OPERATIONS].into_iter().flatten();
    let expected = expected.map(|(_, _, _, expected)| *expected);
    let expected = expected.chain(wholes().map(|(_, _, _, expected)| expected));
    let known: std::collections::BTreeSet<&str> =
        expected.flatten().filter_map(|line| Some(line.split_once(':')?.0)).collect();
    // These have tests of their own.
    let others = [
        "address-changed",
        "arguments-reordered",
        "title-changed",
        "version-changed",
        "rust-item-added",
        "rust-item-renamed",
        "rust-item-changed",
        "spelling-changed",
        "unhandled",
    ];
    let rules = openapi_compiler::diff::Rule::ALL.iter().map(|rule| rule.id());
    let without: Vec<&str> = rules.filter(|id| !known.contains(id) && !others.contains(id)).collect();
    assert_eq!(without, [""; 0]);
}

#[test]
fn rules_whose_effect_depends_on_the_direction_have_a_row_in_each() {
    let rows =
        [TYPES, CHECKS, TUPLES, NULLS, PARTS, PROPERTIES, VALUES, UNIONS, OPERATIONS].into_iter().flat_map(owned);
    let shown = rows.chain(ways()).chain(wholes()).flat_map(|(place, old, new, _)| {
        let changes = diff(place, &old, &new).changes;
        changes.into_iter().flat_map(|change| change.directions.into_iter().map(move |one| (change.rule.id(), one)))
    });
    let shown: Vec<(&str, Direction)> = shown.collect();
    let rules = Rule::ALL.iter().filter(|rule| rule.in_requests() != rule.in_answers());
    // What only answers have, and what is only said of requests.
    let is_of_answers = |rule: &Rule| rule.area() == Area::Answer;
    let is_of_requests = |rule: &Rule| matches!(rule, Rule::BodyRequired | Rule::BodyOptional | Rule::PropertyRefused);
    let wanted = rules.flat_map(|rule| {
        let ways = [(Direction::Request, !is_of_answers(rule)), (Direction::Response, !is_of_requests(rule))];
        ways.into_iter().filter(|(_, is_possible)| *is_possible).map(|(way, _)| (rule.id(), way))
    });
    let without: Vec<_> = wanted.filter(|wanted| !shown.contains(wanted)).collect();
    assert!(without.is_empty(), "{without:?}");
}
