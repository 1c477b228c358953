//! The client: `mod.rs` with the `Client` of the generation, `models.rs`, and a file per tag with its operations.
//!
//! What an operation shares with all others is in the hand-written core of the client crate; what is emitted is a
//! method, and a table with the names and types of the arguments. Names of the core that a document could also use are
//! written with their path.

mod alike;
mod members;
mod models;
mod operations;
mod shapes;
mod types;

use std::sync::atomic::{AtomicUsize, Ordering};

use quote::{format_ident, quote};

use self::types::Types;
use super::layout::{Expr, WIDTH};
use super::sentences::Sentences;
use super::{FileMap, docs};
use crate::ir::{Api, Method, Operation, TagId};
use crate::render;

/// Threads that print. What they print does not depend on their number.
const WORKERS: usize = 4;

/// The client of one generation: files for the crate `wazuh-api-client`.
pub fn client(api: &Api) -> FileMap {
    let types = Types::new(api);
    let sentences = Sentences::new(api);
    // Printing is most of the work, and files are independent of each other. The longest comes first.
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut files = Vec::new();
        loop {
            match next.fetch_add(1, Ordering::Relaxed) {
                0 => files.push(("models".to_owned(), models::text(&types))),
                1 => files.push(("mod".to_owned(), root(api))),
                job => match api.tags.get(job - 2) {
                    Some(tag) => {
                        files.push((
                            tag.module.as_str().to_owned(),
                            operations::text(&types, &sentences, TagId(job - 2), tag),
                        ));
                    }
                    None => return files,
                },
            }
        }
    };
    let printed = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..WORKERS).map(|_| scope.spawn(worker)).collect();
        let outcomes = workers.into_iter().map(|worker| match worker.join() {
            Ok(files) => files,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        outcomes.flatten().collect::<Vec<_>>()
    });
    printed.into_iter().map(|(name, text)| (format!("{name}.rs"), text)).collect()
}

fn root(api: &Api) -> String {
    let about = docs::line(&format!("{} {}", api.title, api.version));
    let mut lines =
        docs::paragraphs(&format!("Client of the {about}: a module for each tag, with a method for each operation."));
    lines.extend(example(api));
    let mut modules: Vec<_> = api.tags.iter().map(|tag| tag.module.as_str()).chain(["models"]).collect();
    modules.sort_unstable();
    let modules = modules.iter().map(|module| format_ident!("{module}"));
    let client_docs = docs::attributes(docs::paragraphs(&format!(
        "Client of the {about}. It has a method for each tag, which gives access to the operations; clones are cheap \
         and share the session."
    )));
    let accessors = api.tags.iter().map(|tag| {
        let about = match tag.summary.is_empty() {
            true => format!("Operations of the tag {}.", docs::code(&tag.wire_name)),
            false => docs::sentence(&tag.summary),
        };
        let about = docs::attributes(docs::paragraphs(&about));
        let (module, accessor) =
            (format_ident!("{}", tag.module.as_str()), format_ident!("{}", tag.trait_ident.as_str()));
        quote! {
            #about
            pub fn #module(&self) -> #module::#accessor {
                #module::#accessor::new(&self.core)
            }
        }
    });
    let code = quote! {
        #(pub mod #modules;)*

        #client_docs
        #[derive(Clone, Debug)]
        pub struct Client {
            core: crate::Client,
        }

        impl Client {
            #[doc = " Starts a client for the server at `url`, such as `https://localhost:55000`."]
            pub fn builder(url: &str) -> crate::Builder<Self> {
                crate::Builder::new(url)
            }

            #[doc = " The part that does not depend on the generation of the API."]
            pub fn core(&self) -> &crate::Client {
                &self.core
            }

            #[doc = " A client that shares this one's session and asks the server not to time out; see"]
            #[doc = " [`crate::Client::wait_for_complete`]."]
            pub fn wait_for_complete(&self, wait: bool) -> Self {
                Self { core: self.core.wait_for_complete(wait) }
            }

            #(#accessors)*
        }

        impl From<crate::Client> for Client {
            fn from(core: crate::Client) -> Self {
                Self { core }
            }
        }
    };
    render::file(&lines, &[], [code])
}

