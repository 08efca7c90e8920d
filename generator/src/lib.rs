//! An OpenAPI compiler: documents in, a model crate and a client crate out.
//!
//! # Calling it
//!
//! A program that generates crates takes four steps:
//!
//! 1. [`Project::of_document`] or [`Project::of_folder`] says what the run is about: a document alone, or a folder with
//!    an `api.toml`. [`DocumentOptions`] has the name of the crates, overlays, and the [`Runtime`] that they link
//!    against.
//! 2. [`compile`] turns the project into [`Generated`]: the files of both crates, findings and counts. On an error it
//!    returns all findings and no crates.
//! 3. Each [`Diagnostic`] that comes with the crates is a repair, a degradation or a note. Show at least those of
//!    [`Severity::Degradation`]: there a schema became raw JSON.
//! 4. [`output::install_into`] writes the crates, all or none. It rewrites nothing that has not changed, so Cargo does
//!    not build it again, and it leaves files alone that it did not write.
//!
//! As a build script:
//!
//! ```
//! use std::path::{Path, PathBuf};
//! use openapi_compiler::{DocumentOptions, Project, Runtime, Severity, compile, output};
//!
//! # let folder = tempfile::tempdir()?;
//! # let document = folder.path().join("shop.yaml");
//! # std::fs::write(&document, r#"{"openapi": "3.0.3", "info": {"title": "Shop", "version": "1"}, "paths": {"/orders":
//! #   {"get": {"operationId": "listOrders", "tags": ["orders"], "responses": {"204": {"description": "Done."}}}}}}"#)?;
//! # let out = folder.path().join("apis");
//! # let main = |document: &Path, out: PathBuf| -> Result<(), String> {
//! // In `fn main() -> Result<(), String>`: `document` is "shop.yaml", and `out` a folder of the workspace.
//! println!("cargo::rerun-if-changed={}", document.display());
//! let options = DocumentOptions { runtime: Some(Runtime::Version("0.1".to_owned())), ..DocumentOptions::default() };
//! let generated = Project::of_document(document, &options).and_then(compile).map_err(|findings| {
//!     findings.iter().map(|finding| finding.to_string()).collect::<Vec<_>>().join("\n")
//! })?;
//! for finding in &generated.diagnostics {
//!     if finding.severity == Severity::Degradation {
//!         println!("cargo::warning={}", finding.message);
//!     }
//! }
//! output::install_into(&generated.crates, &out).map_err(|finding| finding.to_string())?;
//! # Ok(())
//! # };
//! # main(&document, out.clone())?;
//! # assert!(out.join("shop-model/src/lib.rs").is_file() && out.join("shop-client/Cargo.toml").is_file());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Other things to do with a project:
//!
//! - [`prepare`] stops before anything is generated and returns the document: one file, valid, in the forms of OpenAPI
//!   3.0.
//! - [`output::compare`] says how crates differ from the ones that are installed, and [`surface`] how their public
//!   items do.
//! - [`explained`] answers which Rust type or call a node of the document became, and why.
//! - [`valid`] and [`understand`] are the two halves of the pipeline, for tools that look at what a document means:
//!   [`api`].
//!
//! # House
//!
//! The compiler is a list of modules. A module uses modules above it in these lists, and none below; a test compares
//! the imports with them.
//!
//! Modules that all others may use:
//!
//! - `address` reads paths of addresses.
//! - `pointer` writes JSON pointers.
//! - `diagnostic` is a finding: where, what, and what to write instead.
//! - `read` reads files that somebody else wrote, and knows which of them were looked at.
//! - `names` makes words of any text, and identifiers of words.
//! - `lock` is the file of the names that an API has given out.
//! - `document` is a tree of JSON, with the kind and the origin of every node.
//! - `later` has what later versions of OpenAPI say and 3.0 cannot.
//! - `options` is what one run was asked for.
//! - `settings` is what `api.toml` says: what the documents cannot.
//! - `ir` is what the documents mean: as they say it, merged, and settled.
//! - `crate_files` is a crate in memory.
//! - `format` prints tokens as source code that a person reads.
//!
//! The stages. Each takes and returns plain data, and `pipeline` has one line for each, in this order:
//!
//! 1. `lower_20` rewrites files of Swagger 2.0 into the forms of 3.0, each as it is read.
//! 2. `load` makes one tree of many files; references become local.
//! 3. `overlay` applies corrections to documents that somebody else writes.
//! 4. `prefixes` takes the scope's prefix from paths that are written with it.
//! 5. `lower_31` rewrites OpenAPI 3.1 into the forms of 3.0.
//! 6. `repair` makes the document valid, and parses it into `openapiv3`'s types.
//! 7. `secrets` makes secrets of texts whose names say that they are, and of what `api.toml` names.
//! 8. `factor` lets parts that several components repeat be one component.
//! 9. `lower` says what every schema and operation means, alone.
//! 10. `passes` settle one question each: `allOf`, unions, twins, errors, evidence, cycles, names, documentation.
//! 11. `emit` writes the crates.
//! 12. `output` compares crates with the ones that are there, and puts them in their place as a whole.
//!
//! Modules that run the stages, and read their results:
//!
//! - `surface` reads the public items of generated crates back.
//! - `project` is what a run is about: a folder with an `api.toml`, or a document alone.
//! - `pipeline` runs the stages.
//! - `rename` gives a public name another one.
//! - `explain` shows the Rust type or call for a node of a document.
//! - [`diff`] compares two states of an API: the documents, the Rust items, and what breaks for callers.
//!
//! # Rules
//!
//! - **Input never causes a panic.** A stage adds a [`Diagnostic`] and goes on as far as it can. A schema that Rust
//!   cannot express becomes raw JSON at that node alone; that is a degradation and is counted.
//! - **What 3.0 cannot say stays out of the types of `openapiv3`.** What later versions say of a node is in the tables of
//!   [`Later`], by the place that the node came from, wherever it is now. Operations of methods that 3.0 has no key for stay
//!   where 3.2 has them until they are valid, and are read into [`Later`] then. Extensions are those of
//!   documents; `repair` and contract tests write some of the tables for other readers.
//! - **One rule for null.** Every spelling of null ends in [`TypeRef::nullable`](api::TypeRef::nullable), and a field
//!   is `T`, `Option<T>` or `Field<T>` by that flag and by whether it is required.
//! - **Names are promises.** With an `api.toml`, no name depends on which other operations there are: types written in
//!   place are named after where they are, and a collision is an error that prints the line that resolves it.
//! - **Names stay.** `names.lock` records them. What had a name in the last run keeps it, although the documents move or
//!   rename it, and although something new wants the same name: who was there first keeps it.
//! - **Order has no meaning.** The keys of objects have no order in JSON and YAML, so a document gives the same bytes
//!   however they are written. Where order reaches what is printed, it follows from what the document says: the
//!   properties of a schema come in the order of its `required`, then by name; everything else that a map holds (paths,
//!   components, statuses, media types) comes by name; lists (tags, parameters, values, alternatives) come as they are
//!   written.
//! - **A component knows its file.** `x-group` on a component schema says which group's file it is printed in, so that
//!   a new user of it moves nothing.
//! - **Servers break promises.** Enums and unions keep what they do not know, unknown properties are kept, `42.0` is
//!   an integer, and a required property that no example has is optional.

