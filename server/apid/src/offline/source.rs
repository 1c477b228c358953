//! Where the ruleset of a command is: in a folder that is named, or in a home.
//!
//! A home is only read: what serves it, and a manager on it, do not notice.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use apid_engine::messages::{Message, Severity};
use apid_engine::settings::{Settings, Techniques};
use apid_engine::source::Files;
use apid_engine::{Loaded, Ruleset};
use apid_home::Home;
use apid_ruletest::folder::Folder;
use apid_store::Store;

use super::OfflineError;
use super::lines::line;
use super::techniques::techniques;

/// The texts of a ruleset, and the settings that belong to them.
pub(super) struct Texts {
    path: PathBuf,
    kind: Kind,
}

enum Kind {
    Folder(Folder, Techniques),
    Home(Box<(apid_ruleset::Texts, Settings)>),
}

impl Texts {
    /// Those of the folder that is named, else those of `home`, which has the names of ATT&CK for both.
    pub(super) fn read(folder: Option<&Path>, home: Option<&Path>) -> Result<Self, OfflineError> {
        if let Some(path) = folder {
            return Ok(Self { path: path.to_owned(), kind: Kind::Folder(Folder::read(path)?, techniques(home)) });
        }
        let home = home.ok_or(OfflineError::NoRuleset)?;
        let home = Home::locate(home).map_err(OfflineError::NoHome)?;
        let path = home.root().to_owned();
        let ruleset = apid_ruleset::Ruleset::new(&home, &Store::read_only(home.root()));
        let texts = ruleset.texts().map_err(|fault| OfflineError::Home { path: path.clone(), fault })?;
        Ok(Self { path, kind: Kind::Home(Box::new((texts, ruleset.settings()))) })
    }

    /// The files in the order in which a manager loads them.
    pub(super) fn files(&self) -> Files<'_> {
        match &self.kind {
            Kind::Folder(folder, _) => folder.files(),
            Kind::Home(home) => home.0.files(),
        }
    }

    /// What the engine says of them.
    pub(super) fn loaded(&self) -> Loaded {
        let settings = match &self.kind {
            Kind::Folder(_, techniques) => Settings { techniques: Arc::new(techniques.clone()), ..Settings::default() },
            Kind::Home(home) => home.1.clone(),
        };
        Ruleset::load(&self.files(), settings)
    }

    /// The ruleset, and what is to be said of it.
    pub(super) fn ruleset(&self) -> Result<(Arc<Ruleset>, Vec<Message>), OfflineError> {
        let loaded = self.loaded();
        match loaded.ruleset {
            Some(ruleset) => Ok((ruleset, loaded.messages)),
            None => {
                let faults = loaded.messages.iter().filter(|message| message.severity == Severity::Error);
                let faults: Vec<_> = faults.map(|fault| format!("  {}", line(fault))).collect();
                Err(OfflineError::Ruleset { path: self.path.clone(), faults: faults.join("\n") })
            }
        }
    }
}
