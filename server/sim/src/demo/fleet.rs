//! The agents themselves, one after the other: what each is, where it stands, and how it is doing.
//!
//! Instants are ages in seconds before the moment at which the home is made, so that the same seed gives the same fleet
//! at any time.

use std::collections::HashMap;

use super::dice::Dice;
use super::systems::{Details, Family, System};

/// Seconds of a day.
pub(super) const DAY: i64 = 86_400;

/// Age of the oldest registration.
const OLDEST: i64 = 730 * DAY;

/// Seconds without a keep-alive after which an agent counts as disconnected: the manager's default.
pub(super) const LONGEST_SILENCE: i64 = 900;

/// The agents that are surely active, so that examples that name one of the first have somebody to talk to.
const SURELY_ACTIVE: u64 = 4;

/// What a machine is for.
pub(super) struct Role {
    /// Short name, part of the host's.
    pub(super) short: &'static str,
    /// The group of machines of this role.
    pub(super) group: &'static str,
    family: Family,
    /// How often.
    weight: u64,
    /// The team that looks after it.
    team: &'static str,
}

const fn role(weight: u64, family: Family, [short, group, team]: [&'static str; 3]) -> Role {
    Role { short, group, family, weight, team }
}

/// Every role that there is.
pub(super) static ROLES: [Role; 14] = [
    role(150, Family::Linux, ["web", "webservers", "platform"]),
    role(110, Family::Linux, ["app", "appservers", "platform"]),
    role(70, Family::Linux, ["db", "dbservers", "data"]),
    role(80, Family::Linux, ["kube", "containers", "platform"]),
    role(25, Family::Linux, ["mail", "mailservers", "infrastructure"]),
    role(25, Family::Linux, ["edge", "proxies", "network"]),
    role(30, Family::Linux, ["build", "buildservers", "engineering"]),
    role(30, Family::WindowsServer, ["dc", "domaincontrollers", "identity"]),
    role(45, Family::WindowsServer, ["file", "fileservers", "infrastructure"]),
    role(35, Family::WindowsServer, ["sql", "dbservers", "data"]),
    role(30, Family::WindowsServer, ["app", "appservers", "platform"]),
    role(170, Family::WindowsDesktop, ["ws", "workstations", "helpdesk"]),
    role(110, Family::WindowsDesktop, ["lt", "laptops", "helpdesk"]),
    role(90, Family::Mac, ["mac", "laptops", "helpdesk"]),
];

/// Where a machine stands: a short name, its share, and the second byte of the first of its networks.
pub(super) static SITES: [(&str, u64, u64); 6] =
    [("fra", 30, 16), ("dub", 20, 32), ("nyc", 22, 48), ("sao", 10, 64), ("sgp", 12, 80), ("syd", 6, 96)];

/// Versions of the agent before the manager's own, and how often each is met.
const OUTDATED: [(&str, u64); 9] = [
    ("Wazuh v4.14.5", 60),
    ("Wazuh v4.14.1", 45),
    ("Wazuh v4.13.1", 40),
    ("Wazuh v4.12.0", 30),
    ("Wazuh v4.11.2", 15),
    ("Wazuh v4.9.2", 15),
    ("Wazuh v4.7.5", 12),
    ("Wazuh v4.3.11", 6),
    ("Wazuh v3.13.6", 2),
];

/// Nodes of the cluster: name, the host's name, share.
const NODES: [(&str, &str, u64); 3] =
    [("node01", "wazuh-master", 20), ("node02", "wazuh-worker-1", 42), ("node03", "wazuh-worker-2", 38)];

/// What the manager thinks of an agent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// It reports.
    Active,
    /// It has reported, and does not any more.
    Disconnected,
    /// It has said that it starts, and nothing since.
    Pending,
    /// It is registered, and that is all.
    NeverConnected,
}

impl Status {
    /// As `global.db` has it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Disconnected => "disconnected",
            Self::Pending => "pending",
            Self::NeverConnected => "never_connected",
        }
    }
}

/// One agent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Agent {
    pub(super) id: u64,
    pub(super) name: String,
    /// Short name of what the machine is for.
    pub(super) role: &'static str,
    pub(super) register_ip: String,
    pub(super) key: String,
    pub(super) status: Status,
    /// Seconds since its registration.
    pub(super) added: i64,
    /// Names, in the order of their priority.
    pub(super) groups: Vec<&'static str>,
    pub(super) labels: Vec<(&'static str, String)>,
    /// What it has told, unless it never connected.
    pub(super) report: Option<Report>,
}

