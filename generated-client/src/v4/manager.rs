// Emitted by `cargo xtask gen`; do not edit.
//! One manager without a cluster: its state, configuration, statistics and logs.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// One manager without a cluster: its state, configuration, statistics and logs.
///
/// Made by [`Client::manager`](super::Client::manager); clones are cheap.
#[derive(Clone, Debug)]
pub struct Manager {
    core: crate::Client,
}

impl Manager {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Has the analysis daemon read the ruleset anew.
    ///
    /// `PUT /manager/analysisd/reload` (`api.controllers.manager_controller.put_reload_analysisd`).
    /// Permissions: `manager:read` on `*:*`; `manager:restart` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().reload_analysisd().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reload_analysisd(&self) -> ReloadManagerAnalysisd {
        ReloadManagerAnalysisd::new(self.core.put("reload_manager_analysisd", "/manager/analysisd/reload"))
    }

    /// Shows the settings of the API.
    ///
    /// `GET /manager/api/config` (`api.controllers.manager_controller.get_api_config`).
    /// Permissions: `manager:read_api_config` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().api_config().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn api_config(&self) -> GetManagerApiConfig {
        GetManagerApiConfig::new(self.core.get("get_manager_api_config", "/manager/api/config"))
    }

    /// Shows ossec.conf, as JSON or with `raw=true` as XML.
    ///
    /// Passwords and keys are masked for callers who may not change the file.
    ///
    /// `GET /manager/configuration` (`api.controllers.manager_controller.get_configuration`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().configuration().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn configuration(&self) -> GetManagerConfiguration {
        GetManagerConfiguration::new(self.core.get("get_manager_configuration", "/manager/configuration"))
    }

    /// Replaces ossec.conf.
    ///
    /// The new file is checked and the old one restored when the check fails. It comes into force with the next
    /// restart. What `upload_configuration` in api.yaml forbids is refused.
    ///
    /// `PUT /manager/configuration` (`api.controllers.manager_controller.update_configuration`).
    /// Permissions: `manager:update_config` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().update_configuration("...").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_configuration(&self, body: impl Into<crate::Body>) -> UpdateManagerConfiguration {
        let request = self.core
            .put("update_manager_configuration", "/manager/configuration")
            .payload("application/octet-stream", body);
        UpdateManagerConfiguration::new(request)
    }

    /// Checks the configuration files.
    ///
    /// If they are not valid the reply has a failed item.
    ///
    /// `GET /manager/configuration/validation` (`api.controllers.manager_controller.get_conf_validation`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().validate_configuration().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn validate_configuration(&self) -> ValidateManagerConfiguration {
        let request = self.core.get("validate_manager_configuration", "/manager/configuration/validation");
        ValidateManagerConfiguration::new(request)
    }

    /// Asks a daemon for the configuration that it runs with.
    ///
    /// A section that the component does not have is error 1128.
    ///
    /// `GET /manager/configuration/{component}/{configuration}`
    /// (`api.controllers.manager_controller.get_manager_config_ondemand`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().active_configuration("agent", "client").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn active_configuration(
        &self,
        component: impl Into<models::ConfigurationComponent>,
        configuration: impl Into<models::ConfigurationSection>,
    ) -> GetManagerActiveConfiguration {
        let request = self.core
            .get("get_manager_active_configuration", "/manager/configuration/{component}/{configuration}")
            .path("component", &call::to::<models::ConfigurationComponent>(component))
            .path("configuration", &call::to::<models::ConfigurationSection>(configuration));
        GetManagerActiveConfiguration::new(request)
    }

    /// Shows the counters of the daemons.
    ///
    /// `GET /manager/daemons/stats` (`api.controllers.manager_controller.get_daemon_stats`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().daemon_stats().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn daemon_stats(&self) -> GetManagerDaemonStats {
        GetManagerDaemonStats::new(self.core.get("get_manager_daemon_stats", "/manager/daemons/stats"))
    }

    /// Shows version, installation path and time zone.
    ///
    /// `GET /manager/info` (`api.controllers.manager_controller.get_info`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().info().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn info(&self) -> GetManagerInfo {
        GetManagerInfo::new(self.core.get("get_manager_info", "/manager/info"))
    }

    /// Lists the last 2000 log lines, latest first.
    ///
    /// `GET /manager/logs` (`api.controllers.manager_controller.get_log`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().logs().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn logs(&self) -> GetManagerLogs {
        GetManagerLogs::new(self.core.get("get_manager_logs", "/manager/logs"))
    }

    /// Counts the last 2000 log lines by daemon and level.
    ///
    /// `GET /manager/logs/summary` (`api.controllers.manager_controller.get_log_summary`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().logs_summary().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn logs_summary(&self) -> GetManagerLogsSummary {
        GetManagerLogsSummary::new(self.core.get("get_manager_logs_summary", "/manager/logs/summary"))
    }

    /// Restarts the manager.
    ///
    /// The reply comes before it is up again.
    ///
    /// `PUT /manager/restart` (`api.controllers.manager_controller.put_restart`).
    /// Permissions: `manager:read` on `*:*`; `manager:restart` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().restart().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restart(&self) -> RestartManager {
        RestartManager::new(self.core.put("restart_manager", "/manager/restart").never_waits())
    }

    /// Shows the events and alerts of a day, hour by hour.
    ///
    /// `GET /manager/stats` (`api.controllers.manager_controller.get_stats`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().stats().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stats(&self) -> GetManagerStats {
        GetManagerStats::new(self.core.get("get_manager_stats", "/manager/stats"))
    }

    /// Shows the state file of the analysis daemon.
    ///
    /// Deprecated; use `GET /manager/daemons/stats`.
    ///
    /// `GET /manager/stats/analysisd` (`api.controllers.manager_controller.get_stats_analysisd`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().stats_analysisd().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn stats_analysisd(&self) -> GetManagerStatsAnalysisd {
        GetManagerStatsAnalysisd::new(self.core.get("get_manager_stats_analysisd", "/manager/stats/analysisd"))
    }

    /// Shows the average number of events for each hour of the day.
    ///
    /// `GET /manager/stats/hourly` (`api.controllers.manager_controller.get_stats_hourly`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().stats_hourly().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stats_hourly(&self) -> GetManagerStatsHourly {
        GetManagerStatsHourly::new(self.core.get("get_manager_stats_hourly", "/manager/stats/hourly"))
    }

    /// Shows the state file of the daemon that talks to agents.
    ///
    /// Deprecated; use `GET /manager/daemons/stats`.
    ///
    /// `GET /manager/stats/remoted` (`api.controllers.manager_controller.get_stats_remoted`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().stats_remoted().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn stats_remoted(&self) -> GetManagerStatsRemoted {
        GetManagerStatsRemoted::new(self.core.get("get_manager_stats_remoted", "/manager/stats/remoted"))
    }

    /// Shows the average number of events for each hour of the week.
    ///
    /// `GET /manager/stats/weekly` (`api.controllers.manager_controller.get_stats_weekly`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().stats_weekly().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stats_weekly(&self) -> GetManagerStatsWeekly {
        GetManagerStatsWeekly::new(self.core.get("get_manager_stats_weekly", "/manager/stats/weekly"))
    }

    /// Shows the state of each daemon.
    ///
    /// `GET /manager/status` (`api.controllers.manager_controller.get_status`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().status().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn status(&self) -> GetManagerStatus {
        GetManagerStatus::new(self.core.get("get_manager_status", "/manager/status"))
    }

    /// Shows the newest versions that the manager could be updated to.
    ///
    /// The answer is that of the last daily query. It works on the master only.
    ///
    /// `GET /manager/version/check` (`api.controllers.manager_controller.check_available_version`).
    /// Errors: 400, 401, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().check_available_version().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_available_version(&self) -> CheckAvailableVersion {
        CheckAvailableVersion::new(self.core.get("check_available_version", "/manager/version/check").never_waits())
    }
}

