//! Schemas: keywords that agree with their type and with one another.

use super::{Checker, Place, formats};
use crate::source::{Node, Value};
use crate::suggest::did_you_mean;

const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];

/// Keywords that say something about one type alone, with that type (`number` stands for `integer` too).
const OF_TYPE: [(&str, &str); 14] = [
    ("pattern", "string"),
    ("minLength", "string"),
    ("maxLength", "string"),
    ("minimum", "number"),
    ("maximum", "number"),
    ("exclusiveMinimum", "number"),
    ("exclusiveMaximum", "number"),
    ("multipleOf", "number"),
    ("items", "array"),
    ("minItems", "array"),
    ("maxItems", "array"),
    ("uniqueItems", "array"),
    ("properties", "object"),
    ("additionalProperties", "object"),
];

impl Checker<'_> {
    pub(super) fn check_schema(&mut self, schema: &Place<'_>) {
        let kind = schema.text("type");
        if let Some(kind) = kind {
            if !TYPES.contains(&kind) {
                if let Some(place) = schema.get("type") {
                    let help = did_you_mean(kind, TYPES);
                    self.error("unknown-type", &place, format!("unknown type `{kind}`"), help);
                }
                return;
            }
            self.check_keywords_of(kind, schema);
        }
        if kind == Some("array") && schema.node.get("items").is_none() {
            self.warning(
                "array-without-items",
                schema,
                "array without `items`",
                "it is treated as an array of anything",
            );
        }
        self.check_format(schema);
        self.check_pattern(schema);
        self.check_bounds(schema);
        self.check_enumeration(kind, schema);
        self.check_required(schema);
        if let Some(default) = schema.get("default")
            && !is_of(kind, schema, default.node)
        {
            let message = format!("the default is not of type `{}`", kind.unwrap_or_default());
            self.warning("default-mismatch", &default, message, "it is left out");
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            if let Some(list) = schema.get(key)
                && list.node.as_sequence().is_some_and(<[Node]>::is_empty)
            {
                self.error("empty-alternatives", &list, format!("`{key}` without a schema"), "");
            }
        }
        if let Some(not) = schema.get("not") {
            let help = "say what is allowed instead, or check it in the handler";
            let message = "what `not` excludes is not checked";
            self.sink.warning_at("unchecked-not", &not.pointer(), not.key_mark(), message, help);
        }
        if let Some(member) = schema.get("discriminator")
            && !["oneOf", "anyOf"].iter().any(|key| schema.get(key).is_some())
        {
            let message = "a value of this schema itself is read without what schemas derived from it add";
            let help = "where it can be one of those, list them in a `oneOf`";
            self.sink.warning_at("ignored-discriminator", &member.pointer(), member.key_mark(), message, help);
        }
        if let Some(member) = schema.get("xml") {
            let message = "`xml` of a schema is ignored";
            self.sink.warning_at("ignored-keyword", &member.pointer(), member.key_mark(), message, "");
        }
        for (exclusive, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
            if schema.node.get(bound).is_none()
                && let Some(member) = schema.get(exclusive)
            {
                let message = format!("`{exclusive}` without `{bound}` says nothing");
                self.sink.warning_at("inapplicable-keyword", &member.pointer(), member.key_mark(), message, "");
            }
        }
    }

    fn check_keywords_of(&mut self, kind: &str, schema: &Place<'_>) {
        for (keyword, of) in OF_TYPE {
            if of != kind
                && !(of == "number" && kind == "integer")
                && let Some(member) = schema.get(keyword)
            {
                let message = format!("`{keyword}` says nothing about a value of type `{kind}`");
                self.sink.warning_at("inapplicable-keyword", &member.pointer(), member.key_mark(), message, "");
            }
        }
    }

    fn check_format(&mut self, schema: &Place<'_>) {
        if let Some(format) = schema.get("format")
            && let Some(name) = format.node.as_str()
            && !formats::known().any(|known| known == name)
        {
            let help = match did_you_mean(name, formats::known()) {
                guess if guess.is_empty() => "it is not checked: use `pattern`, or a known format".to_owned(),
                guess => guess,
            };
            self.warning("unknown-format", &format, format!("unknown format `{name}`"), help);
        }
    }

    fn check_pattern(&mut self, schema: &Place<'_>) {
        if let Some(pattern) = schema.get("pattern")
            && let Some(text) = pattern.node.as_str()
            && let Err(error) = regex::Regex::new(text)
        {
            let reason = error.to_string();
            let reason = reason.lines().last().unwrap_or_default().trim_start_matches("error: ");
            let help = "texts are not checked against it; write it without look-around and back-references";
            self.warning("unchecked-pattern", &pattern, format!("pattern cannot be used: {reason}"), help);
        }
    }

    fn check_bounds(&mut self, schema: &Place<'_>) {
        for (low, high) in [
            ("minimum", "maximum"),
            ("minLength", "maxLength"),
            ("minItems", "maxItems"),
            ("minProperties", "maxProperties"),
        ] {
            if let (Some(least), Some(most)) = (schema.number(low), schema.number(high))
                && least > most
                && let Some(member) = schema.get(low)
            {
                self.error("empty-range", &member, format!("`{low}` is above `{high}`: no value fits"), "");
            }
        }
        if let Some(multiple) = schema.get("multipleOf")
            && schema.number("multipleOf").is_some_and(|value| value <= 0.0)
        {
            self.error("empty-range", &multiple, "`multipleOf` is not above 0", "");
        }
    }

    fn check_enumeration(&mut self, kind: Option<&str>, schema: &Place<'_>) {
        let Some(list) = schema.get("enum") else { return };
        if list.node.as_sequence().is_some_and(<[Node]>::is_empty) {
            self.warning("empty-enum", &list, "`enum` without a value", "it is ignored; list what is allowed");
        }
        let mut seen = Vec::new();
        for value in list.items() {
            if !is_of(kind, schema, value.node) {
                let message = format!("a value that is not of type `{}`", kind.unwrap_or_default());
                let help = match value.node.value {
                    Value::Bool(_) | Value::Number(_) if kind == Some("string") => {
                        "it is taken for a text; write it in quotes"
                    }
                    Value::Null => "`null` is allowed for that; say `nullable: true`",
                    _ => "no value is equal to it; remove it",
                };
                self.warning("enum-mismatch", &value, message, help);
            }
            let json = value.node.to_json();
            if seen.contains(&json) {
                self.warning("duplicate-enum-value", &value, format!("{json} is listed twice"), "keep one of them");
            }
            seen.push(json);
        }
    }

    fn check_required(&mut self, schema: &Place<'_>) {
        if let Some(required) = schema.get("required")
            && required.node.as_bool().is_some()
        {
            let message = "`required` of a schema is a list of members, and this says nothing";
            let help = "list the member in the `required` of the object that has it";
            self.sink.warning_at("misplaced-required", &required.pointer(), required.key_mark(), message, help);
        }
        let Some(properties) = schema.node.get("properties").and_then(Node::as_mapping) else { return };
        let open = schema.node.get("additionalProperties").is_some_and(|node| node.as_bool() != Some(false));
        let combined = ["allOf", "oneOf", "anyOf"].into_iter().any(|key| schema.node.get(key).is_some());
        let Some(list) = schema.get("required") else { return };
        for name in list.items() {
            if let Some(text) = name.node.as_str()
                && !properties.contains_key(text)
                && !open
                && !combined
            {
                let help = did_you_mean(text, properties.keys().map(String::as_str));
                self.warning(
                    "unlisted-required",
                    &name,
                    format!("required `{text}` is not among the properties"),
                    help,
                );
            }
        }
        let texts: Vec<&str> = schema.texts("required").collect();
        for (index, name) in list.items().enumerate() {
            if let Some(text) = name.node.as_str()
                && texts.iter().position(|other| *other == text).is_some_and(|first| first < index)
            {
                self.warning("duplicate-required", &name, format!("`{text}` is listed twice"), "keep one of them");
            }
        }
    }
}

/// Whether `value` is of the type `kind`, as far as its outermost level tells.
fn is_of(kind: Option<&str>, schema: &Place<'_>, value: &Node) -> bool {
    match (kind, &value.value) {
        (None, _) => true,
        (_, Value::Null) => schema.flag("nullable") == Some(true),
        (Some("string"), Value::String(_))
        | (Some("boolean"), Value::Bool(_))
        | (Some("number"), Value::Number(_))
        | (Some("array"), Value::Sequence(_))
        | (Some("object"), Value::Mapping(_)) => true,
        (Some("integer"), Value::Number(number)) => number.is_i64() || number.is_u64(),
        _ => false,
    }
}
