//! Answers that are not as documented, which a client decodes and writes as they came.

use std::sync::Arc;

use openapi_runtime::mock::{Mock, Reply};
use openapi_terms::Codec;
use serde_json::Value;

use super::answer::{Answer, Encoded};
use super::check::{Session, code, is_success};
use super::compare::{Shown, difference, place};
use super::deviate::Deviate;
use super::operation::{Entry, Payload};
use super::server::Server;
use super::transport::Recorder;
use super::values::Values;
use crate::document::Operation;
use crate::sample::{Direction, Extent, content, preferred};

/// How many answers of success deviate, each in other ways. Of errors, each kind of body does once.
const ROUNDS: u64 = 3;

impl<C> Session<C> {
    /// What becomes of answers that are not as documented.
    pub(super) async fn lenient(&self, entry: &Entry<C>, operation: &Arc<Operation>) -> Vec<String> {
        let is_compared = matches!(entry.payload, Payload::Json | Payload::ByStatus);
        let (mut findings, mut seen) = (Vec::new(), Vec::new());
        for response in &operation.responses {
            let json = preferred(&response.content).filter(|form| form.codec() == Codec::Json);
            let Some(form) = json.filter(|form| !seen.contains(&&form.schema)) else { continue };
            seen.push(&form.schema);
            let is_success = is_success(operation, response);
            if is_success && !is_compared {
                continue;
            }
            let status = code(operation, response);
            let whole = content(&self.document, form, Extent::Full, Direction::Response);
            for round in 0..if is_success { ROUNDS } else { 1 } {
                let seed = seed(&entry.id, u64::from(status) * ROUNDS + round);
                let body = Deviate::of(&self.document, seed).value(&form.schema, whole.clone());
                let reply = Reply::bytes(body.to_string()).status(status).header("content-type", &form.name);
                let lost = match self.answer(entry, operation, reply).await {
                    Some(Answer::Success(encoded)) if is_success => lost(&body, &encoded),
                    Some(Answer::Failure { body: Some(encoded), .. }) if !is_success => lost(&body, &encoded),
                    Some(Answer::Success(_)) => Some("is taken for a success".to_owned()),
                    Some(Answer::Failure { message, .. }) => Some(format!("is not decoded: {message}")),
                    None => None,
                };
                findings.extend(lost.map(|lost| format!("{status}: an answer that is not as documented {lost}")));
            }
        }
        findings
    }

    /// What a call makes of an answer; nothing if it cannot be made, which other checks say.
    async fn answer(&self, entry: &Entry<C>, operation: &Arc<Operation>, reply: Reply) -> Option<Answer> {
        let recorder = Recorder::new(Arc::new(Mock::new().reply(reply)), None);
        let client = (self.client)(&Server::new("http://answers.test", &self.credentials, recorder)).ok()?;
        let mut values = Values::new(&self.document, operation, entry.media_type, Extent::Minimal);
        Some((entry.call)(&client, &mut values).ok()?.await)
    }
}

/// Another number for each operation, and the same in each run.
fn seed(id: &str, round: u64) -> u64 {
    id.bytes().fold(round, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte)))
}

/// What an answer has lost. Numbers have to be written in the same way, too.
fn lost(body: &Value, encoded: &Encoded) -> Option<String> {
    let json = match &encoded.json {
        Ok(json) if json == body => return None,
        Ok(json) => json,
        Err(cause) => return Some(format!("cannot be written: {cause}")),
    };
    let Some(difference) = difference(body, json) else {
        return Some(format!("has numbers in another form: {} became {}", Shown(Some(body)), Shown(Some(json))));
    };
    let (expected, found) = (Shown(difference.expected.as_ref()), Shown(difference.found.as_ref()));
    Some(format!("differs at {}\n  on the wire:   {expected}\n  in the client: {found}", place(&difference.pointer)))
}