/// A call that needs no arguments, as an example.
fn example(api: &Api) -> Vec<String> {
    let simple = |operation: &&Operation| {
        operation.method == Method::Get
            && !operation.deprecated
            && operation.body.is_none()
            && operation
                .parameters
                .iter()
                .filter_map(|id| api.parameters.get(id.0))
                .all(|parameter| !parameter.required)
    };
    let listed = |operation: &&Operation| operation.method_ident.as_str() == "list";
    let candidates = || api.operations.iter().filter(simple);
    let Some(operation) = candidates().find(listed).or_else(|| candidates().next()) else {
        return Vec::new();
    };
    let Some(tag) = api.tags.get(operation.tag.0) else { return Vec::new() };
    let (tag, method) = (tag.module.as_str(), operation.method_ident.as_str());
    let generation = &api.generation;
    [
        "",
        "```no_run",
        "# async fn example() -> Result<(), wazuh_api_client::Error> {",
        &format!("use wazuh_api_client::{generation}::Client;"),
        "",
        "let client = Client::builder(\"https://localhost:55000\").credentials(\"wazuh\", \"secret\").build()?;",
        &format!("let reply = client.{tag}().{method}().send().await?;"),
        "println!(\"{}: {:?}\", reply.status(), *reply);",
        "# Ok(())",
        "# }",
        "```",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// Items between brackets: on one line at `column` if they and the `reserve` columns after them fit, else one to a
/// line.
fn list(indent: usize, column: usize, open: &str, items: &[String], close: &str, reserve: usize) -> String {
    let pad = if close.starts_with('}') && !items.is_empty() { " " } else { "" };
    let flat = format!("{open}{pad}{}{pad}{close}", items.join(", "));
    if column + flat.len() + reserve <= WIDTH && !flat.contains('\n') {
        return flat;
    }
    let items: String = items.iter().map(|item| format!("{:width$}{item},\n", "", width = indent + 4)).collect();
    format!("{open}\n{items}{:indent$}{close}", "")
}

/// A chain of calls at an indent: on one line if it fits with the `reserve` columns around it, else one call to a line.
fn chain(indent: usize, head: &str, calls: &[String], reserve: usize) -> String {
    let flat = format!("{head}{}", calls.concat());
    if indent + flat.len() + reserve <= WIDTH {
        return flat;
    }
    let inner = indent + 4;
    let calls: String = calls.iter().map(|call| format!("\n{}", step(inner, call).trim_end())).collect();
    format!("{head}{calls}")
}

/// A call in a chain, broken at its arguments where it is too long. Texts come first among these.
fn step(indent: usize, call: &str) -> String {
    let arguments = call.split_once('(').and_then(|(name, rest)| Some((name, rest.strip_suffix(')')?)));
    let Some((name, mut rest)) = arguments.filter(|_| indent + call.len() > WIDTH) else {
        return format!("{:indent$}{call}", "");
    };
    let mut items = Vec::new();
    while rest.starts_with('"') {
        let mut escaped = false;
        let end = rest.char_indices().skip(1).find(|(_, character)| {
            let ends = *character == '"' && !escaped;
            escaped = *character == '\\' && !escaped;
            ends
        });
        let (text, later) = rest.split_at_checked(end.map_or(rest.len(), |(end, _)| end + 1)).unwrap_or((rest, ""));
        items.push(Expr::text(text));
        rest = later.trim_start_matches([',', ' ']);
    }
    if !rest.is_empty() {
        items.push(Expr::text(rest));
    }
    Expr::call(name, items).lines(indent, "", "")
}

#[cfg(test)]
mod tests;
