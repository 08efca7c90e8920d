use super::{as_version, is_version};

#[test]
fn versions_are_those_that_cargo_takes() {
    for text in ["1.2.3", "0.1.0+9.1.0", "1.2.3-beta.1", "1.2.3-a-b+c.01", "2024.1.1-oas3"] {
        assert!(is_version(text), "{text}");
    }
    for text in ["", "1", "1.2", "01.2.3", "1.2.3.4", "1.2.3-", "1.2.3-01", "1.2.3-a..b", "1.2.3+a+b", "1.2.3 "] {
        assert!(!is_version(text), "{text}");
    }
}

#[test]
fn versions_of_documents_are_padded() {
    for (text, expected) in [
        ("1", Some("1.0.0")),
        ("1.2", Some("1.2.0")),
        ("v1", Some("1.0.0")),
        ("V1.2.3", Some("1.2.3")),
        ("20.3.04", Some("20.3.4")),
        ("2024.01.15", Some("2024.1.15")),
        ("1-beta", Some("1.0.0-beta")),
        ("1.0.0-rc.1+7", Some("1.0.0-rc.1+7")),
        ("2024-01-01", None),
        ("1.2.3.4", None),
        ("1.0.0-01", None),
        ("+1", None),
        ("1.", None),
        ("latest", None),
        ("99999999999999999999", None),
        ("", None),
    ] {
        assert_eq!(as_version(text).as_deref(), expected, "{text}");
    }
}
