//! Whether a default is a value of its own schema. One that is not would fail every request that relies on it.

use serde_json::Value;

use crate::{
    diag::{Pointer, Sink},
    ir::{Additional, Constraint, ConstraintKind},
    source::Node,
};

/// The default, if it can be one. `null` says the same as no default: the value is not there.
pub(super) fn that_holds(schema: &Constraint, node: &Node, at: &Pointer, sink: &mut Sink) -> Option<Value> {
    let value = node.to_json();
    if value.is_null() {
        return None;
    }
    if !holds(schema, &value) {
        sink.warning_at(
            "impossible-default",
            at,
            node.mark,
            format!("the default {value} does not satisfy its schema"),
            "it is left out, so that the value is optional; mend the default or what is beside it",
        );
        return None;
    }
    Some(value)
}

/// Whether a value satisfies a constraint. Formats are the server's business.
fn holds(schema: &Constraint, value: &Value) -> bool {
    if value.is_null() && schema.nullable {
        return true;
    }
    is_of_kind(&schema.kind, value)
        && (schema.enumeration.is_empty() || schema.enumeration.iter().any(|choice| same(choice, value)))
        && in_bounds(schema, value)
        && schema.also.iter().all(|also| holds(also, value))
}

fn same(left: &Value, right: &Value) -> bool {
    left == right || left.as_f64().is_some_and(|left| right.as_f64() == Some(left))
}

fn is_of_kind(kind: &ConstraintKind, value: &Value) -> bool {
    match kind {
        ConstraintKind::Any => true,
        ConstraintKind::Boolean => value.is_boolean(),
        // Integers are 64 bits wide in emitted code.
        ConstraintKind::Integer => value.is_i64(),
        ConstraintKind::Number => value.is_number(),
        ConstraintKind::String => value.is_string(),
        ConstraintKind::Array(items) => value.as_array().is_some_and(|all| all.iter().all(|item| holds(items, item))),
        ConstraintKind::Object { properties, required, additional } => value.as_object().is_some_and(|members| {
            required.iter().all(|name| members.contains_key(name))
                && members.iter().all(|(name, member)| {
                    match (properties.iter().find(|(known, _)| known == name), additional) {
                        (Some((_, schema)), _) => holds(schema, member),
                        (None, Additional::Schema(schema)) => holds(schema, member),
                        (None, Additional::Allowed) => true,
                        (None, Additional::Forbidden) => false,
                    }
                })
        }),
        ConstraintKind::OneOf(all) => all.iter().filter(|one| holds(one, value)).count() == 1,
        ConstraintKind::AnyOf(all) => all.iter().any(|one| holds(one, value)),
    }
}

fn in_bounds(schema: &Constraint, value: &Value) -> bool {
    let within = |count: usize, least: Option<u64>, most: Option<u64>| {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        least.is_none_or(|least| count >= least) && most.is_none_or(|most| count <= most)
    };
    match value {
        Value::Number(number) => {
            let Some(number) = number.as_f64() else { return false };
            let bound = |bound: &Option<serde_json::Number>| bound.as_ref().and_then(serde_json::Number::as_f64);
            let least = bound(&schema.minimum).is_none_or(|least| match schema.exclusive_minimum {
                true => number > least,
                false => number >= least,
            });
            let most = bound(&schema.maximum).is_none_or(|most| match schema.exclusive_maximum {
                true => number < most,
                false => number <= most,
            });
            least && most && bound(&schema.multiple_of).is_none_or(|factor| (number / factor).fract() == 0.0)
        }
        Value::String(text) => {
            let pattern = schema.pattern.as_deref().and_then(|pattern| regex::Regex::new(pattern).ok());
            within(text.chars().count(), schema.min_length, schema.max_length)
                && pattern.is_none_or(|pattern| pattern.is_match(text))
        }
        Value::Array(items) => within(items.len(), schema.min_items, schema.max_items),
        Value::Object(members) => within(members.len(), schema.min_properties, schema.max_properties),
        Value::Null | Value::Bool(_) => true,
    }
}
