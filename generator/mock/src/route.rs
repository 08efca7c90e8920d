//! Which operation a request is for.

use std::cmp::Reverse;
use std::fmt;

use http::Method;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use regex::{Captures, Regex};

use crate::decode::{Pair, pairs};
use crate::document::{Document, Location, Operation, Parameter, Scope, Style};
use crate::sample::{Direction, Flat};

/// Characters that are not encoded when paths are compared: those that are unreserved in a URL.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Finds the operations that requests are for, as the server does.
///
/// It is made once for a document, because it prepares a pattern for each path.
pub struct Router {
    document: Document,
    routes: Routes,
}

impl Router {
    /// Prepares the routes of a document.
    pub fn new(document: &Document) -> Self {
        Self { document: document.clone(), routes: Routes::of(document) }
    }

    /// The operation of a method, a path and a query, both encoded as they are sent. Nothing where the document has none.
    pub fn find(&self, method: &Method, path: &str, query: &str) -> Option<&Operation> {
        match self.routes.find(method, path, query) {
            Found::Operation { index, .. } => self.document.operations().get(index),
            Found::OtherMethod(_) | Found::Nothing => None,
        }
    }
}

impl fmt::Debug for Router {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Router").field("document", &self.document).finish_non_exhaustive()
    }
}

/// The paths of a document, the most specific first.
pub(crate) struct Routes {
    routes: Vec<Route>,
    base_paths: Vec<String>,
    scope: Option<(Regex, Scope)>,
}

struct Route {
    path: String,
    pattern: Regex,
    /// The pattern of values as the document has them, where parameters share a segment: it finds out which text is whose.
    exact: Option<Regex>,
    /// What has to be in the query: some documents tell operations apart by that, `/answers?preview=true`.
    query: Vec<Pair>,
    names: Vec<String>,
    width: Width,
    /// Methods and positions of operations.
    operations: Vec<(Method, usize)>,
}

/// What the parameters of a path take.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Width {
    /// The path has none.
    Nothing,
    /// A segment each, or a piece of one.
    Single,
    /// One of them takes several segments.
    Several,
}

impl Route {
    /// What the parameters of a path are, if it is of this route. A value that the document does not have is found, too.
    fn captures<'p>(&self, path: &'p str) -> Option<Captures<'p>> {
        self.exact.as_ref().and_then(|exact| exact.captures(path)).or_else(|| self.pattern.captures(path))
    }
}

impl Width {
    fn of(names: &[String], is_long: &dyn Fn(&str) -> bool) -> Self {
        match names {
            [] => Self::Nothing,
            names if names.iter().any(|name| is_long(name)) => Self::Several,
            _ => Self::Single,
        }
    }
}

/// What a request matches.
pub(crate) enum Found {
    /// An operation by its position, its path parameters as they were sent, and how its path starts before the template.
    Operation {
        index: usize,
        values: Vec<(String, String)>,
        prefix: String,
    },
    /// The path is known, and the methods that it has.
    OtherMethod(Vec<Method>),
    Nothing,
}

impl Routes {
    /// The routes of a document. A path whose template is not a pattern would be left out; none is.
    pub fn of(document: &Document) -> Self {
        let mut routes: Vec<(Order, Route)> = Vec::new();
        for (index, operation) in document.operations().iter().enumerate() {
            if let Some((_, route)) = routes.iter_mut().find(|(_, route)| route.path == operation.path) {
                route.operations.push((operation.method.clone(), index));
                continue;
            }
            let is_long = |name: &str| {
                operation
                    .parameters_in(Location::Path)
                    .any(|parameter| parameter.name == name && parameter.multi_segment)
            };
            let (path, query) = template(&operation.path);
            let (pattern, names) = pattern(path, &|name| any(is_long(name)).to_owned());
            let exact = shares_segments(path).then(|| exact(document, operation, path)).flatten();
            let Ok(pattern) = Regex::new(&format!("^{pattern}$")) else { continue };
            let operations = vec![(operation.method.clone(), index)];
            let width = Width::of(&names, &is_long);
            routes.push((
                (order(path, &is_long), Reverse(query.len())),
                Route { path: operation.path.clone(), pattern, exact, query, names, width, operations },
            ));
        }
        routes.sort_by(|a, b| a.0.cmp(&b.0));
        let mut base_paths: Vec<String> = document.base_paths().iter().map(|path| canonical(path)).collect();
        // The longest first, because one may be the beginning of another.
        base_paths.sort_by_key(|path| Reverse(path.len()));
        let scope = document.scope().and_then(|scope| {
            let (pattern, _) = pattern(&scope.prefix, &|_| any(false).to_owned());
            Some((Regex::new(&format!("^{pattern}")).ok()?, scope.clone()))
        });
        Self { routes: routes.into_iter().map(|(_, route)| route).collect(), base_paths, scope }
    }

