//! Logins, users, roles, policies and security rules. Thin: what needs more than a few lines belongs to a domain
//! module.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use http::header::{HeaderValue, LINK};
use serde_json::Value;
use wazuh_api_server::v4::models::{
    ApiKey, ApiReply, CreateApiKeyBody, CreateUserBody, CurrentUser, CurrentUserPoliciesReply, Policy,
    RbacActionsReply, RbacResourceKind, RbacResourcesReply, Role, SecurityConfigReply, SecurityConfiguration,
    SecurityRule, User,
};
use wazuh_api_server::v4::permissions::RESOURCES;
use wazuh_api_server::v4::security::{
    AssignPoliciesToRoleRequest, AssignRolesToUserRequest, AssignRulesToRoleRequest, AssignUserRoleRequest,
    CreateApiKeyRequest, CreatePolicyRequest, CreateRoleRequest, CreateSecurityRuleRequest, CreateUserRequest,
    DeleteApiKeysRequest, DeletePoliciesRequest, DeleteRolesRequest, DeleteSecurityRulesRequest, DeleteUsersRequest,
    DeprecatedLoginUserReply, DeprecatedLoginUserRequest, GetApiKeysRequest, GetPoliciesRequest, GetRbacActionsRequest,
    GetRbacResourcesRequest, GetRolesRequest, GetSecurityRulesRequest, GetUserRolesRequest, GetUsersRequest,
    LoginUserReply, LoginUserRequest, RemovePoliciesFromRoleRequest, RemoveRolesFromUserRequest,
    RemoveRulesFromRoleRequest, RunAsLoginReply, RunAsLoginRequest, Security, SetUserRunAsRequest, UpdatePolicyRequest,
    UpdateRoleRequest, UpdateSecurityConfigRequest, UpdateSecurityRuleRequest, UpdateUserRequest,
};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::parameters::list_query;
use super::roles::{Described as _, LinkedKind, as_sent};
use super::{Context, Service};
use crate::gate::admission::{MAX_CONTEXT, context_too_large};
use crate::wire::v4::faults::IntoFailure as _;
use crate::wire::v4::security::{
    KEY_FIELDS, ROLES_OF_USER_FIELDS, USER_FIELDS, affected, catalogue, configuration, data, in_order_of_texts,
    message, messages, policies,
};
use apid_front::Peer;
use apid_identity::Kind;
use apid_identity::auth::api_keys::NewKey;
use apid_identity::auth::store::Revoked;
use apid_identity::auth::{LONGEST_LIFE, UNKNOWN_NODE};
use apid_identity::rbac::Mode;
use apid_identity::security::user_roles::{self, Linked};
use apid_identity::security::{api_keys, me, settings, users};

/// What the older of the two logins says of the newer one (docs/facts/01-api-layer.md, section 4.3).
const SUCCESSOR: &str = "<https://documentation.wazuh.com/4.14.7/user-manual/api/reference.html#operation/\
    api.controllers.security_controller.login_user>; rel=\"Deprecated\"";

/// Where a request comes from. Without an address all are one: stricter, never looser.
fn peer(cx: &Context) -> IpAddr {
    cx.extensions.get::<Peer>().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), Peer::ip)
}

pub(in crate::api) fn is_raw(raw: Option<bool>) -> bool {
    raw.unwrap_or(false)
}

/// The JSON reply of a login. Tokens hold no character that JSON would escape.
pub(in crate::api) fn token_document(token: &str) -> String {
    format!("{{\"data\": {{\"token\": \"{token}\"}}, \"error\": 0}}")
}

impl Service {
    /// A token for the user that the gate has let in, or for an authorization context on that user's behalf.
    pub(in crate::api) async fn token(&self, cx: &Context, context: Option<Value>) -> Result<String, Error> {
        let login = cx.identity.login();
        let login = login.map_err(|failure| self.refusal(failure))?;
        let issued = self.auth.issue_to(login, context, self.token_dates).await;
        // The user may have been removed, or given another password, since the password was checked.
        issued
            .map_err(|fault| fault.into_failure().told_by(self.voice).into_error(Some(UNKNOWN_NODE)))?
            .ok_or_else(|| Error::unauthorized("Invalid credentials"))
    }

