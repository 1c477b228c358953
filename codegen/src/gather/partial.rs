//! Which objects need a second type, one in which every member can be missing: those that have members which are always
//! sent (`x-always`), where a request can leave these out by `select`.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::schemas::{Def, DefKind, Ty};
use super::shape::Key;

/// Items of the lists among `selectable`, which are replies that can be asked for with `select`, and the objects inside
/// of them, as far as they have members that are always sent otherwise.
pub(super) fn find<'t>(defs: &IndexMap<Key, Def<'_>>, selectable: impl Iterator<Item = &'t Ty>) -> BTreeSet<Key> {
    let firm = firm(defs);
    let item = |ty: &'t Ty| match ty {
        Ty::AffectedItems(item) => named(item),
        _ => None,
    };
    let mut pending: Vec<&Key> = selectable.filter_map(item).collect();
    let mut partial = BTreeSet::new();
    while let Some(key) = pending.pop() {
        if firm.contains(key) && partial.insert(key.clone()) {
            pending.extend(inside(defs, key));
        }
    }
    partial
}

/// Objects that lack none of some members, or have one inside that does.
fn firm<'k>(defs: &'k IndexMap<Key, Def<'_>>) -> BTreeSet<&'k Key> {
    let mut holders: BTreeMap<&Key, Vec<&Key>> = BTreeMap::new();
    let mut pending = Vec::new();
    for (key, def) in defs {
        if let DefKind::Struct { fields, .. } = &def.kind
            && fields.iter().any(|field| field.always)
        {
            pending.push(key);
        }
        for inner in inside(defs, key) {
            holders.entry(inner).or_default().push(key);
        }
    }
    let mut firm = BTreeSet::new();
    while let Some(key) = pending.pop() {
        if firm.insert(key) {
            pending.extend(holders.get(key).into_iter().flatten());
        }
    }
    firm
}

/// The definitions that an object or an alias holds. What alternatives hold is chosen by what it holds, so that these
/// stay as they are.
fn inside<'k>(defs: &'k IndexMap<Key, Def<'_>>, key: &Key) -> Vec<&'k Key> {
    match defs.get(key).map(|def| &def.kind) {
        Some(DefKind::Struct { fields, additional }) => {
            fields.iter().map(|field| &field.ty).chain(additional).filter_map(named).collect()
        }
        Some(DefKind::Alias(ty)) => named(ty).into_iter().collect(),
        Some(DefKind::Enum(_) | DefKind::Union { .. } | DefKind::Open) | None => Vec::new(),
    }
}

fn named(ty: &Ty) -> Option<&Key> {
    match ty {
        Ty::Named(key) => Some(key),
        Ty::Array(inner) | Ty::Map(inner) => named(inner),
        _ => None,
    }
}
