// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_info }`.
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
    ($o:ident post_agent) => {$crate::v1_501!{=$o(PostAgentRequest) Json TextReply}};
    ($o:ident get_agent) => {$crate::v1_501!{=$o(GetAgentRequest) Json AgentReply}};
    ($o:ident delete_agent) => {$crate::v1_501!{=$o(DeleteAgentRequest) Json TextReply}};
    ($o:ident get_agent_key) => {$crate::v1_501!{=$o(GetAgentKeyRequest) Json TextReply}};
    ($o:ident put_agent_restart) => {$crate::v1_501!{=$o(PutAgentRestartRequest) Json TextReply}};
    ($o:ident put_agent) => {$crate::v1_501!{=$o(PutAgentRequest) Json TextReply}};
    ($o:ident get_manager_configuration) => {
        $crate::v1_501!{=$o(GetManagerConfigurationRequest) Json ConfigurationReply}};
    ($o:ident get_manager_configuration_test) => {$crate::v1_501!{=$o() Json TextReply}};
    ($o:ident put_manager_restart) => {$crate::v1_501!{=$o() Json DaemonListReply}};
    ($o:ident put_manager_start) => {$crate::v1_501!{=$o() Json DaemonListReply}};
    ($o:ident get_manager_stats) => {$crate::v1_501!{=$o(GetManagerStatsRequest) Json StatsReply}};
    ($o:ident get_manager_stats_hourly) => {$crate::v1_501!{=$o() Json HourlyStatsReply}};
    ($o:ident get_manager_stats_weekly) => {$crate::v1_501!{=$o() Json WeeklyStatsReply}};
    ($o:ident get_manager_status) => {$crate::v1_501!{=$o() Json DaemonListReply}};
    ($o:ident put_manager_stop) => {$crate::v1_501!{=$o() Json DaemonListReply}};
    ($o:ident put_rootcheck) => {$crate::v1_501!{=$o() Json TextReply}};
    ($o:ident delete_rootcheck) => {$crate::v1_501!{=$o() Json TextReply}};
    ($o:ident get_rootcheck_agent) => {$crate::v1_501!{=$o(GetRootcheckAgentRequest) Json RootcheckReply}};
    ($o:ident put_rootcheck_agent) => {$crate::v1_501!{=$o(PutRootcheckAgentRequest) Json TextReply}};
    ($o:ident delete_rootcheck_agent) => {$crate::v1_501!{=$o(DeleteRootcheckAgentRequest) Json TextReply}};
    ($o:ident get_rootcheck_agent_last_scan) => {
        $crate::v1_501!{=$o(GetRootcheckAgentLastScanRequest) Json RootcheckScanReply}};
    ($o:ident put_syscheck) => {$crate::v1_501!{=$o() Json TextReply}};
    ($o:ident delete_syscheck) => {$crate::v1_501!{=$o() Json TextReply}};
    ($o:ident put_syscheck_agent) => {$crate::v1_501!{=$o(PutSyscheckAgentRequest) Json TextReply}};
    ($o:ident delete_syscheck_agent) => {$crate::v1_501!{=$o(DeleteSyscheckAgentRequest) Json TextReply}};
    ($o:ident get_syscheck_agent_files_changed) => {
        $crate::v1_501!{=$o(GetSyscheckAgentFilesChangedRequest) Json ChangedFilesReply}};
    ($o:ident get_syscheck_agent_last_scan) => {
        $crate::v1_501!{=$o(GetSyscheckAgentLastScanRequest) Json SyscheckScanReply}};
    ($o:ident $other:ident) => { compile_error!(concat!("no operation of this API is called ", stringify!($o))); };
}
