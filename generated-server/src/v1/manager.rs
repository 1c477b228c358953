// Emitted by `cargo xtask gen`; do not edit.
//! The manager: processes, configuration, statistics.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::Operation;

/// The manager: processes, configuration, statistics.
pub trait Manager: crate::Service {
    /// Shows the manager's configuration.
    ///
    /// The manager's configuration file as JSON, whole, by section, or by a field of a section.
    ///
    /// `GET /manager/configuration` (`get_manager_configuration`). Answers 200; fails with 400, 401, 403, 404,
    /// 429, 500. Needs `manager:read`. Takes a user name and a password.
    fn get_manager_configuration(&self, cx: Context<Self::Identity>, request: GetManagerConfigurationRequest)
        -> impl Future<Output = Result<Json<ConfigurationReply>, Error>> + Send;
    /// Tests the manager's configuration.
    ///
    /// Has the manager read its configuration and reports the faults that it finds.
    ///
    /// `GET /manager/configuration/test` (`get_manager_configuration_test`). Answers 200; fails with 400, 401, 403,
    /// 404, 429, 500. Needs `manager:read`. Takes a user name and a password.
    fn validate_manager_configuration(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<TextReply>, Error>> + Send;
    /// Restarts the manager.
    ///
    /// Stops and starts every process of the manager and lists their states.
    ///
    /// `PUT /manager/restart` (`put_manager_restart`). Answers 200; fails with 400, 401, 403, 404, 429, 500. Needs
    /// `manager:restart`. Takes a user name and a password.
    fn restart_manager(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<DaemonListReply>, Error>> + Send;
    /// Starts the manager.
    ///
    /// Starts the processes of the manager and lists their states.
    ///
    /// `PUT /manager/start` (`put_manager_start`). Answers 200; fails with 400, 401, 403, 404, 429, 500. Needs
    /// `manager:restart`. Takes a user name and a password.
    fn start_manager(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<DaemonListReply>, Error>> + Send;
    /// Shows a day's statistics.
    ///
    /// Events, alerts and file checks for each hour of today or of `date`.
    ///
    /// `GET /manager/stats` (`get_manager_stats`). Answers 200; fails with 400, 401, 403, 404, 429, 500. Needs
    /// `manager:read`. Takes a user name and a password.
    fn get_manager_stats(&self, cx: Context<Self::Identity>, request: GetManagerStatsRequest)
        -> impl Future<Output = Result<Json<StatsReply>, Error>> + Send;
    /// Shows hourly averages.
    ///
    /// Average number of alerts for each hour of the day.
    ///
    /// `GET /manager/stats/hourly` (`get_manager_stats_hourly`). Answers 200; fails with 400, 401, 403, 404, 429, 500.
    /// Needs `manager:read`. Takes a user name and a password.
    fn get_manager_stats_hourly(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<HourlyStatsReply>, Error>> + Send;
    /// Shows weekly averages.
    ///
    /// Average number of alerts for each hour of each day of the week.
    ///
    /// `GET /manager/stats/weekly` (`get_manager_stats_weekly`). Answers 200; fails with 400, 401, 403, 404, 429, 500.
    /// Needs `manager:read`. Takes a user name and a password.
    fn get_manager_stats_weekly(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<WeeklyStatsReply>, Error>> + Send;
    /// Shows the manager's processes.
    ///
    /// Each process of the manager and whether it runs.
    ///
    /// `GET /manager/status` (`get_manager_status`). Answers 200; fails with 400, 401, 403, 404, 429, 500. Needs
    /// `manager:read`. Takes a user name and a password.
    fn get_manager_status(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<DaemonListReply>, Error>> + Send;
    /// Stops the manager.
    ///
    /// Stops the processes of the manager and lists what became of each.
    ///
    /// `PUT /manager/stop` (`put_manager_stop`). Answers 200; fails with 400, 401, 403, 404, 429, 500. Needs
    /// `manager:restart`. Takes a user name and a password.
    fn stop_manager(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<DaemonListReply>, Error>> + Send;
}

/// Parameters of `GET /manager/configuration`.
#[derive(Clone, Debug)]
pub struct GetManagerConfigurationRequest {
    /// Section of the configuration file.
    pub section: Option<String>,
    /// Field of the section, such as `include` of `rules`.
    pub field: Option<String>,
}
impl Decode for GetManagerConfigurationRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { section: input.value()?, field: input.value()? }) }
}

/// Parameters of `GET /manager/stats`.
#[derive(Clone, Debug)]
pub struct GetManagerStatsRequest {
    /// Day to show, as YYYYMMDD; today when left out (pattern `^[0-9]{8}$`).
    pub date: Option<String>,
}
impl Decode for GetManagerStatsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { date: input.value()? }) }
}

/// `GET /manager/configuration`.
pub static GET_MANAGER_CONFIGURATION: Operation = Operation::new(Method::GET, "/manager/configuration")
    .ids("get_manager_configuration", "get_manager_configuration")
    .about("Manager", "Shows the manager's configuration.").security(crate::operation::Security::Basic)
    .parameters(&[&parameters::SECTION, &parameters::FIELD]).failures(&[400, 401, 403, 404, 429, 500])
    .permissions(&[&permissions::MANAGER_READ]);

/// `GET /manager/configuration/test`.
pub static VALIDATE_MANAGER_CONFIGURATION: Operation = Operation::new(Method::GET, "/manager/configuration/test")
    .ids("validate_manager_configuration", "get_manager_configuration_test")
    .about("Manager", "Tests the manager's configuration.").security(crate::operation::Security::Basic)
    .failures(&[400, 401, 403, 404, 429, 500]).permissions(&[&permissions::MANAGER_READ]);

/// `PUT /manager/restart`.
pub static RESTART_MANAGER: Operation = Operation::new(Method::PUT, "/manager/restart")
    .ids("restart_manager", "put_manager_restart").about("Manager", "Restarts the manager.")
    .security(crate::operation::Security::Basic).failures(&[400, 401, 403, 404, 429, 500])
    .permissions(&[&permissions::MANAGER_RESTART]);

/// `PUT /manager/start`.
pub static START_MANAGER: Operation = Operation::new(Method::PUT, "/manager/start")
    .ids("start_manager", "put_manager_start").about("Manager", "Starts the manager.")
    .security(crate::operation::Security::Basic).failures(&[400, 401, 403, 404, 429, 500])
    .permissions(&[&permissions::MANAGER_RESTART]);

/// `GET /manager/stats`.
pub static GET_MANAGER_STATS: Operation = Operation::new(Method::GET, "/manager/stats")
    .ids("get_manager_stats", "get_manager_stats").about("Manager", "Shows a day's statistics.")
    .security(crate::operation::Security::Basic).parameters(&[&parameters::DATE])
    .failures(&[400, 401, 403, 404, 429, 500]).permissions(&[&permissions::MANAGER_READ]);

/// `GET /manager/stats/hourly`.
pub static GET_MANAGER_STATS_HOURLY: Operation = Operation::new(Method::GET, "/manager/stats/hourly")
    .ids("get_manager_stats_hourly", "get_manager_stats_hourly").about("Manager", "Shows hourly averages.")
    .security(crate::operation::Security::Basic).failures(&[400, 401, 403, 404, 429, 500])
    .permissions(&[&permissions::MANAGER_READ]);

/// `GET /manager/stats/weekly`.
pub static GET_MANAGER_STATS_WEEKLY: Operation = Operation::new(Method::GET, "/manager/stats/weekly")
    .ids("get_manager_stats_weekly", "get_manager_stats_weekly").about("Manager", "Shows weekly averages.")
    .security(crate::operation::Security::Basic).failures(&[400, 401, 403, 404, 429, 500])
    .permissions(&[&permissions::MANAGER_READ]);

/// `GET /manager/status`.
pub static GET_MANAGER_STATUS: Operation = Operation::new(Method::GET, "/manager/status")
    .ids("get_manager_status", "get_manager_status").about("Manager", "Shows the manager's processes.")
    .security(crate::operation::Security::Basic).failures(&[400, 401, 403, 404, 429, 500])
    .permissions(&[&permissions::MANAGER_READ]);

/// `PUT /manager/stop`.
pub static STOP_MANAGER: Operation = Operation::new(Method::PUT, "/manager/stop")
    .ids("stop_manager", "put_manager_stop").about("Manager", "Stops the manager.")
    .security(crate::operation::Security::Basic).failures(&[400, 401, 403, 404, 429, 500])
    .permissions(&[&permissions::MANAGER_RESTART]);

crate::routes! { "Manager" Manager:
    GET_MANAGER_CONFIGURATION get_manager_configuration(request),
    VALIDATE_MANAGER_CONFIGURATION validate_manager_configuration(), RESTART_MANAGER restart_manager(),
    START_MANAGER start_manager(), GET_MANAGER_STATS get_manager_stats(request),
    GET_MANAGER_STATS_HOURLY get_manager_stats_hourly(), GET_MANAGER_STATS_WEEKLY get_manager_stats_weekly(),
    GET_MANAGER_STATUS get_manager_status(), STOP_MANAGER stop_manager(),
}
