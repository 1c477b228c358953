//! Replies: compared by what a client can rely on. Less to rely on is breaking, more is compatible.

use std::collections::BTreeSet;

use super::{Class, Route, Subject};
use crate::ir::{Api, Operation, Reply, ReplyPayload, TypeId, TypeKind, TypeRef};

impl Route<'_> {
    pub(super) fn replies(&mut self, before: &Operation, after: &Operation) {
        for reply in &before.successes {
            match after.successes.iter().find(|other| other.status == reply.status) {
                None => {
                    let place = reply.status.to_string();
                    self.add(&place, Subject::Reply, Class::Breaking, "success status removed");
                }
                Some(other) => self.reply(reply, other),
            }
        }
        for reply in &after.successes {
            if !before.successes.iter().any(|other| other.status == reply.status) {
                let place = reply.status.to_string();
                self.add(&place, Subject::Reply, Class::Compatible, "success status added");
            }
        }
        let statuses =
            |operation: &Operation| operation.errors.iter().map(|error| error.status).collect::<BTreeSet<_>>();
        let (old, new) = (statuses(before), statuses(after));
        for status in old.difference(&new) {
            self.add(&status.to_string(), Subject::Reply, Class::Compatible, "error status no longer documented");
        }
        for status in new.difference(&old) {
            self.add(&status.to_string(), Subject::Reply, Class::Compatible, "error status documented");
        }
        for error in &before.errors {
            let same = after.errors.iter().find(|other| other.status == error.status);
            if let (Some(old_type), Some(new_type)) = (&error.ty, same.and_then(|other| other.ty.as_ref())) {
                let mut seen = BTreeSet::new();
                self.shape(&error.name(), old_type, new_type, &mut seen);
            }
        }
    }

    fn reply(&mut self, before: &Reply, after: &Reply) {
        for content in &before.contents {
            let place = format!("{} {}", before.status, content.media_type);
            match after.contents.iter().find(|other| other.media_type == content.media_type) {
                None => self.add(&place, Subject::Reply, Class::Breaking, "media type removed"),
                Some(other) => match (&content.payload, &other.payload) {
                    (ReplyPayload::Json(old_type), ReplyPayload::Json(new_type)) => {
                        let mut seen = BTreeSet::new();
                        self.shape(&before.status.to_string(), old_type, new_type, &mut seen);
                    }
                    (ReplyPayload::Text, ReplyPayload::Text) | (ReplyPayload::Binary, ReplyPayload::Binary) => {}
                    _ => self.add(&place, Subject::Reply, Class::Breaking, "payload changed its kind"),
                },
            }
        }
        for content in &after.contents {
            if !before.contents.iter().any(|other| other.media_type == content.media_type) {
                let place = format!("{} {}", before.status, content.media_type);
                self.add(&place, Subject::Reply, Class::Compatible, "media type added");
            }
        }
    }

    /// Compares two types by structure. `seen` stops at pairs already under comparison, so recursion ends.
    fn shape(&mut self, place: &str, old: &TypeRef, new: &TypeRef, seen: &mut BTreeSet<(TypeId, TypeId)>) {
        let old = resolve(self.old, old);
        let new = resolve(self.new, new);
        match (&old, &new) {
            (TypeRef::Array(before), TypeRef::Array(after)) => {
                self.shape(&format!("{place}[]"), before, after, seen);
            }
            (TypeRef::Map(before), TypeRef::Map(after)) => self.shape(&format!("{place}.*"), before, after, seen),
            (TypeRef::AffectedItems(before), TypeRef::AffectedItems(after)) => {
                self.shape(&format!("{place} items"), before, after, seen);
            }
            (TypeRef::Named(before), TypeRef::Named(after)) => {
                if seen.insert((*before, *after)) {
                    self.named(place, *before, *after, seen);
                }
            }
            (before, after) if before == after => {}
            (TypeRef::String, TypeRef::Named(id)) if is_enum(self.new, *id) => {
                self.add(place, Subject::Enum, Class::Compatible, "the texts are now enumerated");
            }
            (TypeRef::Named(id), TypeRef::String) if is_enum(self.old, *id) => {
                self.add(place, Subject::Enum, Class::Compatible, "the texts are no longer enumerated");
            }
            (before, after) => {
                let message =
                    format!("type changed from {} to {}", type_name(self.old, before), type_name(self.new, after));
                self.add(place, Subject::Schema, Class::Breaking, message);
            }
        }
    }

    fn named(&mut self, place: &str, before: TypeId, after: TypeId, seen: &mut BTreeSet<(TypeId, TypeId)>) {
        let (old_api, new_api) = (self.old, self.new);
        let (Some(old), Some(new)) = (old_api.types.get(before.0), new_api.types.get(after.0)) else { return };
        match (&old.kind, &new.kind) {
            (
                TypeKind::Struct { fields: before, additional: old_additional },
                TypeKind::Struct { fields: after, additional: new_additional },
            ) => {
                for field in before {
                    let inner = format!("{place}.{}", field.wire_name);
                    let Some(other) = after.iter().find(|other| other.wire_name == field.wire_name) else {
                        self.add(&inner, Subject::Schema, Class::Breaking, "field removed");
                        continue;
                    };
                    if field.required && !other.required {
                        self.add(&inner, Subject::Schema, Class::Breaking, "field may now be absent");
                    } else if !field.required && other.required {
                        self.add(&inner, Subject::Schema, Class::Compatible, "field is now always present");
                    }
                    if !field.nullable && other.nullable {
                        self.add(&inner, Subject::Schema, Class::Breaking, "field may now be null");
                    } else if field.nullable && !other.nullable {
                        self.add(&inner, Subject::Schema, Class::Compatible, "field is never null now");
                    }
                    self.shape(&inner, &field.ty, &other.ty, seen);
                }
                for field in after {
                    if !before.iter().any(|other| other.wire_name == field.wire_name) {
                        let inner = format!("{place}.{}", field.wire_name);
                        self.add(&inner, Subject::Schema, Class::Compatible, "field added");
                    }
                }
                if let (Some(old_type), Some(new_type)) = (old_additional, new_additional) {
                    self.shape(&format!("{place}.*"), old_type, new_type, seen);
                }
            }
            (TypeKind::Enum(before), TypeKind::Enum(after)) => {
                for variant in before.iter().filter(|one| !after.iter().any(|other| other.wire_name == one.wire_name)) {
                    let message = format!("`{}` is no longer replied", variant.wire_name);
                    self.add(place, Subject::Enum, Class::Compatible, message);
                }
                for variant in after.iter().filter(|one| !before.iter().any(|other| other.wire_name == one.wire_name)) {
                    let message = format!("`{}` may now be replied", variant.wire_name);
                    self.add(place, Subject::Enum, Class::Breaking, message);
                }
            }
            (TypeKind::Union { variants: before, .. }, TypeKind::Union { variants: after, .. }) => {
                let names = |api: &Api, variants: &[crate::ir::UnionVariant]| {
                    variants.iter().map(|variant| type_name(api, &variant.ty)).collect::<Vec<_>>()
                };
                let (old_names, new_names) = (names(self.old, before), names(self.new, after));
                if old_names == new_names {
                    for (number, (old, new)) in before.iter().zip(after).enumerate() {
                        self.shape(&format!("{place} alternative {}", number + 1), &old.ty, &new.ty, seen);
                    }
                    return;
                }
                // Which alternative became which cannot be told, so only their kinds are compared.
                let (old_names, new_names): (BTreeSet<_>, BTreeSet<_>) =
                    (old_names.into_iter().collect(), new_names.into_iter().collect());
                if !new_names.is_subset(&old_names) {
                    self.add(place, Subject::Schema, Class::Breaking, "further alternatives may now be replied");
                } else if new_names != old_names {
                    self.add(place, Subject::Schema, Class::Compatible, "fewer alternatives are replied");
                } else {
                    self.add(place, Subject::Schema, Class::Breaking, "alternatives changed");
                }
            }
            _ => {
                let message = format!(
                    "type changed from {} to {}",
                    type_name(self.old, &TypeRef::Named(before)),
                    type_name(self.new, &TypeRef::Named(after))
                );
                self.add(place, Subject::Schema, Class::Breaking, message);
            }
        }
    }
}

