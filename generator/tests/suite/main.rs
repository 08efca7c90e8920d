//! The tests of the compiler, in one program: linking is most of what a test program costs.

mod accepted;
mod client_names;
mod compile_model;
mod composition;
mod connection;
mod contract;
mod dependencies;
mod determinism;
mod diff;
mod documents;
mod emit_client;
mod emit_docs;
mod emit_model;
mod emit_shared;
#[path = "../fixtures/accepted.rs"]
mod fixtures;
mod format;
mod guide;
mod hostile;
mod intersections;
mod later;
mod layers;
mod load;
mod lower_20;
mod lower_31;
mod model_api;
mod naming;
mod openapi_3_2;
mod output;
mod passes;
mod published;
#[path = "../fixtures/published.rs"]
mod published_documents;
mod rejected;
mod repair;
mod repair_again;
mod report;
mod robustness;
mod secrets;
mod seeds;
mod seeds_table;
mod stability;
mod stages;
mod suites;
mod surface_text;
mod untagged;
