//! What the `<ruleset>` of `etc/ossec.conf` says: which files of rules and decoders there are, and which lists.
//!
//! It is kept for as long as the file stays the same. The file is the operator's and may be a link.

use std::io::Read as _;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use apid_formats::manager_conf;
use apid_home::Home;
use apid_home::directory::{Metadata, open_operators_file};
use apid_home::identity::Identity;
use serde_json::Value;

use crate::fault::Fault;
use crate::kind::Kind;

/// The largest configuration that is read, in bytes.
const LARGEST: u64 = 32 << 20;

/// Directories, and files that are named or left out, of one kind at most.
const MOST: usize = 1_000;

/// Where the files of one kind are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sources {
    /// Files that are named: their directory below the home, and their name.
    pub(crate) included: Vec<(String, String)>,
    /// Names of files that are left out, in whichever directory.
    pub(crate) excluded: Vec<String>,
    /// Directories below the home, as they are written.
    pub(crate) directories: Vec<String>,
}

/// What the section says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Section {
    pub(crate) rules: Sources,
    pub(crate) decoders: Sources,
    /// Paths of lists below the home.
    pub(crate) lists: Vec<String>,
    pub(crate) is_empty: bool,
}

impl Section {
    pub(crate) const fn sources(&self, kind: Kind) -> &Sources {
        match kind {
            Kind::Decoders => &self.decoders,
            Kind::Rules | Kind::Lists => &self.rules,
        }
    }
}

/// What is known of the file: the file that was read, and what it says.
type Known = Option<(Identity, Result<Arc<Section>, Fault>)>;

/// The configuration of the home.
pub(crate) struct Configuration {
    file: PathBuf,
    known: Mutex<Known>,
}

impl Configuration {
    pub(crate) fn new(home: &Home) -> Self {
        Self { file: home.ossec_conf(), known: Mutex::new(None) }
    }

    /// The file.
    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// What the section says now. Blocks.
    pub(crate) fn section(&self) -> Result<Arc<Section>, Fault> {
        let unreadable = |error: std::io::Error| Fault::Configuration(error.to_string());
        let file = open_operators_file(&self.file).map_err(unreadable)?;
        let identity = Identity::of(&Metadata::of(&file).map_err(unreadable)?);
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((same, section)) = &*known
            && *same == identity
            && identity.is_settled()
        {
            return section.clone();
        }
        let mut bytes = Vec::new();
        file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        let section = section(bytes).map(Arc::new);
        *known = Some((identity, section.clone()));
        section
    }
}

/// What the section of a configuration says.
pub(crate) fn section(bytes: Vec<u8>) -> Result<Section, Fault> {
    if bytes.len() as u64 > LARGEST {
        return Err(Fault::Configuration(format!("the file is larger than {LARGEST} bytes")));
    }
    let text = manager_conf::text(bytes).map_err(Fault::Configuration)?;
    let mut sections = manager_conf::read(&text).map_err(|error| Fault::Configuration(error.to_string()))?;
    let Some(Value::Object(options)) = sections.remove("ruleset") else { return Err(Fault::NoSection) };
    let texts = |name: &str| -> Vec<String> {
        let values = match options.get(name) {
            Some(Value::Array(values)) => values.as_slice(),
            Some(value) => std::slice::from_ref(value),
            None => &[],
        };
        values.iter().take(MOST).filter_map(text_of).collect()
    };
    let sources = |kind: Kind, include: &str, exclude: &str, directory: &str| {
        let named = |path: String| {
            let (folder, name) = path.rsplit_once('/').unwrap_or((kind.shipped(), &path));
            below_home(folder).map(|folder| (folder, name.to_owned()))
        };
        let excluded = |path: String| path.rsplit_once('/').map_or(path.clone(), |(_, name)| name.to_owned());
        let mut directories = texts(directory);
        let mut seen = std::collections::HashSet::new();
        directories.retain(|directory| seen.insert(below_home(directory)));
        Sources {
            included: texts(include).into_iter().filter_map(named).collect(),
            excluded: texts(exclude).into_iter().map(excluded).collect(),
            directories,
        }
    };
    Ok(Section {
        rules: sources(Kind::Rules, "rule_include", "rule_exclude", "rule_dir"),
        decoders: sources(Kind::Decoders, "decoder_include", "decoder_exclude", "decoder_dir"),
        lists: texts("list").iter().filter_map(|list| below_home(list)).collect(),
        is_empty: options.is_empty(),
    })
}

