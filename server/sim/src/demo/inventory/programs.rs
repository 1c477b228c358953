//! `sys_programs`, `sys_hotfixes` and `sys_browser_extensions`: what is installed.

use std::borrow::Cow;

use apid_store::{StoreError, Writer, bind};

use super::catalogue::daemons::form;
use super::catalogue::packages::{self, Application, Known};
use super::machine::{Machine, Platform, written};
use crate::demo::dice::Dice;
use crate::demo::fleet::DAY;

/// An installed package.
pub(super) struct Package {
    pub(super) name: Cow<'static, str>,
    /// The name by which published vulnerabilities know it; empty if none does.
    pub(super) product: &'static str,
    pub(super) version: String,
    /// The version that has all corrections.
    pub(super) corrected: String,
    pub(super) architecture: &'static str,
    pub(super) item_id: String,
    section: &'static str,
    size: i64,
    description: Cow<'static, str>,
    vendor: Cow<'static, str>,
    location: Cow<'static, str>,
    installed: Option<String>,
}

/// Everything that is installed on a machine.
pub(super) fn of(machine: &Machine) -> Vec<Package> {
    match machine.platform {
        Platform::Debian => linux(machine, packages::DEBIAN),
        Platform::RedHat => linux(machine, packages::RED_HAT),
        Platform::Windows => applications(machine, packages::WINDOWS, packages::WINDOWS_APPS),
        Platform::Mac => applications(machine, packages::MAC, packages::MAC_APPS),
    }
}

fn has(roles: &[&str], machine: &Machine) -> bool {
    roles.is_empty() || roles.contains(&machine.role)
}

fn linux(machine: &Machine, further: &'static str) -> Vec<Package> {
    let (is_debian, age) = (machine.platform == Platform::Debian, machine.age_of_release());
    let vendor = vendor(machine);
    let mut dice = machine.dice("packages");
    let mut all = Vec::new();
    let location = if is_debian { " " } else { "" };
    let mut add = |name: &'static str, product, section, size, upstream: &str, description| {
        let (version, corrected) = revised(machine, name, upstream, &mut dice);
        all.push(Package {
            name: name.into(),
            product,
            version,
            corrected,
            architecture: machine.package_arch(),
            item_id: dice.hex(40),
            section,
            size,
            description,
            vendor: vendor.into(),
            location: location.into(),
            installed: (!is_debian).then(|| written(machine.added - dice.below(30 * DAY as u64).cast_signed())),
        });
    };
    for Known { name, section, size, description, versions, roles } in packages::LINUX {
        if has(roles, machine) {
            let product = form(name, true);
            let upstream = versions.get(age).unwrap_or(&versions[0]);
            add(form(name, is_debian), product, section, *size, upstream, (*description).into());
        }
    }
    if let Some(version) = agent(machine) {
        add("wazuh-agent", "", "admin", 39_000, &version, "Wazuh agent".into());
    }
    if machine.is_full {
        for name in further.split_ascii_whitespace() {
            let mut dice = Dice::new(age as u64, 0, name);
            let upstream = format!("{}.{}.{}", dice.below(9), dice.below(30), dice.below(12));
            let (section, description) = kind(name);
            add(name, "", section, 40 + dice.below(4_000).cast_signed(), &upstream, description.into());
        }
    }
    all
}

/// The version of the agent as a package of it has it; `None` on the manager's own machine.
fn agent(machine: &Machine) -> Option<String> {
    (machine.id != 0).then(|| machine.agent.clone())
}

/// Section of a package and what it is, by its name.
fn kind(name: &str) -> (&'static str, &'static str) {
    match name {
        _ if name.starts_with("python3-") => ("python", "Module of Python"),
        _ if name.ends_with("-perl") || name.starts_with("perl-") => ("perl", "Module of Perl"),
        _ if name.starts_with("lib") => ("libs", "Library of other programs"),
        _ if name.contains("font") => ("fonts", "Fonts"),
        _ => ("admin", "Part of the system"),
    }
}

