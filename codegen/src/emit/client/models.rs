//! `models.rs`: the types of bodies, replies and enumerated parameters.
//!
//! Beside each type stands how it is read and sent: a line or two with the names of its members, from which a macro of
//! the core implements two small traits. For 400 types, serde's derive of `Deserialize` alone takes more time to check
//! than the whole emitted crate does this way, and its errors would have to be undone for lenient reading.

use super::types::{Scope, Types, is_secret};
use super::{list, shapes};
use crate::emit::docs;
use crate::emit::layout::{self, Expr};
use crate::emit::sentences::Sentences;
use crate::escape::literal;
use crate::ir::{Field, TypeDef, TypeId, TypeKind, TypeRef, UnionVariant, Variant};
use crate::render;

/// The text of `models.rs`.
pub(super) fn text(types: &Types<'_>) -> String {
    let lines = ["Types of bodies, replies and enumerated parameters.".to_owned()];
    let sentences = Sentences::new(types.api);
    let mut items = vec!["use crate::json;\n".to_owned()];
    let mut json = false;
    for (index, def) in types.api.types.iter().enumerate() {
        let id = TypeId(index);
        // The core has one type for all envelopes.
        if (types.is_sent(id) || types.is_received(id)) && types.api.envelope(id).is_none() {
            json |= !matches!(def.kind, TypeKind::Alias(_)) && types.twin(id).is_none();
            item(types, id, def, &sentences, &mut items);
        }
    }
    if !json {
        items.remove(0);
    }
    render::file(&lines, &[], items)
}

fn item(types: &Types<'_>, id: TypeId, def: &TypeDef, sentences: &Sentences, items: &mut Vec<String>) {
    let name = def.ident.as_str();
    let docs = docs::comments(0, sentences.ty(id, def));
    if let Some(twin) = types.twin(id) {
        items.push(docs + &layout::alias(name, twin.ident.as_str()));
        match (&def.partial, &twin.partial, &def.kind) {
            (Some(partial), Some(twin), _) => items.push(
                docs::comments(0, [format!("As [`{}`].", twin.as_str())])
                    + &layout::alias(partial.as_str(), twin.as_str()),
            ),
            (Some(partial), None, TypeKind::Struct { fields, additional }) => {
                items.push(partial_structure(types, (partial.as_str(), name), fields, additional.as_ref()));
            }
            _ => {}
        }
        return;
    }
    match &def.kind {
        TypeKind::Struct { fields, additional } => {
            let members = described(types, id, fields, sentences);
            structure(types, (id, name), &docs, members, additional.as_ref(), items);
            if let Some(partial) = &def.partial {
                items.push(partial_structure(types, (partial.as_str(), name), fields, additional.as_ref()));
            }
        }
        TypeKind::Enum(variants) => enumeration(types, id, name, &docs, variants, items),
        TypeKind::Union { variants, .. } => union(types, id, name, &docs, variants, items),
        TypeKind::Alias(ty) => {
            items.push(docs + &layout::alias(name, &types.owned(ty, Scope::Models)));
        }
    }
    if types.is_compared(id) && !matches!(def.kind, TypeKind::Alias(_)) {
        items.push(shapes::of(types, def));
    }
}

/// The members of an object, each with what is said of it.
fn described<'f>(
    types: &Types<'_>,
    id: TypeId,
    fields: &'f [Field],
    sentences: &Sentences,
) -> Vec<(&'f Field, Vec<String>)> {
    let shared = types.is_shared(id);
    fields.iter().map(|field| (field, sentences.member(id, field, shared))).collect()
}

fn structure(
    types: &Types<'_>,
    (id, name): (TypeId, &str),
    docs: &str,
    described: Vec<(&Field, Vec<String>)>,
    additional: Option<&TypeRef>,
    items: &mut Vec<String>,
) {
    let mut members = String::new();
    let mut required = Vec::new();
    let fields: Vec<&Field> = described.iter().map(|(field, _)| *field).collect();
    for (field, mut lines) in described {
        if field.deprecated {
            lines.push("Deprecated.".to_owned());
        }
        members.push_str(&docs::comments(4, lines));
        let (field_name, ty) = (field.ident.as_str(), field_type(types, field));
        // In a reply most members can be missing, because an agent has nothing to say, or the manager is another
        // version.
        if types.is_always(id, field) {
            members.push_str(&layout::field(4, field_name, &ty));
        } else if field.required && !field.nullable && !types.is_received(id) {
            required.push(field);
            members.push_str(&layout::field(4, field_name, &ty));
        } else {
            members.push_str(&layout::field(4, field_name, &format!("Option<{ty}>")));
        }
    }
    if let Some(ty) = additional {
        let ty = types.owned(ty, Scope::Models);
        members.push_str("    /// Every other member.\n");
        members.push_str(&format!("    pub additional: std::collections::BTreeMap<String, {ty}>,\n"));
    }
    let unknown = unknown(types, id, &fields, additional);
    if let Some(name) = &unknown {
        members.push_str("    /// Members that are not listed, are `null`, or have another kind.\n");
        members.push_str(&format!("    pub {name}: json::Members,\n"));
    }
    let body = if members.is_empty() { "{}".to_owned() } else { format!("{{\n{members}}}") };
    let is_firm = !required.is_empty() || fields.iter().any(|field| types.is_always(id, field));
    let default = if is_firm { "" } else { ", Default" };
    items.push(format!(
        "{docs}#[derive(Clone, Debug, PartialEq{default})]\n#[non_exhaustive]\npub struct {name} {body}\n"
    ));
    let rest: Vec<_> = additional.map(|_| "additional".to_owned()).into_iter().chain(unknown).collect();
    items.extend(constructor(types, name, &fields, &required, &rest));
    if types.is_sent(id) {
        items.extend(setters(types, name, &fields, &required));
    }
    items.push(coded_structure(types, id, name, &fields, &rest));
}

