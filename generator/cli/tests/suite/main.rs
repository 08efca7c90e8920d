//! The tests of the command, in one program: linking is most of what a test program costs.

mod again;
mod command_line;
mod commands;
mod compare;
mod coverage;
mod diff;
mod document;
mod gates;
mod hostile;
mod import;
mod init;
mod learn;
mod meant;
mod measure;
mod mock;
mod names;
mod newer;
mod next_version;
mod outside;
mod petstore;
#[path = "../../../tests/fixtures/published.rs"]
mod published_documents;
mod report;
mod run;
mod sources;
