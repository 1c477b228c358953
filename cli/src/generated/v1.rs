// Emitted by `cargo xtask gen`; do not edit.
//! Commands of the OSSEC Wazuh RESTful API 1.0, by the tags of their operations.
#![cfg_attr(rustfmt, rustfmt_skip)]

#[allow(clippy::wildcard_imports, reason = "the table's own words")]
use crate::table::*;

/// Every command, by group.
pub(crate) static GROUPS: &[Group] = &[
    group("info", "The service itself.", INFO_COMMANDS),
    group("agents", "Agents: list, register, restart, remove.", AGENTS_COMMANDS),
    group("manager", "The manager: processes, configuration, statistics.", MANAGER_COMMANDS),
    group("rootcheck", "Policy and rootkit scans.", ROOTCHECK_COMMANDS),
    group("syscheck", "File integrity scans.", SYSCHECK_COMMANDS),
];

const INFO_COMMANDS: &[Command] = &[get("get", "get_info", "/")
    .about("Names the service.")
    .more("Answers with the service's name and home page; a way to see that credentials work.")
    .credentials(Credentials::Password)];

const AGENTS_COMMANDS: &[Command] = &[
    get("list", "get_agents", "/agents")
        .about("Lists agents.")
        .more("Every agent with its id, name, address and connection status. `status` keeps one status only.")
        .parameters(&[STATUS_PARAMETER]).columns(AGENT_ITEM_COLUMNS)
        .permissions(&["agent:read on agent:id, agent:group"]).credentials(Credentials::Password),
    post("add", "add_agent", "/agents")
        .about("Registers an agent.")
        .more("The body is a form, such as `name=NewHost&ip=10.0.0.8`, or the same members as JSON.")
        .body(Form::Pairs, "application/x-www-form-urlencoded", true, &[
            member("name", "name", Kind::Text).required(),
            member("ip", "ip", Kind::Text).required().about("An address, a network such as `10.0.0.1/24`, or `any`."),
        ]).permissions(&["agent:create on *:*"]).credentials(Credentials::Password),
    get("get", "get_agent", "/agents/{agent_id}")
        .about("Shows an agent.").more("Operating system, version, last sign of life and scan times of one agent.")
        .parameters(&[AGENT_ID_PARAMETER]).permissions(&["agent:read on agent:id, agent:group"])
        .credentials(Credentials::Password),
    delete("delete", "delete_agent", "/agents/{agent_id}")
        .about("Removes an agent.")
        .more("Takes the agent's key away. The manager must be restarted before the removal takes effect.")
        .parameters(&[AGENT_ID_PARAMETER]).permissions(&["agent:delete on agent:id, agent:group"])
        .credentials(Credentials::Password).destroys(),
    get("key", "get_agent_key", "/agents/{agent_id}/key")
        .about("Shows an agent's key.").more("The text to paste into the agent's own key import.")
        .parameters(&[AGENT_ID_PARAMETER]).permissions(&["agent:read on agent:id, agent:group"])
        .credentials(Credentials::Password),
    put("restart", "restart_agent", "/agents/{agent_id}/restart")
        .about("Restarts an agent.").more("Asks the agent to restart itself.").parameters(&[AGENT_ID_PARAMETER])
        .permissions(&["agent:restart on agent:id, agent:group"]).credentials(Credentials::Password).destroys(),
    put("quick-add", "quick_add_agent", "/agents/{agent_name}")
        .about("Registers an agent by name.").more("Adds an agent that may connect from any address.")
        .parameters(&[AGENT_NAME_PARAMETER]).permissions(&["agent:create on *:*"]).credentials(Credentials::Password),
];

