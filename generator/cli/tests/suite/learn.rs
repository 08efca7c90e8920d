//! `learn`: what recorded answers contradict becomes an overlay, which contradicts them no more and has no secret in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use crate::run::command;
use openapi_crates::learn::{json_path, shown};
use serde_json::{Value, json};

const OLD: &str = r#"
openapi: 3.1.0
info: {title: Pets, version: '1'}
servers: [{url: https://pets.example/v1}]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      responses:
        '200':
          description: A pet.
          content:
            application/json:
              schema:
                type: object
                required: [id, weight]
                properties:
                  id: {type: string}
                  weight: {type: integer}
                  state: {enum: [sold, free]}
                  owner: {$ref: '#/components/schemas/Owner'}
                  food: {anyOf: [{type: string}, {type: array, items: {type: string}}]}
        default: {description: Anything else.}
  /log:
    get:
      operationId: readLog
      responses:
        '200': {description: Lines., content: {application/x-ndjson: {schema: {type: object, properties: {at: {type: integer}}}}}}
components:
  schemas:
    Owner: {type: object, required: [name], properties: {name: {type: string}}}
"#;

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        folder.write("pets.yaml", OLD);
        folder
    }

    fn write(&self, name: &str, text: &str) {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = command();
        command.current_dir(self.0.path()).args(arguments).output().unwrap()
    }

    /// The overlay of some recordings, and what is said about it.
    fn learn(&self, arguments: &[&str]) -> (Value, String) {
        let output = self.run(&[&["learn", "--of", "pets.yaml"], arguments].concat());
        let (text, said) = texts(&output);
        assert!(output.status.success(), "{said}");
        (serde_yaml::from_str(&text).unwrap_or_default(), said)
    }
}

fn texts(output: &Output) -> (String, String) {
    (String::from_utf8(output.stdout.clone()).unwrap(), String::from_utf8(output.stderr.clone()).unwrap())
}

/// The updates and removals of an overlay, by target.
fn actions(overlay: &Value) -> Vec<(String, Value)> {
    let actions = overlay["actions"].as_array().unwrap().iter();
    actions.map(|action| (action["target"].as_str().unwrap().to_owned(), action["update"].clone())).collect()
}

#[test]
fn the_overlay_is_the_one_of_the_compiled_fixture() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures");
    let folder = Folder::new();
    folder.write("learned.yaml", &fs::read_to_string(fixtures.join("accepted/learned/learned.yaml")).unwrap());
    let recordings = fixtures.join("recorded/learned.ndjson");
    let recordings = recordings.to_str().unwrap();
    let output = folder.run(&["learn", recordings, "--of", "learned.yaml"]);
    let (overlay, said) = texts(&output);
    assert_eq!(
        said,
        "7 recorded answers of operations\n1 answer in HTML, which a proxy may have sent, left out\n\
         1 recorded answer of no operation, left out:\n    1 x GET /cats\nthe overlay has 21 actions\n"
    );
    let known = fs::read_to_string(fixtures.join("accepted/learned/recorded.yaml")).unwrap();
    assert_eq!(overlay, known, "copy the overlay into the fixture");
    // Recorded values that may be secrets.
    for secret in ["swordfish", "eyJ", "985", "555", "Bella", "Nautilus", "2026"] {
        assert!(!overlay.contains(secret), "{secret}");
    }
    // With it, the answers contradict nothing.
    folder.write("recorded.yaml", &overlay);
    let output = folder.run(&["learn", recordings, "--of", "learned.yaml", "--overlay", "recorded.yaml"]);
    let (again, said) = texts(&output);
    assert!(again.is_empty() && said.ends_with("the recorded answers contradict nothing\n"), "{said}{again}");
}

