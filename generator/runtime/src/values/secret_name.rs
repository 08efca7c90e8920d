//! Which names say that what they name is a secret.

/// What a secret is called.
const SECRETS: [&str; 23] = [
    "apikey",
    "authorization",
    "bearer",
    "cred",
    "credential",
    "credentials",
    "cvc",
    "cvv",
    "jwt",
    "keytab",
    "kubeconfig",
    "otp",
    "passcode",
    "passkey",
    "passphrase",
    "passwd",
    "password",
    "privatekey",
    "psk",
    "pswd",
    "pwd",
    "secret",
    "totp",
];

/// Words before `key` that make it a secret. A public key and the key of a map are not.
const KEYS: [&str; 21] = [
    "access",
    "account",
    "api",
    "auth",
    "client",
    "decryption",
    "encryption",
    "hmac",
    "jwt",
    "master",
    "private",
    "secret",
    "service",
    "session",
    "shared",
    "signing",
    "ssh",
    "ssl",
    "subscription",
    "symmetric",
    "tls",
];

/// Words before `token` that make it a position in a list, or a mark in a text that a language model reads.
const POSITIONS: [&str; 25] = [
    "bos",
    "cls",
    "continuation",
    "continue",
    "count",
    "cursor",
    "delta",
    "eos",
    "idempotency",
    "last",
    "mask",
    "max",
    "min",
    "next",
    "pad",
    "page",
    "pagination",
    "prev",
    "previous",
    "resume",
    "sep",
    "skip",
    "stop",
    "sync",
    "unk",
];

/// Words before `tokens` that make each of them a secret. Language models also count tokens.
const TOKENS: [&str; 9] =
    ["access", "api", "auth", "bearer", "enrollment", "refresh", "service", "session", "uninstall"];

/// Words before `code` that make it a secret. Most codes are known to everybody.
const CODES: [&str; 13] = [
    "2fa",
    "access",
    "auth",
    "authorization",
    "backup",
    "card",
    "factor",
    "login",
    "mfa",
    "otp",
    "recovery",
    "totp",
    "verification",
];

/// Words before `pass` and `pw` that make it a password. A ticket is called so, too, and a step of some work.
const LOGINS: [&str; 22] = [
    "admin", "auth", "basic", "database", "db", "ftp", "http", "imap", "key", "keystore", "ldap", "login", "mail",
    "mysql", "postgres", "redis", "root", "smtp", "ssh", "ssl", "user", "wifi",
];

/// Words before `pin` that make it a number to log in with. Chips and maps have other pins.
const HOLDERS: [&str; 12] =
    ["account", "admin", "atm", "bank", "card", "customer", "debit", "login", "security", "sim", "user", "wallet"];

/// Words before `assertion` that make it one that says who calls.
const ASSERTIONS: [&str; 4] = ["bearer", "client", "jwt", "saml"];

/// Words before `cookie` that make it one that says who calls. The header of all cookies has names for each.
const COOKIES: [&str; 4] = ["auth", "login", "session", "sso"];

/// Words at the end of a name that say how a secret is written, or that it is given once more.
const FORMS: [&str; 9] = ["base64", "b64", "confirm", "confirmation", "hex", "pem", "plaintext", "repeat", "value"];

/// Whether a name says that what it names is a secret: `password`, `client_secret`, `apiToken`, `signing-key`.
///
/// The last words decide: a `secret_name` names a secret and a `password_policy` is about passwords; neither is one.
///
/// ```
/// use openapi_runtime::is_secret_name;
///
/// assert!(is_secret_name("clientSecret") && is_secret_name("api_token") && is_secret_name("X-Api-Key"));
/// assert!(!is_secret_name("max_tokens") && !is_secret_name("api_key_id") && !is_secret_name("public_key"));
/// ```
pub fn is_secret_name(name: &str) -> bool {
    are_secret(&spaced(name))
}

/// Whether a name says that what it names is a secret, or some key.
#[cfg(feature = "client")]
pub(crate) fn is_secret_or_key_name(name: &str) -> bool {
    let words = spaced(name);
    are_secret(&words) || matches!(words.rsplit(' ').find(|word| !word.is_empty()), Some("key" | "keys"))
}

/// Whether words in lower case, with spaces between them, name a secret.
fn are_secret(words: &str) -> bool {
    let words = words.split(' ').map(|word| word.trim_end_matches(|c: char| c.is_ascii_digit()));
    let mut words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    while words.len() > 1 && words.last().is_some_and(|last| is_in(last, &FORMS)) {
        words.pop();
    }
    let Some((last, before)) = words.split_last() else { return false };
    let (before, last) = match run_together(last) {
        Some((before, last)) => (Some(before), last),
        None => (before.last().copied(), *last),
    };
    let is_one_of = |known: &[&str]| before.is_some_and(|word| is_in(word, known));
    // What stands alone has one meaning where a text is called so.
    let is_alone_or = |known: &[&str]| before.is_none() || is_one_of(known);
    let singular = last.strip_suffix('s').unwrap_or(last);
    match last {
        "token" => !is_one_of(&POSITIONS),
        "tokens" => is_one_of(&TOKENS),
        "key" | "keys" => is_one_of(&KEYS),
        "code" | "codes" => is_one_of(&CODES),
        "pass" | "pw" => is_alone_or(&LOGINS),
        "pin" => is_alone_or(&HOLDERS),
        "cookie" => is_one_of(&COOKIES),
        "assertion" => is_one_of(&ASSERTIONS),
        // A proof that something was asked for by the same caller.
        "verifier" => is_one_of(&["code", "oauth"]),
        "response" => is_one_of(&["saml"]),
        "phrase" | "word" => is_one_of(&["pass"]),
        // It has a password in it.
        "string" => is_one_of(&["connection"]),
        last => is_in(last, &SECRETS) || is_in(singular, &SECRETS),
    }
}

/// Whether a word is one of a list. Looking through each list in a place of its own would take six times as much code.
#[inline(never)]
fn is_in(word: &str, known: &[&str]) -> bool {
    known.contains(&word)
}

/// Two words that are written as one: `clientsecret`, `accesstoken`.
fn run_together(word: &str) -> Option<(&str, &str)> {
    const NOUNS: [&str; 10] =
        ["code", "key", "keys", "pass", "password", "pin", "secret", "secrets", "token", "tokens"];
    let befores: [&[&str]; 5] = [&KEYS, &TOKENS, &CODES, &LOGINS, &HOLDERS];
    let mut splits = NOUNS.iter().filter_map(|noun| Some((word.strip_suffix(noun)?, *noun)));
    splits.find(|(before, _)| befores.iter().any(|known| is_in(before, known)))
}

/// The words of a name in lower case, with spaces between them, whatever separates them: `apiKey`, `API_KEY`, `X-Api-Key`. Each header
/// of each answer is looked at.
fn spaced(name: &str) -> String {
    let mut spaced = String::with_capacity(name.len() + 4);
    let mut characters = name.chars().peekable();
    let mut before: Option<char> = None;
    while let Some(character) = characters.next() {
        let starts = character.is_uppercase()
            && before.is_some_and(|before| {
                // `apiKey`, and the end of an acronym: `SSLKey`.
                !before.is_uppercase() || characters.peek().is_some_and(|after| after.is_lowercase())
            });
        if starts || !character.is_alphanumeric() {
            spaced.push(' ');
        }
        match character {
            character if character.is_ascii_alphanumeric() => spaced.push(character.to_ascii_lowercase()),
            character if character.is_alphanumeric() => spaced.extend(character.to_lowercase()),
            _ => {}
        }
        before = Some(character);
    }
    spaced
}
