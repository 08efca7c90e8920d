// Generated from specs/kibana; do not edit.

//! The configurations that enrolled agents follow.
//!
//! [`AgentPolicies`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::Secret;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::FleetError;

/// The configurations that enrolled agents follow.
#[derive(Clone, Debug)]
pub struct AgentPolicies(pub(crate) Client);

impl AgentPolicies {
    /// Lists agent policies.
    ///
    /// `GET /api/fleet/agent_policies` returns [`model::AgentPolicyPage`] with status `200`.
    ///
    /// Returns one page of the policies of the space, in the order that was asked for. Package
    /// policies are ids unless `full` is set; counts of agents are left out unless they are asked
    /// for, because they take a search each.
    ///
    /// Required privileges: any of `fleet-agent-policies-read`, `fleet-agents-read`, `fleet-setup`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Creates an agent policy.
    ///
    /// `POST /api/fleet/agent_policies` returns [`model::CreatedAgentPolicy`] with status `200`.
    ///
    /// Needs a name and a namespace; everything else has a server-side default. Returns the stored
    /// policy at its first revision. Fleet answers 409 when the id or name is taken or another
    /// write holds its lock; the latter passes, and the call can be repeated.
    ///
    /// Required privilege: `fleet-agent-policies-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    #[inline]
    pub fn create(&self, body: model::NewAgentPolicy) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Reads several agent policies by id.
    ///
    /// `POST /api/fleet/agent_policies/_bulk_get` returns [`model::AgentPolicyList`] with status
    /// `200`.
    ///
    /// Returns the named policies. One that does not exist fails the whole call, unless
    /// `ignore_missing` is set: then it is left out.
    ///
    /// Required privileges: any of `fleet-agent-policies-read`, `fleet-agents-read`, `fleet-setup`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): An object that the body names does not exist in
    ///   this space.
    pub fn bulk_get(&self, body: impl Into<model::AgentPolicyIds>) -> BulkGet {
        let body: model::AgentPolicyIds = body.into();
        BulkGet(Request::of::<BulkGet>(&self.0).json("application/json", &body))
    }

