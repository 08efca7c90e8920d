//! Calls that the server makes: webhooks, and callbacks of operations.
//!
//! Their JSON bodies are components of the rewritten documents, and are compared as such. Everything else is only in the documents
//! as they were written.

use serde_json::Value;

use super::{Named, Said, Walk, differing, paired};
use crate::diff::change::Directions;
use crate::diff::node::{At, essential, shown};
use crate::diff::rules::Rule;
use crate::document::operations_mut;
use crate::later::Webhook;

impl<'a> Walk<'a> {
    pub(super) fn calls(&mut self) {
        let root = |written: &'a Value| At { pointer: String::new(), node: written };
        let (old, new) = (root(self.old.written), root(self.new.written));
        for (name, webhook) in paired(old.children("webhooks"), new.children("webhooks")) {
            self.call(&name, webhook, false);
        }
        for (old, new) in self.operations.clone() {
            let (Some(old), Some(new)) = (At::of(self.old.written, &old), At::of(self.new.written, &new)) else {
                continue;
            };
            for (name, callback) in paired(old.children("callbacks"), new.children("callbacks")) {
                self.call(&name, callback, true);
            }
        }
    }

    fn call(&mut self, name: &str, call: Named<At<'a>>, is_callback: bool) {
        // What has a JSON body, and comes or goes altogether, is said with its body.
        let has = |list: &[Webhook]| {
            list.iter().any(|one| one.is_callback == is_callback && one.name == name && one.answer.is_none())
        };
        let (was, is) = (has(&self.old.later.webhooks), has(&self.new.later.webhooks));
        match call {
            Named::Both(old, new) => {
                let (old, new) = (old.resolved(self.old.written), new.resolved(self.new.written));
                if !is_callback {
                    return self.call_item(&old, &new);
                }
                let of = |at: &At<'a>| at.members().map(|(name, at)| (name.clone(), at)).collect::<Vec<_>>();
                for (expression, item) in paired(of(&old), of(&new)) {
                    match item {
                        Named::Both(before, after) => {
                            let (before, after) = (before.resolved(self.old.written), after.resolved(self.new.written));
                            self.call_item(&before, &after);
                        }
                        Named::Gone(_) => self.call_changed((&old, &new), Some(expression), None),
                        Named::Added(_) => self.call_changed((&old, &new), None, Some(expression)),
                    }
                }
            }
            Named::Gone(gone) if is || !was => {
                self.add(Rule::CallbackRemoved, Directions::RESPONSE, Said::gone(&gone.pointer).from(name));
            }
            Named::Added(added) if was || !is => {
                self.add(Rule::CallbackAdded, Directions::RESPONSE, Said::added(&added.pointer).to(name));
            }
            Named::Gone(_) | Named::Added(_) => {}
        }
    }

    fn call_changed(&mut self, (old, new): (&At<'a>, &At<'a>), before: Option<String>, after: Option<String>) {
        let said = Said { before, after, ..Said::both(&old.pointer, &new.pointer) };
        self.add(Rule::CallbackChanged, Directions::RESPONSE, said);
    }

    /// A path item that the server calls.
    fn call_item(&mut self, old: &At<'a>, new: &At<'a>) {
        let (before, after) = (outline(old.node), outline(new.node));
        let (was, is) = (essential(&before), essential(&after));
        if was != is {
            let (was, is) = difference(&was, &is);
            self.call_changed((old, new), was, is);
        } else if before != after {
            let (before, after) = difference(&before, &after);
            let said = Said { before, after, ..Said::both(&old.pointer, &new.pointer) };
            self.add(Rule::TextChanged, Directions::RESPONSE, said);
        }
    }
}

/// A path item without the JSON schemas of bodies and answers.
fn outline(item: &Value) -> Value {
    let mut item = item.clone();
    for (_, operation) in item.as_object_mut().map(operations_mut).into_iter().flatten() {
        leave_schemas_out(operation.pointer_mut("/requestBody/content"));
        let answers = operation.get_mut("responses").and_then(Value::as_object_mut);
        answers.into_iter().flatten().for_each(|(_, answer)| leave_schemas_out(answer.get_mut("content")));
    }
    item
}

fn leave_schemas_out(content: Option<&mut Value>) {
    let content = content.and_then(Value::as_object_mut);
    for (_, media) in content.into_iter().flatten().filter(|(name, _)| name.contains("json")) {
        if let Some(media) = media.as_object_mut() {
            media.shift_remove("schema");
        }
    }
}

/// What differs between two nodes: the nodes below the one key that does, or else both.
fn difference(old: &Value, new: &Value) -> (Option<String>, Option<String>) {
    let (mut pair, mut path) = ((Some(old), Some(new)), String::new());
    while let (Some(Value::Object(before)), Some(Value::Object(after))) = pair
        && let [(key, before, after)] = differing(before, after, &[]).as_slice()
    {
        pair = (*before, *after);
        path = if path.is_empty() { (*key).to_owned() } else { format!("{path}.{key}") };
    }
    let text = |value: Option<&Value>| value.map(|value| format!("{path}: {}", shown(value)));
    (text(pair.0), text(pair.1))
}
