//! Bodies: an object is given by a flag for each member, everything else from a file.

use std::collections::BTreeSet;

use super::{names, parameters};
use crate::emit::docs;
use crate::emit::layout::Expr;
use crate::ir::{Api, Body, BodyPayload, Constraint, ConstraintKind, Field, TypeKind, TypeRef};

/// The step that says what body a command sends; `flags` are those that its parameters have.
pub(super) fn step(api: &Api, body: &Body, flags: &BTreeSet<String>) -> Option<Expr> {
    let value = body.contents.iter().find(|content| content.payload.value().is_some());
    let content = value.or_else(|| body.contents.first())?;
    let media_type = Expr::string(&content.media_type);
    let required = Expr::text(body.required.to_string());
    let form = |form: bool| Expr::text(if form { "Form::Pairs" } else { "Form::Json" });
    let (ty, schema, form) = match &content.payload {
        BodyPayload::Json { ty, schema } => (ty, schema, form(false)),
        BodyPayload::Form { ty, schema } => (ty, schema, form(true)),
        BodyPayload::Text | BodyPayload::Binary | BodyPayload::Upload => {
            return Some(Expr::call(".bytes", vec![media_type, required]));
        }
    };
    let members: Vec<Expr> =
        fields(api, ty).into_iter().flatten().map(|field| member(api, field, schema, flags)).collect();
    Some(Expr::call(".body", vec![form, media_type, required, Expr::slice(members)]))
}

fn fields<'a>(api: &'a Api, ty: &TypeRef) -> Option<&'a [Field]> {
    let TypeRef::Named(id) = ty else { return None };
    match &api.types.get(id.0)?.kind {
        TypeKind::Struct { fields, .. } => Some(fields),
        TypeKind::Alias(ty) => fields(api, ty),
        _ => None,
    }
}

fn member(api: &Api, field: &Field, schema: &Constraint, flags: &BTreeSet<String>) -> Expr {
    let value = parameters::value(api, &field.ty);
    let mut flag = names::flag(field.ident.as_str());
    if flags.contains(&flag) {
        flag = format!("body-{flag}");
    }
    let head = vec![Expr::string(&field.wire_name), Expr::string(&flag), Expr::text(format!("Kind::{}", value.kind))];
    let mut calls = Vec::new();
    if value.list {
        calls.push(Expr::text(".list(List::Commas)"));
    }
    let constraint = match &schema.kind {
        ConstraintKind::Object { properties, .. } => {
            properties.iter().find(|(name, _)| *name == field.wire_name).map(|(_, constraint)| constraint)
        }
        _ => None,
    };
    if let Some(constraint) = constraint {
        calls.extend(parameters::described(&value, constraint));
    }
    if field.required {
        calls.push(Expr::text(".required()"));
    }
    if matches!(field.wire_name.as_str(), "password" | "key" | "token") {
        calls.push(Expr::text(".secret()"));
    }
    let about = docs::line(&field.summary);
    if !about.is_empty() {
        calls.push(Expr::call(".about", vec![Expr::string(&about)]));
    }
    Expr::call("member", head).chain(calls)
}
