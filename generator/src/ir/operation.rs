use openapi_terms::{Method, Status};

use super::{
    AnswerHeader, Availability, Docs, ErrorBody, ErrorSetId, ErrorStatus, FamilyId, GroupId, HeaderSet, Name,
    OperationId, Parameter, Requirement, Success, TypeRef,
};
use crate::settings::Turning;

/// What the client crate calls something that starts requests: a group, or a family.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Handle {
    /// The method that leads to the handle.
    pub method: Name,
    /// The module that the handle is in.
    pub module: Name,
    /// The type of the handle.
    pub ty: Name,
}

impl Handle {
    /// A handle whose names are all the same.
    pub fn of(name: &Name) -> Self {
        Self { method: name.clone(), module: name.clone(), ty: name.clone() }
    }
}

/// A module of groups: one Cargo feature, one document.
#[derive(Clone, Debug)]
pub struct Family {
    /// The name of the feature, and of the module in the model crate; empty for the root.
    pub name: Name,
    /// What the client crate calls it.
    pub handle: Handle,
    /// What the family is about.
    pub docs: Docs,
    /// The family's groups, in document order.
    pub groups: Vec<GroupId>,
    /// The errors of the family's operations, where it has operations.
    pub errors: Option<ErrorSetId>,
    /// The headers that the documents describe for the answers of the family's operations.
    pub headers: HeaderSet,
    /// Families whose types this one's types or operations mention: features that this one's feature switches on.
    pub uses: Vec<FamilyId>,
}

/// Operations that share a handle and a file.
#[derive(Clone, Debug)]
pub struct Group {
    /// What the documents or `api.toml` call the group, which is its module in the model crate.
    pub name: Name,
    /// The first tag of the group.
    pub tag: String,
    /// What the client crate calls it.
    pub handle: Handle,
    /// The family that the group belongs to.
    pub family: FamilyId,
    /// Whether `api.toml` names the group, or the document lists its tag. Components that are called after such a group are in
    /// its module; a tag that only operations have, or none, moves no component.
    pub is_listed: bool,
    /// What the group is about: the description of its tag.
    pub docs: Docs,
    /// The group's operations, in document order.
    pub operations: Vec<OperationId>,
}

/// One operation, which sends `B`: all bodies that the document offers, or one of them. `F` is what is known of it besides what
/// the document says where it is described.
#[derive(Clone, Debug)]
pub struct Operation<B, F> {
    /// JSON pointer of the operation in the bundled document.
    pub origin: String,
    /// The `operationId`, or `METHOD path` where there is none.
    pub id: String,
    /// The method on the group's handle.
    pub name: Name,
    /// The group that the operation belongs to.
    pub group: GroupId,
    pub method: Method,
    /// The path template as the document has it.
    pub path: String,
    /// The template in pieces.
    pub pieces: Vec<PathPiece>,
    /// Whether the scope's prefix (`/s/{space}`) applies.
    pub scoped: bool,
    /// Headers that this operation always sends: name in lower case, value.
    pub headers: Vec<(String, String)>,
    /// What the operation wants to know of a caller, where it is not what the API usually wants.
    pub security: Option<Requirement>,
    /// The server that the operation has of its own: an index into [`Connection::own_servers`](super::Connection).
    pub server: Option<usize>,
    /// All parameters that a caller gives: those of the path in template order, then the others in document order.
    pub parameters: Vec<Parameter>,
    /// Groups of parameters, by their names on the wire, of which a call gives exactly one. A form of an operation has one group,
    /// whose parameters are required, and no parameter of the others.
    pub alternatives: Vec<Vec<String>>,
    pub body: B,
    /// The media types that the operation answers with, the most wanted first. Empty where the document does not say what it
    /// answers.
    pub accept: Vec<String>,
    /// The media types of other notations of what it answers as JSON.
    pub notations: Vec<String>,
    pub success: Success,
    /// The data of an event that ends a stream of events, where the document shows one and it is not `[DONE]`.
    pub end: Option<String>,
    /// The statuses of that, in order. Empty if the document has none.
    pub success_statuses: Vec<Status>,
    /// What the document says of statuses that are a success.
    pub success_reasons: Vec<(Status, String)>,
    /// The error statuses that the operation documents.
    pub error_statuses: Vec<ErrorStatus>,
    /// The error bodies that the operation documents.
    pub error_bodies: Vec<ErrorBody>,
    /// The headers that the document describes for the answers.
    pub answer_headers: Vec<AnswerHeader>,
    pub availability: Availability,
    pub docs: Docs,
    /// What other operations and `api.toml` say of it.
    pub found: F,
}

