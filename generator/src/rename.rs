//! Gives a public name another one, on purpose.
//!
//! The lock gets the new name. What callers can still use by the old one has it as well, deprecated, for one minor version:
//! types and their modules, groups, methods of operations with their requests, answers and errors, setters, credentials, and the
//! values of enums. No caller writes the name of an argument. A field or an alternative of a union has one name, and so has an
//! operation that moves to another group.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Findings, Place, Severity, did_you_mean, nearest};
use crate::ir::{Api, Content, Name};
use crate::lock::{Lock, LockFile, Member, is_in_module, last_step, prefix};
use crate::names::scope::Kind;
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
    /// Whether callers can still use the old one.
    pub old_name: OldName,
}

/// Whether callers can still use a name that was given up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OldName {
    /// Callers may use it still: it is another name of the same.
    Stays,
    /// No caller writes it: it is that of an argument.
    Unwritten,
    /// Rust lets nothing have two names of the kind: callers have to change it.
    Gone,
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
    Groups,
    Modules,
    Members(Member),
}

/// Gives a public name of a project another one: a type by its path in the model crate (`fleet::Output`), a module of types by its
/// path (`fleet::outputs::`, with the end that a group does not have), an operation by its call (`fleet().outputs().list()`), a group
/// by the way to it (`fleet().outputs()`), a credential by the method of the builder (`builder().api_key()`), and what is in types and
/// operations by one step more (`fleet::Output::is_default`).
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
        let help = "`names.lock` has the paths of types and the calls of operations".to_owned();
        let help = meant(lock, old).unwrap_or(help);
        return Err(refused(format!("nothing is called `{old}`"), &help));
    };
    let Some((is_moved, wanted)) = target.called(new) else {
        let message = format!("`{new}` is not in `{}`", target.prefix.trim_end_matches([':', '.']));
        return Err(refused(message, "only operations move, to another group; give the last step alone"));
    };
    let (old_name, new_name) = (target.name(), wanted.name());
    project.lock = wanted.set(&target, lock);
    project.lock.follow(&old_name, &new_name);
    let result = settled(&project)?.lock;
    // A group that is not there is more likely a slip than wanted.
    let is_group = |name: &str| lock.operations.values().any(|call| prefix(call) == prefix(name));
    if (is_moved && !is_group(&new_name))
        || !wanted.is_set(&target, lock, &result)
        || target.others(&wanted, lock, is_moved) != target.others(&wanted, &result, is_moved)
    {
        let name = if is_moved { &new_name } else { &wanted.old };
        let help = match wanted.as_rust(&target.old) {
            Some(written) => format!("Rust writes it `{written}`"),
            None => wanted.refusal(is_moved).to_owned(),
        };
        return Err(refused(format!("`{old_name}` cannot be called `{name}`"), &help));
    }
    if target.section == Section::Members(Member::Input) && is_argument(&api, &old_name) {
        let lock = LockFile { path: file, text: result.text() };
        return Ok(Renamed { lock, old: old_name, new: new_name, old_name: OldName::Unwritten });
    }
    let renamed = result.renamed_since(lock, true, &|_| true);
    project.lock = result;
    project.lock.give_up(renamed, api.crate_version());
    let result = settled(&project)?.lock;
    let stays = result.former.contains_key(&old_name);
    let lock = LockFile { path: file, text: result.text() };
    let what = if stays { OldName::Stays } else { OldName::Gone };
    Ok(Renamed { lock, old: old_name, new: new_name, old_name: what })
}

/// The API with the names that the project's lock gives it.
fn settled(project: &Project) -> Result<Api, Vec<Diagnostic>> {
    let mut findings = Findings::default();
    let api = valid(project, &mut findings).map(|valid| understand(&valid, project, &mut findings));
    findings.into_result(api)
}

