//! Which names say that what they name is a secret.

/// Whether a word is what a secret is called.
fn is_secret(word: &str) -> bool {
    matches!(
        word,
        "apikey"
            | "authorization"
            | "bearer"
            | "cred"
            | "credential"
            | "credentials"
            | "cvc"
            | "cvv"
            | "jwt"
            | "keytab"
            | "kubeconfig"
            | "otp"
            | "passcode"
            | "passkey"
            | "passphrase"
            | "passwd"
            | "password"
            | "privatekey"
            | "psk"
            | "pswd"
            | "pwd"
            | "secret"
            | "totp"
    )
}

/// Words before `key` that make it a secret. A public key and the key of a map are not.
fn makes_key(word: &str) -> bool {
    matches!(
        word,
        "access"
            | "account"
            | "api"
            | "auth"
            | "client"
            | "decryption"
            | "encryption"
            | "hmac"
            | "jwt"
            | "master"
            | "private"
            | "secret"
            | "service"
            | "session"
            | "shared"
            | "signing"
            | "ssh"
            | "ssl"
            | "subscription"
            | "symmetric"
            | "tls"
    )
}

/// Words before `token` that make it a position in a list, or a mark in a text that a language model reads.
fn makes_position(word: &str) -> bool {
    matches!(
        word,
        "bos"
            | "cls"
            | "continuation"
            | "continue"
            | "count"
            | "cursor"
            | "delta"
            | "eos"
            | "idempotency"
            | "last"
            | "mask"
            | "max"
            | "min"
            | "next"
            | "pad"
            | "page"
            | "pagination"
            | "prev"
            | "previous"
            | "resume"
            | "sep"
            | "skip"
            | "stop"
            | "sync"
            | "unk"
    )
}

/// Words before `tokens` that make each of them a secret. Language models also count tokens.
fn makes_tokens(word: &str) -> bool {
    matches!(
        word,
        "access" | "api" | "auth" | "bearer" | "enrollment" | "refresh" | "service" | "session" | "uninstall"
    )
}

/// Words before `code` that make it a secret. Most codes are known to everybody.
fn makes_code(word: &str) -> bool {
    matches!(
        word,
        "2fa"
            | "access"
            | "auth"
            | "authorization"
            | "backup"
            | "card"
            | "factor"
            | "login"
            | "mfa"
            | "otp"
            | "recovery"
            | "totp"
            | "verification"
    )
}

/// Words before `pass` and `pw` that make it a password. A ticket is called so, too, and a step of some work.
fn makes_pass(word: &str) -> bool {
    matches!(
        word,
        "admin"
            | "auth"
            | "basic"
            | "database"
            | "db"
            | "ftp"
            | "http"
            | "imap"
            | "key"
            | "keystore"
            | "ldap"
            | "login"
            | "mail"
            | "mysql"
            | "postgres"
            | "redis"
            | "root"
            | "smtp"
            | "ssh"
            | "ssl"
            | "user"
            | "wifi"
    )
}

/// Words before `pin` that make it a number to log in with. Chips and maps have other pins.
fn makes_pin(word: &str) -> bool {
    matches!(
        word,
        "account"
            | "admin"
            | "atm"
            | "bank"
            | "card"
            | "customer"
            | "debit"
            | "login"
            | "security"
            | "sim"
            | "user"
            | "wallet"
    )
}

/// Words before `assertion` that make it one that says who calls.
fn makes_assertion(word: &str) -> bool {
    matches!(word, "bearer" | "client" | "jwt" | "saml")
}

/// Words before `cookie` that make it one that says who calls. The header of all cookies has names for each.
fn makes_cookie(word: &str) -> bool {
    matches!(word, "auth" | "login" | "session" | "sso")
}

/// Words at the end of a name that say how a secret is written, or that it is given once more.
fn is_form(word: &str) -> bool {
    let form = without_number(word);
    matches!(form, "confirm" | "confirmation" | "hex" | "pem" | "plaintext" | "repeat" | "value")
        || matches!(word, "base64" | "b64")
}

/// A word without the number at its end: `password2`.
fn without_number(word: &str) -> &str {
    word.trim_end_matches(|c: char| c.is_ascii_digit())
}

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
    let mut words: Vec<&str> = words.split(' ').filter(|word| !without_number(word).is_empty()).collect();
    while words.len() > 1 && words.last().is_some_and(|last| is_form(last)) {
        words.pop();
    }
    let Some((last, before)) = words.split_last() else { return false };
    let last = without_number(last);
    let (before, last) = match run_together(last) {
        Some((before, last)) => (Some(before), last),
        None => (before.last().map(|word| without_number(word)), last),
    };
    let is_after = |known: fn(&str) -> bool| before.is_some_and(known);
    // What stands alone has one meaning where a text is called so.
    let is_alone_or_after = |known: fn(&str) -> bool| before.is_none_or(known);
    match last {
        "token" => !is_after(makes_position),
        "tokens" => is_after(makes_tokens),
        "key" | "keys" => is_after(makes_key),
        "code" | "codes" => is_after(makes_code),
        "pass" | "pw" => is_alone_or_after(makes_pass),
        "pin" => is_alone_or_after(makes_pin),
        "cookie" => is_after(makes_cookie),
        "assertion" => is_after(makes_assertion),
        // A proof that something was asked for by the same caller.
        "verifier" => matches!(before, Some("code" | "oauth")),
        "response" => before == Some("saml"),
        "phrase" | "word" => before == Some("pass"),
        // It has a password in it.
        "string" => before == Some("connection"),
        last => is_secret(last) || last.strip_suffix('s').is_some_and(is_secret),
    }
}

/// Two words that are written as one: `clientsecret`, `accesstoken`.
fn run_together(word: &str) -> Option<(&str, &str)> {
    const NOUNS: [&str; 10] =
        ["code", "key", "keys", "pass", "password", "pin", "secret", "secrets", "token", "tokens"];
    let befores = [makes_key, makes_tokens, makes_code, makes_pass, makes_pin];
    let mut splits = NOUNS.iter().filter_map(|noun| Some((word.strip_suffix(noun)?, *noun)));
    splits.find(|(before, _)| befores.iter().any(|makes_secret| makes_secret(before)))
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
