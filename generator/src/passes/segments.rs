//! Parameters that share a segment of a path: `/files/{name}.{format}`.
//!
//! A server finds out where one value ends and the next one begins by what is between them. Where values can hold that, too,
//! several readings are right, and a finding says it.

use std::collections::HashSet;

use super::Tools;
use super::styles::arms;
use crate::diagnostic::Severity;
use crate::ir::merged::{Api, Shape};
use crate::ir::{Parameter, PathPiece, PathStyle, Placement, Scalar, TypeRef};

const HELP: &str = "separate them with `/` or with a character that values have only encoded, such as `:`, or list the values of \
                    one of them as an `enum`";

/// Notes paths of which a server cannot tell what belongs to which parameter.
pub(super) fn note(api: &Api, tools: &mut Tools<'_>) {
    let mut seen = HashSet::new();
    for operation in &api.operations {
        if !seen.insert(operation.path.as_str()) {
            continue;
        }
        for segment in shared_segments(&operation.pieces, &operation.parameters) {
            let Some(names) = mixed(api, &segment) else { continue };
            let message = format!(
                "path parameters {} in `{}` cannot be told apart: their values may hold what is between them",
                names.join(" and "),
                operation.path
            );
            tools.find(Severity::Note, &operation.origin, message, Some(HELP));
        }
    }
}

/// A parameter, and the text between it and the next one of its segment.
type Shared<'o> = (&'o Parameter, String);

/// The segments of a path with more than one parameter.
fn shared_segments<'o>(pieces: &'o [PathPiece], parameters: &'o [Parameter]) -> Vec<Vec<Shared<'o>>> {
    let mut segments: Vec<Vec<Shared<'o>>> = vec![Vec::new()];
    for piece in pieces {
        match piece {
            PathPiece::Parameter(index) => {
                let parameter = &parameters[*index];
                if let (Some(segment), Some(prefix)) = (segments.last_mut(), prefix(parameter))
                    && let Some((_, between)) = segment.last_mut()
                {
                    between.push(prefix);
                }
                segments.last_mut().into_iter().for_each(|segment| segment.push((parameter, String::new())));
            }
            PathPiece::Literal(text) if text.contains(['/', '?', '#']) => segments.push(Vec::new()),
            PathPiece::Literal(text) => {
                let last = segments.last_mut().and_then(|segment| segment.last_mut());
                last.into_iter().for_each(|(_, between)| between.push_str(text));
            }
        }
    }
    segments.retain(|segment| segment.len() > 1);
    segments
}

/// What the style of a parameter writes before a value.
fn prefix(parameter: &Parameter) -> Option<char> {
    match parameter.placement {
        Placement::Path(PathStyle::Label { .. }) => Some('.'),
        Placement::Path(PathStyle::Matrix { .. }) => Some(';'),
        _ => None,
    }
}

/// The parameters of a segment that are left after all were taken from its ends that can be told, if these are several.
fn mixed(api: &Api, segment: &[Shared<'_>]) -> Option<Vec<String>> {
    // One character that a value never holds says where the value is over.
    let ends = |parameter: &Parameter, between: &str| between.chars().any(|c| !can_hold(api, parameter, c));
    let mut rest = segment;
    loop {
        rest = match rest {
            [(first, between), others @ ..] if !others.is_empty() && ends(first, between) => others,
            [others @ .., (_, between), (last, _)] if ends(last, between) => &rest[..others.len() + 1],
            [] | [_] => return None,
            _ => return Some(rest.iter().map(|(parameter, _)| format!("`{}`", parameter.wire)).collect()),
        };
    }
}

/// Whether the text of some value of a parameter may have a character, as it is sent.
fn can_hold(api: &Api, parameter: &Parameter, c: char) -> bool {
    let lists = match parameter.placement {
        Placement::Path(PathStyle::Label { explode: true }) => ".=",
        Placement::Path(PathStyle::Matrix { .. }) => ",;=",
        Placement::Path(PathStyle::Delimited(_) | PathStyle::Json | PathStyle::Text) => "",
        _ => ",=",
    };
    arms(api, parameter.ty.id).into_iter().any(|arm| match &api[arm].shape {
        Shape::List(item) => lists.contains(c) || scalar_can_hold(api, *item, c),
        Shape::Map(_) | Shape::Struct(_) => lists.contains(c) || is_plain(c),
        _ => scalar_can_hold(api, TypeRef::plain(arm), c),
    })
}

/// The same of a value without inner structure.
fn scalar_can_hold(api: &Api, ty: TypeRef, c: char) -> bool {
    is_plain(c)
        && arms(api, ty.id).into_iter().any(|arm| match &api[arm].shape {
            Shape::StringEnum(known) => known.variants.iter().any(|variant| variant.wire.contains(c)),
            Shape::Scalar(Scalar::F64) => c.is_ascii_digit() || ".-e".contains(c),
            // A sign is only at the beginning.
            Shape::IntegerEnum(_) => c.is_ascii_digit(),
            Shape::Scalar(scalar) if scalar.is_number() => c.is_ascii_digit(),
            Shape::Scalar(Scalar::Boolean) => "truefals".contains(c),
            // As long as any other.
            Shape::Scalar(Scalar::Date | Scalar::Uuid) => c.is_ascii_alphanumeric(),
            _ => true,
        })
}

/// Whether a character is sent as it is. Others are percent-encoded.
fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~".contains(c)
}
