//! `wazuh-apid ruleset check`: every fault of a ruleset, with its place.

use std::path::Path;

use apid_engine::Ruleset;
use apid_engine::messages::{Message, Place, Severity};
use serde_json::json;

use super::lines::{kind, line};
use super::source::Texts;
use super::{OfflineError, Streams};
use crate::cli::ruleset::RulesetCommand;

/// Whether there is no fault.
pub(super) fn check(
    command: &RulesetCommand,
    home: Option<&Path>,
    streams: &mut Streams<'_>,
) -> Result<bool, OfflineError> {
    let RulesetCommand::Check { path, deny_warnings, json } = command;
    let texts = Texts::read(path.as_deref(), home)?;
    let loaded = texts.loaded();
    let (mut errors, mut warnings) = (0, 0);
    let unreachable = loaded.ruleset.as_deref().map(unreachable).unwrap_or_default();
    for message in loaded.messages.iter().chain(&unreachable) {
        match message.severity {
            Severity::Error => errors += 1,
            Severity::Warning => warnings += 1,
            Severity::Info => {}
        }
        if *json {
            writeln!(streams.output, "{}", object(message))?;
        } else {
            writeln!(streams.output, "{}", line(message))?;
        }
    }
    if !json {
        let files = texts.files();
        let (decoders, rules, lists) = (files.decoders.len(), files.rules.len(), files.lists.len());
        writeln!(
            streams.output,
            "{decoders} files of decoders, {rules} of rules, {lists} lists: {errors} errors, {warnings} warnings"
        )?;
    }
    // What does not load has an error, whatever its messages are.
    Ok(loaded.ruleset.is_some() && errors == 0 && !(*deny_warnings && warnings > 0))
}

/// What loads and can never happen.
fn unreachable(ruleset: &Ruleset) -> Vec<Message> {
    let warning = |text: String, place: Option<&Place>| Message {
        place: place.cloned(),
        ..Message::new(Severity::Warning, text)
    };
    let decoders = ruleset.unreachable_decoders();
    let decoders = decoders.iter().map(|found| {
        let text = format!("no event can have decoder '{}': {}", found.decoder.name, found.reason);
        warning(text, found.decoder.place)
    });
    let rules = ruleset.unreachable();
    let rules = rules
        .iter()
        .map(|found| warning(format!("no event can match rule {}: {}", found.rule.id, found.reason), found.rule.place));
    decoders.chain(rules).collect()
}

fn object(message: &Message) -> serde_json::Value {
    let place = message.place.as_ref();
    json!({
        "severity": kind(message.severity),
        "message": message.text,
        "file": place.map(|place| place.file.to_string()),
        "line": place.map(|place| place.line),
        "column": place.map(|place| place.column),
    })
}
