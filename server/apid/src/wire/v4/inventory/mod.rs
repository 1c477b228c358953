//! Replies about the inventory of agents.

mod fields;
mod rows;

use apid_inventory::lists::Shown;
use wazuh_api_server::Messages;
use wazuh_api_server::v4::models::{
    CiscatResult, SyscollectorBrowserExtension, SyscollectorGroup, SyscollectorHardware, SyscollectorHotfix,
    SyscollectorInterface, SyscollectorNetwork, SyscollectorOs, SyscollectorPackage, SyscollectorPort,
    SyscollectorProcess, SyscollectorProtocol, SyscollectorService, SyscollectorUser,
};

use super::items::{Nested, Shape};
pub(crate) use rows::{TableView, failed_items};

const MESSAGES: Messages<'static> = Messages {
    all: "All specified syscollector information was returned",
    some: "Some syscollector information was not returned",
    none: "No syscollector information was returned",
};

const CISCAT_MESSAGES: Messages<'static> = Messages {
    all: "All CISCAT results were returned",
    some: "Some CISCAT results were not returned",
    none: "No CISCAT results were returned",
};

/// Estimated bytes per field, for sizing the reply buffer.
const FIELD_BYTES: u64 = 28;

/// Some names before a dot are those of objects even with one member (docs/facts/04-modules.md, section 17).
const SHAPE: Shape = Shape {
    nested: Nested::Several(&["scan", "os", "ram", "cpu", "local", "remote", "tx", "rx"]),
    is_reported: true,
    ..Shape::PLAIN
};

/// Declares the view of each kind of inventory.
macro_rules! views {
    ($($(#[$about:meta])* $view:ident: $model:ident = $id:literal;)+) => {
        $(
            $(#[$about])*
            pub(crate) static $view: TableView<$model> =
                TableView::new($id, &fields::$view, MESSAGES, FIELD_BYTES, SHAPE);
        )+
    };
}

views! {
    /// Operating systems.
    OS: SyscollectorOs = "v4 os";
    /// Operating systems of the Windows family.
    OS_ON_WINDOWS: SyscollectorOs = "v4 os on windows";
    /// Hardware.
    HARDWARE: SyscollectorHardware = "v4 hardware";
    /// Packages.
    PACKAGES: SyscollectorPackage = "v4 packages";
    /// Processes.
    PROCESSES: SyscollectorProcess = "v4 processes";
    /// Ports.
    PORTS: SyscollectorPort = "v4 ports";
    /// Network addresses.
    NETADDR: SyscollectorNetwork = "v4 netaddr";
    /// Gateways and DHCP.
    NETPROTO: SyscollectorProtocol = "v4 netproto";
    /// Network interfaces.
    NETIFACE: SyscollectorInterface = "v4 netiface";
    /// Updates of Windows.
    HOTFIXES: SyscollectorHotfix = "v4 hotfixes";
    /// Accounts.
    USERS: SyscollectorUser = "v4 users";
    /// Groups of accounts.
    GROUPS: SyscollectorGroup = "v4 account groups";
    /// Extensions of browsers.
    BROWSER_EXTENSIONS: SyscollectorBrowserExtension = "v4 browser extensions";
    /// Services.
    SERVICES: SyscollectorService = "v4 services";
}

/// Results of the CIS-CAT scanner.
pub(crate) static CISCAT: TableView<CiscatResult> =
    TableView::new("v4 ciscat", &fields::CISCAT, CISCAT_MESSAGES, FIELD_BYTES, SHAPE);

/// Operating systems: those of agents on Windows have fields of their own.
pub(crate) static ANY_OS: Shown = Shown { view: &OS, on_windows: Some(&OS_ON_WINDOWS) };
