// Emitted by `cargo xtask gen`; do not edit.
//! The manager: processes, configuration, statistics.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// Shows the manager's configuration.
    ///
    /// The manager's configuration file as JSON, whole, by section, or by a field of a section.
    ///
    /// `GET /manager/configuration` (`get_manager_configuration`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn get_manager_configuration(
        &self,
        options: &GetManagerConfigurationOptions,
    ) -> Result<Response<crate::Envelope<crate::Value>>, Error> {
        self.core
            .get("get_manager_configuration", "/manager/configuration")
            .basic()
            .never_waits()
            .query("section", &options.section)
            .query("field", &options.field)
            .json()
            .await
    }

    /// Tests the manager's configuration.
    ///
    /// Has the manager read its configuration and reports the faults that it finds.
    ///
    /// `GET /manager/configuration/test` (`get_manager_configuration_test`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn validate_manager_configuration(&self) -> Result<Response<crate::Envelope<String>>, Error> {
        self.core
            .get("validate_manager_configuration", "/manager/configuration/test")
            .basic()
            .never_waits()
            .json()
            .await
    }

    /// Restarts the manager.
    ///
    /// Stops and starts every process of the manager and lists their states.
    ///
    /// `PUT /manager/restart` (`put_manager_restart`).
    /// Permissions: `manager:restart` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn restart_manager(&self) -> Result<Response<crate::Envelope<Vec<models::Daemon>>>, Error> {
        self.core.put("restart_manager", "/manager/restart").basic().never_waits().json().await
    }

    /// Starts the manager.
    ///
    /// Starts the processes of the manager and lists their states.
    ///
    /// `PUT /manager/start` (`put_manager_start`).
    /// Permissions: `manager:restart` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn start_manager(&self) -> Result<Response<crate::Envelope<Vec<models::Daemon>>>, Error> {
        self.core.put("start_manager", "/manager/start").basic().never_waits().json().await
    }

    /// Shows a day's statistics.
    ///
    /// Events, alerts and file checks for each hour of today or of `date`.
    ///
    /// `GET /manager/stats` (`get_manager_stats`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn get_manager_stats(
        &self,
        options: &GetManagerStatsOptions,
    ) -> Result<Response<crate::Envelope<Vec<models::HourStats>>>, Error> {
        self.core
            .get("get_manager_stats", "/manager/stats")
            .basic()
            .never_waits()
            .query("date", &options.date)
            .json()
            .await
    }

    /// Shows hourly averages.
    ///
    /// Average number of alerts for each hour of the day.
    ///
    /// `GET /manager/stats/hourly` (`get_manager_stats_hourly`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn get_manager_stats_hourly(&self) -> Result<Response<crate::Envelope<models::HourlyAverages>>, Error> {
        self.core.get("get_manager_stats_hourly", "/manager/stats/hourly").basic().never_waits().json().await
    }

    /// Shows weekly averages.
    ///
    /// Average number of alerts for each hour of each day of the week.
    ///
    /// `GET /manager/stats/weekly` (`get_manager_stats_weekly`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn get_manager_stats_weekly(
        &self,
    ) -> Result<Response<crate::Envelope<std::collections::BTreeMap<String, models::WeekdayAverages>>>, Error> {
        self.core.get("get_manager_stats_weekly", "/manager/stats/weekly").basic().never_waits().json().await
    }

    /// Shows the manager's processes.
    ///
    /// Each process of the manager and whether it runs.
    ///
    /// `GET /manager/status` (`get_manager_status`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn get_manager_status(&self) -> Result<Response<crate::Envelope<Vec<models::Daemon>>>, Error> {
        self.core.get("get_manager_status", "/manager/status").basic().never_waits().json().await
    }

    /// Stops the manager.
    ///
    /// Stops the processes of the manager and lists what became of each.
    ///
    /// `PUT /manager/stop` (`put_manager_stop`).
    /// Permissions: `manager:restart` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn stop_manager(&self) -> Result<Response<crate::Envelope<Vec<models::Daemon>>>, Error> {
        self.core.put("stop_manager", "/manager/stop").basic().never_waits().json().await
    }
}

/// Optional parameters of [`Client::get_manager_configuration`].
#[derive(Clone, Debug, Default)]
pub struct GetManagerConfigurationOptions {
    /// Section of the configuration file.
    pub section: Option<String>,
    /// Field of the section, such as `include` of `rules`.
    pub field: Option<String>,
}

/// Optional parameters of [`Client::get_manager_stats`].
#[derive(Clone, Debug, Default)]
pub struct GetManagerStatsOptions {
    /// Day to show, as YYYYMMDD; today when left out.
    pub date: Option<String>,
}
