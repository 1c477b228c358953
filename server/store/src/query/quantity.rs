//! Numbers as a database compares them: exactly, whole ones with others too.
//!
//! Must not be here: what a number means.

use std::cmp::Ordering;

use serde_json::Number;

use super::sqlite;

/// Bytes of a number that has too few digits to be rounded.
const EXACT: usize = 15;

/// A number, compared exactly with every other.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Quantity {
    /// A whole one.
    Whole(i128),
    /// Any other; never NaN.
    Real(f64),
}

impl Quantity {
    /// A number of JSON.
    pub(crate) fn of(number: &Number) -> Self {
        match (number.as_i64(), number.as_u64()) {
            (Some(whole), _) => Self::Whole(whole.into()),
            (_, Some(whole)) => Self::Whole(whole.into()),
            _ => Self::Real(number.as_f64().unwrap_or_default()),
        }
    }

    /// The number that a whole text is, as SQLite reads one: blanks around it do not count, and a zero byte ends it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.split_once('\0').map_or(text, |(text, _)| text);
        let text = text.trim_matches([' ', '\t', '\n', '\u{b}', '\u{c}', '\r']);
        if let Ok(whole) = text.parse::<i64>() {
            return Some(Self::Whole(whole.into()));
        }
        // `inf` and `nan` are numbers for Rust alone.
        let plain = text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
        let number = text.parse().ok().filter(|_| plain)?;
        // The database looks at no more than nineteen digits, which may round otherwise.
        Some(Self::Real(if text.len() > EXACT { sqlite::real(text).unwrap_or(number) } else { number }))
    }
}

impl PartialEq for Quantity {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Quantity {}

impl PartialOrd for Quantity {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Quantity {
    /// A total order, which a comparison by way of `f64` would not be: neighbouring large integers are one `f64`.
    fn cmp(&self, other: &Self) -> Ordering {
        match (*self, *other) {
            (Self::Whole(left), Self::Whole(right)) => left.cmp(&right),
            // Adding zero makes -0 and 0 the same.
            (Self::Real(left), Self::Real(right)) => (left + 0.0).total_cmp(&(right + 0.0)),
            (Self::Whole(left), Self::Real(right)) => whole_with_real(left, right),
            (Self::Real(left), Self::Whole(right)) => whole_with_real(right, left).reverse(),
        }
    }
}

fn whole_with_real(whole: i128, real: f64) -> Ordering {
    // Saturates beyond what a JSON integer can be.
    #[allow(clippy::cast_possible_truncation)]
    let truncated = real.trunc() as i128;
    whole.cmp(&truncated).then_with(|| 0.0_f64.total_cmp(&(real.fract() + 0.0)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::Quantity;

    #[test]
    fn numbers_are_compared_exactly() {
        let number = |text| Quantity::parse(text).unwrap();
        for (less, greater) in
            [("1", "1.5"), ("-1.5", "-1"), ("9007199254740992", "9007199254740993"), ("-1e30", "0"), ("0", "1e300")]
        {
            assert!(number(less) < number(greater), "{less} < {greater}");
        }
        for (left, right) in [("1", " 1.0 "), ("-0.0", "0"), ("-0.0", "0.0"), ("1e2", "+100"), (".5", "0.5")] {
            assert_eq!(number(left), number(right));
        }
        for text in ["", "a", "inf", "nan", "NaN", "1x", "0x1", "1 2", "--1", "e"] {
            assert_eq!(Quantity::parse(text), None, "{text}");
        }
    }
}
