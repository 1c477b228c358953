//! One manager without a cluster: its state, configuration, statistics and logs. Thin: what needs more than a few lines
//! belongs to a domain module.

use wazuh_api_server::v4::manager::{GetManagerStatsRequest, Manager};
use wazuh_api_server::v4::models::{
    WazuhAnalysisdStats, WazuhDaemonsStatus, WazuhHourlyStats, WazuhInfo, WazuhRemotedStats, WazuhStats,
    WazuhWeeklyStats,
};
use wazuh_api_server::{AffectedItems, Error, Json, v4};

use super::{Context, Service};
use crate::wire::v4::node as wire;
use apid_node::stats::Counting;

impl Manager for Service {
    async fn get_manager_info(&self, cx: Context) -> Result<Json<AffectedItems<WazuhInfo>>, Error> {
        let caller = self.caller(&cx)?;
        let info = caller.tell(self.node.info().await)?;
        caller.tell(wire::info(&info, self.in_cluster))
    }

    async fn get_manager_stats(
        &self,
        cx: Context,
        request: GetManagerStatsRequest,
    ) -> Result<Json<AffectedItems<WazuhStats>>, Error> {
        let caller = self.caller(&cx)?;
        // The pattern of the parameter admits no other dates.
        let date = request.date.and_then(|date| date.parse().ok());
        Ok(wire::totals(&caller.tell(self.node.totals(date).await)?))
    }

    async fn get_manager_stats_analysisd(
        &self,
        cx: Context,
    ) -> Result<Json<AffectedItems<WazuhAnalysisdStats>>, Error> {
        let caller = self.caller(&cx)?;
        Ok(wire::analysisd(&caller.tell(self.node.counters(Counting::Analysisd).await)?))
    }

    async fn get_manager_stats_hourly(&self, cx: Context) -> Result<Json<AffectedItems<WazuhHourlyStats>>, Error> {
        let caller = self.caller(&cx)?;
        Ok(wire::hourly(&caller.tell(self.node.hourly().await)?))
    }

    async fn get_manager_stats_remoted(&self, cx: Context) -> Result<Json<AffectedItems<WazuhRemotedStats>>, Error> {
        let caller = self.caller(&cx)?;
        Ok(wire::remoted(&caller.tell(self.node.counters(Counting::Remoted).await)?))
    }

    async fn get_manager_stats_weekly(&self, cx: Context) -> Result<Json<AffectedItems<WazuhWeeklyStats>>, Error> {
        let caller = self.caller(&cx)?;
        Ok(wire::weekly(&caller.tell(self.node.weekly().await)?))
    }

    async fn get_manager_status(&self, cx: Context) -> Result<Json<AffectedItems<WazuhDaemonsStatus>>, Error> {
        let caller = self.caller(&cx)?;
        Ok(wire::states(&caller.tell(self.node.states().await)?, self.in_cluster))
    }

    v4::not_implemented! {
        reload_manager_analysisd, get_manager_api_config, get_manager_configuration, update_manager_configuration,
        get_manager_configuration_validation, get_manager_config_ondemand, get_manager_daemon_stats, get_manager_logs,
        get_manager_logs_summary, restart_manager, check_available_version,
    }
}
