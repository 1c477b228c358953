//! Upgrades: the rules of the manager's module (docs/facts/04-modules.md, section 2.9), and what comes of a task.
//!
//! There is no repository: packages of the manager's version and older ones are taken to exist, newer ones not. A
//! package from a file exists when the file does.

use std::collections::HashSet;
use std::path::Path;

use super::id_list;
use super::profile::Profile;
use super::steps::{UpgradeEnd, UpgradeRun};
use super::tasks::Status;
use super::work::Inner;
use apid_home::clock::now;
use apid_manager::{LinkError, Task, TaskReply, UpgradeOrder, Version};
use apid_store::bind;

/// Agents whose version changes in one transaction.
const BATCH: usize = 5_000;

/// The versions that can be upgraded at all.
const OLDEST: Version = Version(3, 0, 0);
const OLDEST_MACOS: Version = Version(4, 3, 0);

/// The first whose agents report how an upgrade went.
const REPORTS: Version = Version(4, 1, 0);

/// The first whose packages are of different kinds for different systems.
const TELLS_PACKAGE: Version = Version(4, 9, 0);

const REFUSED: [&str; 5] = ["solaris", "sunos", "aix", "hp-ux", "bsd"];
const ROLLING: [&str; 2] = ["opensuse-tumbleweed", "arch"];
const PACKAGED: [&str; 14] = [
    "debian",
    "ubuntu",
    "amzn",
    "centos",
    "fedora",
    "ol",
    "opensuse",
    "opensuse-leap",
    "opensuse-tumbleweed",
    "rhel",
    "sles",
    "suse",
    "rocky",
    "almalinux",
];

/// Why the module makes no task for an agent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Refusal {
    NoInformation,
    Manager,
    NotActive,
    Platform,
    Busy,
    TooOld,
    NotNewer,
    BeyondManager,
}

impl Refusal {
    const fn code(self) -> u16 {
        match self {
            Self::NoInformation => 6,
            Self::Manager => 7,
            Self::NotActive => 8,
            Self::Platform => 9,
            Self::Busy => 10,
            Self::TooOld => 11,
            Self::NotNewer => 12,
            Self::BeyondManager => 13,
        }
    }

    const fn text(self) -> &'static str {
        match self {
            Self::NoInformation => "Agent information not found in database",
            Self::Manager => "Action not available for Manager (agent 000)",
            Self::NotActive => "Agent is not active",
            Self::Platform => "The WPK for this platform is not available",
            Self::Busy => "Upgrade procedure could not start. Agent already upgrading",
            Self::TooOld => "Remote upgrade is not available for this agent version",
            Self::NotNewer => "Current agent version is greater or equal",
            Self::BeyondManager => "Upgrading an agent to a version higher than the manager requires the force flag",
        }
    }
}

/// Whether the module makes a task for this agent.
fn check(agent: &Profile, order: &UpgradeOrder, target: Version, manager: Version) -> Result<(), Refusal> {
    let or = |condition: bool, refusal| if condition { Ok(()) } else { Err(refusal) };
    or(agent.id != 0, Refusal::Manager)?;
    or(agent.active, Refusal::NotActive)?;
    let platform = agent.platform.as_deref().ok_or(Refusal::NoInformation)?;
    or(!REFUSED.contains(&platform), Refusal::Platform)?;
    if platform != "windows" {
        or(agent.arch.is_some(), Refusal::NoInformation)?;
    }
    if !matches!(platform, "windows" | "darwin") {
        let known = agent.os_major.is_some() && (platform != "ubuntu" || agent.os_minor.is_some());
        or(known || ROLLING.contains(&platform), Refusal::NoInformation)?;
        let unsupported = match platform {
            "sles" | "suse" => Some("11"),
            "ol" | "rhel" | "centos" => Some("5"),
            _ => None,
        };
        or(unsupported.is_none() || agent.os_major.as_deref() != unsupported, Refusal::Platform)?;
    }
    let version = agent.version.ok_or(Refusal::NoInformation)?;
    or(version >= OLDEST && (platform != "darwin" || version >= OLDEST_MACOS), Refusal::TooOld)?;
    if order.custom.is_none() && !order.force {
        or(version < target, Refusal::NotNewer)?;
        or(target <= manager, Refusal::BeyondManager)?;
    }
    Ok(())
}

/// Whether it is known which kind of package the agent takes. Its task fails where it is not.
fn has_package(agent: &Profile, order: &UpgradeOrder, target: Version) -> bool {
    let platform = agent.platform.as_deref().unwrap_or_default();
    let told = order.custom.is_some() || order.package_type.is_some();
    told || target < TELLS_PACKAGE || matches!(platform, "windows" | "darwin") || PACKAGED.contains(&platform)
}

/// The version in the name of a package, such as `wazuh_agent_v4.14.7_linux_amd64.deb.wpk`.
fn version_in(file: &str) -> Option<Version> {
    let name = Path::new(file).file_name()?.to_str()?;
    name.split(['_', '-']).find_map(|word| word.strip_prefix('v').and_then(Version::parse))
}

