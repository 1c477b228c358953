//! Authorization contexts: which roles a `run_as` login gets (docs/facts/02-rbac.md, section 6).
//!
//! A security rule is tested against the context that the caller sent. Nothing here reads the database. The work for
//! one login is bounded by count and not by clock, so that the same login always gets the same roles: contexts by their
//! size, descent by [`MAX_DEPTH`], patterns by [`super::patterns`], and all of it together by [`BUDGET`].

#[cfg(any(test, feature = "fuzzing"))]
pub(super) mod fuzzing;
#[cfg(test)]
mod tests;

use std::{
    cell::{Cell, RefCell},
    cmp::Ordering,
    collections::HashMap,
    iter,
    rc::Rc,
    sync::Arc,
};

use regex_automata::hybrid::dfa::Cache;
use serde_json::{Map, Number, Value};

use super::patterns::{Pattern, Patterns, Stopped};

/// Nested objects that `FIND` descends into.
const MAX_DEPTH: usize = 8;
/// Steps for all rules of one login. A step is a comparison, or a byte that a pattern looks at. Five hundred rules that
/// each search every key of the largest context take less than half of it; all of it takes a second.
const BUDGET: u64 = 16 << 20;

/// Memory for the patterns of one login. When it is full all are forgotten, and take their steps again.
const MAX_MET: usize = 64 << 20;

/// Why there is no answer. The role is not granted then, whatever the rule says: the answer may be inside a `NOT`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Stop {
    /// The context is nested deeper than `FIND` looks.
    TooDeep,
    /// The rules of this login have taken all the work that a login may take.
    TooCostly,
}

/// Whether two lists must have equal length to match.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum ListMatch {
    Contained,
    Exact,
}

/// Tests rules against one context.
pub(super) struct Checker<'a> {
    context: &'a Value,
    patterns: &'a Patterns,
    /// Patterns of this login.
    met: RefCell<HashMap<String, Option<Rc<MetPattern>>>>,
    /// What they take, at most.
    met_size: Cell<usize>,
    left: Cell<u64>,
}

/// A pattern, and the states of it that were met.
struct MetPattern {
    pattern: Arc<Pattern>,
    states: RefCell<Cache>,
}

impl From<Stopped> for Stop {
    fn from(_: Stopped) -> Self {
        Self::TooCostly
    }
}

impl<'a> Checker<'a> {
    pub(super) fn new(context: &'a Value, patterns: &'a Patterns) -> Self {
        Self { context, patterns, met: RefCell::default(), met_size: Cell::default(), left: Cell::new(BUDGET) }
    }

    /// Evaluates the text of a rule. Text that is no JSON never holds.
    pub(super) fn check_text(&self, rule: &str) -> Result<bool, Stop> {
        self.spend(rule.len())?;
        serde_json::from_str(rule).map_or(Ok(false), |rule| self.check(&rule))
    }

