//! `sys_users` and `sys_groups`: accounts, among them all as which something runs.

use std::collections::BTreeMap;

use apid_store::{StoreError, Writer, bind};

use super::catalogue::accounts;
use super::catalogue::people::PEOPLE;
use super::machine::{Machine, Platform};
use super::running::Process;
use crate::demo::dice::Dice;
use crate::demo::fleet::DAY;

/// An account.
struct Account {
    number: i64,
    group: i64,
    full_name: String,
    home: String,
    shell: String,
    identifier: Option<String>,
    groups: String,
    kind: &'static str,
    /// Whether somebody logs in with it.
    is_personal: bool,
}

/// A group.
struct Group {
    number: i64,
    description: &'static str,
    identifier: Option<String>,
    members: String,
}

/// Writes both.
pub(super) fn write(machine: &Machine, processes: &[Process], writer: &Writer<'_>) -> Result<(), StoreError> {
    // Older agents do not tell.
    if machine.agent_version < (4, 13) {
        return Ok(());
    }
    let (accounts, groups) = match machine.platform {
        Platform::Debian | Platform::RedHat => linux(machine, processes),
        Platform::Windows => windows(machine),
        Platform::Mac => mac(machine),
    };
    write_users(machine, &accounts, writer)?;
    write_groups(machine, &groups, writer)
}

type Accounts = BTreeMap<String, Account>;
type Groups = BTreeMap<String, Group>;

/// The people of a machine: one on those that belong to somebody, several on others.
fn people(machine: &Machine) -> impl Iterator<Item = (&'static str, &'static str)> {
    let count = match (machine.role, machine.is_full) {
        ("ws" | "lt" | "mac", _) => 1,
        (_, true) => 6,
        (_, false) => 2,
    };
    let start = usize::try_from(machine.dice("people").below(PEOPLE.len() as u64)).unwrap_or_default();
    let others = PEOPLE.iter().cycle().skip(start).take(count - 1).copied();
    let person = machine.person();
    [person].into_iter().chain(others.filter(move |other| *other != person))
}

fn linux(machine: &Machine, processes: &[Process]) -> (Accounts, Groups) {
    let (mut all, mut groups) = (Accounts::new(), Groups::new());
    let mut add = |name: &str, number: i64, full_name: &str, home: String, shell: &str, is_personal: bool| {
        let (identifier, kind) = (None, "local");
        let groups = if is_personal { "sudo,adm".to_owned() } else { name.to_owned() };
        let (full_name, shell) = (full_name.to_owned(), shell.to_owned());
        let account = Account { number, group: number, full_name, home, shell, identifier, groups, kind, is_personal };
        all.entry(name.to_owned()).or_insert(account);
    };
    let shipped = if machine.is_full { accounts::LINUX.len() } else { accounts::LINUX_FEW };
    for (name, number, full_name, home, shell) in accounts::LINUX.iter().take(shipped) {
        add(name, *number, full_name, (*home).to_owned(), shell, *name == "root");
    }
    for (number, process) in (200..).zip(processes) {
        let home = format!("/var/lib/{}", process.user.trim_start_matches('_'));
        add(process.user, number, "", home, "/usr/sbin/nologin", false);
    }
    for (number, (name, full_name)) in (1_000..).zip(people(machine)) {
        add(name, number, full_name, format!("/home/{name}"), "/bin/bash", true);
    }
    for (name, account) in &all {
        let (number, members) = (account.number, name.clone());
        groups.insert(name.clone(), Group { number, description: "", identifier: None, members });
    }
    let members = |name: &str| match name {
        "sudo" | "adm" => people(machine).map(|(name, _)| name).collect::<Vec<_>>().join(","),
        _ => String::new(),
    };
    for (name, number) in
        accounts::LINUX_GROUPS.iter().filter(|(name, _)| machine.is_full || matches!(*name, "sudo" | "adm"))
    {
        let group = Group { number: *number, description: "", identifier: None, members: members(name) };
        groups.entry((*name).to_owned()).or_insert(group);
    }
    (all, groups)
}

