//! The groups of the fleet: their folders, and the merged files of the combinations in which agents are.

use std::collections::BTreeMap;
use std::io;

use super::FILE_MODE;
use super::fleet::{ROLES, SITE_GROUPS};
use apid_home::Home;
use apid_home::digest::md5;
use apid_home::directory::{Directory, FileAttributes, HardLinks};
use apid_home::group::group_hash;
use apid_home::merged;

const DIRECTORY_MODE: u32 = 0o750;

/// Commands for active response beside those that every home has.
const COMMANDS: &str = "\
restart-wazuh - restart-wazuh - 0
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

/// Makes the folders of all groups with their files. What is there already stays as it is, but that the commands of the
/// demo come to those that every home has.
pub(super) fn write(home: &Home) -> io::Result<()> {
    let root = home.directory()?;
    let mut commands = root.read_if_there(home.ar_conf(), HardLinks::Allow)?.unwrap_or_default();
    for line in COMMANDS.lines() {
        if !commands.split(|byte| *byte == b'\n').any(|there| there == line.as_bytes()) {
            if commands.last().is_some_and(|byte| *byte != b'\n') {
                commands.push(b'\n');
            }
            commands.extend_from_slice(line.as_bytes());
            commands.push(b'\n');
        }
    }
    root.replace(home.ar_conf(), &commands, FileAttributes::new(FILE_MODE))?;
    for group in names() {
        let folder = root.directory_or_create(home.group_dir(group), DIRECTORY_MODE)?;
        if folder.find("agent.conf")?.is_none() {
            folder.replace("agent.conf", configuration(group).as_bytes(), FileAttributes::new(FILE_MODE))?;
        }
        replace(&folder, &merged::build(home, group)?)?;
    }
    Ok(())
}

fn replace(folder: &Directory, merged: &[u8]) -> io::Result<()> {
    folder.replace(merged::NAME, merged, FileAttributes::new(merged::MODE)).map(drop)
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
    pub(super) fn sums(&mut self, csv: &str) -> io::Result<Sums> {
        if let Some(sums) = self.known.get(csv) {
            return Ok(sums.clone());
        }
        let (root, place) = (self.home.directory()?, merged::folder(self.home, csv));
        let files = if csv.contains(',') {
            let files = merged::combine(self.home, csv)?;
            replace(&root.directory_or_create(&place, DIRECTORY_MODE)?, &files.merged)?;
            files
        } else {
            let folder = root.directory(&place)?;
            merged::MergedFiles { merged: folder.read(merged::NAME)?, configuration: folder.read("agent.conf")? }
        };
        let sums = Sums { hash: group_hash(csv), merged: md5(&files.merged), config: md5(&files.configuration) };
        self.known.insert(csv.to_owned(), sums.clone());
        Ok(sums)
    }
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn the_default_group_comes_first_and_none_twice() {
        let names = names();
        assert_eq!(names.first(), Some(&"default"));
        assert_eq!(names.iter().filter(|name| **name == "dbservers").count(), 1);
    }
}
