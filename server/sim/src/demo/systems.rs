//! Operating systems as agents report them: what belongs together, and how often it is met.

use super::dice::Dice;

/// The family, which decides which groups and names fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Linux,
    WindowsServer,
    WindowsDesktop,
    Mac,
}

/// A release of an operating system.
#[derive(Debug)]
pub(super) struct System {
    pub(super) family: Family,
    /// How often, among its family.
    weight: u64,
    pub(super) name: &'static str,
    /// Of Windows without the revision, which differs from machine to machine.
    version: &'static str,
    pub(super) major: &'static str,
    pub(super) minor: Option<&'static str>,
    pub(super) codename: Option<&'static str>,
    pub(super) platform: &'static str,
    /// Release of the kernel, and what it says of its making.
    kernel: [&'static str; 2],
    /// Revisions of Windows, builds of macOS; the first is the one that is up to date.
    builds: &'static [&'static str],
    /// Of a thousand machines, how many have a 64-bit ARM processor.
    arm: u64,
}

/// One machine's system, with all its details.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Details {
    pub(super) version: String,
    pub(super) build: Option<String>,
    pub(super) arch: &'static str,
    pub(super) uname: String,
}

const fn linux(
    weight: u64,
    [name, platform]: [&'static str; 2],
    [version, major]: [&'static str; 2],
    minor: Option<&'static str>,
    codename: Option<&'static str>,
    kernel: [&'static str; 2],
    arm: u64,
) -> System {
    let family = Family::Linux;
    System { family, weight, name, version, major, minor, codename, platform, kernel, builds: &[], arm }
}

const fn windows(
    family: Family,
    weight: u64,
    name: &'static str,
    version: &'static str,
    minor: &'static str,
    builds: &'static [&'static str],
) -> System {
    let (major, kernel) = ("10", ["", ""]);
    let (codename, platform) = (None, "windows");
    System { family, weight, name, version, major, minor: Some(minor), codename, platform, kernel, builds, arm: 0 }
}

const fn mac(
    weight: u64,
    [version, major, minor]: [&'static str; 3],
    codename: &'static str,
    kernel: [&'static str; 2],
    builds: &'static [&'static str],
    arm: u64,
) -> System {
    let (family, name, platform) = (Family::Mac, "macOS", "darwin");
    let (minor, codename) = (Some(minor), Some(codename));
    System { family, weight, name, version, major, minor, codename, platform, kernel, builds, arm }
}

const SERVER: Family = Family::WindowsServer;
const DESKTOP: Family = Family::WindowsDesktop;

/// Everything that a fleet has.
static SYSTEMS: [System; 26] = [
    linux(
        20,
        ["Ubuntu", "ubuntu"],
        ["24.04.3 LTS", "24"],
        Some("04"),
        Some("Noble Numbat"),
        ["6.8.0-87-generic", "#88-Ubuntu SMP PREEMPT_DYNAMIC"],
        120,
    ),
    linux(
        22,
        ["Ubuntu", "ubuntu"],
        ["22.04.5 LTS", "22"],
        Some("04"),
        Some("Jammy Jellyfish"),
        ["5.15.0-161-generic", "#171-Ubuntu SMP"],
        60,
    ),
    linux(
        6,
        ["Ubuntu", "ubuntu"],
        ["20.04.6 LTS", "20"],
        Some("04"),
        Some("Focal Fossa"),
        ["5.4.0-216-generic", "#236-Ubuntu SMP"],
        0,
    ),
    linux(
        5,
        ["Debian GNU/Linux", "debian"],
        ["13", "13"],
        None,
        Some("trixie"),
        ["6.12.48+deb13-amd64", "#1 SMP PREEMPT_DYNAMIC Debian 6.12.48-1"],
        0,
    ),
    linux(
        10,
        ["Debian GNU/Linux", "debian"],
        ["12", "12"],
        None,
        Some("bookworm"),
        ["6.1.0-40-amd64", "#1 SMP PREEMPT_DYNAMIC Debian 6.1.153-1"],
        0,
    ),
    linux(
        4,
        ["Debian GNU/Linux", "debian"],
        ["11", "11"],
        None,
        Some("bullseye"),
        ["5.10.0-35-amd64", "#1 SMP Debian 5.10.237-1"],
        0,
    ),
    linux(
        9,
        ["Red Hat Enterprise Linux", "rhel"],
        ["9.6", "9"],
        Some("6"),
        Some("Plow"),
        ["5.14.0-570.49.1.el9_6.x86_64", "#1 SMP PREEMPT_DYNAMIC"],
        0,
    ),
    linux(
        6,
        ["Red Hat Enterprise Linux", "rhel"],
        ["8.10", "8"],
        Some("10"),
        Some("Ootpa"),
        ["4.18.0-553.78.1.el8_10.x86_64", "#1 SMP"],
        0,
    ),
    linux(
        6,
        ["Rocky Linux", "rocky"],
        ["9.6", "9"],
        Some("6"),
        Some("Blue Onyx"),
        ["5.14.0-570.42.2.el9_6.x86_64", "#1 SMP PREEMPT_DYNAMIC"],
        0,
    ),
    linux(
        4,
        ["AlmaLinux", "almalinux"],
        ["9.6", "9"],
        Some("6"),
        Some("Sage Margay"),
        ["5.14.0-570.42.2.el9_6.x86_64", "#1 SMP PREEMPT_DYNAMIC"],
        0,
    ),
    linux(
        3,
        ["CentOS Linux", "centos"],
        ["7.9", "7"],
        Some("9"),
        Some("Core"),
        ["3.10.0-1160.119.1.el7.x86_64", "#1 SMP"],
        0,
    ),
    linux(
        7,
        ["Amazon Linux", "amzn"],
        ["2023", "2023"],
        None,
        None,
        ["6.1.155-176.282.amzn2023.x86_64", "#1 SMP PREEMPT_DYNAMIC"],
        0,
    ),
    linux(
        3,
        ["SLES", "sles"],
        ["15.6", "15"],
        Some("6"),
        None,
        ["6.4.0-150600.23.70-default", "#1 SMP PREEMPT_DYNAMIC"],
        0,
    ),
    linux(
        2,
        ["Oracle Linux Server", "ol"],
        ["8.10", "8"],
        Some("10"),
        None,
        ["5.15.0-312.187.5.1.el8uek.x86_64", "#2 SMP"],
        0,
    ),
    windows(SERVER, 8, "Microsoft Windows Server 2025 Standard", "10.0.26100", "0", &["6905", "4946", "3476"]),
    windows(SERVER, 22, "Microsoft Windows Server 2022 Standard", "10.0.20348", "0", &["4294", "4052", "2113"]),
    windows(SERVER, 6, "Microsoft Windows Server 2022 Datacenter", "10.0.20348", "0", &["4294", "3807"]),
    windows(SERVER, 12, "Microsoft Windows Server 2019 Standard", "10.0.17763", "0", &["7919", "7314", "5206"]),
    windows(SERVER, 4, "Microsoft Windows Server 2016 Standard", "10.0.14393", "0", &["8519", "7336"]),
    windows(DESKTOP, 30, "Microsoft Windows 11 Pro", "10.0.26100", "0", &["6899", "6584", "4652"]),
    windows(DESKTOP, 14, "Microsoft Windows 11 Enterprise", "10.0.22631", "0", &["6060", "5335"]),
    windows(DESKTOP, 9, "Microsoft Windows 10 Pro", "10.0.19045", "0", &["6456", "5965", "4046"]),
    mac(
        10,
        ["26.1", "26", "1"],
        "Tahoe",
        ["25.1.0", "Darwin Kernel Version 25.1.0: root:xnu-12377.41.6~2/RELEASE_ARM64_T8132"],
        &["25B78"],
        1_000,
    ),
    mac(
        16,
        ["15.7.1", "15", "7"],
        "Sequoia",
        ["24.6.0", "Darwin Kernel Version 24.6.0: root:xnu-11417.140.69~1/RELEASE_ARM64_T6000"],
        &["24G231"],
        1_000,
    ),
    mac(
        6,
        ["14.8.1", "14", "8"],
        "Sonoma",
        ["23.6.0", "Darwin Kernel Version 23.6.0: root:xnu-10063.141.1~1"],
        &["23J30"],
        800,
    ),
    mac(
        3,
        ["13.7.8", "13", "7"],
        "Ventura",
        ["22.6.0", "Darwin Kernel Version 22.6.0: root:xnu-8796.141.3~1"],
        &["22H730"],
        300,
    ),
];

impl System {
    /// One of a family, as often as it is met.
    pub(super) fn of(family: Family, dice: &mut Dice) -> &'static System {
        let weight = |system: &System| if system.family == family { system.weight } else { 0 };
        // Every family has members, so the first stands for nothing.
        dice.weighted(&SYSTEMS, weight).unwrap_or(&SYSTEMS[0])
    }

    /// What one machine of this name says of itself.
    pub(super) fn details(&self, host: &str, dice: &mut Dice) -> Details {
        let is_arm = dice.permille(self.arm);
        // Most machines are up to date.
        let at = if dice.permille(700) { 0 } else { dice.below(self.builds.len() as u64) };
        let build = usize::try_from(at).ok().and_then(|at| self.builds.get(at));
        match self.family {
            Family::Linux => {
                let arch = if is_arm { "aarch64" } else { "x86_64" };
                let [release, made] = self.kernel;
                let uname = format!("Linux |{host} |{release} |{made} |{arch}");
                Details { version: self.version.to_owned(), build: None, arch, uname }
            }
            Family::Mac => {
                let arch = if is_arm { "arm64" } else { "x86_64" };
                let [release, made] = self.kernel;
                // Machines with the older processor have another kernel of the same release.
                let made = if is_arm { made } else { made.split("/RELEASE").next().unwrap_or(made) };
                let uname = format!("Darwin |{host} |{release} |{made} |{arch}");
                let build = build.map(|build| (*build).to_owned());
                Details { version: self.version.to_owned(), build, arch, uname }
            }
            Family::WindowsServer | Family::WindowsDesktop => {
                let revision = build.copied().unwrap_or("1");
                let number = self.version.rsplit('.').next().unwrap_or(self.version);
                Details {
                    version: format!("{}.{revision}", self.version),
                    build: Some(format!("{number}.{revision}")),
                    arch: "x86_64",
                    uname: self.name.to_owned(),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use std::collections::BTreeSet;

    use super::{Dice, Family, SYSTEMS, System};

    #[test]
    fn what_is_told_of_a_system_belongs_together() {
        let mut dice = Dice::new(1, 0, "systems");
        for system in &SYSTEMS {
            let Details { version, build, arch, uname } = &system.details("host-1", &mut dice);
            assert!(version.starts_with(system.major), "{version}");
            if let Some(minor) = system.minor {
                assert_eq!(version.split(['.', ' ']).nth(1), Some(minor), "{version}");
            }
            match system.family {
                Family::Linux => {
                    assert!(build.is_none() && uname.starts_with("Linux |host-1 |") && uname.ends_with(arch))
                }
                Family::Mac => {
                    assert!(build.is_some() && uname.starts_with("Darwin |host-1 |") && uname.ends_with(arch))
                }
                _ => assert!(version.ends_with(build.as_deref().unwrap()) && system.platform == "windows"),
            }
        }
    }

    use super::Details;

    #[test]
    fn every_system_is_met() {
        let mut dice = Dice::new(1, 0, "systems");
        let families = [Family::Linux, Family::WindowsServer, Family::WindowsDesktop, Family::Mac];
        let seen: BTreeSet<String> = (0..8_000)
            .map(|turn| System::of(families[turn % families.len()], &mut dice))
            .map(|system| format!("{} {}", system.name, system.version))
            .collect();
        assert_eq!(seen.len(), SYSTEMS.len());
    }
}
