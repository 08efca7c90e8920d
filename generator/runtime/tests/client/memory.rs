//! What is left in memory of a credential once everything that had it is gone.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use openapi_runtime::Secret;
use openapi_runtime::client::{
    ApiKey, Body, Builder, Client, Credential, NoError, Operation, Request, Transport, TransportFuture, http,
};
use zeroize::Zeroizing;

use crate::support::in_child;

static CALL: Operation = Operation::new("call", "GET", "/things");

/// A text that is nowhere in the program. What is looked for is made of it, and is never in memory as a whole.
fn secret(seed: u8) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(32));
    text.extend((0..32).map(|index| letter(seed, index)));
    text
}

fn letter(seed: u8, index: u8) -> char {
    char::from(b'a' + (index.wrapping_mul(7) ^ seed.wrapping_mul(13)) % 26)
}

/// How often a secret is in what the program may write to.
fn copies(seed: u8) -> usize {
    let maps = std::fs::read_to_string("/proc/self/maps").expect("the maps of this process");
    let mut memory = File::open("/proc/self/mem").expect("the memory of this process");
    let mut count = 0;
    for line in maps.lines().filter(|line| line.contains(" rw-p ") && !line.contains("[stack]")) {
        let (start, end) = line.split_once(' ').and_then(|(range, _)| range.split_once('-')).expect("a range");
        let [start, end] = [start, end].map(|address| u64::from_str_radix(address, 16).expect("an address"));
        // Bytes are compared while they are read: a copy of the memory would be found in it.
        let mut piece = Zeroizing::new([0_u8; 4096]);
        let mut found = 0;
        if memory.seek(SeekFrom::Start(start)).is_err() {
            continue;
        }
        for _ in 0..(end - start) / 4096 {
            if memory.read_exact(&mut *piece).is_err() {
                break;
            }
            for byte in *piece {
                found = match byte {
                    byte if char::from(byte) == letter(seed, found) => found + 1,
                    byte if char::from(byte) == letter(seed, 0) => 1,
                    _ => 0,
                };
                if found == 32 {
                    count += 1;
                    found = 0;
                }
            }
        }
    }
    count
}

/// Takes a request, and keeps nothing of it.
struct Hole;

impl Transport for Hole {
    fn send(&self, _: http::Request<Body>) -> TransportFuture<'_> {
        Box::pin(async { Ok(http::Response::new(Body::empty())) })
    }
}

type Set = fn(Builder<Client>, &str) -> Builder<Client>;

const CALLERS: [(&str, Set); 7] = [
    ("bearer", |builder, secret| builder.bearer(secret)),
    ("basic", |builder, secret| builder.basic("user", secret)),
    ("pair", |builder, secret| builder.api_key(ApiKey::from(("id", secret)))),
    ("header", |builder, secret| builder.credential("a", Credential::header("x-lock", secret))),
    ("query", |builder, secret| builder.credential("a", Credential::query("lock", secret))),
    ("cookie", |builder, secret| builder.credential("a", Credential::cookie("lock", secret))),
    ("cookies", |builder, secret| builder.credential("a", Credential::header("cookie", secret))),
];

#[test]
fn what_is_dropped_is_overwritten() {
    in_child("memory::what_is_dropped_is_overwritten", async || {
        // A text that is not overwritten is found.
        let plain = secret(1).to_string();
        assert!(copies(1) > 0, "{plain}");
        let kept = Secret::from(secret(2).as_str());
        drop(kept.clone());
        drop(kept);
        assert_eq!(copies(2), 0, "a secret of a model");
        for (seed, (name, set)) in (3..).zip(CALLERS) {
            let builder = set(Builder::new("http://host.test"), &secret(seed)).transport(Hole);
            let client = builder.build().expect("the settings are valid");
            Request::new(&client, &CALL).send_empty::<NoError>().await.expect("an answer");
            drop(client);
            assert_eq!(copies(seed), 0, "{name}");
        }
        // What grows leaves a copy behind.
        let mut address = String::with_capacity(100);
        address.extend(["http://user:", secret(20).as_str(), "@proxy.test"]);
        drop(Builder::<Client>::new("http://host.test").proxy(address));
        assert_eq!(copies(20), 0, "the password of a proxy");
        #[cfg(feature = "oauth2")]
        {
            use openapi_runtime::client::{OAuth2, TokenEndpoint};

            const ENDPOINT: TokenEndpoint =
                TokenEndpoint { token_url: Some("http://login.test/token"), refresh_url: None };
            let how = OAuth2::client_credentials("app", secret(21).as_str());
            drop(how.clone());
            drop(Builder::<Client>::new("http://host.test").credential("a", Credential::oauth2(ENDPOINT, how)));
            assert_eq!(copies(21), 0, "the secret of a client of OAuth 2");
        }
    });
}
