//! The generated traits of each generation on one value. Only this folder sees generated types: a method unpacks its
//! request, asks a domain module, and packs the answer. An operation of a new release that is not built yet answers 501
//! and stands in `tests/uncovered.txt`.

#[macro_use]
mod agents_alike;
mod caller;
mod v1;
pub(crate) mod v4;
mod v5;

use crate::config::CurrentConfig;
use crate::gate::guard::Identity;
use crate::wire::v4::failure::Voice;
use apid_audit::Audit;
use apid_fleet::agents::Agents;
use apid_fleet::commands::Commands;
use apid_fleet::groups::Groups;
use apid_home::Home;
use apid_identity::auth::{Authenticator, TokenDates};
use apid_identity::security::users::PasswordRule;
use apid_inventory::clears::Clears;
use apid_inventory::lists::Lists;
use apid_inventory::mitre::Mitre;
use apid_node::Node;
use apid_ruleset::Ruleset;
use apid_store::Store;

/// What the operations work on. Each generation that is served has one of its own, over the same home.
#[derive(Clone)]
pub struct Service {
    /// The home that is served.
    pub home: Home,
    /// The workers that blocking work runs on.
    pub store: Store,
    /// Logins, tokens, users.
    pub auth: Authenticator,
    /// The audit trail.
    pub audit: Audit,
    /// Agents and their keys.
    pub agents: Agents,
    /// Groups of agents and their files.
    pub groups: Groups,
    /// What is asked of agents.
    pub commands: Commands,
    /// What agents report of themselves.
    pub inventory: Lists,
    /// Clears what scans have found.
    pub clears: Clears,
    /// What the node says of itself.
    pub node: Node,
    /// Rules, decoders and lists.
    pub ruleset: Ruleset,
    /// MITRE ATT&CK.
    pub mitre: Mitre,
    /// In whose words callers are told of failures.
    pub(crate) voice: Voice,
    /// Which passwords may be set.
    pub(crate) passwords: PasswordRule,
    /// How finely tokens tell when they were issued.
    pub(crate) token_dates: TokenDates,
    /// Whether the node belongs to a cluster: as its configuration said when it was opened, and always in release 5.
    pub in_cluster: bool,
    /// The settings of this server.
    pub(crate) config: CurrentConfig,
}

impl Service {
    /// The same for the operations of release 5, where each node belongs to a cluster and the manager is no agent.
    pub(crate) fn of_release_5(&self) -> Self {
        Self {
            agents: self.agents.without_manager(),
            groups: self.groups.without_manager().without_shared_file(),
            commands: self.commands.without_manager(),
            node: self.node.of_release_5(),
            voice: Voice::V5,
            passwords: PasswordRule::at_least(12),
            token_dates: TokenDates::Milliseconds,
            in_cluster: true,
            ..self.clone()
        }
    }
}

/// What handlers know of their request.
pub type Context = wazuh_api_server::Context<Identity>;

impl wazuh_api_server::Service for Service {
    type Identity = Identity;
}
