//! Security rules against contexts, and a literal reading of docs/facts/02-rbac.md, section 6, to hold them against.

#![allow(clippy::unwrap_used, missing_docs, reason = "a panic is a finding")]

use std::{cell::RefCell, collections::HashMap, sync::LazyLock};

use regex::{Regex, RegexBuilder};
use serde_json::{Map, Value, json};

use super::{super::patterns::Patterns, Checker, Stop};
use apid_request::fuzzing::Bytes;

/// A literal reading that looks at every pair may take this many steps; beyond that only the bound is looked at.
const PATIENCE: usize = 200_000;

/// Two lines of JSON, rule and context; or, when the first byte is no bracket, choices from which both are made.
pub fn security_rule(data: &[u8]) {
    let (rule, context) = if data.first() == Some(&b'{') {
        let end = data.iter().position(|byte| *byte == b'\n').unwrap_or(data.len());
        let (rule, context) = data.split_at(end);
        let parsed = serde_json::from_slice(rule).ok().zip(serde_json::from_slice(context).ok());
        let Some(both) = parsed else { return };
        both
    } else {
        let mut bytes = Bytes::new(data);
        let context = members(&mut bytes, 0);
        (made_rule(&mut bytes, 0), context)
    };
    if !context.is_object() {
        return;
    }
    let check = |rule: &Value| Checker::new(&context, &PATTERNS).check(rule);
    let outcome = check(&rule);
    // Asked again, with everything compiled, it is the same answer.
    assert_eq!(check(&rule), outcome, "{rule} {context}");
    if outcome != Err(Stop::TooCostly) {
        assert_eq!(check(&json!({"NOT": [rule]})), outcome.map(|holds| !holds), "{rule} {context}");
        assert_eq!(check(&json!({"NOT": [{"NOT": [rule]}]})), outcome, "{rule} {context}");
        assert_eq!(check(&json!({"AND": [rule]})), outcome, "{rule} {context}");
        assert_eq!(check(&json!({"OR": [rule]})), outcome, "{rule} {context}");
        assert_eq!(check(&json!({"NOT": [rule, {"MATCH": {}}]})), outcome.map(|holds| !holds), "{rule} {context}");
    }
    let mut literal = Literal { context: &context, left: PATIENCE };
    match literal.rule(&rule) {
        Err(Stop::TooCostly) => {}
        expected => assert_eq!(outcome, expected, "{rule} {context}"),
    }
}

/// Kept from input to input, as a server keeps them from login to login.
static PATTERNS: LazyLock<Patterns> = LazyLock::new(Patterns::default);

const NAMES: &[&str] = &["a", "b", "ab", "r'a'", "r'.'", "r'", "\u{e9}"];
const TEXTS: &[&str] =
    &["a", "ab", "b", "", "r'a'", "r'^a$'", "r'a|b'", "r'('", "r'.*'", "a\n", "r'(?i)A'", "r'[^b]+'"];

fn value(bytes: &mut Bytes<'_>, depth: usize) -> Value {
    match bytes.next() % if depth < 6 { 12 } else { 8 } {
        0 => Value::Null,
        1 => Value::Bool(bytes.next().is_multiple_of(2)),
        2 => json!(bytes.next() % 3),
        3 => json!(f64::from(bytes.next() % 6) / 2.0),
        4..=7 => json!(bytes.pick(TEXTS)),
        8 | 9 => Value::Array((0..bytes.next() % 4).map(|_| value(bytes, depth + 1)).collect()),
        _ => members(bytes, depth + 1),
    }
}

fn members(bytes: &mut Bytes<'_>, depth: usize) -> Value {
    // Some deep ones, for the limit of the descent.
    if depth == 0 && bytes.next().is_multiple_of(16) {
        let inner = members(bytes, 1);
        return (0..bytes.next() % 12).fold(inner, |inner, _| {
            if bytes.next().is_multiple_of(2) { json!({"b": inner}) } else { json!({"a": [inner]}) }
        });
    }
    let count = bytes.next() % 4;
    let members: Map<String, Value> =
        (0..count).map(|_| ((*bytes.pick(NAMES)).to_owned(), value(bytes, depth + 1))).collect();
    members.into()
}

fn made_rule(bytes: &mut Bytes<'_>, depth: usize) -> Value {
    const OPERATORS: &[&str] = &["FIND", "MATCH", "FIND$", "MATCH$", "AND", "OR", "NOT", "XOR"];
    let mut rule = Map::new();
    for _ in 0..=bytes.next() % 3 {
        let operator = *bytes.pick(if depth < 4 { OPERATORS } else { OPERATORS.get(..4).unwrap() });
        let operand = match (operator, bytes.next() % 4) {
            ("AND" | "OR" | "NOT", 0) => made_rule(bytes, depth + 1),
            ("AND" | "OR" | "NOT", _) => {
                Value::Array((0..bytes.next() % 4).map(|_| made_rule(bytes, depth + 1)).collect())
            }
            (_, 0) => value(bytes, 0),
            _ => members(bytes, 1),
        };
        rule.insert(operator.to_owned(), operand);
    }
    rule.into()
}

/// The language as the facts describe it, without regard to speed.
struct Literal<'a> {
    context: &'a Value,
    left: usize,
}

