//! What emitted code says and how it is named, for the accepted documents and the generations of `spec/`: lines have
//! at most 120 columns, code in documentation stands on one line, each model and member has a sentence, and no name
//! says how its schema is used, or nothing.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;

use wazuh_api_codegen::{Source, emit, ir::Api, load, lower};

use crate::emitted;

/// The APIs by name: those of `accept/`, and those of `spec/`.
fn apis() -> (BTreeMap<String, Api>, BTreeMap<String, Api>) {
    let accepted = emitted::documents(&emitted::workspace().join("codegen/tests/accept"));
    let accepted = accepted.into_iter().map(|(name, path)| {
        let api = emitted::lowered(&name, &path);
        (name, api)
    });
    let generations = fs::read_dir(emitted::workspace().join("spec")).unwrap().map(|entry| {
        let path = entry.unwrap().path();
        let source = |name: &str| {
            let text = fs::read_to_string(path.join(name)).ok()?;
            Some(Source { name: format!("{}/{name}", path.display()), text })
        };
        let overlays: Vec<_> =
            ["fixups.yaml", "extensions.yaml", "always.yaml", "docs.yaml"].into_iter().filter_map(source).collect();
        let document = load(source("interface.yaml").unwrap(), &overlays).unwrap_or_else(|report| panic!("{report}"));
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let names = source("names.toml");
        let api = lower(&document.document, &name, names.as_ref()).unwrap_or_else(|report| panic!("{report}"));
        (name, api)
    });
    (accepted.collect(), generations.collect())
}

/// Every emitted file, with a name that says where it is from.
fn files() -> Vec<(String, String)> {
    let (accepted, generations) = apis();
    let emitted = accepted.into_iter().chain(generations).flat_map(|(name, api)| {
        [("server", emit::server(&api)), ("client", emit::client(&api))].into_iter().flat_map(move |(kind, files)| {
            let name = name.clone();
            files.into_iter().map(move |(path, text)| (format!("{name} {kind} {path}"), text))
        })
    });
    emitted.filter(|(path, _)| path.ends_with(".rs")).collect()
}

#[test]
fn lines_are_no_wider_than_120_columns() {
    let files = files();
    let wide: Vec<String> = files
        .iter()
        .flat_map(|(path, text)| text.lines().map(move |line| (path, line)))
        .filter(|(_, line)| line.chars().count() > 120)
        .map(|(path, line)| format!("{path}: {line}"))
        .collect();
    assert!(wide.is_empty(), "{}", wide.join("\n"));
}

#[test]
fn documentation_is_not_cut_inside_of_code() {
    for (path, text) in files() {
        for line in text.lines() {
            let line = line.trim_start();
            let Some(said) = line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) else { continue };
            let fence = said.trim_start().starts_with("```");
            assert!(fence || !ends_in_code(said), "{path}: {line}");
        }
    }
}

/// A backslash means itself within code, and escapes before it.
fn ends_in_code(line: &str) -> bool {
    let (mut code, mut escaped) = (false, false);
    for character in line.chars() {
        code ^= character == '`' && !escaped;
        escaped = character == '\\' && !escaped && !code;
    }
    code
}

/// The lines of documentation.
fn documentation(attributes: &[syn::Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        syn::Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    });
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// Whether a text has words outside of code and ends as a sentence does.
fn is_sentence(text: &str) -> bool {
    let words = text.split('`').step_by(2).any(|part| part.chars().any(char::is_alphabetic));
    words && text.ends_with(['.', '!', '?', ':'])
}

#[test]
fn each_model_and_each_member_has_a_sentence() {
    let mut bare = Vec::new();
    let mut models = 0;
    for (path, text) in files().into_iter().filter(|(path, _)| path.ends_with("models.rs")) {
        for item in syn::parse_file(&text).unwrap().items {
            let mut want = |name: String, attributes: &[syn::Attribute], sentence: bool| {
                let text = documentation(attributes);
                // What a hostile document says is no sentence of ours.
                let sentence = sentence && !path.starts_with("texts_of_code");
                if text.is_empty() || (sentence && !is_sentence(&text)) {
                    bare.push(format!("{path}: {name}: {text}"));
                }
            };
            match item {
                syn::Item::Struct(item) => {
                    want(item.ident.to_string(), &item.attrs, true);
                    for field in &item.fields {
                        let name = field.ident.as_ref().unwrap();
                        want(format!("{}::{name}", item.ident), &field.attrs, true);
                    }
                }
                syn::Item::Enum(item) => {
                    want(item.ident.to_string(), &item.attrs, true);
                    // A text is its own documentation.
                    for variant in &item.variants {
                        want(format!("{}::{}", item.ident, variant.ident), &variant.attrs, false);
                    }
                }
                syn::Item::Type(item) => want(item.ident.to_string(), &item.attrs, true),
                _ => continue,
            }
            models += 1;
        }
    }
    assert!(bare.is_empty(), "{}", bare.join("\n"));
    assert!(models > 1000, "{models}");
}

#[test]
fn no_model_of_the_generations_has_the_sentence_of_another() {
    let (_, generations) = apis();
    for (name, api) in generations {
        for files in [emit::server(&api), emit::client(&api)] {
            let mut said: BTreeMap<String, String> = BTreeMap::new();
            for item in syn::parse_file(&files["models.rs"]).unwrap().items {
                let (ident, attributes) = match item {
                    syn::Item::Struct(item) => (item.ident, item.attrs),
                    syn::Item::Enum(item) => (item.ident, item.attrs),
                    _ => continue,
                };
                if let Some(other) = said.insert(documentation(&attributes), ident.to_string()) {
                    panic!("{name}: {other} and {ident} say: {}", documentation(&attributes));
                }
            }
        }
    }
}

#[test]
fn names_of_models_are_nouns() {
    let (accepted, generations) = apis();
    let names = |apis: &BTreeMap<String, Api>| -> Vec<String> {
        apis.values().flat_map(|api| &api.types).map(|def| def.ident.as_str().to_owned()).collect()
    };
    for name in names(&generations) {
        assert!(!name.ends_with(|last: char| last.is_ascii_digit()), "{name}");
        for noise in ["Request", "Response", "NoRequired", "Object", "ValueValue"] {
            assert!(!name.ends_with(noise), "{name}");
        }
    }
    // A document may number its schemas itself.
    for name in names(&accepted) {
        let stem = name.trim_end_matches(|last: char| last.is_ascii_digit());
        let numbered = stem != name && ["Object", "Value", "Choice", "List"].iter().any(|word| stem.ends_with(word));
        assert!(!numbered, "{name}");
    }
}

#[test]
fn names_of_methods_are_verbs_of_the_api() {
    let (_, generations) = apis();
    for operation in generations.values().flat_map(|api| &api.operations) {
        let name = operation.ident.as_str();
        assert!(!["put_", "post_", "patch_"].iter().any(|method| name.starts_with(method)), "{name}");
        assert!(!name.ends_with(|last: char| last.is_ascii_digit()), "{name}");
    }
    let v4: Vec<&str> = generations["v4"].operations.iter().map(|operation| operation.ident.as_str()).collect();
    for name in ["assign_agents_to_group", "distinct_agents", "upgrade_agents", "create_policy", "upload_rule_file"] {
        assert!(v4.contains(&name), "{name}");
    }
    let models: Vec<&str> = generations["v4"].types.iter().map(|def| def.ident.as_str()).collect();
    for name in ["Agent", "AgentGroup", "Policy", "Role", "Rule", "SecurityRule", "Task", "User"] {
        assert!(models.contains(&name), "{name}");
    }
}
