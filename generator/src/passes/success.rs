//! Success statuses that answer the same.
//!
//! Creating a Cloud Connected cluster answers 200 where it exists and 201 where it is new, with one body. An enum by status
//! is for different shapes only; the status itself is on the response.

use super::Tools;
use crate::diagnostic::Severity;
use crate::ir::lowered::Api;
use crate::ir::{Payload, Status, Success};

/// Makes one payload of equal ones.
pub(super) fn join(api: &mut Api, tools: &mut Tools<'_>) {
    for index in 0..api.operations.len() {
        let Success::ByStatus { variants, .. } = &api.operations[index].success else { continue };
        let Some(first) = variants.first() else { continue };
        let is_same = |a: &Payload, b: &Payload| match (a, b) {
            (Payload::Json(a), Payload::Json(b)) | (Payload::NdJson(a), Payload::NdJson(b)) => api.is_same(*a, *b),
            (a, b) => a == b,
        };
        if variants.iter().all(|variant| is_same(&variant.payload, &first.payload)) {
            api.operations[index].success = Success::One(first.payload.clone());
            continue;
        }
        // Streams cannot be told from bodies by status: the answer as a whole is a stream then.
        let is_stream = |payload: &Payload| matches!(payload, Payload::Binary | Payload::NdJson(_));
        if variants.iter().any(|variant| is_stream(&variant.payload)) {
            let message = "one success is a stream and another one is not; the answer is a stream for both";
            tools.find(
                Severity::Degradation,
                &api.operations[index].origin,
                message,
                Some("describe one kind of success"),
            );
            let exact =
                variants.iter().find(|variant| variant.status == Status::Code(200) && is_stream(&variant.payload));
            let payload = exact.map_or(Payload::Binary, |variant| variant.payload.clone());
            api.operations[index].success = Success::One(payload);
        }
    }
}