/// What an agent has told of itself, and what the manager has noted with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Report {
    pub(super) ip: String,
    pub(super) os: [Option<&'static str>; 5],
    pub(super) details: Details,
    pub(super) version: String,
    pub(super) node: &'static str,
    pub(super) manager: &'static str,
    /// Seconds since its last keep-alive.
    pub(super) kept_alive: i64,
    /// Seconds since it was found to be gone, and why: a status code of the manager.
    pub(super) gone: Option<(i64, i64)>,
    /// Whether it has the files of its groups as they are now.
    pub(super) synced: bool,
}

/// The agents of a fleet in order of their ids.
pub(super) struct DemoFleet {
    seed: u64,
    count: u64,
    next: u64,
    /// Machines so far by role and site, which numbers them.
    machines: HashMap<(&'static str, &'static str), u64>,
}

impl DemoFleet {
    pub(super) fn new(seed: u64, count: u64) -> Self {
        Self { seed, count, next: 1, machines: HashMap::new() }
    }

    fn dice(&self, id: u64, purpose: &str) -> Dice {
        Dice::new(self.seed, id, purpose)
    }

    /// Ids grow with time; between two registrations lies about the same.
    fn added(&self, id: u64) -> i64 {
        let step = u128::from(self.dice(id, "added").below(1_000));
        let place = u128::from(self.count.saturating_sub(id)) * 1_000 + step;
        let age = u128::from(OLDEST.unsigned_abs()) * place / (u128::from(self.count.max(1)) * 1_000);
        i64::try_from(age).unwrap_or(OLDEST).max(60)
    }

    /// Spread evenly over the ids rather than thrown, so that even a small fleet has some of each.
    fn status(&self, id: u64) -> Status {
        // Steps of the golden ratio never bunch.
        let place = Dice::new(self.seed, 0, "status").word().wrapping_add(id.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        match place >> 54 {
            _ if id <= SURELY_ACTIVE => Status::Active,
            0..23 => Status::NeverConnected,
            23..38 => Status::Pending,
            38..120 => Status::Disconnected,
            _ => Status::Active,
        }
    }

    fn agent(&mut self, id: u64) -> Option<Agent> {
        let role = self.dice(id, "role").weighted(&ROLES, |role| role.weight)?;
        let (site, _, network) = self.dice(id, "site").weighted(&SITES, |(_, share, _)| *share)?;
        let number = self.machines.entry((role.short, site)).or_insert(0);
        *number += 1;
        let name = host_name(role, site, *number);
        let ip = address(*network, id);
        let status = self.status(id);
        let added = self.added(id);
        let mut dice = self.dice(id, "registration");
        // Those whose address changes are registered without one.
        let is_mobile = role.group == "laptops";
        let register_ip = if is_mobile || dice.permille(550) { "any".to_owned() } else { ip.clone() };
        let system = System::of(role.family, &mut self.dice(id, "system"));
        let groups = if status == Status::NeverConnected { vec!["default"] } else { self.groups(id, role, site) };
        let mut labels = Vec::new();
        if status != Status::NeverConnected && self.dice(id, "labels").permille(700) {
            labels.push(("site", (*site).to_owned()));
            labels.push(("team", role.team.to_owned()));
        }
        let report = (status != Status::NeverConnected).then(|| self.report(id, (status, added), system, &name, ip));
        let short = role.short;
        Some(Agent {
            id,
            role: short,
            register_ip,
            key: self.dice(id, "key").hex(64),
            status,
            added,
            groups,
            labels,
            report,
            name,
        })
    }

    fn groups(&self, id: u64, role: &Role, site: &str) -> Vec<&'static str> {
        let mut dice = self.dice(id, "groups");
        let system = match role.family {
            Family::Linux => "linux",
            Family::WindowsServer | Family::WindowsDesktop => "windows",
            Family::Mac => "macos",
        };
        let site = SITE_GROUPS.iter().find(|group| group.ends_with(site)).copied().unwrap_or("default");
        match dice.below(100) {
            0..12 => vec!["default"],
            12..20 => vec![role.group],
            20..35 => vec!["default", system],
            35..60 => vec!["default", system, role.group],
            60..75 => vec![system, role.group],
            75..80 => vec!["default", site],
            _ => vec!["default", system, role.group, site],
        }
    }

