//! Accounts and groups that systems come with.

/// Of Linux: name, number, full name, home, shell.
pub(crate) const LINUX: &[(&str, i64, &str, &str, &str)] = &[
    ("root", 0, "root", "/root", "/bin/bash"),
    ("daemon", 1, "daemon", "/usr/sbin", "/usr/sbin/nologin"),
    ("bin", 2, "bin", "/bin", "/usr/sbin/nologin"),
    ("sys", 3, "sys", "/dev", "/usr/sbin/nologin"),
    ("games", 5, "games", "/usr/games", "/usr/sbin/nologin"),
    ("man", 6, "man", "/var/cache/man", "/usr/sbin/nologin"),
    ("lp", 7, "lp", "/var/spool/lpd", "/usr/sbin/nologin"),
    ("mail", 8, "mail", "/var/mail", "/usr/sbin/nologin"),
    ("news", 9, "news", "/var/spool/news", "/usr/sbin/nologin"),
    ("uucp", 10, "uucp", "/var/spool/uucp", "/usr/sbin/nologin"),
    ("proxy", 13, "proxy", "/bin", "/usr/sbin/nologin"),
    ("www-data", 33, "www-data", "/var/www", "/usr/sbin/nologin"),
    ("backup", 34, "backup", "/var/backups", "/usr/sbin/nologin"),
    ("list", 38, "Mailing List Manager", "/var/list", "/usr/sbin/nologin"),
    ("nobody", 65_534, "nobody", "/nonexistent", "/usr/sbin/nologin"),
    ("systemd-network", 998, "systemd Network Management", "/", "/usr/sbin/nologin"),
    ("tss", 106, "TPM software stack", "/var/lib/tpm", "/bin/false"),
    ("uuidd", 107, "", "/run/uuidd", "/usr/sbin/nologin"),
    ("tcpdump", 108, "", "/nonexistent", "/usr/sbin/nologin"),
    ("sshd", 109, "", "/run/sshd", "/usr/sbin/nologin"),
    ("landscape", 111, "", "/var/lib/landscape", "/usr/sbin/nologin"),
    ("fwupd-refresh", 113, "fwupd-refresh user", "/run/systemd", "/usr/sbin/nologin"),
];

/// How many of these even a small inventory has.
pub(crate) const LINUX_FEW: usize = 3;

/// Further groups of Linux: name, number.
pub(crate) const LINUX_GROUPS: &[(&str, i64)] = &[
    ("adm", 4),
    ("tty", 5_000),
    ("disk", 6_000),
    ("dialout", 20),
    ("cdrom", 24),
    ("sudo", 27),
    ("audio", 29),
    ("dip", 30),
    ("operator", 37),
    ("shadow", 42),
    ("video", 44),
    ("plugdev", 46),
    ("staff", 50),
    ("users", 100),
    ("crontab", 102),
    ("ssh_keys", 121),
    ("docker", 122),
];

/// Of Windows: name, last part of the identifier, what it is for, whether it may be used.
pub(crate) const WINDOWS: &[(&str, i64, &str, bool)] = &[
    ("Administrator", 500, "Account for administering the computer", true),
    ("Guest", 501, "Account for guests", false),
    ("DefaultAccount", 503, "Account of the system", false),
    ("WDAGUtilityAccount", 504, "Account for isolated browsing", false),
];

/// Accounts of services: name, identifier, number.
pub(crate) const WINDOWS_SERVICES: &[(&str, &str, i64)] =
    &[("SYSTEM", "S-1-5-18", 18), ("LOCAL SERVICE", "S-1-5-19", 19), ("NETWORK SERVICE", "S-1-5-20", 20)];

/// Groups of Windows: name, number, what for.
pub(crate) const WINDOWS_GROUPS: &[(&str, i64, &str)] = &[
    ("Administrators", 544, "May do everything on the computer"),
    ("Users", 545, "May use programs"),
    ("Guests", 546, "May do little"),
    ("Power Users", 547, "Kept for old programs"),
    ("Backup Operators", 551, "May read and write all files for backups"),
    ("Remote Desktop Users", 555, "May log in from afar"),
    ("Network Configuration Operators", 556, "May configure the network"),
    ("Performance Monitor Users", 558, "May read counters of performance"),
    ("Performance Log Users", 559, "May record counters of performance"),
    ("Event Log Readers", 573, "May read logs of events"),
    ("Hyper-V Administrators", 578, "May do everything with virtual machines"),
    ("Remote Management Users", 580, "May use the computer's management interfaces"),
];

/// Of macOS: name, number, full name, home.
pub(crate) const MAC: &[(&str, i64, &str, &str)] = &[
    ("root", 0, "System Administrator", "/var/root"),
    ("daemon", 1, "System Services", "/var/root"),
    ("nobody", -2, "Unprivileged User", "/var/empty"),
    ("_mdnsresponder", 65, "mDNSResponder", "/var/empty"),
    ("_windowserver", 88, "WindowServer", "/var/empty"),
    ("_spotlight", 89, "Spotlight", "/var/empty"),
    ("_www", 70, "World Wide Web Server", "/Library/WebServer"),
    ("_sshd", 75, "sshd Privilege separation", "/var/empty"),
    ("_securityagent", 92, "SecurityAgent", "/var/empty"),
    ("_softwareupdate", 200, "Software Update Service", "/var/db/softwareupdate"),
    ("_coreaudiod", 202, "Core Audio Daemon", "/var/empty"),
    ("wazuh", 404, "Wazuh", "/Library/Ossec"),
    ("_timed", 266, "Time Sync Daemon", "/var/db/timed"),
];

/// Groups of macOS: name, number.
pub(crate) const MAC_GROUPS: &[(&str, i64)] =
    &[("wheel", 0), ("staff", 20), ("admin", 80), ("everyone", 12), ("_lpadmin", 98), ("com.apple.access_ssh", 399)];
