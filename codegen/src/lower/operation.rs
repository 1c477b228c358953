//! Operations, parameters, permissions and tags of the model.

use std::collections::{BTreeMap, BTreeSet};

use super::{constraint, form, text, types::Types};
use crate::{
    diag::{Pointer, Sink},
    gather::{
        Gathered,
        operations::{Media, RawContent, RawOperation, RawReply},
    },
    ir::{
        Api, Body, BodyContent, BodyPayload, Dialect, ErrorReply, Operation, Parameter, ParameterId, Permission,
        PermissionId, Reply, ReplyContent, ReplyPayload, Resource, Tag, TagId, TypeKind, TypeRef,
    },
    names::{Names, OperationNames},
};

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
            if !(200..300).contains(&reply.status) {
                let json = reply.contents.iter().find(|content| content.media == Media::Json);
                self.check_error(raw, reply, sink);
                errors.push(ErrorReply {
                    status: reply.status,
                    ty: json.map(|content| self.types.reference(&content.ty)),
                });
                continue;
            }
            let contents = reply.contents.iter().zip(variants).map(|(content, variant)| ReplyContent {
                media_type: content.media_type.to_owned(),
                variant: variant.clone(),
                payload: match content.media {
                    Media::Json => ReplyPayload::Json(self.types.reference(&content.ty)),
                    Media::Form | Media::Xml | Media::Text => ReplyPayload::Text,
                    Media::Binary => ReplyPayload::Binary,
                },
            });
            successes.push(Reply {
                status: reply.status,
                variant: variant.clone(),
                summary: text::line(reply.description),
                contents: contents.collect(),
            });
        }
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
            security: raw.security,
            class: raw.class,
            parameters: raw.parameters.iter().filter_map(|at| self.parameter_ids.get(at).copied()).collect(),
            body: self.body(raw, names, sink),
            successes,
            errors,
            permissions: permissions.collect(),
            enforced: raw.enforced.clone(),
            request_ident: names.request.clone(),
            options_ident: names.options.clone(),
            reply_ident: names.reply.clone(),
            at: raw.place.at.clone(),
        }
    }

    /// Failures are written and read by the cores, as documents that say what went wrong.
    fn check_error(&self, raw: &RawOperation<'_>, reply: &RawReply<'_>, sink: &mut Sink) {
        const SAID: [&str; 4] = ["detail", "error", "message", "title"];
        let says = |content: &RawContent<'_>| match self.types.reference(&content.ty) {
            _ if content.media != Media::Json => false,
            TypeRef::Named(id) => match self.types.defs.get(id.0).map(|def| &def.kind) {
                Some(TypeKind::Struct { fields, .. }) => {
                    fields.iter().any(|field| SAID.contains(&field.wire_name.as_str()))
                }
                _ => false,
            },
            TypeRef::Any | TypeRef::Map(_) => true,
            _ => false,
        };
        // A dialect says itself how failures are written.
        let dialect = self.gathered.root.get("info").and_then(|info| info.get("x-dialect"));
        if dialect.is_some() || reply.contents.is_empty() || reply.contents.iter().any(says) {
            return;
        }
        let status = if reply.status == 0 { "default".to_owned() } else { reply.status.to_string() };
        sink.warning(
            "ignored-error-body",
            &raw.place.at.key("responses").key(&status),
            "the body of this failure is not generated: failures are documents with a title and a detail",
            "describe it as an object with `title` and `detail`, or leave its content out",
        );
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
                    form::check(&schema, &body.at.key("content").key(content.media_type), sink);
                    BodyPayload::Form { ty: self.types.reference(&content.ty), schema }
                }
                Media::Xml | Media::Text | Media::Binary => BodyPayload::Raw,
            };
            contents.push(BodyContent { media_type: content.media_type.to_owned(), variant: variant.clone(), payload });
        }
        Some(Body { required: body.required, contents, ident: names.body.clone(), at: body.at.clone() })
    }
}
