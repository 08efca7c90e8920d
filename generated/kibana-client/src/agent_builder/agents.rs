// Generated from specs/kibana; do not edit.

//! Agents of the agent builder, and the tokens that they use.
//!
//! [`Agents`] starts the requests of this module.

use kibana_model::agent_builder as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::AgentBuilderError;

/// Agents of the agent builder, and the tokens that they use.
#[derive(Clone, Debug)]
pub struct Agents(pub(crate) Client);

impl Agents {
    /// Lists agents.
    ///
    /// `GET /api/agent_builder/agents` returns [`model::AiAgents`] with status `200`.
    ///
    /// Returns every agent of the space that the caller may use, those that come with Kibana among
    /// them, such as `elastic-ai-agent`. There are no pages.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.2.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Creates an agent.
    ///
    /// `POST /api/agent_builder/agents` returns [`model::AiAgent`] with status `200`.
    ///
    /// Stores an agent with its instructions and with the tools, skills and plugins that it may
    /// use. Everything that it refers to has to be there, and the id must not be taken; otherwise
    /// the answer is 400. The id cannot be changed later.
    ///
    /// Required privileges: any of `Agent Builder (all)`, `Agent Builder > Manage agents`. Since
    /// 9.2.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    #[inline]
    pub fn create(&self, body: model::NewAiAgent) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Tells how many tokens conversations with an agent have used.
    ///
    /// `POST /api/agent_builder/agents/{agent_id}/consumption` returns [`model::ConsumptionPage`]
    /// with status `200`.
    ///
    /// Returns one page of the conversations that anybody has had with the agent, each with its
    /// tokens and with warnings of rounds that took many. The `search_after` of an answer leads to
    /// the next page. Nothing is changed.
    ///
    /// Required privileges: any of `Agent Builder (all)`, `Agent Builder > Manage agents`. Since
    /// 9.4.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    pub fn list_consumption(
        &self,
        agent_id: impl AsRef<str>,
        body: model::ConsumptionQuery,
    ) -> ListConsumption {
        ListConsumption(
            Request::of::<ListConsumption>(&self.0)
                .path("agent_id", agent_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Returns an agent.
    ///
    /// `GET /api/agent_builder/agents/{id}` returns [`model::AiAgent`] with status `200`.
    ///
    /// Looks up an agent with its whole configuration. An agent that the caller may not see is
    /// answered with 404, too.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.2.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    /// - 404 ([`AgentBuilderError::NotFound`]): There is no such thing in this space, or the caller
    ///   may not see it.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Changes an agent.
    ///
    /// `PUT /api/agent_builder/agents/{id}` returns [`model::AiAgent`] with status `200`.
    ///
    /// - `200`: The agent as it is now.
    ///
    /// Changes what is sent, and leaves the rest as it is. A list that is sent replaces the one
    /// that was there. Agents that come with Kibana cannot be changed.
    ///
    /// Required privileges: any of `Agent Builder (all)`, `Agent Builder > Manage agents`. Since
    /// 9.2.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    /// - 404 ([`AgentBuilderError::NotFound`]): There is no such thing in this space, or the caller
    ///   may not see it.
    pub fn update(&self, id: impl AsRef<str>, body: model::AiAgentUpdate) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes an agent.
    ///
    /// `DELETE /api/agent_builder/agents/{id}` returns [`model::AgentBuilderSuccess`] with status
    /// `200`.
    ///
    /// Removes an agent, which cannot be undone. Agents that come with Kibana cannot be deleted.
    ///
    /// Required privileges: any of `Agent Builder (all)`, `Agent Builder > Manage agents`. Since
    /// 9.2.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    /// - 404 ([`AgentBuilderError::NotFound`]): There is no such thing in this space, or the caller
    ///   may not see it.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }
}

request! {
    List of Agents::list:
        GET "/api/agent_builder/agents"
        as "listAgentBuilderAgents" scoped refuses(&[400, 401, 403]) since("9.2.0");
    send_json -> model::AiAgents, AgentBuilderError;
}

impl List {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Create of Agents::create:
        POST "/api/agent_builder/agents"
        as "createAgentBuilderAgent" scoped refuses(&[400, 401, 403]) since("9.2.0") body_since(&[("/access_control", "9.5.0"), ("/configuration/plugin_ids", "9.4.0"), ("/configuration/skill_ids", "9.4.0"), ("/visibility", "9.4.0")]);
    send_json -> model::AiAgent, AgentBuilderError;
}

impl Create {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    ListConsumption of Agents::list_consumption:
        POST "/api/agent_builder/agents/{agent_id}/consumption"
        as "listAgentBuilderAgentConsumption" scoped refuses(&[400, 401, 403]) idempotent(true) since("9.4.0") technical_preview;
    send_json -> model::ConsumptionPage, AgentBuilderError;
}

impl ListConsumption {
    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts where `search_after` of the body is set to, or at the first page, and ends at the
    /// total that the server tells, or at a page that names no next one.
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

impl Paged for ListConsumption {
    type Page = model::ConsumptionPage;
    type Item = model::ConversationConsumption;
    type Errors = AgentBuilderError;

    const PAGING: Paging = Paging {
        turning: Turning::Cursor {
            parameter: "/search_after",
        },
        size: Some(PageSize {
            parameter: "/size",
            largest: Some(100),
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.results).total(page.total).next(&page.search_after)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.results
    }
}

request! {
    Get of Agents::get:
        GET "/api/agent_builder/agents/{id}"
        as "getAgentBuilderAgent" scoped refuses(&[400, 401, 403, 404]) since("9.2.0");
    send_json -> model::AiAgent, AgentBuilderError;
}

impl Get {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Update of Agents::update:
        PUT "/api/agent_builder/agents/{id}"
        as "updateAgentBuilderAgent" scoped refuses(&[400, 401, 403, 404]) since("9.2.0") body_since(&[("/access_control", "9.5.0"), ("/configuration/plugin_ids", "9.4.0"), ("/configuration/skill_ids", "9.4.0"), ("/visibility", "9.4.0")]);
    send_json -> model::AiAgent, AgentBuilderError;
}

impl Update {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Delete of Agents::delete:
        DELETE "/api/agent_builder/agents/{id}"
        as "deleteAgentBuilderAgent" scoped refuses(&[400, 401, 403, 404]) since("9.2.0");
    send_json -> model::AgentBuilderSuccess, AgentBuilderError;
}

impl Delete {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
