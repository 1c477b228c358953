//! `sys_osinfo`, `sys_hwinfo`, the three tables of the network, and `scan_info`.

use apid_store::{StoreError, Writer, bind};

use super::machine::{Machine, Platform};
use crate::demo::fleet::DAY;

/// Processors of a machine.
pub(super) fn cores(machine: &Machine) -> i64 {
    let mut dice = machine.dice("processors");
    let choices: &[i64] = if matches!(machine.role, "ws" | "lt" | "mac") { &[4, 8, 8, 12] } else { &[2, 4, 4, 8, 16] };
    dice.weighted(choices, |_| 1).copied().unwrap_or(4)
}

/// Writes what the system and the machine are; `reference` is how vulnerabilities of the system name it.
pub(super) fn write(machine: &Machine, reference: &str, writer: &Writer<'_>) -> Result<(), StoreError> {
    let (time, mut dice) = (machine.scan_time(), machine.dice("hardware"));
    let (os, is_windows) = (&machine.os, machine.platform == Platform::Windows);
    let not_windows = |text: Option<&str>| text.filter(|_| !is_windows).map(str::to_owned);
    let patch = os.version.as_deref().and_then(|version| version.split([' ', '.']).nth(2)).filter(|_| !is_windows);
    let patch = patch.filter(|patch| patch.bytes().all(|byte| byte.is_ascii_digit()));
    let release_of_windows = match machine.build.as_deref().and_then(|build| build.split('.').next()) {
        Some("26100") => Some("24H2"),
        Some("22631") => Some("23H2"),
        Some("19045") => Some("22H2"),
        Some("20348") => Some("21H2"),
        Some("17763") => Some("1809"),
        Some("14393") => Some("1607"),
        _ => None,
    };
    let release_of_windows = release_of_windows.filter(|_| is_windows);
    let system = if machine.platform == Platform::Mac { "Darwin" } else { "Linux" };
    writer.change(
        "INSERT INTO sys_osinfo (scan_id, scan_time, hostname, architecture, os_name, os_version, os_codename, os_major, \
         os_minor, os_patch, os_build, os_platform, sysname, release, version, os_release, checksum, \
         os_display_version, reference) VALUES (0, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, \
         ?16, ?15, ?17)",
        bind![
            time.as_str(),
            machine.name.as_str(),
            os.arch.as_str(),
            os.name.as_deref().unwrap_or("Linux"),
            os.version.as_deref(),
            os.codename.as_deref(),
            os.major.as_deref(),
            os.minor.as_deref(),
            patch,
            machine.build.as_deref(),
            os.platform.as_deref(),
            not_windows(Some(system)),
            not_windows(machine.kernel(2)),
            not_windows(machine.kernel(3)),
            release_of_windows,
            dice.hex(40),
            reference,
        ],
    )?;
    let cores = cores(machine);
    let (processor, mhz) = match (machine.platform, os.arch.as_str()) {
        (Platform::Mac, "arm64") => ("Apple M2", 3_490.0),
        (_, "aarch64") => ("Neoverse-N1", 2_500.0),
        _ if matches!(machine.role, "ws" | "lt" | "mac") => ("Intel(R) Core(TM) i7-1270P", 2_496.0),
        _ => ("Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz", 1_995.31),
    };
    // Kilobytes, a little less than what was bought.
    let total = cores * 2 * 1_048_576 - 50_000 - dice.below(90_000).cast_signed();
    let free = total * (15 + dice.below(60).cast_signed()) / 100;
    writer.change(
        "INSERT INTO sys_hwinfo (scan_id, scan_time, board_serial, cpu_name, cpu_cores, cpu_mhz, ram_total, ram_free, \
         ram_usage, checksum) VALUES (0, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        bind![
            time.as_str(),
            format!("{}{}", if machine.platform == Platform::Mac { "C02" } else { "VM-" }, dice.hex(8).to_uppercase()),
            processor,
            cores,
            mhz,
            total,
            free,
            (total - free) * 100 / total,
            dice.hex(40),
        ],
    )?;
    Ok(())
}