#[test]
fn an_archive_of_a_browser_is_read() {
    let folder = Folder::new();
    let entry = |url: &str, status: u16, content: Value| json!({ "request": { "method": "GET", "url": url }, "response": { "status": status, "content": content } });
    let entries = [
        entry(
            "https://pets.example/v1/pets/1?token=hidden",
            200,
            json!({ "mimeType": "application/json", "text": r#"{"id":"1","weight":1.5,"state":null,"owner":null,"food":7}"# }),
        ),
        // {"id":"2"}
        entry(
            "https://pets.example/v1/pets/2",
            200,
            json!({ "mimeType": "application/json", "encoding": "base64", "text": "eyJpZCI6IjIifQ==" }),
        ),
        entry(
            "https://pets.example/v1/log",
            200,
            json!({ "mimeType": "application/x-ndjson", "text": "{\"at\":1}\n{\"at\":\"noon\"}\n" }),
        ),
        entry("https://pets.example/v1/pets/3", 0, json!({})),
    ];
    folder.write("log.har", &json!({ "log": { "version": "1.2", "entries": entries } }).to_string());
    let (overlay, said) = folder.learn(&["log.har"]);
    assert!(said.starts_with("3 recorded answers of operations\n"), "{said}");
    let schema = "$.paths['/pets/{id}'].get.responses['200'].content['application/json'].schema";
    let line = "$.paths['/log'].get.responses['200'].content['application/x-ndjson'].schema.properties.at";
    let anything = json!({ "anyOf": [{ "$ref": "#/components/schemas/Owner" }, { "type": "null" }] });
    assert_eq!(
        actions(&overlay),
        [
            (line.to_owned(), json!({ "type": ["integer", "string"] })),
            (format!("{schema}.properties.owner['$ref']"), Value::Null),
            (format!("{schema}.properties.owner"), anything),
            (format!("{schema}.properties.state.*"), Value::Null),
            (
                format!("{schema}.properties.state"),
                json!({ "anyOf": [{ "enum": ["sold", "free"] }, { "type": "null" }] })
            ),
            (format!("{schema}.properties.weight"), json!({ "type": "number" })),
            (format!("{schema}.required[?@ == 'weight']"), Value::Null),
            (format!("{schema}.properties.food.anyOf"), json!({ "type": "integer" })),
        ]
    );
    let reason = overlay["actions"][6]["description"].as_str().unwrap();
    assert_eq!(reason, "`weight` is missing in 1 of 2 recorded values (getPet)");
    // The compiler takes it.
    folder.write("learned.yaml", &serde_yaml::to_string(&overlay).unwrap());
    let output = folder.run(&["repair", "pets.yaml", "--overlay", "learned.yaml"]);
    let (repaired, said) = texts(&output);
    assert!(output.status.success() && !said.contains("error"), "{said}");
    assert!(!repaired.contains("\"weight\"\n                  ]"), "{repaired}");
}

#[test]
fn cassettes_have_text_or_bytes_in_place_of_json() {
    let folder = Folder::new();
    let line = |key: &str, body: &str| {
        let headers = json!({ "content-type": "application/x-ndjson" });
        json!({ "method": "GET", "path": "/v1/log", "status": 200, "headers": headers, key: body }).to_string()
    };
    let (text, bytes) = (line("text", "{\"at\":1}\n"), line("base64", "eyJhdCI6Im5vb24ifQ=="));
    folder.write("pets.ndjson", &format!("{text}\n{bytes}\n"));
    let (overlay, said) = folder.learn(&["pets.ndjson"]);
    assert!(said.starts_with("2 recorded answers of operations\n"), "{said}");
    let at = "$.paths['/log'].get.responses['200'].content['application/x-ndjson'].schema.properties.at";
    assert_eq!(actions(&overlay), [(at.to_owned(), json!({ "type": ["integer", "string"] }))]);
}

#[test]
fn bodies_are_those_of_the_operation_that_files_are_called_after() {
    let folder = Folder::new();
    folder.write("recorded/getPet.json", r#"{"id": "1", "weight": 2, "color": "red"}"#);
    folder.write("recorded/getPet.200.of-a-cat.json", r#"{"id": "1", "weight": 2, "color": "blue"}"#);
    folder.write("recorded/cat.json", r#"{"id": "1", "weight": 2, "state": "lost"}"#);
    let (overlay, said) = folder.learn(&["recorded"]);
    assert!(said.contains("1 recorded answer of no operation, left out:\n    1 x cat\n"), "{said}");
    let schema = "$.paths['/pets/{id}'].get.responses['200'].content['application/json'].schema";
    assert_eq!(actions(&overlay), [(schema.to_owned(), json!({ "properties": { "color": { "type": "string" } } }))]);
    let (overlay, _) = folder.learn(&["recorded/cat.json", "--operation", "getPet", "--status", "200"]);
    assert_eq!(actions(&overlay), [(format!("{schema}.properties.state"), json!({ "enum": ["lost"] }))]);
    // A default is there for any status.
    let (overlay, said) = folder.learn(&["recorded/cat.json", "--operation", "getPet", "--status", "500"]);
    let media = json!({ "content": { "application/json": { "schema": {
        "type": "object",
        "properties": { "id": { "type": "string" }, "state": { "type": "string" }, "weight": { "type": "integer" } },
    } } } });
    assert_eq!(actions(&overlay), [("$.paths['/pets/{id}'].get.responses.default".to_owned(), media)], "{said}");
}

/// The overlay is for the document, whose path has the prefix of the scope.
#[test]
fn a_path_with_the_prefix_of_the_scope_is_corrected_where_it_is() {
    let folder = Folder::new();
    folder.write("api/pets.yaml", &OLD.replace("/pets/{id}:", "/r/{region}/pets/{id}:"));
    let settings = "title = 'Pets'\nabout = 'Pets.'\n[crates]\nmodel = 'pets-model'\nclient = 'pets-client'\ntype = 'Pets'\nversion = '0.1.0'\n\
        [scope]\nmethod = 'region'\nprefix = '/r/{region}'\ndefault = 'world'\ncharacters = 'a-z'\n[[family]]\ndocuments = ['pets.yaml']\n";
    folder.write("api/api.toml", settings);
    folder.write("recorded/getPet.json", r#"{"id": "1", "weight": 2, "color": "red"}"#);
    let (text, said) = texts(&folder.run(&["learn", "--of", "api", "recorded"]));
    let overlay: Value = serde_yaml::from_str(&text).unwrap_or_default();
    let schema = "$.paths['/r/{region}/pets/{id}'].get.responses['200'].content['application/json'].schema";
    let update = json!({ "properties": { "color": { "type": "string" } } });
    assert_eq!(actions(&overlay), [(schema.to_owned(), update)], "{said}");
}

#[test]
fn what_is_not_a_recording_is_said() {
    let folder = Folder::new();
    folder.write("broken.json", "{");
    folder.write("lines.ndjson", "{\"method\":\"GET\",\"path\":\"/pets/1\",\"status\":200}\n{\"method\":\"GET\"}\n");
    folder.write("strange.ndjson", "{\"method\":\"GET\",\"path\":\"/dogs\",\"status\":200}\n");
    let failure = |file: &str| {
        let output = folder.run(&["learn", file, "--of", "pets.yaml"]);
        assert_eq!(output.status.code(), Some(1));
        texts(&output).1
    };
    assert!(failure("broken.json").starts_with("error: broken.json is neither JSON nor one JSON object per line: "));
    assert_eq!(
        failure("lines.ndjson"),
        "error: lines.ndjson, line 2: a recorded answer is an object with `method`, `path`, `status` and `body`\n"
    );
    assert!(failure("missing.json").starts_with("error: cannot read missing.json: "));
    assert!(failure("strange.ndjson").ends_with("none of the recordings is an answer of an operation of pets.yaml\n"));
}

#[test]
fn words_are_told_from_data() {
    for word in ["active", "AgentPolicy", "cloud-connected", "v2.1", "text/plain", "in progress"] {
        assert!(shown::is_word("kind", &json!(word)), "{word}");
    }
    for data in [
        "",
        "a1b2c3d4e5",
        "Ada Lovelace, London",
        "eyJhbGciOiJIUzI1NiJ9.e30",
        "user@example.com",
        "0123456789abcdef0123456789abcdef",
    ] {
        assert!(!shown::is_word("kind", &json!(data)), "{data}");
    }
    assert!(!shown::is_word("api_key", &json!("active")) && !shown::is_word("kind", &json!({})));
    assert!(shown::is_property_name("is_protected") && shown::is_property_name("@timestamp"));
    for data in ["ada@example.com", "2026-03-01", "01JABC", "a b", "5f3c1a2b-9e3d"] {
        assert!(!shown::is_property_name(data), "{data}");
    }
    assert_eq!(json_path::of(&json!({ "a": [{ "it's": 1 }] }), "/a/0/it's"), r"$.a[0]['it\'s']");
}
