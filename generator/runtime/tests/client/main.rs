//! The client over a transport that records requests, and over real sockets where that matters.

mod answers;
#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
mod builder;
mod calls;
mod errors;
mod faults;
mod faults_of_answers;
mod faults_of_bodies;
mod faults_of_content;
mod headers;
mod http2;
mod load;
mod mock;
mod multipart;
mod newer;
#[cfg(feature = "oauth2")]
mod oauth2;
mod paging;
mod paths;
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
mod support;
mod tapes;
mod timeouts;
mod tls;
#[cfg(feature = "tracing")]
mod traces;
mod turns;
mod waiting;
