//! Logins, users, roles, policies and security rules.

use wazuh_api_server::v5::security::Security;

use super::Service;

impl Security for Service {
    wazuh_api_server::v5::not_implemented! {
        get_rbac_actions, get_security_config, update_security_config, reset_security_config, get_policies, create_policy, delete_policies, update_policy, get_rbac_resources, get_roles, create_role, delete_roles, update_role, assign_policies_to_role, remove_policies_from_role, assign_rules_to_role, remove_rules_from_role, get_security_rules, create_security_rule, delete_security_rules, update_security_rule, login_user, logout_user, run_as_login, revoke_all_tokens, get_users, create_user, delete_users, get_current_user, get_current_user_policies, update_user, assign_roles_to_user, remove_roles_from_user, set_user_run_as
    }
}
