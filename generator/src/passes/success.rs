//! Success statuses that answer the same.
//!
//! Creating a Cloud Connected cluster answers 200 where it exists and 201 where it is new, with one body. An enum by status
//! is for different shapes only; the status itself is on the response.

use crate::ir::merged::Api;
use crate::ir::{Payload, Success};

/// Makes one payload of equal ones.
pub(super) fn join(api: &mut Api) {
    for index in 0..api.operations.len() {
        let Success::ByStatus { variants, .. } = &api.operations[index].success else { continue };
        let Some(first) = variants.first() else { continue };
        let is_same = |a: &Payload, b: &Payload| match (a, b) {
            (Payload::Json(a), Payload::Json(b))
            | (Payload::NdJson(a), Payload::NdJson(b))
            | (Payload::Events(a), Payload::Events(b)) => api.is_same(*a, *b),
            (a, b) => a == b,
        };
        if variants.iter().all(|variant| is_same(&variant.payload, &first.payload)) {
            api.operations[index].success = Success::One(first.payload.clone());
        }
    }
}