fn windows(machine: &Machine) -> (Accounts, Groups) {
    let mut dice = machine.dice("security identifier");
    let mut part = || 1_000_000_000 + dice.below(3_000_000_000);
    let computer = format!("S-1-5-21-{}-{}-{}", part(), part(), part());
    let (mut all, mut groups) = (Accounts::new(), Groups::new());
    let mut add = |name: &str, number: i64, full_name: &str, identifier: String, kind, member: &str, is_personal| {
        let home = if is_personal { format!(r"C:\Users\{name}") } else { String::new() };
        let (shell, full_name, groups) =
            (r"C:\Windows\system32\cmd.exe".to_owned(), full_name.to_owned(), member.to_owned());
        let (group, identifier) = (if is_personal { 545 } else { 544 }, Some(identifier));
        let account = Account { number, group, full_name, home, shell, identifier, groups, kind, is_personal };
        all.insert(name.to_owned(), account);
    };
    for (name, number, full_name, is_used) in accounts::WINDOWS {
        let member = if *number == 500 { "Administrators" } else { "Guests" };
        add(name, *number, full_name, format!("{computer}-{number}"), "local", member, *is_used);
    }
    for (name, identifier, number) in accounts::WINDOWS_SERVICES {
        add(name, *number, "", (*identifier).to_owned(), "special", "Users", false);
    }
    for (number, (name, full_name)) in (1_001..).zip(people(machine)) {
        add(name, number, full_name, format!("{computer}-{number}"), "local", "Users", true);
    }
    for (name, number, description) in
        accounts::WINDOWS_GROUPS.iter().take(if machine.is_full { usize::MAX } else { 3 })
    {
        let members = all.iter().filter(|(_, account)| account.groups == *name && account.kind == "local");
        let members = members.map(|(account, _)| account.as_str()).collect::<Vec<_>>().join(",");
        let identifier = Some(format!("S-1-5-32-{number}"));
        groups.insert((*name).to_owned(), Group { number: *number, description, identifier, members });
    }
    (all, groups)
}

fn mac(machine: &Machine) -> (Accounts, Groups) {
    let mut dice = machine.dice("identifiers");
    let mut identifier = |number: i64| {
        let digits = dice.hex(20).to_uppercase();
        let parts = [digits.get(0..4), digits.get(4..8), digits.get(8..20)].map(Option::unwrap_or_default);
        Some(format!("FFFFEEEE-DDDD-{}-{}-{:04X}{}", parts[0], parts[1], number.unsigned_abs(), &parts[2][..8]))
    };
    let (mut all, mut groups) = (Accounts::new(), Groups::new());
    for (name, number, full_name, home) in accounts::MAC {
        let account = Account {
            number: *number,
            group: *number,
            full_name: (*full_name).to_owned(),
            home: (*home).to_owned(),
            shell: "/usr/bin/false".to_owned(),
            identifier: identifier(*number),
            groups: if *name == "root" { "wheel".to_owned() } else { (*name).to_owned() },
            kind: "local",
            is_personal: false,
        };
        groups.insert(
            (*name).to_owned(),
            Group { number: *number, description: "", identifier: None, members: (*name).to_owned() },
        );
        all.insert((*name).to_owned(), account);
    }
    for (number, (name, full_name)) in (501..).zip(people(machine)) {
        let account = Account {
            number,
            group: 20,
            full_name: full_name.to_owned(),
            home: format!("/Users/{name}"),
            shell: "/bin/zsh".to_owned(),
            identifier: identifier(number),
            groups: "staff,admin".to_owned(),
            kind: "local",
            is_personal: true,
        };
        all.insert(name.to_owned(), account);
    }
    let people: Vec<&str> = people(machine).map(|(name, _)| name).collect();
    for (name, number) in accounts::MAC_GROUPS {
        let members = match *name {
            "wheel" => "root".to_owned(),
            "staff" | "admin" => people.join(","),
            _ => String::new(),
        };
        groups.insert((*name).to_owned(), Group { number: *number, description: "", identifier: None, members });
    }
    (all, groups)
}

