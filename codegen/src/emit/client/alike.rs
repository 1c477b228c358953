//! Types that are the same but for their names.
//!
//! Documents repeat themselves: the counters of sixteen queues are sixteen inline objects with the same two members.
//! One of each such group is emitted in full and the others as its aliases, so that every name of the document exists
//! and a value of one can be passed as another: the status of an agent in a reply as the status to filter by.

use std::collections::BTreeMap;

use crate::ir::{Api, TypeDef, TypeId, TypeKind, TypeRef};

/// For each type that has a twin to be emitted in its place: that twin. `role` tells types apart that look the same
/// and are emitted differently.
pub(super) fn twins<R: Ord>(api: &Api, role: impl Fn(TypeId) -> R) -> BTreeMap<TypeId, TypeId> {
    let mut twins = BTreeMap::new();
    // Each round can make the holders of what was found equal in turn.
    loop {
        let mut groups: BTreeMap<(String, Option<R>), Vec<TypeId>> = BTreeMap::new();
        for (index, def) in api.types.iter().enumerate() {
            let id = TypeId(index);
            let role = matches!(def.kind, TypeKind::Struct { .. } | TypeKind::Union { .. }).then(|| role(id));
            if let (Some(shape), false) = (shape(def, &twins), twins.contains_key(&id)) {
                groups.entry((shape, role)).or_default().push(id);
            }
        }
        let before = twins.len();
        for group in groups.into_values().filter(|group| group.len() > 1) {
            let Some(first) = group.iter().copied().min_by_key(|id| rank(api, *id)) else { continue };
            twins.extend(group.into_iter().filter(|id| *id != first).map(|id| (id, first)));
        }
        if twins.len() == before {
            break;
        }
    }
    // A twin of an earlier round can have got one itself.
    let last = |mut id: TypeId| {
        while let Some(next) = twins.get(&id) {
            id = *next;
        }
        id
    };
    twins.keys().map(|id| (*id, last(*id))).collect()
}

/// Components come before inline types, short names before long ones.
fn rank(api: &Api, id: TypeId) -> (bool, usize, TypeId) {
    let def = api.types.get(id.0);
    let inline = def.is_none_or(|def| def.at.segments().count() != 3);
    (inline, def.map_or(0, |def| def.ident.as_str().len()), id)
}

/// A text that two types share when what is emitted for them is the same.
fn shape(def: &TypeDef, twins: &BTreeMap<TypeId, TypeId>) -> Option<String> {
    let mut text = String::new();
    match &def.kind {
        TypeKind::Struct { fields, additional } => {
            text.push('{');
            for field in fields {
                text.push_str(&format!("{:?}", (&field.wire_name, field.ident.as_str(), &field.summary)));
                text.push_str(&format!(
                    "{:?}",
                    (field.required, field.always, field.nullable, field.boxed, field.deprecated, &field.allowed)
                ));
                push(&mut text, &field.ty, twins);
            }
            if let Some(ty) = additional {
                text.push('+');
                push(&mut text, ty, twins);
            }
        }
        TypeKind::Enum(variants) => {
            text.push('|');
            for variant in variants {
                text.push_str(&format!("{:?}", (&variant.wire_name, variant.ident.as_str())));
            }
        }
        TypeKind::Union { variants, discriminator } => {
            text.push_str(&format!("?{discriminator:?}"));
            for variant in variants {
                text.push_str(&format!("{:?}", (variant.ident.as_str(), &variant.tags)));
                push(&mut text, &variant.ty, twins);
            }
        }
        // It is emitted as an alias anyway.
        TypeKind::Alias(_) => return None,
    }
    Some(text)
}

fn push(text: &mut String, ty: &TypeRef, twins: &BTreeMap<TypeId, TypeId>) {
    match ty {
        TypeRef::Bool => text.push('b'),
        TypeRef::Int => text.push('i'),
        TypeRef::Float => text.push('f'),
        TypeRef::String => text.push('s'),
        TypeRef::Any => text.push('v'),
        TypeRef::Array(inner) => {
            text.push('[');
            push(text, inner, twins);
        }
        TypeRef::Map(inner) => {
            text.push('<');
            push(text, inner, twins);
        }
        TypeRef::AffectedItems(inner) => {
            text.push('(');
            push(text, inner, twins);
        }
        TypeRef::Id(id, plain) => {
            text.push_str(id.name());
            push(text, plain, twins);
        }
        TypeRef::Named(id) => text.push_str(&format!("#{};", twins.get(id).unwrap_or(id).0)),
    }
}
