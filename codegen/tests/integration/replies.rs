//! Replies through the typed client: read, written again, and compared with what came.
//!
//! The client's emitted code is compiled into a program that reads replies from its standard input, so that what is
//! tested is what runs. `accept/NAME.replies` has replies for the document `accept/NAME.yaml`, each with what it is
//! read as and, where that is not the same JSON, how it differs; `UPDATE_GOLDEN=1` rewrites those lines. Of recorded
//! replies and of the examples of documents nothing may be lost at all, but for what `replies.txt` excuses.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod examples;
mod recorded;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use serde_json::{Value, json};
use shared_files::needs_shared;
use wazuh_api_codegen::ir::{Api, Operation, ReplyPayload, TypeRef};
use wazuh_api_codegen::{FileMap, Source, emit};

use crate::{common, emitted};

/// The generations whose clients are part of the client crate.
const GENERATIONS: [&str; 3] = ["v1", "v4", "v5"];

/// A reply to be read: whose client reads it as the reply of which operation, and its body.
#[derive(Clone, Debug)]
struct Reply {
    module: String,
    operation: String,
    status: u16,
    /// The request chose the members of items, so that those may be missing which every reply has otherwise.
    selected: bool,
    body: String,
    /// Where it is from.
    source: String,
}

/// What the client made of a reply.
#[derive(Debug)]
enum Read {
    /// The value as it is printed for people, and as it is sent again.
    Value { shown: String, sent: Value },
    /// It could not be read.
    Failed(String),
    /// No success with JSON is documented.
    Undocumented,
}

fn accepted() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/accept")
}

/// The committed description of a generation.
fn described(generation: &str) -> Api {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(generation);
    let source = |name: &str| {
        let text = fs::read_to_string(folder.join(name)).ok()?;
        Some(Source { name: name.to_owned(), text })
    };
    let overlays: Vec<_> =
        ["fixups.yaml", "extensions.yaml", "always.yaml", "docs.yaml"].into_iter().filter_map(source).collect();
    common::lower_chain(source("interface.yaml").unwrap(), &overlays, source("names.toml").as_ref())
}

/// Reads replies with the clients of the accepted documents in `modules`, or of the client crate.
fn read(crate_name: &str, modules: &BTreeMap<String, (Api, Option<FileMap>)>, replies: &[Reply]) -> Vec<Read> {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join(crate_name);
    let mut wanted: BTreeMap<PathBuf, String> = BTreeMap::new();
    let mut library = "pub use wazuh_api_client::*;\n\n".to_owned();
    let mut arms = String::new();
    for (module, (api, files)) in modules {
        for (name, text) in files.iter().flatten() {
            wanted.insert(Path::new("src").join(module).join(name), text.clone());
        }
        if files.is_some() {
            library.push_str(&format!("pub mod {module};\n"));
        }
        for operation in &api.operations {
            for (status, ty) in json_replies(operation) {
                let (name, ty) = (operation.ident.as_str(), rust(api, module, ty));
                if let Some(partial) = operation.partial_item(api).and_then(|id| api.types[id.0].partial.as_ref()) {
                    let partial = format!("AffectedItems<{module}::models::{}>", partial.as_str());
                    arms.push_str(&format!(
                        "        ({module:?}, {name:?}, {status}, true) => read::<{partial}>(body),\n"
                    ));
                }
                arms.push_str(&format!("        ({module:?}, {name:?}, {status}, _) => read::<{ty}>(body),\n"));
            }
        }
    }
    wanted.insert("src/lib.rs".into(), library);
    wanted.insert(
        "src/main.rs".into(),
        MAIN.replace("        // ARMS\n", &arms).replace("CRATE", &crate_name.replace('-', "_")),
    );
    let client = emitted::workspace().join("generated-client").display().to_string();
    let manifest = format!(
        "[package]\nname = {crate_name:?}\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         wazuh-api-client = {{ path = {client:?}, default-features = false, features = [\"v1\", \"v4\", \"v5\", \"serde\"] }}\n\
         serde = \"1\"\nserde_json = \"1\"\n\n[workspace]\n\n{}",
        emitted::profiles()
    );
    wanted.insert("Cargo.toml".into(), manifest);
    emitted::synchronise(&scratch, &wanted);
    fs::copy(emitted::workspace().join("Cargo.lock"), scratch.join("Cargo.lock")).unwrap();

    let input: String = replies
        .iter()
        .map(|reply| {
            json!([reply.module, reply.operation, reply.status, reply.selected, reply.body]).to_string() + "\n"
        })
        .collect();
    let mut child = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["run", "--quiet", "--offline", "--color", "never", "--target-dir"])
        .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap())
        .current_dir(&scratch)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "in {}", scratch.display());
    writer.join().unwrap().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    let read: Vec<Read> = lines
        .lines()
        .map(|line| match serde_json::from_str::<Value>(line).unwrap() {
            Value::Null => Read::Undocumented,
            Value::String(error) => Read::Failed(error),
            pair => Read::Value { shown: pair[0].as_str().unwrap().to_owned(), sent: pair[1].clone() },
        })
        .collect();
    assert_eq!(read.len(), replies.len());
    read
}

