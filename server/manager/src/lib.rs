//! The daemons of a Wazuh manager: what this server sends to agents through them, what it asks them, and what they
//! answer.
//!
//! [`AgentLink`] is the seam; [`Sockets`] implements it over the sockets of a running manager, and `apid-sim` where
//! none runs. [`is_live`] says whether one runs, and looks anew at each call. Assumes that the caller has decided which
//! agents exist and are active. Must not be here: the replies of the API, and the agents' database.

pub mod cluster;
mod error;
pub mod examine;
pub mod node;
mod sockets;

use std::os::unix::fs::FileTypeExt as _;
use std::path::PathBuf;

use serde_json::Value;

pub use apid_home::Version;
pub use error::{HttpFault, LinkError};
pub use sockets::{GroupChange, Registered, Registration, Sockets};

use apid_home::Home;

/// The prefix of each event that is sent to wazuh-analysisd.
pub const EVENT_HEADER: &str = "1:API-Webhook:";

/// The connection to the agents of a home. Every call blocks, those that ask agents for as long as their time limit, so
/// they must not run on a thread of the async runtime.
pub trait AgentLink: Send + Sync + 'static {
    /// Sends `command` to each of `agents` and says to which it could not be sent. That an agent obeys is not waited
    /// for.
    ///
    /// # Errors
    ///
    /// When nothing could be sent at all.
    fn send(&self, command: &Command, agents: &[Addressee]) -> Result<Vec<(i64, LinkError)>, LinkError>;

    /// Which of `agents` run no active responses, or cannot be asked whether they do.
    ///
    /// # Errors
    ///
    /// When no agent could be asked or sent anything.
    fn refusing(&self, agents: &[Addressee]) -> Result<Vec<(i64, LinkError)>, LinkError>;

    /// Asks one agent, or the manager's own daemons for agent 0, and returns the answer's data.
    ///
    /// # Errors
    ///
    /// When there is no answer, or no configuration or state of this name.
    fn ask(&self, agent: i64, question: &Question<'_>) -> Result<Value, LinkError>;

    /// What a daemon of the manager has counted for these agents: `{timestamp, name, agents: [{uptime, id, metrics}]}`,
    /// with times in seconds since 1970.
    ///
    /// # Errors
    ///
    /// When the daemon does not answer.
    fn counters(&self, daemon: Daemon, agents: &[i64]) -> Result<Value, LinkError>;

    /// Makes a task for each of `agents`, which they fetch when they next report, and says for which none could be made
    /// (docs/facts/07-v5.md, section 5.2). Whether an agent is connected makes no difference.
    fn order(&self, task: AgentTask, agents: &[i64]) -> Vec<(i64, LinkError)>;

    /// Which release's numbers the upgrade module has for its refusals.
    fn upgrade_codes(&self) -> UpgradeCodes;

    /// Makes a task for each of `agents`, or says why it is refused.
    ///
    /// # Errors
    ///
    /// When the module does not answer before it has reported any task.
    fn upgrade(&self, order: &UpgradeOrder, agents: &[i64]) -> Result<Vec<TaskReply>, LinkError>;

    /// Has the manager look for known vulnerabilities of the software on the agents. That it does is not waited for.
    ///
    /// # Errors
    ///
    /// When no module takes the order; [`LinkError::Daemon`] with the module's own code and text where it refuses.
    fn scan_vulnerabilities(&self) -> Result<(), LinkError>;

    /// How the last task of each of `agents` went.
    ///
    /// # Errors
    ///
    /// When the module does not answer.
    fn upgrade_results(&self, agents: &[i64]) -> Result<Vec<TaskReply>, LinkError>;

    /// Hands events to the analysis, and says by position which could not be handed over.
    ///
    /// # Errors
    ///
    /// When nothing could be handed over at all.
    fn events(&self, events: &[String]) -> Result<Vec<(usize, LinkError)>, LinkError>;

    /// Groups are about to change. If the process dies before [`Self::groups_changed`], the groups are looked at again
    /// at the next start.
    fn groups_changing(&self);

    /// The change has ended: the files of these groups have changed, or which agents are in them. Does not wait for the
    /// agents, which receive the new files later, also if the process dies meanwhile. Where agents have left a group,
    /// the groups that they are in now are named.
    fn groups_changed(&self, groups: &[String]);
}

/// An agent that a command goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Addressee {
    /// Number of the agent.
    pub id: i64,
    /// Its version, as far as it is known.
    pub version: Option<Version>,
}

impl Addressee {
    /// Whether it takes commands as JSON.
    pub fn takes_json(&self) -> bool {
        self.version.is_some_and(|version| version >= Version::TAKES_JSON)
    }
}

/// What agents are told to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Restart.
    Restart,
    /// Connect anew.
    Reconnect,
    /// Scan files and policies: both, since one process does both. The only command that the manager takes too.
    Scan,
    /// Run an active response, given in the two forms that agents of different versions take. Not sent to agents on
    /// which active response is turned off.
    ActiveResponse {
        /// For agents that take JSON.
        json: String,
        /// For the others.
        text: String,
    },
}

