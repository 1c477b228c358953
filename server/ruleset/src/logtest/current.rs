//! The ruleset of the home as it is on the disk now, loaded by the engine, and kept for as long as its files stay the
//! same.

use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use apid_engine::messages::{Message, Severity};
use apid_engine::settings::Settings;
use apid_home::Home;
use apid_home::identity::Identity;
use apid_manager::node;
use apid_store::Database;
use serde_json::Value;

use super::sessions::Limits;
use super::techniques::techniques;
use crate::configuration::{Configuration, Section, below_home, section};
use crate::decoders::Decoders;
use crate::files::{Search, place_among};
use crate::kept::{Kept, Now};
use crate::rules::Rules;
use crate::texts::Texts;
use crate::{Fault, FoundFile, Kind};

/// The most that `<rule_test>` may say.
const MOST_SESSIONS: u64 = 500;
const LONGEST: u64 = 31_536_000;

/// Faults that are told of one ruleset.
const MOST_FAULTS: usize = 50;

/// A cluster, as outputs name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cluster {
    /// Its name.
    pub name: String,
    /// The name of this node.
    pub node: String,
}

/// A ruleset that was loaded, or could not be.
#[derive(Debug)]
pub(super) struct Loaded {
    pub(super) ruleset: Option<Arc<apid_engine::Ruleset>>,
    pub(super) messages: Vec<Message>,
    /// Counts the rulesets that were loaded.
    pub(super) number: u64,
    pub(super) limits: Limits,
    /// Whether `<rule_test>` lets anybody test.
    pub(super) is_enabled: bool,
    pub(super) cluster: Option<Arc<Cluster>>,
    /// Whether there is no file of decoders, so that nobody has made a ruleset here yet.
    pub(super) is_unmade: bool,
}

/// Where the files are looked for.
pub(crate) struct Sources {
    pub(crate) home: Home,
    pub(crate) configuration: Arc<Configuration>,
    pub(crate) rules: Kept<Rules>,
    pub(crate) decoders: Kept<Decoders>,
    /// The names of ATT&CK.
    pub(crate) mitre: Database,
}

/// The files that are in force now.
struct InForce {
    section: Arc<Section>,
    rules: Arc<Now<Rules>>,
    /// None where the configuration names no decoders.
    decoders: Option<Arc<Now<Decoders>>>,
}

/// What tells the files from others, and from themselves after a change.
struct Files {
    section: Arc<Section>,
    rules: Weak<Now<Rules>>,
    decoders: Option<Weak<Now<Decoders>>>,
    /// Of lists, of the names of ATT&CK, and of the files of internal options.
    others: Vec<Option<Identity>>,
}

/// The ruleset, if it was ever asked for.
pub(super) struct Current {
    sources: Sources,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    loaded: Option<(Files, Arc<Loaded>)>,
    /// How many were loaded.
    count: u64,
}

impl Current {
    pub(super) fn new(sources: Sources) -> Self {
        Self { sources, known: Mutex::default() }
    }

    /// The ruleset of the files that are there now. Blocks, for some tenths of a second when they are others than
    /// before.
    ///
    /// # Errors
    ///
    /// When the files cannot be found.
    pub(super) fn get(&self) -> Result<Arc<Loaded>, Fault> {
        // Who comes while it is being loaded gets the same.
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let home = &self.sources.home;
        let in_force = self.sources.in_force()?;
        let files = Files {
            others: self.sources.others(&in_force.section.lists)?,
            section: Arc::clone(&in_force.section),
            rules: Arc::downgrade(&in_force.rules),
            decoders: in_force.decoders.as_ref().map(Arc::downgrade),
        };
        if let Some((same, loaded)) = &known.loaded
            && files.are(same)
        {
            return Ok(Arc::clone(loaded));
        }
        // Frees the old one first, unless a session holds it.
        known.loaded = None;
        known.count += 1;
        let loaded = Arc::new(load(home, &in_force, self.sources.settings(), known.count)?);
        known.loaded = Some((files, Arc::clone(&loaded)));
        Ok(loaded)
    }

