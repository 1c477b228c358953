// Emitted by `cargo xtask gen`; do not edit.
//! Logins, users, roles, policies and security rules.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{AffectedItems, Error, Response};

impl Client {
    /// Describes the actions that policies can name.
    ///
    /// `GET /security/actions` (`api.controllers.security_controller.get_rbac_actions`).
    /// Errors: 400, 401, 403, 405, 429.
    pub async fn get_rbac_actions(
        &self,
        options: &GetRbacActionsOptions,
    ) -> Result<Response<crate::Envelope<std::collections::BTreeMap<String, models::RbacAction>>>, Error> {
        self.core
            .get("get_rbac_actions", "/security/actions")
            .never_waits()
            .query("endpoint", &options.endpoint)
            .json()
            .await
    }

    /// Shows how long tokens last and in which mode permissions work.
    ///
    /// `GET /security/config` (`api.controllers.security_controller.get_security_config`).
    /// Permissions: `security:read_config` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_security_config(&self) -> Result<Response<crate::Envelope<models::SecurityConfiguration>>, Error> {
        self.core.get("get_security_config", "/security/config").json().await
    }

    /// Changes how long tokens last or in which mode permissions work.
    ///
    /// All tokens of all users become void.
    ///
    /// `PUT /security/config` (`api.controllers.security_controller.put_security_config`).
    /// Permissions: `security:update_config` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    pub async fn update_security_config(
        &self,
        body: &models::SecurityConfiguration,
    ) -> Result<Response<crate::Envelope<()>>, Error> {
        self.core.put("update_security_config", "/security/config").body(&body).json().await
    }

    /// Brings back the default security settings.
    ///
    /// All tokens of all users become void.
    ///
    /// `DELETE /security/config` (`api.controllers.security_controller.delete_security_config`).
    /// Permissions: `security:update_config` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn reset_security_config(&self) -> Result<Response<crate::Envelope<()>>, Error> {
        self.core.delete("reset_security_config", "/security/config").json().await
    }

    /// Lists the API keys of users.
    ///
    /// What is listed does not include the keys themselves. The time of the last use may lag by a minute.
    ///
    /// `GET /security/keys` (`api.controllers.security_controller.get_api_keys`).
    /// Permissions: `security:read` on `policy:id`, `role:id`, `user:id`, `rule:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_api_keys(
        &self,
        options: &GetApiKeysOptions,
    ) -> Result<Response<AffectedItems<models::ApiKey>>, Error> {
        self.core
            .get("get_api_keys", "/security/keys")
            .query("user_ids", &options.user_ids)
            .query("limit", &options.limit)
            .query("offset", &options.offset)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("sort", &options.sort)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
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
    pub async fn create_api_key(
        &self,
        body: &models::CreateApiKeyBody,
    ) -> Result<Response<AffectedItems<models::ApiKey>>, Error> {
        self.core.post("create_api_key", "/security/keys").body(&body).json().await
    }

    /// Revokes API keys.
    ///
    /// They are refused from the next request on.
    ///
    /// `DELETE /security/keys` (`api.controllers.security_controller.delete_api_keys`).
    /// Permissions: `security:delete` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 429.
    pub async fn delete_api_keys(&self, key_ids: &[&str]) -> Result<Response<AffectedItems<models::ApiKey>>, Error> {
        self.core.delete("delete_api_keys", "/security/keys").query("key_ids", &key_ids).json().await
    }

    /// Lists policies.
    ///
    /// `GET /security/policies` (`api.controllers.security_controller.get_policies`).
    /// Permissions: `security:read` on `policy:id`, `role:id`, `user:id`, `rule:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_policies(
        &self,
        options: &GetPoliciesOptions,
    ) -> Result<Response<AffectedItems<models::Policy>>, Error> {
        self.core
            .get("get_policies", "/security/policies")
            .query("policy_ids", &options.policy_ids)
            .query("limit", &options.limit)
            .query("offset", &options.offset)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("sort", &options.sort)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Creates a policy.
    ///
    /// A policy allows or denies actions on resources. Actions look like `agent:read`, resources like
    /// `agent:id:001`, where `*` as the value stands for any.
    ///
    /// `POST /security/policies` (`api.controllers.security_controller.add_policy`).
    /// Permissions: `security:create` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    pub async fn create_policy(
        &self,
        body: &models::CreatePolicyBody,
    ) -> Result<Response<AffectedItems<models::Policy>>, Error> {
        self.core.post("create_policy", "/security/policies").body(&body).json().await
    }

    /// Deletes policies.
    ///
    /// Tokens of the roles that they were linked to become void.
    ///
    /// `DELETE /security/policies` (`api.controllers.security_controller.remove_policies`).
    /// Permissions: `security:delete` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 429.
    pub async fn delete_policies(&self, policy_ids: &[&str]) -> Result<Response<AffectedItems<models::Policy>>, Error> {
        self.core.delete("delete_policies", "/security/policies").query("policy_ids", &policy_ids).json().await
    }

    /// Changes name or content of a policy.
    ///
    /// What the body leaves out stays. Tokens of the roles that the policy is linked to become void.
    ///
    /// `PUT /security/policies/{policy_id}` (`api.controllers.security_controller.update_policy`).
    /// Permissions: `security:update` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    pub async fn update_policy(
        &self,
        policy_id: &str,
        body: &models::UpdatePolicyBody,
    ) -> Result<Response<AffectedItems<models::Policy>>, Error> {
        self.core
            .put("update_policy", "/security/policies/{policy_id}")
            .path("policy_id", &policy_id)
            .body(&body)
            .json()
            .await
    }

    /// Describes the kinds of resources that policies can name.
    ///
    /// `GET /security/resources` (`api.controllers.security_controller.get_rbac_resources`).
    /// Errors: 400, 401, 403, 405, 429.
    pub async fn get_rbac_resources(
        &self,
        options: &GetRbacResourcesOptions,
    ) -> Result<Response<crate::Envelope<std::collections::BTreeMap<String, models::RbacResource>>>, Error> {
        self.core
            .get("get_rbac_resources", "/security/resources")
            .never_waits()
            .query("resource", &options.resource)
            .json()
            .await
    }

    /// Lists roles.
    ///
    /// `GET /security/roles` (`api.controllers.security_controller.get_roles`).
    /// Permissions: `security:read` on `policy:id`, `role:id`, `user:id`, `rule:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_roles(&self, options: &GetRolesOptions) -> Result<Response<AffectedItems<models::Role>>, Error> {
        self.core
            .get("get_roles", "/security/roles")
            .query("role_ids", &options.role_ids)
            .query("limit", &options.limit)
            .query("offset", &options.offset)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("sort", &options.sort)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Creates a role.
    ///
    /// With a `rule`, a security rule of the same name is created too and linked to the role.
    ///
    /// `POST /security/roles` (`api.controllers.security_controller.add_role`).
    /// Permissions: `security:create` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    pub async fn create_role(
        &self,
        body: &models::CreateRoleBody,
    ) -> Result<Response<AffectedItems<models::Role>>, Error> {
        self.core.post("create_role", "/security/roles").body(&body).json().await
    }

    /// Deletes roles.
    ///
    /// Tokens with these roles become void. Roles with an id up to 99 cannot be deleted.
    ///
    /// `DELETE /security/roles` (`api.controllers.security_controller.remove_roles`).
    /// Permissions: `security:delete` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 429.
    pub async fn delete_roles(&self, role_ids: &[&str]) -> Result<Response<AffectedItems<models::Role>>, Error> {
        self.core.delete("delete_roles", "/security/roles").query("role_ids", &role_ids).json().await
    }

    /// Renames a role.
    ///
    /// Tokens with the role become void.
    ///
    /// `PUT /security/roles/{role_id}` (`api.controllers.security_controller.update_role`).
    /// Permissions: `security:update` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    pub async fn update_role(
        &self,
        role_id: &str,
        body: &models::UpdateRoleBody,
    ) -> Result<Response<AffectedItems<models::Role>>, Error> {
        self.core.put("update_role", "/security/roles/{role_id}").path("role_id", &role_id).body(&body).json().await
    }

    /// Links policies to a role.
    ///
    /// The order counts, as later policies override earlier ones. Tokens with the role become void.
    ///
    /// `POST /security/roles/{role_id}/policies` (`api.controllers.security_controller.set_role_policy`).
    /// Permissions: `security:update` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 429.
    pub async fn assign_policies_to_role(
        &self,
        role_id: &str,
        policy_ids: &[&str],
        options: &AssignPoliciesToRoleOptions,
    ) -> Result<Response<AffectedItems<models::Role>>, Error> {
        self.core
            .post("assign_policies_to_role", "/security/roles/{role_id}/policies")
            .path("role_id", &role_id)
            .query("policy_ids", &policy_ids)
            .query("position", &options.position)
            .json()
            .await
    }

    /// Unlinks policies from a role.
    ///
    /// Tokens with the role become void.
    ///
    /// `DELETE /security/roles/{role_id}/policies` (`api.controllers.security_controller.remove_role_policy`).
    /// Permissions: `security:delete` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    pub async fn remove_policies_from_role(
        &self,
        role_id: &str,
        policy_ids: &[&str],
    ) -> Result<Response<AffectedItems<models::Role>>, Error> {
        self.core
            .delete("remove_policies_from_role", "/security/roles/{role_id}/policies")
            .path("role_id", &role_id)
            .query("policy_ids", &policy_ids)
            .json()
            .await
    }

    /// Links security rules to a role.
    ///
    /// Tokens of logins on behalf of others become void.
    ///
    /// `POST /security/roles/{role_id}/rules` (`api.controllers.security_controller.set_role_rule`).
    /// Permissions: `security:update` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 429.
    pub async fn assign_rules_to_role(
        &self,
        role_id: &str,
        rule_ids: &[&str],
    ) -> Result<Response<AffectedItems<models::Role>>, Error> {
        self.core
            .post("assign_rules_to_role", "/security/roles/{role_id}/rules")
            .path("role_id", &role_id)
            .query("rule_ids", &rule_ids)
            .json()
            .await
    }

    /// Unlinks security rules from a role.
    ///
    /// Tokens of logins on behalf of others become void.
    ///
    /// `DELETE /security/roles/{role_id}/rules` (`api.controllers.security_controller.remove_role_rule`).
    /// Permissions: `security:delete` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    pub async fn remove_rules_from_role(
        &self,
        role_id: &str,
        rule_ids: &[&str],
    ) -> Result<Response<AffectedItems<models::Role>>, Error> {
        self.core
            .delete("remove_rules_from_role", "/security/roles/{role_id}/rules")
            .path("role_id", &role_id)
            .query("rule_ids", &rule_ids)
            .json()
            .await
    }

    /// Lists security rules.
    ///
    /// `GET /security/rules` (`api.controllers.security_controller.get_rules`).
    /// Permissions: `security:read` on `policy:id`, `role:id`, `user:id`, `rule:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_security_rules(
        &self,
        options: &GetSecurityRulesOptions,
    ) -> Result<Response<AffectedItems<models::SecurityRule>>, Error> {
        self.core
            .get("get_security_rules", "/security/rules")
            .query("rule_ids", &options.rule_ids)
            .query("limit", &options.limit)
            .query("offset", &options.offset)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("sort", &options.sort)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Creates a security rule.
    ///
    /// A security rule tells which descriptions of a person, given to the login on behalf of others, obtain the
    /// roles that it is linked to. It is built of `FIND`, `MATCH`, `AND`, `OR` and `NOT`.
    ///
    /// `POST /security/rules` (`api.controllers.security_controller.add_rule`).
    /// Permissions: `security:create` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    pub async fn create_security_rule(
        &self,
        body: &models::CreateSecurityRuleBody,
    ) -> Result<Response<AffectedItems<models::SecurityRule>>, Error> {
        self.core.post("create_security_rule", "/security/rules").body(&body).json().await
    }

    /// Deletes security rules.
    ///
    /// Tokens of the roles that they were linked to become void.
    ///
    /// `DELETE /security/rules` (`api.controllers.security_controller.remove_rules`).
    /// Permissions: `security:delete` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 429.
    pub async fn delete_security_rules(
        &self,
        rule_ids: &[&str],
    ) -> Result<Response<AffectedItems<models::SecurityRule>>, Error> {
        self.core.delete("delete_security_rules", "/security/rules").query("rule_ids", &rule_ids).json().await
    }

    /// Changes name or expression of a security rule.
    ///
    /// What the body leaves out stays. Tokens of the roles that the rule is linked to become void.
    ///
    /// `PUT /security/rules/{rule_id}` (`api.controllers.security_controller.update_rule`).
    /// Permissions: `security:update` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    pub async fn update_security_rule(
        &self,
        rule_id: &str,
        body: &models::UpdateSecurityRuleBody,
    ) -> Result<Response<AffectedItems<models::SecurityRule>>, Error> {
        self.core
            .put("update_security_rule", "/security/rules/{rule_id}")
            .path("rule_id", &rule_id)
            .body(&body)
            .json()
            .await
    }

    /// Logs in with user name and password and returns a token.
    ///
    /// Deprecated; use `POST`.
    ///
    /// `GET /security/user/authenticate` (`api.controllers.security_controller.deprecated_login_user`).
    /// Errors: 400, 401, 403, 405, 429.
    #[deprecated]
    pub async fn deprecated_login_user(
        &self,
        options: &DeprecatedLoginUserOptions,
    ) -> Result<Response<DeprecatedLoginUserReply>, Error> {
        let reply = self.core
            .get("deprecated_login_user", "/security/user/authenticate")
            .basic()
            .never_waits()
            .query("raw", &options.raw)
            .send()
            .await?;
        if reply.is(200, "application/json") {
            return reply.json_as(DeprecatedLoginUserReply::Json);
        }
        Ok(reply.text()?.map(|text| DeprecatedLoginUserReply::Text(text.into())))
    }

    /// Logs in with user name and password and returns a token.
    ///
    /// The token is worth 900 seconds unless configured otherwise. An address with too many failed logins is
    /// blocked for a while and gets 403, also with the right password.
    ///
    /// `POST /security/user/authenticate` (`api.controllers.security_controller.login_user`).
    /// Errors: 400, 401, 403, 405, 429.
    pub async fn login_user(&self, options: &LoginUserOptions) -> Result<Response<LoginUserReply>, Error> {
        let reply = self.core
            .post("login_user", "/security/user/authenticate")
            .basic()
            .never_waits()
            .query("raw", &options.raw)
            .send()
            .await?;
        if reply.is(200, "application/json") {
            return reply.json_as(LoginUserReply::Json);
        }
        Ok(reply.text()?.map(|text| LoginUserReply::Text(text.into())))
    }

    /// Logs out and makes all tokens of the caller void.
    ///
    /// `DELETE /security/user/authenticate` (`api.controllers.security_controller.logout_user`).
    /// Errors: 400, 401, 403, 405, 429.
    pub async fn logout_user(&self) -> Result<Response<crate::Envelope<()>>, Error> {
        self.core.delete("logout_user", "/security/user/authenticate").never_waits().json().await
    }

    /// Logs in on behalf of someone else and returns a token.
    ///
    /// The body describes the other person, in at most 8192 bytes. The token has the roles whose security rules
    /// match it, perhaps none; an empty object gives the roles of the user who logs in. That user needs
    /// `allow_run_as`.
    ///
    /// `POST /security/user/authenticate/run_as` (`api.controllers.security_controller.run_as_login`).
    /// Errors: 400, 401, 403, 405, 413, 415, 429.
    pub async fn run_as_login(
        &self,
        body: &std::collections::BTreeMap<String, crate::Value>,
        options: &RunAsLoginOptions,
    ) -> Result<Response<RunAsLoginReply>, Error> {
        let reply = self.core
            .post("run_as_login", "/security/user/authenticate/run_as")
            .basic()
            .never_waits()
            .query("raw", &options.raw)
            .body(&body)
            .send()
            .await?;
        if reply.is(200, "application/json") {
            return reply.json_as(RunAsLoginReply::Json);
        }
        Ok(reply.text()?.map(|text| RunAsLoginReply::Text(text.into())))
    }

    /// Makes all tokens of all users void.
    ///
    /// `PUT /security/user/revoke` (`api.controllers.security_controller.revoke_all_tokens`).
    /// Permissions: `security:revoke` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn revoke_all_tokens(&self) -> Result<Response<crate::Envelope<()>>, Error> {
        self.core.put("revoke_all_tokens", "/security/user/revoke").never_waits().json().await
    }

    /// Gives roles to a user.
    ///
    /// It is the same as `POST /security/users/{user_id}/roles`.
    ///
    /// `POST /security/user/{user_id}/roles` (`api.controllers.security_controller.assign_user_role`).
    /// Permissions: `security:update` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 429.
    pub async fn assign_user_role(
        &self,
        user_id: &str,
        role_ids: &[&str],
        options: &AssignUserRoleOptions,
    ) -> Result<Response<AffectedItems<models::User>>, Error> {
        self.core
            .post("assign_user_role", "/security/user/{user_id}/roles")
            .path("user_id", &user_id)
            .query("role_ids", &role_ids)
            .query("position", &options.position)
            .json()
            .await
    }

    /// Lists users.
    ///
    /// `GET /security/users` (`api.controllers.security_controller.get_users`).
    /// Permissions: `security:read` on `policy:id`, `role:id`, `user:id`, `rule:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_users(&self, options: &GetUsersOptions) -> Result<Response<AffectedItems<models::User>>, Error> {
        self.core
            .get("get_users", "/security/users")
            .query("user_ids", &options.user_ids)
            .query("limit", &options.limit)
            .query("offset", &options.offset)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("sort", &options.sort)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Creates a user.
    ///
    /// A name has 4 to 64 characters. A password has 8 to 64, among them a small and a capital letter, a digit and
    /// a sign that is none of these.
    ///
    /// `POST /security/users` (`api.controllers.security_controller.create_user`).
    /// Permissions: `security:create_user` on `*:*`. Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    pub async fn create_user(
        &self,
        body: &models::CreateUserBody,
    ) -> Result<Response<AffectedItems<models::User>>, Error> {
        self.core.post("create_user", "/security/users").body(&body).json().await
    }

    /// Deletes users.
    ///
    /// Their tokens become void. Users with an id up to 99 and the caller cannot be deleted.
    ///
    /// `DELETE /security/users` (`api.controllers.security_controller.delete_users`).
    /// Permissions: `security:delete` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 429.
    pub async fn delete_users(&self, user_ids: &[&str]) -> Result<Response<AffectedItems<models::User>>, Error> {
        self.core.delete("delete_users", "/security/users").query("user_ids", &user_ids).json().await
    }

    /// Shows the caller with roles, policies and security rules in full.
    ///
    /// The roles are those of the token.
    ///
    /// `GET /security/users/me` (`api.controllers.security_controller.get_user_me`).
    /// Errors: 400, 401, 403, 405, 429.
    pub async fn get_current_user(&self) -> Result<Response<AffectedItems<models::CurrentUser>>, Error> {
        self.core.get("get_current_user", "/security/users/me").json().await
    }

    /// Shows what the caller may do.
    ///
    /// It maps each action to resources and these to `allow` or `deny`, and names the mode.
    ///
    /// `GET /security/users/me/policies` (`api.controllers.security_controller.get_user_me_policies`).
    /// Errors: 400, 401, 405, 429.
    pub async fn get_current_user_policies(
        &self,
    ) -> Result<Response<crate::Envelope<models::CurrentUserPolicies>>, Error> {
        self.core.get("get_current_user_policies", "/security/users/me/policies").never_waits().json().await
    }

    /// Sets the password of a user.
    ///
    /// Tokens of the user become void.
    ///
    /// `PUT /security/users/{user_id}` (`api.controllers.security_controller.update_user`).
    /// Permissions: `security:update` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    pub async fn update_user(
        &self,
        user_id: &str,
        body: &models::UpdateUserBody,
    ) -> Result<Response<AffectedItems<models::User>>, Error> {
        self.core.put("update_user", "/security/users/{user_id}").path("user_id", &user_id).body(&body).json().await
    }

    /// Lists the roles of a user in their order.
    ///
    /// `GET /security/users/{user_id}/roles` (`api.controllers.security_controller.get_user_roles`).
    /// Permissions: `security:read` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_user_roles(
        &self,
        user_id: &str,
        options: &GetUserRolesOptions,
    ) -> Result<Response<AffectedItems<models::Role>>, Error> {
        self.core
            .get("get_user_roles", "/security/users/{user_id}/roles")
            .path("user_id", &user_id)
            .query("limit", &options.limit)
            .query("offset", &options.offset)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("sort", &options.sort)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Gives roles to a user.
    ///
    /// The order counts, as later roles override earlier ones. Tokens of the user become void.
    ///
    /// `POST /security/users/{user_id}/roles` (`api.controllers.security_controller.set_user_role`).
    /// Permissions: `security:update` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 405, 429.
    pub async fn assign_roles_to_user(
        &self,
        user_id: &str,
        role_ids: &[&str],
        options: &AssignRolesToUserOptions,
    ) -> Result<Response<AffectedItems<models::User>>, Error> {
        self.core
            .post("assign_roles_to_user", "/security/users/{user_id}/roles")
            .path("user_id", &user_id)
            .query("role_ids", &role_ids)
            .query("position", &options.position)
            .json()
            .await
    }

    /// Takes roles from a user.
    ///
    /// Tokens of the user become void.
    ///
    /// `DELETE /security/users/{user_id}/roles` (`api.controllers.security_controller.remove_user_role`).
    /// Permissions: `security:delete` on `policy:id`, `role:id`, `user:id`, `rule:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    pub async fn remove_roles_from_user(
        &self,
        user_id: &str,
        role_ids: &[&str],
    ) -> Result<Response<AffectedItems<models::User>>, Error> {
        self.core
            .delete("remove_roles_from_user", "/security/users/{user_id}/roles")
            .path("user_id", &user_id)
            .query("role_ids", &role_ids)
            .json()
            .await
    }

    /// Sets whether a user may log in on behalf of others.
    ///
    /// Tokens of the user become void.
    ///
    /// `PUT /security/users/{user_id}/run_as` (`api.controllers.security_controller.edit_run_as`).
    /// Permissions: `security:edit_run_as` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn set_user_run_as(
        &self,
        user_id: &str,
        options: &SetUserRunAsOptions,
    ) -> Result<Response<AffectedItems<models::User>>, Error> {
        self.core
            .put("set_user_run_as", "/security/users/{user_id}/run_as")
            .path("user_id", &user_id)
            .query("allow_run_as", &options.allow_run_as)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::get_rbac_actions`].
#[derive(Clone, Debug, Default)]
pub struct GetRbacActionsOptions {
    /// Keep actions that this operation needs, written as `GET /agents`.
    pub endpoint: Option<String>,
}

/// Optional parameters of [`Client::get_api_keys`].
#[derive(Clone, Debug, Default)]
pub struct GetApiKeysOptions {
    /// Ids of users; without it all that the caller may see.
    pub user_ids: Option<Vec<crate::UserId>>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_policies`].