    /// Deletes an agent policy.
    ///
    /// `POST /api/fleet/agent_policies/delete` returns [`model::DeletedAgentPolicy`] with status
    /// `200`.
    ///
    /// Deletes the policy, its integrations and its enrollment keys for good. It must not have
    /// agents: reassign or unenroll them first. A managed policy needs `force`.
    ///
    /// Required privilege: `fleet-agent-policies-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): An object that the body names does not exist in
    ///   this space.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    pub fn delete(&self, body: impl Into<model::AgentPolicyDeletion>) -> Delete {
        let body: model::AgentPolicyDeletion = body.into();
        Delete(Request::of::<Delete>(&self.0).json("application/json", &body))
    }

    /// Tells where the data of several policies goes.
    ///
    /// `POST /api/fleet/agent_policies/outputs` returns [`model::AgentPolicyOutputsList`] with
    /// status `200`.
    ///
    /// Returns the outputs of each of the named policies, as for a single one.
    ///
    /// Required privileges: any of `fleet-agent-policies-read`, `fleet-agents-read`, `fleet-setup`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): An object that the body names does not exist in
    ///   this space.
    pub fn bulk_get_outputs(
        &self,
        body: impl Into<model::AgentPolicyOutputsQuery>,
    ) -> BulkGetOutputs {
        let body: model::AgentPolicyOutputsQuery = body.into();
        BulkGetOutputs(Request::of::<BulkGetOutputs>(&self.0).json("application/json", &body))
    }

    /// Reads an agent policy.
    ///
    /// `GET /api/fleet/agent_policies/{agentPolicyId}` returns [`model::FoundAgentPolicy`] with
    /// status `200`.
    ///
    /// Returns the policy with its integrations as objects.
    ///
    /// Required privileges: any of `fleet-agent-policies-read`, `fleet-agents-read`, `fleet-setup`.
    ///
    /// # Arguments
    ///
    /// - `agent_policy_id`: Id of the agent policy.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn get(&self, agent_policy_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("agentPolicyId", agent_policy_id.as_ref()))
    }

    /// Replaces the settings of an agent policy.
    ///
    /// `PUT /api/fleet/agent_policies/{agentPolicyId}` returns [`model::FoundAgentPolicy`] with
    /// status `200`.
    ///
    /// - `200`: The policy as it is now.
    ///
    /// Takes the name and the namespace with every call. Of the other settings, most stay as they
    /// are when they are left out; the inactivity timeout goes back to two weeks. Raises the
    /// revision, and agents of the policy pick the change up at their next check-in. A managed
    /// policy needs `force`. Fleet answers 409 while another write holds its lock, which passes.
    ///
    /// Required privilege: `fleet-agent-policies-all`.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns in `item`.
    ///
    /// # Arguments
    ///
    /// - `agent_policy_id`: Id of the agent policy.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    pub fn update(
        &self,
        agent_policy_id: impl AsRef<str>,
        body: model::AgentPolicyUpdate,
    ) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("agentPolicyId", agent_policy_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Tells how far the automatic upgrades of a policy have come.
    ///
    /// `GET /api/fleet/agent_policies/{agentPolicyId}/auto_upgrade_agents_status` returns
    /// [`model::AutoUpgradeStatus`] with status `200`.
    ///
    /// Counts the agents of the policy by version, and those whose upgrade failed. The policy's
    /// `required_versions` say which versions Fleet upgrades to. Known to 9.1 and later.
    ///
    /// Required privileges: any of `fleet-agent-policies-read`, `fleet-agents-read`, `fleet-setup`.
    ///
    /// # Arguments
    ///
    /// - `agent_policy_id`: Id of the agent policy.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn get_auto_upgrade_status(
        &self,
        agent_policy_id: impl AsRef<str>,
    ) -> GetAutoUpgradeStatus {
        GetAutoUpgradeStatus(
            Request::of::<GetAutoUpgradeStatus>(&self.0)
                .path("agentPolicyId", agent_policy_id.as_ref()),
        )
    }

    /// Copies an agent policy with its integrations.
    ///
    /// `POST /api/fleet/agent_policies/{agentPolicyId}/copy` returns [`model::FoundAgentPolicy`]
    /// with status `200`.
    ///
    /// Creates a policy with the settings and the integrations of another one, under a new id and
    /// the given name. Agents and enrollment keys stay with the original.
    ///
    /// Required privilege: `fleet-agent-policies-all`.
    ///
    /// # Arguments
    ///
    /// - `agent_policy_id`: Id of the agent policy.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    pub fn copy(&self, agent_policy_id: impl AsRef<str>, body: model::AgentPolicyCopy) -> Copy {
        Copy(
            Request::of::<Copy>(&self.0)
                .path("agentPolicyId", agent_policy_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Downloads an agent policy as YAML.
    ///
    /// `GET /api/fleet/agent_policies/{agentPolicyId}/download` returns text with status `200`.
    ///
    /// Returns the file `elastic-agent.yml` of the policy, or a Kubernetes manifest, as text.
    /// Settings of integrations and outputs may have credentials in them: treat the text as a
    /// secret.
    ///
    /// Required privileges: any of `fleet-agent-policies-read`, `fleet-agents-read`, `fleet-setup`.
    ///
    /// # Arguments
    ///
    /// - `agent_policy_id`: Id of the agent policy.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn download(&self, agent_policy_id: impl AsRef<str>) -> Download {
        Download(Request::of::<Download>(&self.0).path("agentPolicyId", agent_policy_id.as_ref()))
    }

    /// Reads an agent policy as agents receive it.
    ///
    /// `GET /api/fleet/agent_policies/{agentPolicyId}/full` returns [`model::FoundFullAgentPolicy`]
    /// with status `200`.
    ///
    /// Returns the compiled policy: outputs with their hosts, inputs with their streams, and the
    /// settings of the agent. With `kubernetes`, it is a manifest as text instead.
    ///
    /// Required privileges: any of `fleet-agent-policies-read`, `fleet-agents-read`, `fleet-setup`.
    ///
    /// # Arguments
    ///
    /// - `agent_policy_id`: Id of the agent policy.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn get_full(&self, agent_policy_id: impl AsRef<str>) -> GetFull {
        GetFull(Request::of::<GetFull>(&self.0).path("agentPolicyId", agent_policy_id.as_ref()))
    }

    /// Tells where the data of a policy goes.
    ///
    /// `GET /api/fleet/agent_policies/{agentPolicyId}/outputs` returns
    /// [`model::FoundAgentPolicyOutputs`] with status `200`.
    ///
    /// Returns the outputs of integrations and of monitoring, by id and name. Integrations with an
    /// output of their own are listed.
    ///
    /// Required privileges: any of `fleet-agent-policies-read`, `fleet-agents-read`, `fleet-setup`.
    ///
    /// # Arguments
    ///
    /// - `agent_policy_id`: Id of the agent policy.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn get_outputs(&self, agent_policy_id: impl AsRef<str>) -> GetOutputs {
        GetOutputs(
            Request::of::<GetOutputs>(&self.0)
                .path("agentPolicyId", agent_policy_id.as_ref()),
        )
    }

    /// Returns a Kubernetes manifest for agents.
    ///
    /// `GET /api/fleet/kubernetes` returns [`model::KubernetesManifest`] with status `200`.
    ///
    /// Writes a manifest that runs an agent on each node and enrolls it with the given token. The
    /// manifest is in JSON; `download_kubernetes_manifest` returns the file.
    ///
    /// Required privileges: all of `fleet-agent-policies-read`, `fleet-setup`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn get_kubernetes_manifest(&self) -> GetKubernetesManifest {
        GetKubernetesManifest(Request::of::<GetKubernetesManifest>(&self.0))
    }

    /// Downloads a Kubernetes manifest for agents.
    ///
    /// `GET /api/fleet/kubernetes/download` returns text with status `200`.
    ///
    /// Returns the file that runs an agent on each node and enrolls it with the given token. The
    /// file has the token: treat it as a secret.
    ///
    /// Required privileges: all of `fleet-agent-policies-read`, `fleet-setup`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): Kibana cannot write the manifest.
    pub fn download_kubernetes_manifest(&self) -> DownloadKubernetesManifest {
        DownloadKubernetesManifest(Request::of::<DownloadKubernetesManifest>(&self.0))
    }
}