/// What is found out of an operation once all operations are known.
#[derive(Clone, Debug)]
pub struct Found {
    /// The type of the request.
    pub request: Name,
    /// The operation that this one is another form of: it sends the body under another media type, or takes another group of
    /// parameters. That one comes first, and has the enums of both.
    pub first: Option<OperationId>,
    /// Whether events are read with their names, which say what their data is.
    pub whole_events: bool,
    /// How the operation answers page by page, if it does.
    pub paging: Option<Paging>,
    /// When a call is made again, where the method does not say it.
    pub retry: Retry,
    /// How many seconds a call may take where no caller says it, if that is more than usual.
    pub timeout: Option<u64>,
    /// How the answer tells the state of some work, if it does.
    pub waiter: Option<Waiter>,
    /// The errors of the operation's family, or its own.
    pub errors: ErrorSetId,
    /// Properties and parameters whose values are secrets although their names do not say so, as the runtime's `Operation` has
    /// them.
    pub secrets: Vec<String>,
    /// What only newer servers know of a body and of values of parameters, with the first version that does, as the runtime's
    /// `Operation` has it.
    pub body_since: Vec<(String, String)>,
}

impl Found {
    /// What is known of an operation that is called by a name, and answers with some errors.
    pub fn new(name: &Name, errors: ErrorSetId) -> Self {
        Self {
            request: name.clone(),
            first: None,
            whole_events: false,
            paging: None,
            retry: Retry::default(),
            timeout: None,
            waiter: None,
            errors,
            secrets: Vec::new(),
            body_since: Vec::new(),
        }
    }
}

impl<B, F> Operation<B, F> {
    /// The operation with what it sends in another form, and with what is found out of it.
    pub fn with<C, G>(self, body: C, found: G) -> Operation<C, G> {
        Operation {
            body,
            found,
            origin: self.origin,
            id: self.id,
            name: self.name,
            group: self.group,
            method: self.method,
            path: self.path,
            pieces: self.pieces,
            scoped: self.scoped,
            headers: self.headers,
            security: self.security,
            server: self.server,
            parameters: self.parameters,
            alternatives: self.alternatives,
            accept: self.accept,
            notations: self.notations,
            success: self.success,
            end: self.end,
            success_statuses: self.success_statuses,
            success_reasons: self.success_reasons,
            error_statuses: self.error_statuses,
            error_bodies: self.error_bodies,
            answer_headers: self.answer_headers,
            availability: self.availability,
            docs: self.docs,
        }
    }

    /// Whether the operation, or one of its parameters, is known to need a certain version of the server.
    pub fn needs_version(&self) -> bool {
        self.availability.since.is_some()
            || self.availability.until.is_some()
            || self.parameters.iter().any(|parameter| parameter.availability.since.is_some())
    }
}

/// A piece of a path template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathPiece {
    /// Text, slashes included.
    Literal(String),
    /// Index of a path parameter in `parameters` of the operation.
    Parameter(usize),
}

