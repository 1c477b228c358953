//! Successes recorded from real managers, below `golden` and `live/golden` of the reference files.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use flate2::read::GzDecoder;
use serde_json::Value;
use wazuh_api_codegen::ir::Api;

use super::Reply;

/// Every recorded success with a JSON body, by the operation that it is a reply of.
pub(super) fn replies(api: &Api) -> Vec<Reply> {
    let mut replies = Vec::new();
    for folder in ["golden", "live/golden"] {
        let mut files: Vec<_> =
            std::fs::read_dir(shared_files::path(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        for path in files.iter().filter(|path| path.to_string_lossy().contains(".jsonl")) {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            for (number, line) in text(path).lines().enumerate() {
                let exchange: Value = serde_json::from_str(line).unwrap();
                replies.extend(reply(api, &exchange, &format!("{name}:{}", number + 1)));
            }
        }
    }
    replies
}

fn text(path: &Path) -> String {
    let mut text = String::new();
    let mut file = File::open(path).unwrap();
    match path.extension().is_some_and(|extension| extension == "gz") {
        true => GzDecoder::new(file).read_to_string(&mut text).unwrap(),
        false => file.read_to_string(&mut text).unwrap(),
    };
    text
}

fn reply(api: &Api, exchange: &Value, source: &str) -> Option<Reply> {
    let status = u16::try_from(exchange.get("status")?.as_u64()?).ok().filter(|status| *status < 300)?;
    let body = exchange.get("body")?.as_str()?;
    // Replies that were cut when they were recorded, texts and files.
    serde_json::from_str::<Value>(body).ok()?;
    let target = exchange.get("path")?.as_str()?;
    let method = exchange.get("method").and_then(Value::as_str).unwrap_or("GET");
    if let Some(kind) = exchange.get("content_type").and_then(Value::as_str)
        && !kind.contains("json")
    {
        return None;
    }
    let operation = operation(api, method, target.split('?').next().unwrap_or_default())?;
    let (module, body) = ("v4".to_owned(), body.to_owned());
    let selected = target.contains("?select=") || target.contains("&select=");
    Some(Reply { module, operation, status, selected, body, source: format!("{source} {method} {target}") })
}

/// The operation that answers a request; of two templates, the one with fewer parameters.
fn operation(api: &Api, method: &str, path: &str) -> Option<String> {
    let fits = |template: &str| {
        let (asked, known): (Vec<_>, Vec<_>) = (path.split('/').collect(), template.split('/').collect());
        asked.len() == known.len()
            && asked
                .iter()
                .zip(known)
                .all(|(asked, known)| known.starts_with('{') && !asked.is_empty() || *asked == known)
    };
    let operations = api.operations.iter().filter(|one| one.method.as_str() == method && fits(&one.path));
    operations.min_by_key(|one| one.path.matches('{').count()).map(|one| one.ident.as_str().to_owned())
}
