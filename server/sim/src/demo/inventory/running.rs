//! `sys_processes`, `sys_ports` and `sys_services`: what runs, and what of it listens and is a service.

use std::borrow::Cow;

use apid_store::{StoreError, Writer, bind};

use super::catalogue::daemons::{self, Daemon, form};
use super::machine::{Machine, Platform};
use super::system::cores;
use crate::demo::dice::Dice;

/// The manager's address and port, as agents see them.
const MANAGER: (&str, i64) = ("10.0.0.10", 1_514);

/// A process.
pub(super) struct Process {
    pub(super) id: i64,
    parent: i64,
    name: Cow<'static, str>,
    executable: Cow<'static, str>,
    arguments: Cow<'static, str>,
    pub(super) user: &'static str,
    /// Whether it is a part of the kernel.
    is_kernel: bool,
    /// What it is the first process of.
    daemon: Option<&'static Daemon>,
    /// The service of Windows that runs in it, if it is not a daemon of its own.
    service: Option<&'static str>,
}

/// Everything that runs on a machine.
pub(super) fn of(machine: &Machine) -> Vec<Process> {
    let mut dice = machine.dice("processes");
    let (is_debian, known) = match machine.platform {
        Platform::Debian => (true, daemons::LINUX),
        Platform::RedHat => (false, daemons::LINUX),
        Platform::Windows => (true, daemons::WINDOWS),
        Platform::Mac => (true, daemons::MAC),
    };
    let mut all = Vec::new();
    let mut next = 1;
    if machine.is_linux() {
        threads(machine, &mut all);
        next = 300;
    }
    let (step, first) = if machine.platform == Platform::Windows { (4, 4) } else { (1, 1) };
    let mut parent = 0;
    for daemon in known {
        let runs = daemon.roles.is_empty() || daemon.roles.contains(&machine.role);
        if !runs || (machine.id == 0 && daemon.package == "wazuh-agent") {
            continue;
        }
        let mut process = |parent, is_first: bool| {
            let id = if parent == 0 { first } else { next };
            next = next.max(first) + step * (1 + dice.below(40).cast_signed());
            all.push(Process {
                id,
                parent,
                name: form(daemon.process, is_debian).into(),
                executable: form(daemon.executable, is_debian).into(),
                arguments: form(daemon.arguments, is_debian).into(),
                user: user(machine, daemon),
                is_kernel: false,
                daemon: is_first.then_some(daemon),
                service: None,
            });
            id
        };
        let id = process(parent, true);
        for _ in 0..if machine.is_full { daemon.workers } else { daemon.workers.min(1) } {
            process(id, false);
        }
        parent = first;
    }
    if machine.is_full {
        fill(machine, &mut all, next, step);
    }
    all
}

fn user(machine: &Machine, daemon: &Daemon) -> &'static str {
    match form(daemon.user, machine.platform == Platform::Debian) {
        "person" => machine.person().0,
        user => user,
    }
}

/// The threads of the Linux kernel: few of them, or one of each for every processor.
fn threads(machine: &Machine, all: &mut Vec<Process>) {
    let mut add = |name: Cow<'static, str>| {
        let id = 2 + i64::try_from(all.len()).unwrap_or_default();
        let parent = if id == 2 { 0 } else { 2 };
        let (executable, arguments) = (Cow::Borrowed(""), Cow::Borrowed(""));
        let (daemon, service) = (None, None);
        all.push(Process { id, parent, name, executable, arguments, user: "root", is_kernel: true, daemon, service });
    };
    let lone = daemons::LONE_KERNEL_THREADS.split_ascii_whitespace();
    lone.take(if machine.is_full { usize::MAX } else { 3 }).for_each(|name| add(name.into()));
    for processor in 0..if machine.is_full { cores(machine).min(12) } else { 0 } {
        for name in daemons::KERNEL_THREADS.split_ascii_whitespace() {
            add(format!("{name}/{processor}").into());
        }
    }
}

