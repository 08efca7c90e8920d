//! Texts of documents, and their words.

use crate::names::reserved::KEYWORDS;
use crate::names::{Name, ident, spelling};

fn assert_words(texts: &[(&str, &str)]) {
    for (text, words) in texts {
        assert_eq!(Name::new(text).words().join(" "), *words, "the words of {text:?}");
    }
}

#[test]
fn acronyms_and_their_plurals_are_words() {
    assert_words(&[
        ("SLOs", "slos"),
        ("listSLOs", "list slos"),
        ("SLOsByID", "slos by id"),
        ("IDs", "ids"),
        ("agentIDs", "agent ids"),
        ("APIs", "apis"),
        ("Security Detections APIs", "security detections apis"),
        ("URLsOfAgents", "urls of agents"),
        ("B2Bs", "b2bs"),
        ("HTTPServer", "http server"),
        ("getHTTPResponseCode", "get http response code"),
        ("diskIOReadBytes", "disk io read bytes"),
        ("IDset", "i dset"),
        ("IsItOn", "is it on"),
    ]);
}

#[test]
fn versions_of_acronyms_are_words() {
    assert_words(&[
        ("TLSv1.2", "tls v1 2"),
        ("TLSv12", "tls v12"),
        ("TLSV1.2", "tlsv1 2"),
        ("SAMLv2", "saml v2"),
        ("useSAMLv2Only", "use saml v2 only"),
        ("SNMPv3s", "snmp v3s"),
        ("Xv2", "xv2"),
        ("APIvalue", "ap ivalue"),
        ("HTTPIPv4", "http ipv4"),
    ]);
}

#[test]
fn numbers_of_types_stay_apart() {
    for (text, expected) in [
        ("TLSv1.2", "TlsV1_2"),
        ("TLSv12", "TlsV12"),
        ("7.10", "Value7_10"),
        ("v1 beta2", "V1Beta2"),
        ("10x 2", "Value10x2"),
        ("OAuth2Token", "Oauth2Token"),
        ("hostIPv4s", "HostIpv4s"),
    ] {
        assert_eq!(ident::pascal(&Name::new(text)), expected);
    }
}

#[test]
fn names_of_mixed_case_are_words() {
    assert_words(&[
        ("OAuth2", "oauth2"),
        ("OAuth2Token", "oauth2 token"),
        ("getOAuthToken", "get oauth token"),
        ("APIOAuth", "api oauth"),
        ("OAuthorize", "o authorize"),
        ("IPv4", "ipv4"),
        ("sourceIPv6Address", "source ipv6 address"),
        ("IPv4s", "ipv4s"),
        ("hostIPv6sSeen", "host ipv6s seen"),
        ("IPv4sum", "ip v4sum"),
        ("OAuth2s", "oauth2s"),
        ("OAuth2sync", "oauth2 sync"),
        ("GraphQL", "graphql"),
        ("GraphQLError", "graphql error"),
        ("MacOS", "macos"),
        ("macOSVersion", "macos version"),
        ("isMacOS", "is macos"),
        ("iOS", "ios"),
        ("radioSet", "radio set"),
        ("GitHub", "github"),
    ]);
}

#[test]
fn digits_belong_to_their_word() {
    assert_words(&[
        ("v1beta2", "v1beta2"),
        ("V1Beta2", "v1 beta2"),
        ("sha256", "sha256"),
        ("SHA256Hash", "sha256 hash"),
        ("S3Bucket", "s3 bucket"),
        ("base64Encoded", "base64 encoded"),
        ("3DModel", "3d model"),
        ("1.0", "1 0"),
        ("+1", "plus 1"),
        ("-1", "minus 1"),
    ]);
}

#[test]
fn everything_else_separates_words() {
    assert_words(&[
        ("kbn-xsrf", "kbn xsrf"),
        ("created_at", "created at"),
        ("createdAt", "created at"),
        ("Elastic Agents", "elastic agents"),
        ("/api/fleet/{id}", "api fleet id"),
        ("...", ""),
        ("", ""),
    ]);
}

#[test]
fn symbols_are_spelled() {
    assert_words(&[
        ("≥10", "greater than or equal 10"),
        ("a ≤ b", "a less than or equal b"),
        ("μ", "mu"),
        ("μs", "micro s"),
        ("µs", "micro s"),
        ("30°", "30 degree"),
        ("€", "euro"),
        ("a→b", "a to b"),
        ("Δ", "delta"),
        ("Größe", "grosse"),
        ("Æther", "aether"),
        ("naïve", "naive"),
        ("e\u{301}tat", "etat"),
        ("Ελλάδα", "ellada"),
        ("北京", "bei jing"),
        ("👍", "thumbs up"),
    ]);
}

#[test]
fn texts_without_words_have_names() {
    let name = |wire| spelling::name(wire, "value").snake();
    assert_eq!(name(""), "empty");
    assert_eq!(name("*"), "star");
    assert_eq!(name(">="), "greater_than_or_equal");
    assert_eq!(name("-price"), "minus_price");
    assert_eq!(name("+1"), "plus_1");
    assert_eq!(name("\u{0}"), "value");
}

#[test]
fn what_gives_way_says_how_it_is_written() {
    let first = |wire| spelling::qualified(wire, "field").first().map(Name::snake).unwrap_or_default();
    assert_eq!(first("_id"), "underscore_id");
    assert_eq!(first("createdAt"), "created_at_camel_case");
    assert_eq!(first("CreatedAt"), "created_at_pascal_case");
    assert_eq!(first("created-at"), "created_at_kebab_case");
    assert_eq!(first("ASC"), "asc_uppercase");
    assert_eq!(first("1.0"), "1_dot_0");
}

#[test]
fn repeated_words_go() {
    let printed = |text| Name::new(text).without_repetition().snake();
    assert_eq!(printed("cases cases find"), "cases_find");
    assert_eq!(printed("slos slo list"), "slo_list");
    assert_eq!(printed("mute rule rules statuses status"), "mute_rules_status");
    assert_eq!(printed("tls 1.1"), "tls_1_1");
}

#[test]
fn a_name_does_not_say_what_its_module_says() {
    let printed = |module, text| Name::new(text).within(&Name::new(module)).snake();
    assert_eq!(printed("lock", "lock reason"), "reason");
    assert_eq!(printed("put locks", "lock reason"), "reason");
    assert_eq!(printed("mcp tool", "mcp tool approval"), "approval");
    assert_eq!(printed("payload connector", "connector"), "");
    assert_eq!(printed("connector payload", "connector"), "connector");
    assert_eq!(printed("list", "listener"), "listener");
}

#[test]
fn keywords_are_those_of_the_parser() {
    for keyword in KEYWORDS {
        assert!(!ident::snake(&Name::new(keyword)).to_string().eq(keyword), "{keyword} is printed as it is");
    }
    let old = KEYWORDS.iter().filter(|keyword| syn::parse_str::<proc_macro2::Ident>(keyword).is_ok());
    // These are keywords since an edition that the parser does not presume.
    assert_eq!(old.copied().collect::<Vec<_>>(), ["gen"]);
}