/// The field for what a received object has besides, so that nothing of it is lost. Where any other member is
/// documented, those are it.
fn unknown(types: &Types<'_>, id: TypeId, fields: &[&Field], additional: Option<&TypeRef>) -> Option<String> {
    if !types.is_received(id) || additional.is_some_and(|ty| *types.resolve(ty) == TypeRef::Any) {
        return None;
    }
    Some(unused(fields))
}

/// A name for other members that no field has.
fn unused(fields: &[&Field]) -> String {
    let mut name = "unknown".to_owned();
    while fields.iter().any(|field| field.ident.as_str() == name) {
        name.push('_');
    }
    name
}

fn field_type(types: &Types<'_>, field: &Field) -> String {
    let ty = match &field.ty {
        TypeRef::String if is_secret(&field.wire_name) => "crate::Secret".to_owned(),
        ty => types.owned(ty, Scope::Models),
    };
    if field.boxed { format!("Box<{ty}>") } else { ty }
}

/// How a value gets into a member.
enum Entry {
    /// As it is.
    Plain(String),
    /// What goes into this type.
    Into(String),
    /// A list of what goes into this type.
    List(String),
}

fn entry(types: &Types<'_>, field: &Field) -> Entry {
    let ty = field_type(types, field);
    match &field.ty {
        _ if field.boxed => Entry::Plain(ty),
        TypeRef::String | TypeRef::Id(..) => Entry::Into(ty),
        TypeRef::Array(inner) => Entry::List(types.owned(inner, Scope::Models)),
        TypeRef::Named(id) if types.get(*id).is_some_and(|def| matches!(def.kind, TypeKind::Enum(_))) => {
            Entry::Into(ty)
        }
        _ => Entry::Plain(ty),
    }
}

/// `new` with the required members, for a type that has some and therefore no `Default`.
fn constructor(
    types: &Types<'_>,
    name: &str,
    fields: &[&Field],
    required: &[&Field],
    rest: &[String],
) -> Option<String> {
    if required.is_empty() {
        return None;
    }
    let arguments: Vec<_> = required
        .iter()
        .map(|field| {
            let name = field.ident.as_str();
            match entry(types, field) {
                Entry::Plain(ty) => format!("{name}: {ty}"),
                Entry::Into(ty) => format!("{name}: impl Into<{ty}>"),
                Entry::List(ty) => format!("{name}: impl IntoIterator<Item: Into<{ty}>>"),
            }
        })
        .collect();
    let mut values: Vec<_> = fields
        .iter()
        .map(|field| {
            let name = field.ident.as_str();
            let required = required.iter().find(|other| other.ident == field.ident);
            match required.map(|field| entry(types, field)) {
                Some(Entry::Plain(_)) => name.to_owned(),
                Some(Entry::Into(_)) => format!("{name}: {name}.into()"),
                Some(Entry::List(_)) => format!("{name}: {name}.into_iter().map(Into::into).collect()"),
                None => format!("{name}: None"),
            }
        })
        .collect();
    values.extend(rest.iter().map(|name| format!("{name}: Default::default()")));
    let allowed = if arguments.len() > 7 { "    #[allow(clippy::too_many_arguments)]\n" } else { "" };
    let arguments = list(4, 4, "pub fn new(", &arguments, ") -> Self {", 0);
    let values = list(8, 8, "Self {", &values, "}", 0);
    Some(format!(
        "impl {name} {{\n    /// With the required members alone.\n{allowed}    {arguments}\n        {values}\n    \
         }}\n}}\n"
    ))
}

