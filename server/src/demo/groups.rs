//! The groups of the fleet: their folders, and the merged files of the combinations in which agents are.

use std::collections::BTreeMap;
use std::fs::{self, DirBuilder};
use std::io::{self, ErrorKind};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::Path;

use md5::{Digest as _, Md5};
use sha2::Sha256;

use super::fleet::{ROLES, SITE_GROUPS};
use super::replace;
use crate::groups::merged;
use crate::home::Home;

const DIRECTORY_MODE: u32 = 0o750;

/// Commands that agents know, as the manager lists them for active response.
const COMMANDS: &str = "\
restart-wazuh - restart-wazuh - 0
restart-wazuh0 - restart-wazuh - 0
firewall-drop0 - firewall-drop - 0
firewall-drop600 - firewall-drop - 600
host-deny600 - host-deny - 600
disable-account0 - disable-account - 0
netsh600 - netsh.exe - 600
";

/// What agents in a combination of groups should have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sums {
    /// First eight digits of the SHA-256 of the names.
    pub(super) hash: String,
    /// MD5 of the merged file.
    pub(super) merged: String,
    /// MD5 of the configuration.
    pub(super) config: String,
}

/// Every group of a fleet, `default` first.
pub(super) fn names() -> Vec<&'static str> {
    let mut names: Vec<&str> = ["linux", "windows", "macos"].into_iter().chain(SITE_GROUPS).collect();
    names.extend(ROLES.iter().map(|role| role.group));
    names.sort_unstable();
    names.dedup();
    names.insert(0, "default");
    names
}

/// The configuration of a group: its agents report to more places, look at more files, or carry a label.
fn configuration(group: &str) -> String {
    let body = match group {
        "linux" => {
            "  <localfile>\n    <log_format>journald</log_format>\n    <location>journald</location>\n  </localfile>\n"
        }
        "windows" => {
            "  <localfile>\n    <location>Security</location>\n    <log_format>eventchannel</log_format>\n  </localfile>\n  \
             <localfile>\n    <location>System</location>\n    <log_format>eventchannel</log_format>\n  </localfile>\n"
        }
        "macos" => {
            "  <localfile>\n    <location>macos</location>\n    <log_format>macos</log_format>\n  </localfile>\n"
        }
        "webservers" => {
            "  <localfile>\n    <log_format>apache</log_format>\n    <location>/var/log/nginx/access.log</location>\n  \
             </localfile>\n  <syscheck>\n    <directories check_all=\"yes\" realtime=\"yes\">/var/www</directories>\n  </syscheck>\n"
        }
        "dbservers" => {
            "  <localfile>\n    <log_format>syslog</log_format>\n    <location>/var/log/postgresql/*.log</location>\n  \
             </localfile>\n"
        }
        "containers" => "  <wodle name=\"docker-listener\">\n    <disabled>no</disabled>\n  </wodle>\n",
        _ => "",
    };
    let (kind, name) = group.split_once('-').unwrap_or(("role", group));
    format!(
        "<agent_config>\n{body}  <labels>\n    <label key=\"group.{kind}\">{name}</label>\n  </labels>\n</agent_config>\n"
    )
}

/// Makes the folders of all groups with their files. What is there already stays as it is.
pub(super) fn write(home: &Home) -> io::Result<()> {
    if !home.ar_conf().exists() {
        replace(&home.ar_conf(), COMMANDS.as_bytes())?;
    }
    for group in names() {
        let folder = home.group_dir(group);
        make(&folder)?;
        if !folder.join("agent.conf").exists() {
            replace(&folder.join("agent.conf"), configuration(group).as_bytes())?;
        }
        replace(&folder.join(merged::NAME), &merged::build(home, group)?)?;
    }
    Ok(())
}

fn make(folder: &Path) -> io::Result<()> {
    match DirBuilder::new().mode(DIRECTORY_MODE).create(folder) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// First eight hexadecimal digits of the SHA-256 of the names: how a combination of groups is called.
fn hash(csv: &str) -> String {
    let digest = Sha256::digest(csv.as_bytes());
    digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn md5_of(bytes: &[u8]) -> String {
    Md5::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The combinations that were met, with the merged files of those of several groups made at the first meeting.
pub(super) struct Combinations<'h> {
    home: &'h Home,
    known: BTreeMap<String, Sums>,
}

impl<'h> Combinations<'h> {
    pub(super) fn new(home: &'h Home) -> Self {
        Self { home, known: BTreeMap::new() }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.known.len()
    }

    /// What agents in these groups should have; `csv` is their names with commas between them.
    pub(super) fn sums(&mut self, groups: &[&str], csv: &str) -> io::Result<Sums> {
        if let Some(sums) = self.known.get(csv) {
            return Ok(sums.clone());
        }
        let hash = hash(csv);
        let (merged, config) = match groups {
            [group] => {
                let folder = self.home.group_dir(group);
                (fs::read(folder.join(merged::NAME))?, fs::read(folder.join("agent.conf"))?)
            }
            _ => {
                let combined = combine(self.home, groups, &hash)?;
                let folder = self.home.multigroups_dir().join(&hash);
                make(&folder)?;
                replace(&folder.join(merged::NAME), &combined.0)?;
                combined
            }
        };
        let sums = Sums { hash, merged: md5_of(&merged), config: md5_of(&config) };
        self.known.insert(csv.to_owned(), sums.clone());
        Ok(sums)
    }
}

/// The merged file of several groups, and their configuration: those of the groups one after the other, each behind a line
/// that names it; of other files of one name the last group's counts.
fn combine(home: &Home, groups: &[&str], hash: &str) -> io::Result<(Vec<u8>, Vec<u8>)> {
    let mut config = Vec::new();
    let mut others = BTreeMap::new();
    for group in groups {
        config.extend_from_slice(format!("<!-- Source file: {group}/agent.conf -->\n").as_bytes());
        config.extend_from_slice(&fs::read(home.group_dir(group).join("agent.conf"))?);
        if !config.ends_with(b"\n") {
            config.push(b'\n');
        }
        for entry in fs::read_dir(home.group_dir(group))? {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let own = [merged::NAME, "ar.conf", "agent.conf"].contains(&name.as_str());
            if !own && !name.starts_with('.') && entry.path().is_file() {
                others.insert(name, fs::read(entry.path())?);
            }
        }
    }
    let mut out = format!("#{hash}\n").into_bytes();
    let commands = fs::read(home.ar_conf())?;
    let files = [("ar.conf", &commands), ("agent.conf", &config)];
    for (name, text) in files.into_iter().chain(others.iter().map(|(name, text)| (name.as_str(), text))) {
        out.extend_from_slice(format!("!{} {name}\n", text.len()).as_bytes());
        out.extend_from_slice(text);
    }
    Ok((out, config))
}

#[cfg(test)]
mod tests {
    use super::{hash, md5_of, names};

    #[test]
    fn names_and_hashes_are_the_managers() {
        assert_eq!(hash("default"), "37a8eec1");
        assert_eq!(md5_of(b""), "d41d8cd98f00b204e9800998ecf8427e");
        let names = names();
        assert_eq!(names.first(), Some(&"default"));
        assert_eq!(names.iter().filter(|name| **name == "dbservers").count(), 1);
    }
}
