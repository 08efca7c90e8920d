// Generated from specs/kibana; do not edit.

//! Settings for the cases of an owner.

use openapi_runtime::{UnknownValue, open_enum};

/// What happens to a value that is there already.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CaseMappingAction {
    /// `append`
    Append,
    /// `nothing`
    Nothing,
    /// `overwrite`
    Overwrite,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    CaseMappingAction;
    Append = "append";
    Nothing = "nothing";
    Overwrite = "overwrite";
}
