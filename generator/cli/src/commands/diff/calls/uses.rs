//! Uses of things in a program, and whether they are those of an item.

use openapi_compiler::diff::{Call, Found};

/// A use of something.
pub(super) struct Use {
    pub(super) file: String,
    pub(super) line: usize,
    pub(super) what: What,
}

pub(super) enum What {
    /// A path, with imports resolved.
    Path(Vec<String>),
    /// A method with the number of its arguments, and what it is called on.
    Method(String, usize, Chain),
    /// A field.
    Field(String),
}

/// The calls that a method is called on.
#[derive(Default)]
pub(super) struct Chain {
    /// Their names, the last one first.
    pub(super) names: Vec<String>,
    /// Whether all of them may be setters, which have one argument: then the first one may be anything's.
    pub(super) is_open: bool,
}

impl Chain {
    /// The calls that lead to a value.
    pub(super) fn of(mut value: &syn::Expr) -> Self {
        let mut chain = Self { names: Vec::new(), is_open: true };
        loop {
            value = match value {
                syn::Expr::MethodCall(call) => {
                    chain.names.push(call.method.to_string());
                    chain.is_open &= call.args.len() == 1;
                    &call.receiver
                }
                syn::Expr::Await(inner) => &inner.base,
                syn::Expr::Try(inner) => &inner.expr,
                syn::Expr::Paren(inner) => &inner.expr,
                syn::Expr::Reference(inner) => &inner.expr,
                _ => return chain,
            }
        }
    }

    /// Whether a call is among them.
    fn has(&self, call: &str) -> bool {
        self.names.iter().any(|name| name == call)
    }
}

impl Use {
    /// The name that an item of this use has, whatever is before it.
    pub(super) fn last_name(&self) -> &str {
        match &self.what {
            What::Path(path) => path.last().map_or("", String::as_str),
            What::Method(name, ..) | What::Field(name) => name,
        }
    }

    /// The use as one of an item, which is called so. A file that does not know the crate has it by what is certain: a path in its
    /// own crate with the same end, or a method after the call that it belongs to.
    pub(super) fn of(&self, item: &str, knows: bool) -> Option<Call> {
        let call = |name: String, found: Found| Some(Call { file: self.file.clone(), line: self.line, name, found });
        match &self.what {
            What::Path(path) => {
                let wanted: Vec<&str> = item.split("::").collect();
                let path: Vec<&str> = path.iter().map(String::as_str).collect();
                if path == wanted {
                    return call(path.join("::"), Found::Path);
                }
                // The client hands its models on under other paths: a type is found by its own name, an item of it by both.
                let is_member = wanted.len() > 2 && wanted[wanted.len() - 2].starts_with(char::is_uppercase);
                let own = if is_member { 2 } else { 1 };
                let same_end =
                    wanted.len() > own && path.len() > own && path[path.len() - own..] == wanted[wanted.len() - own..];
                // Names that were imported from elsewhere are something else.
                let is_handed_on = path.first().is_some_and(|first| ["crate", "self", "super"].contains(first));
                let same_crate = is_handed_on
                    || path.first().zip(wanted.first()).is_some_and(|(path, wanted)| family(path) == family(wanted));
                if same_end && same_crate { call(path.join("::"), Found::Name) } else { None }
            }
            What::Method(name, arguments, chain) => match item.rsplit_once('.') {
                Some((way, method)) => {
                    let way = way.trim_end_matches(".await?").trim_end_matches(".send()");
                    let before = way.rsplit('.').next().unwrap_or_default().trim_end_matches("()");
                    if method == name && (chain.has(before) || knows && chain.is_open) {
                        call(format!(".{name}()"), Found::Name)
                    } else {
                        None
                    }
                }
                // A setter of a property has its name, and takes its value.
                None if knows && *arguments == 1 && is_field(item, name) => call(format!(".{name}()"), Found::Name),
                None => None,
            },
            What::Field(name) => {
                let is_of_answer = item.rsplit_once(".await?.").is_some_and(|(_, field)| field == name);
                if knows && (is_of_answer || is_field(item, name)) {
                    call(format!(".{name}"), Found::Name)
                } else {
                    None
                }
            }
        }
    }
}

/// Whether an item is a field of a type, which is called so.
fn is_field(item: &str, name: &str) -> bool {
    let Some((holder, field)) = item.rsplit_once("::") else { return false };
    let is_field = field.starts_with(|c: char| c.is_lowercase() || c == '_') && field != "new";
    let is_type = holder.rsplit("::").next().is_some_and(|ty| ty.starts_with(char::is_uppercase));
    is_field && is_type && field == name
}

/// What the crates of one API have in common: `kibana`.
fn family(package: &str) -> &str {
    package.strip_suffix("_model").or_else(|| package.strip_suffix("_client")).unwrap_or(package)
}
