//! Conversions from several types that are written alike.

/// Implements `From` for each of these types.
macro_rules! conversions {
    ($name:ident: |$value:ident| $converted:expr, $($from:ty),*) => {
        $(impl From<$from> for $name {
            fn from($value: $from) -> Self {
                $converted
            }
        })*
    };
}
pub(crate) use conversions;