/// What agents of release 5 and later find when they ask for their tasks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgentTask {
    /// To restart.
    Restart,
    /// To read their configuration anew.
    Reload,
}

impl AgentTask {
    /// Its name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Restart => "agent_restart",
            Self::Reload => "agent_reload",
        }
    }
}

/// Numberings of the upgrade module's refusals (docs/facts/04-modules.md, section 2.9; docs/facts/07-v5.md, section
/// 5.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UpgradeCodes {
    /// That of 4.14.
    Release4,
    /// That of 5.0, whose module takes agents that are not connected, and orders with their time alone.
    Release5,
}

/// What an agent is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question<'a> {
    /// A section of the configuration that a component runs with.
    Config {
        /// Such as `agent`.
        component: &'a str,
        /// Such as `client`.
        section: &'a str,
    },
    /// What a component has counted.
    State {
        /// `agent` or `logcollector`.
        component: &'a str,
    },
}

/// A daemon that counts per agent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Daemon {
    /// `wazuh-remoted`.
    Remoted,
    /// `wazuh-analysisd`.
    Analysisd,
}

impl Daemon {
    /// Its name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Remoted => "wazuh-remoted",
            Self::Analysisd => "wazuh-analysisd",
        }
    }
}

/// A daemon that says what it has counted since it began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountingDaemon {
    /// `wazuh-remoted`.
    Remoted,
    /// `wazuh-analysisd`.
    Analysisd,
    /// `wazuh-db`.
    Db,
}

impl CountingDaemon {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 3] = [Self::Remoted, Self::Analysisd, Self::Db];

    /// Its name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Remoted => "wazuh-remoted",
            Self::Analysisd => "wazuh-analysisd",
            Self::Db => "wazuh-db",
        }
    }
}

/// What the manager's daemons say of the configuration that they read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// They take it.
    Sound,
    /// They refuse it, in these words.
    Faulty(Vec<String>),
}

/// What became of reading the ruleset anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reload {
    /// The rules are in force, with these warnings.
    Done(Vec<String>),
    /// The old rules stay in force, for these reasons.
    Refused(Vec<String>),
}

/// What an upgrade is to install.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UpgradeOrder {
    /// `vX.Y.Z`; `None` for the manager's version.
    pub version: Option<String>,
    /// Whether the agent's and the manager's versions do not matter.
    pub force: bool,
    /// Whether the repository is asked without TLS.
    pub use_http: bool,
    /// `rpm` or `deb`, for systems that tell neither.
    pub package_type: Option<String>,
    /// Where packages are, if not at the usual place.
    pub repository: Option<String>,
    /// A package from a file instead of the repository's.
    pub custom: Option<Custom>,
}

/// A package from a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Custom {
    /// The file.
    pub file: String,
    /// The installer in it; `None` for the usual one.
    pub installer: Option<String>,
}

impl UpgradeOrder {
    /// The command's name in messages and tasks.
    pub const fn command(&self) -> &'static str {
        if self.custom.is_some() { "upgrade_custom" } else { "upgrade" }
    }
}

/// What the upgrade module says of one agent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskReply {
    /// The agent.
    pub agent: i64,
    /// 0, or the module's code.
    pub error: u16,
    /// The module's text.
    pub message: String,
    /// The task that was made or found.
    pub task: Option<Task>,
}

/// A task of the upgrade module.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Task {
    /// Its number.
    pub id: i64,
    /// Its state; only in results.
    pub state: Option<TaskState>,
}

/// The state of a task.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskState {
    /// The node that made it.
    pub node: String,
    /// The module that made it.
    pub module: String,
    /// `upgrade` or `upgrade_custom`.
    pub command: String,
    /// The module's text for the state.
    pub status: String,
    /// Seconds since 1970.
    pub created: i64,
    /// Seconds since 1970; 0 for never.
    pub updated: i64,
    /// What went wrong.
    pub error: Option<String>,
}

/// Whether a manager runs on this home: any of its sockets exists, or the process of any of its pid files. A manager
/// that was killed leaves its sockets, and its home counts as live, so that nothing is simulated there either.
pub fn is_live(home: &Home) -> bool {
    sockets_of(home).iter().any(is_socket) || home.has_any_process()
}

/// The sockets of a manager by which it is known to run.
pub fn sockets_of(home: &Home) -> [PathBuf; 10] {
    [
        home.agents_queue(),
        home.remote_socket(),
        home.analysis_socket(),
        home.com_socket(),
        home.orders_queue(),
        home.wdb_socket(),
        home.auth_socket(),
        home.events_queue(),
        home.upgrade_socket(),
        home.control_socket(),
    ]
}

/// Whether the manager that runs on this home is of release 5: it has a socket of its own for orders.
pub fn is_of_release_5(home: &Home) -> bool {
    is_socket(&home.control_socket())
}

fn is_socket(path: &PathBuf) -> bool {
    std::fs::metadata(path).is_ok_and(|metadata| metadata.file_type().is_socket())
}
