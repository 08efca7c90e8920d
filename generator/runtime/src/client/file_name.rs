//! The names of files that servers suggest.

/// The longest name that file systems take, in bytes.
const LONGEST: usize = 255;

/// Names that Windows gives devices, whatever their extension.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// Reads a file name from `Content-Disposition`. The encoded form wins over the plain one.
///
/// The name is safe to write to disk: the server chooses neither a folder nor a device, and no character is left that a
/// terminal or a file system takes for something else.
pub(crate) fn file_name(disposition: &str) -> Option<String> {
    let parameters = parameters(disposition);
    let find = |wanted: &str| parameters.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted));
    let encoded = find("filename*").and_then(|(_, value)| {
        let (charset, value) = value.split_once('\'')?;
        let (_, value) = value.split_once('\'')?;
        let bytes = percent_encoding::percent_decode_str(value);
        charset.eq_ignore_ascii_case("utf-8").then(|| bytes.decode_utf8_lossy().into_owned())
    });
    safe(&encoded.or_else(|| find("filename").map(|(_, value)| value.clone()))?)
}

/// The name without what makes it another one. `None` if nothing is left.
fn safe(name: &str) -> Option<String> {
    // `C:evil.txt` is a file in a folder of the drive.
    let name = name.rsplit(['/', '\\', ':']).next()?;
    let is_kept = |character: &char| !is_hidden(*character) && !r#"<>"|?*"#.contains(*character);
    let name: String = name.chars().filter(is_kept).collect();
    // Windows drops spaces and dots at the end.
    let name = name.trim().trim_end_matches(['.', ' ']);
    let name = shortened(name);
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    match stem.as_str() {
        _ if name.is_empty() => None,
        device if is_device(device) => Some(format!("_{name}")),
        _ => Some(name),
    }
}

fn is_device(stem: &str) -> bool {
    let numbered = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    let is_number = |rest: &str| rest.chars().count() == 1 && rest.chars().all(|digit| "0123456789¹²³".contains(digit));
    DEVICES.contains(&stem) || numbered.is_some_and(is_number)
}

/// Whether a character is not seen, or changes how others are seen: what controls a terminal, what turns the direction of text,
/// spaces without width, line breaks of Unicode, and tags.
pub(crate) fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// A name that file systems take, with its extension.
fn shortened(name: &str) -> String {
    if name.len() <= LONGEST {
        return name.to_owned();
    }
    let (stem, extension) = match name.rsplit_once('.') {
        Some((stem, extension)) if extension.len() < 20 && !stem.is_empty() => (stem, format!(".{extension}")),
        _ => (name, String::new()),
    };
    let mut end = LONGEST - extension.len();
    while !stem.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}{extension}", stem.get(..end).unwrap_or_default())
}

/// Splits `attachment; filename="a; b.txt"` at semicolons outside of quotes.
fn parameters(disposition: &str) -> Vec<(String, String)> {
    let mut parameters = vec![String::new()];
    let mut quoted = false;
    let mut characters = disposition.chars();
    while let Some(character) = characters.next() {
        let current = match (character, quoted) {
            (';', false) => {
                parameters.push(String::new());
                continue;
            }
            ('"', _) => {
                quoted = !quoted;
                continue;
            }
            ('\\', true) => characters.next(),
            _ => Some(character),
        };
        if let Some(last) = parameters.last_mut() {
            last.extend(current);
        }
    }
    let pairs = parameters.iter().filter_map(|parameter| parameter.split_once('='));
    pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn names_are_safe_to_write() {
        for (name, expected) in [
            ("report.pdf", Some("report.pdf")),
            ("C:evil.txt", Some("evil.txt")),
            ("..\\..\\evil.txt", Some("evil.txt")),
            ("/etc/passwd", Some("passwd")),
            ("con", Some("_con")),
            ("CON.txt", Some("_CON.txt")),
            ("com1.log", Some("_com1.log")),
            ("com10.log", Some("com10.log")),
            ("console.log", Some("console.log")),
            ("a\u{1b}[31m\r\nb", Some("a[31mb")),
            ("gpj\u{202e}exe.txt", Some("gpjexe.txt")),
            ("a\u{61c}b\u{ad}c\u{206a}d\u{fff9}e\u{e0041}f", Some("abcdef")),
            ("a?b*c|d<e>f\"g", Some("abcdefg")),
            ("name. . ", Some("name")),
            ("äöü.txt", Some("äöü.txt")),
            (".profile", Some(".profile")),
            ("...", None),
            ("\u{7f}", None),
            ("", None),
        ] {
            assert_eq!(safe(name).as_deref(), expected, "{name:?}");
        }
        let long = safe(&format!("{}.tar.gz", "ä".repeat(200))).unwrap();
        assert!(long.len() <= 255 && long.ends_with("ä.gz"), "{long}");
    }
}
