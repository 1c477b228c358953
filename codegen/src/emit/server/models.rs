//! `models.rs`: the types of bodies, parameters and replies.

use std::collections::{BTreeMap, BTreeSet};

use crate::emit::docs;
use crate::emit::layout::{self, Expr};
use crate::emit::limits::{self, Members};
use crate::emit::sentences::Sentences;
use crate::emit::server::uses::Uses;
use crate::escape::literal;
use crate::ir::{Api, Field, Ident, TypeDef, TypeId, TypeKind, TypeRef, UnionVariant, Variant};
use crate::render;

/// The file.
pub(super) fn file(api: &Api) -> String {
    let uses = Uses::default();
    let defaults = defaultable(api);
    let mut types = api.types.clone();
    let twins = join_twins(&mut types);
    let sentences = Sentences::new(api);
    let limits = Members::of(api);
    let texts = Texts { sentences: &sentences, limits: &limits, shared: twins.iter().flatten().cloned().collect() };
    let mut items = vec![String::new()];
    items.extend(types.iter().zip(defaults).zip(twins).enumerate().map(|(index, ((ty, default), twin))| {
        let id = TypeId(index);
        let doc = texts.ty(id, ty);
        match &ty.kind {
            _ if let Some(twin) = &twin => doc + &layout::alias(ty.ident.as_str(), twin.as_str()),
            TypeKind::Struct { fields, additional } => {
                let members = members(api, &uses, (id, ty), fields, additional.as_ref(), &texts);
                structure(ty, doc, members, default)
            }
            TypeKind::Enum(variants) => enumeration(ty, doc, variants),
            TypeKind::Union { variants, .. } => union(api, &uses, ty, doc, variants),
            TypeKind::Alias(target) => doc + &layout::alias(ty.ident.as_str(), &uses.ty(api, target)),
        }
    }));
    if let Some(imports) = items.first_mut() {
        let groups = [uses.std_lines().to_owned(), derive_imports(&types).to_owned(), uses.lines(false)];
        *imports = groups.into_iter().filter(|group| !group.is_empty()).collect::<Vec<_>>().join("\n");
    }
    items.retain(|item| !item.is_empty());
    render::file(&["Types of bodies, parameters and replies.".to_owned()], &[], items)
}

fn derive_imports(types: &[TypeDef]) -> &'static str {
    let derived = |ty: &&TypeDef| matches!(ty.kind, TypeKind::Struct { .. } | TypeKind::Union { .. });
    let request = types.iter().filter(derived).any(|ty| ty.in_request);
    let reply = types.iter().filter(derived).any(writes);
    match (request, reply) {
        (true, true) => "use serde::{Deserialize, Serialize};\n",
        (true, false) => "use serde::Deserialize;\n",
        (false, true) => "use serde::Serialize;\n",
        (false, false) => "",
    }
}

/// Types that no request reaches are written at most.
fn writes(ty: &TypeDef) -> bool {
    ty.in_reply || !ty.in_request
}

/// What is said of types and members.
struct Texts<'a> {
    sentences: &'a Sentences,
    /// What bodies demand of members.
    limits: &'a Members<'a>,
    /// Types that stand for others too.
    shared: BTreeSet<Ident>,
}

impl Texts<'_> {
    fn ty(&self, id: TypeId, ty: &TypeDef) -> String {
        docs::comments(0, self.sentences.ty(id, ty))
    }

    fn member(&self, (id, ty): (TypeId, &TypeDef), field: &Field) -> Vec<String> {
        let mut lines = self.sentences.member(id, field, self.shared.contains(&ty.ident));
        if let Some(last) = lines.last_mut() {
            *last = limits::with_limits(last, &self.limits.limits(id, &field.wire_name, last));
        }
        lines
    }
}

fn derives(ty: &TypeDef, default: bool) -> String {
    let default = if default { ", Default" } else { "" };
    let serialize = if writes(ty) { ", Serialize" } else { "" };
    let deserialize = if ty.in_request { ", Deserialize" } else { "" };
    format!("#[derive(Clone, Debug, PartialEq{default}{serialize}{deserialize})]\n")
}

fn members(
    api: &Api,
    uses: &Uses,
    (id, ty): (TypeId, &TypeDef),
    fields: &[Field],
    additional: Option<&TypeRef>,
    texts: &Texts<'_>,
) -> String {
    let mut members = String::new();
    for field in fields {
        let mut lines = texts.member((id, ty), field);
        if field.deprecated {
            lines.extend([String::new(), "Deprecated.".to_owned()]);
        }
        let name = field.ident.as_str();
        let mut target = uses.ty(api, &field.ty);
        if field.boxed {
            target = format!("Box<{target}>");
        }
        if !field.required || field.nullable {
            target = format!("Option<{target}>");
        }
        let mut attributes = Vec::new();
        if name != field.wire_name {
            attributes.push(format!("rename = {}", literal(&field.wire_name)));
        }
        if !field.required && writes(ty) {
            attributes.push("skip_serializing_if = \"Option::is_none\"".to_owned());
        }
        members.push_str(&docs::comments(4, lines));
        let attribute =
            if attributes.is_empty() { String::new() } else { format!("#[serde({})]", attributes.join(", ")) };
        members.push_str(&attributed(&attribute, &layout::field(4, name, &target)));
    }
    if let Some(target) = additional {
        let target = uses.ty(api, target);
        members.push_str("    /// Members that are not listed.\n");
        members.push_str(&attributed("#[serde(flatten)]", &layout::field(4, "additional", &uses.map(&target))));
    }
    members
}

fn structure(ty: &TypeDef, doc: String, members: String, default: bool) -> String {
    let name = ty.ident.as_str();
    let body = if members.is_empty() { "{}".to_owned() } else { format!("{{\n{members}}}") };
    format!("{doc}{}pub struct {name} {body}\n", derives(ty, default))
}

