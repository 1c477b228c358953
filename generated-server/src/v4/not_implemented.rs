// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_api_info }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! v4_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::v4_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! v4_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::v4::types] $($method)* } };
    ($o:ident get_api_info) => {$crate::v4_501!{=$o() Json ApiInfoReply}};
    ($o:ident run_active_response) => {$crate::v4_501!{=$o(RunActiveResponseRequest) List String}};
    ($o:ident get_agents) => {$crate::v4_501!{=$o(GetAgentsRequest) List Agent}};
    ($o:ident add_agent) => {$crate::v4_501!{=$o(AddAgentRequest) Json AddAgentReply}};
    ($o:ident delete_agents) => {$crate::v4_501!{=$o(DeleteAgentsRequest) List String}};
    ($o:ident assign_agents_to_group) => {$crate::v4_501!{=$o(AssignAgentsToGroupRequest) List String}};
    ($o:ident remove_agents_from_group) => {$crate::v4_501!{=$o(RemoveAgentsFromGroupRequest) List String}};
    ($o:ident assign_listed_agents_to_group) => {$crate::v4_501!{=$o(AssignListedAgentsToGroupRequest) List String}};
    ($o:ident restart_agents_by_group) => {$crate::v4_501!{=$o(RestartAgentsByGroupRequest) List String}};
    ($o:ident insert_agent) => {$crate::v4_501!{=$o(InsertAgentRequest) Json InsertAgentReply}};
    ($o:ident quick_add_agent) => {$crate::v4_501!{=$o(QuickAddAgentRequest) Json QuickAddAgentReply}};
    ($o:ident get_agents_without_group) => {$crate::v4_501!{=$o(GetAgentsWithoutGroupRequest) List Agent}};
    ($o:ident restart_agents_by_node) => {$crate::v4_501!{=$o(RestartAgentsByNodeRequest) List String}};
    ($o:ident get_outdated_agents) => {$crate::v4_501!{=$o(GetOutdatedAgentsRequest) List Agent}};
    ($o:ident reconnect_agents) => {$crate::v4_501!{=$o(ReconnectAgentsRequest) List String}};
    ($o:ident restart_agents) => {$crate::v4_501!{=$o(RestartAgentsRequest) List String}};
    ($o:ident distinct_agents) => {$crate::v4_501!{=$o(DistinctAgentsRequest) List AgentDistinct}};
    ($o:ident get_agents_summary) => {$crate::v4_501!{=$o(GetAgentsSummaryRequest) Json AgentsSummaryReply}};
    ($o:ident get_agents_summary_os) => {$crate::v4_501!{=$o() List String}};
    ($o:ident get_agents_summary_status) => {$crate::v4_501!{=$o() Json AgentsSummaryStatusReply}};
    ($o:ident check_uninstall_permission) => {$crate::v4_501!{=$o() Json ApiReply}};
    ($o:ident upgrade_agents) => {$crate::v4_501!{=$o(UpgradeAgentsRequest) List AgentUpgradeTask}};
    ($o:ident upgrade_agents_from_file) => {$crate::v4_501!{=$o(UpgradeAgentsFromFileRequest) List AgentUpgradeTask}};
    ($o:ident get_upgrade_results) => {$crate::v4_501!{=$o(GetUpgradeResultsRequest) List AgentUpgradeResult}};
    ($o:ident get_agent) => {$crate::v4_501!{=$o(GetAgentRequest) List Agent}};
    ($o:ident get_agent_active_configuration) => {
        $crate::v4_501!{=$o(GetAgentActiveConfigurationRequest) Json AgentActiveConfigurationReply}};
    ($o:ident get_agent_daemon_stats) => {$crate::v4_501!{=$o(GetAgentDaemonStatsRequest) List DaemonStatsByAgent}};
    ($o:ident remove_agent_from_groups) => {$crate::v4_501!{=$o(RemoveAgentFromGroupsRequest) List String}};
    ($o:ident get_agent_group_sync) => {$crate::v4_501!{=$o(GetAgentGroupSyncRequest) List AgentSynced}};
    ($o:ident assign_agent_to_group) => {$crate::v4_501!{=$o(AssignAgentToGroupRequest) List String}};
    ($o:ident remove_agent_from_group) => {$crate::v4_501!{=$o(RemoveAgentFromGroupRequest) Json ApiReply}};
    ($o:ident get_agent_key) => {$crate::v4_501!{=$o(GetAgentKeyRequest) List AgentIdKey}};
    ($o:ident restart_agent) => {$crate::v4_501!{=$o(RestartAgentRequest) List String}};
    ($o:ident get_agent_component_stats) => {
        $crate::v4_501!{=$o(GetAgentComponentStatsRequest) List AgentComponentStats}};
    ($o:ident get_audit) => {$crate::v4_501!{=$o(GetAuditRequest) List AuditEntry}};
    ($o:ident get_ciscat_results) => {$crate::v4_501!{=$o(GetCiscatResultsRequest) List CiscatResult}};
    ($o:ident reload_cluster_analysisd) => {
        $crate::v4_501!{=$o(ReloadClusterAnalysisdRequest) List NodeAnalysisdReload}};
    ($o:ident get_cluster_api_config) => {$crate::v4_501!{=$o(GetClusterApiConfigRequest) List NodeApiConfiguration}};
    ($o:ident validate_cluster_configuration) => {
        $crate::v4_501!{=$o(ValidateClusterConfigurationRequest) List ValidationStatus}};
    ($o:ident get_cluster_healthcheck) => {$crate::v4_501!{=$o(GetClusterHealthcheckRequest) List NodeHealthcheck}};
    ($o:ident get_cluster_local_config) => {$crate::v4_501!{=$o() List ClusterLocalConfig}};
    ($o:ident get_cluster_local_info) => {$crate::v4_501!{=$o() List ClusterLocalInfo}};
    ($o:ident get_cluster_nodes) => {$crate::v4_501!{=$o(GetClusterNodesRequest) List ClusterNode}};
    ($o:ident restart_cluster) => {$crate::v4_501!{=$o(RestartClusterRequest) List String}};
    ($o:ident get_cluster_ruleset_sync) => {
        $crate::v4_501!{=$o(GetClusterRulesetSyncRequest) List NodeRulesetSyncStatus}};
    ($o:ident get_cluster_status) => {$crate::v4_501!{=$o() Json ClusterStatusReply}};
    ($o:ident get_node_configuration) => {$crate::v4_501!{=$o(GetNodeConfigurationRequest) GetNodeConfigurationReply}};
    ($o:ident update_node_configuration) => {$crate::v4_501!{=$o(UpdateNodeConfigurationRequest) List String}};
    ($o:ident get_node_active_configuration) => {
        $crate::v4_501!{=$o(GetNodeActiveConfigurationRequest) List Map Value}};
    ($o:ident get_node_daemon_stats) => {$crate::v4_501!{=$o(GetNodeDaemonStatsRequest) List DaemonStats}};
    ($o:ident get_node_info) => {$crate::v4_501!{=$o(GetNodeInfoRequest) List WazuhInfo}};
    ($o:ident get_node_logs) => {$crate::v4_501!{=$o(GetNodeLogsRequest) List WazuhLog}};
    ($o:ident get_node_logs_summary) => {$crate::v4_501!{=$o(GetNodeLogsSummaryRequest) List Map LogSummary}};
    ($o:ident get_node_stats) => {$crate::v4_501!{=$o(GetNodeStatsRequest) List WazuhStats}};
    ($o:ident get_node_stats_analysisd) => {
        $crate::v4_501!{=$o(GetNodeStatsAnalysisdRequest) List WazuhAnalysisdStats}};
    ($o:ident get_node_stats_hourly) => {$crate::v4_501!{=$o(GetNodeStatsHourlyRequest) List WazuhHourlyStats}};
    ($o:ident get_node_stats_remoted) => {$crate::v4_501!{=$o(GetNodeStatsRemotedRequest) List WazuhRemotedStats}};
    ($o:ident get_node_stats_weekly) => {$crate::v4_501!{=$o(GetNodeStatsWeeklyRequest) List WazuhWeeklyStats}};
    ($o:ident get_node_status) => {$crate::v4_501!{=$o(GetNodeStatusRequest) List WazuhDaemonsStatus}};
    ($o:ident get_decoders) => {$crate::v4_501!{=$o(GetDecodersRequest) List Decoder}};
    ($o:ident get_decoder_files) => {$crate::v4_501!{=$o(GetDecoderFilesRequest) List DecoderFile}};
    ($o:ident get_decoder_file) => {$crate::v4_501!{=$o(GetDecoderFileRequest) GetDecoderFileReply}};
    ($o:ident upload_decoder_file) => {$crate::v4_501!{=$o(UploadDecoderFileRequest) List String}};
    ($o:ident delete_decoder_file) => {$crate::v4_501!{=$o(DeleteDecoderFileRequest) List String}};
    ($o:ident get_parent_decoders) => {$crate::v4_501!{=$o(GetParentDecodersRequest) List Decoder}};
    ($o:ident get_decoder) => {$crate::v4_501!{=$o(GetDecoderRequest) List Decoder}};
    ($o:ident forward_event) => {$crate::v4_501!{=$o(ForwardEventRequest) List String}};
    ($o:ident get_experimental_ciscat_results) => {
        $crate::v4_501!{=$o(GetExperimentalCiscatResultsRequest) List CiscatResult}};
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
        $crate::v4_501!{=$o(GetExperimentalPackagesRequest) List SyscollectorPackage}};
    ($o:ident get_experimental_ports) => {$crate::v4_501!{=$o(GetExperimentalPortsRequest) List SyscollectorPort}};
    ($o:ident get_experimental_processes) => {
        $crate::v4_501!{=$o(GetExperimentalProcessesRequest) List SyscollectorProcess}};
    ($o:ident get_groups) => {$crate::v4_501!{=$o(GetGroupsRequest) List AgentGroup}};
    ($o:ident create_group) => {$crate::v4_501!{=$o(CreateGroupRequest) Json ApiReply}};
    ($o:ident delete_groups) => {$crate::v4_501!{=$o(DeleteGroupsRequest) List String}};
    ($o:ident get_agents_in_group) => {$crate::v4_501!{=$o(GetAgentsInGroupRequest) List Agent}};
    ($o:ident get_group_config) => {$crate::v4_501!{=$o(GetGroupConfigRequest) List GroupConfiguration}};
    ($o:ident update_group_config) => {$crate::v4_501!{=$o(UpdateGroupConfigRequest) Json ApiReply}};
    ($o:ident get_group_files) => {$crate::v4_501!{=$o(GetGroupFilesRequest) List GroupFile}};
    ($o:ident get_group_file) => {$crate::v4_501!{=$o(GetGroupFileRequest) GetGroupFileReply}};
    ($o:ident get_group_file_json) => {$crate::v4_501!{=$o(GetGroupFileJsonRequest) Json GroupFileJsonReply}};
    ($o:ident get_group_file_xml) => {$crate::v4_501!{=$o(GetGroupFileXmlRequest) Text}};
    ($o:ident get_lists) => {$crate::v4_501!{=$o(GetListsRequest) List CdbList}};
    ($o:ident get_list_files) => {$crate::v4_501!{=$o(GetListFilesRequest) List RulesetFile}};
    ($o:ident get_list_file) => {$crate::v4_501!{=$o(GetListFileRequest) GetListFileReply}};
    ($o:ident upload_list_file) => {$crate::v4_501!{=$o(UploadListFileRequest) List String}};
    ($o:ident delete_list_file) => {$crate::v4_501!{=$o(DeleteListFileRequest) List String}};
    ($o:ident run_logtest) => {$crate::v4_501!{=$o(RunLogtestRequest) Json RunLogtestReply}};
    ($o:ident explain_logtest) => {$crate::v4_501!{=$o(ExplainLogtestRequest) Json ExplainLogtestReply}};
    ($o:ident end_logtest_session) => {$crate::v4_501!{=$o(EndLogtestSessionRequest) Json EndLogtestSessionReply}};
    ($o:ident reload_manager_analysisd) => {$crate::v4_501!{=$o() List NodeAnalysisdReload}};
    ($o:ident get_manager_api_config) => {$crate::v4_501!{=$o() List NodeApiConfiguration}};
    ($o:ident get_manager_configuration) => {
        $crate::v4_501!{=$o(GetManagerConfigurationRequest) GetManagerConfigurationReply}};
    ($o:ident update_manager_configuration) => {$crate::v4_501!{=$o(UpdateManagerConfigurationRequest) List String}};
    ($o:ident validate_manager_configuration) => {$crate::v4_501!{=$o() List ValidationStatus}};
    ($o:ident get_manager_active_configuration) => {
        $crate::v4_501!{=$o(GetManagerActiveConfigurationRequest) List Map Value}};
    ($o:ident get_manager_daemon_stats) => {$crate::v4_501!{=$o(GetManagerDaemonStatsRequest) List DaemonStats}};
    ($o:ident get_manager_info) => {$crate::v4_501!{=$o() List WazuhInfo}};
    ($o:ident get_manager_logs) => {$crate::v4_501!{=$o(GetManagerLogsRequest) List WazuhLog}};
    ($o:ident get_manager_logs_summary) => {$crate::v4_501!{=$o() List Map LogSummary}};
    ($o:ident restart_manager) => {$crate::v4_501!{=$o() List String}};
    ($o:ident get_manager_stats) => {$crate::v4_501!{=$o(GetManagerStatsRequest) List WazuhStats}};
    ($o:ident get_manager_stats_analysisd) => {$crate::v4_501!{=$o() List WazuhAnalysisdStats}};
    ($o:ident get_manager_stats_hourly) => {$crate::v4_501!{=$o() List WazuhHourlyStats}};
    ($o:ident get_manager_stats_remoted) => {$crate::v4_501!{=$o() List WazuhRemotedStats}};
    ($o:ident get_manager_stats_weekly) => {$crate::v4_501!{=$o() List WazuhWeeklyStats}};
    ($o:ident get_manager_status) => {$crate::v4_501!{=$o() List WazuhDaemonsStatus}};
    ($o:ident check_available_version) => {
        $crate::v4_501!{=$o(CheckAvailableVersionRequest) Json CheckAvailableVersionReply}};
    ($o:ident get_mitre_groups) => {$crate::v4_501!{=$o(GetMitreGroupsRequest) List MitreGroup}};
    ($o:ident get_mitre_metadata) => {$crate::v4_501!{=$o() List MitreMetadata}};
    ($o:ident get_mitre_mitigations) => {$crate::v4_501!{=$o(GetMitreMitigationsRequest) List MitreMitigation}};
    ($o:ident get_mitre_references) => {$crate::v4_501!{=$o(GetMitreReferencesRequest) List MitreReference}};
    ($o:ident get_mitre_software) => {$crate::v4_501!{=$o(GetMitreSoftwareRequest) List MitreSoftware}};
    ($o:ident get_mitre_tactics) => {$crate::v4_501!{=$o(GetMitreTacticsRequest) List MitreTactic}};
    ($o:ident get_mitre_techniques) => {$crate::v4_501!{=$o(GetMitreTechniquesRequest) List MitreTechnique}};
    ($o:ident get_agents_overview) => {$crate::v4_501!{=$o() Json AgentsOverviewReply}};
    ($o:ident run_rootcheck) => {$crate::v4_501!{=$o(RunRootcheckRequest) List String}};
    ($o:ident clear_rootcheck) => {$crate::v4_501!{=$o(ClearRootcheckRequest) List String}};
    ($o:ident get_rootcheck_findings) => {$crate::v4_501!{=$o(GetRootcheckFindingsRequest) List RootcheckFinding}};
    ($o:ident clear_agent_rootcheck) => {$crate::v4_501!{=$o(ClearAgentRootcheckRequest) List String}};
    ($o:ident get_rootcheck_last_scan) => {$crate::v4_501!{=$o(GetRootcheckLastScanRequest) List LastScan}};
    ($o:ident get_rules) => {$crate::v4_501!{=$o(GetRulesRequest) List Rule}};
    ($o:ident get_rule_files) => {$crate::v4_501!{=$o(GetRuleFilesRequest) List RuleFile}};
    ($o:ident get_rule_file) => {$crate::v4_501!{=$o(GetRuleFileRequest) GetRuleFileReply}};
    ($o:ident upload_rule_file) => {$crate::v4_501!{=$o(UploadRuleFileRequest) List String}};
    ($o:ident delete_rule_file) => {$crate::v4_501!{=$o(DeleteRuleFileRequest) List String}};
    ($o:ident get_rule_groups) => {$crate::v4_501!{=$o(GetRuleGroupsRequest) List String}};
    ($o:ident get_rule_requirements) => {$crate::v4_501!{=$o(GetRuleRequirementsRequest) List String}};
    ($o:ident get_rule) => {$crate::v4_501!{=$o(GetRuleRequest) List Rule}};
    ($o:ident get_sca_policies) => {$crate::v4_501!{=$o(GetScaPoliciesRequest) List ScaPolicy}};
    ($o:ident get_sca_checks) => {$crate::v4_501!{=$o(GetScaChecksRequest) List ScaCheck}};
    ($o:ident get_rbac_actions) => {$crate::v4_501!{=$o(GetRbacActionsRequest) Json RbacActionsReply}};
    ($o:ident get_security_config) => {$crate::v4_501!{=$o() Json SecurityConfigReply}};
    ($o:ident update_security_config) => {$crate::v4_501!{=$o(UpdateSecurityConfigRequest) Json ApiReply}};
    ($o:ident reset_security_config) => {$crate::v4_501!{=$o() Json ApiReply}};
    ($o:ident get_api_keys) => {$crate::v4_501!{=$o(GetApiKeysRequest) List ApiKey}};
    ($o:ident create_api_key) => {$crate::v4_501!{=$o(CreateApiKeyRequest) List ApiKey}};
    ($o:ident delete_api_keys) => {$crate::v4_501!{=$o(DeleteApiKeysRequest) List ApiKey}};
    ($o:ident get_policies) => {$crate::v4_501!{=$o(GetPoliciesRequest) List Policy}};
    ($o:ident create_policy) => {$crate::v4_501!{=$o(CreatePolicyRequest) List Policy}};
    ($o:ident delete_policies) => {$crate::v4_501!{=$o(DeletePoliciesRequest) List Policy}};
    ($o:ident update_policy) => {$crate::v4_501!{=$o(UpdatePolicyRequest) List Policy}};
    ($o:ident get_rbac_resources) => {$crate::v4_501!{=$o(GetRbacResourcesRequest) Json RbacResourcesReply}};
    ($o:ident get_roles) => {$crate::v4_501!{=$o(GetRolesRequest) List Role}};
    ($o:ident create_role) => {$crate::v4_501!{=$o(CreateRoleRequest) List Role}};
    ($o:ident delete_roles) => {$crate::v4_501!{=$o(DeleteRolesRequest) List Role}};
    ($o:ident update_role) => {$crate::v4_501!{=$o(UpdateRoleRequest) List Role}};
    ($o:ident assign_policies_to_role) => {$crate::v4_501!{=$o(AssignPoliciesToRoleRequest) List Role}};
    ($o:ident remove_policies_from_role) => {$crate::v4_501!{=$o(RemovePoliciesFromRoleRequest) List Role}};
    ($o:ident assign_rules_to_role) => {$crate::v4_501!{=$o(AssignRulesToRoleRequest) List Role}};
    ($o:ident remove_rules_from_role) => {$crate::v4_501!{=$o(RemoveRulesFromRoleRequest) List Role}};
    ($o:ident get_security_rules) => {$crate::v4_501!{=$o(GetSecurityRulesRequest) List SecurityRule}};
    ($o:ident create_security_rule) => {$crate::v4_501!{=$o(CreateSecurityRuleRequest) List SecurityRule}};
    ($o:ident delete_security_rules) => {$crate::v4_501!{=$o(DeleteSecurityRulesRequest) List SecurityRule}};
    ($o:ident update_security_rule) => {$crate::v4_501!{=$o(UpdateSecurityRuleRequest) List SecurityRule}};
    ($o:ident deprecated_login_user) => {$crate::v4_501!{=$o(DeprecatedLoginUserRequest) DeprecatedLoginUserReply}};
    ($o:ident login_user) => {$crate::v4_501!{=$o(LoginUserRequest) LoginUserReply}};
    ($o:ident logout_user) => {$crate::v4_501!{=$o() Json ApiReply}};
    ($o:ident run_as_login) => {$crate::v4_501!{=$o(RunAsLoginRequest) RunAsLoginReply}};
    ($o:ident revoke_all_tokens) => {$crate::v4_501!{=$o() Json ApiReply}};
    ($o:ident assign_user_role) => {$crate::v4_501!{=$o(AssignUserRoleRequest) List User}};
    ($o:ident get_users) => {$crate::v4_501!{=$o(GetUsersRequest) List User}};
    ($o:ident create_user) => {$crate::v4_501!{=$o(CreateUserRequest) List User}};
    ($o:ident delete_users) => {$crate::v4_501!{=$o(DeleteUsersRequest) List User}};
    ($o:ident get_current_user) => {$crate::v4_501!{=$o() List CurrentUser}};
    ($o:ident get_current_user_policies) => {$crate::v4_501!{=$o() Json CurrentUserPoliciesReply}};
    ($o:ident update_user) => {$crate::v4_501!{=$o(UpdateUserRequest) List User}};
    ($o:ident get_user_roles) => {$crate::v4_501!{=$o(GetUserRolesRequest) List Role}};
    ($o:ident assign_roles_to_user) => {$crate::v4_501!{=$o(AssignRolesToUserRequest) List User}};
    ($o:ident remove_roles_from_user) => {$crate::v4_501!{=$o(RemoveRolesFromUserRequest) List User}};
    ($o:ident set_user_run_as) => {$crate::v4_501!{=$o(SetUserRunAsRequest) List User}};
    ($o:ident run_syscheck) => {$crate::v4_501!{=$o(RunSyscheckRequest) List String}};
    ($o:ident get_syscheck_findings) => {$crate::v4_501!{=$o(GetSyscheckFindingsRequest) List SyscheckFinding}};
    ($o:ident clear_agent_syscheck) => {$crate::v4_501!{=$o(ClearAgentSyscheckRequest) List String}};
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
        $crate::v4_501!{=$o(GetSyscollectorPackagesRequest) List SyscollectorPackage}};
    ($o:ident get_syscollector_ports) => {$crate::v4_501!{=$o(GetSyscollectorPortsRequest) List SyscollectorPort}};
    ($o:ident get_syscollector_processes) => {
        $crate::v4_501!{=$o(GetSyscollectorProcessesRequest) List SyscollectorProcess}};
    ($o:ident get_syscollector_services) => {
        $crate::v4_501!{=$o(GetSyscollectorServicesRequest) List SyscollectorService}};
    ($o:ident get_syscollector_users) => {$crate::v4_501!{=$o(GetSyscollectorUsersRequest) List SyscollectorUser}};
    ($o:ident get_tasks) => {$crate::v4_501!{=$o(GetTasksRequest) List Task}};
    ($o:ident run_vulnerability_scan) => {$crate::v4_501!{=$o() List String}};
    ($o:ident get_vulnerabilities) => {$crate::v4_501!{=$o(GetVulnerabilitiesRequest) List Vulnerability}};
    ($o:ident get_vulnerability_last_scan) => {
        $crate::v4_501!{=$o(GetVulnerabilityLastScanRequest) List VulnerabilityLastScan}};
    ($o:ident get_vulnerability_summary) => {
        $crate::v4_501!{=$o(GetVulnerabilitySummaryRequest) Json VulnerabilitySummaryReply}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::v4::$o! {} };
}
