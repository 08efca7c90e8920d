// Generated from specs/kibana; do not edit.

//! Integrations that Elastic runs, without an agent of one's own.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, Field, record, setters, wire};

use crate::fleet::{
    CloudProvider, GlobalDataTag, PackagePolicyVariableValue, PackageReference,
    SimplifiedPackagePolicyInput,
};

/// The identity that an agentless policy signs in to a cloud with.
#[derive(Clone, Default, PartialEq)]
pub struct AgentlessConnector {
    /// Id of a cloud connector that is there.
    ///
    /// A new one is created when this is missing.
    pub cloud_connector_id: Option<String>,

    /// Whether it signs in in this way.
    ///
    /// Default: `false`.
    pub enabled: Option<bool>,

    /// Name of a new cloud connector.
    ///
    /// At least 1 character and at most 255 characters.
    pub name: Option<String>,

    /// The cloud, such as `aws`; found out from the inputs when this is missing.
    ///
    /// Servers of 9.3 do not know it.
    ///
    /// Since 9.4.0.
    pub target_csp: Option<CloudProvider>,

    _kept: Kept,
}

impl AgentlessConnector {
    setters! {
        cloud_connector_id(value: impl Into<String>) = Some(value.into());
        enabled(value: bool) = Some(value);
        name(value: impl Into<String>) = Some(value.into());
        target_csp(value: CloudProvider) = Some(value);
    }
}

record! {
    AgentlessConnector + _kept: new;
    optional cloud_connector_id = "cloud_connector_id";
    optional enabled = "enabled";
    optional name = "name";
    optional target_csp = "target_csp";
}

/// An integration that Elastic runs.
///
/// Servers of 9.3 and 9.4 send more, which the package policy of the same id has.
#[derive(Clone, PartialEq)]
pub struct AgentlessPolicy {
    /// Id of the policy, which is also that of its package policy.
    pub id: String,
    /// Name of the policy.
    pub name: String,
    /// The package of the integration.
    pub package: PackageReference,
    /// What it collects, by policy template and input type.
    pub inputs: BTreeMap<String, SimplifiedPackagePolicyInput>,
    /// When it was created.
    pub created_at: DateTime,
    /// Who created it.
    pub created_by: String,
    /// When it was last changed.
    pub updated_at: DateTime,
    /// Who changed it last.
    pub updated_by: String,
    /// Further data streams that it may write to.
    pub additional_datastreams_permissions: Field<Vec<String>>,

    /// The identity that it signs in to a cloud with.
    ///
    /// Not sent before 9.5.
    pub cloud_connector: Field<AgentlessConnector>,

    /// Free text for people.
    pub description: Option<String>,
    /// Fields that are added to everything it collects.
    pub global_data_tags: Field<Vec<GlobalDataTag>>,
    /// Namespace of the data streams.
    pub namespace: Option<String>,
    /// The option that is chosen in each group of variables.
    pub var_group_selections: Option<BTreeMap<String, String>>,
    /// Variables that hold for the whole policy, by name.
    pub vars: Option<BTreeMap<String, Option<PackagePolicyVariableValue>>>,
    _kept: Kept,
}

impl Default for AgentlessPolicy {
    fn default() -> Self {
        blank()
    }
}

record! {
    AgentlessPolicy + _kept;
    required id = "id";
    required name = "name";
    required package = "package";
    required inputs = "inputs";
    required created_at = "created_at";
    required created_by = "created_by";
    required updated_at = "updated_at";
    required updated_by = "updated_by";
    field additional_datastreams_permissions = "additional_datastreams_permissions";
    field cloud_connector = "cloud_connector";
    optional description = "description";
    field global_data_tags = "global_data_tags";
    optional namespace = "namespace";
    optional var_group_selections = "var_group_selections";
    optional vars = "vars";
}

/// An agentless policy, wrapped the way Fleet answers.
#[derive(Clone, PartialEq)]
pub struct CreatedAgentlessPolicy {
    /// The policy.
    pub item: AgentlessPolicy,
    _kept: Kept,
}

impl CreatedAgentlessPolicy {
    #[inline]
    pub fn new(item: AgentlessPolicy) -> Self {
        Self { item, ..blank() }
    }
}

record! {
    CreatedAgentlessPolicy + _kept;
    required item = "item";
}

/// An agentless policy that is gone.
#[derive(Clone, PartialEq)]
pub struct DeletedAgentlessPolicy {
    /// Id that it had.
    pub id: String,
    _kept: Kept,
}

impl DeletedAgentlessPolicy {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    DeletedAgentlessPolicy + _kept;
    required id = "id";
}

/// An integration that Elastic shall run.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewAgentlessPolicy {
    /// Name of the policy.
    pub name: String,
    /// The package of the integration.
    pub package: PackageReference,
    /// Further data streams that it may write to.
    pub additional_datastreams_permissions: Field<Vec<String>>,
    /// The identity that it signs in to a cloud with.
    pub cloud_connector: Option<AgentlessConnector>,
    /// Free text for people.
    pub description: Option<String>,
    /// Creates it even if the package is not verified.
    pub force: Option<bool>,

    /// Fields that are added to everything it collects.
    ///
    /// Servers of 9.3 do not know it.
    ///
    /// Since 9.4.0.
    pub global_data_tags: Option<Vec<GlobalDataTag>>,

    /// Id that the policy gets.
    ///
    /// Fleet makes one up when it is missing.
    pub id: Option<String>,

    /// What it collects, by policy template and input type.
    pub inputs: Option<BTreeMap<String, SimplifiedPackagePolicyInput>>,
    /// Namespace of the data streams.
    pub namespace: Option<String>,

    /// Which of the policies of the package it is, such as `cspm`; the first one if this is left
    /// out.
    pub policy_template: Option<String>,

    /// The option that is chosen in each group of variables.
    pub var_group_selections: Option<BTreeMap<String, String>>,
    /// Variables that hold for the whole policy, by name.
    pub vars: Option<BTreeMap<String, Option<PackagePolicyVariableValue>>>,
}

impl NewAgentlessPolicy {
    pub fn new(name: impl Into<String>, package: PackageReference) -> Self {
        Self {
            name: name.into(),
            package,
            ..blank()
        }
    }

    setters! {
        additional_datastreams_permissions(value: impl Into<Field<Vec<String>>>) = value.into();
        cloud_connector(value: AgentlessConnector) = Some(value);
        description(value: impl Into<String>) = Some(value.into());
        force(value: bool) = Some(value);
        global_data_tags(value: impl IntoIterator<Item = GlobalDataTag>)
            = Some(value.into_iter().collect());
        id(value: impl Into<String>) = Some(value.into());
        inputs(value: impl IntoIterator<Item = (impl Into<String>, SimplifiedPackagePolicyInput)>)
            = Some(wire::into_map(value));
        namespace(value: impl Into<String>) = Some(value.into());
        policy_template(value: impl Into<String>) = Some(value.into());
        var_group_selections(value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            = Some(wire::into_map(value));
        vars(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Option<PackagePolicyVariableValue>>)>)
            = Some(wire::into_map(value));
    }
}

record! {
    NewAgentlessPolicy debug;
    required name = "name";
    required package = "package";
    field additional_datastreams_permissions = "additional_datastreams_permissions";
    optional cloud_connector = "cloud_connector";
    optional description = "description";
    optional force = "force";
    optional global_data_tags = "global_data_tags";
    optional id = "id";
    optional inputs = "inputs";
    optional namespace = "namespace";
    optional policy_template = "policy_template";
    optional var_group_selections = "var_group_selections";
    optional vars = "vars";
}