request! {
    List of AgentPolicies::list:
        GET "/api/fleet/agent_policies"
        as "listAgentPolicies" scoped refuses(&[400])
        secrets(&["compiled_input", "compiled_stream", "overrides.inputs", "items.overrides",
            "value", "vars"]);
    send_json -> model::AgentPolicyPage, FleetError;
}

impl List {
    /// Number of the page, counted from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of policies on a page.
    ///
    /// Fleet's default is 20.
    ///
    /// At least 1. Sent as the query parameter `perPage`.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("perPage", &per_page))
    }

    /// Property to sort by, such as `updated_at`.
    ///
    /// Sent as the query parameter `sortField`.
    pub fn sort_field(self, sort_field: impl AsRef<str>) -> Self {
        Self(self.0.query("sortField", sort_field.as_ref()))
    }

    /// Direction in which to sort.
    ///
    /// Sent as the query parameter `sortOrder`.
    pub fn sort_order(self, sort_order: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sortOrder", &sort_order))
    }

    /// Returns only policies with integrations that have a newer version.
    ///
    /// Sent as the query parameter `showUpgradeable`.
    pub fn show_upgradeable(self, show_upgradeable: bool) -> Self {
        Self(self.0.query("showUpgradeable", &show_upgradeable))
    }

    /// Filter in the Kibana Query Language over stored policies, such as
    /// `ingest-agent-policies.name: "Warehouse laptops"`.
    ///
    /// Sent as the query parameter `kuery`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("kuery", kql.as_ref()))
    }

    /// Leaves counts of agents out.
    ///
    /// Servers of 8.19 send them otherwise; servers from 9.0 on send them only where
    /// `with_agent_count` asks for them.
    ///
    /// Sent as the query parameter `noAgentCount`.
    #[deprecated]
    pub fn no_agent_count(self, no_agent_count: bool) -> Self {
        Self(self.0.query("noAgentCount", &no_agent_count))
    }

    /// Adds the number of agents of each policy.
    ///
    /// Servers of 8.19 refuse it, and add the number without it.
    ///
    /// Since 9.0.0. Sent as the query parameter `withAgentCount`.
    pub fn with_agent_count(self, with_agent_count: bool) -> Self {
        Self(self.0.query("withAgentCount", &with_agent_count).since("withAgentCount", "9.0.0"))
    }

    /// Returns package policies as objects instead of ids.
    pub fn full(self, full: bool) -> Self {
        Self(self.0.query("full", &full))
    }

    /// The form in which inputs of package policies are returned.
    pub fn format(self, format: model::PackagePolicyFormat) -> Self {
        Self(self.0.query("format", &format))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 1, and ends at the total that the
    /// server tells, or at an empty page.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

impl Paged for List {
    type Page = model::AgentPolicyPage;
    type Item = model::AgentPolicy;
    type Errors = FleetError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "perPage",
            largest: None,
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.items).total(page.total)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.items
    }
}

