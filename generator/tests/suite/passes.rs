//! What the passes decide, one question a test, read from the intermediate representation.

use crate::stages::ir_text::types;
use crate::stages::{answering, api};
use openapi_compiler::api::{Need, Shape};

/// Components below an operation that answers with one of them.
fn with(answer: &str, components: &str) -> String {
    format!("{}components:\n  schemas:\n{components}", answering(&format!("{{$ref: '#/components/schemas/{answer}'}}")))
}

fn assert_types(name: &str, text: &str) -> Vec<String> {
    let (api, findings) = api(text);
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    let said = if findings.is_empty() { String::new() } else { format!("\n\n{}", findings.join("\n")) };
    settings.bind(|| insta::assert_snapshot!(name, format!("{}{said}", types(&api))));
    findings
}

/// An operation with examples for a status.
fn with_examples(status: &str, examples: &str) -> String {
    format!(
        "paths:\n  /books:\n    get:\n      operationId: getBook\n      responses:\n        '{status}':\n          description: It.\n          \
         content:\n            application/json:\n              schema: {{$ref: '#/components/schemas/Failure'}}\n              \
         examples: {examples}\ncomponents:\n  schemas:\n    Failure:\n      type: object\n      required: [message, attributes]\n      \
         properties:\n        message: {{type: string}}\n        attributes: {{type: object, properties: {{type: {{type: string}}}}}}\n"
    )
}

/// Fleet marks `attributes` of its errors as required; both of its examples omit it.
#[test]
fn evidence_relaxes_what_no_example_has() {
    let examples = "{conflict: {value: {statusCode: 400, error: Bad Request, message: Name is taken.}}, \
                    invalid: {value: {statusCode: 400, error: Bad Request, message: No such policy.}}}";
    let findings = assert_types("evidence_of_two_examples", &with_examples("400", examples));
    let said = "`attributes` is required, but not in any of 2 examples; it is optional in the type";
    assert_eq!(findings.iter().filter(|finding| finding.contains(said)).count(), 1, "{findings:?}");
}

/// `new` still asks for it.
#[test]
fn evidence_expects_what_one_of_two_examples_has() {
    let examples = "{a: {value: {message: A., attributes: {type: x}}}, b: {value: {message: B.}}}";
    let (api, findings) = api(&with_examples("200", examples));
    let fields = api.types.iter().filter_map(|ty| match &ty.shape {
        Shape::Struct(record) => record.fields.iter().find(|field| field.wire == "attributes"),
        _ => None,
    });
    assert_eq!(fields.map(|field| field.need).collect::<Vec<_>>(), [Need::Expected]);
    let said = "`attributes` is required, but only in 1 of 2 examples; it may be missing where it is read";
    assert_eq!(findings.iter().filter(|finding| finding.contains(said)).count(), 1, "{findings:?}");
}

#[test]
fn evidence_of_a_schema_counts_for_its_answers() {
    let text = "paths:\n  /books:\n    get:\n      operationId: getBook\n      responses:\n        '200':\n          description: It.\n          \
                content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}\ncomponents:\n  schemas:\n    Book:\n      \
                type: object\n      required: [id, title]\n      properties: {id: {type: string}, title: {type: string}}\n      example: {id: a}\n";
    let (_, findings) = api(text);
    let said = "`title` is required, but not in the one example; it is optional in the type";
    assert_eq!(findings.iter().filter(|finding| finding.contains(said)).count(), 1, "{findings:?}");
}

#[test]
fn evidence_of_a_union_counts_for_the_arm_that_fits() {
    let text = "paths:\n  /books:\n    get:\n      operationId: getBook\n      responses:\n        '200':\n          description: It.\n          \
                content:\n            application/json:\n              example: {isbn: a}\n              schema:\n                \
                oneOf: [{$ref: '#/components/schemas/Book'}, {$ref: '#/components/schemas/Film'}]\ncomponents:\n  schemas:\n    \
                Book: {type: object, required: [isbn, title], properties: {isbn: {type: string}, title: {type: string}}}\n    \
                Film: {type: object, required: [length, title], properties: {length: {type: integer}, title: {type: string}}}\n";
    let (api, _) = api(text);
    let required = |name: &str| {
        let ty = api.types.iter().find(|ty| ty.origin.ends_with(name));
        let Some(Shape::Struct(record)) = ty.map(|ty| &ty.shape) else { return Vec::new() };
        record.fields.iter().filter(|field| field.is_required()).map(|field| field.wire.clone()).collect()
    };
    assert_eq!(required("/Book"), ["isbn"]);
    assert_eq!(required("/Film"), ["length", "title"]);
}

