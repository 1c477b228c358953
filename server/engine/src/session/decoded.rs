//! Events of the manager's own modules, which are decoded by code and not by the ruleset: file integrity, inventory,
//! events of Windows. Rules see their fields; there is no text that they could be read from.

use super::Session;
use super::history::Counted;
use super::matching::Matching;
use super::process::{Request, STEPS};
use crate::event::{Category, Event, Fields, Fixed};
use crate::moment::Moment;
use crate::patterns::Steps;
use crate::report::Report;

/// An event that was decoded elsewhere.
#[derive(Clone, Debug)]
pub struct Decoded<'d> {
    /// The decoder, one of the ruleset's or of the manager's own, such as `syscheck_new_entry`.
    pub decoder: &'d str,
    /// As in the option `category` of rules: `ossec` for the manager's own modules.
    pub category: &'d str,
    /// By name, in order: those that every event may have (`srcip`, `user`, ...) and any others.
    pub fields: Vec<(&'d str, &'d str)>,
    /// When it came.
    pub moment: Moment,
    /// The name of this host.
    pub host: &'d str,
}

/// A decoder or a category that does not exist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no {kind} `{name}`")]
pub struct Unknown {
    /// `decoder` or `category`.
    pub kind: &'static str,
    /// As it was given.
    pub name: String,
}

impl Session {
    /// Takes an event that was decoded elsewhere through the rules. The report shows no decoder.
    ///
    /// # Errors
    ///
    /// The decoder or the category is unknown.
    pub fn process_decoded(&mut self, decoded: &Decoded<'_>) -> Result<Report, Unknown> {
        let unknown = |kind, name: &str| Unknown { kind, name: name.to_owned() };
        let ruleset = self.ruleset.clone();
        let decoder = ruleset.decoders.names.get(decoded.decoder).ok_or_else(|| unknown("decoder", decoded.decoder))?;
        let category = Category::of_rules(decoded.category).ok_or_else(|| unknown("category", decoded.category))?;
        let mut fields = Fields::default();
        for (name, value) in &decoded.fields {
            match Fixed::in_order(name) {
                Some(field) => fields.set(field, value.as_bytes()),
                None => fields.add(name.as_bytes(), value.as_bytes()),
            }
        }
        let mut event = Event {
            full_log: Box::default(),
            log: Box::default(),
            size: 0,
            location: Box::default(),
            agent: b"000"[..].into(),
            hostname: decoded.host.as_bytes().into(),
            program_name: None,
            timestamp: None,
            moment: decoded.moment,
            fields,
            decoder: None,
            category,
            previous: None,
        };
        let mut matching = Matching {
            ruleset: &ruleset,
            session: self,
            event: &mut event,
            counted: Counted::default(),
            decoder: Some(decoder),
            trace: None,
            steps: Steps::at_most(STEPS),
            observer: &mut (),
        };
        let found = matching.find(None);
        let counted = matching.counted;
        let request = Request { event: b"", location: b"", moment: decoded.moment, host: decoded.host, trace: false };
        Ok(self.finish(request, event, found, counted, None))
    }
}