request! {
    Create of AgentPolicies::create:
        POST "/api/fleet/agent_policies"
        as "createAgentPolicy" scoped refuses(&[400, 409]) retried(&[409]) unless(&["already exist"])
        secrets(&["compiled_input", "compiled_stream", "overrides.inputs", ".overrides",
            "item.overrides", "value", "vars"]) body_since(&[("/bump_revision", "9.2.0"),
            ("/has_agent_version_conditions", "9.2.0"), ("/is_verifier", "9.2.0"),
            ("/min_agent_version", "9.2.0"), ("/package_agent_version_conditions", "9.2.0"),
            ("/required_versions", "9.1.0"), ("/space_ids", "9.1.0")]);
    send_json -> model::CreatedAgentPolicy, FleetError;
}

impl Create {
    /// Adds the System integration to the new policy, for logs and metrics of hosts.
    pub fn sys_monitoring(self, sys_monitoring: bool) -> Self {
        Self(self.0.query("sys_monitoring", &sys_monitoring))
    }
}

request! {
    BulkGet of AgentPolicies::bulk_get:
        POST "/api/fleet/agent_policies/_bulk_get"
        as "bulkGetAgentPolicies" scoped refuses(&[400, 404]) idempotent(true)
        secrets(&["compiled_input", "compiled_stream", "overrides.inputs", "items.overrides",
            "value", "vars"]);
    send_json -> model::AgentPolicyList, FleetError;
}

impl BulkGet {
    /// The form in which inputs of package policies are returned.
    pub fn format(self, format: model::PackagePolicyFormat) -> Self {
        Self(self.0.query("format", &format))
    }
}

request! {
    Delete of AgentPolicies::delete:
        POST "/api/fleet/agent_policies/delete"
        as "deleteAgentPolicy" scoped refuses(&[400, 404, 409]) retried(&[409]) unless(&["already exist"]);
    send_json -> model::DeletedAgentPolicy, FleetError;
}

request! {
    BulkGetOutputs of AgentPolicies::bulk_get_outputs:
        POST "/api/fleet/agent_policies/outputs"
        as "bulkGetAgentPolicyOutputs" scoped refuses(&[400, 404]) idempotent(true);
    send_json -> model::AgentPolicyOutputsList, FleetError;
}

request! {
    Get of AgentPolicies::get:
        GET "/api/fleet/agent_policies/{agentPolicyId}"
        as "getAgentPolicy" scoped refuses(&[400, 404])
        secrets(&["compiled_input", "compiled_stream", "overrides.inputs", "item.overrides",
            "value", "vars"]);
    send_json -> model::FoundAgentPolicy, FleetError;
}

impl Get {
    /// The form in which inputs of package policies are returned.
    pub fn format(self, format: model::PackagePolicyFormat) -> Self {
        Self(self.0.query("format", &format))
    }
}

request! {
    Update of AgentPolicies::update:
        PUT "/api/fleet/agent_policies/{agentPolicyId}"
        as "updateAgentPolicy" scoped refuses(&[400, 404, 409]) retried(&[409]) unless(&["already exist"])
        secrets(&["compiled_input", "compiled_stream", "overrides.inputs", ".overrides",
            "item.overrides", "value", "vars"]) body_since(&[("/has_agent_version_conditions",
            "9.2.0"), ("/is_verifier", "9.2.0"), ("/min_agent_version", "9.2.0"),
            ("/package_agent_version_conditions", "9.2.0"), ("/required_versions", "9.1.0"),
            ("/space_ids", "9.1.0")]);
    send_json -> model::FoundAgentPolicy, FleetError;
}

impl Update {
    /// The form in which inputs of package policies are returned.
    pub fn format(self, format: model::PackagePolicyFormat) -> Self {
        Self(self.0.query("format", &format))
    }
}

request! {
    GetAutoUpgradeStatus of AgentPolicies::get_auto_upgrade_status:
        GET "/api/fleet/agent_policies/{agentPolicyId}/auto_upgrade_agents_status"
        as "getAgentPolicyAutoUpgradeStatus" scoped refuses(&[400, 404]);
    send_json -> model::AutoUpgradeStatus, FleetError;
}

request! {
    Copy of AgentPolicies::copy:
        POST "/api/fleet/agent_policies/{agentPolicyId}/copy"
        as "copyAgentPolicy" scoped refuses(&[400, 404, 409]) retried(&[409]) unless(&["already exist"])
        secrets(&["compiled_input", "compiled_stream", "overrides.inputs", "item.overrides",
            "value", "vars"]);
    send_json -> model::FoundAgentPolicy, FleetError;
}

impl Copy {
    /// The form in which inputs of package policies are returned.
    pub fn format(self, format: model::PackagePolicyFormat) -> Self {
        Self(self.0.query("format", &format))
    }
}

request! {
    Download of AgentPolicies::download:
        GET "/api/fleet/agent_policies/{agentPolicyId}/download"
        as "downloadAgentPolicy" scoped accept("text/x-yaml, application/json") refuses(&[400, 404]);
    send_text -> String, FleetError;
}

