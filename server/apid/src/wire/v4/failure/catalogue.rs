//! The texts of the error catalogue (docs/facts/05-errors.md, sections 2 to 18), one row per code.
//!
//! A table and its lookup, nothing else: which HTTP status a code gets is decided where it is raised. Rows are in
//! ascending order of the code. Codes that only the manager's own cluster protocol raises are left out.

/// What the catalogue says of one code: number, message, remediation.
type Row = (u16, &'static str, Option<&'static str>);

/// Message and remediation of `code`; nothing for a code that is not in the catalogue.
pub(super) fn entry(code: u16) -> Option<(&'static str, Option<&'static str>)> {
    let at = ROWS.binary_search_by_key(&code, |row| row.0).ok()?;
    ROWS.get(at).map(|row| (row.1, row.2))
}

#[rustfmt::skip]
static ROWS: &[Row] = &[
    // Core.
    (900, "One of the API child processes terminated abruptly. The API process pool is not usable anymore. Please restart the Wazuh API", None),
    (902, "API Endpoint only available on master node", None),
    // Framework and sockets.
    (1000, "Wazuh Internal Error", Some("Please, check `WAZUH_HOME/logs/ossec.log`, `WAZUH_HOME/logs/cluster.log` and `WAZUH_HOME/logs/api.log` to get more information about the error")),
    (1005, "Error reading file", Some("Please, ensure you have the right file permissions in Wazuh directories")),
    (1006, "File/directory does not exist or there is a problem with the permissions", Some("Please, check if path to file/directory is correct and `wazuh` has the appropriate permissions")),
    (1010, "Unable to connect to queue", None),
    (1011, "Error communicating with queue", None),
    (1012, "Invalid message to queue", None),
    (1013, "Unable to connect with socket", Some("Please, restart Wazuh to restore sockets")),
    (1014, "Error communicating with socket", Some("Please, restart Wazuh to restore sockets")),
    (1015, "Agent version is null. Was the agent ever connected?", None),
    (1016, "Error moving file", Some("Please, ensure you have the required file permissions in Wazuh directories")),
    (1017, "Some Wazuh daemons are not ready yet in node \"{node_name}\" ({not_ready_daemons})", None),
    (1018, "Body request is not a valid JSON", None),
    (1019, "Error trying to create backup file", None),
    (1020, "Could not find any Wazuh log file", Some("Please check `WAZUH_HOME/logs`")),
    // Configuration.
    (1101, "Requested component does not exist", Some("Run `WAZUH_PATH/bin/wazuh-logtest -t` to check your configuration")),
    (1102, "Invalid section", Some("Please, visit the official documentation (https://documentation.wazuh.com/4.14/user-manual/reference/ossec-conf/index.html) to get more information about configuration sections")),
    (1103, "Invalid field in section", Some("Please, visit the official documentation (https://documentation.wazuh.com/4.14/user-manual/reference/ossec-conf/index.html) to get more information about configuration sections")),
    (1104, "Invalid type", Some("Insert a valid type")),
    (1105, "Error reading API configuration", None),
    (1106, "Requested section not present in configuration", Some("Please, check your configuration file. You can visit the official documentation (https://documentation.wazuh.com/4.14/user-manual/reference/ossec-conf/index.html) to get more information about configuration sections")),
    (1107, "Internal options file not found", None),
    (1108, "Value not found in internal_options.conf", None),
    (1109, "Option must be a digit", None),
    (1110, "Option value is out of the limits", None),
    (1111, "Remote group file updates are only available in 'agent.conf' file", None),
    (1112, "Empty files are not supported", Some("Please, provide another file")),
    (1113, "XML syntax error", Some("Please, ensure file content has correct XML")),
    (1114, "Wazuh syntax error", None),
    (1115, "Error executing verify-agent-conf", Some("Please, check your configuration file and try again")),
    (1116, "Requested component configuration does not exist", Some("Please, visit the official documentation (https://documentation.wazuh.com/4.14/user-manual/api/reference.html#operation/api.controllers.agents_controller.get_agent_config) to check available component configurations")),
    (1117, "Unable to connect with component. The component might be disabled.", None),
    (1118, "Could not request component configuration", None),
    (1119, "Directory '/tmp' needs read, write & execution permission for 'wazuh' user", None),
    (1121, "Error connecting with socket", Some("Please ensure the selected module is running and properly configured")),
    (1122, "Experimental features are disabled", Some("Experimental features can be enabled in WAZUH_PATH/api/configuration/api.yaml")),
    (1123, "Error communicating with socket. Query too long, maximum allowed size for queries is 64 KB", None),
    (1124, "Remote command detected", Some("To solve this issue, please enable the remote commands in the API settings or add an exception: https://documentation.wazuh.com/4.14/user-manual/api/configuration.html#remote-commands-localfile-and-wodle-command")),
    (1125, "Invalid ossec configuration", Some("Please, provide a valid ossec configuration")),
    (1126, "Error updating ossec configuration", Some("Please, ensure `WAZUH_PATH/etc/ossec.conf` has the proper permissions and ownership.")),
    (1127, "Protected section was modified", Some("To solve this, either revert the changes made to this section or disable the protection in the API settings: https://documentation.wazuh.com/4.14/user-manual/api/configuration.html")),
    (1128, "Invalid configuration for the given component", None),
    (1129, "Higher version agents detected", Some("To solve this issue, please enable agents higher versions in the API settings: https://documentation.wazuh.com/4.14/user-manual/api/configuration.html#agents")),
    (1130, "Public Virus Total API Key detected", Some("To solve this, either use a premium VirusTotal API key or disable the public key protection in the API settings: https://documentation.wazuh.com/4.14/user-manual/api/configuration.html")),
    (1131, "Virus Total API request error", Some("The use of Virus Total Public API keys is disabled but could not be checked. To solve this, check your connection to the Virus Total API or disable the public key protection in the API settings: https://documentation.wazuh.com/4.14/user-manual/api/configuration.html")),
    // Rules.
    (1200, "Error reading rules from `WAZUH_HOME/etc/ossec.conf`", Some("Please, visit the official documentation (https://documentation.wazuh.com/4.14/user-manual/reference/ossec-conf/index.html) to get more information about how to configure the rules")),
    (1201, "Error reading rule files", Some("Please, visit the official documentation (https://documentation.wazuh.com/4.14/user-manual/reference/ossec-conf/index.html) to get more information about how to configure the rules")),
    (1202, "Argument 'status' must be: enabled, disabled or all", Some("Please indicate one of the following states: enabled, disabled, all")),
    (1203, "Error in argument 'level'", Some("Argument 'level' must be a number or an interval separated by '-'")),
    (1205, "Requirement not valid", Some("Please indicate one of the following values:")),
    (1207, "Error reading rule files, wrong permissions", Some("Please, check your permissions over the file")),
    (1208, "The rule does not exist or you do not have permission to see it", Some("Please, visit the official documentation (https://documentation.wazuh.com/4.14/user-manual/reference/ossec-conf/index.html) to get more information about how to configure the rules")),
    (1209, "Invalid relative directory. A 'rule_dir' tag must be declared in ossec.conf ruleset section.", Some("Please, visit the official documentation (https://documentation.wazuh.com/4.14/user-manual/reference/ossec-conf/ruleset.html) to get more information about the rules")),
    (1210, "Uploading, updating or deleting default rules is not allowed.", Some("Please, visit the official documentation (https://documentation.wazuh.com/4.14/user-manual/ruleset/index.html) to get more information about the rules")),
    (1211, "Invalid relative directory. A 'rule_dir' tag is declared in ossec.conf ruleset section, but the directory does not exist.", Some("Please, visit the official documentation(https://documentation.wazuh.com/4.14/user-manual/reference/ossec-conf/ruleset.html) to get more information about the rules")),
    // Statistics.
    (1307, "Invalid parameters", Some("Please, check that the update is correct, there is a problem while reading the results, contact us at [official repository](https://github.com/wazuh/wazuh/issues)")),
    (1308, "Stats file does not exist", Some("Stats files are usually generated at 12 PM on a daily basis")),
    (1309, "Statistics file damaged", None),
    (1310, "Invalid agent ID", Some("This component only exists in real agents")),
    // Queries and rule files.
    (1400, "Invalid offset", None),
    (1401, "Invalid limit", None),
    (1402, "Invalid sort_ascending field", Some("Please, use only true if ascending or false if descending")),
    (1403, "Not a valid sort field", Some("Please, use only allowed sort fields")),
    (1405, "Specified limit exceeds maximum allowed", Some("Please select a limit between 1 and 1000")),
    (1406, "0 is not a valid limit", Some("Please select a limit between 1 and 1000")),
    (1407, "Query does not match expected format", None),
    (1408, "Field does not exist", None),
    (1409, "Invalid query operator", None),
    (1410, "Selecting more than one field in distinct mode", None),
    (1411, "TimeFrame is not valid", None),
    (1412, "Date filter not valid. Valid formats are YYYY-MM-DD HH:mm:ss, YYYY-MM-DDTHH:mm:ssZ or YYYY-MM-DD", None),
    (1413, "Error reading rules file", None),
    (1414, "Error reading rules file", Some("Please, make sure you have read permissions over the file")),
    (1415, "Rules file not found", Some("Please, use GET /rules/files to list all available rules")),
    // Decoders.
    (1500, "Error reading decoders from ossec.conf", Some("Please, visit the official documentation (https://documentation.wazuh.com/4.14/user-manual/ruleset/custom.html)to get more information on adding or modifying existing decoders")),
    (1501, "Error reading decoders file", None),
    (1502, "Error reading decoders file", Some("Please, make sure you have read permissions on the file")),
    (1503, "Decoders file not found", Some("Please, use GET /decoders/files to list all available decoders")),
    (1504, "The decoder does not exist or you do not have permission to see it", Some("Please, visit the official documentation (https://documentation.wazuh.com/4.14/user-manual/reference/ossec-conf/index.html) to get more information about the decoders")),
    (1505, "Invalid relative directory. A 'decoder_dir' tag must be declared in ossec.conf ruleset section.", Some("Please, visit the official documentation(https://documentation.wazuh.com/4.14/user-manual/reference/ossec-conf/ruleset.html) to get more information about the decoders")),
    (1506, "Uploading, updating or deleting default decoders is not allowed.", Some("Please, visit the official documentation(https://documentation.wazuh.com/4.14/user-manual/ruleset/index.html) to get more information about the decoders")),
    (1507, "Invalid relative directory. A 'decoder_dir' tag is declared in ossec.conf ruleset section, but the directory does not exist.", Some("Please, visit the official documentation(https://documentation.wazuh.com/4.14/user-manual/reference/ossec-conf/ruleset.html) to get more information about the decoders")),
    // Rootcheck, active response.
    (1603, "Invalid status. Valid statuses are: all, solved and outstanding", None),
    (1650, "Active response - Command not specified", None),
    (1652, "The command used is not defined in the configuration.", Some("Please, visit the official documentation (https://documentation.wazuh.com/4.14/user-manual/capabilities/active-response/how-to-configure.html)to get more information")),
    // Agents and groups.
    (1701, "Agent does not exist", Some("Please, use `GET /agents?select=id,name` to find all available agents")),
    (1703, "Action not available for Manager (agent 000)", Some("Please, use `GET /agents?select=id,name` to find all available agents and make sure you select an agent other than 000")),
    (1705, "There is an agent with the same name", Some("Please choose another name")),
    (1706, "There is an agent with the same IP or the IP is invalid", Some("Please choose another IP")),
    (1707, "Cannot send request, agent is not active", Some("Please, check non-active agents connection and try again. Visit https://documentation.wazuh.com/4.14/user-manual/registering/index.html and https://documentation.wazuh.com/4.14/user-manual/agents/agent-connection.html to obtain more information on registering and connecting agents")),
    (1708, "There is an agent with the same ID", Some("Please choose another ID")),
    (1709, "Too short key size", Some("The necessary size for the key is 64 characters at least")),
    (1710, "The group does not exist", Some("Please, use `GET /agents/groups` to find all available groups")),
    (1711, "The group already exists", Some("Please, use another group ID")),
    (1712, "Default group is not deletable", Some("Please, visit the official documentation (https://documentation.wazuh.com/4.14/user-manual/agents/grouping-agents.html)to get more information")),
    (1713, "Invalid group ID. Some IDs are restricted for internal purposes", Some("Please, use another group ID")),
    (1722, "Incorrect format for group_id", Some("Characters supported  a-z, A-Z, 0-9, ., _ and -. Max length is 255")),
    (1723, "Hash algorithm not available", None),
    (1724, "Not a valid select field", Some("Please, use only allowed select fields")),
    (1725, "Error registering a new agent", Some("Please check all data fields and try again")),
    (1726, "Wazuh authd is not running", Some("Please enable authd or check if there is any error")),
    (1727, "Error listing group files", Some("Please, use `GET /agents/groups/:group_id/files` to get all available group files")),
    (1728, "Invalid node type", Some("Valid types are `master` and `worker`. Please, visit https://documentation.wazuh.com/4.14/user-manual/configuring-cluster/index.html to get more information about cluster configuration")),
    (1730, "Node does not exist", Some("Make sure the name is correct and that the node is up. You can check it using `cluster_control -l` (https://documentation.wazuh.com/4.14/user-manual/reference/tools/cluster_control.html#get-connected-nodes)")),
    (1731, "Agent is not eligible for the action to be performed", Some("Please, make sure the agent meets the requirements.")),
    (1734, "Error removing agent from group", Some("Agent does not belong to specified group, to assign the agent to a group follow: https://documentation.wazuh.com/4.14/user-manual/agents/grouping-agents.html")),
    (1735, "Agent version is not compatible with this feature", Some("Please update the agent, in case the problem persists contact us at: https://github.com/wazuh/wazuh/issues")),
    (1737, "Maximum number of groups per multigroup is 128", Some("Please choose another group or remove an agent from the target group")),
    (1738, "Agent name is too long", Some("Max length allowed for agent name is 128")),
    (1740, "Action only available for active agents", Some("Please activate the agent to synchronize it")),
    (1743, "Error running Wazuh syntax validator", None),
    (1745, "Agent only belongs to 'default' and it cannot be unassigned from this group.", None),
    (1750, "Could not send restart command, active-response is disabled in the agent", Some("You can activate it in agents' `WAZUH_HOME/etc/ossec.conf`")),
    (1751, "Could not assign agent to group", Some("Agent already belongs to specified group, please select another agent")),
    (1752, "Could not force single group for the agent", None),
    (1757, "Error deleting an agent", Some("Please check all data fields and try again")),
    (1760, "Feature only available for older agent versions, it doesn't apply for more recent ones.", None),
    // Release 5's alone.
    (1761, "Could not send restart/reload command. This operation via API requires agent version 5.0 or higher.", None),
    (1762, "Could not get statistics from the agent. This daemon statistics query is only available for agents running a version lower than 5.0; agents on 5.0 or higher report their own statistics over HTTPS instead.", None),
    // CDB lists, upgrade.
    (1800, "Bad format in CDB list {path}", None),
    (1801, "Wrong 'path' parameter", Some("Please, provide a correct path")),
    (1802, "Lists file not found", Some("Please, use `GET /lists/files` to find all available lists")),
    (1803, "Error reading lists file", Some("Please, make sure you have read permissions over the file")),
    (1804, "Error reading lists file", Some("Please, make sure you provide a correct filepath")),
    (1805, "File with the same name already exists in a subdirectory.", Some("Please, make sure to use a name which is not repeated. ")),
    (1806, "Error trying to create CDB list file.", None),
    (1810, "Upgrade module's reserved exception IDs (1810-1899). The error message will be the output of upgrade module", None),
    // Manager and files.
    (1901, "'execq' socket has not been created", None),
    (1902, "Connection to 'execq' socket failed", None),
    (1904, "Bad data from 'wcom'", None),
    (1905, "File could not be updated, it already exists", Some("Please, provide a different file or set overwrite=True to overwrite actual file")),
    (1906, "File does not exist", Some("Please, provide a different file or make sure provided file path is correct")),
    (1907, "File could not be deleted", Some("Please, ensure you have the right file permissions")),
    (1908, "Error validating configuration", Some("Please, fix the corrupted files")),
    (1911, "Error parsing body request to UTF-8", Some("Please, check if the file content is valid UTF-8")),
    (1912, "Body is empty", Some("Please, check the content of the file to be uploaded")),
    (1913, "Error getting manager status, directory /proc is not found or permissions to see its status are not granted", Some("Please, ensure /proc exists and permissions are granted")),
    (1914, "Failed to reload ruleset", Some("Check the Wazuh logs for details and verify the ruleset files and permissions.")),
    // Databases, update check.
    (2003, "Error in wazuhdb request", Some("Make sure the request is correct")),
    (2004, "Database query not valid", None),
    (2005, "Could not connect to wdb socket", None),
    (2006, "Received JSON from Wazuh DB is not correctly formatted", None),
    (2007, "Error retrieving data from Wazuh DB", None),
    (2008, "Corrupted RBAC database", Some("Restart the Wazuh service to restore the RBAC database to default")),
    (2009, "Pagination error. Response from wazuh-db was over the maximum socket buffer size", None),
    (2010, "The requested read operation did not complete fully", None),
    (2011, "Could not connect to the wazuh-db unix socket", None),
    (2012, "Invalid wazuh-db HTTP request", None),
    (2013, "Error sending HTTP request", None),
    (2014, "The wazuh-db client connection timeout has been exceeded", None),
    (2015, "Invalid request URL scheme", None),
    (2016, "Invalid unix socket path", None),
    (2017, "Could not retrieve agents synchronization information from wazuh-db", None),
    (2100, "Error in CTI service request", None),
    // Cluster.
    (3000, "Cluster", None),
    (3001, "Error creating zip file", None),
    (3002, "Error creating PID file", None),
    (3003, "Error during file handling", None),
    (3004, "Error in cluster configuration", Some("Please, visit the official documentation (https://documentation.wazuh.com/4.14/user-manual/configuring-cluster/index.html) to get more information about how to configure a cluster")),
    (3005, "Error reading cluster JSON file", None),
    (3006, "Error reading cluster configuration", Some("Please, visit the official documentation (https://documentation.wazuh.com/4.14/user-manual/configuring-cluster/index.html) to get more information about how to configure a cluster")),
    (3009, "Error executing distributed API request", Some("")),
    (3012, "Cluster is not running", None),
    (3013, "Cluster is not running, it might be disabled in `WAZUH_HOME/etc/ossec.conf`", Some("Please, visit the official documentation (https://documentation.wazuh.com/4.14/user-manual/configuring-cluster/index.html) to get more information about how to configure a cluster")),
    (3015, "Cannot access directory", None),
    (3016, "Received an error response", None),
    (3018, "Error sending request", None),
    (3020, "Timeout sending request", Some("Please, try to make the request again")),
    (3021, "Timeout executing API request", None),
    (3022, "Unknown node ID", Some("Check the name of the node")),
    (3023, "Worker node is not connected to master", Some("Check the cluster.log located at WAZUH_HOME/logs/cluster.log file to see if there are connection errors. Restart the `wazuh-manager` service.")),
    (3032, "Could not forward DAPI request. Connection not available.", None),
    (3042, "User configuration is not valid", None),
    (3060, "Invalid node name format", Some("Check and fix [worker names](https://documentation.wazuh.com/4.14/user-manual/reference/ossec-conf/cluster.html#node-name) and restart the `wazuh-manager` service.")),
    // RBAC.
    (4000, "Permission denied", Some("Please, make sure you have permissions to execute the current request. For more information on how to set up permissions, please visit https://documentation.wazuh.com/4.14/user-manual/api/rbac/configuration.html")),
    (4001, "The body of the request is empty, you must specify what you want to modify", None),
    (4002, "The specified role does not exist", Some("Please, create the specified role with the endpoint POST /security/roles")),
    (4003, "The specified rule is invalid", Some("The rule must be in JSON format.")),
    (4005, "The specified name or rule already exists", None),
    (4006, "The specified policy is invalid", Some("The policy must be in JSON format and its keys must be \"actions\", \"resources\" and \"effect\". The actions and resources must be split by \":\". Example: agent:id:001")),
    (4007, "The specified policy does not exist", Some("Please, create the specified policy with the endpoint POST /security/policies")),
    (4008, "The specified resource is required for a correct Wazuh's functionality", None),
    (4009, "The specified name or policy already exists", None),
    (4010, "The specified role-policy relation does not exist", Some("Please, create the specified role-policy relation with the endpoint POST /security/roles/{role_id}/policies")),
    (4011, "The specified role-policy link already exist", None),
    (4013, "The specified name already exists", None),
    (4016, "The specified user-role relation does not exist", Some("Please, create the specified user-role relation with the endpoint POST /security/user/{username}/roles")),
    (4017, "The specified user-role relation already exists", None),
    (4018, "Level cannot be a negative number", None),
    (4019, "Invalid resource specified", Some("Please, check the current RBAC resources, for more information please visit https://documentation.wazuh.com/4.14/user-manual/api/rbac/configuration.html")),
    (4020, "Invalid endpoint specified", Some("Valid endpoints are: ")),
    (4021, "Error reading security configuration", None),
    (4022, "The specified security rule does not exist", Some("Please, create the specified security rule with the endpoint POST /security/rules")),
    (4023, "The specified role-rule relation already exist", None),
    (4024, "The specified role-rule relation does not exist", Some("Please, create the specified role-rules relation with the endpoint POST /security/roles/{role_id}/rules")),
    (4025, "The specify relationship could not be removed", None),
    (4500, "The specified resources are invalid", Some("Please, make sure permissions are properly defined, for more information on setting up permissions please visit https://documentation.wazuh.com/4.14/user-manual/api/rbac/configuration.html")),
    // Users.
    (5000, "The user could not be created", Some("Please check that the user does not exist, to do this you can use the `GET /security/users` call")),
    (5001, "The user does not exist", Some("The user can be created with the endpoint POST /security/users")),
    (5004, "The user could not be removed or updated", Some("Administrator users cannot be removed or updated")),
    (5007, "Insecure user password provided", Some("The password must contain at least one upper and lower case letter, a number and a symbol.")),
    (5008, "The current user cannot be deleted", Some("You can delete this user with the administrator user (wazuh) or any other user with the necessary permissions")),
    (5009, "Insecure user password provided", Some("The password must contain a length between 8 and 64 characters.")),
    (5010, "The value of the parameter allow_run_as is invalid", Some("The value of the allow_run_as parameter must be true (enabled authentication through authorization context) or false (disabled authentication through authorization context).")),
    (5011, "Administrator users can only be modified by themselves", Some("Log in as administrator and try again")),
    // API keys: codes of this server alone.
    (5900, "The API key does not exist", Some("Please, use `GET /security/keys` to find all API keys")),
    (5901, "Another API key has this name", Some("Please choose another name")),
    (5902, "There are as many API keys as there may be", Some("Please, revoke those that nobody uses with `DELETE /security/keys`")),
    (5903, "The API key cannot be made", None),
    (5904, "A request that is made with an API key makes no API key", Some("Please, log in and use the token")),
    // API access.
    (6000, "Limit of login attempts reached. The current IP has been blocked due to a high number of login attempts", None),
    (6001, "Maximum number of requests per minute reached", Some("This limit can be changed in api.yaml file. More information here: https://documentation.wazuh.com/4.14/user-manual/api/configuration.html#configuration-file")),
    (6002, "The body type is not the one specified in the content-type", None),
    (6003, "Error trying to load the JWT secret", Some("Make sure you have the right permissions: WAZUH_PATH/api/configuration/security/jwt_secret")),
    (6004, "The current user does not have authentication enabled through authorization context", Some("You can enable it using the following endpoint: https://documentation.wazuh.com/4.14/user-manual/api/reference.html#operation/api.controllers.security_controller.edit_run_as")),
    (6005, "Maximum number of requests per minute reached", None),
    // Logtest.
    (7000, "Error trying to get logtest response", None),
    (7001, "Error trying to read logtest session token", Some("Make sure you introduce the token within the field \"token\"")),
];

#[cfg(test)]
mod tests {
    use super::{ROWS, entry};

    #[test]
    fn rows_ascend_so_that_the_search_finds_them() {
        assert!(ROWS.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn lookup_finds_first_last_and_not_what_is_absent() {
        assert_eq!(entry(902).map(|row| row.0), Some("API Endpoint only available on master node"));
        assert!(entry(7001).is_some());
        assert!(entry(1009).is_none());
        assert!(entry(u16::MAX).is_none());
    }
}
