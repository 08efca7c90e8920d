//! Makes the detection rules of a space what the files in a folder say.
//!
//! ```sh
//! cargo run -p kibana-client --example sync_rules
//! KIBANA_URL=https://kibana.example:5601 KIBANA_API_KEY=... \
//!     cargo run -p kibana-client --example sync_rules -- <folder>
//! ```
//!
//! Each `*.json` in the folder is a rule as it is created, with a `rule_id`. A rule that is missing is created, one that differs
//! is replaced, and one with the tag `synced` that no file has is switched off. Without `KIBANA_URL`, a server in this
//! process plays the documents; without a folder, there is one rule, which is written below.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

use kibana_client::model::detections::{NewEqlRule, NewRule, Rule, RulePatch, RuleSettings, RuleSeverity, RuleUpdate};
use kibana_client::{Kibana, convert};
use openapi_mock::{Document, Mock, Running};
use serde_json::Value;

/// The tag of rules that come from the folder.
const SYNCED: &str = "synced";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (kibana, _server) = connect().await?;
    let wanted = match env::args().nth(1) {
        Some(folder) => read(Path::new(&folder))?,
        None => BTreeMap::from([("spooler-child".to_owned(), example())]),
    };
    let known = known(&kibana).await?;
    for (id, rule) in &wanted {
        println!("{:<12} {id}", sync(&kibana, rule, known.get(id)).await?);
    }
    for (id, rule) in known.iter().filter(|(id, _)| !wanted.contains_key(*id)) {
        if rule.common().is_some_and(|common| common.enabled && common.tags.iter().any(|tag| tag == SYNCED)) {
            kibana.detections().rules().patch(RulePatch::new().rule_id(id).enabled(false)).send().await?;
            println!("{:<12} {id}", "switched off");
        }
    }
    Ok(())
}

/// The rules of the space, by the ids of their authors.
async fn known(kibana: &Kibana) -> Result<BTreeMap<String, Rule>, kibana_client::Error> {
    let mut known = BTreeMap::new();
    let mut rules = kibana.detections().rules().list().per_page(100).items();
    while let Some(rule) = rules.next().await {
        let rule = rule?;
        if let Some(id) = rule.state().map(|state| state.rule_id.clone()) {
            known.insert(id, rule);
        }
    }
    Ok(known)
}

/// Creates or replaces a rule where that is needed, and says what was done.
async fn sync(kibana: &Kibana, wanted: &NewRule, known: Option<&Rule>) -> Result<&'static str, Box<dyn Error>> {
    let rules = kibana.detections().rules();
    let Some(known) = known else {
        rules.create(wanted.clone()).send().await?;
        return Ok("created");
    };
    if is_same(&serde_json::to_value(wanted)?, &serde_json::to_value(known)?) {
        return Ok("unchanged");
    }
    rules.update(convert::<RuleUpdate>(wanted)?).send().await?;
    Ok("replaced")
}

/// Whether a rule has all properties of a file. The server adds some of its own.
fn is_same(wanted: &Value, known: &Value) -> bool {
    let Some(properties) = wanted.as_object() else { return false };
    properties.iter().filter(|(name, _)| *name != "required_fields").all(|(name, value)| known.get(name) == Some(value))
}

/// The rules in the files of a folder.
fn read(folder: &Path) -> Result<BTreeMap<String, NewRule>, Box<dyn Error>> {
    let mut rules = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let rule: NewRule = serde_json::from_str(&fs::read_to_string(&path)?)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        let id = rule.settings().and_then(|settings| settings.rule_id.clone());
        let id = id.ok_or_else(|| format!("{}: a rule of a known type with a `rule_id` is needed", path.display()))?;
        rules.insert(id, rule);
    }
    Ok(rules)
}

/// A rule as it is written in Rust.
fn example() -> NewRule {
    let why = "The print spooler starts a shell, which it never does in daily work";
    let settings = RuleSettings::new("Spooler starts a shell", why, 73, RuleSeverity::High)
        .rule_id("spooler-child")
        .tags([SYNCED, "windows"])
        .interval("5m")
        .from("now-6m");
    let query = r#"process where process.parent.name == "spoolsv.exe" and process.name == "cmd.exe""#;
    NewEqlRule::new(settings, query).index(["logs-endpoint.events.*"]).into()
}

/// A client of the server that the environment names, or of one in this process.
async fn connect() -> Result<(Kibana, Option<Running>), Box<dyn Error>> {
    if let Ok(url) = env::var("KIBANA_URL") {
        let key =
            env::var("KIBANA_API_KEY").map_err(|_| "KIBANA_URL needs KIBANA_API_KEY, an API key of that server")?;
        return Ok((Kibana::builder(url).api_key(key.as_str()).build()?, None));
    }
    let documents = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/kibana");
    let server = Mock::new(Document::open(&documents)?).start().await?;
    println!("KIBANA_URL is not set: {} plays the documents of Kibana\n", server.url());
    Ok((Kibana::builder(server.url()).api_key("example").build()?, Some(server)))
}