/// A field with its attribute on the same line where there is room.
fn attributed(attribute: &str, field: &str) -> String {
    match attribute.len() {
        0 => field.to_owned(),
        length if length + field.len() <= layout::WIDTH => format!("    {attribute} {}", field.trim_start()),
        _ => {
            let (open, rest) = attribute.split_once('"').unwrap_or((attribute, ""));
            let whole = 4 + attribute.len() <= layout::WIDTH || rest.is_empty();
            // A name on the wire can be longer than a line.
            let attribute = if whole { attribute.to_owned() } else { format!("{open}\n        \"{rest}") };
            format!("    {attribute}\n{field}")
        }
    }
}

fn enumeration(ty: &TypeDef, doc: String, variants: &[Variant]) -> String {
    let name = ty.ident.as_str();
    let mut members = String::new();
    for variant in variants {
        let empty = variant.wire_name.is_empty();
        let line = if empty { "The empty text.".to_owned() } else { docs::code(&variant.wire_name) };
        members.push_str(&docs::comments(4, [line]));
        members.push_str(&format!("    {},\n", variant.ident.as_str()));
    }
    let pairs = variants
        .iter()
        .map(|variant| Expr::text(format!("({}, Self::{})", literal(&variant.wire_name), variant.ident.as_str())))
        .collect();
    let all = Expr::slice(pairs).lines(4, "const ALL: &'static [(&'static str, Self)] = ", ";");
    let mut text = format!(
        "{doc}#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum {name} {{\n{members}}}\n\n\
         impl {name} {{\n    /// The text on the wire.\n    pub fn as_str(self) -> &'static str {{ crate::text::name(self) }}\n}}\n\
         impl crate::text::TextEnum for {name} {{\n{all}}}\n\
         impl std::fmt::Display for {name} {{\n    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{ f.write_str(self.as_str()) }}\n}}\n\
         impl std::str::FromStr for {name} {{\n    type Err = crate::text::UnknownText;\n    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> {{ crate::text::parse(text) }}\n}}\n",
    );
    if writes(ty) {
        text.push_str(&format!(
            "impl serde::Serialize for {name} {{\n    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {{ s.serialize_str(self.as_str()) }}\n}}\n"
        ));
    }
    if ty.in_request {
        text.push_str(&format!(
            "impl<'de> serde::Deserialize<'de> for {name} {{\n    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {{ crate::text::deserialize(d) }}\n}}\n"
        ));
    }
    text
}

fn union(api: &Api, uses: &Uses, ty: &TypeDef, doc: String, variants: &[UnionVariant]) -> String {
    let name = ty.ident.as_str();
    let mut members = String::new();
    for variant in variants {
        let target = uses.ty(api, &variant.ty);
        members.push_str(&docs::comments(4, [format!("As `{target}`.")]));
        members.push_str(&format!("    {}({target}),\n", variant.ident.as_str()));
    }
    let mut text = format!("{doc}{}#[serde(untagged)]\npub enum {name} {{\n{members}}}\n", derives(ty, false));
    if ty.in_request {
        text.push_str(&format!(
            "\nimpl crate::decode::value::FromValue for {name} {{\n    fn from_value(value: Option<serde_json::Value>) -> Result<Self, crate::Error> {{\n        crate::decode::value::deserialize(value)\n    }}\n}}\n"
        ));
    }
    text
}

/// Gives each type that is the same as an earlier one in all but its name the earlier name, of which it becomes an
/// alias, and marks the earlier one as used wherever one of them is.
fn join_twins(types: &mut [TypeDef]) -> Vec<Option<Ident>> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut twins = vec![None; types.len()];
    for index in 0..types.len() {
        let Some(ty) = types.get(index) else { continue };
        let shape = match &ty.kind {
            TypeKind::Struct { fields, additional } if !fields.is_empty() => format!("{fields:?}{additional:?}"),
            TypeKind::Enum(variants) => format!("{variants:?}"),
            TypeKind::Struct { .. } | TypeKind::Union { .. } | TypeKind::Alias(_) => continue,
        };
        let (in_request, in_reply) = (ty.in_request, writes(ty));
        let first = *seen.entry(shape).or_insert(index);
        if first == index {
            continue;
        }
        if let Some(ty) = types.get_mut(first) {
            // A type that nothing reaches is written all the same.
            ty.in_reply = writes(ty) || in_reply;
            ty.in_request |= in_request;
            let name = Some(ty.ident.clone());
            if let Some(twin) = twins.get_mut(index) {
                *twin = name;
            }
        }
    }
    twins
}

/// Which types have a value without being given one.
fn defaultable(api: &Api) -> Vec<bool> {
    // Assume all, and take back until nothing changes.
    let mut able: Vec<bool> =
        api.types.iter().map(|ty| !matches!(ty.kind, TypeKind::Enum(_) | TypeKind::Union { .. })).collect();
    loop {
        let next: Vec<bool> = api
            .types
            .iter()
            .zip(&able)
            .map(|(ty, able_now)| {
                *able_now
                    && match &ty.kind {
                        TypeKind::Struct { fields, .. } => fields
                            .iter()
                            .all(|field| !field.required || field.nullable || has_default(&field.ty, &able)),
                        TypeKind::Alias(target) => has_default(target, &able),
                        TypeKind::Enum(_) | TypeKind::Union { .. } => false,
                    }
            })
            .collect();
        if next == able {
            return able;
        }
        able = next;
    }
}

fn has_default(ty: &TypeRef, able: &[bool]) -> bool {
    match ty {
        TypeRef::Named(id) => able.get(id.0).copied().unwrap_or_default(),
        TypeRef::AffectedItems(_) => false,
        _ => true,
    }
}
