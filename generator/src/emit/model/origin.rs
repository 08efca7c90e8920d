//! Where a type that the document does not describe comes from, in words.

use crate::emit::docs::code;
use crate::ir::{Api, TypeId};
use crate::pointer;

#[cfg(test)]
mod tests;

/// Says where a document defines a type: "Body of `POST /books`.", "Item of `books` in the `Shelf` component.".
pub(super) fn origin(api: &Api, id: TypeId) -> String {
    let origin = &api[id].origin;
    // Few types are written in parameters, and APIs have thousands of both.
    let operations = if origin.contains("/parameters/") { api.operations.as_slice() } else { &[] };
    let mut parameters = operations.iter().flat_map(|operation| &operation.parameters);
    let parameter = parameters.find(|parameter| is_in(origin, &parameter.origin));
    words(origin, parameter.map(|parameter| parameter.wire.as_str()))
}

/// Whether a pointer leads to a place or into it.
fn is_in(pointer: &str, place: &str) -> bool {
    pointer.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// A pointer in words. A pointer to a parameter has its position; its name comes from elsewhere.
fn words(origin: &str, parameter: Option<&str>) -> String {
    let segments: Vec<String> = pointer::segments(origin).collect();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let (owner, steps) = Owner::of(&segments, parameter);
    let steps = Steps::of(steps);
    let text = match (steps.last, steps.path.as_str()) {
        (None, "") if steps.is_partial && !owner.is_part() => format!("Part of {}", owner.inside()),
        (None, "") => owner.alone(),
        (None, path) => format!("{} in {}", code(path), owner.inside()),
        (Some(last), "") => format!("{last} of {}", owner.inside()),
        (Some(last), path) => format!("{last} of {} in {}", code(path), owner.inside()),
    };
    format!("{text}.")
}

/// What a schema is written in.
enum Owner {
    /// A component: its name, and what it is.
    Component(String, &'static str),
    /// A part of an operation: what it is, and the operation.
    Operation(String, String),
    /// Anything else, by its pointer.
    Place(String),
}

impl Owner {
    /// The owner at the start of a pointer, and what follows it.
    fn of<'s>(segments: &'s [&'s str], parameter: Option<&str>) -> (Self, &'s [&'s str]) {
        match segments {
            ["components", section, name, steps @ ..] => {
                let kind = match *section {
                    "responses" => "response",
                    "requestBodies" => "request body",
                    "parameters" => "parameter",
                    "headers" => "header",
                    _ => "component",
                };
                (Self::Component(code(name), kind), steps)
            }
            ["paths", path, "parameters", _, steps @ ..] => {
                (Self::Operation(parameter_words(parameter), code(path)), steps)
            }
            ["paths", path, method, rest @ ..] => {
                let operation = code(&format!("{} {path}", method.to_ascii_uppercase()));
                let (part, steps) = match rest {
                    ["requestBody", steps @ ..] => ("Body".to_owned(), steps),
                    ["responses", status, "headers", name, steps @ ..] => {
                        (format!("Header {} of the response {}", code(name), code(status)), steps)
                    }
                    ["responses", status, steps @ ..] => (format!("Response {}", code(status)), steps),
                    ["parameters", _, steps @ ..] => (parameter_words(parameter), steps),
                    steps => ("Part".to_owned(), steps),
                };
                (Self::Operation(part, operation), steps)
            }
            _ => (Self::Place(code(&format!("/{}", segments.join("/")))), &[]),
        }
    }

    /// Whether the words say that it is a part.
    fn is_part(&self) -> bool {
        matches!(self, Self::Operation(part, _) if part == "Part")
    }

    /// The owner as the whole sentence.
    fn alone(&self) -> String {
        match self {
            Self::Component(name, kind) => format!("The {name} {kind}"),
            Self::Operation(part, operation) => format!("{part} of {operation}"),
            Self::Place(pointer) => format!("Defined at {pointer}"),
        }
    }

    /// The owner at the end of a sentence.
    fn inside(&self) -> String {
        match self {
            Self::Component(name, kind) => format!("the {name} {kind}"),
            Self::Operation(part, operation) => {
                let mut letters = part.chars();
                let first: String = letters.next().into_iter().flat_map(char::to_lowercase).collect();
                format!("the {first}{} of {operation}", letters.as_str())
            }
            Self::Place(pointer) => pointer.clone(),
        }
    }
}

fn parameter_words(name: Option<&str>) -> String {
    name.map_or_else(|| "Parameter".to_owned(), |name| format!("Parameter {}", code(name)))
}

/// The steps from an owner to a type.
#[derive(Default)]
struct Steps {
    /// Properties, with brackets for the items of a list: `books[].author`.
    path: String,
    /// What the type is of the last property.
    last: Option<&'static str>,
    /// Whether a step has no words.
    is_partial: bool,
}

impl Steps {
    fn of<'s>(mut segments: &'s [&'s str]) -> Self {
        let mut steps = Self::default();
        while !segments.is_empty() {
            segments = match segments {
                ["content", _, rest @ ..] | ["schema" | "itemSchema", rest @ ..] => rest,
                ["properties", name, rest @ ..] => {
                    steps.property(name);
                    rest
                }
                ["items", rest @ ..] => steps.then("Item", rest),
                ["additionalProperties", rest @ ..] | ["patternProperties", _, rest @ ..] => steps.then("Value", rest),
                ["anyOf" | "oneOf", _, rest @ ..] => steps.then("Variant", rest),
                ["allOf", _, rest @ ..] => {
                    steps.is_partial = true;
                    rest
                }
                [_, rest @ ..] => {
                    steps.is_partial = true;
                    rest
                }
                [] => segments,
            };
        }
        steps
    }

    fn property(&mut self, name: &str) {
        self.end();
        if !self.path.is_empty() {
            self.path.push('.');
        }
        self.path.push_str(name);
    }

    fn then<'s>(&mut self, last: &'static str, rest: &'s [&'s str]) -> &'s [&'s str] {
        self.end();
        self.last = Some(last);
        rest
    }

    /// Makes what the last step led to a part of the path.
    fn end(&mut self) {
        match self.last.take() {
            Some("Item") => self.path.push_str("[]"),
            Some("Value") if self.path.is_empty() => self.path.push('*'),
            Some("Value") => self.path.push_str(".*"),
            _ => {}
        }
    }
}
