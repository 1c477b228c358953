// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_api_info }`.
#[doc(hidden)]
#[macro_export]
macro_rules! v5_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::v5_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! v5_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::v5::types] $($method)* } };
    ($o:ident get_api_info) => {$crate::v5_501!{=$o() Json GetApiInfoResponse}};
    ($o:ident run_active_response) => {$crate::v5_501!{=$o(RunActiveResponseRequest) List String}};
    ($o:ident get_agents) => {$crate::v5_501!{=$o(GetAgentsRequest) List Agent}};
    ($o:ident add_agent) => {$crate::v5_501!{=$o(AddAgentRequest) Json AddAgentResponse}};
    ($o:ident delete_agents) => {$crate::v5_501!{=$o(DeleteAgentsRequest) List String}};
    ($o:ident put_multiple_agent_single_group) => {
        $crate::v5_501!{=$o(PutMultipleAgentSingleGroupRequest) List String}};
    ($o:ident delete_multiple_agent_single_group) => {
        $crate::v5_501!{=$o(DeleteMultipleAgentSingleGroupRequest) List String}};
    ($o:ident reload_agents_by_group) => {$crate::v5_501!{=$o(ReloadAgentsByGroupRequest) List String}};
    ($o:ident restart_agents_by_group) => {$crate::v5_501!{=$o(RestartAgentsByGroupRequest) List String}};
    ($o:ident insert_agent) => {$crate::v5_501!{=$o(InsertAgentRequest) Json InsertAgentResponse}};
    ($o:ident post_new_agent) => {$crate::v5_501!{=$o(PostNewAgentRequest) Json PostNewAgentResponse}};
    ($o:ident get_agent_no_group) => {$crate::v5_501!{=$o(GetAgentNoGroupRequest) List Agent}};
    ($o:ident reload_agents_by_node) => {$crate::v5_501!{=$o(ReloadAgentsByNodeRequest) List String}};
    ($o:ident restart_agents_by_node) => {$crate::v5_501!{=$o(RestartAgentsByNodeRequest) List String}};
    ($o:ident get_agent_outdated) => {$crate::v5_501!{=$o(GetAgentOutdatedRequest) List Agent}};
    ($o:ident reconnect_agents) => {$crate::v5_501!{=$o(ReconnectAgentsRequest) List String}};
    ($o:ident reload_agents) => {$crate::v5_501!{=$o(ReloadAgentsRequest) List String}};
    ($o:ident restart_agents) => {$crate::v5_501!{=$o(RestartAgentsRequest) List String}};
    ($o:ident get_agent_fields) => {$crate::v5_501!{=$o(GetAgentFieldsRequest) List AgentDistinct}};
    ($o:ident get_agents_summary) => {$crate::v5_501!{=$o(GetAgentsSummaryRequest) Json GetAgentsSummaryResponse}};
    ($o:ident get_agent_summary_os) => {$crate::v5_501!{=$o() List String}};
    ($o:ident get_agent_summary_status) => {$crate::v5_501!{=$o() Json GetAgentSummaryStatusResponse}};
    ($o:ident get_agent_uninstall_permission) => {$crate::v5_501!{=$o() Json ApiResponse}};
    ($o:ident put_upgrade_agents) => {$crate::v5_501!{=$o(PutUpgradeAgentsRequest) List AgentUpgradeTask}};
    ($o:ident put_upgrade_custom_agents) => {$crate::v5_501!{=$o(PutUpgradeCustomAgentsRequest) List AgentUpgradeTask}};
    ($o:ident get_agent_upgrade) => {$crate::v5_501!{=$o(GetAgentUpgradeRequest) List AgentUpgradeResult}};
    ($o:ident get_agent_config) => {$crate::v5_501!{=$o(GetAgentConfigRequest) Json GetAgentConfigResponse}};
    ($o:ident get_agent_daemon_stats) => {
        $crate::v5_501!{=$o(GetAgentDaemonStatsRequest) List WazuhDaemonStatsAgentsItem}};
    ($o:ident delete_single_agent_multiple_groups) => {
        $crate::v5_501!{=$o(DeleteSingleAgentMultipleGroupsRequest) List String}};
    ($o:ident get_sync_agent) => {$crate::v5_501!{=$o(GetSyncAgentRequest) List AgentSynced}};
    ($o:ident put_agent_single_group) => {$crate::v5_501!{=$o(PutAgentSingleGroupRequest) List String}};
    ($o:ident delete_single_agent_single_group) => {
        $crate::v5_501!{=$o(DeleteSingleAgentSingleGroupRequest) Json ApiResponse}};
    ($o:ident get_agent_key) => {$crate::v5_501!{=$o(GetAgentKeyRequest) List AgentIdKey}};
    ($o:ident reload_agent) => {$crate::v5_501!{=$o(ReloadAgentRequest) List String}};
    ($o:ident restart_agent) => {$crate::v5_501!{=$o(RestartAgentRequest) List String}};
    ($o:ident get_agent_component_stats) => {
        $crate::v5_501!{=$o(GetAgentComponentStatsRequest) List AgentComponentStats}};
    ($o:ident get_cluster_api_config) => {$crate::v5_501!{=$o(GetClusterApiConfigRequest) List NodeApiConfiguration}};
    ($o:ident get_cluster_configuration_validation) => {
        $crate::v5_501!{=$o(GetClusterConfigurationValidationRequest) List ValidationStatus}};
    ($o:ident get_cluster_healthcheck) => {$crate::v5_501!{=$o(GetClusterHealthcheckRequest) List NodeHealthcheck}};
    ($o:ident get_cluster_local_config) => {$crate::v5_501!{=$o() List ClusterLocalConfig}};
    ($o:ident get_cluster_local_info) => {$crate::v5_501!{=$o() List ClusterLocalInfo}};
    ($o:ident get_cluster_nodes) => {$crate::v5_501!{=$o(GetClusterNodesRequest) List ClusterNode}};
    ($o:ident reload_cluster) => {$crate::v5_501!{=$o(ReloadClusterRequest) List String}};
    ($o:ident restart_cluster) => {$crate::v5_501!{=$o(RestartClusterRequest) List String}};
    ($o:ident get_cluster_status) => {$crate::v5_501!{=$o() Json GetClusterStatusResponse}};
    ($o:ident check_available_version) => {
        $crate::v5_501!{=$o(CheckAvailableVersionRequest) Json CheckAvailableVersionResponse}};
    ($o:ident get_configuration_node) => {$crate::v5_501!{=$o(GetConfigurationNodeRequest) GetConfigurationNodeReply}};
    ($o:ident update_configuration_node) => {$crate::v5_501!{=$o(UpdateConfigurationNodeRequest) List String}};
    ($o:ident get_node_config) => {$crate::v5_501!{=$o(GetNodeConfigRequest) List Map Value}};
    ($o:ident get_daemon_stats_node) => {$crate::v5_501!{=$o(GetDaemonStatsNodeRequest) List WazuhDaemonStatsItem}};
    ($o:ident get_info_node) => {$crate::v5_501!{=$o(GetInfoNodeRequest) List WazuhInfo}};
    ($o:ident get_log_node) => {$crate::v5_501!{=$o(GetLogNodeRequest) List WazuhLogs}};
    ($o:ident get_log_summary_node) => {$crate::v5_501!{=$o(GetLogSummaryNodeRequest) List Map LogSummary}};
    ($o:ident get_stats_node) => {$crate::v5_501!{=$o(GetStatsNodeRequest) List WazuhStats}};
    ($o:ident get_stats_analysisd_node) => {
        $crate::v5_501!{=$o(GetStatsAnalysisdNodeRequest) List WazuhAnalysisdStats}};
    ($o:ident get_stats_hourly_node) => {$crate::v5_501!{=$o(GetStatsHourlyNodeRequest) List WazuhHourlyStats}};
    ($o:ident get_stats_remoted_node) => {$crate::v5_501!{=$o(GetStatsRemotedNodeRequest) List WazuhRemotedStats}};
    ($o:ident get_stats_weekly_node) => {$crate::v5_501!{=$o(GetStatsWeeklyNodeRequest) List WazuhWeeklyStats}};
    ($o:ident get_status_node) => {$crate::v5_501!{=$o(GetStatusNodeRequest) List WazuhDaemonsStatus}};
    ($o:ident forward_event) => {$crate::v5_501!{=$o(ForwardEventRequest) List String}};
    ($o:ident get_groups) => {$crate::v5_501!{=$o(GetGroupsRequest) List AgentGroup}};
    ($o:ident post_group) => {$crate::v5_501!{=$o(PostGroupRequest) Json ApiResponse}};
    ($o:ident delete_groups) => {$crate::v5_501!{=$o(DeleteGroupsRequest) List String}};
    ($o:ident get_agents_in_group) => {$crate::v5_501!{=$o(GetAgentsInGroupRequest) List Agent}};
    ($o:ident get_group_config) => {$crate::v5_501!{=$o(GetGroupConfigRequest) List GroupConfiguration}};
    ($o:ident put_group_config) => {$crate::v5_501!{=$o(PutGroupConfigRequest) Json ApiResponse}};
    ($o:ident get_group_files) => {$crate::v5_501!{=$o(GetGroupFilesRequest) List GroupFiles}};
    ($o:ident get_group_file) => {$crate::v5_501!{=$o(GetGroupFileRequest) GetGroupFileReply}};
    ($o:ident get_mitre_groups) => {$crate::v5_501!{=$o(GetMitreGroupsRequest) List MitreGroup}};
    ($o:ident get_mitre_metadata) => {$crate::v5_501!{=$o() List MitreMetadata}};
    ($o:ident get_mitre_mitigations) => {$crate::v5_501!{=$o(GetMitreMitigationsRequest) List MitreMitigation}};
    ($o:ident get_mitre_references) => {$crate::v5_501!{=$o(GetMitreReferencesRequest) List MitreReference}};
    ($o:ident get_mitre_software) => {$crate::v5_501!{=$o(GetMitreSoftwareRequest) List MitreSoftware}};
    ($o:ident get_mitre_tactics) => {$crate::v5_501!{=$o(GetMitreTacticsRequest) List MitreTactic}};
    ($o:ident get_mitre_techniques) => {$crate::v5_501!{=$o(GetMitreTechniquesRequest) List MitreTechnique}};
    ($o:ident get_overview_agents) => {$crate::v5_501!{=$o() Json GetOverviewAgentsResponse}};
    ($o:ident put_rootcheck) => {$crate::v5_501!{=$o(PutRootcheckRequest) List String}};
    ($o:ident get_rbac_actions) => {$crate::v5_501!{=$o(GetRbacActionsRequest) Json GetRbacActionsResponse}};
    ($o:ident get_security_config) => {$crate::v5_501!{=$o() Json GetSecurityConfigResponse}};
    ($o:ident put_security_config) => {$crate::v5_501!{=$o(PutSecurityConfigRequest) Json ApiResponse}};
    ($o:ident delete_security_config) => {$crate::v5_501!{=$o() Json ApiResponse}};
    ($o:ident get_policies) => {$crate::v5_501!{=$o(GetPoliciesRequest) List PoliciesResponse}};
    ($o:ident add_policy) => {$crate::v5_501!{=$o(AddPolicyRequest) List PoliciesResponse}};
    ($o:ident remove_policies) => {$crate::v5_501!{=$o(RemovePoliciesRequest) List PoliciesResponse}};
    ($o:ident update_policy) => {$crate::v5_501!{=$o(UpdatePolicyRequest) List PoliciesResponse}};
    ($o:ident get_rbac_resources) => {$crate::v5_501!{=$o(GetRbacResourcesRequest) Json GetRbacResourcesResponse}};
    ($o:ident get_roles) => {$crate::v5_501!{=$o(GetRolesRequest) List RolesResponse}};
    ($o:ident add_role) => {$crate::v5_501!{=$o(AddRoleRequest) List RolesResponse}};
    ($o:ident remove_roles) => {$crate::v5_501!{=$o(RemoveRolesRequest) List RolesResponse}};
    ($o:ident update_role) => {$crate::v5_501!{=$o(UpdateRoleRequest) List RolesResponse}};
    ($o:ident set_role_policy) => {$crate::v5_501!{=$o(SetRolePolicyRequest) List RolesResponse}};
    ($o:ident remove_role_policy) => {$crate::v5_501!{=$o(RemoveRolePolicyRequest) List RolesResponse}};
    ($o:ident set_role_rule) => {$crate::v5_501!{=$o(SetRoleRuleRequest) List RolesResponse}};
    ($o:ident remove_role_rule) => {$crate::v5_501!{=$o(RemoveRoleRuleRequest) List RolesResponse}};
    ($o:ident get_security_rules) => {$crate::v5_501!{=$o(GetSecurityRulesRequest) List SecurityRulesResponse}};
    ($o:ident add_security_rule) => {$crate::v5_501!{=$o(AddSecurityRuleRequest) List SecurityRulesResponse}};
    ($o:ident remove_security_rules) => {$crate::v5_501!{=$o(RemoveSecurityRulesRequest) List SecurityRulesResponse}};
    ($o:ident update_security_rule) => {$crate::v5_501!{=$o(UpdateSecurityRuleRequest) List SecurityRulesResponse}};
    ($o:ident login_user) => {$crate::v5_501!{=$o(LoginUserRequest) LoginUserReply}};
    ($o:ident logout_user) => {$crate::v5_501!{=$o() Json ApiResponse}};
    ($o:ident run_as_login) => {$crate::v5_501!{=$o(RunAsLoginRequest) RunAsLoginReply}};
    ($o:ident revoke_all_tokens) => {$crate::v5_501!{=$o() Json ApiResponse}};
    ($o:ident get_users) => {$crate::v5_501!{=$o(GetUsersRequest) List UsersResponse}};
    ($o:ident create_user) => {$crate::v5_501!{=$o(CreateUserRequest) List UsersResponse}};
    ($o:ident delete_users) => {$crate::v5_501!{=$o(DeleteUsersRequest) List UsersResponse}};
    ($o:ident get_user_me) => {$crate::v5_501!{=$o() List CurrentUser}};
    ($o:ident get_user_me_policies) => {$crate::v5_501!{=$o() Json GetUserMePoliciesResponse}};
    ($o:ident update_user) => {$crate::v5_501!{=$o(UpdateUserRequest) List UsersResponse}};
    ($o:ident set_user_role) => {$crate::v5_501!{=$o(SetUserRoleRequest) List UsersResponse}};
    ($o:ident remove_user_role) => {$crate::v5_501!{=$o(RemoveUserRoleRequest) List UsersResponse}};
    ($o:ident edit_run_as) => {$crate::v5_501!{=$o(EditRunAsRequest) List UsersResponse}};
    ($o:ident put_syscheck) => {$crate::v5_501!{=$o(PutSyscheckRequest) List String}};
    ($o:ident get_tasks_status) => {$crate::v5_501!{=$o(GetTasksStatusRequest) List Task}};
    ($o:ident $other:ident) => { compile_error!(concat!("no operation of this API is called ", stringify!($o))); };
}