/// The setters of the other members of a type that is sent.
fn setters(types: &Types<'_>, name: &str, fields: &[&Field], required: &[&Field]) -> Option<String> {
    let (mut values, mut lists) = (Vec::new(), Vec::new());
    for field in fields.iter().filter(|field| required.iter().all(|other| other.ident != field.ident)) {
        let ident = field.ident.as_str();
        match entry(types, field) {
            // The constructor has the name.
            _ if ident == "new" => {}
            Entry::Plain(ty) | Entry::Into(ty) => values.push(format!("{ident}: {ty}")),
            Entry::List(ty) => lists.push(format!("{ident}: {ty}")),
        }
    }
    if values.is_empty() && lists.is_empty() {
        return None;
    }
    if let Some(first) = lists.first_mut() {
        // The semicolon stands behind the last value, or alone.
        let before = values.pop().unwrap_or_default();
        *first = format!("{before}; {first}").trim_start().to_owned();
    }
    let items = values.into_iter().chain(lists).map(Expr::text).collect();
    Some(Expr::List { open: format!("json::setters!({name} {{"), items, close: " })" }.lines(0, "", ";"))
}

/// The type of items of which a request chose the members.
fn partial_structure(
    types: &Types<'_>,
    (name, of): (&str, &str),
    fields: &[Field],
    additional: Option<&TypeRef>,
) -> String {
    let member = |field: &Field| {
        let ident = field.ident.as_str();
        let wire = if ident == field.wire_name { String::new() } else { literal(&field.wire_name) + " " };
        let ty = match &field.ty {
            TypeRef::String if is_secret(&field.wire_name) => "crate::Secret".to_owned(),
            ty => types.partial(ty, Scope::Models),
        };
        let ty = if field.boxed { format!("Box<{ty}>") } else { ty };
        Expr::text(format!("{ident}: {wire}{ty}"))
    };
    let mut items: Vec<_> = fields.iter().map(member).collect();
    if let Some(ty) = additional {
        let ty = types.partial(ty, Scope::Models);
        items.push(Expr::text(format!("..additional: std::collections::BTreeMap<String, {ty}>")));
    }
    if additional.is_none_or(|ty| *types.resolve(ty) != TypeRef::Any) {
        let fields: Vec<_> = fields.iter().collect();
        items.push(Expr::text(format!("..{}: json::Members", unused(&fields))));
    }
    Expr::List { open: format!("json::partial!({name}: {of} {{"), items, close: " })" }.lines(0, "", ";")
}

/// How a type is read and sent: the macro of the core that writes it, with the parts of the type.
fn coded(types: &Types<'_>, id: TypeId, kind: &str, name: &str, parts: Vec<Expr>) -> String {
    let role = match (types.is_received(id), types.is_sent(id)) {
        (true, true) => "exchanged",
        (true, false) => "received",
        (false, _) => "sent",
    };
    Expr::List { open: format!("json::{kind}!({role} {name} {{"), items: parts, close: " })" }.lines(0, "", ";")
}

fn coded_structure(types: &Types<'_>, id: TypeId, name: &str, fields: &[&Field], rest: &[String]) -> String {
    let member = |field: &&Field| {
        let ident = field.ident.as_str();
        match ident == field.wire_name {
            true => ident.to_owned(),
            false => format!("{ident}: {}", literal(&field.wire_name)),
        }
    };
    let (always, others): (Vec<&Field>, Vec<_>) = fields.iter().partition(|field| types.is_always(id, field));
    let mut always: Vec<String> = always.iter().map(member).collect();
    let mut others: Vec<String> = others.iter().map(member).collect();
    others.extend(rest.iter().map(|name| format!("..{name}")));
    if let Some(last) = always.last_mut() {
        // The semicolon has no line to itself.
        let next = if others.is_empty() { String::new() } else { format!(" {}", others.remove(0)) };
        last.push_str(&format!(";{next}"));
    }
    coded(types, id, "object", name, always.into_iter().chain(others).map(Expr::text).collect())
}

fn enumeration(types: &Types<'_>, id: TypeId, name: &str, docs: &str, variants: &[Variant], items: &mut Vec<String>) {
    let mut declared = String::new();
    let mut texts = Vec::new();
    for variant in variants {
        let (name, text) = (variant.ident.as_str(), &variant.wire_name);
        declared.push_str(&docs::comments(4, [docs::code(text)]));
        declared.push_str(&format!("    {name},\n"));
        texts.push(Expr::text(format!("{name}: {}", literal(text))));
    }
    items.push(format!(
        "{docs}#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum {name} {{
{declared}    /// A text that this version does not know.
    Unknown(String),
}}
"
    ));
    items.push(coded(types, id, "texts", name, texts));
}

fn union(types: &Types<'_>, id: TypeId, name: &str, docs: &str, variants: &[UnionVariant], items: &mut Vec<String>) {
    let mut declared = String::new();
    let mut parts = Vec::new();
    for variant in variants {
        let (name, ty) = (variant.ident.as_str(), types.owned(&variant.ty, Scope::Models));
        declared.push_str(&docs::comments(4, [format!("As `{ty}`.")]));
        declared.push_str(&format!("    {name}({ty}),\n"));
        parts.push(Expr::text(name));
    }
    items.push(format!(
        "{docs}#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum {name} {{
{declared}    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}}
"
    ));
    items.push(coded(types, id, "union", name, parts));
}
