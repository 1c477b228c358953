//! What `--help` of an operation says: the request, the permissions, the values of parameters, and an example.

use super::flags::{is_positional, long};
use crate::table::{Body, Command, Ids, Kind, Parameter, Place};

/// The whole text about a command.
pub(super) fn long_about(command: &Command) -> String {
    let more = if command.more.is_empty() { String::new() } else { format!("\n\n{}", command.more) };
    let deprecated = if command.deprecated { "\n\nDeprecated." } else { "" };
    format!("{}{more}{deprecated}", command.about)
}

/// What stands behind the flags.
pub(super) fn after(group: &str, command: &Command) -> String {
    let mut text = format!("Request: {} {}", command.method.as_str(), command.path);
    for (index, permission) in command.permissions.iter().enumerate() {
        text.push_str(if index == 0 { "\nPermission: " } else { "\n            " });
        text.push_str(permission);
    }
    text.push_str(&format!("\n\nExample:\n  {}", example(group, command)));
    text
}

/// What is said of a parameter.
pub(super) fn of(parameter: &Parameter) -> String {
    let mut text = parameter.about.trim_end_matches('.').to_owned();
    if text.is_empty() {
        text = format!("`{}` of the request", parameter.name);
    }
    match (parameter.kind, parameter.list) {
        (Kind::Json, _) => text.push_str(" (JSON)"),
        (_, Some(_)) => text.push_str(" (a list: commas between the values)"),
        _ => {}
    }
    if !parameter.default.is_empty() {
        text.push_str(&format!(" [default: {}]", parameter.default));
    }
    text
}

/// A command line that works, with values of the kind that is wanted.
pub(crate) fn example(group: &str, command: &Command) -> String {
    let mut words = vec![format!("{} {group} {}", super::NAME, command.name)];
    words.extend(command.parameters.iter().filter(|parameter| is_positional(command, parameter)).map(sample));
    let required = command.parameters.iter().chain(command.members());
    let required = required.filter(|parameter| parameter.required && !is_positional(command, parameter));
    words.extend(required.map(|parameter| match parameter.kind {
        Kind::Boolean => format!("--{}", long(parameter)),
        _ => format!("--{} {}", long(parameter), sample(parameter)),
    }));
    match command.body {
        Body::Bytes { media_type, .. } => {
            words.push(format!("--file {}", if media_type.contains("xml") { "file.xml" } else { "FILE" }));
        }
        Body::Value { required: true, members: [], .. } => words.push("--body body.json".to_owned()),
        _ => {}
    }
    if command.takes("status") && command.operation == "get_agents" {
        words.push("--status active".to_owned());
    }
    if command.pages.is_some() {
        words.push("--all -o csv".to_owned());
    }
    words.join(" ")
}

fn sample(parameter: &Parameter) -> String {
    if let Some(value) = parameter.values.first() {
        return (*value).to_owned();
    }
    let text = match (parameter.kind, parameter.ids) {
        (_, Some(Ids::Agent)) => "001",
        (_, Some(Ids::Group)) => "default",
        (_, Some(Ids::Node)) => "node01",
        (_, Some(Ids::Role | Ids::User | Ids::Policy | Ids::SecurityRule)) => "100",
        (Kind::Integer, _) => "5",
        (Kind::Number, _) => "0.5",
        (Kind::Boolean, _) => "true",
        (Kind::Json, _) => "'{...}'",
        (Kind::Text, None) => match parameter.name {
            "filename" | "file_name" => "local_rules.xml",
            "ip" => "10.0.0.7",
            _ if parameter.place == Place::Path => return parameter.name.to_uppercase(),
            _ => return parameter.flag.to_uppercase().replace('-', "_"),
        },
    };
    text.to_owned()
}
