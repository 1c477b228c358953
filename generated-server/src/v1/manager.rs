// Emitted by `cargo xtask gen`; do not edit.
//! The manager: processes, configuration, statistics.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::future::Future;
use http::Method;
use super::parameters;
use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::Input;
use crate::operation::Operation;
use crate::reply::IntoPayload;
use crate::router::Routes;

/// The manager: processes, configuration, statistics.
pub trait Manager: Send + Sync + 'static {
    /// Show the manager's configuration
    ///
    /// The manager's configuration file as JSON, whole, by section, or by a field of a section.
    ///
    /// `GET /manager/configuration` (`get_manager_configuration`)
    fn get_manager_configuration(
        &self,
        cx: Context,
        request: GetManagerConfigurationRequest,
    ) -> impl Future<Output = Result<Json<ConfigurationReply>, Error>> + Send;
    /// Test the manager's configuration
    ///
    /// Has the manager read its configuration and reports the faults that it finds.
    ///
    /// `GET /manager/configuration/test` (`get_manager_configuration_test`)
    fn get_manager_configuration_test(
        &self,
        cx: Context,
    ) -> impl Future<Output = Result<Json<TextReply>, Error>> + Send;
    /// Restart the manager
    ///
    /// Stops and starts every process of the manager and lists their states.
    ///
    /// `PUT /manager/restart` (`put_manager_restart`)
    fn put_manager_restart(
        &self,
        cx: Context,
    ) -> impl Future<Output = Result<Json<DaemonListReply>, Error>> + Send;
    /// Start the manager
    ///
    /// Starts the processes of the manager and lists their states.
    ///
    /// `PUT /manager/start` (`put_manager_start`)
    fn put_manager_start(
        &self,
        cx: Context,
    ) -> impl Future<Output = Result<Json<DaemonListReply>, Error>> + Send;
    /// Show a day's statistics
    ///
    /// Events, alerts and file checks for each hour of today or of `date`.
    ///
    /// `GET /manager/stats` (`get_manager_stats`)
    fn get_manager_stats(
        &self,
        cx: Context,
        request: GetManagerStatsRequest,
    ) -> impl Future<Output = Result<Json<StatsReply>, Error>> + Send;
    /// Show hourly averages
    ///
    /// Average number of alerts for each hour of the day.
    ///
    /// `GET /manager/stats/hourly` (`get_manager_stats_hourly`)
    fn get_manager_stats_hourly(
        &self,
        cx: Context,
    ) -> impl Future<Output = Result<Json<HourlyStatsReply>, Error>> + Send;
    /// Show weekly averages
    ///
    /// Average number of alerts for each hour of each day of the week.
    ///
    /// `GET /manager/stats/weekly` (`get_manager_stats_weekly`)
    fn get_manager_stats_weekly(
        &self,
        cx: Context,
    ) -> impl Future<Output = Result<Json<WeeklyStatsReply>, Error>> + Send;
    /// Show the manager's processes
    ///
    /// Each process of the manager and whether it runs.
    ///
    /// `GET /manager/status` (`get_manager_status`)
    fn get_manager_status(
        &self,
        cx: Context,
    ) -> impl Future<Output = Result<Json<DaemonListReply>, Error>> + Send;
    /// Stop the manager
    ///
    /// Stops the processes of the manager and lists what became of each.
    ///
    /// `PUT /manager/stop` (`put_manager_stop`)
    fn put_manager_stop(
        &self,
        cx: Context,
    ) -> impl Future<Output = Result<Json<DaemonListReply>, Error>> + Send;
}

/// Parameters of `GET /manager/configuration`.
#[derive(Clone, Debug)]
pub struct GetManagerConfigurationRequest {
    /// Section of the configuration file.
    pub section: Option<Section>,
    /// Field of the section, such as `include` of `rules`.
    pub field: Option<String>,
}

impl GetManagerConfigurationRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            section: input.value()?,
            field: input.value()?,
        })
    }
}

/// Parameters of `GET /manager/stats`.
#[derive(Clone, Debug)]
pub struct GetManagerStatsRequest {
    /// Day to show, as YYYYMMDD; today when left out.
    pub date: Option<String>,
}

impl GetManagerStatsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { date: input.value()? })
    }
}

/// `GET /manager/configuration`
pub static GET_MANAGER_CONFIGURATION: Operation = Operation::new(
        Method::GET,
        "/manager/configuration",
        "get_manager_configuration",
        "get_manager_configuration",
    )
    .about("Manager", "Show the manager's configuration")
    .security(crate::operation::Security::Basic)
    .parameters(&[&parameters::SECTION, &parameters::FIELD])
    .failures(&[400, 401, 404]);

/// `GET /manager/configuration/test`
pub static GET_MANAGER_CONFIGURATION_TEST: Operation = Operation::new(
        Method::GET,
        "/manager/configuration/test",
        "get_manager_configuration_test",
        "get_manager_configuration_test",
    )
    .about("Manager", "Test the manager's configuration")
    .security(crate::operation::Security::Basic)
    .failures(&[400, 401, 404]);