/// Writes the interfaces of the network, their protocols and their addresses.
pub(super) fn write_network(machine: &Machine, writer: &Writer<'_>) -> Result<(), StoreError> {
    let (time, mut dice) = (machine.scan_time(), machine.dice("network"));
    let (outer, inner) = match machine.platform {
        Platform::Debian | Platform::RedHat => {
            (if machine.id.is_multiple_of(3) { "ens160" } else { "eth0" }, Some("lo"))
        }
        Platform::Mac => ("en0", Some("lo0")),
        Platform::Windows => ("Ethernet0", None),
    };
    let bridge = matches!(machine.role, "kube" | "build").then_some("docker0").filter(|_| machine.is_linux());
    let (site, _) = machine.ip.rsplit_once('.').unwrap_or((&machine.ip, ""));
    let gateway = format!("{site}.1");
    let is_outer = |name: &str| name == outer;
    for name in [Some(outer), inner, bridge].into_iter().flatten() {
        let mac = match name {
            "lo" | "lo0" => "00:00:00:00:00:00".to_owned(),
            _ => {
                let digits = dice.hex(6);
                let pairs: Vec<&str> = (0..3).filter_map(|at| digits.get(at * 2..at * 2 + 2)).collect();
                let maker = if machine.platform == Platform::Mac { "3c:22:fb" } else { "00:50:56" };
                format!("{maker}:{}", pairs.join(":"))
            }
        };
        let (packets, bytes) = (dice.below(90_000_000).cast_signed(), dice.below(900).cast_signed() + 120);
        let mtu: i64 = match name {
            "lo" => 65_536,
            "lo0" => 16_384,
            _ => 1_500,
        };
        let adapter = (machine.platform == Platform::Windows).then_some("vmxnet3 Ethernet Adapter");
        writer.change(
            "INSERT INTO sys_netiface (scan_id, scan_time, name, adapter, type, state, mtu, mac, tx_packets, rx_packets, \
             tx_bytes, rx_bytes, tx_errors, rx_errors, tx_dropped, rx_dropped, checksum, item_id) \
             VALUES (0, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 0, 0, 0, ?12, ?13, ?14)",
            bind![
                time.as_str(),
                name,
                adapter,
                "ethernet",
                if name == "docker0" && machine.role == "build" { "down" } else { "up" },
                mtu,
                mac,
                packets,
                packets * 12 / 10,
                packets * bytes,
                packets * bytes * 14 / 10,
                dice.below(300).cast_signed(),
                dice.hex(40),
                dice.hex(40),
            ],
        )?;
        let own: &[(&str, String, &str, Option<String>)] = &match name {
            "lo" | "lo0" => [
                ("ipv4", "127.0.0.1".to_owned(), "255.0.0.0", None),
                ("ipv6", "::1".to_owned(), "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", None),
            ],
            "docker0" => [
                ("ipv4", "172.17.0.1".to_owned(), "255.255.0.0", Some("172.17.255.255".to_owned())),
                ("ipv6", format!("fe80::42:{}", dice.hex(4)), "ffff:ffff:ffff:ffff::", None),
            ],
            _ => [
                ("ipv4", machine.ip.clone(), "255.255.255.0", Some(format!("{site}.255"))),
                ("ipv6", format!("fe80::250:56ff:{}:{}", dice.hex(4), dice.hex(4)), "ffff:ffff:ffff:ffff::", None),
            ],
        };
        for (protocol, address, mask, broadcast) in own {
            let is_dynamic = is_outer(name) && matches!(machine.role, "ws" | "lt" | "mac");
            let dhcp = match (is_outer(name), is_dynamic) {
                (true, true) => "enabled",
                (true, false) => "disabled",
                (false, _) => "unknown",
            };
            writer.change(
                "INSERT INTO sys_netproto (scan_id, iface, type, gateway, dhcp, metric, checksum, item_id) \
                 VALUES (0, ?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                bind![
                    name,
                    *protocol,
                    Some(gateway.as_str()).filter(|_| is_outer(name) && *protocol == "ipv4"),
                    dhcp,
                    is_outer(name).then_some(100_i64),
                    dice.hex(40),
                    dice.hex(40),
                ],
            )?;
            writer.change(
                "INSERT INTO sys_netaddr (scan_id, iface, proto, address, netmask, broadcast, checksum, item_id) \
                 VALUES (0, ?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                bind![name, *protocol, address.as_str(), *mask, broadcast.as_deref(), dice.hex(40), dice.hex(40)],
            )?;
        }
    }
    Ok(())
}

/// Writes when scans began and ended.
pub(super) fn write_scans(machine: &Machine, writer: &Writer<'_>) -> Result<(), StoreError> {
    let mut dice = machine.dice("scans");
    for (module, longest) in [("fim", 90), ("syscollector", 12)] {
        let first = (machine.added + 60).min(machine.scanned);
        let took = 2 + dice.below(longest).cast_signed();
        writer.change(
            "UPDATE scan_info SET first_start = ?1, first_end = ?2, start_scan = ?3, end_scan = ?4 WHERE module = ?5",
            bind![first, first + took * 2, machine.scanned, machine.scanned + took, module],
        )?;
    }
    let tried = (machine.scanned - machine.added) / DAY * 24;
    writer.change(
        "UPDATE sync_info SET last_attempt = ?1, last_completion = ?1, n_attempts = ?2, n_completions = ?2 \
         WHERE component != 'fim'",
        bind![machine.scanned + 30, tried],
    )?;
    Ok(())
}
