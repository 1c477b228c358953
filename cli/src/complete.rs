//! Completion of ids by the server: agents, groups, roles, users, policies and rules.
//!
//! It runs while a person types: it takes two seconds at most, never prompts for a password, and is silent on failure.

use std::ffi::OsStr;
use std::time::Duration;

use clap_complete::engine::CompletionCandidate;
use serde_json::Value;

use crate::answer::Answer;
use crate::early;
use crate::request::{Request, text};
use crate::session::Session;
use crate::settings::Settings;
use crate::settings::password::Sources;
use crate::table::{Command, Ids};

const LONGEST: Duration = Duration::from_secs(2);
/// More candidates than that are of no help.
const MOST: u64 = 200;

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
