//! A call over loopback, next to the same with `reqwest` and `serde` by hand: an answer of one kilobyte, and a list of 5 MB.
//!
//! `cargo bench -p call-sites` prints times and allocations.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use divan::{AllocProfiler, Bencher};
use kibana_client::Kibana;
use serde::Deserialize;

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// How many spaces fit into a kilobyte, and into five megabytes.
const SPACES: [usize; 2] = [6, 30_000];

fn body(spaces: usize) -> String {
    let space = |index: usize| {
        format!(
            "{{\"id\":\"warehouse-{index}\",\"name\":\"Warehouse {index}\",\"description\":\"Everything of the warehouse by the \
             river, and of its docks.\",\"color\":\"#aabbcc\",\"initials\":\"W{index}\",\"disabledFeatures\":[]}}"
        )
    };
    format!("[{}]", (0..spaces).map(space).collect::<Vec<_>>().join(","))
}

/// The address of a server that answers every request with the same spaces.
fn server(spaces: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || answer(stream, &body(spaces)));
        }
    });
    address
}

fn answer(mut stream: TcpStream, body: &str) {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ";
    let answer = format!("{head}{}\r\n\r\n{body}", body.len());
    let (mut request, mut buffer) = (Vec::new(), [0; 4096]);
    let _ = stream.set_nodelay(true);
    while let Ok(length @ 1..) = stream.read(&mut buffer) {
        request.extend_from_slice(buffer.get(..length).unwrap_or_default());
        if request.ends_with(b"\r\n\r\n") {
            request.clear();
            if stream.write_all(answer.as_bytes()).is_err() {
                return;
            }
        }
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

#[divan::bench(args = SPACES)]
fn ours(bencher: Bencher<'_, '_>, count: usize) {
    let runtime = runtime();
    let kibana = Kibana::builder(server(count)).api_key("key").build().expect("a client");
    bencher.bench_local(|| {
        let spaces = runtime.block_on(kibana.spaces().list().send()).expect("spaces");
        assert_eq!(spaces.len(), count);
        spaces
    });
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "what is decoded is only counted")]
struct Space {
    id: String,
    name: String,
    description: Option<String>,
    color: Option<String>,
    initials: Option<String>,
    image_url: Option<String>,
    solution: Option<String>,
    disabled_features: Option<Vec<String>>,
}

#[divan::bench(args = SPACES)]
fn by_hand(bencher: Bencher<'_, '_>, count: usize) {
    let runtime = runtime();
    let (client, url) = (reqwest::Client::new(), format!("{}/api/spaces/space", server(count)));
    bencher.bench_local(|| {
        let call = async {
            let request = client.get(&url).header("authorization", "ApiKey key").header("accept", "application/json");
            let answer = request.send().await?.error_for_status()?;
            answer.bytes().await
        };
        let bytes = runtime.block_on(call).expect("an answer");
        let spaces: Vec<Space> = serde_json::from_slice(&bytes).expect("spaces");
        assert_eq!(spaces.len(), count);
        spaces
    });
}