/// The version of the manager, which has no agents newer than itself.
#[expect(clippy::expect_used, reason = "the constant is a version, as a test checks")]
fn own_version() -> Version {
    Version::parse(apid_home::WAZUH_VERSION).expect("the release of Wazuh is a version")
}

impl Inner {
    fn end(&self, order: &UpgradeOrder, target: Version, manager: Version) -> UpgradeEnd {
        let Some(custom) = &order.custom else {
            return if target > manager {
                UpgradeEnd::Failed("The version of the WPK does not exist in the repository")
            } else {
                UpgradeEnd::Done(Some(target))
            };
        };
        // With or without the home's own part in front.
        let file = Path::new(&custom.file);
        let inside = file.strip_prefix(self.home.root()).or_else(|_| file.strip_prefix("/")).unwrap_or(file);
        if !self.home.root().join(inside).is_file() {
            return UpgradeEnd::Failed("The WPK file does not exist");
        }
        match version_in(&custom.file) {
            Some(version) if version < REPORTS => UpgradeEnd::Legacy(version),
            version => UpgradeEnd::Done(version),
        }
    }

    /// Makes the tasks, and says what becomes of them.
    pub(super) fn upgrade(
        &self,
        order: &UpgradeOrder,
        agents: &[i64],
    ) -> Result<(Vec<TaskReply>, Vec<UpgradeRun>), LinkError> {
        let manager = own_version();
        let target = order.version.as_deref().and_then(Version::parse).unwrap_or(manager);
        let profiles = self.profiles(agents)?;
        let refused = |agent, refusal: Refusal| TaskReply {
            agent,
            error: refusal.code(),
            message: refusal.text().to_owned(),
            task: None,
        };
        let mut replies = Vec::with_capacity(agents.len());
        let known: HashSet<i64> = profiles.iter().map(|profile| profile.id).collect();
        let gone = agents.iter().filter(|id| !known.contains(id));
        replies.extend(gone.map(|id| refused(*id, Refusal::NoInformation)));
        let mut accepted = Vec::new();
        for profile in &profiles {
            match check(profile, order, target, manager) {
                Ok(()) => accepted.push((profile.id, has_package(profile, order, target))),
                Err(refusal) => replies.push(refused(profile.id, refusal)),
            }
        }
        if accepted.is_empty() {
            return Ok((replies, Vec::new()));
        }
        let ids: Vec<i64> = accepted.iter().map(|(agent, _)| *agent).collect();
        let made = self.tasks.add(&ids, &self.node, order.command())?;
        let (mut tasks, mut lost) = (Vec::with_capacity(made.len()), Vec::new());
        for ((agent, has_package), task) in accepted.into_iter().zip(made) {
            replies.push(match task {
                None => refused(agent, Refusal::Busy),
                Some(id) => {
                    if has_package { &mut tasks } else { &mut lost }.push((id, agent));
                    TaskReply { agent, error: 0, message: "Success".to_owned(), task: Some(Task { id, state: None }) }
                }
            });
        }
        let runs = [
            UpgradeRun { tasks, end: self.end(order, target, manager) },
            UpgradeRun { tasks: lost, end: UpgradeEnd::Failed(Refusal::Platform.text()) },
        ];
        Ok((replies, runs.into_iter().filter(|run| !run.tasks.is_empty()).collect()))
    }

    pub(super) fn upgrade_results(&self, agents: &[i64]) -> Result<Vec<TaskReply>, LinkError> {
        self.tasks.last(agents)
    }

    pub(super) fn begin_upgrade(&self, run: &UpgradeRun) -> Result<(), LinkError> {
        self.tasks.set(&run.ids(), Status::Pending, Status::InProgress, None)
    }

