//! The ruleset of a home: rules, decoders and CDB lists, and the files that hold them.
//!
//! Files are read when they are asked for and kept for as long as they stay the same ([`kept`]); what `etc/ossec.conf`
//! says of them is read likewise. What a caller may see has been decided before, but for files that nobody named, which
//! are left out here. Nothing is read or written through a link. Must not be here: JSON, texts and codes of the wire,
//! and how the engine understands a file.

mod change;
pub mod check;
mod configuration;
pub mod decoders;
mod fault;
mod files;
pub mod kept;
mod kind;
pub mod lists;
pub mod logtest;
pub mod rules;
mod text;
mod texts;

pub use change::{Changed, Upload};
pub use fault::Fault;
pub use files::FoundFile;
pub use kind::Kind;
pub use text::{FileText, Wanted};
pub use texts::Texts;

use std::sync::Arc;

use apid_engine::settings::Settings;
use apid_home::Home;
use apid_request::fair::{Limits, Turns};
use apid_store::Store;

use check::{Check, Unchecked};
use configuration::Configuration;
use decoders::Decoders;
use kept::Kept;
use lists::List;
use logtest::Logtest;
use rules::Rules;

/// The ruleset of a home. Cheap to clone.
#[derive(Clone)]
pub struct Ruleset {
    /// The files of rules.
    pub rules: Kept<Rules>,
    /// The files of decoders.
    pub decoders: Kept<Decoders>,
    /// The CDB lists.
    pub lists: Kept<List>,
    /// Trying events on it.
    pub logtest: Logtest,
    home: Home,
    store: Store,
    configuration: Arc<Configuration>,
    check: Arc<dyn Check>,
    /// One change at a time.
    changing: Turns,
}

/// Changes that may wait.
const WAITING: Limits = Limits { each: 64, total: 1_024 };

impl Ruleset {
    /// The ruleset whose files are in `home`; `store` lends the threads for them. Uploads are not checked by an engine.
    pub fn new(home: &Home, store: &Store) -> Self {
        Self::checked_by(home, store, Arc::new(Unchecked))
    }

    /// The same with an engine that says whether it would load a ruleset with what is uploaded.
    pub fn checked_by(home: &Home, store: &Store, check: Arc<dyn Check>) -> Self {
        let configuration = Arc::new(Configuration::new(home));
        let (rules, decoders) = (Kept::new(home, store, &configuration), Kept::new(home, store, &configuration));
        let sources = logtest::Sources {
            home: home.clone(),
            configuration: Arc::clone(&configuration),
            rules: rules.clone(),
            decoders: decoders.clone(),
            mitre: store.database(home.mitre_db()),
        };
        Self {
            logtest: Logtest::new(store, sources),
            rules,
            decoders,
            lists: Kept::new(home, store, &configuration),
            home: home.clone(),
            store: store.clone(),
            configuration,
            check,
            changing: Turns::new(1, WAITING),
        }
    }

    /// The files that are in force, as the engine takes them. Blocks.
    ///
    /// # Errors
    ///
    /// When `etc/ossec.conf` does not say which they are, or a directory that it names cannot be read.
    pub fn texts(&self) -> Result<Texts, Fault> {
        self.logtest.texts()
    }

    /// What the configuration of the home says of how a ruleset is read and answers. Blocks.
    pub fn settings(&self) -> Settings {
        self.logtest.settings()
    }
}
