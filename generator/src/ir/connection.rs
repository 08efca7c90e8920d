use super::operation::Operation;
use super::{Docs, Name, OperationId};

/// Who may call an API, where it is, and how it tells its version.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Connection {
    /// The ways in which callers say who they are: those that some operation takes.
    pub schemes: Vec<Scheme>,
    /// What operations want to know of a caller unless they say it themselves. Nothing where the documents say nothing.
    pub security: Option<Requirement>,
    /// The addresses of the API, those that can be called.
    pub servers: Vec<Server>,
    /// The servers that operations have of their own.
    pub own_servers: Vec<Server>,
    /// How a server tells its version, if `api.toml` says it.
    pub detection: Option<Detection>,
}

/// How a server tells its version. Properties are there, and are text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detection {
    /// The operation that is called.
    pub operation: OperationId,
    /// JSON pointer to the version in its answer.
    pub number: String,
    /// JSON pointer to the kind of the server, and the kinds whose versions do not say what a server knows.
    pub kind: Option<(String, Vec<String>)>,
}

/// What an operation wants to know of a caller.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Requirement {
    /// Alternatives, each of which is all that is needed: indices into [`Connection::schemes`].
    ///
    /// An empty list means that no credential is sent; an empty alternative, that an operation can do without one.
    AnyOf(Vec<Vec<usize>>),
    /// Something that no client can send.
    Unmeetable,
}

impl Requirement {
    /// The alternatives; none for what cannot be met.
    pub fn alternatives(&self) -> &[Vec<usize>] {
        match self {
            Self::AnyOf(alternatives) => alternatives,
            Self::Unmeetable => &[],
        }
    }

    /// The indices of all schemes, in the order of the alternatives.
    pub fn schemes(&self) -> impl Iterator<Item = usize> {
        self.alternatives().iter().flatten().copied()
    }
}

impl Default for Requirement {
    /// No credential is sent.
    fn default() -> Self {
        Self::AnyOf(Vec::new())
    }
}

/// A way in which callers say who they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Scheme {
    /// JSON pointer of the scheme in the bundled document; empty where the documents have none.
    pub origin: String,
    /// The name in the document.
    pub id: String,
    /// The builder's method.
    pub name: Name,
    /// What is sent, and where.
    pub kind: SchemeKind,
    /// What the document says of the scheme.
    pub docs: Docs,
}

/// What a scheme sends, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// A key in a header, the query or a cookie.
    Key {
        /// Where the key is sent.
        place: KeyPlace,
        /// The name of the header, query parameter or cookie.
        name: String,
    },
    /// A user name and a password.
    Basic,
    /// A bearer token.
    Bearer,
    /// A text after the word of another HTTP authentication scheme.
    Http {
        /// The name of the scheme, as the document writes it: `Digest`.
        word: String,
    },
    /// A token that the client can ask for itself.
    OAuth2 {
        /// Where tokens are asked for; nothing where the document has no flow that a client can go through alone.
        token_url: Option<String>,
        /// Where they are renewed, if that is another address.
        refresh_url: Option<String>,
    },
    /// A certificate of the client.
    Certificate,
}

/// Where a key is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyPlace {
    /// In a header of the request.
    Header,
    /// In a pair of the query.
    Query,
    /// In a pair of the header `Cookie`.
    Cookie,
}

/// An address, which may have variables.
#[derive(Clone, Debug, PartialEq)]
pub struct Server {
    /// The name of the type of an address with variables, and of the constant of a server that operations have of their own.
    pub name: Name,
    /// The address with the places of variables in braces. One that begins with a slash is on the API's server.
    pub template: String,
    /// The address with the default of each variable.
    pub address: String,
    /// The variables, in the order of their places in the address.
    pub variables: Vec<ServerVariable>,
    /// The other servers of the operations that call this one of their own: indices into [`Connection::own_servers`].
    pub others: Vec<usize>,
}

/// A part of an address that a caller may choose.
#[derive(Clone, Debug, PartialEq)]
pub struct ServerVariable {
    /// The name in the address.
    pub wire: String,
    /// The setter; with the server's name before it, the type of the values.
    pub name: Name,
    /// The values, where there are only some, with the names of their variants.
    pub values: Vec<(String, Name)>,
    /// The value that is used unless a caller chooses another.
    pub default: String,
    /// What the document says of the variable.
    pub docs: Docs,
}

impl Connection {
    /// Whether an operation asks for something that no client can send.
    pub fn is_unmeetable<B, F>(&self, operation: &Operation<B, F>) -> bool {
        let wanted = operation.security.as_ref().or(self.security.as_ref());
        wanted == Some(&Requirement::Unmeetable)
    }

    /// The address of the API that is called unless a caller says otherwise.
    pub fn server(&self) -> Option<&Server> {
        self.servers.first()
    }
}