/// The program: a reply a line, what it was read as a line.
const MAIN: &str = r#"//! Reads replies.

use std::fmt::Debug;

#[allow(unused_imports)]
use CRATE::*;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

fn main() {
    for line in std::io::stdin().lines() {
        let (module, operation, status, selected, body): (String, String, u16, bool, String) =
            serde_json::from_str(&line.unwrap()).unwrap();
        println!("{}", dispatch(&module, &operation, status, selected, &body));
    }
}

fn dispatch(module: &str, operation: &str, status: u16, selected: bool, body: &str) -> Value {
    match (module, operation, status, selected) {
        // ARMS
        _ => Value::Null,
    }
}

fn read<T: Debug + Serialize + DeserializeOwned>(body: &str) -> Value {
    match serde_json::from_str::<T>(body) {
        Ok(value) => json!([format!("{value:?}"), value]),
        Err(error) => Value::String(error.to_string()),
    }
}
"#;

/// The JSON replies of an operation, by their status.
fn json_replies(operation: &Operation) -> impl Iterator<Item = (u16, &TypeRef)> {
    operation.successes.iter().filter_map(|reply| {
        let json = reply.contents.iter().find_map(|content| match &content.payload {
            ReplyPayload::Json(ty) => Some(ty),
            ReplyPayload::Text | ReplyPayload::Binary => None,
        });
        Some((reply.status, json?))
    })
}

/// A type as the program names it.
fn rust(api: &Api, module: &str, ty: &TypeRef) -> String {
    match ty {
        TypeRef::Bool => "bool".to_owned(),
        TypeRef::Int => "i64".to_owned(),
        TypeRef::Float => "f64".to_owned(),
        TypeRef::String => "String".to_owned(),
        TypeRef::Any => "Value".to_owned(),
        TypeRef::Array(inner) => format!("Vec<{}>", rust(api, module, inner)),
        TypeRef::Map(inner) => format!("std::collections::BTreeMap<String, {}>", rust(api, module, inner)),
        TypeRef::Named(id) if api.envelope(*id).is_some() => {
            let data = api.envelope(*id).unwrap().data;
            format!("Envelope<{}>", data.map_or("()".to_owned(), |data| rust(api, module, data)))
        }
        TypeRef::Named(id) => format!("{module}::models::{}", api.types[id.0].ident.as_str()),
        TypeRef::AffectedItems(inner) => format!("AffectedItems<{}>", rust(api, module, inner)),
        TypeRef::Id(id, _) => id.name().to_owned(),
    }
}

/// Where two values differ, as paths without the indices of lists. Numbers are compared by their value: `5.0` is `5`.
fn differences(came: &Value, sent: &Value, at: &str, found: &mut Vec<String>) {
    match (came, sent) {
        (Value::Object(came), Value::Object(sent)) => {
            for (name, value) in came {
                match sent.get(name) {
                    Some(other) => differences(value, other, &format!("{at}.{name}"), found),
                    None => found.push(format!("{at}.{name} is lost: {}", short(value))),
                }
            }
            for (name, value) in sent.iter().filter(|(name, _)| !came.contains_key(*name)) {
                found.push(format!("{at}.{name} is made up: {}", short(value)));
            }
        }
        (Value::Array(came), Value::Array(sent)) if came.len() == sent.len() => {
            came.iter().zip(sent).for_each(|(came, sent)| differences(came, sent, &format!("{at}[]"), found));
        }
        (Value::Number(came), Value::Number(sent)) if came.as_f64() == sent.as_f64() => {}
        _ if came == sent => {}
        _ => found.push(format!("{at} is {} instead of {}", short(sent), short(came))),
    }
}

fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(60) {
        Some((cut, _)) => format!("{}...", &text[..cut]),
        None => text,
    }
}

