//! Which operations list in pages, and `x-paging`: what identifies the items of a list.
//!
//! ```text
//! x-paging: { by: [id], keyset: grouped }
//! ```
//!
//! An operation lists in pages if its query has `offset` and `limit` and its reply is the envelope of lists.

use crate::{
    diag::Sink,
    gather::view::Place,
    ir::{Keyset, Paging, Reply, ReplyPayload, TypeRef},
};

const HELP: &str = "write `{by: [MEMBER, ..]}`, and beside it `keyset: flat` or `keyset: grouped` if the first member is \
                    a whole number that `q` compares and `sort` orders";

/// The paging of an operation, from its place in the document, the names of its query parameters and its successes.
pub(super) fn of(operation: &Place<'_>, query: &[&str], successes: &[Reply], sink: &mut Sink) -> Option<Paging> {
    let is_list = successes
        .iter()
        .flat_map(|reply| &reply.contents)
        .any(|content| matches!(content.payload, ReplyPayload::Json(TypeRef::AffectedItems(_))));
    let pages = is_list && ["offset", "limit"].iter().all(|name| query.contains(name));
    let Some(said) = operation.get("x-paging") else {
        return pages.then(Paging::default);
    };
    let mut refuse = |place: &Place<'_>, message: &str| {
        sink.error_at("bad-paging", &place.at, place.node.mark, message.to_owned(), HELP);
    };
    if !pages {
        refuse(&said, "this operation does not list in pages");
        return None;
    }
    let mut paging = Paging::default();
    for (key, member) in said.members() {
        match key {
            "by" => {
                let names = member.elements().filter_map(|name| name.node.as_str().map(str::to_owned));
                paging.unique = names.filter(|name| !name.is_empty()).collect();
            }
            "keyset" => match member.node.as_str().and_then(Keyset::parse) {
                Some(keyset) => paging.keyset = keyset,
                None => refuse(&member, "unknown kind of key"),
            },
            _ => refuse(&member, "unknown member of `x-paging`"),
        }
    }
    if paging.unique.is_empty() {
        refuse(&said, "no member identifies an item");
    }
    if paging.keyset != Keyset::None && !["q", "sort"].iter().all(|name| query.contains(name)) {
        refuse(&said, "a list is paged by a key with the parameters `q` and `sort`, which this operation lacks");
    }
    Some(paging)
}
