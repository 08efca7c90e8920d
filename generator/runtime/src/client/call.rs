//! What the requests of a generated client have in common.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::client::failure::Failure;
use crate::client::receive::Received;
use crate::client::sending::Boxed;
use crate::client::{CallError, Operation, Response};

/// The answer of a call, when it arrives.
#[must_use = "a call does nothing until it is awaited"]
pub struct Answer<T, E>(Waiting<T, E>);

/// What a call came to.
type Outcome<T, E> = Result<Response<T>, CallError<E>>;

/// What becomes of an answer that is there as a whole.
pub(crate) type Decode<T, E> = fn(Result<Received, Box<Failure>>) -> Outcome<T, E>;

enum Waiting<T, E> {
    /// Until an answer is there, nothing depends on what it is decoded as.
    Whole(Boxed<'static, Received>, Decode<T, E>),
    Other(Pin<Box<dyn Future<Output = Outcome<T, E>> + Send>>),
}

impl<T, E> Answer<T, E> {
    pub(crate) fn decoded(received: Boxed<'static, Received>, decode: Decode<T, E>) -> Self {
        Self(Waiting::Whole(received, decode))
    }

    pub(crate) fn other<F: Future<Output = Outcome<T, E>> + Send + 'static>(answer: F) -> Self {
        Self(Waiting::Other(Box::pin(answer)))
    }
}

impl<T, E> Future for Answer<T, E> {
    type Output = Outcome<T, E>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut self.0 {
            Waiting::Whole(received, decode) => received.as_mut().poll(context).map(decode),
            Waiting::Other(answer) => answer.as_mut().poll(context),
        }
    }
}

impl<T, E> fmt::Debug for Answer<T, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Answer(..)")
    }
}

/// The request of an operation, as [`request!`](crate::client::request) defines it.
pub trait Call {
    /// The operation that is called.
    const OPERATION: &'static Operation;
}

/// Defines the request of an operation: its type, and the methods that every request has.
///
/// The first line says what the request is called, which method of a handle starts it, and its route. The second line
/// says how it is sent, what the answer is decoded as, and what the error bodies are. A third one may have the media types of
/// other notations of that: `send_as "application/xml";`.
///
/// ```
/// use openapi_runtime::client::{Client, NoError, Request, request};
///
/// /// Pets.
/// pub struct Pets(Client);
///
/// impl Pets {
///     /// Lists pets.
///     pub fn list(&self) -> List {
///         List(Request::of::<List>(&self.0))
///     }
/// }
///
/// request! {
///     List of Pets::list: GET "/pets" as "listPets";
///     send_json -> Vec<String>, NoError;
/// }
///
/// impl List {
///     /// How many pets to list.
///     pub fn limit(self, limit: u32) -> Self {
///         Self(self.0.query("limit", &limit))
///     }
/// }
///
/// # async fn example(pets: Pets) -> Result<(), openapi_runtime::client::Error> {
/// let names = pets.list().limit(10).await?;
/// println!("{}", names.join(", "));
/// # Ok(())
/// # }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __request {
    (
        $name:ident of $handle:ident::$start:ident:
        $method:ident $(($other:literal))? $path:literal as $id:literal $($modifier:ident $(($argument:expr))?)*;
        $send:ident -> $answer:ty, $errors:ty;
        $(send_as $notations:literal;)?
    ) => {
        #[doc = concat!(
            "`", $crate::__method!($method $($other)?), " ", $path, "`, started by [`", stringify!($handle), "::", stringify!($start), "`]."
        )]
        #[derive(Debug)]
        #[must_use = "a request does nothing until it is awaited"]
        pub struct $name($crate::client::Request);

        impl $name {
            /// Limits the time that this call may take, instead of the client's limit.
            #[inline]
            pub fn with_timeout(self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.with_timeout(timeout))
            }

            /// Says when this call is made again if it fails, instead of what the client says.
            #[inline]
            pub fn with_retry(self, retry: $crate::client::Retry) -> Self {
                Self(self.0.with_retry(retry))
            }

            /// Sends the request. Awaiting the request itself does the same.
            #[inline]
            pub fn send(self) -> $crate::client::Answer<$answer, $errors> {
                self.0.$send()
            }

            $(
                #[doc = concat!("Sends the request, and takes the answer as a text of another media type: `", $notations, "`.")]
                #[inline]
                pub fn send_as(self, media_type: &'static str) -> $crate::client::Answer<::std::string::String, $errors> {
                    self.0.send_as(media_type)
                }
            )?
        }

        impl ::std::future::IntoFuture for $name {
            type Output = ::std::result::Result<$crate::client::Response<$answer>, $crate::client::CallError<$errors>>;
            type IntoFuture = $crate::client::Answer<$answer, $errors>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }

        impl $crate::client::Call for $name {
            const OPERATION: &'static $crate::client::Operation =
                &$crate::client::Operation::new($id, $crate::__method!($method $($other)?), $path)
                    .answers(&[200])
                    $(.notations($notations))?
                    $(.$modifier($($argument)?))*;
        }
    };
}

/// The name of a method. `OTHER("M-SEARCH")` is one that HTTP does not define.
#[doc(hidden)]
#[macro_export]
macro_rules! __method {
    (OTHER $name:literal) => {
        $name
    };
    ($method:ident) => {
        stringify!($method)
    };
}