#[test]
fn components_of_one_shape_keep_their_names_unless_one_names_the_other() {
    let text = with(
        "Sale",
        "    Sale:\n      type: object\n      properties:\n        pet: {$ref: '#/components/schemas/Pet'}\n        \
         beta: {$ref: '#/components/schemas/BetaPet'}\n        buyer: {$ref: '#/components/schemas/Buyer'}\n    \
         Pet: {type: object, properties: {name: {type: string}}}\n    \
         BetaPet: {type: object, properties: {name: {type: string}}}\n    \
         Buyer: {type: object, properties: {name: {type: string}}}\n",
    );
    let (api, _) = api(&text);
    let mut names: Vec<String> = api.types.iter().filter(|ty| ty.shape.is_item()).map(|ty| ty.name.pascal()).collect();
    names.sort();
    assert_eq!(names, ["Buyer", "Pet", "Sale"]);
}

#[test]
fn evidence_is_taken_from_objects_in_lists_and_maps() {
    let text = "paths:\n  /books:\n    get:\n      operationId: getBook\n      responses:\n        '200':\n          description: It.\n          \
                content:\n            application/json:\n              example: {books: [{id: a}, {id: b}], shelves: {x: {books: []}}}\n              \
                schema: {$ref: '#/components/schemas/Shelf'}\ncomponents:\n  schemas:\n    Shelf:\n      type: object\n      \
                required: [books]\n      properties:\n        books: {type: array, items: {$ref: '#/components/schemas/Book'}}\n        \
                shelves: {type: object, additionalProperties: {$ref: '#/components/schemas/Shelf'}}\n    Book:\n      type: object\n      \
                required: [id, title]\n      properties: {id: {type: string}, title: {type: string}}\n";
    assert_types("evidence_in_lists_and_maps", text);
}

/// Kibana answers with `application` where it shows what privileges a user has, and its schema does not mention it.
#[test]
fn evidence_keeps_properties_that_only_examples_have() {
    let text = with_examples("200", "{a: {value: {message: A., attributes: {type: x, size: 2}, hint: B.}}}");
    let findings = assert_types("evidence_of_other_properties", &text);
    let said = "`hint` in an example, but not in the schema; other properties are kept";
    assert_eq!(findings.iter().filter(|finding| finding.contains(said)).count(), 1, "{findings:?}");
    let schema = "{type: object, properties: {id: {type: string}}, example: {id: a, hint: b}}";
    let (_, findings) = api(&answering(schema));
    assert_eq!(findings.iter().filter(|finding| finding.contains(said)).count(), 1, "{findings:?}");
}

/// Rules of Kibana's detection engine say by `type` which rule they are, and lack what they require.
#[test]
fn evidence_is_taken_from_arms_with_constants() {
    let text = "paths:\n  /rules:\n    get:\n      operationId: getRule\n      responses:\n        '200':\n          description: It.\n          \
                content:\n            application/json:\n              example: {type: query, name: a}\n              \
                schema: {oneOf: [{$ref: '#/components/schemas/Query'}, {$ref: '#/components/schemas/Threshold'}]}\n\
                components:\n  schemas:\n    \
                Query: {type: object, required: [type, revision], properties: {type: {type: string, enum: [query]}, name: {type: string}, revision: {type: integer}}}\n    \
                Threshold: {type: object, required: [type, revision], properties: {type: {type: string, enum: [threshold]}, revision: {type: integer}}}\n";
    let (_, findings) = api(text);
    let said: Vec<&String> = findings.iter().filter(|finding| finding.contains("`revision` is required")).collect();
    assert_eq!(said.len(), 1, "{findings:?}");
    assert!(said[0].contains("#/components/schemas/Query: "), "{said:?}");
}

#[test]
fn evidence_of_requests_proves_nothing() {
    let text = "paths:\n  /books:\n    post:\n      operationId: addBook\n      requestBody:\n        content:\n          application/json:\n            \
                example: {}\n            schema: {$ref: '#/components/schemas/Book'}\n      responses: {'204': {description: Added.}}\n\
                components:\n  schemas:\n    Book: {type: object, required: [title], properties: {title: {type: string}}}\n";
    assert_types("evidence_of_requests", text);
}

