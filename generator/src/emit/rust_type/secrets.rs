//! Which types hold secrets, somewhere in them.

use super::RustTypes;
use crate::ir::{Shape, TypeId};

impl RustTypes<'_> {
    /// Whether a secret may be in a value of the type, however deep.
    pub fn holds_secrets(self, id: TypeId) -> bool {
        let parts = self.api().reachable([id]);
        parts.iter().any(|part| matches!(self.api()[*part].shape, Shape::Scalar(scalar) if scalar.is_secret()))
    }
}
