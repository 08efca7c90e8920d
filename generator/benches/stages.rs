//! The stages of the compiler on one document.
//!
//! `cargo bench -p openapi-compiler` measures the largest fixture. `BENCH_DOCUMENT=FILE` names another document.

use std::env;
use std::path::PathBuf;

use divan::{Bencher, black_box};
use openapi_compiler::{DocumentOptions, Findings, Project, compile, understand, valid};

fn main() {
    divan::main();
}

fn document() -> PathBuf {
    let fixture = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/accepted/shipyard.yaml");
    env::var_os("BENCH_DOCUMENT").map_or_else(|| PathBuf::from(fixture), PathBuf::from)
}

fn project() -> Project {
    let options = DocumentOptions { name: Some("bench".to_owned()), ..DocumentOptions::default() };
    Project::of_document(&document(), &options).expect("a project")
}

/// From the file to a valid document in types.
#[divan::bench(sample_count = 20)]
fn read(bencher: Bencher<'_, '_>) {
    bencher.with_inputs(project).bench_refs(|project| valid(black_box(project), &mut Findings::default()));
}

/// From the valid document to what it means.
#[divan::bench(sample_count = 20)]
fn mean(bencher: Bencher<'_, '_>) {
    let project = project();
    let valid = valid(&project, &mut Findings::default()).expect("a valid document");
    bencher.bench_local(|| understand(black_box(&valid), &project, &mut Findings::default()));
}

/// All of it, with printing, which runs on all cores.
#[divan::bench(sample_count = 20)]
fn all(bencher: Bencher<'_, '_>) {
    bencher.with_inputs(project).bench_values(|project| compile(project).expect("crates"));
}
