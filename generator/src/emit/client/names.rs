//! How what the naming pass has decided is printed.

use proc_macro2::Ident;

use crate::emit::ident;
use crate::ir::{Api, Group, Handle};

/// The module of a handle.
pub(super) fn module(handle: &Handle) -> Ident {
    ident::module(&handle.module)
}

/// The method that leads to a handle.
pub(super) fn method(handle: &Handle) -> Ident {
    ident::snake(&handle.method)
}

/// The type of a handle.
pub(super) fn ty(handle: &Handle) -> Ident {
    ident::pascal(&handle.ty)
}

/// The type that starts the requests of a group: the family's for a group that is called like it.
pub(super) fn starter(api: &Api, group: &Group) -> Ident {
    ty(if api.is_own(group) { &api[group.family].handle } else { &group.handle })
}

/// The methods that lead from the client to a group's handle.
pub(super) fn way(api: &Api, group: &Group) -> Vec<Ident> {
    api.handles(group).into_iter().map(method).collect()
}

/// The calls of these methods: `.fleet().agents()`.
pub(super) fn path(api: &Api, group: &Group) -> String {
    way(api, group).iter().map(|method| format!(".{method}()")).collect()
}
