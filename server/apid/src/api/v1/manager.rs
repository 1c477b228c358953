//! The manager: processes, configuration, statistics.

use jiff::civil::Date;
use wazuh_api_server::v1::manager::{GetManagerConfigurationRequest, GetManagerStatsRequest, Manager};
use wazuh_api_server::v1::models::{
    ConfigurationReply, DaemonListReply, HourlyStatsReply, StatsReply, TextReply, WeeklyStatsReply,
};
use wazuh_api_server::{Error, Json};

use super::{Context, Service};
use crate::memory;
use crate::request_notes::RequestNotes;
use crate::wire::v1::{Form, manager};
use apid_formats::manager_conf::Part;
use apid_node::control::{NotControlled, Order};

impl Manager for Service {
    async fn get_manager_configuration(
        &self,
        cx: Context,
        request: GetManagerConfigurationRequest,
    ) -> Result<Json<ConfigurationReply>, Error> {
        let caller = self.caller(&cx)?;
        let GetManagerConfigurationRequest { section, field } = request;
        let part = Part { section, option: field, distinct: false };
        let secrets = caller.secrets_of_configuration();
        let form = Form::of(cx.dialect);
        let write = move |response| manager::configuration(form, &response);
        let told = self.node.configuration_by_elements(part, secrets, write).await;
        let (shown, charge) = told.map_err(|fault| manager::error(fault, caller.session().node()))?;
        shown.map_err(|why| manager::no_configuration(&why))?.map(|reply| memory::hold(reply, charge))
    }

    async fn validate_manager_configuration(&self, cx: Context) -> Result<Json<TextReply>, Error> {
        let caller = self.caller(&cx)?;
        let node = caller.session().node();
        let told = self.node.validate().await.map_err(|fault| manager::error(fault, node))?;
        told.map_err(|refusal| manager::test_failed(&refusal, node))?;
        Form::of(cx.dialect).reply("OK")
    }

    async fn restart_manager(&self, cx: Context) -> Result<Json<DaemonListReply>, Error> {
        let caller = self.caller(&cx)?;
        let node = caller.session().node();
        let told = self.node.restart().await.map_err(|fault| manager::error(fault, node))?;
        told.map_err(|refusal| manager::not_restarted(&refusal, node))?;
        let states = self.node.states().await.map_err(|fault| manager::error(fault, node))?;
        manager::started(Form::of(cx.dialect), &states, manager::any_runs(&states))
    }

    async fn start_manager(&self, cx: Context) -> Result<Json<DaemonListReply>, Error> {
        self.control(&cx, Order::Start).await
    }

    async fn get_manager_stats(&self, cx: Context, request: GetManagerStatsRequest) -> Result<Json<StatsReply>, Error> {
        let caller = self.caller(&cx)?;
        let date =
            request.date.map(|date| Date::strptime("%Y%m%d", date).map_err(|_| manager::no_day())).transpose()?;
        let hours = self.node.totals(date).await;
        manager::totals(Form::of(cx.dialect), hours.map_err(|fault| manager::error(fault, caller.session().node()))?)
    }

    async fn get_manager_stats_hourly(&self, cx: Context) -> Result<Json<HourlyStatsReply>, Error> {
        let caller = self.caller(&cx)?;
        let means = self.node.hourly().await;
        manager::hourly(Form::of(cx.dialect), &means.map_err(|fault| manager::error(fault, caller.session().node()))?)
    }

    async fn get_manager_stats_weekly(&self, cx: Context) -> Result<Json<WeeklyStatsReply>, Error> {
        let caller = self.caller(&cx)?;
        let week = self.node.weekly().await;
        manager::weekly(Form::of(cx.dialect), &week.map_err(|fault| manager::error(fault, caller.session().node()))?)
    }

    async fn get_manager_status(&self, cx: Context) -> Result<Json<DaemonListReply>, Error> {
        let caller = self.caller(&cx)?;
        let states = self.node.states().await;
        manager::states(Form::of(cx.dialect), &states.map_err(|fault| manager::error(fault, caller.session().node()))?)
    }

    async fn stop_manager(&self, cx: Context) -> Result<Json<DaemonListReply>, Error> {
        self.control(&cx, Order::Stop).await
    }
}

impl Service {
    /// Has the manager's own program start or stop it. Where there is none, only what is so already can be told to
    /// have been done.
    async fn control(&self, cx: &Context, order: Order) -> Result<Json<DaemonListReply>, Error> {
        let caller = self.caller(cx)?;
        let fault = |fault| manager::error(fault, caller.session().node());
        let form = Form::of(cx.dialect);
        let before = self.node.states().await.map_err(fault)?;
        // The program has a limit of time of its own.
        let waiting = cx.extensions.get::<RequestNotes>().map(|notes| notes.waits().wait());
        let told = self.node.control(order).await.map_err(fault)?;
        drop(waiting);
        match (told, order) {
            (Ok(told), _) => manager::controlled(form, order, &told, &before),
            (Err(NotControlled::Absent(_)), Order::Start) if manager::all_run(&before) => {
                manager::started(form, &before, true)
            }
            (Err(NotControlled::Absent(_)), Order::Stop) if !manager::any_runs(&before) => {
                manager::states(form, &before)
            }
            (Err(why), _) => Err(manager::not_controlled(&why)),
        }
    }
}
