use super::{Availability, Docs, FormStyle, Name, TypeRef};

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Location {
    /// A piece of the path.
    Path,
    /// A pair of the query.
    Query,
    /// A header of the request.
    Header,
    /// A pair of the header `Cookie`.
    Cookie,
}

/// Where a parameter travels, and how its value is written there.
#[derive(Clone, Debug, PartialEq)]
pub enum Placement {
    /// A piece of the path.
    Path(PathStyle),
    /// A pair of the query, or the whole query.
    Query(QueryStyle),
    /// A header of the request.
    Header(HeaderStyle),
    /// A pair of the header `Cookie`.
    Cookie(CookieStyle),
}

impl Placement {
    /// Where the parameter travels.
    pub fn location(&self) -> Location {
        match self {
            Self::Path(_) => Location::Path,
            Self::Query(_) => Location::Query,
            Self::Header(_) => Location::Header,
            Self::Cookie(_) => Location::Cookie,
        }
    }
}

/// What is between the items of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delimiter {
    /// `3 4`.
    Space,
    /// A tab.
    Tab,
    /// `3|4`.
    Pipe,
}

impl Delimiter {
    /// The character.
    pub fn character(self) -> char {
        match self {
            Self::Space => ' ',
            Self::Tab => '\t',
            Self::Pipe => '|',
        }
    }
}

/// How a value is written into a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathStyle {
    /// `3,4,5`: the default.
    Simple {
        /// Whether the properties of an object are written `R=100,G=200` instead of `R,100,G,200`.
        explode: bool,
    },
    /// `.3.4.5`.
    Label {
        /// Whether each item has a dot of its own: `.3.4.5` instead of `.3,4,5`.
        explode: bool,
    },
    /// `;id=3,4,5`.
    Matrix {
        /// Whether each item has the name of its own: `;id=3;id=4` instead of `;id=3,4`.
        explode: bool,
    },
    /// `3%204`, and the like.
    Delimited(Delimiter),
    /// Slashes separate segments.
    MultiSegment,
    /// JSON text: a parameter with `content`.
    Json,
    /// A text: a parameter with `content` of another media type.
    Text,
}

/// How a value is written into the query.
#[derive(Clone, Debug, PartialEq)]
pub enum QueryStyle {
    /// Pairs of the query.
    Pairs {
        /// How the value becomes pairs.
        style: PairStyle,
        /// Whether reserved characters stay as they are.
        reserved: bool,
    },
    /// JSON text: a parameter with `content`.
    Json,
    /// A text: a parameter with `content` of another media type.
    Text,
    /// An object as a form inside of the value, with the properties that are written in another way than usual.
    FormText(Vec<FormStyle>),
    /// The whole query: an object as a form, with such properties.
    WholeForm(Vec<FormStyle>),
    /// The whole query: JSON.
    WholeJson,
    /// The whole query: a text.
    WholeText,
}

/// How a value is written as pairs of a query or of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PairStyle {
    /// `id=3&id=4` (explode, the default) or `id=3,4`.
    Form {
        /// Whether each item is a pair of its own: `id=3&id=4` instead of `id=3,4`.
        explode: bool,
    },
    /// `id=3%204`, and the like.
    Delimited(Delimiter),
    /// `id[a]=1&id[b]=2`.
    DeepObject,
}

/// How a value is written into a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderStyle {
    /// `3,4,5`: the default.
    Simple {
        /// Whether the properties of an object are written `R=100,G=200` instead of `R,100,G,200`.
        explode: bool,
    },
    /// Items with something else between them.
    Delimited(Delimiter),
    /// JSON text: a parameter with `content`.
    Json,
    /// A text: a parameter with `content` of another media type.
    Text,
}

/// How a value is written as cookies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CookieStyle {
    /// `id=3,4`, or a cookie for each item.
    Form {
        /// Whether each item is a cookie of its own.
        explode: bool,
    },
    /// The same, and nothing is percent-encoded.
    Plain {
        /// Whether each item is a cookie of its own.
        explode: bool,
    },
    /// JSON text: a parameter with `content`.
    Json,
    /// A text: a parameter with `content` of another media type.
    Text,
}

/// A parameter that a caller gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// JSON pointer of the parameter in the bundled document.
    pub origin: String,
    /// The parameter's name in the request.
    pub wire: String,
    /// The argument's or setter's name.
    pub name: Name,
    /// Where it travels, and how its value is written.
    pub placement: Placement,
    /// The type of its value.
    pub ty: TypeRef,
    /// Required parameters are arguments, the others setters.
    pub required: bool,
    /// The largest number that the parameter may be, if it counts something.
    pub largest: Option<u64>,
    /// Since when it is there.
    pub availability: Availability,
    /// What the document says of the parameter.
    pub docs: Docs,
}

impl Parameter {
    /// Where it travels.
    pub fn location(&self) -> Location {
        self.placement.location()
    }
}
