use serde_json::Value;

use super::{Docs, FamilyId, GroupId, Name, TypeId};

/// One type of the documents, of a shape `S`.
#[derive(Clone, Debug)]
pub struct Type<S> {
    /// JSON pointer of the schema in the bundled document.
    pub origin: String,
    /// The Rust name, as words. Empty for shapes that are written in place (lists, maps, scalars).
    pub name: Name,
    /// The family whose module the type is in.
    pub family: FamilyId,
    /// The modules below the family's that lead to the type: its group's, and that of what it is written in.
    pub module: Vec<Name>,
    /// The group that the document puts a component in, which says in which file it is printed and nothing else.
    pub group: Option<GroupId>,
    /// What the schema says to a reader.
    pub docs: Docs,
    /// What the schema means.
    pub shape: S,
    /// Where values of the type travel.
    pub usage: Usage,
}

/// What comes before the name of a component.
const COMPONENTS: &str = "/components/schemas/";

impl<S> Type<S> {
    /// Whether the document itself names the type: it is a component and not written in place.
    pub fn is_component(&self) -> bool {
        self.origin.strip_prefix(COMPONENTS).is_some_and(|name| !name.contains('/'))
    }

    /// Whether the type is a component or is written in one.
    pub fn is_of_component(&self) -> bool {
        self.origin.starts_with(COMPONENTS)
    }
}

/// Why a type has another name than the one that its place gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OtherName {
    /// Something else has that name, or Rust does.
    Taken(Name),
    /// It has the name of the last run.
    Kept,
}

/// The directions that values of a type travel in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Sent to the server, in a body or a parameter.
    pub request: bool,
    /// Received from the server, in a success or an error.
    pub response: bool,
    /// The whole body of a call, of an API with an `api.toml`.
    pub body: bool,
}

/// A use of a type, with what is true of this use only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TypeRef {
    /// The type.
    pub id: TypeId,
    /// Whether `null` may take its place.
    pub nullable: bool,
    /// Whether the value is behind a `Box`, to break a cycle.
    pub boxed: bool,
}

impl TypeRef {
    /// A use that is neither nullable nor boxed.
    pub fn plain(id: TypeId) -> Self {
        Self { id, nullable: false, boxed: false }
    }
}

/// A property of a struct.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The property's name in JSON.
    pub wire: String,
    /// The Rust name.
    pub name: Name,
    /// The property's type.
    pub ty: TypeRef,
    /// Whether the property has to be there.
    pub need: Need,
    /// The only value that the property may have, which is no list and no object: filled in by `new` and not an argument of it.
    pub constant: Option<Box<Value>>,
    /// Which way the property goes.
    pub access: Access,
    /// What the schema says to a reader.
    pub docs: Docs,
}

/// Whether a property has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Need {
    /// It is always there.
    Required,
    /// It is always there, and begins empty: a list or a map whose default is that.
    Empty,
    /// `new` asks for it, and what is read may lack it: an example of the document lacks what the document requires, say.
    Expected,
    /// It may be left out.
    Optional,
}

/// Which way a property goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Access {
    /// It is sent and received.
    #[default]
    Both,
    /// It is received only: `readOnly`.
    ReadOnly,
    /// It is sent only: `writeOnly`.
    WriteOnly,
}

impl Field {
    /// Whether the property is always there.
    pub fn is_required(&self) -> bool {
        matches!(self.need, Need::Required | Need::Empty)
    }

    /// Whether `new` sets the property, from an argument or to its constant.
    pub fn is_initial(&self) -> bool {
        matches!(self.need, Need::Required | Need::Expected)
    }
}

/// A string with known values; others are kept.
#[derive(Clone, Debug, PartialEq)]
pub struct StringEnum {
    /// The known values, in document order, each once.
    pub variants: Vec<EnumVariant>,
}

/// A known value of a [`StringEnum`].
#[derive(Clone, Debug, PartialEq)]
pub struct EnumVariant {
    /// The value in JSON.
    pub wire: String,
    /// The Rust name.
    pub name: Name,
    /// The first version of servers that know the value, if it is known.
    pub since: Option<String>,
    /// What the document says of the value.
    pub docs: Docs,
}

/// An integer with known values; others are kept.
#[derive(Clone, Debug, PartialEq)]
pub struct IntegerEnum {
    /// The known values, in document order, each once.
    pub variants: Vec<IntegerVariant>,
}

/// A known value of an [`IntegerEnum`].
#[derive(Clone, Debug, PartialEq)]
pub struct IntegerVariant {
    /// The value in JSON.
    pub value: i64,
    /// The Rust name. Until it is decided, what the document calls the value in code, or nothing.
    pub name: Name,
    /// What the document says of the value.
    pub docs: Docs,
}

/// An arm of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// The Rust name.
    pub name: Name,
    /// What the arm holds. Never nullable: `null` belongs to the use of the union.
    pub ty: TypeRef,
    /// What the arm's schema says to a reader.
    pub docs: Docs,
}

/// The types of JSON, with integers apart from other numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum JsonType {
    /// An object.
    Object,
    /// An array.
    Array,
    /// A string.
    String,
    /// A number without a fraction; `42.0` is one.
    Integer,
    /// A number that may have a fraction.
    Number,
    /// `true` or `false`.
    Boolean,
}

/// A value without inner structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scalar {
    /// `type: boolean`.
    Boolean,
    /// `type: integer` with `format: int32`, or bounds within it.
    I32,
    /// Any other integer that may be negative.
    I64,
    /// An integer within 32 bits that is not negative.
    U32,
    /// An integer within 64 bits that is not negative.
    U64,
    /// `type: number` of any format.
    F64,
    /// `type: string` without a format that has a type of its own.
    String,
    /// `format: date-time`.
    DateTime,
    /// `format: date`.
    Date,
    /// `format: uuid`.
    Uuid,
    /// `format: uri`.
    Uri,
    /// `format: byte`: Base64 in JSON.
    Byte,
    /// `format: base64url`: Base64 of the alphabet for addresses in JSON.
    Base64Url,
    /// `format: binary` inside JSON.
    Binary,
    /// `format: password`: never printed.
    Password,
    /// `x-secret` where any JSON is allowed: never printed.
    SecretJson,
    /// `x-secret` with `format: uri`: printed without a user name and a password.
    CredentialUri,
}

impl Scalar {
    /// What OpenAPI calls the format of a string that is more than text; empty for all other values.
    pub fn format(self) -> &'static str {
        match self {
            Scalar::DateTime => "date-time",
            Scalar::Date => "date",
            Scalar::Uuid => "uuid",
            Scalar::Uri => "uri",
            Scalar::Byte => "byte",
            Scalar::Base64Url => "base64url",
            Scalar::Binary => "binary",
            Scalar::Password => "password",
            _ => "",
        }
    }

    /// Whether values are numbers.
    pub fn is_number(self) -> bool {
        matches!(self, Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 | Scalar::F64)
    }

    /// Whether a value, or a part of it, is never printed.
    pub fn is_secret(self) -> bool {
        matches!(self, Scalar::Password | Scalar::SecretJson | Scalar::CredentialUri)
    }
}
