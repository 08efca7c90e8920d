//! `openapi-crates mock`: it says where it listens, it answers there, and it says why it cannot.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::outside::program;
use crate::run::command;

const DOCUMENT: &str = r#"
openapi: 3.1.0
info: {title: Pets, version: '1'}
servers: [{url: https://pets.example/v1}]
paths:
  /pets/{id}:
    get:
      parameters:
        - {name: id, in: path, schema: {type: [integer, 'null'], const: 7}}
        - {name: view, in: query, required: true, schema: {type: string, enum: [all of it]}}
      responses:
        '200': {description: A pet., content: {application/json: {example: {name: Bella}}}}
"#;

/// A server that ends with its test.
pub(crate) struct Running {
    child: Child,
    lines: Vec<String>,
}

impl Running {
    /// Starts a server, and reads what it says before it serves.
    pub(crate) fn start(arguments: &[&str], root: &Path) -> Self {
        let mut command = Command::new(program());
        command.arg("mock").args(arguments).arg("--root").arg(root);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let lines = output.lines().take(3).map(Result::unwrap).collect();
        Self { child, lines }
    }

    /// The address of the first line.
    pub(crate) fn address(&self) -> &str {
        let (_, url) = self.lines[0].split_once("http://").unwrap();
        url.split('/').next().unwrap()
    }

    fn stop(mut self) -> String {
        self.child.kill().unwrap();
        let mut errors = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
        errors
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn get(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn failure(arguments: &[&str], root: &Path) -> String {
    let mut command = command();
    let output = command.arg("mock").args(arguments).arg("--root").arg(root).output().unwrap();
    assert!(!output.status.success());
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn a_document_is_served_on_loopback() {
    let root = tempfile::tempdir().unwrap();
    let file = root.path().join("pets.yaml");
    fs::write(&file, DOCUMENT).unwrap();
    let running = Running::start(&[file.to_str().unwrap()], root.path());
    let address = running.address().to_owned();
    assert!(address.starts_with("127.0.0.1:"), "{address}");
    assert_eq!(
        running.lines,
        [
            format!("1 operation at http://{address}/v1"),
            format!("try: curl 'http://{address}/v1/pets/7?view=all%20of%20it'"),
            "Ctrl-C stops it".to_owned(),
        ]
    );
    let answer = get(&address, "/v1/pets/7?view=all%20of%20it");
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with(r#"{"name":"Bella"}"#), "{answer}");
    assert!(get(&address, "/v1/pets/8?view=all").starts_with("HTTP/1.1 400 Bad Request\r\n"));
    assert_eq!(running.stop(), "");
}

#[test]
fn another_address_is_a_warning() {
    let root = tempfile::tempdir().unwrap();
    let file = root.path().join("pets.yaml");
    fs::write(&file, DOCUMENT).unwrap();
    let running = Running::start(&[file.to_str().unwrap(), "--host", "0.0.0.0"], root.path());
    let warning = format!("warning: everyone who can reach {} can reach this server\n", running.address());
    assert_eq!(running.stop(), warning);
}

#[test]
fn an_api_of_this_repository_is_served() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let running = Running::start(&["cloud-connected"], &root);
    assert!(running.lines[0].starts_with("12 operations at http://127.0.0.1:"), "{}", running.lines[0]);
    assert!(get(running.address(), "/api/v1/cloud-connected/clusters").starts_with("HTTP/1.1 401 "));
}

/// A document that needs options to be generated from needs them to be played, too.
#[test]
fn documents_are_read_as_other_commands_read_them() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("api")).unwrap();
    let document = DOCUMENT.replace("{description: A pet., content", "{$ref: '../pet.yaml'} # ");
    fs::write(root.path().join("api/pets.yaml"), document).unwrap();
    fs::write(root.path().join("pet.yaml"), "description: A pet.\n").unwrap();
    let actions = "[{target: \"$.paths['/pets/{id}'].get.parameters[1]\", remove: true}]";
    let overlay = format!("overlay: 1.0.0\ninfo: {{title: O, version: '1'}}\nactions: {actions}\n");
    fs::write(root.path().join("overlay.yaml"), overlay).unwrap();
    let path = |name: &str| root.path().join(name).display().to_string();
    let (pets, overlay) = (path("api/pets.yaml"), path("overlay.yaml"));
    let running = Running::start(&[&pets, "--within", &path(""), "--overlay", &overlay], root.path());
    assert!(running.lines[1].ends_with("/v1/pets/7"), "{:?}", running.lines);
    let answer = get(running.address(), "/v1/pets/7");
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
}

#[test]
fn what_cannot_be_served_is_named() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("specs/pets")).unwrap();
    fs::write(root.path().join("specs/pets/api.toml"), "").unwrap();
    assert_eq!(failure(&["cats"], root.path()), "error: there is no file, no folder and no API `cats`, only pets\n");
    let broken = failure(&["pets"], root.path());
    assert!(broken.contains("--> pets/api.toml") && broken.ends_with("/specs/pets cannot be played\n"), "{broken}");
    let absent = failure(&["no/such.yaml"], root.path());
    assert!(absent.starts_with("error: the file does not exist\n"), "{absent}");
    assert!(absent.ends_with("no/such.yaml cannot be played\n"), "{absent}");
    assert!(failure(&[], root.path()).starts_with("error: the following required arguments were not provided:"));
    let file = root.path().join("pets.yaml");
    fs::write(&file, DOCUMENT).unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let error = failure(&[file.to_str().unwrap(), "--port", &port], root.path());
    assert!(error.starts_with(&format!("error: cannot listen on 127.0.0.1:{port}: ")), "{error}");
}
