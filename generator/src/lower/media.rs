//! Media types as they are sent: in `Content-Type` and `Accept`, and in the parts of a form.
//!
//! All that an operation answers with is asked for. Media types that say different things are told apart when they come, and are
//! arms of an enum. A text with the schema of the JSON next to it, such as XML or CSV, is another notation of the same: nearly every
//! caller wants the value, so that it has no arm. It is asked for with less weight, a caller who wants it sends the request with
//! `send_as`, and where it comes in place of JSON, the call fails with an error that has its text.

use openapi_terms::{Codec, NOTATION_WEIGHT, codec, essence, is_json_sequence, meant};
use openapiv3::MediaType;

use crate::ir::Name;

/// A media type that is offered, with how it is read and what the document says about it.
pub(super) type Offered<'m> = (Codec, &'m String, &'m MediaType);

/// Media types of a body or an answer whose content is the same for a caller.
pub(super) struct Offer<'m> {
    pub codec: Codec,
    /// The media types as the document writes them; there is at least one.
    pub names: Vec<&'m String>,
    /// What the document says about the first one.
    pub media_type: &'m MediaType,
}

impl<'m> Offer<'m> {
    /// Joins media types of one codec: texts and bytes, whatever they hold, and the others if their schemas are equal. A
    /// condition on an offer and another media type may keep them apart.
    pub fn grouped(media_types: Vec<Offered<'m>>, is_like: impl Fn(&Offer<'m>, &str) -> bool) -> Vec<Self> {
        let mut offers: Vec<Self> = Vec::new();
        for (codec, name, media_type) in media_types {
            let is_same = |offer: &&mut Self| {
                let is_opaque = matches!(codec, Codec::Text | Codec::Binary);
                let says_same = is_opaque || offer.media_type.schema == media_type.schema;
                offer.codec == codec && says_same && is_like(offer, name)
            };
            match offers.iter_mut().find(is_same) {
                Some(offer) => offer.names.push(name),
                None => offers.push(Self { codec, names: vec![name], media_type }),
            }
        }
        offers
    }

    /// The first media type.
    pub fn first(&self) -> &str {
        self.names.first().map_or("", |name| name.as_str())
    }

    /// The media types that a body may be sent as, the default one first. The ranges come last, where a caller may name any
    /// type of them: JSON is JSON, whatever it is called.
    pub fn sent_as(&self) -> Vec<String> {
        let is_open = matches!(self.codec, Codec::Text | Codec::Events | Codec::Binary);
        let ranges = self.names.iter().filter(|name| is_open && essence(name).contains('*') && is_header_text(name));
        let ranges = ranges.map(|name| name.trim().to_owned());
        let mut types: Vec<String> = Vec::new();
        for name in self.names.iter().map(|name| sendable(name, self.codec)).chain(ranges) {
            if !types.contains(&name) {
                types.push(name);
            }
        }
        types
    }
}

/// What a media type says about its content in addition to the codec: a patch of one kind is not one of another kind, XML is
/// not any text, and the texts of a sequence are not lines.
pub(super) fn notation(media_type: &str) -> Option<String> {
    let essence = essence(media_type);
    if is_json_sequence(&essence) {
        return Some("sequence".to_owned());
    }
    if essence.ends_with("xml") {
        return Some("xml".to_owned());
    }
    essence.contains("patch").then_some(essence)
}

/// The media type that a body is sent as: the document's own, its parameters included. A range gives a type that it takes.
fn sendable(name: &str, codec: Codec) -> String {
    let (name, essence) = (name.trim(), essence(name));
    if !essence.contains('*') && is_header_text(name) {
        return meant(name).into_owned();
    }
    match (codec, essence.as_str()) {
        (Codec::Json, _) => "application/json",
        (Codec::NdJson, _) => "application/x-ndjson",
        (Codec::Text, _) => "text/plain",
        (_, "audio/*") => "audio/mpeg",
        (_, "image/*") => "image/png",
        (_, "multipart/*") => "multipart/mixed",
        (_, "video/*") => "video/mp4",
        (Codec::Multipart | Codec::Form | Codec::Events | Codec::Binary, _) => "application/octet-stream",
    }
    .to_owned()
}

/// The media types of `Accept`, while the answers of an operation are read.
#[derive(Default)]
pub(super) struct Accept {
    /// Whether it is an error's, whether it is not JSON, and the media type.
    types: Vec<(bool, bool, String)>,
    /// Whether it is an error's, and the media type of another notation of JSON.
    notations: Vec<(bool, String)>,
}

