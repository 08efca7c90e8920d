//! The server: who listens, and how a request is answered.

mod connections;
mod handle;
mod reading;

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use http::Method;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::document::Document;
use crate::fault::{Fault, Faults};
use crate::route::Routes;
use crate::version::Versions;

use self::reading::Reading;

/// The largest body that a request may have, in bytes.
const BODY_LIMIT: usize = 16 * 1024 * 1024;

/// How long the head of a request may take to arrive.
const HEAD_TIME: Duration = Duration::from_secs(30);

/// How many connections there are at once. Others wait until one is closed.
const CONNECTIONS: usize = 2048;

/// A server before it is started. By default it listens on a free port of the loopback interface.
#[derive(Clone)]
pub struct Mock {
    document: Document,
    host: IpAddr,
    port: u16,
    body_limit: usize,
    head_time: Duration,
    hosts: Vec<String>,
    done: Option<Done>,
}

/// What is called with the method and the path of a request that was done.
type Done = Arc<dyn Fn(&Method, &str) + Send + Sync>;

impl Mock {
    /// A server for a document.
    pub fn new(document: Document) -> Self {
        let host = IpAddr::V4(Ipv4Addr::LOCALHOST);
        let (body_limit, head_time) = (BODY_LIMIT, HEAD_TIME);
        Self { document, host, port: 0, body_limit, head_time, hosts: Vec::new(), done: None }
    }

    /// Listens on a port; 0 is any free one.
    #[must_use]
    pub fn port(self, port: u16) -> Self {
        Self { port, ..self }
    }

    /// Listens on another address than loopback. Everyone who can reach the address can reach the server.
    #[must_use]
    pub fn host(self, host: IpAddr) -> Self {
        Self { host, ..self }
    }

    /// Also answers requests whose header `Host` has this name. Otherwise only `localhost` and the address that the server
    /// listens on are answered, so that no page in a browser reaches it under a name of its own.
    #[must_use]
    pub fn allow_host(mut self, name: &str) -> Self {
        self.hosts.push(name.to_owned());
        self
    }

    /// Calls a function for each valid request that the server did what it asks for, with method and path, whether or not
    /// the answer arrives. A fault with a status comes before that.
    #[must_use]
    pub fn on_done(mut self, done: impl Fn(&Method, &str) + Send + Sync + 'static) -> Self {
        self.done = Some(Arc::new(done));
        self
    }

    /// Answers requests with larger bodies with status 413.
    #[must_use]
    pub fn body_limit(self, bytes: usize) -> Self {
        Self { body_limit: bytes, ..self }
    }

    /// Closes connections on which the head of the next request takes longer to arrive: half a minute, if nobody says so.
    #[must_use]
    pub fn head_timeout(self, time: Duration) -> Self {
        Self { head_time: time, ..self }
    }

    /// Starts to listen, on the runtime of the caller.
    ///
    /// # Errors
    ///
    /// The address cannot be listened on; the message names it.
    pub async fn start(self) -> Result<Running, io::Error> {
        let wanted = SocketAddr::new(self.host, self.port);
        let cannot = |cause: io::Error| io::Error::new(cause.kind(), format!("cannot listen on {wanted}: {cause}"));
        let listener = TcpListener::bind(wanted).await.map_err(cannot)?;
        let address = listener.local_addr().map_err(cannot)?;
        let server = Arc::new(Server {
            routes: Routes::of(&self.document),
            document: self.document,
            address,
            hosts: self.hosts,
            done: self.done,
            reading: Reading::new(self.body_limit),
            faults: Mutex::default(),
            versions: Mutex::default(),
        });
        let router = Router::new().fallback(answer).with_state(server.clone());
        let (stop, stopped) = oneshot::channel::<()>();
        tokio::spawn(connections::serve(listener, router, CONNECTIONS, self.head_time, stopped));
        Ok(Running { server, address, _stop: stop })
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock").field("document", &self.document).field("host", &self.host).finish_non_exhaustive()
    }
}

/// A server that listens. It stops when this is dropped; requests that are being answered are answered.
pub struct Running {
    server: Arc<Server>,
    address: SocketAddr,
    _stop: oneshot::Sender<()>,
}

impl Running {
    /// What a client is given: address and the first base path of the document, without a slash at the end.
    pub fn url(&self) -> String {
        let base = self.server.document.base_paths().first().map_or("", String::as_str);
        format!("http://{}{base}", self.address)
    }

    /// Where the server listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What the server plays.
    pub fn document(&self) -> &Document {
        &self.server.document
    }

    /// Plans a fault. Faults happen in the order in which they were given.
    pub fn fault(&self, fault: Fault) {
        self.server.faults.lock().unwrap_or_else(PoisonError::into_inner).plan(fault);
    }
}

impl fmt::Debug for Running {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Running").field("url", &self.url()).finish_non_exhaustive()
    }
}

struct Server {
    document: Document,
    routes: Routes,
    address: SocketAddr,
    hosts: Vec<String>,
    done: Option<Done>,
    reading: Reading,
    faults: Mutex<Faults>,
    versions: Mutex<Versions>,
}

async fn answer(State(server): State<Arc<Server>>, request: Request) -> axum::response::Response {
    server.answer(request).await
}
