//! What `etc/ossec.conf` says (docs/facts/04-modules.md, section 6.2).
//!
//! The file is the operator's: it may be a link, and anything may stand in it. What is read of a long one, and what
//! becomes of it, is charged to the caller before it is read ([`apid_request::budget`]). Must not be here: how the
//! markup is read, which is in `apid-formats`, and who may see secrets.

use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

use apid_formats::manager_conf::{self, Part};
use apid_home::Home;
use apid_home::directory::open_operators_file;
use apid_request::budget::{Budget, Charge};
use apid_request::caller::Caller;
use apid_store::Lane;
use serde_json::{Map, Value};

pub use crate::no_configuration::NoConfiguration;
use crate::{Fault, Node};

/// The largest file that is read, in bytes.
pub(crate) const LARGEST: u64 = 32 << 20;

/// Bytes that are read without a charge.
const SHORT: u64 = 32 << 10;

/// Bytes that are made of what was read without a charge.
const LITTLE: u64 = 512 << 10;

/// The number of the error that a file is a directory.
const IS_A_DIRECTORY: i32 = 21;

/// Whether secrets are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secrets {
    /// As they are, to those who may change them.
    Shown,
    /// Something else in their places.
    Hidden,
}

/// What was asked for, or why it is not told, and the memory that is charged for it.
pub type Told<T> = (Result<T, NoConfiguration>, Charge);

/// What came of reading the file.
enum Step<T, W> {
    Done(Result<T, NoConfiguration>),
    /// So many bytes must be charged before.
    Needs(u64, W),
}

impl Node {
    /// What `show` makes of that part of the configuration, on a worker.
    ///
    /// # Errors
    ///
    /// When the request was given up.
    pub async fn configuration<T: Send + 'static>(
        &self,
        part: Part,
        secrets: Secrets,
        show: impl FnOnce(Map<String, Value>) -> T + Send + 'static,
    ) -> Result<Told<T>, Fault> {
        let release = self.release;
        let work = move |text: String| {
            let config = manager_conf::read_as(release, &text).map_err(NoConfiguration::NotUnderstood)?;
            let mut shown = manager_conf::part_as(release, config, &part)
                .map_err(|why| NoConfiguration::NoPart { section: part.section.unwrap_or_default(), why })?;
            if secrets == Secrets::Hidden {
                manager_conf::hide_in_sections(&mut shown);
            }
            Ok(show(shown))
        };
        self.with_text(manager_conf::cost, work).await
    }

    /// What `show` makes of the configuration element by element, as the API of 2016 shows it: the whole, a section, or
    /// an option of a section that stands once; `null` for what is not there. On a worker.
    ///
    /// # Errors
    ///
    /// When the request was given up.
    pub async fn configuration_by_elements<T: Send + 'static>(
        &self,
        part: Part,
        secrets: Secrets,
        show: impl FnOnce(Value) -> T + Send + 'static,
    ) -> Result<Told<T>, Fault> {
        let home = self.home.clone();
        let work = move |text: String| {
            let read = manager_conf::by_elements(&text, || rule_files(&home, &text));
            let mut config = read.map_err(NoConfiguration::NotUnderstood)?;
            if secrets == Secrets::Hidden {
                manager_conf::hide_by_elements(&mut config);
            }
            let shown = match (part.section, part.option) {
                (None, None) => Value::Object(config),
                (None, Some(_)) => Value::Null,
                (Some(section), option) => {
                    let found = config.remove(&section).unwrap_or_default();
                    match option {
                        None => found,
                        Some(option) => found.get(&option).cloned().unwrap_or_default(),
                    }
                }
            };
            Ok(show(shown))
        };
        self.with_text(manager_conf::cost, work).await
    }

    /// The text of the configuration, whose lines end with line feeds.
    ///
    /// # Errors
    ///
    /// When the request was given up.
    pub async fn configuration_text(&self, secrets: Secrets) -> Result<Told<String>, Fault> {
        let work = move |text: String| {
            Ok(match secrets {
                Secrets::Shown => text,
                Secrets::Hidden => manager_conf::hide_in_text(&text),
            })
        };
        self.with_text(|text| text.len() as u64, work).await
    }

    /// What `work` makes of the text of the file, for which it takes `cost` beside the text.
    async fn with_text<T: Send + 'static, W>(&self, cost: fn(&str) -> u64, mut work: W) -> Result<Told<T>, Fault>
    where
        W: FnOnce(String) -> Result<T, NoConfiguration> + Send + 'static,
    {
        let mut charge = Budget::process().empty(Caller::current().map(|caller| caller.client()));
        loop {
            let (file, charged) = (self.home.ossec_conf(), charge.bytes());
            // What is not known to be long is short as a rule.
            let lane = if charged == 0 { Lane::Cheap } else { Lane::Heavy };
            let step = move || {
                Ok::<_, Fault>(match text(&file, charged, cost) {
                    Ok(Ok(text)) => Step::Done(work(text)),
                    Ok(Err(bytes)) => Step::Needs(bytes, work),
                    Err(why) => Step::Done(Err(why)),
                })
            };
            match self.store.run(lane, step).await? {
                Step::Done(answer) => return Ok((answer, charge)),
                Step::Needs(bytes, again) => {
                    work = again;
                    if let Err(refused) = charge.grow(bytes.saturating_sub(charged)).await {
                        return Ok((Err(NoConfiguration::NoRoom(refused)), charge));
                    }
                }
            }
        }
    }
}

