//! Paths of addresses.

/// The segments of a path without those that only lead around: `.`, and `..` with the one before it. The first segment stays: it is
/// empty where the path begins with a slash.
pub(crate) fn without_dots(path: &str) -> Vec<&str> {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "." => {}
            ".." if segments.len() > 1 => drop(segments.pop()),
            ".." => {}
            segment => segments.push(segment),
        }
    }
    segments
}