#[derive(Clone, Debug, Default)]
pub struct GetPoliciesOptions {
    /// Ids of policies; without it all that the caller may see.
    pub policy_ids: Option<Vec<crate::PolicyId>>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_rbac_resources`].
#[derive(Clone, Debug, Default)]
pub struct GetRbacResourcesOptions {
    /// Describe this kind of resource only.
    pub resource: Option<models::RbacResourceKind>,
}

/// Optional parameters of [`Client::get_roles`].
#[derive(Clone, Debug, Default)]
pub struct GetRolesOptions {
    /// Ids of roles; without it all that the caller may see.
    pub role_ids: Option<Vec<crate::RoleId>>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::assign_policies_to_role`].
#[derive(Clone, Debug, Default)]
pub struct AssignPoliciesToRoleOptions {
    /// Place of the first among those already linked, counted from 0; the end by default.
    pub position: Option<i64>,
}

/// Optional parameters of [`Client::get_security_rules`].
#[derive(Clone, Debug, Default)]
pub struct GetSecurityRulesOptions {
    /// Ids of security rules; without it all that the caller may see.
    pub rule_ids: Option<Vec<crate::RuleId>>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::deprecated_login_user`].
#[derive(Clone, Debug, Default)]
pub struct DeprecatedLoginUserOptions {
    /// Reply with the bare text in place of JSON.
    pub raw: Option<bool>,
}

/// Replies of [`Client::deprecated_login_user`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum DeprecatedLoginUserReply {
    /// `application/json`
    Json(crate::Envelope<models::Token>),
    /// `text/plain`
    Text(crate::Secret),
}

/// Optional parameters of [`Client::login_user`].
#[derive(Clone, Debug, Default)]
pub struct LoginUserOptions {
    /// Reply with the bare text in place of JSON.
    pub raw: Option<bool>,
}

/// Replies of [`Client::login_user`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum LoginUserReply {
    /// `application/json`
    Json(crate::Envelope<models::Token>),
    /// `text/plain`
    Text(crate::Secret),
}

/// Optional parameters of [`Client::run_as_login`].
#[derive(Clone, Debug, Default)]
pub struct RunAsLoginOptions {
    /// Reply with the bare text in place of JSON.
    pub raw: Option<bool>,
}

/// Replies of [`Client::run_as_login`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum RunAsLoginReply {
    /// `application/json`
    Json(crate::Envelope<models::Token>),
    /// `text/plain`
    Text(crate::Secret),
}

/// Optional parameters of [`Client::assign_user_role`].
#[derive(Clone, Debug, Default)]
pub struct AssignUserRoleOptions {
    /// Place of the first among those already linked, counted from 0; the end by default.
    pub position: Option<i64>,
}

/// Optional parameters of [`Client::get_users`].
#[derive(Clone, Debug, Default)]
pub struct GetUsersOptions {
    /// Ids of users; without it all that the caller may see.
    pub user_ids: Option<Vec<crate::UserId>>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_user_roles`].
#[derive(Clone, Debug, Default)]
pub struct GetUserRolesOptions {
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::assign_roles_to_user`].
#[derive(Clone, Debug, Default)]
pub struct AssignRolesToUserOptions {
    /// Place of the first among those already linked, counted from 0; the end by default.
    pub position: Option<i64>,
}

/// Optional parameters of [`Client::set_user_run_as`].
#[derive(Clone, Debug, Default)]
pub struct SetUserRunAsOptions {
    /// Whether the user may log in on behalf of others.
    pub allow_run_as: Option<bool>,
}
