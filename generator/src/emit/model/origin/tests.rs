//! Pointers in words.

use super::{is_in, words};

#[test]
fn a_pointer_says_what_a_type_is_of() {
    for (pointer, expected) in [
        ("/components/schemas/Shelf", "The `Shelf` component."),
        ("/components/schemas/Shelf/properties/books", "`books` in the `Shelf` component."),
        ("/components/schemas/Shelf/properties/books/items", "Item of `books` in the `Shelf` component."),
        (
            "/components/schemas/Shelf/properties/books/items/properties/author",
            "`books[].author` in the `Shelf` component.",
        ),
        (
            "/components/schemas/Shelf/properties/labels/additionalProperties/properties/color",
            "`labels.*.color` in the `Shelf` component.",
        ),
        ("/components/schemas/Shelf/additionalProperties", "Value of the `Shelf` component."),
        ("/components/schemas/Shelf/items/items", "Item of `[]` in the `Shelf` component."),
        ("/components/schemas/Shelf/oneOf/1", "Variant of the `Shelf` component."),
        ("/components/schemas/Shelf/oneOf/1/properties/size", "`size` in the `Shelf` component."),
        ("/components/schemas/Shelf/allOf/1", "Part of the `Shelf` component."),
        ("/components/schemas/Shelf/allOf/1/properties/size", "`size` in the `Shelf` component."),
        ("/components/responses/Gone/content/application~1json/schema", "The `Gone` response."),
        ("/components/requestBodies/Book/content/a~1b/schema/properties/x", "`x` in the `Book` request body."),
        ("/components/parameters/Page/schema", "The `Page` parameter."),
        ("/paths/~1books/post/requestBody/content/application~1json/schema", "Body of `POST /books`."),
        (
            "/paths/~1books/post/requestBody/content/application~1json/schema/properties/a",
            "`a` in the body of `POST /books`.",
        ),
        ("/paths/~1books/get/responses/200/content/a~1b/schema", "Response `200` of `GET /books`."),
        ("/paths/~1books/get/responses/200/content/a~1b/schema/items", "Item of the response `200` of `GET /books`."),
        ("/paths/~1books/get/responses/200/content/a~1b/itemSchema", "Response `200` of `GET /books`."),
        (
            "/paths/~1books/get/responses/200/headers/x-size/schema",
            "Header `x-size` of the response `200` of `GET /books`.",
        ),
        ("/paths/~1books/get/parameters/0/schema", "Parameter of `GET /books`."),
        ("/paths/~1books/get/parameters/0/content/a~1b/schema/items", "Item of the parameter of `GET /books`."),
        ("/paths/~1books/parameters/0/schema", "Parameter of `/books`."),
        ("/paths/~1books/get/callbacks/done", "Part of `GET /books`."),
        ("/webhooks/book", "Defined at `/webhooks/book`."),
        ("", "Defined at `/`."),
    ] {
        assert_eq!(words(pointer, None), expected, "{pointer}");
    }
}

#[test]
fn a_parameter_has_its_name() {
    for (pointer, expected) in [
        ("/paths/~1books/get/parameters/3/schema", "Parameter `sort` of `GET /books`."),
        ("/paths/~1books/get/parameters/3/schema/items", "Item of the parameter `sort` of `GET /books`."),
        ("/paths/~1books/parameters/3/schema/oneOf/1", "Variant of the parameter `sort` of `/books`."),
        ("/paths/~1books/parameters/3/schema/properties/by", "`by` in the parameter `sort` of `/books`."),
    ] {
        assert_eq!(words(pointer, Some("sort")), expected, "{pointer}");
    }
}

#[test]
fn a_type_in_a_parameter_is_known_by_its_place() {
    assert!(is_in("/paths/~1books/get/parameters/1/schema/items", "/paths/~1books/get/parameters/1"));
    assert!(is_in("/paths/~1books/get/parameters/1", "/paths/~1books/get/parameters/1"));
    assert!(!is_in("/paths/~1books/get/parameters/10/schema", "/paths/~1books/get/parameters/1"));
}
