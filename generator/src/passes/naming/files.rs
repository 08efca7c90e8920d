use super::super::Tools;
use crate::ir::Api;
use crate::settings::matches;

/// Remembers which names of `[family.files]` are those of types at the top of their family.
pub(super) fn mark(api: &Api, tools: &mut Tools<'_>) {
    for (index, family) in api.settings.families.iter().enumerate() {
        let own = api.types.iter().filter(|ty| api[ty.family].name == family.words() && ty.module.is_empty());
        let own: Vec<String> = own.filter(|ty| ty.is_component()).map(|ty| ty.name.pascal()).collect();
        for (file, patterns) in &family.files {
            for (position, pattern) in patterns.iter().enumerate() {
                if own.iter().any(|name| matches(pattern, name)) {
                    tools.entries.mark_used(&["family", &index.to_string(), "files", file, &position.to_string()]);
                }
            }
        }
    }
}
