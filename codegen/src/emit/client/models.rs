//! `models.rs`: the types of bodies, replies and enumerated parameters.
//!
//! Reading and writing are emitted as one line per member over two small traits of the core: for 400 types, serde's
//! derive of `Deserialize` alone takes more time to check than the whole emitted crate does this way, and its errors
//! would have to be undone for lenient reading.

use super::list;
use super::types::{Scope, Types, is_secret};
use crate::emit::docs;
use crate::escape::literal;
use crate::ir::{Field, TypeDef, TypeId, TypeKind, TypeRef, UnionVariant, Variant};
use crate::render;

/// The text of `models.rs`.
pub(super) fn text(types: &Types<'_>) -> String {
    let lines = ["Types of bodies, replies and enumerated parameters.".to_owned()];
    let mut items = vec!["use crate::json;\n".to_owned()];
    let mut json = false;
    for (index, def) in types.api.types.iter().enumerate() {
        let id = TypeId(index);
        if types.is_sent(id) || types.is_received(id) {
            json |= !matches!(def.kind, TypeKind::Alias(_)) && types.twin(id).is_none();
            item(types, id, def, &mut items);
        }
    }
    if !json {
        items.remove(0);
    }
    // Documents describe few of their members.
    render::file(&lines, &["#![allow(missing_docs)]"], items)
}

fn item(types: &Types<'_>, id: TypeId, def: &TypeDef, items: &mut Vec<String>) {
    let name = def.ident.as_str();
    let mut lines = docs::paragraphs(&docs::sentence(&def.summary));
    if lines.is_empty() {
        lines.push(docs::code(def.at.as_str()));
    }
    let docs = docs::comments(0, lines);
    if let Some(twin) = types.twin(id) {
        items.push(format!("{docs}pub type {name} = {};\n", twin.ident.as_str()));
        return;
    }
    match &def.kind {
        TypeKind::Struct { fields, additional } => {
            structure(types, id, name, &docs, fields, additional.as_ref(), items);
        }
        TypeKind::Enum(variants) => enumeration(types, id, name, &docs, variants, items),
        TypeKind::Union(variants) => union(types, id, name, &docs, variants, items),
        TypeKind::Alias(ty) => {
            items.push(format!("{docs}pub type {name} = {};\n", types.owned(ty, Scope::Models)));
        }
    }
}

fn structure(
    types: &Types<'_>,
    id: TypeId,
    name: &str,
    docs: &str,
    fields: &[Field],
    additional: Option<&TypeRef>,
    items: &mut Vec<String>,
) {
    let mut members = String::new();
    let mut required = Vec::new();
    for field in fields {
        let mut lines = docs::paragraphs(&docs::sentence(&field.summary));
        if field.deprecated {
            lines.push("Deprecated.".to_owned());
        }
        members.push_str(&docs::comments(4, lines));
        let (field_name, ty) = (field.ident.as_str(), field_type(types, field));
        // In a reply every member can be missing, because of `select`, or because the manager is another version.
        if field.required && !field.nullable && !types.is_received(id) {
            required.push(field);
            members.push_str(&format!("    pub {field_name}: {ty},\n"));
        } else {
            members.push_str(&format!("    pub {field_name}: Option<{ty}>,\n"));
        }
    }
    if let Some(ty) = additional {
        let ty = types.owned(ty, Scope::Models);
        members.push_str("    /// Every other member.\n");
        members.push_str(&format!("    pub additional: std::collections::BTreeMap<String, {ty}>,\n"));
    }
    let body = if members.is_empty() { "{}".to_owned() } else { format!("{{\n{members}}}") };
    let default = if required.is_empty() { ", Default" } else { "" };
    items.push(format!("{docs}#[derive(Clone, Debug, PartialEq{default})]\npub struct {name} {body}\n"));
    items.extend(constructor(types, name, fields, &required, additional.is_some()));
    if types.is_received(id) {
        items.push(decode_structure(name, fields, additional.is_some()));
    }
    if types.is_sent(id) {
        items.push(encode_structure(name, fields, additional.is_some()));
    }
}

fn field_type(types: &Types<'_>, field: &Field) -> String {
    let ty = match &field.ty {
        TypeRef::String if is_secret(&field.wire_name) => "crate::Secret".to_owned(),
        ty => types.owned(ty, Scope::Models),
    };
    if field.boxed { format!("Box<{ty}>") } else { ty }
}

/// `new` with the required members, for a type that has some and therefore no `Default`.
fn constructor(
    types: &Types<'_>,
    name: &str,
    fields: &[Field],
    required: &[&Field],
    additional: bool,
) -> Option<String> {
    // More than seven arguments are harder to read than the fields with their names.
    if required.is_empty() || required.len() > 7 {
        return None;
    }
    let is_text = |field: &Field| matches!(field.ty, TypeRef::String) && !field.boxed;
    let arguments: Vec<_> = required
        .iter()
        .map(|field| {
            let (name, ty) = (field.ident.as_str(), field_type(types, field));
            if is_text(field) { format!("{name}: impl Into<{ty}>") } else { format!("{name}: {ty}") }
        })
        .collect();
    let mut values: Vec<_> = fields
        .iter()
        .map(|field| {
            let name = field.ident.as_str();
            match required.iter().any(|other| other.ident == field.ident) {
                true if is_text(field) => format!("{name}: {name}.into()"),
                true => name.to_owned(),
                false => format!("{name}: None"),
            }
        })
        .collect();
    if additional {
        values.push("additional: Default::default()".to_owned());
    }
    let arguments = list(4, 4, "pub fn new(", &arguments, ") -> Self {", 0);
    let values = list(8, 8, "Self {", &values, "}", 0);
    Some(format!(
        "impl {name} {{\n    /// With the required members alone.\n    {arguments}\n        {values}\n    }}\n}}\n"
    ))
}

