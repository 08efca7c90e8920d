//! Characters that nobody sees.

/// Whether a character shows nothing, and changes how others are shown: those that control a terminal, and those that turn the
/// direction of text, so that it looks like other text.
///
/// ```
/// assert!(openapi_terms::is_invisible('\u{1b}'));
/// assert!(openapi_terms::is_invisible('\u{202e}'));
/// assert!(!openapi_terms::is_invisible('\n'));
/// ```
pub fn is_invisible(c: char) -> bool {
    match c {
        '\n' | '\t' | ' '..='~' => false,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        _ => c.is_control(),
    }
}

/// Text for a terminal, with invisible characters as Rust writes them.
///
/// ```
/// assert_eq!(openapi_terms::visible("a\u{1b}[31m"), r"a\u{1b}[31m");
/// ```
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_invisible(c) { shown.extend(c.escape_unicode()) } else { shown.push(c) }
    }
    shown
}

/// JSON that says the same, with invisible characters as JSON writes them. They are in texts; between these, only `\r` is, and
/// stays.
///
/// ```
/// assert_eq!(openapi_terms::visible_json("[\"a\u{202e}\"]\r\n"), "[\"a\\u202e\"]\r\n");
/// ```
pub fn visible_json(json: &str) -> String {
    let mut shown = String::with_capacity(json.len());
    for c in json.chars() {
        // None of these needs two units of UTF-16.
        if is_invisible(c) && c != '\r' { shown.push_str(&format!("\\u{:04x}", u32::from(c))) } else { shown.push(c) }
    }
    shown
}