fn write_users(machine: &Machine, accounts: &Accounts, writer: &Writer<'_>) -> Result<(), StoreError> {
    let (time, mut dice) = (machine.scan_time(), machine.dice("users"));
    let is_linux = machine.is_linux();
    let mut insert = writer.prepare(
        "INSERT INTO sys_users (scan_id, scan_time, user_name, user_full_name, user_home, user_id, user_uid_signed, \
         user_uuid, user_groups, user_group_id, user_group_id_signed, user_created, user_roles, user_shell, user_type, \
         user_is_hidden, user_is_remote, user_last_login, user_auth_failed_count, user_auth_failed_timestamp, \
         user_password_last_change, user_password_expiration_date, user_password_hash_algorithm, \
         user_password_inactive_days, user_password_max_days_between_changes, user_password_min_days_between_changes, \
         user_password_status, user_password_warning_days_before_expiration, process_pid, host_ip, login_status, \
         login_tty, login_type, checksum) VALUES (0, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, \
         0, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, 0, ?27, ?28, ?29, ?30, ?31)",
    )?;
    // As a number without a sign, in which the accounts below zero are large.
    let unsigned = |number: i64| number.rem_euclid(1 << 32);
    for (name, account) in accounts {
        let Account { number, group, full_name, home, shell, identifier, groups, kind, is_personal } = account;
        let created = machine.added - dice.below(300 * DAY as u64).cast_signed();
        let changed = (created + dice.below(200 * DAY as u64).cast_signed()).min(machine.scanned);
        let logged_in = is_personal.then(|| machine.scanned - dice.below(20 * DAY as u64).cast_signed());
        let is_in = *is_personal && dice.permille(400);
        let failures = if *is_personal { dice.below(4).cast_signed() } else { 0 };
        let linux = |value: i64| is_linux.then_some(value);
        insert.change(bind![
            time.as_str(),
            name.as_str(),
            full_name.as_str(),
            home.as_str(),
            unsigned(*number),
            *number,
            identifier.as_deref(),
            groups.as_str(),
            unsigned(*group),
            *group,
            created as f64,
            if groups.contains("sudo") { "sudo" } else { "" },
            shell.as_str(),
            *kind,
            name.starts_with('_'),
            logged_in.unwrap_or(0),
            failures,
            if failures > 0 { (machine.scanned - dice.below(9 * DAY as u64).cast_signed()) as f64 } else { 0.0 },
            changed as f64,
            linux(-1),
            (is_linux && *is_personal).then_some("yescrypt"),
            linux(-1),
            linux(99_999),
            linux(0),
            is_linux.then_some(if *is_personal { "active" } else { "locked" }),
            linux(7),
            is_in.then_some(machine.ip.as_str()),
            is_in,
            (is_in && is_linux).then_some("pts/0"),
            is_in.then_some("user"),
            dice.hex(40),
        ])?;
    }
    Ok(())
}

fn write_groups(machine: &Machine, groups: &Groups, writer: &Writer<'_>) -> Result<(), StoreError> {
    let (time, mut dice): (_, Dice) = (machine.scan_time(), machine.dice("groups written"));
    let mut insert = writer.prepare(
        "INSERT INTO sys_groups (scan_id, scan_time, group_id, group_name, group_description, group_id_signed, \
         group_uuid, group_is_hidden, group_users, checksum) VALUES (0, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    for (name, Group { number, description, identifier, members }) in groups {
        insert.change(bind![
            time.as_str(),
            number.rem_euclid(1 << 32),
            name.as_str(),
            *description,
            *number,
            identifier.as_deref(),
            name.starts_with('_'),
            members.as_str(),
            dice.hex(40),
        ])?;
    }
    Ok(())
}
