//! Decodes the objects of responses. Only the fields that identify an object can make it invalid. An optional field whose value
//! does not fit is `None`, and its value is kept in `extra`, beside the fields that no document names.

use crate::Extra;
use crate::json_value::{Fields, JsonValue};
use crate::lenient::{Lenient, Mismatch};
use crate::unreadable::UnreadableFields;

/// A struct that is decoded from an object.
pub(crate) trait Object: Sized {
    fn from_fields(fields: Fields<'_>) -> Result<Self, Mismatch>;
    fn count_unreadable(&self, unreadable: &mut UnreadableFields);
}

/// Implements [`Object`] for a struct with these fields: first the required ones, then the optional ones, with their names in
/// JSON. `serde`'s derived code stops at the first value that does not fit, and copies every field that it does not know.
macro_rules! fields {
    ($name:ident { $($required:ident = $required_name:literal),* ; $($optional:ident = $optional_name:literal),* }) => {
        impl $crate::object::Object for $name {
            fn from_fields(fields: $crate::json_value::Fields<'_>) -> Result<Self, $crate::lenient::Mismatch> {
                $(let mut $required = Err($crate::lenient::Mismatch::missing($required_name));)*
                $(let mut $optional = None;)*
                let mut extra = $crate::Extra::default();
                for (name, value) in fields {
                    match name {
                        $($required_name => $required = $crate::object::required($required_name, &value),)*
                        $($optional_name => $crate::object::optional($optional_name, &value, &mut $optional, &mut extra),)*
                        name => extra.insert(name.to_owned(), (&value).into()),
                    }
                }
                Ok(Self { $($required: $required?,)* $($optional,)* extra })
            }

            #[allow(unused_variables)] // not every struct has fields that can be invalid
            fn count_unreadable(&self, unreadable: &mut $crate::unreadable::UnreadableFields) {
                $($crate::lenient::Lenient::count_unreadable(&self.$required, unreadable);)*
                $(unreadable.count(stringify!($name), $optional_name, self.$optional.as_ref(), &self.extra);)*
            }
        }
    };
}
pub(crate) use fields;

/// The same, and what follows from it.
macro_rules! object {
    ($name:ident $fields:tt) => {
        $crate::object::fields! { $name $fields }

        impl $crate::lenient::Lenient for $name {
            const EXPECTED: &'static str = "an object";
            const EMPTY_IS_NULL: bool = false;
            fn from_json(value: &$crate::json_value::JsonValue<'_>) -> Result<Self, $crate::lenient::Mismatch> {
                $crate::object::object_from(value)
            }
            fn count_unreadable(&self, unreadable: &mut $crate::unreadable::UnreadableFields) {
                $crate::object::Object::count_unreadable(self, unreadable);
            }
        }

        $crate::lenient::deserialize!($name);
    };
}
pub(crate) use object;

/// Decodes an object.
pub(crate) fn object_from<T: Object + Lenient>(value: &JsonValue<'_>) -> Result<T, Mismatch> {
    if let JsonValue::Object(fields) = value { T::from_fields(fields.clone()) } else { Err(Mismatch::of::<T>()) }
}

/// Decodes a required field.
pub(crate) fn required<T: Lenient>(name: &'static str, value: &JsonValue<'_>) -> Result<T, Mismatch> {
    T::required(value).map_err(|mismatch| mismatch.inside(name))
}

/// Decodes an optional field. Of a field that the object has twice, the last value counts.
pub(crate) fn optional<T: Lenient>(
    name: &'static str,
    value: &JsonValue<'_>,
    field: &mut Option<T>,
    extra: &mut Extra,
) {
    *field = None;
    if !T::is_null(value) {
        match T::from_json(value) {
            Ok(value) => *field = Some(value),
            Err(_) => return extra.insert(name.to_owned(), value.into()),
        }
    }
    extra.remove(name);
}
