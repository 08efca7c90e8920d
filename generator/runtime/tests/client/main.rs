//! The client over a transport that records requests, and over real sockets where that matters.

mod bodies;
mod builder;
mod calls;
mod errors;
mod headers;
mod mock;
mod multipart;
#[cfg(feature = "oauth2")]
mod oauth2;
mod paging;
mod paths;
mod query_styles;
mod responses;
mod scope;
mod secrets;
mod security;
mod servers;
mod sockets;
mod streams;
mod support;
mod timeouts;
