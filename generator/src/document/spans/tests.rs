use std::path::Path;

use super::Spans;
use crate::diagnostic::Place;

/// Line and column of a node, and what is marked there.
fn written(text: &str, pointer: &str) -> (usize, usize, String) {
    let mut place = Place { pointer: pointer.to_owned(), ..Place::default() };
    Spans::of(text).locate(text, &mut place);
    let marked = place.excerpt.map(|excerpt| excerpt.text[excerpt.start..excerpt.end].to_owned());
    (place.line.unwrap_or_default(), place.column.unwrap_or_default(), marked.unwrap_or_default())
}

const YAML: &str = "\
# Names are not ASCII only.
paths:
  /größe/{id}: &shared
    get:
      tags:
      - Größe
      - name: [a, bc]
      responses:
        200: {description: done}
    post:
      <<: *shared
      summary: |
        Text.
  'quoted''s': {}
";

#[test]
fn nodes_of_yaml_have_a_line_and_a_column() {
    assert_eq!(written(YAML, "/paths"), (2, 1, "paths".to_owned()));
    assert_eq!(written(YAML, "/paths/~1größe~1{id}/get"), (4, 5, "get".to_owned()));
    assert_eq!(written(YAML, "/paths/~1größe~1{id}/get/tags/0"), (6, 9, "Größe".to_owned()));
    assert_eq!(written(YAML, "/paths/~1größe~1{id}/get/tags/1/name/1"), (7, 19, "bc".to_owned()));
    assert_eq!(
        written(YAML, "/paths/~1größe~1{id}/get/responses/200/description"),
        (9, 15, "description: done".to_owned())
    );
    assert_eq!(written(YAML, "/paths/quoted's").0, 14);
}

#[test]
fn a_node_that_is_not_written_there_has_the_place_of_the_one_above() {
    assert_eq!(written(YAML, "/paths/~1größe~1{id}/post/get/tags"), (10, 5, "post".to_owned()));
    assert_eq!(written(YAML, "/components"), (0, 0, String::new()));
}

#[test]
fn nodes_of_minified_json_have_a_column() {
    let text = r#"{"openapi":"3.0.3","paths":{"/a b":{"get":{"tags":["x","\ud83d\ude00"],"a\u0062":1}}}}"#;
    assert_eq!(written(text, "/openapi"), (1, 2, r#""openapi":"3.0.3""#.to_owned()));
    assert_eq!(written(text, "/paths/~1a b/get"), (1, 37, r#""get""#.to_owned()));
    assert_eq!(written(text, "/paths/~1a b/get/tags/1"), (1, 56, r#""\ud83d\ude00""#.to_owned()));
    assert_eq!(written(text, "/paths/~1a b/get/ab"), (1, 72, r#""a\u0062":1"#.to_owned()));
}

#[test]
fn lines_of_json_are_counted() {
    let text = "{\n  \"paths\": {\n    \"/a\": [\n      {},\n      {\"b\": 1}\n    ]\n  }\n}\n";
    assert_eq!(written(text, "/paths/~1a/1/b"), (5, 8, "\"b\": 1".to_owned()));
}

#[test]
fn text_after_a_mistake_has_the_place_that_is_known() {
    assert_eq!(written("a: 1\nb: {c: 2, d: ]", "/b/c"), (2, 5, "c: 2".to_owned()));
    assert_eq!(written("{\"a\": [", "/a"), (1, 2, "\"a\"".to_owned()));
}

#[test]
fn long_lines_are_cut_around_what_is_marked() {
    let text = format!("{{\"a\":\"{}\",\"b\":1,\"c\":\"{}\"}}", "ä".repeat(5_000), "ö".repeat(5_000));
    let mut place = Place { pointer: "/b".to_owned(), ..Place::default() };
    Spans::of(&text).locate(&text, &mut place);
    let excerpt = place.excerpt.expect("there is one");
    assert_eq!(&excerpt.text[excerpt.start..excerpt.end], "\"b\":1");
    assert!(excerpt.text.chars().count() < 140, "{}", excerpt.text);
    assert_eq!(place.column, Some(5_009));
}

/// Every key of every checked-in document is found on a line that has it.
#[test]
fn every_key_of_the_documents_is_found() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let mut checked = 0;
    for folder in specs.read_dir().expect("specs/ is there").flatten().filter(|entry| entry.path().is_dir()) {
        for file in folder.path().read_dir().expect("a folder").flatten().map(|entry| entry.path()) {
            if file.extension().is_some_and(|extension| extension == "yaml") {
                let text = std::fs::read_to_string(&file).expect("a document is text");
                checked += check_keys(&text);
            }
        }
    }
    assert!(checked > 1_000, "only {checked} keys were checked");
}

fn check_keys(text: &str) -> usize {
    let value: serde_json::Value = serde_yaml::from_str(text).expect("a document is YAML");
    let spans = Spans::of(text);
    let mut open = vec![(String::new(), &value)];
    let mut checked = 0;
    while let Some((at, value)) = open.pop() {
        let items = value.as_array().into_iter().flatten().enumerate();
        open.extend(items.map(|(index, item)| (format!("{at}/{index}"), item)));
        for (key, value) in value.as_object().into_iter().flatten() {
            let pointer = crate::pointer::push(&at, key);
            let mut place = Place { pointer: pointer.clone(), ..Place::default() };
            spans.locate(text, &mut place);
            let excerpt = place.excerpt.unwrap_or_else(|| panic!("{pointer} is not found"));
            let marked = excerpt.text[excerpt.start..].trim_start_matches(['"', '\'']);
            // What an alias stands for is found where the alias is.
            let is_alias = excerpt.text[excerpt.start..excerpt.end].contains(": *") || marked.starts_with('*');
            assert!(is_alias || marked.starts_with(key.as_str()), "{pointer} is found at {marked}");
            checked += 1;
            open.push((pointer, value));
        }
    }
    checked
}

#[test]
fn columns_of_one_long_line_are_counted_in_characters() {
    // Two bytes a character, and more of them than are counted or looked at in one go.
    let long = "ß".repeat(5000);
    let text = format!("{{\"a\": \"{long}\", \"größe\": {{\"b\": [\"{long}\", \"x\"]}}, \"c\": \"{long}\"}}");
    let column = |part: &str| text.split(part).next().unwrap_or_default().chars().count() + 1;
    assert_eq!(written(&text, "/größe/b/1"), (1, column("\"x\""), "\"x\"".to_owned()));
    let (_, at, marked) = written(&text, "/c");
    assert_eq!(at, column("\"c\""));
    assert!(marked.starts_with("\"c\": \"ßß") && marked.ends_with("ß…"), "{marked}");
    let mut place = Place { pointer: "/größe/b/1".to_owned(), ..Place::default() };
    Spans::of(&text).locate(&text, &mut place);
    let excerpt = place.excerpt.map(|excerpt| excerpt.text).unwrap_or_default();
    assert!(excerpt.starts_with("…ßß") && excerpt.ends_with("ß…") && excerpt.chars().count() < 200, "{excerpt}");
}
