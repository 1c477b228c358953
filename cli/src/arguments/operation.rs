//! The command of an operation: its parameters and the members of its body as arguments of clap.
//!
//! What is in the path stands without a flag, in the path's order, and so does the list of what a command works on,
//! after it. Everything else is a flag.

use std::ffi::OsStr;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, ValueParser};
use clap::{Arg, ArgAction, ArgGroup, Command, value_parser};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};

use super::flags::{id, is_positional, long};
use super::{global, help};
use crate::table::{self, Body, Ids, Kind, Parameter, Place};

/// Pages everything.
pub(crate) const ALL_PAGES: &str = "all pages";
/// The file of the body.
pub(crate) const BODY: &str = "body";
/// All targets.
pub(crate) const ALL_TARGETS: &str = "all targets";
/// The server must not time out.
pub(crate) const WAIT: &str = "wait";

/// Headings of the help.
const FLAGS: &str = "Parameters";
const MEMBERS: &str = "Body";

/// Candidates for an id that is being typed.
pub(crate) type Complete = fn(Ids, &OsStr) -> Vec<CompletionCandidate>;

/// The clap command of an operation; `complete` is asked for ids.
pub(crate) fn command(group: &str, command: &table::Command, complete: Complete) -> Command {
    let mut built = Command::new(command.name)
        .about(super::trimmed(command.about))
        .long_about(help::long_about(command))
        .after_help(help::after(group, command));
    let alias = command.operation.replace('_', "-");
    if alias != command.name {
        built = built.alias(alias);
    }
    if command.deprecated {
        built = built.hide(true);
    }
    for parameter in command.parameters {
        built = built.arg(argument(command, parameter, complete));
    }
    if let Some(all) = command.targets.and_then(|targets| targets.all) {
        let about = match all.keyword {
            true => "Everything that the command can work on",
            false => "Everything that the command can work on, which the request says by leaving the list out",
        };
        built =
            built.arg(Arg::new(ALL_TARGETS).long(all.flag).action(ArgAction::SetTrue).help(about).help_heading(FLAGS));
        if let Some(list) = command.parameters.iter().find(|parameter| command.is_target(parameter)) {
            built = built.group(ArgGroup::new("targets").args([id(list), ALL_TARGETS.to_owned()]).required(true));
        }
    }
    for member in command.members() {
        built = built.arg(argument(command, member, complete));
    }
    built = body(command, built);
    if command.pages.is_some() {
        let all = Arg::new(ALL_PAGES).long("all").action(ArgAction::SetTrue).help_heading(FLAGS);
        built = built.arg(all.help("Everything from the offset on, page by page; --limit is then the size of a page"));
    }
    if command.waits {
        let wait = Arg::new(WAIT).long("wait").action(ArgAction::SetTrue).help_heading(FLAGS);
        built = built.arg(wait.help("Wait until the server has finished, however long that takes"));
    }
    built
}

fn body(command: &table::Command, built: Command) -> Command {
    let (required, help, file_like) = match command.body {
        Body::None => return built,
        Body::Value { required, members: [], .. } => {
            (required, "The body, JSON: a file, `-` for standard input, or the JSON itself".to_owned(), false)
        }
        Body::Value { .. } => {
            (false, "The whole body, JSON: a file, `-` for standard input, or the JSON itself".to_owned(), false)
        }
        Body::Bytes { required, media_type } => {
            (required, format!("The file to send ({media_type}), or `-` for standard input"), true)
        }
    };
    let mut argument =
        Arg::new(BODY).long("body").value_name("FILE").required(required).help(help).help_heading(MEMBERS);
    if file_like {
        argument = argument.long("file").short('f').visible_alias("body");
    }
    built.arg(argument.value_hint(clap::ValueHint::FilePath).value_parser(value_parser!(PathBuf)))
}

fn argument(command: &table::Command, parameter: &Parameter, complete: Complete) -> Arg {
    let positional = is_positional(command, parameter);
    let mut argument = Arg::new(id(parameter)).help(help::of(parameter)).value_name(value_name(parameter, positional));
    if positional {
        argument = argument.required(
            parameter.required
                && !command.targets.is_some_and(|targets| targets.all.is_some() && command.is_target(parameter)),
        );
    } else {
        let heading = if parameter.place == Place::Body { MEMBERS } else { FLAGS };
        argument = argument.long(long(parameter)).help_heading(heading);
        // As the API spells it, for those who come from its documentation.
        if parameter.name != parameter.flag && !global::is_taken(parameter.name) {
            argument = argument.alias(parameter.name);
        }
        if parameter.name == "q" {
            argument = argument.short('q');
        }
        argument = match (parameter.required, parameter.place) {
            (true, Place::Body) => argument.required_unless_present(BODY),
            (required, _) => argument.required(required),
        };
    }
    if parameter.deprecated {
        argument = argument.hide(true);
    }
    argument = valued(argument, parameter, positional);
    match parameter.ids {
        Some(Ids::Node) | None => argument,
        Some(ids) => argument.add(ArgValueCompleter::new(move |current: &OsStr| complete(ids, current))),
    }
}

/// What values it takes, and how many.
fn valued(argument: Arg, parameter: &Parameter, positional: bool) -> Arg {
    let parser: ValueParser = match parameter.kind {
        _ if !parameter.values.is_empty() => PossibleValuesParser::new(parameter.values).into(),
        Kind::Boolean => PossibleValuesParser::new(["true", "false"]).into(),
        Kind::Integer => value_parser!(i64).into(),
        // Sent as it was typed: `7` is not `7.0` to every server.
        Kind::Number => ValueParser::from(|text: &str| text.parse::<f64>().map(|_| text.to_owned())),
        Kind::Text | Kind::Json => value_parser!(String),
    };
    let argument = argument.value_parser(parser);
    match (parameter.list, parameter.kind) {
        (Some(_), _) => {
            let argument = argument.action(ArgAction::Append).value_delimiter(',');
            if positional { argument.num_args(1..) } else { argument }
        }
        // Without a value it is `true`; `=` keeps it from taking the next argument for its value.
        (None, Kind::Boolean) if !positional => {
            argument.num_args(0..=1).require_equals(true).default_missing_value("true").hide_possible_values(true)
        }
        (None, Kind::Integer | Kind::Number) => argument.allow_negative_numbers(true),
        // `--sort -name` is the usual way to say "descending".
        (None, _) if matches!(parameter.name, "sort") => argument.allow_hyphen_values(true),
        _ => argument,
    }
}

fn value_name(parameter: &Parameter, positional: bool) -> String {
    match (parameter.kind, parameter.ids) {
        (Kind::Boolean, _) if !positional => "true|false".to_owned(),
        (Kind::Json, _) => "JSON".to_owned(),
        (_, Some(ids)) => match ids {
            Ids::Agent => "AGENT",
            Ids::Group => "GROUP",
            Ids::Node => "NODE",
            Ids::Role => "ROLE",
            Ids::User => "USER",
            Ids::Policy => "POLICY",
            Ids::SecurityRule => "RULE",
        }
        .to_owned(),
        _ => parameter.flag.to_uppercase().replace('-', "_"),
    }
}