/// The version that a distribution makes of upstream's, and the one that has all corrections.
fn revised(machine: &Machine, name: &str, upstream: &str, dice: &mut Dice) -> (String, String) {
    // The same for all machines of a release.
    let mut release = Dice::new(machine.age_of_release() as u64, 1, name);
    let (build, patch) = (1 + release.below(9), 3 + release.below(20));
    let behind = if machine.is_behind { 1 + dice.below(patch.min(4)) } else { 0 };
    let major = machine.os.major.as_deref().unwrap_or("12");
    let written = |patch: u64| match machine.os.platform.as_deref().unwrap_or_default() {
        "ubuntu" => format!("{upstream}-{build}ubuntu{}.{patch}", build % 4),
        "amzn" => format!("{upstream}-{build}.amzn2023.0.{patch}"),
        "sles" => format!("{upstream}-150600.{build}.{patch}.1"),
        _ if machine.platform == Platform::RedHat => format!("{upstream}-{patch}.el{major}"),
        _ => format!("{upstream}-{build}+deb{major}u{patch}"),
    };
    (written(patch - behind.min(patch)), written(patch))
}

fn vendor(machine: &Machine) -> &'static str {
    match machine.os.platform.as_deref().unwrap_or_default() {
        "ubuntu" => "Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>",
        "rhel" => "Red Hat, Inc.",
        "rocky" => "Rocky Enterprise Software Foundation",
        "almalinux" => "AlmaLinux",
        "centos" => "CentOS",
        "amzn" => "Amazon Linux",
        "sles" => "SUSE LLC <https://www.suse.com/>",
        "ol" => "Oracle America",
        _ => "Debian Maintainers <debian-devel@lists.debian.org>",
    }
}

fn applications(machine: &Machine, known: &'static [Application], further: &'static str) -> Vec<Package> {
    let is_windows = machine.platform == Platform::Windows;
    let mut dice = machine.dice("packages");
    let mut all = Vec::new();
    let mut add = |name: Cow<'static, str>, product, version: String, corrected: String, vendor, location| {
        all.push(Package {
            name,
            product,
            version,
            corrected,
            architecture: machine.package_arch(),
            item_id: dice.hex(40),
            section: "",
            size: 0,
            description: "".into(),
            vendor,
            location,
            installed: Some(written(machine.added + dice.below(machine.longest(i64::MAX)).cast_signed())),
        });
    };
    for Application { name, vendor, versions: [current, before], location, roles } in known {
        if has(roles, machine) {
            // Names that have the version in them have two forms.
            let name = form(name, !machine.is_behind);
            let version = if machine.is_behind { before } else { current };
            let product = name.split(" (").next().unwrap_or(name);
            let product = product.trim_end_matches(|symbol: char| symbol.is_ascii_digit() || symbol == '.').trim_end();
            let product = product.strip_suffix(" release").unwrap_or(product);
            let product = product.strip_suffix(" Password Safe").unwrap_or(product);
            add(name.into(), product, (*version).into(), (*current).into(), (*vendor).into(), (*location).into());
        }
    }
    if let Some(version) = agent(machine) {
        let (name, location) = match is_windows {
            true => ("Wazuh Agent", r"C:\Program Files (x86)\ossec-agent\"),
            false => ("wazuh-agent", "/Library/Ossec"),
        };
        add(name.into(), "", version.clone(), version, "Wazuh, Inc.".into(), location.into());
    }
    let is_for_people = !is_windows || matches!(machine.role, "ws" | "lt");
    if machine.is_full && is_for_people {
        for name in further.split_ascii_whitespace() {
            let mut dice = Dice::new(u64::from(machine.is_behind), 0, name);
            let version = format!("{}.{}.{}", 1 + dice.below(20), dice.below(30), dice.below(2_000));
            let (name, vendor, location): (Cow<'static, str>, _, _) = match is_windows {
                true => (name.into(), "Microsoft Corporation", format!(r"C:\Program Files\WindowsApps\{name}")),
                false => {
                    let name = name.replace('_', " ");
                    let location = format!("/System/Applications/{name}.app");
                    (name.into(), "Apple", location)
                }
            };
            add(name, "", version.clone(), version, vendor.into(), location.into());
        }
    }
    all
}

