//! A finding that prints a line for `api.toml` is gone once the line is there.

use std::fs;
use std::path::Path;

use openapi_compiler::Diagnostic;

use super::inputs::{compile, fixtures};

/// The line that a finding prints: ``write `"key" = "value"` below `[table]` ``.
fn printed_line(finding: &Diagnostic) -> Option<(String, String)> {
    let help = finding.help.as_deref()?.strip_prefix("write `")?;
    let (line, rest) = help.split_once("` below `[")?;
    let (table, _) = rest.split_once("]`")?;
    Some((line.to_owned(), table.to_owned()))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap_or_else(|error| panic!("{error}"));
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{error}")).flatten() {
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap_or_else(|error| panic!("{error}"));
    }
}

#[test]
fn the_printed_line_resolves_a_finding() {
    let mut resolved = Vec::new();
    for fixture in fixtures().into_iter().filter(|fixture| fixture.is_dir()) {
        let Err(findings) = compile(&fixture) else { continue };
        let lines: Vec<(String, String)> = findings.iter().filter_map(printed_line).collect();
        let [(line, table)] = lines.as_slice() else { continue };
        let name = fixture.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
        let corrected = folder.path().join(&name);
        copy(&fixture, &corrected);
        let settings = corrected.join("api.toml");
        let text = fs::read_to_string(&settings).unwrap_or_else(|error| panic!("{name}: {error}"));
        // The last table of a fixture may be the one that the line belongs to.
        let is_last = text.lines().rfind(|line| line.starts_with('[')) == Some(&format!("[{table}]"));
        let head = if is_last { String::new() } else { format!("\n[{table}]\n") };
        fs::write(&settings, format!("{text}{head}{line}\n")).unwrap_or_else(|error| panic!("{name}: {error}"));
        if let Err(findings) = compile(&corrected) {
            let findings: Vec<String> = findings.iter().map(ToString::to_string).collect();
            panic!("{name} with {line} is still rejected:\n{}", findings.join("\n"));
        }
        resolved.push(name);
    }
    let expected = [
        "names_of_fields",
        "names_of_operations",
        "names_of_operations_and_groups",
        "names_of_parameters",
        "names_of_types",
        "names_of_values",
        "tag_missing",
        "tag_without_group",
    ];
    assert_eq!(resolved, expected);
}
