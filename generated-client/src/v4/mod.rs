// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Wazuh API REST 4.14.7: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::v4::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.agents().list().send().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod active_response;
pub mod agents;
pub mod api_info;
pub mod audit;
pub mod ciscat;
pub mod cluster;
pub mod decoders;
pub mod events;
pub mod experimental;
pub mod groups;
pub mod lists;
pub mod logtest;
pub mod manager;
pub mod mitre;
pub mod models;
pub mod overview;
pub mod rootcheck;
pub mod rules;
pub mod sca;
pub mod security;
pub mod syscheck;
pub mod syscollector;
pub mod tasks;
pub mod vulnerability;

/// Client of the Wazuh API REST 4.14.7. It has a method for each tag, which gives access to the operations;
/// clones are cheap and share the session.
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::Client,
}

impl Client {
    /// Starts a client for the server at `url`, such as `https://localhost:55000`.
    pub fn builder(url: &str) -> crate::Builder<Self> {
        crate::Builder::new(url)
    }
    /// The part that does not depend on the generation of the API.
    pub fn core(&self) -> &crate::Client {
        &self.core
    }
    /// A client that shares this one's session and asks the server not to time out; see
    /// [`crate::Client::wait_for_complete`].
    pub fn wait_for_complete(&self, wait: bool) -> Self {
        Self {
            core: self.core.wait_for_complete(wait),
        }
    }
    /// Which API this is and what time it has.
    pub fn api_info(&self) -> api_info::ApiInfo {
        api_info::ApiInfo::new(&self.core)
    }
    /// Commands that agents run at once.
    pub fn active_response(&self) -> active_response::ActiveResponse {
        active_response::ActiveResponse::new(&self.core)
    }
    /// Registration, state, keys, group membership, upgrade and restart of agents.
    pub fn agents(&self) -> agents::Agents {
        agents::Agents::new(&self.core)
    }
    /// Results of the CIS-CAT scanner.
    pub fn ciscat(&self) -> ciscat::Ciscat {
        ciscat::Ciscat::new(&self.core)
    }
    /// Nodes of a cluster: their state, configuration, statistics and logs.
    pub fn cluster(&self) -> cluster::Cluster {
        cluster::Cluster::new(&self.core)
    }
    /// Decoders of log lines and the files that hold them.
    pub fn decoders(&self) -> decoders::Decoders {
        decoders::Decoders::new(&self.core)
    }
    /// Events sent in for analysis.
    pub fn events(&self) -> events::Events {
        events::Events::new(&self.core)
    }
    /// Inventory and clearing over many agents at once; off unless configured.
    pub fn experimental(&self) -> experimental::Experimental {
        experimental::Experimental::new(&self.core)
    }
    /// Groups of agents, their shared configuration and files.
    pub fn groups(&self) -> groups::Groups {
        groups::Groups::new(&self.core)
    }
    /// CDB lists that rules look values up in.
    pub fn lists(&self) -> lists::Lists {
        lists::Lists::new(&self.core)
    }
    /// Trying log lines against the ruleset.
    pub fn logtest(&self) -> logtest::Logtest {
        logtest::Logtest::new(&self.core)
    }
    /// One manager without a cluster: its state, configuration, statistics and logs.
    pub fn manager(&self) -> manager::Manager {
        manager::Manager::new(&self.core)
    }
    /// The ATT&CK knowledge base that rules refer to.
    pub fn mitre(&self) -> mitre::Mitre {
        mitre::Mitre::new(&self.core)
    }
    /// Everything about the fleet in one reply.
    pub fn overview(&self) -> overview::Overview {
        overview::Overview::new(&self.core)
    }
    /// Scans for rootkits and weak settings.
    pub fn rootcheck(&self) -> rootcheck::Rootcheck {
        rootcheck::Rootcheck::new(&self.core)
    }
    /// Detection rules and the files that hold them.
    pub fn rules(&self) -> rules::Rules {
        rules::Rules::new(&self.core)
    }
    /// Security configuration assessment, the check of hosts against policies.
    pub fn sca(&self) -> sca::Sca {
        sca::Sca::new(&self.core)
    }
    /// Logins, users, roles, policies and security rules.
    pub fn security(&self) -> security::Security {
        security::Security::new(&self.core)
    }
    /// File integrity monitoring.
    pub fn syscheck(&self) -> syscheck::Syscheck {
        syscheck::Syscheck::new(&self.core)
    }
    /// Inventory of an agent: hardware, system, software, network, processes and accounts.
    pub fn syscollector(&self) -> syscollector::Syscollector {
        syscollector::Syscollector::new(&self.core)
    }
    /// State of long-running work such as agent upgrades.
    pub fn tasks(&self) -> tasks::Tasks {
        tasks::Tasks::new(&self.core)
    }
    /// Known vulnerabilities of the software on an agent, as releases up to 4.7 served them.
    pub fn vulnerability(&self) -> vulnerability::VulnerabilityOperations {
        vulnerability::VulnerabilityOperations::new(&self.core)
    }
    /// What was changed, by whom, and what came of it.
    pub fn audit(&self) -> audit::Audit {
        audit::Audit::new(&self.core)
    }
}

impl From<crate::Client> for Client {
    fn from(core: crate::Client) -> Self {
        Self { core }
    }
}
