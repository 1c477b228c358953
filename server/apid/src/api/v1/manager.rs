//! The manager: processes, configuration, statistics. None of it is built yet.

use wazuh_api_server::v1::manager::{GetManagerConfigurationRequest, GetManagerStatsRequest, Manager};
use wazuh_api_server::v1::models::{
    ConfigurationReply, DaemonListReply, HourlyStatsReply, StatsReply, TextReply, WeeklyStatsReply,
};
use wazuh_api_server::{Error, Json};

use super::{Context, Service};

impl Manager for Service {
    async fn get_manager_configuration(
        &self,
        cx: Context,
        _: GetManagerConfigurationRequest,
    ) -> Result<Json<ConfigurationReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_manager_configuration_test(&self, cx: Context) -> Result<Json<TextReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn put_manager_restart(&self, cx: Context) -> Result<Json<DaemonListReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn put_manager_start(&self, cx: Context) -> Result<Json<DaemonListReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_manager_stats(&self, cx: Context, _: GetManagerStatsRequest) -> Result<Json<StatsReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_manager_stats_hourly(&self, cx: Context) -> Result<Json<HourlyStatsReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_manager_stats_weekly(&self, cx: Context) -> Result<Json<WeeklyStatsReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_manager_status(&self, cx: Context) -> Result<Json<DaemonListReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn put_manager_stop(&self, cx: Context) -> Result<Json<DaemonListReply>, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
