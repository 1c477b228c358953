// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_api_info }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! v5_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::v5_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! v5_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::v5::types] $($method)* } };
    ($o:ident get_api_info) => {$crate::v5_501!{=$o() Json ApiInfoReply}};
    ($o:ident run_active_response) => {$crate::v5_501!{=$o(RunActiveResponseRequest) List String}};
    ($o:ident get_agents) => {$crate::v5_501!{=$o(GetAgentsRequest) List Agent}};
    ($o:ident add_agent) => {$crate::v5_501!{=$o(AddAgentRequest) Json AddAgentReply}};
    ($o:ident delete_agents) => {$crate::v5_501!{=$o(DeleteAgentsRequest) List String}};
    ($o:ident assign_agents_to_group) => {$crate::v5_501!{=$o(AssignAgentsToGroupRequest) List String}};
    ($o:ident remove_agents_from_group) => {$crate::v5_501!{=$o(RemoveAgentsFromGroupRequest) List String}};
    ($o:ident reload_agents_by_group) => {$crate::v5_501!{=$o(ReloadAgentsByGroupRequest) List String}};
    ($o:ident restart_agents_by_group) => {$crate::v5_501!{=$o(RestartAgentsByGroupRequest) List String}};
    ($o:ident insert_agent) => {$crate::v5_501!{=$o(InsertAgentRequest) Json InsertAgentReply}};
    ($o:ident quick_add_agent) => {$crate::v5_501!{=$o(QuickAddAgentRequest) Json QuickAddAgentReply}};
    ($o:ident get_agents_without_group) => {$crate::v5_501!{=$o(GetAgentsWithoutGroupRequest) List Agent}};
    ($o:ident restart_agents_by_node) => {$crate::v5_501!{=$o(RestartAgentsByNodeRequest) List String}};
    ($o:ident get_outdated_agents) => {$crate::v5_501!{=$o(GetOutdatedAgentsRequest) List Agent}};
    ($o:ident reconnect_agents) => {$crate::v5_501!{=$o(ReconnectAgentsRequest) List String}};
    ($o:ident reload_agents) => {$crate::v5_501!{=$o(ReloadAgentsRequest) List String}};
    ($o:ident restart_agents) => {$crate::v5_501!{=$o(RestartAgentsRequest) List String}};
    ($o:ident distinct_agents) => {$crate::v5_501!{=$o(DistinctAgentsRequest) List AgentDistinct}};
    ($o:ident get_agents_summary) => {$crate::v5_501!{=$o(GetAgentsSummaryRequest) Json AgentsSummaryReply}};
    ($o:ident get_agents_summary_os) => {$crate::v5_501!{=$o() List String}};
    ($o:ident get_agents_summary_status) => {$crate::v5_501!{=$o() Json AgentsSummaryStatusReply}};
    ($o:ident check_uninstall_permission) => {$crate::v5_501!{=$o() Json ApiReply}};
    ($o:ident upgrade_agents) => {$crate::v5_501!{=$o(UpgradeAgentsRequest) List String}};
    ($o:ident upgrade_agents_from_file) => {$crate::v5_501!{=$o(UpgradeAgentsFromFileRequest) List String}};
    ($o:ident get_upgrade_results) => {$crate::v5_501!{=$o(GetUpgradeResultsRequest) List AgentUpgradeResult}};
    ($o:ident get_agent_active_configuration) => {
        $crate::v5_501!{=$o(GetAgentActiveConfigurationRequest) Json AgentActiveConfigurationReply}};
    ($o:ident get_agent_daemon_stats) => {$crate::v5_501!{=$o(GetAgentDaemonStatsRequest) List DaemonStatsByAgent}};
    ($o:ident remove_agent_from_groups) => {$crate::v5_501!{=$o(RemoveAgentFromGroupsRequest) List String}};
    ($o:ident get_agent_group_sync) => {$crate::v5_501!{=$o(GetAgentGroupSyncRequest) List AgentSynced}};
    ($o:ident assign_agent_to_group) => {$crate::v5_501!{=$o(AssignAgentToGroupRequest) List String}};
    ($o:ident remove_agent_from_group) => {$crate::v5_501!{=$o(RemoveAgentFromGroupRequest) Json ApiReply}};
    ($o:ident get_agent_key) => {$crate::v5_501!{=$o(GetAgentKeyRequest) List AgentIdKey}};
    ($o:ident reload_agent) => {$crate::v5_501!{=$o(ReloadAgentRequest) List String}};
    ($o:ident restart_agent) => {$crate::v5_501!{=$o(RestartAgentRequest) List String}};
    ($o:ident get_agent_component_stats) => {
        $crate::v5_501!{=$o(GetAgentComponentStatsRequest) List AgentComponentStats}};
    ($o:ident get_audit) => {$crate::v5_501!{=$o(GetAuditRequest) List AuditEntry}};
    ($o:ident get_cluster_api_config) => {$crate::v5_501!{=$o(GetClusterApiConfigRequest) List NodeApiConfiguration}};
    ($o:ident validate_cluster_configuration) => {
        $crate::v5_501!{=$o(ValidateClusterConfigurationRequest) List ValidationStatus}};
    ($o:ident get_cluster_healthcheck) => {$crate::v5_501!{=$o(GetClusterHealthcheckRequest) List NodeHealthcheck}};
    ($o:ident get_cluster_local_config) => {$crate::v5_501!{=$o() List ClusterLocalConfig}};
    ($o:ident get_cluster_local_info) => {$crate::v5_501!{=$o() List ClusterLocalInfo}};
    ($o:ident get_cluster_nodes) => {$crate::v5_501!{=$o(GetClusterNodesRequest) List ClusterNode}};
    ($o:ident reload_cluster) => {$crate::v5_501!{=$o(ReloadClusterRequest) List String}};
    ($o:ident restart_cluster) => {$crate::v5_501!{=$o(RestartClusterRequest) List String}};
    ($o:ident get_cluster_status) => {$crate::v5_501!{=$o() Json ClusterStatusReply}};
    ($o:ident check_available_version) => {
        $crate::v5_501!{=$o(CheckAvailableVersionRequest) Json CheckAvailableVersionReply}};
    ($o:ident get_node_configuration) => {$crate::v5_501!{=$o(GetNodeConfigurationRequest) GetNodeConfigurationReply}};
    ($o:ident update_node_configuration) => {$crate::v5_501!{=$o(UpdateNodeConfigurationRequest) List String}};
    ($o:ident get_node_active_configuration) => {
        $crate::v5_501!{=$o(GetNodeActiveConfigurationRequest) List Map Value}};
    ($o:ident get_node_daemon_stats) => {$crate::v5_501!{=$o(GetNodeDaemonStatsRequest) List DaemonStats}};
    ($o:ident get_node_info) => {$crate::v5_501!{=$o(GetNodeInfoRequest) List WazuhInfo}};
    ($o:ident get_node_logs) => {$crate::v5_501!{=$o(GetNodeLogsRequest) List WazuhLog}};
    ($o:ident get_node_logs_summary) => {$crate::v5_501!{=$o(GetNodeLogsSummaryRequest) List Map LogSummary}};
    ($o:ident get_node_stats) => {$crate::v5_501!{=$o(GetNodeStatsRequest) List WazuhStats}};
    ($o:ident get_node_stats_analysisd) => {
        $crate::v5_501!{=$o(GetNodeStatsAnalysisdRequest) List WazuhAnalysisdStats}};
    ($o:ident get_node_stats_hourly) => {$crate::v5_501!{=$o(GetNodeStatsHourlyRequest) List WazuhHourlyStats}};
    ($o:ident get_node_stats_remoted) => {$crate::v5_501!{=$o(GetNodeStatsRemotedRequest) List WazuhRemotedStats}};
    ($o:ident get_node_stats_weekly) => {$crate::v5_501!{=$o(GetNodeStatsWeeklyRequest) List WazuhWeeklyStats}};
    ($o:ident get_node_status) => {$crate::v5_501!{=$o(GetNodeStatusRequest) List WazuhDaemonsStatus}};
    ($o:ident forward_event) => {$crate::v5_501!{=$o(ForwardEventRequest) List String}};
    ($o:ident get_groups) => {$crate::v5_501!{=$o(GetGroupsRequest) List AgentGroup}};
    ($o:ident create_group) => {$crate::v5_501!{=$o(CreateGroupRequest) Json ApiReply}};
    ($o:ident delete_groups) => {$crate::v5_501!{=$o(DeleteGroupsRequest) List String}};
    ($o:ident get_agents_in_group) => {$crate::v5_501!{=$o(GetAgentsInGroupRequest) List Agent}};
    ($o:ident get_group_config) => {$crate::v5_501!{=$o(GetGroupConfigRequest) List GroupConfiguration}};
    ($o:ident update_group_config) => {$crate::v5_501!{=$o(UpdateGroupConfigRequest) Json ApiReply}};
    ($o:ident get_group_files) => {$crate::v5_501!{=$o(GetGroupFilesRequest) List GroupFile}};
    ($o:ident get_group_file) => {$crate::v5_501!{=$o(GetGroupFileRequest) GetGroupFileReply}};
    ($o:ident get_mitre_groups) => {$crate::v5_501!{=$o(GetMitreGroupsRequest) List MitreGroup}};
    ($o:ident get_mitre_metadata) => {$crate::v5_501!{=$o() List MitreMetadata}};
    ($o:ident get_mitre_mitigations) => {$crate::v5_501!{=$o(GetMitreMitigationsRequest) List MitreMitigation}};
    ($o:ident get_mitre_references) => {$crate::v5_501!{=$o(GetMitreReferencesRequest) List MitreReference}};
    ($o:ident get_mitre_software) => {$crate::v5_501!{=$o(GetMitreSoftwareRequest) List MitreSoftware}};
    ($o:ident get_mitre_tactics) => {$crate::v5_501!{=$o(GetMitreTacticsRequest) List MitreTactic}};
    ($o:ident get_mitre_techniques) => {$crate::v5_501!{=$o(GetMitreTechniquesRequest) List MitreTechnique}};
    ($o:ident get_agents_overview) => {$crate::v5_501!{=$o() Json AgentsOverviewReply}};
    ($o:ident run_rootcheck) => {$crate::v5_501!{=$o(RunRootcheckRequest) List String}};
    ($o:ident get_rbac_actions) => {$crate::v5_501!{=$o(GetRbacActionsRequest) Json RbacActionsReply}};
    ($o:ident get_security_config) => {$crate::v5_501!{=$o() Json SecurityConfigReply}};
    ($o:ident update_security_config) => {$crate::v5_501!{=$o(UpdateSecurityConfigRequest) Json ApiReply}};
    ($o:ident reset_security_config) => {$crate::v5_501!{=$o() Json ApiReply}};
    ($o:ident get_api_keys) => {$crate::v5_501!{=$o(GetApiKeysRequest) List ApiKey}};
    ($o:ident create_api_key) => {$crate::v5_501!{=$o(CreateApiKeyRequest) List ApiKey}};
    ($o:ident delete_api_keys) => {$crate::v5_501!{=$o(DeleteApiKeysRequest) List ApiKey}};
    ($o:ident get_policies) => {$crate::v5_501!{=$o(GetPoliciesRequest) List Policy}};
    ($o:ident create_policy) => {$crate::v5_501!{=$o(CreatePolicyRequest) List Policy}};
    ($o:ident delete_policies) => {$crate::v5_501!{=$o(DeletePoliciesRequest) List Policy}};
    ($o:ident update_policy) => {$crate::v5_501!{=$o(UpdatePolicyRequest) List Policy}};
    ($o:ident get_rbac_resources) => {$crate::v5_501!{=$o(GetRbacResourcesRequest) Json RbacResourcesReply}};
    ($o:ident get_roles) => {$crate::v5_501!{=$o(GetRolesRequest) List Role}};
    ($o:ident create_role) => {$crate::v5_501!{=$o(CreateRoleRequest) List Role}};
    ($o:ident delete_roles) => {$crate::v5_501!{=$o(DeleteRolesRequest) List Role}};
    ($o:ident update_role) => {$crate::v5_501!{=$o(UpdateRoleRequest) List Role}};
    ($o:ident assign_policies_to_role) => {$crate::v5_501!{=$o(AssignPoliciesToRoleRequest) List Role}};
    ($o:ident remove_policies_from_role) => {$crate::v5_501!{=$o(RemovePoliciesFromRoleRequest) List Role}};
    ($o:ident assign_rules_to_role) => {$crate::v5_501!{=$o(AssignRulesToRoleRequest) List Role}};
    ($o:ident remove_rules_from_role) => {$crate::v5_501!{=$o(RemoveRulesFromRoleRequest) List Role}};
    ($o:ident get_security_rules) => {$crate::v5_501!{=$o(GetSecurityRulesRequest) List SecurityRule}};
    ($o:ident create_security_rule) => {$crate::v5_501!{=$o(CreateSecurityRuleRequest) List SecurityRule}};
    ($o:ident delete_security_rules) => {$crate::v5_501!{=$o(DeleteSecurityRulesRequest) List SecurityRule}};
    ($o:ident update_security_rule) => {$crate::v5_501!{=$o(UpdateSecurityRuleRequest) List SecurityRule}};
    ($o:ident login_user) => {$crate::v5_501!{=$o(LoginUserRequest) LoginUserReply}};
    ($o:ident logout_user) => {$crate::v5_501!{=$o() Json ApiReply}};
    ($o:ident run_as_login) => {$crate::v5_501!{=$o(RunAsLoginRequest) RunAsLoginReply}};
    ($o:ident revoke_all_tokens) => {$crate::v5_501!{=$o() Json ApiReply}};
    ($o:ident get_users) => {$crate::v5_501!{=$o(GetUsersRequest) List User}};
    ($o:ident create_user) => {$crate::v5_501!{=$o(CreateUserRequest) List User}};
    ($o:ident delete_users) => {$crate::v5_501!{=$o(DeleteUsersRequest) List User}};
    ($o:ident get_current_user) => {$crate::v5_501!{=$o() List CurrentUser}};
    ($o:ident get_current_user_policies) => {$crate::v5_501!{=$o() Json CurrentUserPoliciesReply}};
    ($o:ident update_user) => {$crate::v5_501!{=$o(UpdateUserRequest) List User}};
    ($o:ident assign_roles_to_user) => {$crate::v5_501!{=$o(AssignRolesToUserRequest) List User}};
    ($o:ident remove_roles_from_user) => {$crate::v5_501!{=$o(RemoveRolesFromUserRequest) List User}};
    ($o:ident set_user_run_as) => {$crate::v5_501!{=$o(SetUserRunAsRequest) List User}};
    ($o:ident run_syscheck) => {$crate::v5_501!{=$o(RunSyscheckRequest) List String}};
    ($o:ident get_tasks) => {$crate::v5_501!{=$o(GetTasksRequest) List Task}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::v5::$o! {} };
}
