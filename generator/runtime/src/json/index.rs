//! Indexing: `value["name"]` and `value[0]`.

use std::ops::Index;

use super::Json;

mod sealed {
    pub trait Sealed {}
}

/// What [`Json`] can be indexed with: the name of a property, or the position of an item.
pub trait JsonIndex: sealed::Sealed {
    #[doc(hidden)]
    fn find<'j>(&self, value: &'j Json) -> Option<&'j Json>;

    #[doc(hidden)]
    fn find_mut<'j>(&self, value: &'j mut Json) -> Option<&'j mut Json>;
}

impl sealed::Sealed for usize {}

impl JsonIndex for usize {
    fn find<'j>(&self, value: &'j Json) -> Option<&'j Json> {
        value.as_array()?.get(*self)
    }

    fn find_mut<'j>(&self, value: &'j mut Json) -> Option<&'j mut Json> {
        value.as_array_mut()?.get_mut(*self)
    }
}

impl sealed::Sealed for str {}

impl JsonIndex for str {
    fn find<'j>(&self, value: &'j Json) -> Option<&'j Json> {
        value.as_object()?.get(self)
    }

    fn find_mut<'j>(&self, value: &'j mut Json) -> Option<&'j mut Json> {
        value.as_object_mut()?.get_mut(self)
    }
}

impl sealed::Sealed for String {}

impl JsonIndex for String {
    fn find<'j>(&self, value: &'j Json) -> Option<&'j Json> {
        JsonIndex::find(self.as_str(), value)
    }

    fn find_mut<'j>(&self, value: &'j mut Json) -> Option<&'j mut Json> {
        JsonIndex::find_mut(self.as_str(), value)
    }
}

impl<I: sealed::Sealed + ?Sized> sealed::Sealed for &I {}

impl<I: JsonIndex + ?Sized> JsonIndex for &I {
    fn find<'j>(&self, value: &'j Json) -> Option<&'j Json> {
        (**self).find(value)
    }

    fn find_mut<'j>(&self, value: &'j mut Json) -> Option<&'j mut Json> {
        (**self).find_mut(value)
    }
}

impl<I: JsonIndex> Index<I> for Json {
    type Output = Json;

    /// The property or item, or `null` where there is none.
    fn index(&self, index: I) -> &Json {
        index.find(self).unwrap_or(&Json::Null)
    }
}
