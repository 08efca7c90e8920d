//! The parts of a multipart body, whatever they are called: browsers and libraries send names that are not tokens.

/// A part as it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part<'b> {
    pub name: String,
    pub media_type: Option<String>,
    pub bytes: &'b [u8],
}

/// The parts of a body with a media type. Those without names are called what they are in `order`.
pub(super) fn parts<'b>(media_type: &str, body: &'b [u8], order: &[String]) -> Result<Vec<Part<'b>>, String> {
    let boundary = boundary(media_type).ok_or("is not multipart: its media type has no boundary")?;
    let (opening, delimiter) = (format!("--{boundary}"), format!("\r\n--{boundary}"));
    let unfinished = || format!("is not multipart: it does not end with `--{boundary}--`");
    let mut rest = match body.strip_prefix(opening.as_bytes()) {
        Some(rest) => rest,
        None => split(body, delimiter.as_bytes()).ok_or_else(unfinished)?.1,
    };
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let (_, part) = split(rest, b"\r\n").ok_or_else(unfinished)?;
        let (part, after) = split(part, delimiter.as_bytes()).ok_or_else(unfinished)?;
        let name = order.get(parts.len()).or(order.last());
        parts.push(read(part, name.map(String::as_str))?);
        rest = after;
    }
    Ok(parts)
}

fn read<'b>(part: &'b [u8], name_by_position: Option<&str>) -> Result<Part<'b>, String> {
    let (head, bytes) = match part.strip_prefix(b"\r\n") {
        Some(bytes) => (&part[..0], bytes),
        None => split(part, b"\r\n\r\n").ok_or("is not multipart: the headers of a part do not end")?,
    };
    let head = String::from_utf8_lossy(head);
    let header = |wanted: &str| {
        let mut headers = head.split("\r\n").filter_map(|line| line.split_once(':'));
        headers.find(|(name, _)| name.trim().eq_ignore_ascii_case(wanted)).map(|(_, value)| value.trim().to_owned())
    };
    let own = || header("content-disposition").and_then(|disposition| name(&disposition));
    let name = name_by_position.map(str::to_owned).or_else(own).ok_or("a part has no name")?;
    Ok(Part { name, media_type: header("content-type"), bytes })
}

/// The name in `form-data; name="a b"; filename="c"`. A quote in it is escaped, with a backslash or as `%22`; a backslash that
/// ends the name is one.
fn name(disposition: &str) -> Option<String> {
    let start = disposition.to_ascii_lowercase().find("name=").filter(|start| {
        // Not `filename=`.
        disposition.get(..*start).is_some_and(|before| before.ends_with([' ', ';']))
    })?;
    let value = disposition.get(start + "name=".len()..)?;
    let Some(quoted) = value.strip_prefix('"') else {
        return value.split(';').next().map(|name| name.trim().to_owned());
    };
    let ends = quoted.match_indices('"').map(|(end, _)| end);
    let is_end = |end: &usize| {
        let after = quoted.get(end + 1..).unwrap_or_default().trim_start();
        after.is_empty() || after.starts_with(';')
    };
    let name = ends.into_iter().find(is_end).and_then(|end| quoted.get(..end))?;
    Some(name.replace("\\\"", "\"").replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"))
}

fn boundary(media_type: &str) -> Option<String> {
    let mut parameters = media_type.split(';').skip(1).filter_map(|parameter| parameter.split_once('='));
    let (_, value) = parameters.find(|(name, _)| name.trim().eq_ignore_ascii_case("boundary"))?;
    Some(value.trim().trim_matches('"').to_owned()).filter(|boundary| !boundary.is_empty())
}

/// What is before and after the first place of some bytes.
fn split<'b>(bytes: &'b [u8], separator: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let position = bytes.windows(separator.len()).position(|window| window == separator)?;
    Some((bytes.get(..position)?, bytes.get(position + separator.len()..)?))
}