    /// The faults of the ruleset that the home would have with another `etc/ossec.conf`. Blocks.
    pub(super) fn faults_with(&self, configuration: &str) -> Result<Vec<String>, Fault> {
        let home = &self.sources.home;
        let section = section(configuration.as_bytes().to_vec())?;
        let root = home.directory().map_err(|error| Fault::Configuration(error.to_string()))?;
        let find = |kind| {
            let mut search = Search::new(&root, None, kind);
            search.configured(&section)?;
            Ok(enabled(search.end().0.iter()))
        };
        let decoders = match find(Kind::Decoders) {
            Err(Fault::EmptySection) => Vec::new(),
            decoders => decoders?,
        };
        if decoders.is_empty() {
            return Ok(Vec::new());
        }
        let texts = Texts::read(home, &decoders, &find(Kind::Rules)?, &section.lists, &[])?;
        let loaded = apid_engine::Ruleset::load(&texts.files(), settings(home));
        Ok(if loaded.ruleset.is_some() { Vec::new() } else { faults(&loaded.messages) })
    }

    /// What the engine makes of the files that are there now with others laid over them: each with its kind, its path
    /// below the home in plain form, and its text. Nothing of it is kept. Blocks.
    ///
    /// # Errors
    ///
    /// When the files cannot be found; [`Fault::NotConfigured`] for a path that is in none of the directories.
    pub(super) fn loaded_with(&self, proposed: &[(Kind, &str, &str)]) -> Result<apid_engine::Loaded, Fault> {
        let in_force = self.sources.in_force()?;
        for (kind, path, _) in proposed {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let directories = &in_force.section.sources(*kind).directories;
            if !directories.iter().any(|directory| below_home(directory).as_deref() == Some(folder)) {
                return Err(Fault::NotConfigured(*kind));
            }
        }
        let texts = in_force.texts_with(&self.sources.home, proposed)?;
        Ok(apid_engine::Ruleset::load(&texts.files(), self.sources.settings()))
    }

    /// See [`Sources::settings`].
    pub(super) fn settings(&self) -> Settings {
        self.sources.settings()
    }

    /// The texts of the files that are there now. Blocks.
    pub(super) fn texts(&self) -> Result<Texts, Fault> {
        self.sources.in_force()?.texts(&self.sources.home)
    }
}

impl Sources {
    /// What the home says that decides how a ruleset answers. Without names each technique is told by a warning, as in
    /// the original.
    pub(crate) fn settings(&self) -> Settings {
        let techniques = self.mitre.read_now(techniques).unwrap_or_default();
        Settings { techniques: Arc::new(techniques), ..settings(&self.home) }
    }

    /// What tells lists, the names of ATT&CK and internal options from others.
    fn others(&self, lists: &[String]) -> Result<Vec<Option<Identity>>, Fault> {
        let home = &self.home;
        let root = home.directory().map_err(|error| Fault::Configuration(error.to_string()))?;
        let lists = lists.iter().map(PathBuf::from);
        let mitre = home.relative(self.mitre.path()).into();
        let others = lists.chain([mitre, home.internal_options(), home.local_internal_options()]);
        Ok(others.map(|file| root.glance(file).ok().as_ref().map(Identity::of)).collect())
    }

    fn in_force(&self) -> Result<InForce, Fault> {
        let section = self.configuration.section()?;
        let rules = self.rules.now()?;
        let decoders = match self.decoders.now() {
            Err(Fault::EmptySection) => None,
            decoders => Some(decoders?),
        };
        Ok(InForce { section, rules, decoders })
    }
}

impl InForce {
    fn texts(&self, home: &Home) -> Result<Texts, Fault> {
        self.texts_with(home, &[])
    }

    /// The texts with files that are proposed: each in the place of the one at its path, or added where it would be
    /// found.
    fn texts_with(&self, home: &Home, proposed: &[(Kind, &str, &str)]) -> Result<Texts, Fault> {
        let mut decoders = self.decoders.as_ref().map(|decoders| enabled(decoders.files())).unwrap_or_default();
        let mut rules = enabled(self.rules.files());
        for (kind, path, _) in proposed {
            let paths = if *kind == Kind::Decoders { &mut decoders } else { &mut rules };
            place_among(paths, (*path).to_owned());
        }
        Texts::read(home, &decoders, &rules, &self.section.lists, proposed)
    }

    fn has_decoders(&self) -> bool {
        self.decoders.as_ref().is_some_and(|decoders| decoders.files().any(|file| file.is_enabled))
    }
}

impl Files {
    fn are(&self, others: &Self) -> bool {
        let decoders = match (&self.decoders, &others.decoders) {
            (None, None) => true,
            (Some(one), Some(other)) => Weak::ptr_eq(one, other),
            _ => false,
        };
        decoders
            && Arc::ptr_eq(&self.section, &others.section)
            && Weak::ptr_eq(&self.rules, &others.rules)
            && self.others == others.others
            && self.others.iter().flatten().all(Identity::is_settled)
    }
}

