//! What there is to say of an event that went through decoders and rules.

mod data;
mod groups;
mod mitre;

use super::describe::described;
use super::matching::Matched;
use crate::event::Event;
use crate::json::Text;
use crate::messages::Message;
use crate::predecode::reported_hostname;
use crate::report::{Agent, Agentless, Decoder, Output, Predecoder, Rule};
use crate::rules::{self, Search};
use crate::ruleset::Ruleset;

/// The longest location of an agent that is shown, in bytes.
const LONGEST_LOCATION: usize = 1_023;

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

pub(super) fn output(
    ruleset: &Ruleset,
    event: &Event,
    host: &str,
    rule: Option<&rules::Rule>,
    found: Option<&Matched>,
    counted: &[Text],
    messages: &mut Vec<Message>,
) -> Output {
    let decoder = event.decoder.and_then(|place| ruleset.decoders.all.get(place));
    let data = data::data(event);
    let shown = rule.zip(found).map(|(rule, found)| {
        let mut shown = shown_rule(ruleset, event, rule, found, messages);
        groups::add(&mut shown, &rule.groups, &data, &event.full_log);
        shown
    });
    let previous = match (shown.is_some(), counted) {
        (true, [_, second, ..]) if !second.is_empty() => Some(text(&counted.join(&b'\n'))),
        _ => None,
    };
    let agentless = agentless(event);
    Output {
        rule: shown,
        agent: agentless.is_none().then(|| agent(event, host)),
        agentless,
        previous_output: previous,
        full_log: (!rule.is_some_and(|rule| rule.flags.no_full_log)).then(|| text(&event.full_log)),
        predecoder: Predecoder {
            program_name: event.program_name.as_deref().map(text),
            timestamp: event.timestamp.as_deref().map(text),
            hostname: reported_hostname(&event.full_log).map(text),
        },
        decoder: decoder.map_or_else(Decoder::default, |decoder| Decoder {
            accumulates: decoder.accumulates,
            parent: decoder.parent.clone(),
            name: Some(decoder.name.clone()),
            first_seen_comment: decoder.first_seen_comment.clone(),
        }),
        data,
        previous_log: event.previous.as_deref().map(text),
        location: location(event),
    }
}

fn shown_rule(
    ruleset: &Ruleset,
    event: &Event,
    rule: &rules::Rule,
    found: &Matched,
    messages: &mut Vec<Message>,
) -> Rule {
    Rule {
        level: rule.level,
        description: text(&described(&rule.description, event)),
        id: rule.id,
        mitre: mitre::shown(&rule.mitre, &ruleset.settings.techniques, messages),
        cve: rule.cve.clone(),
        info: rule.info.clone(),
        frequency: (!matches!(rule.context.search, Search::None)).then_some(rule.frequency + 2),
        fired_times: found.fired.filter(|_| !rule.flags.no_counter),
        mail: rule.flags.mail,
        groups: Vec::new(),
        requirements: Vec::new(),
    }
}

/// The agent of an event; its name and address are in the location, if it has one.
fn agent(event: &Event, host: &str) -> Agent {
    let is_agents = event.location.first() == Some(&b'(');
    let name = match is_agents {
        true => Some(text(&event.hostname)),
        false => (event.agent.as_ref() == b"000").then(|| host.to_owned()),
    };
    let ip = is_agents.then(|| {
        let behind = memchr::memchr(b')', &event.location)? + 2;
        let address = event.location.get(behind..)?;
        Some(text(address.split(|byte| *byte == b'-').next()?))
    });
    Agent { id: text(&event.agent), name, ip: ip.flatten().filter(|address| address != "any") }
}

/// `(script) user@host->location`.
fn agentless(event: &Event) -> Option<Agentless> {
    let inside = event.location.strip_prefix(b"(").filter(|_| event.agent.as_ref() == b"000")?;
    let (script, rest) = split(inside, b") ")?;
    let (user, rest) = split(rest, b"@")?;
    let (host, _) = split(rest, b"->")?;
    Some(Agentless { script: text(script), user: text(user), host: text(host) })
}

/// The location without the agent in it.
fn location(event: &Event) -> Option<String> {
    if event.location.first() != Some(&b'(') {
        return Some(text(&event.location));
    }
    let location = event.location.get(..LONGEST_LOCATION).unwrap_or(&event.location);
    split(location, b">").map(|(_, location)| text(location))
}

fn split<'t>(text: &'t [u8], mark: &[u8]) -> Option<(&'t [u8], &'t [u8])> {
    let place = memchr::memmem::find(text, mark)?;
    Some((text.get(..place)?, text.get(place + mark.len()..)?))
}
