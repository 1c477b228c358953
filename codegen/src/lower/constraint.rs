//! What a request value must satisfy, as the document says it.

use super::default;
use crate::{
    diag::Sink,
    gather::{
        depth::{MAX_DEPTH, too_deep},
        schemas::{Form, form, texts},
        shape::{Choice, Key, Resolver, Rest, Shape, Use},
    },
    ir::{Additional, Constraint, ConstraintKind},
    source::{Node, Value},
};

/// Formats that OpenAPI and JSON Schema define for texts, and for which the server has no check. `binary` and
/// `password` allow every text.
const UNCHECKED: [&str; 9] = ["byte", "email", "hostname", "ipv4", "ipv6", "time", "uri", "uri-reference", "uuid"];

/// Lowers the schema of a request value.
pub(super) fn lower(resolver: &Resolver<'_>, used: &Use<'_>, sink: &mut Sink) -> Constraint {
    Lowering { resolver, open: Vec::new() }.constraint(used, sink)
}

struct Lowering<'r, 'd> {
    resolver: &'r Resolver<'d>,
    /// The schemas that are being lowered.
    open: Vec<Key>,
}

impl<'d> Lowering<'_, 'd> {
    fn constraint(&mut self, used: &Use<'d>, sink: &mut Sink) -> Constraint {
        let resolved = self.resolver.resolve(used, sink);
        if self.open.contains(&resolved.key) {
            sink.warning(
                "recursive-request",
                &resolved.key.home(),
                "values inside a schema that contains itself are not checked",
                "check them in the handler",
            );
            return any();
        }
        if self.open.len() >= MAX_DEPTH {
            too_deep(&resolved.key.home(), sink);
            return any();
        }
        self.open.push(resolved.key.clone());
        let shape = self.resolver.shape(&resolved.places, sink);
        let kind = self.kind(&shape, sink);
        let also = self.also(&shape, sink);
        self.open.pop();
        let text_enum = matches!(form(&shape), Form::Texts(_));
        let enumeration = match texts(&shape) {
            Some(texts) if text_enum => texts.into_iter().map(serde_json::Value::String).collect(),
            _ => shape.enumeration.iter().flatten().map(|node| node.to_json()).collect(),
        };
        if let Some(format) = shape.text("format").filter(|format| UNCHECKED.contains(format)) {
            sink.warning(
                "unchecked-format",
                &resolved.key.home(),
                format!("texts of the format `{format}` are not checked in requests"),
                "add a `pattern`, or check them in the handler",
            );
        }
        let whole = |key: &str| shape.number(key).and_then(serde_json::Number::as_u64);
        let mut constraint = Constraint {
            kind,
            description: resolved.description.map(str::to_owned),
            format: shape.text("format").map(str::to_owned),
            default: None,
            enumeration,
            minimum: shape.number("minimum").cloned(),
            exclusive_minimum: shape.flag("exclusiveMinimum"),
            maximum: shape.number("maximum").cloned(),
            exclusive_maximum: shape.flag("exclusiveMaximum"),
            multiple_of: shape.number("multipleOf").cloned(),
            min_length: whole("minLength"),
            max_length: whole("maxLength"),
            pattern: shape.text("pattern").filter(|pattern| self.resolver.is_usable(pattern)).map(str::to_owned),
            min_items: whole("minItems"),
            max_items: whole("maxItems"),
            unique_items: shape.flag("uniqueItems"),
            min_properties: whole("minProperties"),
            max_properties: whole("maxProperties"),
            also,
            nullable: resolved.nullable || shape.nullable,
        };
        let default = resolved.default.or(shape.default);
        constraint.default =
            default.and_then(|node| default::that_holds(&constraint, node, &resolved.key.home(), sink));
        constraint
    }

    /// What has no place in the constraint itself: second patterns, and alternatives of what has a form of its own.
    fn also(&mut self, shape: &Shape<'d>, sink: &mut Sink) -> Vec<Constraint> {
        let usable = |keyword: &str, node: &Node| {
            keyword != "pattern" || node.as_str().is_some_and(|pattern| self.resolver.is_usable(pattern))
        };
        let further = shape.also.iter().filter(|(keyword, node)| usable(keyword, node));
        let mut also: Vec<Constraint> = further.map(|(keyword, node)| keyword_alone(keyword, node)).collect();
        let is_union = form(shape) == Form::Union;
        if is_union && !shape.required.is_empty() {
            let kind = self.object(&Shape { alternatives: None, further: Vec::new(), ..shape.clone() }, sink);
            also.push(Constraint { kind, ..any() });
        }
        let own = shape.alternatives.iter().filter(|_| !is_union);
        for (choice, uses) in own.chain(&shape.further) {
            let parts: Vec<Constraint> = uses.iter().map(|used| self.part(used, sink)).collect();
            // An alternative that accepts everything: there is nothing to choose, or it contains itself.
            if parts.iter().any(|part| *part == any()) {
                if let (Choice::One, Some(at)) = (choice, uses.first().and_then(|used| used.0.first())) {
                    sink.warning(
                        "unchecked-alternatives",
                        &at.at,
                        "that exactly one of these alternatives holds is not checked: one accepts every value",
                        "say in each alternative what tells it apart",
                    );
                }
                continue;
            }
            let kind = match choice {
                Choice::One => ConstraintKind::OneOf(parts),
                Choice::Any => ConstraintKind::AnyOf(parts),
            };
            also.push(Constraint { kind, ..any() });
        }
        also
    }

    /// An alternative beside which other things hold: the members that it does not list are not its business.
    fn part(&mut self, used: &Use<'d>, sink: &mut Sink) -> Constraint {
        let mut part = self.constraint(used, sink);
        (part.description, part.default) = (None, None);
        if let ConstraintKind::Object { additional, properties, required } = &mut part.kind {
            if *additional == Additional::Forbidden {
                *additional = Additional::Allowed;
            }
            if properties.is_empty()
                && required.is_empty()
                && *additional == Additional::Allowed
                && part.also.is_empty()
            {
                part.kind = ConstraintKind::Any;
            }
        }
        part
    }

    fn kind(&mut self, shape: &Shape<'d>, sink: &mut Sink) -> ConstraintKind {
        match form(shape) {
            Form::Bool => ConstraintKind::Boolean,
            Form::Int => ConstraintKind::Integer,
            Form::Float => ConstraintKind::Number,
            Form::String | Form::Texts(_) => ConstraintKind::String,
            Form::Array => {
                let items = shape.items.as_ref().map_or_else(any, |items| self.constraint(items, sink));
                ConstraintKind::Array(Box::new(items))
            }
            Form::Map | Form::Struct => self.object(shape, sink),
            Form::Union => match &shape.alternatives {
                Some((choice, uses)) => {
                    let all = uses.iter().map(|used| self.constraint(used, sink)).collect();
                    match choice {
                        Choice::One => ConstraintKind::OneOf(all),
                        Choice::Any => ConstraintKind::AnyOf(all),
                    }
                }
                None => ConstraintKind::Any,
            },
            Form::Any if shape.type_name == Some("object") || !shape.required.is_empty() => self.object(shape, sink),
            Form::Any | Form::Null => ConstraintKind::Any,
        }
    }

    fn object(&mut self, shape: &Shape<'d>, sink: &mut Sink) -> ConstraintKind {
        let mut properties: Vec<(String, Constraint)> = Vec::with_capacity(shape.properties.len());
        for (name, used) in &shape.properties {
            properties.push(((*name).to_owned(), self.constraint(used, sink)));
        }
        // Members that only alternatives list are known too, or they would be refused; each may have its own say.
        let mut listed: Vec<(String, Vec<Constraint>)> = Vec::new();
        for used in shape.alternatives.iter().chain(&shape.further).flat_map(|(_, uses)| uses) {
            let branch = self.resolver.shape(&self.resolver.resolve(used, sink).places, sink);
            for (name, used) in branch.properties.iter().filter(|(name, _)| !shape.properties.contains_key(**name)) {
                let own = self.constraint(used, sink);
                match listed.iter_mut().find(|(known, _)| known == name) {
                    Some((_, all)) if all.contains(&own) => {}
                    Some((_, all)) => all.push(own),
                    None => listed.push(((*name).to_owned(), vec![own])),
                }
            }
        }
        properties.extend(listed.into_iter().map(|(name, mut all)| match (all.len(), all.pop()) {
            (1, Some(only)) => (name, only),
            (_, last) => {
                all.extend(last);
                (name, Constraint { kind: ConstraintKind::AnyOf(all), ..any() })
            }
        }));
        let additional = match &shape.rest {
            Rest::Forbidden => Additional::Forbidden,
            Rest::Allowed => Additional::Allowed,
            Rest::Schema(values) => Additional::Schema(Box::new(self.constraint(values, sink))),
            // The real API refuses unknown fields of what lists some (docs/facts/01-api-layer.md, section 6.5).
            Rest::Unsaid if properties.is_empty() => Additional::Allowed,
            Rest::Unsaid => Additional::Forbidden,
        };
        // What only replies have is not demanded of a request.
        let demanded = |name: &&&str| {
            shape.properties.get(**name).is_none_or(|used| !self.resolver.resolve(used, &mut Sink::default()).read_only)
        };
        let required = shape.required.iter().filter(demanded).map(|name| (*name).to_owned()).collect();
        ConstraintKind::Object { properties, required, additional }
    }
}

/// One keyword, and nothing else.
fn keyword_alone(keyword: &str, node: &Node) -> Constraint {
    let text = || node.as_str().map(str::to_owned);
    match keyword {
        "pattern" => Constraint { pattern: text(), ..any() },
        "format" => Constraint { format: text(), ..any() },
        _ => match &node.value {
            Value::Number(number) => Constraint { multiple_of: Some(number.clone()), ..any() },
            _ => any(),
        },
    }
}

/// No constraint at all.
fn any() -> Constraint {
    Constraint {
        kind: ConstraintKind::Any,
        description: None,
        format: None,
        default: None,
        enumeration: Vec::new(),
        minimum: None,
        exclusive_minimum: false,
        maximum: None,
        exclusive_maximum: false,
        multiple_of: None,
        min_length: None,
        max_length: None,
        pattern: None,
        min_items: None,
        max_items: None,
        unique_items: false,
        min_properties: None,
        max_properties: None,
        also: Vec::new(),
        nullable: false,
    }
}