/// What else runs on Windows and on a Mac.
fn fill(machine: &Machine, all: &mut Vec<Process>, mut next: i64, step: i64) {
    let mut dice = machine.dice("further processes");
    let mut add = |name: &'static str, executable: Cow<'static, str>, arguments: Cow<'static, str>, user, service| {
        next += step * (1 + dice.below(60).cast_signed());
        let parent = if step == 1 { 1 } else { 4 };
        let (is_kernel, daemon) = (false, None);
        all.push(Process {
            id: next,
            parent,
            name: name.into(),
            executable,
            arguments,
            user,
            is_kernel,
            daemon,
            service,
        });
    };
    match machine.platform {
        Platform::Windows => {
            for (group, service) in daemons::WINDOWS_SERVICES {
                let user = match *group {
                    "NetworkService" => "NETWORK SERVICE",
                    group if group.starts_with("LocalService") => "LOCAL SERVICE",
                    _ => "SYSTEM",
                };
                let arguments = format!("-k {group} -p -s {service}");
                add("svchost.exe", r"C:\Windows\System32\svchost.exe".into(), arguments.into(), user, Some(*service));
            }
        }
        Platform::Mac => {
            let person = machine.person().0;
            for (at, name) in daemons::MAC_PROCESSES.split_ascii_whitespace().enumerate() {
                let user = if at % 3 == 0 { person } else { "root" };
                add(name, format!("/usr/libexec/{name}").into(), "".into(), user, None);
            }
        }
        Platform::Debian | Platform::RedHat => {}
    }
}

/// Writes the processes.
pub(super) fn write(machine: &Machine, processes: &[Process], writer: &Writer<'_>) -> Result<(), StoreError> {
    let (time, mut dice, booted) = (machine.scan_time(), machine.dice("processes written"), machine.started());
    let mut insert = writer.prepare(
        "INSERT INTO sys_processes (scan_id, scan_time, pid, name, state, ppid, utime, stime, cmd, argvs, euser, ruser, \
         suser, egroup, rgroup, sgroup, fgroup, priority, nice, size, vm_size, resident, share, start_time, pgrp, \
         session, nlwp, tgid, tty, processor, checksum) VALUES (0, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10, ?10, \
         ?11, ?11, ?11, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?19, ?20, ?21, 0, ?22, ?23)",
    )?;
    let is_linux = machine.is_linux();
    let processors = cores(machine);
    for process in processes {
        let Process { id, parent, name, executable, arguments, user, is_kernel, .. } = process;
        let of_linux = |value: i64| is_linux.then_some(value);
        // Windows tells no more of a process than this.
        let unix = machine.platform != Platform::Windows;
        let resident = if *is_kernel { 0 } else { 800 + dice.below(60_000).cast_signed() };
        let size = resident * 4;
        let pool = ["S", "S", "S", "I", "R"];
        let state = if *is_kernel { "I" } else { dice.weighted(&pool, |_| 1).copied().unwrap_or("S") };
        let time_used = if *is_kernel { dice.below(40) } else { dice.below(90_000) }.cast_signed();
        let nice = if *is_kernel && dice.permille(500) { -20 } else { 0 };
        let group = match (machine.platform, *user) {
            (Platform::Mac, "root") => "wheel",
            (Platform::Mac, person) if person == machine.person().0 => "staff",
            (_, user) => user,
        };
        insert.change(bind![
            time.as_str(),
            id.to_string(),
            &**name,
            unix.then_some(state),
            *parent,
            time_used,
            time_used / 3,
            (!executable.is_empty()).then_some(&**executable),
            (!arguments.is_empty()).then_some(&**arguments),
            unix.then_some(*user),
            unix.then_some(group),
            20 + nice,
            unix.then_some(nice),
            size,
            size * 4,
            of_linux(resident),
            of_linux(resident / 3),
            booted + if *id < 300 { 0 } else { dice.below((machine.scanned - booted).unsigned_abs()).cast_signed() },
            of_linux(if *is_kernel { 0 } else { *id }),
            if *is_kernel { 1 } else { 1 + dice.below(20).cast_signed() },
            of_linux(*id),
            of_linux(dice.below(processors.unsigned_abs()).cast_signed()),
            dice.hex(40),
        ])?;
    }
    Ok(())
}

