use std::borrow::Cow;

use serde_json::{Map, Value};

use super::body::form;
use super::{Received, header};
use crate::decode::{Decoder, Pair, decoded, pairs, separators};
use crate::document::{Document, Location, Operation, Parameter, Scheme, Style};
use crate::finding::Finding;
use crate::route::template;
use crate::sample::Direction;
use crate::schema::{is_valid, violations};

pub(super) fn findings(document: &Document, operation: &Operation, received: &Received<'_>) -> Vec<Finding> {
    let mut check = Check::of(document, operation, received);
    for location in [Location::Path, Location::Query, Location::Header, Location::Cookie] {
        operation.parameters_in(location).for_each(|parameter| check.parameter(parameter));
    }
    check.alternatives();
    check.unknown();
    check.findings
}

/// The value that was sent of a parameter, if any.
#[cfg(feature = "contract")]
pub(crate) fn sent(
    document: &Document,
    operation: &Operation,
    parameter: &Parameter,
    received: &Received<'_>,
) -> Result<Option<Value>, String> {
    Check::of(document, operation, received).read(parameter)
}

fn pair((name, value): (&str, &str)) -> Pair {
    Pair { name: name.to_owned(), value: value.to_owned() }
}

/// A cookie that is not percent-encoded.
fn as_it_is(pair: &Pair) -> Pair {
    Pair { value: escape_percent(&pair.value), ..pair.clone() }
}

struct Check<'r> {
    decoder: Decoder<'r>,
    operation: &'r Operation,
    received: &'r Received<'r>,
    query: Vec<Pair>,
    cookies: Vec<Pair>,
    /// Names in the query that a parameter reads.
    known: Vec<String>,
    /// Whether a parameter reads everything in the query.
    takes_any: bool,
    findings: Vec<Finding>,
    /// Parameters that were sent, whatever their values are.
    sent: Vec<&'r str>,
}

impl<'r> Check<'r> {
    fn of(document: &'r Document, operation: &'r Operation, received: &'r Received<'r>) -> Self {
        let cookies = header(received.headers, "cookie").unwrap_or_default();
        Self {
            decoder: Decoder { document },
            operation,
            received,
            query: pairs(received.query),
            cookies: cookies.split(';').filter_map(|cookie| cookie.trim().split_once('=')).map(pair).collect(),
            // What the path says of the query is not a parameter.
            known: template(&operation.path).1.into_iter().map(|pair| pair.name).collect(),
            takes_any: false,
            findings: Vec::new(),
            sent: Vec::new(),
        }
    }
}

impl<'r> Check<'r> {
    fn parameter(&mut self, parameter: &'r Parameter) {
        let location = parameter.location.as_str();
        let read = self.read(parameter);
        if self.is_credential(parameter) {
            // It was looked at before, and a client that has another one sends none.
            self.sent.extend(matches!(read, Ok(Some(_))).then_some(parameter.name.as_str()));
            return;
        }
        match read {
            Ok(Some(value)) => {
                self.sent.push(&parameter.name);
                let found = violations(self.decoder.document, &parameter.schema, Direction::Request, &value);
                let findings = found.into_iter().map(|found| Finding::in_parameter(location, &parameter.name, found));
                self.findings.extend(findings);
            }
            // An object of which nothing is sent is empty, where that is all that it has to be.
            Ok(None) if parameter.required && self.is_empty_object(parameter) => {}
            Ok(None) if parameter.required => {
                self.findings.push(Finding::of(location, &parameter.name, "is required, but not sent"));
            }
            Ok(None) => {}
            Err(message) => self.findings.push(Finding::of(location, &parameter.name, message)),
        }
    }

