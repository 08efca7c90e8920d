//! Types of values, and properties of objects.

use super::{In, OBJECT, Row};

pub(super) const TYPES: &[Row] = &[
    (In::Request, "{type: string}", "{type: integer}", &["type-changed: compile wire"]),
    (In::Answer, "{type: string}", "{type: integer}", &["type-changed: compile wire"]),
    (In::Request, "{type: integer}", "{type: number}", &["type-widened: compile"]),
    (In::Answer, "{type: number}", "{type: integer}", &["type-narrowed: compile"]),
    (In::Answer, "{type: integer}", "{type: number}", &["type-widened: compile wire"]),
    (
        In::Request,
        "{type: array, items: {type: string}}",
        "{type: array, items: {type: boolean}}",
        &["type-changed: compile wire"],
    ),
    (In::Request, "{type: string}", "{type: string, format: date}", &["format-added: compile wire"]),
    (In::Answer, "{type: string}", "{type: string, format: date}", &["format-added: compile"]),
    (In::Request, "{type: string, format: uuid}", "{type: string}", &["format-removed:"]),
    (In::Answer, "{type: string, format: uuid}", "{type: string}", &["format-removed: wire"]),
    (In::Answer, "{type: string, format: uuid}", "{type: string, format: email}", &["format-changed: wire"]),
    (In::Request, "{type: integer, format: int32}", "{type: integer, format: int64}", &["type-widened: compile"]),
    (In::Answer, "{type: integer, format: int32}", "{type: integer, format: int64}", &["type-widened: compile wire"]),
    (In::Answer, "{type: integer, format: int64}", "{type: integer, format: int32}", &["type-narrowed: compile"]),
    (In::Answer, "{type: string}", "{type: string, format: password}", &["format-hint-changed: compile"]),
    (
        In::Request,
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string, nullable: true}}}",
        &["became-nullable: compile"],
    ),
    (
        In::Answer,
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string, nullable: true}}}",
        &["became-nullable: compile wire"],
    ),
    (
        In::Request,
        "{type: object, properties: {a: {type: string, nullable: true}}}",
        "{type: object, properties: {a: {type: string}}}",
        &["no-longer-nullable: compile wire"],
    ),
    (In::Request, "{type: string}", "{type: string, deprecated: true}", &["schema-deprecated: docs"]),
    (In::Request, "{type: string, deprecated: true}", "{type: string}", &["schema-restored: docs"]),
    (In::Request, "{type: string, xml: {name: a}}", "{type: string, xml: {name: b}}", &["xml-changed: wire"]),
    (
        In::Request,
        "{type: object, additionalProperties: {type: string}}",
        "{type: object, additionalProperties: {type: integer}}",
        &["type-changed: compile wire"],
    ),
    (In::Request, "{type: string}", "{type: string, not: {enum: [x]}}", &["exclusion-added: wire"]),
    (In::Request, "{type: string, not: {enum: [x]}}", "{type: string}", &["exclusion-removed:"]),
    (In::Request, "{not: {type: string}}", "{not: {type: integer}}", &["exclusion-changed: wire"]),
];

