// Generated from specs/kibana; do not edit.

//! Work that protected hosts are told to do, and the files that it fetches.
//!
//! [`Actions`] starts the requests of this module.

use kibana_model::endpoint as model;
use openapi_runtime::client::{
    ByteStream, Client, Extent, FilePart, Items, PageSize, Paged, Pages, Paging, Request,
    Turning, Wait, Waited, Waiter, request,
};

use super::EndpointError;

/// Work that protected hosts are told to do, and the files that it fetches.
#[derive(Clone, Debug)]
pub struct Actions(pub(crate) Client);

impl Actions {
    /// Lists response actions.
    ///
    /// `GET /api/endpoint/action` returns [`model::ResponseActionPage`] with status `200`.
    ///
    /// - `200`: One page of actions.
    ///
    /// Returns the actions that hosts were told to do, the newest first, page by page. On a stack
    /// in which nobody has begun an action yet, the answer is 404. The caller needs the privilege
    /// to read the history of response actions.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    /// - 404 ([`EndpointError::NotFound`], inferred): No action has been sent on this stack yet.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Cancels an action that hosts have not finished.
    ///
    /// `POST /api/endpoint/action/cancel` returns [`model::StartedResponseAction`] with status
    /// `200`.
    ///
    /// Tells the hosts to stop what another action has begun, and is an action itself. Only some
    /// kinds of agents can do it, such as those of Microsoft Defender for Endpoint. What has been
    /// done is not undone. The caller needs the privilege for the kind of action that is stopped,
    /// and an Enterprise licence. Servers of 9.1 do not have the operation.
    ///
    /// Since 9.2.0. Inferred: the provider's documentation does not state it.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`]): The request is not valid, or the kind of agent does
    ///   not know the command.
    /// - 403 ([`EndpointError::Forbidden`]): The caller lacks the privilege for this, or the
    ///   licence does not include it.
    #[inline]
    pub fn cancel(&self, body: model::ActionCancellation) -> Cancel {
        Cancel(Request::of::<Cancel>(&self.0).json("application/json", &body))
    }

    /// Runs a shell command on hosts.
    ///
    /// `POST /api/endpoint/action/execute` returns [`model::StartedResponseAction`] with status
    /// `200`.
    ///
    /// - `200`: The action has begun.
    ///
    /// Tells the hosts to run a command with the rights of the agent, which are those of an
    /// administrator, and returns the action before they have done so. What the command does cannot
    /// be undone. All hosts of a request must have the same kind of agent. The action also becomes
    /// part of the alerts and cases that are named. The caller needs the privilege for executing
    /// commands in Security, and an Enterprise licence.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid, or the kind of
    ///   agent does not know the command.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    #[inline]
    pub fn execute(&self, body: model::CommandExecution) -> Execute {
        Execute(Request::of::<Execute>(&self.0).json("application/json", &body))
    }

    /// Fetches a file from hosts.
    ///
    /// `POST /api/endpoint/action/get_file` returns [`model::StartedResponseAction`] with status
    /// `200`.
    ///
    /// - `200`: The action has begun.
    ///
    /// Tells the hosts to upload a file, packed as a ZIP archive with the password `elastic`, and
    /// returns the action before they have done so. `get_file_info` tells when it can be
    /// downloaded. All hosts of a request must have the same kind of agent. The action also becomes
    /// part of the alerts and cases that are named. The caller needs the privilege for file
    /// operations in Security, and an Enterprise licence.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid, or the kind of
    ///   agent does not know the command.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    #[inline]
    pub fn fetch_file(&self, body: model::FileRetrieval) -> FetchFile {
        FetchFile(Request::of::<FetchFile>(&self.0).json("application/json", &body))
    }

    /// Cuts hosts off the network.
    ///
    /// `POST /api/endpoint/action/isolate` returns [`model::StartedResponseAction`] with status
    /// `200`.
    ///
    /// - `200`: The action has begun.
    ///
    /// Tells the hosts to talk to nobody but the Elastic Stack, and to what exceptions allow, and
    /// returns the action before they have done so. `unisolate` ends it. All hosts of a request
    /// must have the same kind of agent. The action also becomes part of the alerts and cases that
    /// are named. The caller needs the privilege for host isolation in Security, and a Platinum
    /// licence.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid, or the kind of
    ///   agent does not know the command.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    #[inline]
    pub fn isolate(&self, body: model::EndpointSelection) -> Isolate {
        Isolate(Request::of::<Isolate>(&self.0).json("application/json", &body))
    }

