use super::super::Tools;
use super::{chosen, report};
use crate::ir::{Api, FamilyId, Header, HeaderStyle, Name, Scalar, Shape, TypeRef};
use crate::names::reserved::ANSWER_METHODS;
use crate::names::scope::{Claim, Kind, Scope};
use crate::names::spelling;

/// Names the accessors of headers.
pub(super) fn name(api: &mut Api, tools: &mut Tools<'_>) {
    for family in api.family_ids() {
        let mut scope = Scope::new(Kind::Header, ANSWER_METHODS);
        let set = &api[family].headers;
        let headers = set.headers.iter().enumerate();
        let claims: Vec<Claim> =
            headers.map(|(index, header)| claim(api, family, header, set.is_another_way(index), tools)).collect();
        let names = scope.claim(&claims);
        api[family].headers.headers.iter_mut().zip(names).for_each(|(header, name)| header.name = name);
        report(api, Kind::Header, scope, tools);
    }
    api.each_answer_header(&mut |header, known| header.name.clone_from(&known.name));
}

/// The `X-` of headers says nothing. A header that most answers describe in another way says what it is read as.
fn claim(api: &Api, family: FamilyId, header: &Header, is_other: bool, tools: &mut Tools<'_>) -> Claim {
    let mut key = format!("{} {}", api[family].name, header.wire.to_ascii_lowercase());
    let read_as = if is_other { read_as(api, header) } else { Vec::new() };
    if let Some(last) = read_as.last() {
        key = format!("{key} {}", last.snake());
    }
    let kept = tools.keeping.member(tools.keeping.of_api("header", key.trim_start()), None);
    if let Some(name) = tools.name_of(&header.origin).filter(|_| !is_other) {
        return Claim { kept, ..chosen(&header.origin, &name) };
    }
    let whole = spelling::name(&header.wire, Kind::Header.word());
    let short = spelling::without_x(&header.wire).map(|rest| spelling::name(rest, Kind::Header.word()));
    let short = short.unwrap_or_else(|| whole.clone());
    let (origin, rank) = (header.origin.clone(), 1);
    if is_other {
        let named = |name: &Name| read_as.iter().map(|what| name.join(what)).collect::<Vec<_>>();
        return Claim { origin, rank, names: named(&short), qualified: named(&whole), kept, ..Claim::default() };
    }
    let qualified: Vec<Name> = [whole.clone(), whole.join(&Name::new("header"))].to_vec();
    Claim { origin, rank, names: vec![short], qualified, kept, ..Claim::default() }
}

/// What a header is read as, in words: each says more than the one before.
fn read_as(api: &Api, header: &Header) -> Vec<Name> {
    let value = words(api, header.ty);
    let mut said = match api[header.ty.id].shape {
        Shape::List(item) => vec![Name::new("list"), Name::new("list of").join(&words(api, item))],
        Shape::Map(value) => vec![Name::new("map"), Name::new("map of").join(&words(api, value))],
        _ => vec![value],
    };
    let written = match header.style {
        HeaderStyle::Json => "json",
        HeaderStyle::Delimited(_) => "delimited",
        HeaderStyle::Simple { explode: true } => "pairs",
        HeaderStyle::Simple { explode: false } | HeaderStyle::Text => "text",
    };
    said.extend(said.last().map(|last| last.join(&Name::new("in")).join(&Name::new(written))));
    said.iter().map(|name| Name::new("as").join(name)).collect()
}

fn words(api: &Api, ty: TypeRef) -> Name {
    let ty = &api[ty.id];
    match &ty.shape {
        Shape::Scalar(scalar) => Name::new(match scalar {
            Scalar::Boolean => "boolean",
            Scalar::I32 => "i32",
            Scalar::I64 => "i64",
            Scalar::U32 => "u32",
            Scalar::U64 => "u64",
            Scalar::F64 => "number",
            Scalar::String => "text",
            Scalar::DateTime => "date time",
            Scalar::Date => "date",
            Scalar::Uuid => "uuid",
            Scalar::Uri | Scalar::CredentialUri => "uri",
            Scalar::Byte | Scalar::Base64Url | Scalar::Binary => "bytes",
            Scalar::Password | Scalar::SecretJson => "secret",
        }),
        Shape::Json => Name::new("json"),
        Shape::List(_) => Name::new("list"),
        Shape::Map(_) => Name::new("map"),
        _ => ty.name.clone(),
    }
}