impl Literal<'_> {
    fn step(&mut self) -> Result<(), Stop> {
        self.left = self.left.checked_sub(1).ok_or(Stop::TooCostly)?;
        Ok(())
    }

    fn rule(&mut self, rule: &Value) -> Result<bool, Stop> {
        self.step()?;
        let empty = Map::new();
        for (key, operand) in rule.as_object().unwrap_or(&empty) {
            let context = self.context;
            let exact = key.ends_with('$');
            let decided = match key.as_str() {
                "AND" | "OR" | "NOT" => {
                    let (clauses, length) = match operand {
                        Value::Array(list) => (list.clone(), list.len()),
                        Value::Object(members) => (vec![operand.clone()], members.len()),
                        _ => continue,
                    };
                    let mut count = 0;
                    for clause in clauses {
                        count += usize::from(self.rule(&clause)?);
                    }
                    match key.as_str() {
                        "AND" => (count == length).then_some(true),
                        "OR" => (count > 0).then_some(true),
                        _ => Some(count != length),
                    }
                }
                "MATCH" | "MATCH$" => self.compare(operand, context, exact)?.then_some(true),
                "FIND" | "FIND$" => self.find(operand, context, exact, 0)?.then_some(true),
                _ => None,
            };
            if let Some(decided) = decided {
                return Ok(decided);
            }
        }
        Ok(false)
    }

    fn find(&mut self, rule: &Value, context: &Value, exact: bool, depth: usize) -> Result<bool, Stop> {
        if depth == 8 {
            return Err(Stop::TooDeep);
        }
        if self.compare(rule, context, exact)? {
            return Ok(true);
        }
        for value in context.as_object().unwrap().values() {
            if self.compare(rule, value, exact)? {
                return Ok(true);
            }
            let nested = match value {
                Value::Object(_) => vec![value],
                Value::Array(list) => list.iter().filter(|value| value.is_object()).collect(),
                _ => vec![],
            };
            for value in nested {
                if self.find(rule, value, exact, depth + 1)? {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// The six steps of docs/facts/02-rbac.md, section 6.1.
    fn compare(&mut self, rule: &Value, context: &Value, exact: bool) -> Result<bool, Stop> {
        self.step()?;
        if let (Value::Object(rule), Value::Object(context)) = (rule, context) {
            let mut count = 0;
            for (key, value) in rule {
                if let Some(pattern) = compiled(key) {
                    for (name, other) in context {
                        if at_start(&pattern, name) {
                            count += usize::from(self.compare(value, other, exact)?);
                        }
                    }
                }
                if let Some(other) = context.get(key) {
                    count += usize::from(self.compare(value, other, exact)?);
                }
            }
            return Ok(count == rule.len());
        }
        if let Value::Object(rule) = rule {
            return Ok(rule.is_empty());
        }
        if let Some(pattern) = rule.as_str().and_then(compiled) {
            let elements = context.as_array().cloned().unwrap_or_else(|| vec![context.clone()]);
            return Ok(elements.iter().any(|element| element.as_str().is_some_and(|text| at_start(&pattern, text))));
        }
        if same(rule, context) || same_in_any_order(rule, context) {
            return Ok(true);
        }
        let rules = match rule {
            Value::String(_) => vec![rule.clone()],
            Value::Array(rules) => rules.clone(),
            _ => return Ok(false),
        };
        let Value::Array(elements) = context else { return Ok(false) };
        let mut count = 0;
        for element in elements {
            for rule in &rules {
                self.step()?;
                count += usize::from(match rule.as_str().and_then(compiled) {
                    Some(pattern) => element.as_str().is_some_and(|text| at_start(&pattern, text)),
                    None => same(rule, element),
                });
                if count == rules.len() && (!exact || count == elements.len()) {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }
}

fn compiled(text: &str) -> Option<Regex> {
    thread_local! {
        static COMPILED: RefCell<HashMap<String, Option<Regex>>> = RefCell::default();
    }
    let source = text.strip_prefix("r'")?;
    let source = source.strip_suffix('\'').unwrap_or(source);
    // What is far from the limits is compiled by both or by none.
    let compile = || RegexBuilder::new(source).nest_limit(50).size_limit(1 << 20).build().ok();
    COMPILED.with_borrow_mut(|compiled| {
        if compiled.len() > 1_000 {
            compiled.clear();
        }
        compiled.entry(source.to_owned()).or_insert_with(|| compile().filter(|_| source.len() <= 4096)).clone()
    })
}

fn at_start(pattern: &Regex, text: &str) -> bool {
    pattern.find(text).is_some_and(|found| found.start() == 0)
}

fn same(one: &Value, other: &Value) -> bool {
    let number = |value: &Value| value.as_bool().map(|value| f64::from(u8::from(value))).or_else(|| value.as_f64());
    match (one, other) {
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, value)| other.get(name).is_some_and(|other| same(value, other)))
        }
        // Whole numbers beyond what a float holds are told apart.
        (Value::Number(one), Value::Number(other)) if !one.is_f64() && !other.is_f64() => one == other,
        _ => number(one).zip(number(other)).map_or_else(|| one == other, |(one, other)| one == other),
    }
}

/// Each element of the one strikes out one of the other.
fn same_in_any_order(one: &Value, other: &Value) -> bool {
    let (Value::Array(one), Value::Array(other)) = (one, other) else { return false };
    let mut left: Vec<&Value> = other.iter().collect();
    for value in one {
        let Some(at) = left.iter().position(|other| same(value, other)) else { return false };
        left.remove(at);
    }
    left.is_empty()
}
