//! The examples that documents give for replies.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::Value;
use wazuh_api_codegen::ir::Api;
use wazuh_api_codegen::{FileMap, Source};

use super::Reply;

/// The documents whose examples a generation's client must read: those that its description was made of.
const DOCUMENTS: [(&str, &str); 2] = [("v4", "v4.14.7.yaml"), ("v5", "v5.0.0-beta4.yaml")];

/// Every example of a success with a JSON body.
pub(super) fn replies(modules: &BTreeMap<String, (Api, Option<FileMap>)>) -> Vec<Reply> {
    let mut replies = Vec::new();
    for (module, name) in DOCUMENTS {
        let path: PathBuf = shared_files::path(&format!("upstream/{name}"));
        let text = std::fs::read_to_string(path).unwrap();
        let document = wazuh_api_codegen::load(Source { name: name.to_owned(), text }, &[]).unwrap().document;
        let root = document.root.to_json();
        let api = &modules[module].0;
        for operation in &api.operations {
            let method = operation.method.as_str().to_lowercase();
            let Some(responses) = root["paths"][operation.path.as_str()][method.as_str()].get("responses") else {
                continue;
            };
            for (status, response) in responses.as_object().into_iter().flatten() {
                let Some(status) = status.parse().ok().filter(|status: &u16| *status < 300) else { continue };
                let response = followed(&root, response);
                let media = &response["content"]["application/json"];
                for body in given(&root, media) {
                    let source = format!("{name} {} {}", operation.method.as_str(), operation.path);
                    let operation = operation.ident.as_str().to_owned();
                    replies.push(Reply {
                        module: module.to_owned(),
                        operation,
                        status,
                        selected: false,
                        body: body.to_string(),
                        source,
                    });
                }
            }
        }
    }
    replies
}

fn given<'a>(root: &'a Value, media: &'a Value) -> Vec<&'a Value> {
    let several = media["examples"].as_object().into_iter().flatten().map(|(_, example)| followed(root, example));
    media.get("example").into_iter().chain(several.filter_map(|example| example.get("value"))).collect()
}

/// What a reference leads to.
fn followed<'a>(root: &'a Value, value: &'a Value) -> &'a Value {
    match value["$ref"].as_str().and_then(|text| text.strip_prefix('#')) {
        Some(pointer) => root.pointer(pointer).map_or(value, |target| followed(root, target)),
        None => value,
    }
}
