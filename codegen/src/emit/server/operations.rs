//! A tag's file: its trait, its requests and replies, its operations' statics and their registration.

use proc_macro2::{Ident as Token, Literal, TokenStream};
use quote::quote;

use crate::emit::docs;
use crate::emit::server::tables::{permission_names, schema};
use crate::emit::server::uses::Uses;
use crate::emit::server::{token, token_of};
use crate::ir::{Api, Body, BodyPayload, Location, Method, Operation, Parameter, ReplyContent, ReplyPayload, Security};
use crate::render;

/// The file of the tag with this index.
pub(super) fn file(api: &Api, index: usize) -> String {
    let Some(tag) = api.tags.get(index) else { return String::new() };
    let operations: Vec<&Operation> = api.operations.iter().filter(|operation| operation.tag.0 == index).collect();
    let uses = Uses::default();
    let mut types = Vec::new();
    for operation in &operations {
        types.extend(request(api, &uses, operation));
        types.extend(body_enum(api, &uses, operation));
        types.extend(reply_enum(api, &uses, operation));
    }
    let methods: Vec<TokenStream> = operations.iter().map(|operation| method(api, &uses, operation)).collect();
    let permission_names = permission_names(api);
    let statics = operations.iter().map(|operation| table(api, operation, &tag.wire_name, &permission_names));
    let routes = operations.iter().map(|operation| route(api, operation));
    let fallback = format!("Operations of the tag {}.", tag.wire_name);
    let (doc, name) = (docs::or(&tag.summary, &fallback), token(&tag.trait_ident));
    let any_request = operations.iter().any(|operation| has_request(api, operation));
    let any_schema = operations.iter().any(|operation| {
        operation.body.iter().flat_map(|body| &body.contents).any(|c| matches!(c.payload, BodyPayload::Json { .. }))
    });
    let any_parameter = operations.iter().any(|operation| !operation.parameters.is_empty());
    let any_permission = operations.iter().any(|operation| !operation.permissions.is_empty());
    let input = any_request.then(|| {
        quote!(
            use crate::decode::value::Input;
        )
    });
    let schema_import = any_schema.then(|| {
        quote!(
            use crate::schema::Schema;
        )
    });
    let parameters = any_parameter.then(|| {
        quote!(
            use super::parameters;
        )
    });
    let permissions = any_permission.then(|| {
        quote!(
            use super::permissions;
        )
    });
    let trait_item = quote! {
        #doc
        pub trait #name: Send + Sync + 'static { #(#methods)* }
    };
    let imports = uses.items();
    let mut items = vec![
        quote! {
            use std::future::Future;
            use http::Method;
            #parameters
            #permissions
            #imports
            #input
            use crate::operation::Operation;
            use crate::reply::IntoPayload;
            use crate::router::Routes;
            #schema_import
        },
        trait_item,
    ];
    items.extend(types);
    items.extend(statics);
    items.push(quote! {
        pub(super) fn register<S: #name>(routes: &mut Routes<S>) { #(#routes)* }
    });
    render::file(&docs::paragraphs(if tag.summary.is_empty() { &fallback } else { &tag.summary }), items)
}

/// Name of an operation's static.
pub(super) fn static_name(operation: &Operation) -> Token {
    token_of(&operation.ident.as_str().to_uppercase())
}

fn verb(method: Method) -> &'static str {
    match method {
        Method::Get => "GET",
        Method::Post => "POST",
        Method::Put => "PUT",
        Method::Patch => "PATCH",
        Method::Delete => "DELETE",
    }
}

/// `GET /agents`.
fn line(operation: &Operation) -> String {
    format!("{} {}", verb(operation.method), operation.path)
}

/// The parameters that are fields.
fn fields<'a>(api: &'a Api, operation: &'a Operation) -> impl Iterator<Item = &'a Parameter> {
    operation.parameters.iter().filter_map(|id| api.parameters.get(id.0)).filter(|parameter| !parameter.context)
}

