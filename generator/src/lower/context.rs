use crate::ir::{FamilyId, GroupId, Name};
use crate::names::singular;

/// Where a schema without a name of its own is: what its type is called, and where it is printed.
#[derive(Clone, Debug)]
pub(super) struct Context {
    pub family: FamilyId,
    pub group: Option<GroupId>,
    pub name: Name,
}

impl Context {
    /// The context one step further down.
    pub(super) fn below(&self, name: &str) -> Self {
        self.below_name(&Name::new(name))
    }

    /// The same of a name that is known.
    pub(super) fn below_name(&self, name: &Name) -> Self {
        Self { family: self.family, group: self.group, name: self.name.join(name) }
    }

    /// The context of what is written in place in a shared parameter, response or body: it is lowered once, and named after
    /// its component or its path, whichever operation comes first.
    pub(super) fn shared(at: &str, family: FamilyId) -> Option<Self> {
        let segments: Vec<String> = crate::pointer::segments(at).collect();
        let name = match segments.as_slice() {
            [components, _, name, ..] if components == "components" => Name::new(name),
            [paths, path, parameters, ..] if paths == "paths" && parameters == "parameters" => Name::new(path),
            _ => return None,
        };
        Some(Self { family, group: None, name })
    }

    /// The context of a list's items: the list's name in the singular.
    pub(super) fn item(&self) -> Self {
        let mut words = self.name.words().to_vec();
        if let Some(last) = words.last_mut() {
            *last = singular(last).into();
        }
        Self { name: Name::from_words(words), ..self.clone() }
    }
}

impl Context {
    /// The context of shapes that never need a name.
    pub(super) fn nowhere() -> Self {
        Self { family: crate::ir::lowered::Api::ROOT, group: None, name: Name::default() }
    }
}
