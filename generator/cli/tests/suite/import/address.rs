//! Documents that come from an address.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use openapi_crates::published::origin;

use super::{Folder, SHOP, text};

/// Serves one answer for each connection, on this machine.
fn serve(answers: Vec<Vec<u8>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for answer in answers {
            let Ok((mut stream, _)) = listener.accept() else { return };
            let mut buffer = [0; 4096];
            let _ = stream.read(&mut buffer);
            let _ = stream.write_all(&answer);
        }
    });
    format!("http://{address}/openapi.json")
}

fn answer(head: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 {head}\r\nconnection: close\r\n\r\n{body}").into_bytes()
}

#[test]
fn a_document_comes_from_an_address() {
    let folder = Folder::new();
    let moved = answer("302 Found\r\nlocation: /other.json", "");
    let url = serve(vec![moved, answer(&format!("200 OK\r\ncontent-length: {}", SHOP.len()), SHOP)]);
    let output = folder.import(&url, &[]);
    assert!(output.status.success(), "{}", text(&output));
    assert_eq!(origin::read(&folder.api()).unwrap().unwrap().from, url);
}

#[test]
fn an_answer_that_is_not_the_document_is_refused() {
    let folder = Folder::new();
    assert!(folder.import("published.json", &[]).status.success());
    let early = answer(&format!("200 OK\r\ncontent-length: {}", SHOP.len()), &SHOP[..SHOP.len() / 2]);
    folder.refused(&serve(vec![early]), &[], "stopped after");
    let chunked = answer("200 OK\r\ntransfer-encoding: chunked", "5\r\n{\"ope\r\n");
    folder.refused(&serve(vec![chunked]), &[], "stopped after");
    folder.refused(
        &serve(vec![answer("200 OK\r\ncontent-length: 99999999999", "{")]),
        &[],
        "has more than 67108864 bytes",
    );
    // A server that says nothing of the length is stopped as soon as it sends more.
    let endless = answer("200 OK", &"x".repeat(64 * 1024 * 1024 + 1));
    folder.refused(&serve(vec![endless]), &[], "has more than 67108864 bytes");
    folder.refused(&serve(vec![answer("404 Not Found\r\ncontent-length: 0", "")]), &[], "answers 404");
    folder.refused(
        &serve(vec![answer("302 Found\r\nlocation: http://localhost:1/a.json", "")]),
        &[],
        "leads to another host",
    );
    folder.refused(
        &serve(vec![answer("302 Found\r\nlocation: https://shop.example/a.json", "")]),
        &[],
        "leads to another host",
    );
    let around = answer("302 Found\r\nlocation: /openapi.json", "");
    folder.refused(&serve(vec![around; 9]), &[], "without an end");
    folder.refused("http://127.0.0.1:1/openapi.json", &[], "does not answer");
}
