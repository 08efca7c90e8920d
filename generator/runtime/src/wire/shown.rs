//! `Debug` of values without the secrets in their maps.
//!
//! A map has the keys that a server or a caller gives it, and its `Debug` does not ask what they mean. So the text that it shows
//! is read here, while it is written: what follows a key that names a secret is shown without its texts.

use std::cell::RefCell;
use std::fmt::{self, Write};

use crate::is_secret_name;
use crate::values::REDACTED;
use crate::wire::Restore;

thread_local! {
    /// Whether somebody reads what is written already.
    static IS_READ: RefCell<bool> = const { RefCell::new(false) };
}

/// A value as its `Debug` shows it, but for texts below keys that are [secrets by their names](crate::is_secret_name).
pub(crate) struct Shown<'v>(pub(crate) &'v (dyn fmt::Debug + 'v));

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if IS_READ.with_borrow(|is_read| *is_read) {
            return self.0.fmt(formatter);
        }
        let _outer = Restore::after(&IS_READ, true);
        let is_pretty = formatter.alternate();
        let mut reader = Reader { out: formatter, quoted: None, name: None, hidden: None };
        if is_pretty { write!(reader, "{:#?}", self.0) } else { write!(reader, "{:?}", self.0) }?;
        reader.finish()
    }
}

/// Reads what is shown, and passes it on without secrets.
struct Reader<'f, 'o> {
    out: &'f mut fmt::Formatter<'o>,
    /// A quoted text of which the end was not seen yet, and whether its last character escapes the next one.
    quoted: Option<(String, bool)>,
    /// A quoted text that was not written yet: it is a key if a colon follows.
    name: Option<String>,
    /// How many brackets are open in a value that is hidden.
    hidden: Option<usize>,
}

impl Reader<'_, '_> {
    fn read(&mut self, character: char) -> fmt::Result {
        if let Some((mut text, is_escaped)) = self.quoted.take() {
            text.push(character);
            match character {
                '"' if !is_escaped => self.name = Some(text),
                _ => self.quoted = Some((text, character == '\\' && !is_escaped)),
            }
            return Ok(());
        }
        if character == ':'
            && let Some(name) = self.name.take()
        {
            self.out.write_str(&name)?;
            if self.hidden.is_none() && is_secret_name(name.trim_matches('"')) {
                self.hidden = Some(0);
            }
            return self.out.write_char(character);
        }
        self.flush()?;
        match (character, &mut self.hidden) {
            ('"', _) => {
                self.quoted = Some((String::from('"'), false));
                return Ok(());
            }
            ('{' | '[' | '(', Some(open)) => *open += 1,
            ('}' | ']' | ')', Some(open @ 1..)) => *open -= 1,
            ('}' | ']' | ')' | ',', Some(0)) => self.hidden = None,
            _ => {}
        }
        self.out.write_char(character)
    }

    /// Writes a quoted text that is not a key.
    fn flush(&mut self) -> fmt::Result {
        match (self.name.take(), self.hidden) {
            (None, _) => Ok(()),
            (Some(text), None) => self.out.write_str(&text),
            (Some(_), Some(_)) => write!(self.out, "\"{REDACTED}\""),
        }
    }

    /// Writes what is left.
    fn finish(&mut self) -> fmt::Result {
        self.name = self.name.take().or(self.quoted.take().map(|(text, _)| text));
        self.flush()
    }
}

impl Write for Reader<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.chars().try_for_each(|character| self.read(character))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fmt::Debug;

    use super::Shown;
    use crate::Json;

    fn map<V>(entries: impl IntoIterator<Item = (&'static str, V)>) -> BTreeMap<String, V> {
        entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
    }

    fn hides(value: &dyn Debug) -> String {
        for shown in [format!("{:?}", Shown(value)), format!("{:#?}", Shown(value))] {
            assert!(!shown.contains("hunter2") && shown.contains("<redacted>"), "{shown}");
        }
        format!("{:?}", Shown(value))
    }

    #[test]
    fn texts_below_keys_that_name_secrets_are_hidden() {
        let texts = map([("password", "a\"hunter2\\"), ("user", "bob:\"")]);
        assert_eq!(hides(&texts), r#"{"password": "<redacted>", "user": "bob:\""}"#);
        let json = || Json::from("hunter2");
        assert_eq!(hides(&map([("api_key", json())])), r#"{"api_key": "<redacted>"}"#);
        assert_eq!(hides(&vec![map([("secret", Some(json()))])]), r#"[{"secret": Some("<redacted>")}]"#);
        let lists = map([("password", vec!["hunter2", "x,hunter2"]), ("user", vec!["bob"])]);
        assert_eq!(hides(&lists), r#"{"password": ["<redacted>", "<redacted>"], "user": ["bob"]}"#);
        let nested = map([("password", map([("a", "hunter2"), ("b", "hunter2")])), ("user", map([("a", "bob")]))]);
        assert_eq!(hides(&nested), r#"{"password": {"a": "<redacted>", "b": "<redacted>"}, "user": {"a": "bob"}}"#);
        assert_eq!(
            hides(&(1, map([("token", Ok::<_, ()>("hunter2"))]), "bob")),
            r#"(1, {"token": Ok("<redacted>")}, "bob")"#
        );
    }

    #[test]
    fn all_else_is_shown_as_it_is() {
        let value = (map([("a", vec![Some("x\n\"y\\"), None])]), "password", ["token: \"x\""], '"', 1.5);
        assert_eq!(format!("{:?}", Shown(&value)), format!("{value:?}"));
        assert_eq!(format!("{:#?}", Shown(&value)), format!("{value:#?}"));
        assert_eq!(format!("{:#?}", Shown(&map([("max_tokens", 5)]))), format!("{:#?}", map([("max_tokens", 5)])));
    }
}
