//! Types of the model as Rust types, from where they are used.

use std::collections::{BTreeMap, BTreeSet};

use super::alike;
use super::members::members;
use crate::ir::{Api, Field, ReplyPayload, TypeDef, TypeId, TypeKind, TypeRef};

/// The types of an API, and which of them the client sends and receives.
pub(super) struct Types<'a> {
    pub(super) api: &'a Api,
    sent: BTreeSet<TypeId>,
    received: BTreeSet<TypeId>,
    compared: BTreeSet<TypeId>,
    twins: BTreeMap<TypeId, TypeId>,
}

/// Where a type is named.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// In `models.rs`.
    Models,
    /// In the file of a tag.
    Tag,
}

impl<'a> Types<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        let mut types = Self {
            api,
            sent: BTreeSet::new(),
            received: BTreeSet::new(),
            compared: BTreeSet::new(),
            twins: BTreeMap::new(),
        };
        let mut sent = BTreeSet::new();
        let mut received = BTreeSet::new();
        for parameter in api.operations.iter().flat_map(|operation| &operation.parameters) {
            if let Some(parameter) = api.parameters.get(parameter.0) {
                types.reach(&parameter.ty, &mut sent);
            }
        }
        for operation in &api.operations {
            // A body that is put together from its members needs no type of its own.
            if let Some((_, fields)) = members(api, operation) {
                fields.iter().for_each(|member| types.reach(&member.ty, &mut sent));
            } else {
                for (ty, _) in operation.body.iter().flat_map(|body| &body.contents).filter_map(|it| it.payload.value())
                {
                    types.reach(ty, &mut sent);
                }
            }
            // Error documents are read by the core; only types that say more are emitted.
            for error in operation.errors.iter().filter(|error| error.typed) {
                if let Some(ty) = &error.ty {
                    types.reach(ty, &mut received);
                }
            }
            for content in operation.successes.iter().flat_map(|reply| &reply.contents) {
                if let ReplyPayload::Json(ty) = &content.payload {
                    types.reach(ty, &mut received);
                }
            }
        }
        types.twins = alike::twins(api, |id| (sent.contains(&id), received.contains(&id)));
        // The one that stands for its twins does for all of them what they need.
        for (id, twin) in &types.twins {
            if sent.contains(id) {
                sent.insert(*twin);
            }
            if received.contains(id) {
                received.insert(*twin);
            }
        }
        let mut compared = BTreeSet::new();
        for (index, def) in api.types.iter().enumerate().filter(|(index, _)| received.contains(&TypeId(*index))) {
            if matches!(def.kind, TypeKind::Union { .. }) {
                types.reach(&TypeRef::Named(TypeId(index)), &mut compared);
            }
        }
        compared.extend(compared.clone().iter().filter_map(|id| types.twins.get(id)));
        types.sent = sent;
        types.received = received;
        types.compared = compared;
        types
    }

    fn reach(&self, ty: &TypeRef, reached: &mut BTreeSet<TypeId>) {
        let mut todo = vec![ty];
        while let Some(ty) = todo.pop() {
            match ty {
                TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::AffectedItems(inner) => todo.push(inner),
                TypeRef::Named(id) if reached.insert(*id) => match self.get(*id).map(|def| &def.kind) {
                    Some(TypeKind::Struct { fields, additional }) => {
                        todo.extend(fields.iter().map(|field| &field.ty));
                        todo.extend(additional);
                    }
                    Some(TypeKind::Union { variants, .. }) => todo.extend(variants.iter().map(|variant| &variant.ty)),
                    Some(TypeKind::Alias(ty)) => todo.push(ty),
                    Some(TypeKind::Enum(_)) | None => {}
                },
                _ => {}
            }
        }
    }

    pub(super) fn get(&self, id: TypeId) -> Option<&'a TypeDef> {
        self.api.types.get(id.0)
    }

    /// The type that is emitted in full in place of this one.
    pub(super) fn twin(&self, id: TypeId) -> Option<&'a TypeDef> {
        self.get(*self.twins.get(&id)?)
    }

    /// It is emitted in place of others too.
    pub(super) fn is_shared(&self, id: TypeId) -> bool {
        self.twins.values().any(|twin| *twin == id)
    }

    /// Part of a request.
    pub(super) fn is_sent(&self, id: TypeId) -> bool {
        self.sent.contains(&id)
    }

    /// Part of a received union: a value is compared with it before it is read.
    pub(super) fn is_compared(&self, id: TypeId) -> bool {
        self.compared.contains(&id)
    }

    /// Part of a reply, where every member can be missing.
    pub(super) fn is_received(&self, id: TypeId) -> bool {
        self.received.contains(&id)
    }

    /// The type of an owned value.
    pub(super) fn owned(&self, ty: &TypeRef, scope: Scope) -> String {
        match ty {
            TypeRef::Bool => "bool".to_owned(),
            TypeRef::Int => "i64".to_owned(),
            TypeRef::Float => "f64".to_owned(),
            TypeRef::String => "String".to_owned(),
            TypeRef::Any => "crate::Value".to_owned(),
            TypeRef::Array(inner) => format!("Vec<{}>", self.owned(inner, scope)),
            TypeRef::Map(inner) => format!("std::collections::BTreeMap<String, {}>", self.owned(inner, scope)),
            TypeRef::Named(id) if self.api.envelope(*id).is_some() => {
                let data = self.api.envelope(*id).and_then(|envelope| envelope.data);
                format!("crate::Envelope<{}>", data.map_or("()".to_owned(), |data| self.owned(data, scope)))
            }
            TypeRef::Named(id) => match self.get(*id) {
                Some(def) if scope == Scope::Models => def.ident.as_str().to_owned(),
                Some(def) => format!("models::{}", def.ident.as_str()),
                // The model has no such type; any value will do.
                None => "crate::Value".to_owned(),
            },
            // A number that is described as a text must be sent as one in a body; a parameter is a text anyway.
            TypeRef::Id(id, plain) if id.is_number() && **plain == TypeRef::String && scope == Scope::Models => {
                "String".to_owned()
            }
            TypeRef::Id(id, _) => format!("crate::{}", id.name()),
            TypeRef::AffectedItems(inner) => {
                let path = if scope == Scope::Models { "crate::" } else { "" };
                format!("{path}AffectedItems<{}>", self.owned(inner, scope))
            }
        }
    }

    /// The type of an owned value in which every member can be missing, where requests can choose them.
    pub(super) fn partial(&self, ty: &TypeRef, scope: Scope) -> String {
        let name = |id: &TypeId| self.get(*id)?.partial.as_ref().map(|partial| partial.as_str().to_owned());
        match ty {
            TypeRef::Array(inner) => format!("Vec<{}>", self.partial(inner, scope)),
            TypeRef::Map(inner) => format!("std::collections::BTreeMap<String, {}>", self.partial(inner, scope)),
            TypeRef::Named(id) => match (name(id), scope) {
                (Some(name), Scope::Models) => name,
                (Some(name), Scope::Tag) => format!("models::{name}"),
                (None, _) => self.owned(ty, scope),
            },
            _ => self.owned(ty, scope),
        }
    }

    /// Every reply has the member, and nothing else can: requests may leave it out.
    pub(super) fn is_always(&self, id: TypeId, field: &Field) -> bool {
        field.always && self.is_received(id) && !self.is_sent(id)
    }

    /// The type behind aliases.
    pub(super) fn resolve<'t>(&'t self, ty: &'t TypeRef) -> &'t TypeRef {
        let mut ty = ty;
        // An alias of itself has no end; the number of types bounds every other chain.
        for _ in 0..self.api.types.len() {
            match ty {
                TypeRef::Named(id) => match self.get(*id).map(|def| &def.kind) {
                    Some(TypeKind::Alias(inner)) => ty = inner,
                    _ => break,
                },
                _ => break,
            }
        }
        ty
    }
}

/// Whether values under this name are passwords or tokens, which must not be printed.
pub(super) fn is_secret(wire_name: &str) -> bool {
    matches!(wire_name, "password" | "token")
}
