//! Parameters: a constant for each that operations share, and what kind of value it takes.

use super::names;
use crate::emit::docs;
use crate::emit::layout::Expr;
use crate::ir::{Api, Constraint, ConstraintKind, Id, ListStyle, Location, Parameter, TypeKind, TypeRef};

/// The parameter that the client itself sends, by a flag of the command line.
pub(super) const WAITS: &str = "wait_for_complete";

/// Whether a command line has a flag for it. What the client handles itself has none, nor has the layout of replies.
pub(super) fn shown(parameter: &Parameter) -> bool {
    !parameter.context
}

/// The constant's name.
pub(super) fn constant(parameter: &Parameter) -> String {
    format!("{}_PARAMETER", parameter.const_ident.as_str())
}

/// The constants of all parameters.
pub(super) fn statics(api: &Api) -> String {
    let constant = |parameter: &Parameter| {
        let place = match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
        };
        let ident = parameter.ident.as_str();
        let value = value(api, &parameter.ty);
        let head = Expr::call(
            place,
            vec![
                Expr::string(&parameter.wire_name),
                Expr::string(&names::flag(ident)),
                Expr::text(format!("Kind::{}", value.kind)),
            ],
        );
        let mut calls = Vec::new();
        if value.list {
            let style = match parameter.style {
                ListStyle::Commas => "Commas",
                ListStyle::Repeated => "Repeated",
                ListStyle::Spaces => "Spaces",
                ListStyle::Pipes => "Pipes",
            };
            calls.push(Expr::call(".list", vec![Expr::text(format!("List::{style}"))]));
        }
        calls.extend(described(&value, &parameter.schema));
        if parameter.required && parameter.location != Location::Path {
            calls.push(Expr::text(".required()"));
        }
        if parameter.deprecated {
            calls.push(Expr::text(".deprecated()"));
        }
        if let Some(ids) = ids(&parameter.ty) {
            calls.push(Expr::call(".of", vec![Expr::text(format!("Ids::{ids}"))]));
        }
        let about = docs::line(&parameter.summary);
        if !about.is_empty() {
            calls.push(Expr::call(".about", vec![Expr::string(&about)]));
        }
        head.chain(calls).lines(0, &format!("const {}: Parameter = ", self::constant(parameter)), ";")
    };
    api.parameters.iter().filter(|parameter| shown(parameter)).map(constant).collect()
}

/// What kind of value something takes.
pub(super) struct Value {
    pub(super) kind: &'static str,
    pub(super) list: bool,
    pub(super) values: Vec<String>,
}

pub(super) fn value(api: &Api, ty: &TypeRef) -> Value {
    let scalar = |kind| Value { kind, list: false, values: Vec::new() };
    match ty.plain() {
        TypeRef::Bool => scalar("Boolean"),
        TypeRef::Int => scalar("Integer"),
        TypeRef::Float => scalar("Number"),
        TypeRef::String => scalar("Text"),
        TypeRef::Array(item) => match value(api, item) {
            item if item.list || item.kind == "Json" => scalar("Json"),
            item => Value { list: true, ..item },
        },
        TypeRef::Named(id) => match api.types.get(id.0).map(|definition| &definition.kind) {
            Some(TypeKind::Enum(variants)) => {
                let values = variants.iter().map(|variant| variant.wire_name.clone()).collect();
                Value { kind: "Text", list: false, values }
            }
            Some(TypeKind::Alias(ty)) => value(api, ty),
            // A parameter that is one of several scalars is written as any text.
            Some(TypeKind::Union { variants, .. })
                if variants.iter().all(|variant| value(api, &variant.ty).kind != "Json") =>
            {
                scalar("Text")
            }
            _ => scalar("Json"),
        },
        TypeRef::Any | TypeRef::Map(_) | TypeRef::AffectedItems(_) | TypeRef::Id(..) => scalar("Json"),
    }
}

/// Steps that say which values there are.
pub(super) fn described(value: &Value, schema: &Constraint) -> Vec<Expr> {
    let mut calls = Vec::new();
    if !value.values.is_empty() {
        let values = value.values.iter().map(|text| Expr::string(text)).collect();
        calls.push(Expr::call(".values", vec![Expr::slice(values)]));
    }
    if let Some(default) = &schema.default {
        let text = match default {
            serde_json::Value::String(text) => text.clone(),
            serde_json::Value::Array(items) => {
                let text = |item: &serde_json::Value| item.as_str().map_or_else(|| item.to_string(), str::to_owned);
                items.iter().map(text).collect::<Vec<_>>().join(",")
            }
            other => other.to_string(),
        };
        if !text.is_empty() {
            calls.push(Expr::call(".default", vec![Expr::string(&text)]));
        }
    }
    calls
}

/// What a value, or the items of a list, are the ids of, where a server lists them.
fn ids(ty: &TypeRef) -> Option<&'static str> {
    match ty {
        TypeRef::Array(item) => ids(item),
        TypeRef::Id(id, _) => match id {
            Id::Agent => Some("Agent"),
            Id::Group => Some("Group"),
            Id::Node => Some("Node"),
            Id::Role => Some("Role"),
            Id::User => Some("User"),
            Id::Policy => Some("Policy"),
            Id::SecurityRule => Some("SecurityRule"),
            Id::RuleNumber | Id::Task | Id::Secret => None,
        },
        _ => None,
    }
}

/// `format` of a parameter's items.
pub(super) fn format(schema: &Constraint) -> Option<&str> {
    match &schema.kind {
        ConstraintKind::Array(item) => format(item),
        _ => schema.format.as_deref(),
    }
}