const MANAGER_COMMANDS: &[Command] = &[
    get("configuration", "get_manager_configuration", "/manager/configuration")
        .about("Shows the manager's configuration.")
        .more("The manager's configuration file as JSON, whole, by section, or by a field of a section.")
        .parameters(&[SECTION_PARAMETER, FIELD_PARAMETER]).permissions(&["manager:read on *:*"])
        .credentials(Credentials::Password),
    get("validate-configuration", "validate_manager_configuration", "/manager/configuration/test")
        .about("Tests the manager's configuration.")
        .more("Has the manager read its configuration and reports the faults that it finds.")
        .permissions(&["manager:read on *:*"]).credentials(Credentials::Password),
    put("restart", "restart_manager", "/manager/restart")
        .about("Restarts the manager.").more("Stops and starts every process of the manager and lists their states.")
        .columns(DAEMON_COLUMNS).permissions(&["manager:restart on *:*"]).credentials(Credentials::Password).destroys(),
    put("start", "start_manager", "/manager/start")
        .about("Starts the manager.").more("Starts the processes of the manager and lists their states.")
        .columns(DAEMON_COLUMNS).permissions(&["manager:restart on *:*"]).credentials(Credentials::Password),
    get("stats", "get_manager_stats", "/manager/stats")
        .about("Shows a day's statistics.").more("Events, alerts and file checks for each hour of today or of `date`.")
        .parameters(&[DATE_PARAMETER]).columns(HOUR_STATS_COLUMNS).permissions(&["manager:read on *:*"])
        .credentials(Credentials::Password),
    get("stats-hourly", "get_manager_stats_hourly", "/manager/stats/hourly")
        .about("Shows hourly averages.").more("Average number of alerts for each hour of the day.")
        .permissions(&["manager:read on *:*"]).credentials(Credentials::Password),
    get("stats-weekly", "get_manager_stats_weekly", "/manager/stats/weekly")
        .about("Shows weekly averages.").more("Average number of alerts for each hour of each day of the week.")
        .permissions(&["manager:read on *:*"]).credentials(Credentials::Password),
    get("status", "get_manager_status", "/manager/status")
        .about("Shows the manager's processes.").more("Each process of the manager and whether it runs.")
        .columns(DAEMON_COLUMNS).permissions(&["manager:read on *:*"]).credentials(Credentials::Password),
    put("stop", "stop_manager", "/manager/stop")
        .about("Stops the manager.").more("Stops the processes of the manager and lists what became of each.")
        .columns(DAEMON_COLUMNS).permissions(&["manager:restart on *:*"]).credentials(Credentials::Password).destroys(),
];

const ROOTCHECK_COMMANDS: &[Command] = &[
    put("run", "run_rootcheck", "/rootcheck")
        .about("Scans all agents.")
        .more("Starts the policy scan on every agent; the file scan starts with it, as both share a process.")
        .permissions(&["rootcheck:run on agent:id, agent:group"]).credentials(Credentials::Password),
    delete("clear", "clear_rootcheck", "/rootcheck")
        .about("Clears all policy results.").more("Forgets the policy scan results of every agent.")
        .permissions(&["rootcheck:clear on agent:id, agent:group"]).credentials(Credentials::Password).destroys(),
    get("findings", "get_rootcheck_findings", "/rootcheck/{agent_id}")
        .about("Shows an agent's policy results.")
        .more("Every finding of the policy scan with its first and last date.").parameters(&[AGENT_ID_PARAMETER])
        .columns(ROOTCHECK_EVENT_COLUMNS).permissions(&["rootcheck:read on agent:id, agent:group"])
        .credentials(Credentials::Password),
    put("run-agent", "run_agent_rootcheck", "/rootcheck/{agent_id}")
        .about("Scans an agent.").more("Starts the policy scan on one agent; the file scan starts with it.")
        .parameters(&[AGENT_ID_PARAMETER]).permissions(&["rootcheck:run on agent:id, agent:group"])
        .credentials(Credentials::Password),
    delete("clear-agent", "clear_agent_rootcheck", "/rootcheck/{agent_id}")
        .about("Clears an agent's policy results.").more("Forgets the policy scan results of one agent.")
        .parameters(&[AGENT_ID_PARAMETER]).permissions(&["rootcheck:clear on agent:id, agent:group"])
        .credentials(Credentials::Password).destroys(),
    get("last-scan", "get_rootcheck_last_scan", "/rootcheck/{agent_id}/last_scan")
        .about("Shows the last policy scan.").more("When the latest policy scan of an agent began and ended.")
        .parameters(&[AGENT_ID_PARAMETER]).permissions(&["rootcheck:read on agent:id, agent:group"])
        .credentials(Credentials::Password),
];