/// Writes the ports that processes listen on, and their connections.
pub(super) fn write_ports(machine: &Machine, processes: &[Process], writer: &Writer<'_>) -> Result<(), StoreError> {
    let (time, mut dice) = (machine.scan_time(), machine.dice("ports"));
    let mut insert = writer.prepare(
        "INSERT INTO sys_ports (scan_id, scan_time, protocol, local_ip, local_port, remote_ip, remote_port, tx_queue, \
         rx_queue, inode, state, PID, process, checksum, item_id) \
         VALUES (0, ?1, ?2, ?3, ?4, ?5, ?6, 0, 0, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    let mut inode = 18_000 + dice.below(9_000).cast_signed();
    let mut add =
        |process: &Process, protocol: &str, local: (&str, i64), remote: (&str, i64), state, dice: &mut Dice| {
            inode += 1 + dice.below(70).cast_signed();
            let values = bind![
                time.as_str(),
                protocol,
                local.0,
                local.1,
                remote.0,
                remote.1,
                if machine.is_linux() { inode } else { 0 },
                state,
                process.id,
                &*process.name,
                dice.hex(40),
                dice.hex(40),
            ];
            insert.change(values).map(drop)
        };
    for process in processes {
        let Some(daemon) = process.daemon else { continue };
        for (protocol, address, port) in daemon.ports {
            let anyone = if protocol.ends_with('6') { "::" } else { "0.0.0.0" };
            let state = protocol.starts_with("tcp").then_some("listening");
            add(process, protocol, (address, i64::from(*port)), (anyone, 0), state, &mut dice)?;
        }
        // Clients of what the machine offers on its network.
        let served = daemon.ports.iter().find(|(protocol, address, _)| *protocol == "tcp" && *address == "0.0.0.0");
        if let (Some((protocol, _, port)), true, true) = (served, machine.is_full, machine.is_linux()) {
            for _ in 0..1 + dice.below(4) {
                let client = format!("10.{}.{}.{}", dice.below(200), dice.below(250), 1 + dice.below(250));
                let remote = (client.as_str(), 32_768 + dice.below(28_000).cast_signed());
                add(process, protocol, (&machine.ip, i64::from(*port)), remote, Some("established"), &mut dice)?;
            }
        }
        if matches!(daemon.process, "wazuh-agentd" | "wazuh-agent.exe") {
            let local = (machine.ip.as_str(), 32_768 + dice.below(16_000).cast_signed());
            add(process, "tcp", local, MANAGER, Some("established"), &mut dice)?;
        }
    }
    Ok(())
}

/// Writes the services.
pub(super) fn write_services(machine: &Machine, processes: &[Process], writer: &Writer<'_>) -> Result<(), StoreError> {
    if machine.agent_version < (4, 14) {
        return Ok(());
    }
    let (time, mut dice) = (machine.scan_time(), machine.dice("services"));
    let mut insert = writer.prepare(
        "INSERT INTO sys_services (scan_id, scan_time, service_id, service_name, service_description, service_type, \
         service_state, service_sub_state, service_enabled, service_start_type, process_pid, process_executable, \
         process_user_name, file_path, service_exit_code, service_win32_exit_code, service_object_path, checksum, \
         item_id) VALUES (0, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?14, ?15, ?16, ?17)",
    )?;
    let is_debian = machine.platform == Platform::Debian;
    for process in processes {
        let (id, description) = match (process.daemon, process.service) {
            (Some(daemon), _) => (form(daemon.service, is_debian), daemon.description),
            (None, Some(service)) => (service, ""),
            (None, None) => continue,
        };
        if id.is_empty() {
            continue;
        }
        let (kind, state, file, object);
        match machine.platform {
            Platform::Windows => {
                let is_shared = process.name == "svchost.exe";
                (kind, state) = (if is_shared { "SHARE_PROCESS" } else { "OWN_PROCESS" }, "RUNNING");
                (file, object) = (process.executable.to_string(), None);
            }
            Platform::Mac => {
                (kind, state) = ("launch_daemon", "running");
                (file, object) = (format!("/System/Library/LaunchDaemons/{id}.plist"), None);
            }
            Platform::Debian | Platform::RedHat => {
                (kind, state) = ("", "active");
                let escaped = id.replace('-', "_2d").replace('.', "_2e").replace('@', "_40");
                file = format!("/usr/lib/systemd/system/{id}");
                object = Some(format!("/org/freedesktop/systemd1/unit/{escaped}"));
            }
        }
        let is_windows = machine.platform == Platform::Windows;
        let linux = |value: &'static str| machine.is_linux().then_some(value);
        insert.change(bind![
            time.as_str(),
            id,
            id.strip_suffix(".service").unwrap_or(id),
            description,
            kind,
            state,
            linux("running"),
            linux("enabled"),
            is_windows.then_some("AUTO_START"),
            process.id,
            (!machine.is_linux()).then_some(&*process.executable),
            (!machine.is_linux()).then_some(process.user),
            file,
            is_windows.then_some(0_i64),
            object,
            dice.hex(40),
            dice.hex(40),
        ])?;
    }
    Ok(())
}
