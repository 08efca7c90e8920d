// Generated from specs/kibana; do not edit.

//! Calls of `Scripts`.

use kibana_model::endpoint as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.endpoint().scripts();
        json "listScripts" list() with page(query("page")), page_size(query("pageSize")),
            sort_field(query("sortField")), sort_direction(query("sortDirection")),
            kql(query::<String>("kuery"));
        json "createScript" create(part::<String>("name"),
            part::<Vec<model::ScriptPlatform>>("platform"), part("fileType"), file("file")) with
            description(part::<String>("description")), example(part::<String>("example")),
            instructions(part::<String>("instructions")),
            path_to_executable(part::<String>("pathToExecutable")),
            requires_input(part("requiresInput")), tags(part::<Vec<model::ScriptTag>>("tags"));
        json "getScript" get(path::<String>("script_id"));
        empty "deleteScript" delete(path::<String>("script_id"));
        json "updateScript" update(path::<String>("script_id")) with
            description(part::<String>("description")), example(part::<String>("example")),
            file(file("file")), file_type(part("fileType")),
            instructions(part::<String>("instructions")), name(part::<String>("name")),
            path_to_executable(part::<String>("pathToExecutable")),
            platform(part::<Vec<model::ScriptPlatform>>("platform")),
            requires_input(part("requiresInput")), tags(part::<Vec<model::ScriptTag>>("tags"));
        bytes "downloadScript" download(path::<String>("script_id"));
    }
}
