//! Operations, parameters, permissions and tags of the model.

use std::collections::{BTreeMap, BTreeSet};

use super::{constraint, form, paging, text, types::Types};
use crate::{
    diag::{Pointer, Sink},
    gather::{
        Gathered,
        operations::{Media, RawOperation, RawReply},
    },
    ir::{
        Api, Body, BodyContent, BodyPayload, Dialect, ErrorReply, Location, Operation, Parameter, ParameterId,
        Permission, PermissionId, Reply, ReplyContent, ReplyPayload, Resource, Tag, TagId, TypeRef,
    },
    names::{Names, OperationNames},
};

/// Parameters of the real API whose values are lower-cased before anything looks at them.
const LOWERED: [&str; 10] =
    ["component", "configuration", "hash", "requirement", "status", "type", "section", "tag", "level", "resource"];

/// The whole API.
pub(super) fn api(gathered: &Gathered<'_>, names: &Names, generation: &str, sink: &mut Sink) -> Api {
    let types = Types::lower(gathered, names);
    let (parameters, parameter_ids) = parameters(gathered, names, &types, sink);
    let permissions = permissions(gathered);
    let tags: Vec<Tag> = gathered
        .tags
        .iter()
        .zip(&names.tags)
        .map(|(tag, names)| Tag {
            wire_name: tag.name.to_owned(),
            module: names.module.clone(),
            trait_ident: names.trait_ident.clone(),
            summary: text::line(tag.description),
        })
        .collect();
    let mut lowering = Lowering { gathered, types: &types, parameter_ids: &parameter_ids, permissions: &permissions };
    let operations = gathered.operations.iter().zip(&names.operations);
    let operations = operations.map(|(raw, names)| lowering.operation(raw, names, sink)).collect();
    let info = gathered.root.get("info");
    let fact = |key: &str| info.as_ref().and_then(|info| info.text(key)).unwrap_or_default().to_owned();
    Api {
        generation: generation.to_owned(),
        title: fact("title"),
        version: fact("version"),
        // One that is not known was reported by the check of the document.
        dialect: Dialect::parse(&fact("x-dialect")).unwrap_or_default(),
        revision: Some(fact("x-revision")).filter(|revision| !revision.is_empty()),
        tags,
        parameters,
        permissions,
        resources: resources(gathered),
        operations,
        types: types.defs,
    }
}

fn parameters<'g>(
    gathered: &'g Gathered<'_>,
    names: &Names,
    types: &Types<'_>,
    sink: &mut Sink,
) -> (Vec<Parameter>, BTreeMap<&'g Pointer, ParameterId>) {
    let is_wazuh = gathered.root.get("x-rbac-catalog").is_some();
    let mut all: Vec<(&Pointer, Parameter)> = Vec::with_capacity(gathered.parameters.len());
    for (at, raw) in &gathered.parameters {
        let Some(names) = names.parameters.get(at) else { continue };
        let parameter = Parameter {
            ident: names.ident.clone(),
            const_ident: names.constant.clone(),
            wire_name: raw.name.to_owned(),
            location: raw.location,
            required: raw.required,
            ty: types.reference(&raw.ty),
            schema: constraint::lower(&gathered.schemas.resolver, &raw.schema, sink),
            style: raw.style,
            lowered: is_wazuh && LOWERED.contains(&raw.name),
            summary: text::line(raw.place.text("description").unwrap_or_default()),
            deprecated: raw.place.flag("deprecated"),
            context: names.context,
            at: at.clone(),
        };
        all.push((at, parameter));
    }
    all.sort_by(|(_, left), (_, right)| left.const_ident.cmp(&right.const_ident));
    let ids = all.iter().enumerate().map(|(index, (at, _))| (*at, ParameterId(index))).collect();
    (all.into_iter().map(|(_, parameter)| parameter).collect(), ids)
}

/// The actions that some operation names.
fn permissions(gathered: &Gathered<'_>) -> Vec<Permission> {
    let used: BTreeSet<&String> = gathered.operations.iter().flat_map(|operation| &operation.permissions).collect();
    let used = used.into_iter().filter_map(|action| gathered.catalogue.actions.get_key_value(action));
    used.map(|(action, raw)| Permission {
        action: action.clone(),
        resources: raw.resources.clone(),
        description: text::line(&raw.description),
    })
    .collect()
}

fn resources(gathered: &Gathered<'_>) -> Vec<Resource> {
    let resources = gathered.catalogue.resources.iter();
    resources.map(|(kind, text)| Resource { kind: kind.clone(), description: text::line(text) }).collect()
}

struct Lowering<'g, 'd> {
    gathered: &'g Gathered<'d>,
    types: &'g Types<'g>,
    parameter_ids: &'g BTreeMap<&'g Pointer, ParameterId>,
    permissions: &'g [Permission],
}

