// Emitted by `cargo xtask gen`; do not edit.
//! Logins, users, roles, policies and security rules.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Logins, users, roles, policies and security rules.
///
/// Made by [`Client::security`](super::Client::security); clones are cheap.
#[derive(Clone, Debug)]
pub struct Security {
    core: crate::Client,
}

impl Security {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Describes the actions that policies can name.
    ///
    /// `GET /security/actions` (`api.controllers.security_controller.get_rbac_actions`).
    /// Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().rbac_actions().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rbac_actions(&self) -> GetRbacActions {
        GetRbacActions::new(self.core.get("get_rbac_actions", "/security/actions").never_waits())
    }

    /// Shows how long tokens last and in which mode permissions work.
    ///
    /// `GET /security/config` (`api.controllers.security_controller.get_security_config`).
    /// Permissions: `security:read_config` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().config().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn config(&self) -> GetSecurityConfig {
        GetSecurityConfig::new(self.core.get("get_security_config", "/security/config"))
    }

    /// Changes how long tokens last or in which mode permissions work.
    ///
    /// All tokens of all users become void.
    ///
    /// `PUT /security/config` (`api.controllers.security_controller.put_security_config`).
    /// Permissions: `security:update_config` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().update_config().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_config(&self) -> UpdateSecurityConfig {
        UpdateSecurityConfig::new(self.core.put("update_security_config", "/security/config").object())
    }

    /// Brings back the default security settings.
    ///
    /// All tokens of all users become void.
    ///
    /// `DELETE /security/config` (`api.controllers.security_controller.delete_security_config`).
    /// Permissions: `security:update_config` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().reset_config().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_config(&self) -> ResetSecurityConfig {
        ResetSecurityConfig::new(self.core.delete("reset_security_config", "/security/config"))
    }

    /// Lists the API keys of users.
    ///
    /// What is listed does not include the keys themselves. The time of the last use may lag by a minute.
    ///
    /// `GET /security/keys` (`api.controllers.security_controller.get_api_keys`).
    /// Permissions: `security:read` on `policy:id`, `role:id`, `user:id`, `rule:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().api_keys().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn api_keys(&self) -> GetApiKeys {
        GetApiKeys::new(self.core.get("get_api_keys", "/security/keys"))
    }

    /// Makes an API key of a user.
    ///
    /// The key is in this reply alone. It is sent as `Authorization: Bearer wzk_...`, in the place of a token, and
    /// is taken until it is revoked, it expires or its user is removed. Requests that are made with a key make
    /// none.
    ///
    /// `POST /security/keys` (`api.controllers.security_controller.create_api_key`).
    /// Permissions: `security:update` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 404, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().create_api_key("web-01", 1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_api_key(&self, name: impl Into<String>, user_id: impl Into<crate::UserId>) -> CreateApiKey {
        let request = self.core
            .post("create_api_key", "/security/keys")
            .object()
            .member("name", &call::to::<String>(name))
            .member("user_id", &call::to::<crate::UserId>(user_id));
        CreateApiKey::new(request)
    }

    /// Revokes API keys.
    ///
    /// They are refused from the next request on.
    ///
    /// `DELETE /security/keys` (`api.controllers.security_controller.delete_api_keys`).
    /// Permissions: `security:delete` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().delete_api_keys(["example"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_api_keys(&self, key_ids: impl Into<crate::Targets<String>>) -> DeleteApiKeys {
        let request = self.core
            .delete("delete_api_keys", "/security/keys")
            .targets("key_ids", Some("all"), &call::to::<crate::Targets<String>>(key_ids));
        DeleteApiKeys::new(request)
    }

    /// Lists policies.
    ///
    /// `GET /security/policies` (`api.controllers.security_controller.get_policies`).
    /// Permissions: `security:read` on `policy:id`, `role:id`, `user:id`, `rule:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().policies().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn policies(&self) -> GetPolicies {
        GetPolicies::new(self.core.get("get_policies", "/security/policies"))
    }

    /// Creates a policy.
    ///
    /// A policy allows or denies actions on resources. Actions look like `agent:read`, resources like
    /// `agent:id:001`, where `*` as the value stands for any.
    ///
    /// `POST /security/policies` (`api.controllers.security_controller.add_policy`).
    /// Permissions: `security:create` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client,
    /// #     policy: wazuh_api_client::v4::models::PolicyDefinition,
    /// # ) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().create_policy("web-01", policy).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_policy(&self, name: impl Into<String>, policy: impl Into<models::PolicyDefinition>) -> CreatePolicy {
        let request = self.core
            .post("create_policy", "/security/policies")
            .object()
            .member("name", &call::to::<String>(name))
            .member("policy", &call::to::<models::PolicyDefinition>(policy));
        CreatePolicy::new(request)
    }

    /// Deletes policies.
    ///
    /// Tokens of the roles that they were linked to become void.
    ///
    /// `DELETE /security/policies` (`api.controllers.security_controller.remove_policies`).
    /// Permissions: `security:delete` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().delete_policies([1]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_policies(&self, policy_ids: impl Into<crate::Targets<crate::PolicyId>>) -> DeletePolicies {
        let request = self.core
            .delete("delete_policies", "/security/policies")
            .targets("policy_ids", Some("all"), &call::to::<crate::Targets<crate::PolicyId>>(policy_ids));
        DeletePolicies::new(request)
    }

    /// Changes name or content of a policy.
    ///
    /// What the body leaves out stays. Tokens of the roles that the policy is linked to become void.
    ///
    /// `PUT /security/policies/{policy_id}` (`api.controllers.security_controller.update_policy`).
    /// Permissions: `security:update` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().update_policy(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_policy(&self, policy_id: impl Into<crate::PolicyId>) -> UpdatePolicy {
        let request = self.core
            .put("update_policy", "/security/policies/{policy_id}")
            .object()
            .path("policy_id", &call::to::<crate::PolicyId>(policy_id));
        UpdatePolicy::new(request)
    }

    /// Describes the kinds of resources that policies can name.
    ///
    /// `GET /security/resources` (`api.controllers.security_controller.get_rbac_resources`).
    /// Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().rbac_resources().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rbac_resources(&self) -> GetRbacResources {
        GetRbacResources::new(self.core.get("get_rbac_resources", "/security/resources").never_waits())
    }

    /// Lists roles.
    ///
    /// `GET /security/roles` (`api.controllers.security_controller.get_roles`).
    /// Permissions: `security:read` on `policy:id`, `role:id`, `user:id`, `rule:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().roles().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn roles(&self) -> GetRoles {
        GetRoles::new(self.core.get("get_roles", "/security/roles"))
    }

    /// Creates a role.
    ///
    /// With a `rule`, a security rule of the same name is created too and linked to the role.
    ///
    /// `POST /security/roles` (`api.controllers.security_controller.add_role`).
    /// Permissions: `security:create` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().create_role("web-01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_role(&self, name: impl Into<String>) -> CreateRole {
        let request = self.core
            .post("create_role", "/security/roles")
            .object()
            .member("name", &call::to::<String>(name));
        CreateRole::new(request)
    }

    /// Deletes roles.
    ///
    /// Tokens with these roles become void. Roles with an id up to 99 cannot be deleted.
    ///
    /// `DELETE /security/roles` (`api.controllers.security_controller.remove_roles`).
    /// Permissions: `security:delete` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().delete_roles([1]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_roles(&self, role_ids: impl Into<crate::Targets<crate::RoleId>>) -> DeleteRoles {
        let request = self.core
            .delete("delete_roles", "/security/roles")
            .targets("role_ids", Some("all"), &call::to::<crate::Targets<crate::RoleId>>(role_ids));
        DeleteRoles::new(request)
    }

    /// Renames a role.
    ///
    /// Tokens with the role become void.
    ///
    /// `PUT /security/roles/{role_id}` (`api.controllers.security_controller.update_role`).
    /// Permissions: `security:update` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().update_role(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_role(&self, role_id: impl Into<crate::RoleId>) -> UpdateRole {
        let request = self.core
            .put("update_role", "/security/roles/{role_id}")
            .object()
            .path("role_id", &call::to::<crate::RoleId>(role_id));
        UpdateRole::new(request)
    }

    /// Links policies to a role.
    ///
    /// The order counts, as later policies override earlier ones. Tokens with the role become void.
    ///
    /// `POST /security/roles/{role_id}/policies` (`api.controllers.security_controller.set_role_policy`).
    /// Permissions: `security:update` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().assign_policies_to_role(1, [1]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn assign_policies_to_role(
        &self,
        role_id: impl Into<crate::RoleId>,
        policy_ids: impl IntoIterator<Item = impl Into<crate::PolicyId>>,
    ) -> AssignPoliciesToRole {
        let request = self.core
            .post("assign_policies_to_role", "/security/roles/{role_id}/policies")
            .path("role_id", &call::to::<crate::RoleId>(role_id))
            .query("policy_ids", &call::list::<crate::PolicyId>(policy_ids));
        AssignPoliciesToRole::new(request)
    }

    /// Unlinks policies from a role.
    ///
    /// Tokens with the role become void.
    ///
    /// `DELETE /security/roles/{role_id}/policies` (`api.controllers.security_controller.remove_role_policy`).
    /// Permissions: `security:delete` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().remove_policies_from_role(1, [1]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_policies_from_role(
        &self,
        role_id: impl Into<crate::RoleId>,
        policy_ids: impl Into<crate::Targets<crate::PolicyId>>,
    ) -> RemovePoliciesFromRole {
        let request = self.core
            .delete("remove_policies_from_role", "/security/roles/{role_id}/policies")
            .path("role_id", &call::to::<crate::RoleId>(role_id))
            .targets("policy_ids", Some("all"), &call::to::<crate::Targets<crate::PolicyId>>(policy_ids));
        RemovePoliciesFromRole::new(request)
    }

    /// Links security rules to a role.
    ///
    /// Tokens of logins on behalf of others become void.
    ///
    /// `POST /security/roles/{role_id}/rules` (`api.controllers.security_controller.set_role_rule`).
    /// Permissions: `security:update` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().assign_rules_to_role(1, [1]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn assign_rules_to_role(
        &self,
        role_id: impl Into<crate::RoleId>,
        rule_ids: impl IntoIterator<Item = impl Into<crate::RuleId>>,
    ) -> AssignRulesToRole {
        let request = self.core
            .post("assign_rules_to_role", "/security/roles/{role_id}/rules")
            .path("role_id", &call::to::<crate::RoleId>(role_id))
            .query("rule_ids", &call::list::<crate::RuleId>(rule_ids));
        AssignRulesToRole::new(request)
    }

    /// Unlinks security rules from a role.
    ///
    /// Tokens of logins on behalf of others become void.
    ///
    /// `DELETE /security/roles/{role_id}/rules` (`api.controllers.security_controller.remove_role_rule`).
    /// Permissions: `security:delete` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().remove_rules_from_role(1, [1]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_rules_from_role(
        &self,
        role_id: impl Into<crate::RoleId>,
        rule_ids: impl Into<crate::Targets<crate::RuleId>>,
    ) -> RemoveRulesFromRole {
        let request = self.core
            .delete("remove_rules_from_role", "/security/roles/{role_id}/rules")
            .path("role_id", &call::to::<crate::RoleId>(role_id))
            .targets("rule_ids", Some("all"), &call::to::<crate::Targets<crate::RuleId>>(rule_ids));
        RemoveRulesFromRole::new(request)
    }

    /// Lists security rules.
    ///
    /// `GET /security/rules` (`api.controllers.security_controller.get_rules`).
    /// Permissions: `security:read` on `policy:id`, `role:id`, `user:id`, `rule:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().rules().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rules(&self) -> GetSecurityRules {
        GetSecurityRules::new(self.core.get("get_security_rules", "/security/rules"))
    }

    /// Creates a security rule.
    ///
    /// A security rule tells which descriptions of a person, given to the login on behalf of others, obtain the
    /// roles that it is linked to. It is built of `FIND`, `MATCH`, `AND`, `OR` and `NOT`.
    ///
    /// `POST /security/rules` (`api.controllers.security_controller.add_rule`).
    /// Permissions: `security:create` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client,
    /// #     rule: wazuh_api_client::Value,
    /// # ) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().create_rule("web-01", rule).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_rule(&self, name: impl Into<String>, rule: impl Into<crate::Value>) -> CreateSecurityRule {
        let request = self.core
            .post("create_security_rule", "/security/rules")
            .object()
            .member("name", &call::to::<String>(name))
            .member("rule", &call::to::<crate::Value>(rule));
        CreateSecurityRule::new(request)
    }

    /// Deletes security rules.
    ///
    /// Tokens of the roles that they were linked to become void.
    ///
    /// `DELETE /security/rules` (`api.controllers.security_controller.remove_rules`).
    /// Permissions: `security:delete` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().delete_rules([1]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_rules(&self, rule_ids: impl Into<crate::Targets<crate::RuleId>>) -> DeleteSecurityRules {
        let request = self.core
            .delete("delete_security_rules", "/security/rules")
            .targets("rule_ids", Some("all"), &call::to::<crate::Targets<crate::RuleId>>(rule_ids));
        DeleteSecurityRules::new(request)
    }

    /// Changes name or expression of a security rule.
    ///
    /// What the body leaves out stays. Tokens of the roles that the rule is linked to become void.
    ///
    /// `PUT /security/rules/{rule_id}` (`api.controllers.security_controller.update_rule`).
    /// Permissions: `security:update` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().update_rule(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_rule(&self, rule_id: impl Into<crate::RuleId>) -> UpdateSecurityRule {
        let request = self.core
            .put("update_security_rule", "/security/rules/{rule_id}")
            .object()
            .path("rule_id", &call::to::<crate::RuleId>(rule_id));
        UpdateSecurityRule::new(request)
    }

    /// Logs in with user name and password and returns a token.
    ///
    /// Deprecated; use `POST`.
    ///
    /// `GET /security/user/authenticate` (`api.controllers.security_controller.deprecated_login_user`).
    /// Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().deprecated_login_user().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn deprecated_login_user(&self) -> DeprecatedLoginUser {
        let request = self.core.get("deprecated_login_user", "/security/user/authenticate").basic().never_waits();
        DeprecatedLoginUser::new(request)
    }

    /// Logs in with user name and password and returns a token.
    ///
    /// The token is worth 900 seconds unless configured otherwise. An address with too many failed logins is
    /// blocked for a while and gets 403, also with the right password.
    ///
    /// `POST /security/user/authenticate` (`api.controllers.security_controller.login_user`).
    /// Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().login_user().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn login_user(&self) -> LoginUser {
        LoginUser::new(self.core.post("login_user", "/security/user/authenticate").basic().never_waits())
    }

    /// Logs out and makes all tokens of the caller void.
    ///
    /// `DELETE /security/user/authenticate` (`api.controllers.security_controller.logout_user`).
    /// Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().logout_user().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn logout_user(&self) -> LogoutUser {
        LogoutUser::new(self.core.delete("logout_user", "/security/user/authenticate").never_waits())
    }

    /// Logs in on behalf of someone else and returns a token.
    ///
    /// The body describes the other person, in at most 8192 bytes. The token has the roles whose security rules
    /// match it, perhaps none; an empty object gives the roles of the user who logs in. That user needs
    /// `allow_run_as`.
    ///
    /// `POST /security/user/authenticate/run_as` (`api.controllers.security_controller.run_as_login`).
    /// Errors: 400, 401, 403, 405, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client,
    /// #     body: wazuh_api_client::Value,
    /// # ) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().run_as_login(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn run_as_login(&self, body: impl Into<crate::Value>) -> RunAsLogin {
        let request = self.core
            .post("run_as_login", "/security/user/authenticate/run_as")
            .basic()
            .never_waits()
            .body(&call::to::<crate::Value>(body));
        RunAsLogin::new(request)
    }

    /// Makes all tokens of all users void.
    ///
    /// `PUT /security/user/revoke` (`api.controllers.security_controller.revoke_all_tokens`).
    /// Permissions: `security:revoke` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().revoke_all_tokens().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn revoke_all_tokens(&self) -> RevokeAllTokens {
        RevokeAllTokens::new(self.core.put("revoke_all_tokens", "/security/user/revoke").never_waits())
    }

    /// Gives roles to a user.
    ///
    /// It is the same as `POST /security/users/{user_id}/roles`.
    ///
    /// `POST /security/user/{user_id}/roles` (`api.controllers.security_controller.assign_user_role`).
    /// Permissions: `security:update` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().assign_user_role(1, [1]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn assign_user_role(
        &self,
        user_id: impl Into<crate::UserId>,
        role_ids: impl Into<crate::Targets<crate::RoleId>>,
    ) -> AssignUserRole {
        let request = self.core
            .post("assign_user_role", "/security/user/{user_id}/roles")
            .path("user_id", &call::to::<crate::UserId>(user_id))
            .targets("role_ids", Some("all"), &call::to::<crate::Targets<crate::RoleId>>(role_ids));
        AssignUserRole::new(request)
    }

    /// Lists users.
    ///
    /// `GET /security/users` (`api.controllers.security_controller.get_users`).
    /// Permissions: `security:read` on `policy:id`, `role:id`, `user:id`, `rule:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().users().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn users(&self) -> GetUsers {
        GetUsers::new(self.core.get("get_users", "/security/users"))
    }

    /// Creates a user.
    ///
    /// A name has 4 to 64 characters. A password has 8 to 64, among them a small and a capital letter, a digit and
    /// a sign that is none of these.
    ///
    /// `POST /security/users` (`api.controllers.security_controller.create_user`).
    /// Permissions: `security:create_user` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().create_user("alice", "Secret.123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user(&self, username: impl Into<String>, password: impl Into<crate::Secret>) -> CreateUser {
        let request = self.core
            .post("create_user", "/security/users")
            .object()
            .member("username", &call::to::<String>(username))
            .member("password", &call::to::<crate::Secret>(password));
        CreateUser::new(request)
    }

    /// Deletes users.
    ///
    /// Their tokens become void. Users with an id up to 99 and the caller cannot be deleted.
    ///
    /// `DELETE /security/users` (`api.controllers.security_controller.delete_users`).
    /// Permissions: `security:delete` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().delete_users([1]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_users(&self, user_ids: impl Into<crate::Targets<crate::UserId>>) -> DeleteUsers {
        let request = self.core
            .delete("delete_users", "/security/users")
            .targets("user_ids", Some("all"), &call::to::<crate::Targets<crate::UserId>>(user_ids));
        DeleteUsers::new(request)
    }

    /// Shows the caller with roles, policies and security rules in full.
    ///
    /// The roles are those of the token.
    ///
    /// `GET /security/users/me` (`api.controllers.security_controller.get_user_me`).
    /// Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().current_user().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn current_user(&self) -> GetCurrentUser {
        GetCurrentUser::new(self.core.get("get_current_user", "/security/users/me"))
    }

    /// Shows what the caller may do.
    ///
    /// It maps each action to resources and these to `allow` or `deny`, and names the mode.
    ///
    /// `GET /security/users/me/policies` (`api.controllers.security_controller.get_user_me_policies`).
    /// Errors: 400, 401, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().current_user_policies().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn current_user_policies(&self) -> GetCurrentUserPolicies {
        let request = self.core.get("get_current_user_policies", "/security/users/me/policies").never_waits();
        GetCurrentUserPolicies::new(request)
    }

    /// Sets the password of a user.
    ///
    /// Tokens of the user become void.
    ///
    /// `PUT /security/users/{user_id}` (`api.controllers.security_controller.update_user`).
    /// Permissions: `security:update` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().update_user(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user(&self, user_id: impl Into<crate::UserId>) -> UpdateUser {
        let request = self.core
            .put("update_user", "/security/users/{user_id}")
            .object()
            .path("user_id", &call::to::<crate::UserId>(user_id));
        UpdateUser::new(request)
    }

    /// Lists the roles of a user in their order.
    ///
    /// `GET /security/users/{user_id}/roles` (`api.controllers.security_controller.get_user_roles`).
    /// Permissions: `security:read` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().user_roles(1).limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_roles(&self, user_id: impl Into<crate::UserId>) -> GetUserRoles {
        let request = self.core
            .get("get_user_roles", "/security/users/{user_id}/roles")
            .path("user_id", &call::to::<crate::UserId>(user_id));
        GetUserRoles::new(request)
    }

    /// Gives roles to a user.
    ///
    /// The order counts, as later roles override earlier ones. Tokens of the user become void.
    ///
    /// `POST /security/users/{user_id}/roles` (`api.controllers.security_controller.set_user_role`).
    /// Permissions: `security:update` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().assign_roles_to_user(1, [1]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn assign_roles_to_user(
        &self,
        user_id: impl Into<crate::UserId>,
        role_ids: impl Into<crate::Targets<crate::RoleId>>,
    ) -> AssignRolesToUser {
        let request = self.core
            .post("assign_roles_to_user", "/security/users/{user_id}/roles")
            .path("user_id", &call::to::<crate::UserId>(user_id))
            .targets("role_ids", Some("all"), &call::to::<crate::Targets<crate::RoleId>>(role_ids));
        AssignRolesToUser::new(request)
    }

    /// Takes roles from a user.
    ///
    /// Tokens of the user become void.
    ///
    /// `DELETE /security/users/{user_id}/roles` (`api.controllers.security_controller.remove_user_role`).
    /// Permissions: `security:delete` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().remove_roles_from_user(1, [1]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_roles_from_user(
        &self,
        user_id: impl Into<crate::UserId>,
        role_ids: impl Into<crate::Targets<crate::RoleId>>,
    ) -> RemoveRolesFromUser {
        let request = self.core
            .delete("remove_roles_from_user", "/security/users/{user_id}/roles")
            .path("user_id", &call::to::<crate::UserId>(user_id))
            .targets("role_ids", Some("all"), &call::to::<crate::Targets<crate::RoleId>>(role_ids));
        RemoveRolesFromUser::new(request)
    }

    /// Sets whether a user may log in on behalf of others.
    ///
    /// Tokens of the user become void.
    ///
    /// `PUT /security/users/{user_id}/run_as` (`api.controllers.security_controller.edit_run_as`).
    /// Permissions: `security:edit_run_as` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.security().set_user_run_as(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_user_run_as(&self, user_id: impl Into<crate::UserId>) -> SetUserRunAs {
        let request = self.core
            .put("set_user_run_as", "/security/users/{user_id}/run_as")
            .path("user_id", &call::to::<crate::UserId>(user_id));
        SetUserRunAs::new(request)
    }
}

