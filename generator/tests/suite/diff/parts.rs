//! What several parts of a schema say together, and null however it is written.

use super::{In, Row};

/// Null, in all ways of writing it.
pub(super) const NULLS: &[Row] = &[
    (
        In::Answer,
        "{oneOf: [{type: string}, {type: integer}]}",
        "{oneOf: [{type: string}, {type: integer}, {type: 'null'}]}",
        &["became-nullable: compile wire"],
    ),
    (
        In::Request,
        "{oneOf: [{type: string}, {type: integer}, {type: 'null'}]}",
        "{oneOf: [{type: string}, {type: integer}]}",
        &["no-longer-nullable: compile wire"],
    ),
    (
        In::Answer,
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {anyOf: [{type: string}, {type: 'null'}]}}}",
        &["became-nullable: compile wire"],
    ),
    (
        In::Answer,
        "{type: object, properties: {a: {type: string, nullable: true}}}",
        "{type: object, properties: {a: {anyOf: [{type: string, maxLength: 3}, {type: 'null'}]}}}",
        &["max-length-lowered: docs"],
    ),
    (
        In::Answer,
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {anyOf: [{type: integer}, {type: 'null'}]}}}",
        &["type-changed: compile wire"],
    ),
    (
        In::Request,
        "{type: object, properties: {a: {type: string, nullable: true}}}",
        "{type: object, properties: {a: {anyOf: [{type: string}, {type: integer}], nullable: true}}}",
        &["type-widened: compile"],
    ),
    (
        In::Request,
        "{type: object, properties: {a: {type: [string, 'null']}}}",
        "{type: object, properties: {a: {type: [string, integer, 'null']}}}",
        &["type-widened: compile"],
    ),
    (
        In::Request,
        "{type: object, properties: {a: {type: string, nullable: true}}}",
        "{type: object, properties: {a: {anyOf: [{type: string}, {type: integer}]}}}",
        &["type-widened: compile", "no-longer-nullable: wire"],
    ),
    (
        In::Answer,
        "{type: object, properties: {a: {oneOf: [{type: string}, {type: integer}], nullable: true}}}",
        "{type: object, properties: {a: {type: string}}}",
        &["type-narrowed: compile", "no-longer-nullable:"],
    ),
];

/// What all parts of a schema say together.
pub(super) const PARTS: &[Row] = &[
    (
        In::Request,
        "{allOf: [{type: object, properties: {a: {type: string}}}]}",
        "{allOf: [{type: object, properties: {a: {type: string}}}, {properties: {a: {maxLength: 3}}}]}",
        &["max-length-lowered: wire"],
    ),
    (
        In::Answer,
        "{allOf: [{properties: {a: {type: string, maxLength: 5}}}, {properties: {a: {maxLength: 3}}}]}",
        "{allOf: [{properties: {a: {type: string, maxLength: 4}}}]}",
        &["max-length-raised: wire"],
    ),
    (
        In::Answer,
        "{allOf: [{type: object, properties: {a: {type: string}}}]}",
        "{allOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {a: {type: string}}}]}",
        &["spelling-changed: docs"],
    ),
    (
        In::Request,
        "{allOf: [{type: integer, minimum: 2}]}",
        "{allOf: [{type: integer, minimum: 2}, {minimum: 4}]}",
        &["minimum-raised: wire"],
    ),
    (
        In::Request,
        "{allOf: [{type: string, maxLength: 9}, {maxLength: 10}]}",
        "{allOf: [{type: string, maxLength: 9}, {maxLength: 5}]}",
        &["max-length-lowered: wire"],
    ),
    (
        In::Request,
        "{allOf: [{type: string, pattern: '^a'}]}",
        "{allOf: [{type: string, pattern: '^a'}, {pattern: 'b$'}]}",
        &["pattern-added: wire"],
    ),
    (
        In::Request,
        "{type: integer, minimum: 3}",
        "{type: integer, minimum: 3, exclusiveMinimum: true}",
        &["minimum-raised: wire"],
    ),
    (
        In::Request,
        "{type: integer, maximum: 9007199254740993}",
        "{type: integer, maximum: 9007199254740992}",
        &["maximum-lowered: wire"],
    ),
    (
        In::Request,
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, required: [b], properties: {a: {type: string}}}",
        &["property-became-required: compile wire"],
    ),
    (
        In::Request,
        "{allOf: [{type: number}, {minimum: 1}]}",
        "{allOf: [{type: number}, {minimum: 1, type: integer}]}",
        &["type-narrowed: compile wire"],
    ),
    (
        In::Answer,
        "{allOf: [{type: object, properties: {a: {type: string}}}, {type: string}]}",
        "{allOf: [{type: object, properties: {a: {type: string}}}]}",
        &["type-widened: wire"],
    ),
    (
        In::Answer,
        "{allOf: [{type: object, properties: {a: {type: string}}}, {type: string}]}",
        "{allOf: [{type: object, properties: {a: {type: string}}}, {type: integer}]}",
        &["type-changed: wire"],
    ),
    (
        In::Request,
        "{allOf: [{type: object, properties: {a: {type: string}}}, {additionalProperties: true}]}",
        "{allOf: [{type: object, properties: {a: {type: string}}}, {additionalProperties: false}]}",
        &["other-properties-denied: compile wire"],
    ),
    (
        In::Request,
        "{allOf: [{type: object, additionalProperties: false}, {additionalProperties: true}]}",
        "{allOf: [{type: object, additionalProperties: false}, {additionalProperties: false}]}",
        &["other-properties-denied: compile wire"],
    ),
    (
        In::Request,
        "{allOf: [{type: object, additionalProperties: true}, {additionalProperties: {type: string}}]}",
        "{allOf: [{type: object, additionalProperties: true}, {additionalProperties: {type: string, maxLength: 3}}]}",
        &["max-length-lowered: wire"],
    ),
    (
        In::Request,
        "{allOf: [{type: array, items: {type: string}}, {items: {maxLength: 10}}]}",
        "{allOf: [{type: array, items: {type: string}}, {items: {maxLength: 5}}]}",
        &["max-length-lowered: wire"],
    ),
    (
        In::Answer,
        "{allOf: [{type: array, items: {type: string, maxLength: 5}}, {items: {maxLength: 3}}]}",
        "{allOf: [{type: array, items: {type: string, maxLength: 4}}]}",
        &["max-length-raised: wire"],
    ),
];
