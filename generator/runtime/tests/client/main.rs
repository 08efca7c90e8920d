//! The client over a transport that records requests, and over real sockets where that matters.

mod bodies;
mod builder;
mod calls;
mod errors;
mod faults;
mod faults_of_answers;
mod headers;
mod mock;
mod multipart;
#[cfg(feature = "oauth2")]
mod oauth2;
mod paging;
mod paths;
mod query_styles;
mod raw_calls;
mod responses;
mod retries;
mod scope;
mod secrets;
mod security;
mod servers;
mod sockets;
mod streams;
mod support;
mod timeouts;
#[cfg(feature = "tracing")]
mod traces;
mod turns;
