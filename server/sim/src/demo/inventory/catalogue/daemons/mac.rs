//! What runs on a Mac.

use super::{ANYWHERE, Daemon, SILENT, daemon};

/// Every program.
pub(crate) static MAC: &[Daemon] = &[
    daemon(["launchd", "", "/sbin/launchd", "", "root", "", ""], SILENT, 0, ANYWHERE),
    daemon(
        ["logd", "", "/usr/libexec/logd", "", "root", "com.apple.logd", "Collects log messages"],
        SILENT,
        0,
        ANYWHERE,
    ),
    daemon(
        ["configd", "", "/usr/libexec/configd", "", "root", "com.apple.configd", "Keeps the system's configuration"],
        SILENT,
        0,
        ANYWHERE,
    ),
    daemon(
        [
            "mDNSResponder",
            "",
            "/usr/sbin/mDNSResponder",
            "",
            "_mdnsresponder",
            "com.apple.mDNSResponder",
            "Resolves names",
        ],
        &[("udp", "0.0.0.0", 5353)],
        0,
        ANYWHERE,
    ),
    daemon(
        ["opendirectoryd", "", "/usr/libexec/opendirectoryd", "", "root", "com.apple.opendirectoryd", "Keeps accounts"],
        SILENT,
        0,
        ANYWHERE,
    ),
    daemon(
        [
            "WindowServer",
            "",
            "/System/Library/PrivateFrameworks/SkyLight.framework/Resources/WindowServer",
            "-daemon",
            "_windowserver",
            "com.apple.WindowServer",
            "Draws windows",
        ],
        SILENT,
        0,
        ANYWHERE,
    ),
    daemon(
        [
            "loginwindow",
            "",
            "/System/Library/CoreServices/loginwindow.app/Contents/MacOS/loginwindow",
            "console",
            "person",
            "com.apple.loginwindow",
            "Login on the screen",
        ],
        SILENT,
        0,
        ANYWHERE,
    ),
    daemon(
        ["Finder", "", "/System/Library/CoreServices/Finder.app/Contents/MacOS/Finder", "", "person", "", ""],
        SILENT,
        0,
        ANYWHERE,
    ),
    daemon(
        [
            "ControlCenter",
            "",
            "/System/Library/CoreServices/ControlCenter.app/Contents/MacOS/ControlCenter",
            "",
            "person",
            "",
            "",
        ],
        &[("tcp", "*", 5000), ("tcp", "*", 7000)],
        0,
        ANYWHERE,
    ),
    daemon(
        ["rapportd", "", "/usr/libexec/rapportd", "", "person", "com.apple.rapportd", "Talks to devices nearby"],
        &[("tcp", "*", 49157)],
        0,
        ANYWHERE,
    ),
    daemon(
        ["sshd", "", "/usr/sbin/sshd", "-i", "root", "com.openssh.sshd", "Logins over SSH"],
        &[("tcp", "*", 22)],
        0,
        ANYWHERE,
    ),
    daemon(
        [
            "wazuh-agentd",
            "wazuh-agent",
            "/Library/Ossec/bin/wazuh-agentd",
            "",
            "wazuh",
            "com.wazuh.agent",
            "Wazuh agent",
        ],
        SILENT,
        0,
        ANYWHERE,
    ),
    daemon(
        ["wazuh-syscheckd", "wazuh-agent", "/Library/Ossec/bin/wazuh-syscheckd", "", "root", "", ""],
        SILENT,
        0,
        ANYWHERE,
    ),
    daemon(
        ["wazuh-modulesd", "wazuh-agent", "/Library/Ossec/bin/wazuh-modulesd", "", "root", "", ""],
        SILENT,
        0,
        ANYWHERE,
    ),
    daemon(
        [
            "Google Chrome",
            "Google Chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "",
            "person",
            "",
            "",
        ],
        SILENT,
        5,
        ANYWHERE,
    ),
];

/// Further programs that run on a Mac.
pub(crate) const MAC_PROCESSES: &str = "accountsd airportd akd amfid analyticsd apsd assistantd \
     audioaccessoryd avconferenced backupd bird bluetoothd calaccessd callservicesd cfprefsd cloudd colorsyncd \
     contextstored coreaudiod coreauthd coreduetd corespeechd corebrightnessd dasd diagnosticd diskarbitrationd \
     distnoted dmd endpointsecurityd fairplayd fileproviderd findmydeviced fontd fseventsd gamed gputoolsserviced \
     hidd identityservicesd imagent installd intelligenceplatformd keybagd kernelmanagerd locationd lsd mds \
     mds_stores mediaanalysisd mediaremoted mobileassetd mobileactivationd nehelper nesessionmanager \
     networkserviceproxy notifyd nsurlsessiond parsecd passd pboard photoanalysisd photolibraryd pkd powerd \
     powerdatad proactived remindd routined runningboardd sandboxd searchpartyd secd securityd sharingd smd \
     softwareupdated spindump spotlightknowledged suggestd symptomsd syspolicyd sysmond systemstats tailspind tccd \
     thermalmonitord timed trustd usbd usernoted warmd watchdogd wifid xprotectd";