#[test]
fn shapes_that_are_the_same_are_one_type() {
    let text = with(
        "Shelf",
        "    Shelf:\n      type: object\n      properties:\n        first: {type: object, description: One., properties: {id: {type: string}}}\n        \
         second: {type: object, description: Two., properties: {id: {type: string}}}\n        third: {$ref: '#/components/schemas/Book'}\n        \
         fourth: {type: object, properties: {id: {type: integer}}}\n    Book: {type: object, properties: {id: {type: string}}}\n",
    );
    assert_types("dedupe", &text);
}

#[test]
fn recursive_shapes_that_are_the_same_are_one_type() {
    let text = with(
        "Shelf",
        "    Shelf:\n      type: object\n      properties:\n        a: {$ref: '#/components/schemas/Node'}\n        b: {$ref: '#/components/schemas/InnerNode'}\n    \
         Node: {type: object, properties: {next: {$ref: '#/components/schemas/InnerNode'}}}\n    \
         InnerNode: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}}}\n",
    );
    assert_types("dedupe_of_recursive_types", &text);
}

#[test]
fn components_that_are_null_or_text_stand_for_themselves() {
    let text = with(
        "Book",
        "    Book:\n      type: object\n      required: [shelf, title, place]\n      properties:\n        shelf: {$ref: '#/components/schemas/Shelf'}\n        \
         title: {type: string}\n        place: {$ref: '#/components/schemas/Place'}\n    Shelf: {type: string, nullable: true}\n    \
         Place: {$ref: '#/components/schemas/Shelf'}\n",
    );
    assert_types("nullable_components", &text);
}

#[test]
fn types_that_hold_themselves_are_boxed() {
    let text = with(
        "Filter",
        "    Filter:\n      type: object\n      properties:\n        not: {$ref: '#/components/schemas/Filter'}\n        \
         all: {type: array, items: {$ref: '#/components/schemas/Filter'}}\n        named: {type: object, additionalProperties: {$ref: '#/components/schemas/Filter'}}\n        \
         pair: {$ref: '#/components/schemas/Pair'}\n    Pair:\n      type: object\n      properties:\n        left: {$ref: '#/components/schemas/Operand'}\n    \
         Operand:\n      oneOf: [{type: string}, {$ref: '#/components/schemas/Pair'}, {$ref: '#/components/schemas/Filter'}]\n",
    );
    assert_types("recursion", &text);
}

#[test]
fn types_without_any_value_get_some() {
    let text = with(
        "Book",
        "    Book: {type: object, required: [sequel], properties: {sequel: {$ref: '#/components/schemas/Sequel'}}}\n    \
         Sequel: {type: object, required: [book], properties: {book: {$ref: '#/components/schemas/Book'}}}\n",
    );
    assert_types("recursion_without_end", &text);
}

/// Rust has no `type Books = Vec<Books>`.
#[test]
fn lists_maps_and_parts_of_themselves_end_somewhere() {
    for (name, schema) in [
        ("a_list_of_itself", "{type: array, items: {$ref: '#/components/schemas/Books'}}"),
        ("a_map_of_itself", "{type: object, additionalProperties: {$ref: '#/components/schemas/Books'}}"),
        (
            "a_list_of_maps_of_itself",
            "{type: array, items: {type: object, additionalProperties: {$ref: '#/components/schemas/Books'}}}",
        ),
        ("a_part_of_itself", "{allOf: [{$ref: '#/components/schemas/Books'}, {properties: {a: {type: string}}}]}"),
        ("an_arm_of_itself", "{oneOf: [{$ref: '#/components/schemas/Books'}, {type: string}]}"),
        ("nothing_but_itself", "{oneOf: [{$ref: '#/components/schemas/Books'}, {nullable: true, enum: [null]}]}"),
        (
            "an_arm_of_an_arm_of_itself",
            "{oneOf: [{type: string}, {anyOf: [{$ref: '#/components/schemas/Books'}, {type: integer}]}]}",
        ),
        ("an_array_or_itself", "{anyOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Books'}}]}"),
    ] {
        assert_types(name, &with("Books", &format!("    Books: {schema}\n")));
    }
}