    /// Ends a process on hosts.
    ///
    /// `POST /api/endpoint/action/kill_process` returns [`model::StartedResponseAction`] with
    /// status `200`.
    ///
    /// - `200`: The action has begun.
    ///
    /// Tells the hosts to end one process, and returns the action before they have done so. What
    /// the process had not saved is lost. All hosts of a request must have the same kind of agent.
    /// The action also becomes part of the alerts and cases that are named. The caller needs the
    /// privilege for process operations in Security, and an Enterprise licence.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid, or the kind of
    ///   agent does not know the command.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    #[inline]
    pub fn kill_process(&self, body: model::ProcessTermination) -> KillProcess {
        KillProcess(Request::of::<KillProcess>(&self.0).json("application/json", &body))
    }

    /// Has hosts write their memory to a file.
    ///
    /// `POST /api/endpoint/action/memory_dump` returns [`model::StartedResponseAction`] with status
    /// `200`.
    ///
    /// - `200`: The action has begun.
    ///
    /// Dumps the memory of a process or of the kernel, and returns the action before that is done.
    /// The output of the action says where on the host the file is. The caller needs the privilege
    /// for executing commands in Security, and an Enterprise licence. Servers of 9.2 do not have
    /// the operation.
    ///
    /// Since 9.3.0. Inferred: the provider's documentation does not state it.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`]): The request is not valid, or the kind of agent does
    ///   not know the command.
    /// - 403 ([`EndpointError::Forbidden`]): The caller lacks the privilege for this, or the
    ///   licence does not include it.
    #[inline]
    pub fn dump_memory(&self, body: model::MemoryDump) -> DumpMemory {
        DumpMemory(Request::of::<DumpMemory>(&self.0).json("application/json", &body))
    }

    /// Runs a script on hosts.
    ///
    /// `POST /api/endpoint/action/run_script` returns [`model::StartedResponseAction`] with status
    /// `200`.
    ///
    /// - `200`: The action has begun.
    ///
    /// Tells the hosts to run a script that is sent along, that lies on them, or that a library
    /// keeps, and returns the action before they have done so. What the script does cannot be
    /// undone. Elastic Defend knows the command since 9.4, agents of other products before. All
    /// hosts of a request must have the same kind of agent. The action also becomes part of the
    /// alerts and cases that are named. The caller needs the privilege for executing commands in
    /// Security, and an Enterprise licence.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid, or the kind of
    ///   agent does not know the command.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    #[inline]
    pub fn run_script(&self, body: model::ScriptRun) -> RunScript {
        RunScript(Request::of::<RunScript>(&self.0).json("application/json", &body))
    }

    /// Asks hosts for their processes.
    ///
    /// `POST /api/endpoint/action/running_procs` returns [`model::StartedResponseAction`] with
    /// status `200`.
    ///
    /// - `200`: The action has begun.
    ///
    /// Tells the hosts to list their processes, and returns the action before they have done so.
    /// The list is in the outputs of the action. All hosts of a request must have the same kind of
    /// agent. The action also becomes part of the alerts and cases that are named. The caller needs
    /// the privilege for process operations in Security, and an Enterprise licence.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid, or the kind of
    ///   agent does not know the command.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    #[inline]
    pub fn fetch_processes(&self, body: model::EndpointSelection) -> FetchProcesses {
        FetchProcesses(Request::of::<FetchProcesses>(&self.0).json("application/json", &body))
    }

    /// Scans a file or a folder on hosts for malware.
    ///
    /// `POST /api/endpoint/action/scan` returns [`model::StartedResponseAction`] with status `200`.
    ///
    /// - `200`: The action has begun.
    ///
    /// Tells the hosts to scan one path, and returns the action before they have done so. All hosts
    /// of a request must have the same kind of agent. The action also becomes part of the alerts
    /// and cases that are named. The caller needs the privilege for scans in Security, and an
    /// Enterprise licence.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid, or the kind of
    ///   agent does not know the command.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    #[inline]
    pub fn scan(&self, body: model::EndpointScan) -> Scan {
        Scan(Request::of::<Scan>(&self.0).json("application/json", &body))
    }