    /// Where one of several parameters is needed, exactly one alternative has to be there, and nothing of the others.
    fn alternatives(&mut self) {
        let all = &self.operation.alternatives;
        let is_sent = |name: &String| self.sent.contains(&name.as_str());
        let sent: Vec<&String> = all.iter().flatten().filter(|name| is_sent(name)).collect();
        let is_exact = |group: &Vec<String>| group.iter().all(is_sent) && sent.iter().all(|name| group.contains(name));
        if all.is_empty() || all.iter().any(is_exact) {
            return;
        }
        let named: Vec<String> = all.iter().map(|group| format!("`{}`", group.join("` and `"))).collect();
        let name =
            sent.first().copied().or_else(|| all.iter().flatten().next()).map(|name| name.as_str()).unwrap_or_default();
        let location = self.operation.parameters.iter().find(|parameter| parameter.name == name);
        let location = location.map_or("query", |parameter| parameter.location.as_str());
        self.findings.push(Finding::of(location, name, format!("exactly one is needed of {}", named.join(", or "))));
    }

    /// Whether a parameter is an object whose properties are sent by themselves, and may have none.
    fn is_empty_object(&self, parameter: &Parameter) -> bool {
        let is_flat = parameter.style == Style::DeepObject || (parameter.style.is_exploded() && parameter.explode);
        let (document, empty) = (self.decoder.document, Value::Object(Map::new()));
        is_flat
            && is_valid(document, &parameter.schema, Direction::Request, &empty)
            && self.decoder.takes(&parameter.schema, "object")
    }

    /// The value that was sent, if any.
    fn read(&mut self, parameter: &Parameter) -> Result<Option<Value>, String> {
        match parameter.location {
            Location::Path => self.path(parameter),
            Location::Header => self.header(parameter),
            Location::Query if parameter.is_whole_query => self.whole(parameter),
            Location::Query | Location::Cookie => self.pairs(parameter),
        }
    }

    fn path(&self, parameter: &Parameter) -> Result<Option<Value>, String> {
        let found = self.received.path.iter().find(|(name, _)| *name == parameter.name);
        let Some((_, text)) = found else { return Ok(None) };
        let schema = &parameter.schema;
        // Paths come with every reserved character encoded, delimiters among them; an item of a list has none itself.
        let text = &delimiters(text);
        Ok(Some(match parameter.style {
            Style::Json => json(&decoded(text))?,
            Style::Label => {
                let text = text.strip_prefix('.').ok_or("starts with a dot in the label style")?;
                let separators: &[&str] = if parameter.explode { &["."] } else { &[","] };
                self.decoder.delimited(schema, text, separators, parameter.explode)
            }
            Style::Matrix => self.matrix(parameter, text)?,
            style => self.decoder.delimited(schema, text, separators(style), parameter.explode),
        }))
    }

    fn matrix(&self, parameter: &Parameter, text: &str) -> Result<Value, String> {
        let (schema, decoder) = (&parameter.schema, self.decoder);
        let text = text.strip_prefix(';').ok_or("starts with a semicolon in the matrix style")?;
        let own = format!("{}=", parameter.name);
        if parameter.explode && decoder.takes(schema, "object") {
            let entries = text.split(';').filter_map(|piece| piece.split_once('='));
            return Ok(decoder.object(schema, entries.map(|(name, value)| (decoded(name), value)).collect()));
        }
        let pieces: Vec<&str> = text.split(';').filter_map(|piece| piece.strip_prefix(own.as_str())).collect();
        match pieces.as_slice() {
            [] => Err(format!("is written `;{own}value` in the matrix style")),
            [only] if !parameter.explode => Ok(decoder.delimited(schema, only, &[","], false)),
            pieces => Ok(decoder.repeated(schema, pieces)),
        }
    }

    fn header(&self, parameter: &Parameter) -> Result<Option<Value>, String> {
        let Some(text) = header(self.received.headers, &parameter.name) else { return Ok(None) };
        if parameter.style == Style::Json {
            return json(&text).map(Some);
        }
        let (schema, decoder) = (&parameter.schema, self.decoder);
        if !decoder.takes(schema, "array") && !decoder.takes(schema, "object") {
            return Ok(Some(decoder.scalar(schema, &text)));
        }
        let separators = separators(parameter.style);
        let text = match parameter.style {
            // Spaces may follow commas.
            Style::Simple => text.split(',').map(|piece| escape_percent(piece.trim())).collect::<Vec<_>>().join(","),
            _ => escape_percent(&text),
        };
        Ok(Some(decoder.delimited(schema, &text, separators, parameter.explode)))
    }

