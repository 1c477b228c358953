//! Values as the real API prints them in its error texts: Python's `repr`, keys of schemas sorted.

use std::fmt::Write;

use serde_json::Value;

use crate::json::float_repr;
use crate::schema::{Additional, Choices, Kind, Literal, Schema};

/// Bytes of a caller's value that an error text shows at most. The real API shows all of it, however long it is; here a
/// text must not be longer than what it is about.
const MAX_SHOWN: usize = 64 << 10;

/// `repr` of a JSON value, as far as an error text shows it.
pub(crate) fn repr(value: &Value) -> String {
    let mut output = String::new();
    write_value(&mut output, value, MAX_SHOWN);
    shown(output)
}

/// `repr` of all of a JSON value, to compare it with others.
pub(crate) fn repr_whole(value: &Value) -> String {
    let mut output = String::new();
    write_value(&mut output, value, usize::MAX);
    output
}

/// A text as far as an error text shows it.
pub(crate) fn shown(mut text: String) -> String {
    if text.len() > MAX_SHOWN {
        let end = (0..=MAX_SHOWN).rev().find(|end| text.is_char_boundary(*end));
        text.truncate(end.unwrap_or_default());
        text.push_str("...");
    }
    text
}

/// `repr` of a text.
pub(crate) fn repr_text(text: &str) -> String {
    let mut output = String::with_capacity(text.len().min(MAX_SHOWN) + 2);
    write_text(&mut output, text);
    shown(output)
}

/// `repr` of the schema as a dictionary with sorted keys.
pub(crate) fn repr_schema(schema: &Schema) -> String {
    let mut output = String::with_capacity(128);
    write_schema(&mut output, schema);
    output
}

/// `repr` of the list of choices.
pub(crate) fn repr_choices(choices: Choices) -> String {
    let mut output = String::new();
    write_choices(&mut output, choices);
    output
}

/// `repr` of a literal.
pub(crate) fn repr_literal(value: Literal) -> String {
    let mut output = String::new();
    write_literal(&mut output, value);
    output
}

/// Appends a value, and stops soon after `output` has `most` bytes.
fn write_value(output: &mut String, value: &Value, most: usize) {
    match value {
        Value::Null => output.push_str("None"),
        Value::Bool(true) => output.push_str("True"),
        Value::Bool(false) => output.push_str("False"),
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.is_f64() => output.push_str(&float_repr(float)),
            _ => {
                let _ = write!(output, "{number}");
            }
        },
        Value::String(text) => write_text_up_to(output, text, most),
        Value::Array(items) => {
            output.push('[');
            for (index, item) in items.iter().enumerate() {
                if output.len() > most {
                    return;
                }
                separate(output, index);
                write_value(output, item, most);
            }
            output.push(']');
        }
        Value::Object(members) => {
            output.push('{');
            for (index, (name, member)) in members.iter().enumerate() {
                if output.len() > most {
                    return;
                }
                separate(output, index);
                write_text_up_to(output, name, most);
                output.push_str(": ");
                write_value(output, member, most);
            }
            output.push('}');
        }
    }
}

fn separate(output: &mut String, index: usize) {
    if index > 0 {
        output.push_str(", ");
    }
}

fn write_text(output: &mut String, text: &str) {
    write_text_up_to(output, text, MAX_SHOWN);
}

fn write_text_up_to(output: &mut String, text: &str, most: usize) {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    output.push(quote);
    for character in text.chars() {
        if output.len() > most {
            return;
        }
        match character {
            '\\' => output.push_str("\\\\"),
            '\n' => output.push_str("\\n"),
            '\r' => output.push_str("\\r"),
            '\t' => output.push_str("\\t"),
            _ if character == quote => {
                output.push('\\');
                output.push(character);
            }
            ' '..='~' => output.push(character),
            _ if is_printable(character) => output.push(character),
            _ => {
                let code = u32::from(character);
                let _ = match code {
                    0..=0xff => write!(output, "\\x{code:02x}"),
                    0x100..=0xffff => write!(output, "\\u{code:04x}"),
                    _ => write!(output, "\\U{code:08x}"),
                };
            }
        }
    }
    output.push(quote);
}

/// Rust escapes in its debug form what Python does, except a leading combining mark; so something stands before it.
fn is_printable(character: char) -> bool {
    let mut text = String::from("a");
    text.push(character);
    text.escape_debug().nth(1) != Some('\\')
}

fn write_choices(output: &mut String, choices: Choices) {
    match choices {
        Choices::Any => write_literals(output, &[]),
        Choices::Literals(values) => write_literals(output, values),
        Choices::Texts(texts) => {
            output.push('[');
            for (index, text) in texts.iter().enumerate() {
                separate(output, index);
                write_text(output, text);
            }
            output.push(']');
        }
    }
}

fn write_literals(output: &mut String, values: &[Literal]) {
    output.push('[');
    for (index, value) in values.iter().enumerate() {
        separate(output, index);
        write_literal(output, *value);
    }
    output.push(']');
}

fn write_literal(output: &mut String, value: Literal) {
    match value {
        Literal::Text(text) => write_text(output, text),
        Literal::List(values) => write_literals(output, values),
        other => write_value(output, &other.to_json(), MAX_SHOWN),
    }
}

