use crate::ir::Scalar;
use crate::ir::lowered::Shape;

/// Which of two shapes admits less, and nothing that the other one does not.
pub(super) enum Narrower {
    First,
    Second,
}

pub(super) fn narrower(a: &Shape, b: &Shape) -> Option<Narrower> {
    let is_text = |scalar: &Scalar| *scalar >= Scalar::String;
    let is_integer = |scalar: &Scalar| matches!(scalar, Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64);
    match (a, b) {
        (Shape::Json, _) => Some(Narrower::Second),
        (_, Shape::Json) => Some(Narrower::First),
        (Shape::StringEnum(_), Shape::Scalar(scalar)) if is_text(scalar) => Some(Narrower::First),
        (Shape::Scalar(scalar), Shape::StringEnum(_)) if is_text(scalar) => Some(Narrower::Second),
        (Shape::IntegerEnum(_), Shape::Scalar(scalar)) if is_integer(scalar) => Some(Narrower::First),
        (Shape::Scalar(scalar), Shape::IntegerEnum(_)) if is_integer(scalar) => Some(Narrower::Second),
        (Shape::Scalar(Scalar::String), Shape::Scalar(other)) if is_text(other) => Some(Narrower::Second),
        (Shape::Scalar(other), Shape::Scalar(Scalar::String)) if is_text(other) => Some(Narrower::First),
        (Shape::Scalar(Scalar::F64), Shape::Scalar(other)) if is_integer(other) => Some(Narrower::Second),
        (Shape::Scalar(other), Shape::Scalar(Scalar::F64)) if is_integer(other) => Some(Narrower::First),
        // Another bound makes another integer type: the last part knows best.
        (Shape::Scalar(a), Shape::Scalar(b)) if is_integer(a) && is_integer(b) => Some(Narrower::Second),
        _ => None,
    }
}