/// The names of the files of rules that the manager would read, in order, but for those that are excluded. A folder
/// that cannot be read has none.
fn rule_files(home: &Home, text: &str) -> Vec<String> {
    let Ok(config) = manager_conf::read(text) else { return Vec::new() };
    let said = |option: &str| {
        let listed = config.get("ruleset").and_then(|ruleset| ruleset.get(option));
        let texts = |value: &Value| match value {
            Value::Array(values) => values.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            value => value.as_str().map(str::to_owned).into_iter().collect::<Vec<_>>(),
        };
        listed.map(texts).unwrap_or_default()
    };
    let excluded = said("rule_exclude");
    let in_folder = |folder: String| {
        let entries = home.directory().and_then(|root| root.directory(&folder)).and_then(|folder| folder.entries());
        let names = entries.unwrap_or_default().into_iter().filter_map(|entry| entry.name.into_string().ok());
        let mut names: Vec<String> = names.filter(|name| name.ends_with(".xml")).collect();
        names.sort_unstable();
        names
    };
    let files = said("rule_dir").into_iter().flat_map(in_folder).chain(said("rule_include"));
    files.filter(|name| !excluded.contains(name)).collect()
}

/// The whole file, or `None` for one that is too large to be read.
pub(crate) fn whole(file: &Path) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    open_operators_file(file)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= LARGEST).then_some(bytes))
}

