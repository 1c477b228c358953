//! One manager without a cluster: its state, configuration, statistics and logs. Thin: what needs more than a few lines
//! belongs to a domain module.

use serde_json::{Map, Value};
use wazuh_api_server::v4::manager::{
    CheckAvailableVersionRequest, GetManagerActiveConfigurationRequest, GetManagerConfigurationReply,
    GetManagerConfigurationRequest, GetManagerDaemonStatsRequest, GetManagerLogsRequest, GetManagerStatsRequest,
    Manager, UpdateManagerConfigurationRequest,
};
use wazuh_api_server::v4::models::{
    CheckAvailableVersionReply, DaemonName, DaemonStats, LogLevel, LogSummary, NodeAnalysisdReload,
    NodeApiConfiguration, ValidationStatus, WazuhAnalysisdStats, WazuhDaemonsStatus, WazuhHourlyStats, WazuhInfo,
    WazuhLog, WazuhRemotedStats, WazuhStats, WazuhWeeklyStats,
};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::parameters::list_query;
use super::{Context, Service};
use crate::api::caller::Caller;
use crate::memory;
use crate::wire::v4::failure::Failure;
use crate::wire::v4::logs::{self, Wanted};
use crate::wire::v4::{manager, node as wire};
use apid_fleet::commands;
use apid_formats::manager_conf::Part;
use apid_manager::CountingDaemon;
use apid_node::stats::Counting;

/// What a manager without a cluster is called, whatever name its configuration has for it.
const NODE_BY_ITSELF: &str = "manager";

impl Manager for Service {
    async fn get_manager_configuration(
        &self,
        cx: Context,
        request: GetManagerConfigurationRequest,
    ) -> Result<GetManagerConfigurationReply, Error> {
        let GetManagerConfigurationRequest { raw, section, field, distinct } = request;
        let part = Part { section: section.map(|section| section.as_str().to_owned()), option: field, distinct };
        self.own_configuration(&cx, raw.unwrap_or_default(), part).await
    }

    async fn get_manager_info(&self, cx: Context) -> Result<Json<AffectedItems<WazuhInfo>>, Error> {
        let caller = self.caller(&cx)?;
        let info = caller.tell(self.node.info().await)?;
        caller.tell(wire::info(&info, self.in_cluster))
    }

    async fn get_manager_logs(
        &self,
        cx: Context,
        request: GetManagerLogsRequest,
    ) -> Result<Json<AffectedItems<WazuhLog>>, Error> {
        let caller = self.caller(&cx)?;
        let GetManagerLogsRequest { offset, limit, sort, search, tag, level, q, select, distinct } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
        let wanted = Wanted { query, q, tag, level: level.map(LogLevel::as_str) };
        let (lane, in_cluster) = (wanted.lane(), self.in_cluster);
        let shown = self.node.logs(lane, move |entries| logs::list(entries, wanted, in_cluster)).await;
        let (shown, charge) = caller.tell(shown)?;
        caller.tell(shown).map(|reply| memory::hold(reply, charge))
    }

    async fn get_manager_logs_summary(
        &self,
        cx: Context,
    ) -> Result<Json<AffectedItems<std::collections::BTreeMap<String, LogSummary>>>, Error> {
        let caller = self.caller(&cx)?;
        Ok(logs::summary(&caller.tell(self.node.log_summary().await)?, self.in_cluster))
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

    async fn get_manager_api_config(&self, cx: Context) -> Result<Json<AffectedItems<NodeApiConfiguration>>, Error> {
        let caller = self.caller(&cx)?;
        let config = self.config.get();
        caller.tell(manager::api_configuration(
            self.voice,
            &config,
            &self.home,
            self.node_name(&caller),
            self.in_cluster,
        ))
    }

    async fn get_manager_active_configuration(
        &self,
        cx: Context,
        request: GetManagerActiveConfigurationRequest,
    ) -> Result<Json<AffectedItems<Map<String, Value>>>, Error> {
        let GetManagerActiveConfigurationRequest { component, configuration } = request;
        let (component, section) = (component.as_str(), configuration.as_str());
        // A fault of the request's form, which no node has.
        commands::check_section(component, section).map_err(|fault| self.refusal(fault))?;
        self.own_component(&cx, component, section).await
    }

    async fn validate_manager_configuration(
        &self,
        cx: Context,
    ) -> Result<Json<AffectedItems<ValidationStatus>>, Error> {
        let caller = self.caller(&cx)?;
        let told = caller.tell(self.node.validate().await)?;
        caller.tell(manager::validation(self.voice, told, self.node_name(&caller), self.in_cluster))
    }

    async fn update_manager_configuration(
        &self,
        cx: Context,
        request: UpdateManagerConfigurationRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let protection = self.config.get().upload.protection();
        let told = caller.tell(self.node.replace_configuration(request.body.as_str(), protection).await)?;
        caller.tell(manager::replaced(self.voice, told, self.node_name(&caller), self.in_cluster))
    }

    async fn get_manager_daemon_stats(
        &self,
        cx: Context,
        request: GetManagerDaemonStatsRequest,
    ) -> Result<Json<AffectedItems<DaemonStats>>, Error> {
        let caller = self.caller(&cx)?;
        let told = self.node.daemon_statistics(counting(request.daemons_list)).await;
        caller.tell(manager::daemon_statistics(self.voice, caller.tell(told)?))
    }

    async fn restart_manager(&self, cx: Context) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let told = caller.tell(self.node.restart().await)?;
        caller.tell(manager::restarted(self.voice, told, self.node_name(&caller), self.in_cluster))
    }

