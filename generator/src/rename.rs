//! Gives a public name another one, on purpose.
//!
//! The lock gets the new name. What callers can still use by the old one has it as well, deprecated, for one minor version:
//! types, methods of operations, and the values of enums. A field, an argument or an alternative of a union has one name.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Findings, Place, Severity};
use crate::ir::Api;
use crate::lock::{Former, Lock, LockFile, last_step};
use crate::pipeline::{understand, valid};
use crate::project::Project;

/// What was renamed.
#[derive(Clone, Debug)]
pub struct Renamed {
    /// The names of the API, which [`output::install_lock`](crate::output::install_lock) writes.
    pub lock: LockFile,
    /// The old name, in full.
    pub old: String,
    /// The new one.
    pub new: String,
    /// Whether callers may use the old one still.
    pub is_kept: bool,
}

/// A name of the lock.
struct Target {
    key: String,
    section: Section,
    /// What comes before the last step of the name: `fleet::`, or `fleet().outputs().`.
    prefix: String,
    old: String,
}

#[derive(Clone, Copy, PartialEq)]
enum Section {
    Types,
    Operations,
    Members,
}

/// Gives a public name of a project another one: a type by its path in the model crate (`fleet::Output`), an operation by
/// its call (`fleet().outputs().list()`), and what is in them by one step more (`fleet::Output::is_default`).
///
/// Nothing is written. The new name is in full, or the last step alone.
///
/// # Errors
///
/// All findings of the run, or why the name cannot be changed: nothing has the old one, or the new one is not a name, is
/// taken, or is in another module.
pub fn rename(mut project: Project, old: &str, new: &str) -> Result<Renamed, Vec<Diagnostic>> {
    let file = project.lock_file.clone();
    let refused = |message: String, help: &str| {
        let name = file.as_deref().map(|file| file.display().to_string()).unwrap_or_default();
        let place = Place { file: name, ..Place::default() };
        vec![Diagnostic { severity: Severity::Error, place: place.into(), message, help: Some(help.to_owned()) }]
    };
    let api = settled(&project)?;
    let lock = &api.lock;
    let Some(target) = find(lock, old) else {
        let help = "`names.lock` has the paths of types and the calls of operations";
        return Err(refused(format!("nothing is called `{old}`"), help));
    };
    let last = match new.trim_end_matches("()").rsplit_once(['.', ':']) {
        Some((before, last)) => {
            let before = before.trim_end_matches(':');
            if before != target.prefix.trim_end_matches([':', '.']) {
                let message = format!("`{new}` is not in `{}`", target.prefix.trim_end_matches([':', '.']));
                return Err(refused(message, "what is renamed stays where it is; give the last step alone"));
            }
            last
        }
        None => new.trim_end_matches("()"),
    };
    let (old_name, new_name) = (target.name(&target.old), target.name(last));
    let mut wanted = lock.clone();
    target.set(&mut wanted, last);
    let is_kept = target.leaves_alias();
    wanted.follow(&old_name, &new_name);
    wanted.former.remove(&new_name);
    if is_kept {
        let former = Former { name: new_name.clone(), since: api.crate_version().to_owned() };
        wanted.former.insert(old_name.clone(), former);
    }
    project.lock = wanted;
    let result = settled(&project)?.lock;
    if target.get(&result) != Some(last) || target.others(&result) != target.others(lock) {
        let message = format!("`{old_name}` cannot be called `{last}`");
        return Err(refused(
            message,
            "write it as Rust does; something else has the name, or Rust or the runtime reserve it",
        ));
    }
    Ok(Renamed { lock: LockFile { path: file, text: result.text() }, old: old_name, new: new_name, is_kept })
}

/// The API with the names that the project's lock gives it.
fn settled(project: &Project) -> Result<Api, Vec<Diagnostic>> {
    let mut findings = Findings::default();
    let api = valid(project, &mut findings).map(|valid| understand(&valid, project, &mut findings));
    findings.into_result(api)
}

/// What has a name.
fn find(lock: &Lock, old: &str) -> Option<Target> {
    let key_of = |names: &BTreeMap<String, String>, name: &str| {
        names.iter().find(|(_, known)| known.as_str() == name).map(|(key, _)| key.clone())
    };
    let split = |text: &str, separator: &str| match text.rsplit_once(separator) {
        Some((before, last)) => (format!("{before}{separator}"), last.to_owned()),
        None => (String::new(), text.to_owned()),
    };
    if let Some(key) = key_of(&lock.types, old) {
        let (prefix, old) = split(old, "::");
        return Some(Target { key, section: Section::Types, prefix, old });
    }
    let call = if old.ends_with("()") { old.to_owned() } else { format!("{old}()") };
    if let Some(key) = key_of(&lock.operations, &call) {
        let (prefix, old) = split(call.trim_end_matches("()"), ".");
        return Some(Target { key, section: Section::Operations, prefix, old });
    }
    let (owner, member) = old.rsplit_once("::").or_else(|| old.rsplit_once('.'))?;
    let prefix = old[..old.len() - member.len()].to_owned();
    let owner = key_of(&lock.types, owner).or_else(|| key_of(&lock.operations, owner))?;
    let mut members = lock.members.iter().chain(&lock.usual).filter(|(_, name)| name.as_str() == member);
    let key = members.find(|(key, _)| is_in(key, &owner))?.0.clone();
    Some(Target { key, section: Section::Members, prefix, old: member.to_owned() })
}

/// Whether a member is that of a type or an operation, and not of what is written in it.
fn is_in(member: &str, owner: &str) -> bool {
    let Some(rest) = member.strip_prefix(owner).map(|rest| rest.trim_start_matches('#')) else { return false };
    match rest.split('/').skip(1).collect::<Vec<_>>().as_slice() {
        ["parameters", _, _] | ["extra" | "request" | "responses"] => true,
        [section, _] => ["properties", "enum", "arms", "parts", "shared"].contains(section),
        _ => false,
    }
}

impl Target {
    fn name(&self, last: &str) -> String {
        let end = if self.section == Section::Operations { "()" } else { "" };
        format!("{}{last}{end}", self.prefix)
    }

    fn set(&self, lock: &mut Lock, last: &str) {
        let (names, name) = match self.section {
            Section::Types => (&mut lock.types, self.name(last)),
            Section::Operations => (&mut lock.operations, self.name(last)),
            Section::Members => (&mut lock.members, last.to_owned()),
        };
        names.insert(self.key.clone(), name);
    }

    /// The last step of the name that a lock has.
    fn get<'l>(&self, lock: &'l Lock) -> Option<&'l str> {
        let name = match self.section {
            Section::Types => lock.types.get(&self.key)?,
            Section::Operations => lock.operations.get(&self.key)?,
            Section::Members => lock.members.get(&self.key).or_else(|| lock.usual.get(&self.key))?,
        };
        Some(last_step(name))
    }

    /// The names of everything else. A request is called like its operation, and so are the enums of one.
    fn others<'l>(&self, lock: &'l Lock) -> BTreeMap<&'l String, &'l String> {
        let follows = |key: &str| {
            ["#/request", "#/responses", "#/responses~1errors"].iter().any(|end| key == format!("{}{end}", self.key))
        };
        let all = lock.types.iter().chain(&lock.operations).chain(&lock.members).chain(&lock.usual);
        all.filter(|(key, _)| **key != self.key && !follows(key)).collect()
    }

    /// Whether Rust lets the old name stay as another name of the same.
    fn leaves_alias(&self) -> bool {
        self.section != Section::Members || self.key.contains("/enum/")
    }
}
