#![doc = include_str!("../../../../README.md")]

#[doc = include_str!("../../../docs/clients.md")]
pub mod guide {}

pub mod calls;
pub mod clients;
pub mod documents;
pub mod json;
