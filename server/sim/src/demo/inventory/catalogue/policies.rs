//! Policies of Security Configuration Assessment, in words of our own: no benchmark's text.

/// A policy of some kind of systems.
#[derive(Debug)]
pub(crate) struct Policy {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    pub(crate) description: &'static str,
    /// The number of its first check.
    pub(crate) first: i64,
    pub(crate) checks: &'static [Check],
}

/// What is checked.
#[derive(Debug)]
pub(crate) struct Check {
    pub(crate) title: &'static str,
    pub(crate) rationale: &'static str,
    pub(crate) remediation: &'static str,
    /// `file`, `command`, `registry`, `process` or `directory`.
    pub(crate) kind: &'static str,
    /// What is looked at.
    pub(crate) target: &'static str,
    pub(crate) rules: &'static [&'static str],
    /// Of a thousand machines, how many pass.
    pub(crate) passing: u64,
    /// Key and value.
    pub(crate) compliance: &'static [(&'static str, &'static str)],
}

const fn check(
    [title, rationale, remediation]: [&'static str; 3],
    [kind, target]: [&'static str; 2],
    rules: &'static [&'static str],
    passing: u64,
    compliance: &'static [(&'static str, &'static str)],
) -> Check {
    Check { title, rationale, remediation, kind, target, rules, passing, compliance }
}

pub(crate) static LINUX: Policy = Policy {
    id: "demo_linux",
    name: "Baseline for Linux servers",
    description: "What this fleet expects of every Linux machine: logins, permissions, network and logs.",
    first: 90_000,
    checks: &[
        check(
            [
                "Root cannot log in over SSH.",
                "A personal account that becomes root leaves a trace of who it was.",
                "Set PermitRootLogin to no in /etc/ssh/sshd_config and reload the service.",
            ],
            ["file", "/etc/ssh/sshd_config"],
            &[r"f:/etc/ssh/sshd_config -> r:^\s*PermitRootLogin\s+no"],
            700,
            &[("pci_dss", "2.2.6"), ("nist_800_53", "AC-6"), ("iso_27001", "A.8.2")],
        ),
        check(
            [
                "SSH takes keys and no passwords.",
                "Keys cannot be guessed from afar.",
                "Set PasswordAuthentication to no in /etc/ssh/sshd_config.",
            ],
            ["file", "/etc/ssh/sshd_config"],
            &[r"f:/etc/ssh/sshd_config -> r:^\s*PasswordAuthentication\s+no"],
            550,
            &[("pci_dss", "8.3.1"), ("nist_800_53", "IA-2")],
        ),
        check(
            [
                "Idle SSH sessions end.",
                "A session that nobody watches is open to whoever comes by.",
                "Set ClientAliveInterval to 300 and ClientAliveCountMax to 3.",
            ],
            ["command", "sshd -T"],
            &[
                r"c:sshd -T -> n:clientaliveinterval\s+(\d+) compare > 0",
                r"c:sshd -T -> n:clientalivecountmax\s+(\d+) compare <= 3",
            ],
            480,
            &[("pci_dss", "8.2.8"), ("nist_800_53", "AC-12")],
        ),
        check(
            [
                "The file of passwords can be read by root alone.",
                "With the hashes, passwords can be guessed offline.",
                "Run: chown root:root /etc/shadow; chmod 0640 /etc/shadow.",
            ],
            ["command", "stat -L /etc/shadow"],
            &[r"c:stat -L /etc/shadow -> r:Access:\s*\(0(0|4|6)?(0|4)0/"],
            960,
            &[("pci_dss", "8.3.2"), ("hipaa", "164.312.a.1"), ("nist_800_53", "AC-3")],
        ),
        check(
            [
                "Accounts of services have no shell.",
                "An account that nobody logs in with needs none.",
                "Run usermod -s /usr/sbin/nologin for each account that is found.",
            ],
            ["file", "/etc/passwd"],
            &[r"f:/etc/passwd -> !r:^(bin|daemon|sys|www-data):.*:/bin/(ba)?sh$"],
            900,
            &[("nist_800_53", "AC-2"), ("iso_27001", "A.5.16")],
        ),
        check(
            [
                "No account but root has number 0.",
                "The number decides what an account may do, not its name.",
                "Give the account another number, or remove it.",
            ],
            ["file", "/etc/passwd"],
            &[r"f:/etc/passwd -> !r:^\w+:\w+:0: && !r:^root:"],
            985,
            &[("pci_dss", "8.2.1"), ("nist_800_53", "AC-6")],
        ),
        check(
            [
                "/tmp is a file system of its own.",
                "A full /tmp must not fill the root file system, and programs there must not run.",
                "Enable tmp.mount, or add a line for /tmp to /etc/fstab with nodev, nosuid and noexec.",
            ],
            ["command", "findmnt -kn /tmp"],
            &[r"c:findmnt -kn /tmp -> r:\s*/tmp\s"],
            430,
            &[("pci_dss", "2.2.4"), ("nist_800_53", "CM-7")],
        ),
        check(
            [
                "The time is synchronised.",
                "Logs of several machines can be compared only if their clocks agree.",
                "Install chrony, or enable systemd-timesyncd.",
            ],
            ["process", "chronyd"],
            &["p:chronyd", "p:systemd-timesyncd"],
            930,
            &[("pci_dss", "10.6.1"), ("nist_800_53", "AU-8")],
        ),
        check(
            [
                "Packets are not forwarded.",
                "A machine that is no router should not act as one.",
                "Set net.ipv4.ip_forward = 0 in /etc/sysctl.d and run sysctl --system.",
            ],
            ["command", "sysctl net.ipv4.ip_forward"],
            &[r"c:sysctl net.ipv4.ip_forward -> r:=\s*0$"],
            800,
            &[("pci_dss", "1.4.3"), ("nist_800_53", "CM-7")],
        ),
        check(
            [
                "Redirections by ICMP are not accepted.",
                "A forged one can lead traffic through another machine.",
                "Set net.ipv4.conf.all.accept_redirects = 0 and run sysctl --system.",
            ],
            ["command", "sysctl net.ipv4.conf.all.accept_redirects"],
            &[r"c:sysctl net.ipv4.conf.all.accept_redirects -> r:=\s*0$"],
            620,
            &[("pci_dss", "1.4.3"), ("nist_800_53", "SC-7")],
        ),
        check(
            [
                "A firewall is active.",
                "What a machine does not offer on purpose should not be reachable.",
                "Install and enable nftables, firewalld or ufw.",
            ],
            ["command", "nft list ruleset"],
            &[r"c:nft list ruleset -> r:hook input"],
            640,
            &[("pci_dss", "1.2.1"), ("nist_800_53", "SC-7"), ("iso_27001", "A.8.20")],
        ),
        check(
            [
                "The audit daemon runs.",
                "Without it nobody can tell later who changed what.",
                "Install auditd and enable its service.",
            ],
            ["process", "auditd"],
            &["p:auditd"],
            380,
            &[("pci_dss", "10.2.1"), ("hipaa", "164.312.b"), ("nist_800_53", "AU-12")],
        ),
        check(
            [
                "Core dumps are off.",
                "A dump holds what the program had in memory, passwords too.",
                "Add '* hard core 0' to /etc/security/limits.conf, and set fs.suid_dumpable = 0.",
            ],
            ["file", "/etc/security/limits.conf"],
            &[r"f:/etc/security/limits.conf -> r:^\s*\*\s+hard\s+core\s+0", r"c:sysctl fs.suid_dumpable -> r:=\s*0$"],
            360,
            &[("nist_800_53", "SI-16")],
        ),
        check(
            [
                "New passwords have fourteen characters or more.",
                "Every further character makes guessing many times slower.",
                "Set minlen = 14 in /etc/security/pwquality.conf.",
            ],
            ["file", "/etc/security/pwquality.conf"],
            &[r"f:/etc/security/pwquality.conf -> n:^\s*minlen\s*=\s*(\d+) compare >= 14"],
            450,
            &[("pci_dss", "8.3.6"), ("nist_800_53", "IA-5(1)")],
        ),
        check(
            [
                "Commands with sudo are logged.",
                "The log says who did what as root.",
                "Add 'Defaults logfile=/var/log/sudo.log' to a file in /etc/sudoers.d.",
            ],
            ["directory", "/etc/sudoers.d"],
            &[
                r"f:/etc/sudoers -> r:^\s*Defaults\s.*logfile=",
                r"d:/etc/sudoers.d -> r:\. -> r:^\s*Defaults\s.*logfile=",
            ],
            520,
            &[("pci_dss", "10.2.1.2"), ("nist_800_53", "AU-3")],
        ),
        check(
            [
                "Unused file systems cannot be mounted.",
                "What is never used may still have faults that can be used against the machine.",
                "Add 'install cramfs /bin/false' to a file in /etc/modprobe.d.",
            ],
            ["command", "modprobe -n -v cramfs"],
            &[r"c:modprobe -n -v cramfs -> r:install /bin/(false|true)", r"c:lsmod -> !r:cramfs"],
            410,
            &[("nist_800_53", "CM-7"), ("iso_27001", "A.8.9")],
        ),
    ],
};

pub(crate) static WINDOWS: Policy = Policy {
    id: "demo_windows",
    name: "Baseline for Windows",
    description: "What this fleet expects of every Windows machine: accounts, network, updates and logs.",
    first: 91_000,
    checks: &[
        check(
            [
                "Version 1 of SMB is off.",
                "It knows no signatures that can be relied on, and worms have used its faults.",
                "Set SMB1 to 0, or remove the feature with Disable-WindowsOptionalFeature.",
            ],
            ["registry", r"HKEY_LOCAL_MACHINE\System\CurrentControlSet\Services\LanmanServer\Parameters"],
            &[r"r:HKEY_LOCAL_MACHINE\System\CurrentControlSet\Services\LanmanServer\Parameters -> SMB1 -> 0"],
            900,
            &[("pci_dss", "2.2.5"), ("nist_800_53", "CM-7")],
        ),
        check(
            [
                "SMB messages are signed.",
                "Without signatures, somebody between can change them.",
                "Set RequireSecuritySignature to 1.",
            ],
            ["registry", r"HKEY_LOCAL_MACHINE\System\CurrentControlSet\Services\LanmanServer\Parameters"],
            &[
                r"r:HKEY_LOCAL_MACHINE\System\CurrentControlSet\Services\LanmanServer\Parameters -> RequireSecuritySignature -> 1",
            ],
            680,
            &[("pci_dss", "4.2.1"), ("nist_800_53", "SC-8")],
        ),
        check(
            [
                "Remote desktop asks for authentication first.",
                "Nobody gets to see a login screen without an account.",
                "Set UserAuthentication to 1.",
            ],
            ["registry", r"HKEY_LOCAL_MACHINE\System\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp"],
            &[
                r"r:HKEY_LOCAL_MACHINE\System\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp -> UserAuthentication -> 1",
            ],
            880,
            &[("pci_dss", "8.3.1"), ("nist_800_53", "IA-2")],
        ),
        check(
            [
                "Passwords have fourteen characters or more.",
                "Every further character makes guessing many times slower.",
                "Set the minimum length in the domain's password policy.",
            ],
            ["command", "net.exe accounts"],
            &[r"c:net.exe accounts -> n:Minimum password length:\s+(\d+) compare >= 14"],
            560,
            &[("pci_dss", "8.3.6"), ("nist_800_53", "IA-5(1)")],
        ),
        check(
            [
                "Accounts are locked after ten failed logins.",
                "Guessing stops when the account does.",
                "Set the lockout threshold in the domain's account policy.",
            ],
            ["command", "net.exe accounts"],
            &[r"c:net.exe accounts -> n:Lockout threshold:\s+(\d+) compare <= 10"],
            710,
            &[("pci_dss", "8.3.4"), ("nist_800_53", "AC-7")],
        ),
        check(
            [
                "The guest account is disabled.",
                "What everybody may use says nothing of who used it.",
                "Run: net user guest /active:no.",
            ],
            ["command", "net.exe user guest"],
            &[r"c:net.exe user guest -> r:Account active\s+No"],
            970,
            &[("pci_dss", "2.2.2"), ("nist_800_53", "AC-2")],
        ),
        check(
            [
                "The firewall is on for all networks.",
                "What a machine does not offer on purpose should not be reachable.",
                "Run: netsh advfirewall set allprofiles state on.",
            ],
            [
                "registry",
                r"HKEY_LOCAL_MACHINE\System\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy",
            ],
            &[
                r"r:HKEY_LOCAL_MACHINE\System\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy\StandardProfile -> EnableFirewall -> 1",
                r"r:HKEY_LOCAL_MACHINE\System\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy\PublicProfile -> EnableFirewall -> 1",
            ],
            870,
            &[("pci_dss", "1.2.1"), ("nist_800_53", "SC-7")],
        ),
        check(
            [
                "The local security authority is protected.",
                "Passwords in its memory are what attackers look for.",
                "Set RunAsPPL to 1 and restart.",
            ],
            ["registry", r"HKEY_LOCAL_MACHINE\System\CurrentControlSet\Control\Lsa"],
            &[r"r:HKEY_LOCAL_MACHINE\System\CurrentControlSet\Control\Lsa -> RunAsPPL -> 1"],
            470,
            &[("nist_800_53", "SC-3"), ("iso_27001", "A.8.5")],
        ),
        check(
            [
                "Blocks of PowerShell scripts are logged.",
                "The log has what ran, also where a script hides it.",
                "Set EnableScriptBlockLogging to 1.",
            ],
            ["registry", r"HKEY_LOCAL_MACHINE\Software\Policies\Microsoft\Windows\PowerShell\ScriptBlockLogging"],
            &[
                r"r:HKEY_LOCAL_MACHINE\Software\Policies\Microsoft\Windows\PowerShell\ScriptBlockLogging -> EnableScriptBlockLogging -> 1",
            ],
            520,
            &[("pci_dss", "10.2.1"), ("nist_800_53", "AU-12")],
        ),
        check(
            [
                "The screen locks after fifteen minutes.",
                "A session that nobody watches is open to whoever comes by.",
                "Set InactivityTimeoutSecs to 900 or less.",
            ],
            ["registry", r"HKEY_LOCAL_MACHINE\Software\Microsoft\Windows\CurrentVersion\Policies\System"],
            &[
                r"r:HKEY_LOCAL_MACHINE\Software\Microsoft\Windows\CurrentVersion\Policies\System -> InactivityTimeoutSecs -> n:^(\d+) compare <= 900",
            ],
            740,
            &[("pci_dss", "8.2.8"), ("nist_800_53", "AC-11")],
        ),
        check(
            [
                "Media are not run when they are put in.",
                "A stick that somebody found must not start programs.",
                "Set NoDriveTypeAutoRun to 255.",
            ],
            ["registry", r"HKEY_LOCAL_MACHINE\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer"],
            &[
                r"r:HKEY_LOCAL_MACHINE\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer -> NoDriveTypeAutoRun -> 255",
            ],
            830,
            &[("pci_dss", "5.3.3"), ("nist_800_53", "MP-7")],
        ),
        check(
            [
                "Defender watches all the time.",
                "Malicious programs should be found before they run.",
                "Remove the policy DisableRealtimeMonitoring.",
            ],
            ["process", "MsMpEng.exe"],
            &["p:MsMpEng.exe"],
            950,
            &[("pci_dss", "5.2.1"), ("nist_800_53", "SI-3")],
        ),
    ],
};

pub(crate) static MAC: Policy = Policy {
    id: "demo_macos",
    name: "Baseline for macOS",
    description: "What this fleet expects of every Mac: disk, logins, network and updates.",
    first: 92_000,
    checks: &[
        check(
            [
                "The disk is encrypted.",
                "A laptop that is lost must not give away what is on it.",
                "Turn on FileVault in the settings of privacy and security.",
            ],
            ["command", "fdesetup status"],
            &["c:fdesetup status -> r:FileVault is On"],
            900,
            &[("pci_dss", "3.5.1"), ("nist_800_53", "SC-28"), ("hipaa", "164.312.a.2.iv")],
        ),
        check(
            [
                "Programs of unknown origin do not start.",
                "A signature says who has made a program, and that it is unchanged.",
                "Run: spctl --master-enable.",
            ],
            ["command", "spctl --status"],
            &["c:spctl --status -> r:assessments enabled"],
            940,
            &[("pci_dss", "5.2.1"), ("nist_800_53", "SI-7")],
        ),
        check(
            [
                "The firewall is on.",
                "What a machine does not offer on purpose should not be reachable.",
                "Turn on the firewall in the settings of the network.",
            ],
            ["command", "socketfilterfw --getglobalstate"],
            &["c:/usr/libexec/ApplicationFirewall/socketfilterfw --getglobalstate -> r:enabled"],
            760,
            &[("pci_dss", "1.2.1"), ("nist_800_53", "SC-7")],
        ),
        check(
            [
                "The system is protected against changes by root.",
                "What root cannot change, an intruder with root's rights cannot change.",
                "Start the recovery system and run: csrutil enable.",
            ],
            ["command", "csrutil status"],
            &["c:csrutil status -> r:enabled"],
            970,
            &[("nist_800_53", "CM-5")],
        ),
        check(
            [
                "Updates are looked for.",
                "A fault that is known is used within days.",
                "Turn on automatic updates in the general settings.",
            ],
            ["command", "softwareupdate --schedule"],
            &["c:softwareupdate --schedule -> r:turned on"],
            880,
            &[("pci_dss", "6.3.3"), ("nist_800_53", "SI-2")],
        ),
        check(
            [
                "Logins over SSH are off.",
                "People's machines need no server for logins.",
                "Turn off remote login in the settings of sharing.",
            ],
            ["command", "systemsetup -getremotelogin"],
            &["c:systemsetup -getremotelogin -> r:Off"],
            660,
            &[("nist_800_53", "CM-7")],
        ),
        check(
            [
                "Nobody is logged in at the start.",
                "Who finds the machine should find a question for a password.",
                "Choose no account for automatic login.",
            ],
            ["command", "defaults read /Library/Preferences/com.apple.loginwindow autoLoginUser"],
            &["not c:defaults read /Library/Preferences/com.apple.loginwindow autoLoginUser -> r:\\w+"],
            980,
            &[("pci_dss", "8.3.1"), ("nist_800_53", "IA-2")],
        ),
        check(
            [
                "Guests cannot log in.",
                "What everybody may use says nothing of who used it.",
                "Turn off the guest account in the settings of users and groups.",
            ],
            ["command", "defaults read /Library/Preferences/com.apple.loginwindow GuestEnabled"],
            &["c:defaults read /Library/Preferences/com.apple.loginwindow GuestEnabled -> r:0"],
            930,
            &[("pci_dss", "2.2.2"), ("nist_800_53", "AC-2")],
        ),
    ],
};