    /// Returns whether response actions can be sent.
    ///
    /// `GET /api/endpoint/action/state` returns [`model::EndpointActionsState`] with status `200`.
    ///
    /// Kibana encrypts the actions that it keeps for Elastic Defend, and cannot send any without a
    /// key for that. Servers send the state inside `body` or at the top; both forms are accepted.
    /// The caller needs the privilege for any response action.
    ///
    /// # Errors
    ///
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    pub fn get_state(&self) -> GetState {
        GetState(Request::of::<GetState>(&self.0))
    }

    /// Suspends a process on hosts.
    ///
    /// `POST /api/endpoint/action/suspend_process` returns [`model::StartedResponseAction`] with
    /// status `200`.
    ///
    /// - `200`: The action has begun.
    ///
    /// Tells the hosts to suspend one process, and returns the action before they have done so. No
    /// operation of this API resumes the process. The action also becomes part of the alerts and
    /// cases that are named. The caller needs the privilege for process operations in Security, and
    /// an Enterprise licence.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid, or the kind of
    ///   agent does not know the command.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    #[inline]
    pub fn suspend_process(&self, body: model::ProcessSuspension) -> SuspendProcess {
        SuspendProcess(Request::of::<SuspendProcess>(&self.0).json("application/json", &body))
    }

    /// Lets hosts on the network again.
    ///
    /// `POST /api/endpoint/action/unisolate` returns [`model::StartedResponseAction`] with status
    /// `200`.
    ///
    /// - `200`: The action has begun.
    ///
    /// Ends an isolation, and returns the action before the hosts have done so. All hosts of a
    /// request must have the same kind of agent. The action also becomes part of the alerts and
    /// cases that are named. The caller needs the privilege for host isolation in Security.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid, or the kind of
    ///   agent does not know the command.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    #[inline]
    pub fn unisolate(&self, body: model::EndpointSelection) -> Unisolate {
        Unisolate(Request::of::<Unisolate>(&self.0).json("application/json", &body))
    }

