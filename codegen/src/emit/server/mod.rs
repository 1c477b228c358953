//! The server's files: a trait and the requests of each tag, models, and the tables that drive the core.
//!
//! What a table can say is not code: parameters, permissions, operations and schemas are statics that the core of the
//! server crate reads. The names used here that are not written with a path are those that `names::reserved` keeps
//! clear.

mod models;
mod operations;
mod tables;
#[cfg(test)]
mod tests;
mod uses;

use std::thread;

use proc_macro2::{Ident as Token, Span, TokenStream};
use quote::quote;

use crate::emit::{FileMap, docs};
use crate::ir::{Api, Ident};
use crate::render;

/// Emits the server's modules for `api`.
pub fn server(api: &Api) -> FileMap {
    let generation = api.generation.as_str();
    // Tokens cannot change threads, so each thread makes the whole text of its files.
    thread::scope(|scope| {
        let models = scope.spawn(|| models::file(api));
        let tables = scope.spawn(|| {
            [
                ("mod.rs", root(api)),
                ("parameters.rs", tables::parameters(api)),
                ("permissions.rs", tables::permissions(api)),
            ]
        });
        let mut files: FileMap = api
            .tags
            .iter()
            .enumerate()
            .map(|(index, tag)| (format!("{generation}/{}.rs", file_name(&tag.module)), operations::file(api, index)))
            .collect();
        // A thread ends without a value only by a panic, which is passed on.
        match models.join() {
            Ok(text) => files.insert(format!("{generation}/models.rs"), text),
            Err(panic) => std::panic::resume_unwind(panic),
        };
        match tables.join() {
            Ok(tables) => files.extend(tables.map(|(name, text)| (format!("{generation}/{name}"), text))),
            Err(panic) => std::panic::resume_unwind(panic),
        }
        files
    })
}

/// `mod.rs`: the modules, the trait over all traits, the table of operations, the router.
fn root(api: &Api) -> String {
    let modules: Vec<Token> = api.tags.iter().map(|tag| token(&tag.module)).collect();
    let traits: Vec<Token> = api.tags.iter().map(|tag| token(&tag.trait_ident)).collect();
    let statics = api.operations.iter().map(|operation| {
        let module = api.tags.get(operation.tag.0).map(|tag| token(&tag.module));
        let name = operations::static_name(operation);
        quote!(&#module::#name)
    });
    let (title, version) = (&api.title, &api.version);
    let revision = api.revision.as_ref().map(|revision| {
        quote! {
            /// Build that the description belongs to.
            pub const REVISION: &str = #revision;
        }
    });
    let items = vec![
        quote! {
            use std::sync::Arc;
            use crate::operation::Operation;
            use crate::router::{Routes, Runtime};
            #(pub mod #modules;)*
            pub mod models;
            pub mod parameters;
            pub mod permissions;
        },
        quote! {
            /// Title of the API.
            pub const TITLE: &str = #title;
            /// Version of the description.
            pub const VERSION: &str = #version;
            #revision
        },
        quote! {
            /// The whole API: every trait of its tags. Nothing implements this one by hand.
            pub trait Api: #(#modules::#traits)+* {}
            impl<T: #(#modules::#traits)+*> Api for T {}
        },
        quote! {
            /// Every operation, ordered by path, then by method.
            pub static OPERATIONS: &[&Operation] = &[#(#statics),*];
        },
        quote! {
            /// A router that serves every operation with `service`.
            pub fn router<S: Api>(service: Arc<S>, runtime: Runtime) -> axum::Router {
                let mut routes = Routes::new(service);
                #(#modules::register(&mut routes);)*
                routes.into_router(runtime)
            }
        },
    ];
    let head = vec![format!("{} {}: handler traits, models and router.", docs::line(&api.title), api.version)];
    render::file_with(
        &head,
        &[
            "// Names and sizes come from the API: variants share endings, types are written in capitals, and the",
            "// variants of a union differ in size.",
            "#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]",
        ],
        items,
    )
}

/// The identifier as a token.
fn token(ident: &Ident) -> Token {
    token_of(ident.as_str())
}

fn token_of(text: &str) -> Token {
    Token::new(text, Span::call_site())
}

/// A module's file has its name, without the underscore that a keyword gets only if the file could do without; it
/// cannot, so the two are the same.
fn file_name(module: &Ident) -> &str {
    module.as_str()
}

/// Several attributes or items as one stream.
fn none() -> TokenStream {
    TokenStream::new()
}
