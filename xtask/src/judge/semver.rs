//! `cargo-semver-checks` looks at the crates of two states, and so does `diff`: whatever it finds, `diff` has to say, too. It reads
//! what `rustdoc` writes of each crate once, which takes most of the time.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{Case, Verdict, run_command};

/// The program, which is not installed here: it takes many minutes to build.
const PROGRAM: &str = "cargo-semver-checks";

/// The states that are compared, below the tests of the command: some twenty kinds of change, each with an operation or a schema of
/// its own.
const DOCUMENTS: &str = "generator/cli/tests/diff/kinds";

/// The crates of a state.
const PACKAGES: [&str; 2] = ["shop-model", "shop-client"];

/// Whether the program is on PATH.
pub(super) fn is_there() -> bool {
    let mut command = Command::new(PROGRAM);
    command.args(["semver-checks", "--version"]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

pub(super) fn judge(case: &Case<'_>) -> Verdict {
    let documents = case.checkout.root().join(DOCUMENTS);
    for state in ["old", "new"] {
        let mut generate = Command::new(&case.program);
        generate.args(["generate", "--quiet", "--name", "shop"]).arg(documents.join(format!("{state}.yaml")));
        generate.arg("--runtime").arg(case.checkout.root().join("generator/runtime"));
        run_command(generate.arg("--out").arg(folder(case, state)))?;
        PACKAGES.iter().try_for_each(|package| describe(case, package, state))?;
    }
    let mut wrong = Vec::new();
    for (old, new) in [("old", "new"), ("new", "old"), ("new", "new")] {
        let breaking = breaking(case, &documents.join(format!("{old}.yaml")), &documents.join(format!("{new}.yaml")))?;
        for package in PACKAGES {
            let said: Vec<&str> = breaking.iter().filter(|(of, _)| of == package).map(|(_, item)| &**item).collect();
            let found = found(case, package, old, new)?;
            // It knows no types of arguments and fields: what it finds is less than what breaks.
            let missing: Vec<&String> =
                found.iter().filter(|line| !said.iter().any(|item| is_about(line, item))).collect();
            println!(
                "{package} from {old} to {new}: {PROGRAM} finds {} items, and diff {}, without {} of them",
                found.len(),
                said.len(),
                missing.len()
            );
            wrong.extend(missing.into_iter().map(|line| format!("{package} from {old} to {new}: {line}")));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(format!("diff does not see what breaks:\n{}", wrong.join("\n"))) }
}

fn folder(case: &Case<'_>, state: &str) -> PathBuf {
    case.folder.join("semver").join(state)
}

/// What `rustdoc` wrote of a crate in a state.
fn description(case: &Case<'_>, package: &str, state: &str) -> PathBuf {
    folder(case, state).join(format!("{package}.json"))
}

/// Lets `rustdoc` write what the program reads. It would do that itself for each pair, and build all that the crates depend on each time:
/// here, the states share one folder.
fn describe(case: &Case<'_>, package: &str, state: &str) -> Verdict {
    let target = case.folder.join("semver/target");
    let mut rustdoc = case.checkout.cargo();
    rustdoc.args(["rustdoc", "--quiet", "--lib", "--all-features", "--manifest-path"]);
    rustdoc.arg(folder(case, state).join(package).join("Cargo.toml")).arg("--target-dir").arg(&target);
    rustdoc.args(["--", "-Z", "unstable-options", "--output-format", "json", "--document-hidden-items"]);
    rustdoc.args(["--document-private-items", "--cap-lints", "allow"]);
    // Stable Rust has the format as well, for those who ask.
    run_command(rustdoc.env("RUSTC_BOOTSTRAP", "1"))?;
    let written = target.join("doc").join(format!("{}.json", package.replace('-', "_")));
    let description = description(case, package, state);
    let copied = fs::copy(&written, &description);
    copied.map(drop).map_err(|error| format!("cannot copy {}: {error}", written.display()))
}

/// What the program says of a crate: a line for each item that breaks callers.
fn found(case: &Case<'_>, package: &str, old: &str, new: &str) -> Result<Vec<String>, String> {
    let mut check = Command::new(PROGRAM);
    check.args(["semver-checks", "--release-type", "minor"]);
    check.arg("--baseline-rustdoc").arg(description(case, package, old));
    check.arg("--current-rustdoc").arg(description(case, package, new));
    let output = check.stdin(Stdio::null()).output().map_err(|error| format!("cannot run {PROGRAM}: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let found = items(&text);
    if output.status.success() != found.is_empty() {
        return Err(format!("{PROGRAM} failed: {text}{}", String::from_utf8_lossy(&output.stderr)));
    }
    Ok(found)
}

/// The lines below `Failed in:`, which are indented.
fn items(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut is_list = false;
    for line in text.lines() {
        match line.strip_prefix("  ") {
            Some(item) if is_list => found.push(item.trim().to_owned()),
            _ => is_list = line.starts_with("Failed in:"),
        }
    }
    found
}

/// Whether a line is about an item: it has the last step of its path, as a word, before it says where that is. A call has a type of its
/// own, whose name is written in another case.
fn is_about(line: &str, item: &str) -> bool {
    let plain = |word: &str| word.replace('_', "").to_ascii_lowercase();
    let step = plain(item.trim_end_matches("()").rsplit([':', '.']).next().unwrap_or_default());
    let said = line.split(", previously in file ").next().and_then(|said| said.split(" in /").next()).unwrap_or(line);
    said.split(|character: char| !character.is_alphanumeric() && character != '_').any(|word| plain(word) == step)
}

/// The items that users do not compile with any more, as `diff` says, each with its crate.
fn breaking(case: &Case<'_>, old: &Path, new: &Path) -> Result<Vec<(String, String)>, String> {
    let mut diff = Command::new(&case.program);
    let output = diff.arg("diff").args([old, new]).args(["--format", "json"]).stdin(Stdio::null()).output();
    let output = output.map_err(|error| format!("cannot run diff: {error}"))?;
    let report: serde_json::Value =
        serde_json::from_slice(&output.stdout).map_err(|error| format!("diff did not write JSON: {error}"))?;
    let apis = report.as_array().into_iter().flatten();
    let changes = apis.flat_map(|api| api["changes"].as_array().into_iter().flatten());
    let items = changes.flat_map(|change| change["items"].as_array().into_iter().flatten());
    let breaking = items.filter(|item| item["breaks"] == true);
    let named =
        breaking.filter_map(|item| Some((item["crate"].as_str()?, item["old"].as_str().or(item["new"].as_str())?)));
    Ok(named.map(|(package, item)| (package.to_owned(), item.to_owned())).collect())
}