fn decode_structure(name: &str, fields: &[Field], additional: bool) -> String {
    let mut values: String = fields
        .iter()
        .map(|field| format!("            {}: members.take({}),\n", field.ident.as_str(), literal(&field.wire_name)))
        .collect();
    if additional {
        values.push_str("            additional: members.rest(),\n");
    }
    let mutable = if fields.is_empty() { "" } else { "mut " };
    let body = if values.is_empty() {
        "        tree.object().map(|_| Self {})\n".to_owned()
    } else {
        format!("        let {mutable}members = tree.object()?;\n        Ok(Self {{\n{values}        }})\n")
    };
    decode(name, &body)
}

fn encode_structure(name: &str, fields: &[Field], additional: bool) -> String {
    let members: Vec<_> =
        fields.iter().map(|field| format!("({}, &self.{})", literal(&field.wire_name), field.ident.as_str())).collect();
    let value = if additional {
        list(8, 8, "json::members_and(&[", &members, "], &self.additional)", 0)
    } else {
        list(8, 8, "json::members(&[", &members, "])", 0)
    };
    encode(name, &format!("        {value}\n"))
}

fn decode(name: &str, body: &str) -> String {
    format!(
        "impl json::Decode for {name} {{\n    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {{\n{body}    }}\n}}\n"
    )
}

fn encode(name: &str, body: &str) -> String {
    format!("impl json::Encode for {name} {{\n    fn encode(&self) -> Option<crate::Value> {{\n{body}    }}\n}}\n")
}

fn enumeration(types: &Types<'_>, id: TypeId, name: &str, docs: &str, variants: &[Variant], items: &mut Vec<String>) {
    let mut declared = String::new();
    let mut texts = String::new();
    let mut values = String::new();
    for variant in variants {
        let (name, text) = (variant.ident.as_str(), &variant.wire_name);
        // Said only where the name does not say it.
        let letters = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        let plain =
            letters(text) == letters(name) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if !plain {
            declared.push_str(&docs::comments(4, [docs::code(text)]));
        }
        declared.push_str(&format!("    {name},\n"));
        texts.push_str(&format!("            Self::{name} => {},\n", literal(text)));
        values.push_str(&format!("            {} => Self::{name},\n", literal(text)));
    }
    items.push(format!(
        "{docs}#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum {name} {{
{declared}    /// A text that this version does not know.
    Unknown(String),
}}
"
    ));
    items.push(format!(
        "impl {name} {{
    /// The text on the wire.
    pub fn as_str(&self) -> &str {{
        match self {{
{texts}            Self::Unknown(text) => text,
        }}
    }}
}}
"
    ));
    items.push(format!(
        "impl From<&str> for {name} {{
    fn from(text: &str) -> Self {{
        match text {{
{values}            other => Self::Unknown(other.to_owned()),
        }}
    }}
}}
"
    ));
    items.push(format!(
        "impl std::fmt::Display for {name} {{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{
        f.write_str(self.as_str())
    }}
}}
"
    ));
    if types.is_received(id) {
        items.push(decode(name, "        tree.text().map(|text| Self::from(&*text))\n"));
    }
    if types.is_sent(id) {
        items.push(encode(name, "        Some(self.as_str().into())\n"));
    }
}

fn union(types: &Types<'_>, id: TypeId, name: &str, docs: &str, variants: &[UnionVariant], items: &mut Vec<String>) {
    let mut declared = String::new();
    let mut shapes = Vec::new();
    let mut reads = String::new();
    let mut writes = String::new();
    for (index, variant) in variants.iter().enumerate() {
        let (name, ty) = (variant.ident.as_str(), types.owned(&variant.ty, Scope::Models));
        declared.push_str(&format!("    {name}({ty}),\n"));
        shapes.push(types.shape(&variant.ty));
        reads.push_str(&format!("            Some({index}) => json::Decode::decode(tree).map(Self::{name}),\n"));
        writes.push_str(&format!("            Self::{name}(value) => json::Encode::encode(value),\n"));
    }
    items.push(format!(
        "{docs}#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum {name} {{
{declared}    /// A value of another shape.
    Unknown(crate::Value),
}}
"
    ));
    if types.is_received(id) {
        let choice = list(8, 8, "match tree.choose(&[", &shapes, "]) {", 0);
        items.push(decode(
            name,
            &format!("        {choice}\n{reads}            _ => Ok(Self::Unknown(tree.into_value())),\n        }}\n"),
        ));
    }
    if types.is_sent(id) {
        let rest = "            Self::Unknown(value) => json::Encode::encode(value),\n";
        items.push(encode(name, &format!("        match self {{\n{writes}{rest}        }}\n")));
    }
}