impl Accept {
    /// Adds what one status answers with.
    pub(super) fn add<'m>(&mut self, is_error: bool, content: impl IntoIterator<Item = (&'m String, Codec)>) {
        for (name, codec) in content {
            let name = asked_for(name);
            if essence(&name) == "*/*" && codec == Codec::Json {
                self.types.push((is_error, false, "application/json".to_owned()));
                self.types.push((is_error, true, "*/*;q=0.8".to_owned()));
            } else if name.contains('/') && is_header_text(&name) {
                // The range is one of frameworks, and not of HTTP. It means JSON, whatever that is called.
                if essence(&name) == "application/*+json" {
                    self.types.push((is_error, false, "application/json".to_owned()));
                }
                self.types.push((is_error, codec != Codec::Json, name));
            }
        }
    }

    /// Adds the other notations of what one status answers as JSON.
    pub(super) fn add_notations<'m>(&mut self, is_error: bool, names: impl IntoIterator<Item = &'m String>) {
        let names = names.into_iter().map(|name| asked_for(name)).filter(|name| is_header_text(name));
        self.notations.extend(names.map(|name| (is_error, name)));
    }

    /// What the header says, and the notations of successes, which come after that: successes before errors, since a server may
    /// take the first one that it can write, and JSON before others.
    pub(super) fn into_types(mut self) -> (Vec<String>, Vec<String>) {
        self.types.sort_by(|(a_error, a_other, _), (b_error, b_other, _)| (a_error, a_other).cmp(&(b_error, b_other)));
        let mut types: Vec<String> = Vec::new();
        let mut notations: Vec<String> = Vec::new();
        let add = |list: &mut Vec<String>, name: String| {
            if !list.contains(&name) {
                list.push(name);
            }
        };
        self.types.into_iter().for_each(|(_, _, name)| add(&mut types, name));
        let of_errors: Vec<(bool, String)> = self.notations.extract_if(.., |(is_error, _)| *is_error).collect();
        self.notations.into_iter().for_each(|(_, name)| add(&mut notations, name));
        for (_, name) in of_errors {
            if !notations.contains(&name) && !types.contains(&name) {
                add(&mut types, format!("{name};{NOTATION_WEIGHT}"));
            }
        }
        (types, notations)
    }
}

/// A media type without `charset`, which a server chooses by another header.
fn asked_for(name: &str) -> String {
    let is_charset = |parameter: &&str| parameter.trim().to_ascii_lowercase().starts_with("charset");
    let name = meant(name.trim());
    let pieces: Vec<&str> = name.split(';').filter(|parameter| !is_charset(parameter)).collect();
    pieces.join(";")
}

/// Whether a text can stand in a header.
fn is_header_text(text: &str) -> bool {
    text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic())
}

/// The media types of a part, the default one first. A range that says nothing about the content is none.
pub(super) fn media_types_of_part(written: &str) -> Vec<String> {
    let listed = written.split(',').map(str::trim).filter(|name| !name.is_empty() && is_header_text(name));
    let mut names: Vec<String> = listed
        .filter(|name| !name.starts_with("*/") && !name.starts_with("application/*"))
        .map(|name| meant(name).into_owned())
        .collect();
    if let Some(first) = names.first().filter(|first| first.contains('*')) {
        names.insert(0, sendable(first, codec(first)));
    }
    names
}

/// Whether a text is another notation of what a document describes as JSON, too: XML with the same schema.
pub(super) fn repeats_json(codec: Codec, media_type: &MediaType, offers: &[Offered<'_>]) -> bool {
    let is_text = codec == Codec::Text && media_type.schema.is_some();
    is_text && offers.iter().any(|(codec, _, other)| *codec == Codec::Json && other.schema == media_type.schema)
}

/// What an answer of a media type is called next to others: `Json`, `Pdf`, `MergePatch`.
pub(super) fn kind(media_type: &str) -> Name {
    let essence = essence(media_type);
    let (group, subtype) = essence.split_once('/').unwrap_or((&essence, &essence));
    let is_lines = codec(&essence) == Codec::NdJson && !subtype.contains('+');
    let name = match subtype {
        "json-seq" | "x-json-seq" => "sequence",
        _ if is_lines => "lines",
        "*" if group == "*" => "any",
        "*" => group,
        "octet-stream" => "bytes",
        "plain" => "text",
        "event-stream" => "events",
        "x-www-form-urlencoded" => "form",
        "form-data" => "multipart",
        subtype => subtype.rsplit_once('+').map_or(subtype, |(base, _)| base),
    };
    let words = Name::new(name);
    let said = words.words().iter().filter(|word| !matches!(&***word, "vnd" | "x"));
    let name = Name::from_words(said.cloned());
    if name.is_empty() { Name::new("body") } else { name }
}

/// Distinct names of the media types of one answer.
pub(super) fn kinds(media_types: &[&str]) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    for media_type in media_types {
        let spellings = [kind(media_type), Name::new(&essence(media_type)), Name::new(media_type)];
        let free = spellings
            .iter()
            .find(|name| !name.is_empty() && !names.iter().any(|other| other.pascal() == name.pascal()));
        let mut name = free.cloned().unwrap_or_else(|| kind(media_type));
        while names.iter().any(|other| other.pascal() == name.pascal()) {
            name = name.join(&Name::new("other"));
        }
        names.push(name);
    }
    names
}
