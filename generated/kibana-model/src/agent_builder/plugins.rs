// Generated from specs/kibana; do not edit.

//! Packages of skills.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, record, setters};

/// A package of skills.
#[derive(Clone, PartialEq)]
pub struct AgentPlugin {
    /// Id of the plugin.
    pub id: String,
    /// Name of the plugin.
    pub name: String,
    /// Version of the plugin.
    pub version: String,
    /// What the plugin is for.
    pub description: String,
    /// What the plugin says about itself.
    pub manifest: PluginManifest,
    /// Skills that it has brought.
    pub skill_ids: Vec<String>,
    /// Files that Kibana does not use.
    pub unmanaged_assets: UnmanagedPluginFiles,
    /// When it was installed.
    pub created_at: DateTime,
    /// When it was changed last.
    pub updated_at: DateTime,
    /// Whether it comes with Kibana and cannot be deleted.
    pub readonly: Option<bool>,
    /// Where it was fetched from.
    pub source_url: Option<String>,
    _kept: Kept,
}

impl Default for AgentPlugin {
    fn default() -> Self {
        blank()
    }
}

record! {
    AgentPlugin + _kept;
    required id = "id";
    required name = "name";
    required version = "version";
    required description = "description";
    required manifest = "manifest";
    required skill_ids = "skill_ids";
    required unmanaged_assets = "unmanaged_assets";
    required created_at = "created_at";
    required updated_at = "updated_at";
    optional readonly = "readonly";
    optional source_url = "source_url";
}

/// Plugins.
#[derive(Clone, PartialEq)]
pub struct AgentPlugins {
    /// The plugins.
    pub results: Vec<AgentPlugin>,
    _kept: Kept,
}

impl AgentPlugins {
    pub fn new(results: impl IntoIterator<Item = AgentPlugin>) -> Self {
        Self {
            results: results.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AgentPlugins + _kept;
    required results = "results";
}

/// Who has written a plugin.
#[derive(Clone, PartialEq)]
pub struct PluginAuthor {
    /// Name of the author.
    pub name: String,
    /// Mail address of the author.
    pub email: Option<String>,
    /// Page of the author on the web.
    pub url: Option<String>,
    _kept: Kept,
}

impl PluginAuthor {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..blank()
        }
    }
}

record! {
    PluginAuthor + _kept;
    required name = "name";
    optional email = "email";
    optional url = "url";
}

/// A plugin to be installed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PluginInstallation {
    /// Where it is: a folder on GitHub, or a ZIP archive.
    pub url: String,

    /// Name of the plugin.
    ///
    /// Without it, it is what the plugin says.
    pub plugin_name: Option<String>,
}

impl PluginInstallation {
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), ..blank() }
    }

    setters! {
        plugin_name(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    PluginInstallation;
    required url = "url";
    optional plugin_name = "plugin_name";
}

/// What a plugin says about itself.
#[derive(Clone, Default, PartialEq)]
pub struct PluginManifest {
    /// Who has written it.
    pub author: Option<PluginAuthor>,
    /// Its page on the web.
    pub homepage: Option<String>,
    /// Words to find it by.
    pub keywords: Option<Vec<String>>,
    /// Its licence.
    pub license: Option<String>,
    /// Where its source is.
    pub repository: Option<String>,
    _kept: Kept,
}

record! {
    PluginManifest + _kept: new;
    optional author = "author";
    optional homepage = "homepage";
    optional keywords = "keywords";
    optional license = "license";
    optional repository = "repository";
}

/// Files of a plugin that Kibana does not use.
#[derive(Clone, PartialEq)]
pub struct UnmanagedPluginFiles {
    /// Agents.
    pub agents: Vec<String>,
    /// Hooks.
    pub hooks: Vec<String>,
    /// MCP servers.
    pub mcp_servers: Vec<String>,
    /// Styles of what is written.
    pub output_styles: Vec<String>,
    /// Servers of the Language Server Protocol.
    pub lsp_servers: Vec<String>,
    /// Commands.
    pub commands: Option<Vec<String>>,
    _kept: Kept,
}

impl UnmanagedPluginFiles {
    pub fn new(
        agents: impl IntoIterator<Item = impl Into<String>>,
        hooks: impl IntoIterator<Item = impl Into<String>>,
        mcp_servers: impl IntoIterator<Item = impl Into<String>>,
        output_styles: impl IntoIterator<Item = impl Into<String>>,
        lsp_servers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            agents: agents.into_iter().map(Into::into).collect(),
            hooks: hooks.into_iter().map(Into::into).collect(),
            mcp_servers: mcp_servers.into_iter().map(Into::into).collect(),
            output_styles: output_styles.into_iter().map(Into::into).collect(),
            lsp_servers: lsp_servers.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    UnmanagedPluginFiles + _kept;
    required agents = "agents";
    required hooks = "hooks";
    required mcp_servers = "mcp_servers";
    required output_styles = "output_styles";
    required lsp_servers = "lsp_servers";
    optional commands = "commands";
}
