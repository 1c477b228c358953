//! Authorization contexts: which roles a `run_as` login gets (RBAC facts, section 6).
//!
//! A security rule is tested against the context that the caller sent. Nothing here reads the database. Every step is
//! bounded: contexts by their size, descent by [`MAX_DEPTH`], patterns by an engine that takes linear time.

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use regex::{Regex, RegexBuilder};
use serde_json::{Map, Value};

/// Nested objects that `FIND` descends into.
const MAX_DEPTH: usize = 8;
/// Memory that one compiled pattern may take.
const MAX_PATTERN: usize = 1 << 20;

/// The context is nested deeper than `FIND` looks.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct TooDeep;

/// Whether lists must have equal length.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Mode {
    Contained,
    Exact,
}

/// Tests rules against one context.
pub(super) struct Checker<'a> {
    context: &'a Value,
    patterns: RefCell<HashMap<String, Option<Rc<Regex>>>>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(context: &'a Value) -> Self {
        Self { context, patterns: RefCell::default() }
    }

    /// Evaluates a rule: the first key that decides, in the order of the keys.
    pub(super) fn check(&self, rule: &Value) -> Result<bool, TooDeep> {
        let Value::Object(rule) = rule else { return Ok(false) };
        for (operator, operand) in rule {
            match operator.as_str() {
                "AND" | "OR" | "NOT" => {
                    let (holding, length) = match operand {
                        Value::Array(rules) => {
                            let mut holding = 0;
                            for rule in rules {
                                holding += usize::from(self.check(rule)?);
                            }
                            (holding, rules.len())
                        }
                        // One rule counts once, but its keys are its length.
                        Value::Object(rule) => (usize::from(self.check(operand)?), rule.len()),
                        _ => continue,
                    };
                    match operator.as_str() {
                        "AND" if holding == length => return Ok(true),
                        "OR" if holding > 0 => return Ok(true),
                        "NOT" => return Ok(holding != length),
                        _ => {}
                    }
                }
                "MATCH" if self.matches(operand, self.context, Mode::Contained) => return Ok(true),
                "MATCH$" if self.matches(operand, self.context, Mode::Exact) => return Ok(true),
                "FIND" if self.find(operand, self.context, Mode::Contained, 0)? => return Ok(true),
                "FIND$" if self.find(operand, self.context, Mode::Exact, 0)? => return Ok(true),
                _ => {}
            }
        }
        Ok(false)
    }

    /// `MATCH` here or in any object below.
    fn find(&self, rule: &Value, context: &Value, mode: Mode, depth: usize) -> Result<bool, TooDeep> {
        if depth >= MAX_DEPTH {
            return Err(TooDeep);
        }
        if self.matches(rule, context, mode) {
            return Ok(true);
        }
        let Value::Object(members) = context else { return Ok(false) };
        for value in members.values() {
            if self.matches(rule, value, mode) {
                return Ok(true);
            }
            let below: &[Value] = match value {
                Value::Object(_) => std::slice::from_ref(value),
                Value::Array(elements) => elements,
                _ => &[],
            };
            for value in below.iter().filter(|value| value.is_object()) {
                if self.find(rule, value, mode, depth + 1)? {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    fn matches(&self, rule: &Value, context: &Value, mode: Mode) -> bool {
        match (rule, context) {
            (Value::Object(rule), Value::Object(context)) => self.matches_objects(rule, context, mode),
            (Value::Object(rule), _) => rule.is_empty(),
            (Value::String(text), _) => {
                let elements = match context {
                    Value::Array(elements) => elements.as_slice(),
                    scalar => std::slice::from_ref(scalar),
                };
                if let Some(pattern) = self.pattern(text)
                    && elements.iter().any(|element| is_match(&pattern, element))
                {
                    return true;
                }
                equal(rule, context) || (context.is_array() && self.pairs(std::slice::from_ref(rule), elements, mode))
            }
            (Value::Array(rules), Value::Array(elements)) => equal(rule, context) || self.pairs(rules, elements, mode),
            _ => equal(rule, context),
        }
    }

    /// True when exactly as many comparisons hold as the rule has keys: a pattern that fits two keys counts twice.
    fn matches_objects(&self, rule: &Map<String, Value>, context: &Map<String, Value>, mode: Mode) -> bool {
        let mut holding = 0;
        for (key, value) in rule {
            if let Some(pattern) = self.pattern(key) {
                let fitting = context.iter().filter(|(name, _)| at_start(&pattern, name));
                holding += fitting.filter(|(_, other)| self.matches(value, other, mode)).count();
            }
            holding += usize::from(context.get(key).is_some_and(|other| self.matches(value, other, mode)));
        }
        holding == rule.len()
    }

    /// Counts the pairs that fit and stops as soon as they are as many as wanted; doubles count twice.
    fn pairs(&self, rules: &[Value], elements: &[Value], mode: Mode) -> bool {
        let mut holding = 0;
        for element in elements {
            for rule in rules {
                let pattern = rule.as_str().and_then(|text| self.pattern(text));
                let fits = pattern.map_or_else(|| equal(rule, element), |pattern| is_match(&pattern, element));
                holding += usize::from(fits);
                if holding == rules.len() && (mode == Mode::Contained || holding == elements.len()) {
                    return true;
                }
            }
        }
        false
    }

    /// The pattern in a text of the form `r'...'`; nothing for other texts, and for patterns that do not compile.
    ///
    /// The whole text between the quotes counts. The real program drops its last character, so that `r'^admin$'` means
    /// `^admin` there.
    fn pattern(&self, text: &str) -> Option<Rc<Regex>> {
        let source = text.strip_prefix("r'")?;
        let source = source.strip_suffix('\'').unwrap_or(source);
        self.patterns
            .borrow_mut()
            .entry(source.to_owned())
            .or_insert_with(|| RegexBuilder::new(source).size_limit(MAX_PATTERN).build().ok().map(Rc::new))
            .clone()
    }
}

/// Matched at the start of the value, not necessarily to its end.
fn at_start(pattern: &Regex, text: &str) -> bool {
    pattern.find(text).is_some_and(|found| found.start() == 0)
}

fn is_match(pattern: &Regex, value: &Value) -> bool {
    value.as_str().is_some_and(|text| at_start(pattern, text))
}

/// Equal up to the order of the elements of the outer list, and up to the way numbers are written.
fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(one), Value::Array(other)) => {
            let sorted = |list: &[Value]| {
                let mut texts: Vec<String> = list.iter().map(Value::to_string).collect();
                texts.sort_unstable();
                texts
            };
            one.len() == other.len() && sorted(one) == sorted(other)
        }
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::{Value, json};

    use super::{Checker, TooDeep};

    fn check(rule: &Value, context: &Value) -> bool {
        Checker::new(context).check(rule).unwrap()
    }

    #[test]
    fn operators() {
        let context =
            json!({"user": "alice", "dept": ["it", "ops"], "office": {"city": "berlin", "floor": {"room": "r1"}}});
        for (rule, expected) in [
            (json!({"MATCH": {"user": "alice"}}), true),
            (json!({"MATCH": {"user": "bob"}}), false),
            (json!({"MATCH": {"user": "alice", "nothing": "x"}}), false),
            (json!({"MATCH": {"city": "berlin"}}), false),
            (json!({"FIND": {"city": "berlin"}}), true),
            (json!({"FIND": {"room": "r1"}}), true),
            (json!({"FIND": {"room": "r2"}}), false),
            (json!({"MATCH": {"dept": "it"}}), true),
            (json!({"MATCH": {"dept": ["ops", "it"]}}), true),
            (json!({"MATCH": {"dept": ["ops", "it", "hr"]}}), false),
            (json!({"MATCH$": {"dept": ["it"]}}), false),
            (json!({"MATCH$": {"dept": ["ops", "it"]}}), true),
            (json!({"FIND$": {"dept": "it"}}), false),
            (json!({"MATCH": {"user": ["alice"]}}), false),
            (json!({"AND": [{"MATCH": {"user": "alice"}}, {"FIND": {"city": "berlin"}}]}), true),
            (json!({"AND": [{"MATCH": {"user": "alice"}}, {"FIND": {"city": "paris"}}]}), false),
            // One object with two keys counts once.
            (json!({"AND": {"MATCH": {"user": "alice"}, "FIND": {"city": "berlin"}}}), false),
            (json!({"AND": {"MATCH": {"user": "alice"}}}), true),
            (json!({"OR": [{"MATCH": {"user": "bob"}}, {"FIND": {"city": "berlin"}}]}), true),
            (json!({"OR": []}), false),
            (json!({"NOT": [{"MATCH": {"user": "alice"}}, {"MATCH": {"user": "bob"}}]}), true),
            (json!({"NOT": {"MATCH": {"user": "alice"}}}), false),
            // What does not decide leaves the decision to the next key.
            (json!({"AND": [{"MATCH": {"user": "bob"}}], "MATCH": {"user": "alice"}}), true),
            (json!({"NOT": [{"MATCH": {"user": "alice"}}], "MATCH": {"user": "alice"}}), false),
            (json!({"XOR": [], "MATCH": {"user": "alice"}}), true),
            (json!({}), false),
            (json!([]), false),
            (json!({"MATCH": {}}), true),
        ] {
            assert_eq!(check(&rule, &context), expected, "{rule}");
        }
    }

    #[test]
    fn patterns() {
        let context = json!({"user": "admin1", "groups": ["dev-a", "qa"], "id": 7});
        for (rule, expected) in [
            (json!({"MATCH": {"user": "r'admin'"}}), true),
            (json!({"MATCH": {"user": "r'min'"}}), false),
            // The real program loses the `$` and says yes.
            (json!({"MATCH": {"user": "r'^admin$'"}}), false),
            (json!({"MATCH": {"user": "r'^admin\\d$'"}}), true),
            (json!({"MATCH": {"user": "r'^ADMIN'"}}), false),
            (json!({"MATCH": {"user": "r'^(?i)ADMIN'"}}), true),
            (json!({"MATCH": {"r'^us'": "admin1"}}), true),
            (json!({"MATCH": {"r'.*'": "r'.*'"}}), false),
            (json!({"MATCH": {"groups": "r'^dev-'"}}), true),
            (json!({"MATCH": {"groups": ["r'^dev-'", "qa"]}}), true),
            (json!({"MATCH$": {"groups": ["r'^dev-'", "qa"]}}), true),
            (json!({"MATCH$": {"groups": ["r'^dev-'"]}}), false),
            // Not a pattern, hence a text.
            (json!({"MATCH": {"user": "r'('"}}), false),
            (json!({"MATCH": {"id": "r'7'"}}), false),
            (json!({"MATCH": {"id": 7.0}}), true),
        ] {
            assert_eq!(check(&rule, &context), expected, "{rule}");
        }
        assert!(check(&json!({"MATCH": {"user": "r'('"}}), &json!({"user": "r'('"})));
    }

    #[test]
    fn descent_is_bounded() {
        let mut context = json!({"user": "alice"});
        for _ in 0..7 {
            context = json!({"inner": [context]});
        }
        let rule = json!({"FIND": {"user": "alice"}});
        assert!(check(&rule, &context));
        let deeper = json!({"inner": context});
        assert_eq!(Checker::new(&deeper).check(&rule), Err(TooDeep));
        // What is found before the limit is reached is found.
        assert!(check(&rule, &json!({"user": "alice", "inner": deeper})));
    }

    #[test]
    fn costly_patterns_end() {
        let context = json!({"user": "a".repeat(8000)});
        assert!(!check(&json!({"FIND": {"user": "r'^(a+)+b$'"}}), &context));
        assert!(!check(&json!({"FIND": {"user": "r'(a{1000}){1000}b'"}}), &context));
    }
}