    /// Sends a file to hosts.
    ///
    /// `POST /api/endpoint/action/upload` returns [`model::StartedResponseAction`] with status
    /// `200`.
    ///
    /// - `200`: The action has begun.
    ///
    /// Uploads a file, tells the hosts to save it in the folder of their agent, and returns the
    /// action before they have done so. In a form, lists are texts with JSON. All hosts of a
    /// request must have the same kind of agent. The action also becomes part of the alerts and
    /// cases that are named. The caller needs the privilege for file operations in Security, and an
    /// Enterprise licence.
    ///
    /// The body: Which file is sent to which hosts.
    ///
    /// # Arguments
    ///
    /// - `endpoint_ids`: Ids of the agents on the hosts.
    /// - `parameters`: How a file is saved.
    /// - `file`: The file.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid, or the kind of
    ///   agent does not know the command.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    pub fn upload_file(
        &self,
        endpoint_ids: impl IntoIterator<Item = impl Into<String>>,
        parameters: model::UploadParameters,
        file: impl Into<FilePart>,
    ) -> UploadFile {
        let endpoint_ids: Vec<String> = endpoint_ids
            .into_iter()
            .map(Into::into)
            .collect();
        UploadFile(
            Request::of::<UploadFile>(&self.0)
                .whole_part("endpoint_ids", "application/json", &endpoint_ids)
                .part("parameters", &parameters)
                .file_part("file", file),
        )
    }

    /// Returns a response action.
    ///
    /// `GET /api/endpoint/action/{action_id}` returns [`model::FoundResponseAction`] with status
    /// `200`.
    ///
    /// Tells how far the hosts have come, and what they sent back. An action stays pending until
    /// every host has answered or two weeks are over. The caller needs the privilege to read the
    /// history of response actions, or one for any response action.
    ///
    /// # Arguments
    ///
    /// - `action_id`: Id of the action.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    /// - 404 ([`EndpointError::NotFound`], inferred): There is no action with this id.
    /// - 500 ([`EndpointError::InternalServerError`], inferred): Kibana or Elasticsearch failed, or
    ///   nothing has been fetched on this stack yet.
    pub fn get(&self, action_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("action_id", action_id.as_ref()))
    }

    /// Returns what is known of a file that a response action fetched.
    ///
    /// `GET /api/endpoint/action/{action_id}/file/{file_id}` returns
    /// [`model::FoundResponseActionFile`] with status `200`.
    ///
    /// Tells the name, size and state of the file, which can be downloaded once it is `READY`. The
    /// caller needs the privilege for file operations or for executing commands.
    ///
    /// # Arguments
    ///
    /// - `action_id`: Id of the action.
    /// - `file_id`: Id of the file: that of the action, a dot, and that of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    /// - 404 ([`EndpointError::NotFound`], inferred): The action or the file does not exist, or the
    ///   file has been removed.
    /// - 500 ([`EndpointError::InternalServerError`], inferred): Kibana or Elasticsearch failed, or
    ///   nothing has been fetched on this stack yet.
    pub fn get_file_info(
        &self,
        action_id: impl AsRef<str>,
        file_id: impl AsRef<str>,
    ) -> GetFileInfo {
        GetFileInfo(
            Request::of::<GetFileInfo>(&self.0)
                .path("action_id", action_id.as_ref())
                .path("file_id", file_id.as_ref()),
        )
    }

    /// Downloads a file that a response action fetched.
    ///
    /// `GET /api/endpoint/action/{action_id}/file/{file_id}/download` returns bytes with status
    /// `200`.
    ///
    /// Returns the bytes of the file, which is usually a ZIP archive. Its media type and its name
    /// are in `Content-Type` and `Content-Disposition`. The file is available from when the action
    /// completes until the server removes it. On a stack in which no action has fetched a file yet,
    /// the answer is 500, not 404. The caller needs the privilege for file operations or for
    /// executing commands.
    ///
    /// # Arguments
    ///
    /// - `action_id`: Id of the action.
    /// - `file_id`: Id of the file.
    ///
    /// # Errors
    ///
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    /// - 404 ([`EndpointError::NotFound`], inferred): The action or the file does not exist, or the
    ///   file has been removed.
    /// - 500 ([`EndpointError::InternalServerError`], inferred): Kibana or Elasticsearch failed, or
    ///   nothing has been fetched on this stack yet.
    pub fn download_file(
        &self,
        action_id: impl AsRef<str>,
        file_id: impl AsRef<str>,
    ) -> DownloadFile {
        DownloadFile(
            Request::of::<DownloadFile>(&self.0)
                .path("action_id", action_id.as_ref())
                .path("file_id", file_id.as_ref()),
        )
    }

    /// Counts the pending actions of agents.
    ///
    /// `GET /api/endpoint/action_status` returns [`model::PendingActions`] with status `200`.
    ///
    /// Tells for each agent how many actions of each command it has not answered yet. Any user of
    /// Security may ask.
    ///
    /// # Arguments
    ///
    /// - `agent_ids`: Ids of the agents, up to 50. At least 1 item and at most 50 items.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    pub fn get_status(&self, agent_ids: impl IntoIterator<Item = impl Into<String>>) -> GetStatus {
        let agent_ids: Vec<String> = agent_ids.into_iter().map(Into::into).collect();
        GetStatus(Request::of::<GetStatus>(&self.0).query("agent_ids", &agent_ids))
    }
}

request! {
    List of Actions::list:
        GET "/api/endpoint/action"
        as "listEndpointActions" scoped refuses(&[400, 403, 404]) body_since(&[("?commands/*=cancel", "9.2.0"), ("?commands/*=memory-dump", "9.3.0")]);
    send_json -> model::ResponseActionPage, EndpointError;
}

impl List {
    /// Number of the page, from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of actions on a page.
    ///
    /// Sent as the query parameter `pageSize`.
    pub fn page_size(self, page_size: u64) -> Self {
        Self(self.0.query("pageSize", &page_size))
    }

    /// Commands of the actions.
    pub fn commands(
        self,
        commands: impl IntoIterator<Item = model::ResponseActionCommand>,
    ) -> Self {
        let commands: Vec<model::ResponseActionCommand> = commands.into_iter().collect();
        Self(self.0.query("commands", &commands))
    }