    async fn link_roles(
        &self,
        cx: &Context,
        user: &str,
        roles: Vec<String>,
        position: Option<i64>,
    ) -> Result<Json<AffectedItems<User>>, Error> {
        let caller = self.caller(cx)?;
        let change = async {
            let roles = caller.scope("role:id", Some(roles))?;
            user_roles::link(&self.auth, user, roles, position).await
        };
        caller.tell(change.await.map(|Linked { user, outcome }| {
            affected(caller.voice(), outcome, &messages::roles_linked(user.as_deref()).texts())
        }))
    }
}

impl Security for Service {
    async fn get_rbac_actions(
        &self,
        cx: Context,
        request: GetRbacActionsRequest,
    ) -> Result<Json<RbacActionsReply>, Error> {
        let actions = catalogue::actions(&catalogue::CATALOGUE, request.endpoint.as_deref());
        self.caller(&cx)?.tell(actions.map(|actions| data(&actions).finish()))
    }

    async fn get_security_config(&self, cx: Context) -> Result<Json<SecurityConfigReply>, Error> {
        self.caller(&cx)?;
        Ok(configuration(self.auth.settings()))
    }

    async fn update_security_config(
        &self,
        cx: Context,
        request: UpdateSecurityConfigRequest,
    ) -> Result<Json<ApiReply>, Error> {
        let caller = self.caller(&cx)?;
        let SecurityConfiguration { auth_token_exp_timeout, rbac_mode } = request.body;
        if let Some(lifetime) = auth_token_exp_timeout.filter(|lifetime| *lifetime > LONGEST_LIFE) {
            return Err(Error::bad_request(format!(
                "{lifetime} is greater than the maximum of {LONGEST_LIFE} - 'auth_token_exp_timeout'"
            )));
        }
        let mode = rbac_mode.and_then(|mode| Mode::parse(mode.as_str()));
        let done = settings::update(&self.auth, auth_token_exp_timeout, mode).await;
        caller.tell(done.map(|()| message(messages::CONFIGURED)))
    }

    async fn reset_security_config(&self, cx: Context) -> Result<Json<ApiReply>, Error> {
        let caller = self.caller(&cx)?;
        let done = settings::reset(&self.auth).await;
        caller.tell(done.map(|()| message(messages::CONFIGURED)))
    }

    async fn get_api_keys(
        &self,
        cx: Context,
        request: GetApiKeysRequest,
    ) -> Result<Json<AffectedItems<ApiKey>>, Error> {
        let caller = self.caller(&cx)?;
        let GetApiKeysRequest { user_ids, limit, offset, search, select, sort, q, distinct } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
        let listed = async { api_keys::list(&self.auth, caller.scope("user:id", user_ids)?).await };
        let outcome = caller.tell(listed.await)?;
        self.chosen(&caller, outcome, &KEY_FIELDS, query, q, &messages::KEYS_LISTED).await
    }

    async fn create_api_key(
        &self,
        cx: Context,
        request: CreateApiKeyRequest,
    ) -> Result<Json<AffectedItems<ApiKey>>, Error> {
        let caller = self.caller(&cx)?;
        let CreateApiKeyBody { name, user_id, roles, networks, lifetime } = request.body;
        let created_by = caller.session().user.clone();
        let networks = networks.unwrap_or_default();
        let new = NewKey { name, user_id, roles, networks, lifetime, created_by };
        let done = api_keys::create(&self.auth, caller.session(), new).await;
        caller.tell(done.map(|outcome| affected(caller.voice(), outcome, &messages::KEY_CREATED)))
    }