impl Lowering<'_, '_> {
    fn operation(&mut self, raw: &RawOperation<'_>, names: &OperationNames, sink: &mut Sink) -> Operation {
        let tag = self.gathered.tags.iter().position(|tag| tag.name == raw.tag).unwrap_or_default();
        let permissions = raw.permissions.iter().filter_map(|action| {
            self.permissions.binary_search_by(|known| known.action.cmp(action)).ok().map(PermissionId)
        });
        let mut successes = Vec::new();
        let mut errors = Vec::new();
        for (reply, (variant, variants)) in raw.replies.iter().zip(&names.replies) {
            if !reply.success {
                let json = reply.contents.iter().find(|content| content.media == Media::Json);
                errors.push(ErrorReply {
                    status: reply.status,
                    ty: json.map(|content| self.types.reference(&content.ty)),
                    typed: self.is_typed(reply),
                });
                continue;
            }
            let contents = reply.contents.iter().zip(variants).map(|(content, variant)| {
                let (media_type, payload) = match content.media {
                    Media::Json => (content.media_type, ReplyPayload::Json(self.types.reference(&content.ty))),
                    Media::Form | Media::Xml | Media::Text => (content.media_type, ReplyPayload::Text),
                    // A reply has one media type. A handler that knows a better one sends that.
                    Media::Upload if content.media_type == "text/*" => ("text/plain", ReplyPayload::Text),
                    Media::Upload if content.media_type.contains('*') => {
                        ("application/octet-stream", ReplyPayload::Binary)
                    }
                    Media::Binary | Media::Upload => (content.media_type, ReplyPayload::Binary),
                };
                ReplyContent { media_type: media_type.to_owned(), variant: variant.clone(), payload }
            });
            successes.push(Reply {
                status: reply.status,
                variant: variant.clone(),
                summary: text::line(reply.description),
                contents: contents.collect(),
            });
        }
        let parameters: Vec<ParameterId> =
            raw.parameters.iter().filter_map(|at| self.parameter_ids.get(at).copied()).collect();
        let queried = raw.parameters.iter().filter_map(|at| self.gathered.parameters.get(at));
        let queried = queried.filter(|parameter| parameter.location == Location::Query);
        let query: Vec<&str> = queried.map(|parameter| parameter.name).collect();
        Operation {
            ident: names.ident.clone(),
            pascal: names.pascal.clone(),
            wire_id: raw.id.unwrap_or_default().to_owned(),
            method: raw.method,
            path: raw.path.to_owned(),
            tag: TagId(tag),
            summary: text::line(raw.place.text("summary").unwrap_or_default()),
            description: text::lines(raw.place.text("description").unwrap_or_default()),
            deprecated: raw.place.flag("deprecated"),
            security: raw.security.clone(),
            class: raw.class,
            paging: paging::of(&raw.place, &query, &successes, sink),
            parameters,
            body: self.body(raw, names, sink),
            successes,
            errors,
            permissions: permissions.collect(),
            enforced: raw.enforced.clone(),
            request_ident: names.request.clone(),
            call_ident: names.call.clone(),
            method_ident: names.method.clone(),
            reply_ident: names.reply.clone(),
            at: raw.place.at.clone(),
        }
    }

    /// Whether the JSON of a failure is more than the cores' own error documents. The real API's, whose descriptions
    /// have a catalogue of permissions, is what those are made after; a dialect says itself how failures are written.
    fn is_typed(&self, reply: &RawReply<'_>) -> bool {
        let root = &self.gathered.root;
        let is_own = root.get("x-rbac-catalog").is_some()
            || root.get("info").is_some_and(|info| info.get("x-dialect").is_some());
        let json = reply.contents.iter().find(|content| content.media == Media::Json);
        !is_own && json.is_some_and(|json| !matches!(self.types.reference(&json.ty), TypeRef::Any | TypeRef::Map(_)))
    }

    fn body(&self, raw: &RawOperation<'_>, names: &OperationNames, sink: &mut Sink) -> Option<Body> {
        let body = raw.body.as_ref()?;
        let mut contents = Vec::with_capacity(body.contents.len());
        for (content, variant) in body.contents.iter().zip(&names.body_contents) {
            let payload = match content.media {
                Media::Json => BodyPayload::Json {
                    ty: self.types.reference(&content.ty),
                    schema: constraint::lower(&self.gathered.schemas.resolver, &content.schema, sink),
                },
                Media::Form => {
                    let schema = constraint::lower(&self.gathered.schemas.resolver, &content.schema, sink);
                    if form::holds(&schema, &body.at.key("content").key(content.media_type), sink) {
                        BodyPayload::Form { ty: self.types.reference(&content.ty), schema }
                    } else {
                        BodyPayload::Text
                    }
                }
                Media::Xml | Media::Text => BodyPayload::Text,
                // The real API takes nothing but text (docs/facts/05-errors.md, section 12).
                Media::Binary if self.gathered.root.get("x-rbac-catalog").is_some() => BodyPayload::Text,
                Media::Binary => BodyPayload::Binary,
                Media::Upload => BodyPayload::Upload,
            };
            contents.push(BodyContent { media_type: content.media_type.to_owned(), variant: variant.clone(), payload });
        }
        Some(Body { required: body.required, contents, ident: names.body.clone(), at: body.at.clone() })
    }
}
