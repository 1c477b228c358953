//! Checks a JSON value against a [`Schema`] and says what is wrong in the words of the real API.
//!
//! One fault is reported: the first in the order type, enumeration, numbers, texts, arrays, objects, alternatives, and
//! within a container the first member. Unlisted members are a pass of their own ([`unlisted`]), because the real API
//! looks for them after everything else.

// See docs/facts/01-api-layer.md, section 6.5.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{LazyLock, RwLock};

use regex::Regex;
use serde_json::Value;

use crate::decode::formats;
use crate::decode::python::{repr, repr_choices, repr_literal, repr_schema, repr_text, repr_whole, shown, type_name};
use crate::error::Refused;
use crate::schema::{Additional, Kind, Object, Schema};

/// What is wrong with a value.
#[derive(Debug)]
pub(crate) struct Violation {
    /// Such as `'x' is too short`.
    pub(crate) message: String,
    keyword: &'static str,
    schema: String,
    instance: String,
    format: Option<&'static str>,
    pattern: Option<&'static str>,
    /// The member that is not there.
    lacks: Option<&'static str>,
    /// Where in the value, innermost first.
    steps: Vec<Step>,
}

#[derive(Debug)]
enum Step {
    Item(usize),
    Member(String),
}

impl Violation {
    fn new(keyword: &'static str, message: String, schema: &Schema, value: &Value) -> Self {
        let (format, pattern) = (schema.format, schema.pattern);
        Self {
            message,
            keyword,
            schema: repr_schema(schema),
            instance: repr(value),
            format,
            pattern,
            lacks: None,
            steps: Vec::new(),
        }
    }