    /// What a method, a path and a query match. Path and query are encoded as they were sent.
    pub fn find(&self, method: &Method, path: &str, query: &str) -> Found {
        let path = canonical(path);
        let wanted = Wanted { method, query: pairs(query) };
        let mut methods: Vec<Method> = Vec::new();
        for base in &self.base_paths {
            let Some(rest) = path.strip_prefix(base.as_str()) else { continue };
            if let Some(found) = self.find_below(&wanted, rest, base, false, &mut methods) {
                return found;
            }
            if let Some((prefix, _)) = &self.scope
                && let Some(matched) = prefix.find(rest)
                && rest[matched.end()..].starts_with('/')
            {
                let before = format!("{base}{}", &rest[..matched.end()]);
                if let Some(found) = self.find_below(&wanted, &rest[matched.end()..], &before, true, &mut methods) {
                    return found;
                }
            }
        }
        if methods.is_empty() { Found::Nothing } else { Found::OtherMethod(methods) }
    }

    fn find_below(
        &self,
        wanted: &Wanted<'_>,
        path: &str,
        prefix: &str,
        is_scoped: bool,
        methods: &mut Vec<Method>,
    ) -> Option<Found> {
        // A path without parameters is matched before those with, and one whose parameters are single segments before those
        // with several: once it matched, they are not asked for the method.
        let mut widest = Width::Several;
        for route in &self.routes {
            if route.width > widest {
                continue;
            }
            if is_scoped && self.scope.as_ref().is_some_and(|(_, scope)| !scope.applies_to(&route.path)) {
                continue;
            }
            let Some(captures) = route.captures(path).filter(|_| wanted.has(&route.query)) else { continue };
            let Some((_, index)) = route.operations.iter().find(|(known, _)| known == wanted.method) else {
                let others = route.operations.iter().map(|(method, _)| method.clone());
                others.for_each(|method| {
                    if !methods.contains(&method) {
                        methods.push(method)
                    }
                });
                widest = widest.min(route.width);
                continue;
            };
            let texts = captures.iter().skip(1).map(|text| text.map_or("", |text| text.as_str()));
            let values = route.names.iter().cloned().zip(texts.map(str::to_owned)).collect();
            return Some(Found::Operation { index: *index, values, prefix: prefix.to_owned() });
        }
        None
    }
}

/// The most specific path first, then the one that wants most of the query.
type Order = (Vec<u8>, Reverse<usize>);

/// What a request says beyond its path.
struct Wanted<'r> {
    method: &'r Method,
    query: Vec<Pair>,
}

impl Wanted<'_> {
    fn has(&self, query: &[Pair]) -> bool {
        let is_sent =
            |wanted: &Pair| self.query.iter().any(|pair| pair.name == wanted.name && pair.value == wanted.value);
        query.iter().all(is_sent)
    }
}

/// The path of a template, and the pairs of the query that some write into it. A fragment is not sent.
pub(crate) fn template(path: &str) -> (&str, Vec<Pair>) {
    let path = path.split('#').next().unwrap_or_default();
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    (path, pairs(query))
}

