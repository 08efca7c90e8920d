//! Operations: their parameters and answers.

use super::{In, Row};

pub(super) const OPERATIONS: &[Row] = &[
    (In::Operation, "", "parameters: [{name: q, in: query, schema: {type: string}}]", &["optional-parameter-added:"]),
    (
        In::Operation,
        "",
        "parameters: [{name: q, in: query, required: true, schema: {type: string}}]",
        &["required-parameter-added: compile wire"],
    ),
    (
        In::Operation,
        "parameters: [{name: q, in: query, schema: {type: string}}]",
        "",
        &["parameter-removed: compile behaviour"],
    ),
    (
        In::Operation,
        "parameters: [{name: q, in: query, schema: {type: string}}]",
        "parameters: [{name: q, in: query, required: true, schema: {type: string}}]",
        &["parameter-became-required: compile wire"],
    ),
    (
        In::Operation,
        "parameters: [{name: q, in: query, required: true, schema: {type: string}}]",
        "parameters: [{name: q, in: query, schema: {type: string}}]",
        &["parameter-became-optional: compile"],
    ),
    (
        In::Operation,
        "parameters: [{name: per_page, in: query, schema: {type: integer}}]",
        "parameters: [{name: perPages, in: query, schema: {type: integer}}]",
        &["parameter-renamed: compile wire"],
    ),
    (
        In::Operation,
        "parameters: [{name: q, in: query, schema: {type: integer}}]",
        "parameters: [{name: q, in: header, schema: {type: integer}}]",
        &["parameter-moved: compile wire"],
    ),
    (
        In::Operation,
        "parameters: [{name: q, in: query, schema: {type: array, items: {type: string}}}]",
        "parameters: [{name: q, in: query, explode: false, schema: {type: array, items: {type: string}}}]",
        &["parameter-style-changed: wire"],
    ),
    (
        In::Operation,
        "parameters: [{name: q, in: query, schema: {type: string}}]",
        "parameters: [{name: q, in: query, schema: {type: integer}}]",
        &["type-changed: compile wire"],
    ),
    (
        In::Operation,
        "parameters: [{name: q, in: query, schema: {type: string}}]",
        "parameters: [{name: q, in: query, deprecated: true, schema: {type: string}}]",
        &["parameter-deprecated: docs"],
    ),
    (In::Operation, "summary: A.", "summary: B.", &["description-changed: docs"]),
    (In::Operation, "", "deprecated: true", &["operation-deprecated: docs"]),
    (In::Operation, "deprecated: true", "", &["operation-restored: docs"]),
    (In::Operation, "x-state: Generally available", "x-state: Technical preview", &["tier-lowered: behaviour"]),
    (In::Operation, "x-state: Technical preview", "x-state: Generally available", &["tier-raised: docs"]),
    (
        In::Operation,
        "responses: {'200': {description: A.}}",
        "responses: {'200': {description: A.}, '404': {description: B.}}",
        &["error-status-added:"],
    ),
    (
        In::Operation,
        "responses: {'200': {description: A.}, '404': {description: B.}}",
        "responses: {'200': {description: A.}}",
        &["error-status-removed: behaviour"],
    ),
    (
        In::Operation,
        "responses: {'200': {description: A.}, '202': {description: B.}}",
        "responses: {'200': {description: A.}}",
        &["success-status-removed: wire"],
    ),
    (
        In::Operation,
        "responses: {'200': {description: A.}}",
        "responses: {'200': {description: A., content: {application/json: {schema: {type: string}}}}}",
        &["answer-body-added: compile"],
    ),
    (
        In::Operation,
        "responses: {'200': {description: A., content: {application/json: {schema: {type: string}}}}}",
        "responses: {'200': {description: A.}}",
        &["answer-body-removed: compile wire"],
    ),
    (
        In::Operation,
        "responses: {'200': {description: A., content: {application/json: {schema: {type: string}}}}}",
        "responses: {'200': {description: A., content: {application/yaml: {schema: {type: string}}}}}",
        &["media-type-removed: wire", "media-type-added:"],
    ),
    (
        In::Operation,
        "responses: {'200': {description: A.}}",
        "responses: {'200': {description: A., headers: {X-A: {schema: {type: string}}}}}",
        &["header-added:"],
    ),
    (
        In::Operation,
        "responses: {'200': {description: A., headers: {X-A: {required: true, schema: {type: string}}}}}",
        "responses: {'200': {description: A.}}",
        &["required-header-removed: compile wire"],
    ),
    (
        In::Operation,
        "responses: {'200': {description: A., headers: {X-A: {required: true, schema: {type: string}}}}}",
        "responses: {'200': {description: A., headers: {X-A: {schema: {type: string}}}}}",
        &["header-became-optional: wire"],
    ),
    (
        In::Operation,
        "responses: {'200': {description: A., headers: {X-A: {schema: {type: string}}}}}",
        "responses: {'200': {description: A., headers: {X-A: {schema: {type: integer}}}}}",
        &["type-changed: compile wire"],
    ),
    (In::Operation, "x-limit: {a: 1}", "x-limit: {a: 2}", &["extension-changed: docs"]),
];
