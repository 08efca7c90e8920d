//! The tools, as far as the command calls them.

use std::env;
use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The variable that says what the tools do: words with spaces between them.
pub const BEHAVIOUR: &str = "FAKE_TOOLS";

/// What is called by these names plays a tool.
const TOOLS: [&str; 9] =
    ["cargo", "cargo-semver-checks", "node", "npm", "openapi-crates", "prism", "python", "python3", "schemathesis"];

/// The tool that this program was called as.
pub fn called_as() -> Option<String> {
    let name = PathBuf::from(env::args_os().next()?).file_name()?.to_string_lossy().into_owned();
    TOOLS.contains(&name.as_str()).then_some(name)
}

/// Plays a tool.
pub fn run(tool: &str) -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let has = |argument: &str| arguments.iter().any(|other| other == argument);
    let names = |package: &str| arguments.iter().any(|argument| argument.starts_with(package));
    match tool {
        "node" if does("page-fails") && !has("--version") => {
            fails("page.html: 1:1: Unclosed element '<p>' (close-order)")
        }
        "node" => ExitCode::SUCCESS,
        "npm" if does("npm-fails") => fails("npm error: no route to the registry"),
        "npm" => value(&arguments, "--prefix").map_or(ExitCode::FAILURE, |home| {
            link(&Path::new(&home).join("node_modules/.bin"), &["prism"]);
            ExitCode::SUCCESS
        }),
        "python3" => arguments.last().map_or(ExitCode::FAILURE, |home| {
            link(&Path::new(home).join("bin"), &["python", "schemathesis"]);
            ExitCode::SUCCESS
        }),
        "python" if has("pip") && does("pip-fails") => fails("ERROR: no matching distribution\n\n"),
        "python" if has("pip") && does("schemathesis-is-gone") && names("schemathesis") => {
            fails("ERROR: no matching distribution")
        }
        "python" if has("pip") => ExitCode::SUCCESS,
        "python" if does("validator-finds") => fails("pets.yaml: /paths: is not valid"),
        "python" => ExitCode::SUCCESS,
        "schemathesis" => schemathesis(&arguments),
        "cargo" if has("build") => ExitCode::from(u8::from(does("build-fails"))),
        "cargo" if has("rustdoc") => rustdoc(&arguments),
        "cargo" if has("install") => ExitCode::from(u8::from(does("install-fails"))),
        "cargo" if has("outside::") => ExitCode::from(u8::from(does("installed-fails"))),
        "cargo" => {
            println!("tested at {}: {}", env::var("CONTRACT_BASE_URL").unwrap_or_default(), arguments.join(" "));
            ExitCode::from(u8::from(does("contract-fails")))
        }
        "cargo-semver-checks" if has("--version") => ExitCode::SUCCESS,
        "cargo-semver-checks" if does("semver-crashes") => fails("error: failed to build rustdoc"),
        "cargo-semver-checks" => semver_checks(&arguments),
        "openapi-crates" if has("generate") => value(&arguments, "--out")
            .map_or(ExitCode::FAILURE, |folder| ExitCode::from(u8::from(fs::create_dir_all(folder).is_err()))),
        "openapi-crates" if has("diff") => diff(&arguments),
        "openapi-crates" if has("repair") => value(&arguments, "--out")
            .map_or(ExitCode::FAILURE, |file| ExitCode::from(u8::from(fs::write(file, "{}").is_err()))),
        "prism" if does("prism-crashes") => fails("prism: cannot read the document"),
        "openapi-crates" if does("mock-crashes") => fails("error: the document cannot be played"),
        "prism" | "openapi-crates" => value(&arguments, "--port").map_or(ExitCode::FAILURE, |port| listen(&port)),
        _ => ExitCode::FAILURE,
    }
}