    /// Agents that are still active have their new version and their task is done; the others were lost on the way.
    pub(super) fn end_upgrade(&self, run: &UpgradeRun) -> Result<(), LinkError> {
        let (version, status) = match &run.end {
            UpgradeEnd::Failed(text) => {
                return self.tasks.set(&run.ids(), Status::InProgress, Status::Failed, Some(text));
            }
            UpgradeEnd::Done(version) => (*version, Status::Done),
            UpgradeEnd::Legacy(version) => (Some(*version), Status::Legacy),
        };
        let version = version.map(|version| format!("Wazuh {version}"));
        for batch in run.tasks.chunks(BATCH) {
            self.go_on()?;
            let agents: Vec<i64> = batch.iter().map(|(_, agent)| *agent).collect();
            let changed: HashSet<i64> = self.global.write_now(|writer| {
                writer.all(
                    "UPDATE agent SET version = coalesce(?1, version), last_keepalive = ?2 \
                     WHERE id IN (SELECT value FROM json_each(?3)) AND connection_status = 'active' RETURNING id",
                    bind![version.as_deref(), now(), id_list(&agents)],
                    |row| row.get::<i64>(0),
                )
            })?;
            let (done, lost): (Vec<_>, Vec<_>) = batch.iter().partition(|(_, agent)| changed.contains(agent));
            let tasks = |pairs: Vec<(i64, i64)>| pairs.into_iter().map(|(task, _)| task).collect::<Vec<_>>();
            self.tasks.set(&tasks(done), Status::InProgress, status, None)?;
            self.tasks.set(&tasks(lost), Status::InProgress, Status::Failed, Some("Send upgrade command error"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod rules {
    #![allow(clippy::unwrap_used)]

    use super::{Refusal, check, has_package, own_version, version_in};
    use crate::simulated::profile::Profile;
    use apid_manager::{Custom, UpgradeOrder, Version};

    const MANAGER: Version = Version(4, 14, 7);

    fn agent(platform: &str, major: &str, version: Version) -> Profile {
        Profile {
            id: 1,
            platform: Some(platform.to_owned()),
            os_major: Some(major.to_owned()),
            os_minor: Some("04".to_owned()),
            arch: Some("x86_64".to_owned()),
            version: Some(version),
            active: true,
            ..Profile::default()
        }
    }

    fn verdict(agent: &Profile, order: &UpgradeOrder) -> Result<(), Refusal> {
        let target = order.version.as_deref().and_then(Version::parse).unwrap_or(MANAGER);
        check(agent, order, target, MANAGER)
    }

    #[test]
    fn the_module_refuses_what_the_facts_say() {
        let plain = UpgradeOrder::default();
        let old = Version(4, 9, 0);
        let cases = [
            (agent("debian", "12", old), Ok(())),
            (agent("windows", "10", old), Ok(())),
            (agent("darwin", "13", old), Ok(())),
            (agent("darwin", "13", Version(4, 2, 9)), Err(Refusal::TooOld)),
            (agent("debian", "12", Version(2, 9, 9)), Err(Refusal::TooOld)),
            (agent("debian", "12", MANAGER), Err(Refusal::NotNewer)),
            (agent("sunos", "5", old), Err(Refusal::Platform)),
            (agent("sles", "11", old), Err(Refusal::Platform)),
            (agent("centos", "5", old), Err(Refusal::Platform)),
            (Profile { version: None, ..agent("sunos", "5", old) }, Err(Refusal::Platform)),
            (Profile { arch: None, ..agent("debian", "12", old) }, Err(Refusal::NoInformation)),
            (Profile { arch: None, ..agent("windows", "10", old) }, Ok(())),
            (Profile { os_major: None, ..agent("debian", "12", old) }, Err(Refusal::NoInformation)),
            (Profile { os_minor: None, ..agent("ubuntu", "22", old) }, Err(Refusal::NoInformation)),
            (Profile { version: None, ..agent("debian", "12", old) }, Err(Refusal::NoInformation)),
            (Profile { active: false, ..agent("debian", "12", old) }, Err(Refusal::NotActive)),
            (Profile { id: 0, ..agent("debian", "12", old) }, Err(Refusal::Manager)),
        ];
        for (agent, expected) in cases {
            assert_eq!(verdict(&agent, &plain), expected, "{agent:?}");
        }
    }

    #[test]
    fn force_and_packages_from_files_ignore_versions() {
        let current = agent("debian", "12", MANAGER);
        let newer = UpgradeOrder { version: Some("v4.15.0".to_owned()), ..UpgradeOrder::default() };
        assert_eq!(verdict(&current, &newer), Err(Refusal::BeyondManager));
        assert_eq!(verdict(&current, &UpgradeOrder { force: true, ..newer }), Ok(()));
        let custom = UpgradeOrder { custom: Some(Custom::default()), ..UpgradeOrder::default() };
        assert_eq!(verdict(&current, &custom), Ok(()));
    }

    #[test]
    fn packages_of_unknown_systems_are_named_or_missing() {
        let unknown = agent("gentoo", "2", Version(4, 0, 0));
        let plain = UpgradeOrder::default();
        assert_eq!(verdict(&unknown, &plain), Ok(()));
        assert!(!has_package(&unknown, &plain, MANAGER) && has_package(&unknown, &plain, Version(4, 8, 2)));
        assert!(has_package(
            &unknown,
            &UpgradeOrder { package_type: Some("rpm".to_owned()), ..plain.clone() },
            MANAGER
        ));
        for known in ["debian", "windows", "darwin", "opensuse-tumbleweed"] {
            assert!(has_package(&agent(known, "2", Version(4, 0, 0)), &plain, MANAGER), "{known}");
        }
    }

    #[test]
    fn the_manager_has_a_version() {
        assert_eq!(own_version().to_string(), format!("v{}", apid_home::WAZUH_VERSION));
    }

    #[test]
    fn a_package_tells_its_version() {
        assert_eq!(version_in("/var/upgrade/wazuh_agent_v4.0.4_linux_x86_64.wpk"), Some(Version(4, 0, 4)));
        assert_eq!(version_in("my.wpk"), None);
    }
}
