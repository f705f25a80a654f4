//! The handles that clients give out, one for each kind of resource.

/// Declares a handle over the generated client of the platform whose module invokes this, and the method of the platform's
/// client that returns it.
macro_rules! resource {
    ($(#[$doc:meta])* pub fn $method:ident(&self) -> $name:ident;) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name {
            pub(super) api: super::generated::Client,
        }

        impl super::Client {
            $(#[$doc])*
            #[must_use]
            pub fn $method(&self) -> $name {
                $name { api: self.api.clone() }
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

/// Gives a handle the methods of its lists: the whole list, the same with a query, and one page if a method for it is named. A list
/// of what belongs to something takes the id of that: as an argument, from a field of the handle (`of`), or as the argument of the
/// query's `new` (`by`).
macro_rules! lists {
    ($handle:ident: $(
        $(#[$doc:meta])*
        fn $list:ident, $with:ident $(($id:ident: $id_type:ty))? $(of $owner:ident)? $(by ($key:ident: $key_type:ty))?
            -> $item:ty $(, $page:ident -> $page_type:ty)? = api.$operation:ident($query:ty), $constant:ident;
    )*) => {
        impl $handle {$(
            $(#[$doc])*
            #[doc = ""]
            #[doc = $crate::resource::operation!($operation, $constant)]
            pub fn $list(
                &self $(, $id: impl Into<$id_type>)? $(, $key: impl Into<$key_type>)?
            ) -> $crate::Listing<$item> {
                self.$with($($id,)? <$query>::new($($key)?))
            }

            /// The same list with a query.
            #[doc = ""]
            #[doc = $crate::resource::operation!($operation, $constant)]
            pub fn $with(&self, $($id: impl Into<$id_type>,)? query: $query) -> $crate::Listing<$item> {
                $(let $id: $id_type = $id.into();)?
                $(let $owner = self.$owner.clone();)?
                super::paging::list(self.api.clone(), super::operations::$constant, query, move |api, query| {
                    $(let $id = $id.clone();)?
                    $(let $owner = $owner.clone();)?
                    async move { api.$operation($(&$id,)? $(&$owner,)? &query).await }
                })
            }

            $(/// One page of the same list.
            #[doc = ""]
            #[doc = $crate::resource::operation!($operation, $constant)]
            ///
            /// # Errors
            /// [`Validation`](crate::ErrorKind::Validation) for a query that the platform refuses.
            pub async fn $page(&self, query: $query) -> Result<$crate::Response<$page_type>, $crate::Error> {
                self.api.$operation(&query).await
            })?
        )*}
    };
}
pub(crate) use lists;

/// Gives a handle the methods of an update: one whose response shows the resource, and one that reads the resource back and compares
/// it. `$fields` is the part of the resource that has the fields of the update. The errors are documented after the call.
#[cfg(any(feature = "diga", feature = "signalwire"))]
macro_rules! update {
    (
        $handle:ident:
        $(#[$doc:meta])*
        fn $plain:ident, $verified:ident $(($id:ident: $id_type:ty))? with ($update:ident: $update_type:ty) -> $resource:ty =
            |$this:ident| $call:expr, $operation:ident = $constant:ident, $fields:expr;
        $(#[$error:meta])*
    ) => {
        impl $handle {
            $(#[$doc])*
            #[doc = ""]
            #[doc = $crate::resource::operation!($operation, $constant)]
            ///
            /// # Errors
            $(#[$error])*
            pub async fn $plain(
                &self,
                $($id: impl Into<$id_type>,)?
                $update: $update_type,
            ) -> Result<$crate::Response<$resource>, $crate::Error> {
                $(let $id: $id_type = $id.into();)?
                let $this = self;
                let response = std::pin::pin!($call);
                $crate::verify::read_if_acknowledged(&$update, response, || self.get($(&$id)?), $fields).await
            }

            /// Updates, reads back and compares. [`unverifiable`](crate::Verified::unverifiable) names what no response shows, such
            /// as a password.
            ///
            /// # Errors
            #[doc = concat!("Those of [`", stringify!($plain), "`](Self::", stringify!($plain), ") and [`get`](Self::get).")]
            pub async fn $verified(
                &self,
                $($id: impl Into<$id_type>,)?
                $update: $update_type,
            ) -> Result<$crate::Verified<$resource>, $crate::Error> {
                $(let $id: $id_type = $id.into();)?
                let $this = self;
                let response = std::pin::pin!($call);
                $crate::verify::verified(&$update, response, || self.get($(&$id)?), $fields).await
            }
        }
    };
}
#[cfg(any(feature = "diga", feature = "signalwire"))]
pub(crate) use update;

/// The line of a method's documentation that names its operation.
macro_rules! operation {
    ($operation:ident, $constant:ident) => {
        concat!("Operation: [`", stringify!($operation), "`](super::operations::", stringify!($constant), ").")
    };
}
pub(crate) use operation;
