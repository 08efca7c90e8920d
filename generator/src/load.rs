//! Files to one tree.
//!
//! An API is written in many files that refer to one another: Fleet's document takes its security schemes and the
//! `kbn-xsrf` parameter from `common.yaml`. Later stages know one document whose references are all local.
//!
//! Input is not trusted: size and depth are bounded, and a reference reaches neither outside the folder nor the network.

mod anchors;
mod bundle;
mod cycles;
mod documents;
mod files;
mod inline;
mod order;
mod parse;
mod path_item;
mod plain;
mod references;
mod resources;
mod root;
mod shared_20;
mod words;

pub use bundle::bundle;
pub(crate) use cycles::check as check_cycles;
pub use files::{Input, ParsedFile, read_file};
pub(crate) use order::sort;
pub use parse::parse;

use serde_json::Value;

/// Removes a node; nothing happens where there is none.
pub(crate) fn remove(root: &mut Value, pointer: &str) {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    let key = crate::pointer::unescape(key);
    match root.pointer_mut(parent) {
        Some(Value::Object(object)) => {
            object.shift_remove(&key);
        }
        Some(Value::Array(list)) => {
            if let Ok(index) = key.parse::<usize>()
                && index < list.len()
            {
                list.remove(index);
            }
        }
        _ => {}
    }
}
