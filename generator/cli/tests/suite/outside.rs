//! What the installed command writes builds and runs where there is no checkout.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const PETS: &str = r#"
openapi: 3.0.3
info: {title: Pets, version: '1'}
servers: [{url: https://pets.example/v1}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      parameters:
        - {name: page, in: query, schema: {type: integer}}
        - {name: size, in: query, schema: {type: integer}}
      responses:
        '200':
          description: A page of pets.
          content:
            application/json:
              schema:
                type: object
                required: [items, page]
                properties:
                  items: {type: array, items: {$ref: '#/components/schemas/Pet'}}
                  page: {type: integer}
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: A pet.
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties: {name: {type: string}}
      example: {name: Bella}
"#;

const PROGRAM: &str = r#"
use pets_client::mock::{Mock, Reply};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let transport = Mock::new().reply(Reply::json(serde_json::json!({ "name": "Bella" })));
    let pets = pets_client::Pets::builder("https://pets.example").transport(transport).build()?;
    println!("{}", pets.pets().get("7").send().await?.name);
    Ok(())
}
"#;

pub(crate) fn run(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    let [said, errors] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    assert!(output.status.success(), "{command:?}\n{said}\n{errors}");
    output
}

/// The command: the one in the variable `OPENAPI_CRATES`, as it was installed, or the one that was built with the tests.
pub(crate) fn program() -> PathBuf {
    env::var_os("OPENAPI_CRATES").map_or_else(|| env!("CARGO_BIN_EXE_openapi-crates").into(), PathBuf::from)
}

/// The command, as it is once it is installed: it knows of no checkout.
pub(crate) fn openapi_crates(folder: &Path) -> Command {
    let mut command = Command::new(program());
    command.current_dir(folder);
    command
}

fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// Cargo without the network, with the versions of the checkout. It shares a folder to build in with the measuring tool.
pub(crate) fn cargo(folder: &Path) -> Command {
    fs::copy(checkout().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let mut command = Command::new(env!("CARGO"));
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| checkout().join("target"), PathBuf::from);
    command.current_dir(folder).env("CARGO_TARGET_DIR", target.join("measured/build")).env("CARGO_NET_OFFLINE", "true");
    command.envs([("CARGO_PROFILE_DEV_DEBUG", "false"), ("CARGO_INCREMENTAL", "0")]).env_remove("RUSTFLAGS");
    command
}

fn pets() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("pets.yaml"), PETS).unwrap();
    folder
}

pub(crate) fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[test]
fn a_program_calls_what_was_generated_in_an_empty_folder() {
    let folder = pets();
    run(openapi_crates(folder.path()).args(["generate", "pets.yaml", "--out", "apis"]));
    run(openapi_crates(folder.path()).args(["check", "pets.yaml", "--out", "apis"]));
    write(
        &folder.path().join("Cargo.toml"),
        "[package]\nname = \"caller\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\nmembers = [\"apis/*\"]\n\n\
         [dependencies]\npets-client = { path = \"apis/pets-client\", features = [\"mock\"] }\n\
         serde_json = \"1\"\ntokio = { version = \"1\", default-features = false, features = [\"macros\", \"rt\"] }\n",
    );
    write(&folder.path().join("src/main.rs"), PROGRAM);
    let output = run(cargo(folder.path()).args(["run", "--quiet"]));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "Bella\n");
    // The libraries come without a warning, and with the server that contract tests need.
    let output = run(cargo(folder.path()).args(["test", "--package", "pets-client", "--test", "contract"]));
    assert!(String::from_utf8_lossy(&output.stdout).contains("pets: 2 operations, "), "{output:?}");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!errors.contains("warning"), "{errors}");
    // A second run replaces what this one wrote, and nothing else.
    let output = run(openapi_crates(folder.path()).args(["generate", "pets.yaml", "--out", "apis"]));
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("unchanged: pets-model, pets-client, "), "{said}");
}

