//! Strings as JSON text.

/// Writes a string with its quotes.
pub(super) fn write_string(out: &mut Vec<u8>, text: &str) {
    out.reserve(text.len() + 2);
    out.push(b'"');
    if is_plain(text.as_bytes()) {
        out.extend_from_slice(text.as_bytes());
    } else {
        write_escaped(out, text.as_bytes());
    }
    out.push(b'"');
}

/// Whether a string is written as it is. Most are, and that is seen sooner in many bytes at a time. The last ones of a string are
/// looked at together with some that were before.
#[inline]
fn is_plain(text: &[u8]) -> bool {
    if let Some(last) = text.last_chunk::<16>() {
        return are_plain(last) && text.chunks_exact(16).all(|chunk| chunk.first_chunk().is_some_and(are_plain));
    }
    if let (Some(first), Some(last)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        return are_plain_eight(u64::from_le_bytes(*first)) && are_plain_eight(u64::from_le_bytes(*last));
    }
    if let (Some(first), Some(last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        let [first, last] = [first, last].map(|bytes| u64::from(u32::from_le_bytes(*bytes)));
        return are_plain_eight(first | last << 32);
    }
    !text.iter().any(|byte| is_special(*byte))
}

/// A machine compares all of them at once, since no one of them decides alone.
#[inline]
fn are_plain(bytes: &[u8; 16]) -> bool {
    !bytes.iter().fold(false, |found, byte| found | is_special(*byte))
}

/// The same in a number: the high bit of a byte is set where there is a special one, and above such a one perhaps also for others.
#[inline]
fn are_plain_eight(bytes: u64) -> bool {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    let below = |number: u64, limit: u8| number.wrapping_sub(ONES * u64::from(limit)) & !number;
    let quotes = below(bytes ^ (ONES * u64::from(b'"')), 1);
    let backslashes = below(bytes ^ (ONES * u64::from(b'\\')), 1);
    (below(bytes, 0x20) | quotes | backslashes) & (ONES << 7) == 0
}

#[inline]
fn is_special(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

fn write_escaped(out: &mut Vec<u8>, text: &[u8]) {
    let mut rest = text;
    while let Some(place) = rest.iter().position(|byte| is_special(*byte)) {
        let (plain, special) = rest.split_at(place);
        out.extend_from_slice(plain);
        let Some((byte, after)) = special.split_first() else { break };
        write_escape(out, *byte);
        rest = after;
    }
    out.extend_from_slice(rest);
}

fn write_escape(out: &mut Vec<u8>, byte: u8) {
    let short = match byte {
        b'"' | b'\\' => byte,
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        0x08 => b'b',
        0x0C => b'f',
        other => {
            let digit = |half: u8| b"0123456789abcdef".get(usize::from(half)).copied().unwrap_or(b'0');
            out.extend_from_slice(&[b'\\', b'u', b'0', b'0', digit(other >> 4), digit(other & 0xF)]);
            return;
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_written_as_serde_json_writes_them() {
        let written = |text: &str| {
            let mut out = Vec::new();
            write_string(&mut out, text);
            String::from_utf8(out).unwrap()
        };
        let around =
            ["", "a", "seven b", "eight by", "nine byte", "fifteen letters", "sixteen letters.", "seventeen letters"];
        let special =
            (0..=0x7F_u8).map(char::from).chain(['\u{80}', '\u{9F}', 'é', '\u{2028}', '\u{FFFF}', '\u{10FFFF}']);
        for character in special {
            for before in around {
                for after in around {
                    let text = format!("{before}{character}{after}");
                    assert_eq!(written(&text), serde_json::to_string(&text).unwrap());
                    let text = format!("{text}{text}{before}");
                    assert_eq!(written(&text), serde_json::to_string(&text).unwrap());
                }
            }
        }
    }
}