#[test]
fn unions_are_decided() {
    let object = |properties: &str| format!("{{type: object, properties: {{{properties}}}}}");
    let required =
        |name: &str| format!("{{type: object, required: [{name}], properties: {{{name}: {{type: string}}}}}}");
    let kind = |values: &str| {
        format!("{{type: object, required: [kind], properties: {{kind: {{type: string, enum: [{values}]}}}}}}")
    };
    let kinds = format!(
        "    Kinds:\n      oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}]\n      discriminator: {{propertyName: kind{{}}}}\n    \
         Cat: {}\n    Dog: {}\n",
        object("kind: {type: string}, lives: {type: integer}"),
        object("kind: {type: string}, tricks: {type: integer}"),
    );
    let mapping = ", mapping: {cat: '#/components/schemas/Cat', dog: Dog, puppy: Dog}";
    for (name, schema) in [
        ("union_by_mapping", kinds.replace("{}", mapping)),
        ("union_by_names_of_components", kinds.replace("{}", "")),
        ("union_by_type", "    Kinds: {anyOf: [{type: array, items: {type: string}}, {type: string}, {type: integer}, {type: boolean}]}\n".to_owned()),
        ("union_by_constants", format!("    Kinds: {{oneOf: [{}, {}]}}\n", kind("cat"), kind("dog, puppy"))),
        ("union_by_constants_that_may_be_absent", format!("    Kinds: {{oneOf: [{}, {}]}}\n", object("kind: {type: string, enum: [cat]}"), object("kind: {type: string, enum: [dog]}"))),
        ("union_by_keys", format!("    Kinds: {{oneOf: [{}, {}]}}\n", required("meow"), required("bark"))),
        ("union_by_keys_of_some", format!("    Kinds: {{oneOf: [{}, {}, {{type: object}}]}}\n", required("meow"), required("bark"))),
        ("union_by_nothing", format!("    Kinds: {{oneOf: [{}, {}]}}\n", object("a: {type: string}"), object("b: {type: string}"))),
        ("union_by_items", "    Kinds: {oneOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}]}\n".to_owned()),
        ("union_by_values", "    Kinds: {oneOf: [{type: string, enum: [auto]}, {type: string, format: date-time}, {type: number}]}\n".to_owned()),
        ("union_of_enums", "    Kinds: {anyOf: [{type: string, enum: [a, b]}, {type: string, enum: [c]}, {type: string}]}\n".to_owned()),
        ("union_of_one", "    Kinds: {oneOf: [{type: string, nullable: true}]}\n".to_owned()),
        ("union_with_null", "    Kinds: {oneOf: [{type: string}, {nullable: true, enum: [null]}]}\n".to_owned()),
        ("union_of_everything", "    Kinds: {anyOf: [{type: string}, {type: number}, {type: boolean}, {type: array, items: {}}, {type: object}]}\n".to_owned()),
        ("union_with_json", format!("    Kinds: {{oneOf: [{}, {{}}]}}\n", required("a"))),
        ("union_of_twins", "    Kinds: {oneOf: [{type: integer}, {type: number}, {type: number}]}\n".to_owned()),
    ] {
        let holder = "    Holder: {type: object, properties: {kinds: {$ref: '#/components/schemas/Kinds'}}}\n";
        assert_types(name, &with("Holder", &format!("{holder}{schema}")));
    }
}

/// Connectors of Kibana take `subAction` with one value per arm, next to arms that are messages.
#[test]
fn constants_of_some_arms_decide() {
    let components = "    Book:\n      oneOf:\n        - {$ref: '#/components/schemas/Push'}\n        - {$ref: '#/components/schemas/Choices'}\n        \
                      - {$ref: '#/components/schemas/Message'}\n    \
                      Push: {type: object, required: [action], properties: {action: {type: string, enum: [push]}, with: {type: object, properties: {a: {type: string}}}}}\n    \
                      Choices: {type: object, required: [action, with], properties: {action: {type: string, enum: [choices]}, with: {type: object, properties: {b: {type: string}}}}}\n    \
                      Message: {type: object, required: [message], properties: {message: {type: string}, with: {type: object, properties: {c: {type: string}}}}}\n";
    assert_types("unions_by_constants_of_some", &with("Book", components));
}

