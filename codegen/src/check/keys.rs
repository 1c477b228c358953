//! Keys and the kinds of their values, for every object; and the walk over all objects.

use super::{Checker, Place};
use crate::shape::{Kind, Shape};
use crate::source::Value;
use crate::suggest::did_you_mean;

/// Keywords of JSON Schema that OpenAPI 3.0 leaves out; people expect them.
const NOT_IN_OPENAPI: [&str; 20] = [
    "$comment",
    "$defs",
    "$id",
    "$schema",
    "additionalItems",
    "const",
    "contains",
    "contentEncoding",
    "contentMediaType",
    "definitions",
    "dependencies",
    "else",
    "examples",
    "id",
    "if",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "then",
    "unevaluatedProperties",
];

/// Whether what an object of this kind says has no effect on what is generated, so that a fault in it has none either.
fn is_inert(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Contact
            | Kind::Encoding
            | Kind::Example
            | Kind::ExternalDocs
            | Kind::Header
            | Kind::License
            | Kind::Link
            | Kind::OAuthFlow
            | Kind::OAuthFlows
            | Kind::ServerVariable
            | Kind::Xml
    )
}

impl Checker<'_> {
    /// Checks `place`, which should be what `shape` says, and all below it.
    pub(super) fn check_shape(&mut self, shape: Shape, place: &Place<'_>) {
        match (shape, &place.node.value) {
            (Shape::Any, _)
            | (Shape::Text, Value::String(_))
            | (Shape::Boolean | Shape::BooleanOrSchema, Value::Bool(_))
            | (Shape::Number, Value::Number(_)) => {}
            (Shape::Count, Value::Number(number)) if number.is_u64() => {}
            (Shape::List(inner), Value::Sequence(_)) => place.items().for_each(|item| self.check_shape(*inner, &item)),
            (Shape::Map(inner), Value::Mapping(_)) => {
                place.members().for_each(|member| self.check_shape(*inner, &member));
            }
            (Shape::OrReference(kind), Value::Mapping(members)) if members.contains_key("$ref") => {
                self.check_reference(kind, place);
            }
            (Shape::BooleanOrSchema, Value::Mapping(_)) => self.check_shape(Shape::OrReference(Kind::Schema), place),
            (Shape::Is(kind) | Shape::OrReference(kind), Value::Mapping(_)) => self.check_object(kind, place),
            // The check of schemas says so.
            (Shape::List(Shape::Text), Value::Bool(_)) if place.name() == "required" => {}
            (wanted, found) => {
                let help = match (wanted, found) {
                    (Shape::Text, Value::Number(_) | Value::Bool(_)) => "write it in quotes",
                    _ => "",
                };
                let message = format!("expected {}, found {}", wanted_name(wanted), found_name(found));
                self.error("wrong-type", place, message, help);
            }
        }
    }

    fn check_object(&mut self, kind: Kind, place: &Place<'_>) {
        let outer = self.inert;
        self.inert |= is_inert(kind);
        self.check_members(kind, place);
        self.inert = outer;
    }

    fn check_members(&mut self, kind: Kind, place: &Place<'_>) {
        for member in place.members() {
            match kind.member(member.name()) {
                Some(shape) => self.check_shape(shape, &member),
                None => self.unknown_key(kind, &member),
            }
        }
        for key in kind.keys() {
            if key.required && place.node.get(key.name).is_none() {
                self.error("missing-key", place, format!("{} without `{}`", kind.name(), key.name), "");
            }
        }
        match kind {
            Kind::Root => self.check_root(place),
            Kind::Paths => self.check_paths(place),
            Kind::Parameter => self.check_parameter(place),
            Kind::RequestBody => self.check_request_body(place),
            Kind::Responses => self.check_responses(place),
            Kind::Response => self.check_response(place),
            Kind::Schema => self.check_schema(place),
            _ => {}
        }
    }

    fn unknown_key(&mut self, kind: Kind, member: &Place<'_>) {
        let name = member.name();
        let (at, mark) = (member.pointer(), member.key_mark());
        let message = format!("unknown key `{name}` in {}", kind.name());
        let guess = did_you_mean(name, kind.keys().iter().map(|key| key.name));
        if kind == Kind::Schema && NOT_IN_OPENAPI.contains(&name) {
            let help = "it is ignored: OpenAPI 3.0 leaves this keyword of JSON Schema out";
            self.sink.warning_at("ignored-key", &at, mark, message, help);
        } else if guess.is_empty() || self.inert {
            self.sink.warning_at("ignored-key", &at, mark, message, "it is ignored; extensions begin with `x-`");
        } else {
            self.sink.error_at("unknown-key", &at, mark, message, guess);
        }
    }
}

fn wanted_name(shape: Shape) -> String {
    match shape {
        Shape::Any => "any value".to_owned(),
        Shape::Text => "text".to_owned(),
        Shape::Boolean => "true or false".to_owned(),
        Shape::Number => "a number".to_owned(),
        Shape::Count => "a whole number from 0".to_owned(),
        Shape::BooleanOrSchema => "true, false or a schema".to_owned(),
        Shape::List(_) => "a sequence".to_owned(),
        Shape::Map(_) => "a mapping".to_owned(),
        Shape::Is(kind) | Shape::OrReference(kind) => format!("a mapping ({})", kind.name()),
    }
}

fn found_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Sequence(_) => "a sequence",
        Value::Mapping(_) => "a mapping",
    }
}