    async fn reload_manager_analysisd(&self, cx: Context) -> Result<Json<AffectedItems<NodeAnalysisdReload>>, Error> {
        let caller = self.caller(&cx)?;
        let told = caller.tell(self.node.reload_ruleset().await)?;
        caller.tell(manager::reloaded(self.voice, told, self.node_name(&caller), self.in_cluster))
    }

    async fn check_available_version(
        &self,
        cx: Context,
        request: CheckAvailableVersionRequest,
    ) -> Result<Json<CheckAvailableVersionReply>, Error> {
        let caller = self.caller(&cx)?;
        let file = self.home.ossec_conf();
        if self.in_cluster && caller.tell(self.node.is_worker().await)? {
            return Err(self.refusal(Failure::not_found(902)));
        }
        if request.force_query && caller.tell(self.node.may_ask_for_releases().await)? {
            return caller.tell(Err(manager::no_update_service(&file)));
        }
        let info = caller.tell(self.node.info().await)?;
        caller.tell(manager::releases(&info))
    }
}

impl Service {
    /// This node's configuration: the text, or a part of what it says.
    pub(super) async fn own_configuration(
        &self,
        cx: &Context,
        raw: bool,
        part: Part,
    ) -> Result<GetManagerConfigurationReply, Error> {
        let caller = self.caller(cx)?;
        let (secrets, in_cluster) = (caller.secrets_of_configuration(), self.in_cluster);
        let no_configuration = |why| wire::no_configuration(self.voice, &why, self.node_name(&caller), in_cluster);
        if raw {
            // What sends the text counts it from here on.
            let (text, _charge) = caller.tell(self.node.configuration_text(secrets).await)?;
            return Ok(match text {
                Ok(text) => GetManagerConfigurationReply::Xml(text.into()),
                Err(why) => GetManagerConfigurationReply::Json(no_configuration(why)),
            });
        }
        let show = move |sections| wire::configuration(&sections, in_cluster);
        let (shown, charge) = caller.tell(self.node.configuration(part, secrets, show).await)?;
        let reply = match shown {
            Ok(shown) => caller.tell(shown)?,
            Err(why) => no_configuration(why),
        };
        Ok(GetManagerConfigurationReply::Json(memory::hold(reply, charge)))
    }

    /// The section of the configuration that a component of this node runs with.
    pub(in crate::api) async fn own_component(
        &self,
        cx: &Context,
        component: &str,
        section: &str,
    ) -> Result<Json<AffectedItems<Map<String, Value>>>, Error> {
        let caller = self.caller(cx)?;
        let told = self.node.component(component, section, caller.secrets_of_configuration()).await;
        let node = self.node_name(&caller);
        caller.tell(manager::component(self.voice, caller.tell(told)?, node, self.in_cluster))
    }

    /// The name of this node in replies.
    pub(in crate::api) fn node_name<'c>(&self, caller: &'c Caller) -> &'c str {
        if self.in_cluster { caller.session().node() } else { NODE_BY_ITSELF }
    }
}

/// The daemons that a request names, in its order, or all of them.
pub(super) fn counting(named: Option<Vec<DaemonName>>) -> Vec<CountingDaemon> {
    let Some(named) = named.filter(|named| !named.is_empty()) else { return CountingDaemon::ALL.to_vec() };
    let daemon = |name: &DaemonName| CountingDaemon::ALL.into_iter().find(|daemon| daemon.name() == name.as_str());
    named.iter().filter_map(daemon).collect()
}
