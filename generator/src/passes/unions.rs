//! What tells the arms of a union apart.
//!
//! Fleet's outputs have a discriminator with a mapping. Most unions have none: Kibana writes
//! `anyOf: [{type: array, items: {type: string}}, {type: string}]` for "agents by id, or by query". Trying one arm after
//! the other loses data where two of them fit. So the decision is made here, once, from the first of these that works: the
//! discriminator, the JSON type, a constant property, a required property that no other arm has, the most specific match.

mod decide;
mod keys;
mod simplify;
mod tags;
mod twins;
mod variants;

pub(super) use decide::dispatch;
pub(super) use simplify::{is_anything, is_component, simplify};
pub(super) use tags::{complete, written};
pub(super) use variants::{constants, json_types, types_of};
