//! What a shell is told while a person types: ids by the server (agents, groups, roles, users, policies and rules), and
//! names of profiles.
//!
//! It takes two seconds at most, never prompts for a password, and is silent on failure.

use std::ffi::{OsStr, OsString};
use std::time::Duration;

use clap::Command as Line;
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};
use serde_json::Value;

use crate::answer::Answer;
use crate::arguments::{builtin, global};
use crate::early;
use crate::request::{Request, text};
use crate::session::Session;
use crate::settings::file::File;
use crate::settings::password::Sources;
use crate::settings::{Settings, directories};
use crate::table::{Command, Ids};

const LONGEST: Duration = Duration::from_secs(2);
/// More candidates than that are of no help.
const MOST: u64 = 200;

/// Which word of the line is being typed, where that need not be the last one.
const INDEX: &str = "_CLAP_COMPLETE_INDEX";

/// The command line as it is completed. Flags are offered to those who have begun to type one, and by commands that
/// take nothing else: a list of agents is not to end in thirty flags.
pub(crate) fn offered(root: Line, words: &[OsString]) -> Line {
    let index = std::env::var(INDEX).ok().and_then(|index| index.parse::<usize>().ok());
    let typed = index.map_or_else(|| words.last(), |index| words.get(index));
    let is_flag = typed.and_then(|word| word.to_str()).is_some_and(|word| word.starts_with('-'));
    let root = root.mut_arg(global::PROFILE, |argument| argument.add(ArgValueCompleter::new(profiles))).mut_subcommand(
        builtin::PROFILE,
        |profile| {
            let name = |command: Line| {
                command.mut_arg(builtin::NAME, |argument| argument.add(ArgValueCompleter::new(profiles)))
            };
            profile.mut_subcommand(builtin::USE, name).mut_subcommand(builtin::REMOVE, name)
        },
    );
    if is_flag { root } else { without_flags(root) }
}

fn without_flags(command: Line) -> Line {
    let command = command.mut_subcommands(without_flags);
    if command.get_positionals().next().is_none() {
        return command;
    }
    // Hidden, since their values are still completed; `--help` is made later and cannot be.
    command
        .mut_args(|argument| if argument.is_positional() { argument } else { argument.hide(true) })
        .disable_help_flag(true)
}

/// Profiles with their servers.
fn profiles(current: &OsStr) -> Vec<CompletionCandidate> {
    let typed = current.to_string_lossy();
    let file = directories::config_file().and_then(|path| File::read(&path)).unwrap_or_default();
    file.profiles
        .into_iter()
        .filter(|(name, _)| name.starts_with(typed.as_ref()))
        .map(|(name, profile)| CompletionCandidate::new(name).help(profile.url.map(Into::into)))
        .collect()
}

/// The candidates for an id that is being typed, or for the last one of a list.
pub(crate) fn ids(ids: Ids, current: &OsStr) -> Vec<CompletionCandidate> {
    let Some(current) = current.to_str() else { return Vec::new() };
    let (before, typed) = current.rsplit_once(',').map_or(("", current), |(before, typed)| (before, typed));
    let prefix = if before.is_empty() { String::new() } else { format!("{before},") };
    let found = ask(ids, typed).unwrap_or_default();
    found
        .into_iter()
        .filter(|(id, _)| id.starts_with(typed))
        .map(|(id, name)| {
            CompletionCandidate::new(format!("{prefix}{id}")).help((!name.is_empty()).then(|| name.into()))
        })
        .collect()
}

/// Ids with names, as the server has them.
fn ask(ids: Ids, typed: &str) -> Option<Vec<(String, String)>> {
    let settings = early::settings()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().ok()?;
    runtime.block_on(async { tokio::time::timeout(LONGEST, list(ids, typed, settings)).await.ok()? })
}

async fn list(ids: Ids, typed: &str, settings: Settings) -> Option<Vec<(String, String)>> {
    let (operation, id, name) = match ids {
        Ids::Agent => ("get_agents", "id", "name"),
        Ids::Group => ("get_groups", "name", "count"),
        Ids::Role => ("get_roles", "id", "name"),
        Ids::User => ("get_users", "id", "username"),
        Ids::Policy => ("get_policies", "id", "name"),
        Ids::SecurityRule => ("get_security_rules", "id", "name"),
        Ids::Node => return None,
    };
    let session = Session::with(settings, Sources::Silent);
    let generation = session.generation().await.ok()?;
    let mut commands = generation.groups().iter().flat_map(|group| group.commands);
    let command: &'static Command = commands.find(|command| command.operation == operation)?;
    let mut request = Request::bare(command).with("limit", MOST.into());
    if !typed.is_empty() {
        request = request.with("search", typed.into());
    }
    let Answer::Page(page) = Answer::of(session.send(&request).await.ok()?).ok()? else { return None };
    let member = |item: &Value, name: &str| item.get(name).map(text).unwrap_or_default();
    let named = |item: &Value| match ids {
        Ids::Group => format!("{} agents", member(item, name)),
        _ => member(item, name),
    };
    Some(page.items.iter().map(|item| (member(item, id), named(item))).collect())
}