/// Keywords that OpenAPI 3.0 does not have.
pub(super) const CHECKS: &[Row] = &[
    (In::Request, "{type: array}", "{type: array, contains: {const: x}}", &["check-added: wire"]),
    (In::Answer, "{type: array}", "{type: array, contains: {const: x}}", &["check-added: docs"]),
    (In::Request, "{type: array, contains: {const: x}}", "{type: array}", &["check-removed:"]),
    (
        In::Request,
        "{type: array, contains: {const: x}, minContains: 1}",
        "{type: array, contains: {const: x}, minContains: 2}",
        &["check-narrowed: wire"],
    ),
    (In::Request, "{type: object}", "{type: object, propertyNames: {pattern: '^a'}}", &["check-added: wire"]),
    (In::Request, "{type: object}", "{type: object, dependentRequired: {a: [b]}}", &["check-added: wire"]),
    (
        In::Request,
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string}}, if: {required: [a]}, then: {minProperties: 2}}",
        &["check-added: wire", "check-added: wire"],
    ),
    (
        In::Request,
        "{type: string, contentMediaType: application/json, contentSchema: {type: object}}",
        "{type: string, contentMediaType: application/json, contentSchema: {type: array}}",
        &["format-changed: wire"],
    ),
    (In::Request, "{type: string}", "{type: string, $comment: Words.}", &["description-changed: docs"]),
    // Another change hides nothing.
    (
        In::Request,
        "{type: object, properties: {a: {type: array}}}",
        "{type: object, description: Words., properties: {a: {type: array, contains: {const: x}}}}",
        &["check-added: wire", "description-changed: docs"],
    ),
    (In::Request, "{type: string}", "false", &["type-narrowed: compile wire"]),
    (
        In::Answer,
        "{type: array, contains: {const: x}, maxContains: 2}",
        "{type: array, contains: {const: x}, maxContains: 3}",
        &["check-widened: wire"],
    ),
    (
        In::Request,
        "{type: array, contains: {const: x}}",
        "{type: array, contains: {const: x}, maxContains: 3}",
        &["check-narrowed: wire"],
    ),
    (In::Answer, "{type: array, contains: {const: x}}", "{type: array}", &["check-removed: wire"]),
    (
        In::Answer,
        "{type: array, contains: {const: x}}",
        "{type: array, contains: {const: y}}",
        &["check-changed: wire"],
    ),
    (
        In::Request,
        "{type: object, dependentRequired: {a: [b]}}",
        "{type: object, dependentRequired: {a: [b, c]}}",
        &["check-narrowed: wire"],
    ),
    (
        In::Answer,
        "{type: object, properties: {a: {type: string}}, unevaluatedProperties: false}",
        "{type: object, properties: {a: {type: string}}}",
        &["other-properties-allowed:"],
    ),
];

/// Lists whose items are described one by one.
pub(super) const TUPLES: &[Row] = &[
    (
        In::Answer,
        "{type: array, prefixItems: [{type: string}, {type: integer}]}",
        "{type: array, prefixItems: [{type: integer}, {type: string}]}",
        &["type-changed: wire", "type-changed: wire"],
    ),
    (
        In::Answer,
        "{type: array, prefixItems: [{type: string}, {type: integer}]}",
        "{type: array, prefixItems: [{type: string}, {type: boolean}]}",
        &["type-changed: compile wire"],
    ),
    (
        In::Request,
        "{type: array, prefixItems: [{type: string}, {type: integer}]}",
        "{type: array, prefixItems: [{type: string, maxLength: 3}, {type: integer}]}",
        &["max-length-lowered: wire"],
    ),
    (In::Request, "{type: array}", "{type: array, prefixItems: [{type: string}]}", &["type-narrowed: compile wire"]),
    (
        In::Answer,
        "{type: array, prefixItems: [{type: string}], items: false}",
        "{type: array, prefixItems: [{type: string}, {type: integer}], items: false}",
        &["type-widened: compile wire"],
    ),
    (
        In::Answer,
        "{type: array, items: {type: string}}",
        "{type: array, prefixItems: [{type: string}], items: {type: string}}",
        &["spelling-changed: docs"],
    ),
];