fn write_schema(output: &mut String, schema: &Schema) {
    let mut first = true;
    let mut key = |output: &mut String, name: &str| {
        output.push_str(if first { "{'" } else { ", '" });
        first = false;
        output.push_str(name);
        output.push_str("': ");
    };
    let count = |output: &mut String, value: u64| {
        let _ = write!(output, "{value}");
    };
    if let Kind::Object(object) = schema.kind {
        match object.additional {
            Additional::Schema(additional) => {
                key(output, "additionalProperties");
                write_schema(output, additional);
            }
            // The real documents leave it out; refusing is the real API's habit, not its schema.
            Additional::Forbidden | Additional::Allowed => {}
        }
    }
    if let Kind::AnyOf(schemas) = schema.kind {
        key(output, "anyOf");
        write_schemas(output, schemas);
    }
    if let Some(default) = schema.default {
        key(output, "default");
        write_literal(output, default);
    }
    if let Some(description) = schema.description {
        key(output, "description");
        write_text(output, description);
    }
    if schema.choices != Choices::Any {
        key(output, "enum");
        write_choices(output, schema.choices);
    }
    if schema.exclusive_maximum {
        key(output, "exclusiveMaximum");
        output.push_str("True");
    }
    if schema.exclusive_minimum {
        key(output, "exclusiveMinimum");
        output.push_str("True");
    }
    if let Some(format) = schema.format {
        key(output, "format");
        write_text(output, format);
    }
    if let Kind::Array(items) = schema.kind {
        key(output, "items");
        write_schema(output, items);
    }
    if let Some(value) = schema.max_items {
        key(output, "maxItems");
        count(output, value);
    }
    if let Some(value) = schema.max_length {
        key(output, "maxLength");
        count(output, value);
    }
    if let Some(value) = schema.max_properties {
        key(output, "maxProperties");
        count(output, value);
    }
    if let Some(value) = schema.maximum {
        key(output, "maximum");
        write_literal(output, value);
    }
    if let Some(value) = schema.min_items {
        key(output, "minItems");
        count(output, value);
    }
    if let Some(value) = schema.min_length {
        key(output, "minLength");
        count(output, value);
    }
    if let Some(value) = schema.min_properties {
        key(output, "minProperties");
        count(output, value);
    }
    if let Some(value) = schema.minimum {
        key(output, "minimum");
        write_literal(output, value);
    }
    if let Some(value) = schema.multiple_of {
        key(output, "multipleOf");
        write_literal(output, value);
    }
    if schema.nullable {
        key(output, "nullable");
        output.push_str("True");
    }
    if let Kind::OneOf(schemas) = schema.kind {
        key(output, "oneOf");
        write_schemas(output, schemas);
    }
    if let Some(pattern) = schema.pattern {
        key(output, "pattern");
        write_text(output, pattern);
    }
    if let Kind::Object(object) = schema.kind {
        if !object.properties.is_empty() {
            key(output, "properties");
            let mut properties: Vec<_> = object.properties.iter().collect();
            properties.sort_by_key(|(name, _)| name);
            for (index, (name, property)) in properties.into_iter().enumerate() {
                output.push_str(if index == 0 { "{" } else { ", " });
                write_text(output, name);
                output.push_str(": ");
                write_schema(output, property);
            }
            output.push('}');
        }
        if !object.required.is_empty() {
            key(output, "required");
            output.push('[');
            for (index, name) in object.required.iter().enumerate() {
                separate(output, index);
                write_text(output, name);
            }
            output.push(']');
        }
    }
    if let Some(name) = type_name(schema.kind) {
        key(output, "type");
        write_text(output, name);
    }
    if schema.unique_items {
        key(output, "uniqueItems");
        output.push_str("True");
    }
    output.push_str(if first { "{}" } else { "}" });
}

fn write_schemas(output: &mut String, schemas: &[Schema]) {
    output.push('[');
    for (index, schema) in schemas.iter().enumerate() {
        separate(output, index);
        write_schema(output, schema);
    }
    output.push(']');
}

/// The word of `type`.
pub(crate) const fn type_name(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Boolean => Some("boolean"),
        Kind::Integer => Some("integer"),
        Kind::Number => Some("number"),
        Kind::String => Some("string"),
        Kind::Array(_) => Some("array"),
        Kind::Object(_) => Some("object"),
        Kind::Any | Kind::OneOf(_) | Kind::AnyOf(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn texts_are_quoted_and_escaped() {
        for (text, expected) in [
            ("abc", "'abc'"),
            ("it's", "\"it's\""),
            ("a'b\"c", "'a\\'b\"c'"),
            ("\0\u{7f}\u{a0}é\u{301}", "'\\x00\\x7f\\xa0é\u{301}'"),
            ("\u{200b}\u{e0001}\\\n", "'\\u200b\\U000e0001\\\\\\n'"),
        ] {
            assert_eq!(repr_text(text), expected);
        }
    }

    #[test]
    fn values_are_printed_as_python_does() {
        assert_eq!(
            repr(&json!({"a": [1, 2.0, null], "b": true, "c": {}})),
            "{'a': [1, 2.0, None], 'b': True, 'c': {}}"
        );
    }

    #[test]
    fn schemas_have_sorted_keys() {
        const LIMIT: Schema = Schema::INTEGER.format("int32").minimum(1).maximum(100_000).default_int(500);
        assert_eq!(
            repr_schema(&LIMIT),
            "{'default': 500, 'format': 'int32', 'maximum': 100000, 'minimum': 1, 'type': 'integer'}"
        );
        assert_eq!(repr_schema(&Schema::ANY), "{}");
        const LIST: Schema = Schema::array(&Schema::STRING).min_items(1);
        assert_eq!(repr_schema(&LIST), "{'items': {'type': 'string'}, 'minItems': 1, 'type': 'array'}");
    }
}
