//! Files, and keys of the registry, whose changes agents watch.

/// Files of Linux below `/etc`.
pub(crate) const LINUX_ETC: &str = "passwd group shadow hosts ssh/sshd_config fstab crontab sudoers \
     resolv.conf hostname gshadow nsswitch.conf profile environment issue ld.so.conf login.defs pam.d/sshd pam.d/su \
     pam.d/sudo pam.d/common-auth security/limits.conf security/access.conf ssh/ssh_config sysctl.conf rsyslog.conf \
     logrotate.conf services protocols shells subuid subgid bash.bashrc inputrc motd locale.conf machine-id \
     os-release modprobe.d/blacklist.conf systemd/system.conf systemd/journald.conf systemd/logind.conf \
     systemd/resolved.conf default/grub default/useradd cron.daily/logrotate cron.d/e2scrub_all apt/sources.list \
     chrony/chrony.conf audit/auditd.conf audit/rules.d/audit.rules";

/// Programs of Linux below `/usr/bin`.
pub(crate) const LINUX_BIN: &str = "bash cat chmod chown cp curl cut date dd df dmesg du echo env find \
     gpg grep groups gzip head hostname id ip journalctl kill last less ln login ls lsof man mkdir mount mv newgrp \
     nice nohup openssl passwd perl ping ps pwd python3 readlink rm rmdir rsync scp sed sh sleep sort ssh ssh-keygen \
     stat strace su sudo systemctl tail tar tee test top touch tr tty umount uname uniq uptime vi w wc wget who \
     whoami xargs xz zcat";

/// Files of Windows.
pub(crate) const WINDOWS: &[&str] = &[
    r"c:\windows\system32\drivers\etc\hosts",
    r"c:\windows\system32\drivers\etc\services",
    r"c:\windows\system.ini",
    r"c:\windows\win.ini",
    r"c:\windows\regedit.exe",
    r"c:\windows\explorer.exe",
    r"c:\windows\system32\cmd.exe",
    r"c:\windows\system32\at.exe",
    r"c:\windows\system32\attrib.exe",
    r"c:\windows\system32\cacls.exe",
    r"c:\windows\system32\eventcreate.exe",
    r"c:\windows\system32\ftp.exe",
    r"c:\windows\system32\net.exe",
    r"c:\windows\system32\net1.exe",
    r"c:\windows\system32\netsh.exe",
    r"c:\windows\system32\reg.exe",
    r"c:\windows\system32\regedt32.exe",
    r"c:\windows\system32\regsvr32.exe",
    r"c:\windows\system32\runas.exe",
    r"c:\windows\system32\sc.exe",
    r"c:\windows\system32\schtasks.exe",
    r"c:\windows\system32\subst.exe",
    r"c:\windows\system32\wbem\wmic.exe",
    r"c:\windows\system32\windowspowershell\v1.0\powershell.exe",
    r"c:\windows\system32\winrm.vbs",
    r"c:\windows\syswow64\at.exe",
    r"c:\windows\syswow64\attrib.exe",
    r"c:\windows\syswow64\cacls.exe",
    r"c:\windows\syswow64\cmd.exe",
    r"c:\windows\syswow64\eventcreate.exe",
    r"c:\windows\syswow64\ftp.exe",
    r"c:\windows\syswow64\net.exe",
    r"c:\windows\syswow64\netsh.exe",
    r"c:\windows\syswow64\reg.exe",
    r"c:\windows\syswow64\regsvr32.exe",
    r"c:\windows\syswow64\sc.exe",
    r"c:\windows\syswow64\windowspowershell\v1.0\powershell.exe",
    r"c:\programdata\microsoft\windows\start menu\programs\startup\desktop.ini",
];

/// Name, kind and size of each.
pub(crate) type RegistryValues = &'static [(&'static str, &'static str, i64)];

/// Keys of the registry, each with the values that are watched.
pub(crate) const REGISTRY: &[(&str, RegistryValues)] = &[
    (
        r"HKEY_LOCAL_MACHINE\Software\Microsoft\Windows\CurrentVersion\Run",
        &[("SecurityHealth", "REG_EXPAND_SZ", 104), ("VMware User Process", "REG_SZ", 132)],
    ),
    (r"HKEY_LOCAL_MACHINE\Software\Microsoft\Windows\CurrentVersion\RunOnce", &[]),
    (
        r"HKEY_LOCAL_MACHINE\Software\Microsoft\Windows NT\CurrentVersion\Winlogon",
        &[("Shell", "REG_SZ", 26), ("Userinit", "REG_SZ", 68), ("AutoAdminLogon", "REG_SZ", 4)],
    ),
    (r"HKEY_LOCAL_MACHINE\Software\Policies\Microsoft\Windows Defender", &[("DisableAntiSpyware", "REG_DWORD", 4)]),
    (
        r"HKEY_LOCAL_MACHINE\System\CurrentControlSet\Control\Session Manager\KnownDLLs",
        &[("kernel32", "REG_SZ", 26), ("advapi32", "REG_SZ", 26), ("user32", "REG_SZ", 22), ("ole32", "REG_SZ", 20)],
    ),
    (
        r"HKEY_LOCAL_MACHINE\System\CurrentControlSet\Control\Lsa",
        &[
            ("LimitBlankPasswordUse", "REG_DWORD", 4),
            ("RunAsPPL", "REG_DWORD", 4),
            ("Notification Packages", "REG_MULTI_SZ", 14),
        ],
    ),
    (
        r"HKEY_LOCAL_MACHINE\System\CurrentControlSet\Services\LanmanServer\Parameters",
        &[("RequireSecuritySignature", "REG_DWORD", 4), ("SMB1", "REG_DWORD", 4)],
    ),
    (r"HKEY_LOCAL_MACHINE\Software\Microsoft\Internet Explorer\Main", &[("Start Page", "REG_SZ", 62)]),
];

/// Files of macOS.
pub(crate) const MAC: &str = "/private/etc/hosts /private/etc/passwd /private/etc/sudoers \
     /private/etc/ssh/sshd_config /private/etc/pam.d/sudo /private/etc/shells /private/etc/profile /private/etc/zshrc \
     /private/etc/paths /private/etc/resolv.conf /private/etc/group /private/etc/master.passwd \
     /private/etc/newsyslog.conf /private/etc/auto_master /private/etc/pf.conf /usr/bin/sudo /usr/bin/ssh \
     /usr/bin/login /usr/bin/su /usr/bin/curl /usr/bin/python3 /usr/bin/perl /usr/bin/security /usr/bin/codesign \
     /usr/bin/osascript /usr/sbin/sshd /usr/sbin/spctl /usr/sbin/systemsetup /usr/sbin/visudo /sbin/launchd \
     /sbin/mount /sbin/pfctl /bin/zsh /bin/bash /bin/launchctl";
