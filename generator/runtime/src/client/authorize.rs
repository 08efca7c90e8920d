//! Credentials on their way into a request.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use http::{Request, Response};

use crate::client::connecting::give_up;
use crate::client::credential::{Place, Placed};
use crate::client::deadline::Deadline;
use crate::client::handle::Shared;
use crate::client::late::{Late, Phase};
use crate::client::provider::{Source, Ungiven};
use crate::client::redaction::Secrets;
use crate::client::retry::Budget;
use crate::client::security::{Chosen, choose};
use crate::client::sending::Sending;
use crate::client::{Body, Operation, TransportError, TransportFuture};

/// What must not be shown of a request and of its answer. The transport that records requests finds it with them.
#[cfg(feature = "mock")]
#[derive(Clone)]
pub(crate) struct Hidden(pub(crate) Secrets);

/// What a call says of the caller.
pub(crate) struct Plan {
    credentials: Chosen,
    pub(crate) secrets: Secrets,
}

/// A request on its way.
pub(crate) enum Begun<'s> {
    Sent(TransportFuture<'s>),
    Asks(Box<Asks>),
}

/// What is done about credentials that come from sources. A client has it from the first credential with a source on, so that a program
/// without sources is linked without that code.
pub(crate) struct Asking {
    pub(super) ask: Ask,
    pub(super) renew: Renew,
}

type Ask = for<'a> fn(
    &'a mut Plan,
    &'a Shared,
    Box<Asks>,
    Deadline,
) -> BoxFuture<'a, Result<(Request<Body>, Vec<Used>), Unanswered>>;
type Renew = for<'a> fn(
    &'a mut Sending,
    &'a Shared,
    Response<Body>,
    Vec<Used>,
    Deadline,
) -> BoxFuture<'a, Result<(Response<Body>, Deadline), Unanswered>>;

/// Asks sources before a request, and again after it was refused.
pub(crate) static ASKING: Asking = Asking {
    ask: |plan, shared, asks, deadline| Box::pin(plan.ask(shared, asks, deadline)),
    renew: |sending, shared, response, used, deadline| Box::pin(sending.renewed(shared, response, used, deadline)),
};

/// A request whose credentials come from sources.
pub(crate) struct Asks {
    pub(super) asking: &'static Asking,
    request: Request<Body>,
    sources: Vec<(&'static str, Arc<Source>)>,
}

/// A credential that a source gave.
pub(crate) struct Used {
    pub(super) asking: &'static Asking,
    method: &'static str,
    source: Arc<Source>,
    placed: Arc<Placed>,
}

/// How long an attempt may go on without an answer, if another one is allowed then.
pub(crate) struct Patience<'s> {
    pub(crate) time: Duration,
    /// What pays for the other attempt.
    pub(crate) budget: Option<&'s Budget>,
}

impl Patience<'_> {
    /// Whether another attempt is made. Otherwise, the answer may still come.
    fn ends(&self) -> bool {
        self.budget.is_none_or(Budget::spend)
    }
}

/// Why there is no answer.
pub(crate) enum Unanswered {
    /// Nothing was sent, because it cannot be.
    Mistake(String),
    Failed(TransportError),
    /// The time was over.
    Late(Late),
    /// Another attempt is made, for which the budget has paid.
    GivenUp(Late),
}

impl fmt::Display for Unanswered {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Mistake(mistake) => formatter.write_str(mistake),
            Self::Failed(error) => error.fmt(formatter),
            Self::Late(late) | Self::GivenUp(late) => late.fmt(formatter),
        }
    }
}

impl From<TransportError> for Unanswered {
    fn from(error: TransportError) -> Self {
        Self::Failed(error)
    }
}

impl Plan {
    /// Decides for an operation.
    pub(crate) fn of(shared: &Shared, operation: &Operation) -> Result<Self, String> {
        let target = shared.servers.target(operation)?;
        let wanted = operation.security.or(shared.security);
        let mut credentials = choose(&shared.credentials, wanted)?;
        if let Some(server) = target.stranger
            && !credentials.is_empty()
        {
            if !wanted.is_some_and(|alternatives| alternatives.contains(&&[][..])) {
                return Err(format!(
                    "it is on a server of its own, {server}, and credentials go only to servers that the caller gave; name it \
                     with `operation_server` of the builder"
                ));
            }
            credentials = Chosen::None;
        }
        // Whatever the client knows may be repeated, also by a server that was not told.
        let secrets = shared.secrets.clone().naming(operation.secrets);
        Ok(Self { credentials, secrets })
    }

