//! Helpers of the tests on lowered documents.

#![allow(dead_code, clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

pub(crate) mod dump;

use std::collections::BTreeSet;

use wazuh_api_codegen::{
    Source,
    ir::{Api, Ident, ReplyPayload, TypeKind, TypeRef},
};

/// Lowers a text that must have no error.
pub(crate) fn lower(name: &str, text: String) -> Api {
    lower_chain(Source { name: name.to_owned(), text }, &[], None)
}

/// Lowers a document with its overlays and names.
pub(crate) fn lower_chain(document: Source, overlays: &[Source], names: Option<&Source>) -> Api {
    let loaded = wazuh_api_codegen::load(document, overlays).unwrap_or_else(|report| panic!("{report}"));
    wazuh_api_codegen::lower(&loaded.document, "v0", names).unwrap_or_else(|report| panic!("{report}"))
}

/// Every identifier is one for Rust, and has its place for itself.
pub(crate) fn check_idents(api: &Api) {
    let types = api.types.iter().map(|def| &def.ident);
    let traits = api.tags.iter().map(|tag| &tag.trait_ident);
    let own = api.operations.iter().flat_map(|operation| {
        // What answers in one way has no enum, and its model may have the name.
        let ways: usize = operation.successes.iter().map(|reply| reply.contents.len().max(1)).sum();
        std::iter::once(&operation.request_ident).chain((ways > 1).then_some(&operation.reply_ident))
    });
    unique("types", types.chain(traits).chain(own));
    unique("modules", api.tags.iter().map(|tag| &tag.module));
    unique("calls", api.operations.iter().map(|operation| &operation.call_ident));
    for (index, tag) in api.tags.iter().enumerate() {
        let of_tag = api.operations.iter().filter(|operation| operation.tag.0 == index);
        unique(tag.module.as_str(), of_tag.map(|operation| &operation.method_ident));
    }
    unique("methods", api.operations.iter().map(|operation| &operation.ident));
    unique("prefixes", api.operations.iter().map(|operation| &operation.pascal));
    unique("statics", api.parameters.iter().map(|parameter| &parameter.const_ident));
    for operation in &api.operations {
        let at = operation.ident.as_str();
        unique(at, operation.parameters.iter().map(|id| &api.parameters[id.0].ident));
        unique(at, operation.body.iter().flat_map(|body| &body.contents).map(|content| &content.variant));
        unique(at, operation.successes.iter().flat_map(|reply| &reply.contents).map(|content| &content.variant));
        assert!(!operation.successes.is_empty(), "{at}");
    }
    for def in &api.types {
        let at = def.ident.as_str();
        match &def.kind {
            TypeKind::Struct { fields, .. } => unique(at, fields.iter().map(|field| &field.ident)),
            TypeKind::Enum(variants) => unique(at, variants.iter().map(|variant| &variant.ident)),
            TypeKind::Union { variants, .. } => unique(at, variants.iter().map(|variant| &variant.ident)),
            TypeKind::Alias(_) => {}
        }
        assert!(def.in_request || def.in_reply, "{at} is reached from nowhere");
    }
}

fn unique<'i>(place: &str, idents: impl Iterator<Item = &'i Ident>) {
    let mut seen = BTreeSet::new();
    for ident in idents {
        assert!(syn::parse_str::<syn::Ident>(ident.as_str()).is_ok(), "{place}: `{}` is no identifier", ident.as_str());
        assert!(seen.insert(ident), "{place}: `{}` twice", ident.as_str());
    }
}

/// How many operations answer with the list envelope.
pub(crate) fn envelopes(api: &Api) -> usize {
    let envelope = |payload: &ReplyPayload| matches!(payload, ReplyPayload::Json(TypeRef::AffectedItems(_)));
    let replies = |operation: &&wazuh_api_codegen::ir::Operation| {
        operation.successes.iter().flat_map(|reply| &reply.contents).any(|content| envelope(&content.payload))
    };
    api.operations.iter().filter(replies).count()
}