/// Writes the packages.
pub(super) fn write(machine: &Machine, packages: &[Package], writer: &Writer<'_>) -> Result<(), StoreError> {
    let (time, mut dice) = (machine.scan_time(), machine.dice("packages written"));
    let format = match machine.platform {
        Platform::Debian => "deb",
        Platform::RedHat => "rpm",
        Platform::Windows => "win",
        Platform::Mac => "pkg",
    };
    let is_debian = machine.platform == Platform::Debian;
    let mut insert = writer.prepare(
        "INSERT INTO sys_programs (scan_id, scan_time, format, name, priority, section, size, vendor, install_time, \
         version, architecture, multiarch, source, description, location, checksum, item_id) \
         VALUES (0, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
    )?;
    for package in packages {
        let is_basic = !package.product.is_empty();
        let priority = if is_basic { "important" } else { "optional" };
        let multiarch = if package.section == "libs" { "same" } else { "foreign" };
        insert.change(bind![
            time.as_str(),
            format,
            &*package.name,
            is_debian.then_some(priority),
            machine.is_linux().then_some(package.section),
            package.size,
            &*package.vendor,
            package.installed.as_deref(),
            package.version.as_str(),
            package.architecture,
            is_debian.then_some(multiarch),
            is_debian.then_some(" "),
            &*package.description,
            &*package.location,
            dice.hex(40),
            package.item_id.as_str(),
        ])?;
    }
    Ok(())
}

/// Writes the updates of Windows.
pub(super) fn write_hotfixes(machine: &Machine, writer: &Writer<'_>) -> Result<(), StoreError> {
    if machine.platform != Platform::Windows {
        return Ok(());
    }
    let (time, mut dice) = (machine.scan_time(), machine.dice("hotfixes"));
    let missing = if machine.is_behind { 2 + dice.below(5) } else { 0 };
    let count = if machine.is_full { 16 } else { 4 };
    let installed = packages::HOTFIXES.iter().skip(usize::try_from(missing).unwrap_or_default()).take(count);
    let mut insert =
        writer.prepare("INSERT INTO sys_hotfixes (scan_id, scan_time, hotfix, checksum) VALUES (0, ?1, ?2, ?3)")?;
    for hotfix in installed {
        insert.change(bind![time.as_str(), *hotfix, dice.hex(40)])?;
    }
    Ok(())
}

/// Writes the extensions of the browsers of a machine that people work with.
pub(super) fn write_extensions(machine: &Machine, packages: &[Package], writer: &Writer<'_>) -> Result<(), StoreError> {
    if machine.agent_version < (4, 14) || !packages.iter().any(|package| package.product == "Google Chrome") {
        return Ok(());
    }
    let (time, mut dice) = (machine.scan_time(), machine.dice("extensions"));
    let (account, _) = machine.person();
    let profile = match machine.platform {
        Platform::Mac => format!("/Users/{account}/Library/Application Support/Google/Chrome/Default"),
        _ => format!(r"C:\Users\{account}\AppData\Local\Google\Chrome\User Data\Default"),
    };
    let separator = if machine.platform == Platform::Mac { '/' } else { '\\' };
    let mut insert = writer.prepare(
        "INSERT INTO sys_browser_extensions (scan_id, scan_time, browser_name, user_id, package_name, package_id, \
         package_version, package_description, package_vendor, package_build_version, package_path, \
         browser_profile_name, browser_profile_path, package_reference, package_permissions, package_type, \
         package_enabled, package_visible, package_autoupdate, package_persistent, package_from_webstore, \
         browser_profile_referenced, package_installed, file_hash_sha256, checksum, item_id) VALUES (0, ?1, 'chrome', \
         ?2, ?3, ?4, ?5, '', ?6, '', ?7, 'Person 1', ?8, ?9, ?10, 'extension', ?11, 0, 1, ?12, 1, 1, ?13, ?14, ?15, ?16)",
    )?;
    for (at, [name, id, version, vendor]) in packages::EXTENSIONS.iter().enumerate() {
        // Everybody has the first one, so that no machine has none.
        if at > 0 && !dice.permille(if machine.is_full { 600 } else { 300 }) {
            continue;
        }
        let path = format!("{profile}{separator}Extensions{separator}{id}{separator}{version}_0");
        let length = machine.longest(i64::MAX);
        let installed = machine.added + dice.below(length).cast_signed();
        insert.change(bind![
            time.as_str(),
            account,
            *name,
            *id,
            *version,
            *vendor,
            path,
            profile.as_str(),
            format!("https://chromewebstore.google.com/detail/{id}"),
            "storage,tabs",
            dice.permille(900),
            dice.permille(200),
            installed.to_string(),
            Dice::new(0, 0, id).hex(64),
            dice.hex(40),
            dice.hex(40),
        ])?;
    }
    Ok(())
}
