//! Tells which group a file belongs to.

use crate::output::CrateFiles;

/// The group of a crate's file, `kibana/fleet/agents`; nothing for a file without a surface, such as a test.
///
/// `src/fleet/agents.rs` is a group of a family, `src/clusters.rs` one of the root, where there is no folder
/// `src/clusters/`. What is not a group's own is under the family (`kibana/fleet/shared`) or the API
/// (`kibana/root`): the modules themselves, shared types, error sets. The private modules that a long group is divided into
/// are the group.
pub fn group_of(files: &CrateFiles, path: &str) -> Option<String> {
    let mut module = path.strip_prefix("src/")?.strip_suffix(".rs")?;
    let api = api_of(&files.name);
    let is_part = |(parent, name): &(&str, &str)| !is_common(name) && is_private(files, parent, name);
    while let Some((parent, _)) = module.rsplit_once('/').filter(is_part) {
        module = parent;
    }
    Some(match module.split_once('/') {
        Some((family, module)) if is_common(module) => format!("{api}/{family}/shared"),
        Some((family, group)) => format!("{api}/{family}/{group}"),
        None if is_common(module) || is_private(files, "lib", module) => format!("{api}/root"),
        None if is_family(files, module) => format!("{api}/{module}/shared"),
        None => format!("{api}/{module}"),
    })
}

/// The key of what belongs to an API as a whole.
pub(super) fn root_of(crate_name: &str) -> String {
    format!("{}/root", api_of(crate_name))
}

/// The crate's files with modules before what they hold: `lib.rs` first, then a family, then its groups.
pub(super) fn in_reading_order(files: &CrateFiles) -> Vec<&String> {
    let mut paths: Vec<&String> = files.files.keys().collect();
    paths.sort_by_key(|path| {
        let module = path.trim_end_matches(".rs");
        (module != "src/lib", module.split('/').map(str::to_owned).collect::<Vec<_>>())
    });
    paths
}

/// What the model and the client of one API have in common: `kibana` of `kibana-model`.
fn api_of(crate_name: &str) -> &str {
    crate_name.strip_suffix("-model").or_else(|| crate_name.strip_suffix("-client")).unwrap_or(crate_name)
}

/// Modules that no group owns.
fn is_common(module: &str) -> bool {
    matches!(module, "lib" | "errors" | "headers" | "shared" | "mod")
}

/// Whether a module of a client is private: a part of a long one. Those of a model may be groups, too.
fn is_private(files: &CrateFiles, parent: &str, name: &str) -> bool {
    if !files.name.ends_with("-client") {
        return false;
    }
    let declaration = format!("mod {name};");
    let parent = files.files.get(&format!("src/{parent}.rs"));
    parent.is_some_and(|text| text.lines().any(|line| line.trim_start() == declaration))
}

fn is_family(files: &CrateFiles, module: &str) -> bool {
    let folder = format!("src/{module}/");
    let mut within = files.files.keys().filter_map(|path| path.strip_prefix(&folder)?.strip_suffix(".rs"));
    within.any(|name| is_common(name) || !is_private(files, module, name))
}
