//! The tables of an agent's database that hold its inventory (docs/facts/06-backends.md, section 14.2), as far as lists
//! show them. Rows have no number of their own and are told apart by the database's.

use crate::query::{Column, Kind, Sorted, Source};

/// Declares the columns of one table and the table itself, ordered by the scan unless another order is asked for.
macro_rules! scanned {
    ($(#[$about:meta])* $module:ident = $table:literal, $($column:ident $sql:literal $kind:ident),+ $(,)?) => {
        $(#[$about])*
        pub mod $module {
            use super::{Column, Kind, Sorted, Source};

            #[doc = concat!("The table `", $table, "`.")]
            pub static SOURCE: Source = Source {
                table: $table,
                key: &super::ROW,
                undated: None,
                default: Some(Sorted { column: &SCAN_ID, descending: false }),
            };

            /// Number of the scan that found the row.
            pub static SCAN_ID: Column = Column::new("scan_id", Kind::Integer);
            $(
                #[doc = concat!("The column `", $sql, "`.")]
                pub static $column: Column = Column::new($sql, Kind::$kind);
            )+
        }
    };
}

/// The number by which the database tells rows apart.
pub static ROW: Column = Column::new("rowid", Kind::Integer);

scanned! {
    /// Installed packages.
    packages = "sys_programs",
    SCAN_TIME "scan_time" TimeText,
    FORMAT "format" Text,
    NAME "name" Text,
    PRIORITY "priority" Text,
    SECTION "section" Text,
    SIZE "size" Integer,
    VENDOR "vendor" Text,
    INSTALL_TIME "install_time" TimeText,
    VERSION "version" Text,
    ARCHITECTURE "architecture" Text,
    MULTIARCH "multiarch" Text,
    SOURCE_NAME "source" Text,
    DESCRIPTION "description" Text,
    LOCATION "location" Text,
}

scanned! {
    /// Operating systems.
    os = "sys_osinfo",
    SCAN_TIME "scan_time" TimeText,
    HOSTNAME "hostname" Text,
    ARCHITECTURE "architecture" Text,
    OS_NAME "os_name" Text,
    OS_VERSION "os_version" Text,
    OS_CODENAME "os_codename" Text,
    OS_MAJOR "os_major" Text,
    OS_MINOR "os_minor" Text,
    OS_BUILD "os_build" Text,
    OS_PLATFORM "os_platform" Text,
    SYSNAME "sysname" Text,
    RELEASE "release" Text,
    VERSION "version" Text,
    OS_RELEASE "os_release" Text,
    OS_DISPLAY_VERSION "os_display_version" Text,
}

scanned! {
    /// Processors, memory and main boards.
    hardware = "sys_hwinfo",
    SCAN_TIME "scan_time" TimeText,
    BOARD_SERIAL "board_serial" Text,
    CPU_NAME "cpu_name" Text,
    CPU_CORES "cpu_cores" Integer,
    CPU_MHZ "cpu_mhz" Real,
    RAM_TOTAL "ram_total" Integer,
    RAM_FREE "ram_free" Integer,
    RAM_USAGE "ram_usage" Integer,
}

scanned! {
    /// Processes that ran.
    processes = "sys_processes",
    SCAN_TIME "scan_time" TimeText,
    PID "pid" Text,
    NAME "name" Text,
    STATE "state" Text,
    PPID "ppid" Integer,
    UTIME "utime" Integer,
    STIME "stime" Integer,
    CMD "cmd" Text,
    ARGVS "argvs" Text,
    EUSER "euser" Text,
    RUSER "ruser" Text,
    SUSER "suser" Text,
    EGROUP "egroup" Text,
    RGROUP "rgroup" Text,
    SGROUP "sgroup" Text,
    FGROUP "fgroup" Text,
    PRIORITY "priority" Integer,
    NICE "nice" Integer,
    SIZE "size" Integer,
    VM_SIZE "vm_size" Integer,
    RESIDENT "resident" Integer,
    SHARE "share" Integer,
    START_TIME "start_time" Integer,
    PGRP "pgrp" Integer,
    SESSION "session" Integer,
    NLWP "nlwp" Integer,
    TGID "tgid" Integer,
    TTY "tty" Integer,
    PROCESSOR "processor" Integer,
}

scanned! {
    /// Open ports.
    ports = "sys_ports",
    SCAN_TIME "scan_time" TimeText,
    PROTOCOL "protocol" Text,
    LOCAL_IP "local_ip" Text,
    LOCAL_PORT "local_port" Integer,
    REMOTE_IP "remote_ip" Text,
    REMOTE_PORT "remote_port" Integer,
    TX_QUEUE "tx_queue" Integer,
    RX_QUEUE "rx_queue" Integer,
    INODE "inode" Integer,
    STATE "state" Text,
    PID "pid" Integer,
    PROCESS "process" Text,
}

scanned! {
    /// Network addresses.
    netaddr = "sys_netaddr",
    IFACE "iface" Text,
    PROTO "proto" Text,
    ADDRESS "address" Text,
    NETMASK "netmask" Text,
    BROADCAST "broadcast" Text,
}

scanned! {
    /// Gateways and DHCP of network interfaces.
    netproto = "sys_netproto",
    IFACE "iface" Text,
    TYPE "type" Text,
    GATEWAY "gateway" Text,
    DHCP "dhcp" Text,
}

scanned! {
    /// Network interfaces.
    netiface = "sys_netiface",
    SCAN_TIME "scan_time" TimeText,
    NAME "name" Text,
    ADAPTER "adapter" Text,
    TYPE "type" Text,
    STATE "state" Text,
    MTU "mtu" Integer,
    MAC "mac" Text,
    TX_PACKETS "tx_packets" Integer,
    RX_PACKETS "rx_packets" Integer,
    TX_BYTES "tx_bytes" Integer,
    RX_BYTES "rx_bytes" Integer,
    TX_ERRORS "tx_errors" Integer,
    RX_ERRORS "rx_errors" Integer,
    TX_DROPPED "tx_dropped" Integer,
    RX_DROPPED "rx_dropped" Integer,
}

scanned! {
    /// Installed updates of Windows.
    hotfixes = "sys_hotfixes",
    SCAN_TIME "scan_time" TimeText,
    HOTFIX "hotfix" Text,
}

scanned! {
    /// Accounts.
    users = "sys_users",
    SCAN_TIME "scan_time" TimeText,
    USER_NAME "user_name" Text,
    USER_FULL_NAME "user_full_name" Text,
    USER_HOME "user_home" Text,
    USER_ID "user_id" Integer,
    USER_UID_SIGNED "user_uid_signed" Integer,
    USER_UUID "user_uuid" Text,
    USER_GROUPS "user_groups" Text,
    USER_GROUP_ID "user_group_id" Integer,
    USER_GROUP_ID_SIGNED "user_group_id_signed" Integer,
    USER_CREATED "user_created" Real,
    USER_ROLES "user_roles" Text,
    USER_SHELL "user_shell" Text,
    USER_TYPE "user_type" Text,
    USER_IS_HIDDEN "user_is_hidden" Integer,
    USER_IS_REMOTE "user_is_remote" Integer,
    USER_LAST_LOGIN "user_last_login" Integer,
    USER_AUTH_FAILED_COUNT "user_auth_failed_count" Integer,
    USER_AUTH_FAILED_TIMESTAMP "user_auth_failed_timestamp" Real,
    USER_PASSWORD_LAST_CHANGE "user_password_last_change" Real,
    USER_PASSWORD_EXPIRATION_DATE "user_password_expiration_date" Integer,
    USER_PASSWORD_HASH_ALGORITHM "user_password_hash_algorithm" Text,
    USER_PASSWORD_INACTIVE_DAYS "user_password_inactive_days" Integer,
    USER_PASSWORD_MAX_DAYS_BETWEEN_CHANGES "user_password_max_days_between_changes" Integer,
    USER_PASSWORD_MIN_DAYS_BETWEEN_CHANGES "user_password_min_days_between_changes" Integer,
    USER_PASSWORD_STATUS "user_password_status" Text,
    USER_PASSWORD_WARNING_DAYS_BEFORE_EXPIRATION "user_password_warning_days_before_expiration" Integer,
    PROCESS_PID "process_pid" Integer,
    HOST_IP "host_ip" Text,
    LOGIN_STATUS "login_status" Integer,
    LOGIN_TTY "login_tty" Text,
    LOGIN_TYPE "login_type" Text,
    CHECKSUM "checksum" Text,
}

scanned! {
    /// Groups of accounts.
    groups = "sys_groups",
    SCAN_TIME "scan_time" TimeText,
    GROUP_ID "group_id" Integer,
    GROUP_NAME "group_name" Text,
    GROUP_DESCRIPTION "group_description" Text,
    GROUP_ID_SIGNED "group_id_signed" Integer,
    GROUP_UUID "group_uuid" Text,
    GROUP_IS_HIDDEN "group_is_hidden" Integer,
    GROUP_USERS "group_users" Text,
    CHECKSUM "checksum" Text,
}

scanned! {
    /// Extensions of browsers.
    browser_extensions = "sys_browser_extensions",
    SCAN_TIME "scan_time" TimeText,
    BROWSER_NAME "browser_name" Text,
    USER_ID "user_id" Text,
    PACKAGE_NAME "package_name" Text,
    PACKAGE_ID "package_id" Text,
    PACKAGE_VERSION "package_version" Text,
    PACKAGE_DESCRIPTION "package_description" Text,
    PACKAGE_VENDOR "package_vendor" Text,
    PACKAGE_BUILD_VERSION "package_build_version" Text,
    PACKAGE_PATH "package_path" Text,
    BROWSER_PROFILE_NAME "browser_profile_name" Text,
    BROWSER_PROFILE_PATH "browser_profile_path" Text,
    PACKAGE_REFERENCE "package_reference" Text,
    PACKAGE_PERMISSIONS "package_permissions" Text,
    PACKAGE_TYPE "package_type" Text,
    PACKAGE_ENABLED "package_enabled" Integer,
    PACKAGE_VISIBLE "package_visible" Integer,
    PACKAGE_AUTOUPDATE "package_autoupdate" Integer,
    PACKAGE_PERSISTENT "package_persistent" Integer,
    PACKAGE_FROM_WEBSTORE "package_from_webstore" Integer,
    BROWSER_PROFILE_REFERENCED "browser_profile_referenced" Integer,
    PACKAGE_INSTALLED "package_installed" Text,
    FILE_HASH_SHA256 "file_hash_sha256" Text,
    CHECKSUM "checksum" Text,
}

scanned! {
    /// Services.
    services = "sys_services",
    SCAN_TIME "scan_time" TimeText,
    SERVICE_ID "service_id" Text,
    SERVICE_NAME "service_name" Text,
    SERVICE_DESCRIPTION "service_description" Text,
    SERVICE_TYPE "service_type" Text,
    SERVICE_STATE "service_state" Text,
    SERVICE_SUB_STATE "service_sub_state" Text,
    SERVICE_ENABLED "service_enabled" Text,
    SERVICE_START_TYPE "service_start_type" Text,
    SERVICE_RESTART "service_restart" Text,
    SERVICE_FREQUENCY "service_frequency" Integer,
    SERVICE_STARTS_ON_MOUNT "service_starts_on_mount" Integer,
    SERVICE_STARTS_ON_PATH_MODIFIED "service_starts_on_path_modified" Text,
    SERVICE_STARTS_ON_NOT_EMPTY_DIRECTORY "service_starts_on_not_empty_directory" Text,
    SERVICE_INETD_COMPATIBILITY "service_inetd_compatibility" Integer,
    PROCESS_PID "process_pid" Integer,
    PROCESS_EXECUTABLE "process_executable" Text,
    PROCESS_ARGS "process_args" Text,
    PROCESS_USER_NAME "process_user_name" Text,
    PROCESS_GROUP_NAME "process_group_name" Text,
    PROCESS_WORKING_DIRECTORY "process_working_directory" Text,
    PROCESS_ROOT_DIRECTORY "process_root_directory" Text,
    FILE_PATH "file_path" Text,
    SERVICE_ADDRESS "service_address" Text,
    LOG_FILE_PATH "log_file_path" Text,
    ERROR_LOG_FILE_PATH "error_log_file_path" Text,
    SERVICE_EXIT_CODE "service_exit_code" Integer,
    SERVICE_WIN32_EXIT_CODE "service_win32_exit_code" Integer,
    SERVICE_FOLLOWING "service_following" Text,
    SERVICE_OBJECT_PATH "service_object_path" Text,
    SERVICE_TARGET_EPHEMERAL_ID "service_target_ephemeral_id" Integer,
    SERVICE_TARGET_TYPE "service_target_type" Text,
    SERVICE_TARGET_ADDRESS "service_target_address" Text,
    CHECKSUM "checksum" Text,
}

scanned! {
    /// Results of the CIS-CAT scanner.
    ciscat = "ciscat_results",
    SCAN_TIME "scan_time" Text,
    BENCHMARK "benchmark" Text,
    PROFILE "profile" Text,
    PASS "pass" Integer,
    FAIL "fail" Integer,
    ERROR "error" Integer,
    NOTCHECKED "notchecked" Integer,
    UNKNOWN "unknown" Integer,
    SCORE "score" Integer,
}
