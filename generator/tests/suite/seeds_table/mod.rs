//! The rows of the table, and the calls that the checked-in clients have.

use std::path::Path;

use openapi_compiler::output::read_crates;
use openapi_compiler::surface;

/// A row of the table.
pub struct Row {
    /// `POST /api/fleet/agent_policies`
    pub route: String,
    /// The last part of the address of the reference page.
    pub page: String,
    /// `kibana/fleet.yaml`
    pub document: String,
    /// `kibana.fleet().agent_policies().create(body)`
    pub call: String,
}

/// An operation of a client.
pub struct Call {
    /// `kibana`
    pub api: String,
    pub route: String,
    pub text: String,
}

/// The rows whose first cell is a route.
pub fn rows(markdown: &str) -> Vec<Row> {
    let rows = markdown.lines().filter_map(|line| {
        let cells: Vec<&str> = line.trim().trim_matches('|').split(" | ").map(str::trim).collect();
        let [route, page, document, call] = cells.as_slice() else { return None };
        let (route, call) = (code(route)?, code(call)?);
        let (page, address) = page.strip_prefix('[')?.strip_suffix(')')?.split_once("](")?;
        assert!(address.ends_with(&format!("/{page}")), "{page} links to {address}");
        Some(Row { route, page: page.to_owned(), document: code(document)?, call })
    });
    rows.collect()
}

/// The text between backticks.
fn code(cell: &str) -> Option<String> {
    Some(cell.strip_prefix('`')?.strip_suffix('`')?.to_owned())
}

/// All operations of the checked-in clients.
pub fn calls() -> Vec<Call> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated");
    let crates = read_crates(&folder).unwrap_or_else(|finding| panic!("{finding}"));
    let groups = surface::read(&crates).groups;
    let calls = groups.iter().flat_map(|(key, text)| {
        let mut parts = key.split('/');
        let api = parts.next().unwrap_or_default();
        // A family without groups has its operations itself, in what its groups would share.
        let chain: String = parts.filter(|part| *part != "shared").map(|part| format!(".{part}()")).collect();
        let structs = structs(text);
        let routes = structs.iter().filter_map(|(name, members)| Some((*name, route(members)?)));
        let calls = routes.filter_map(|(name, route)| {
            let arguments = structs.iter().find_map(|(_, members)| method(members, name))?;
            let client = api.split('-').next().unwrap_or_default();
            Some(Call { api: api.to_owned(), route, text: format!("{client}{chain}.{arguments}") })
        });
        calls.collect::<Vec<Call>>()
    });
    calls.collect()
}

/// The structs and requests of a group with their members.
fn structs(text: &str) -> Vec<(&str, Vec<&str>)> {
    let mut found = Vec::new();
    for block in text.split("\n\n") {
        let mut lines = block.lines();
        let name = lines.find_map(|line| match line.strip_prefix("struct ") {
            Some(head) => head.split_once(':').map(|(name, _)| name),
            None => line.strip_prefix("request ")?.split_once(" of ").map(|(name, _)| name),
        });
        if let Some(name) = name {
            found.push((name, lines.map(str::trim).collect()));
        }
    }
    found
}

/// The route of a request, which is its first line.
fn route(members: &[&str]) -> Option<String> {
    let (route, _) = members.first()?.split_once(" // ")?;
    route.split_once(' ').filter(|(_, path)| path.starts_with('/')).map(|_| route.to_owned())
}

/// `create(body)`, the method that returns a request.
fn method(members: &[&str], request: &str) -> Option<String> {
    members.iter().find_map(|line| {
        let line = line.split(" // ").next()?;
        let (head, result) = line.rsplit_once(" -> ")?;
        let (name, arguments) = head.trim_end_matches(')').split_once("fn ")?.1.split_once("(&self")?;
        let names = arguments.split(", ").filter_map(|argument| Some(argument.split_once(": ")?.0));
        (result == request).then(|| format!("{name}({})", names.collect::<Vec<&str>>().join(", ")))
    })
}