    fn report(
        &self,
        id: u64,
        (status, added): (Status, i64),
        system: &'static System,
        name: &str,
        ip: String,
    ) -> Report {
        let mut dice = self.dice(id, "report");
        let mut ago = |limit: i64| dice.below(limit.unsigned_abs()).cast_signed();
        let (kept_alive, gone) = match status {
            Status::Disconnected => {
                // Most of them lately: the age is a product of two numbers.
                let gone = (ago(120 * DAY) / 1_000 * ago(1_000)).clamp(300, (added - 1_200).max(300)).min(added);
                let (silent, code) = match ago(100) {
                    0..74 => (LONGEST_SILENCE + ago(60), 4),
                    74..97 => (ago(10), 3),
                    _ => (ago(10), 1),
                };
                (gone + silent, Some((gone, code)))
            }
            _ => (ago(240), None),
        };
        let synced = match status {
            Status::Active => ago(1_000) >= 25,
            Status::Disconnected => ago(1_000) >= 300,
            _ => false,
        };
        let current = format!("Wazuh v{}", apid_home::WAZUH_VERSION);
        let mut dice = self.dice(id, "version");
        let version = match dice.below(1_000) {
            0..680 => current,
            _ => dice.weighted(&OUTDATED, |(_, weight)| *weight).map_or(current, |(name, _)| (*name).to_owned()),
        };
        let node = self.dice(id, "node").weighted(&NODES, |(_, _, share)| *share);
        let (node, manager) = node.map_or(("node01", "wazuh-master"), |(node, manager, _)| (node, manager));
        Report {
            ip,
            os: [Some(system.name), Some(system.major), system.minor, system.codename, Some(system.platform)],
            details: system.details(name, &mut self.dice(id, "machine")),
            version,
            node,
            manager,
            kept_alive: kept_alive.min(added),
            gone,
            synced,
        }
    }
}

impl Iterator for DemoFleet {
    type Item = Agent;

    fn next(&mut self) -> Option<Agent> {
        let id = self.next;
        if id > self.count {
            return None;
        }
        self.next += 1;
        self.agent(id)
    }
}

/// Groups of the machines of a site.
pub(super) const SITE_GROUPS: [&str; 6] = ["site-fra", "site-dub", "site-nyc", "site-sao", "site-sgp", "site-syd"];

fn host_name(role: &Role, site: &str, number: u64) -> String {
    match role.family {
        Family::Linux => format!("{}-{site}-{number:03}", role.short),
        Family::Mac => format!("{}-{site}-{number:04}", role.short),
        Family::WindowsServer => format!("{}-{}-{number:03}", role.short, site).to_uppercase(),
        Family::WindowsDesktop => format!("{}-{}-{number:05}", site, role.short).to_uppercase(),
    }
}

/// No two agents have the same, up to a million of them: a site has sixteen networks of 64,000 machines.
fn address(network: u64, id: u64) -> String {
    format!("10.{}.{}.{}", network + (id / 64_000) % 16, (id / 250) % 256, id % 250 + 2)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::HashSet;

    use super::{DemoFleet, LONGEST_SILENCE, Status};

    #[test]
    fn a_fleet_depends_on_its_seed_and_size_alone() {
        let fleet = |seed| DemoFleet::new(seed, 300).collect::<Vec<_>>();
        assert_eq!(fleet(7), fleet(7));
        assert_ne!(fleet(7), fleet(8));
    }

    #[test]
    fn names_and_addresses_are_unique_and_times_make_sense() {
        let (mut names, mut addresses) = (HashSet::new(), HashSet::new());
        let mut before = i64::MAX;
        for agent in DemoFleet::new(1, 70_000) {
            // Two machines of one name in another case are the same to the manager.
            assert!(names.insert(agent.name.to_lowercase()), "{}", agent.name);
            assert!(agent.added <= before, "{}", agent.id);
            before = agent.added;
            assert_eq!(agent.report.is_none(), agent.status == Status::NeverConnected);
            let Some(report) = agent.report else { continue };
            assert!(addresses.insert(report.ip.clone()), "{}", report.ip);
            assert!(report.kept_alive <= agent.added, "{}", agent.id);
            match report.gone {
                Some((gone, _)) => assert!(gone <= report.kept_alive, "{}", agent.id),
                None => assert!(report.kept_alive < LONGEST_SILENCE),
            }
            assert_eq!(report.gone.is_some(), agent.status == Status::Disconnected);
        }
    }

    #[test]
    fn a_small_fleet_has_some_of_each_and_a_large_one_the_right_shares() {
        let count = |count: u64, status| DemoFleet::new(1, count).filter(|agent| agent.status == status).count();
        for status in [Status::Active, Status::Disconnected, Status::NeverConnected, Status::Pending] {
            assert!(count(100, status) > 0, "{status:?}");
        }
        assert!((880..890).contains(&(count(10_000, Status::Active) / 10)));
        assert!(DemoFleet::new(9, 4).all(|agent| agent.status == Status::Active));
    }
}
