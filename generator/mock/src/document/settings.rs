/// A path prefix that selects a part of the server, such as a Kibana space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// What may come before a path, with the id in braces: `/s/{space}`.
    pub prefix: String,
    /// Paths without the prefix: a path, or the beginning of paths when it ends with `/`.
    pub except: Vec<String>,
}

impl Scope {
    /// Whether the prefix may come before a path template.
    pub(crate) fn applies_to(&self, path: &str) -> bool {
        !self
            .except
            .iter()
            .any(|entry| if entry.ends_with('/') { path.starts_with(entry.as_str()) } else { entry == path })
    }
}