call::request!(ReloadManagerAnalysisd of "`Manager::reload_analysisd`":
    call::List<models::NodeAnalysisdReload>,
    waits;);

call::request!(GetManagerApiConfig of "`Manager::api_config`": call::List<models::NodeApiConfiguration>, waits;);

call::request!(GetManagerConfiguration of "`Manager::configuration`":
    call::List<models::WazuhManagerConfiguration>,
    waits,
    raw(call::Text);
    /// Return this section of the file only.
    section: query into models::ManagerConfigurationSection,
    /// Return this option of the section only; it has no effect without a section.
    field: query into String,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(UpdateManagerConfiguration of "`Manager::update_configuration`": call::List<crate::NodeId>, waits;);

call::request!(ValidateManagerConfiguration of "`Manager::validate_configuration`":
    call::List<models::ValidationStatus>,
    waits;);

call::request!(GetManagerActiveConfiguration of "`Manager::active_configuration`":
    call::List<std::collections::BTreeMap<String, crate::Value>>,
    waits;);

call::request!(GetManagerDaemonStats of "`Manager::daemon_stats`": call::List<models::DaemonStats>, waits;
    /// Daemons to ask; all three if none is given.
    daemons_list: query list models::DaemonName,
);

call::request!(GetManagerInfo of "`Manager::info`": call::List<models::WazuhInfo>, waits;);

call::request!(GetManagerLogs of "`Manager::logs`":
    call::List<models::WazuhLog>,
    waits,
    select(call::List<models::WazuhLogPartial>),
    paged();
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most log lines to return, from 1 to 500.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Keep lines of this daemon or module.
    tag: query into String,
    /// Keep lines of this level.
    level: query into models::LogLevel,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetManagerLogsSummary of "`Manager::logs_summary`":
    call::List<std::collections::BTreeMap<String, models::LogSummary>>,
    waits;);

call::request!(RestartManager of "`Manager::restart`": call::List<crate::NodeId>;);

call::request!(GetManagerStats of "`Manager::stats`": call::List<models::WazuhStats>, waits;
    /// Day of the statistics as YYYY-MM-DD, in the manager's time zone; today if none is given.
    date: query into String,
);

call::request!(GetManagerStatsAnalysisd of "`Manager::stats_analysisd`":
    call::List<models::WazuhAnalysisdStats>,
    waits;);

call::request!(GetManagerStatsHourly of "`Manager::stats_hourly`": call::List<models::WazuhHourlyStats>, waits;);

call::request!(GetManagerStatsRemoted of "`Manager::stats_remoted`": call::List<models::WazuhRemotedStats>, waits;);

call::request!(GetManagerStatsWeekly of "`Manager::stats_weekly`": call::List<models::WazuhWeeklyStats>, waits;);

call::request!(GetManagerStatus of "`Manager::status`": call::List<models::WazuhDaemonsStatus>, waits;);

call::request!(CheckAvailableVersion of "`Manager::check_available_version`":
    call::Json<crate::Envelope<models::NewVersions>>;
    /// Ask the update service now instead of returning the last answer.
    force_query: query value bool,
);