fn is_enum(api: &Api, id: TypeId) -> bool {
    api.types.get(id.0).is_some_and(|def| matches!(def.kind, TypeKind::Enum(_)))
}

/// Follows aliases; their names do not travel, nor does what an identifier identifies.
fn resolve(api: &Api, ty: &TypeRef) -> TypeRef {
    let mut current = ty.clone();
    for _ in 0..api.types.len() {
        let TypeRef::Named(id) = &current else { break };
        match api.types.get(id.0).map(|def| &def.kind) {
            Some(TypeKind::Alias(target)) => current = target.clone(),
            _ => break,
        }
    }
    current.plain().clone()
}

/// A type as people call it; equal for types of one shape kind, whatever their Rust name.
fn type_name(api: &Api, ty: &TypeRef) -> String {
    match resolve(api, ty) {
        TypeRef::Bool => "boolean".to_owned(),
        TypeRef::Int => "integer".to_owned(),
        TypeRef::Float => "number".to_owned(),
        TypeRef::String => "string".to_owned(),
        TypeRef::Any => "any".to_owned(),
        TypeRef::Array(item) => format!("array of {}", type_name(api, &item)),
        TypeRef::Map(item) => format!("map of {}", type_name(api, &item)),
        TypeRef::Id(_, plain) => type_name(api, &plain),
        TypeRef::AffectedItems(item) => format!("list reply of {}", type_name(api, &item)),
        TypeRef::Named(id) => match api.types.get(id.0).map(|def| &def.kind) {
            Some(TypeKind::Struct { .. }) => "object".to_owned(),
            Some(TypeKind::Enum(_)) => "enumerated string".to_owned(),
            Some(TypeKind::Union { .. }) => "alternatives".to_owned(),
            Some(TypeKind::Alias(_)) | None => "unknown".to_owned(),
        },
    }
}
