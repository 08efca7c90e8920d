//! Prism plays the documents, and the contract tests of the clients call it.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::playable::playable;
use super::server::Server;
use super::{Case, Verdict};

/// An operation that Prism cannot play.
struct Unplayed {
    api: &'static str,
    operation: &'static str,
    /// Why.
    reason: &'static str,
}

const UNPLAYED: [Unplayed; 1] = [Unplayed {
    api: "kibana",
    operation: "getPackageFile",
    reason: "the path of the file has several segments, and a parameter of Prism has one",
}];

pub(super) fn judge(case: &Case<'_>, node: &Path) -> Verdict {
    let mut failed = Vec::new();
    for (api, document) in &case.apis {
        let played = case.written(&format!("prism-{api}.json"), &played(document)?)?;
        let prism = |port: u16| {
            let mut command = Command::new(node.join("prism"));
            command.args(["mock", "--host", "127.0.0.1", "--port", &port.to_string()]).arg(&played);
            command
        };
        let server = Server::start(prism, &case.folder.join(format!("prism-{api}.log")))?;
        let client = format!("{api}-client");
        let mut test = case.checkout.cargo();
        test.args(["test", "--locked", "--package", &client, "--test", "contract", "--", "--exact"]);
        for Unplayed { operation, reason, .. } in UNPLAYED.iter().filter(|unplayed| unplayed.api == api) {
            println!("skipped: {operation}, since {reason}");
            test.args(["--skip", operation]);
        }
        test.env("CONTRACT_BASE_URL", &server.url).env("NO_PROXY", "127.0.0.1").env_remove("CONTRACT_API_KEY");
        if super::run_command(&mut test).is_err() {
            failed.push(client);
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("Prism and {} disagree", failed.join(", "))) }
}

/// The document that Prism plays.
fn played(document: &Path) -> Result<String, String> {
    let text = fs::read_to_string(document).map_err(|error| format!("cannot read {}: {error}", document.display()))?;
    let read = serde_json::from_str(&text).map_err(|error| format!("{} is not JSON: {error}", document.display()))?;
    Ok(playable(read).to_string())
}