/// Replies of the accepted documents: the lines that are not indented, `OPERATION BODY`.
#[test]
fn replies_of_accepted_documents_are_read_as_recorded() {
    let mut modules = BTreeMap::new();
    let mut files = Vec::new();
    let mut replies = Vec::new();
    for (module, path) in emitted::documents(&accepted()) {
        let golden = path.with_extension("replies");
        let Ok(text) = fs::read_to_string(&golden) else { continue };
        let document = fs::read_to_string(&path).unwrap();
        let loaded = wazuh_api_codegen::load(Source { name: module.clone(), text: document }, &[]).unwrap();
        let api = wazuh_api_codegen::lower(&loaded.document, &module, None).unwrap();
        let given = text.lines().filter(|line| !line.is_empty() && !line.starts_with([' ', '#']));
        for line in given {
            let (operation, body) = line.split_once(' ').unwrap();
            let (operation, source) = (operation.to_owned(), module.clone());
            let (module, body) = (module.clone(), body.to_owned());
            replies.push(Reply { module, operation, status: 200, selected: false, body, source });
        }
        let client = emit::client(&api);
        modules.insert(module.clone(), (api, Some(client)));
        files.push((module, golden, text));
    }
    assert!(!replies.is_empty());
    let read = read("emitted-replies", &modules, &replies);
    let mut stale = Vec::new();
    for (module, golden, text) in files {
        let mut lines = text.lines().filter(|line| !line.starts_with(' ')).peekable();
        let mut actual = String::new();
        for (_, read) in replies.iter().zip(&read).filter(|(reply, _)| reply.source == module) {
            while let Some(line) = lines.next_if(|line| line.is_empty() || line.starts_with('#')) {
                actual.push_str(&format!("{line}\n"));
            }
            let line = lines.next().unwrap();
            actual.push_str(&format!("{line}\n{}", told(line.split_once(' ').unwrap().1, read)));
        }
        if env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(golden, &actual).unwrap();
        } else if actual != text {
            stale.push(format!("{}:\n{actual}", golden.display()));
        }
    }
    assert!(stale.is_empty(), "UPDATE_GOLDEN=1 rewrites these:\n{}", stale.join("\n"));
}

/// What a reply was read as, and what is written again where it is not the same.
fn told(body: &str, read: &Read) -> String {
    match read {
        Read::Value { shown, sent } => {
            let absent = regex::Regex::new(r"(\w+: None|unknown_*: \{\}|additional: \{\})(, )?").unwrap();
            let shown = absent.replace_all(shown, "").replace(",  }", " }").replace(", }", " }").replace("{  }", "{}");
            let mut lost = Vec::new();
            differences(&serde_json::from_str(body).unwrap(), sent, "$", &mut lost);
            let lost: String = lost.iter().map(|lost| format!("    {lost}\n")).collect();
            format!("  {shown}\n{lost}")
        }
        Read::Failed(error) => format!("  error: {error}\n"),
        Read::Undocumented => "  no such reply\n".to_owned(),
    }
}

/// Whatever a real manager or a document's author has replied. A reply that lacks what every reply is said to have
/// (`x-always`) cannot be read.
#[needs_shared]
#[test]
fn nothing_of_recorded_replies_and_examples_is_lost() {
    let modules: BTreeMap<String, (Api, Option<FileMap>)> =
        GENERATIONS.iter().map(|name| ((*name).to_owned(), (described(name), None))).collect();
    let mut replies = recorded::replies(&modules["v4"].0);
    let recorded = replies.len();
    assert!(recorded > 1000, "{recorded}");
    replies.extend(examples::replies(&modules));
    assert!(replies.len() > recorded + 100, "{} examples", replies.len() - recorded);

    let mut lost: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for (reply, read) in replies.iter().zip(read("read-replies", &modules, &replies)) {
        let mut found = Vec::new();
        match read {
            Read::Value { sent, .. } => {
                differences(&serde_json::from_str(&reply.body).unwrap(), &sent, "$", &mut found);
            }
            Read::Failed(error) => found.push(error),
            Read::Undocumented => {}
        }
        for difference in found {
            // One line for each place, not for each value.
            let place = difference.split([':']).next().unwrap().split(" instead").next().unwrap();
            let place = format!("{} {} {place}", reply.module, reply.operation);
            lost.entry(place).or_insert_with(|| (0, format!("{difference} ({})", reply.source))).0 += 1;
        }
    }
    let excused = excuses();
    let unused: Vec<_> = excused.iter().filter(|line| !lost.keys().any(|place| place.starts_with(*line))).collect();
    lost.retain(|place, _| !excused.iter().any(|line| place.starts_with(line)));
    let report: String = lost.values().map(|(count, first)| format!("{count} times {first}\n")).collect();
    let report: Vec<String> =
        lost.keys().zip(report.lines()).map(|(place, line)| format!("{place}\n    {line}")).collect();
    assert!(report.is_empty(), "{} places:\n{}", report.len(), report.join("\n"));
    assert!(unused.is_empty(), "nothing needs these lines of replies.txt: {unused:#?}");
}

/// The beginnings of differences that `replies.txt` excuses.
fn excuses() -> Vec<String> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/replies.txt")).unwrap();
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}
