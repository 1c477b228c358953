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

use quote::{format_ident, quote};

use crate::emit::layout::Expr;
use crate::emit::{FileMap, docs};
use crate::ir::Api;
use crate::render::{self, Part};

/// Emits the server's modules for `api`.
pub fn server(api: &Api) -> FileMap {
    thread::scope(|scope| {
        let models = scope.spawn(|| models::file(api));
        let mut files: FileMap = api
            .tags
            .iter()
            .enumerate()
            .map(|(index, tag)| (format!("{}.rs", tag.module.as_str()), operations::file(api, index)))
            .collect();
        files.insert("mod.rs".to_owned(), root(api));
        files.insert("parameters.rs".to_owned(), tables::parameters(api));
        files.insert("permissions.rs".to_owned(), tables::permissions(api));
        // A thread ends without a value only by a panic, which is passed on.
        match models.join() {
            Ok(text) => files.insert("models.rs".to_owned(), text),
            Err(panic) => std::panic::resume_unwind(panic),
        };
        files
    })
}

/// `mod.rs`: the modules, the trait over all traits, the table of operations, the router.
fn root(api: &Api) -> String {
    let modules: Vec<_> = api.tags.iter().map(|tag| format_ident!("{}", tag.module.as_str())).collect();
    let traits: Vec<_> = api.tags.iter().map(|tag| format_ident!("{}", tag.trait_ident.as_str())).collect();
    let mut declared = modules.clone();
    declared.extend(["models", "parameters", "permissions"].map(|name| format_ident!("{name}")));
    declared.sort_unstable();
    let declarations = quote! {
        use std::sync::Arc;

        use crate::operation::Operation;
        use crate::router::Routes;
    };
    let declared = quote!(#(pub mod #declared;)*);
    let (title, version) = (&api.title, &api.version);
    let dialect = format_ident!("{}", format!("{:?}", api.dialect));
    let revision = api.revision.as_ref().map(|revision| {
        quote! {
            #[doc = " Build that the description belongs to."]
            pub const REVISION: &str = #revision;
        }
    });
    // A description without operations still has a router, which knows no route.
    let (bounds, routes) = match modules.is_empty() {
        true => (quote!(crate::Service), quote!(let routes = Routes::new(service);)),
        false => (
            quote!(#(#modules::#traits)+*),
            quote! {
                let mut routes = Routes::new(service);
                #(#modules::register(&mut routes);)*
            },
        ),
    };
    let code = quote! {
        #[doc = " Title of the API."]
        pub const TITLE: &str = #title;
        #[doc = " Version of the description."]
        pub const VERSION: &str = #version;
        #[doc = " How the API answers what reaches no handler."]
        pub const DIALECT: crate::Dialect = crate::Dialect::#dialect;
        #revision

        #[doc = " The whole API: every trait of its tags. Nothing implements this one by hand."]
        pub trait Api: #bounds {}

        impl<T> Api for T where T: #bounds {}

        #[doc = " A router that serves every operation with `service` to the callers that `gate` lets through."]
        pub fn router<S, G>(service: Arc<S>, gate: G, config: crate::RouterConfig) -> axum::Router
        where
            S: Api,
            G: crate::Gate<Identity = S::Identity>,
        {
            #routes
            routes.into_router(DIALECT, gate, config)
        }
    };
    let module = |index: usize| api.tags.get(index).map(|tag| tag.module.as_str()).unwrap_or_default();
    let statics = api
        .operations
        .iter()
        .map(|operation| Expr::text(format!("&{}::{}", module(operation.tag.0), operations::static_name(operation))))
        .collect();
    let table = format!(
        "/// Every operation, ordered by path, then by method.\n{}",
        Expr::slice(statics).lines(0, "pub static OPERATIONS: &[&Operation] = ", ";")
    );
    render::file(
        &docs::paragraphs(&format!("{} {}: handler traits, models and router.", api.title, api.version)),
        &[
            "// Names and sizes come from the API: variants share endings, types are written in capitals, and the",
            "// variants of a union differ in size.",
            "#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]",
        ],
        [Part::from(declarations), Part::from(declared), Part::from(table), Part::from(code)],
    )
}
