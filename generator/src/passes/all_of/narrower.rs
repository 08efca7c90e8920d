use crate::ir::Scalar;
use crate::ir::merged::Shape;

/// Which of two shapes admits less, and nothing that the other one does not.
pub(super) enum Narrower {
    First,
    Second,
}

pub(super) fn narrower(a: &Shape, b: &Shape) -> Option<Narrower> {
    let is_text = |scalar: &Scalar| *scalar >= Scalar::String;
    let is_integer = |scalar: &Scalar| matches!(scalar, Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64);
    match (a, b) {
        (Shape::StringEnum(_), Shape::Scalar(scalar)) if is_text(scalar) => Some(Narrower::First),
        (Shape::Scalar(scalar), Shape::StringEnum(_)) if is_text(scalar) => Some(Narrower::Second),
        (Shape::IntegerEnum(_), Shape::Scalar(scalar)) if is_integer(scalar) => Some(Narrower::First),
        (Shape::Scalar(scalar), Shape::IntegerEnum(_)) if is_integer(scalar) => Some(Narrower::Second),
        (Shape::Scalar(Scalar::String), Shape::Scalar(other)) if is_text(other) => Some(Narrower::Second),
        (Shape::Scalar(other), Shape::Scalar(Scalar::String)) if is_text(other) => Some(Narrower::First),
        (Shape::Scalar(Scalar::F64), Shape::Scalar(other)) if is_integer(other) => Some(Narrower::Second),
        (Shape::Scalar(other), Shape::Scalar(Scalar::F64)) if is_integer(other) => Some(Narrower::First),
        _ => None,
    }
}

/// The integers that are of two types, as the type that holds no others where there is one.
pub(super) fn integers(a: Scalar, b: Scalar) -> Option<Scalar> {
    let (a, b) = (bits_and_sign(a)?, bits_and_sign(b)?);
    Some(match (a.0.min(b.0), a.1 && b.1) {
        (32, true) => Scalar::I32,
        (32, false) => Scalar::U32,
        (_, true) => Scalar::I64,
        (_, false) => Scalar::U64,
    })
}

fn bits_and_sign(scalar: Scalar) -> Option<(u32, bool)> {
    Some(match scalar {
        Scalar::I32 => (32, true),
        Scalar::U32 => (32, false),
        Scalar::I64 => (64, true),
        Scalar::U64 => (64, false),
        _ => return None,
    })
}
