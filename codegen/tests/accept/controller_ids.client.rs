// ---- controller_ids/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::controller_ids::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.things().agents().send().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod models;
pub mod things;

/// Client of the Example 1.0.0. It has a method for each tag, which gives access to the operations; clones are
/// cheap and share the session.
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
    /// Operations of the tag `Things`.
    pub fn things(&self) -> things::Things {
        things::Things::new(&self.core)
    }
}

impl From<crate::Client> for Client {
    fn from(core: crate::Client) -> Self {
        Self { core }
    }
}

// ---- controller_ids/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- controller_ids/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::call;

/// Operations of the tag `Things`.
///
/// Made by [`Client::things`](super::Client::things); clones are cheap.
#[derive(Clone, Debug)]
pub struct Things {
    core: crate::Client,
}

impl Things {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// `GET /agents` (`api.controllers.agent_controller.get_agents`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::controller_ids::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().agents().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn agents(&self) -> GetAgents {
        GetAgents::new(self.core.get("get_agents", "/agents").open().never_waits())
    }

    /// `GET /cluster/status` (`api.controllers.cluster_controller.get_status`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::controller_ids::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().cluster_status().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cluster_status(&self) -> GetClusterStatus {
        GetClusterStatus::new(self.core.get("get_cluster_status", "/cluster/status").open().never_waits())
    }

    /// `GET /lists/{name}` (`listFiles`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::controller_ids::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().list_files("web-01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_files(&self, name: impl Into<String>) -> ListFiles {
        let request = self.core
            .get("list_files", "/lists/{name}")
            .open()
            .never_waits()
            .path("name", &call::to::<String>(name));
        ListFiles::new(request)
    }

    /// `GET /manager/status` (`api.controllers.manager_controller.get_status`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::controller_ids::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().manager_status().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn manager_status(&self) -> GetManagerStatus {
        GetManagerStatus::new(self.core.get("get_manager_status", "/manager/status").open().never_waits())
    }

    /// `GET /rules` (`api.controllers.rule_controller.get_rules`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::controller_ids::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().rules().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rules(&self) -> GetRules {
        GetRules::new(self.core.get("get_rules", "/rules").open().never_waits())
    }

    /// `GET /security/rules` (`api.controllers.security_controller.get_rules`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::controller_ids::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().security_rules().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn security_rules(&self) -> GetSecurityRules {
        GetSecurityRules::new(self.core.get("get_security_rules", "/security/rules").open().never_waits())
    }
}

call::request!(GetAgents of "`Things::agents`": call::Nothing;);

call::request!(GetClusterStatus of "`Things::cluster_status`": call::Nothing;);

call::request!(ListFiles of "`Things::list_files`": call::Nothing;);

call::request!(GetManagerStatus of "`Things::manager_status`": call::Nothing;);

call::request!(GetRules of "`Things::rules`": call::Nothing;);

call::request!(GetSecurityRules of "`Things::security_rules`": call::Nothing;);
