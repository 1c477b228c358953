//! Published vulnerabilities: identifiers, products and scores as published, titles of our own.

/// A vulnerability of a package, or of a system.
#[derive(Debug)]
pub(crate) struct Vulnerability {
    pub(crate) cve: &'static str,
    /// Name of the package, as in the list of packages of Linux before a bar, or of the application before its
    /// version. `Microsoft Windows` is the system itself.
    pub(crate) product: &'static str,
    /// What may happen.
    pub(crate) title: &'static str,
    /// Of version 3; 0 for none.
    pub(crate) score: f64,
    /// Of version 2; 0 for none.
    pub(crate) score_of_2: f64,
    /// Days as written: published, changed.
    pub(crate) published: &'static str,
    pub(crate) updated: &'static str,
}

const fn of(
    [cve, product, title]: [&'static str; 3],
    [score, score_of_2]: [f64; 2],
    [published, updated]: [&'static str; 2],
) -> Vulnerability {
    Vulnerability { cve, product, title, score, score_of_2, published, updated }
}

/// The word for a score of version 3.
pub(crate) fn severity(score: f64) -> &'static str {
    match score {
        9.0.. => "Critical",
        7.0.. => "High",
        4.0.. => "Medium",
        0.1.. => "Low",
        _ => "Untriaged",
    }
}

pub(crate) static ALL: &[Vulnerability] = &[
    of(
        ["CVE-2022-0778", "openssl", "Endless loop on a malformed certificate"],
        [7.5, 5.0],
        ["2022-03-15", "2024-06-21"],
    ),
    of(["CVE-2022-1292", "openssl", "Commands run by way of c_rehash"], [9.8, 10.0], ["2022-05-03", "2023-11-07"]),
    of(
        ["CVE-2022-2068", "openssl", "Further commands run by way of c_rehash"],
        [9.8, 10.0],
        ["2022-06-21", "2023-11-07"],
    ),
    of(
        ["CVE-2023-0286", "openssl", "Confusion of types in an address of X.400"],
        [7.4, 0.0],
        ["2023-02-08", "2024-02-04"],
    ),
    of(
        ["CVE-2023-2650", "openssl", "Slow translation of object identifiers"],
        [6.5, 0.0],
        ["2023-05-30", "2024-02-04"],
    ),
    of(
        ["CVE-2024-6387", "openssh-server", "Race in a signal handler before the login"],
        [8.1, 0.0],
        ["2024-07-01", "2024-09-14"],
    ),
    of(
        ["CVE-2023-48795", "openssh-server", "Messages cut from the start of a connection"],
        [5.9, 0.0],
        ["2023-12-18", "2024-05-01"],
    ),
    of(
        ["CVE-2023-38408", "openssh-client", "Code run by way of a forwarded agent"],
        [9.8, 0.0],
        ["2023-07-20", "2024-04-04"],
    ),
    of(
        ["CVE-2023-51385", "openssh-client", "Commands in a user or host name"],
        [6.5, 0.0],
        ["2023-12-18", "2024-03-13"],
    ),
    of(
        ["CVE-2023-4911", "libc6", "Overflow in reading a variable of the loader"],
        [7.8, 0.0],
        ["2023-10-03", "2024-02-22"],
    ),
    of(["CVE-2024-2961", "libc6", "Overflow in converting a character set"], [7.3, 0.0], ["2024-04-17", "2024-07-22"]),
    of(["CVE-2021-3156", "sudo", "Overflow that makes every user root"], [7.8, 7.2], ["2021-01-26", "2024-07-09"]),
    of(["CVE-2023-22809", "sudo", "Files edited that are not allowed"], [7.8, 0.0], ["2023-01-18", "2023-11-17"]),
    of(["CVE-2021-4034", "polkitd", "Commands run as root by way of pkexec"], [7.8, 7.2], ["2022-01-28", "2023-10-18"]),
    of(["CVE-2023-38545", "curl", "Overflow with a proxy of SOCKS5"], [9.8, 0.0], ["2023-10-18", "2024-07-09"]),
    of(["CVE-2023-27533", "curl", "Input passed on to a server of telnet"], [8.8, 0.0], ["2023-03-30", "2024-03-27"]),
    of(["CVE-2023-27535", "curl", "Connections of FTP used for others"], [5.9, 0.0], ["2023-03-30", "2024-03-27"]),
    of(
        ["CVE-2022-32221", "curl", "Data sent again by a handle that is used again"],
        [9.8, 0.0],
        ["2022-12-05", "2024-03-27"],
    ),
    of(
        ["CVE-2022-37434", "zlib1g", "Overflow in reading a large extra field"],
        [9.8, 0.0],
        ["2022-08-05", "2023-07-19"],
    ),
    of(["CVE-2018-25032", "zlib1g", "Memory overwritten in compressing"], [7.5, 5.0], ["2022-03-25", "2023-11-07"]),
    of(["CVE-2022-1271", "gzip", "Files overwritten by way of zgrep"], [8.8, 0.0], ["2022-08-31", "2023-11-07"]),
    of(["CVE-2022-40674", "libexpat1", "Memory used after it is freed"], [8.1, 0.0], ["2022-09-14", "2023-11-07"]),
    of(["CVE-2023-52425", "libexpat1", "Large tokens read again and again"], [7.5, 0.0], ["2024-02-04", "2024-06-14"]),
    of(["CVE-2024-45490", "libexpat1", "Negative lengths accepted"], [9.8, 0.0], ["2024-08-30", "2024-09-04"]),
    of(["CVE-2023-0361", "libgnutls30", "Timing tells of keys of RSA"], [7.4, 0.0], ["2023-02-15", "2023-07-25"]),
    of(
        ["CVE-2023-5981", "libgnutls30", "Timing tells of keys of RSA and PSK"],
        [5.9, 0.0],
        ["2023-11-28", "2024-07-08"],
    ),
    of(
        ["CVE-2023-29491", "libncurses6", "Memory overwritten by a terminal's description"],
        [7.8, 0.0],
        ["2023-04-14", "2024-01-31"],
    ),
    of(
        ["CVE-2024-28085", "util-linux", "Control characters passed on by wall"],
        [3.3, 0.0],
        ["2024-03-27", "2024-07-03"],
    ),
    of(
        ["CVE-2023-7104", "libsqlite3-0", "Overflow in the sessions extension"],
        [7.3, 0.0],
        ["2023-12-29", "2024-05-17"],
    ),
    of(["CVE-2022-48303", "tar", "Memory read behind its end"], [5.5, 0.0], ["2023-01-30", "2023-05-30"]),
    of(
        ["CVE-2023-24329", "python3", "Lists of blocked addresses evaded by a space"],
        [7.5, 0.0],
        ["2023-02-17", "2023-11-07"],
    ),
    of(
        ["CVE-2023-40217", "python3", "Data taken before the handshake of TLS"],
        [5.3, 0.0],
        ["2023-08-25", "2023-11-07"],
    ),
    of(["CVE-2023-47038", "perl", "Overflow in compiling an expression"], [7.8, 0.0], ["2023-12-18", "2024-04-30"]),
    of(
        ["CVE-2023-50387", "bind9-libs", "Signatures that cost too much time"],
        [7.5, 0.0],
        ["2024-02-14", "2024-06-10"],
    ),
    of(
        ["CVE-2023-2828", "bind9-libs", "A cache that grows beyond its limit"],
        [7.5, 0.0],
        ["2023-06-21", "2024-02-15"],
    ),
    of(["CVE-2023-28484", "libxml2", "A null pointer in reading a schema"], [6.5, 0.0], ["2023-04-24", "2024-02-01"]),
    of(["CVE-2023-44487", "nginx", "Streams of HTTP/2 reset at once"], [7.5, 0.0], ["2023-10-10", "2024-08-14"]),
    of(
        ["CVE-2021-23017", "nginx", "One byte overwritten by a reply of a name server"],
        [7.7, 6.8],
        ["2021-06-01", "2023-11-07"],
    ),
    of(["CVE-2023-32002", "nodejs", "Policies of modules evaded"], [9.8, 0.0], ["2023-08-21", "2024-06-18"]),
    of(
        ["CVE-2023-21930", "openjdk-17-jre-headless", "Data read and changed by way of TLS"],
        [7.4, 0.0],
        ["2023-04-18", "2024-06-21"],
    ),
    of(["CVE-2022-0543", "redis-server", "The sandbox of scripts left"], [10.0, 10.0], ["2022-02-18", "2023-09-29"]),
    of(["CVE-2023-5869", "postgresql", "Overflow in changing an array"], [8.8, 0.0], ["2023-12-10", "2024-07-12"]),
    of(
        ["CVE-2024-21626", "runc", "A container that reaches the host's files"],
        [8.6, 0.0],
        ["2024-01-31", "2024-02-19"],
    ),
    of(["CVE-2023-51764", "postfix", "Mails smuggled into a connection"], [5.3, 0.0], ["2023-12-24", "2024-06-19"]),
    of(
        ["CVE-2023-40225", "haproxy", "Requests with an empty length forwarded"],
        [7.2, 0.0],
        ["2023-08-10", "2023-08-18"],
    ),
    of(
        ["CVE-2023-25652", "git", "Files written outside of the working tree"],
        [7.5, 0.0],
        ["2023-04-25", "2023-12-27"],
    ),
    of(
        ["CVE-2024-38063", "Microsoft Windows", "Code run by packets of IPv6"],
        [9.8, 0.0],
        ["2024-08-13", "2024-08-16"],
    ),
    of(
        ["CVE-2025-21298", "Microsoft Windows", "Code run by an embedded object"],
        [9.8, 0.0],
        ["2025-01-14", "2025-01-24"],
    ),
    of(
        ["CVE-2024-30078", "Microsoft Windows", "Code run by a driver of wireless networks"],
        [8.8, 0.0],
        ["2024-06-11", "2024-06-20"],
    ),
    of(
        ["CVE-2024-43451", "Microsoft Windows", "A hash of a password given away"],
        [6.5, 0.0],
        ["2024-11-12", "2024-11-14"],
    ),
    of(
        ["CVE-2024-21412", "Microsoft Windows", "A warning of shortcuts evaded"],
        [8.1, 0.0],
        ["2024-02-13", "2024-05-29"],
    ),
    of(
        ["CVE-2024-26169", "Microsoft Windows", "Rights raised by error reporting"],
        [7.8, 0.0],
        ["2024-03-12", "2024-06-13"],
    ),
    of(
        ["CVE-2024-7971", "Google Chrome", "Confusion of types in JavaScript"],
        [8.8, 0.0],
        ["2024-08-21", "2024-08-28"],
    ),
    of(
        ["CVE-2023-4863", "Google Chrome", "Overflow in reading pictures of WebP"],
        [8.8, 0.0],
        ["2023-09-12", "2024-07-31"],
    ),
    of(
        ["CVE-2024-9680", "Mozilla Firefox", "Memory of animations used after it is freed"],
        [9.8, 0.0],
        ["2024-10-09", "2024-11-26"],
    ),
    of(
        ["CVE-2024-9680", "Firefox", "Memory of animations used after it is freed"],
        [9.8, 0.0],
        ["2024-10-09", "2024-11-26"],
    ),
    of(["CVE-2025-0411", "7-Zip", "The mark of the web lost in unpacking"], [7.0, 0.0], ["2025-01-25", "2025-02-12"]),
    of(
        ["CVE-2023-38831", "WinRAR", "Code run in opening a file of an archive"],
        [7.8, 0.0],
        ["2023-08-23", "2023-10-23"],
    ),
    of(["CVE-2024-31497", "PuTTY", "Private keys told by signatures"], [5.9, 0.0], ["2024-04-15", "2024-06-20"]),
    of(["CVE-2023-32784", "KeePass", "The master password found in memory"], [7.5, 0.0], ["2023-05-15", "2023-05-26"]),
    of(
        ["CVE-2023-40031", "Notepad++", "Overflow in converting a character set"],
        [7.8, 0.0],
        ["2023-08-25", "2023-08-31"],
    ),
    of(
        ["CVE-2024-24691", "Zoom Workplace", "Rights raised by way of the network"],
        [9.6, 0.0],
        ["2024-02-14", "2024-10-04"],
    ),
];
