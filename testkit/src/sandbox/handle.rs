//! The methods that the handles of all platforms have.

/// Declares the handle of a platform, with the methods that all handles have.
macro_rules! handle {
    ($(#[$doc:meta])* $name:ident, $vendor:ty, $platform:ty) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name {
            fake: std::sync::Arc<$crate::sandbox::fake::Fake<$vendor>>,
        }

        impl $name {
            pub(in $crate::sandbox) fn new(fake: std::sync::Arc<$crate::sandbox::fake::Fake<$vendor>>) -> Self {
                Self { fake }
            }

            /// Makes a builder use this sandbox and trust no other server.
            fn reaching(&self, builder: trunkline::ClientBuilder<$platform>) -> trunkline::ClientBuilder<$platform> {
                #[cfg(feature = "tls")]
                let builder = builder.http(|http| {
                    let authority = $crate::FaultServer::authority_pem().ok();
                    http.tls_certs_only(authority.and_then(|pem| reqwest::Certificate::from_pem(pem.as_bytes()).ok()))
                });
                builder.base_url(self.fake.base_url())
            }

            /// Makes the next call of this operation fail with this response, before its credentials and body are
            /// checked. It has no effect.
            ///
            /// # Panics
            /// If there is no operation of this name.
            #[track_caller]
            pub fn fail_next(&self, operation_id: &str, status: u16, body: serde_json::Value) {
                let operation = $crate::sandbox::fake::Fake::<$vendor>::operation(operation_id);
                self.fake.script().fail_next(operation, status, body);
            }

            /// Refuses the next calls, of any operation, as too many requests in the platform's format, with the time
            /// to wait if one is given. They have no effect.
            pub fn throttle_next(&self, calls: usize, retry_after: impl Into<Option<std::time::Duration>>) {
                self.fake.script().throttle_next(calls, retry_after.into());
            }

            /// Delays the response to the next call of this operation. The call takes effect at once, which a client
            /// that times out cannot know.
            ///
            /// # Panics
            /// If there is no operation of this name.
            #[track_caller]
            pub fn delay_next(&self, operation_id: &str, delay: std::time::Duration) {
                let operation = $crate::sandbox::fake::Fake::<$vendor>::operation(operation_id);
                self.fake.script().fault_next(operation, Box::new(move |response| response.delayed(delay)));
            }

            /// Breaks the response to the next call of this operation, which takes effect. `fault` gets the response
            /// and returns what is sent instead: the response [cut](crate::Fault::cut) off somewhere, or none at all,
            /// such as [`Fault::reset`](crate::Fault::reset). A delay is a fault, too. Of several faults for one
            /// operation, each applies to one call.
            ///
            /// A call that `fail_next` or `throttle_next` responds to has no effect. Combined with one of them, the
            /// fault breaks that response: a call that broke before it took effect.
            ///
            /// The request was already read, so [`after_reading`](crate::Fault::after_reading) and the faults of TLS
            /// have no effect here.
            ///
            /// # Panics
            /// If there is no operation of this name.
            #[track_caller]
            pub fn fault_next(
                &self,
                operation_id: &str,
                fault: impl FnOnce($crate::Fault) -> $crate::Fault + Send + 'static,
            ) {
                let operation = $crate::sandbox::fake::Fake::<$vendor>::operation(operation_id);
                self.fake.script().fault_next(operation, Box::new(fault));
            }

            /// Sets how this platform departs from its documents from now on, in place of earlier departures.
            pub fn set_quirks(&self, quirks: impl IntoIterator<Item = $crate::Quirk>) {
                *self.fake.quirks() = $crate::sandbox::quirk::Quirks::new(quirks);
            }

            /// All requests to this platform so far, oldest first.
            #[must_use]
            pub fn requests(&self) -> Vec<$crate::RecordedRequest> {
                self.fake.script().requests()
            }

            /// The number of requests for this operation, including retries and refused ones.
            ///
            /// # Panics
            /// If there is no operation of this name.
            #[must_use]
            #[track_caller]
            pub fn count(&self, operation_id: &str) -> usize {
                let operation = $crate::sandbox::fake::Fake::<$vendor>::operation(operation_id);
                self.fake.script().count(operation)
            }

            /// Clears the recorded requests. Long runs need this, since all are kept until then.
            pub fn forget_requests(&self) {
                self.fake.script().forget_requests();
            }
        }

        /// Omits the state, which contains credentials and passwords.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
}
pub(super) use handle;
