//! A ruleset that was loaded: shared by all sessions, and never changed.

use std::sync::Arc;

use crate::decoders::{self, Decoders};
use crate::expression::Compiled;
use crate::lists::Lists;
use crate::messages::{Log, Message, Severity, shown};
use crate::rules::{self, Tree};
use crate::settings::Settings;
use crate::source::Files;

/// A ruleset.
#[derive(Debug)]
pub struct Ruleset {
    pub(crate) settings: Settings,
    pub(crate) decoders: Decoders,
    pub(crate) lists: Lists,
    pub(crate) tree: Tree,
    /// The largest number of earlier events that a rule counts, by which the original also decides how old, in seconds,
    /// an event is when it is forgotten.
    pub(crate) largest_frequency: usize,
}

/// What came of loading files.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Nothing, if the original would not load them.
    pub ruleset: Option<Arc<Ruleset>>,
    /// What there is to say, in order; [`shown`] are those of a reply.
    pub messages: Vec<Message>,
}

impl Loaded {
    /// Whether the original takes the files. It may load them and nevertheless answer every event with a failure, if
    /// one of the messages that it shows is an error.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.ruleset.is_some() && shown(&self.messages, 1).all(|message| message.severity < Severity::Error)
    }
}

impl Ruleset {
    /// Loads files, to their ends: of a file with faults all are told, though the original ends at the first.
    #[must_use]
    pub fn load(files: &Files<'_>, settings: Settings) -> Loaded {
        let mut log = Log::default();
        let mut decoders = Decoders::default();
        for file in &files.decoders {
            if decoders::read(file, settings.fields, &mut decoders, &mut log).is_err() {
                log.fail();
            }
        }
        log.close();
        if decoders.finish(&mut log).is_err() {
            log.fail();
        }
        let mut lists = Lists::default();
        for file in &files.lists {
            lists.add(file, &mut log);
        }
        let mut tree = Tree::default();
        let mut reading = rules::Reading {
            settings: &settings,
            decoders: &decoders.names,
            lists: &lists,
            compiled: Compiled::default(),
        };
        for file in &files.rules {
            if rules::read(file, &mut reading, &mut tree, &mut log).is_err() {
                log.fail();
            }
        }
        drop(reading);
        tree.finish();
        let largest_frequency = tree.rules.iter().map(|rule| rule.frequency).max().unwrap_or(0);
        let failed = log.has_failed();
        let ruleset = Self { settings, decoders, lists, tree, largest_frequency };
        Loaded { ruleset: (!failed).then(|| Arc::new(ruleset)), messages: log.into_messages() }
    }
}
