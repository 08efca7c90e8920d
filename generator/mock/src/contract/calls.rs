//! How generated contract tests write down calls, and which groups they are in.

/// The modules of a contract test, and a constant with the function `operations` of each, which adds the operations of a group.
///
/// The first statement names the constant and the client. Groups that every build has come next, then those of each family, with
/// the feature that switches it on and the module that their own are in.
///
/// ```text
/// groups! {
///     GROUPS of shop_client::Shop;
///     status, search;
///     "orders" orders: carts, payments;
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __groups {
    (
        $groups:ident of $client:ty;
        $($($group:ident),+;)?
        $($feature:literal $family:ident: $($member:ident),*;)*
    ) => {
        $($(mod $group;)+)?

        $(
            #[cfg(feature = $feature)]
            #[allow(clippy::module_inception, reason = "a group may be called like its family")]
            mod $family {
                $(pub mod $member;)*
            }
        )*

        const $groups: &[fn(&mut $crate::contract::Contract<$client>)] = &[
            $($($group::operations,)+)?
            $($(#[cfg(feature = $feature)] $family::$member::operations,)*)*
        ];
    };
}

/// Adds operations to a contract: what each returns, its id in the document, and how it is called.
///
/// The first statement leads to the handle. Each of the others is a method with the values of its arguments, and the
/// setters with theirs. A value is a method of [`Values`](crate::contract::Values). Where the document offers several media
/// types for the body, the one that is sent follows the id: `json "createPet" ["multipart/form-data"] create_multipart(..)`.
///
/// ```
/// use openapi_mock::contract::{Contract, calls};
/// use openapi_runtime::client::{Client, NoError, Request, request};
///
/// pub struct Pets(Client);
///
/// impl Pets {
///     pub fn get(&self, id: i64) -> Get {
///         Get(Request::of::<Get>(&self.0).path("id", &id))
///     }
/// }
///
/// request! {
///     Get of Pets::get: GET "/pets/{id}" as "getPet";
///     send_json -> String, NoError;
/// }
///
/// impl Get {
///     pub fn language(self, language: impl AsRef<str>) -> Self {
///         Self(self.0.query("language", language.as_ref()))
///     }
/// }
///
/// pub fn operations(contract: &mut Contract<Client>) {
///     calls! {
///         contract, client => Pets(client.clone());
///         json "getPet" get(path("id")) with language(query::<String>("language"));
///     }
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __calls {
    (
        $contract:ident, $client:ident => $handle:expr;
        $(
            $answer:ident $id:literal $([$media_type:literal])? $method:ident($($value:ident $(::<$ty:ty>)? ($($name:literal)?)),*)
            $(with $($setter:ident($set:ident $(::<$set_ty:ty>)? ($($set_name:literal)?))),+)?;
        )*
    ) => {
        $(
            $contract
                .operation($id, |$client, values| {
                    let _ = &values;
                    Ok($handle.$method($(values.$value $(::<$ty>)? ($($name)?)?),*))
                })
                $(.sent_as($media_type))?
                $(.optional(|request, values| {
                    let _ = &values;
                    Ok(request $(.$setter(values.$set $(::<$set_ty>)? ($($set_name)?)?))+)
                }))?
                .$answer(|request| request.send());
        )*
    };
}
