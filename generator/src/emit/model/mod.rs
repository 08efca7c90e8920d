//! The model crate: one file per group, and in each the structs, enums and unions that belong to it.

mod example;
mod integer_enum;
mod module;
mod record;
mod scope;
mod string_enum;
mod union;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::rust_type::{RUNTIME, VALUES};
use super::{check, ident, manifest, source};
use crate::crate_files::CrateFiles;
use crate::diagnostic::Diagnostic;
use crate::ir::{Api, FamilyId, GroupId, Shape, TypeId};

use integer_enum::OpenIntegerEnum;
use module::{CrateRoot, FamilyRoot, FileDocs};
use record::Record;
use scope::ModelScope;
use string_enum::OpenEnum;
use union::UnionType;

/// Writes the model crate of an API.
///
/// # Errors
///
/// The IR holds something that has no Rust, such as a list of itself.
pub fn emit(api: &Api) -> Result<CrateFiles, Diagnostic> {
    check::check(api)?;
    let files = files_of(api);
    let mut crate_files = CrateFiles { name: api.settings.model_crate.clone(), files: BTreeMap::new() };
    crate_files.files.insert("Cargo.toml".to_owned(), manifest::model(api));
    let mut values = BTreeSet::new();
    for file in &files {
        let path = file.path(api);
        let text = source(api, &path, file.tokens(api, &mut values))?;
        crate_files.files.insert(path, text);
    }
    let modules =
        |family: FamilyId| files.iter().filter(move |file| file.family == family).map(|file| file.module(api));
    let families: BTreeSet<FamilyId> = files.iter().map(|file| file.family).collect();
    for family in families.iter().copied().filter(|family| *family != Api::ROOT) {
        let root = FamilyRoot { api, family, modules: modules(family).collect() };
        let path = format!("src/{}.rs", ident::module(&api[family].name));
        let text = source(api, &path, root.to_token_stream())?;
        crate_files.files.insert(path, text);
    }
    let root = CrateRoot { api, families, modules: modules(Api::ROOT).collect(), values: exports(api, values) };
    let text = source(api, "src/lib.rs", root.to_token_stream())?;
    crate_files.files.insert("src/lib.rs".to_owned(), text);
    Ok(crate_files)
}

/// The value types that the crate re-exports, but for those whose name a type at the top of the crate has.
fn exports(api: &Api, mut values: BTreeSet<String>) -> BTreeSet<String> {
    for ty in api.types.iter().filter(|ty| ty.family == Api::ROOT && ty.shape.is_item()) {
        values.remove(&ident::pascal(&ty.name).to_string());
    }
    values
}

/// A file of items: those of one group, or those that the groups of a family share.
struct ModelFile {
    family: FamilyId,
    group: Option<GroupId>,
    types: Vec<TypeId>,
}

/// The files of the crate, groups in order and shared items last.
fn files_of(api: &Api) -> Vec<ModelFile> {
    let mut files: BTreeMap<(FamilyId, bool, Option<GroupId>), Vec<TypeId>> = BTreeMap::new();
    for id in api.type_ids().filter(|id| api[*id].shape.is_item()) {
        let ty = &api[id];
        // What belongs to the family's own group belongs to the family.
        let group = ty.group.filter(|group| !api.is_own(&api[*group]));
        files.entry((ty.family, group.is_none(), group)).or_default().push(id);
    }
    files.into_iter().map(|((family, _, group), types)| ModelFile { family, group, types }).collect()
}

impl ModelFile {
    /// The private module. No group takes the place of the shared file, or of a family next to the root's groups.
    fn module(&self, api: &Api) -> String {
        let Some(group) = self.group else {
            return "shared".to_owned();
        };
        let module = ident::module(&api[group].name).to_string();
        let is_family = |family: FamilyId| family != Api::ROOT && ident::module(&api[family].name) == module;
        if module == "shared" || (self.family == Api::ROOT && api.family_ids().any(is_family)) {
            return format!("{module}_group");
        }
        module
    }

    fn path(&self, api: &Api) -> String {
        let module = self.module(api);
        if self.family == Api::ROOT {
            return format!("src/{module}.rs");
        }
        format!("src/{}/{module}.rs", ident::module(&api[self.family].name))
    }

    /// The file, whose items may mention values of the runtime.
    fn tokens(&self, api: &Api, values: &mut BTreeSet<String>) -> TokenStream {
        let scope = ModelScope::new(api, self.family, &self.types);
        let types = scope.types();
        let items: Vec<TokenStream> = self
            .types
            .iter()
            .map(|id| match &api[*id].shape {
                Shape::Struct(shape) => Record::new(types, *id, shape).to_token_stream(),
                Shape::StringEnum(shape) => OpenEnum { types, id: *id, shape }.to_token_stream(),
                Shape::IntegerEnum(shape) => OpenIntegerEnum { types, id: *id, shape }.to_token_stream(),
                Shape::Union(shape) => UnionType { types, id: *id, shape }.to_token_stream(),
                _ => quote!(),
            })
            .collect();
        let docs = FileDocs { api, family: self.family, group: self.group };
        let imports = scope.into_imports();
        values.extend(imports.mentioned(RUNTIME).into_iter().filter(|name| VALUES.contains(&name.as_str())));
        quote!(#docs #imports #(#items)*)
    }
}
