//! An OpenAPI compiler: documents in, a model crate and a client crate out.
//!
//! ```no_run
//! use std::path::Path;
//!
//! let generated = openapi_compiler::pipeline::compile_folder(Path::new("specs/kibana")).map_err(|findings| findings.len());
//! if let Ok(generated) = generated {
//!     println!("{} operations, {} types", generated.counts.operations, generated.counts.types);
//! }
//! ```
//!
//! # House
//!
//! The compiler has rooms. A room uses rooms above it in these lists, and none below; a test compares the imports with them.
//!
//! What everyone may use:
//!
//! - `pointer` writes JSON pointers.
//! - [`diagnostic`] is a finding: where, what, and what to write instead.
//! - `read` reads files that somebody else wrote.
//! - [`names`] makes words of any text, and identifiers of words.
//! - [`document`] is a tree of JSON, with the kind and the origin of every node.
//! - [`later`] has what later versions of OpenAPI say and 3.0 cannot.
//! - [`options`] is what one run was asked for.
//! - [`settings`] is what `api.toml` says: what the documents cannot.
//! - [`ir`] is what the documents mean: as they say it, and settled.
//! - `crate_files` is a crate in memory.
//! - [`format`](mod@format) prints tokens as source code that a person reads.
//!
//! The stages. Each takes and returns plain data, and [`pipeline`] has one line for each, in this order:
//!
//! 1. [`load`] makes one tree of many files; references become local.
//! 2. [`overlay`] applies corrections to documents that somebody else writes.
//! 3. [`lower_31`] rewrites OpenAPI 3.1 into the forms of 3.0.
//! 4. [`repair`] makes the document valid, and parses it into `openapiv3`'s types.
//! 5. [`factor`] lets parts that several components repeat be one component.
//! 6. [`lower`] says what every schema and operation means, alone.
//! 7. [`passes`] settle one question each: `allOf`, unions, twins, errors, evidence, cycles, names, documentation.
//! 8. [`emit`] writes the crates.
//! 9. [`output`] compares crates with the ones that are there, and puts them in their place as a whole.
//!
//! What puts them together, and looks at what they leave:
//!
//! - [`surface`] reads the public items of generated crates back.
//! - [`project`] is what a run is about: a folder with an `api.toml`, or a document alone.
//! - [`pipeline`] runs the stages.
//! - [`explain`] shows the Rust type or call for a node of a document.
//!
//! # Rules
//!
//! - **Nothing panics on input.** A stage adds a [`Diagnostic`](diagnostic::Diagnostic) and goes on as far as it can. A
//!   schema that Rust cannot express becomes raw JSON at that node alone; that is a degradation and is counted.
//! - **One rule for null.** Every spelling of null ends in [`TypeRef::nullable`](ir::TypeRef::nullable), and a field is `T`,
//!   `Option<T>` or `Field<T>` by that flag and by whether it is required.
//! - **Names are promises.** With an `api.toml`, no name depends on which other operations there are: types written in place
//!   are named after where they stand, and a collision is an error that prints the line that resolves it.
//! - **Order has no meaning.** The keys of objects have no order in JSON and YAML, so a document gives the same bytes
//!   however they are written. Where order reaches what is printed, it follows from what the document says: the properties
//!   of a schema come in the order of its `required`, then by name; everything else that a map holds (paths, components,
//!   statuses, media types) comes by name; lists (tags, parameters, values, alternatives) come as they are written.
//! - **A component knows its file.** `x-group` on a component schema says which group's file it is printed in, so that a new
//!   user of it moves nothing.
//! - **Servers break promises.** Enums and unions keep what they do not know, unknown properties are ignored, `42.0` is an
//!   integer, and a required property that no example has is optional.

mod crate_files;
pub mod diagnostic;
pub mod document;
pub mod emit;
pub mod explain;
pub mod factor;
pub mod format;
pub mod ir;
pub mod later;
pub mod load;
pub mod lower;
pub mod lower_31;
pub mod names;
pub mod options;
pub mod output;
pub mod overlay;
pub mod passes;
pub mod pipeline;
mod pointer;
pub mod project;
mod read;
pub mod repair;
pub mod settings;
pub mod surface;
