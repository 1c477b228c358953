//! The server's files: a trait and the requests of each tag, models, and the tables that drive the core.
//!
//! What a table can say is not code: parameters, permissions, operations and schemas are statics that the core of the
//! server crate reads. The names used here that are not written with a path are those that `names::reserved` keeps
//! clear.

mod models;
mod not_implemented;
mod operations;
mod promises;
mod tables;
#[cfg(test)]
mod tests;
mod uses;

use std::thread;

use crate::emit::layout::{self, Expr};
use crate::emit::{FileMap, docs};
use crate::escape::literal;
use crate::ir::Api;
use crate::render;

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
        files.insert("not_implemented.rs".to_owned(), not_implemented::file(api));
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

/// `mod.rs`: the modules, the table of operations, and the tags that make a server.
fn root(api: &Api) -> String {
    let mut modules: Vec<&str> = api.tags.iter().map(|tag| tag.module.as_str()).collect();
    modules.extend(["models", "parameters", "permissions"]);
    modules.sort_unstable();
    let declared: String = modules.iter().map(|module| format!("pub mod {module};\n")).collect();
    let declared = format!("use crate::operation::Operation;\n\n{declared}mod not_implemented;\n");
    let constant = |docs: &str, name: &str, value: &str| format!("/// {docs}\npub const {name}: {value};\n");
    let mut items = vec![
        declared,
        constant("Title of the API.", "TITLE", &format!("&str = {}", literal(&api.title))),
        constant("Version of the description.", "VERSION", &format!("&str = {}", literal(&api.version))),
        constant(
            "How the API answers what reaches no handler.",
            "DIALECT",
            &format!("crate::Dialect = crate::Dialect::{:?}", api.dialect),
        ),
    ];
    items.extend(api.revision.as_ref().map(|revision| {
        constant("Build that the description belongs to.", "REVISION", &format!("&str = {}", literal(revision)))
    }));
    let module = |index: usize| api.tags.get(index).map(|tag| tag.module.as_str()).unwrap_or_default();
    let statics = api
        .operations
        .iter()
        .map(|operation| Expr::text(format!("&{}::{}", module(operation.tag.0), operations::static_name(operation))))
        .collect();
    items.push(format!(
        "/// Every operation, ordered by path, then by method.\n{}",
        Expr::slice(statics).lines(0, "pub static OPERATIONS: &[&Operation] = ", ";")
    ));
    let tags = api.tags.iter().map(|tag| format!("{}: {}", tag.module.as_str(), tag.trait_ident.as_str()));
    items.push(layout::table(0, "crate::server! {", tags, "}"));
    items.push(not_implemented::reexport(api));
    render::file(
        &docs::paragraphs(&format!("{} {}: handler traits, models and server.", api.title, api.version)),
        &[
            "// Names and sizes come from the API: variants share endings, types are written in capitals, and the",
            "// variants of a union differ in size.",
            "#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]",
        ],
        items,
    )
}