/// The text of the file, or the bytes that must be charged before it is read and used.
fn text(file: &Path, charged: u64, cost: fn(&str) -> u64) -> Result<Result<String, u64>, NoConfiguration> {
    let unreadable = |error: io::Error| {
        let number = error.raw_os_error().or((error.kind() == ErrorKind::IsADirectory).then_some(IS_A_DIRECTORY));
        NoConfiguration::Unreadable { file: file.to_owned(), number, reason: error.to_string() }
    };
    let opened = open_operators_file(file).map_err(unreadable)?;
    let size = opened.metadata().map_err(unreadable)?.len();
    if size > LARGEST {
        return Err(NoConfiguration::TooLarge { most: LARGEST });
    }
    let room = charged.max(SHORT);
    if size > room {
        return Ok(Err(size));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    opened.take(room.saturating_add(1)).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > room {
        // It grows.
        return Ok(Err(bytes.len() as u64));
    }
    let text = manager_conf::text(bytes).map_err(NoConfiguration::NoText)?;
    let needed = cost(&text).saturating_add(text.len() as u64);
    Ok(if needed > charged.max(LITTLE) { Err(needed) } else { Ok(text) })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;
    use std::path::PathBuf;

    use apid_formats::manager_conf::NoPart;
    use apid_store::Store;
    use apid_testing::homes;
    use serde_json::json;

    use super::*;

    const SMALL: &str = "<ossec_config>\r\n<cluster><key>secret</key></cluster></ossec_config>";

    fn node() -> (impl Sized, Node, PathBuf) {
        let (folder, home) = homes::new();
        let file = home.ossec_conf();
        (folder, Node::new(&home, &Store::new(home.root())), file)
    }

    async fn shown(node: &Node, section: Option<&str>, secrets: Secrets) -> Result<Value, NoConfiguration> {
        let part = Part { section: section.map(str::to_owned), ..Part::default() };
        node.configuration(part, secrets, Value::Object).await.unwrap().0
    }

    #[tokio::test]
    async fn sections_text_and_secrets() {
        let (_folder, node, file) = node();
        fs::write(&file, SMALL).unwrap();
        let key = |key: &str| json!({"cluster": {"key": key}});
        assert_eq!(shown(&node, None, Secrets::Shown).await, Ok(key("secret")));
        assert_eq!(shown(&node, Some("cluster"), Secrets::Hidden).await, Ok(key("*****")));
        let why = NoPart::MissingSection;
        let missing = NoConfiguration::NoPart { section: "global".to_owned(), why };
        assert_eq!(shown(&node, Some("global"), Secrets::Shown).await, Err(missing));
        let (text, charge) = node.configuration_text(Secrets::Hidden).await.unwrap();
        assert_eq!(text.unwrap(), SMALL.replace('\r', "").replace("secret", "*****"));
        assert_eq!(charge.bytes(), 0);
        assert_eq!(node.configuration_text(Secrets::Shown).await.unwrap().0.unwrap(), SMALL.replace('\r', ""));
    }

    #[tokio::test]
    async fn a_long_file_is_charged() {
        let (_folder, node, file) = node();
        let long = format!("{SMALL}<!--{}-->", "x".repeat(1 << 20));
        fs::write(&file, &long).unwrap();
        let (text, charge) = node.configuration_text(Secrets::Shown).await.unwrap();
        assert_eq!(text.unwrap().len(), long.len() - 1);
        assert!(charge.bytes() >= 2 << 20, "{}", charge.bytes());
        let (sections, charge) = node.configuration(Part::default(), Secrets::Shown, Value::Object).await.unwrap();
        assert_eq!(sections, Ok(json!({"cluster": {"key": "secret"}})));
        assert!(charge.bytes() >= 3 << 20, "{}", charge.bytes());
        // A hole takes no room on the disk.
        fs::File::options().write(true).open(&file).unwrap().set_len(LARGEST + 1).unwrap();
        assert_eq!(shown(&node, None, Secrets::Shown).await, Err(NoConfiguration::TooLarge { most: LARGEST }));
    }

    #[tokio::test]
    async fn what_cannot_be_read_is_told_with_its_reason() {
        let (_folder, node, file) = node();
        let number = |told: Result<Value, NoConfiguration>| match told {
            Err(NoConfiguration::Unreadable { file: told, number, .. }) if told == file => number,
            _ => None,
        };
        fs::remove_file(&file).unwrap_or_default();
        assert_eq!(number(shown(&node, None, Secrets::Shown).await), Some(2));
        fs::create_dir(&file).unwrap();
        assert_eq!(number(shown(&node, None, Secrets::Shown).await), Some(IS_A_DIRECTORY));
        fs::remove_dir(&file).unwrap();
        fs::write(&file, b"<ossec_config>\xff").unwrap();
        let told = node.configuration_text(Secrets::Shown).await.unwrap().0.unwrap_err().to_string();
        assert!(told.ends_with("can't decode byte 0xff in position 14: invalid start byte"), "{told}");
        fs::write(&file, "<ossec_config>").unwrap();
        let told = shown(&node, None, Secrets::Shown).await.unwrap_err().to_string();
        assert_eq!(told, "mismatched tag: line 4, column 26");
        // As a text it is what it is.
        assert_eq!(node.configuration_text(Secrets::Shown).await.unwrap().0.unwrap(), "<ossec_config>");
    }
}
