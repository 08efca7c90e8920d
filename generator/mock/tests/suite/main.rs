//! The tests of the mock, in one program: linking is most of what a test program costs.

mod answers;
mod bodies;
mod contract;
mod contract_secrets;
mod faults;
mod findings;
mod media_types;
mod pages;
mod parameters;
#[path = "../../../tests/fixtures/published.rs"]
mod published_documents;
mod refusals;
mod robust;
mod routes;
mod sample;
mod support;
mod values;
mod versions;
