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

use crate::emit::layout::{Expr, WIDTH};
use crate::emit::{FileMap, docs};
use crate::ir::Api;
use crate::render;

/// Emits the server's modules for `api`.
pub fn server(api: &Api) -> FileMap {
    let generation = api.generation.as_str();
    thread::scope(|scope| {
        let models = scope.spawn(|| models::file(api));
        let mut files: FileMap = api
            .tags
            .iter()
            .enumerate()
            .map(|(index, tag)| (format!("{generation}/{}.rs", tag.module.as_str()), operations::file(api, index)))
            .collect();
        files.insert(format!("{generation}/mod.rs"), root(api));
        files.insert(format!("{generation}/parameters.rs"), tables::parameters(api));
        files.insert(format!("{generation}/permissions.rs"), tables::permissions(api));
        // A thread ends without a value only by a panic, which is passed on.
        match models.join() {
            Ok(text) => files.insert(format!("{generation}/models.rs"), text),
            Err(panic) => std::panic::resume_unwind(panic),
        };
        files
    })
}

/// `mod.rs`: the modules, the trait over all traits, the table of operations, the router.
fn root(api: &Api) -> String {
    let module = |index: usize| api.tags.get(index).map(|tag| tag.module.as_str()).unwrap_or_default();
    let mut imports = String::from(
        "use std::sync::Arc;\n\nuse crate::operation::Operation;\nuse crate::router::{Routes, Runtime};\n\n",
    );
    let mut modules: Vec<&str> = api.tags.iter().map(|tag| tag.module.as_str()).collect();
    modules.extend(["models", "parameters", "permissions"]);
    modules.sort_unstable();
    for module in modules {
        imports.push_str(&format!("pub mod {module};\n"));
    }
    let mut constants = format!(
        "/// Title of the API.\npub const TITLE: &str = {:?};\n/// Version of the description.\npub const VERSION: &str = {:?};\n",
        api.title, api.version
    );
    if let Some(revision) = &api.revision {
        constants.push_str(&format!(
            "/// Build that the description belongs to.\npub const REVISION: &str = {revision:?};\n"
        ));
    }
    let traits: Vec<String> =
        api.tags.iter().map(|tag| format!("{}::{}", tag.module.as_str(), tag.trait_ident.as_str())).collect();
    let traits = sum(&traits);
    let all = format!(
        "/// The whole API: every trait of its tags. Nothing implements this one by hand.\npub trait Api:\n{traits}{{\n}}\n\nimpl<T> Api for T\nwhere\n    T:\n{traits}{{\n}}\n"
    );
    let statics = api
        .operations
        .iter()
        .map(|operation| Expr::text(format!("&{}::{}", module(operation.tag.0), operations::static_name(operation))))
        .collect();
    let table = format!(
        "/// Every operation, ordered by path, then by method.\n{}",
        Expr::slice(statics).lines(0, "pub static OPERATIONS: &[&Operation] = ", ";")
    );
    let registrations: String =
        api.tags.iter().map(|tag| format!("    {}::register(&mut routes);\n", tag.module.as_str())).collect();
    let router = format!(
        "/// A router that serves every operation with `service`.\npub fn router<S: Api>(service: Arc<S>, runtime: Runtime) -> axum::Router {{\n    let mut routes = Routes::new(service);\n{registrations}    routes.into_router(runtime)\n}}\n"
    );
    render::file_of_text(
        &docs::paragraphs(&format!("{} {}: handler traits, models and router.", api.title, api.version)),
        &[
            "// Names and sizes come from the API: variants share endings, types are written in capitals, and the",
            "// variants of a union differ in size.",
            "#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]",
        ],
        [imports, constants, all, table, router],
    )
}

/// Bounds, joined by `+` and filled up to the width of a line.
fn sum(bounds: &[String]) -> String {
    let mut text = String::from("       ");
    let mut column = text.len();
    for (index, bound) in bounds.iter().enumerate() {
        let plus = if index > 0 { " +" } else { "" };
        text.push_str(plus);
        column += plus.len() + 1 + bound.len();
        if column + 2 > WIDTH {
            text.push_str("\n       ");
            column = 8 + bound.len();
        }
        text.push(' ');
        text.push_str(bound);
    }
    text.push('\n');
    text
}
