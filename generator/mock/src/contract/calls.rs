//! How generated contract tests write down calls.

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
