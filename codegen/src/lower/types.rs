//! Definitions and their names to the model's types.

use std::collections::BTreeMap;

use super::text;
use crate::{
    gather::{
        Gathered,
        schemas::{DefKind, Ty},
        shape::Key,
    },
    ir::{Field, Ident, TypeDef, TypeId, TypeKind, TypeRef, UnionVariant, Variant},
    names::Names,
};

/// The types of an API, and where each definition went.
pub(super) struct Types<'g> {
    pub(super) defs: Vec<TypeDef>,
    ids: BTreeMap<&'g Key, TypeId>,
}

impl<'g> Types<'g> {
    pub(super) fn lower(gathered: &'g Gathered<'_>, names: &Names) -> Self {
        let mut sorted: Vec<(&Ident, &Key)> = names.types.iter().map(|(key, ident)| (ident, key)).collect();
        sorted.sort();
        let keys = gathered.schemas.defs.keys();
        let by_key: BTreeMap<&Key, &'g Key> = keys.map(|key| (key, key)).collect();
        let order: Vec<(&Ident, &'g Key)> =
            sorted.into_iter().filter_map(|(ident, key)| by_key.get(key).map(|key| (ident, *key))).collect();
        let ids = order.iter().enumerate().map(|(index, (_, key))| (*key, TypeId(index))).collect();
        let mut types = Self { defs: Vec::with_capacity(order.len()), ids };
        for (ident, key) in order {
            let parts = names.parts.get(key).map(Vec::as_slice).unwrap_or_default();
            let Some(def) = gathered.schemas.defs.get(key) else { continue };
            let (in_request, in_reply) = (gathered.in_request.contains(key), gathered.in_reply.contains(key));
            let typedef = TypeDef {
                ident: ident.clone(),
                summary: def.description.map(text::line).unwrap_or_default(),
                kind: types.kind(&def.kind, parts, in_request, in_reply),
                partial: names.partials.get(key).cloned(),
                in_request,
                in_reply,
                at: key.home(),
            };
            types.defs.push(typedef);
        }
        types.box_cycles();
        types
    }

    /// The model's form of a type.
    pub(super) fn reference(&self, ty: &Ty) -> TypeRef {
        let boxed = |inner: &Ty| Box::new(self.reference(inner));
        match ty {
            Ty::Bool => TypeRef::Bool,
            Ty::Int => TypeRef::Int,
            Ty::Float => TypeRef::Float,
            Ty::String => TypeRef::String,
            Ty::Any => TypeRef::Any,
            Ty::Array(inner) => TypeRef::Array(boxed(inner)),
            Ty::Map(inner) => TypeRef::Map(boxed(inner)),
            Ty::Named(key) => self.ids.get(key).map_or(TypeRef::Any, |id| TypeRef::Named(*id)),
            Ty::AffectedItems(inner) => TypeRef::AffectedItems(boxed(inner)),
            Ty::Id(id, plain) => TypeRef::Id(*id, boxed(plain)),
        }
    }

    /// A member that only replies have is not demanded of a request, nor the other way round.
    fn kind(&self, kind: &DefKind<'_>, parts: &[Ident], in_request: bool, in_reply: bool) -> TypeKind {
        match kind {
            DefKind::Struct { fields, additional } => {
                let fields = fields.iter().zip(parts).map(|(field, ident)| Field {
                    ident: ident.clone(),
                    wire_name: field.wire_name.to_owned(),
                    ty: self.reference(&field.ty),
                    required: field.required && !(field.read_only && in_request) && !(field.write_only && in_reply),
                    always: field.always,
                    nullable: field.nullable,
                    boxed: false,
                    deprecated: field.deprecated,
                    allowed: field.allowed.clone(),
                    summary: field.description.map(text::line).unwrap_or_default(),
                });
                TypeKind::Struct {
                    fields: fields.collect(),
                    additional: additional.as_ref().map(|ty| self.reference(ty)),
                }
            }
            DefKind::Enum(texts) => {
                let variants = texts.iter().zip(parts);
                let variant =
                    |(text, ident): (&String, &Ident)| Variant { ident: ident.clone(), wire_name: text.clone() };
                TypeKind::Enum(variants.map(variant).collect())
            }
            DefKind::Union { alternatives, discriminator } => {
                let variants = alternatives.iter().zip(parts).map(|(alternative, ident)| UnionVariant {
                    ident: ident.clone(),
                    ty: self.reference(&alternative.ty),
                    tags: alternative.tags.clone(),
                });
                TypeKind::Union { variants: variants.collect(), discriminator: discriminator.map(str::to_owned) }
            }
            DefKind::Alias(ty) => TypeKind::Alias(self.reference(ty)),
            DefKind::Open => TypeKind::Alias(TypeRef::Any),
        }
    }

    /// Marks the fields through which a type contains itself by value. Unions that contain each other with no struct in
    /// between cannot be boxed, and such an alternative adds nothing that the other union has not: it becomes any
    /// value.
    fn box_cycles(&mut self) {
        let groups = components(&self.defs);
        let unions: Vec<bool> = self.defs.iter().map(|def| matches!(def.kind, TypeKind::Union { .. })).collect();
        for (index, def) in self.defs.iter_mut().enumerate() {
            let cyclic = |ty: &TypeRef| named(ty).is_some_and(|id| same(&groups, index, id));
            match &mut def.kind {
                TypeKind::Struct { fields, .. } => fields.iter_mut().for_each(|field| field.boxed = cyclic(&field.ty)),
                TypeKind::Union { variants, .. } => {
                    for variant in variants {
                        let union = named(&variant.ty).is_some_and(|id| unions.get(id.0) == Some(&true));
                        if union && cyclic(&variant.ty) {
                            variant.ty = TypeRef::Any;
                        }
                    }
                }
                TypeKind::Enum(_) | TypeKind::Alias(_) => {}
            }
        }
    }
}

fn same(groups: &[usize], from: usize, to: TypeId) -> bool {
    groups.get(from).is_some_and(|group| groups.get(to.0) == Some(group))
}

/// The type held by value: lists and maps hold theirs on the heap.
fn named(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        _ => None,
    }
}