#![warn(missing_docs)]

mod address;
mod crate_files;
mod diagnostic;
pub mod diff;
mod document;
mod emit;
mod explain;
mod factor;
mod format;
mod ir;
mod later;
mod load;
mod lock;
mod lower;
mod lower_20;
mod lower_31;
mod names;
mod options;
pub mod output;
mod overlay;
mod passes;
mod pipeline;
mod pointer;
mod prefixes;
mod project;
mod read;
mod rename;
mod repair;
mod secrets;
mod settings;
pub mod surface;

pub use crate::diagnostic::{Diagnostic, Excerpt, Findings, Place, Severity, did_you_mean, nearest};
pub use crate::document::{Document, Kind, modernize, walk, walk_mut};
pub use crate::emit::round_trip;
pub use crate::explain::{Explained, explained};
pub use crate::later::{Later, Webhook};
pub use crate::lock::{LOCK_FILE, Lock, LockFile};
pub use crate::lower::{Info, UNTAGGED, resource};
pub use crate::options::{Options, Runtime};
pub use crate::overlay::apply_actions;
pub use crate::pipeline::{
    Counts, Generated, Prepared, Valid, compile, compile_document, compile_folder, corrected, prepare,
    prepare_document, prepare_folder, understand, valid,
};
pub use crate::project::{DocumentOptions, OverlayFile, Project};
pub use crate::read::looked_at;
pub use crate::rename::{OldName, Renamed, rename};
pub use crate::settings::{Cursor, FormatType, PagingSettings, Scope, Settings, Turning, schema as settings_schema};

/// What documents mean, as [`understand`] returns it: flat vectors of types, operations, groups, families and error
/// sets that name one another by index.
pub mod api {
    pub use crate::ir::{
        Access, Api, Availability, Body, Bound, Bounds, Connection, Content, CookieStyle, Counts, Delimiter, Dispatch,
        Docs, EnumVariant, ErrorContent, ErrorSet, ErrorSetId, ErrorStatus, ErrorVariant, Family, FamilyId, Field,
        FormStyle, Found, Group, GroupId, Guard, GuardedVariants, Handle, HeaderSet, HeaderStyle, IntegerEnum,
        IntegerVariant, JsonType, KeyPlace, Location, Method, Name, Need, Operation, OperationId, PairStyle, Parameter,
        Part, PartContent, PartForm, PathPiece, PathStyle, Payload, Placement, QueryStyle, References, Requirement,
        Retry, Scalar, Scheme, SchemeKind, Shape, Status, StatusVariant, StringEnum, Struct, Success, Tag, Tier, Type,
        TypeId, TypeRef, Union, Usage, Variant,
    };
    pub use crate::names::ident;
}

/// The door through which this package's tests reach single stages. No promise holds for it.
///
/// It lists items one by one, so that the compiler still finds code that nothing uses.
#[doc(hidden)]
pub mod stages {
    pub mod emit {
        pub use crate::emit::{client, docs, ident, imports, manifest, model, rust_type};
    }
    pub mod format {
        pub use crate::format::file;
    }
    pub mod ir {
        pub use crate::ir::lowered;
    }
    pub mod load {
        pub use crate::load::{Input, bundle, parse};
    }
    pub mod lower {
        pub use crate::lower::lower;
    }
    pub mod lower_31 {
        pub use crate::lower_31::lower_31;
    }
    pub mod names {
        pub use crate::names::reserved;
    }
    pub mod passes {
        pub use crate::passes::run;
    }
    pub mod repair {
        pub use crate::repair::{others, parse, repair};
    }
    pub mod settings {
        pub use crate::settings::{Entries, Lines, read, without_file};
    }
}