fn load(home: &Home, in_force: &InForce, settings: Settings, number: u64) -> Result<Loaded, Fault> {
    let texts = in_force.texts(home)?;
    let loaded = apid_engine::Ruleset::load(&texts.files(), settings);
    let tester = told(home, "rule_test");
    let number_of = |name: &str, most: u64| {
        tester.get(name).and_then(Value::as_i64).map(|number| u64::try_from(number).unwrap_or(0).min(most))
    };
    let mut limits = Limits::default();
    if let Some(sessions) = number_of("max_sessions", MOST_SESSIONS) {
        limits.sessions = usize::try_from(sessions).unwrap_or(limits.sessions);
    }
    if let Some(seconds) = number_of("session_timeout", LONGEST).filter(|seconds| *seconds > 0) {
        limits.timeout = Duration::from_secs(seconds);
    }
    Ok(Loaded {
        ruleset: loaded.ruleset,
        messages: loaded.messages,
        number,
        limits,
        is_enabled: tester.get("enabled").is_none_or(|word| word != "no"),
        cluster: cluster(home).map(Arc::new),
        is_unmade: !in_force.has_decoders(),
    })
}

/// Paths of the files that are in force.
fn enabled<'f>(files: impl Iterator<Item = &'f FoundFile>) -> Vec<String> {
    files.filter(|file| file.is_enabled).map(FoundFile::path).collect()
}

/// What `ossec.conf` and the internal options say that decides how a ruleset answers. Names of ATT&CK decide nothing.
pub(crate) fn settings(home: &Home) -> Settings {
    let (alerts, global) = (told(home, "alerts"), told(home, "global"));
    let number = |section: &Value, name: &str| section.get(name).and_then(Value::as_i64);
    let level = |name: &str, default: i32| {
        let level = number(&alerts, name).and_then(|level| i32::try_from(level).ok());
        level.unwrap_or(default)
    };
    let mut settings = Settings::default();
    settings.alert_level = level("log_alert_level", settings.alert_level);
    settings.mail_level = level("email_alert_level", settings.mail_level);
    if let Some(events) = number(&global, "memory_size").and_then(|events| usize::try_from(events).ok()) {
        settings.events = events.clamp(1, settings.events);
    }
    let internal = told(home, "internal");
    // In these ranges; with another value the manager's daemon does not start (D360).
    let within = |name: &str, range: RangeInclusive<i64>| {
        let value = internal.get("analysisd").and_then(|options| number(options, name));
        value.filter(|value| range.contains(value))
    };
    let size = |name: &str, range, default: usize| {
        within(name, range).and_then(|value| usize::try_from(value).ok()).unwrap_or(default)
    };
    settings.fields = size("decoder_order_size", 32..=1_024, settings.fields);
    settings.first_seen = size("fts_list_size", 12..=512, settings.first_seen);
    settings.first_seen_alike = size("fts_min_size_for_str", 6..=128, settings.first_seen_alike);
    settings.timeframe = within("default_timeframe", 60..=3_600).unwrap_or(settings.timeframe);
    settings
}

/// A section of the analysis by itself.
fn told(home: &Home, section: &str) -> Value {
    let told = node::component(home, "analysis", section);
    told.ok().and_then(|mut told| told.get_mut(section).map(Value::take)).unwrap_or_default()
}

fn cluster(home: &Home) -> Option<Cluster> {
    let told = node::component(home, "com", "cluster").ok()?;
    let text = |name: &str| told.get(name).and_then(Value::as_str).map(str::to_owned);
    let is_hidden = text("hidden").as_deref() == Some("yes");
    if is_hidden { None } else { Some(Cluster { name: text("name")?, node: text("node_name")? }) }
}

/// What is wrong with a ruleset, each with its file, line and column where they are known.
pub(super) fn faults(messages: &[Message]) -> Vec<String> {
    errors(messages).into_iter().take(MOST_FAULTS).map(with_place).collect()
}

/// The messages that are faults.
pub(crate) fn errors(messages: &[Message]) -> Vec<&Message> {
    messages.iter().filter(|message| message.severity == Severity::Error).collect()
}

/// A fault with its place.
pub(crate) fn with_place(fault: &Message) -> String {
    match &fault.place {
        Some(place) => format!("{place}: {}", fault.text),
        None => fault.text.clone(),
    }
}
