//! The value types: what they keep, and what they do not show.

use std::collections::BTreeMap;

use openapi_runtime::{Base64, CredentialUrl, Date, DateTime, Field, Secret, is_secret_name};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn round_trip<T: Serialize + DeserializeOwned>(wire: &str) -> T {
    let value: T = serde_json::from_str(wire).expect("the text decodes");
    assert_eq!(serde_json::to_string(&value).expect("the value encodes"), wire);
    value
}

#[test]
fn text_is_kept_byte_for_byte() {
    assert_eq!(round_trip::<DateTime>(r#""2026-03-01T12:00:00.1200+0200""#).as_str(), "2026-03-01T12:00:00.1200+0200");
    assert_eq!(round_trip::<Date>(r#""01/02/2026""#).to_string(), "01/02/2026");
    assert_eq!(round_trip::<Base64>(r#""not base64!""#).as_str(), "not base64!");
    assert_eq!(round_trip::<Secret>(r#""hunter2""#).expose(), "hunter2");
    assert_eq!("x".parse::<DateTime>(), Ok(DateTime::new("x")));
}

#[test]
fn only_strings_decode() {
    let error = serde_json::from_str::<DateTime>("1").unwrap_err();
    assert_eq!(error.to_string(), "invalid type: integer `1`, expected a date and time as a string at line 1 column 1");
}

#[test]
fn dates_are_in_the_order_of_time() {
    // Each is later than the one before it.
    let ordered = [
        "",
        "2026-02-30T12:00:00",
        "2026-13-01T12:00:00Z",
        "yesterday",
        "0001-01-01T00:00:00Z",
        "1969-12-31T23:59:59.999999999Z",
        "1970-01-01T00:00:00Z",
        "2024-02-29T23:59:59Z",
        "2024-03-01T00:00:00Z",
        "2026-03-01T12:00:00+02:00",
        "2026-03-01T10:00:00.000000000000000001Z",
        "2026-03-01T10:00:00.12-0000",
        "2026-03-01T10:00:00.1200Z",
        "2026-03-01t10:00:00.1201z",
        "2026-03-01 10:00:01Z",
        "2026-03-01T10:59:59+0000",
        "2026-03-01T09:30:00-01:30",
        "9999-12-31T23:59:59Z",
    ];
    let dates: Vec<DateTime> = ordered.into_iter().map(DateTime::from).collect();
    for (place, earlier) in dates.iter().enumerate() {
        for later in &dates[place + 1..] {
            assert!(earlier < later, "{earlier} {later}");
            assert!(later > earlier, "{later} {earlier}");
        }
    }
    assert!(Date::new("2026-03-01") < Date::new("2026-10-01"));
}

#[cfg(feature = "jiff")]
#[test]
fn the_order_is_that_of_the_moments() {
    let texts =
        ["2026-03-01T12:00:00Z", "2026-03-01T14:30:00.5+02:00", "2000-02-29T00:00:00-11:00", "1600-01-01T00:00:00Z"];
    let dates = texts.map(DateTime::from);
    for one in &dates {
        for other in &dates {
            assert_eq!(one.cmp(other), one.timestamp().unwrap().cmp(&other.timestamp().unwrap()), "{one} {other}");
        }
    }
}

#[test]
fn base64_reads_with_and_without_padding() {
    assert_eq!(Base64::encode("hello").as_str(), "aGVsbG8=");
    assert_eq!(Base64::new("aGVsbG8").decode().unwrap(), b"hello");
    assert_eq!(Base64::from("aGVsbG8=").decode().unwrap(), b"hello");
    let error = Base64::from("a b").decode().unwrap_err();
    assert!(error.to_string().starts_with("not base64: "), "{error}");
}

#[test]
fn secrets_are_not_printed() {
    let secret = Secret::new("hunter2");
    assert_eq!(format!("{secret:?} {:#?}", Some(&secret)), "Secret(..) Some(\n    Secret(..),\n)");
}

#[test]
fn addresses_are_printed_without_users() {
    for (url, shown) in [
        ("https://user:hunter2@proxy.example:3128/a", "https://<redacted>@proxy.example:3128/a"),
        ("https://hunter2@proxy.example", "https://<redacted>@proxy.example"),
        ("https://user:hun/t@er2@proxy.example", "https://<redacted>@proxy.example"),
        ("user:hunter2@proxy.example", "<redacted>@proxy.example"),
        ("https://proxy.example", "https://proxy.example"),
        ("", ""),
    ] {
        let address = CredentialUrl::from(url);
        assert_eq!((address.redacted().as_str(), format!("{address:?}")), (shown, format!("{shown:?}")));
        assert_eq!(serde_json::to_string(&address).unwrap(), format!("{url:?}"));
        assert_eq!(round_trip::<CredentialUrl>(&format!("{url:?}")).expose(), url);
    }
}

#[test]
fn a_field_has_three_states() {
    assert_eq!(round_trip::<Field<i64>>("1"), Field::Value(1));
    assert_eq!(round_trip::<Field<i64>>("null"), Field::Null);
    assert_eq!(serde_json::to_string(&Field::<i64>::Absent).unwrap(), "null");
    assert_eq!(Field::<i64>::from(None), Field::Null);
    assert_eq!(Field::<i64>::from(Some(1)), Field::from(1));
    assert_eq!(Field::<String>::from("a").as_ref().map(|text| text.len()), Field::Value(1));
    assert_eq!(Field::<Secret>::from("a").into_option(), Some(Secret::from("a")));
    assert_eq!(Field::<i64>::Null.into_option(), None);
    assert_eq!(Field::<String>::from("a").as_deref(), Some("a"));
    assert_eq!((Field::<String>::Null.as_deref(), Field::<Vec<i64>>::Absent.as_deref()), (None, None));
    let texts = Field::Value(vec!["a".to_owned(), "b".to_owned()]);
    assert_eq!(Field::<Vec<String>>::from(["a", "b"]), texts);
    assert_eq!(Field::<Vec<String>>::from(["a", "b"].as_slice()), texts);
    assert_eq!(Field::from(vec!["a".to_owned(), "b".to_owned()]), texts);
    assert_eq!(Field::<Vec<i64>>::from([0_i32; 0]), Field::Value(Vec::new()));
    let map = BTreeMap::from([("a".to_owned(), 1_i64)]);
    assert_eq!(Field::<BTreeMap<String, i64>>::from([("a", 1_i32)]), Field::Value(map));
    assert!(Field::Value(1).is_value() && Field::<i64>::default().is_absent());
}

#[cfg(feature = "jiff")]
#[test]
fn jiff_interprets_the_text() {
    let moment = DateTime::from("2026-03-01T12:00:00.5+02:00").timestamp().unwrap();
    assert_eq!(DateTime::from(moment).as_str(), "2026-03-01T10:00:00.5Z");
    assert!(DateTime::from("yesterday").timestamp().is_err());
    let day = Date::from("2026-03-01").date().unwrap();
    assert_eq!(Date::from(day).as_str(), "2026-03-01");
    assert!(Date::from("2026-02-30").date().is_err());
}

/// Names of secrets.
const SECRET: &str = "\
    password new_password PASSWORD password2 passwordConfirmation passphrase client_secret clientSecret secrets \
    private_key privateKey privateKeyPem api_key apiKey apikey X-Api-Key APIKey api_keys signing_key \
    secret_access_key api_token token accessToken refresh_tokens service_token.value Authorization credentials \
    ssl-key clientsecret accesstoken authtoken secretkey my_sshkey ACCESSKEY pin card_pin userPin otp totp jwt \
    idJwt bearer pass db_pass smtpPass SMTP_PW userpass passphrase pass_phrase pass-word passkey cred creds pswd \
    client_assertion samlAssertion SAMLResponse code_verifier refresh_token session_token sessionKey tls_key \
    Ocp-Apim-Subscription-Key cvv cvv2 cvc psk mfa_code 2fa_code authcode recovery_codes verificationCode \
    session_cookie connectionString kubeconfig passwordBase64 client_secret_b64 token_hex";

/// Names of what is none.
const SHOWN: &str = "\
    - key keys public_key key_id api_key_id password_policy secret_name max_tokens prompt_tokens tokens \
    next_page_token continuationToken token_type tokenCount primary_key monkey secretary value is_password_set \
    keystore apitokenid hotkey nexttoken authority pinned pin_code gpio_pin map_pin pinned_by spin pass_rate \
    passed bypass compass by_pass boarding_pass render_pass proxy_pass otp_enabled otp_length totp_algorithm \
    bearer_format jwt_issuer jwtKeyId client_assertion_type assertion code status_code country_code error_codes \
    postcode barcode code_verification response string query_string cookie_name tracking_cookie cookie keyword word \
    credits cvss session_id license_key eos_token previous_token skipToken idempotency_token";

#[test]
fn the_last_words_of_a_name_say_that_it_names_a_secret() {
    for name in SECRET.split_whitespace() {
        assert!(is_secret_name(name), "{name}");
    }
}

#[test]
fn a_name_that_only_mentions_a_secret_does_not_name_one() {
    for name in SHOWN.split_whitespace().chain([""]) {
        assert!(!is_secret_name(name), "{name}");
    }
}

#[test]
fn milliseconds_are_moments() {
    for (millis, text) in [
        (0, "1970-01-01T00:00:00.000Z"),
        (-1, "1969-12-31T23:59:59.999Z"),
        (951_782_400_000, "2000-02-29T00:00:00.000Z"),
        (951_868_799_999, "2000-02-29T23:59:59.999Z"),
        (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
        (1_772_366_400_120, "2026-03-01T12:00:00.120Z"),
    ] {
        assert_eq!(DateTime::from_millis(millis), DateTime::new(text));
        assert_eq!(DateTime::new(text).millis(), Some(millis));
    }
    // Every day of a long time, and some of its moments.
    for days in -200_000..200_000 {
        let millis = days * 86_400_000 + days * 7 % 86_400_000;
        assert_eq!(DateTime::from_millis(millis).millis(), Some(millis), "{days}");
    }
    assert_eq!(DateTime::new("2026-03-01T14:00:00.1209+02:00").millis(), Some(1_772_366_400_120));
    assert_eq!(DateTime::new("2026-03-01T12:00:00Z").millis(), Some(1_772_366_400_000));
    assert_eq!(DateTime::new("2026-03-01").millis(), None);
    for millis in [i64::MIN, i64::MAX] {
        assert!(DateTime::from_millis(millis).as_str().ends_with('Z'));
    }
}
