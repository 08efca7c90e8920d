//! The client over a transport that records requests, and over real sockets where that matters. What happens to calls when the
//! network or the server fails is in `network/`.

mod answers;
mod answers_in_streams;
#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
mod builder;
mod calls;
mod errors;
mod headers;
mod http2;
mod http2_goaway;
mod http2_silent;
mod load;
mod locks;
#[allow(dead_code, reason = "the tests of the network use the rest")]
mod loopback;
#[cfg(target_os = "linux")]
mod memory;
mod mock;
mod multipart;
mod newer;
#[cfg(feature = "oauth2")]
mod oauth2;
mod paging;
mod paging_in_bodies;
mod paging_of_odd_servers;
mod paths;
mod patience;
mod places;
mod providers;
mod proxies;
mod query_styles;
mod raw_calls;
mod responses;
mod retries;
mod scope;
mod secrets;
mod secrets_of_callers;
mod security;
mod servers;
mod sockets;
mod streams;
mod strict_answers;
mod support;
mod tapes;
mod timeouts;
#[cfg(feature = "tracing")]
mod traces;
mod turns;
mod waiting;
