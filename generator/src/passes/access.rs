//! Properties that go one way only.
//!
//! The server sets what is `readOnly`, and does not tell what is `writeOnly`. A type that travels both ways has both: what it
//! requires is required in one direction.

use crate::ir::settled::{Api, Shape};
use crate::ir::{Access, Need, Usage};

/// Lets properties be left out that one of the directions of their type does not have.
pub(super) fn relax(api: &mut Api) {
    for ty in &mut api.types {
        let Usage { request, response, body: _ } = ty.usage;
        let Shape::Struct(record) = &mut ty.shape else { continue };
        for field in record.fields.iter_mut().filter(|field| field.is_initial()) {
            match field.access {
                Access::ReadOnly if request => field.need = Need::Optional,
                Access::WriteOnly if response => field.need = if request { Need::Expected } else { Need::Optional },
                _ => {}
            }
        }
    }
}
