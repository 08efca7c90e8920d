//! Files to one tree.
//!
//! An API is written in many files that refer to one another: Fleet's document takes its security schemes and the
//! `kbn-xsrf` parameter from `common.yaml`. Later stages know one document whose references are all local.
//!
//! Input is not trusted: size and depth are bounded, and a reference reaches neither outside the folder nor the network.

mod bundle;
mod files;
mod parse;

pub use bundle::bundle;
pub use files::Input;
pub use parse::{MAX_BYTES, parse};
