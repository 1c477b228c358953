// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_info }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! v1_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::v1_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! v1_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::v1::types] $($method)* } };
    ($o:ident get_info) => {$crate::v1_501!{=$o() Json TextReply}};
    ($o:ident get_agents) => {$crate::v1_501!{=$o(GetAgentsRequest) Json AgentListReply}};
    ($o:ident add_agent) => {$crate::v1_501!{=$o(AddAgentRequest) Json TextReply}};
    ($o:ident get_agent) => {$crate::v1_501!{=$o(GetAgentRequest) Json AgentReply}};
    ($o:ident delete_agent) => {$crate::v1_501!{=$o(DeleteAgentRequest) Json TextReply}};
    ($o:ident get_agent_key) => {$crate::v1_501!{=$o(GetAgentKeyRequest) Json TextReply}};
    ($o:ident restart_agent) => {$crate::v1_501!{=$o(RestartAgentRequest) Json TextReply}};
    ($o:ident quick_add_agent) => {$crate::v1_501!{=$o(QuickAddAgentRequest) Json TextReply}};
    ($o:ident get_manager_configuration) => {
        $crate::v1_501!{=$o(GetManagerConfigurationRequest) Json ConfigurationReply}};
    ($o:ident validate_manager_configuration) => {$crate::v1_501!{=$o() Json TextReply}};
    ($o:ident restart_manager) => {$crate::v1_501!{=$o() Json DaemonListReply}};
    ($o:ident start_manager) => {$crate::v1_501!{=$o() Json DaemonListReply}};
    ($o:ident get_manager_stats) => {$crate::v1_501!{=$o(GetManagerStatsRequest) Json StatsReply}};
    ($o:ident get_manager_stats_hourly) => {$crate::v1_501!{=$o() Json HourlyStatsReply}};
    ($o:ident get_manager_stats_weekly) => {$crate::v1_501!{=$o() Json WeeklyStatsReply}};
    ($o:ident get_manager_status) => {$crate::v1_501!{=$o() Json DaemonListReply}};
    ($o:ident stop_manager) => {$crate::v1_501!{=$o() Json DaemonListReply}};
    ($o:ident run_rootcheck) => {$crate::v1_501!{=$o() Json TextReply}};
    ($o:ident clear_rootcheck) => {$crate::v1_501!{=$o() Json TextReply}};
    ($o:ident get_rootcheck_findings) => {$crate::v1_501!{=$o(GetRootcheckFindingsRequest) Json RootcheckReply}};
    ($o:ident run_agent_rootcheck) => {$crate::v1_501!{=$o(RunAgentRootcheckRequest) Json TextReply}};
    ($o:ident clear_agent_rootcheck) => {$crate::v1_501!{=$o(ClearAgentRootcheckRequest) Json TextReply}};
    ($o:ident get_rootcheck_last_scan) => {$crate::v1_501!{=$o(GetRootcheckLastScanRequest) Json RootcheckScanReply}};
    ($o:ident run_syscheck) => {$crate::v1_501!{=$o() Json TextReply}};
    ($o:ident clear_syscheck) => {$crate::v1_501!{=$o() Json TextReply}};
    ($o:ident run_agent_syscheck) => {$crate::v1_501!{=$o(RunAgentSyscheckRequest) Json TextReply}};
    ($o:ident clear_agent_syscheck) => {$crate::v1_501!{=$o(ClearAgentSyscheckRequest) Json TextReply}};
    ($o:ident get_changed_files) => {$crate::v1_501!{=$o(GetChangedFilesRequest) Json ChangedFilesReply}};
    ($o:ident get_syscheck_last_scan) => {$crate::v1_501!{=$o(GetSyscheckLastScanRequest) Json SyscheckScanReply}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::v1::$o! {} };
}
