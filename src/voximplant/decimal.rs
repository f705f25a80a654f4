//! Amounts of money. Clients of the vendor disagree about their type, and the platform writes some as text.

use crate::Error;
use crate::json_value::Scalar;
use crate::lenient::{Lenient, deserialize};
use serde::{Serialize, Serializer};
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// A decimal number, such as a price or a balance. It is kept digit by digit, so that comparing two amounts is exact.
///
/// ```
/// use trunkline::voximplant::types::Decimal;
///
/// let price: Decimal = "1.50".parse()?;
/// assert_eq!(price.as_str(), "1.5");
/// assert!(price <= "1.5".parse()? && price > "0.99".parse()?);
/// # Ok::<(), trunkline::Error>(())
/// ```
///
/// It serializes as a JSON number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Decimal(String);

impl Decimal {
    /// The number as text, without zeros that mean nothing: `12.5`, `-0.01`, `0`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn parsed(text: &str) -> Option<Self> {
        let text = text.trim();
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => ("-", digits),
            None => ("", text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.len() + fraction.len() == 0 || !whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit())
        {
            return None;
        }
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        let sign = if whole.is_empty() && fraction.is_empty() { "" } else { sign };
        let whole = if whole.is_empty() { "0" } else { whole };
        let point = if fraction.is_empty() { "" } else { "." };
        Some(Self(format!("{sign}{whole}{point}{fraction}")))
    }

    /// Whether it is below zero, and its digits before and behind the point.
    fn parts(&self) -> (bool, &str, &str) {
        let digits = self.0.strip_prefix('-');
        let magnitude = digits.unwrap_or(&self.0);
        let (whole, fraction) = magnitude.split_once('.').unwrap_or((magnitude, ""));
        (digits.is_some(), whole, fraction)
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let ((negative, whole, fraction), (other_negative, other_whole, other_fraction)) =
            (self.parts(), other.parts());
        // Without zeros in front, a longer number is a larger one.
        let magnitude =
            whole.len().cmp(&other_whole.len()).then(whole.cmp(other_whole)).then(fraction.cmp(other_fraction));
        match (negative, other_negative) {
            (false, false) => magnitude,
            (true, true) => magnitude.reverse(),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl FromStr for Decimal {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parsed(text).ok_or_else(|| Error::invalid_request("not a decimal number; write it like `12.5`"))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl Lenient for Decimal {
    const EXPECTED: &'static str = "a decimal number";
    fn from_scalar(scalar: &Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Bool(_) => None,
            scalar => Self::parsed(&String::from_scalar(scalar)?),
        }
    }
}

deserialize!(Decimal);

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.0.parse::<i64>(), self.0.parse::<f64>()) {
            (Ok(whole), _) => serializer.serialize_i64(whole),
            (_, Ok(number)) if number.is_finite() => serializer.serialize_f64(number),
            _ => serializer.serialize_str(&self.0),
        }
    }
}
