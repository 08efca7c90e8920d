// Generated from specs/kibana; do not edit.

//! Exceptions of detection rules and of Elastic Defend, and the lists that they are in.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

use openapi_runtime::client::Client;

mod errors;

pub mod endpoint_list;
pub mod items;
pub mod lists;

pub use errors::ExceptionsError;

/// Operations on exceptions, by group.
#[derive(Clone, Debug)]
pub struct Exceptions(pub(crate) Client);

impl Exceptions {
    /// What Elastic Defend takes for harmless.
    pub fn endpoint_list(&self) -> endpoint_list::EndpointList {
        endpoint_list::EndpointList(self.0.clone())
    }

    /// Exceptions: what raises no alert.
    pub fn items(&self) -> items::Items {
        items::Items(self.0.clone())
    }

    /// Lists of exceptions.
    pub fn lists(&self) -> lists::Lists {
        lists::Lists(self.0.clone())
    }
}
