//! `cargo-semver-checks` looks at the crates of two states, and so does `diff`: whatever it finds, `diff` has to say, too.

use std::path::Path;
use std::process::{Command, Stdio};

use super::{Case, Verdict, run_command};

/// The program, which is not installed here: it takes many minutes to build.
const PROGRAM: &str = "cargo-semver-checks";

/// The states that are compared, below the tests of the command.
const DOCUMENTS: &str = "generator/cli/tests/diff";

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
    }
    let mut wrong = Vec::new();
    for (old, new) in [("old", "new"), ("new", "old"), ("new", "new")] {
        let breaking = breaking(case, &documents.join(format!("{old}.yaml")), &documents.join(format!("{new}.yaml")))?;
        for package in ["shop-model", "shop-client"] {
            let says = breaking.iter().any(|name| name == package);
            let mut check = Command::new(PROGRAM);
            check.args(["semver-checks", "--release-type", "minor", "--manifest-path"]);
            check.arg(folder(case, new).join(package).join("Cargo.toml"));
            check.arg("--baseline-root").arg(folder(case, old).join(package));
            let output =
                check.stdin(Stdio::null()).output().map_err(|error| format!("cannot run {PROGRAM}: {error}"))?;
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            let found = text.lines().any(|line| line.starts_with("--- failure"));
            if !output.status.success() && !found {
                return Err(format!("{PROGRAM} failed: {}", String::from_utf8_lossy(&output.stderr)));
            }
            // It knows no types of arguments and fields: what it finds is less than what breaks.
            if found && !says {
                wrong.push(format!("{package} from {old} to {new}:\n{text}"));
            }
            println!("{package} from {old} to {new}: {PROGRAM} {found}, diff {says}");
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(format!("diff does not see what breaks: {}", wrong.join("\n"))) }
}

fn folder(case: &Case<'_>, state: &str) -> std::path::PathBuf {
    case.folder.join("semver").join(state)
}

/// The crates whose users do not compile any more, as `diff` says.
fn breaking(case: &Case<'_>, old: &Path, new: &Path) -> Result<Vec<String>, String> {
    let mut diff = Command::new(&case.program);
    let output = diff.arg("diff").args([old, new]).args(["--format", "json"]).stdin(Stdio::null()).output();
    let output = output.map_err(|error| format!("cannot run diff: {error}"))?;
    let report: serde_json::Value =
        serde_json::from_slice(&output.stdout).map_err(|error| format!("diff did not write JSON: {error}"))?;
    let apis = report.as_array().into_iter().flatten();
    let changes = apis.flat_map(|api| api["changes"].as_array().into_iter().flatten());
    let items = changes.flat_map(|change| change["items"].as_array().into_iter().flatten());
    let names = items.filter(|item| item["breaks"] == true).filter_map(|item| item["crate"].as_str());
    Ok(names.map(str::to_owned).collect())
}
