//! Which operations answer page by page.
//!
//! Kibana has five ways to do it: `page` and `per_page` with `data`, `perPage` with `items`, pages that start at 0, answers
//! without a total, cursors. `api.toml` names each way once, with its operations. Here it meets the documents: a parameter or a
//! property that is not there, or is neither a number nor a list, would otherwise be a client that reads one page forever.

use super::Tools;
use crate::diagnostic::{Diagnostic, Severity};
use crate::ir::{
    Api, Content, Operation, OperationId, Paging, PairStyle, Parameter, Payload, Placement, QueryStyle, Scalar, Shape,
    Success, TypeRef,
};
use crate::pointer;
use crate::settings::{Cursor, PagingSettings, Turning};

/// Settles how each operation pages that `api.toml` names.
pub(super) fn find(api: &mut Api, tools: &mut Tools<'_>) {
    for (index, settings) in api.settings.paging.clone().iter().enumerate() {
        for (position, id) in settings.operations.iter().enumerate() {
            let Some(operation) = api.operation_ids().find(|operation| api[*operation].id == *id) else { continue };
            let (index, position) = (index.to_string(), position.to_string());
            tools.entries.mark_used(&["paging", &index, "operations", &position]);
            let entry = Entry { api, operation, settings };
            match entry.paging() {
                Ok(paging) => api[operation].found.paging = Some(paging),
                Err(problem) => {
                    let pointer = match problem.key {
                        "operations" => pointer::join("", &["paging", &index, "operations", &position]),
                        key => pointer::join("", &["paging", &index, key]),
                    };
                    tools.findings.push(Diagnostic {
                        severity: Severity::Error,
                        place: tools.entries.place(&pointer).into(),
                        message: format!("`{id}` {}", problem.message),
                        help: Some(problem.help.to_owned()),
                    });
                }
            }
        }
    }
}

/// Why an operation cannot page as `api.toml` says.
struct Problem {
    /// The key of the entry that is wrong.
    key: &'static str,
    message: String,
    help: &'static str,
}

const OTHER_ENTRY: &str = "correct the name, or describe the operation in a `[[paging]]` of its own";

/// What asks for a page.
struct Asking {
    ty: TypeRef,
    required: bool,
    largest: Option<u64>,
}

/// What asks for a page, for readers.
fn named(wire: &str) -> String {
    match wire.strip_prefix('/') {
        Some(way) => format!("property `{}` in its body", way.replace('/', ".")),
        None => format!("query parameter `{wire}`"),
    }
}

/// An operation and what `api.toml` says of it.
struct Entry<'a> {
    api: &'a Api,
    operation: OperationId,
    settings: &'a PagingSettings,
}