    /// What is in the query, credentials aside.
    fn whole(&mut self, parameter: &Parameter) -> Result<Option<Value>, String> {
        self.takes_any = true;
        let is_value = |piece: &&str| {
            let name = piece.split_once('=').map(|(name, _)| decoded(name));
            let is_apart = |name: &str| self.is_key(name) || self.is_in_path(name);
            !piece.is_empty() && !name.is_some_and(|name| is_apart(&name))
        };
        let text = self.received.query.split('&').filter(is_value).collect::<Vec<_>>().join("&");
        match (text.is_empty(), parameter.style) {
            (true, _) => Ok(None),
            (false, Style::Json) => json(&decoded(&text)).map(Some),
            (false, Style::FormText) => Ok(Some(self.form(parameter, &text))),
            (false, _) => Ok(Some(self.decoder.scalar(&parameter.schema, &decoded(&text)))),
        }
    }

    /// A value that is a form.
    fn form(&self, parameter: &Parameter, text: &str) -> Value {
        form(self.decoder, &parameter.schema, &parameter.properties, &pairs(text))
    }

    /// Whether a parameter is what a security scheme of its operation sends. Which ones it takes is not known where it can do
    /// without.
    fn is_credential(&self, parameter: &Parameter) -> bool {
        let is_it = |scheme: &Scheme| match scheme {
            Scheme::Key { location, name } => *location == parameter.location && parameter.has_name(name),
            _ => false,
        };
        let (all, operation) = (self.decoder.document.schemes(), self.operation);
        match operation.security.is_empty() {
            true => !operation.is_public && all.iter().any(|(_, scheme)| is_it(scheme)),
            false => operation.security.iter().flatten().any(is_it),
        }
    }

    /// Whether a name in the query is that of credentials. Where they are optional, or wanted by other operations, they are
    /// no parameter either.
    fn is_key(&self, name: &str) -> bool {
        let is_it =
            |scheme: &Scheme| matches!(scheme, Scheme::Key { location: Location::Query, name: key } if key == name);
        self.decoder.document.schemes().iter().any(|(_, scheme)| is_it(scheme))
    }

    /// Whether the path has a part of the query that is called so.
    fn is_in_path(&self, name: &str) -> bool {
        template(&self.operation.path).1.iter().any(|pair| pair.name == name)
    }

    fn pairs(&mut self, parameter: &Parameter) -> Result<Option<Value>, String> {
        let (schema, decoder, name) = (&parameter.schema, self.decoder, parameter.name.as_str());
        if parameter.style == Style::DeepObject {
            return Ok(self.deep(parameter));
        }
        let is_query = parameter.location == Location::Query;
        let is_object = parameter.style.is_exploded() && parameter.explode && decoder.takes(schema, "object");
        if is_object && !self.source(parameter).iter().any(|pair| pair.name == name) {
            return Ok(self.properties(parameter, is_query));
        }
        self.known.push(name.to_owned());
        let pairs = self.source(parameter);
        let pairs = pairs.iter().filter(|pair| pair.name == name);
        let texts: Vec<&str> = pairs.map(|pair| pair.value.as_str()).collect();
        let is_list = decoder.takes(schema, "array");
        match texts.as_slice() {
            [] => Ok(None),
            [only] if parameter.style == Style::Json => json(&decoded(only)).map(Some),
            [only] if parameter.style == Style::FormText => Ok(Some(self.form(parameter, &decoded(only)))),
            [only] if !parameter.explode || !parameter.style.is_exploded() => {
                Ok(Some(decoder.delimited(schema, only, separators(parameter.style), false)))
            }
            texts if texts.len() > 1 && (!is_list || matches!(parameter.style, Style::Json | Style::FormText)) => {
                Err(format!("is one value, but sent {} times", texts.len()))
            }
            texts => Ok(Some(decoder.repeated(schema, texts))),
        }
    }

