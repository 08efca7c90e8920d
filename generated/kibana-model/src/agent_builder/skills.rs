// Generated from specs/kibana; do not edit.

//! Instructions that agents read when a task calls for them.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{record, setters};

/// Instructions that agents read when a task calls for them.
#[derive(Clone, PartialEq)]
pub struct AgentSkill {
    /// Id of the skill.
    pub id: String,
    /// Name of the skill.
    pub name: String,

    /// What the skill is for.
    ///
    /// Language models read it.
    pub description: String,

    /// The instructions, in Markdown.
    pub content: String,
    /// Whether it cannot be changed, as those that come with Kibana cannot.
    pub readonly: bool,
    /// Whether it is there only with the experimental features of the agent builder.
    pub experimental: Option<bool>,
    /// Plugin that it comes with.
    pub plugin_id: Option<String>,
    /// Files that belong to it.
    pub referenced_content: Option<Vec<SkillFile>>,
    /// Tools that belong to it.
    pub tool_ids: Option<Vec<String>>,
    _kept: Kept,
}

impl AgentSkill {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
        content: impl Into<String>,
        readonly: bool,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            description: description.into(),
            content: content.into(),
            readonly,
            ..blank()
        }
    }
}

record! {
    AgentSkill + _kept;
    required id = "id";
    required name = "name";
    required description = "description";
    required content = "content";
    required readonly = "readonly";
    optional experimental = "experimental";
    optional plugin_id = "plugin_id";
    optional referenced_content = "referenced_content";
    optional tool_ids = "tool_ids";
}

/// A skill without its instructions.
#[derive(Clone, PartialEq)]
pub struct AgentSkillSummary {
    /// Id of the skill.
    pub id: String,
    /// Name of the skill.
    pub name: String,

    /// What the skill is for.
    ///
    /// Language models read it.
    pub description: String,

    /// Whether it cannot be changed, as those that come with Kibana cannot.
    pub readonly: bool,
    /// Whether it is there only with the experimental features of the agent builder.
    pub experimental: Option<bool>,
    /// Plugin that it comes with.
    pub plugin_id: Option<String>,
    /// Number of files that belong to it.
    pub referenced_content_count: Option<i64>,
    /// Tools that belong to it.
    pub tool_ids: Option<Vec<String>>,
    _kept: Kept,
}

impl AgentSkillSummary {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
        readonly: bool,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            description: description.into(),
            readonly,
            ..blank()
        }
    }
}

record! {
    AgentSkillSummary + _kept;
    required id = "id";
    required name = "name";
    required description = "description";
    required readonly = "readonly";
    optional experimental = "experimental";
    optional plugin_id = "plugin_id";
    optional_number referenced_content_count = "referenced_content_count";
    optional tool_ids = "tool_ids";
}

/// Changes of a skill.
///
/// What is left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSkillUpdate {
    /// The instructions, in Markdown.
    ///
    /// At least 1 character.
    pub content: Option<String>,

    /// What the skill is for.
    ///
    /// Language models read it.
    ///
    /// At least 1 character and at most 1024 characters.
    pub description: Option<String>,

    /// Name of the skill: letters, digits, spaces, hyphens and underscores.
    ///
    /// At least 1 character and at most 64 characters.
    pub name: Option<String>,

    /// Files that belong to it.
    pub referenced_content: Option<Vec<SkillFile>>,
    /// Tools that belong to it.
    pub tool_ids: Option<Vec<String>>,
}

impl AgentSkillUpdate {
    setters! {
        content(value: impl Into<String>) = Some(value.into());
        description(value: impl Into<String>) = Some(value.into());
        name(value: impl Into<String>) = Some(value.into());
        referenced_content(value: impl IntoIterator<Item = SkillFile>)
            = Some(value.into_iter().collect());
        tool_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    AgentSkillUpdate: new;
    optional content = "content";
    optional description = "description";
    optional name = "name";
    optional referenced_content = "referenced_content";
    optional tool_ids = "tool_ids";
}

/// Skills.
#[derive(Clone, PartialEq)]
pub struct AgentSkills {
    /// The skills.
    pub results: Vec<AgentSkillSummary>,
    _kept: Kept,
}

impl AgentSkills {
    pub fn new(results: impl IntoIterator<Item = AgentSkillSummary>) -> Self {
        Self {
            results: results.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AgentSkills + _kept;
    required results = "results";
}

/// What a skill is changed to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewAgentSkill {
    /// Id of the skill: lowercase letters, digits, hyphens and underscores, with a letter or a
    /// digit at both ends.
    ///
    /// At least 1 character and at most 64 characters.
    pub id: String,

    /// Name of the skill: letters, digits, spaces, hyphens and underscores.
    ///
    /// At least 1 character and at most 64 characters.
    pub name: String,

    /// What the skill is for.
    ///
    /// Language models read it.
    ///
    /// At least 1 character and at most 1024 characters.
    pub description: String,

    /// The instructions, in Markdown.
    ///
    /// At least 1 character.
    pub content: String,

    /// Files that belong to it.
    pub referenced_content: Option<Vec<SkillFile>>,

    /// Tools that belong to it.
    ///
    /// Default: `[]`.
    pub tool_ids: Option<Vec<String>>,
}

impl NewAgentSkill {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            description: description.into(),
            content: content.into(),
            ..blank()
        }
    }

    setters! {
        referenced_content(value: impl IntoIterator<Item = SkillFile>)
            = Some(value.into_iter().collect());
        tool_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    NewAgentSkill;
    required id = "id";
    required name = "name";
    required description = "description";
    required content = "content";
    optional referenced_content = "referenced_content";
    optional tool_ids = "tool_ids";
}

/// A file that belongs to a skill.
#[derive(Clone, PartialEq)]
pub struct SkillFile {
    /// Name of the file.
    pub name: String,
    /// Folder that it is in, which begins with `./`.
    pub relative_path: String,
    /// What is in it.
    pub content: String,
    _kept: Kept,
}

impl SkillFile {
    pub fn new(
        name: impl Into<String>,
        relative_path: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            relative_path: relative_path.into(),
            content: content.into(),
            ..blank()
        }
    }
}

record! {
    SkillFile + _kept;
    required name = "name";
    required relative_path = "relativePath";
    required content = "content";
}