    /// Evaluates a rule: the first key that decides, in the order of the keys.
    pub(super) fn check(&self, rule: &Value) -> Result<bool, Stop> {
        self.spend(1)?;
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
                "MATCH" if self.matches(operand, self.context, ListMatch::Contained)? => return Ok(true),
                "MATCH$" if self.matches(operand, self.context, ListMatch::Exact)? => return Ok(true),
                "FIND" if self.find(operand, self.context, ListMatch::Contained, 0)? => return Ok(true),
                "FIND$" if self.find(operand, self.context, ListMatch::Exact, 0)? => return Ok(true),
                _ => {}
            }
        }
        Ok(false)
    }

    /// Takes steps from what is left for this login.
    fn spend(&self, steps: usize) -> Result<(), Stop> {
        let left = u64::try_from(steps).ok().and_then(|steps| self.left.get().checked_sub(steps));
        self.left.set(left.unwrap_or(0));
        left.map(|_| ()).ok_or(Stop::TooCostly)
    }

    /// `MATCH` here or in any object below.
    fn find(&self, rule: &Value, context: &Value, mode: ListMatch, depth: usize) -> Result<bool, Stop> {
        if depth >= MAX_DEPTH {
            return Err(Stop::TooDeep);
        }
        if self.matches(rule, context, mode)? {
            return Ok(true);
        }
        let Value::Object(members) = context else { return Ok(false) };
        for value in members.values() {
            if self.matches(rule, value, mode)? {
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

    fn matches(&self, rule: &Value, context: &Value, mode: ListMatch) -> Result<bool, Stop> {
        self.spend(1)?;
        match (rule, context) {
            (Value::Object(rule), Value::Object(context)) => self.matches_objects(rule, context, mode),
            (Value::Object(rule), _) => Ok(rule.is_empty()),
            (Value::String(text), Value::Array(elements)) => match self.pattern(text)? {
                Some(pattern) => self.fits_any(&pattern, elements),
                None => self.pairs(std::slice::from_ref(rule), elements, mode),
            },
            (Value::String(text), _) => match self.pattern(text)? {
                Some(pattern) => self.fits(&pattern, context),
                None => self.same(rule, context),
            },
            (Value::Array(rules), Value::Array(elements)) => {
                Ok(self.same_elements(rules, elements)? || self.pairs(rules, elements, mode)?)
            }
            _ => self.same(rule, context),
        }
    }

    /// True when exactly as many comparisons hold as the rule has keys: a pattern that fits two keys counts twice.
    fn matches_objects(
        &self,
        rule: &Map<String, Value>,
        context: &Map<String, Value>,
        mode: ListMatch,
    ) -> Result<bool, Stop> {
        let mut holding = 0;
        for (key, value) in rule {
            let Some(pattern) = self.pattern(key)? else {
                if let Some(other) = context.get(key) {
                    holding += usize::from(self.matches(value, other, mode)?);
                }
                continue;
            };
            for (name, other) in context {
                // A name may fit as a pattern and as the text that it is. Its value is looked at once: twice on every
                // level would be an exponential number of times.
                let times = usize::from(self.fits_text(&pattern, name)?) + usize::from(name == key);
                if times > 0 && self.matches(value, other, mode)? {
                    holding += times;
                }
            }
        }
        Ok(holding == rule.len())
    }

    /// Counts the pairs that fit and stops as soon as they are as many as wanted; doubles count twice.
    fn pairs(&self, rules: &[Value], elements: &[Value], mode: ListMatch) -> Result<bool, Stop> {
        if mode == ListMatch::Exact && rules.len() != elements.len() {
            return Ok(false);
        }
        let mut holding = 0;
        for element in elements {
            for rule in rules {
                let pattern = rule.as_str().map_or(Ok(None), |text| self.pattern(text))?;
                let fits = match pattern {
                    Some(pattern) => self.fits(&pattern, element)?,
                    None => self.same(rule, element)?,
                };
                holding += usize::from(fits);
                if holding == rules.len() {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// The pattern in a text of the form `r'...'`; `None` for other texts, and for patterns that do not compile.
    ///
    /// The whole text between the quotes counts. The real program drops its last character, so that `r'^admin$'` means
    /// `^admin` there.
    fn pattern(&self, text: &str) -> Result<Option<Rc<MetPattern>>, Stop> {
        let Some(source) = text.strip_prefix("r'") else { return Ok(None) };
        let source = source.strip_suffix('\'').unwrap_or(source);
        self.spend(1 + source.len() / 16)?;
        if let Some(met) = self.met.borrow().get(source) {
            return Ok(met.clone());
        }
        // Spent whether it was compiled before or not: what a login gets must not depend on those before it.
        let (pattern, steps) = self.patterns.get(source);
        self.spend(steps)?;
        let met = pattern.map(|pattern| Rc::new(MetPattern { states: RefCell::new(pattern.states()), pattern }));
        let size = source.len() + met.as_ref().map_or(0, |met| met.pattern.memory());
        let mut all = self.met.borrow_mut();
        if self.met_size.get().saturating_add(size) > MAX_MET {
            all.clear();
            self.met_size.set(0);
        }
        self.met_size.set(self.met_size.get().saturating_add(size));
        all.insert(source.to_owned(), met.clone());
        Ok(met)
    }

    fn fits_any(&self, pattern: &MetPattern, elements: &[Value]) -> Result<bool, Stop> {
        for element in elements {
            if self.fits(pattern, element)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn fits(&self, pattern: &MetPattern, value: &Value) -> Result<bool, Stop> {
        value.as_str().map_or(Ok(false), |text| self.fits_text(pattern, text))
    }

    /// Matched at the start of the text, not necessarily to its end.
    fn fits_text(&self, met: &MetPattern, text: &str) -> Result<bool, Stop> {
        let spend = |steps| self.spend(steps).map_err(|_| Stopped);
        Ok(met.pattern.fits(text, &mut met.states.borrow_mut(), spend)?)
    }

    /// Equality as the real program knows it: numbers by value, `true` being 1; lists in order; members in any order.
    fn same(&self, one: &Value, other: &Value) -> Result<bool, Stop> {
        self.spend(1)?;
        match (one, other) {
            (Value::Array(one), Value::Array(other)) => {
                if one.len() != other.len() {
                    return Ok(false);
                }
                for (one, other) in one.iter().zip(other) {
                    if !self.same(one, other)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            (Value::Object(one), Value::Object(other)) => {
                if one.len() != other.len() {
                    return Ok(false);
                }
                for (name, value) in one {
                    match other.get(name) {
                        Some(other) if self.same(value, other)? => {}
                        _ => return Ok(false),
                    }
                }
                Ok(true)
            }
            (Value::String(one), Value::String(other)) => {
                self.spend(one.len().min(other.len()) / 64)?;
                Ok(one == other)
            }
            _ => Ok(order(one, other) == Ordering::Equal),
        }
    }

    /// Whether two lists have the same elements, in any order.
    fn same_elements(&self, one: &[Value], other: &[Value]) -> Result<bool, Stop> {
        if one.len() != other.len() {
            return Ok(false);
        }
        self.weigh(one)?;
        self.weigh(other)?;
        Ok(sorted(one).zip(sorted(other)).all(|(one, other)| order(one, other) == Ordering::Equal))
    }

    /// Spends what looking at all of this takes.
    fn weigh(&self, values: &[Value]) -> Result<(), Stop> {
        for value in values {
            self.spend(1)?;
            match value {
                Value::String(text) => self.spend(text.len() / 16)?,
                Value::Array(elements) => self.weigh(elements)?,
                Value::Object(members) => {
                    for (name, value) in members {
                        self.spend(1 + name.len() / 16)?;
                        self.weigh(std::slice::from_ref(value))?;
                    }
                }
                Value::Null | Value::Bool(_) | Value::Number(_) => {}
            }
        }
        Ok(())
    }
}

fn sorted(values: &[Value]) -> impl Iterator<Item = &Value> {
    let mut values: Vec<&Value> = values.iter().collect();
    values.sort_by(|one, other| order(one, other));
    values.into_iter()
}

/// Any order of values that calls those equal which are equal.
fn order(one: &Value, other: &Value) -> Ordering {
    fn rank(value: &Value) -> u8 {
        match value {
            Value::Null => 0,
            Value::Bool(_) | Value::Number(_) => 1,
            Value::String(_) => 2,
            Value::Array(_) => 3,
            Value::Object(_) => 4,
        }
    }
    match (one, other) {
        (Value::String(one), Value::String(other)) => one.cmp(other),
        (Value::Array(one), Value::Array(other)) => iter::zip(one, other)
            .map(|(one, other)| order(one, other))
            .fold(one.len().cmp(&other.len()), Ordering::then),
        (Value::Object(one), Value::Object(other)) => iter::zip(by_name(one), by_name(other))
            .map(|(one, other)| one.0.cmp(other.0).then_with(|| order(one.1, other.1)))
            .fold(one.len().cmp(&other.len()), Ordering::then),
        _ => match (number(one), number(other)) {
            (Some(one), Some(other)) => {
                one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)).then(one.2.total_cmp(&other.2))
            }
            _ => rank(one).cmp(&rank(other)),
        },
    }
}

fn by_name(object: &Map<String, Value>) -> Vec<(&String, &Value)> {
    let mut members: Vec<_> = object.iter().collect();
    members.sort_by_key(|(name, _)| *name);
    members
}

/// A number, exactly: its whole part, the rest, and itself where the whole part does not fit.
fn number(value: &Value) -> Option<(i128, f64, f64)> {
    let whole = |number: &Number| number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
    match value {
        Value::Bool(value) => Some((i128::from(*value), 0.0, 0.0)),
        Value::Number(number) => whole(number).map(|whole| (whole, 0.0, 0.0)).or_else(|| {
            let value = number.as_f64()?;
            let floor = value.floor();
            let outside = if floor.abs() < 1e38 { 0.0 } else { value };
            // Saturates; what does not fit is told apart by itself.
            Some((floor as i128, value - floor, outside))
        }),
        _ => None,
    }
}