impl Download {
    /// Answers with a header that has browsers save the policy as a file.
    ///
    /// Sent as the query parameter `download`.
    pub fn as_attachment(self, as_attachment: bool) -> Self {
        Self(self.0.query("download", &as_attachment))
    }

    /// Writes the policy for agents that are not enrolled: outputs have placeholders for their
    /// credentials.
    pub fn standalone(self, standalone: bool) -> Self {
        Self(self.0.query("standalone", &standalone))
    }

    /// Writes a Kubernetes manifest that runs agents with the policy.
    pub fn kubernetes(self, kubernetes: bool) -> Self {
        Self(self.0.query("kubernetes", &kubernetes))
    }
}

request! {
    GetFull of AgentPolicies::get_full:
        GET "/api/fleet/agent_policies/{agentPolicyId}/full"
        as "getFullAgentPolicy" scoped refuses(&[400, 404])
        secrets(&["apm", "inputs", "item", "ssl.key", "outputs", "proxy_headers", "streams",
            "uninstall_token_hash"]);
    send_json -> model::FoundFullAgentPolicy, FleetError;
}

impl GetFull {
    /// Answers with a header that has browsers save the policy as a file.
    ///
    /// Sent as the query parameter `download`.
    pub fn as_attachment(self, as_attachment: bool) -> Self {
        Self(self.0.query("download", &as_attachment))
    }

    /// Writes the policy for agents that are not enrolled: outputs have placeholders for their
    /// credentials.
    pub fn standalone(self, standalone: bool) -> Self {
        Self(self.0.query("standalone", &standalone))
    }

    /// Writes a Kubernetes manifest that runs agents with the policy.
    pub fn kubernetes(self, kubernetes: bool) -> Self {
        Self(self.0.query("kubernetes", &kubernetes))
    }
}

request! {
    GetOutputs of AgentPolicies::get_outputs:
        GET "/api/fleet/agent_policies/{agentPolicyId}/outputs"
        as "getAgentPolicyOutputs" scoped refuses(&[400, 404]);
    send_json -> model::FoundAgentPolicyOutputs, FleetError;
}

request! {
    GetKubernetesManifest of AgentPolicies::get_kubernetes_manifest:
        GET "/api/fleet/kubernetes"
        as "getKubernetesManifest" scoped refuses(&[400]) secrets(&["item"]);
    send_json -> model::KubernetesManifest, FleetError;
}

impl GetKubernetesManifest {
    /// Answers with a header that has browsers save the manifest as a file.
    ///
    /// Sent as the query parameter `download`.
    pub fn as_attachment(self, as_attachment: bool) -> Self {
        Self(self.0.query("download", &as_attachment))
    }

    /// Address of the Fleet Server that the manifest names.
    ///
    /// Sent as the query parameter `fleetServer`.
    pub fn fleet_server(self, fleet_server: impl AsRef<str>) -> Self {
        Self(self.0.query("fleetServer", fleet_server.as_ref()))
    }

    /// Enrollment token that the manifest has.
    ///
    /// Sent as the query parameter `enrolToken`.
    pub fn enrollment_token(self, enrollment_token: impl Into<Secret>) -> Self {
        let enrollment_token: Secret = enrollment_token.into();
        Self(self.0.query("enrolToken", &enrollment_token))
    }
}

request! {
    DownloadKubernetesManifest of AgentPolicies::download_kubernetes_manifest:
        GET "/api/fleet/kubernetes/download"
        as "downloadKubernetesManifest" scoped accept("text/x-yaml, application/json") refuses(&[400, 404]);
    send_text -> String, FleetError;
}

impl DownloadKubernetesManifest {
    /// Answers with a header that has browsers save the manifest as a file.
    ///
    /// Sent as the query parameter `download`.
    pub fn as_attachment(self, as_attachment: bool) -> Self {
        Self(self.0.query("download", &as_attachment))
    }

    /// Address of the Fleet Server that the manifest names.
    ///
    /// Sent as the query parameter `fleetServer`.
    pub fn fleet_server(self, fleet_server: impl AsRef<str>) -> Self {
        Self(self.0.query("fleetServer", fleet_server.as_ref()))
    }

    /// Enrollment token that the manifest has.
    ///
    /// Sent as the query parameter `enrolToken`.
    pub fn enrollment_token(self, enrollment_token: impl Into<Secret>) -> Self {
        let enrollment_token: Secret = enrollment_token.into();
        Self(self.0.query("enrolToken", &enrollment_token))
    }
}