call::request!(GetRbacActions of "`Security::rbac_actions`":
    call::Json<crate::Envelope<std::collections::BTreeMap<String, models::RbacAction>>>;
    /// Keep actions that this operation needs, written as `GET /agents`.
    endpoint: query into String,
);

call::request!(GetSecurityConfig of "`Security::config`":
    call::Json<crate::Envelope<models::SecurityConfiguration>>,
    waits;);

call::request!(UpdateSecurityConfig of "`Security::update_config`": call::Json<crate::Envelope<()>>, waits;
    /// Seconds that a token lasts.
    auth_token_exp_timeout: member value i64,
    /// The RBAC mode.
    rbac_mode: member into models::SecurityConfigurationRbacMode,
);

call::request!(ResetSecurityConfig of "`Security::reset_config`": call::Json<crate::Envelope<()>>, waits;);

call::request!(GetApiKeys of "`Security::api_keys`":
    call::List<models::ApiKey>,
    waits,
    select(call::List<models::ApiKeyPartial>),
    paged("id" Flat);
    /// Ids of users; without it all that the caller may see.
    user_ids: query list crate::UserId,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(CreateApiKey of "`Security::create_api_key`": call::List<models::ApiKey>, waits;
    /// Roles of the user that it is narrowed to. What other roles of the user deny, it is denied too. Without them,
    /// it has the roles that the user has at any time.
    roles: member list crate::RoleId,
    /// Addresses and networks (`10.0.0.0/8`) from which it is taken. Without them, from everywhere.
    networks: member list String,
    /// Seconds after which it expires. Without it, never.
    lifetime: member value i64,
);

call::request!(DeleteApiKeys of "`Security::delete_api_keys`": call::List<models::ApiKey>, waits;);

call::request!(GetPolicies of "`Security::policies`":
    call::List<models::Policy>,
    waits,
    select(call::List<models::PolicyPartial>),
    paged("id" Flat);
    /// Ids of policies; without it all that the caller may see.
    policy_ids: query list crate::PolicyId,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(CreatePolicy of "`Security::create_policy`": call::List<models::Policy>, waits;);

call::request!(DeletePolicies of "`Security::delete_policies`": call::List<models::Policy>, waits;);

call::request!(UpdatePolicy of "`Security::update_policy`": call::List<models::Policy>, waits;
    /// The name.
    name: member into String,
    /// The policy.
    policy: member into models::UpdatePolicyBodyPolicy,
);

call::request!(GetRbacResources of "`Security::rbac_resources`":
    call::Json<crate::Envelope<std::collections::BTreeMap<String, models::RbacResource>>>;
    /// Describe this kind of resource only.
    resource: query into models::RbacResourceKind,
);

call::request!(GetRoles of "`Security::roles`":
    call::List<models::Role>,
    waits,
    select(call::List<models::RolePartial>),
    paged("id" Flat);
    /// Ids of roles; without it all that the caller may see.
    role_ids: query list crate::RoleId,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(CreateRole of "`Security::create_role`": call::List<models::Role>, waits;
    /// The rule.
    rule: member into crate::Value,
);

call::request!(DeleteRoles of "`Security::delete_roles`": call::List<models::Role>, waits;);

call::request!(UpdateRole of "`Security::update_role`": call::List<models::Role>, waits;
    /// The name.
    name: member into String,
);

call::request!(AssignPoliciesToRole of "`Security::assign_policies_to_role`": call::List<models::Role>, waits;
    /// Place of the first among those already linked, counted from 0; the end by default.
    position: query value u64,
);

call::request!(RemovePoliciesFromRole of "`Security::remove_policies_from_role`": call::List<models::Role>, waits;);

call::request!(AssignRulesToRole of "`Security::assign_rules_to_role`": call::List<models::Role>, waits;);

call::request!(RemoveRulesFromRole of "`Security::remove_rules_from_role`": call::List<models::Role>, waits;);

call::request!(GetSecurityRules of "`Security::rules`":
    call::List<models::SecurityRule>,
    waits,
    select(call::List<models::SecurityRulePartial>),
    paged("id" Flat);
    /// Ids of security rules; without it all that the caller may see.
    rule_ids: query list crate::RuleId,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(CreateSecurityRule of "`Security::create_rule`": call::List<models::SecurityRule>, waits;);

call::request!(DeleteSecurityRules of "`Security::delete_rules`": call::List<models::SecurityRule>, waits;);

call::request!(UpdateSecurityRule of "`Security::update_rule`": call::List<models::SecurityRule>, waits;
    /// The name.
    name: member into String,
    /// The rule.
    rule: member into crate::Value,
);

call::request!(DeprecatedLoginUser of "`Security::deprecated_login_user`":
    call::Json<crate::Envelope<models::Token>>,
    raw(call::Hidden););

call::request!(LoginUser of "`Security::login_user`": call::Json<crate::Envelope<models::Token>>, raw(call::Hidden););

call::request!(LogoutUser of "`Security::logout_user`": call::Json<crate::Envelope<()>>;);

call::request!(RunAsLogin of "`Security::run_as_login`":
    call::Json<crate::Envelope<models::Token>>,
    raw(call::Hidden););

call::request!(RevokeAllTokens of "`Security::revoke_all_tokens`": call::Json<crate::Envelope<()>>;);

call::request!(AssignUserRole of "`Security::assign_user_role`": call::List<models::User>, waits;
    /// Place of the first among those already linked, counted from 0; the end by default.
    position: query value u64,
);

call::request!(GetUsers of "`Security::users`":
    call::List<models::User>,
    waits,
    select(call::List<models::UserPartial>),
    paged("id" Flat);
    /// Ids of users; without it all that the caller may see.
    user_ids: query list crate::UserId,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(CreateUser of "`Security::create_user`": call::List<models::User>, waits;);

call::request!(DeleteUsers of "`Security::delete_users`": call::List<models::User>, waits;);

call::request!(GetCurrentUser of "`Security::current_user`": call::List<models::CurrentUser>, waits;);

call::request!(GetCurrentUserPolicies of "`Security::current_user_policies`":
    call::Json<crate::Envelope<models::CurrentUserPolicies>>;);

call::request!(UpdateUser of "`Security::update_user`": call::List<models::User>, waits;
    /// The password.
    password: member into crate::Secret,
);

call::request!(GetUserRoles of "`Security::user_roles`":
    call::List<models::Role>,
    waits,
    select(call::List<models::RolePartial>),
    paged();
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(AssignRolesToUser of "`Security::assign_roles_to_user`": call::List<models::User>, waits;
    /// Place of the first among those already linked, counted from 0; the end by default.
    position: query value u64,
);

call::request!(RemoveRolesFromUser of "`Security::remove_roles_from_user`": call::List<models::User>, waits;);

call::request!(SetUserRunAs of "`Security::set_user_run_as`": call::List<models::User>, waits;
    /// Whether the user may log in on behalf of others.
    allow_run_as: query value bool,
);
