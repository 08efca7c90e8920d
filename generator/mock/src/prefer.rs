//! Which answer a caller wants: `Prefer: code=409, example=name`.

use http::HeaderMap;
use openapi_terms::matches;

use crate::document::{Document, MediaType, Operation, Response};
use crate::sample::{Answer, Extent, preferred, response_answer};
use crate::validate::header;

/// The requested answer, or the documented ones in words if there is no such answer.
pub(crate) fn answer(
    document: &Document,
    operation: &Operation,
    headers: &HeaderMap,
) -> Result<Option<Answer>, String> {
    let wanted = header(headers, "prefer").unwrap_or_default();
    let (code, example) = (preference(&wanted, "code"), preference(&wanted, "example"));
    let (response, status) = match &code {
        Some(code) => documented(operation, code)?,
        None => match operation.success() {
            Some(response) => (response, response.code()),
            None if example.is_some() => return Err("the document describes no answer of the operation".to_owned()),
            None => return Ok(None),
        },
    };
    let media_type = accepted(response, headers);
    let answer = match example {
        None => response_answer(document, response, media_type, Extent::Full, None),
        Some(name) => {
            let holder = response.content.iter().find_map(|content| {
                Some((content, content.examples.iter().find(|(known, _)| *known == name).map(|(_, value)| value)?))
            });
            let Some((content, value)) = holder else {
                return Err(no_example(response, &name));
            };
            response_answer(document, response, Some(content), Extent::Full, Some(value))
        }
    };
    Ok(Some(Answer { status, ..answer }))
}

/// The value of a preference, with or without quotes.
fn preference(header: &str, name: &str) -> Option<String> {
    let entries = header.split([',', ';']).filter_map(|entry| entry.split_once('='));
    let mut found = entries.filter(|(key, _)| key.trim().eq_ignore_ascii_case(name));
    found.next().map(|(_, value)| value.trim().trim_matches('"').to_owned())
}

fn documented<'o>(operation: &'o Operation, code: &str) -> Result<(&'o Response, u16), String> {
    let status = code.parse::<u16>().ok().filter(|status| (200..=599).contains(status));
    let found = status.and_then(|status| Some((operation.response(status)?, status)));
    found.ok_or_else(|| {
        let known: Vec<&str> = operation.responses.iter().map(|response| response.status.as_str()).collect();
        format!("`Prefer: code={code}` is not an answer of the operation, which has {}", listed(&known))
    })
}

fn no_example(response: &Response, name: &str) -> String {
    let examples = response.content.iter().flat_map(|content| &content.examples);
    let known: Vec<&str> = examples.map(|(name, _)| name.as_str()).filter(|name| !name.is_empty()).collect();
    format!(
        "`Prefer: example={name}` is not an example of the answer with status {}, which has {}",
        response.status,
        listed(&known)
    )
}

fn listed(names: &[&str]) -> String {
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

/// The form that `Accept` wants most and the document has; else the one with the most structure.
fn accepted<'r>(response: &'r Response, headers: &HeaderMap) -> Option<&'r MediaType> {
    let accept = header(headers, "accept").unwrap_or_default();
    let ranges = accept.split(',').map(str::trim).filter(|range| !range.contains('*') && !range.is_empty());
    let mut wanted: Vec<(&str, f64)> = ranges.map(|range| (range, weight(range))).collect();
    wanted.retain(|(_, weight)| *weight > 0.0);
    wanted.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    let found =
        wanted.into_iter().find_map(|(range, _)| response.content.iter().find(|content| matches(&content.name, range)));
    found.or_else(|| preferred(&response.content))
}

/// How much a media type is wanted: its `q`, which is 1 where nobody says.
fn weight(range: &str) -> f64 {
    let parameters = range.split(';').skip(1).filter_map(|parameter| parameter.split_once('='));
    let mut weights = parameters.filter(|(name, _)| name.trim().eq_ignore_ascii_case("q"));
    weights.find_map(|(_, weight)| weight.trim().parse().ok()).unwrap_or(1.0)
}

#[cfg(test)]
mod tests {
    use super::weight;

    #[test]
    fn weights_say_how_much_a_media_type_is_wanted() {
        assert_eq!(weight("application/json"), 1.0);
        assert_eq!(weight("application/xml; version=2; Q=0.5"), 0.5);
        assert_eq!(weight("text/csv;q=0"), 0.0);
        assert_eq!(weight("text/csv;q=much"), 1.0);
    }
}