    async fn delete_api_keys(
        &self,
        cx: Context,
        request: DeleteApiKeysRequest,
    ) -> Result<Json<AffectedItems<ApiKey>>, Error> {
        let caller = self.caller(&cx)?;
        let done = api_keys::delete(&self.auth, request.key_ids, caller.granted("user:id")?).await;
        caller.tell(done.map(|outcome| affected(caller.voice(), outcome, &messages::KEYS_DELETED)))
    }

    async fn get_policies(
        &self,
        cx: Context,
        request: GetPoliciesRequest,
    ) -> Result<Json<AffectedItems<Policy>>, Error> {
        self.list_things(&cx, Kind::Policy, request.into()).await
    }

    async fn create_policy(
        &self,
        cx: Context,
        request: CreatePolicyRequest,
    ) -> Result<Json<AffectedItems<Policy>>, Error> {
        let content = as_sent(&cx, request.body.content());
        self.create_thing(&cx, Kind::Policy, content).await
    }

    async fn delete_policies(
        &self,
        cx: Context,
        request: DeletePoliciesRequest,
    ) -> Result<Json<AffectedItems<Policy>>, Error> {
        self.delete_things(&cx, Kind::Policy, request.policy_ids).await
    }

    async fn update_policy(
        &self,
        cx: Context,
        request: UpdatePolicyRequest,
    ) -> Result<Json<AffectedItems<Policy>>, Error> {
        let content = as_sent(&cx, request.body.content());
        self.update_thing(&cx, Kind::Policy, request.policy_id, content).await
    }

    async fn get_rbac_resources(
        &self,
        cx: Context,
        request: GetRbacResourcesRequest,
    ) -> Result<Json<RbacResourcesReply>, Error> {
        self.caller(&cx)?;
        Ok(data(&catalogue::resources(RESOURCES, request.resource.map(RbacResourceKind::as_str))).finish())
    }

    async fn get_roles(&self, cx: Context, request: GetRolesRequest) -> Result<Json<AffectedItems<Role>>, Error> {
        self.list_things(&cx, Kind::Role, request.into()).await
    }

    async fn create_role(&self, cx: Context, request: CreateRoleRequest) -> Result<Json<AffectedItems<Role>>, Error> {
        self.create_thing(&cx, Kind::Role, request.body.content()).await
    }

    async fn delete_roles(&self, cx: Context, request: DeleteRolesRequest) -> Result<Json<AffectedItems<Role>>, Error> {
        self.delete_things(&cx, Kind::Role, request.role_ids).await
    }

    async fn update_role(&self, cx: Context, request: UpdateRoleRequest) -> Result<Json<AffectedItems<Role>>, Error> {
        self.update_thing(&cx, Kind::Role, request.role_id, request.body.content()).await
    }

    async fn assign_policies_to_role(
        &self,
        cx: Context,
        request: AssignPoliciesToRoleRequest,
    ) -> Result<Json<AffectedItems<Role>>, Error> {
        let AssignPoliciesToRoleRequest { role_id, policy_ids, position } = request;
        self.link_to_role(&cx, &role_id, LinkedKind::Policy, policy_ids, position).await
    }

    async fn remove_policies_from_role(
        &self,
        cx: Context,
        request: RemovePoliciesFromRoleRequest,
    ) -> Result<Json<AffectedItems<Role>>, Error> {
        self.unlink_from_role(&cx, &request.role_id, LinkedKind::Policy, request.policy_ids).await
    }

    async fn assign_rules_to_role(
        &self,
        cx: Context,
        request: AssignRulesToRoleRequest,
    ) -> Result<Json<AffectedItems<Role>>, Error> {
        self.link_to_role(&cx, &request.role_id, LinkedKind::Rule, request.rule_ids, None).await
    }

