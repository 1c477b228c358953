// Emitted by `cargo xtask gen`; do not edit.
//! One manager without a cluster: its state, configuration, statistics and logs.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{AffectedItems, Context, Error, Json, Text};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation, ReplySpec};

/// One manager without a cluster: its state, configuration, statistics and logs.
pub trait Manager: crate::Service {
    /// Has the analysis daemon read the ruleset anew.
    ///
    /// `PUT /manager/analysisd/reload` (`api.controllers.manager_controller.put_reload_analysisd`). Answers 200; fails
    /// with 400, 401, 403, 405, 429. Needs `manager:read`, `manager:restart`.
    fn reload_manager_analysisd(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<NodeAnalysisdReload>>, Error>> + Send;
    /// Shows the settings of the API.
    ///
    /// `GET /manager/api/config` (`api.controllers.manager_controller.get_api_config`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `manager:read_api_config`.
    fn get_manager_api_config(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<NodeApiConfiguration>>, Error>> + Send;
    /// Shows ossec.conf, as JSON or with `raw=true` as XML.
    ///
    /// Passwords and keys are masked for callers who may not change the file.
    ///
    /// `GET /manager/configuration` (`api.controllers.manager_controller.get_configuration`). Answers 200 with
    /// `application/json` or `application/xml`; fails with 400, 401, 403, 405, 429. Needs `manager:read`.
    fn get_manager_configuration(&self, cx: Context<Self::Identity>, request: GetManagerConfigurationRequest)
        -> impl Future<Output = Result<GetManagerConfigurationReply, Error>> + Send;
    /// Replaces ossec.conf.
    ///
    /// The new file is checked and the old one restored when the check fails. It comes into force with the next
    /// restart. What `upload_configuration` in api.yaml forbids is refused.
    ///
    /// `PUT /manager/configuration` (`api.controllers.manager_controller.update_configuration`), body
    /// `application/octet-stream`. Answers 200; fails with 400, 401, 403, 405, 406, 413, 415, 429. Needs
    /// `manager:update_config`.
    fn update_manager_configuration(&self, cx: Context<Self::Identity>, request: UpdateManagerConfigurationRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Checks the configuration files.
    ///
    /// If they are not valid the reply has a failed item.
    ///
    /// `GET /manager/configuration/validation` (`api.controllers.manager_controller.get_conf_validation`). Answers 200;
    /// fails with 400, 401, 403, 405, 429. Needs `manager:read`.
    fn validate_manager_configuration(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<ValidationStatus>>, Error>> + Send;
    /// Asks a daemon for the configuration that it runs with.
    ///
    /// A section that the component does not have is error 1128.
    ///
    /// `GET /manager/configuration/{component}/{configuration}`
    /// (`api.controllers.manager_controller.get_manager_config_ondemand`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `manager:read`.
    fn get_manager_active_configuration(
        &self, cx: Context<Self::Identity>, request: GetManagerActiveConfigurationRequest,
    ) -> impl Future<Output = Result<Json<AffectedItems<serde_json::Map<String, serde_json::Value>>>, Error>> + Send;
    /// Shows the counters of the daemons.
    ///
    /// `GET /manager/daemons/stats` (`api.controllers.manager_controller.get_daemon_stats`). Answers 200; fails with
    /// 400, 401, 403, 405, 429. Needs `manager:read`.
    fn get_manager_daemon_stats(&self, cx: Context<Self::Identity>, request: GetManagerDaemonStatsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<DaemonStats>>, Error>> + Send;
    /// Shows version, installation path and time zone.
    ///
    /// `GET /manager/info` (`api.controllers.manager_controller.get_info`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `manager:read`.
    fn get_manager_info(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<WazuhInfo>>, Error>> + Send;
    /// Lists the last 2000 log lines, latest first.
    ///
    /// `GET /manager/logs` (`api.controllers.manager_controller.get_log`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `manager:read`.
    fn get_manager_logs(&self, cx: Context<Self::Identity>, request: GetManagerLogsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<WazuhLog>>, Error>> + Send;
    /// Counts the last 2000 log lines by daemon and level.
    ///
    /// `GET /manager/logs/summary` (`api.controllers.manager_controller.get_log_summary`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `manager:read`.
    fn get_manager_logs_summary(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<BTreeMap<String, LogSummary>>>, Error>> + Send;
    /// Restarts the manager.
    ///
    /// The reply comes before it is up again.
    ///
    /// `PUT /manager/restart` (`api.controllers.manager_controller.put_restart`). Answers 202; fails with 400, 401,
    /// 403, 405, 429. Needs `manager:read`, `manager:restart`.
    fn restart_manager(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Shows the events and alerts of a day, hour by hour.
    ///
    /// `GET /manager/stats` (`api.controllers.manager_controller.get_stats`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `manager:read`.
    fn get_manager_stats(&self, cx: Context<Self::Identity>, request: GetManagerStatsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<WazuhStats>>, Error>> + Send;
    /// Shows the state file of the analysis daemon.
    ///
    /// Deprecated; use `GET /manager/daemons/stats`.
    ///
    /// `GET /manager/stats/analysisd` (`api.controllers.manager_controller.get_stats_analysisd`). Answers 200; fails
    /// with 400, 401, 403, 405, 429. Needs `manager:read`.
    ///
    /// Deprecated.
    fn get_manager_stats_analysisd(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<WazuhAnalysisdStats>>, Error>> + Send;
    /// Shows the average number of events for each hour of the day.
    ///
    /// `GET /manager/stats/hourly` (`api.controllers.manager_controller.get_stats_hourly`). Answers 200; fails with
    /// 400, 401, 403, 405, 429. Needs `manager:read`.
    fn get_manager_stats_hourly(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<WazuhHourlyStats>>, Error>> + Send;
    /// Shows the state file of the daemon that talks to agents.
    ///
    /// Deprecated; use `GET /manager/daemons/stats`.
    ///
    /// `GET /manager/stats/remoted` (`api.controllers.manager_controller.get_stats_remoted`). Answers 200; fails with
    /// 400, 401, 403, 405, 429. Needs `manager:read`.
    ///
    /// Deprecated.
    fn get_manager_stats_remoted(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<WazuhRemotedStats>>, Error>> + Send;
    /// Shows the average number of events for each hour of the week.
    ///
    /// `GET /manager/stats/weekly` (`api.controllers.manager_controller.get_stats_weekly`). Answers 200; fails with
    /// 400, 401, 403, 405, 429. Needs `manager:read`.
    fn get_manager_stats_weekly(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<WazuhWeeklyStats>>, Error>> + Send;
    /// Shows the state of each daemon.
    ///
    /// `GET /manager/status` (`api.controllers.manager_controller.get_status`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `manager:read`.
    fn get_manager_status(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<WazuhDaemonsStatus>>, Error>> + Send;
    /// Shows the newest versions that the manager could be updated to.
    ///
    /// The answer is that of the last daily query. It works on the master only.
    ///
    /// `GET /manager/version/check` (`api.controllers.manager_controller.check_available_version`). Answers 200; fails
    /// with 400, 401, 404, 405, 429.
    fn check_available_version(&self, cx: Context<Self::Identity>, request: CheckAvailableVersionRequest)
        -> impl Future<Output = Result<Json<CheckAvailableVersionReply>, Error>> + Send;
}

/// Parameters of `GET /manager/configuration`.
#[derive(Clone, Debug)]
pub struct GetManagerConfigurationRequest {
    /// Reply with the bare text in place of JSON.
    pub raw: Option<bool>,
    /// Return this section of the file only.
    pub section: Option<ManagerConfigurationSection>,
    /// Return this option of the section only; it has no effect without a section (format `names`).
    pub field: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetManagerConfigurationRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { raw: input.value()?, section: input.value()?, field: input.value()?, distinct: input.value()? })
    }
}

/// Reply of `GET /manager/configuration`.
#[derive(Clone, Debug)]
pub enum GetManagerConfigurationReply {
    /// 200, `application/json`
    Json(Json<AffectedItems<WazuhManagerConfiguration>>),
    /// 200, `application/xml`
    Xml(Text),
}
crate::payload! { GetManagerConfigurationReply: Json(reply) 0, Xml(reply) 1 }
impl From<Json<AffectedItems<WazuhManagerConfiguration>>> for GetManagerConfigurationReply {
    fn from(reply: Json<AffectedItems<WazuhManagerConfiguration>>) -> Self { Self::Json(reply) }
}

/// Body of `PUT /manager/configuration`.
#[derive(Clone, Debug)]
pub struct UpdateManagerConfigurationRequest {
    /// The request's body.
    pub body: Text,
}
impl Decode for UpdateManagerConfigurationRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.text() }) }
}

/// Parameters of `GET /manager/configuration/{component}/{configuration}`.
#[derive(Clone, Debug)]
pub struct GetManagerActiveConfigurationRequest {
    /// Part of the product whose running configuration is wanted.
    pub component: ConfigurationComponent,
    /// Section of that component's configuration; each component has its own few.
    pub configuration: ConfigurationSection,
}
impl Decode for GetManagerActiveConfigurationRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { component: input.value()?, configuration: input.value()? })
    }
}

/// Parameters of `GET /manager/daemons/stats`.
#[derive(Clone, Debug)]
pub struct GetManagerDaemonStatsRequest {
    /// Daemons to ask; all three if none is given.
    pub daemons_list: Option<Vec<DaemonName>>,
}
impl Decode for GetManagerDaemonStatsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { daemons_list: input.value()? }) }
}

/// Parameters of `GET /manager/logs`.
#[derive(Clone, Debug)]
pub struct GetManagerLogsRequest {
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most log lines to return, from 1 to 500 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Keep lines of this daemon or module (format `alphanumeric`).
    pub tag: Option<String>,
    /// Keep lines of this level.
    pub level: Option<LogLevel>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetManagerLogsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            offset: input.value()?, limit: input.value()?, sort: input.value()?, search: input.value()?,
            tag: input.value()?, level: input.value()?, q: input.value()?, select: input.value()?,
            distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /manager/stats`.
#[derive(Clone, Debug)]
pub struct GetManagerStatsRequest {
    /// Day of the statistics as YYYY-MM-DD, in the manager's time zone; today if none is given (format `date`).
    pub date: Option<String>,
}
impl Decode for GetManagerStatsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { date: input.value()? }) }
}

/// Parameters of `GET /manager/version/check`.
#[derive(Clone, Debug)]
pub struct CheckAvailableVersionRequest {
    /// Ask the update service now instead of returning the last answer (default `false`).
    pub force_query: bool,
}
impl Decode for CheckAvailableVersionRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { force_query: input.value()? }) }
}

/// `PUT /manager/analysisd/reload`.
pub static RELOAD_MANAGER_ANALYSISD: Operation = Operation::new(Method::PUT, "/manager/analysisd/reload")
    .ids("reload_manager_analysisd", "api.controllers.manager_controller.put_reload_analysisd")
    .about("Manager", "Has the analysis daemon read the ruleset anew.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::MANAGER_READ, &permissions::MANAGER_RESTART]);

/// `GET /manager/api/config`.
pub static GET_MANAGER_API_CONFIG: Operation = Operation::new(Method::GET, "/manager/api/config")
    .ids("get_manager_api_config", "api.controllers.manager_controller.get_api_config")
    .about("Manager", "Shows the settings of the API.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::MANAGER_READ_API_CONFIG]);

/// `GET /manager/configuration`.
pub static GET_MANAGER_CONFIGURATION: Operation = Operation::new(Method::GET, "/manager/configuration")
    .ids("get_manager_configuration", "api.controllers.manager_controller.get_configuration")
    .about("Manager", "Shows ossec.conf, as JSON or with `raw=true` as XML.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::RAW, &parameters::SECTION, &parameters::FIELD,
        &parameters::DISTINCT,
    ]).replies(&[ReplySpec::json(200), ReplySpec::of(200, "application/xml")]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::MANAGER_READ]);

/// `PUT /manager/configuration`.
pub static UPDATE_MANAGER_CONFIGURATION: Operation = Operation::new(Method::PUT, "/manager/configuration")
    .ids("update_manager_configuration", "api.controllers.manager_controller.update_configuration")
    .about("Manager", "Replaces ossec.conf.").parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::text("application/octet-stream")]))
    .failures(&[400, 401, 403, 405, 406, 413, 415, 429]).permissions(&[&permissions::MANAGER_UPDATE_CONFIG]);

/// `GET /manager/configuration/validation`.
pub static VALIDATE_MANAGER_CONFIGURATION: Operation = Operation::new(Method::GET, "/manager/configuration/validation")
    .ids("validate_manager_configuration", "api.controllers.manager_controller.get_conf_validation")
    .about("Manager", "Checks the configuration files.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::MANAGER_READ]);

/// `GET /manager/configuration/{component}/{configuration}`.
pub static GET_MANAGER_ACTIVE_CONFIGURATION: Operation = Operation::new(
    Method::GET, "/manager/configuration/{component}/{configuration}",
)
    .ids("get_manager_active_configuration", "api.controllers.manager_controller.get_manager_config_ondemand")
    .about("Manager", "Asks a daemon for the configuration that it runs with.")
    .parameters(&[
        &parameters::COMPONENT, &parameters::CONFIGURATION, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::MANAGER_READ]);

/// `GET /manager/daemons/stats`.
pub static GET_MANAGER_DAEMON_STATS: Operation = Operation::new(Method::GET, "/manager/daemons/stats")
    .ids("get_manager_daemon_stats", "api.controllers.manager_controller.get_daemon_stats")
    .about("Manager", "Shows the counters of the daemons.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::DAEMONS_LIST])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::MANAGER_READ]);

/// `GET /manager/info`.
pub static GET_MANAGER_INFO: Operation = Operation::new(Method::GET, "/manager/info")
    .ids("get_manager_info", "api.controllers.manager_controller.get_info")
    .about("Manager", "Shows version, installation path and time zone.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::MANAGER_READ]);

/// `GET /manager/logs`.
pub static GET_MANAGER_LOGS: Operation = Operation::new(Method::GET, "/manager/logs")
    .ids("get_manager_logs", "api.controllers.manager_controller.get_log")
    .about("Manager", "Lists the last 2000 log lines, latest first.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET, &parameters::LOG_LINES,
        &parameters::SORT, &parameters::SEARCH, &parameters::TAG, &parameters::LOG_LEVEL, &parameters::Q,
        &parameters::SELECT, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::MANAGER_READ]);

/// `GET /manager/logs/summary`.
pub static GET_MANAGER_LOGS_SUMMARY: Operation = Operation::new(Method::GET, "/manager/logs/summary")
    .ids("get_manager_logs_summary", "api.controllers.manager_controller.get_log_summary")
    .about("Manager", "Counts the last 2000 log lines by daemon and level.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::MANAGER_READ]);

/// `PUT /manager/restart`.
pub static RESTART_MANAGER: Operation = Operation::new(Method::PUT, "/manager/restart")
    .ids("restart_manager", "api.controllers.manager_controller.put_restart").about("Manager", "Restarts the manager.")
    .parameters(&[&parameters::PRETTY]).replies(&[ReplySpec::json(202)]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::MANAGER_READ, &permissions::MANAGER_RESTART]);

/// `GET /manager/stats`.
pub static GET_MANAGER_STATS: Operation = Operation::new(Method::GET, "/manager/stats")
    .ids("get_manager_stats", "api.controllers.manager_controller.get_stats")
    .about("Manager", "Shows the events and alerts of a day, hour by hour.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::DATE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::MANAGER_READ]);

/// `GET /manager/stats/analysisd`.
pub static GET_MANAGER_STATS_ANALYSISD: Operation = Operation::new(Method::GET, "/manager/stats/analysisd")
    .ids("get_manager_stats_analysisd", "api.controllers.manager_controller.get_stats_analysisd")
    .about("Manager", "Shows the state file of the analysis daemon.").deprecated()
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::MANAGER_READ]);

/// `GET /manager/stats/hourly`.
pub static GET_MANAGER_STATS_HOURLY: Operation = Operation::new(Method::GET, "/manager/stats/hourly")
    .ids("get_manager_stats_hourly", "api.controllers.manager_controller.get_stats_hourly")
    .about("Manager", "Shows the average number of events for each hour of the day.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::MANAGER_READ]);

/// `GET /manager/stats/remoted`.
pub static GET_MANAGER_STATS_REMOTED: Operation = Operation::new(Method::GET, "/manager/stats/remoted")
    .ids("get_manager_stats_remoted", "api.controllers.manager_controller.get_stats_remoted")
    .about("Manager", "Shows the state file of the daemon that talks to agents.").deprecated()
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::MANAGER_READ]);

/// `GET /manager/stats/weekly`.
pub static GET_MANAGER_STATS_WEEKLY: Operation = Operation::new(Method::GET, "/manager/stats/weekly")
    .ids("get_manager_stats_weekly", "api.controllers.manager_controller.get_stats_weekly")
    .about("Manager", "Shows the average number of events for each hour of the week.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::MANAGER_READ]);

/// `GET /manager/status`.
pub static GET_MANAGER_STATUS: Operation = Operation::new(Method::GET, "/manager/status")
    .ids("get_manager_status", "api.controllers.manager_controller.get_status")
    .about("Manager", "Shows the state of each daemon.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::MANAGER_READ]);

/// `GET /manager/version/check`.
pub static CHECK_AVAILABLE_VERSION: Operation = Operation::new(Method::GET, "/manager/version/check")
    .ids("check_available_version", "api.controllers.manager_controller.check_available_version")
    .about("Manager", "Shows the newest versions that the manager could be updated to.")
    .parameters(&[&parameters::PRETTY, &parameters::FORCE_QUERY]).failures(&[400, 401, 404, 405, 429]);

crate::routes! { "Manager" Manager:
    RELOAD_MANAGER_ANALYSISD reload_manager_analysisd(), GET_MANAGER_API_CONFIG get_manager_api_config(),
    GET_MANAGER_CONFIGURATION get_manager_configuration(request),
    UPDATE_MANAGER_CONFIGURATION update_manager_configuration(request),
    VALIDATE_MANAGER_CONFIGURATION validate_manager_configuration(),
    GET_MANAGER_ACTIVE_CONFIGURATION get_manager_active_configuration(request),
    GET_MANAGER_DAEMON_STATS get_manager_daemon_stats(request), GET_MANAGER_INFO get_manager_info(),
    GET_MANAGER_LOGS get_manager_logs(request), GET_MANAGER_LOGS_SUMMARY get_manager_logs_summary(),
    RESTART_MANAGER restart_manager(), GET_MANAGER_STATS get_manager_stats(request),
    GET_MANAGER_STATS_ANALYSISD get_manager_stats_analysisd(), GET_MANAGER_STATS_HOURLY get_manager_stats_hourly(),
    GET_MANAGER_STATS_REMOTED get_manager_stats_remoted(), GET_MANAGER_STATS_WEEKLY get_manager_stats_weekly(),
    GET_MANAGER_STATUS get_manager_status(), CHECK_AVAILABLE_VERSION check_available_version(request),
}
