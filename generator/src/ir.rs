//! The intermediate representation: what the documents mean, before any Rust is written.
//!
//! Flat vectors of [`Type`]s, [`Operation`]s, [`Group`]s, [`Family`]s and [`ErrorSet`]s that name one another by index. Data
//! only, in three forms:
//!
//! - [`lowered`] is what [`lower`](crate::lower) makes of each schema and operation alone. It may hold `allOf`.
//! - [`merged`] holds none of these, and still other names for types, and unions whose arms nothing tells apart.
//! - [`settled`] is what the [`passes`](crate::passes) leave, and all that later stages see. It cannot hold any of that.
//!
//! What has the same form in all of them is written once, here, as are the names of the settled form.

mod answer;
mod api;
mod availability;
mod bounds;
mod connection;
mod cycles;
mod dispatch;
mod docs;
pub mod lowered;
pub mod merged;
mod operation;
mod parameter;
mod paths;
pub mod settled;
mod tag;
mod types;
mod visit;

pub use answer::{
    AnswerHeader, ErrorBody, ErrorContent, ErrorSet, ErrorStatus, ErrorVariant, Header, HeaderSet, Payload,
    StatusVariant, Success,
};
pub use api::{Api as AnyApi, ErrorSetId, Example, FamilyId, GroupId, OperationId, TypeId};
pub use availability::{Availability, Tier};
pub use bounds::{Bound, Bounds, Counts};
pub use connection::{Connection, Detection, KeyPlace, Requirement, Scheme, SchemeKind, Server, ServerVariable};
pub use cycles::Cycles;
pub use dispatch::{Dispatch, Guard, GuardedVariants, WrittenTag};
pub(crate) use docs::INFERRED;
pub use docs::{Docs, listed};
pub use operation::{Family, Found, Group, Handle, Paging, Part, PartContent, PartForm, PathPiece, Retry, Waiter};
pub use parameter::{
    CookieStyle, Delimiter, HeaderStyle, Location, PairStyle, Parameter, PathStyle, Placement, QueryStyle,
};
pub use settled::{
    ARGUMENTS, Api, Body, Content, FormStyle, Item, ItemShape, Member, Operation, Shape, SharedField, SharedPart,
    Struct, StructId, StructPart, Type, Union,
};
pub use tag::Tag;
pub use types::{
    Access, EnumVariant, Field, IntegerEnum, IntegerVariant, JsonType, Need, OtherName, Scalar, StringEnum, TypeRef,
    Usage, Variant,
};
pub use visit::{References, ReferencesMut, Use, Way, ids};

pub use openapi_terms::{Method, Status};

pub use crate::names::Name;
