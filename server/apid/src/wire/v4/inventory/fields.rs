//! The names that this wire gives to the columns of agents' inventory (docs/facts/04-modules.md, section 17). Fields
//! that nest in one object stand together.

use apid_store::query::{Field, Table};
use apid_store::schema::inventory;

/// Declares the names of one table's columns.
macro_rules! fields {
    ($(#[$about:meta])* $table:ident of $module:ident: $($name:literal $column:ident),+ $(,)?) => {
        $(#[$about])*
        pub(crate) static $table: Table = Table {
            source: &inventory::$module::SOURCE,
            fields: &[$(Field::new($name, &inventory::$module::$column)),+],
            always: &[],
        };
    };
}

fields! {
    /// An operating system.
    OS of os:
    "os.build" OS_BUILD,
    "os.codename" OS_CODENAME,
    "os.display_version" OS_DISPLAY_VERSION,
    "os.major" OS_MAJOR,
    "os.minor" OS_MINOR,
    "os.name" OS_NAME,
    "os.platform" OS_PLATFORM,
    "os.version" OS_VERSION,
    "scan.id" SCAN_ID,
    "scan.time" SCAN_TIME,
    "hostname" HOSTNAME,
    "architecture" ARCHITECTURE,
    "version" VERSION,
    "os_release" OS_RELEASE,
    "sysname" SYSNAME,
    "release" RELEASE,
}

fields! {
    /// An operating system of the Windows family.
    OS_ON_WINDOWS of os:
    "os.build" OS_BUILD,
    "os.display_version" OS_DISPLAY_VERSION,
    "os.major" OS_MAJOR,
    "os.minor" OS_MINOR,
    "os.name" OS_NAME,
    "os.version" OS_VERSION,
    "scan.id" SCAN_ID,
    "scan.time" SCAN_TIME,
    "hostname" HOSTNAME,
    "architecture" ARCHITECTURE,
    "version" VERSION,
    "os_release" OS_RELEASE,
}

fields! {
    /// Hardware of an agent.
    HARDWARE of hardware:
    "cpu.cores" CPU_CORES,
    "cpu.mhz" CPU_MHZ,
    "cpu.name" CPU_NAME,
    "ram.free" RAM_FREE,
    "ram.total" RAM_TOTAL,
    "ram.usage" RAM_USAGE,
    "scan.id" SCAN_ID,
    "scan.time" SCAN_TIME,
    "board_serial" BOARD_SERIAL,
}

fields! {
    /// A package.
    PACKAGES of packages:
    "scan.id" SCAN_ID,
    "scan.time" SCAN_TIME,
    "format" FORMAT,
    "name" NAME,
    "priority" PRIORITY,
    "section" SECTION,
    "size" SIZE,
    "vendor" VENDOR,
    "install_time" INSTALL_TIME,
    "version" VERSION,
    "architecture" ARCHITECTURE,
    "multiarch" MULTIARCH,
    "source" SOURCE_NAME,
    "description" DESCRIPTION,
    "location" LOCATION,
}

fields! {
    /// A process.
    PROCESSES of processes:
    "scan.id" SCAN_ID,
    "scan.time" SCAN_TIME,
    "pid" PID,
    "name" NAME,
    "state" STATE,
    "ppid" PPID,
    "utime" UTIME,
    "stime" STIME,
    "cmd" CMD,
    "argvs" ARGVS,
    "euser" EUSER,
    "ruser" RUSER,
    "suser" SUSER,
    "egroup" EGROUP,
    "rgroup" RGROUP,
    "sgroup" SGROUP,
    "fgroup" FGROUP,
    "priority" PRIORITY,
    "nice" NICE,
    "size" SIZE,
    "vm_size" VM_SIZE,
    "resident" RESIDENT,
    "share" SHARE,
    "start_time" START_TIME,
    "pgrp" PGRP,
    "session" SESSION,
    "nlwp" NLWP,
    "tgid" TGID,
    "tty" TTY,
    "processor" PROCESSOR,
}

fields! {
    /// A port.
    PORTS of ports:
    "local.ip" LOCAL_IP,
    "local.port" LOCAL_PORT,
    "remote.ip" REMOTE_IP,
    "remote.port" REMOTE_PORT,
    "scan.id" SCAN_ID,
    "scan.time" SCAN_TIME,
    "protocol" PROTOCOL,
    "tx_queue" TX_QUEUE,
    "rx_queue" RX_QUEUE,
    "inode" INODE,
    "state" STATE,
    "pid" PID,
    "process" PROCESS,
}

fields! {
    /// A network address.
    NETADDR of netaddr:
    "scan.id" SCAN_ID,
    "iface" IFACE,
    "proto" PROTO,
    "address" ADDRESS,
    "netmask" NETMASK,
    "broadcast" BROADCAST,
}

fields! {
    /// Gateway and DHCP of a network interface.
    NETPROTO of netproto:
    "scan.id" SCAN_ID,
    "iface" IFACE,
    "type" TYPE,
    "gateway" GATEWAY,
    "dhcp" DHCP,
}

fields! {
    /// A network interface.
    NETIFACE of netiface:
    "rx.bytes" RX_BYTES,
    "rx.dropped" RX_DROPPED,
    "rx.errors" RX_ERRORS,
    "rx.packets" RX_PACKETS,
    "scan.id" SCAN_ID,
    "scan.time" SCAN_TIME,
    "tx.bytes" TX_BYTES,
    "tx.dropped" TX_DROPPED,
    "tx.errors" TX_ERRORS,
    "tx.packets" TX_PACKETS,
    "name" NAME,
    "adapter" ADAPTER,
    "type" TYPE,
    "state" STATE,
    "mtu" MTU,
    "mac" MAC,
}

fields! {
    /// An update of Windows.
    HOTFIXES of hotfixes:
    "scan_id" SCAN_ID,
    "scan_time" SCAN_TIME,
    "hotfix" HOTFIX,
}

fields! {
    /// An account.
    USERS of users:
    "login.status" LOGIN_STATUS,
    "login.tty" LOGIN_TTY,
    "login.type" LOGIN_TYPE,
    "scan.id" SCAN_ID,
    "scan.time" SCAN_TIME,
    "user.auth_failed_count" USER_AUTH_FAILED_COUNT,
    "user.auth_failed_timestamp" USER_AUTH_FAILED_TIMESTAMP,
    "user.created" USER_CREATED,
    "user.full_name" USER_FULL_NAME,
    "user.group_id" USER_GROUP_ID,
    "user.group_id_signed" USER_GROUP_ID_SIGNED,
    "user.groups" USER_GROUPS,
    "user.home" USER_HOME,
    "user.id" USER_ID,
    "user.is_hidden" USER_IS_HIDDEN,
    "user.is_remote" USER_IS_REMOTE,
    "user.last_login" USER_LAST_LOGIN,
    "user.name" USER_NAME,
    "user.password_expiration_date" USER_PASSWORD_EXPIRATION_DATE,
    "user.password_hash_algorithm" USER_PASSWORD_HASH_ALGORITHM,
    "user.password_inactive_days" USER_PASSWORD_INACTIVE_DAYS,
    "user.password_last_change" USER_PASSWORD_LAST_CHANGE,
    "user.password_max_days_between_changes" USER_PASSWORD_MAX_DAYS_BETWEEN_CHANGES,
    "user.password_min_days_between_changes" USER_PASSWORD_MIN_DAYS_BETWEEN_CHANGES,
    "user.password_status" USER_PASSWORD_STATUS,
    "user.password_warning_days_before_expiration" USER_PASSWORD_WARNING_DAYS_BEFORE_EXPIRATION,
    "user.roles" USER_ROLES,
    "user.shell" USER_SHELL,
    "user.type" USER_TYPE,
    "user.uid_signed" USER_UID_SIGNED,
    "user.uuid" USER_UUID,
    "process_pid" PROCESS_PID,
    "host_ip" HOST_IP,
    "checksum" CHECKSUM,
}

fields! {
    /// A group of accounts.
    GROUPS of groups:
    "group.description" GROUP_DESCRIPTION,
    "group.id" GROUP_ID,
    "group.id_signed" GROUP_ID_SIGNED,
    "group.is_hidden" GROUP_IS_HIDDEN,
    "group.name" GROUP_NAME,
    "group.users" GROUP_USERS,
    "group.uuid" GROUP_UUID,
    "scan.id" SCAN_ID,
    "scan.time" SCAN_TIME,
    "checksum" CHECKSUM,
}

fields! {
    /// An extension of a browser.
    BROWSER_EXTENSIONS of browser_extensions:
    "browser.name" BROWSER_NAME,
    "browser.profile_name" BROWSER_PROFILE_NAME,
    "browser.profile_path" BROWSER_PROFILE_PATH,
    "browser.profile_referenced" BROWSER_PROFILE_REFERENCED,
    "file_hash.sha256" FILE_HASH_SHA256,
    "package.autoupdate" PACKAGE_AUTOUPDATE,
    "package.build_version" PACKAGE_BUILD_VERSION,
    "package.description" PACKAGE_DESCRIPTION,
    "package.enabled" PACKAGE_ENABLED,
    "package.from_webstore" PACKAGE_FROM_WEBSTORE,
    "package.id" PACKAGE_ID,
    "package.installed" PACKAGE_INSTALLED,
    "package.name" PACKAGE_NAME,
    "package.path" PACKAGE_PATH,
    "package.permissions" PACKAGE_PERMISSIONS,
    "package.persistent" PACKAGE_PERSISTENT,
    "package.reference" PACKAGE_REFERENCE,
    "package.type" PACKAGE_TYPE,
    "package.vendor" PACKAGE_VENDOR,
    "package.version" PACKAGE_VERSION,
    "package.visible" PACKAGE_VISIBLE,
    "scan.id" SCAN_ID,
    "scan.time" SCAN_TIME,
    "user.id" USER_ID,
    "checksum" CHECKSUM,
}

fields! {
    /// A service.
    SERVICES of services:
    "error_log_file.path" ERROR_LOG_FILE_PATH,
    "file.path" FILE_PATH,
    "log_file.path" LOG_FILE_PATH,
    "process.args" PROCESS_ARGS,
    "process.executable" PROCESS_EXECUTABLE,
    "process.group_name" PROCESS_GROUP_NAME,
    "process.pid" PROCESS_PID,
    "process.root_directory" PROCESS_ROOT_DIRECTORY,
    "process.user_name" PROCESS_USER_NAME,
    "process.working_directory" PROCESS_WORKING_DIRECTORY,
    "scan.id" SCAN_ID,
    "scan.time" SCAN_TIME,
    "service.address" SERVICE_ADDRESS,
    "service.description" SERVICE_DESCRIPTION,
    "service.enabled" SERVICE_ENABLED,
    "service.exit_code" SERVICE_EXIT_CODE,
    "service.following" SERVICE_FOLLOWING,
    "service.frequency" SERVICE_FREQUENCY,
    "service.id" SERVICE_ID,
    "service.inetd_compatibility" SERVICE_INETD_COMPATIBILITY,
    "service.name" SERVICE_NAME,
    "service.object_path" SERVICE_OBJECT_PATH,
    "service.restart" SERVICE_RESTART,
    "service.start_type" SERVICE_START_TYPE,
    "service.starts_on_mount" SERVICE_STARTS_ON_MOUNT,
    "service.starts_on_not_empty_directory" SERVICE_STARTS_ON_NOT_EMPTY_DIRECTORY,
    "service.starts_on_path_modified" SERVICE_STARTS_ON_PATH_MODIFIED,
    "service.state" SERVICE_STATE,
    "service.sub_state" SERVICE_SUB_STATE,
    "service.target_address" SERVICE_TARGET_ADDRESS,
    "service.target_ephemeral_id" SERVICE_TARGET_EPHEMERAL_ID,
    "service.target_type" SERVICE_TARGET_TYPE,
    "service.type" SERVICE_TYPE,
    "service.win32_exit_code" SERVICE_WIN32_EXIT_CODE,
    "checksum" CHECKSUM,
}

fields! {
    /// A result of the CIS-CAT scanner.
    CISCAT of ciscat:
    "scan.id" SCAN_ID,
    "scan.time" SCAN_TIME,
    "benchmark" BENCHMARK,
    "profile" PROFILE,
    "pass" PASS,
    "fail" FAIL,
    "error" ERROR,
    "notchecked" NOTCHECKED,
    "unknown" UNKNOWN,
    "score" SCORE,
}