    /// An object whose properties are parameters of the query.
    fn properties(&mut self, parameter: &Parameter, is_query: bool) -> Option<Value> {
        let flat = self.decoder.arm(&parameter.schema, "object");
        let takes_any = flat.keywords.get("additionalProperties") != Some(&Value::Bool(false));
        // An open object takes what no other parameter does.
        let is_other = |name: &str| self.is_known(parameter, name);
        let is_own = |name: &str| flat.properties.contains_key(name) || (takes_any && !is_other(name));
        let own: Vec<Pair> = self.source(parameter).iter().filter(|pair| is_own(&pair.name)).cloned().collect();
        if is_query {
            self.known.extend(flat.properties.keys().cloned());
            self.takes_any |= takes_any;
        }
        let entries: Vec<(String, &str)> = own.iter().map(|pair| (pair.name.clone(), pair.value.as_str())).collect();
        (!entries.is_empty()).then(|| self.decoder.object(&parameter.schema, entries))
    }

    /// Whether a name belongs to another parameter, to the path or to the credentials.
    fn is_known(&self, parameter: &Parameter, name: &str) -> bool {
        let mut others = self.operation.parameters_in(parameter.location).filter(|other| other.name != parameter.name);
        self.is_key(name)
            || self.is_in_path(name)
            || others.any(|other| match other.style {
                Style::DeepObject => name.strip_prefix(other.name.as_str()).is_some_and(|rest| rest.starts_with('[')),
                style if style.is_exploded() && other.explode && self.decoder.takes(&other.schema, "object") => {
                    self.decoder.arm(&other.schema, "object").properties.contains_key(name)
                }
                _ => other.name == name,
            })
    }

    /// `name[key]=value`.
    fn deep(&mut self, parameter: &Parameter) -> Option<Value> {
        let mut entries = Vec::new();
        for pair in &self.query {
            let Some(rest) = pair.name.strip_prefix(parameter.name.as_str()).filter(|rest| rest.starts_with('['))
            else {
                continue;
            };
            let keys = rest.split('[').skip(1).map(|key| key.trim_end_matches(']').to_owned()).collect();
            entries.push((keys, pair.value.clone()));
            self.known.push(pair.name.clone());
        }
        (!entries.is_empty()).then(|| self.decoder.deep(&parameter.schema, &entries, 0))
    }

    fn source(&self, parameter: &Parameter) -> Cow<'_, [Pair]> {
        match (parameter.location, parameter.style) {
            (Location::Cookie, Style::Cookie) => self.cookies.iter().map(as_it_is).collect(),
            (Location::Cookie, _) => Cow::Borrowed(&self.cookies),
            _ => Cow::Borrowed(&self.query),
        }
    }

    /// What the query contains that no parameter reads.
    fn unknown(&mut self) {
        if self.takes_any {
            return;
        }
        let mut unknown: Vec<&str> = self.query.iter().map(|pair| pair.name.as_str()).collect();
        unknown.retain(|name| !self.known.iter().any(|known| known == name) && !self.is_key(name));
        unknown.sort_unstable();
        unknown.dedup();
        let findings =
            unknown.into_iter().map(|name| Finding::of("query", name, "is not a parameter of the operation"));
        self.findings.extend(findings.collect::<Vec<_>>());
    }
}

fn json(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|cause| format!("is not JSON: {cause}"))
}

/// The delimiters of path styles, which need no encoding in a path.
fn delimiters(text: &str) -> String {
    [("%2C", ","), ("%3B", ";"), ("%3D", "=")].iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// A text that decodes to what it is: headers are not encoded.
fn escape_percent(text: &str) -> String {
    text.replace('%', "%25")
}
