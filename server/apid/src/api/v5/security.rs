//! Logins, users, roles, policies and security rules.

use serde_json::Value;
use wazuh_api_server::v5::models::{
    ApiKey, ApiReply, CurrentUser, CurrentUserPoliciesReply, Policy, RbacActionsReply, RbacResourceKind,
    RbacResourcesReply, Role, SecurityConfigReply, SecurityRule, User,
};
use wazuh_api_server::v5::permissions::RESOURCES;
use wazuh_api_server::v5::security::{
    GetRbacActionsRequest, GetRbacResourcesRequest, LoginUserReply, LoginUserRequest, RunAsLoginReply,
    RunAsLoginRequest, Security,
};
use wazuh_api_server::{AffectedItems, Error, Json, v4, v5};

use super::release_4::IntoRelease4;
use super::{Context, Service};
use crate::api::v4::security::{is_raw, token_document};
use crate::gate::admission::{MAX_CONTEXT, context_too_large};
use crate::wire::v4::security::{catalogue, data, policies};
use crate::wire::v5::catalogue::{CATALOGUE, is_action};

same_models! {
    CreatePolicyBody { name, policy },
    PolicyDefinition { actions, resources, effect },
    UpdatePolicyBody { name, policy },
    UpdateRoleBody { name },
    CreateSecurityRuleBody { name, rule },
    UpdateSecurityRuleBody { name, rule },
    CreateApiKeyBody { name, user_id, roles, networks, lifetime },
    CreateUserBody { username, password },
    UpdateUserBody { password },
    SecurityConfiguration { auth_token_exp_timeout, rbac_mode },
    CurrentUserPoliciesRbacMode [White, Black],
}

impl IntoRelease4 for v5::models::CreateRoleBody {
    type Of4 = v4::models::CreateRoleBody;

    fn into_release_4(self) -> Self::Of4 {
        let Self { name } = self;
        // A member that release 4 describes and does not look at.
        Self::Of4 { name, rule: None }
    }
}

impl Security for Service {
    same! { security::Security:
        get_api_keys(GetApiKeysRequest { user_ids, limit, offset, search, select, sort, q, distinct })
            -> AffectedItems<ApiKey>,
        create_api_key(CreateApiKeyRequest { body }) -> AffectedItems<ApiKey>,
        delete_api_keys(DeleteApiKeysRequest { key_ids }) -> AffectedItems<ApiKey>,
        get_security_config() -> SecurityConfigReply,
        update_security_config(UpdateSecurityConfigRequest { body }) -> ApiReply,
        reset_security_config() -> ApiReply,
        get_policies(GetPoliciesRequest { policy_ids, offset, limit, search, select, sort, q, distinct })
            -> AffectedItems<Policy>,
        create_policy(CreatePolicyRequest { body }) -> AffectedItems<Policy>,
        delete_policies(DeletePoliciesRequest { policy_ids }) -> AffectedItems<Policy>,
        update_policy(UpdatePolicyRequest { policy_id, body }) -> AffectedItems<Policy>,
        get_roles(GetRolesRequest { role_ids, offset, limit, search, select, sort, q, distinct })
            -> AffectedItems<Role>,
        create_role(CreateRoleRequest { body }) -> AffectedItems<Role>,
        delete_roles(DeleteRolesRequest { role_ids }) -> AffectedItems<Role>,
        update_role(UpdateRoleRequest { role_id, body }) -> AffectedItems<Role>,
        assign_policies_to_role(AssignPoliciesToRoleRequest { role_id, policy_ids, position }) -> AffectedItems<Role>,
        remove_policies_from_role(RemovePoliciesFromRoleRequest { role_id, policy_ids }) -> AffectedItems<Role>,
        assign_rules_to_role(AssignRulesToRoleRequest { role_id, rule_ids }) -> AffectedItems<Role>,
        remove_rules_from_role(RemoveRulesFromRoleRequest { role_id, rule_ids }) -> AffectedItems<Role>,
        get_security_rules(GetSecurityRulesRequest { rule_ids, offset, limit, search, select, sort, q, distinct })
            -> AffectedItems<SecurityRule>,
        create_security_rule(CreateSecurityRuleRequest { body }) -> AffectedItems<SecurityRule>,
        delete_security_rules(DeleteSecurityRulesRequest { rule_ids }) -> AffectedItems<SecurityRule>,
        update_security_rule(UpdateSecurityRuleRequest { rule_id, body }) -> AffectedItems<SecurityRule>,
        logout_user() -> ApiReply,
        revoke_all_tokens() -> ApiReply,
        get_users(GetUsersRequest { user_ids, offset, limit, search, select, sort, q, distinct })
            -> AffectedItems<User>,
        create_user(CreateUserRequest { body }) -> AffectedItems<User>,
        delete_users(DeleteUsersRequest { user_ids }) -> AffectedItems<User>,
        get_current_user() -> AffectedItems<CurrentUser>,
        update_user(UpdateUserRequest { user_id, body }) -> AffectedItems<User>,
        assign_roles_to_user(AssignRolesToUserRequest { user_id, role_ids, position }) -> AffectedItems<User>,
        remove_roles_from_user(RemoveRolesFromUserRequest { user_id, role_ids }) -> AffectedItems<User>,
        set_user_run_as(SetUserRunAsRequest { user_id, allow_run_as }) -> AffectedItems<User>,
    }

    async fn get_rbac_actions(
        &self,
        cx: Context,
        request: GetRbacActionsRequest,
    ) -> Result<Json<RbacActionsReply>, Error> {
        let actions = catalogue::actions(&CATALOGUE, request.endpoint.as_deref());
        self.caller(&cx)?.tell(actions.map(|actions| data(&actions).finish()))
    }

    async fn get_rbac_resources(
        &self,
        cx: Context,
        request: GetRbacResourcesRequest,
    ) -> Result<Json<RbacResourcesReply>, Error> {
        self.caller(&cx)?;
        Ok(data(&catalogue::resources(RESOURCES, request.resource.map(RbacResourceKind::as_str))).finish())
    }

    async fn get_current_user_policies(&self, cx: Context) -> Result<Json<CurrentUserPoliciesReply>, Error> {
        Ok(policies(self.caller(&cx)?.permissions(), is_action))
    }

    async fn login_user(&self, cx: Context, request: LoginUserRequest) -> Result<LoginUserReply, Error> {
        Ok(match (self.token(&cx, None).await?, is_raw(request.raw)) {
            (token, true) => LoginUserReply::Text(token.into()),
            (token, false) => LoginUserReply::Json(Json::from_encoded(token_document(&token))),
        })
    }

    async fn run_as_login(&self, cx: Context, request: RunAsLoginRequest) -> Result<RunAsLoginReply, Error> {
        // A body whose length was not announced was let in by the gate.
        if cx.sent_body.as_ref().is_some_and(|body| body.0.len() > MAX_CONTEXT) {
            return Err(context_too_large());
        }
        let context = Value::Object(request.body);
        Ok(match (self.token(&cx, Some(context)).await?, is_raw(request.raw)) {
            (token, true) => RunAsLoginReply::Text(token.into()),
            (token, false) => RunAsLoginReply::Json(Json::from_encoded(token_document(&token))),
        })
    }
}