/// `PUT /manager/restart`
pub static PUT_MANAGER_RESTART: Operation = Operation::new(
        Method::PUT,
        "/manager/restart",
        "put_manager_restart",
        "put_manager_restart",
    )
    .about("Manager", "Restart the manager")
    .security(crate::operation::Security::Basic)
    .failures(&[400, 401, 404]);

/// `PUT /manager/start`
pub static PUT_MANAGER_START: Operation = Operation::new(
        Method::PUT,
        "/manager/start",
        "put_manager_start",
        "put_manager_start",
    )
    .about("Manager", "Start the manager")
    .security(crate::operation::Security::Basic)
    .failures(&[400, 401, 404]);

/// `GET /manager/stats`
pub static GET_MANAGER_STATS: Operation = Operation::new(
        Method::GET,
        "/manager/stats",
        "get_manager_stats",
        "get_manager_stats",
    )
    .about("Manager", "Show a day's statistics")
    .security(crate::operation::Security::Basic)
    .parameters(&[&parameters::DATE])
    .failures(&[400, 401, 404]);

/// `GET /manager/stats/hourly`
pub static GET_MANAGER_STATS_HOURLY: Operation = Operation::new(
        Method::GET,
        "/manager/stats/hourly",
        "get_manager_stats_hourly",
        "get_manager_stats_hourly",
    )
    .about("Manager", "Show hourly averages")
    .security(crate::operation::Security::Basic)
    .failures(&[400, 401, 404]);

/// `GET /manager/stats/weekly`
pub static GET_MANAGER_STATS_WEEKLY: Operation = Operation::new(
        Method::GET,
        "/manager/stats/weekly",
        "get_manager_stats_weekly",
        "get_manager_stats_weekly",
    )
    .about("Manager", "Show weekly averages")
    .security(crate::operation::Security::Basic)
    .failures(&[400, 401, 404]);

/// `GET /manager/status`
pub static GET_MANAGER_STATUS: Operation = Operation::new(
        Method::GET,
        "/manager/status",
        "get_manager_status",
        "get_manager_status",
    )
    .about("Manager", "Show the manager's processes")
    .security(crate::operation::Security::Basic)
    .failures(&[400, 401, 404]);

/// `PUT /manager/stop`
pub static PUT_MANAGER_STOP: Operation = Operation::new(
        Method::PUT,
        "/manager/stop",
        "put_manager_stop",
        "put_manager_stop",
    )
    .about("Manager", "Stop the manager")
    .security(crate::operation::Security::Basic)
    .failures(&[400, 401, 404]);

pub(super) fn register<S: Manager>(routes: &mut Routes<S>) {
    routes
        .add(
            &GET_MANAGER_CONFIGURATION,
            |service, mut input| Box::pin(async move {
                let request = GetManagerConfigurationRequest::decode(&mut input)?;
                Ok(
                    service
                        .get_manager_configuration(input.into_context(), request)
                        .await?
                        .into_payload(),
                )
            }),
        );
    routes
        .add(
            &GET_MANAGER_CONFIGURATION_TEST,
            |service, input| Box::pin(async move {
                Ok(
                    service
                        .get_manager_configuration_test(input.into_context())
                        .await?
                        .into_payload(),
                )
            }),
        );
    routes
        .add(
            &PUT_MANAGER_RESTART,
            |service, input| Box::pin(async move {
                Ok(
                    service
                        .put_manager_restart(input.into_context())
                        .await?
                        .into_payload(),
                )
            }),
        );
    routes
        .add(
            &PUT_MANAGER_START,
            |service, input| Box::pin(async move {
                Ok(service.put_manager_start(input.into_context()).await?.into_payload())
            }),
        );
    routes
        .add(
            &GET_MANAGER_STATS,
            |service, mut input| Box::pin(async move {
                let request = GetManagerStatsRequest::decode(&mut input)?;
                Ok(
                    service
                        .get_manager_stats(input.into_context(), request)
                        .await?
                        .into_payload(),
                )
            }),
        );
    routes
        .add(
            &GET_MANAGER_STATS_HOURLY,
            |service, input| Box::pin(async move {
                Ok(
                    service
                        .get_manager_stats_hourly(input.into_context())
                        .await?
                        .into_payload(),
                )
            }),
        );
    routes
        .add(
            &GET_MANAGER_STATS_WEEKLY,
            |service, input| Box::pin(async move {
                Ok(
                    service
                        .get_manager_stats_weekly(input.into_context())
                        .await?
                        .into_payload(),
                )
            }),
        );
    routes
        .add(
            &GET_MANAGER_STATUS,
            |service, input| Box::pin(async move {
                Ok(
                    service
                        .get_manager_status(input.into_context())
                        .await?
                        .into_payload(),
                )
            }),
        );
    routes
        .add(
            &PUT_MANAGER_STOP,
            |service, input| Box::pin(async move {
                Ok(service.put_manager_stop(input.into_context()).await?.into_payload())
            }),
        );
}