    fn within(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    /// The same for a member of `object` that is not there.
    fn missing(name: &'static str, object: &Object, schema: &Schema, value: &Value) -> Self {
        let message = format!("{} is a required property", repr_text(name));
        let mut violation = Self::new("required", message, schema, value);
        if let Some((_, member)) = object.properties.iter().find(|(known, _)| *known == name) {
            (violation.format, violation.pattern) = (member.format, member.pattern);
        }
        Self { lacks: Some(name), ..violation }
    }

    /// What was refused: the value of this name, or a member of it.
    pub(crate) fn refused(&self, name: Option<&str>) -> Option<Refused> {
        let member = self.steps.iter().find_map(|step| match step {
            Step::Member(name) => Some(name.as_str()),
            Step::Item(_) => None,
        });
        let name = self.lacks.or(member).or(name)?.to_owned();
        Some(Refused { name, is_choice: self.keyword == "enum", format: self.format, pattern: self.pattern })
    }

    /// The text for a parameter.
    // See docs/facts/01-api-layer.md, section 6.1.
    pub(crate) fn parameter_text(&self) -> String {
        let (mut schema, mut instance) = (String::from("schema"), String::from("instance"));
        for step in self.steps.iter().rev() {
            match step {
                Step::Item(index) => {
                    schema.push_str("['items']");
                    instance.push_str(&format!("[{index}]"));
                }
                Step::Member(name) => {
                    let name = repr_text(name);
                    schema.push_str(&format!("['properties'][{name}]"));
                    instance.push_str(&format!("[{name}]"));
                }
            }
        }
        let message = &self.message;
        format!(
            "{message}. Failed validating '{}' in {schema}: {}. On {instance}: {}",
            self.keyword, self.schema, self.instance
        )
    }

    /// The text for a body.
    // See docs/facts/01-api-layer.md, section 5.2.
    pub(crate) fn body_text(&self) -> String {
        if self.steps.is_empty() {
            return self.message.clone();
        }
        let mut path = String::new();
        for step in self.steps.iter().rev() {
            if !path.is_empty() {
                path.push('.');
            }
            match step {
                Step::Item(index) => path.push_str(&index.to_string()),
                Step::Member(name) => path.push_str(name),
            }
        }
        shown(format!("{} - '{path}'", self.message))
    }
}

/// Checks `value`.
pub(crate) fn check(schema: &Schema, value: &Value, home: Option<&Path>) -> Result<(), Box<Violation>> {
    if schema.nullable && value.is_null() {
        return Ok(());
    }
    check_itself(schema, value, home)?;
    schema.also.iter().try_for_each(|also| check(also, value, home))
}

fn check_itself(schema: &Schema, value: &Value, home: Option<&Path>) -> Result<(), Box<Violation>> {
    let fail = |keyword, message| Err(Box::new(Violation::new(keyword, message, schema, value)));
    if !has_type(schema.kind, value) {
        let name = type_name(schema.kind).unwrap_or_default();
        return fail("type", format!("{} is not of type '{name}'", repr(value)));
    }
    if !schema.choices.include(value) {
        return fail("enum", format!("{} is not one of {}", repr(value), repr_choices(schema.choices)));
    }
    if let Some(fault) = scalar_fault(schema, value, home) {
        return fail(fault.0, fault.1);
    }
    // Integers of requests have 64 bits and a sign; a larger one is refused, never clamped.
    if schema.kind == Kind::Integer && !value.is_i64() {
        let (keyword, what, bound) = match value.as_f64() {
            Some(number) if number < 0.0 => ("minimum", "less than the minimum", i64::MIN),
            _ => ("maximum", "greater than the maximum", i64::MAX),
        };
        return fail(keyword, format!("{} is {what} of {bound}", repr(value)));
    }
    match (schema.kind, value) {
        (Kind::Array(items), Value::Array(values)) => {
            if let Some(fault) = array_fault(schema, values, value) {
                return fail(fault.0, fault.1);
            }
            for (index, item) in values.iter().enumerate() {
                check(items, item, home).map_err(|inner| Box::new(inner.within(Step::Item(index))))?;
            }
            Ok(())
        }
        (Kind::Object(object), Value::Object(members)) => {
            let count = members.len() as u64;
            if schema.min_properties.is_some_and(|least| count < least) {
                return fail("minProperties", format!("{} does not have enough properties", repr(value)));
            }
            if schema.max_properties.is_some_and(|most| count > most) {
                return fail("maxProperties", format!("{} has too many properties", repr(value)));
            }
            check_members(&object, members, home)?;
            match object.required.iter().find(|name| !members.contains_key(**name)) {
                Some(name) => Err(Box::new(Violation::missing(name, &object, schema, value))),
                None => Ok(()),
            }
        }
        (Kind::AnyOf(schemas), _) if schemas.iter().all(|schema| check(schema, value, home).is_err()) => {
            fail("anyOf", format!("{} is not valid under any of the given schemas", repr(value)))
        }
        (Kind::OneOf(schemas), _) => match schemas.iter().filter(|schema| check(schema, value, home).is_ok()).count() {
            0 => fail("oneOf", format!("{} is not valid under any of the given schemas", repr(value))),
            1 => Ok(()),
            _ => fail("oneOf", format!("{} is valid under more than one of the given schemas", repr(value))),
        },
        _ => Ok(()),
    }
}

fn check_members(
    object: &Object,
    members: &serde_json::Map<String, Value>,
    home: Option<&Path>,
) -> Result<(), Box<Violation>> {
    for (name, schema) in object.properties {
        if let Some(member) = members.get(*name) {
            check(schema, member, home).map_err(|inner| Box::new(inner.within(Step::Member((*name).to_owned()))))?;
        }
    }
    if let Additional::Schema(schema) = object.additional {
        for (name, member) in members {
            if !object.properties.iter().any(|(listed, _)| listed == name) {
                check(schema, member, home).map_err(|inner| Box::new(inner.within(Step::Member(name.clone()))))?;
            }
        }
    }
    Ok(())
}

/// The members of `value`, at any depth, that a schema neither lists nor allows; those of the outermost object first.
pub(crate) fn unlisted(schema: &Schema, value: &Value) -> Vec<String> {
    match (schema.kind, value) {
        (Kind::Object(object), Value::Object(members)) => {
            let listed = |name: &str| object.properties.iter().find(|(listed, _)| *listed == name);
            if object.additional == Additional::Forbidden {
                let own: Vec<String> = members.keys().filter(|name| listed(name).is_none()).cloned().collect();
                if !own.is_empty() {
                    return own;
                }
            }
            members
                .iter()
                .filter_map(|(name, member)| {
                    let inner = match (listed(name), object.additional) {
                        (Some((_, schema)), _) => schema,
                        (None, Additional::Schema(schema)) => schema,
                        (None, _) => return None,
                    };
                    Some(unlisted(inner, member))
                })
                .find(|names| !names.is_empty())
                .unwrap_or_default()
        }
        (Kind::Array(items), Value::Array(values)) => {
            values.iter().map(|item| unlisted(items, item)).find(|names| !names.is_empty()).unwrap_or_default()
        }
        (Kind::OneOf(schemas) | Kind::AnyOf(schemas), _) => {
            let fitting = schemas.iter().filter(|schema| check(schema, value, None).is_ok());
            let mut found: Vec<Vec<String>> = fitting.map(|schema| unlisted(schema, value)).collect();
            found.sort_by_key(Vec::len);
            found.into_iter().next().unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

fn has_type(kind: Kind, value: &Value) -> bool {
    match kind {
        Kind::Any | Kind::OneOf(_) | Kind::AnyOf(_) => true,
        Kind::Boolean => value.is_boolean(),
        // A number that is too large is refused by its size, below.
        Kind::Integer => value.is_i64() || value.is_u64() || is_beyond_integers(value),
        Kind::Number => value.is_number(),
        Kind::String => value.is_string(),
        Kind::Array(_) => value.is_array(),
        Kind::Object(_) => value.is_object(),
    }
}

/// An integer that no type of 64 bits holds; JSON's reader makes a float of it.
fn is_beyond_integers(value: &Value) -> bool {
    // 2^63
    value.as_f64().is_some_and(|number| number.abs() >= 9_223_372_036_854_775_808.0)
}

type Fault = (&'static str, String);

fn scalar_fault(schema: &Schema, value: &Value, home: Option<&Path>) -> Option<Fault> {
    match value {
        Value::Number(number) => {
            let number = number.as_f64()?;
            if let Some(bound) = schema.minimum {
                let least = bound.as_f64()?;
                let bound = repr_literal(bound);
                if schema.exclusive_minimum && number <= least {
                    let message = format!("{} is less than or equal to the minimum of {bound}", repr(value));
                    return Some(("minimum", message));
                }
                if number < least {
                    return Some(("minimum", format!("{} is less than the minimum of {bound}", repr(value))));
                }
            }
            if let Some(bound) = schema.maximum {
                let most = bound.as_f64()?;
                let bound = repr_literal(bound);
                if schema.exclusive_maximum && number >= most {
                    let message = format!("{} is greater than or equal to the maximum of {bound}", repr(value));
                    return Some(("maximum", message));
                }
                if number > most {
                    return Some(("maximum", format!("{} is greater than the maximum of {bound}", repr(value))));
                }
            }
            let factor = schema.multiple_of?;
            let quotient = number / factor.as_f64()?;
            (quotient.fract() != 0.0)
                .then(|| ("multipleOf", format!("{} is not a multiple of {}", repr(value), repr_literal(factor))))
        }
        Value::String(text) => {
            if schema.min_length.is_some() || schema.max_length.is_some() {
                let length = text.chars().count() as u64;
                if schema.min_length.is_some_and(|least| length < least) {
                    return Some(("minLength", format!("{} is too short", repr(value))));
                }
                if schema.max_length.is_some_and(|most| length > most) {
                    return Some(("maxLength", format!("{} is too long", repr(value))));
                }
            }
            if let Some(pattern) = schema.pattern
                && !pattern_matches(pattern, text)
            {
                return Some(("pattern", format!("{} does not match {}", repr(value), repr_text(pattern))));
            }
            let format = schema.format?;
            (!formats::matches(format, text, home))
                .then(|| ("format", format!("{} is not a {}", repr(value), repr_text(format))))
        }
        _ => None,
    }
}

fn array_fault(schema: &Schema, values: &[Value], value: &Value) -> Option<Fault> {
    let count = values.len() as u64;
    if schema.min_items.is_some_and(|least| count < least) {
        return Some(("minItems", format!("{} is too short", repr(value))));
    }
    if schema.max_items.is_some_and(|most| count > most) {
        return Some(("maxItems", format!("{} is too long", repr(value))));
    }
    if schema.unique_items && !all_different(values) {
        return Some(("uniqueItems", format!("{} has non-unique elements", repr(value))));
    }
    None
}

/// Sorts the values' texts, so that a long list costs no square.
fn all_different(values: &[Value]) -> bool {
    let mut texts: Vec<String> = values.iter().map(repr_whole).collect();
    texts.sort_unstable();
    texts.windows(2).all(|pair| !matches!(pair, [one, other] if one == other))
}

/// Patterns are constants of the tables, so the cache is bounded by their number. A pattern that this engine cannot
/// express is not checked.
fn pattern_matches(pattern: &'static str, text: &str) -> bool {
    static CACHE: LazyLock<RwLock<HashMap<&'static str, Option<Regex>>>> = LazyLock::new(RwLock::default);
    if let Ok(cache) = CACHE.read()
        && let Some(regex) = cache.get(pattern)
    {
        return regex.as_ref().is_none_or(|regex| regex.is_match(text));
    }
    let regex = Regex::new(pattern).ok();
    let matches = regex.as_ref().is_none_or(|regex| regex.is_match(text));
    if let Ok(mut cache) = CACHE.write() {
        cache.insert(pattern, regex);
    }
    matches
}
