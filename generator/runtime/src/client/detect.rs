//! Which version a server has.

use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;

use crate::Json;
use crate::client::{Call, Client, Error, NoError, Operation, Request, Version};

/// Where a server tells its version: JSON pointers into the answer of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Reported {
    /// The version.
    pub number: &'static str,
    /// What kind of server it is, and the kinds whose versions do not say what a server knows.
    pub kind: Option<(&'static str, &'static [&'static str])>,
}

impl Reported {
    /// The version that an answer tells: nothing where it tells none, and `Some(None)` where it means nothing.
    fn read(&self, answer: &Json) -> Option<Option<Version>> {
        let text = |pointer: &str| answer.pointer(pointer).and_then(Json::as_str);
        let is_unversioned =
            self.kind.is_some_and(|(kind, unversioned)| text(kind).is_some_and(|kind| unversioned.contains(&kind)));
        if is_unversioned {
            return Some(None);
        }
        text(self.number).and_then(Version::parse).map(Some)
    }
}

impl Client {
    /// Asks the server for its version, unless the client knows it.
    pub fn detect<C: Call>(&self, reported: &'static Reported) -> Detect {
        Detect { client: self.clone(), operation: C::OPERATION, reported }
    }
}

/// A question for the version of the server.
#[must_use = "nothing is asked until it is awaited"]
pub struct Detect {
    client: Client,
    operation: &'static Operation,
    reported: &'static Reported,
}

impl Detect {
    async fn read(self) -> Result<Option<Version>, Error> {
        if let Some(known) = self.client.known_version() {
            return Ok(known);
        }
        let answer = Request::new(&self.client, self.operation).send_json::<Json, NoError>().await?;
        // A server that does not tell it now may tell it later, such as a caller whom it knows.
        Ok(self.reported.read(&answer).and_then(|version| self.client.know_version(version)))
    }
}

impl IntoFuture for Detect {
    type Output = Result<Option<Version>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.read())
    }
}

impl fmt::Debug for Detect {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Detect").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}
