// Generated from specs/cloud-connected; do not edit.

//! Subscription of an organization, and its consent to the terms and conditions.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, UnknownValue, open_enum, record};

/// Who agreed to the terms and conditions, and when.
///
/// It exists only after the consent.
#[derive(Clone, PartialEq)]
pub struct AcceptedTerms {
    /// When the terms were accepted.
    pub accepted_at: DateTime,
    /// Identifier of the user who accepted the terms.
    pub accepted_by: String,
    _kept: Kept,
}

impl AcceptedTerms {
    pub fn new(accepted_at: impl Into<DateTime>, accepted_by: impl Into<String>) -> Self {
        Self {
            accepted_at: accepted_at.into(),
            accepted_by: accepted_by.into(),
            ..blank()
        }
    }
}

record! {
    AcceptedTerms + _kept;
    required accepted_at = "accepted_at";
    required accepted_by = "accepted_by";
}

/// Subscription of an organization.
#[derive(Clone, PartialEq)]
pub struct Subscription {
    /// State of the subscription of an organization.
    pub state: SubscriptionState,
    _kept: Kept,
}

impl Subscription {
    #[inline]
    pub fn new(state: SubscriptionState) -> Self {
        Self { state, ..blank() }
    }
}

record! {
    Subscription + _kept;
    required state = "state";
}

/// State of the subscription of an organization.
#[derive(Clone, Debug)]
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

open_enum! {
    SubscriptionState;
    Trial = "trial";
    Active = "active";
    Inactive = "inactive";
}

/// Consent of an organization to the terms and conditions.
#[derive(Clone, Default, PartialEq)]
pub struct TermsAcceptance {
    /// Who agreed to the terms and conditions, and when.
    pub accepted: Option<AcceptedTerms>,
    _kept: Kept,
}

record! {
    TermsAcceptance + _kept: new;
    optional accepted = "accepted";
}
