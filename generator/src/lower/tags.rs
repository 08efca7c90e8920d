use openapi_terms::extension;

use super::{Lower, docs};
use crate::diagnostic::{Place, Severity};
use crate::document::OtherTag;
use crate::ir::{Docs, FamilyId, Group, GroupId, Handle, Name};
use crate::lower_31::tag_text;
use crate::settings::Seen;

/// The tag of operations that have none.
pub const UNTAGGED: &str = "operations";

impl Lower<'_> {
    /// The group of an operation: what `api.toml` maps its first tag to, or the tag itself where names are derived.
    /// A tag without a group is reported once.
    pub(super) fn group_of(&mut self, tags: &[String], path: &str, family: FamilyId, at: &str) -> Option<GroupId> {
        let tag = tags.first().cloned().unwrap_or_else(|| self.tag_of(path, family));
        if let Some(group) = self.tags.get(&(family, tag.clone())) {
            return Some(*group);
        }
        let name = self.group_name(&tag, family, at)?;
        let existing = self.groups.get(&(family, name.clone())).copied();
        let id = existing.unwrap_or_else(|| self.add_group(name, &tag, family));
        self.api[id].is_listed |= self.listed.contains_key(tag.as_str());
        self.describe_group(id, &tag, family);
        self.tags.insert((family, tag), id);
        Some(id)
    }

    /// Several tags may share a group: the one of its name describes it, or else the first one that says something.
    fn describe_group(&mut self, id: GroupId, tag: &str, family: FamilyId) {
        let Some((text, place)) = self.tag_text(tag, family) else { return };
        let docs = docs::from_text(None, Some(&text));
        if docs.is_empty() || docs == self.api[id].docs {
            return;
        }
        let is_namesake = Name::new(tag).words().ends_with(self.api[id].name.words());
        let (winner, loser) = match self.describing.remove(&id) {
            Some(known) if !is_namesake => (known, Some((tag.to_owned(), place))),
            known => {
                self.api[id].docs = docs;
                ((tag.to_owned(), place), known)
            }
        };
        if let Some((loser, place)) = loser {
            let group = self.api[id].name.snake();
            let message =
                format!("what the tag `{loser}` says is not in the docs: `{}` describes its group `{group}`", winner.0);
            let help = format!("say it in the description of `{}`", winner.0);
            self.findings.add(Severity::Note, place, message, Some(help));
        }
        self.describing.insert(id, winner);
    }

    /// What stands for the tag of an operation that has none: the beginning of its path that `api.toml` names, or the one
    /// that names its resource. What other operations there are makes no difference.
    fn tag_of(&self, path: &str, family: FamilyId) -> String {
        let settings = self.api.settings.family(&self.api[family].name).map(|(_, settings)| settings);
        let tags = settings.into_iter().flat_map(|settings| settings.groups.keys());
        let is_beginning = |tag: &&String| {
            tag.starts_with('/')
                && path
                    .strip_prefix(tag.trim_end_matches('/'))
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let named = tags.filter(is_beginning).max_by_key(|tag| tag.len()).cloned();
        let has_one_group =
            self.api.settings.is_curated || settings.is_some_and(|settings| settings.groups.contains_key(UNTAGGED));
        let resource = || resource(path).filter(|_| !has_one_group).map(str::to_owned);
        named.or_else(resource).unwrap_or_else(|| UNTAGGED.to_owned())
    }

    pub(super) fn add_group(&mut self, name: Name, tag: &str, family: FamilyId) -> GroupId {
        let id = GroupId::at(self.api.groups.len());
        self.groups.entry((family, name.clone())).or_insert(id);
        self.api.groups.push(Group {
            name,
            tag: tag.to_owned(),
            handle: Handle::default(),
            family,
            is_listed: self.api.settings.is_curated,
            docs: Docs::default(),
            operations: Vec::new(),
        });
        self.api[family].groups.push(id);
        id
    }

    fn group_name(&mut self, tag: &str, family: FamilyId, at: &str) -> Option<Name> {
        self.entries.mark_seen(Seen::Tag, tag);
        let known = self.api.settings.family(&self.api[family].name);
        if let Some((index, group)) = known.and_then(|(index, settings)| Some((index, settings.groups.get(tag)?))) {
            let name = Name::new(group);
            self.entries.mark_used(&["family", &index.to_string(), "groups", tag]);
            return Some(name);
        }
        if !self.api.settings.is_curated {
            // The beginning of a path is called after its last segment.
            let tag = if tag.starts_with('/') { tag.rsplit('/').next().unwrap_or_default() } else { tag };
            return Some(without_api(Name::new(tag)))
                .filter(|name| !name.is_empty())
                .or_else(|| Some(Name::new(UNTAGGED)));
        }
        if !self.ungrouped.insert((family, tag.to_owned())) {
            return None;
        }
        let message = match tag {
            UNTAGGED => "the operation has no tag, and no group is named for such operations".to_owned(),
            tag => format!("no group is named for the tag `{tag}`"),
        };
        let help =
            format!("write `\"{tag}\" = \"a_group\"` below `[family.groups]` of this document's family in api.toml");
        self.find(Severity::Error, at, message, Some(&help));
        None
    }

    /// What the documents say about a tag, and where: those of the family have a say before others, and the first before the next.
    fn tag_text(&mut self, tag: &str, family: FamilyId) -> Option<(String, Place)> {
        let (position, first) = *self.listed.get(tag)?;
        let at = format!("/tags/{position}");
        let file = self.family_of(self.sources.file_of(&at));
        let mut texts = vec![(file, first.description.clone(), self.sources.place(&at))];
        for OtherTag { file, pointer, tag } in self.sources.other_tags(tag) {
            let family = self.family_of(self.sources.files().get(*file));
            texts.push((family, tag_text(tag), self.sources.place_in(*file, pointer)));
        }
        let said = |(of, text, place): (FamilyId, Option<String>, Place)| Some((of, text?.trim().to_owned(), place));
        let texts: Vec<_> = texts.into_iter().filter_map(said).filter(|(_, text, _)| !text.is_empty()).collect();
        let is_own = |(of, ..): &&(FamilyId, String, Place)| *of == family;
        let Some((_, text, place)) = texts.iter().find(is_own).cloned() else {
            return texts.into_iter().next().map(|(_, text, place)| (text, place));
        };
        for (_, _, lost) in texts.iter().filter(is_own).filter(|(_, other, _)| *other != text) {
            let message = format!("the tag `{tag}` has another description before, which is that of its group");
            let help = format!("write one text in all documents of the family, as in {place}");
            self.findings.add(Severity::Note, lost.clone(), message, Some(help));
        }
        Some((text, place))
    }

    /// The group that a component names with `x-group`, whose file it is printed in.
    pub(super) fn component_group(
        &mut self,
        schema: &openapiv3::ReferenceOr<openapiv3::Schema>,
        family: FamilyId,
        at: &str,
    ) -> Option<GroupId> {
        let schema = schema.as_item()?;
        let name =
            schema.schema_data.extensions.get(extension::GROUP).filter(|_| self.api.settings.is_curated)?.as_str()?;
        let settings = self.api.settings.family(&self.api[family].name).map(|(_, settings)| settings);
        if !settings.is_some_and(|settings| settings.groups.values().any(|group| group == name)) {
            let message = format!("`x-group: {name}` is not a group of this document's family");
            self.find(
                Severity::Error,
                at,
                message,
                Some("use a group of `[family.groups]` in api.toml, or add it there"),
            );
            return None;
        }
        let wanted = Name::new(name);
        self.api[family].groups.iter().find(|id| self.api[**id].name == wanted).copied()
    }
}

/// The beginning of a path that names the resource: `/api/fleet` of `/api/fleet/agents/{id}`. Nothing where there are only
/// parameters and words that every path has.
pub fn resource(path: &str) -> Option<&str> {
    let mut end = 0;
    for segment in path.split('/') {
        let start = end;
        end += segment.len() + 1;
        let name = segment.split(':').next().unwrap_or_default();
        if !name.contains('{') && name.starts_with(|c: char| c.is_alphabetic() || c == '_') && !is_common(name) {
            return path.get(..start + name.len());
        }
    }
    None
}

/// Whether a segment says nothing about a resource: `api`, `v1`, `internal`.
fn is_common(segment: &str) -> bool {
    const COMMON: [&str; 6] = ["api", "apis", "rest", "internal", "public", "s"];
    let is_version =
        segment.strip_prefix(['v', 'V']).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    is_version || COMMON.iter().any(|common| segment.eq_ignore_ascii_case(common)) || Name::new(segment).is_empty()
}

/// A tag without words such as "API": `Security Detections API` is about security detections.
fn without_api(tag: Name) -> Name {
    let words = tag.words();
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() && matches!(&**last, "api" | "apis") => {
            Name::from_words(rest.iter().cloned())
        }
        _ => tag,
    }
}
