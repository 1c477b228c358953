//! The manager: processes, configuration, statistics.

use jiff::civil::Date;
use wazuh_api_server::v1::manager::{GetManagerConfigurationRequest, GetManagerStatsRequest, Manager};
use wazuh_api_server::v1::models::{
    ConfigurationReply, DaemonListReply, HourlyStatsReply, StatsReply, TextReply, WeeklyStatsReply,
};
use wazuh_api_server::{Error, Json};

use super::{Context, Service};
use crate::memory;
use crate::wire::v1::{self as wire, manager};
use apid_formats::manager_conf::Part;

impl Manager for Service {
    async fn get_manager_configuration(
        &self,
        cx: Context,
        request: GetManagerConfigurationRequest,
    ) -> Result<Json<ConfigurationReply>, Error> {
        let caller = self.caller(&cx)?;
        let GetManagerConfigurationRequest { section, field } = request;
        let part = Part { section: section.map(|section| section.as_str().to_owned()), option: field, distinct: false };
        let secrets = caller.secrets_of_configuration();
        let told = self.node.configuration_by_elements(part, secrets, manager::configuration).await;
        let (shown, charge) = told.map_err(|fault| manager::error(fault, caller.session().node()))?;
        shown.map_err(|why| manager::no_configuration(&why))?.map(|reply| memory::hold(reply, charge))
    }

    async fn validate_manager_configuration(&self, cx: Context) -> Result<Json<TextReply>, Error> {
        let caller = self.caller(&cx)?;
        let node = caller.session().node();
        let told = self.node.validate().await.map_err(|fault| manager::error(fault, node))?;
        told.map_err(|refusal| manager::test_failed(&refusal, node))?;
        wire::text("OK")
    }

    async fn restart_manager(&self, cx: Context) -> Result<Json<DaemonListReply>, Error> {
        let caller = self.caller(&cx)?;
        let node = caller.session().node();
        let told = self.node.restart().await.map_err(|fault| manager::error(fault, node))?;
        told.map_err(|refusal| manager::not_restarted(&refusal, node))?;
        let states = self.node.states().await.map_err(|fault| manager::error(fault, node))?;
        manager::started(&states, manager::any_runs(&states))
    }

    async fn start_manager(&self, cx: Context) -> Result<Json<DaemonListReply>, Error> {
        let caller = self.caller(&cx)?;
        let states = self.node.states().await.map_err(|fault| manager::error(fault, caller.session().node()))?;
        // No program is run: only what runs already can be told to have been started.
        if manager::all_run(&states) { manager::started(&states, true) } else { Err(manager::no_tool()) }
    }

    async fn get_manager_stats(&self, cx: Context, request: GetManagerStatsRequest) -> Result<Json<StatsReply>, Error> {
        let caller = self.caller(&cx)?;
        let date =
            request.date.map(|date| Date::strptime("%Y%m%d", date).map_err(|_| manager::no_day())).transpose()?;
        let hours = self.node.totals(date).await;
        manager::totals(hours.map_err(|fault| manager::error(fault, caller.session().node()))?)
    }

    async fn get_manager_stats_hourly(&self, cx: Context) -> Result<Json<HourlyStatsReply>, Error> {
        let caller = self.caller(&cx)?;
        let means = self.node.hourly().await;
        manager::hourly(&means.map_err(|fault| manager::error(fault, caller.session().node()))?)
    }

    async fn get_manager_stats_weekly(&self, cx: Context) -> Result<Json<WeeklyStatsReply>, Error> {
        let caller = self.caller(&cx)?;
        let week = self.node.weekly().await;
        manager::weekly(&week.map_err(|fault| manager::error(fault, caller.session().node()))?)
    }

    async fn get_manager_status(&self, cx: Context) -> Result<Json<DaemonListReply>, Error> {
        let caller = self.caller(&cx)?;
        let states = self.node.states().await;
        manager::states(&states.map_err(|fault| manager::error(fault, caller.session().node()))?)
    }

    async fn stop_manager(&self, cx: Context) -> Result<Json<DaemonListReply>, Error> {
        let caller = self.caller(&cx)?;
        let states = self.node.states().await.map_err(|fault| manager::error(fault, caller.session().node()))?;
        // No program is run: only what does not run can be told to have been stopped.
        if manager::any_runs(&states) { Err(manager::no_tool()) } else { manager::states(&states) }
    }
}