pub(super) const PROPERTIES: &[Row] = &[
    (
        In::Request,
        OBJECT,
        "{type: object, required: [id], properties: {id: {type: string}, note: {type: string}, more: {type: integer}}}",
        &["optional-property-added:"],
    ),
    (
        In::Answer,
        OBJECT,
        "{type: object, required: [id], properties: {id: {type: string}, note: {type: string}, more: {type: integer}}}",
        &["optional-property-added:"],
    ),
    (
        In::Request,
        OBJECT,
        "{type: object, required: [id, more], properties: {id: {type: string}, note: {type: string}, more: {type: integer}}}",
        &["required-property-added: compile wire"],
    ),
    (
        In::Answer,
        OBJECT,
        "{type: object, required: [id, more], properties: {id: {type: string}, note: {type: string}, more: {type: integer}}}",
        &["required-property-added: compile"],
    ),
    (
        In::Request,
        OBJECT,
        "{type: object, required: [id], properties: {id: {type: string}}}",
        &["optional-property-removed: compile behaviour"],
    ),
    (
        In::Answer,
        OBJECT,
        "{type: object, properties: {note: {type: string}}}",
        &["required-property-removed: compile wire"],
    ),
    (
        In::Request,
        OBJECT,
        "{type: object, required: [id, note], properties: {id: {type: string}, note: {type: string}}}",
        &["property-became-required: compile wire"],
    ),
    (
        In::Answer,
        OBJECT,
        "{type: object, required: [id, note], properties: {id: {type: string}, note: {type: string}}}",
        &["property-became-required: compile"],
    ),
    (
        In::Answer,
        OBJECT,
        "{type: object, properties: {id: {type: string}, note: {type: string}}}",
        &["property-became-optional: compile wire"],
    ),
    (
        In::Request,
        OBJECT,
        "{type: object, properties: {id: {type: string}, note: {type: string}}}",
        &["property-became-optional: compile"],
    ),
    (
        In::Request,
        OBJECT,
        "{type: object, required: [id], properties: {id: {type: string}, notes: {type: string}}}",
        &["property-renamed: compile wire"],
    ),
    (
        In::Answer,
        OBJECT,
        "{type: object, required: [id], properties: {id: {type: string}, note: {type: string, description: Words.}}}",
        &["description-changed: docs"],
    ),
    (
        In::Answer,
        OBJECT,
        "{type: object, required: [id], properties: {id: {type: string}, note: {type: string, example: a}}}",
        &["example-changed: docs"],
    ),
    (
        In::Answer,
        OBJECT,
        "{type: object, required: [id], properties: {id: {type: string}, note: {type: string, x-order: 3}}}",
        &["extension-changed: docs"],
    ),
    (
        In::Request,
        OBJECT,
        "{type: object, additionalProperties: false, required: [id], properties: {id: {type: string}, note: {type: string}}}",
        &["other-properties-denied: wire"],
    ),
    (
        In::Request,
        "{type: object, additionalProperties: false, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string}}}",
        &["other-properties-allowed:"],
    ),
    (
        In::Request,
        OBJECT,
        "{type: object, required: [id], properties: {id: {type: string}, note: {type: string, readOnly: true}}}",
        &["became-read-only: compile behaviour"],
    ),
    (
        In::Answer,
        "{type: object, properties: {a: {type: string, readOnly: true}}}",
        "{type: object, properties: {a: {type: string}}}",
        &["no-longer-read-only: docs"],
    ),
    (
        In::Request,
        "{type: object, required: [a], properties: {a: {type: string, readOnly: true}}}",
        "{type: object, required: [a], properties: {a: {type: string}}}",
        &["property-became-required: compile wire", "no-longer-read-only:"],
    ),
    (
        In::Request,
        "{type: object, additionalProperties: false, properties: {a: {type: string}, b: {type: string}}}",
        "{type: object, additionalProperties: false, properties: {a: {type: string}}}",
        &["closed-property-removed: compile wire"],
    ),
    (
        In::Answer,
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string, x-state: Technical preview}}}",
        &["tier-lowered: behaviour"],
    ),
    (
        In::Answer,
        OBJECT,
        "{type: object, required: [id], properties: {id: {type: string}, note: {type: string, writeOnly: true}}}",
        &["became-write-only: wire"],
    ),
    (
        In::Answer,
        "{type: object, properties: {a: {type: string, writeOnly: true}}}",
        "{type: object, properties: {a: {type: string}}}",
        &["no-longer-write-only:"],
    ),
];
