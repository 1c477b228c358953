//! Explaining events: what the ruleset of the home makes of them and why, and the same with changed files.
//!
//! The engine of this server is asked, whether a manager runs or not, since its daemon explains nothing. Nothing is
//! written, and no session is kept. One ruleset with changed files is there at a time, whoever asks.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::SystemTime;

use apid_engine::explain::{Bounds, Explanation};
use apid_engine::messages::{Message, Severity};
use apid_engine::{Request, Session};
use apid_formats::ruleset_xml;
use apid_manager::LinkError;
use apid_request::budget::{Budget, Charge, Refused};
use apid_request::cancel::{self, GivenUp};
use apid_store::{Lane, StoreError};

use super::current::{Cluster, Loaded};
use super::{Found, Logtest, Shared, Trial, check, is_about_files, moment, not_begun};
use crate::configuration::below_home;
use crate::text::Wanted;
use crate::{Fault, Kind};

/// What the explanation of one event may hold.
const BOUNDS: Bounds = Bounds { steps: 4_000, bytes: 512 << 10 };

/// Bytes that the explanations of one ruleset hold together; later events get what is left.
const MOST_BYTES: usize = 4 << 20;

/// How much longer a reply is than what its explanations hold.
const WRITTEN: u64 = 3;

/// Messages about the files of one ruleset.
const MOST_MESSAGES: usize = 50;

/// What is to be explained.
#[derive(Clone, Debug)]
pub struct Explain {
    /// Events, which are tried one after the other.
    pub events: Vec<String>,
    /// Where they would be found.
    pub location: String,
    /// Files that are laid over those of the home.
    pub files: Vec<Changed>,
}

/// A changed or a new file of rules or decoders.
#[derive(Clone, Debug)]
pub struct Changed {
    /// What it holds.
    pub kind: Kind,
    /// Its name, and its directory below the home; that of users where none is given.
    pub file: Wanted,
    /// Its text.
    pub text: String,
}

/// What comes of it.
#[derive(Debug)]
pub struct Explained {
    /// With the ruleset of the home.
    pub before: Outcome,
    /// With the changed files, if there are some.
    pub after: Option<Outcome>,
    /// The memory that is charged for it and for its reply.
    pub charge: Charge,
}

/// What a ruleset makes of the events.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// Whether it could be loaded; if not, no event was tried.
    pub is_loaded: bool,
    /// What there is to say of its files; of changed files, what was not to say before.
    pub messages: Vec<Message>,
    /// The events, in their order.
    pub events: Vec<ExplainedEvent>,
}

/// What an event becomes, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct ExplainedEvent {
    /// What was found in it, without a session.
    pub found: Found,
    /// Each step.
    pub explanation: Explanation,
}

/// A changed file as the engine takes it, or why it cannot.
type Text = (Kind, String, Result<String, String>);

impl Logtest {
    /// Explains events.
    ///
    /// # Errors
    ///
    /// [`Fault::Logtest`] for an event that is none; [`Fault::NotConfigured`] and [`Fault::NoFile`] for a file that
    /// could not be there; [`Fault::Link`] where `<rule_test>` turns the tester off; [`Fault::NoRoom`]; and when the
    /// request was given up. What is wrong with a ruleset is no error but in the [`Outcome`].
    pub async fn explain(&self, explain: Explain) -> Result<Explained, Fault> {
        for event in &explain.events {
            let (event, location) = (event.clone(), explain.location.clone());
            check(&Trial { token: None, event, log_format: "syslog".to_owned(), location })?;
        }
        let rulesets = 1 + u64::from(!explain.files.is_empty());
        let parsed: u64 = explain.files.iter().map(|file| ruleset_xml::cost(&file.text)).sum();
        let events: usize = explain.events.iter().map(String::len).sum();
        let most = (BOUNDS.bytes * explain.events.len()).min(MOST_BYTES) + events;
        let bytes = parsed + rulesets * WRITTEN * most as u64;
        let charge = Budget::process().charge(bytes).await.map_err(|refused| match refused {
            Refused::TooLarge { .. } => Fault::Logtest(refused.to_string()),
            _ => Fault::NoRoom(refused),
        })?;
        let turn = match explain.files.is_empty() {
            true => None,
            false => Some(self.0.explaining.turn().await.map_err(StoreError::from)?),
        };
        let shared = Arc::clone(&self.0);
        let loaded = self.load(move || shared.current.get().map_or_else(unloaded, |loaded| Ok(Ok(loaded)))).await?;
        let shared = Arc::clone(&self.0);
        let work = move || {
            let explained = shared.explain(&explain, loaded);
            drop(turn);
            explained
        };
        let (before, after) = self.0.store.run(Lane::Heavy, work).await?;
        Ok(Explained { before, after, charge })
    }
}

/// A ruleset, or why it cannot be loaded.
type Ruling = Result<Arc<Loaded>, Message>;