/// Literal pieces and parameter names of a template, in turns: it starts and ends with a literal.
fn pieces(path: &str) -> (Vec<&str>, Vec<&str>) {
    let (mut literals, mut names, mut rest) = (Vec::new(), Vec::new(), path);
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        literals.push(literal);
        names.push(name);
        rest = after;
    }
    literals.push(rest);
    (literals, names)
}

/// The pattern of a template with what a value of each parameter looks like, and the names of these.
fn pattern(path: &str, value: &dyn Fn(&str) -> String) -> (String, Vec<String>) {
    let (literals, names) = pieces(path);
    let mut pattern = String::new();
    for (index, literal) in literals.iter().enumerate() {
        pattern.push_str(&regex::escape(&canonical(literal)));
        if let Some(name) = names.get(index) {
            pattern.push_str(&format!("({})", value(name)));
        }
    }
    (pattern, names.into_iter().map(str::to_owned).collect())
}

/// Any value of a parameter.
fn any(is_long: bool) -> &'static str {
    if is_long { ".+" } else { "[^/]+" }
}

/// Whether a segment of a path has more than one parameter.
fn shares_segments(path: &str) -> bool {
    path.split('/').any(|segment| pieces(segment).1.len() > 1)
}

/// The pattern of a path whose values are those that the document has.
fn exact(document: &Document, operation: &Operation, path: &str) -> Option<Regex> {
    let value = |name: &str| {
        let found = operation.parameters_in(Location::Path).find(|parameter| parameter.name == name);
        found.map_or_else(|| any(false).to_owned(), |parameter| looks(document, parameter))
    };
    Regex::new(&format!("^{}$", pattern(path, &value).0)).ok()
}

/// What a value of a parameter looks like.
fn looks(document: &Document, parameter: &Parameter) -> String {
    let flat = Flat::of(document, &parameter.schema, Direction::Request);
    let texts = flat.values().into_iter().flatten().map(|value| match value.as_str() {
        Some(text) => text.to_owned(),
        None => value.to_string(),
    });
    let mut texts: Vec<String> = texts.map(|text| regex::escape(&canonical(&text))).collect();
    // The longest first: one may be the beginning of another.
    texts.sort_by_key(|text| Reverse(text.len()));
    let value = match (texts.as_slice(), flat.kind()) {
        ([_, ..], _) => texts.join("|"),
        ([], Some("integer")) => "-?[0-9]+".to_owned(),
        ([], Some("number")) => "-?[0-9]+(?:[.][0-9]+)?(?:[eE](?:-|%2B)?[0-9]+)?".to_owned(),
        ([], Some("boolean")) => "true|false".to_owned(),
        // Of several dots, each rather begins a value of its own.
        ([], Some("string")) if parameter.style == Style::Label => "[^/.]+|[^/]+".to_owned(),
        _ => any(parameter.multi_segment).to_owned(),
    };
    match parameter.style {
        Style::Label => format!("[.](?:{value})"),
        Style::Matrix => format!("%3B{}(?:%3D[^/]*?)?", regex::escape(&canonical(&parameter.name))),
        _ => value,
    }
}

/// Literal segments go before those with a parameter, and these before a value of several segments. What follows such a
/// value goes before its end.
fn order(path: &str, is_long: &dyn Fn(&str) -> bool) -> Vec<u8> {
    let rank = |segment: &str| {
        let (literals, names) = pieces(segment);
        match names.as_slice() {
            [] => 0,
            names if names.iter().any(|name| is_long(name)) => 3,
            _ if literals.iter().any(|literal| !literal.is_empty()) => 1,
            _ => 2,
        }
    };
    path.split('/').skip(1).map(rank).chain([4]).collect()
}

/// A path in a normal form, in which each character has one encoding.
fn canonical(path: &str) -> String {
    let segments = path.split('/').map(|segment| {
        let text = percent_decode_str(segment).decode_utf8_lossy();
        utf8_percent_encode(&text, RESERVED).to_string()
    });
    segments.collect::<Vec<_>>().join("/")
}
