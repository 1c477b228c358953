//! Requests: parameters and bodies, compared by what the server accepts. Narrower is breaking, wider is compatible.

use std::collections::BTreeMap;

use serde_json::{Number, Value};

use super::{Class, Route, Subject};
use crate::ir::{Additional, Api, Body, Constraint, ConstraintKind, Location, Operation, Parameter};

impl Route<'_> {
    pub(super) fn parameters(&mut self, before: &Operation, after: &Operation) {
        let old = by_place(self.old, before);
        let new = by_place(self.new, after);
        for place in old.keys().filter(|place| !new.contains_key(*place)) {
            self.add(place, Subject::Parameter, Class::Breaking, "parameter removed: the server refuses it now");
        }
        for (place, parameter) in &new {
            let Some(previous) = old.get(place) else {
                if parameter.required {
                    self.add(place, Subject::Parameter, Class::Breaking, "required parameter added");
                } else {
                    self.add(place, Subject::Parameter, Class::Compatible, "optional parameter added");
                }
                continue;
            };
            match (previous.required, parameter.required) {
                (false, true) => self.add(place, Subject::Parameter, Class::Breaking, "parameter became required"),
                (true, false) => self.add(place, Subject::Parameter, Class::Compatible, "parameter became optional"),
                _ => {}
            }
            match (previous.deprecated, parameter.deprecated) {
                (false, true) => self.add(place, Subject::Parameter, Class::Compatible, "now deprecated"),
                (true, false) => self.add(place, Subject::Parameter, Class::Compatible, "no longer deprecated"),
                _ => {}
            }
            self.constraint(place, &previous.schema, &parameter.schema);
        }
    }

    pub(super) fn body(&mut self, before: Option<&Body>, after: Option<&Body>) {
        match (before, after) {
            (None, None) => {}
            (Some(_), None) => self.add("body", Subject::Body, Class::Breaking, "request body removed"),
            (None, Some(body)) if body.required => {
                self.add("body", Subject::Body, Class::Breaking, "required request body added");
            }
            (None, Some(_)) => self.add("body", Subject::Body, Class::Compatible, "optional request body added"),
            (Some(old), Some(new)) => {
                match (old.required, new.required) {
                    (false, true) => self.add("body", Subject::Body, Class::Breaking, "body became required"),
                    (true, false) => self.add("body", Subject::Body, Class::Compatible, "body became optional"),
                    _ => {}
                }
                self.body_contents(old, new);
            }
        }
    }

    fn body_contents(&mut self, old: &Body, new: &Body) {
        for content in &old.contents {
            let same = new.contents.iter().find(|other| other.media_type == content.media_type);
            let place = format!("body {}", content.media_type);
            match (&content.payload, same.map(|other| &other.payload)) {
                (_, None) => self.add(&place, Subject::Body, Class::Breaking, "media type removed"),
                (before, Some(after)) => {
                    if let (Some((_, before)), Some((_, after))) = (before.value(), after.value()) {
                        self.constraint("body", before, after);
                    }
                }
            }
        }
        for content in &new.contents {
            if !old.contents.iter().any(|other| other.media_type == content.media_type) {
                let place = format!("body {}", content.media_type);
                self.add(&place, Subject::Body, Class::Compatible, "media type added");
            }
        }
    }

    fn constraint(&mut self, place: &str, old: &Constraint, new: &Constraint) {
        if !self.constraint_kind(place, old, new) {
            return;
        }
        self.enumeration(place, old, new);
        self.bounds(place, old, new);
        if old.format != new.format {
            let show = |format: &Option<String>| format.clone().unwrap_or_else(|| "none".to_owned());
            let class = if new.format.is_none() { Class::Compatible } else { Class::Breaking };
            let message = format!("format changed from {} to {}", show(&old.format), show(&new.format));
            self.add(place, Subject::Constraint, class, message);
        }
        if old.pattern != new.pattern {
            let class = if new.pattern.is_none() { Class::Compatible } else { Class::Breaking };
            let message = match &new.pattern {
                Some(pattern) => format!("pattern is now `{pattern}`"),
                None => "pattern removed".to_owned(),
            };
            self.add(place, Subject::Constraint, class, message);
        }
        if old.default != new.default {
            let show = |value: &Option<Value>| value.as_ref().map_or_else(|| "none".to_owned(), Value::to_string);
            let message = format!("default changed from {} to {}", show(&old.default), show(&new.default));
            self.add(place, Subject::Constraint, Class::Breaking, message);
        }
        match (old.nullable, new.nullable) {
            (true, false) => self.add(place, Subject::Constraint, Class::Breaking, "null no longer accepted"),
            (false, true) => self.add(place, Subject::Constraint, Class::Compatible, "null accepted"),
            _ => {}
        }
        match (old.unique_items, new.unique_items) {
            (false, true) => self.add(place, Subject::Constraint, Class::Breaking, "items must now be unique"),
            (true, false) => self.add(place, Subject::Constraint, Class::Compatible, "items may now repeat"),
            _ => {}
        }
    }

    /// Compares the types; false when they differ so much that nothing else is worth saying.
    fn constraint_kind(&mut self, place: &str, old: &Constraint, new: &Constraint) -> bool {
        match (&old.kind, &new.kind) {
            (ConstraintKind::Array(before), ConstraintKind::Array(after)) => {
                self.constraint(&format!("{place}[]"), before, after);
            }
            (
                ConstraintKind::Object { properties: before, required: old_required, additional: old_additional },
                ConstraintKind::Object { properties: after, required: new_required, additional: new_additional },
            ) => {
                for (name, _) in before.iter().filter(|(name, _)| !after.iter().any(|(other, _)| other == name)) {
                    let class =
                        if *new_additional == Additional::Allowed { Class::Compatible } else { Class::Breaking };
                    self.add(&format!("{place}.{name}"), Subject::Schema, class, "field removed");
                }
                for (name, schema) in after {
                    let inner = format!("{place}.{name}");
                    let now_required = new_required.contains(name);
                    match before.iter().find(|(other, _)| other == name) {
                        None if now_required => {
                            self.add(&inner, Subject::Schema, Class::Breaking, "required field added");
                        }
                        None => self.add(&inner, Subject::Schema, Class::Compatible, "optional field added"),
                        Some((_, previous)) => {
                            match (old_required.contains(name), now_required) {
                                (false, true) => {
                                    self.add(&inner, Subject::Schema, Class::Breaking, "field became required");
                                }
                                (true, false) => {
                                    self.add(&inner, Subject::Schema, Class::Compatible, "field became optional");
                                }
                                _ => {}
                            }
                            self.constraint(&inner, previous, schema);
                        }
                    }
                }
                match (old_additional, new_additional) {
                    (Additional::Schema(before), Additional::Schema(after)) => {
                        self.constraint(&format!("{place}.*"), before, after);
                    }
                    (before, after) if before == after => {}
                    (_, Additional::Allowed) => {
                        self.add(place, Subject::Schema, Class::Compatible, "further fields now accepted");
                    }
                    (Additional::Forbidden, _) => {
                        self.add(place, Subject::Schema, Class::Compatible, "some further fields now accepted");
                    }
                    _ => self.add(place, Subject::Schema, Class::Breaking, "fewer further fields accepted"),
                }
            }
            (ConstraintKind::OneOf(before), ConstraintKind::OneOf(after))
            | (ConstraintKind::AnyOf(before), ConstraintKind::AnyOf(after)) => {
                if before != after {
                    let kept = before.iter().all(|alternative| after.contains(alternative));
                    let class = if kept { Class::Compatible } else { Class::Breaking };
                    self.add(place, Subject::Schema, class, "alternatives changed");
                }
            }
            (before, after) if type_name(before) == type_name(after) => {}
            (before, after) => {
                let widened = matches!(after, ConstraintKind::Any)
                    || matches!((before, after), (ConstraintKind::Integer, ConstraintKind::Number));
                let class = if widened { Class::Compatible } else { Class::Breaking };
                let message = format!("type changed from {} to {}", type_name(before), type_name(after));
                self.add(place, Subject::Schema, class, message);
                return false;
            }
        }
        true
    }

    fn enumeration(&mut self, place: &str, old: &Constraint, new: &Constraint) {
        match (old.enumeration.is_empty(), new.enumeration.is_empty()) {
            (true, true) => {}
            (true, false) => {
                let message = format!("only these values are accepted now: {}", list(new.enumeration.iter()));
                self.add(place, Subject::Enum, Class::Breaking, message);
            }
            (false, true) => self.add(place, Subject::Enum, Class::Compatible, "any value is accepted now"),
            (false, false) => {
                let gone: Vec<_> = old.enumeration.iter().filter(|value| !new.enumeration.contains(value)).collect();
                let come: Vec<_> = new.enumeration.iter().filter(|value| !old.enumeration.contains(value)).collect();
                if !gone.is_empty() {
                    let message = format!("no longer accepted: {}", list(gone.into_iter()));
                    self.add(place, Subject::Enum, Class::Breaking, message);
                }
                if !come.is_empty() {
                    let message = format!("newly accepted: {}", list(come.into_iter()));
                    self.add(place, Subject::Enum, Class::Compatible, message);
                }
            }
        }
    }

    fn bounds(&mut self, place: &str, old: &Constraint, new: &Constraint) {
        let number = |value: &Option<Number>| value.as_ref().and_then(Number::as_f64);
        let count = |value: Option<u64>| value.map(|value| value as f64);
        let lower = [
            ("minimum", number(&old.minimum), number(&new.minimum)),
            ("minLength", count(old.min_length), count(new.min_length)),
            ("minItems", count(old.min_items), count(new.min_items)),
            ("minProperties", count(old.min_properties), count(new.min_properties)),
        ];
        for (keyword, before, after) in lower {
            self.bound(place, keyword, before, after, |before, after| after > before);
        }
        let upper = [
            ("maximum", number(&old.maximum), number(&new.maximum)),
            ("maxLength", count(old.max_length), count(new.max_length)),
            ("maxItems", count(old.max_items), count(new.max_items)),
            ("maxProperties", count(old.max_properties), count(new.max_properties)),
        ];
        for (keyword, before, after) in upper {
            self.bound(place, keyword, before, after, |before, after| after < before);
        }
        if old.also != new.also {
            let class = if new.also.is_empty() { Class::Compatible } else { Class::Breaking };
            self.add(place, Subject::Constraint, class, "what must hold besides changed");
        }
        let exclusive = [
            ("exclusiveMinimum", old.exclusive_minimum, new.exclusive_minimum),
            ("exclusiveMaximum", old.exclusive_maximum, new.exclusive_maximum),
        ];
        for (keyword, before, after) in exclusive {
            if before != after {
                let class = if after { Class::Breaking } else { Class::Compatible };
                self.add(place, Subject::Constraint, class, format!("{keyword} changed from {before} to {after}"));
            }
        }
        if old.multiple_of != new.multiple_of {
            let class = if new.multiple_of.is_none() { Class::Compatible } else { Class::Breaking };
            self.add(place, Subject::Constraint, class, "multipleOf changed");
        }
    }

    fn bound(
        &mut self,
        place: &str,
        keyword: &str,
        before: Option<f64>,
        after: Option<f64>,
        narrower: impl Fn(f64, f64) -> bool,
    ) {
        let (class, message) = match (before, after) {
            (None, None) => return,
            (None, Some(after)) => (Class::Breaking, format!("{keyword} {after} added")),
            (Some(before), None) => (Class::Compatible, format!("{keyword} {before} removed")),
            (Some(before), Some(after)) if before == after => return,
            (Some(before), Some(after)) => {
                let class = if narrower(before, after) { Class::Breaking } else { Class::Compatible };
                (class, format!("{keyword} changed from {before} to {after}"))
            }
        };
        self.add(place, Subject::Constraint, class, message);
    }
}

/// Parameters by place. Path parameters go by position, since their names do not travel.
fn by_place<'a>(api: &'a Api, operation: &Operation) -> BTreeMap<String, &'a Parameter> {
    let mut position = 0_usize;
    operation
        .parameters
        .iter()
        .filter_map(|id| api.parameters.get(id.0))
        .map(|parameter| {
            let place = match parameter.location {
                Location::Path => {
                    position += 1;
                    format!("path #{position}")
                }
                location => format!("{} {}", location.as_str(), parameter.wire_name),
            };
            (place, parameter)
        })
        .collect()
}

fn list<'a>(values: impl Iterator<Item = &'a Value>) -> String {
    values.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)).collect::<Vec<_>>().join(", ")
}

fn type_name(kind: &ConstraintKind) -> &'static str {
    match kind {
        ConstraintKind::Any => "any",
        ConstraintKind::Boolean => "boolean",
        ConstraintKind::Integer => "integer",
        ConstraintKind::Number => "number",
        ConstraintKind::String => "string",
        ConstraintKind::Array(_) => "array",
        ConstraintKind::Object { .. } => "object",
        ConstraintKind::OneOf(_) => "oneOf",
        ConstraintKind::AnyOf(_) => "anyOf",
    }
}
