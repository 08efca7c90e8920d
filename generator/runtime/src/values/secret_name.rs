//! Which names say that what they name is a secret.

/// What a secret is called.
const SECRETS: [&str; 11] = [
    "password",
    "passwd",
    "pwd",
    "passphrase",
    "passcode",
    "secret",
    "credential",
    "credentials",
    "authorization",
    "apikey",
    "privatekey",
];

/// Words before `key` that make it a secret. A public key and the key of a map are not.
const KEYS: [&str; 16] = [
    "access",
    "account",
    "api",
    "auth",
    "client",
    "decryption",
    "encryption",
    "hmac",
    "master",
    "private",
    "secret",
    "service",
    "shared",
    "signing",
    "ssh",
    "ssl",
];

/// Words before `token` that make it a position in a list.
const POSITIONS: [&str; 12] = [
    "continuation",
    "continue",
    "count",
    "cursor",
    "last",
    "max",
    "min",
    "next",
    "page",
    "pagination",
    "resume",
    "sync",
];

/// Words before `tokens` that make each of them a secret. Language models also count tokens.
const TOKENS: [&str; 9] =
    ["access", "api", "auth", "bearer", "enrollment", "refresh", "service", "session", "uninstall"];

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
    let words = words(name);
    let mut words: Vec<&str> = words.iter().map(|word| word.trim_end_matches(|c: char| c.is_ascii_digit())).collect();
    words.retain(|word| !word.is_empty());
    while words.len() > 1 && words.last().is_some_and(|last| FORMS.contains(last)) {
        words.pop();
    }
    let Some((last, before)) = words.split_last() else { return false };
    let (before, last) = match run_together(last) {
        Some((before, last)) => (Some(before), last),
        None => (before.last().copied(), *last),
    };
    let is_one_of = |known: &[&str]| before.is_some_and(|word| known.contains(&word));
    let singular = last.strip_suffix('s').unwrap_or(last);
    match last {
        "token" => !is_one_of(&POSITIONS),
        "tokens" => is_one_of(&TOKENS),
        "key" | "keys" => is_one_of(&KEYS),
        last => SECRETS.contains(&last) || SECRETS.contains(&singular),
    }
}

/// Two words that are written as one: `clientsecret`, `accesstoken`.
fn run_together(word: &str) -> Option<(&str, &str)> {
    const NOUNS: [&str; 7] = ["key", "keys", "password", "secret", "secrets", "token", "tokens"];
    let mut splits = KEYS.iter().chain(&TOKENS).filter_map(|before| Some((*before, word.strip_prefix(before)?)));
    splits.find(|(_, noun)| NOUNS.contains(noun))
}

/// The words of a name in lower case, whatever separates them: `apiKey`, `API_KEY`, `X-Api-Key`.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let characters: Vec<char> = name.chars().collect();
    for (index, &character) in characters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| characters.get(index));
        let after = characters.get(index + 1);
        let starts = character.is_uppercase()
            && before.is_some_and(|before| {
                // `apiKey`, and the end of an acronym: `SSLKey`.
                !before.is_uppercase() || after.is_some_and(|after| after.is_lowercase())
            });
        if starts || !character.is_alphanumeric() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| character.is_alphanumeric()) {
            word.extend(character.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}