    /// Ids of agents that the actions are for.
    ///
    /// At least 1 item and at most 50 items. Sent as the query parameter `agentIds`.
    pub fn agent_ids(self, agent_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let agent_ids: Vec<String> = agent_ids.into_iter().map(Into::into).collect();
        Self(self.0.query("agentIds", &agent_ids))
    }

    /// Names of users who began the actions.
    ///
    /// At least 1 item. Sent as the query parameter `userIds`.
    pub fn user_ids(self, user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let user_ids: Vec<String> = user_ids.into_iter().map(Into::into).collect();
        Self(self.0.query("userIds", &user_ids))
    }

    /// Earliest time at which the actions were begun, as ISO 8601 or date math such as `now-7d`.
    ///
    /// Sent as the query parameter `startDate`.
    pub fn start_date(self, start_date: impl AsRef<str>) -> Self {
        Self(self.0.query("startDate", start_date.as_ref()))
    }

    /// Latest time at which the actions were begun, as ISO 8601 or date math.
    ///
    /// Sent as the query parameter `endDate`.
    pub fn end_date(self, end_date: impl AsRef<str>) -> Self {
        Self(self.0.query("endDate", end_date.as_ref()))
    }

    /// The product whose agents the actions are for.
    ///
    /// Sent as the query parameter `agentTypes`.
    pub fn agent_types(self, agent_types: model::EndpointAgentType) -> Self {
        Self(self.0.query("agentTypes", &agent_types))
    }

    /// Ids of actions whose outputs are returned, too.
    ///
    /// At least 1 item. Sent as the query parameter `withOutputs`.
    pub fn with_outputs(self, with_outputs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let with_outputs: Vec<String> = with_outputs
            .into_iter()
            .map(Into::into)
            .collect();
        Self(self.0.query("withOutputs", &with_outputs))
    }

    /// Whether people began the actions, or rules did.
    ///
    /// At least 1 item and at most 2 items.
    pub fn types(self, types: impl IntoIterator<Item = model::ResponseActionType>) -> Self {
        let types: Vec<model::ResponseActionType> = types.into_iter().collect();
        Self(self.0.query("types", &types))
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
}

impl Paged for List {
    type Page = model::ResponseActionPage;
    type Item = model::ResponseAction;
    type Errors = EndpointError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "pageSize",
            largest: Some(100),
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.data).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

request! {
    Cancel of Actions::cancel:
        POST "/api/endpoint/action/cancel"
        as "cancelEndpointAction" scoped refuses(&[400, 403]) since("9.2.0");
    send_json -> model::StartedResponseAction, EndpointError;
}

impl Cancel {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Execute of Actions::execute:
        POST "/api/endpoint/action/execute" as "executeEndpoint" scoped refuses(&[400, 403]);
    send_json -> model::StartedResponseAction, EndpointError;
}

request! {
    FetchFile of Actions::fetch_file:
        POST "/api/endpoint/action/get_file" as "getEndpointFile" scoped refuses(&[400, 403]);
    send_json -> model::StartedResponseAction, EndpointError;
}

request! {
    Isolate of Actions::isolate:
        POST "/api/endpoint/action/isolate" as "isolateEndpoint" scoped refuses(&[400, 403]);
    send_json -> model::StartedResponseAction, EndpointError;
}

request! {
    KillProcess of Actions::kill_process:
        POST "/api/endpoint/action/kill_process" as "killEndpointProcess" scoped refuses(&[400, 403]);
    send_json -> model::StartedResponseAction, EndpointError;
}

request! {
    DumpMemory of Actions::dump_memory:
        POST "/api/endpoint/action/memory_dump"
        as "dumpEndpointMemory" scoped refuses(&[400, 403]) since("9.3.0") body_since(&[("/parameters/type=raw", "9.4.8")]);
    send_json -> model::StartedResponseAction, EndpointError;
}

impl DumpMemory {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    RunScript of Actions::run_script:
        POST "/api/endpoint/action/run_script" as "runEndpointScript" scoped refuses(&[400, 403]);
    send_json -> model::StartedResponseAction, EndpointError;
}

request! {
    FetchProcesses of Actions::fetch_processes:
        POST "/api/endpoint/action/running_procs" as "getEndpointProcesses" scoped refuses(&[400, 403]);
    send_json -> model::StartedResponseAction, EndpointError;
}

request! {
    Scan of Actions::scan:
        POST "/api/endpoint/action/scan" as "scanEndpoint" scoped refuses(&[400, 403]);
    send_json -> model::StartedResponseAction, EndpointError;
}

request! {
    GetState of Actions::get_state:
        GET "/api/endpoint/action/state" as "getEndpointActionsState" scoped refuses(&[403]);
    send_json -> model::EndpointActionsState, EndpointError;
}

request! {
    SuspendProcess of Actions::suspend_process:
        POST "/api/endpoint/action/suspend_process"
        as "suspendEndpointProcess" scoped refuses(&[400, 403]);
    send_json -> model::StartedResponseAction, EndpointError;
}

request! {
    Unisolate of Actions::unisolate:
        POST "/api/endpoint/action/unisolate" as "unisolateEndpoint" scoped refuses(&[400, 403]);
    send_json -> model::StartedResponseAction, EndpointError;
}

request! {
    UploadFile of Actions::upload_file:
        POST "/api/endpoint/action/upload" as "uploadEndpointFile" scoped refuses(&[400, 403]);
    send_json -> model::StartedResponseAction, EndpointError;
}

impl UploadFile {
    /// The product whose agents these are.
    ///
    /// Default: `endpoint`.
    pub fn agent_type(self, agent_type: model::EndpointAgentType) -> Self {
        Self(self.0.part("agent_type", &agent_type))
    }