    /// Sends a request with the credentials that are known, or says which ones have to be asked for before.
    pub(crate) fn begin<'s>(
        &self,
        shared: &'s Shared,
        mut request: Request<Body>,
        deadline: Deadline,
    ) -> Result<Begun<'s>, Unanswered> {
        let asking = self.apply_known(shared, &mut request)?;
        let sources = asking.map(|asking| (asking, self.sources(shared, &request)));
        match sources.filter(|(_, sources)| !sources.is_empty()) {
            Some((asking, sources)) => Ok(Begun::Asks(Box::new(Asks { asking, request, sources }))),
            None => self.sent(shared, request, deadline).map(Begun::Sent),
        }
    }

    /// Sets the credentials of a request that have to be asked for. Returns them, too.
    async fn ask(
        &mut self,
        shared: &Shared,
        asks: Box<Asks>,
        deadline: Deadline,
    ) -> Result<(Request<Body>, Vec<Used>), Unanswered> {
        let Asks { asking, mut request, sources } = *asks;
        let mut used = Vec::new();
        for (method, source) in sources {
            let placed = self.obtain(shared, method, &source, deadline, None).await?;
            placed.apply(&mut request).map_err(Unanswered::Mistake)?;
            used.push(Used { asking, method, source, placed });
        }
        Ok((request, used))
    }

    /// A request with other credentials, after the server has refused those of sources. Nothing if these have no other ones, or if
    /// the request cannot be sent again.
    pub(crate) async fn renewed(
        &mut self,
        shared: &Shared,
        request: Option<Request<Body>>,
        refused: &[Used],
        deadline: Deadline,
    ) -> Result<Option<Request<Body>>, Unanswered> {
        let Some(mut request) = request else {
            // What was a stream cannot be sent again, but the next call gets another credential.
            for Used { source, placed, .. } in refused {
                source.forget(placed).await;
            }
            return Ok(None);
        };
        self.apply_known(shared, &mut request)?;
        let mut is_new = false;
        for Used { method, source, placed: refused, .. } in refused {
            let placed = self.obtain(shared, method, source, deadline, Some(refused)).await?;
            placed.apply(&mut request).map_err(Unanswered::Mistake)?;
            is_new |= placed.secrets != refused.secrets;
        }
        // The same credential would be refused again.
        Ok(is_new.then_some(request))
    }

    /// Sets the credentials that no source is asked for. Returns what is done about the others, if there are any.
    fn apply_known(&self, shared: &Shared, request: &mut Request<Body>) -> Result<Option<&'static Asking>, Unanswered> {
        let mut asking = None;
        for given in self.credentials.among(&shared.credentials) {
            given.credential.apply(request).map_err(Unanswered::Mistake)?;
            if let Place::Source(_, how) = given.credential.place {
                asking = Some(how);
            }
        }
        Ok(asking)
    }

    /// Where the credentials come from that are not there yet. What a caller has set is not asked for.
    fn sources(&self, shared: &Shared, request: &Request<Body>) -> Vec<(&'static str, Arc<Source>)> {
        let credentials = self.credentials.among(&shared.credentials);
        let sources = credentials.filter_map(|given| match &given.credential.place {
            Place::Source(source, _) => {
                let is_set = given.credential.header_name().is_some_and(|name| request.headers().contains_key(name));
                (!is_set).then(|| (given.method, source.clone()))
            }
            _ => None,
        });
        sources.collect()
    }

    /// Asks a source for its credential, which is not shown from then on.
    async fn obtain(
        &mut self,
        shared: &Shared,
        method: &str,
        source: &Source,
        deadline: Deadline,
        refused: Option<&Arc<Placed>>,
    ) -> Result<Arc<Placed>, Unanswered> {
        let late = || Unanswered::Late(Late::before(deadline, Phase::Credential));
        let placed = deadline.within(source.get(shared, refused)).await.ok_or_else(late)?;
        let placed = placed.map_err(|Ungiven { message, may_pass }| {
            let message = format!("there is no credential for `{method}`: {message}");
            if may_pass { TransportError::not_sent(message) } else { TransportError::permanent(message) }
        })?;
        self.secrets = self.secrets.with(placed.secrets.clone());
        Ok(placed)
    }

    /// Sends a request that has its credentials.
    pub(crate) fn sent<'s>(
        &self,
        shared: &'s Shared,
        request: Request<Body>,
        deadline: Deadline,
    ) -> Result<TransportFuture<'s>, Unanswered> {
        // A request that nobody waits for any more would be sent and dropped at once.
        if !deadline.leaves(Duration::ZERO) {
            return Err(Unanswered::Late(Late::before(deadline, Phase::Unsent)));
        }
        #[cfg(feature = "mock")]
        let request = {
            let mut request = request;
            request.extensions_mut().insert(Hidden(self.secrets.clone()));
            request
        };
        Ok(shared.transport.send(request))
    }

    /// Waits for the answer of a request that is sent.
    pub(crate) async fn answer(
        &self,
        mut sent: TransportFuture<'_>,
        deadline: Deadline,
        patience: Patience<'_>,
    ) -> Result<Response<Body>, Unanswered> {
        let soon = Deadline::after(patience.time);
        let mut answer = soon.nearer(deadline).within(sent.as_mut()).await;
        if answer.is_none() && soon.is_before(&deadline) {
            if patience.ends() {
                return Err(Unanswered::GivenUp(Late::before(soon, give_up(sent))));
            }
            answer = deadline.within(sent.as_mut()).await;
        }
        let Some(answer) = answer else {
            return Err(Unanswered::Late(Late::before(deadline, give_up(sent))));
        };
        let mut response = answer?;
        self.secrets.hide_in(response.headers_mut());
        Ok(response)
    }
}
