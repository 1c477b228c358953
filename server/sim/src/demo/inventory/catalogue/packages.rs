//! Packages: names, sections and versions. Those that have findings have versions of their releases; the others get
//! believable ones from their names.

/// A package whose versions are known.
#[derive(Debug)]
pub(crate) struct Known {
    /// Name; with a bar, that of Debian's kind of systems and that of Red Hat's. Empty where there is none.
    pub(crate) name: &'static str,
    pub(crate) section: &'static str,
    /// Kilobytes.
    pub(crate) size: i64,
    pub(crate) description: &'static str,
    /// Versions by the age of the release, the newest first.
    pub(crate) versions: [&'static str; 4],
    /// Roles of the machines that have it; all if there is none.
    pub(crate) roles: &'static [&'static str],
}

const fn known(
    [name, section, description]: [&'static str; 3],
    size: i64,
    versions: [&'static str; 4],
    roles: &'static [&'static str],
) -> Known {
    Known { name, section, size, description, versions, roles }
}

const ANYWHERE: &[&str] = &[];

/// On Linux; the manager's own machine has what every machine has.
pub(crate) static LINUX: &[Known] = &[
    known(["openssl", "utils", "Tool and library for TLS"], 2_100, ["3.0.13", "3.0.2", "1.1.1f", "1.0.2k"], ANYWHERE),
    known(
        ["libssl3|openssl-libs", "libs", "Library for TLS"],
        5_900,
        ["3.0.13", "3.0.2", "1.1.1f", "1.0.2k"],
        ANYWHERE,
    ),
    known(["bash", "shells", "The usual shell"], 1_900, ["5.2.21", "5.1", "5.0", "4.2.46"], ANYWHERE),
    known(["coreutils", "utils", "Basic commands"], 7_200, ["9.4", "8.32", "8.30", "8.22"], ANYWHERE),
    known(["curl", "web", "Fetches files by URL"], 530, ["8.5.0", "7.81.0", "7.68.0", "7.29.0"], ANYWHERE),
    known(
        ["libcurl4|libcurl", "libs", "Library that fetches by URL"],
        860,
        ["8.5.0", "7.81.0", "7.68.0", "7.29.0"],
        ANYWHERE,
    ),
    known(["sudo", "admin", "Commands as another user"], 2_600, ["1.9.15p5", "1.9.9", "1.8.31", "1.8.23"], ANYWHERE),
    known(["openssh-server", "net", "Server of secure logins"], 1_500, ["9.6p1", "8.9p1", "8.2p1", "7.4p1"], ANYWHERE),
    known(
        ["openssh-client|openssh-clients", "net", "Client of secure logins"],
        4_300,
        ["9.6p1", "8.9p1", "8.2p1", "7.4p1"],
        ANYWHERE,
    ),
    known(["libc6|glibc", "libs", "The C library"], 13_500, ["2.39", "2.35", "2.31", "2.17"], ANYWHERE),
    known(["systemd", "admin", "System and service manager"], 11_100, ["255.4", "249.11", "245.4", "219"], ANYWHERE),
    known(
        ["udev|systemd-udev", "admin", "Devices and their names"],
        9_400,
        ["255.4", "249.11", "245.4", "219"],
        ANYWHERE,
    ),
    known(["python3", "python", "The Python language"], 90, ["3.12.3", "3.10.6", "3.8.2", "3.6.8"], ANYWHERE),
    known(["perl", "perl", "The Perl language"], 670, ["5.38.2", "5.34.0", "5.30.0", "5.16.3"], ANYWHERE),
    known(["tar", "utils", "Archives"], 880, ["1.35", "1.34", "1.30", "1.26"], ANYWHERE),
    known(["gzip", "utils", "Compression"], 260, ["1.12", "1.10", "1.10", "1.5"], ANYWHERE),
    known(["xz-utils|xz", "utils", "Compression"], 370, ["5.4.5", "5.2.5", "5.2.4", "5.2.2"], ANYWHERE),
    known(["zlib1g|zlib", "libs", "Library for compression"], 170, ["1.3", "1.2.11", "1.2.11", "1.2.7"], ANYWHERE),
    known(
        ["libsqlite3-0|sqlite-libs", "libs", "Library with a database"],
        1_700,
        ["3.45.1", "3.37.2", "3.31.1", "3.7.17"],
        ANYWHERE,
    ),
    known(["libexpat1|expat", "libs", "Library that reads XML"], 420, ["2.6.1", "2.4.7", "2.2.9", "2.1.0"], ANYWHERE),
    known(["libgnutls30|gnutls", "libs", "Library for TLS"], 3_000, ["3.8.3", "3.7.3", "3.6.13", "3.3.29"], ANYWHERE),
    known(["libncurses6|ncurses-libs", "libs", "Library for terminals"], 330, ["6.4", "6.3", "6.2", "5.9"], ANYWHERE),
    known(
        ["util-linux", "utils", "Commands for disks and logins"],
        4_300,
        ["2.39.3", "2.37.2", "2.34", "2.23.2"],
        ANYWHERE,
    ),
    known(
        ["vim-tiny|vim-minimal", "editors", "Editor"],
        1_700,
        ["9.1.0016", "8.2.3995", "8.1.2269", "7.4.629"],
        ANYWHERE,
    ),
    known(["wget", "web", "Fetches files by URL"], 980, ["1.21.4", "1.21.2", "1.20.3", "1.14"], ANYWHERE),
    known(
        ["libkrb5-3|krb5-libs", "libs", "Library of Kerberos"],
        1_100,
        ["1.20.1", "1.19.2", "1.17", "1.15.1"],
        ANYWHERE,
    ),
    known(["libxml2", "libs", "Library that reads XML"], 2_100, ["2.9.14", "2.9.13", "2.9.10", "2.9.1"], ANYWHERE),
    known(
        ["bind9-libs|bind-libs", "libs", "Libraries that resolve names"],
        3_100,
        ["9.18.28", "9.18.1", "9.16.1", "9.11.4"],
        ANYWHERE,
    ),
    known(["polkitd|polkit", "admin", "Decides who may do what"], 520, ["124", "0.105", "0.105", "0.112"], ANYWHERE),
    known(
        ["rsyslog", "admin", "Writes the system's log"],
        1_900,
        ["8.2312.0", "8.2112.0", "8.2001.0", "8.24.0"],
        ANYWHERE,
    ),
    known(["chrony", "net", "Keeps the clock right"], 690, ["4.5", "4.2", "3.5", "3.4"], ANYWHERE),
    known(
        ["cron|cronie", "admin", "Runs jobs at their times"],
        240,
        ["3.0pl1", "3.0pl1", "3.0pl1", "1.4.11"],
        ANYWHERE,
    ),
    known(
        ["dbus|dbus-daemon", "admin", "Passes messages between programs"],
        130,
        ["1.14.10", "1.12.20", "1.12.16", "1.10.24"],
        ANYWHERE,
    ),
    known(
        ["systemd-resolved", "net", "Resolves names"],
        1_200,
        ["255.4", "249.11", "245.4", "219"],
        &["web", "app", "kube", "build"],
    ),
    known(
        ["nginx", "httpd", "Web server and proxy"],
        1_600,
        ["1.24.0", "1.18.0", "1.18.0", "1.16.1"],
        &["web", "edge"],
    ),
    known(
        ["nodejs", "javascript", "JavaScript for servers"],
        9_100,
        ["18.19.1", "12.22.9", "10.19.0", "10.24.0"],
        &["web"],
    ),
    known(
        ["openjdk-17-jre-headless|java-17-openjdk-headless", "java", "Runs programs in Java"],
        192_000,
        ["17.0.12", "17.0.8", "17.0.4", "17.0.2"],
        &["app", "build"],
    ),
    known(
        ["redis-server|redis", "database", "Store of keys and values"],
        240,
        ["7.0.15", "6.0.16", "5.0.7", "3.2.12"],
        &["app"],
    ),
    known(
        ["postgresql|postgresql-server", "database", "Database server"],
        62_000,
        ["16.4", "14.9", "12.16", "9.2.24"],
        &["db"],
    ),
    known(
        ["containerd", "admin", "Runs containers"],
        124_000,
        ["1.7.12", "1.6.12", "1.5.9", "1.4.13"],
        &["kube", "build"],
    ),
    known(
        ["kubelet", "admin", "Agent of a cluster's node"],
        80_000,
        ["1.31.1", "1.29.4", "1.27.3", "1.24.9"],
        &["kube"],
    ),
    known(["runc", "admin", "Starts containers"], 26_000, ["1.1.12", "1.1.7", "1.1.4", "1.0.0"], &["kube", "build"]),
    known(["postfix", "mail", "Mail server"], 4_300, ["3.8.6", "3.6.4", "3.4.13", "2.10.1"], &["mail"]),
    known(
        ["dovecot-core|dovecot", "mail", "Server of mailboxes"],
        12_500,
        ["2.3.21", "2.3.16", "2.3.7", "2.2.36"],
        &["mail"],
    ),
    known(
        ["haproxy", "net", "Spreads connections over servers"],
        4_000,
        ["2.8.5", "2.4.22", "2.0.31", "1.5.18"],
        &["edge"],
    ),
    known(
        ["git", "vcs", "Versions of files"],
        21_000,
        ["2.43.0", "2.34.1", "2.25.1", "1.8.3"],
        &["build", "app", "web"],
    ),
];

/// Further packages of Debian's kind of systems.
pub(crate) const DEBIAN: &str = "adduser apparmor apt apt-utils base-files base-passwd \
     bash-completion bc bind9-dnsutils bind9-host binutils bsdextrautils bsdutils btrfs-progs busybox-initramfs byobu \
     bzip2 ca-certificates cloud-init cloud-guest-utils command-not-found console-setup cpio cpp cryptsetup \
     cryptsetup-bin dash dbus-user-session debconf debianutils diffutils dirmngr distro-info dmeventd dmidecode \
     dmsetup dosfstools dpkg dpkg-dev e2fsprogs eatmydata ed efibootmgr eject ethtool fdisk file findutils \
     fonts-dejavu-core fonts-ubuntu-console ftp fuse3 fwupd gawk gcc gcc-13-base gdisk gettext-base \
     gnupg gnupg-utils gpg gpg-agent gpgconf gpgsm gpgv grep groff-base grub-common grub-pc grub2-common hdparm \
     hostname htop ifupdown info init init-system-helpers initramfs-tools initramfs-tools-bin iproute2 iptables \
     iputils-ping iputils-tracepath isc-dhcp-client iso-codes kbd keyboard-configuration klibc-utils kmod less \
     libacl1 libaio1 libapparmor1 libapt-pkg6.0 libarchive13 libargon2-1 libassuan0 libattr1 libaudit-common \
     libaudit1 libblkid1 libbpf1 libbrotli1 libbsd0 libbz2-1.0 libcap-ng0 libcap2 libcap2-bin libcbor0.10 libcom-err2 \
     libcrypt1 libcryptsetup12 libdb5.3 libdbus-1-3 libdebconfclient0 libdevmapper1.02.1 libdrm2 libedit2 libefiboot1 \
     libefivar1 libelf1 liberror-perl libestr0 libevent-2.1-7 libext2fs2 libfastjson4 libfdisk1 libffi8 libfido2-1 \
     libfreetype6 libfribidi0 libfuse3-3 libgcc-s1 libgcrypt20 libgdbm6 libglib2.0-0 libgmp10 libgpg-error0 \
     libgpgme11 libgpm2 libgssapi-krb5-2 libhogweed6 libicu70 libidn2-0 libisns0 libjansson4 libjson-c5 libk5crypto3 \
     libkeyutils1 libklibc libkmod2 libkrb5support0 libksba8 libldap-2.5-0 liblmdb0 liblocale-gettext-perl liblz4-1 \
     liblzma5 liblzo2-2 libmagic-mgc libmagic1 libmaxminddb0 libmbim-glib4 libmd0 libmnl0 libmount1 libmpfr6 \
     libmspack0 libnetfilter-conntrack3 libnetplan0 libnettle8 libnewt0.52 libnfnetlink0 libnftables1 libnftnl11 \
     libnghttp2-14 libnpth0 libnspr4 libnss-systemd libnss3 libnuma1 libp11-kit0 libpackagekit-glib2-18 libpam-cap \
     libpam-modules libpam-modules-bin libpam-runtime libpam-systemd libpam0g libparted2 libpcap0.8 libpci3 \
     libpcre2-8-0 libpcre3 libperl5.34 libpipeline1 libplymouth5 libpng16-16 libpolkit-gobject-1-0 libpopt0 \
     libprocps8 libproxy1v5 libpsl5 libpython3-stdlib libreadline8 librtmp1 libsasl2-2 libsasl2-modules libseccomp2 \
     libselinux1 libsemanage2 libsepol2 libsigsegv2 libslang2 libsmartcols1 libsmbios-c2 libsodium23 libss2 libssh-4 \
     libstdc++6 libsystemd0 libtasn1-6 libtinfo6 libtirpc3 libudev1 libudisks2-0 libunistring2 libunwind8 liburcu8 \
     libusb-1.0-0 libutempter0 libuuid1 libuv1 libvolume-key1 libwrap0 libxau6 libxcb1 libxdmcp6 libxext6 libxmlb2 \
     libxmlsec1 libxslt1.1 libxtables12 libxxhash0 libyaml-0-2 libzstd1 linux-base locales login logrotate logsave \
     lsb-release lshw lsof ltrace lvm2 lxd-agent-loader lz4 make man-db manpages mawk mdadm media-types mokutil \
     motd-news-config mount mtr-tiny multipath-tools nano ncurses-base ncurses-bin ncurses-term needrestart netbase \
     netcat-openbsd netplan.io networkd-dispatcher nftables ntfs-3g open-iscsi open-vm-tools openssh-sftp-server \
     os-prober overlayroot packagekit parted passwd patch pastebinit pci.ids pciutils perl-base perl-modules-5.34 \
     pinentry-curses plymouth pollinate powermgmt-base procps psmisc publicsuffix python3-apport python3-apt \
     python3-attr python3-automat python3-bcrypt python3-blinker python3-cffi-backend python3-chardet \
     python3-click python3-colorama python3-configobj python3-constantly python3-cryptography python3-dbus \
     python3-debconf python3-debian python3-distro python3-distutils python3-gi python3-hamcrest python3-httplib2 \
     python3-hyperlink python3-idna python3-importlib-metadata python3-incremental python3-jeepney python3-jinja2 \
     python3-json-pointer python3-jsonpatch python3-jsonschema python3-jwt python3-keyring python3-lazr.uri \
     python3-magic python3-markupsafe python3-minimal python3-more-itertools python3-netifaces python3-newt \
     python3-oauthlib python3-openssl python3-parted python3-pexpect python3-pkg-resources python3-ptyprocess \
     python3-pyasn1 python3-pyparsing python3-pyrsistent python3-requests python3-secretstorage python3-serial \
     python3-setuptools python3-six python3-software-properties python3-systemd python3-twisted python3-tz \
     python3-urllib3 python3-wadllib python3-yaml python3-zipp python3-zope.interface readline-common rsync run-one \
     sbsigntool screen secureboot-db sed sensible-utils sg3-utils shared-mime-info snapd software-properties-common \
     sosreport squashfs-tools ssh-import-id strace systemd-sysv systemd-timesyncd sysvinit-utils tcl tcpdump telnet \
     thermald thin-provisioning-tools time tmux tnftp tpm-udev tzdata ubuntu-keyring ucf udisks2 ufw \
     unattended-upgrades unzip update-notifier-common usb-modeswitch usb.ids usbutils uuid-runtime vim-common \
     vim-runtime whiptail xauth xdg-user-dirs xfsprogs xkb-data xxd zerofree zip zstd";

/// Further packages of Red Hat's kind of systems.
pub(crate) const RED_HAT: &str = "NetworkManager NetworkManager-libnm NetworkManager-team \
     NetworkManager-tui acl alternatives attr audit audit-libs authselect authselect-libs basesystem binutils \
     binutils-gold bind-license bind-utils bzip2 bzip2-libs c-ares ca-certificates checkpolicy cpio cracklib \
     cracklib-dicts cronie-anacron crontabs crypto-policies crypto-policies-scripts cryptsetup-libs cyrus-sasl-lib \
     dbus-broker dbus-common dbus-libs dejavu-sans-fonts device-mapper device-mapper-libs dhcp-client diffutils \
     dmidecode dnf dnf-data dnf-plugins-core dosfstools dracut dracut-config-rescue dracut-network dracut-squash \
     e2fsprogs e2fsprogs-libs efi-filesystem efibootmgr efivar-libs elfutils-debuginfod-client elfutils-libelf \
     elfutils-libs ethtool file file-libs filesystem findutils firewalld firewalld-filesystem fonts-filesystem \
     fuse-libs fwupd gawk gdbm-libs gettext gettext-libs glib2 glibc-common glibc-gconv-extra glibc-langpack-en gmp \
     gnupg2 gobject-introspection gpgme grep groff-base grub2-common grub2-efi-x64 grub2-pc grub2-tools \
     grub2-tools-minimal grubby gssproxy gzip hdparm hostname hwdata ima-evm-utils inih initscripts-rename-device \
     initscripts-service insights-client iproute iproute-tc ipset ipset-libs iptables-libs iptables-nft iputils \
     irqbalance iwl100-firmware iwl1000-firmware jansson jq json-c json-glib kbd kbd-misc kernel-tools \
     kernel-tools-libs kexec-tools keyutils keyutils-libs kmod kmod-libs kpartx langpacks-core-en less libacl \
     libarchive libassuan libattr libbasicobjects libblkid libbpf libbrotli libcap libcap-ng libcap-ng-python3 \
     libcbor libcollection libcom_err libcomps libdaemon libdb libdhash libdnf libeconf libedit libestr libevent \
     libfastjson libfdisk libffi libfido2 libgcab1 libgcc libgcrypt libgomp libgpg-error libgudev libgusb libibverbs \
     libicu libidn2 libini_config libjcat libkcapi libkcapi-hmaccalc libksba libldb libmaxminddb libmbim libmnl \
     libmodulemd libmount libndp libnetfilter_conntrack libnfnetlink libnfsidmap libnftnl libnghttp2 libnl3 \
     libnl3-cli libpath_utils libpcap libpipeline libproxy libpsl libpwquality libqmi libref_array librepo \
     libreport-filesystem libseccomp libselinux libselinux-utils libsemanage libsepol libsigsegv libsmartcols \
     libsmbios libsolv libss libssh libssh-config libsss_certmap libsss_idmap libsss_nss_idmap libsss_sudo libstdc++ \
     libsysfs libtalloc libtasn1 libtdb libteam libtevent libtool-ltdl libunistring libusbx libuser libutempter \
     libuuid libverto libverto-libev libxcrypt libxmlb libxslt libyaml libzstd linux-firmware linux-firmware-whence \
     lmdb-libs logrotate lshw lsof lsscsi lua-libs lz4-libs man-db mdadm microcode_ctl mokutil mpfr ncurses \
     ncurses-base net-tools nettle newt nfs-utils nftables npth nspr nss numactl-libs oddjob oddjob-mkhomedir \
     openldap openldap-compat os-prober p11-kit p11-kit-trust pam parted passwd pciutils pciutils-libs pcre pcre2 \
     pcre2-syntax pigz polkit-libs polkit-pkla-compat popt prefixdevname procps-ng psmisc publicsuffix-list-dafsa \
     python3-attrs python3-audit python3-babel python3-chardet python3-cloud-what python3-cryptography python3-dasbus \
     python3-dateutil python3-dbus python3-decorator python3-distro python3-dnf python3-dnf-plugins-core \
     python3-ethtool python3-firewall python3-gobject-base python3-gpg python3-hawkey python3-idna python3-iniparse \
     python3-inotify python3-libcomps python3-libdnf python3-librepo python3-libs python3-libselinux \
     python3-libsemanage python3-libxml2 python3-linux-procfs python3-magic python3-nftables python3-perf \
     python3-pexpect python3-pip-wheel python3-ply python3-policycoreutils python3-ptyprocess python3-pysocks \
     python3-pyudev python3-pyyaml python3-requests python3-rpm python3-setools python3-setuptools python3-six \
     python3-subscription-manager-rhsm python3-systemd python3-urllib3 quota quota-nls readline rhsm-icons rng-tools \
     rootfiles rpcbind rpm rpm-build-libs rpm-libs rpm-plugin-selinux rpm-plugin-systemd-inhibit rpm-sign-libs rsync \
     rsyslog-logrotate sed selinux-policy selinux-policy-targeted setup sg3_utils sg3_utils-libs shadow-utils \
     shared-mime-info slang snappy sos squashfs-tools sscg sssd-client sssd-common sssd-kcm sssd-nfs-idmap strace \
     subscription-manager symlinks systemd-libs systemd-pam systemd-rpm-macros tcpdump teamd time tmux tpm2-tss tuned \
     tzdata udisks2 unzip usermode userspace-rcu vim-common vim-enhanced vim-filesystem virt-what which xfsprogs \
     xz-libs yum yum-utils zip";

/// A program on Windows or a Mac.
#[derive(Debug)]
pub(crate) struct Application {
    pub(crate) name: &'static str,
    pub(crate) vendor: &'static str,
    /// The one that is up to date, and one before.
    pub(crate) versions: [&'static str; 2],
    pub(crate) location: &'static str,
    /// Roles of the machines that have it; all if there is none.
    pub(crate) roles: &'static [&'static str],
}

const fn application(
    [name, vendor, location]: [&'static str; 3],
    versions: [&'static str; 2],
    roles: &'static [&'static str],
) -> Application {
    Application { name, vendor, versions, location, roles }
}

const PEOPLE: &[&str] = &["ws", "lt"];

pub(crate) static WINDOWS: &[Application] = &[
    application(
        ["Microsoft Edge", "Microsoft Corporation", r"C:\Program Files (x86)\Microsoft\Edge\Application"],
        ["142.0.3595.65", "128.0.2739.42"],
        ANYWHERE,
    ),
    application(
        ["Microsoft Visual C++ 2015-2022 Redistributable (x64) - 14.38.33135", "Microsoft Corporation", ""],
        ["14.38.33135.0", "14.38.33135.0"],
        ANYWHERE,
    ),
    application(
        ["Microsoft Visual C++ 2015-2022 Redistributable (x86) - 14.38.33135", "Microsoft Corporation", ""],
        ["14.38.33135.0", "14.38.33135.0"],
        ANYWHERE,
    ),
    application(
        ["7-Zip 24.09 (x64)|7-Zip 23.01 (x64)", "Igor Pavlov", r"C:\Program Files\7-Zip\"],
        ["24.09", "23.01"],
        ANYWHERE,
    ),
    application(
        ["Notepad++ (64-bit x64)", "Notepad++ Team", r"C:\Program Files\Notepad++"],
        ["8.8.7", "8.5.4"],
        ANYWHERE,
    ),
    application(
        ["PuTTY release 0.83 (64-bit)|PuTTY release 0.78 (64-bit)", "Simon Tatham", r"C:\Program Files\PuTTY\"],
        ["0.83.0.0", "0.78.0.0"],
        ANYWHERE,
    ),
    application(
        ["Git", "The Git Development Community", r"C:\Program Files\Git\"],
        ["2.51.2", "2.40.0"],
        &["app", "ws"],
    ),
    application(
        ["VMware Tools", "VMware, Inc.", r"C:\Program Files\VMware\VMware Tools\"],
        ["12.5.3.24819442", "12.2.6.22229486"],
        &["dc", "file", "sql", "app"],
    ),
    application(
        ["Microsoft SQL Server 2022 (64-bit)", "Microsoft Corporation", r"C:\Program Files\Microsoft SQL Server"],
        ["16.0.4215.2", "16.0.1000.6"],
        &["sql"],
    ),
    application(
        [
            "SQL Server Management Studio",
            "Microsoft Corporation",
            r"C:\Program Files (x86)\Microsoft SQL Server Management Studio 20",
        ],
        ["20.2.37.0", "19.1.56.0"],
        &["sql"],
    ),
    application(
        ["Microsoft .NET Runtime - 8.0.21 (x64)|Microsoft .NET Runtime - 8.0.1 (x64)", "Microsoft Corporation", ""],
        ["64.84.41107", "64.4.8337"],
        &["app", "ws"],
    ),
    application(
        ["Google Chrome", "Google LLC", r"C:\Program Files\Google\Chrome\Application"],
        ["142.0.7444.60", "127.0.6533.120"],
        PEOPLE,
    ),
    application(
        ["Mozilla Firefox (x64 en-US)", "Mozilla", r"C:\Program Files\Mozilla Firefox"],
        ["144.0.2", "130.0.1"],
        PEOPLE,
    ),
    application(
        ["Microsoft 365 Apps for enterprise - en-us", "Microsoft Corporation", r"C:\Program Files\Microsoft Office"],
        ["16.0.19328.20178", "16.0.17628.20164"],
        PEOPLE,
    ),
    application(["Microsoft OneDrive", "Microsoft Corporation", ""], ["25.194.1005.0003", "24.126.0623.0001"], PEOPLE),
    application(
        ["Adobe Acrobat (64-bit)", "Adobe", r"C:\Program Files\Adobe\Acrobat DC\"],
        ["25.001.20844", "23.003.20244"],
        PEOPLE,
    ),
    application(["Zoom Workplace (64-bit)", "Zoom", r"C:\Program Files\Zoom"], ["6.6.6.19875", "5.17.5.31030"], PEOPLE),
    application(["VLC media player", "VideoLAN", r"C:\Program Files\VideoLAN\VLC"], ["3.0.21", "3.0.18"], PEOPLE),
    application(
        ["WinRAR 7.13 (64-bit)|WinRAR 6.22 (64-bit)", "win.rar GmbH", r"C:\Program Files\WinRAR\"],
        ["7.13.0", "6.22.0"],
        PEOPLE,
    ),
    application(
        [
            "KeePass Password Safe 2.59|KeePass Password Safe 2.53.1",
            "Dominik Reichl",
            r"C:\Program Files\KeePass Password Safe 2\",
        ],
        ["2.59", "2.53.1"],
        PEOPLE,
    ),
];

/// Parts of Windows that are installed as apps, on desktops.
pub(crate) const WINDOWS_APPS: &str = "Microsoft.549981C3F5F10 Microsoft.AccountsControl \
     Microsoft.AsyncTextService Microsoft.BingNews Microsoft.BingWeather Microsoft.BioEnrollment \
     Microsoft.CredDialogHost Microsoft.DesktopAppInstaller Microsoft.ECApp Microsoft.GamingApp Microsoft.GetHelp \
     Microsoft.Getstarted Microsoft.HEIFImageExtension Microsoft.LockApp Microsoft.MicrosoftEdge.Stable \
     Microsoft.MicrosoftOfficeHub Microsoft.MicrosoftSolitaireCollection Microsoft.MicrosoftStickyNotes \
     Microsoft.MSPaint Microsoft.NET.Native.Framework.2.2 Microsoft.NET.Native.Runtime.2.2 Microsoft.OneDriveSync \
     Microsoft.Paint Microsoft.People Microsoft.PowerAutomateDesktop Microsoft.RawImageExtension \
     Microsoft.ScreenSketch Microsoft.SecHealthUI Microsoft.Services.Store.Engagement Microsoft.StorePurchaseApp \
     Microsoft.Todos Microsoft.UI.Xaml.2.8 Microsoft.VCLibs.140.00 Microsoft.VP9VideoExtensions \
     Microsoft.WebMediaExtensions Microsoft.WebpImageExtension Microsoft.Win32WebViewHost Microsoft.Windows.Photos \
     Microsoft.WindowsAlarms Microsoft.WindowsCalculator Microsoft.WindowsCamera Microsoft.WindowsFeedbackHub \
     Microsoft.WindowsMaps Microsoft.WindowsNotepad Microsoft.WindowsSoundRecorder Microsoft.WindowsStore \
     Microsoft.WindowsTerminal Microsoft.Xbox.TCUI Microsoft.XboxGameOverlay Microsoft.XboxGamingOverlay \
     Microsoft.XboxIdentityProvider Microsoft.XboxSpeechToTextOverlay Microsoft.YourPhone Microsoft.ZuneMusic \
     Microsoft.ZuneVideo MicrosoftCorporationII.QuickAssist MicrosoftWindows.Client.CBS \
     MicrosoftWindows.Client.WebExperience";

pub(crate) static MAC: &[Application] = &[
    application(
        ["Google Chrome", "Google LLC", "/Applications/Google Chrome.app"],
        ["142.0.7444.60", "127.0.6533.120"],
        ANYWHERE,
    ),
    application(["Firefox", "Mozilla", "/Applications/Firefox.app"], ["144.0.2", "130.0.1"], ANYWHERE),
    application(
        ["Microsoft Outlook", "Microsoft Corporation", "/Applications/Microsoft Outlook.app"],
        ["16.102", "16.88"],
        ANYWHERE,
    ),
    application(
        ["Microsoft Word", "Microsoft Corporation", "/Applications/Microsoft Word.app"],
        ["16.102", "16.88"],
        ANYWHERE,
    ),
    application(
        ["Microsoft Excel", "Microsoft Corporation", "/Applications/Microsoft Excel.app"],
        ["16.102", "16.88"],
        ANYWHERE,
    ),
    application(["Slack", "Slack Technologies, Inc.", "/Applications/Slack.app"], ["4.46.104", "4.39.95"], ANYWHERE),
    application(
        ["zoom.us", "Zoom Video Communications, Inc.", "/Applications/zoom.us.app"],
        ["6.6.6", "5.17.5"],
        ANYWHERE,
    ),
    application(
        ["Visual Studio Code", "Microsoft Corporation", "/Applications/Visual Studio Code.app"],
        ["1.105.1", "1.92.0"],
        ANYWHERE,
    ),
    application(["iTerm", "George Nachman", "/Applications/iTerm.app"], ["3.6.5", "3.4.23"], ANYWHERE),
    application(["Docker", "Docker Inc", "/Applications/Docker.app"], ["4.49.0", "4.33.0"], ANYWHERE),
    application(["1Password", "AgileBits Inc.", "/Applications/1Password.app"], ["8.11.14", "8.10.36"], ANYWHERE),
];

/// Applications that come with macOS.
pub(crate) const MAC_APPS: &str = "Safari Mail Calendar Contacts Notes Reminders Maps Photos Messages \
     FaceTime Music Podcasts TV Books Preview TextEdit Calculator Chess Dictionary Stickies Shortcuts Automator \
     Stocks Home News Freeform Weather Clock Terminal Console DigitalColorMeter Grapher Screenshot ColorSync_Utility \
     Activity_Monitor AirPort_Utility Audio_MIDI_Setup Bluetooth_File_Exchange Boot_Camp_Assistant Disk_Utility \
     Migration_Assistant Script_Editor System_Information VoiceOver_Utility Keychain_Access Font_Book Image_Capture \
     Photo_Booth QuickTime_Player Time_Machine Voice_Memos";

/// Browser extensions: name, identifier, version, who made it.
pub(crate) const EXTENSIONS: &[[&str; 4]] = &[
    ["uBlock Origin Lite", "ddkjiahejlhfcafbddmgiahcphecmpfh", "2025.1013.1630", "Raymond Hill"],
    ["Bitwarden Password Manager", "nngceckbapebfimnlniiiahkandclblb", "2025.10.0", "Bitwarden Inc."],
    ["Grammarly", "kbfnbcaeplbcioakkpcpgfkobkghlhen", "14.1259.0", "Grammarly"],
    ["Google Docs Offline", "ghbmnnjooekpmoecnnnilnnbdlolhkhi", "1.95.1", "Google LLC"],
    ["1Password", "aeblfdkhhhdcdjpifhhbdiojplfjncoa", "8.11.14.28", "AgileBits Inc."],
    ["Dark Reader", "eimadpbcbfnmbkopoojfekhnkhdbieeh", "4.9.112", "Dark Reader Ltd"],
    ["React Developer Tools", "fmkadmapgofadopljbjfkapdkoienihi", "7.0.0", "Meta"],
    ["Zoom Chrome Extension", "kgjfgplpablkjnlkjmjdecgdpfankdle", "1.9.1", "Zoom"],
];

/// Updates of Windows, the newest first.
pub(crate) const HOTFIXES: &[&str] = &[
    "KB5068861",
    "KB5066835",
    "KB5065426",
    "KB5063878",
    "KB5062553",
    "KB5060842",
    "KB5058411",
    "KB5055523",
    "KB5053598",
    "KB5051987",
    "KB5050009",
    "KB5048667",
    "KB5046617",
    "KB5044284",
    "KB5043080",
    "KB5041585",
    "KB5040442",
    "KB5039212",
    "KB5037771",
    "KB5036893",
    "KB5035853",
    "KB5034765",
    "KB5034123",
    "KB5033375",
];
