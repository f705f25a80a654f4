//! Converts vendors' YAML to JSON. Our own documents are parsed strictly, by the authoring rules. A vendor's document
//! is parsed leniently, as one odd example must not block the rest. Only a duplicate key is refused, since it is
//! unclear which one counts.

use serde::de::{self, Deserialize, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// Parses a document. Non-text keys become text, tags are dropped, and numbers that JSON cannot express become the
/// nearest one that it can, or text.
pub(super) fn parse(text: &str) -> Result<Value, String> {
    yaml_serde::from_str(text).map(|Tolerant(value)| value).map_err(|error| error.to_string())
}

struct Tolerant(Value);

impl<'de> Deserialize<'de> for Tolerant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader).map(Self)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("YAML")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    #[expect(clippy::cast_precision_loss, reason = "serde_json reads numbers of this size as floats, too")]
    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    #[expect(clippy::cast_precision_loss, reason = "serde_json reads numbers of this size as floats, too")]
    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(if value.is_finite() { value.into() } else { value.to_string().into() })
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Tolerant(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some((Tolerant(key), Tolerant(value))) = entries.next_entry()? {
            let key = super::shape::plain(&key);
            if map.contains_key(&key) {
                return Err(de::Error::custom(format!("duplicate entry with key {key:?}")));
            }
            map.insert(key, value);
        }
        Ok(map.into())
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (de::IgnoredAny, content) = tagged.variant()?;
        content.newtype_variant().map(|Tolerant(value)| value)
    }
}