fn has_request(api: &Api, operation: &Operation) -> bool {
    operation.body.is_some() || fields(api, operation).next().is_some()
}

fn method(api: &Api, uses: &Uses, operation: &Operation) -> TokenStream {
    let mut lines = docs::paragraphs(&operation.summary);
    let description = docs::paragraphs(&operation.description);
    for part in [description, vec![format!("`{}` (`{}`)", line(operation), operation.wire_id.replace('`', "'"))]] {
        if !lines.is_empty() && !part.is_empty() {
            lines.push(String::new());
        }
        lines.extend(part);
    }
    if operation.deprecated {
        lines.extend([String::new(), "Deprecated.".to_owned()]);
    }
    let doc = docs::attributes(lines);
    let name = token(&operation.ident);
    let request = has_request(api, operation).then(|| {
        let ty = token(&operation.request_ident);
        quote!(, request: #ty)
    });
    let (context, error, reply) = (uses.core("Context"), uses.core("Error"), reply_type(api, uses, operation));
    quote! {
        #doc
        fn #name(&self, cx: #context #request) -> impl Future<Output = Result<#reply, #error>> + Send;
    }
}

fn request(api: &Api, uses: &Uses, operation: &Operation) -> Option<TokenStream> {
    if !has_request(api, operation) {
        return None;
    }
    let name = token(&operation.request_ident);
    let what = match (&operation.body, fields(api, operation).next()) {
        (Some(_), Some(_)) => "Parameters and body",
        (Some(_), None) => "Body",
        (None, _) => "Parameters",
    };
    let doc = docs::attributes([format!("{what} of `{}`.", line(operation))]);
    let mut names: Vec<TokenStream> = Vec::new();
    let mut values: Vec<TokenStream> = Vec::new();
    let mut members: Vec<TokenStream> = Vec::new();
    for parameter in fields(api, operation) {
        let ident = token(&parameter.ident);
        let place = if parameter.location == Location::Path { "path" } else { "query" };
        let doc = docs::or(&parameter.summary, &format!("`{}` in the {place}.", parameter.wire_name));
        let mut ty = uses.ty(api, &parameter.ty);
        if !parameter.required && parameter.schema.default.is_none() {
            ty = quote!(Option<#ty>);
        }
        members.push(quote!(#doc pub #ident: #ty,));
        names.push(quote!(#ident));
        values.push(quote!(input.value()?));
    }
    if let Some(body) = &operation.body {
        let mut ty = body_type(api, uses, body);
        if !body.required {
            ty = quote!(Option<#ty>);
        }
        members.push(quote! {
            /// The request's body.
            pub body: #ty,
        });
        names.push(quote!(body));
        values.push(body_value(body));
    }
    let error = uses.core("Error");
    Some(quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct #name { #(#members)* }
        impl #name {
            fn decode(input: &mut Input) -> Result<Self, #error> {
                Ok(Self { #(#names: #values),* })
            }
        }
    })
}

fn body_type(api: &Api, uses: &Uses, body: &Body) -> TokenStream {
    match body.contents.as_slice() {
        [content] => payload_type(api, uses, &content.payload),
        _ => {
            let name = token(&body.ident);
            quote!(#name)
        }
    }
}

fn payload_type(api: &Api, uses: &Uses, payload: &BodyPayload) -> TokenStream {
    match payload {
        BodyPayload::Json { ty, .. } => uses.ty(api, ty),
        BodyPayload::Raw => uses.core("Text"),
    }
}

fn body_value(body: &Body) -> TokenStream {
    match body.contents.as_slice() {
        [content] => match (&content.payload, body.required) {
            (BodyPayload::Json { .. }, true) => quote!(input.json()?),
            (BodyPayload::Json { .. }, false) => quote!(input.optional_json()?),
            (BodyPayload::Raw, true) => quote!(input.text()),
            (BodyPayload::Raw, false) => quote!(input.optional_text()),
        },
        _ => {
            let name = token(&body.ident);
            if body.required {
                quote!(#name::decode(input)?)
            } else {
                quote!(match input.content() {
                    Some(_) => Some(#name::decode(input)?),
                    None => None,
                })
            }
        }
    }
}

fn body_enum(api: &Api, uses: &Uses, operation: &Operation) -> Option<TokenStream> {
    let body = operation.body.as_ref().filter(|body| body.contents.len() > 1)?;
    let name = token(&body.ident);
    let doc = docs::attributes([format!("Body of `{}`.", line(operation))]);
    let members = body.contents.iter().map(|content| {
        let doc = docs::attributes([format!("`{}`", content.media_type)]);
        let (variant, ty) = (token(&content.variant), payload_type(api, uses, &content.payload));
        quote!(#doc #variant(#ty),)
    });
    let last = body.contents.len() - 1;
    let arms = body.contents.iter().enumerate().map(|(index, content)| {
        let variant = token(&content.variant);
        let number = Literal::usize_unsuffixed(index);
        let pattern = if index == last { quote!(_) } else { quote!(Some(#number)) };
        let value = match content.payload {
            BodyPayload::Json { .. } => quote!(input.json()?),
            BodyPayload::Raw => quote!(input.text()),
        };
        quote!(#pattern => Self::#variant(#value),)
    });
    let error = uses.core("Error");
    Some(quote! {
        #doc
        #[derive(Clone, Debug)]
        pub enum #name { #(#members)* }
        impl #name {
            fn decode(input: &mut Input) -> Result<Self, #error> {
                Ok(match input.content() { #(#arms)* })
            }
        }
    })
}

/// The documented successes: status, and content if there is any.
fn replies(operation: &Operation) -> Vec<(u16, Option<&ReplyContent>)> {
    let mut replies = Vec::new();
    for reply in &operation.successes {
        if reply.contents.is_empty() {
            replies.push((reply.status, None));
        }
        replies.extend(reply.contents.iter().map(|content| (reply.status, Some(content))));
    }
    replies
}

fn reply_type(api: &Api, uses: &Uses, operation: &Operation) -> TokenStream {
    match replies(operation).as_slice() {
        [] => quote!(()),
        [(_, content)] => content_type(api, uses, *content),
        _ => {
            let name = token(&operation.reply_ident);
            quote!(#name)
        }
    }
}

fn content_type(api: &Api, uses: &Uses, content: Option<&ReplyContent>) -> TokenStream {
    match content.map(|content| &content.payload) {
        None => quote!(()),
        Some(ReplyPayload::Json(ty)) => {
            let (json, ty) = (uses.core("Json"), uses.ty(api, ty));
            quote!(#json<#ty>)
        }
        Some(ReplyPayload::Text) => uses.core("Text"),
        Some(ReplyPayload::Binary) => uses.core("Binary"),
    }
}

fn reply_enum(api: &Api, uses: &Uses, operation: &Operation) -> Option<TokenStream> {
    let replies = replies(operation);
    if replies.len() < 2 {
        return None;
    }
    let name = token(&operation.reply_ident);
    let doc = docs::attributes([format!("Reply of `{}`.", line(operation))]);
    let mut members = Vec::new();
    let mut arms = Vec::new();
    for (index, (status, content)) in replies.into_iter().enumerate() {
        let number = Literal::usize_unsuffixed(index);
        match content {
            Some(content) => {
                let doc = docs::attributes([format!("{status}, `{}`", content.media_type)]);
                let (variant, ty) = (token(&content.variant), content_type(api, uses, Some(content)));
                members.push(quote!(#doc #variant(#ty),));
                arms.push(quote!(Self::#variant(reply) => reply.into_payload().at(#number),));
            }
            None => {
                let doc = docs::attributes([format!("{status}, without a body")]);
                let variant = token_of(&format!("Status{status}"));
                members.push(quote!(#doc #variant,));
                arms.push(quote!(Self::#variant => ().into_payload().at(#number),));
            }
        }
    }
    Some(quote! {
        #doc
        #[derive(Clone, Debug)]
        pub enum #name { #(#members)* }
        impl IntoPayload for #name {
            fn into_payload(self) -> crate::reply::Payload {
                match self { #(#arms)* }
            }
        }
    })
}

fn table(api: &Api, operation: &Operation, tag: &str, permission_names: &[Token]) -> TokenStream {
    let name = static_name(operation);
    let doc = docs::attributes([format!("`{}`", line(operation))]);
    let method = token_of(verb(operation.method));
    let (path, id, wire_id) = (&operation.path, operation.ident.as_str(), &operation.wire_id);
    let summary = docs::line(&operation.summary);
    let mut chain = quote!(.about(#tag, #summary));
    if operation.deprecated {
        chain.extend(quote!(.deprecated()));
    }
    match operation.security {
        Security::Bearer => {}
        Security::Basic => chain.extend(quote!(.security(crate::operation::Security::Basic))),
        Security::None => chain.extend(quote!(.security(crate::operation::Security::None))),
    }
    let parameters: Vec<Token> = operation
        .parameters
        .iter()
        .filter_map(|id| api.parameters.get(id.0))
        .map(|parameter| token(&parameter.const_ident))
        .collect();
    if !parameters.is_empty() {
        chain.extend(quote!(.parameters(&[#(&parameters::#parameters),*])));
    }
    if let Some(body) = &operation.body {
        let required = body.required;
        let contents = body.contents.iter().map(|content| {
            let media_type = &content.media_type;
            let schema = match &content.payload {
                BodyPayload::Json { schema: constraint, .. } => {
                    let constraint = schema(constraint);
                    quote!(Some(#constraint))
                }
                BodyPayload::Raw => quote!(None),
            };
            quote!(crate::operation::Content { media_type: #media_type, schema: #schema })
        });
        chain.extend(quote! {
            .body(&crate::operation::Body { required: #required, contents: &[#(#contents),*] })
        });
    }
    let replies = replies(operation);
    let plain = |reply: &(u16, Option<&ReplyContent>)| {
        reply.0 == 200 && reply.1.is_some_and(|content| content.media_type == "application/json")
    };
    if !matches!(replies.as_slice(), [reply] if plain(reply)) {
        let specs = replies.iter().map(|(status, content)| {
            let status = Literal::u16_unsuffixed(*status);
            match content {
                None => quote!(crate::operation::ReplySpec::empty(#status)),
                Some(content) if content.media_type == "application/json" => {
                    quote!(crate::operation::ReplySpec::json(#status))
                }
                Some(content) => {
                    let media_type = &content.media_type;
                    quote!(crate::operation::ReplySpec::of(#status, #media_type))
                }
            }
        });
        chain.extend(quote!(.replies(&[#(#specs),*])));
    }
    let failures: Vec<Literal> = operation
        .errors
        .iter()
        .filter(|error| error.status != 0)
        .map(|error| Literal::u16_unsuffixed(error.status))
        .collect();
    if !failures.is_empty() {
        chain.extend(quote!(.failures(&[#(#failures),*])));
    }
    let permissions: Vec<&Token> = operation.permissions.iter().filter_map(|id| permission_names.get(id.0)).collect();
    if !permissions.is_empty() {
        chain.extend(quote!(.permissions(&[#(&permissions::#permissions),*])));
    }
    quote! {
        #doc
        pub static #name: Operation = Operation::new(Method::#method, #path, #id, #wire_id) #chain;
    }
}

fn route(api: &Api, operation: &Operation) -> TokenStream {
    let (name, handler) = (static_name(operation), token(&operation.ident));
    if has_request(api, operation) {
        let request = token(&operation.request_ident);
        quote! {
            routes.add(&#name, |service, mut input| Box::pin(async move {
                let request = #request::decode(&mut input)?;
                Ok(service.#handler(input.into_context(), request).await?.into_payload())
            }));
        }
    } else {
        quote! {
            routes.add(&#name, |service, input| Box::pin(async move {
                Ok(service.#handler(input.into_context()).await?.into_payload())
            }));
        }
    }
}
