// Generated from specs/cloud-connected; do not edit.

//! Subscription of an organization, and its consent to the terms and conditions.

use openapi_runtime::wire::{Entries, OpenEnum, Record, blank, read, unknown};
use openapi_runtime::{DateTime, UnknownValue, open_enum, record};
use serde::de::MapAccess;
use serde::ser::SerializeMap;

/// Who agreed to the terms and conditions, and when.
///
/// It exists only after the consent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcceptedTerms {
    /// When the terms were accepted.
    pub accepted_at: DateTime,
    /// Identifier of the user who accepted the terms.
    pub accepted_by: String,
}

impl AcceptedTerms {
    /// Creates the value from its required properties.
    pub fn new(accepted_at: impl Into<DateTime>, accepted_by: impl Into<String>) -> Self {
        Self {
            accepted_at: accepted_at.into(),
            accepted_by: accepted_by.into(),
        }
    }
}

record!(AcceptedTerms);

impl Record for AcceptedTerms {
    const NAME: &'static str = "AcceptedTerms";
    const REQUIRED: &'static [&'static str] = &["accepted_at", "accepted_by"];

    fn blank() -> Self {
        Self::new(blank::<DateTime>(), String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "accepted_at" => read(map, &mut self.accepted_at),
            "accepted_by" => read(map, &mut self.accepted_by),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("accepted_at", &self.accepted_at)
            .entry("accepted_by", &self.accepted_by)
            .end()
    }
}

/// Subscription of an organization.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
    /// State of the subscription of an organization.
    pub state: SubscriptionState,
}

impl Subscription {
    /// Creates the value from its required property.
    pub fn new(state: SubscriptionState) -> Self {
        Self { state }
    }
}

record!(Subscription);

impl Record for Subscription {
    const NAME: &'static str = "Subscription";
    const REQUIRED: &'static [&'static str] = &["state"];

    fn blank() -> Self {
        Self::new(blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "state" => read(map, &mut self.state),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("state", &self.state).end()
    }
}

/// State of the subscription of an organization.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SubscriptionState {
    /// `trial`
    Trial,
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl SubscriptionState {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Trial => "trial",
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(SubscriptionState);

impl OpenEnum for SubscriptionState {
    fn from_wire(value: &str) -> Self {
        match value {
            "trial" => Self::Trial,
            "active" => Self::Active,
            "inactive" => Self::Inactive,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Consent of an organization to the terms and conditions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TermsAcceptance {
    /// Who agreed to the terms and conditions, and when.
    pub accepted: Option<AcceptedTerms>,
}

impl TermsAcceptance {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(TermsAcceptance);

impl Record for TermsAcceptance {
    const NAME: &'static str = "TermsAcceptance";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "accepted" => read(map, &mut self.accepted),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("accepted", &self.accepted).end()
    }
}
