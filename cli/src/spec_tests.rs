//! Every command of every generation against the description, read independently of the tables: each operation has a
//! command, and what is given on the command line stands in the request where the description wants it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};

use apid_testing::description::{DescribedOperation, DescribedParameter, Description};
use serde_json::Value;
use wazuh_api_client::Client;

use crate::arguments::{self, flags, operation};
use crate::generated::Generation;
use crate::request::{Payload, Request};
use crate::table::{Body, Command, Parameter};

const GENERATIONS: [Generation; 3] = [Generation::V4, Generation::V5, Generation::V1];

fn described(generation: Generation) -> BTreeMap<(String, String), DescribedOperation> {
    let operations = Description::of_generation(generation.as_str()).operations();
    operations.into_iter().map(|operation| ((operation.method.clone(), operation.path.clone()), operation)).collect()
}

/// Each command with its group and its description.
fn each(generation: Generation, mut visit: impl FnMut(&str, &'static Command, &DescribedOperation)) {
    let described = described(generation);
    let mut seen = BTreeSet::new();
    for group in generation.groups() {
        for command in group.commands {
            let key = (command.method.as_str().to_owned(), command.path.to_owned());
            let operation = described.get(&key).unwrap_or_else(|| panic!("{key:?} is not described"));
            visit(group.name, command, operation);
            seen.insert(key);
        }
    }
    assert_eq!(seen, described.into_keys().collect(), "operations without a command");
}

/// A value that the flag takes.
fn sample(parameter: &DescribedParameter) -> Value {
    let kind = |schema: &Value| match schema["type"].as_str() {
        Some("integer" | "number") => Value::from(7),
        Some("boolean") => Value::from(true),
        _ => match &schema["enum"] {
            Value::Array(values) => values[0].clone(),
            _ => Value::from("x y/z&=+é"),
        },
    };
    match parameter.schema["type"].as_str() {
        Some("array") => {
            let items = &parameter.schema["items"];
            let second = match &items["enum"] {
                Value::Array(values) => values.last().unwrap().clone(),
                _ => kind(items),
            };
            Value::from(vec![kind(items), second])
        }
        _ => kind(&parameter.schema),
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

/// A command line with this command alone, which is quicker to build than all of them.
fn line(group: &str, command: &Command) -> clap::Command {
    let group = clap::Command::new(group.to_owned()).subcommand(operation::command(group, command, |_, _| Vec::new()));
    arguments::bare().subcommand(group).no_binary_name(true)
}

fn parse(group: &str, command: &'static Command, words: &[String]) -> Result<Request, String> {
    let parsed = line(group, command).try_get_matches_from(words);
    let matches = parsed.map_err(|error| format!("{words:?}: {error}"))?;
    let (_, inner) = matches.subcommand().unwrap();
    let (_, inner) = inner.subcommand().unwrap();
    Request::of(command, inner).map_err(|failure| failure.to_string())
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let pair = [rest.next().unwrap(), rest.next().unwrap()];
                bytes.push(u8::from_str_radix(std::str::from_utf8(&pair).unwrap(), 16).unwrap());
            }
            other => bytes.push(other),
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// Words for a value, and for a file where a body is wanted.
fn words_of(command: &Command, parameter: &Parameter, value: &Value) -> Vec<String> {
    if flags::is_positional(command, parameter) {
        return vec![text(value)];
    }
    vec![format!("--{}={}", flags::long(parameter), text(value))]
}

#[test]
fn every_parameter_travels_as_the_description_says() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("body.json");
    std::fs::write(&file, "{\"a\": 1}").unwrap();
    let client = Client::builder("http://host:1").build().unwrap();
    for generation in GENERATIONS {
        each(generation, |group, command, operation| {
            let place = format!("{generation:?} {group} {}", command.name);
            // Whether a reply is indented, and how long the server takes, is said by other means.
            let wanted: Vec<&DescribedParameter> = operation
                .parameters
                .iter()
                .filter(|parameter| !matches!(parameter.name.as_str(), "pretty" | "wait_for_complete"))
                .collect();
            let names: BTreeSet<(&str, bool)> = wanted.iter().map(|p| (p.name.as_str(), p.required)).collect();
            let known: BTreeSet<(&str, bool)> = command.parameters.iter().map(|p| (p.name, p.required)).collect();
            assert_eq!(known, names, "{place}");

            let mut words = vec![group.to_owned(), command.name.to_owned()];
            let (mut path, mut query) = (command.path.to_owned(), BTreeMap::new());
            // What has no flag comes in the order of the table.
            for parameter in command.parameters {
                let described = wanted.iter().find(|described| described.name == parameter.name).unwrap();
                let value = sample(described);
                words.extend(words_of(command, parameter, &value));
                if described.location == "path" {
                    path = path.replace(&format!("{{{}}}", parameter.name), &text(&value));
                } else {
                    query.insert(parameter.name.to_owned(), text(&value));
                }
            }
            if !operation.bodies.is_empty() {
                let flag = if matches!(command.body, Body::Bytes { .. }) { "--file" } else { "--body" };
                words.push(format!("{flag}={}", file.display()));
            }
            let request = parse(group, command, &words).unwrap_or_else(|error| panic!("{place}: {error}"));
            let call = request.call(&client);
            assert_eq!(call.operation().method.as_str(), operation.method, "{place}");
            let target = call.target();
            let (sent, pairs) = target.split_once('?').unwrap_or((&target, ""));
            assert_eq!(percent_decoded(sent), path, "{place}");
            // A value with a slash must stay one segment.
            assert_eq!(sent.matches('/').count(), command.path.matches('/').count(), "{place}: {sent}");
            let pairs: BTreeMap<String, String> = pairs
                .split('&')
                .filter(|pair| !pair.is_empty())
                .map(|pair| pair.split_once('=').unwrap())
                .map(|(name, value)| (percent_decoded(name), percent_decoded(value)))
                .collect();
            assert_eq!(pairs, query, "{place}");

            let media_types: Vec<&str> = operation.bodies.iter().map(|(media_type, _)| media_type.as_str()).collect();
            match &request.body {
                None => assert!(media_types.is_empty(), "{place}"),
                Some(Payload::Json(media_type, value)) => {
                    assert!(media_types.contains(media_type), "{place}");
                    assert_eq!(value.to_string(), "{\"a\":1}", "{place}");
                }
                Some(Payload::Form(_)) => {
                    assert!(media_types.contains(&"application/x-www-form-urlencoded"), "{place}");
                }
                Some(Payload::Bytes(media_type, bytes)) => {
                    assert!(media_types.contains(media_type), "{place}");
                    assert_eq!(bytes.as_ref(), b"{\"a\": 1}", "{place}");
                }
            }
        });
    }
}

#[test]
fn every_member_of_a_body_has_a_flag() {
    for generation in GENERATIONS {
        each(generation, |group, command, operation| {
            let place = format!("{generation:?} {group} {}", command.name);
            let objects = operation.bodies.iter().filter_map(|(_, schema)| schema["properties"].as_object());
            let Some(members) = objects.into_iter().next() else { return };
            if matches!(command.body, Body::Bytes { .. }) {
                return;
            }
            let names: BTreeSet<&str> = members.keys().map(String::as_str).collect();
            let known: BTreeSet<&str> = command.members().iter().map(|member| member.name).collect();
            assert_eq!(known, names, "{place}");
        });
    }
}

#[test]
fn the_example_of_every_command_is_one_that_it_takes() {
    for generation in GENERATIONS {
        each(generation, |group, command, _| {
            let example = arguments::help::example(group, command);
            let words = shlex::split(&example).unwrap().into_iter().skip(1);
            // Files and JSON that stand for something are there for people.
            let words: Vec<String> = words.map(|word| if word == "{...}" { "{}".to_owned() } else { word }).collect();
            if let Err(error) = line(group, command).try_get_matches_from(&words) {
                panic!("{generation:?}: {example}: {error}");
            }
        });
    }
}

#[test]
fn no_command_leaves_out_a_list_by_accident() {
    for generation in GENERATIONS {
        each(generation, |group, command, operation| {
            let place = format!("{generation:?} {group} {}", command.name);
            let listed = operation.method != "GET"
                && operation.parameters.iter().any(|parameter| {
                    parameter.location == "query"
                        && parameter.schema["type"] == "array"
                        && (parameter.name.ends_with("_list") || parameter.name.ends_with("_ids"))
                });
            assert_eq!(command.targets.is_some(), listed, "{place}");
            if command.method.as_str() == "DELETE" && !command.operation.contains("log") {
                assert!(command.destroys, "{place}");
            }
        });
    }
}

#[test]
fn the_commands_of_the_readme_are_ones_that_there_are() {
    let readme = include_str!("../README.md");
    let blocks = readme.split("```console\n").skip(1).filter_map(|rest| rest.split_once("```")).map(|(block, _)| block);
    let lines: Vec<String> =
        blocks.flat_map(|block| block.replace("\\\n", " ").lines().map(str::to_owned).collect::<Vec<_>>()).collect();
    let mut root = arguments::root(Generation::V4, |_, _| Vec::new());
    let mut count = 0;
    for line in lines.iter().map(|line| line.trim_start_matches("source <(").trim_end_matches(')')) {
        let words = shlex::split(line).unwrap();
        assert_eq!(words.first().map(String::as_str), Some("wazuhctl"), "{line}");
        let words = words.iter().take_while(|word| !matches!(word.as_str(), "|" | "<" | ">"));
        if let Err(error) = root.try_get_matches_from_mut(words) {
            panic!("{line}: {error}");
        }
        count += 1;
    }
    assert!(count > 10, "{count}");
}