const SYSCHECK_COMMANDS: &[Command] = &[
    put("run", "run_syscheck", "/syscheck")
        .about("Checks files on all agents.")
        .more("Starts the file scan on every agent; the policy scan starts with it, as both share a process.")
        .permissions(&["syscheck:run on agent:id, agent:group"]).credentials(Credentials::Password),
    delete("clear", "clear_syscheck", "/syscheck")
        .about("Clears all file results.").more("Forgets the file integrity data of every agent.")
        .permissions(&["syscheck:clear on agent:id, agent:group"]).credentials(Credentials::Password).destroys(),
    put("run-agent", "run_agent_syscheck", "/syscheck/{agent_id}")
        .about("Checks files on an agent.").more("Starts the file scan on one agent; the policy scan starts with it.")
        .parameters(&[AGENT_ID_PARAMETER]).permissions(&["syscheck:run on agent:id, agent:group"])
        .credentials(Credentials::Password),
    delete("clear-agent", "clear_agent_syscheck", "/syscheck/{agent_id}")
        .about("Clears an agent's file results.").more("Forgets the file integrity data of one agent.")
        .parameters(&[AGENT_ID_PARAMETER]).permissions(&["syscheck:clear on agent:id, agent:group"])
        .credentials(Credentials::Password).destroys(),
    get("changed-files", "get_changed_files", "/syscheck/{agent_id}/files/changed")
        .about("Lists changed files.")
        .more(
            "Files that an agent reported as added, modified or deleted; `filename` keeps those whose path has this \
            text in it, and tells more of them.",
        ).parameters(&[AGENT_ID_PARAMETER, FILENAME_PARAMETER]).columns(CHANGED_FILE_COLUMNS)
        .permissions(&["syscheck:read on agent:id, agent:group"]).credentials(Credentials::Password),
    get("last-scan", "get_syscheck_last_scan", "/syscheck/{agent_id}/last_scan")
        .about("Shows the last file scan.").more("When the latest file scan of an agent began and ended.")
        .parameters(&[AGENT_ID_PARAMETER]).permissions(&["syscheck:read on agent:id, agent:group"])
        .credentials(Credentials::Password),
];

const AGENT_ID_PARAMETER: Parameter = path("agent_id", "agent-id", Kind::Text)
    .of(Ids::Agent).about("Id of the agent, as it is listed, such as `001`; `000` is the manager.");
const AGENT_NAME_PARAMETER: Parameter = path("agent_name", "agent-name", Kind::Text).about("Name of the new agent.");
const DATE_PARAMETER: Parameter =
    query("date", "date", Kind::Text).about("Day to show, as YYYYMMDD; today when left out.");
const FIELD_PARAMETER: Parameter =
    query("field", "field", Kind::Text).about("Field of the section, such as `include` of `rules`.");
const FILENAME_PARAMETER: Parameter =
    query("filename", "filename", Kind::Text).about("Full path of the file on the agent.");
const SECTION_PARAMETER: Parameter =
    query("section", "section", Kind::Text).about("Section of the configuration file.");
const STATUS_PARAMETER: Parameter =
    query("status", "status", Kind::Text).about("Keep agents of this status only; capitals do not matter.");

const AGENT_ITEM_COLUMNS: &[&str] = &["id", "name", "ip", "status"];
const CHANGED_FILE_COLUMNS: &[&str] = &[
    "readDay", "file", "changes", "attrs.event", "attrs.size", "attrs.mode", "attrs.perm", "attrs.uid", "attrs.gid",
    "attrs.md5", "attrs.sha1",
];
const DAEMON_COLUMNS: &[&str] = &["daemon", "status"];
const HOUR_STATS_COLUMNS: &[&str] = &["hour", "firewall", "alerts", "totalAlerts", "syscheck", "events"];
const ROOTCHECK_EVENT_COLUMNS: &[&str] = &["status", "readDay", "oldDay", "event"];
