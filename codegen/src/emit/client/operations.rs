//! The file of a tag: an `impl Client` block, and the options, bodies and replies that its methods need.

use std::cell::Cell;
use std::collections::BTreeSet;

use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use quote::quote;

use super::types::{Scope, Types, ident};
use crate::emit::docs;
use crate::ir::{
    Body, BodyContent, BodyPayload, Location, Method, Operation, Parameter, ReplyPayload, Security, Tag, TagId, TypeRef,
};
use crate::render;

/// The text of the file of a tag.
pub(super) fn text(types: &Types<'_>, id: TagId, tag: &Tag) -> String {
    let uses = Uses::default();
    let mut methods = Vec::new();
    let mut items = Vec::new();
    for operation in types.api.operations.iter().filter(|operation| operation.tag == id) {
        let plan = Plan::new(types, operation, &uses);
        methods.push(plan.method());
        items.extend(plan.options());
        items.extend(plan.body_enum());
        items.extend(plan.reply_enum());
    }
    let models = uses.models.get().then(|| quote!(, models));
    let list = uses.list.get().then(|| quote!(AffectedItems,));
    let bytes = uses.bytes.get().then(|| quote!(Bytes,));
    let imports = match models {
        Some(models) => quote!(use super::{Client #models};),
        None => quote!(
            use super::Client;
        ),
    };
    let core = quote!(use crate::{#list #bytes Error, Response};);
    let lines = docs::paragraphs(&match tag.summary.is_empty() {
        true => format!("Operations of the tag {}.", docs::code(&tag.wire_name)),
        false => docs::sentence(&tag.summary),
    });
    items.insert(0, quote!(impl Client { #(#methods)* }));
    items.insert(0, quote!(#imports #core));
    render::file(&lines, items)
}

/// What a file imports.
#[derive(Default)]
struct Uses {
    models: Cell<bool>,
    list: Cell<bool>,
    bytes: Cell<bool>,
}

impl Uses {
    /// The type, noting what it needs.
    fn note(&self, ty: TokenStream) -> TokenStream {
        self.visit(ty.clone());
        ty
    }

    fn visit(&self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) if ident == "models" => self.models.set(true),
                TokenTree::Ident(ident) if ident == "AffectedItems" => self.list.set(true),
                TokenTree::Group(group) => self.visit(group.stream()),
                _ => {}
            }
        }
    }

    fn bytes(&self) -> TokenStream {
        self.bytes.set(true);
        quote!(Bytes)
    }
}

/// An operation, sorted into what its method needs.
struct Plan<'a> {
    types: &'a Types<'a>,
    operation: &'a Operation,
    uses: &'a Uses,
    /// Path and required query parameters, with the names of their arguments.
    required: Vec<(proc_macro2::Ident, &'a Parameter)>,
    optional: Vec<&'a Parameter>,
    waits: bool,
    replies: Vec<Reply<'a>>,
}

/// A documented success.
struct Reply<'a> {
    status: u16,
    /// `None` for a reply without a body.
    media_type: Option<&'a str>,
    variant: proc_macro2::Ident,
    payload: Payload<'a>,
}

#[derive(Clone, Copy)]
enum Payload<'a> {
    Json(&'a TypeRef),
    Text,
    Binary,
    Empty,
}

impl<'a> Plan<'a> {
    fn new(types: &'a Types<'a>, operation: &'a Operation, uses: &'a Uses) -> Self {
        let parameters = || operation.parameters.iter().filter_map(|id| types.api.parameters.get(id.0));
        let mut required = Vec::new();
        let mut taken = BTreeSet::from(["body".to_owned(), "options".to_owned()]);
        for parameter in parameters().filter(|parameter| parameter.required && !parameter.context) {
            let mut name = parameter.ident.as_str().to_owned();
            while !taken.insert(name.clone()) {
                name.push('_');
            }
            required.push((proc_macro2::Ident::new(&name, Span::call_site()), parameter));
        }
        Self {
            types,
            operation,
            uses,
            required,
            optional: parameters().filter(|parameter| !parameter.required && !parameter.context).collect(),
            waits: parameters().any(|parameter| parameter.context && parameter.wire_name == "wait_for_complete"),
            replies: replies(operation, parameters().any(|parameter| parameter.wire_name == "raw")),
        }
    }

    /// Carries a token, so that no text of it may be printed.
    fn is_login(&self) -> bool {
        self.operation.path.contains("/authenticate")
    }

    fn method(&self) -> TokenStream {
        let operation = self.operation;
        let name = ident(&operation.ident);
        let docs = docs::attributes(&self.docs());
        let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
        let mut arguments = Vec::new();
        let mut steps = Vec::new();
        for (name, parameter) in &self.required {
            let ty = self.uses.note(self.types.argument(&parameter.ty));
            let wire_name = &parameter.wire_name;
            arguments.push(quote!(#name: #ty));
            steps.push(match parameter.location {
                Location::Path => quote!(.path(#wire_name, &#name)),
                Location::Query => quote!(.query(#wire_name, &#name)),
            });
        }
        let (body, send_body) = self.body();
        arguments.extend(body);
        if !self.optional.is_empty() {
            let options = ident(&operation.options_ident);
            arguments.push(quote!(options: &#options));
        }
        for parameter in &self.optional {
            let (name, wire_name) = (ident(&parameter.ident), &parameter.wire_name);
            steps.push(quote!(.query(#wire_name, &options.#name)));
        }
        let begin = self.begin();
        let call = match send_body {
            None => quote!(#begin #(#steps)*),
            Some(Send::Step(step)) => quote!(#begin #(#steps)* #step),
            Some(Send::Match(arms)) => quote!({
                let call = #begin #(#steps)*;
                match body { #arms }
            }),
        };
        let (ty, block) = self.result(&call);
        // Counting `self`; so many required parameters are the document's.
        let many = (arguments.len() > 6).then(|| quote!(#[allow(clippy::too_many_arguments)]));
        quote! {
            #docs
            #deprecated
            #many
            pub async fn #name(&self, #(#arguments),*) -> Result<Response<#ty>, Error> { #block }
        }
    }

    /// The beginning of the chain.
    fn begin(&self) -> TokenStream {
        let (id, path) = (self.operation.ident.as_str(), &self.operation.path);
        let method = match self.operation.method {
            Method::Get => quote!(get),
            Method::Post => quote!(post),
            Method::Put => quote!(put),
            Method::Patch => quote!(patch),
            Method::Delete => quote!(delete),
        };
        let security = match self.operation.security {
            Security::Bearer => None,
            Security::Basic => Some(quote!(.basic())),
            Security::None => Some(quote!(.open())),
        };
        let waits = (!self.waits).then(|| quote!(.never_waits()));
        quote!(self.core.#method(#id, #path) #security #waits)
    }

    /// The argument for the body, and how it is sent.
    fn body(&self) -> (Option<TokenStream>, Option<Send>) {
        let Some(Body { contents, ident: name, .. }) = &self.operation.body else {
            return (None, None);
        };
        match contents.as_slice() {
            [] => (None, None),
            [BodyContent { payload: BodyPayload::Json { ty, .. }, .. }] => {
                let ty = self.uses.note(self.types.argument(ty));
                (Some(quote!(body: #ty)), Some(Send::Step(quote!(.body(&body)))))
            }
            [BodyContent { payload: BodyPayload::Raw, media_type, .. }] => {
                let bytes = self.uses.bytes();
                let step = quote!(.raw_body(#media_type, body.into()));
                (Some(quote!(body: impl Into<#bytes>)), Some(Send::Step(step)))
            }
            several => {
                let name = ident(name);
                let arms = several.iter().map(|content| {
                    let (variant, media_type) = (ident(&content.variant), &content.media_type);
                    match &content.payload {
                        BodyPayload::Json { .. } => quote!(#name::#variant(body) => call.body(&body),),
                        BodyPayload::Raw => quote!(#name::#variant(body) => call.raw_body(#media_type, body),),
                    }
                });
                (Some(quote!(body: #name)), Some(Send::Match(quote!(#(#arms)*))))
            }
        }
    }

    /// Type of the reply, and the block that makes the call and reads it.
    fn result(&self, call: &TokenStream) -> (TokenStream, TokenStream) {
        match self.replies.as_slice() {
            [] => (quote!(()), quote!(#call.empty().await)),
            [only] => {
                let (ty, read) = (self.payload_type(only.payload), read(only.payload));
                let secret = self.is_login() && matches!(only.payload, Payload::Text);
                let map = secret.then(|| quote!(.map(|reply| reply.map(crate::Secret::from))));
                (ty, quote!(#call #read.await #map))
            }
            [first @ .., last] => {
                let name = ident(&self.operation.reply_ident);
                let choices = first.iter().map(|reply| {
                    let (status, read) = (Literal::u16_unsuffixed(reply.status), self.read_variant(&name, reply));
                    match reply.media_type {
                        Some(media_type) => quote!(if reply.is(#status, #media_type) { return #read; }),
                        None => quote!(if reply.status().as_u16() == #status { return #read; }),
                    }
                });
                let last = self.read_variant(&name, last);
                let block = quote! {
                    let reply = #call.send().await?;
                    #(#choices)*
                    #last
                };
                (quote!(#name), block)
            }
        }
    }

    fn read_variant(&self, name: &proc_macro2::Ident, reply: &Reply<'_>) -> TokenStream {
        let (variant, read) = (&reply.variant, read(reply.payload));
        match reply.payload {
            Payload::Empty => quote!(Ok(reply #read?.map(|()| #name::#variant))),
            Payload::Text if self.is_login() => quote!(Ok(reply #read?.map(|text| #name::#variant(text.into())))),
            Payload::Json(_) => quote!(reply.json_as(#name::#variant)),
            Payload::Text | Payload::Binary => quote!(Ok(reply #read?.map(#name::#variant))),
        }
    }

    fn payload_type(&self, payload: Payload<'_>) -> TokenStream {
        match payload {
            Payload::Json(ty) => self.uses.note(self.types.owned(ty, Scope::Tag)),
            Payload::Text if self.is_login() => quote!(crate::Secret),
            Payload::Text => quote!(String),
            Payload::Binary => self.uses.bytes(),
            Payload::Empty => quote!(()),
        }
    }

    fn options(&self) -> Option<TokenStream> {
        if self.optional.is_empty() {
            return None;
        }
        let name = ident(&self.operation.options_ident);
        let docs = format!(" Optional parameters of [`Client::{}`].", self.operation.ident.as_str());
        let fields = self.optional.iter().map(|parameter| {
            let (name, ty) = (ident(&parameter.ident), self.uses.note(self.types.owned(&parameter.ty, Scope::Tag)));
            let mut lines = docs::paragraphs(&docs::sentence(&parameter.summary));
            if lines.is_empty() {
                lines.push(docs::code(&parameter.wire_name));
            }
            if parameter.deprecated {
                lines.push("Deprecated.".to_owned());
            }
            let docs = docs::attributes(&lines);
            quote!(#docs pub #name: Option<#ty>)
        });
        Some(quote! {
            #[doc = #docs]
            #[derive(Clone, Debug, Default)]
            pub struct #name { #(#fields),* }
        })
    }

    fn body_enum(&self) -> Option<TokenStream> {
        let body = self.operation.body.as_ref().filter(|body| body.contents.len() > 1)?;
        let name = ident(&body.ident);
        let docs = format!(" Bodies of [`Client::{}`].", self.operation.ident.as_str());
        let variants = body.contents.iter().map(|content| {
            let (variant, docs) = (ident(&content.variant), format!(" {}", docs::code(&content.media_type)));
            let ty = match &content.payload {
                BodyPayload::Json { ty, .. } => self.uses.note(self.types.owned(ty, Scope::Tag)),
                BodyPayload::Raw => self.uses.bytes(),
            };
            quote!(#[doc = #docs] #variant(#ty))
        });
        Some(quote! {
            #[doc = #docs]
            #[derive(Clone, Debug)]
            #[allow(clippy::large_enum_variant)]
            pub enum #name { #(#variants),* }
        })
    }

    fn reply_enum(&self) -> Option<TokenStream> {
        if self.replies.len() < 2 {
            return None;
        }
        let name = ident(&self.operation.reply_ident);
        let docs = format!(" Replies of [`Client::{}`].", self.operation.ident.as_str());
        let variants = self.replies.iter().map(|reply| {
            let variant = &reply.variant;
            let docs = match reply.media_type {
                Some(media_type) => format!(" {}", docs::code(media_type)),
                None => format!(" Status {} without a body.", reply.status),
            };
            match reply.payload {
                Payload::Empty => quote!(#[doc = #docs] #variant),
                payload => {
                    let ty = self.payload_type(payload);
                    quote!(#[doc = #docs] #variant(#ty))
                }
            }
        });
        Some(quote! {
            #[doc = #docs]
            #[derive(Clone, Debug, PartialEq)]
            #[allow(clippy::large_enum_variant)]
            pub enum #name { #(#variants),* }
        })
    }

    fn docs(&self) -> Vec<String> {
        let operation = self.operation;
        let mut lines = docs::paragraphs(&docs::sentence(&operation.summary));
        let description = docs::paragraphs(&operation.description);
        if !description.is_empty() && operation.description.trim() != operation.summary.trim() {
            separate(&mut lines);
            lines.extend(description);
        }
        separate(&mut lines);
        let method = match operation.method {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        };
        lines.push(format!(
            "{} ({}).",
            docs::code(&format!("{method} {}", operation.path)),
            docs::code(&operation.wire_id)
        ));
        let permissions = operation.permissions.iter().filter_map(|id| self.types.api.permissions.get(id.0));
        let permissions: Vec<_> = permissions
            .map(|permission| {
                let resources: Vec<_> = permission.resources.iter().map(|resource| docs::code(resource)).collect();
                format!("{} on {}", docs::code(&permission.action), resources.join(", "))
            })
            .collect();
        let errors: BTreeSet<_> =
            operation.errors.iter().map(|error| error.status).filter(|status| *status > 0).collect();
        let errors: Vec<_> = errors.iter().map(u16::to_string).collect();
        let mut needs = Vec::new();
        if !permissions.is_empty() {
            needs.push(format!("Permissions: {}.", permissions.join("; ")));
        }
        if !errors.is_empty() {
            needs.push(format!("Errors: {}.", errors.join(", ")));
        }
        // On one line where they fit.
        if needs.iter().map(String::len).sum::<usize>() < 110 {
            needs = vec![needs.join(" ")];
        }
        lines.extend(needs.into_iter().filter(|line| !line.is_empty()));
        lines
    }
}

/// How a body gets into a call.
enum Send {
    /// By one step in the chain.
    Step(TokenStream),
    /// By one of several steps: the arms of a match over `body`.
    Match(TokenStream),
}

/// The step that reads a payload.
fn read(payload: Payload<'_>) -> TokenStream {
    match payload {
        Payload::Json(_) => quote!(.json()),
        Payload::Text => quote!(.text()),
        Payload::Binary => quote!(.bytes()),
        Payload::Empty => quote!(.empty()),
    }
}

/// The successes in the order in which they are tried: the last one is taken without looking at its type, so that is
/// a text if there is one.
fn replies(operation: &Operation, raw: bool) -> Vec<Reply<'_>> {
    let mut replies = Vec::new();
    for reply in &operation.successes {
        for content in &reply.contents {
            let payload = match &content.payload {
                ReplyPayload::Json(ty) => Payload::Json(ty),
                ReplyPayload::Text => Payload::Text,
                ReplyPayload::Binary => Payload::Binary,
            };
            let (media_type, variant) = (Some(content.media_type.as_str()), ident(&content.variant));
            replies.push(Reply { status: reply.status, media_type, variant, payload });
        }
    }
    let empty = operation.successes.iter().filter(|reply| reply.contents.is_empty());
    for reply in empty.filter(|_| !replies.is_empty()).collect::<Vec<_>>() {
        let (status, variant) = (reply.status, ident(&reply.variant));
        replies.push(Reply { status, media_type: None, variant, payload: Payload::Empty });
    }
    // `raw` switches from JSON to text, also where the document forgets to say so.
    if let (true, [Reply { status, payload: Payload::Json(_), .. }]) = (raw, replies.as_slice()) {
        let variant = proc_macro2::Ident::new("Text", Span::call_site());
        replies.push(Reply { status: *status, media_type: Some("text/plain"), variant, payload: Payload::Text });
    }
    replies.sort_by_key(|reply| match reply.payload {
        Payload::Empty => 0,
        Payload::Json(_) => 1,
        Payload::Binary => 2,
        Payload::Text => 3,
    });
    replies
}

fn separate(lines: &mut Vec<String>) {
    if !lines.is_empty() {
        lines.push(String::new());
    }
}
