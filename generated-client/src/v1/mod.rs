// Emitted by `cargo xtask gen`; do not edit.
//! Client of the OSSEC Wazuh RESTful API 1.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::v1::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.agents().list().send().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod agents;
pub mod info;
pub mod manager;
pub mod models;
pub mod rootcheck;
pub mod syscheck;

/// Client of the OSSEC Wazuh RESTful API 1.0. It has a method for each tag, which gives access to the
/// operations; clones are cheap and share the session.
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
    /// The service itself.
    pub fn info(&self) -> info::Info {
        info::Info::new(&self.core)
    }
    /// Agents: list, register, restart, remove.
    pub fn agents(&self) -> agents::Agents {
        agents::Agents::new(&self.core)
    }
    /// The manager: processes, configuration, statistics.
    pub fn manager(&self) -> manager::Manager {
        manager::Manager::new(&self.core)
    }
    /// Policy and rootkit scans.
    pub fn rootcheck(&self) -> rootcheck::Rootcheck {
        rootcheck::Rootcheck::new(&self.core)
    }
    /// File integrity scans.
    pub fn syscheck(&self) -> syscheck::Syscheck {
        syscheck::Syscheck::new(&self.core)
    }
}

impl From<crate::Client> for Client {
    fn from(core: crate::Client) -> Self {
        Self { core }
    }
}
