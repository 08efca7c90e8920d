//! Whether a file is a document that the compiler reads: OpenAPI 3, or Swagger 2.0.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use openapi_terms::FileFormat;

/// What a file is.
pub(super) enum Sniffed {
    OpenApi,
    /// Something else, in words.
    Other(&'static str),
}

/// How much of a file is looked at at a time.
const CHUNK: usize = 64 * 1024;

/// How much of a chunk is looked at again with the next one: more than a key with its value.
const OVERLAP: usize = 64;

/// Looks for the version without reading the file as a whole.
pub(super) fn sniff(path: &Path) -> io::Result<Sniffed> {
    if FileFormat::of_name(&path.to_string_lossy()).is_none() {
        return Ok(Sniffed::Other("neither JSON nor YAML by its name"));
    }
    let mut file = File::open(path)?;
    let (mut window, mut chunk) = (Vec::new(), vec![0; CHUNK]);
    loop {
        let length = file.read(&mut chunk)?;
        if length == 0 {
            break;
        }
        window.extend_from_slice(chunk.get(..length).unwrap_or_default());
        if has_version(&window, b"openapi", b'3') || has_version(&window, b"swagger", b'2') {
            return Ok(Sniffed::OpenApi);
        }
        window.drain(..window.len().saturating_sub(OVERLAP));
    }
    Ok(Sniffed::Other("it says nowhere that it is OpenAPI 3 or Swagger 2.0"))
}

/// Whether the key is followed by a version that starts with a digit.
fn has_version(text: &[u8], key: &[u8], digit: u8) -> bool {
    text.windows(key.len()).enumerate().filter(|(_, window)| *window == key).any(|(start, _)| {
        let rest = text.get(start + key.len()..).unwrap_or_default();
        let mut rest = rest.iter().skip_while(|byte| matches!(byte, b'"' | b'\''));
        let mut colon = rest.by_ref().skip_while(|byte| byte.is_ascii_whitespace());
        colon.next() == Some(&b':')
            && colon.find(|byte| !byte.is_ascii_whitespace() && !matches!(byte, b'"' | b'\'')) == Some(&digit)
    })
}
