//! The columns of a list: members of its items, those of nested objects by their path, such as `os.name`.

use std::collections::BTreeMap;

use crate::emit::layout::Expr;
use crate::ir::{Api, Operation, ReplyPayload, TypeKind, TypeRef};

/// How deep members are looked for.
const DEPTH: usize = 3;
/// Longer lists are cut: `wazuhctl` finds further members in the items themselves.
const MOST: usize = 60;

/// Lists of columns, by the name of their constant.
#[derive(Default)]
pub(super) struct Columns {
    lists: BTreeMap<String, Vec<String>>,
}

impl Columns {
    /// The name of the constant with the columns of what an operation lists; `None` if it lists nothing.
    pub(super) fn of(&mut self, api: &Api, operation: &Operation) -> Option<String> {
        let item = items(api, operation)?;
        let TypeRef::Named(id) = item else { return None };
        let name = format!("{}_COLUMNS", screaming(api.types.get(id.0)?.ident.as_str()));
        let mut columns = Vec::new();
        members(api, &item, "", DEPTH, &mut columns);
        columns.truncate(MOST);
        (!columns.is_empty()).then(|| {
            self.lists.insert(name.clone(), columns);
            name
        })
    }

    pub(super) fn statics(&self) -> String {
        let constant = |(name, columns): (&String, &Vec<String>)| {
            let items = columns.iter().map(|column| Expr::string(column)).collect();
            Expr::slice(items).lines(0, &format!("const {name}: &[&str] = "), ";")
        };
        self.lists.iter().map(constant).collect()
    }
}

/// The type of the items of a list that an operation answers with.
fn items(api: &Api, operation: &Operation) -> Option<TypeRef> {
    let payloads = operation.successes.iter().flat_map(|reply| &reply.contents).map(|content| &content.payload);
    payloads.into_iter().find_map(|payload| match payload {
        ReplyPayload::Json(TypeRef::AffectedItems(item)) => Some((**item).clone()),
        ReplyPayload::Json(ty) => listed(api, ty),
        _ => None,
    })
}

/// The items of the 2016 API's envelope, `{error, response: [T], message}`.
fn listed(api: &Api, ty: &TypeRef) -> Option<TypeRef> {
    match field(api, ty, "response").or_else(|| field(api, ty, "data"))? {
        TypeRef::Array(item) => Some(*item),
        _ => None,
    }
}

fn field(api: &Api, ty: &TypeRef, name: &str) -> Option<TypeRef> {
    let TypeRef::Named(id) = ty else { return None };
    match &api.types.get(id.0)?.kind {
        TypeKind::Struct { fields, .. } => {
            fields.iter().find(|field| field.wire_name == name).map(|field| field.ty.clone())
        }
        TypeKind::Alias(ty) => field(api, ty, name),
        _ => None,
    }
}

fn members(api: &Api, ty: &TypeRef, prefix: &str, depth: usize, columns: &mut Vec<String>) {
    let TypeRef::Named(id) = ty else { return };
    let Some(definition) = api.types.get(id.0) else { return };
    match &definition.kind {
        TypeKind::Struct { fields, .. } => {
            for field in fields {
                let path =
                    if prefix.is_empty() { field.wire_name.clone() } else { format!("{prefix}.{}", field.wire_name) };
                let before = columns.len();
                if depth > 1 && !field.boxed {
                    members(api, &field.ty, &path, depth - 1, columns);
                }
                if columns.len() == before {
                    columns.push(path);
                }
            }
        }
        TypeKind::Alias(ty) => members(api, ty, prefix, depth, columns),
        TypeKind::Enum(_) | TypeKind::Union { .. } => {}
    }
}

/// A name in Pascal case as that of a constant.
fn screaming(name: &str) -> String {
    let mut text = String::new();
    let mut lower = false;
    for character in name.chars() {
        if character.is_ascii_uppercase() && lower {
            text.push('_');
        }
        lower = character.is_ascii_lowercase() || character.is_ascii_digit();
        text.push(character.to_ascii_uppercase());
    }
    text
}
