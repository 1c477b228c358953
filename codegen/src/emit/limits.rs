//! What documentation says of a value beside its sentence: its name on the wire, format, bounds and default, in a few
//! words.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::emit::docs::code;
use crate::ir::{Api, BodyPayload, Constraint, ConstraintKind, Parameter, TypeId, TypeKind, TypeRef};

/// `sentence`, with the limits in brackets before its full stop.
pub(crate) fn with_limits(sentence: &str, limits: &[String]) -> String {
    if limits.is_empty() {
        return sentence.to_owned();
    }
    let limits = limits.join(", ");
    match sentence.strip_suffix('.') {
        Some(start) => format!("{start} ({limits})."),
        None => format!("{sentence} ({limits})."),
    }
}

/// What is to be said of a parameter below a sentence that may have said some of it.
pub(crate) fn of_parameter(parameter: &Parameter, sentence: &str) -> Vec<String> {
    let mut limits = Vec::new();
    if parameter.ident.as_str() != parameter.wire_name && !sentence.contains(&code(&parameter.wire_name)) {
        limits.push(code(&parameter.wire_name));
    }
    limits.extend(of_value(&parameter.schema, sentence));
    limits
}

/// The same of a value.
pub(crate) fn of_value(schema: &Constraint, sentence: &str) -> Vec<String> {
    let mut limits = Vec::new();
    if let ConstraintKind::Array(items) = &schema.kind {
        let each = bounds(items, sentence);
        limits.extend((!each.is_empty()).then(|| format!("each {}", each.join(", "))));
    }
    limits.extend(bounds(schema, sentence));
    match &schema.default {
        None | Some(Value::Null) => {}
        Some(Value::String(text)) => limits.push(format!("default {}", code(text))),
        Some(value) => limits.push(format!("default {}", code(&value.to_string()))),
    }
    limits
}

/// What bodies demand of the members of models.
pub(crate) struct Members<'a>(BTreeMap<(TypeId, &'a str), &'a Constraint>);

impl<'a> Members<'a> {
    pub(crate) fn of(api: &'a Api) -> Self {
        let mut members = Self(BTreeMap::new());
        for content in
            api.operations.iter().filter_map(|operation| operation.body.as_ref()).flat_map(|body| &body.contents)
        {
            if let BodyPayload::Json { ty, schema } | BodyPayload::Form { ty, schema } = &content.payload {
                members.walk(api, ty, schema);
            }
        }
        members
    }

    fn walk(&mut self, api: &'a Api, ty: &TypeRef, schema: &'a Constraint) {
        match (ty, &schema.kind) {
            (TypeRef::Array(item), ConstraintKind::Array(items)) => self.walk(api, item, items),
            (TypeRef::Named(id), ConstraintKind::Object { properties, .. }) => {
                let Some(TypeKind::Struct { fields, .. }) = api.types.get(id.0).map(|def| &def.kind) else { return };
                for field in fields {
                    let property = properties.iter().find(|(name, _)| *name == field.wire_name);
                    if let Some((name, property)) = property
                        && self.0.insert((*id, name), property).is_none()
                    {
                        self.walk(api, &field.ty, property);
                    }
                }
            }
            _ => {}
        }
    }

    /// What is to be said of a member below a sentence that may have said some of it.
    pub(crate) fn limits(&self, holder: TypeId, member: &str, sentence: &str) -> Vec<String> {
        self.0.get(&(holder, member)).map(|schema| of_value(schema, sentence)).unwrap_or_default()
    }
}

fn bounds(schema: &Constraint, sentence: &str) -> Vec<String> {
    let mut limits = Vec::new();
    let mut say = |number: &str, text: String| {
        if !says(sentence, number) {
            limits.push(text);
        }
    };
    // How wide a number is says nothing of what is accepted.
    let is_width = |format: &&String| ["int32", "int64", "float", "double"].contains(&format.as_str());
    if let Some(format) = schema.format.as_ref().filter(|format| !is_width(format)) {
        say(&code(format), format!("format {}", code(format)));
    }
    if let Some(pattern) = &schema.pattern {
        say(&code(pattern), format!("pattern {}", code(pattern)));
    }
    if let (Some(low), Some(high), false, false) =
        (&schema.minimum, &schema.maximum, schema.exclusive_minimum, schema.exclusive_maximum)
    {
        say(&high.to_string(), format!("from {low} to {high}"));
    } else {
        for (bound, exclusive, inside, outside) in [
            (&schema.minimum, schema.exclusive_minimum, "at least", "more than"),
            (&schema.maximum, schema.exclusive_maximum, "at most", "less than"),
        ] {
            if let Some(bound) = bound {
                say(&bound.to_string(), format!("{} {bound}", if exclusive { outside } else { inside }));
            }
        }
    }
    for (count, words, thing) in [
        (schema.min_length, "at least", "character"),
        (schema.max_length, "at most", "character"),
        (schema.min_items, "at least", "item"),
        (schema.max_items, "at most", "item"),
    ] {
        if let Some(count) = count {
            let plural = if count == 1 { "" } else { "s" };
            say(&count.to_string(), format!("{words} {count} {thing}{plural}"));
        }
    }
    limits
}

/// Whether a sentence has this number or code as a word.
fn says(sentence: &str, word: &str) -> bool {
    sentence
        .split(|character: char| character.is_whitespace() || ".,;:()".contains(character))
        .any(|other| other == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_stand_before_the_full_stop() {
        let limits = ["default `500`".to_owned(), "at most 3 items".to_owned()];
        assert_eq!(with_limits("Most items.", &limits), "Most items (default `500`, at most 3 items).");
        assert_eq!(with_limits("Which?", &limits), "Which? (default `500`, at most 3 items).");
        assert_eq!(with_limits("Most items.", &[]), "Most items.");
        assert!(says("from 1 to 100000.", "100000") && !says("from 1 to 100000.", "10"));
    }
}
