#![doc = include_str!("../../../../README.md")]

pub mod calls;
pub mod clients;
pub mod documents;
pub mod json;
