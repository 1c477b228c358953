//! The reply of `PUT /logtest/explain`, an operation of this server alone. What a step says of a decoder or a rule is
//! left out where the caller may not read its file: that it was tried, and what came of it, shows in what the event
//! becomes anyway.

use std::ops::Range;

use wazuh_api_server::Json;
use wazuh_api_server::v4::models::ExplainLogtestReply;

use super::write_output;
use crate::wire::object::{Object, push_list};
use crate::wire::text::push_integer;
use apid_engine::explain::{Condition, DecoderStep, Explanation, Field, Head, RuleResult, RuleStep};
use apid_engine::messages::{Message, Place, SHOWN, Severity};
use apid_identity::rbac::Allowed;
use apid_ruleset::logtest::{ExplainedEvent, Outcome};

/// The files that the caller may read, by their names.
pub(crate) struct Readable {
    pub(crate) rules: Allowed,
    pub(crate) decoders: Allowed,
}

/// Whether a caller may read what is written in a place.
fn is_readable(allowed: &Allowed, place: Option<&Place>) -> bool {
    place.is_none_or(|place| allowed.contains(place.file.rsplit_once('/').map_or(&*place.file, |(_, name)| name)))
}

/// The reply.
pub(crate) fn explained(before: &Outcome, after: Option<&Outcome>, readable: &Readable) -> Json<ExplainLogtestReply> {
    let mut reply = Vec::new();
    Object::write(&mut reply, |whole| {
        whole.object("data", |data| {
            data.object("before", |members| write_outcome(members, before, readable));
            if let Some(after) = after {
                data.object("after", |members| write_outcome(members, after, readable));
            }
        });
        whole.integer("error", 0);
    });
    Json::from_encoded(reply)
}

fn write_outcome(members: &mut Object<'_>, outcome: &Outcome, readable: &Readable) {
    members.flag("loaded", outcome.is_loaded);
    let messages = outcome.messages.iter();
    push_list(members.member("messages"), messages, |out, message| Object::write(out, |of| write_message(of, message)));
    let events = outcome.events.iter();
    push_list(members.member("events"), events, |out, event| Object::write(out, |of| write_event(of, event, readable)));
}

fn write_message(members: &mut Object<'_>, message: &Message) {
    let severity = match message.severity {
        Severity::Info => "info",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    members.text("severity", severity);
    members.text("text", &message.text);
    if let Some(place) = &message.place {
        write_place(members, place);
        members.integer("column", place.column);
    }
}

fn write_place(members: &mut Object<'_>, place: &Place) {
    members.text("file", &place.file);
    members.integer("line", place.line);
}

fn write_event(members: &mut Object<'_>, event: &ExplainedEvent, readable: &Readable) {
    let report = &event.found.report;
    members
        .texts("messages", report.messages.iter().filter(|message| message.shown).take(SHOWN).map(Message::to_string));
    if let Some(output) = &report.output {
        members.object("output", |members| write_output(members, output, &event.found));
    }
    members.flag("alert", report.alert);
    members.object("explanation", |members| write_explanation(members, &event.explanation, readable));
}

fn write_explanation(members: &mut Object<'_>, explanation: &Explanation, readable: &Readable) {
    let Explanation { head, decoders, category, rules, chain, omitted, bytes: _ } = explanation;
    members.object("predecoding", |members| {
        let Head { timestamp, hostname, program_name, log } = head;
        for (name, range) in [("timestamp", timestamp), ("hostname", hostname), ("program_name", program_name)] {
            some_range(members, name, range.as_ref());
        }
        push_range(members.member("log"), log);
    });
    push_list(members.member("decoders"), decoders, |out, step| {
        Object::write(out, |members| write_decoder(members, step, &readable.decoders));
    });
    members.text("category", category);
    push_list(members.member("rules"), rules, |out, step| {
        Object::write(out, |members| write_rule(members, step, &readable.rules));
    });
    push_list(members.member("chain"), chain, |out, rule| push_integer(out, *rule));
    members.integer("omitted", *omitted);
}

fn write_decoder(members: &mut Object<'_>, step: &DecoderStep, allowed: &Allowed) {
    let DecoderStep { name, parent, place, fits, conditions, fields, plugin } = step;
    let is_readable = is_readable(allowed, place.as_ref());
    members.flag("fits", *fits);
    if is_readable {
        members.text("name", name);
        members.some_text("parent", parent.as_ref());
        if let Some(place) = place {
            write_place(members, place);
        }
        if let Some(plugin) = plugin {
            members.text("plugin", plugin);
        }
    } else {
        members.flag("hidden", true);
    }
    write_conditions(members, if is_readable { conditions } else { &[] });
    push_list(members.member("fields"), if is_readable { fields.as_slice() } else { &[] }, |out, field| {
        let Field { name, value, at } = field;
        Object::write(out, |members| {
            members.some_text("name", name.as_ref());
            members.text("value", value);
            some_range(members, "at", at.as_ref());
        });
    });
}

fn write_rule(members: &mut Object<'_>, step: &RuleStep, allowed: &Allowed) {
    let RuleStep { rule, level, description, place, depth, result, conditions } = step;
    let is_readable = is_readable(allowed, place.as_ref());
    members.integer("id", *rule);
    members.integer("depth", *depth);
    let result = match result {
        RuleResult::Failed => "failed",
        RuleResult::Matched => "matched",
        RuleResult::LedNowhere => "led_nowhere",
    };
    members.text("result", result);
    if is_readable {
        members.integer("level", *level);
        members.text("description", description);
        if let Some(place) = place {
            write_place(members, place);
        }
    } else {
        members.flag("hidden", true);
    }
    write_conditions(members, if is_readable { conditions } else { &[] });
}

fn write_conditions(members: &mut Object<'_>, conditions: &[Condition]) {
    push_list(members.member("conditions"), conditions, |out, condition| {
        let Condition { option, wanted, dialect, negate, value, of_log, held, from, until, at, captures } = condition;
        Object::write(out, |members| {
            members.text("option", option);
            members.text("wanted", wanted);
            if let Some(dialect) = dialect {
                members.text("type", dialect);
            }
            members.flag("negate", *negate);
            members.some_text("value", value.as_ref());
            members.flag("of_event", *of_log);
            members.flag("held", *held);
            for (name, offset) in [("from", from), ("until", until)] {
                if let Some(offset) = offset {
                    members.integer(name, *offset);
                }
            }
            some_range(members, "at", at.as_ref());
            if !captures.is_empty() {
                push_list(members.member("captures"), captures, push_range);
            }
        });
    });
}

fn some_range(members: &mut Object<'_>, name: &str, range: Option<&Range<usize>>) {
    if let Some(range) = range {
        push_range(members.member(name), range);
    }
}

fn push_range(out: &mut Vec<u8>, range: &Range<usize>) {
    push_list(out, [range.start, range.end], push_integer);
}
