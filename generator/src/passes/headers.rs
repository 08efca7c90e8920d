//! The headers of answers: one accessor for each way in which a family's operations describe a header.
//!
//! Nearly always, that is one. Where operations disagree, the way of most answers has the header's own name, and each other way
//! has an accessor that says what it is read as: what one operation answers does not change what is read of another's answer.
//! Only whether a header is always there is joined: an accessor gives nothing where one of its answers may leave it out.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::Tools;
use crate::diagnostic::Severity;
use crate::ir::merged::{Api, Shape, Type};
use crate::ir::{FamilyId, Header, HeaderSet, HeaderStyle, Name, Scalar, TypeRef, Usage};

/// The ways of the headers of a family, by the headers' names in lower case.
type Ways = BTreeMap<String, Vec<Way>>;

/// What answers agree on.
struct Way {
    /// The descriptions, by their places.
    described: BTreeMap<String, Header>,
    answers: usize,
}

/// Makes the header set of every family.
pub(super) fn collect(api: &mut Api, tools: &mut Tools<'_>) {
    let mut families: BTreeMap<FamilyId, Ways> = BTreeMap::new();
    let mut texts = BTreeMap::new();
    let mut operations = std::mem::take(&mut api.operations);
    for operation in &mut operations {
        let family = api[operation.group].family;
        for answer in &mut operation.answer_headers {
            read_by_style(api, family, &mut answer.header, &mut texts, tools);
            let ways = families.entry(family).or_default().entry(answer.header.wire.to_ascii_lowercase()).or_default();
            answer.read_as = way_of(api, ways, &answer.header);
        }
    }
    // The places in the sets, by those among the ways of one header.
    let mut places: BTreeMap<(FamilyId, String), Vec<usize>> = BTreeMap::new();
    for (family, headers) in families {
        let name = api.base_name(family).join(&Name::new("headers"));
        let mut set = HeaderSet { name, headers: Vec::new() };
        for (wire, ways) in headers {
            places.insert((family, wire), add(&mut set, &ways, tools));
        }
        api[family].headers = set;
    }
    for operation in &mut operations {
        let family = api[operation.group].family;
        for answer in &mut operation.answer_headers {
            let places = places.get(&(family, answer.header.wire.to_ascii_lowercase()));
            answer.read_as = places.and_then(|places| places.get(answer.read_as)).copied().unwrap_or_default();
        }
    }
    api.operations = operations;
    api.each_answer_header(&mut |header, known| header.ty = known.ty);
}

/// The way that a header is described in, among those that are known.
fn way_of(api: &Api, ways: &mut Vec<Way>, header: &Header) -> usize {
    let is_same = |way: &Way| {
        let known = way.described.values().next();
        known.is_some_and(|known| known.style == header.style && api.is_same(known.ty, header.ty))
    };
    let index = ways.iter().position(is_same).unwrap_or_else(|| {
        ways.push(Way { described: BTreeMap::new(), answers: 0 });
        ways.len() - 1
    });
    ways[index].described.entry(header.origin.clone()).or_insert_with(|| header.clone());
    ways[index].answers += 1;
    index
}

/// Adds a header to a set, once for each way. Returns where each way is.
fn add(set: &mut HeaderSet, ways: &[Way], tools: &mut Tools<'_>) -> Vec<usize> {
    let mut order: Vec<usize> = (0..ways.len()).collect();
    order.sort_by_key(|index| (Reverse(ways[*index].answers), ways[*index].described.keys().next()));
    let mut places = vec![0; ways.len()];
    for (rank, &index) in order.iter().enumerate() {
        let Some(header) = joined(&ways[index]) else { continue };
        if rank == 1 {
            let message =
                format!("the header `{}` is described in several ways; each has an accessor of its own", header.wire);
            tools.find(Severity::Note, &header.origin, message, Some("describe it once, in `components`"));
        }
        places[index] = set.headers.len();
        set.headers.push(header);
    }
    places
}

/// What the descriptions of a header say together. The one at the smallest place comes first.
fn joined(way: &Way) -> Option<Header> {
    let headers = || way.described.values();
    let docs = headers().map(|header| &header.docs).find(|docs| !docs.is_empty());
    let mut header = Header { docs: docs.cloned().unwrap_or_default(), ..headers().next()?.clone() };
    header.required = headers().all(|header| header.required);
    header.docs.deprecated = headers().all(|header| header.docs.deprecated);
    Some(header)
}

/// Lets a header be read by its style, or as a text where no style writes such a value, which a finding says once.
fn read_by_style(
    api: &mut Api,
    family: FamilyId,
    header: &mut Header,
    texts: &mut BTreeMap<String, TypeRef>,
    tools: &mut Tools<'_>,
) {
    if let Some(style) = style(api, header) {
        header.style = style;
        return;
    }
    header.style = HeaderStyle::Text;
    header.ty = *texts.entry(header.origin.clone()).or_insert_with(|| {
        let what = "it is neither a plain value nor a list or an object of those";
        let message = format!("the header `{}` is read as text: {what}", header.wire);
        tools.find(Severity::Note, &header.origin, message, Some("describe it as JSON with `content`"));
        scalar_at(api, family, &header.origin, Scalar::String)
    });
}

/// How a value is read of a header: what makes no difference for such a value is left out of its style.
fn style(api: &Api, header: &Header) -> Option<HeaderStyle> {
    let shape = |ty: TypeRef| &api[api.resolve(ty.id)].shape;
    let is_plain = |ty: TypeRef| matches!(shape(ty), Shape::Scalar(_) | Shape::StringEnum(_) | Shape::IntegerEnum(_));
    match (header.style, shape(header.ty)) {
        (HeaderStyle::Json, _) => Some(HeaderStyle::Json),
        (HeaderStyle::Simple { .. }, Shape::List(item)) if is_plain(*item) => {
            Some(HeaderStyle::Simple { explode: false })
        }
        (HeaderStyle::Delimited(delimiter), Shape::List(item)) if is_plain(*item) => {
            Some(HeaderStyle::Delimited(delimiter))
        }
        (HeaderStyle::Simple { explode }, Shape::Map(value)) if is_plain(*value) => {
            Some(HeaderStyle::Simple { explode })
        }
        (HeaderStyle::Simple { explode }, Shape::Struct(object)) => {
            let mut types = object.fields.iter().map(|field| field.ty).chain(object.extra);
            types.all(is_plain).then_some(HeaderStyle::Simple { explode })
        }
        _ => is_plain(header.ty).then_some(HeaderStyle::Text),
    }
}

/// A type without a name of its own.
pub(super) fn scalar_at(api: &mut Api, family: FamilyId, origin: &str, scalar: Scalar) -> TypeRef {
    TypeRef::plain(api.add_type(Type {
        origin: origin.to_owned(),
        name: Name::default(),
        family,
        module: Vec::new(),
        group: None,
        docs: Default::default(),
        shape: Shape::Scalar(scalar),
        usage: Usage::default(),
    }))
}
