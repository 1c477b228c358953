// Emitted by `cargo xtask gen`; do not edit.
//! The manager: processes, configuration, statistics.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// The manager: processes, configuration, statistics.
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

    /// Shows the manager's configuration.
    ///
    /// The manager's configuration file as JSON, whole, by section, or by a field of a section.
    ///
    /// `GET /manager/configuration` (`get_manager_configuration`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().configuration().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn configuration(&self) -> GetManagerConfiguration {
        let request = self.core.get("get_manager_configuration", "/manager/configuration").basic().never_waits();
        GetManagerConfiguration::new(request)
    }

    /// Tests the manager's configuration.
    ///
    /// Has the manager read its configuration and reports the faults that it finds.
    ///
    /// `GET /manager/configuration/test` (`get_manager_configuration_test`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().validate_configuration().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn validate_configuration(&self) -> ValidateManagerConfiguration {
        let request = self.core
            .get("validate_manager_configuration", "/manager/configuration/test")
            .basic()
            .never_waits();
        ValidateManagerConfiguration::new(request)
    }

    /// Restarts the manager.
    ///
    /// Stops and starts every process of the manager and lists their states.
    ///
    /// `PUT /manager/restart` (`put_manager_restart`).
    /// Permissions: `manager:restart` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().restart().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restart(&self) -> RestartManager {
        RestartManager::new(self.core.put("restart_manager", "/manager/restart").basic().never_waits())
    }

    /// Starts the manager.
    ///
    /// Starts the processes of the manager and lists their states.
    ///
    /// `PUT /manager/start` (`put_manager_start`).
    /// Permissions: `manager:restart` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().start().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start(&self) -> StartManager {
        StartManager::new(self.core.put("start_manager", "/manager/start").basic().never_waits())
    }

    /// Shows a day's statistics.
    ///
    /// Events, alerts and file checks for each hour of today or of `date`.
    ///
    /// `GET /manager/stats` (`get_manager_stats`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().stats().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stats(&self) -> GetManagerStats {
        GetManagerStats::new(self.core.get("get_manager_stats", "/manager/stats").basic().never_waits())
    }

    /// Shows hourly averages.
    ///
    /// Average number of alerts for each hour of the day.
    ///
    /// `GET /manager/stats/hourly` (`get_manager_stats_hourly`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().stats_hourly().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stats_hourly(&self) -> GetManagerStatsHourly {
        let request = self.core.get("get_manager_stats_hourly", "/manager/stats/hourly").basic().never_waits();
        GetManagerStatsHourly::new(request)
    }

    /// Shows weekly averages.
    ///
    /// Average number of alerts for each hour of each day of the week.
    ///
    /// `GET /manager/stats/weekly` (`get_manager_stats_weekly`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().stats_weekly().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stats_weekly(&self) -> GetManagerStatsWeekly {
        let request = self.core.get("get_manager_stats_weekly", "/manager/stats/weekly").basic().never_waits();
        GetManagerStatsWeekly::new(request)
    }

    /// Shows the manager's processes.
    ///
    /// Each process of the manager and whether it runs.
    ///
    /// `GET /manager/status` (`get_manager_status`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().status().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn status(&self) -> GetManagerStatus {
        GetManagerStatus::new(self.core.get("get_manager_status", "/manager/status").basic().never_waits())
    }

    /// Stops the manager.
    ///
    /// Stops the processes of the manager and lists what became of each.
    ///
    /// `PUT /manager/stop` (`put_manager_stop`).
    /// Permissions: `manager:restart` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.manager().stop().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop(&self) -> StopManager {
        StopManager::new(self.core.put("stop_manager", "/manager/stop").basic().never_waits())
    }
}

call::request!(GetManagerConfiguration of "`Manager::configuration`": call::Json<crate::Envelope<crate::Value>>;
    /// Section of the configuration file.
    section: query into String,
    /// Field of the section, such as `include` of `rules`.
    field: query into String,
);

call::request!(ValidateManagerConfiguration of "`Manager::validate_configuration`":
    call::Json<crate::Envelope<String>>;);

call::request!(RestartManager of "`Manager::restart`": call::Json<crate::Envelope<Vec<models::Daemon>>>;);

call::request!(StartManager of "`Manager::start`": call::Json<crate::Envelope<Vec<models::Daemon>>>;);

call::request!(GetManagerStats of "`Manager::stats`": call::Json<crate::Envelope<Vec<models::HourStats>>>;
    /// Day to show, as YYYYMMDD; today when left out.
    date: query into String,
);

call::request!(GetManagerStatsHourly of "`Manager::stats_hourly`":
    call::Json<crate::Envelope<models::HourlyAverages>>;);

call::request!(GetManagerStatsWeekly of "`Manager::stats_weekly`":
    call::Json<crate::Envelope<std::collections::BTreeMap<String, models::WeekdayAverages>>>;);

call::request!(GetManagerStatus of "`Manager::status`": call::Json<crate::Envelope<Vec<models::Daemon>>>;);

call::request!(StopManager of "`Manager::stop`": call::Json<crate::Envelope<Vec<models::Daemon>>>;);
