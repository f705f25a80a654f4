//! What the handles of all platforms can do.

/// Declares the handle of a platform: a type with what can be scripted and asked on all of them.
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

            /// A builder that reaches this sandbox and trusts no other server.
            fn reaching(&self, builder: trunkline::ClientBuilder<$platform>) -> trunkline::ClientBuilder<$platform> {
                #[cfg(feature = "tls")]
                let builder = builder.http(|http| {
                    let authority = $crate::FaultServer::authority_pem().ok();
                    http.tls_certs_only(authority.and_then(|pem| reqwest::Certificate::from_pem(pem.as_bytes()).ok()))
                });
                builder.base_url(self.fake.base_url())
            }

            /// The next call of this operation gets this answer, before its signature and its body are looked at. It
            /// changes nothing.
            ///
            /// # Panics
            /// If there is no operation of this name.
            #[track_caller]
            pub fn fail_next(&self, operation_id: &str, status: u16, body: serde_json::Value) {
                let operation = $crate::sandbox::fake::Fake::<$vendor>::operation(operation_id);
                self.fake.script().fail_next(operation, status, body);
            }

            /// The next calls, of whatever operation, are refused as too many: in the platform's way, and with the time
            /// to wait if one is given. They change nothing.
            pub fn throttle_next(&self, calls: usize, retry_after: impl Into<Option<std::time::Duration>>) {
                self.fake.script().throttle_next(calls, retry_after.into());
            }

            /// The next call of this operation takes effect at once and is answered late: what a client that stops
            /// waiting cannot know.
            ///
            /// # Panics
            /// If there is no operation of this name.
            #[track_caller]
            pub fn delay_next(&self, operation_id: &str, delay: std::time::Duration) {
                let operation = $crate::sandbox::fake::Fake::<$vendor>::operation(operation_id);
                self.fake.script().fault_next(operation, Box::new(move |answer| answer.delayed(delay)));
            }

            /// The next call of this operation takes effect, and then its answer has this fault. `fault` is given the
            /// answer and returns what is sent in place of it: the answer, [cut](crate::Fault::cut) off
            /// somewhere, or none at all, as of [`Fault::reset`](crate::Fault::reset). A delay is a fault, too:
            /// of several for one operation, each call has one.
            ///
            /// A call that `fail_next` or `throttle_next` answers takes no effect. With one of them and this for the same
            /// call, that answer has the fault: so a test has a call that broke before it took effect.
            ///
            /// The request was read by then, so that [`after_reading`](crate::Fault::after_reading) and what is
            /// about TLS do nothing here.
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

            /// Every request to this platform so far, the oldest first.
            #[must_use]
            pub fn requests(&self) -> Vec<$crate::RecordedRequest> {
                self.fake.script().requests()
            }

            /// How many requests for this operation came, retries and refused ones included.
            ///
            /// # Panics
            /// If there is no operation of this name.
            #[must_use]
            #[track_caller]
            pub fn count(&self, operation_id: &str) -> usize {
                let operation = $crate::sandbox::fake::Fake::<$vendor>::operation(operation_id);
                self.fake.script().count(operation)
            }

            /// Forgets the requests so far. Long runs need it: all are kept until then.
            pub fn forget_requests(&self) {
                self.fake.script().forget_requests();
            }
        }

        /// Nothing that may be seen: the state holds credentials and passwords.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
}
pub(super) use handle;
