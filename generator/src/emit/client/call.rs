//! How a caller calls an operation, as a line of text.

use quote::quote;

use super::input::Input;
use super::names;
use super::source_file::SourceFile;
use super::success;
use crate::emit::ident;
use crate::format::text;
use crate::ir::{Api, FamilyId, Group, Handle, Name, Operation, Success};

/// What a caller writes, and what comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// `kibana.fleet().outputs().get(output_id: impl AsRef<str>)`.
    pub call: String,
    /// The setters of the request, as `page(page: i64)`.
    pub setters: Vec<String>,
    /// What `send` returns.
    pub answer: String,
}

/// The call of an operation.
pub fn call(api: &Api, operation: &Operation) -> Call {
    let group = &api[operation.group];
    let file = SourceFile::new(api, group.family, &[]);
    let (arguments, setters): (Vec<Input>, Vec<Input>) =
        Input::all(&file, operation).into_iter().partition(|input| input.required);
    let arguments: Vec<String> = arguments.iter().map(|input| text(&input.argument())).collect();
    let setters = setters.iter().map(|input| format!("{}({})", input.setter, text(&input.argument()))).collect();
    let answer = match &operation.success {
        Success::One(payload) => success::payload_type(&file, payload),
        Success::ByStatus { name, .. } => {
            let name = ident::pascal(name);
            quote!(#name)
        }
    };
    let errors = file.errors(operation.found.errors);
    Call {
        call: format!("{}({})", way(api, operation), arguments.join(", ")),
        setters,
        answer: text(&quote!(Result<Response<#answer>, CallError<#errors>>)),
    }
}

/// The method that calls an operation, and what leads to it: `kibana.fleet().outputs().get`.
pub fn way(api: &Api, operation: &Operation) -> String {
    let client = ident::snake(&Name::new(&api.settings.crates.client_type));
    format!("{client}{}.{}", names::path(api, &api[operation.group]), ident::snake(&operation.name))
}

/// The module that has the types of an operation: `shop_client::orders`.
pub(crate) fn module(api: &Api, group: &Group) -> String {
    modules(api, api.handles(group))
}

/// The module that exports the errors of a family.
pub(crate) fn module_of_family(api: &Api, id: FamilyId) -> String {
    modules(api, (id != Api::ROOT).then(|| &api[id].handle))
}

fn modules<'a>(api: &Api, handles: impl IntoIterator<Item = &'a Handle>) -> String {
    let modules = handles.into_iter().map(|handle| names::module(handle).to_string());
    [api.settings.crates.client.replace('-', "_")].into_iter().chain(modules).collect::<Vec<_>>().join("::")
}
