//! What a command sends: the arguments of a command line as those of a request. Nothing here connects.

use std::io::Read as _;
use std::path::Path;

use clap::ArgMatches;
use serde_json::{Map, Value};
use wazuh_api_client::call::{Call, Operation, Security};
use wazuh_api_client::reqwest::Method as HttpMethod;
use wazuh_api_client::{Bytes, Client};

use crate::arguments::flags;
use crate::arguments::operation::{ALL_TARGETS, BODY, WAIT};
use crate::failure::{Exit, Failure};
use crate::table::{self, Body, Command, Credentials, Form, Kind, List, Method, Parameter, Place};

/// A command with its arguments.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// What is sent.
    pub(crate) command: &'static Command,
    /// Given parameters, in the order of the table, with their values: an array for a list.
    values: Vec<(&'static Parameter, Value)>,
    /// The list says that all are meant.
    all: Option<&'static str>,
    /// What is sent besides.
    pub(crate) body: Option<Payload>,
    waits: bool,
}

/// A body.
#[derive(Clone, Debug)]
pub(crate) enum Payload {
    /// JSON, or another media type that is written so.
    Json(&'static str, Value),
    /// Pairs of a form.
    Form(Value),
    /// A file.
    Bytes(&'static str, Bytes),
}

impl Request {
    /// The request that a command line asks for.
    pub(crate) fn of(command: &'static Command, matches: &ArgMatches) -> Result<Self, Failure> {
        let mut values = Vec::new();
        for parameter in command.parameters {
            if let Some(value) = value(parameter, matches)? {
                values.push((parameter, value));
            }
        }
        let all_targets = command.targets.and_then(|targets| Some((targets.name, targets.all?)));
        let all = all_targets.filter(|_| matches.get_flag(ALL_TARGETS)).filter(|(_, all)| all.keyword);
        Ok(Self {
            command,
            values,
            all: all.map(|(name, _)| name),
            body: body(command, matches)?,
            waits: command.waits && matches.get_flag(WAIT),
        })
    }

    /// A request without arguments.
    pub(crate) fn bare(command: &'static Command) -> Self {
        Self { command, values: Vec::new(), all: None, body: None, waits: false }
    }

    /// The value of a query parameter.
    pub(crate) fn value(&self, name: &str) -> Option<&Value> {
        let mut values = self.values.iter();
        values.find(|(parameter, _)| parameter.place == Place::Query && parameter.name == name).map(|(_, value)| value)
    }

    /// The value of a query parameter that is a number.
    pub(crate) fn number(&self, name: &str) -> Option<u64> {
        self.value(name).and_then(Value::as_u64)
    }

    /// The items of a query parameter that is a list.
    pub(crate) fn list(&self, name: &str) -> Option<Vec<String>> {
        match self.value(name)? {
            Value::Array(items) => Some(items.iter().filter_map(Value::as_str).map(str::to_owned).collect()),
            Value::String(text) => Some(text.split(',').map(str::to_owned).collect()),
            _ => None,
        }
    }

    /// The same request with another value of a query parameter. Without effect on a command that does not take it.
    pub(crate) fn with(mut self, name: &str, value: Value) -> Self {
        self.values.retain(|(parameter, _)| parameter.place != Place::Query || parameter.name != name);
        let known = |parameter: &&'static Parameter| parameter.place == Place::Query && parameter.name == name;
        if let Some(parameter) = self.command.parameters.iter().find(known) {
            self.values.push((parameter, value));
        }
        self
    }

    /// The call of the client that sends it.
    pub(crate) fn call(&self, client: &Client) -> Call {
        let method = match self.command.method {
            Method::Get => HttpMethod::GET,
            Method::Post => HttpMethod::POST,
            Method::Put => HttpMethod::PUT,
            Method::Patch => HttpMethod::PATCH,
            Method::Delete => HttpMethod::DELETE,
        };
        let mut operation = Operation::new(self.command.operation, method, self.command.path);
        operation.waits = self.command.waits;
        operation.security = match self.command.credentials {
            Credentials::None => Security::None,
            Credentials::Password => Security::Basic,
            Credentials::Token => Security::Bearer,
        };
        let mut call = client.call(operation).wait_for_complete(self.waits);
        for (parameter, value) in &self.values {
            let name = parameter.name;
            call = match (parameter.place, parameter.list) {
                (Place::Path, _) => call.path(name, value),
                (Place::Header, _) => call.header(name, value),
                (Place::Cookie, _) => call.cookie(name, value),
                (Place::Query, Some(List::Repeated)) => call.query_list(name, None, value),
                (Place::Query, Some(List::Spaces)) => call.query_list(name, Some(' '), value),
                (Place::Query, Some(List::Pipes)) => call.query_list(name, Some('|'), value),
                (Place::Query | Place::Body, _) => call.query(name, value),
            };
        }
        if let Some(name) = self.all {
            call = call.query(name, &"all");
        }
        match &self.body {
            None => call,
            Some(Payload::Json(media_type, value)) => call.body(value).media_type(media_type),
            Some(Payload::Form(value)) => call.form_body(value),
            Some(Payload::Bytes(media_type, bytes)) => call.raw_body(media_type, bytes.clone()),
        }
    }

    /// What the command works on, as a person is asked about it.
    pub(crate) fn subject(&self) -> String {
        let targets = self.command.targets;
        let listed = targets.and_then(|targets| self.list(targets.name));
        let named: Vec<String> = match (&listed, targets.and_then(|targets| targets.all)) {
            (Some(items), _) => items.clone(),
            (None, Some(all)) => vec![all.flag.replace('-', " ")],
            (None, None) => Vec::new(),
        };
        let path = self.values.iter().filter(|(parameter, _)| parameter.place == Place::Path);
        path.map(|(_, value)| text(value)).chain(named).collect::<Vec<_>>().join(", ")
    }
}

/// A value as the text of a request.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

/// The value that the command line gives for a parameter.
fn value(parameter: &Parameter, matches: &ArgMatches) -> Result<Option<Value>, Failure> {
    let id = flags::id(parameter);
    let mut values: Vec<Value> = match parameter.kind {
        Kind::Integer => many::<i64>(matches, &id).map(Value::from).collect(),
        Kind::Number => many::<String>(matches, &id)
            .map(|text| serde_json::from_str(&text).unwrap_or(Value::String(text)))
            .collect(),
        Kind::Boolean => many::<String>(matches, &id).map(|text| Value::from(text == "true")).collect(),
        Kind::Text => many::<String>(matches, &id).map(Value::from).collect(),
        Kind::Json => {
            let parse = |text: String| {
                serde_json::from_str(&text).map_err(|error| {
                    Failure::usage(format!("--{} is not JSON: {error}", flags::long(parameter)))
                        .hint("quote it for the shell, such as '{\"actions\": [\"agent:read\"]}'")
                })
            };
            many::<String>(matches, &id).map(parse).collect::<Result<_, _>>()?
        }
    };
    Ok(match parameter.list {
        _ if values.is_empty() => None,
        Some(_) => Some(Value::Array(values)),
        None => values.pop(),
    })
}

fn many<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, id: &str) -> impl Iterator<Item = T> {
    matches.get_many::<T>(id).into_iter().flatten().cloned()
}

fn body(command: &'static Command, matches: &ArgMatches) -> Result<Option<Payload>, Failure> {
    let given = match command.body {
        Body::None => return Ok(None),
        _ => matches.get_one::<std::path::PathBuf>(BODY),
    };
    match command.body {
        Body::None => Ok(None),
        Body::Bytes { media_type, .. } => match given {
            Some(path) => Ok(Some(Payload::Bytes(media_type, read(path)?.into()))),
            None => Ok(None),
        },
        Body::Value { form, required, members, media_type } => {
            let whole = given.map(|path| json(path)).transpose()?;
            let value = with_members(whole, members, matches)?;
            if value.is_none() && required {
                return Err(nothing_to_send(members));
            }
            Ok(value.map(|value| match form {
                Form::Json => Payload::Json(media_type, value),
                Form::Pairs => Payload::Form(value),
            }))
        }
    }
}

/// The body with the members that have been given by flags.
fn with_members(
    whole: Option<Value>,
    members: &'static [table::Parameter],
    matches: &ArgMatches,
) -> Result<Option<Value>, Failure> {
    let mut object = match whole {
        Some(Value::Object(object)) => Some(object),
        // Not an object: there is nothing to set in it.
        Some(other) => return Ok(Some(other)),
        None => None,
    };
    for member in members {
        if let Some(value) = value(member, matches)? {
            object.get_or_insert_with(Map::new).insert(member.name.to_owned(), value);
        }
    }
    Ok(object.map(Value::Object))
}

fn nothing_to_send(members: &[table::Parameter]) -> Failure {
    let flags: Vec<String> = members.iter().map(|member| format!("--{}", flags::long(member))).collect();
    Failure::usage("there is nothing to send").hint(format!("give some of {}, or the whole --body", flags.join(", ")))
}

/// JSON of a file, of standard input, or from the command line itself.
fn json(path: &Path) -> Result<Value, Failure> {
    let given = path.to_str().map(str::trim).filter(|text| text.starts_with(['{', '[']));
    let bytes = match given {
        Some(text) => text.as_bytes().to_vec(),
        None => read(path)?,
    };
    let place = if given.is_some() { "the body".to_owned() } else { named(path) };
    serde_json::from_slice(&bytes).map_err(|error| Failure::usage(format!("{place} is not JSON: {error}")))
}

/// The bytes of a file, or of standard input for `-`.
fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    if path.as_os_str() != "-" {
        return std::fs::read(path).map_err(|error| Failure::file(path, &error));
    }
    let mut bytes = Vec::new();
    std::io::stdin()
        .read_to_end(&mut bytes)
        .map_err(|error| Failure::new(Exit::Other, format!("standard input: {error}")))?;
    Ok(bytes)
}

fn named(path: &Path) -> String {
    if path.as_os_str() == "-" { "standard input".to_owned() } else { path.display().to_string() }
}