    async fn remove_rules_from_role(
        &self,
        cx: Context,
        request: RemoveRulesFromRoleRequest,
    ) -> Result<Json<AffectedItems<Role>>, Error> {
        self.unlink_from_role(&cx, &request.role_id, LinkedKind::Rule, request.rule_ids).await
    }

    async fn get_security_rules(
        &self,
        cx: Context,
        request: GetSecurityRulesRequest,
    ) -> Result<Json<AffectedItems<SecurityRule>>, Error> {
        self.list_things(&cx, Kind::Rule, request.into()).await
    }

    async fn create_security_rule(
        &self,
        cx: Context,
        request: CreateSecurityRuleRequest,
    ) -> Result<Json<AffectedItems<SecurityRule>>, Error> {
        self.create_thing(&cx, Kind::Rule, request.body.content()).await
    }

    async fn delete_security_rules(
        &self,
        cx: Context,
        request: DeleteSecurityRulesRequest,
    ) -> Result<Json<AffectedItems<SecurityRule>>, Error> {
        self.delete_things(&cx, Kind::Rule, request.rule_ids).await
    }

    async fn update_security_rule(
        &self,
        cx: Context,
        request: UpdateSecurityRuleRequest,
    ) -> Result<Json<AffectedItems<SecurityRule>>, Error> {
        self.update_thing(&cx, Kind::Rule, request.rule_id, request.body.content()).await
    }

    async fn deprecated_login_user(
        &self,
        cx: Context,
        request: DeprecatedLoginUserRequest,
    ) -> Result<DeprecatedLoginUserReply, Error> {
        cx.reply_headers.add(LINK, HeaderValue::from_static(SUCCESSOR));
        Ok(match (self.token(&cx, None).await?, is_raw(request.raw)) {
            (token, true) => DeprecatedLoginUserReply::Text(token.into()),
            (token, false) => DeprecatedLoginUserReply::Json(Json::from_encoded(token_document(&token))),
        })
    }

    async fn login_user(&self, cx: Context, request: LoginUserRequest) -> Result<LoginUserReply, Error> {
        Ok(match (self.token(&cx, None).await?, is_raw(request.raw)) {
            (token, true) => LoginUserReply::Text(token.into()),
            (token, false) => LoginUserReply::Json(Json::from_encoded(token_document(&token))),
        })
    }

