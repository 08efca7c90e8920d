#![doc = include_str!("../../../../README.md")]

#[doc = include_str!("../../../docs/clients.md")]
pub mod guide {}

#[doc = include_str!("../../../README.md")]
pub mod compiler {}

#[doc = include_str!("../../../docs/api-toml.md")]
pub mod api_toml {}

#[doc = include_str!("../../../../CONTRIBUTING.md")]
pub mod contributing {}

#[doc = include_str!("../../../../specs/README.md")]
pub mod documents_of_this_repository {}

pub mod calls;
pub mod clients;
pub mod documents;
pub mod json;