#[test]
fn a_folder_with_settings_is_generated_from_anywhere() {
    let folder = pets();
    let settings = "title = \"Pets API\"\nabout = \"Pets.\"\n\n[crates]\nmodel = \"pet-model\"\nclient = \"pet-client\"\n\
                    type = \"Pets\"\nversion = \"2.3.4\"\n\n[[family]]\ndocuments = [\"pets.yaml\"]\ngroups = { pets = \"pets\" }\n\n\
                    [[paging]]\noperations = [\"listPets\"]\npage = \"page\"\nnumber = \"page\"\nsize = \"size\"\nitems = \"items\"\n";
    write(&folder.path().join("pets/api.toml"), settings);
    fs::rename(folder.path().join("pets.yaml"), folder.path().join("pets/pets.yaml")).unwrap();
    run(openapi_crates(folder.path()).args(["generate", "pets", "--out", "apis"]));
    let manifest = fs::read_to_string(folder.path().join("apis/pet-client/Cargo.toml")).unwrap();
    assert!(
        manifest.contains("version = \"2.3.4\"") && manifest.contains("path = \"../openapi-runtime\""),
        "{manifest}"
    );
    // Only a checkout has its folders in `specs/`.
    let model = fs::read_to_string(folder.path().join("apis/pet-model/src/lib.rs")).unwrap();
    assert!(model.starts_with("// Generated from pets; do not edit."), "{model}");
    // The contract test does not look for the folder.
    let main = fs::read_to_string(folder.path().join("apis/pet-client/tests/contract/main.rs")).unwrap();
    assert!(main.contains("include_str!(\"document.json\")"), "{main}");
    let pets = fs::read_to_string(folder.path().join("apis/pet-client/src/pets.rs")).unwrap();
    assert!(pets.contains("Pages<"), "{pets}");
}

#[test]
fn the_runtime_comes_from_a_commit() {
    let folder = pets();
    // A repository whose first commit needs no other package: Cargo fetches it without asking a registry.
    let repository = folder.path().join("runtime");
    let git = |arguments: &[&str]| {
        let identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];
        let output = run(Command::new("git").args(identity).args(arguments).current_dir(&repository));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    let commit = || {
        git(&["add", "--all"]);
        git(&["commit", "--quiet", "--message", "x"]);
        git(&["rev-parse", "HEAD"])
    };
    let manifest = "[package]\nname = \"openapi-runtime\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
    write(&repository.join("openapi-runtime/Cargo.toml"), manifest);
    write(&repository.join("openapi-runtime/src/lib.rs"), "");
    git(&["init", "--quiet"]);
    let empty = commit();
    fs::remove_dir_all(repository.join("openapi-runtime")).unwrap();
    run(openapi_crates(folder.path()).args(["generate", "pets.yaml", "--out", "runtime"]));
    for name in ["pets-model", "pets-client"] {
        fs::remove_dir_all(repository.join(name)).unwrap();
    }
    let whole = commit();

    let url = format!("file://{}", repository.display());
    let runtime = |rev: &str| format!("git={url},rev={rev}");
    let generate = ["generate", "pets.yaml", "--out", "apis", "--runtime"];
    run(openapi_crates(folder.path()).args(generate).arg(runtime(&whole)));
    let model = folder.path().join("apis/pets-model");
    let manifest = fs::read_to_string(model.join("Cargo.toml")).unwrap();
    let dependency = format!("openapi-runtime = {{ git = \"{url}\", rev = \"{whole}\" }}\n");
    assert!(manifest.contains(&dependency), "{manifest}");
    assert!(!folder.path().join("apis/openapi-runtime").exists());

    // A home of its own, with the packages that Cargo has already.
    let home = folder.path().join("home");
    fs::create_dir(&home).unwrap();
    let real = env::var_os("CARGO_HOME").map_or_else(|| env::home_dir().unwrap().join(".cargo"), PathBuf::from);
    std::os::unix::fs::symlink(real.join("registry"), home.join("registry")).unwrap();
    let fetch = folder.path().join("fetch");
    write(&fetch.join("src/lib.rs"), "");
    let manifest = "[package]\nname = \"fetch\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n";
    let manifest = format!("{manifest}{}", dependency.replace(&whole, &empty));
    write(&fetch.join("Cargo.toml"), &manifest);
    let fetched =
        Command::new(env!("CARGO")).arg("fetch").current_dir(&fetch).env("CARGO_HOME", &home).output().unwrap();
    assert!(fetched.status.success(), "{fetched:?}");
    run(cargo(&model).env("CARGO_HOME", &home).arg("check"));

    for wrong in ["git=", "git=https://x.example", "git=,rev=1", "git=https://x.example,rev="] {
        let output = openapi_crates(folder.path()).args(generate).arg(wrong).output().unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(errors.contains("does not name a commit: write git=URL,rev=REV"), "{errors}");
    }
}
