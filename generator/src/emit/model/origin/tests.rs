//! Pointers in words.

use super::words;

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
    assert_eq!(words("/paths/~1books/get/parameters/3/schema", Some("sort")), "Parameter `sort` of `GET /books`.");
}
