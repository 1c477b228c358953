// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_api_info }`.
#[doc(hidden)]
#[macro_export]
macro_rules! v4_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::v4_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! v4_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::v4::types] $($method)* } };
    ($o:ident get_api_info) => {$crate::v4_501!{=$o() Json GetApiInfoResponse}};
    ($o:ident run_active_response) => {$crate::v4_501!{=$o(RunActiveResponseRequest) List String}};
    ($o:ident get_agents) => {$crate::v4_501!{=$o(GetAgentsRequest) List Agent}};
    ($o:ident add_agent) => {$crate::v4_501!{=$o(AddAgentRequest) Json AddAgentResponse}};
    ($o:ident delete_agents) => {$crate::v4_501!{=$o(DeleteAgentsRequest) List String}};
    ($o:ident put_multiple_agent_single_group) => {
        $crate::v4_501!{=$o(PutMultipleAgentSingleGroupRequest) List String}};
    ($o:ident delete_multiple_agent_single_group) => {
        $crate::v4_501!{=$o(DeleteMultipleAgentSingleGroupRequest) List String}};
    ($o:ident put_group_agents) => {$crate::v4_501!{=$o(PutGroupAgentsRequest) List String}};
    ($o:ident restart_agents_by_group) => {$crate::v4_501!{=$o(RestartAgentsByGroupRequest) List String}};
    ($o:ident insert_agent) => {$crate::v4_501!{=$o(InsertAgentRequest) Json InsertAgentResponse}};
    ($o:ident post_new_agent) => {$crate::v4_501!{=$o(PostNewAgentRequest) Json PostNewAgentResponse}};
    ($o:ident get_agent_no_group) => {$crate::v4_501!{=$o(GetAgentNoGroupRequest) List Agent}};
    ($o:ident restart_agents_by_node) => {$crate::v4_501!{=$o(RestartAgentsByNodeRequest) List String}};
    ($o:ident get_agent_outdated) => {$crate::v4_501!{=$o(GetAgentOutdatedRequest) List Agent}};
    ($o:ident reconnect_agents) => {$crate::v4_501!{=$o(ReconnectAgentsRequest) List String}};
    ($o:ident restart_agents) => {$crate::v4_501!{=$o(RestartAgentsRequest) List String}};
    ($o:ident get_agent_fields) => {$crate::v4_501!{=$o(GetAgentFieldsRequest) List AgentDistinct}};
    ($o:ident get_agents_summary) => {$crate::v4_501!{=$o(GetAgentsSummaryRequest) Json GetAgentsSummaryResponse}};
    ($o:ident get_agent_summary_os) => {$crate::v4_501!{=$o() List String}};
    ($o:ident get_agent_summary_status) => {$crate::v4_501!{=$o() Json GetAgentSummaryStatusResponse}};
    ($o:ident get_agent_uninstall_permission) => {$crate::v4_501!{=$o() Json ApiResponse}};
    ($o:ident put_upgrade_agents) => {$crate::v4_501!{=$o(PutUpgradeAgentsRequest) List AgentUpgradeTask}};
    ($o:ident put_upgrade_custom_agents) => {$crate::v4_501!{=$o(PutUpgradeCustomAgentsRequest) List AgentUpgradeTask}};
    ($o:ident get_agent_upgrade) => {$crate::v4_501!{=$o(GetAgentUpgradeRequest) List AgentUpgradeResult}};
    ($o:ident get_agent) => {$crate::v4_501!{=$o(GetAgentRequest) List Agent}};
    ($o:ident get_agent_config) => {$crate::v4_501!{=$o(GetAgentConfigRequest) Json GetAgentConfigResponse}};
    ($o:ident get_agent_daemon_stats) => {
        $crate::v4_501!{=$o(GetAgentDaemonStatsRequest) List WazuhDaemonStatsAgentsItem}};
    ($o:ident delete_single_agent_multiple_groups) => {
        $crate::v4_501!{=$o(DeleteSingleAgentMultipleGroupsRequest) List String}};
    ($o:ident get_sync_agent) => {$crate::v4_501!{=$o(GetSyncAgentRequest) List AgentSynced}};
    ($o:ident put_agent_single_group) => {$crate::v4_501!{=$o(PutAgentSingleGroupRequest) List String}};
    ($o:ident delete_single_agent_single_group) => {
        $crate::v4_501!{=$o(DeleteSingleAgentSingleGroupRequest) Json ApiResponse}};
    ($o:ident get_agent_key) => {$crate::v4_501!{=$o(GetAgentKeyRequest) List AgentIdKey}};
    ($o:ident restart_agent) => {$crate::v4_501!{=$o(RestartAgentRequest) List String}};
    ($o:ident get_agent_component_stats) => {
        $crate::v4_501!{=$o(GetAgentComponentStatsRequest) List AgentComponentStats}};
    ($o:ident get_agents_ciscat_results) => {$crate::v4_501!{=$o(GetAgentsCiscatResultsRequest) List CiscatResults}};
    ($o:ident reload_cluster_analysisd) => {
        $crate::v4_501!{=$o(ReloadClusterAnalysisdRequest) List NodeAnalysisdReload}};
    ($o:ident get_cluster_api_config) => {$crate::v4_501!{=$o(GetClusterApiConfigRequest) List NodeApiConfiguration}};
    ($o:ident get_cluster_configuration_validation) => {
        $crate::v4_501!{=$o(GetClusterConfigurationValidationRequest) List ValidationStatus}};
    ($o:ident get_cluster_healthcheck) => {$crate::v4_501!{=$o(GetClusterHealthcheckRequest) List NodeHealthcheck}};
    ($o:ident get_cluster_local_config) => {$crate::v4_501!{=$o() List ClusterLocalConfig}};
    ($o:ident get_cluster_local_info) => {$crate::v4_501!{=$o() List ClusterLocalInfo}};
    ($o:ident get_cluster_nodes) => {$crate::v4_501!{=$o(GetClusterNodesRequest) List ClusterNode}};
    ($o:ident restart_cluster) => {$crate::v4_501!{=$o(RestartClusterRequest) List String}};
    ($o:ident get_nodes_ruleset_sync_status) => {
        $crate::v4_501!{=$o(GetNodesRulesetSyncStatusRequest) List NodeRulesetSyncStatus}};
    ($o:ident get_cluster_status) => {$crate::v4_501!{=$o() Json GetClusterStatusResponse}};
    ($o:ident get_configuration_node) => {$crate::v4_501!{=$o(GetConfigurationNodeRequest) GetConfigurationNodeReply}};
    ($o:ident update_configuration_node) => {$crate::v4_501!{=$o(UpdateConfigurationNodeRequest) List String}};
    ($o:ident get_node_config) => {$crate::v4_501!{=$o(GetNodeConfigRequest) List Map Value}};
    ($o:ident get_daemon_stats_node) => {$crate::v4_501!{=$o(GetDaemonStatsNodeRequest) List WazuhDaemonStatsItem}};
    ($o:ident get_info_node) => {$crate::v4_501!{=$o(GetInfoNodeRequest) List WazuhInfo}};
    ($o:ident get_log_node) => {$crate::v4_501!{=$o(GetLogNodeRequest) List WazuhLogs}};
    ($o:ident get_log_summary_node) => {$crate::v4_501!{=$o(GetLogSummaryNodeRequest) List Map LogSummary}};
    ($o:ident get_stats_node) => {$crate::v4_501!{=$o(GetStatsNodeRequest) List WazuhStats}};
    ($o:ident get_stats_analysisd_node) => {
        $crate::v4_501!{=$o(GetStatsAnalysisdNodeRequest) List WazuhAnalysisdStats}};
    ($o:ident get_stats_hourly_node) => {$crate::v4_501!{=$o(GetStatsHourlyNodeRequest) List WazuhHourlyStats}};
    ($o:ident get_stats_remoted_node) => {$crate::v4_501!{=$o(GetStatsRemotedNodeRequest) List WazuhRemotedStats}};
    ($o:ident get_stats_weekly_node) => {$crate::v4_501!{=$o(GetStatsWeeklyNodeRequest) List WazuhWeeklyStats}};
    ($o:ident get_status_node) => {$crate::v4_501!{=$o(GetStatusNodeRequest) List WazuhDaemonsStatus}};
    ($o:ident get_decoders) => {$crate::v4_501!{=$o(GetDecodersRequest) List Decoder}};
    ($o:ident get_decoders_files) => {$crate::v4_501!{=$o(GetDecodersFilesRequest) List DecoderFile}};
    ($o:ident get_decoder_file) => {$crate::v4_501!{=$o(GetDecoderFileRequest) GetDecoderFileReply}};
    ($o:ident put_decoder_file) => {$crate::v4_501!{=$o(PutDecoderFileRequest) List String}};
    ($o:ident delete_decoder_file) => {$crate::v4_501!{=$o(DeleteDecoderFileRequest) List String}};
    ($o:ident get_decoders_parents) => {$crate::v4_501!{=$o(GetDecodersParentsRequest) List Decoder}};
    ($o:ident get_decoder) => {$crate::v4_501!{=$o(GetDecoderRequest) List Decoder}};
    ($o:ident forward_event) => {$crate::v4_501!{=$o(ForwardEventRequest) List String}};
    ($o:ident get_experimental_ciscat_results) => {
        $crate::v4_501!{=$o(GetExperimentalCiscatResultsRequest) List CiscatResults}};
    ($o:ident clear_rootcheck_database) => {$crate::v4_501!{=$o(ClearRootcheckDatabaseRequest) List String}};
    ($o:ident clear_syscheck_database) => {$crate::v4_501!{=$o(ClearSyscheckDatabaseRequest) List String}};
    ($o:ident get_experimental_hardware) => {
        $crate::v4_501!{=$o(GetExperimentalHardwareRequest) List SyscollectorHardware}};
    ($o:ident get_experimental_hotfixes) => {
        $crate::v4_501!{=$o(GetExperimentalHotfixesRequest) List SyscollectorHotfix}};
    ($o:ident get_experimental_netaddr) => {
        $crate::v4_501!{=$o(GetExperimentalNetaddrRequest) List SyscollectorNetwork}};
    ($o:ident get_experimental_netiface) => {
        $crate::v4_501!{=$o(GetExperimentalNetifaceRequest) List SyscollectorInterface}};
    ($o:ident get_experimental_netproto) => {
        $crate::v4_501!{=$o(GetExperimentalNetprotoRequest) List SyscollectorProtocol}};
    ($o:ident get_experimental_os) => {$crate::v4_501!{=$o(GetExperimentalOsRequest) List SyscollectorOs}};
    ($o:ident get_experimental_packages) => {
        $crate::v4_501!{=$o(GetExperimentalPackagesRequest) List SyscollectorPackages}};
    ($o:ident get_experimental_ports) => {$crate::v4_501!{=$o(GetExperimentalPortsRequest) List SyscollectorPorts}};
    ($o:ident get_experimental_processes) => {
        $crate::v4_501!{=$o(GetExperimentalProcessesRequest) List SyscollectorProcess}};
    ($o:ident get_groups) => {$crate::v4_501!{=$o(GetGroupsRequest) List AgentGroup}};
    ($o:ident post_group) => {$crate::v4_501!{=$o(PostGroupRequest) Json ApiResponse}};
    ($o:ident delete_groups) => {$crate::v4_501!{=$o(DeleteGroupsRequest) List String}};
    ($o:ident get_agents_in_group) => {$crate::v4_501!{=$o(GetAgentsInGroupRequest) List Agent}};
    ($o:ident get_group_config) => {$crate::v4_501!{=$o(GetGroupConfigRequest) List GroupConfiguration}};
    ($o:ident put_group_config) => {$crate::v4_501!{=$o(PutGroupConfigRequest) Json ApiResponse}};
    ($o:ident get_group_files) => {$crate::v4_501!{=$o(GetGroupFilesRequest) List GroupFiles}};
    ($o:ident get_group_file) => {$crate::v4_501!{=$o(GetGroupFileRequest) GetGroupFileReply}};
    ($o:ident get_group_file_json) => {$crate::v4_501!{=$o(GetGroupFileJsonRequest) Json GetGroupFileJsonResponse}};
    ($o:ident get_group_file_xml) => {$crate::v4_501!{=$o(GetGroupFileXmlRequest) Text}};
    ($o:ident get_lists) => {$crate::v4_501!{=$o(GetListsRequest) List CdbList}};
    ($o:ident get_lists_files) => {$crate::v4_501!{=$o(GetListsFilesRequest) List RulesetFile}};
    ($o:ident get_list_file) => {$crate::v4_501!{=$o(GetListFileRequest) GetListFileReply}};
    ($o:ident put_list_file) => {$crate::v4_501!{=$o(PutListFileRequest) List String}};
    ($o:ident delete_list_file) => {$crate::v4_501!{=$o(DeleteListFileRequest) List String}};
    ($o:ident run_logtest_tool) => {$crate::v4_501!{=$o(RunLogtestToolRequest) Json RunLogtestToolResponse}};
    ($o:ident end_logtest_session) => {$crate::v4_501!{=$o(EndLogtestSessionRequest) Json EndLogtestSessionResponse}};
    ($o:ident reload_manager_analysisd) => {$crate::v4_501!{=$o() List NodeAnalysisdReload}};
    ($o:ident get_manager_api_config) => {$crate::v4_501!{=$o() List NodeApiConfiguration}};
    ($o:ident get_manager_configuration) => {
        $crate::v4_501!{=$o(GetManagerConfigurationRequest) GetManagerConfigurationReply}};
    ($o:ident update_manager_configuration) => {$crate::v4_501!{=$o(UpdateManagerConfigurationRequest) List String}};
    ($o:ident get_manager_configuration_validation) => {$crate::v4_501!{=$o() List ValidationStatus}};
    ($o:ident get_manager_config_ondemand) => {$crate::v4_501!{=$o(GetManagerConfigOndemandRequest) List Map Value}};
    ($o:ident get_manager_daemon_stats) => {
        $crate::v4_501!{=$o(GetManagerDaemonStatsRequest) List WazuhDaemonStatsItem}};
    ($o:ident get_manager_info) => {$crate::v4_501!{=$o() List WazuhInfo}};
    ($o:ident get_manager_logs) => {$crate::v4_501!{=$o(GetManagerLogsRequest) List WazuhLogs}};
    ($o:ident get_manager_logs_summary) => {$crate::v4_501!{=$o() List Map LogSummary}};
    ($o:ident restart_manager) => {$crate::v4_501!{=$o() List String}};
    ($o:ident get_manager_stats) => {$crate::v4_501!{=$o(GetManagerStatsRequest) List WazuhStats}};
    ($o:ident get_manager_stats_analysisd) => {$crate::v4_501!{=$o() List WazuhAnalysisdStats}};
    ($o:ident get_manager_stats_hourly) => {$crate::v4_501!{=$o() List WazuhHourlyStats}};
    ($o:ident get_manager_stats_remoted) => {$crate::v4_501!{=$o() List WazuhRemotedStats}};
    ($o:ident get_manager_stats_weekly) => {$crate::v4_501!{=$o() List WazuhWeeklyStats}};
    ($o:ident get_manager_status) => {$crate::v4_501!{=$o() List WazuhDaemonsStatus}};
    ($o:ident check_available_version) => {
        $crate::v4_501!{=$o(CheckAvailableVersionRequest) Json CheckAvailableVersionResponse}};
    ($o:ident get_mitre_groups) => {$crate::v4_501!{=$o(GetMitreGroupsRequest) List MitreGroup}};
    ($o:ident get_mitre_metadata) => {$crate::v4_501!{=$o() List MitreMetadata}};
    ($o:ident get_mitre_mitigations) => {$crate::v4_501!{=$o(GetMitreMitigationsRequest) List MitreMitigation}};
    ($o:ident get_mitre_references) => {$crate::v4_501!{=$o(GetMitreReferencesRequest) List MitreReference}};
    ($o:ident get_mitre_software) => {$crate::v4_501!{=$o(GetMitreSoftwareRequest) List MitreSoftware}};
    ($o:ident get_mitre_tactics) => {$crate::v4_501!{=$o(GetMitreTacticsRequest) List MitreTactic}};
    ($o:ident get_mitre_techniques) => {$crate::v4_501!{=$o(GetMitreTechniquesRequest) List MitreTechnique}};
    ($o:ident get_overview_agents) => {$crate::v4_501!{=$o() Json GetOverviewAgentsResponse}};
    ($o:ident put_rootcheck) => {$crate::v4_501!{=$o(PutRootcheckRequest) List String}};
    ($o:ident delete_rootcheck_agents) => {$crate::v4_501!{=$o(DeleteRootcheckAgentsRequest) List String}};
    ($o:ident get_rootcheck_agent) => {$crate::v4_501!{=$o(GetRootcheckAgentRequest) List RootcheckFinding}};
    ($o:ident delete_rootcheck) => {$crate::v4_501!{=$o(DeleteRootcheckRequest) List String}};
    ($o:ident get_rootcheck_last_scan) => {$crate::v4_501!{=$o(GetRootcheckLastScanRequest) List LastScan}};
    ($o:ident get_rules) => {$crate::v4_501!{=$o(GetRulesRequest) List Rule}};
    ($o:ident get_rules_files) => {$crate::v4_501!{=$o(GetRulesFilesRequest) List RuleFile}};
    ($o:ident get_rule_file) => {$crate::v4_501!{=$o(GetRuleFileRequest) GetRuleFileReply}};
    ($o:ident put_rule_file) => {$crate::v4_501!{=$o(PutRuleFileRequest) List String}};
    ($o:ident delete_rule_file) => {$crate::v4_501!{=$o(DeleteRuleFileRequest) List String}};
    ($o:ident get_rules_groups) => {$crate::v4_501!{=$o(GetRulesGroupsRequest) List String}};
    ($o:ident get_rules_requirement) => {$crate::v4_501!{=$o(GetRulesRequirementRequest) List String}};
    ($o:ident get_rule) => {$crate::v4_501!{=$o(GetRuleRequest) List Rule}};
    ($o:ident get_sca_agent) => {$crate::v4_501!{=$o(GetScaAgentRequest) List ScaDatabase}};
    ($o:ident get_sca_checks) => {$crate::v4_501!{=$o(GetScaChecksRequest) List ScaChecks}};
    ($o:ident get_rbac_actions) => {$crate::v4_501!{=$o(GetRbacActionsRequest) Json GetRbacActionsResponse}};
    ($o:ident get_security_config) => {$crate::v4_501!{=$o() Json GetSecurityConfigResponse}};
    ($o:ident put_security_config) => {$crate::v4_501!{=$o(PutSecurityConfigRequest) Json ApiResponse}};
    ($o:ident delete_security_config) => {$crate::v4_501!{=$o() Json ApiResponse}};
    ($o:ident get_policies) => {$crate::v4_501!{=$o(GetPoliciesRequest) List PoliciesResponse}};
    ($o:ident add_policy) => {$crate::v4_501!{=$o(AddPolicyRequest) List PoliciesResponse}};
    ($o:ident remove_policies) => {$crate::v4_501!{=$o(RemovePoliciesRequest) List PoliciesResponse}};
    ($o:ident update_policy) => {$crate::v4_501!{=$o(UpdatePolicyRequest) List PoliciesResponse}};
    ($o:ident get_rbac_resources) => {$crate::v4_501!{=$o(GetRbacResourcesRequest) Json GetRbacResourcesResponse}};
    ($o:ident get_roles) => {$crate::v4_501!{=$o(GetRolesRequest) List RolesResponse}};
    ($o:ident add_role) => {$crate::v4_501!{=$o(AddRoleRequest) List RolesResponse}};
    ($o:ident remove_roles) => {$crate::v4_501!{=$o(RemoveRolesRequest) List RolesResponse}};
    ($o:ident update_role) => {$crate::v4_501!{=$o(UpdateRoleRequest) List RolesResponse}};
    ($o:ident set_role_policy) => {$crate::v4_501!{=$o(SetRolePolicyRequest) List RolesResponse}};
    ($o:ident remove_role_policy) => {$crate::v4_501!{=$o(RemoveRolePolicyRequest) List RolesResponse}};
    ($o:ident set_role_rule) => {$crate::v4_501!{=$o(SetRoleRuleRequest) List RolesResponse}};
    ($o:ident remove_role_rule) => {$crate::v4_501!{=$o(RemoveRoleRuleRequest) List RolesResponse}};
    ($o:ident get_security_rules) => {$crate::v4_501!{=$o(GetSecurityRulesRequest) List SecurityRulesResponse}};
    ($o:ident add_security_rule) => {$crate::v4_501!{=$o(AddSecurityRuleRequest) List SecurityRulesResponse}};
    ($o:ident remove_security_rules) => {$crate::v4_501!{=$o(RemoveSecurityRulesRequest) List SecurityRulesResponse}};
    ($o:ident update_security_rule) => {$crate::v4_501!{=$o(UpdateSecurityRuleRequest) List SecurityRulesResponse}};
    ($o:ident deprecated_login_user) => {$crate::v4_501!{=$o(DeprecatedLoginUserRequest) DeprecatedLoginUserReply}};
    ($o:ident login_user) => {$crate::v4_501!{=$o(LoginUserRequest) LoginUserReply}};
    ($o:ident logout_user) => {$crate::v4_501!{=$o() Json ApiResponse}};
    ($o:ident run_as_login) => {$crate::v4_501!{=$o(RunAsLoginRequest) RunAsLoginReply}};
    ($o:ident revoke_all_tokens) => {$crate::v4_501!{=$o() Json ApiResponse}};
    ($o:ident assign_user_role) => {$crate::v4_501!{=$o(AssignUserRoleRequest) List UsersResponse}};
    ($o:ident get_users) => {$crate::v4_501!{=$o(GetUsersRequest) List UsersResponse}};
    ($o:ident create_user) => {$crate::v4_501!{=$o(CreateUserRequest) List UsersResponse}};
    ($o:ident delete_users) => {$crate::v4_501!{=$o(DeleteUsersRequest) List UsersResponse}};
    ($o:ident get_user_me) => {$crate::v4_501!{=$o() List CurrentUser}};
    ($o:ident get_user_me_policies) => {$crate::v4_501!{=$o() Json GetUserMePoliciesResponse}};
    ($o:ident update_user) => {$crate::v4_501!{=$o(UpdateUserRequest) List UsersResponse}};
    ($o:ident get_user_roles) => {$crate::v4_501!{=$o(GetUserRolesRequest) List RolesResponse}};
    ($o:ident set_user_role) => {$crate::v4_501!{=$o(SetUserRoleRequest) List UsersResponse}};
    ($o:ident remove_user_role) => {$crate::v4_501!{=$o(RemoveUserRoleRequest) List UsersResponse}};
    ($o:ident edit_run_as) => {$crate::v4_501!{=$o(EditRunAsRequest) List UsersResponse}};
    ($o:ident put_syscheck) => {$crate::v4_501!{=$o(PutSyscheckRequest) List String}};
    ($o:ident get_syscheck_agent) => {$crate::v4_501!{=$o(GetSyscheckAgentRequest) List SyscheckDatabase}};
    ($o:ident delete_syscheck_agent) => {$crate::v4_501!{=$o(DeleteSyscheckAgentRequest) List String}};
    ($o:ident get_syscheck_last_scan) => {$crate::v4_501!{=$o(GetSyscheckLastScanRequest) List LastScan}};
    ($o:ident get_syscollector_browser_extensions) => {
        $crate::v4_501!{=$o(GetSyscollectorBrowserExtensionsRequest) List SyscollectorBrowserExtension}};
    ($o:ident get_syscollector_groups) => {$crate::v4_501!{=$o(GetSyscollectorGroupsRequest) List SyscollectorGroup}};
    ($o:ident get_syscollector_hardware) => {
        $crate::v4_501!{=$o(GetSyscollectorHardwareRequest) List SyscollectorHardware}};
    ($o:ident get_syscollector_hotfixes) => {
        $crate::v4_501!{=$o(GetSyscollectorHotfixesRequest) List SyscollectorHotfix}};
    ($o:ident get_syscollector_netaddr) => {
        $crate::v4_501!{=$o(GetSyscollectorNetaddrRequest) List SyscollectorNetwork}};
    ($o:ident get_syscollector_netiface) => {
        $crate::v4_501!{=$o(GetSyscollectorNetifaceRequest) List SyscollectorInterface}};
    ($o:ident get_syscollector_netproto) => {
        $crate::v4_501!{=$o(GetSyscollectorNetprotoRequest) List SyscollectorProtocol}};
    ($o:ident get_syscollector_os) => {$crate::v4_501!{=$o(GetSyscollectorOsRequest) List SyscollectorOs}};
    ($o:ident get_syscollector_packages) => {
        $crate::v4_501!{=$o(GetSyscollectorPackagesRequest) List SyscollectorPackages}};
    ($o:ident get_syscollector_ports) => {$crate::v4_501!{=$o(GetSyscollectorPortsRequest) List SyscollectorPorts}};
    ($o:ident get_syscollector_processes) => {
        $crate::v4_501!{=$o(GetSyscollectorProcessesRequest) List SyscollectorProcess}};
    ($o:ident get_syscollector_services) => {
        $crate::v4_501!{=$o(GetSyscollectorServicesRequest) List SyscollectorService}};
    ($o:ident get_syscollector_users) => {$crate::v4_501!{=$o(GetSyscollectorUsersRequest) List SyscollectorUser}};
    ($o:ident get_tasks_status) => {$crate::v4_501!{=$o(GetTasksStatusRequest) List Task}};
    ($o:ident run_vulnerability_scan) => {$crate::v4_501!{=$o() List String}};
    ($o:ident get_vulnerability_agent) => {$crate::v4_501!{=$o(GetVulnerabilityAgentRequest) List Vulnerability}};
    ($o:ident get_vulnerability_last_scan) => {
        $crate::v4_501!{=$o(GetVulnerabilityLastScanRequest) List VulnerabilityLastScan}};
    ($o:ident get_vulnerabilities_field_summary) => {
        $crate::v4_501!{=$o(GetVulnerabilitiesFieldSummaryRequest) Json GetVulnerabilitiesFieldSummaryResponse}};
    ($o:ident $other:ident) => { compile_error!(concat!("no operation of this API is called ", stringify!($o))); };
}
