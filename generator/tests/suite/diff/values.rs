//! Values, bounds and alternatives.

use super::{In, Row};

pub(super) const VALUES: &[Row] = &[
    (In::Request, "{type: string, enum: [a, b]}", "{type: string, enum: [a, b, c]}", &["enum-value-added:"]),
    (In::Answer, "{type: string, enum: [a, b]}", "{type: string, enum: [a, b, c]}", &["enum-value-added:"]),
    (
        In::Request,
        "{type: string, enum: [a, b, c]}",
        "{type: string, enum: [a, b]}",
        &["enum-value-removed: compile wire"],
    ),
    (In::Answer, "{type: string, enum: [a, b, c]}", "{type: string, enum: [a, b]}", &["enum-value-removed: compile"]),
    (In::Request, "{type: string}", "{type: string, enum: [a, b]}", &["values-listed: compile wire"]),
    (In::Answer, "{type: string, enum: [a, b]}", "{type: string}", &["values-not-listed: compile behaviour"]),
    (In::Request, "{type: integer}", "{type: integer, default: 3}", &["default-added: behaviour"]),
    (In::Request, "{type: integer, default: 3}", "{type: integer, default: 4}", &["default-changed: behaviour"]),
    (In::Request, "{type: integer, default: 3}", "{type: integer}", &["default-removed: behaviour"]),
    (In::Request, "{type: number, minimum: 1}", "{type: number, minimum: 2}", &["minimum-raised: wire"]),
    (In::Answer, "{type: number, minimum: 2}", "{type: number, minimum: 1}", &["minimum-lowered: behaviour"]),
    (In::Request, "{type: number, maximum: 2}", "{type: number, maximum: 1}", &["maximum-lowered: wire"]),
    (In::Request, "{type: number, maximum: 2}", "{type: number}", &["maximum-raised:"]),
    (
        In::Request,
        "{type: number, minimum: 2}",
        "{type: number, minimum: 2, exclusiveMinimum: true}",
        &["minimum-raised: wire"],
    ),
    (In::Request, "{type: string}", "{type: string, minLength: 2}", &["min-length-raised: wire"]),
    (In::Answer, "{type: string, minLength: 2}", "{type: string}", &["min-length-lowered: behaviour"]),
    (In::Request, "{type: string, maxLength: 9}", "{type: string, maxLength: 8}", &["max-length-lowered: wire"]),
    (In::Answer, "{type: string, maxLength: 8}", "{type: string, maxLength: 9}", &["max-length-raised: behaviour"]),
    (
        In::Request,
        "{type: array, items: {type: string}}",
        "{type: array, minItems: 1, items: {type: string}}",
        &["min-items-raised: wire"],
    ),
    (
        In::Request,
        "{type: array, minItems: 1, items: {type: string}}",
        "{type: array, items: {type: string}}",
        &["min-items-lowered:"],
    ),
    (
        In::Request,
        "{type: array, items: {type: string}}",
        "{type: array, maxItems: 3, items: {type: string}}",
        &["max-items-lowered: wire"],
    ),
    (
        In::Answer,
        "{type: array, maxItems: 3, items: {type: string}}",
        "{type: array, maxItems: 4, items: {type: string}}",
        &["max-items-raised: behaviour"],
    ),
    (
        In::Request,
        "{type: object, additionalProperties: {type: string}}",
        "{type: object, minProperties: 1, additionalProperties: {type: string}}",
        &["min-properties-raised: wire"],
    ),
    (
        In::Request,
        "{type: object, additionalProperties: {type: string}}",
        "{type: object, maxProperties: 1, additionalProperties: {type: string}}",
        &["max-properties-lowered: wire"],
    ),
    (In::Request, "{type: string}", "{type: string, pattern: '^a'}", &["pattern-added: wire"]),
    (In::Request, "{type: string, pattern: '^a'}", "{type: string, pattern: '^b'}", &["pattern-changed: wire"]),
    (In::Request, "{type: string, pattern: '^a'}", "{type: string}", &["pattern-removed:"]),
    (In::Request, "{type: integer}", "{type: integer, multipleOf: 5}", &["multiple-of-added: wire"]),
    (
        In::Request,
        "{type: array, items: {type: string}}",
        "{type: array, uniqueItems: true, items: {type: string}}",
        &["unique-items-required: wire"],
    ),
    (
        In::Request,
        "{type: array, uniqueItems: true, items: {type: string}}",
        "{type: array, items: {type: string}}",
        &["unique-items-relaxed:"],
    ),
];

pub(super) const UNIONS: &[Row] = &[
    (
        In::Request,
        "{oneOf: [{type: string}, {type: integer}]}",
        "{oneOf: [{type: string}, {type: integer}, {type: boolean}]}",
        &["alternative-added:"],
    ),
    (
        In::Answer,
        "{oneOf: [{type: string}, {type: integer}]}",
        "{oneOf: [{type: string}, {type: integer}, {type: boolean}]}",
        &["alternative-added: behaviour"],
    ),
    (
        In::Request,
        "{oneOf: [{type: string}, {type: integer}, {type: boolean}]}",
        "{oneOf: [{type: string}, {type: integer}]}",
        &["alternative-removed: compile wire"],
    ),
    (
        In::Request,
        "{oneOf: [{type: string}, {type: integer}]}",
        "{anyOf: [{type: string}, {type: integer}]}",
        &["union-kind-changed: behaviour"],
    ),
    (In::Request, "{type: string}", "{oneOf: [{type: string}, {type: integer}]}", &["type-widened: compile"]),
    (In::Request, "{oneOf: [{type: string}, {type: integer}]}", "{type: string}", &["type-narrowed: compile wire"]),
];
