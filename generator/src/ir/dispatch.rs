//! What tells the arms of a union apart.

use super::{JsonType, Tag};

/// How a decoder tells the arms of a [`Union`](super::Union) apart.
#[derive(Clone, Debug, PartialEq)]
pub enum Dispatch {
    /// The value of one property names the arm. Values are distinct, and several may name one arm.
    Discriminator {
        /// The property's name in JSON.
        property: String,
        /// Values of the property, each with the index of the variant that it names.
        arms: Vec<(Tag, usize)>,
        /// The variant of values that no other one is for.
        default: Option<usize>,
    },
    /// The first guard that holds decides.
    Guards(Vec<GuardedVariants>),
}

/// Arms that are tried when a [`Guard`] holds.
#[derive(Clone, Debug, PartialEq)]
pub struct GuardedVariants {
    /// What has to be true of the value.
    pub guard: Guard,
    /// Indices of the variants. One: it is decoded. More: the one that fits most specifically, which is the one whose
    /// required properties are all there and that knows most of the properties that are.
    pub variants: Vec<usize>,
}

/// Something that can be seen on a JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Guard {
    /// The value has this JSON type.
    Type(JsonType),
    /// The value is an array whose first element has this JSON type. An empty array passes, too.
    Items(JsonType),
    /// The value is one of these strings.
    Values(Vec<String>),
    /// The value is an object in which a property has this value.
    Constant {
        /// The property's name in JSON.
        property: String,
        /// The value that it must have.
        value: Tag,
    },
    /// The value is an object that has this property. Servers send `null` for what is not there, so that it counts only where
    /// the property may be `null`.
    Key {
        /// The property's name in JSON.
        property: String,
        /// Whether `null` counts.
        or_null: bool,
    },
}

/// A tag of an arm that only the [`Union`](super::Union) knows: the arm has another one elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct WrittenTag {
    /// The index of the variant.
    pub variant: usize,
    /// The property's name in JSON.
    pub property: String,
    /// Its value.
    pub value: Tag,
}