/// The text of an option, which may have attributes.
fn text_of(option: &Value) -> Option<String> {
    let text = option.as_str().or_else(|| option.get("item")?.as_str())?;
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// A path below the home in its plain form; `None` for one that leads elsewhere. An absolute one is taken to begin at
/// the home, as the real API takes it.
pub(crate) fn below_home(path: &str) -> Option<String> {
    let mut plain = String::with_capacity(path.len());
    for part in Path::new(path).components() {
        match part {
            Component::Normal(name) => {
                if !plain.is_empty() {
                    plain.push('/');
                }
                plain.push_str(name.to_str()?);
            }
            Component::CurDir | Component::RootDir => {}
            Component::ParentDir | Component::Prefix(_) => return None,
        }
    }
    Some(plain).filter(|plain| !plain.is_empty())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use super::{Configuration, Kind, Sources, below_home, section};
    use crate::Fault;

    fn conf(inside: &str) -> Vec<u8> {
        format!("<ossec_config><ruleset>{inside}</ruleset></ossec_config>").into_bytes()
    }

    #[test]
    fn folders_files_and_lists_are_told() {
        let found = section(conf(
            "<decoder_dir>ruleset/decoders</decoder_dir><rule_dir pattern=\"_rules.xml$\">ruleset/rules/</rule_dir>\
             <rule_exclude>ruleset/rules/0215-policy_rules.xml</rule_exclude><rule_dir>etc/rules</rule_dir>\
             <rule_dir>etc//rules</rule_dir><rule_include>etc/one.xml</rule_include>\
             <decoder_include>two.xml</decoder_include><list>etc/lists/audit-keys</list><list>../x</list>",
        ))
        .unwrap();
        assert_eq!(
            found.rules,
            Sources {
                included: vec![("etc".to_owned(), "one.xml".to_owned())],
                excluded: vec!["0215-policy_rules.xml".to_owned()],
                directories: vec!["ruleset/rules/".to_owned(), "etc/rules".to_owned()],
            }
        );
        assert_eq!(found.sources(Kind::Decoders).included, [("ruleset/decoders".to_owned(), "two.xml".to_owned())]);
        assert_eq!((found.lists, found.is_empty), (vec!["etc/lists/audit-keys".to_owned()], false));
        assert!(section(conf("")).unwrap().is_empty);
        assert_eq!(section(b"<ossec_config></ossec_config>".to_vec()), Err(Fault::NoSection));
        let broken = section(b"<ossec_config>".to_vec());
        assert_eq!(broken, Err(Fault::Configuration("mismatched tag: line 4, column 26".to_owned())));
    }

    #[test]
    fn no_path_leads_out_of_the_home() {
        for (path, expected) in [
            ("etc/rules/", Some("etc/rules")),
            ("/etc/./rules", Some("etc/rules")),
            ("a//b", Some("a/b")),
            ("etc/../../x", None),
            ("..", None),
            ("", None),
            ("/", None),
        ] {
            assert_eq!(below_home(path).as_deref(), expected, "{path}");
        }
    }

    #[test]
    fn an_edited_file_is_read_anew() {
        let (_folder, home) = apid_testing::homes::new();
        let configuration = Configuration::new(&home);
        for directory in ["etc/a", "etc/b", "etc/c"] {
            fs::write(home.ossec_conf(), conf(&format!("<rule_dir>{directory}</rule_dir>"))).unwrap();
            assert_eq!(configuration.section().unwrap().rules.directories, [directory]);
        }
        fs::remove_file(home.ossec_conf()).unwrap();
        assert!(matches!(configuration.section(), Err(Fault::Configuration(_))));
    }
}
