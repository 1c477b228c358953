// Emitted by `cargo xtask gen`; do not edit.
//! One manager without a cluster: its state, configuration, statistics and logs.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{AffectedItems, Bytes, Error, Response};

impl Client {
    /// Has the analysis daemon read the ruleset anew.
    ///
    /// `PUT /manager/analysisd/reload` (`api.controllers.manager_controller.put_reload_analysisd`).
    /// Permissions: `manager:read` on `*:*`; `manager:restart` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn reload_manager_analysisd(
        &self,
    ) -> Result<Response<AffectedItems<models::NodeAnalysisdReload>>, Error> {
        self.core.put("reload_manager_analysisd", "/manager/analysisd/reload").json().await
    }

    /// Shows the settings of the API.
    ///
    /// `GET /manager/api/config` (`api.controllers.manager_controller.get_api_config`).
    /// Permissions: `manager:read_api_config` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_manager_api_config(&self) -> Result<Response<AffectedItems<models::NodeApiConfiguration>>, Error> {
        self.core.get("get_manager_api_config", "/manager/api/config").json().await
    }

    /// Shows ossec.conf, as JSON or with `raw=true` as XML.
    ///
    /// Passwords and keys are masked for callers who may not change the file.
    ///
    /// `GET /manager/configuration` (`api.controllers.manager_controller.get_configuration`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_manager_configuration(
        &self,
        options: &GetManagerConfigurationOptions,
    ) -> Result<Response<GetManagerConfigurationReply>, Error> {
        let reply = self.core
            .get("get_manager_configuration", "/manager/configuration")
            .query("raw", &options.raw)
            .query("section", &options.section)
            .query("field", &options.field)
            .query("distinct", &options.distinct)
            .send()
            .await?;
        if reply.is(200, "application/json") {
            return reply.json_as(GetManagerConfigurationReply::Json);
        }
        Ok(reply.text()?.map(GetManagerConfigurationReply::Xml))
    }

    /// Replaces ossec.conf.
    ///
    /// The new file is checked and the old one restored when the check fails. It comes into force with the next
    /// restart. What `upload_configuration` in api.yaml forbids is refused.
    ///
    /// `PUT /manager/configuration` (`api.controllers.manager_controller.update_configuration`).
    /// Permissions: `manager:update_config` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    pub async fn update_manager_configuration(
        &self,
        body: impl Into<Bytes>,
    ) -> Result<Response<AffectedItems<crate::NodeId>>, Error> {
        self.core
            .put("update_manager_configuration", "/manager/configuration")
            .raw_body("application/octet-stream", body.into())
            .json()
            .await
    }

    /// Checks the configuration files.
    ///
    /// If they are not valid the reply has a failed item.
    ///
    /// `GET /manager/configuration/validation` (`api.controllers.manager_controller.get_conf_validation`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn validate_manager_configuration(
        &self,
    ) -> Result<Response<AffectedItems<models::ValidationStatus>>, Error> {
        self.core.get("validate_manager_configuration", "/manager/configuration/validation").json().await
    }

    /// Asks a daemon for the configuration that it runs with.
    ///
    /// A section that the component does not have is error 1128.
    ///
    /// `GET /manager/configuration/{component}/{configuration}`
    /// (`api.controllers.manager_controller.get_manager_config_ondemand`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_manager_active_configuration(
        &self,
        component: &models::ConfigurationComponent,
        configuration: &models::ConfigurationSection,
    ) -> Result<Response<AffectedItems<std::collections::BTreeMap<String, crate::Value>>>, Error> {
        self.core
            .get("get_manager_active_configuration", "/manager/configuration/{component}/{configuration}")
            .path("component", &component)
            .path("configuration", &configuration)
            .json()
            .await
    }

    /// Shows the counters of the daemons.
    ///
    /// `GET /manager/daemons/stats` (`api.controllers.manager_controller.get_daemon_stats`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_manager_daemon_stats(
        &self,
        options: &GetManagerDaemonStatsOptions,
    ) -> Result<Response<AffectedItems<models::DaemonStats>>, Error> {
        self.core
            .get("get_manager_daemon_stats", "/manager/daemons/stats")
            .query("daemons_list", &options.daemons_list)
            .json()
            .await
    }

    /// Shows version, installation path and time zone.
    ///
    /// `GET /manager/info` (`api.controllers.manager_controller.get_info`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_manager_info(&self) -> Result<Response<AffectedItems<models::WazuhInfo>>, Error> {
        self.core.get("get_manager_info", "/manager/info").json().await
    }

    /// Lists the last 2000 log lines, latest first.
    ///
    /// `GET /manager/logs` (`api.controllers.manager_controller.get_log`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_manager_logs(
        &self,
        options: &GetManagerLogsOptions,
    ) -> Result<Response<AffectedItems<models::WazuhLog>>, Error> {
        self.core
            .get("get_manager_logs", "/manager/logs")
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("tag", &options.tag)
            .query("level", &options.level)
            .query("q", &options.q)
            .query("select", &options.select)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Counts the last 2000 log lines by daemon and level.
    ///
    /// `GET /manager/logs/summary` (`api.controllers.manager_controller.get_log_summary`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_manager_logs_summary(
        &self,
    ) -> Result<Response<AffectedItems<std::collections::BTreeMap<String, models::LogSummary>>>, Error> {
        self.core.get("get_manager_logs_summary", "/manager/logs/summary").json().await
    }

    /// Restarts the manager.
    ///
    /// The reply comes before it is up again.
    ///
    /// `PUT /manager/restart` (`api.controllers.manager_controller.put_restart`).
    /// Permissions: `manager:read` on `*:*`; `manager:restart` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn restart_manager(&self) -> Result<Response<AffectedItems<crate::NodeId>>, Error> {
        self.core.put("restart_manager", "/manager/restart").never_waits().json().await
    }

    /// Shows the events and alerts of a day, hour by hour.
    ///
    /// `GET /manager/stats` (`api.controllers.manager_controller.get_stats`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_manager_stats(
        &self,
        options: &GetManagerStatsOptions,
    ) -> Result<Response<AffectedItems<models::WazuhStats>>, Error> {
        self.core.get("get_manager_stats", "/manager/stats").query("date", &options.date).json().await
    }

    /// Shows the state file of the analysis daemon.
    ///
    /// Deprecated; use `GET /manager/daemons/stats`.
    ///
    /// `GET /manager/stats/analysisd` (`api.controllers.manager_controller.get_stats_analysisd`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    #[deprecated]
    pub async fn get_manager_stats_analysisd(
        &self,
    ) -> Result<Response<AffectedItems<models::WazuhAnalysisdStats>>, Error> {
        self.core.get("get_manager_stats_analysisd", "/manager/stats/analysisd").json().await
    }

    /// Shows the average number of events for each hour of the day.
    ///
    /// `GET /manager/stats/hourly` (`api.controllers.manager_controller.get_stats_hourly`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_manager_stats_hourly(&self) -> Result<Response<AffectedItems<models::WazuhHourlyStats>>, Error> {
        self.core.get("get_manager_stats_hourly", "/manager/stats/hourly").json().await
    }

    /// Shows the state file of the daemon that talks to agents.
    ///
    /// Deprecated; use `GET /manager/daemons/stats`.
    ///
    /// `GET /manager/stats/remoted` (`api.controllers.manager_controller.get_stats_remoted`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    #[deprecated]
    pub async fn get_manager_stats_remoted(&self) -> Result<Response<AffectedItems<models::WazuhRemotedStats>>, Error> {
        self.core.get("get_manager_stats_remoted", "/manager/stats/remoted").json().await
    }

    /// Shows the average number of events for each hour of the week.
    ///
    /// `GET /manager/stats/weekly` (`api.controllers.manager_controller.get_stats_weekly`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_manager_stats_weekly(&self) -> Result<Response<AffectedItems<models::WazuhWeeklyStats>>, Error> {
        self.core.get("get_manager_stats_weekly", "/manager/stats/weekly").json().await
    }

    /// Shows the state of each daemon.
    ///
    /// `GET /manager/status` (`api.controllers.manager_controller.get_status`).
    /// Permissions: `manager:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_manager_status(&self) -> Result<Response<AffectedItems<models::WazuhDaemonsStatus>>, Error> {
        self.core.get("get_manager_status", "/manager/status").json().await
    }

    /// Shows the newest versions that the manager could be updated to.
    ///
    /// The answer is that of the last daily query. It works on the master only.
    ///
    /// `GET /manager/version/check` (`api.controllers.manager_controller.check_available_version`).
    /// Errors: 400, 401, 404, 405, 429.
    pub async fn check_available_version(
        &self,
        options: &CheckAvailableVersionOptions,
    ) -> Result<Response<crate::Envelope<models::NewVersions>>, Error> {
        self.core
            .get("check_available_version", "/manager/version/check")
            .never_waits()
            .query("force_query", &options.force_query)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::get_manager_configuration`].
#[derive(Clone, Debug, Default)]
pub struct GetManagerConfigurationOptions {
    /// Reply with the bare text in place of JSON.
    pub raw: Option<bool>,
    /// Return this section of the file only.
    pub section: Option<models::ManagerConfigurationSection>,
    /// Return this option of the section only; it has no effect without a section.
    pub field: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Replies of [`Client::get_manager_configuration`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetManagerConfigurationReply {
    /// `application/json`
    Json(AffectedItems<models::WazuhManagerConfiguration>),
    /// `application/xml`
    Xml(String),
}

/// Optional parameters of [`Client::get_manager_daemon_stats`].
#[derive(Clone, Debug, Default)]
pub struct GetManagerDaemonStatsOptions {
    /// Daemons to ask; all three if none is given.
    pub daemons_list: Option<Vec<models::DaemonName>>,
}

/// Optional parameters of [`Client::get_manager_logs`].
#[derive(Clone, Debug, Default)]
pub struct GetManagerLogsOptions {
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most log lines to return, from 1 to 500.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Keep lines of this daemon or module.
    pub tag: Option<String>,
    /// Keep lines of this level.
    pub level: Option<models::LogLevel>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_manager_stats`].
#[derive(Clone, Debug, Default)]
pub struct GetManagerStatsOptions {
    /// Day of the statistics as YYYY-MM-DD, in the manager's time zone; today if none is given.
    pub date: Option<String>,
}

/// Optional parameters of [`Client::check_available_version`].
#[derive(Clone, Debug, Default)]
pub struct CheckAvailableVersionOptions {
    /// Ask the update service now instead of returning the last answer.
    pub force_query: Option<bool>,
}
