//! Time limits that passed.

use std::fmt;
use std::time::Duration;

use crate::client::deadline::Deadline;

/// A time limit that passed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Late {
    pub(crate) limit: Duration,
    pub(crate) phase: Phase,
    /// How many bytes of the body had arrived.
    pub(crate) arrived: u64,
}

/// What was going on when a time limit passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Waiting for other calls of the client.
    Turn,
    /// Asking for a credential.
    Credential,
    /// Nothing is sent that would be dropped at once.
    Unsent,
    Connecting,
    /// Waiting for status and headers.
    Answer,
    Body,
    /// Waiting for the next piece of the body.
    Stall,
}

impl Late {
    /// Nothing has arrived.
    pub(crate) fn before(deadline: Deadline, phase: Phase) -> Self {
        Self { limit: deadline.limit, phase, arrived: 0 }
    }
}

impl fmt::Display for Late {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { limit, arrived, .. } = self;
        match self.phase {
            Phase::Turn => {
                write!(formatter, "not sent within {limit:?}, because of the limits for all calls of the client")
            }
            Phase::Credential => write!(formatter, "no credential within {limit:?}"),
            Phase::Unsent => write!(formatter, "not sent within {limit:?}"),
            Phase::Connecting => write!(formatter, "no connection within {limit:?}"),
            Phase::Answer => write!(formatter, "no answer within {limit:?}"),
            Phase::Body => {
                write!(formatter, "the answer was not complete within {limit:?}; {arrived} bytes of it arrived")
            }
            Phase::Stall => write!(formatter, "the answer stalled for {limit:?} after {arrived} bytes"),
        }
    }
}
