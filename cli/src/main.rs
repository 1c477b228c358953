//! `wazuhctl`, the command line of the Wazuh server API.
//!
//! The commands come from tables that the generator emits (`generated/`), and requests go by the client's road for
//! operations that it knows nothing of (`wazuh_api_client::Client::call`): no typed model is used here.

mod account;
mod answer;
mod arguments;
mod complete;
mod confirm;
mod curl;
mod early;
mod failure;
mod generated;
mod manual;
mod output;
mod pages;
mod request;
mod run;
mod session;
mod settings;
#[cfg(test)]
mod spec_tests;
mod table;
mod tell;
mod tokens;

use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;

use clap::ArgMatches;
use clap::error::ErrorKind;
use clap_complete::CompleteEnv;

use crate::arguments::{builtin, global};
use crate::failure::{Exit, Failure};
use crate::generated::Generation;
use crate::session::Session;
use crate::settings::file::File;
use crate::settings::{Settings, directories, profiles};

fn main() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().collect();
    let completed = words.iter().position(|word| word == "--").map(|at| at + 1);
    let line = completed.and_then(|at| words.get(at..)).unwrap_or_default();
    let root = || arguments::root(early::generation(line).unwrap_or_default(), complete::ids);
    CompleteEnv::with_factory(|| complete::offered(root(), line)).var(manual::COMPLETE).complete();
    match start(&words) {
        Ok(exit) => exit.into(),
        Err(failure) => {
            tell::failure(&failure);
            failure.exit.into()
        }
    }
}

fn start(words: &[OsString]) -> Result<Exit, Failure> {
    let known = early::generation(words);
    let parse = |generation: Generation| arguments::root(generation, complete::ids).try_get_matches_from(words);
    let first = parse(known.unwrap_or_default());
    let asks_server = match &first {
        Ok(matches) => matches.subcommand_name().is_some_and(|name| !builtin::is_one(name)) && !is_dry_run(matches),
        Err(error) => {
            matches!(error.kind(), ErrorKind::InvalidSubcommand | ErrorKind::UnknownArgument | ErrorKind::InvalidValue)
        }
    };
    if known.is_some() || !asks_server {
        return match first {
            Ok(matches) => carry_out(&matches, known.unwrap_or_default(), None),
            Err(error) => usage(&error),
        };
    }
    // The commands depend on the generation, which only the server knows.
    let runtime = runtime()?;
    let session = early::settings_of(words).map(Session::new);
    let found = session.as_ref().map(|session| runtime.block_on(session.generation()));
    match (first, found) {
        (Ok(matches), None) => carry_out(&matches, Generation::default(), None),
        (Ok(_), Some(Err(failure))) => Err(failure),
        (Ok(matches), Some(Ok(Generation::V4))) => carry_out(&matches, Generation::V4, session),
        (_, Some(Ok(generation))) => match parse(generation) {
            Ok(matches) => carry_out(&matches, generation, session),
            Err(error) => usage(&error),
        },
        // The command line is wrong in every generation that could be meant.
        (Err(error), _) => usage(&error),
    }
}

/// What clap has to say: help on standard output, faults of the command line on standard error.
fn usage(error: &clap::Error) -> Result<Exit, Failure> {
    match error.print() {
        Err(fault) if fault.kind() != std::io::ErrorKind::BrokenPipe => return Err(fault.into()),
        _ => {}
    }
    Ok(if error.use_stderr() { Exit::Usage } else { Exit::Success })
}

fn is_dry_run(matches: &ArgMatches) -> bool {
    let (_, group) = matches.subcommand().unwrap_or(("", matches));
    let (_, command) = group.subcommand().unwrap_or(("", group));
    command.try_get_one::<bool>(global::DRY_RUN).ok().flatten().copied().unwrap_or_default()
}

fn carry_out(matches: &ArgMatches, generation: Generation, session: Option<Session>) -> Result<Exit, Failure> {
    let Some((group, inner)) = matches.subcommand() else { return Ok(Exit::Usage) };
    if builtin::is_one(group) {
        let mut output = Vec::new();
        program_command(group, inner, generation, &mut output)?;
        let mut stdout = std::io::stdout().lock();
        stdout.write_all(&output)?;
        stdout.flush()?;
        return Ok(Exit::Success);
    }
    let Some((name, matches)) = inner.subcommand() else { return Ok(Exit::Usage) };
    let command = generation
        .command(group, name)
        .ok_or_else(|| Failure::usage(format!("there is no command `{group} {name}`")))?;
    let session = match session {
        Some(session) => session,
        None => Session::new(settings(matches)?),
    };
    if session.settings().insecure && !matches.get_flag(global::DRY_RUN) {
        warn_of_certificates(session.settings());
    }
    runtime()?.block_on(run::command(&session, command, matches))
}

/// A command of the program itself.
fn program_command(
    name: &str,
    matches: &ArgMatches,
    generation: Generation,
    output: &mut Vec<u8>,
) -> Result<(), Failure> {
    match name {
        builtin::PROFILE => profiles::run(&directories::config_file()?, matches, output),
        builtin::COMPLETIONS => {
            let shell = matches.get_one::<String>(builtin::SHELL).cloned().unwrap_or_default();
            manual::completions(&shell, output)
        }
        builtin::MAN => {
            let folder = matches.get_one::<std::path::PathBuf>(builtin::DIR);
            manual::pages(arguments::root(generation, complete::ids), folder.map(std::path::PathBuf::as_path), output)
        }
        builtin::LOGOUT => account::logout(settings(matches)?, matches, output),
        _ => {
            let settings = settings(matches)?;
            settings.user()?;
            if settings.insecure {
                warn_of_certificates(&settings);
            }
            account::login(settings, matches, &runtime()?, output)
        }
    }
}

fn warn_of_certificates(settings: &Settings) {
    if settings.url.starts_with("https:") {
        tell::warning(&format!("the certificate of {} is not checked (--insecure)", settings.url));
    }
}

fn settings(matches: &ArgMatches) -> Result<Settings, Failure> {
    Settings::of(matches, &File::read(&directories::config_file()?)?)
}

fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| Failure::new(Exit::Other, format!("no threads can be started: {error}")))
}
