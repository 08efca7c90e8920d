//! Paths that a document writes with the scope's prefix.

use std::fs;

use openapi_compiler::api::{Location, PathPiece};
use openapi_compiler::{Findings, Project, prepare_folder, understand, valid};

const SETTINGS: &str = r#"
title = "Weather"
about = "The weather, by region."
[crates]
model = "weather-model"
client = "weather-client"
type = "Weather"
version = "0.1.0"
[scope]
method = "region"
prefix = "/r/{region}"
default = "world"
characters = "a-z"
[[family]]
documents = ["weather.yaml"]
[family.groups]
"forecasts" = "forecasts"
"#;

const DOCUMENT: &str = r#"
openapi: 3.0.3
info: {title: Weather, version: '1'}
paths:
  /forecasts:
    get:
      operationId: listForecasts
      tags: [forecasts]
      responses: {'204': {description: None.}}
  /r/{regionId}/forecasts:
    parameters:
      - {$ref: '#/components/parameters/Region'}
      - {name: lang, in: query, schema: {type: string}}
    get:
      operationId: listForecastsOfRegion
      tags: [forecasts]
      responses: {'204': {description: None.}}
    post:
      operationId: createForecast
      tags: [forecasts]
      responses: {'204': {description: Made.}}
  /r/{regionId}/forecasts/{day}:
    get:
      operationId: getForecast
      tags: [forecasts]
      parameters:
        - {$ref: '#/components/parameters/Region'}
        - {name: day, in: path, required: true, schema: {type: string}}
        - {name: lang, in: query, schema: {type: strange}}
      responses: {'204': {description: It.}}
  /r/{regionId}:
    get:
      operationId: getRegion
      tags: [forecasts]
      parameters: [{$ref: '#/components/parameters/Region'}]
      responses: {'204': {description: It.}}
components:
  parameters:
    Region: {name: regionId, in: path, required: true, schema: {type: string}}
"#;

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("api.toml"), SETTINGS).expect("settings are written");
    fs::write(folder.path().join("weather.yaml"), DOCUMENT).expect("a document is written");
    folder
}

#[test]
fn the_scope_says_what_a_documented_prefix_does() {
    let folder = folder();
    let project = Project::of_folder(folder.path()).expect("settings");
    let mut findings = Findings::default();
    let valid = valid(&project, &mut findings).expect("a valid document");
    let api = understand(&valid, &project, &mut findings);
    let operation = |id: &str| api.documented().find(|operation| operation.id == id).expect("an operation");

    let get = operation("getForecast");
    assert_eq!((get.path.as_str(), get.scoped), ("/forecasts/{day}", true));
    let names: Vec<&str> = get.parameters.iter().map(|parameter| parameter.wire.as_str()).collect();
    assert_eq!(names, ["day", "lang"]);
    assert_eq!(get.pieces, [PathPiece::Literal("/forecasts/".to_owned()), PathPiece::Parameter(0)]);

    // Parameters of the path come along.
    let create = operation("createForecast");
    assert_eq!((create.path.as_str(), create.scoped), ("/forecasts", true));
    let parameters: Vec<_> = create.parameters.iter().map(|p| (p.wire.as_str(), p.location())).collect();
    assert_eq!(parameters, [("lang", Location::Query)]);

    // What is after the prefix is not a path here.
    assert_eq!(operation("getRegion").path, "/r/{regionId}");
    assert_eq!(api.documented().count(), 4);
}

#[test]
fn findings_name_the_place_in_the_file() {
    let folder = folder();
    let prepared = prepare_folder(folder.path()).expect("a valid document");
    let paths: Vec<&String> = prepared.document.root["paths"].as_object().expect("paths").keys().collect();
    assert_eq!(paths, ["/forecasts", "/forecasts/{day}", "/r/{regionId}"]);
    let said: Vec<String> = prepared.diagnostics.iter().map(ToString::to_string).collect();
    let left_out = "`GET /r/{regionId}/forecasts` is `GET /forecasts` within a scope, and is left out";
    assert!(said.iter().any(|finding| finding.contains(left_out)), "{said:#?}");
    let strange = prepared.diagnostics.iter().find(|finding| finding.message.contains("strange"));
    let place = strange.expect("a finding about the parameter").place.to_string();
    assert!(place.contains("/paths/~1r~1{regionId}~1forecasts~1{day}/get/parameters/2"), "{place}");
}
