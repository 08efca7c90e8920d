//! Gives a public name another one, on purpose.
//!
//! The lock gets the new name. What callers can still use by the old one has it as well, deprecated, for one minor version:
//! types, methods of operations, and the values of enums. A field, an argument or an alternative of a union has one name, and so has
//! an operation that moves to another group.

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
/// Nothing is written. The new name is in full, or the last step alone. An operation may get a call of another group of its family:
/// its types move along, and nothing is left in the old group.
///
/// # Errors
///
/// All findings of the run, or why the name cannot be changed: nothing has the old one, or the new one is not a name, is
/// taken, or is in another module or family.
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
    let Some((is_moved, wanted_target)) = target.called(new) else {
        let message = format!("`{new}` is not in `{}`", target.prefix.trim_end_matches([':', '.']));
        return Err(refused(message, "only operations move, to another group; give the last step alone"));
    };
    let last = &wanted_target.old;
    let (old_name, new_name) = (target.name(), wanted_target.name());
    let mut wanted = lock.clone();
    wanted_target.set(&mut wanted);
    let is_kept = target.leaves_alias() && !is_moved;
    wanted.follow(&old_name, &new_name);
    wanted.former.remove(&new_name);
    if is_kept {
        let former = Former { name: new_name.clone(), since: api.crate_version().to_owned() };
        wanted.former.insert(old_name.clone(), former);
    }
    project.lock = wanted;
    let result = settled(&project)?.lock;
    if !wanted_target.is_set(&result) || target.others(&result, is_moved) != target.others(lock, is_moved) {
        let help = match is_moved {
            true => {
                "an operation moves to a group of its family that has operations, and in which no other has the name"
            }
            false => "write it as Rust does; something else has the name, or Rust or the runtime reserve it",
        };
        let name = if is_moved { &new_name } else { last };
        return Err(refused(format!("`{old_name}` cannot be called `{name}`"), help));
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
    /// The same with another name, and whether that is in another group. Nothing if it would be where it cannot be.
    fn called(&self, new: &str) -> Option<(bool, Target)> {
        let new = new.trim_end_matches("()");
        let (prefix, last) = match new.rfind(['.', ':']) {
            Some(end) => new.split_at(end + 1),
            None => (self.prefix.as_str(), new),
        };
        let is_moved = prefix != self.prefix;
        let target =
            Target { key: self.key.clone(), section: self.section, prefix: prefix.to_owned(), old: last.to_owned() };
        (!is_moved || self.section == Section::Operations).then_some((is_moved, target))
    }

    fn name(&self) -> String {
        let end = if self.section == Section::Operations { "()" } else { "" };
        format!("{}{}{end}", self.prefix, self.old)
    }

    fn set(&self, lock: &mut Lock) {
        let (names, name) = match self.section {
            Section::Types => (&mut lock.types, self.name()),
            Section::Operations => (&mut lock.operations, self.name()),
            Section::Members => (&mut lock.members, self.old.clone()),
        };
        names.insert(self.key.clone(), name);
    }

    /// Whether a lock has the name.
    fn is_set(&self, lock: &Lock) -> bool {
        match self.section {
            Section::Types => lock.types.get(&self.key) == Some(&self.name()),
            Section::Operations => lock.operations.get(&self.key) == Some(&self.name()),
            Section::Members => {
                let name = lock.members.get(&self.key).or_else(|| lock.usual.get(&self.key));
                name.is_some_and(|name| last_step(name) == self.old)
            }
        }
    }

    /// The names of everything else. A request is called like its operation, and so are the enums of one. All types of an operation
    /// move with it.
    fn others<'l>(&self, lock: &'l Lock, is_moved: bool) -> BTreeMap<&'l String, &'l String> {
        let follows = |key: &str| match key.strip_prefix(&self.key) {
            Some(rest) if is_moved => rest.starts_with('#'),
            Some(rest) => ["#/request", "#/responses", "#/responses~1errors"].contains(&rest),
            None => false,
        };
        let all = lock.types.iter().chain(&lock.operations).chain(&lock.members).chain(&lock.usual);
        all.filter(|(key, _)| **key != self.key && !follows(key)).collect()
    }

    /// Whether Rust lets the old name stay as another name of the same.
    fn leaves_alias(&self) -> bool {
        self.section != Section::Members || self.key.contains("/enum/")
    }
}