/// Writes what `rustdoc` knows of the crates, unless it cannot.
fn rustdoc(arguments: &[String]) -> ExitCode {
    if does("rustdoc-fails") {
        return fails("error: could not document `shop-model`");
    }
    let Some(target) = value(arguments, "--target-dir") else { return ExitCode::FAILURE };
    let folder = Path::new(&target).join("doc");
    let write = |name: &&str| fs::write(folder.join(name), "{}");
    let is_written = fs::create_dir_all(&folder).is_ok()
        && ["shop_model.json", "shop_client.json"].iter().all(|name| write(name).is_ok());
    ExitCode::from(u8::from(!is_written))
}

/// What breaks for programs of the model crate, where the new state comes second.
fn semver_checks(arguments: &[String]) -> ExitCode {
    let is_forth = value(arguments, "--current-rustdoc").is_some_and(|current| current.contains("new/shop-model"))
        && value(arguments, "--baseline-rustdoc").is_some_and(|baseline| baseline.contains("old/shop-model"));
    if !is_forth || !does("semver-finds") {
        println!("     Summary no semver update required");
        return ExitCode::SUCCESS;
    }
    println!("\n--- failure enum_variant_missing: pub enum variant removed or renamed ---\n\nFailed in:");
    println!("  variant State::Paid, previously in file shop-model/src/lib.rs:3\n");
    ExitCode::FAILURE
}

/// A report in which items of the model crate break, or only change.
fn diff(arguments: &[String]) -> ExitCode {
    if let Some(file) = value(arguments, "--out") {
        return ExitCode::from(u8::from(fs::write(file, "").is_err()));
    }
    let package = if does("diff-says-another") { "shop-client" } else { "shop-model" };
    let breaks = does("diff-says") || does("diff-says-another") || does("diff-says-of-else");
    let item = if does("diff-says-of-else") { "shop_model::State::Lost" } else { "shop_model::State::Paid" };
    println!(r#"[{{"changes": [{{"items": [{{"crate": "{package}", "old": "{item}", "breaks": {breaks}}}]}}]}}]"#);
    ExitCode::SUCCESS
}

fn schemathesis(arguments: &[String]) -> ExitCode {
    let is_published = arguments.iter().any(|argument| argument.contains("published"));
    if does("schemathesis-crashes") {
        println!("Traceback (most recent call last):");
        return ExitCode::from(2);
    }
    if does("schemathesis-errs") {
        println!("Test cases:\n  10 generated, 10 passed\n1 error");
        return ExitCode::FAILURE;
    }
    if does("schemathesis-sends-nothing") {
        println!("Test cases:\n  0 generated");
        return ExitCode::SUCCESS;
    }
    let findings = match (is_published, does("schemathesis-finds")) {
        (true, _) if does("published-has-6") => 6,
        (true, _) => 5,
        (false, true) => 2,
        (false, false) => {
            println!("Test cases:\n  10 generated, 10 passed");
            return ExitCode::SUCCESS;
        }
    };
    println!(
        "Failures:\n  ❌ ST101 Server error: {findings}\nTest cases:\n  10 generated, {findings} found {findings} unique failures"
    );
    ExitCode::FAILURE
}

fn does(word: &str) -> bool {
    env::var(BEHAVIOUR).unwrap_or_default().split_whitespace().any(|known| known == word)
}

fn fails(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::FAILURE
}

/// The argument after an option.
fn value(arguments: &[String], option: &str) -> Option<String> {
    let position = arguments.iter().position(|argument| argument == option)?;
    arguments.get(position + 1).cloned()
}

/// Listens until the process is ended.
fn listen(port: &str) -> ExitCode {
    let Ok(listener) = TcpListener::bind(format!("127.0.0.1:{port}")) else { return fails("the port is taken") };
    for connection in listener.incoming() {
        drop(connection);
    }
    ExitCode::FAILURE
}

/// Links to this program under the names of tools.
pub fn link(folder: &Path, names: &[&str]) {
    let program = env::current_exe().expect("a program has a path");
    fs::create_dir_all(folder).expect("the folder can be made");
    for name in names {
        symlink(&program, folder.join(name)).expect("a link can be made");
    }
}
