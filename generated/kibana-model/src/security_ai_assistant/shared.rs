// Generated from specs/kibana; do not edit.

//! Types that several groups share.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{UnknownValue, open_enum, record, setters};

/// How many items a bulk action had.
#[derive(Clone, PartialEq)]
pub struct AssistantBulkSummary {
    /// Number of items that failed.
    pub failed: i64,
    /// Number of items that were as they should be already.
    pub skipped: i64,
    /// Number of items that were created, changed or deleted.
    pub succeeded: i64,
    /// Number of all items.
    pub total: i64,
    _kept: Kept,
}

impl AssistantBulkSummary {
    #[inline]
    pub fn new(failed: i64, skipped: i64, succeeded: i64, total: i64) -> Self {
        Self {
            failed,
            skipped,
            succeeded,
            total,
            ..blank()
        }
    }
}

record! {
    AssistantBulkSummary + _kept;
    required_number failed = "failed";
    required_number skipped = "skipped";
    required_number succeeded = "succeeded";
    required_number total = "total";
}

/// An item by its id and name.
#[derive(Clone, PartialEq)]
pub struct AssistantItem {
    /// Id of the item.
    pub id: String,
    /// Name of the item.
    pub name: Option<String>,
    _kept: Kept,
}

impl AssistantItem {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    AssistantItem + _kept;
    required id = "id";
    optional name = "name";
}

/// Which items are chosen, by their ids, by a query, or by both.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AssistantSelection {
    /// Ids of the items.
    ///
    /// At least 1 item.
    pub ids: Option<Vec<String>>,

    /// A query in KQL that the items match.
    pub query: Option<String>,
}

impl AssistantSelection {
    setters! {
        ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        query(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AssistantSelection: new;
    optional ids = "ids";
    optional query = "query";
}

/// A user, by id, by name, or by both.
#[derive(Clone, Default, PartialEq)]
pub struct AssistantUser {
    /// Id of the user's profile.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    _kept: Kept,
}

impl AssistantUser {
    setters! {
        id(value: impl Into<String>) = Some(value.into());
        name(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AssistantUser + _kept: new;
    optional id = "id";
    optional name = "name";
}

/// Who says something.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ChatRole {
    /// `system`
    System,
    /// `user`
    User,
    /// `assistant`
    Assistant,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ChatRole;
    System = "system";
    User = "user";
    Assistant = "assistant";
}