/// Whether a name is that of an argument: `books().get().id`.
fn is_argument(api: &Api, name: &str) -> bool {
    let Some(operation) = api.operations.iter().find(|operation| prefix(name) == format!("{}.", api.call(operation)))
    else {
        return false;
    };
    let is_it = |known: &Name, is_required: bool| is_required && Kind::Parameter.print(known) == last_step(name);
    let parts = match operation.body.as_ref().map(|body| &body.content) {
        Some(Content::Multipart { parts, .. }) => parts.as_slice(),
        _ => &[],
    };
    operation.parameters.iter().any(|parameter| is_it(&parameter.name, parameter.required))
        || parts.iter().any(|part| is_it(&part.name, part.required))
}

/// What has a name.
fn find(lock: &Lock, old: &str) -> Option<Target> {
    let target = |key: &str, section: Section, name: &str| {
        let name = name.trim_end_matches("()");
        let prefix = prefix(name).to_owned();
        Target { key: key.to_owned(), section, old: name[prefix.len()..].to_owned(), prefix }
    };
    let key_of = |names: &BTreeMap<String, String>, name: &str| {
        names.iter().find(|(_, known)| known.as_str() == name).map(|(key, _)| key.clone())
    };
    let module = || {
        let path = old.trim_end_matches("::");
        lock.has_module(path).then(|| target(path, Section::Modules, path))
    };
    if old.ends_with("::") {
        return module();
    }
    if let Some(key) = key_of(&lock.types, old) {
        return Some(target(&key, Section::Types, old));
    }
    let call = format!("{}()", old.trim_end_matches("()"));
    if let Some(key) = key_of(&lock.operations, &call) {
        return Some(target(&key, Section::Operations, &call));
    }
    let way = format!("{call}.");
    if lock.operations.values().any(|call| prefix(call) == way) {
        return Some(target(&way, Section::Groups, &call));
    }
    let (name, owner) = (last_step(old), prefix(old.trim_end_matches("()")));
    let owner = if owner.ends_with("::") && owner.contains('(') { owner.replace("::", ".") } else { owner.to_owned() };
    let members = lock.members.iter().chain(&lock.usual).filter(|(_, known)| known.as_str() == name);
    let member = members.filter_map(|(key, _)| Some((key, lock.owner_of(key)?))).find(|(_, (of, _))| *of == owner).map(
        |(key, (prefix, member))| Target {
            key: key.clone(),
            section: Section::Members(member),
            prefix,
            old: name.to_owned(),
        },
    );
    member.or_else(module)
}

/// Asks whether a name is meant that there is, by the whole of it or by its last step.
fn meant(lock: &Lock, old: &str) -> Option<String> {
    let names = names(lock);
    did_you_mean(old, &names).or_else(|| {
        let step = nearest(old, names.iter().map(|name| last_step(name)))?;
        let name = names.iter().find(|name| last_step(name) == step)?;
        Some(format!("did you mean `{name}`?"))
    })
}

/// Everything that has a name, as a user writes it.
fn names(lock: &Lock) -> BTreeSet<String> {
    let own = lock.types.values().chain(lock.operations.values()).cloned();
    let around = lock.types.values().map(|path| prefix(path).to_owned());
    let groups = lock.operations.values().map(|call| prefix(call).trim_end_matches('.').to_owned());
    let members = lock.members.iter().chain(&lock.usual);
    let members = members.filter_map(|(key, name)| Some(format!("{}{name}", lock.owner_of(key)?.0)));
    own.chain(around).chain(groups).chain(members).filter(|name| !name.is_empty()).collect()
}

impl Target {
    /// The same with another name, and whether that is in another group. Nothing if it would be where it cannot be.
    fn called(&self, new: &str) -> Option<(bool, Target)> {
        let new = new.trim_end_matches("()").trim_end_matches("::");
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
        let is_call = matches!(self.section, Section::Operations | Section::Groups);
        format!("{}{}{}", self.prefix, self.old, if is_call { "()" } else { "" })
    }

