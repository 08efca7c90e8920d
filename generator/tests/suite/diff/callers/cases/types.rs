//! Programs that use types.

use super::{BOOK, CONTENT, Case, OBJECT, broken, case, receives, sends};

const NEW: &str = "let _ = shop_model::Order::new(\"a\").note(\"b\");";
const SEND: &str = "let _ = shop.things().book(shop_model::Order::new(\"a\").note(\"b\")).await;";

/// All of them.
pub(super) fn all() -> impl Iterator<Item = Case> {
    of_sent_types().into_iter().chain(of_received_types()).chain(of_values())
}

/// An order with another note.
fn note(note: &str) -> String {
    format!("{{type: object, required: [id], properties: {{id: {{type: string}}, note: {note}}}}}")
}

/// An order with one property more.
fn more(required: &str) -> String {
    format!(
        "{{type: object, required: [id{required}], properties: {{id: {{type: string}}, note: {{type: string}}, more: {{type: string}}}}}}"
    )
}

/// An order that requires both properties, in some order.
fn swapped(names: &str) -> String {
    let properties: Vec<String> = names.split(' ').map(|name| format!("{name}: {{type: string}}")).collect();
    format!("{{type: object, required: [id, note], properties: {{{}}}}}", properties.join(", "))
}

/// An order that requires nothing.
const OPTIONAL: &str = "{type: object, properties: {id: {type: string}, note: {type: string}}}";

/// Programs that send a type.
fn of_sent_types() -> Vec<Case> {
    vec![
        case(sends(OBJECT), sends(&more("")), SEND),
        broken("required-property-added", sends(OBJECT), sends(&more(", more")), SEND),
        broken(
            "optional-property-removed",
            sends(OBJECT),
            sends("{type: object, required: [id], properties: {id: {type: string}}}"),
            SEND,
        ),
        broken("property-became-required", sends(OBJECT), sends(&swapped("id note")), NEW),
        broken("type-changed", sends(OBJECT), sends(&note("{type: integer}")), NEW),
        case(sends(OBJECT), sends(&note("{type: string, maxLength: 3}")), SEND),
        case(sends(OBJECT), sends(&note("{type: string, default: x}")), SEND),
        case(sends(OBJECT), sends(&note("{type: string, deprecated: true}")), SEND),
        broken("became-read-only", sends(OBJECT), sends(&note("{type: string, readOnly: true}")), SEND),
        broken("property-became-optional", sends(OBJECT), sends(OPTIONAL), NEW),
        case(sends(&swapped("id note")), sends(&swapped("note id")), "let _ = shop_model::Order::new(\"a\", \"b\");"),
    ]
}

/// Programs that receive a type.
fn of_received_types() -> Vec<Case> {
    let many = |count: char| {
        let names: Vec<String> = ('a'..=count).map(String::from).collect();
        let properties: Vec<String> = names.iter().map(|name| format!("{name}: {{type: string}}")).collect();
        format!("{{type: object, required: [{}], properties: {{{}}}}}", names.join(", "), properties.join(", "))
    };
    let read =
        "let Ok(order) = shop.things().book().await else { return }; let _: Option<String> = order.note.clone();";
    vec![
        broken("became-nullable", receives(OBJECT), receives(&note("{type: string, nullable: true}")), read),
        broken("format-added", receives(OBJECT), receives(&note("{type: string, format: date}")), read),
        broken("property-became-required", receives(OBJECT), receives(&swapped("id note")), read),
        case(receives(OBJECT), receives(&more("")), read),
        // What is only received begins with zero values where `new` would have more than seven arguments.
        broken(
            "required-property-added",
            receives(&many('g')),
            receives(&many('h')),
            "let _ = shop_model::Order::new(\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\");",
        ),
        case(receives(&many('h')), receives(&many('i')), "let _ = shop_model::Order::default();"),
        // What is sent, too, has `new` in place of it.
        broken(
            "optional-body-added",
            receives(&many('h')),
            receives(&many('h')).replace(BOOK, &format!("{BOOK}, requestBody: {{{CONTENT}}}")),
            "let _ = shop_model::Order::default();",
        ),
        broken(
            "property-became-optional",
            receives(OBJECT),
            receives(OPTIONAL),
            "let Ok(order) = shop.things().book().await else { return }; let _: &String = &order.id;",
        ),
        broken(
            "type-widened",
            receives("{type: object, required: [id], properties: {id: {type: integer}}}"),
            receives("{type: object, required: [id], properties: {id: {type: number}}}"),
            "let Ok(order) = shop.things().book().await else { return }; let _: i64 = order.id;",
        ),
    ]
}

/// Programs that use an enum or a union, or a type by its name.
fn of_values() -> Vec<Case> {
    let state = |values: &str| {
        format!(
            "{{type: object, required: [id], properties: {{id: {{type: string}}, state: {{type: string, enum: [{values}]}}}}}}"
        )
    };
    let value = |rest: &str| {
        format!(
            "{{type: object, required: [id], properties: {{id: {{oneOf: [{{type: string}}, {{type: integer}}{rest}]}}}}}}"
        )
    };
    vec![
        case(
            sends(&state("open, paid")),
            sends(&state("open, paid, lost")),
            "let _ = |state: shop_model::order::State| match state { shop_model::order::State::Open => 1, shop_model::order::State::Paid => 2, _ => 3 };",
        ),
        broken(
            "enum-value-removed",
            sends(&state("open, paid")),
            sends(&state("open")),
            "let _ = shop_model::order::State::Paid;",
        ),
        case(
            sends(&value("")),
            sends(&value(", {type: boolean}")),
            "let _ = |id: shop_model::order::Id| match id { shop_model::order::Id::Integer(_) => 1, _ => 2 };",
        ),
        broken(
            "alternative-removed",
            sends(&value(", {type: boolean}")),
            sends(&value("")),
            "let _ = shop_model::order::Id::Boolean(true);",
        ),
        broken(
            "schema-renamed",
            sends(OBJECT),
            sends(OBJECT).replace("Order", "Purchase"),
            "let _ = shop_model::Order::new(\"a\").note(\"b\");",
        ),
        broken(
            "schema-renamed",
            sends(&state("open, paid")),
            sends(&state("open, paid")).replace("Order", "Purchase"),
            "let _ = shop_model::order::State::Paid;",
        ),
    ]
}