#[test]
fn parts_are_merged() {
    let parts = "    Cluster: {type: object, required: [id], properties: {id: {type: string}, name: {type: string}}}\n    Created:\n      allOf:\n        \
                 - {$ref: '#/components/schemas/Cluster'}\n        - {type: object, required: [key, name], properties: {key: {type: string}}}\n";
    assert_types("all_of", &with("Created", parts));
    let conflict = "    Cluster: {type: object, properties: {id: {type: string}}}\n    Created:\n      allOf:\n        \
                    - {$ref: '#/components/schemas/Cluster'}\n        - {properties: {id: {type: boolean}}}\n";
    assert_types("all_of_with_a_conflict", &with("Created", conflict));
    let kinds = "    Created:\n      allOf: [{type: string}, {type: object, properties: {id: {type: string}}}]\n    Other: {type: string}\n";
    assert_types("all_of_of_different_kinds", &with("Created", kinds));
}

/// An operation of a group, which answers an error with an object in place.
fn failing(group: &str, method: &str, status: &str, properties: &str) -> String {
    let schema = format!("{{type: object, properties: {{{properties}}}}}");
    format!(
        "    {method}:\n      operationId: {method}_{group}\n      tags: [{group}]\n      responses:\n        '204': {{description: Done.}}\n        \
         '{status}': {{description: No., content: {{application/json: {{schema: {schema}}}}}}}\n"
    )
}

/// What a family agrees on is one type of the family; what an operation answers otherwise is its group's.
#[test]
fn error_bodies_are_shared_within_a_family_only_where_it_agrees() {
    let usual =
        "reason: {type: string}, code: {type: integer}, hint: {type: object, properties: {link: {type: string}}}";
    let other = "fault: {type: string}, line: {type: integer}, column: {type: integer}, file: {type: string}";
    let mut text = "paths:\n".to_owned();
    for group in ["books", "shelves"] {
        text += &format!("  /{group}:\n");
        text += &["get", "put", "post"].map(|method| failing(group, method, "404", usual)).concat();
        text += &failing(group, "delete", "404", other);
    }
    let (api, _) = api(&text);
    let places = |wire: &str| -> Vec<String> {
        let has = |shape: &Shape| matches!(shape, Shape::Struct(record) if record.fields.iter().any(|field| field.wire == wire));
        let found = api.types.iter().filter(|ty| has(&ty.shape));
        found
            .map(|ty| ty.module.iter().map(|module| module.snake() + "::").collect::<String>() + &ty.name.pascal())
            .collect()
    };
    assert_eq!(places("reason"), ["library_error::Body"]);
    assert_eq!(places("link"), ["library_error::Hint"]);
    assert_eq!(places("fault"), ["books::delete::NotFound", "shelves::delete::NotFound"]);
}

/// What a status means that an operation does not document is not told by others, unless it is what the operation answers
/// elsewhere.
#[test]
fn an_error_that_an_operation_does_not_document_is_not_that_of_another_one() {
    let usual = "reason: {type: string}";
    let get = failing("books", "get", "404", usual) + &failing("books", "put", "404", usual);
    let sets = |other: &str, status: &str| -> Vec<(String, usize)> {
        let (api, _) = api(&format!("paths:\n  /books:\n{get}{}", failing("books", "delete", status, other)));
        api.error_sets.iter().map(|set| (set.name.pascal(), set.variants.len())).collect()
    };
    let own = [("LibraryError".to_owned(), 1), ("DeleteError".to_owned(), 1)];
    assert_eq!(sets("fault: {type: string}", "500"), own);
    assert_eq!(sets(usual, "500"), [("LibraryError".to_owned(), 2)]);
}

#[test]
fn numbers_that_no_rust_number_holds_together_are_raw() {
    let properties = "{a: {enum: [0.5, 9007199254740993]}, b: {enum: [x, -1, 18446744073709551615]}, c: {enum: [0.5, 1]}, \
                      d: {enum: [0.5, -9223372036854775808]}}";
    let (api, findings) = api(&with("Odd", &format!("    Odd: {{type: object, properties: {properties}}}\n")));
    let said = findings.iter().filter(|finding| finding.contains("no Rust number holds together"));
    assert_eq!(said.count(), 3, "{findings:?}");
    let fields = api.types.iter().find_map(|ty| match &ty.shape {
        Shape::Struct(record) => Some(&record.fields),
        _ => None,
    });
    let is_raw = |wire: &str| {
        let field = fields.and_then(|fields| fields.iter().find(|field| field.wire == wire));
        field.is_some_and(|field| api[field.ty.id].shape == Shape::Json)
    };
    assert_eq!(["a", "b", "c", "d"].map(is_raw), [true, true, false, true]);
}
