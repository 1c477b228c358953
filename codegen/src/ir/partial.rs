//! Items of which a request can choose the members.

use super::{Api, Location, Operation, ReplyPayload, TypeId, TypeRef};

impl Operation {
    /// Whether requests can choose the members of items.
    pub fn selects(&self, api: &Api) -> bool {
        let mut parameters = self.parameters.iter().filter_map(|id| api.parameters.get(id.0));
        parameters.any(|parameter| parameter.wire_name == "select" && parameter.location == Location::Query)
    }

    /// The items of its list that have another type with `select`, in which every member can be missing: the
    /// [`partial`](super::TypeDef::partial) of this one. `None` also where every member can be missing anyway.
    pub fn partial_item(&self, api: &Api) -> Option<TypeId> {
        let payloads = self.successes.iter().flat_map(|reply| &reply.contents).map(|content| &content.payload);
        let item = payloads.filter_map(|payload| match payload {
            ReplyPayload::Json(TypeRef::AffectedItems(item)) => match item.as_ref() {
                TypeRef::Named(id) => Some(*id),
                _ => None,
            },
            _ => None,
        });
        let mut item = item.filter(|id| api.types.get(id.0).is_some_and(|def| def.partial.is_some()));
        item.next().filter(|_| self.selects(api))
    }
}