    async fn logout_user(&self, cx: Context) -> Result<Json<ApiReply>, Error> {
        let caller = self.caller(&cx)?;
        let (name, id) = (caller.session().user.clone(), caller.session().user_id);
        let ended = self.auth.change(move |change| change.revoke(Revoked::Users(&[id]))).await;
        caller.tell(ended.map(|()| message(messages::logged_out(&name))))
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

    async fn revoke_all_tokens(&self, cx: Context) -> Result<Json<ApiReply>, Error> {
        let caller = self.caller(&cx)?;
        let done = self.auth.end_all_sessions().await;
        caller.tell(done.map(|()| message(messages::ALL_TOKENS_REVOKED)))
    }

    async fn assign_user_role(
        &self,
        cx: Context,
        request: AssignUserRoleRequest,
    ) -> Result<Json<AffectedItems<User>>, Error> {
        let AssignUserRoleRequest { user_id, role_ids, position } = request;
        self.link_roles(&cx, &user_id, role_ids, position).await
    }

    async fn get_users(&self, cx: Context, request: GetUsersRequest) -> Result<Json<AffectedItems<User>>, Error> {
        let caller = self.caller(&cx)?;
        let GetUsersRequest { user_ids, limit, offset, search, select, sort, q, distinct } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
        let listed = async { users::list(&self.auth, caller.scope("user:id", user_ids)?).await };
        let outcome = caller.tell(listed.await)?;
        self.chosen(&caller, outcome, &USER_FIELDS, query, q, &messages::USERS_LISTED).await
    }

    async fn create_user(&self, cx: Context, request: CreateUserRequest) -> Result<Json<AffectedItems<User>>, Error> {
        let caller = self.caller(&cx)?;
        let CreateUserBody { username, password } = request.body;
        let done = users::create(&self.auth, peer(&cx), self.passwords, username, password).await;
        caller.tell(done.map(|outcome| affected(caller.voice(), outcome, &messages::USER_CREATED)))
    }

    async fn delete_users(&self, cx: Context, request: DeleteUsersRequest) -> Result<Json<AffectedItems<User>>, Error> {
        let caller = self.caller(&cx)?;
        let change = async {
            let scope = caller.scope("user:id", Some(request.user_ids))?;
            users::delete(&self.auth, caller.session(), scope).await
        };
        caller.tell(
            change.await.map(|outcome| affected(caller.voice(), in_order_of_texts(outcome), &messages::USERS_DELETED)),
        )
    }

    async fn get_current_user(&self, cx: Context) -> Result<Json<AffectedItems<CurrentUser>>, Error> {
        let caller = self.caller(&cx)?;
        let user = me::user(&self.auth, caller.session()).await;
        caller.tell(user.map(|outcome| affected(caller.voice(), outcome, &messages::CURRENT_USER)))
    }

    async fn get_current_user_policies(&self, cx: Context) -> Result<Json<CurrentUserPoliciesReply>, Error> {
        Ok(policies(self.caller(&cx)?.permissions(), |_| true))
    }

    async fn update_user(&self, cx: Context, request: UpdateUserRequest) -> Result<Json<AffectedItems<User>>, Error> {
        let caller = self.caller(&cx)?;
        let UpdateUserRequest { user_id, body } = request;
        let done =
            users::set_password(&self.auth, peer(&cx), self.passwords, caller.session(), &user_id, body.password).await;
        caller.tell(done.map(|outcome| affected(caller.voice(), outcome, &messages::USER_UPDATED)))
    }

    async fn get_user_roles(
        &self,
        cx: Context,
        request: GetUserRolesRequest,
    ) -> Result<Json<AffectedItems<Role>>, Error> {
        let caller = self.caller(&cx)?;
        let GetUserRolesRequest { user_id, limit, offset, search, select, sort, q, distinct } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
        let listed = user_roles::list(&self.auth, Arc::clone(caller.permissions()), &user_id);
        let outcome = caller.tell(listed.await)?;
        self.chosen(&caller, outcome, &ROLES_OF_USER_FIELDS, query, q, &messages::ROLES.listed).await
    }

    async fn assign_roles_to_user(
        &self,
        cx: Context,
        request: AssignRolesToUserRequest,
    ) -> Result<Json<AffectedItems<User>>, Error> {
        let AssignRolesToUserRequest { user_id, role_ids, position } = request;
        self.link_roles(&cx, &user_id, role_ids, position).await
    }

    async fn remove_roles_from_user(
        &self,
        cx: Context,
        request: RemoveRolesFromUserRequest,
    ) -> Result<Json<AffectedItems<User>>, Error> {
        let caller = self.caller(&cx)?;
        let RemoveRolesFromUserRequest { user_id, role_ids } = request;
        let change = async {
            let roles = caller.scope("role:id", Some(role_ids))?;
            user_roles::unlink(&self.auth, &user_id, roles).await
        };
        caller.tell(change.await.map(|Linked { user, outcome }| {
            affected(caller.voice(), outcome, &messages::roles_unlinked(user.as_deref()).texts())
        }))
    }

    async fn set_user_run_as(
        &self,
        cx: Context,
        request: SetUserRunAsRequest,
    ) -> Result<Json<AffectedItems<User>>, Error> {
        let caller = self.caller(&cx)?;
        let SetUserRunAsRequest { user_id, allow_run_as } = request;
        let done = users::set_run_as(&self.auth, &user_id, allow_run_as).await;
        caller
            .tell(done.map(|outcome| affected(caller.voice(), outcome, &messages::run_as_edited(allow_run_as).texts())))
    }
}
