//! Amounts, compared with whole numbers of their smallest unit.

use crate::properties::check;
use proptest::prelude::*;
use trunkline::voximplant::types::Decimal;

/// An amount in millionths, and one way to write it.
fn amount() -> impl Strategy<Value = (i64, String)> {
    let written = |(millionths, zeros_in_front, zeros_behind): (i32, usize, usize)| {
        let millionths = i64::from(millionths);
        let (whole, fraction) = (millionths.abs() / 1_000_000, millionths.abs() % 1_000_000);
        let sign = if millionths < 0 { "-" } else { "" };
        let text = format!("{sign}{}{whole}.{fraction:06}{}", "0".repeat(zeros_in_front), "0".repeat(zeros_behind));
        (millionths, text)
    };
    (prop_oneof![any::<i32>(), -2..3_i32], 0..3_usize, 0..3_usize).prop_map(written)
}

#[test]
fn amounts_compare_like_their_numbers() {
    check("Decimal", 2000, &(amount(), amount()), |((left, left_text), (right, right_text))| {
        let (left_amount, right_amount): (Decimal, Decimal) = (left_text.parse().unwrap(), right_text.parse().unwrap());
        prop_assert_eq!(left_amount.cmp(&right_amount), left.cmp(&right), "{} {}", left_text, right_text);
        prop_assert_eq!(left_amount == right_amount, left == right);
        Ok(())
    });
}

#[test]
fn an_amount_is_the_same_as_a_number_and_as_a_text() {
    check("Decimal", 2000, &amount(), |(_, text)| {
        let amount: Decimal = text.parse().unwrap();
        // JSON numbers have no leading zeros; the shortest form has no trailing ones either.
        let as_number: Decimal = serde_json::from_str(amount.as_str()).unwrap();
        let as_text: Decimal = serde_json::from_str(&format!("\"{text}\"")).unwrap();
        prop_assert_eq!(&as_number, &amount);
        prop_assert_eq!(&as_text, &amount);
        let written = serde_json::to_value(&amount).unwrap();
        prop_assert!(written.is_number());
        prop_assert_eq!(serde_json::from_value::<Decimal>(written).unwrap(), amount);
        Ok(())
    });
}

#[test]
fn an_invalid_decimal_number_is_refused_with_an_example() {
    for text in ["", ".", "-", "+", "1,5", "1e3", "0x10", "1.2.3", "--1", "NaN", "inf", "1 000", "\u{664}"] {
        let error = text.parse::<Decimal>().unwrap_err();
        assert_eq!(error.kind(), trunkline::ErrorKind::InvalidRequest);
        assert!(error.to_string().contains("`12.5`"), "{error}");
    }
    for (text, shown) in [(" 007.50 ", "7.5"), ("-0.0", "0"), (".5", "0.5"), ("5.", "5"), ("+1", "1")] {
        assert_eq!(text.parse::<Decimal>().unwrap().to_string(), shown);
    }
}
