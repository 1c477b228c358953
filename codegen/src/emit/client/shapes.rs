//! What the alternatives of unions look like: tables over which the client's core finds out which one a value is.
//!
//! Emitted for unions and for the types that their alternatives are made of, and for nothing else.

use super::types::Types;
use crate::emit::layout::Expr;
use crate::escape::literal;
use crate::ir::{Field, TypeDef, TypeKind, TypeRef, UnionVariant};

/// The shape of a named type.
pub(super) fn of(types: &Types<'_>, def: &TypeDef) -> String {
    let shape = match &def.kind {
        TypeKind::Struct { fields, additional } => object(types, fields, additional.as_ref()),
        TypeKind::Union { variants, discriminator } => union(types, variants, discriminator.as_deref()),
        TypeKind::Enum(variants) => {
            among(variants.iter().map(|variant| variant.wire_name.as_str()), Expr::text("Text"))
        }
        TypeKind::Alias(ty) => shape(types, ty),
    };
    Expr::call("json::shape!", vec![shape.prefixed(format!("{}: ", def.ident.as_str()))]).lines(0, "", ";")
}

fn shape(types: &Types<'_>, ty: &TypeRef) -> Expr {
    match types.resolve(ty).plain() {
        TypeRef::Bool => Expr::text("Bool"),
        TypeRef::Int => Expr::text("Integer"),
        TypeRef::Float => Expr::text("Number"),
        TypeRef::String => Expr::text("Text"),
        TypeRef::Any | TypeRef::Id(..) => Expr::text("Any"),
        TypeRef::Array(inner) => Expr::call("List", vec![shape(types, inner).prefixed("&")]),
        TypeRef::Map(inner) => Expr::call("Map", vec![shape(types, inner).prefixed("&")]),
        TypeRef::AffectedItems(inner) => {
            let items = Expr::call("List", vec![shape(types, inner).prefixed("&")]);
            let data = [member("affected_items", true, items), member("failed_items", false, Expr::text("Any"))];
            let data = Expr::call("Object", vec![Expr::text("Some(&Any)"), Expr::slice(data.to_vec())]);
            let envelope = [
                member("data", true, data),
                member("message", false, Expr::text("Text")),
                member("error", true, Expr::text("Integer")),
            ];
            Expr::call("Object", vec![Expr::text("None"), Expr::slice(envelope.to_vec())])
        }
        TypeRef::Named(id) if types.api.envelope(*id).is_some() => {
            let data = types.api.envelope(*id).and_then(|envelope| Some((envelope.name, envelope.data?)));
            let data = data.map(|(name, ty)| member(name, false, shape(types, ty)));
            let listed = [member("message", false, Expr::text("Text")), member("error", false, Expr::text("Any"))];
            let members = data.into_iter().chain(listed).collect();
            Expr::call("Object", vec![Expr::text("None"), Expr::slice(members)])
        }
        TypeRef::Named(id) => match types.twin(*id).or_else(|| types.get(*id)) {
            Some(def) => Expr::text(format!("Of(self::{}::shape)", def.ident.as_str())),
            None => Expr::text("Any"),
        },
    }
}

fn object(types: &Types<'_>, fields: &[Field], additional: Option<&TypeRef>) -> Expr {
    let members = fields.iter().map(|field| {
        let mut shape = shape(types, &field.ty);
        if !field.allowed.is_empty() {
            shape = among(field.allowed.iter().map(String::as_str), shape);
        }
        member(&field.wire_name, field.required, shape)
    });
    let rest = additional.map_or("None".to_owned(), |ty| format!("Some(&{})", shape(types, ty).flat()));
    Expr::call("Object", vec![Expr::text(rest), Expr::slice(members.collect())])
}

fn member(name: &str, required: bool, shape: Expr) -> Expr {
    Expr::List {
        open: "(".to_owned(),
        items: vec![Expr::string(name), Expr::text(required.to_string()), shape],
        close: ")",
    }
}

fn among<'a>(texts: impl Iterator<Item = &'a str>, shape: Expr) -> Expr {
    Expr::call("Among", vec![Expr::slice(texts.map(Expr::string).collect()), shape.prefixed("&")])
}

fn union(types: &Types<'_>, variants: &[UnionVariant], discriminator: Option<&str>) -> Expr {
    let shapes = variants.iter().map(|variant| shape(types, &variant.ty)).collect();
    let told = match discriminator {
        Some(name) => {
            let tags = variants.iter().enumerate().flat_map(|(index, variant)| {
                variant.tags.iter().map(move |tag| Expr::text(format!("({}, {index})", literal(tag))))
            });
            Expr::call("Some", vec![Expr::call("&", vec![Expr::string(name), Expr::slice(tags.collect())])])
        }
        None => Expr::text("None"),
    };
    Expr::call("Union", vec![told, Expr::slice(shapes)])
}
