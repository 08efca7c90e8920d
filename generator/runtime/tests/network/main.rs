//! What happens to calls when the network, the server or its certificate fails. It depends on the library for TLS, so that it is
//! a program of its own: it is built for each of them.

mod authority;
mod faults;
mod faults_of_answers;
mod faults_of_bodies;
mod faults_of_content;
mod faults_of_timing;
mod faults_together;
#[allow(dead_code, reason = "the tests of the client use the rest")]
#[path = "../client/loopback.rs"]
mod loopback;
#[allow(dead_code, reason = "the tests of the client use the rest")]
#[path = "../client/support.rs"]
mod support;
mod through_proxies;
mod tls;
