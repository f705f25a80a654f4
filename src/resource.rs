//! The handles that clients give out, one for each kind of resource.

/// Declares a handle over the generated client of the platform whose module this is in.
macro_rules! resource {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name {
            pub(super) api: super::generated::Client,
        }

        impl $name {
            pub(super) fn new(api: super::generated::Client) -> Self {
                Self { api }
            }
        }

        $crate::resource::per_call!($name);
    };
}
pub(crate) use resource;

/// Settings for the calls of one handle.
macro_rules! per_call {
    ($name:ident) => {
        impl $name {
            /// Another limit on how long a call may take, retries included; on a list, each page.
            #[must_use = "the setting holds for what this returns"]
            pub fn with_timeout(mut self, timeout: std::time::Duration) -> Self {
                self.api.inner.call.timeout = Some(timeout);
                self
            }

            /// Another number of attempts and other waits.
            #[must_use = "the setting holds for what this returns"]
            pub fn with_retries(mut self, retries: $crate::Retries) -> Self {
                self.api.inner.call.retries = Some(retries);
                self
            }

            /// A header to send along; of two with one name, the last. Its value is never shown. Signing overwrites
            /// `Authorization`. A call with a header that belongs to the HTTP client, such as `Host`, `Connection` or
            /// `Content-Length`, fails with [`InvalidRequest`](crate::ErrorKind::InvalidRequest).
            #[must_use = "the setting holds for what this returns"]
            pub fn with_header(mut self, name: http::HeaderName, mut value: http::HeaderValue) -> Self {
                value.set_sensitive(true);
                self.api.inner.call.headers.push((name, value));
                self
            }
        }
    };
}
pub(crate) use per_call;