    /// The operations of a group that is called so.
    fn operations<'l>(&self, lock: &'l Lock) -> BTreeSet<&'l String> {
        let way = format!("{}.", self.name());
        lock.operations.iter().filter(|(_, call)| prefix(call) == way).map(|(key, _)| key).collect()
    }

    /// The types that are in a module that is called so.
    fn types<'l>(&self, lock: &'l Lock) -> BTreeSet<&'l String> {
        let module = self.name();
        lock.types.iter().filter(|(_, path)| is_in_module(path, &module)).map(|(key, _)| key).collect()
    }

    /// A lock with this name in the place of the old one.
    fn set(&self, old: &Target, lock: &Lock) -> Lock {
        let mut wanted = lock.clone();
        match self.section {
            Section::Types => drop(wanted.types.insert(self.key.clone(), self.name())),
            Section::Operations => drop(wanted.operations.insert(self.key.clone(), self.name())),
            Section::Members(_) => drop(wanted.members.insert(self.key.clone(), self.old.clone())),
            Section::Modules => {
                let (was, is) = (old.name(), self.name());
                for path in wanted.types.values_mut().filter(|path| is_in_module(path, &was)) {
                    *path = format!("{is}{}", &path[was.len()..]);
                }
            }
            Section::Groups => {
                for key in old.operations(lock) {
                    let call = wanted.operations.get_mut(key);
                    call.into_iter().for_each(|call| *call = format!("{}.{}()", self.name(), last_step(call)));
                }
            }
        }
        wanted
    }

    /// Whether a lock has the name, and what had the old one has it.
    fn is_set(&self, old: &Target, before: &Lock, lock: &Lock) -> bool {
        match self.section {
            Section::Types => lock.types.get(&self.key) == Some(&self.name()),
            Section::Operations => lock.operations.get(&self.key) == Some(&self.name()),
            Section::Groups => self.operations(lock) == old.operations(before),
            Section::Modules => self.types(lock) == old.types(before) && old.types(lock).is_empty(),
            Section::Members(_) => {
                let name = lock.members.get(&self.key).or_else(|| lock.usual.get(&self.key));
                name.is_some_and(|name| last_step(name) == self.old)
            }
        }
    }

    /// The names of everything else. A request is called like its operation, and so are the enums of one. All types of an operation
    /// move with it.
    fn others<'l>(&self, wanted: &Target, lock: &'l Lock, is_moved: bool) -> BTreeMap<&'l String, &'l String> {
        let follows = |key: &str| match key.strip_prefix(&self.key) {
            Some(rest) if is_moved => rest.starts_with('#'),
            Some(rest) => ["#/request", "#/responses", "#/responses~1errors"].contains(&rest),
            None => false,
        };
        let mut own = BTreeSet::from([&self.key]);
        if self.section == Section::Groups {
            own.extend(self.operations(lock).into_iter().chain(wanted.operations(lock)));
        }
        if self.section == Section::Modules {
            own.extend(self.types(lock).into_iter().chain(wanted.types(lock)));
        }
        let all = lock.types.iter().chain(&lock.operations).chain(&lock.members).chain(&lock.usual);
        all.filter(|(key, _)| !own.contains(key) && !follows(key)).collect()
    }

    /// The name as Rust writes names of this kind, where somebody wrote it in another way.
    fn as_rust(&self, old: &str) -> Option<String> {
        let kind = match self.section {
            Section::Modules => Kind::Module,
            _ if old.starts_with(|first: char| first.is_ascii_uppercase()) => Kind::Type,
            _ => Kind::Field,
        };
        let name = Name::new(&self.old);
        (!name.is_empty() && kind.print(&kind.parse(&self.old)) != self.old).then(|| kind.print(&name))
    }

    /// What a caller may do where the name cannot be had.
    fn refusal(&self, is_moved: bool) -> &'static str {
        match self.section {
            Section::Operations if is_moved => {
                "an operation moves to a group of its family that has operations, and in which no other has the name"
            }
            Section::Groups => {
                "something else has the name, or `api.toml` names the group: change it there, and the old name stays as well"
            }
            Section::Modules => {
                "something else has the name, Rust or the crate reserve it, or it is the module of a family"
            }
            _ => {
                "something else has the name, Rust or the runtime reserve it, or `api.toml` has another \
                 one: change it there"
            }
        }
    }
}
