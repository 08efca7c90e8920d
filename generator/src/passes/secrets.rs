//! Which properties and parameters of an operation are secrets although their names do not say so.
//!
//! A client knows names such as `password`. It has to be told what else a document marks as secret, for each operation
//! separately: `value` may hold a credential in one, and be worth reading in all others.

use std::collections::{BTreeMap, BTreeSet};

use openapi_runtime::is_secret_name;

use crate::ir::{Api, Location, Operation, References, Scalar, Shape, Type, TypeId, TypeRef, Use, ids};

/// Finds the names for all operations.
pub(super) fn find(api: &mut Api) {
    let leading = leading(api, |ty| is_secret(&ty.shape));
    if leading.is_empty() {
        return;
    }
    let found: Vec<Vec<String>> = api.operations.iter().map(|operation| names(api, operation, &leading)).collect();
    for (operation, found) in api.operations.iter_mut().zip(found) {
        operation.found.secrets = found;
    }
}

/// The types that are of a kind or have one of that kind in them, however deep.
pub(super) fn leading(api: &Api, is_of_kind: impl Fn(&Type) -> bool) -> BTreeSet<TypeId> {
    let mut users: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    let mut open = Vec::new();
    for id in api.type_ids() {
        api[id].shape.each_reference(&mut |reference| users.entry(reference.id).or_default().push(id));
        if is_of_kind(&api[id]) {
            open.push(id);
        }
    }
    let mut found = BTreeSet::new();
    while let Some(id) = open.pop() {
        if found.insert(id) {
            open.extend(users.get(&id).into_iter().flatten());
        }
    }
    found
}

fn names<'a>(api: &'a Api, operation: &'a Operation, leading: &'a BTreeSet<TypeId>) -> Vec<String> {
    if !ids(operation).iter().any(|id| leading.contains(id)) {
        return Vec::new();
    }
    let mut walk =
        Walk { api, leading, open: Vec::new(), seen: BTreeSet::new(), uses: BTreeMap::new(), is_whole: false };
    operation.each_use(&mut |how, ty| match how {
        // A path is one text, in which values have no names.
        Use::Parameter(Location::Path, _) => {}
        Use::Parameter(_, name) | Use::Header(name) | Use::FormPart(name) => walk.property(name, *ty, Some("")),
        _ => walk.body(*ty),
    });
    walk.follow();
    walk.names()
}

/// Where a name is used.
#[derive(Default)]
struct Uses<'a> {
    /// The properties that hold those that are secrets: empty where nothing does, `None` where it may be any.
    holders: BTreeSet<Option<&'a str>>,
    /// Whether there are others, which are not secrets.
    is_plain: bool,
}

/// A walk through the types of an operation.
struct Walk<'a> {
    api: &'a Api,
    /// The types that have a secret in them.
    leading: &'a BTreeSet<TypeId>,
    /// Types to look at, with the properties that hold them.
    open: Vec<(TypeId, Option<&'a str>)>,
    seen: BTreeSet<(TypeId, Option<&'a str>)>,
    uses: BTreeMap<&'a str, Uses<'a>>,
    /// Whether a whole body is a secret.
    is_whole: bool,
}

impl<'a> Walk<'a> {
    fn property(&mut self, name: &'a str, ty: TypeRef, holder: Option<&'a str>) {
        let is_secret = self.is_secret(ty);
        let uses = self.uses.entry(name).or_default();
        match is_secret {
            true => {
                uses.holders.insert(holder);
            }
            false => uses.is_plain = true,
        }
        self.open.push((ty.id, Some(name)));
    }

    fn is_secret(&self, ty: TypeRef) -> bool {
        self.leading.contains(&ty.id) && holds_secret(self.api, ty)
    }

    fn body(&mut self, ty: TypeRef) {
        self.is_whole |= self.is_secret(ty);
        self.open.push((ty.id, Some("")));
    }

    fn follow(&mut self) {
        while let Some((id, holder)) = self.open.pop() {
            if !self.seen.insert((id, holder)) {
                continue;
            }
            let shape = &self.api[id].shape;
            shape.each_use(&mut |how, ty| match how {
                Use::Property(name) => self.property(name, *ty, holder),
                Use::Others => self.open.push((ty.id, None)),
                _ => self.open.push((ty.id, holder)),
            });
        }
    }

    /// A name where all that have it are secrets, and otherwise a name behind that of its holder.
    fn names(self) -> Vec<String> {
        let mut names: Vec<String> = self.is_whole.then(String::new).into_iter().collect();
        for (name, uses) in self.uses.iter().filter(|(name, _)| !is_secret_name(name)) {
            if !uses.holders.is_empty() && (!uses.is_plain || uses.holders.contains(&None)) {
                names.push((*name).to_owned());
            } else {
                names.extend(uses.holders.iter().flatten().map(|holder| format!("{holder}.{name}")));
            }
        }
        names
    }
}

/// Whether a value is a secret or has secrets that have no name of their own: items, values of maps, arms of unions and
/// properties that a schema does not name.
fn holds_secret(api: &Api, ty: TypeRef) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![ty.id];
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let shape = &api[id].shape;
        if is_secret(shape) {
            return true;
        }
        shape.each_use(&mut |how, ty| {
            if !matches!(how, Use::Property(_)) {
                open.push(ty.id);
            }
        });
    }
    false
}

/// Whether a value is hidden as a whole. The user information of an address is hidden wherever it is shown.
fn is_secret(shape: &Shape) -> bool {
    matches!(shape, Shape::Scalar(Scalar::Password | Scalar::SecretJson))
}