/// What keeps the files from being loaded is told as logtest tells it.
fn unloaded(fault: Fault) -> Result<Ruling, Fault> {
    match is_about_files(&fault) {
        true => Ok(Err(Message::new(Severity::Error, fault.to_string()))),
        false => Err(fault),
    }
}

impl Shared {
    fn explain(&self, explain: &Explain, loaded: Ruling) -> Result<(Outcome, Option<Outcome>), Fault> {
        let at = SystemTime::now();
        let (ruleset, messages, cluster) = match &loaded {
            Ok(loaded) if !loaded.is_enabled => return Err(LinkError::Refused("logtest".to_owned()).into()),
            Ok(loaded) => (loaded.ruleset.as_ref(), loaded.messages.clone(), loaded.cluster.clone()),
            Err(message) => (None, vec![message.clone(), not_begun()], None),
        };
        let known = messages;
        let before = self.outcome(ruleset, known.clone(), cluster.as_ref(), explain, at)?;
        if explain.files.is_empty() {
            return Ok((before, None));
        }
        let texts = explain.files.iter().map(text).collect::<Result<Vec<Text>, Fault>>()?;
        let malformed: Vec<_> = texts.iter().filter_map(|(_, path, text)| Some((path, text.as_ref().err()?))).collect();
        if !malformed.is_empty() {
            let fault = |(path, why): &(&String, &String)| Message::new(Severity::Error, format!("{path}: {why}"));
            let messages = malformed.iter().map(fault).collect();
            return Ok((before, Some(Outcome { messages, ..Outcome::default() })));
        }
        let proposed: Vec<_> =
            texts.iter().filter_map(|(kind, path, text)| Some((*kind, path.as_str(), text.as_deref().ok()?))).collect();
        let loaded = match self.current.loaded_with(&proposed) {
            Ok(loaded) => loaded,
            Err(fault) => {
                let message = unloaded(fault)?.err().into_iter().collect();
                return Ok((before, Some(Outcome { messages: message, ..Outcome::default() })));
            }
        };
        let mut messages = loaded.messages;
        // A ruleset that cannot be loaded has its reasons, old ones too.
        if loaded.ruleset.is_some() {
            messages.retain(|message| !known.contains(message));
        }
        let after = self.outcome(loaded.ruleset.as_ref(), messages, cluster.as_ref(), explain, at)?;
        Ok((before, Some(after)))
    }

    /// What a ruleset makes of the events.
    fn outcome(
        &self,
        ruleset: Option<&Arc<apid_engine::Ruleset>>,
        mut messages: Vec<Message>,
        cluster: Option<&Arc<Cluster>>,
        explain: &Explain,
        at: SystemTime,
    ) -> Result<Outcome, Fault> {
        messages.retain(|message| message.severity > Severity::Info);
        // Errors first: of two kinds the one that matters must have room.
        messages.sort_by_key(|message| std::cmp::Reverse(message.severity));
        messages.truncate(MOST_MESSAGES);
        let Some(ruleset) = ruleset else { return Ok(Outcome { messages, ..Outcome::default() }) };
        let mut session = Session::new(Arc::clone(ruleset));
        let mut events = Vec::new();
        let mut left = MOST_BYTES;
        for event in &explain.events {
            if cancel::is_given_up() {
                return Err(GivenUp.into());
            }
            let bounds = Bounds { bytes: BOUNDS.bytes.min(left), ..BOUNDS };
            let request = Request {
                event: event.as_bytes(),
                location: explain.location.as_bytes(),
                moment: moment(at),
                host: &self.host,
                trace: false,
            };
            let (report, explanation) = session.explain(request, bounds);
            left = left.saturating_sub(explanation.bytes);
            let found = Found {
                token: String::new(),
                report,
                at,
                number: self.tried.fetch_add(1, Ordering::Relaxed),
                host: Arc::clone(&self.host),
                cluster: cluster.cloned(),
            };
            events.push(ExplainedEvent { found, explanation });
        }
        Ok(Outcome { is_loaded: true, messages, events })
    }
}

/// A changed file as the engine takes it: what is stored of an upload, at its plain path.
fn text(changed: &Changed) -> Result<Text, Fault> {
    let Changed { kind, file: Wanted { name, folder }, text } = changed;
    if name.is_empty() || name.starts_with('.') || name.contains(['/', '\0']) {
        return Err(Fault::NoFile(name.clone()));
    }
    if text.is_empty() {
        return Err(Fault::Empty);
    }
    let folder = folder.as_deref().filter(|folder| !folder.is_empty()).unwrap_or(kind.own());
    let folder = below_home(folder).ok_or(Fault::NotConfigured(*kind))?;
    let text = ruleset_xml::checked(text).map(std::borrow::Cow::into_owned).map_err(|malformed| malformed.to_string());
    Ok((*kind, format!("{folder}/{name}"), text))
}

#[cfg(test)]
mod tests;