fn edges(def: &TypeDef) -> Vec<TypeId> {
    match &def.kind {
        TypeKind::Struct { fields, .. } => fields.iter().filter_map(|field| named(&field.ty)).collect(),
        TypeKind::Union { variants, .. } => variants.iter().filter_map(|variant| named(&variant.ty)).collect(),
        TypeKind::Alias(ty) => named(ty).into_iter().collect(),
        TypeKind::Enum(_) => Vec::new(),
    }
}

/// The strongly connected component of each type, by number. A component of one type without an edge to itself has no
/// cycle, but then no field asks. Kosaraju's algorithm, without recursion.
fn components(defs: &[TypeDef]) -> Vec<usize> {
    let forward: Vec<Vec<TypeId>> = defs.iter().map(edges).collect();
    let mut backward: Vec<Vec<usize>> = vec![Vec::new(); defs.len()];
    for (from, targets) in forward.iter().enumerate() {
        for target in targets {
            if let Some(sources) = backward.get_mut(target.0) {
                sources.push(from);
            }
        }
    }
    let mut finished = Vec::with_capacity(defs.len());
    let mut seen = vec![false; defs.len()];
    for start in 0..defs.len() {
        let mut stack = vec![(start, 0)];
        if std::mem::replace(seen.get_mut(start).unwrap_or(&mut true), true) {
            continue;
        }
        while let Some((node, next)) = stack.pop() {
            match forward.get(node).and_then(|targets| targets.get(next)) {
                Some(target) => {
                    stack.push((node, next + 1));
                    if !std::mem::replace(seen.get_mut(target.0).unwrap_or(&mut true), true) {
                        stack.push((target.0, 0));
                    }
                }
                None => finished.push(node),
            }
        }
    }
    let mut groups = vec![usize::MAX; defs.len()];
    for (group, start) in finished.into_iter().rev().enumerate() {
        let mut stack = vec![start];
        while let Some(node) = stack.pop() {
            let Some(known) = groups.get_mut(node).filter(|known| **known == usize::MAX) else { continue };
            *known = group;
            stack.extend(backward.get(node).into_iter().flatten());
        }
    }
    groups
}
