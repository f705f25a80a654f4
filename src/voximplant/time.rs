//! Voximplant's dates. They have no zone and can be empty. A date in an unknown format does not lose its row.

use crate::lenient::{Lenient, Scalar, deserialize};
use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use std::fmt;

macro_rules! text_time {
    ($(#[$doc:meta])* $name:ident, $parsed:ty, $method:ident, $format:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The text as it came.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The value, if the text has the documented form.
            #[must_use]
            pub fn $method(&self) -> Option<$parsed> {
                <$parsed>::parse_from_str(&self.0, $format).ok()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Lenient for $name {
            const EXPECTED: &'static str = "a string";
            fn from_scalar(scalar: &Scalar<'_>) -> Option<Self> {
                String::from_scalar(scalar).map(Self)
            }
        }

        deserialize!($name);
    };
}

text_time! {
    /// A day, documented as `YYYY-MM-DD`.
    Date, NaiveDate, to_date, "%Y-%m-%d"
}

text_time! {
    /// A point in time, documented as `YYYY-MM-DD HH:mm:ss` on a 24-hour clock. The platform means UTC.
    Timestamp, NaiveDateTime, to_utc, "%Y-%m-%d %H:%M:%S"
}
