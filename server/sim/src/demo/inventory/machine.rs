//! One machine as its inventory sees it: what the tables have in common, so that they agree.

use apid_home::system::System;

use crate::demo::dice::Dice;
use crate::demo::fleet::{Agent, DAY, Report};

/// What decides which packages, programs and accounts a machine has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Platform {
    /// Linux with packages of Debian's kind.
    Debian,
    /// Linux with packages of Red Hat's kind.
    RedHat,
    Windows,
    Mac,
}

/// A machine with an agent.
#[derive(Clone, Debug)]
pub(super) struct Machine {
    seed: u64,
    pub(super) id: u64,
    pub(super) name: String,
    pub(super) ip: String,
    /// Short name of what it is for, as in the host's name.
    pub(super) role: &'static str,
    pub(super) platform: Platform,
    pub(super) os: System,
    /// Build of Windows or macOS.
    pub(super) build: Option<String>,
    /// Major and minor version of the agent.
    pub(super) agent_version: (u32, u32),
    /// The version of the agent's package.
    pub(super) agent: String,
    /// When it was registered, in seconds since 1970.
    pub(super) added: i64,
    /// When its last scan began.
    pub(super) scanned: i64,
    /// Whether it has hundreds of rows of what there can be so many of.
    pub(super) is_full: bool,
    /// Whether updates are waiting.
    pub(super) is_behind: bool,
}

impl Machine {
    /// The machine of an agent that has reported; `None` of another one.
    pub(super) fn of(agent: &Agent, seed: u64, now: i64, is_full: bool) -> Option<Self> {
        let Report { ip, os, details, version, kept_alive, .. } = agent.report.as_ref()?;
        let [name, major, minor, codename, platform] = os.map(|text| text.map(str::to_owned));
        let os = System {
            name,
            version: Some(details.version.clone()),
            major,
            minor,
            codename,
            platform,
            uname: details.uname.clone(),
            arch: details.arch.to_owned(),
        };
        let contact = now - kept_alive;
        let mut machine = Self {
            seed,
            id: agent.id,
            name: agent.name.clone(),
            ip: ip.clone(),
            role: agent.role,
            platform: platform_of(os.platform.as_deref()),
            os,
            build: details.build.clone(),
            agent_version: numbers(version),
            agent: format!("{}-1", version.trim_start_matches("Wazuh v")),
            added: now - agent.added,
            scanned: 0,
            is_full,
            is_behind: false,
        };
        machine.settle(contact);
        Some(machine)
    }

    /// The manager's own machine: that of this process.
    pub(super) fn manager(seed: u64, now: i64, is_full: bool) -> Self {
        let os = apid_home::system::current();
        let mut machine = Self {
            seed,
            id: 0,
            name: apid_home::host_name(),
            ip: "127.0.0.1".to_owned(),
            role: "manager",
            platform: platform_of(os.platform.as_deref()),
            os,
            build: None,
            agent_version: numbers(apid_home::WAZUH_VERSION),
            agent: format!("{}-1", apid_home::WAZUH_VERSION),
            added: now - 30 * DAY,
            scanned: 0,
            is_full,
            is_behind: false,
        };
        machine.settle(now);
        machine
    }

    /// The last scan was within the hour before the last contact, and after the registration.
    fn settle(&mut self, contact: i64) {
        let mut dice = self.dice("scan");
        self.scanned = contact;
        self.scanned -= dice.below(self.longest(3_600)).cast_signed();
        self.is_behind = dice.permille(350);
    }

    /// Numbers for one purpose on this machine.
    pub(super) fn dice(&self, purpose: &str) -> Dice {
        Dice::new(self.seed, self.id, purpose)
    }

    /// Seconds from the registration to the last scan, but no more than `most`; at least one.
    pub(super) fn longest(&self, most: i64) -> u64 {
        (self.scanned - self.added).clamp(1, most).unsigned_abs()
    }

    /// When the last scan began, as Syscollector writes it.
    pub(super) fn scan_time(&self) -> String {
        written(self.scanned)
    }

    /// When it was started, in seconds since 1970.
    pub(super) fn started(&self) -> i64 {
        let since = (self.scanned - self.added).clamp(600, 40 * DAY);
        self.scanned - self.dice("start").below(since.unsigned_abs()).cast_signed()
    }

    pub(super) fn is_linux(&self) -> bool {
        matches!(self.platform, Platform::Debian | Platform::RedHat)
    }

    /// How old the releases of programs are that its system has: 0 for the newest.
    pub(super) fn age_of_release(&self) -> usize {
        let major = self.os.major.as_deref().unwrap_or_default();
        match (self.os.platform.as_deref().unwrap_or_default(), major) {
            ("ubuntu", "24") | ("debian", "13") => 0,
            ("ubuntu", "20") | ("debian", "11") | ("rhel" | "ol" | "rocky" | "almalinux", "8") => 2,
            ("centos", "7") => 3,
            _ => 1,
        }
    }

    /// Field of `uname` by its place: 2 for the release of the kernel, 3 for what it says of its making.
    pub(super) fn kernel(&self, field: usize) -> Option<&str> {
        self.os.uname.split('|').nth(field).map(str::trim).filter(|text| !text.is_empty())
    }

    /// The name that packages have for the processor.
    pub(super) fn package_arch(&self) -> &'static str {
        match (self.platform, self.os.arch.as_str()) {
            (Platform::Debian, "aarch64") => "arm64",
            (Platform::Debian, _) => "amd64",
            (Platform::RedHat, "aarch64") => "aarch64",
            (Platform::Mac, "arm64") => "arm64",
            _ => "x86_64",
        }
    }

    /// The name of the person who works with it, on machines that have such a one.
    pub(super) fn person(&self) -> (&'static str, &'static str) {
        let mut dice = self.dice("person");
        dice.weighted(super::catalogue::people::PEOPLE, |_| 1).copied().unwrap_or(("alex", "Alex Berger"))
    }
}

/// A moment as Syscollector writes it.
pub(super) fn written(seconds: i64) -> String {
    let time = jiff::Timestamp::from_second(seconds).unwrap_or_default();
    time.strftime("%Y/%m/%d %H:%M:%S").to_string()
}

fn platform_of(platform: Option<&str>) -> Platform {
    match platform.unwrap_or_default() {
        "windows" => Platform::Windows,
        "darwin" => Platform::Mac,
        "rhel" | "rocky" | "almalinux" | "centos" | "amzn" | "sles" | "ol" | "fedora" => Platform::RedHat,
        _ => Platform::Debian,
    }
}

/// The first two numbers of a version such as `Wazuh v4.14.7`.
fn numbers(version: &str) -> (u32, u32) {
    let mut numbers = version.trim_start_matches(|symbol: char| !symbol.is_ascii_digit()).split('.');
    let mut next = || numbers.next().and_then(|number| number.parse().ok()).unwrap_or_default();
    (next(), next())
}
