//! Properties that tell the arms of a union apart because only one of them has it.

use std::collections::{BTreeSet, HashMap};

use super::variants::{fields, is_open};
use crate::ir::merged::{Api, Shape, Union};
use crate::ir::{Access, Field, Guard, GuardedVariants, Scalar};

/// By properties that are required in one arm and unknown to the others. What is only sent is in no answer, and what only
/// comes is in no request: such a property decides where it is there, and its arm is one of those that are left.
pub(super) fn keys(api: &Api, union: &Union, arms: &mut Vec<usize>, guards: &mut Vec<GuardedVariants>) {
    let is_sure = |access: Access| access == Access::Both;
    let guarded = |key: &Field, index| {
        // Any JSON may be `null`, too.
        let is_any = matches!(api[api.resolve(key.ty.id)].shape, Shape::Json | Shape::Scalar(Scalar::SecretJson));
        let guard = Guard::Key { property: key.wire.clone(), or_null: key.ty.nullable || is_any };
        GuardedVariants { guard, variants: vec![index] }
    };
    let mut known = Properties::new(api, union, arms);
    // Every arm that goes may leave others with a property that is theirs alone.
    let mut ready: BTreeSet<usize> =
        (0..arms.len()).filter(|position| known.own_key(*position, is_sure).is_some()).collect();
    while known.left > 1
        && let Some(position) = known.decided(&ready)
        && let Some(key) = known.own_key(position, is_sure)
    {
        guards.push(guarded(key, arms[position]));
        ready.remove(&position);
        let alone = known.remove(position);
        ready.extend(alone.into_iter().filter(|position| known.own_key(*position, is_sure).is_some()));
    }
    if known.left > 1 {
        let positions = (0..arms.len()).filter(|position| !known.is_gone[*position] && known.is_closed_to(*position));
        let found = positions
            .filter_map(|position| Some(guarded(known.own_key(position, |access| !is_sure(access))?, arms[position])));
        guards.extend(found);
    }
    let mut is_gone = known.is_gone.into_iter();
    arms.retain(|_| !is_gone.next().unwrap_or_default());
}

/// Which arms know which properties. Arms are told by their positions.
struct Properties<'a> {
    fields: Vec<&'a [Field]>,
    having: HashMap<&'a str, BTreeSet<usize>>,
    /// Arms that may have any property.
    open: BTreeSet<usize>,
    is_gone: Vec<bool>,
    left: usize,
}

impl<'a> Properties<'a> {
    fn new(api: &'a Api, union: &Union, arms: &[usize]) -> Self {
        let id = |index: &usize| union.variants[*index].ty.id;
        let fields_of: Vec<Option<&[Field]>> = arms.iter().map(|index| fields(api, id(index))).collect();
        let is_any = |position: &usize| fields_of[*position].is_none() || is_open(api, id(&arms[*position]));
        let open = (0..arms.len()).filter(is_any).collect();
        let fields: Vec<&[Field]> = fields_of.into_iter().map(Option::unwrap_or_default).collect();
        let mut having: HashMap<&str, BTreeSet<usize>> = HashMap::new();
        for (position, fields) in fields.iter().enumerate() {
            fields.iter().for_each(|field| {
                having.entry(&field.wire).or_default().insert(position);
            });
        }
        Self { fields, having, open, is_gone: vec![false; arms.len()], left: arms.len() }
    }

    /// A required property of an arm that no other arm names. One that is never `null` tells more.
    fn own_key(&self, position: usize, is_wanted: impl Fn(Access) -> bool) -> Option<&'a Field> {
        let is_own = |field: &&Field| self.having.get(field.wire.as_str()).is_some_and(|having| having.len() == 1);
        let wanted = self.fields[position].iter().filter(|field| field.is_required() && is_wanted(field.access));
        wanted.filter(is_own).min_by_key(|field| field.ty.nullable)
    }

    /// Whether no other arm may have any property.
    fn is_closed_to(&self, position: usize) -> bool {
        self.open.iter().all(|open| *open == position)
    }

    /// The first arm that a property of its own decides.
    fn decided(&self, ready: &BTreeSet<usize>) -> Option<usize> {
        match self.open.len() {
            0 => ready.first().copied(),
            1 => self.open.first().copied().filter(|open| ready.contains(open)),
            _ => None,
        }
    }

    /// Takes an arm away, and says which others have a property alone now.
    fn remove(&mut self, position: usize) -> Vec<usize> {
        self.is_gone[position] = true;
        self.left -= 1;
        self.open.remove(&position);
        let mut alone = Vec::new();
        for field in self.fields[position] {
            let Some(having) = self.having.get_mut(field.wire.as_str()) else { continue };
            having.remove(&position);
            alone.extend(having.first().copied().filter(|_| having.len() == 1));
        }
        alone
    }
}
