//! Looking for a text in values of any depth, without regard to case (docs/facts/03-queries.md, section 3.4).

use memchr::memchr2_iter;
use serde_json::Value;

/// Bytes up to which a text is compared at every place of another, which is fast only for short ones.
const SHORT: usize = 32;

/// A text to look for.
pub(super) struct Needle {
    /// In lower case.
    lower: String,
}

impl Needle {
    /// The text in any case.
    pub(super) fn new(text: &str) -> Self {
        Self { lower: text.to_lowercase() }
    }

    /// Whether a value has it, at any depth. Names of fields are no values, and neither is null.
    pub(super) fn is_in(&self, value: &Value) -> bool {
        match value {
            Value::Null => false,
            // Spelled with a capital letter, which the text in lower case never has.
            Value::Bool(flag) => (if *flag { "True" } else { "False" }).contains(&self.lower),
            Value::Number(number) => self.is_in_text(&number.to_string()),
            Value::String(text) => self.is_in_text(text),
            Value::Array(members) => members.iter().any(|member| self.is_in(member)),
            Value::Object(members) => members.values().any(|member| self.is_in(member)),
        }
    }

    fn is_in_text(&self, text: &str) -> bool {
        if !text.is_ascii() {
            return text.to_lowercase().contains(&self.lower);
        }
        let needle = self.lower.as_bytes();
        if needle.len() > SHORT {
            return text.len() >= needle.len() && text.to_ascii_lowercase().contains(&self.lower);
        }
        let Some((first, rest)) = needle.split_first() else { return true };
        let text = text.as_bytes();
        memchr2_iter(*first, first.to_ascii_uppercase(), text).any(|at| {
            let after = text.get(at + 1..).and_then(|after| after.get(..rest.len()));
            after.is_some_and(|part| part.eq_ignore_ascii_case(rest))
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Needle;

    #[test]
    fn long_texts_are_found_in_time() {
        let (text, needle) = ("Ab".repeat(500_000), "aB".repeat(250_000));
        assert!(Needle::new(&needle).is_in(&text.as_str().into()));
        assert!(!Needle::new(&(needle + "c")).is_in(&text.into()));
    }

    #[test]
    fn every_value_is_looked_into() {
        let item = json!({"a": "Web", "b": [1, {"c": "ÉTÉ"}], "d": true, "e": null, "f": 1.5});
        for text in ["web", "EB", "b", "été", "Té", "1", "RUE", "1.5", ""] {
            assert!(Needle::new(text).is_in(&item), "{text}");
        }
        for text in ["a", "null", "none", "webs", "bw", "2", "false", "tr", "True"] {
            assert!(!Needle::new(text).is_in(&item), "{text}");
        }
    }
}
