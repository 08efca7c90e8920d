//! Which test holds which kind of mistake on the wire.
//!
//! Compilers of OpenAPI documents make the same mistakes again and again: a client compiles, and sends or reads something else
//! than the document says. Each row is such a kind, with what is right and a test that holds it. Whoever mends another one adds
//! its row.
//!
//! | Kind | Right | Test |
//! |---|---|---|
//! | styles of queries | each style as OpenAPI writes it | `compiled/tests/fixtures/parameters.rs::queries_have_all_styles` |
//! | separators within values | are encoded | `compiled/tests/fixtures/parameters.rs::a_separator_within_a_value_is_not_one` |
//! | objects in queries | in brackets, or each property by itself | `compiled/tests/fixtures/parameters.rs::queries_have_objects` |
//! | headers and cookies | in simple style, one cookie header | `compiled/tests/fixtures/parameters.rs::headers_and_cookies_are_sent` |
//! | reserved characters | stay where the document admits them | `../runtime/tests/client/query_styles.rs::reserved_characters_stay_where_the_document_admits_them` |
//! | parameters of another operation, by reference | the parameter and its type | `suite/repair/references.rs::references_to_parameters_of_another_operation` |
//! | keys, words and tokens | where the scheme says, and nothing where none are wanted | `compiled/tests/fixtures/security.rs::operations_say_what_they_take` |
//! | refresh tokens | go where a user gets them | `suite/credentials.rs::tokens_are_renewed_where_a_user_gets_them` |
//! | several keys | one alternative is enough | `compiled/tests/fixtures/security.rs::one_of_several_keys_is_enough` |
//! | a contract test that logs in itself | only the client does | `../mock/tests/suite/contract.rs::a_client_that_says_who_calls_in_another_way_fails` |
//! | floats | few digits when sent, all that came in JSON | `compiled/tests/fixtures/access.rs::numbers_and_bytes_are_sent_as_they_are` |
//! | base64url | its own alphabet | `compiled/tests/fixtures/access.rs::numbers_and_bytes_are_sent_as_they_are` |
//! | what only the server or only the caller says | neither asked for nor expected the other way | `compiled/tests/fixtures/access.rs::what_the_server_sets_is_not_asked_for_and_not_sent` |
//! | parts | one for each item, of one media type | `compiled/tests/fixtures/bodies.rs::multipart_has_files_text_and_json` |
//! | parts that may all be missing | an empty body | `compiled/tests/fixtures/bodies.rs::a_multipart_body_of_options_is_sent` |
//! | styles of forms | as in queries | `compiled/tests/fixtures/bodies.rs::properties_of_forms_have_styles` |
//! | a form that is a list | said, and text of the caller | `compiled/tests/fixtures/bodies.rs::a_form_without_properties_is_text` |
//! | cookies as a header and by name | one header with all of them | `../runtime/tests/client/query_styles.rs::cookies_of_a_header_stay` |
//! | what texts of events hold | as their names say | `compiled/tests/fixtures/streams.rs::what_some_events_hold_in_a_text_is_told_by_their_names` |
//! | texts and bytes of which more is described | are said | `suite/unfollowed.rs::each_media_type_of_texts_is_looked_at` |
//! | what a style or a place does not have | is said | `suite/styles.rs::what_a_place_or_a_type_does_not_have_is_said` |
//! | media types of answers and bodies | with their parameters; what is answered is asked for | `compiled/tests/fixtures/bodies.rs::what_the_document_answers_is_asked_for` |
//! | several media types of an answer | a choice by what comes | `compiled/tests/fixtures/streams.rs::the_media_type_tells_answers_apart` |
//! | several media types of an error | a choice by what comes | `compiled/tests/fixtures/responses.rs::the_media_type_tells_error_bodies_apart` |
//! | lines next to a sequence of JSON | each in its own form | `compiled/tests/fixtures/bodies_offered.rs::an_optional_body_is_sent_as_one_of_many_or_not_at_all` |
//! | several media types of a body | a method for each | `compiled/tests/fixtures/bodies_offered.rs::patches_of_two_kinds_are_two_methods_with_the_same_errors` |
//! | errors of another operation | an operation has its own | `suite/passes.rs::an_error_that_an_operation_does_not_document_is_not_that_of_another_one` |
//! | errors in lines | one value | `compiled/tests/fixtures/bodies.rs::an_error_in_lines_is_one_value` |
//! | headers of answers | typed, each with an accessor | `compiled/tests/fixtures/headers.rs::a_response_has_an_accessor_for_each_header` |
//! | a success that is not documented | the documented shape, and a deviation | `compiled/tests/fixtures/streams.rs::an_undocumented_success_of_a_documented_shape_is_a_success` |
//! | a success by `default` alone | is one | `compiled/tests/fixtures/responses.rs::one_shape_needs_no_enum` |
//! | addresses with variables | a type with their values | `compiled/tests/fixtures/security.rs::addresses_have_variables` |
//! | servers of an operation | are called | `compiled/tests/fixtures/security.rs::operations_have_servers_of_their_own` |
//! | arms of one shape | are two arms | `compiled/tests/fixtures/tags.rs::arms_of_one_shape_are_two_arms` |
//! | a discriminator that no arm declares | is written | `compiled/tests/fixtures/tags.rs::a_tag_that_no_arm_declares_is_written` |
//! | a base class that is no value of its own | is no arm | `suite/repair.rs::a_base_that_its_values_leave_out_is_no_alternative` |
//! | levels of a class | each has its own tag, and is accepted | `compiled/tests/fixtures/tags.rs::every_level_of_a_class_has_its_own_tag` |
//! | arms told apart by numbers | by the value of the number | `compiled/tests/fixtures/tags.rs::integers_tell_arms_apart` |
//! | arms told apart by other constants | by the value of any JSON type | `compiled/tests/fixtures/tags.rs::constants_of_any_type_tell_arms_apart` |
//! | a mapping of numbers | has texts that are numbers | `compiled/tests/fixtures/tags.rs::a_mapped_number_is_a_number` |
//! | arms of several JSON types | by the type that comes | `compiled/tests/fixtures/unions.rs::the_type_in_json_decides` |
//! | arms that nothing else tells apart | the one that loses nothing | `compiled/tests/fixtures/unions.rs::the_most_specific_match_decides` |
//! | lists of several kinds of objects | by what the first item has | `compiled/tests/fixtures/unions.rs::what_items_have_decides_between_lists_of_objects` |
//! | names that become one | the exact one keeps its property | `compiled/tests/fixtures/records.rs::properties_keep_their_names` |
//! | operations of one name | the first keeps it | `suite/repair.rs::the_first_of_two_operations_keeps_their_id` |
//! | integers of all bits | every digit | `compiled/tests/fixtures/scalars.rs::values_of_an_enum_may_need_all_bits` |
//! | what is required and not described | is sent, and is any JSON | `compiled/tests/fixtures/presence.rs::what_is_only_required_is_any_json` |
//! | properties that two parts describe | both descriptions hold | `suite/intersections.rs::enums_narrow` |
//! | references where OpenAPI has none | are followed | `suite/documents.rs::references_may_be_anywhere` |
//! | references in a schema with an `$id` | are relative to it | `suite/resources.rs::references_are_relative_to_the_id_around_them` |
//! | references of another kind | are what they lead to | `suite/repair/references.rs::references_of_another_kind` |
//! | operations without types | are no success | `suite/lost_types.rs::a_document_that_lost_most_types_is_not_a_success` |
//! | components alone | a model | `suite/documents.rs::components_alone_are_a_model` |
//! | callbacks and webhooks | are types, and not operations | `suite/documents.rs::bodies_of_callbacks_are_types` |
//! | large documents | take time and memory as they are large | `suite/hostile.rs::large_documents_are_compiled` |
//! | characters that hide code | are shown | `suite/hostile.rs::code_shows_all_that_it_holds` |
//! | secrets without a format | are hidden by their names | `suite/secrets.rs::texts_are_secrets_and_nothing_else_is` |

use std::fs;
use std::path::Path;

#[test]
fn each_row_names_a_test() {
    let rows = include_str!("wire_kinds.rs").lines().filter_map(|line| line.strip_prefix("//! | "));
    let tests: Vec<&str> = rows.filter_map(|row| row.rsplit('`').nth(1)).filter(|test| test.contains("::")).collect();
    assert!(tests.len() > 40, "only {} rows are read", tests.len());
    for test in tests {
        let (file, name) = test.split_once("::").unwrap_or_default();
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(file);
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let before = text.split_once(&format!("fn {name}(")).map(|(before, _)| before);
        let attributes = before.unwrap_or_else(|| panic!("{test} is not there")).rsplit("\n\n").next();
        let is_run = |text: &str| text.contains("#[test]") || text.contains("#[tokio::test");
        assert!(attributes.is_some_and(is_run), "{test} is not run");
    }
}
