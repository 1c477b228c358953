//! The bodies that are put together from arguments and setters, and the JSON that a body holds.

use crate::ir::{Api, Body, BodyContent, BodyPayload, Field, Operation, TypeId, TypeKind, TypeRef};

/// More arguments than these are harder to read than the members with their names.
const ARGUMENTS: usize = 3;

/// The members of a body that is put together from arguments and setters.
pub(super) fn members<'a>(api: &'a Api, operation: &Operation) -> Option<(TypeId, &'a [Field])> {
    let body = operation.body.as_ref().filter(|body| body.required)?;
    let TypeRef::Named(id) = json(body)? else { return None };
    let TypeKind::Struct { fields, additional: None } = &api.types.get(id.0)?.kind else { return None };
    let required = fields.iter().filter(|field| field.required).count();
    let plain = fields.iter().all(|field| !field.nullable && !field.boxed);
    (plain && required <= ARGUMENTS && !fields.is_empty()).then_some((*id, fields))
}

/// The type of the JSON that a body holds; a form of the same members is not needed beside it.
fn json(body: &Body) -> Option<&TypeRef> {
    let mut found = None;
    for content in &body.contents {
        match &content.payload {
            BodyPayload::Json { ty, .. } if found.is_none_or(|found| found == ty) => {
                if content.media_type != "application/json" {
                    return None;
                }
                found = Some(ty);
            }
            BodyPayload::Form { .. } => {}
            _ => return None,
        }
    }
    let same = |content: &BodyContent| content.payload.value().map(|(ty, _)| ty) == found;
    found.filter(|_| body.contents.iter().all(same))
}
