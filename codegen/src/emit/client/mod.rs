//! The client: `mod.rs` with the `Client` of the generation, `models.rs`, and a file per tag with its operations.
//!
//! What an operation shares with all others is in the hand-written core of the client crate; what is emitted is a name,
//! the types, and the list of arguments. Names of the core that a document could also use are written with their path.

mod alike;
mod models;
mod operations;
mod types;

use std::sync::atomic::{AtomicUsize, Ordering};

use proc_macro2::TokenStream;
use quote::quote;

use self::types::Types;
use super::{FileMap, docs};
use crate::ir::{Api, Method, Operation, Tag, TagId};
use crate::render;

/// Threads that print. What they print does not depend on their number.
const WORKERS: usize = 4;

/// The client of one generation: files for the crate `wazuh-api-client`.
pub fn client(api: &Api) -> FileMap {
    let types = Types::new(api);
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
                        files.push((tag.module.as_str().to_owned(), operations::text(&types, TagId(job - 2), tag)));
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
    printed.into_iter().map(|(name, text)| (format!("{}/{name}.rs", api.generation), text)).collect()
}

fn root(api: &Api) -> String {
    let modules = api.tags.iter().map(|tag: &Tag| {
        let module = types::ident(&tag.module);
        quote!(pub mod #module;)
    });
    let about = format!("{} {}", api.title, api.version);
    let mut lines = docs::paragraphs(&format!("Client of the {about}: a method per operation."));
    lines.extend(example(api));
    let client_docs = docs::or(
        &format!(
            "Client of the {about}. Its methods stand in one block per tag; clones are cheap and share the session."
        ),
        "",
    );
    let client: TokenStream = quote! {
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
        }

        impl From<crate::Client> for Client {
            fn from(core: crate::Client) -> Self {
                Self { core }
            }
        }
    };
    let items = vec![quote!(#(#modules)* pub mod models;), client];
    render::file(&lines, items)
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
    let listed = |operation: &&Operation| operation.ident.as_str() == "get_agents";
    let candidates = || api.operations.iter().filter(simple);
    let Some(operation) = candidates().find(listed).or_else(|| candidates().next()) else {
        return Vec::new();
    };
    let method = operation.ident.as_str();
    let options = operation
        .parameters
        .iter()
        .filter_map(|id| api.parameters.get(id.0))
        .any(|parameter| !parameter.context && !parameter.required);
    let argument = if options { "&Default::default()" } else { "" };
    let generation = &api.generation;
    [
        "",
        "```no_run",
        "# async fn example() -> Result<(), wazuh_api_client::Error> {",
        &format!("use wazuh_api_client::{generation}::Client;"),
        "",
        "let client = Client::builder(\"https://localhost:55000\").credentials(\"wazuh\", \"secret\").build()?;",
        &format!("let reply = client.{method}({argument}).await?;"),
        "println!(\"{}: {:?}\", reply.status(), *reply);",
        "# Ok(())",
        "# }",
        "```",
    ]
    .map(str::to_owned)
    .to_vec()
}

#[cfg(test)]
mod tests;
