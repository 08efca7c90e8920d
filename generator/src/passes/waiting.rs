//! Which operations tell the state of work that goes on after its call is answered.
//!
//! `api.toml` says where the state is and what it means. Here it meets the documents: a property that is not there or a state
//! that is not among the documented ones would be a wait that never ends.

use super::Tools;
use crate::diagnostic::{Diagnostic, Severity};
use crate::ir::{Api, Content, OperationId, Payload, Scalar, Shape, Success, TypeRef, Waiter};
use crate::pointer;
use crate::settings::WaitSettings;

/// Settles how each operation tells a state that `api.toml` names.
pub(super) fn find(api: &mut Api, tools: &mut Tools<'_>) {
    for (index, settings) in api.settings.wait.clone().iter().enumerate() {
        let Some(id) = api.operation_ids().find(|operation| api[*operation].id == settings.operation) else { continue };
        let index = index.to_string();
        tools.entries.mark_used(&["wait", &index, "operation"]);
        match (Entry { api, operation: id, settings }).waiter() {
            Ok(waiter) => api[id].found.waiter = Some(waiter),
            Err(problem) => {
                let pointer = [&["wait".to_owned(), index], &problem.key[..]].concat();
                let pointer = pointer::join("", &pointer.iter().map(String::as_str).collect::<Vec<_>>());
                tools.findings.push(Diagnostic {
                    severity: Severity::Error,
                    place: tools.entries.place(&pointer).into(),
                    message: format!("`{}` {}", settings.operation, problem.message),
                    help: Some(problem.help.to_owned()),
                });
            }
        }
    }
}

/// The property at the end of a way such as `item.status`, and the JSON pointer to it. Fails with the name that is not there.
pub(super) fn follow(api: &Api, from: TypeRef, way: &str) -> Result<(TypeRef, String), String> {
    let properties = api.properties_on(from, way).map_err(str::to_owned)?;
    let ty = properties.last().map_or(from, |(_, field)| field.ty);
    Ok((ty, pointer::join("", &way.split('.').collect::<Vec<&str>>())))
}

/// Why an operation cannot be waited for as `api.toml` says.
struct Problem {
    /// The way to the key of the entry that is wrong.
    key: Vec<String>,
    message: String,
    help: &'static str,
}

impl Problem {
    fn new(key: &str, message: impl Into<String>, help: &'static str) -> Self {
        Self { key: vec![key.to_owned()], message: message.into(), help }
    }
}

/// An operation and what `api.toml` says of it.
struct Entry<'a> {
    api: &'a Api,
    operation: OperationId,
    settings: &'a WaitSettings,
}

impl Entry<'_> {
    fn waiter(&self) -> Result<Waiter, Problem> {
        let settings = self.settings;
        self.check_body()?;
        let answer = self.answer()?;
        let (work, item) = match &settings.items {
            None => (answer, None),
            Some(items) => {
                let (list, items) = self.follow("items", answer, items)?;
                let Shape::List(item) = self.shape(list) else {
                    return Err(Problem::new("items", "answers with a property that is not an array", "name the list"));
                };
                (*item, Some((items, self.id(*item)?)))
            }
        };
        let (state, pointer) = self.follow("state", work, &settings.state)?;
        self.check_states(state)?;
        let WaitSettings { done, failed, pending, gone, forgotten, note, .. } = settings.clone();
        Ok(Waiter { item, state: pointer, done, failed, pending, gone, forgotten, note })
    }

    fn shape(&self, ty: TypeRef) -> &Shape {
        &self.api[ty.id].shape
    }

    /// What tells one item of a list from others. Without it, all are waited for, and have to be there at each look.
    fn id(&self, item: TypeRef) -> Result<Option<String>, Problem> {
        let Some(id) = &self.settings.id else {
            let message = "has pages, so that one answer does not have all items";
            let is_cut = self.api[self.operation].found.paging.is_some();
            return if is_cut {
                Err(Problem::new("items", message, "name the property with the `id`"))
            } else {
                Ok(None)
            };
        };
        match self.follow("id", item, id)? {
            (ty, id) if matches!(self.shape(ty), Shape::Scalar(Scalar::String)) => Ok(Some(id)),
            _ => Err(Problem::new("id", "answers with an id that is not text", "name a property of text")),
        }
    }

    /// A request is sent again for each look, and a stream can be sent once.
    fn check_body(&self) -> Result<(), Problem> {
        match self.api[self.operation].body.as_ref().map(|body| &body.content) {
            Some(Content::Binary | Content::Multipart { .. }) => Err(Problem::new(
                "operation",
                "sends files, which cannot be sent again each time that the state is asked for",
                "name an operation that only reads",
            )),
            _ => Ok(()),
        }
    }

    /// What the operation answers with.
    fn answer(&self) -> Result<TypeRef, Problem> {
        match &self.api[self.operation].success {
            Success::One(Payload::Json(ty)) => Ok(*ty),
            _ => Err(Problem::new(
                "operation",
                "does not answer with JSON of one type",
                "describe the answer in the document, or name another operation",
            )),
        }
    }

    /// The property at the end of a way, and the JSON pointer to it.
    fn follow(&self, key: &str, from: TypeRef, way: &str) -> Result<(TypeRef, String), Problem> {
        follow(self.api, from, way)
            .map_err(|name| Problem::new(key, format!("answers without a property `{name}`"), "correct the name"))
    }

    /// Where the document lists the states, the entry means these.
    fn check_states(&self, ty: TypeRef) -> Result<(), Problem> {
        let WaitSettings { done, failed, pending, .. } = self.settings;
        let known: Vec<&str> = match self.shape(ty) {
            Shape::StringEnum(known) => known.variants.iter().map(|variant| variant.wire.as_str()).collect(),
            Shape::Scalar(Scalar::String) => return Ok(()),
            Shape::Scalar(Scalar::Boolean) => vec!["true", "false"],
            _ => return Err(Problem::new("state", "answers with a state that is not text", "name a property of text")),
        };
        for (key, list) in [("done", done), ("failed", failed), ("pending", pending)] {
            for (position, state) in list.iter().enumerate() {
                if !known.contains(&state.as_str()) {
                    let message = format!("documents no state `{state}`; there are `{}`", known.join("`, `"));
                    let key = vec![key.to_owned(), position.to_string()];
                    return Err(Problem { key, message, help: "correct the state, or remove it" });
                }
            }
        }
        let is_meant =
            |state: &&str| [done, failed, pending].iter().any(|list| list.iter().any(|meant| meant == state));
        match known.iter().find(|state| !pending.is_empty() && !is_meant(state)) {
            Some(state) => {
                let message = format!("documents the state `{state}`, which would end a wait");
                Err(Problem::new("pending", message, "add it to `done`, `failed` or `pending`"))
            }
            None => Ok(()),
        }
    }
}
