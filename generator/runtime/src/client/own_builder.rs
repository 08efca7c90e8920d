//! The builder of a generated client.

/// Defines the builder of a generated client: a type whose methods for credentials are those of the API.
///
/// ```
/// use openapi_runtime::client::{self, Client, Credential};
///
/// pub struct Pets(Client);
///
/// impl From<Client> for Pets {
///     fn from(client: Client) -> Self {
///         Self(client)
///     }
/// }
///
/// client::builder! { Builder of Pets }
///
/// impl Builder {
///     /// The key of the shop.
///     pub fn key(self, key: &str) -> Self {
///         self.credential("key", Credential::query("api_key", key))
///     }
/// }
///
/// let pets = Builder::new("https://pets.example").security(&[&["key"]]).key("hunter2").build()?;
/// # Ok::<(), client::Error>(())
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __builder {
    ($name:ident of $client:ident) => {
        #[doc = concat!("Sets up a [`", stringify!($client), "`].")]
        ///
        /// Mistakes, such as an address without a scheme, are reported by [`build`](Self::build). A client that was given no
        /// credential sends none. One that was given some checks before each call that the operation takes one of them.
        #[derive(Debug)]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct $name($crate::client::Builder<$client>);

        #[allow(dead_code, reason = "not every API has all of it")]
        impl $name {
            fn new(url: impl ::std::convert::Into<::std::string::String>) -> Self {
                Self($crate::client::Builder::new(url))
            }

            fn security(self, security: $crate::client::Security) -> Self {
                Self(self.0.security(security))
            }

            fn address_form(self, form: $crate::client::AddressForm) -> Self {
                Self(self.0.address_form(form))
            }

            fn documented_servers(
                self,
                addresses: &'static [&'static str],
                usual: &'static str,
                own: &'static [&'static str],
            ) -> Self {
                Self(self.0.documented_servers(addresses, usual, own))
            }

            fn credential(self, method: &'static str, credential: $crate::client::Credential) -> Self {
                Self(self.0.credential(method, credential))
            }
        }

        impl $name {
            /// Sends a header with each call. A header that a call sets itself replaces it.
            pub fn header(self, name: &str, value: &str) -> Self {
                Self(self.0.header(name, value))
            }

            /// Gets the credential that the method `method` takes from a provider: one that changes while the client runs.
            ///
            /// The provider is asked before the first call, and again once the server has answered with 401.
            pub fn credential_provider(
                self,
                method: &'static str,
                provider: impl $crate::client::CredentialProvider,
            ) -> Self {
                self.credential(method, $crate::client::Credential::provided_by(provider))
            }

            /// Says who is calling. The default is the name and version of this crate.
            pub fn user_agent(self, user_agent: impl ::std::convert::AsRef<str>) -> Self {
                Self(self.0.user_agent(user_agent))
            }

            /// Limits the time that a call may take, from connecting to the last byte of its answer, with all attempts.
            ///
            /// For an answer that is streamed, it limits the time to its first byte, and then each pause between two
            /// pieces. The default is one minute, but for operations that say that they may take longer. `Duration::MAX` means
            /// no limit.
            pub fn timeout(self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// Limits the time that one attempt of a call may take. By default, only an attempt without an answer is limited, where
            /// another one may follow: see `Retry::with_patience`.
            pub fn attempt_timeout(self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.attempt_timeout(timeout))
            }

            /// Limits the time between two pieces of an answer. By default, only the time limit of the call counts.
            pub fn stall_timeout(self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.stall_timeout(timeout))
            }

            /// Says when a call that failed is made again. By default, there are up to three attempts.
            pub fn retry(self, retry: $crate::client::Retry) -> Self {
                Self(self.0.retry(retry))
            }

            /// Limits how many requests are made at once. There is no limit by default.
            pub fn concurrency_limit(self, requests: usize) -> Self {
                Self(self.0.concurrency_limit(requests))
            }

            /// Limits how many requests begin in a time, at equal distances. There is no limit by default.
            pub fn rate_limit(self, requests: u32, time: ::std::time::Duration) -> Self {
                Self(self.0.rate_limit(requests, time))
            }

            /// Limits the time that connecting may take. The default is 10 seconds. Only the built-in transport has this setting.
            pub fn connect_timeout(self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.connect_timeout(timeout))
            }

            /// Trusts the certificates in `pem` in addition to those of the system. May be called several times. Only
            /// the built-in transport has this setting.
            pub fn root_certificate(self, pem: impl ::std::convert::Into<::std::vec::Vec<u8>>) -> Self {
                Self(self.0.root_certificate(pem))
            }

            /// Sends requests through the proxy at this address, instead of the one that the environment names. Only
            /// the built-in transport has this setting.
            pub fn proxy(self, address: impl ::std::convert::Into<::std::string::String>) -> Self {
                Self(self.0.proxy(address))
            }

            /// Sends requests through no proxy, whatever the environment names. Only the built-in transport has this setting.
            pub fn no_proxy(self) -> Self {
                Self(self.0.no_proxy())
            }

            /// Limits the size of an answer that is decoded. The default is 32 MiB; streams are not limited.
            pub fn body_limit(self, bytes: usize) -> Self {
                Self(self.0.body_limit(bytes))
            }

            /// Says whether an answer that is not as documented is an error, whose `deviations` list all that is not, and whose
            /// message names the first hundred. Without it, such an answer is decoded, and its `deviations` list the same.
            pub fn strict_answers(self, strict: bool) -> Self {
                Self(self.0.strict_answers(strict))
            }

            /// Says whether items of lists that cannot be decoded are left out, 1,000 in an answer at most. Without it, the
            /// first one is an error that names its index.
            pub fn skip_bad_items(self, skip: bool) -> Self {
                Self(self.0.skip_bad_items(skip))
            }

            /// Limits how much of an error answer is kept. The default is 1 MiB.
            pub fn error_body_limit(self, bytes: usize) -> Self {
                Self(self.0.error_body_limit(bytes))
            }

            /// Sends requests another way than over the built-in HTTP client.
            pub fn transport(self, transport: impl $crate::client::Transport) -> Self {
                Self(self.0.transport(transport))
            }

            $crate::__builder_examples!();

            /// Checks the settings and builds the client.
            ///
            /// # Errors
            ///
            /// Fails when a setting is invalid: the address, a header, a credential, a certificate, a proxy. It also fails when
            /// a setting has no effect on a transport of your own.
            pub fn build(self) -> ::std::result::Result<$client, $crate::client::Error> {
                self.0.build()
            }
        }
    };
}

/// What a builder has if the runtime has a transport for tests.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "mock")]
macro_rules! __builder_examples {
    () => {
        fn examples(self, examples: &'static str) -> Self {
            Self(self.0.examples(examples))
        }
    };
}

/// Nothing, if the runtime has no transport for tests.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "mock"))]
macro_rules! __builder_examples {
    () => {};
}