impl Entry<'_> {
    fn paging(&self) -> Result<Paging, Problem> {
        let settings = self.settings;
        self.check_body()?;
        let answer = self.answer()?;
        let turning = settings.turning();
        match &turning {
            Turning::Number { page, number, beyond, .. } => {
                self.counting_parameter("page", page)?;
                number.iter().try_for_each(|number| self.counting_property("number", answer, number))?;
                beyond.iter().try_for_each(|cursor| self.cursor(answer, cursor))?;
            }
            Turning::Cursor(cursor) => self.cursor(answer, cursor)?,
            Turning::Offset { offset } => self.counting_parameter("offset", offset).map(drop)?,
        }
        let size = match &settings.size {
            Some(size) => Some((size.clone(), self.counting_parameter("size", size)?)),
            None => None,
        };
        self.check_items(answer)?;
        settings.total.iter().try_for_each(|total| self.counting_property("total", answer, total))?;
        settings.cursor_size.iter().try_for_each(|size| self.counting_parameter("cursor_size", size).map(drop))?;
        self.check_kept(answer)?;
        Ok(Paging {
            turning,
            size,
            items: settings.items.clone(),
            other_items: settings.other_items.clone(),
            total: settings.total.clone(),
            window: settings.window,
            cursor_size: settings.cursor_size.clone(),
            once: settings.once.clone(),
            carry: settings.carry.clone().into_iter().collect(),
        })
    }

    fn cursor(&self, answer: TypeRef, cursor: &Cursor) -> Result<(), Problem> {
        self.asking("cursor", &cursor.cursor)?;
        self.property("next", answer, &cursor.next).map(drop)
    }

    fn check_items(&self, answer: TypeRef) -> Result<(), Problem> {
        let settings = self.settings;
        let of = |key: &'static str, way: &str| match self.shape(self.property(key, answer, way)?) {
            Shape::List(item) => Ok(*item),
            _ => {
                let message = format!("answers with a property `{way}` that is not an array");
                Err(Problem { key, message, help: OTHER_ENTRY })
            }
        };
        let item = of("items", &settings.items)?;
        for other in &settings.other_items {
            if !self.is_same(of("other_items", other)?, item) {
                let message = format!("answers with items in `{other}` that have another type");
                let help = "describe them as the same component, or remove the property from the entry";
                return Err(Problem { key: "other_items", message, help });
            }
        }
        let mut before = settings.other_items.iter().rev().skip(1).chain([&settings.items]);
        match before.find(|way| self.is_always_there(answer, way)).filter(|_| !settings.other_items.is_empty()) {
            Some(way) => {
                let message = format!("answers with `{way}` in any case, so that no other property has the items");
                let help = "describe it as one that may be absent, or remove `other_items`";
                Err(Problem { key: "other_items", message, help })
            }
            None => Ok(()),
        }
    }

    /// Whether two types are one in Rust. Texts and numbers that are written in place are.
    fn is_same(&self, one: TypeRef, other: TypeRef) -> bool {
        let is_equal =
            || matches!(self.shape(one), Shape::Scalar(_) | Shape::Json) && self.shape(one) == self.shape(other);
        one.nullable == other.nullable && (one.id == other.id || is_equal())
    }

    fn is_always_there(&self, answer: TypeRef, way: &str) -> bool {
        let properties = self.api.properties_on(answer, way).unwrap_or_default();
        properties.last().is_some_and(|(_, last)| last.is_required() && !last.ty.nullable)
    }

    /// What pages after the first one are asked for without, and with.
    fn check_kept(&self, answer: TypeRef) -> Result<(), Problem> {
        for wire in &self.settings.once {
            if self.asking("once", wire)?.required {
                let message = format!("requires the {}, so that every page is asked for with it", named(wire));
                return Err(Problem { key: "once", message, help: OTHER_ENTRY });
            }
        }
        self.settings.carry.iter().try_for_each(|(parameter, property)| {
            self.asking("carry", parameter)?;
            self.property("carry", answer, property).map(drop)
        })
    }

    fn operation(&self) -> &Operation {
        &self.api[self.operation]
    }

    fn shape(&self, ty: TypeRef) -> &Shape {
        &self.api[ty.id].shape
    }

    /// A request is sent again for each page, and a stream can be sent once.
    fn check_body(&self) -> Result<(), Problem> {
        match self.operation().body.as_ref().map(|body| &body.content) {
            Some(Content::Binary | Content::Multipart { .. }) => Err(Problem {
                key: "operations",
                message: "sends files, which cannot be sent again for each page".to_owned(),
                help: "remove the operation from the entry",
            }),
            _ => Ok(()),
        }
    }

    /// The object that the operation answers with.
    fn answer(&self) -> Result<TypeRef, Problem> {
        match &self.operation().success {
            Success::One(Payload::Json(ty)) if !ty.nullable && matches!(self.shape(*ty), Shape::Struct(_)) => Ok(*ty),
            _ => Err(Problem {
                key: "operations",
                message: "does not answer with a JSON object of known properties".to_owned(),
                help: "describe the answer in the document, or remove the operation from the entry",
            }),
        }
    }

    fn parameter(&self, key: &'static str, wire: &str) -> Result<&Parameter, Problem> {
        let found = self.operation().parameters.iter().find(|parameter| {
            let usual = PairStyle::Form { explode: true };
            parameter.wire == wire
                && matches!(parameter.placement, Placement::Query(QueryStyle::Pairs { style, .. }) if style == usual)
        });
        found.ok_or_else(|| {
            let message = format!("has no query parameter `{wire}` in form style");
            Problem { key, message, help: OTHER_ENTRY }
        })
    }

    /// What asks for a page: a query parameter, or a property of the body.
    fn asking(&self, key: &'static str, wire: &str) -> Result<Asking, Problem> {
        let Some(way) = wire.strip_prefix('/') else {
            let Parameter { ty, required, largest, .. } = self.parameter(key, wire)?;
            return Ok(Asking { ty: *ty, required: *required, largest: *largest });
        };
        let missing = || Problem { key, message: format!("has no {}", named(wire)), help: OTHER_ENTRY };
        let body = match self.operation().body.as_ref().map(|body| &body.content) {
            Some(Content::Json { ty }) => Some(*ty),
            _ => None,
        };
        let way = way.replace('/', ".");
        let properties = body.and_then(|body| self.api.properties_on(body, &way).ok()).ok_or_else(missing)?;
        let (_, last) = properties.last().ok_or_else(missing)?;
        let largest = last.docs.bounds.as_ref().and_then(|bounds| bounds.largest());
        Ok(Asking { ty: last.ty, required: properties.iter().all(|(_, field)| field.is_required()), largest })
    }

    /// What asks with a number: its largest value.
    fn counting_parameter(&self, key: &'static str, wire: &str) -> Result<Option<u64>, Problem> {
        let asking = self.asking(key, wire)?;
        // Some servers take numbers as text.
        if self.is_number(asking.ty) || matches!(self.shape(asking.ty), Shape::Scalar(Scalar::String)) {
            return Ok(asking.largest);
        }
        let message = format!("has a {} that is not a number", named(wire));
        Err(Problem { key, message, help: OTHER_ENTRY })
    }

    /// The property at the end of a way, whose parts are always there.
    fn property(&self, key: &'static str, answer: TypeRef, way: &str) -> Result<TypeRef, Problem> {
        let missing = |_| Problem { key, message: format!("answers without a property `{way}`"), help: OTHER_ENTRY };
        let properties = self.api.properties_on(answer, way).map_err(missing)?;
        let Some(((_, last), parts)) = properties.split_last() else { return Ok(answer) };
        if let Some((_, part)) = parts.iter().find(|(_, part)| !part.is_required() || part.ty.nullable) {
            let message = format!("answers with a part `{}` that may be absent", part.wire);
            let help = "require the part in the document, or remove the operation from the entry";
            return Err(Problem { key, message, help });
        }
        Ok(last.ty)
    }

    fn counting_property(&self, key: &'static str, answer: TypeRef, wire: &str) -> Result<(), Problem> {
        let ty = self.property(key, answer, wire)?;
        if self.is_number(ty) {
            return Ok(());
        }
        let message = format!("answers with a property `{wire}` that is not a number");
        Err(Problem { key, message, help: OTHER_ENTRY })
    }

    fn is_number(&self, ty: TypeRef) -> bool {
        matches!(self.shape(ty), Shape::Scalar(scalar) if scalar.is_number())
    }
}
