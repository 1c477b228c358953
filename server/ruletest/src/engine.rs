//! An engine as what tests are run on.

use std::collections::BTreeSet;
use std::sync::Arc;

use apid_engine::json::{Text, Value};
use apid_engine::report::{Output, Report};
use apid_engine::{Decoded, Moment, Request, Ruleset, Session};
use indexmap::IndexMap;

use crate::case::Given;
use crate::coverage::Coverage;
use crate::run::{Matched, Outcome, Seen, Subject};

/// When every session begins: a Monday at noon, 2024-01-01 12:00:00 UTC, so that rules for times of the day and days of
/// the week give the same result whenever tests are run.
const BEGIN: i64 = 1_704_110_400;
/// The host that events are received on.
const HOST: &str = "localhost";

/// A ruleset to test.
#[derive(Clone, Debug)]
pub struct Engine {
    ruleset: Arc<Ruleset>,
}

impl Engine {
    /// Tests of `ruleset`.
    pub fn new(ruleset: Arc<Ruleset>) -> Self {
        Self { ruleset }
    }

    /// How much of the ruleset a run that saw `seen` has reached.
    pub fn coverage(&self, seen: &Seen) -> Coverage {
        let rules: BTreeSet<_> = self.ruleset.rules().filter(|rule| !rule.leads_only).map(|rule| rule.id).collect();
        let decoders: BTreeSet<_> = self.ruleset.decoders().map(str::to_owned).collect();
        Coverage::of(&rules, &decoders, seen)
    }
}

impl Subject for Engine {
    type Session = Session;

    fn session(&self) -> Session {
        Session::new(Arc::clone(&self.ruleset))
    }

    fn process(&self, session: &mut Session, event: &Given, seconds: u64) -> Result<Outcome, String> {
        let moment = Moment { seconds: BEGIN.saturating_add_unsigned(seconds), offset: 0 };
        match event {
            // How an event was collected makes no difference to the real tool either.
            Given::Event { text, location, log_format: _ } => {
                let (event, location) = (text.as_bytes(), location.as_bytes());
                outcome(session.process(Request { event, location, moment, host: HOST, trace: false }))
            }
            Given::Decoded { decoder, category, fields } => {
                let fields = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                let decoded = Decoded { decoder, category, fields, moment, host: HOST };
                let mut outcome = outcome(session.process_decoded(&decoded).map_err(|unknown| unknown.to_string())?)?;
                outcome.decoder = Some(decoder.clone());
                Ok(outcome)
            }
        }
    }
}

fn outcome(report: Report) -> Result<Outcome, String> {
    let Report { messages, output, alert, .. } = report;
    let Some(output) = output else {
        let messages: Vec<_> = messages.iter().map(ToString::to_string).collect();
        return Err(messages.join("; "));
    };
    let Output { rule, decoder, data, .. } = output;
    let mut fields = IndexMap::new();
    flatten(&mut fields, "", &data);
    let rule = rule.map(|rule| Matched {
        id: rule.id,
        level: rule.level.unsigned_abs(),
        groups: rule.groups,
        description: rule.description,
    });
    Ok(Outcome { rule, decoder: decoder.name, fields, alert })
}

/// Fields of nested objects by names that are joined by points.
fn flatten(fields: &mut IndexMap<String, String>, prefix: &str, members: &[(Text, Value)]) {
    for (name, value) in members {
        let name = format!("{prefix}{}", String::from_utf8_lossy(name));
        match value {
            Value::Object(members) => flatten(fields, &format!("{name}."), members),
            value => drop(fields.insert(name, shown(value))),
        }
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Text(text) => String::from_utf8_lossy(text).into_owned(),
        Value::Array(values) => values.iter().map(shown).collect::<Vec<_>>().join(","),
        Value::Object(_) => "object".to_owned(),
    }
}