    /// Ids of alerts that the action belongs to.
    pub fn alert_ids(self, alert_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let alert_ids: Vec<String> = alert_ids.into_iter().map(Into::into).collect();
        Self(self.0.whole_part("alert_ids", "application/json", &alert_ids))
    }

    /// Ids of cases that the action is noted in.
    pub fn case_ids(self, case_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let case_ids: Vec<String> = case_ids.into_iter().map(Into::into).collect();
        Self(self.0.whole_part("case_ids", "application/json", &case_ids))
    }

    /// Why, for people.
    pub fn comment(self, comment: impl AsRef<str>) -> Self {
        Self(self.0.part("comment", comment.as_ref()))
    }
}

request! {
    Get of Actions::get:
        GET "/api/endpoint/action/{action_id}"
        as "getEndpointAction" scoped refuses(&[400, 403, 404, 500]);
    send_json -> model::FoundResponseAction, EndpointError;
}

impl Get {
    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `data.status` is `successful`. It has failed at `failed`.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }
}

impl Waited for Get {
    type Answer = model::FoundResponseAction;
    type Work = model::FoundResponseAction;
    type Errors = EndpointError;

    const WAITER: Waiter = Waiter {
        failed: &["failed"],
        pending: &["pending"],
        ..Waiter::new("/data/status", &["successful"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}

request! {
    GetFileInfo of Actions::get_file_info:
        GET "/api/endpoint/action/{action_id}/file/{file_id}"
        as "getEndpointActionFileInfo" scoped refuses(&[400, 403, 404, 500]);
    send_json -> model::FoundResponseActionFile, EndpointError;
}

impl GetFileInfo {
    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `data.status` is `READY`. It has failed at `DELETED` or
    /// `UPLOAD_ERROR`.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }
}

impl Waited for GetFileInfo {
    type Answer = model::FoundResponseActionFile;
    type Work = model::FoundResponseActionFile;
    type Errors = EndpointError;

    const WAITER: Waiter = Waiter {
        failed: &["DELETED", "UPLOAD_ERROR"],
        pending: &["AWAITING_UPLOAD", "UPLOADING"],
        ..Waiter::new("/data/status", &["READY"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}

request! {
    DownloadFile of Actions::download_file:
        GET "/api/endpoint/action/{action_id}/file/{file_id}/download"
        as "downloadEndpointActionFile" scoped accept("application/octet-stream, application/json") refuses(&[403, 404, 500]);
    send_bytes -> ByteStream, EndpointError;
}

request! {
    GetStatus of Actions::get_status:
        GET "/api/endpoint/action_status" as "getEndpointActionsStatus" scoped refuses(&[400, 403]);
    send_json -> model::PendingActions, EndpointError;
}