/// How an operation answers page by page. Parameters and properties are there, and of types that fit.
#[derive(Clone, Debug, PartialEq)]
pub struct Paging {
    /// How the next page is asked for.
    pub turning: Turning,
    /// The query parameter with the number of items on a page, and its largest value.
    pub size: Option<(String, Option<u64>)>,
    /// The property of the answer with the items.
    pub items: String,
    /// The properties that have the items of answers without `items`.
    pub other_items: Vec<String>,
    /// The property with the number of all items.
    pub total: Option<String>,
    /// How many items the server gives out, counted from the first page.
    pub window: Option<u64>,
    /// The query parameter by which a caller chooses cursors in place of numbers.
    pub cursor_size: Option<String>,
    /// The query parameters that only the first request of a stream has.
    pub once: Vec<String>,
    /// The query parameters that take a property of the page before, each with that property.
    pub carry: Vec<(String, String)>,
}

/// What an operation sends, in contents `C`.
#[derive(Clone, Debug, PartialEq)]
pub struct Body<C> {
    /// JSON pointer of the media type in the bundled document.
    pub origin: String,
    /// What it is called next to others that the document offers: `multipart`. Nothing if it is the only one.
    pub kind: Option<Name>,
    /// The media types that it may be sent as, the default one first. A range is there where a caller may name any type of it.
    pub media_types: Vec<String>,
    /// A required body is an argument, an optional one a setter.
    pub required: bool,
    /// The argument's or setter's name.
    pub name: Name,
    pub content: C,
    pub docs: Docs,
}

/// A part of a multipart body.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The part's name in the request.
    pub wire: String,
    /// The argument's or setter's name.
    pub name: Name,
    /// What it holds.
    pub content: PartContent,
    /// Required parts are arguments, the others setters.
    pub required: bool,
    /// Headers that the part always has, unless a caller says otherwise: names and values.
    pub headers: Vec<(String, String)>,
    /// What the document says of the part.
    pub docs: Docs,
}

/// What a part holds.
#[derive(Clone, Debug, PartialEq)]
pub enum PartContent {
    /// Bytes or a stream, with a file name.
    File {
        /// The media type that the document gives to the part.
        media_type: Option<String>,
    },
    /// Several files under one name.
    Files {
        /// The media type that the document gives to the part.
        media_type: Option<String>,
    },
    /// A value.
    Value {
        /// The type of the value.
        ty: TypeRef,
        /// How it is written.
        form: PartForm,
    },
    /// Any number of parts that the document does not name.
    Unnamed,
    /// A header of a part that is not a file. It is not a part of its own, but is given like one.
    Header {
        /// The part.
        part: String,
        /// The header.
        header: String,
        /// A value that the document admits.
        sample: String,
    },
}

/// How a value is written as a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartForm {
    /// What has no inner structure is text, an object is JSON, and a list is a part for each of its items. A media type of the
    /// document says otherwise.
    Each(Option<String>),
    /// A list is one part, too, of a media type.
    Whole(String),
    /// A list is one text, with a character between its items.
    Separated(char),
}

/// When a call is made again, where its method does not say it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retry {
    /// Whether calling twice has the effect of calling once.
    pub idempotent: Option<bool>,
    /// Statuses after which nothing was done, because something is locked.
    pub statuses: Vec<u16>,
    /// Texts, one of which the server says where a status is not about a lock.
    pub unless: Vec<String>,
    /// What the server says where it says how long to wait, with the place of the seconds.
    pub wait: Option<String>,
}

/// How an answer tells the state of some work. Properties are there, and of types that fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiter {
    /// JSON pointers to the list of works in the answer, and to the id in each. Without an id, all are waited for together.
    pub item: Option<(String, Option<String>)>,
    /// JSON pointer to the state, in the answer or in an item.
    pub state: String,
    /// States in which the work is done.
    pub done: Vec<String>,
    /// States in which it has failed.
    pub failed: Vec<String>,
    /// States in which it is going on; empty if all others are.
    pub pending: Vec<String>,
    /// Statuses which say that there is no such work.
    pub gone: Vec<u16>,
    /// Statuses which say that work that was there is over.
    pub forgotten: Vec<u16>,
    /// What else callers should know, as Markdown.
    pub note: Option<String>,
}

impl Waiter {
    /// Whether a caller says by an id which item of a list is waited for.
    pub fn is_for_one_of_many(&self) -> bool {
        matches!(self.item, Some((_, Some(_))))
    }
}
