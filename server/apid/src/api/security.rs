//! Logins, users, roles, policies and security rules. Thin: what needs more than a few lines belongs to a domain module.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use http::header::{HeaderValue, LINK};
use serde_json::{Value, json};
use wazuh_api_server::v4::OPERATIONS;
use wazuh_api_server::v4::models::{
    ApiResponse, CreateUserBody, CurrentUser, GetRbacActionsResponse, GetRbacResourcesResponse,
    GetSecurityConfigResponse, GetUserMePoliciesResponse, PoliciesResponse, RbacResourceKind, RolesResponse,
    SecurityConfiguration, SecurityRulesResponse, UsersResponse,
};
use wazuh_api_server::v4::permissions::RESOURCES;
use wazuh_api_server::v4::security::{
    AddPolicyRequest, AddRoleRequest, AddSecurityRuleRequest, AssignUserRoleRequest, CreateUserRequest,
    DeleteUsersRequest, DeprecatedLoginUserReply, DeprecatedLoginUserRequest, EditRunAsRequest, GetPoliciesRequest,
    GetRbacActionsRequest, GetRbacResourcesRequest, GetRolesRequest, GetSecurityRulesRequest, GetUserRolesRequest,
    GetUsersRequest, LoginUserReply, LoginUserRequest, PutSecurityConfigRequest, RemovePoliciesRequest,
    RemoveRolePolicyRequest, RemoveRoleRuleRequest, RemoveRolesRequest, RemoveSecurityRulesRequest,
    RemoveUserRoleRequest, RunAsLoginReply, RunAsLoginRequest, Security, SetRolePolicyRequest, SetRoleRuleRequest,
    SetUserRoleRequest, UpdatePolicyRequest, UpdateRoleRequest, UpdateSecurityRuleRequest, UpdateUserRequest,
};
use wazuh_api_server::{AffectedItems, Error, Json, Messages};

use super::catalogue;
use super::outcome::{affected, document, message, page};
use super::parameters::list_query;
use super::roles::{Described as _, Link, as_sent};
use super::{Context, Service};
use crate::gate::admission::{MAX_CONTEXT, context_too_large};
use apid_failure::Failure;
use apid_front::Peer;
use apid_identity::auth::Login;
use apid_identity::auth::store::Revoked;
use apid_identity::auth::{LONGEST_LIFE, Settings, UNKNOWN_NODE};
use apid_identity::rbac::Mode;
use apid_identity::security::roles::Kind;
use apid_identity::security::user_roles::{self, Linked};
use apid_identity::security::{me, settings, users};
use apid_store::query::memory::Fields;

/// What the older of the two logins says of the newer one (docs/facts/01-api-layer.md, section 4.3).
const SUCCESSOR: &str = "<https://documentation.wazuh.com/4.14.7/user-manual/api/reference.html#operation/\
    api.controllers.security_controller.login_user>; rel=\"Deprecated\"";

const USER_FIELDS: Fields =
    Fields { sort: Some(&["id", "username"]), required: &["id"], default_sort: &["id"], ..Fields::ANY };
const USERS_LISTED: Messages<'_> = Messages {
    all: "All specified users were returned",
    some: "Some users were not returned",
    none: "No user was returned",
};
const USER_CREATED: Messages<'_> =
    Messages { all: "User was successfully created", some: "", none: "User could not be created" };
const USER_UPDATED: Messages<'_> =
    Messages { all: "User was successfully updated", some: "", none: "User could not be updated" };
const USERS_DELETED: Messages<'_> = Messages {
    all: "Users were successfully deleted",
    some: "Some users were not deleted",
    none: "No user was deleted",
};
/// Without an order of its own: the user's counts.
const ROLE_FIELDS: Fields = Fields { sort: Some(&["id", "name"]), required: &["id"], ..Fields::ANY };
const ROLES_LISTED: Messages<'_> = Messages {
    all: "All specified roles were returned",
    some: "Some roles were not returned",
    none: "No role was returned",
};
const ME: Messages<'_> = Messages { all: "Current user information was returned", some: "", none: "" };
const POLICIES_OF_CALLER: &str = "Current user processed policies information was returned";
const CONFIGURED: &str = "Configuration was successfully updated";

/// Where a request comes from. Without an address all are one: stricter, never looser.
fn peer(cx: &Context) -> IpAddr {
    cx.extensions.get::<Peer>().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), Peer::ip)
}

fn is_raw(raw: Option<bool>) -> bool {
    raw.unwrap_or(false)
}

/// The JSON reply of a login. Tokens hold no character that JSON would escape.
fn token_document(token: &str) -> String {
    format!("{{\"data\": {{\"token\": \"{token}\"}}, \"error\": 0}}")
}

impl Service {
    /// A token for the user that the gate has let in, or for an authorization context on that user's behalf.
    async fn token(&self, cx: &Context, context: Option<Value>) -> Result<String, Error> {
        let login = cx.identity.login();
        let login = login.map_err(|failure| failure.into_error(None))?;
        let issued = self.auth.issue_to(login, context).await;
        // The user may have been removed, or given another password, since the password was checked.
        issued
            .map_err(|failure| failure.into_error(Some(UNKNOWN_NODE)))?
            .ok_or_else(|| Error::unauthorized("Invalid credentials"))
    }

    async fn link_roles(
        &self,
        cx: &Context,
        user: &str,
        roles: Vec<String>,
        position: Option<i64>,
    ) -> Result<Json<AffectedItems<UsersResponse>>, Error> {
        let caller = self.caller(cx)?;
        let change = async {
            let roles = caller.scope("role:id", Some(roles))?;
            user_roles::link(&self.auth, user, roles, position).await
        };
        caller.answer(change.await.map(|Linked { user, outcome }| {
            affected(
                outcome,
                &Messages {
                    all: &format!("All roles were linked to user {user}"),
                    some: &format!("Some roles were not linked to user {user}"),
                    none: &format!("No link was created to user {user}"),
                },
            )
        }))
    }
}

impl Security for Service {
    async fn get_rbac_actions(
        &self,
        cx: Context,
        request: GetRbacActionsRequest,
    ) -> Result<Json<GetRbacActionsResponse>, Error> {
        let actions = catalogue::actions(OPERATIONS, request.endpoint.as_deref());
        self.caller(&cx)?.answer(actions.map(|data| document(&json!({ "data": data, "error": 0 }))))
    }

    async fn get_security_config(&self, cx: Context) -> Result<Json<GetSecurityConfigResponse>, Error> {
        let caller = self.caller(&cx)?;
        let Settings { token_lifetime, mode } = self.auth.settings();
        let data = json!({ "auth_token_exp_timeout": token_lifetime, "rbac_mode": mode.as_str() });
        Ok(caller.done(document(&json!({ "data": data, "error": 0 }))))
    }

    async fn put_security_config(
        &self,
        cx: Context,
        request: PutSecurityConfigRequest,
    ) -> Result<Json<ApiResponse>, Error> {
        let caller = self.caller(&cx)?;
        let SecurityConfiguration { auth_token_exp_timeout, rbac_mode } = request.body;
        if let Some(lifetime) = auth_token_exp_timeout.filter(|lifetime| *lifetime > LONGEST_LIFE) {
            return Err(Error::bad_request(format!(
                "{lifetime} is greater than the maximum of {LONGEST_LIFE} - 'auth_token_exp_timeout'"
            )));
        }
        let mode = rbac_mode.and_then(|mode| Mode::parse(mode.as_str()));
        let done = settings::update(&self.auth, auth_token_exp_timeout, mode).await;
        caller.answer(done.map(|()| message(CONFIGURED)))
    }

    async fn delete_security_config(&self, cx: Context) -> Result<Json<ApiResponse>, Error> {
        let caller = self.caller(&cx)?;
        let done = settings::reset(&self.auth).await;
        caller.answer(done.map(|()| message(CONFIGURED)))
    }

    async fn get_policies(
        &self,
        cx: Context,
        request: GetPoliciesRequest,
    ) -> Result<Json<AffectedItems<PoliciesResponse>>, Error> {
        self.list_things(&cx, Kind::Policy, request.into()).await
    }

    async fn add_policy(
        &self,
        cx: Context,
        request: AddPolicyRequest,
    ) -> Result<Json<AffectedItems<PoliciesResponse>>, Error> {
        let content = as_sent(&cx, request.body.content());
        self.create_thing(&cx, Kind::Policy, content).await
    }

    async fn remove_policies(
        &self,
        cx: Context,
        request: RemovePoliciesRequest,
    ) -> Result<Json<AffectedItems<PoliciesResponse>>, Error> {
        self.delete_things(&cx, Kind::Policy, request.policy_ids).await
    }

    async fn update_policy(
        &self,
        cx: Context,
        request: UpdatePolicyRequest,
    ) -> Result<Json<AffectedItems<PoliciesResponse>>, Error> {
        let content = as_sent(&cx, request.body.content());
        self.update_thing(&cx, Kind::Policy, request.policy_id, content).await
    }

    async fn get_rbac_resources(
        &self,
        cx: Context,
        request: GetRbacResourcesRequest,
    ) -> Result<Json<GetRbacResourcesResponse>, Error> {
        let data = catalogue::resources(RESOURCES, request.resource.map(RbacResourceKind::as_str));
        Ok(self.caller(&cx)?.done(document(&json!({ "data": data, "error": 0 }))))
    }

    async fn get_roles(
        &self,
        cx: Context,
        request: GetRolesRequest,
    ) -> Result<Json<AffectedItems<RolesResponse>>, Error> {
        self.list_things(&cx, Kind::Role, request.into()).await
    }

    async fn add_role(
        &self,
        cx: Context,
        request: AddRoleRequest,
    ) -> Result<Json<AffectedItems<RolesResponse>>, Error> {
        self.create_thing(&cx, Kind::Role, request.body.content()).await
    }

    async fn remove_roles(
        &self,
        cx: Context,
        request: RemoveRolesRequest,
    ) -> Result<Json<AffectedItems<RolesResponse>>, Error> {
        self.delete_things(&cx, Kind::Role, request.role_ids).await
    }

    async fn update_role(
        &self,
        cx: Context,
        request: UpdateRoleRequest,
    ) -> Result<Json<AffectedItems<RolesResponse>>, Error> {
        self.update_thing(&cx, Kind::Role, request.role_id, request.body.content()).await
    }

    async fn set_role_policy(
        &self,
        cx: Context,
        request: SetRolePolicyRequest,
    ) -> Result<Json<AffectedItems<RolesResponse>>, Error> {
        let SetRolePolicyRequest { role_id, policy_ids, position } = request;
        self.link_to_role(&cx, &role_id, Link::Policy, policy_ids, position).await
    }

    async fn remove_role_policy(
        &self,
        cx: Context,
        request: RemoveRolePolicyRequest,
    ) -> Result<Json<AffectedItems<RolesResponse>>, Error> {
        self.unlink_from_role(&cx, &request.role_id, Link::Policy, request.policy_ids).await
    }

    async fn set_role_rule(
        &self,
        cx: Context,
        request: SetRoleRuleRequest,
    ) -> Result<Json<AffectedItems<RolesResponse>>, Error> {
        self.link_to_role(&cx, &request.role_id, Link::Rule, request.rule_ids, None).await
    }

    async fn remove_role_rule(
        &self,
        cx: Context,
        request: RemoveRoleRuleRequest,
    ) -> Result<Json<AffectedItems<RolesResponse>>, Error> {
        self.unlink_from_role(&cx, &request.role_id, Link::Rule, request.rule_ids).await
    }

    async fn get_security_rules(
        &self,
        cx: Context,
        request: GetSecurityRulesRequest,
    ) -> Result<Json<AffectedItems<SecurityRulesResponse>>, Error> {
        self.list_things(&cx, Kind::Rule, request.into()).await
    }

    async fn add_security_rule(
        &self,
        cx: Context,
        request: AddSecurityRuleRequest,
    ) -> Result<Json<AffectedItems<SecurityRulesResponse>>, Error> {
        self.create_thing(&cx, Kind::Rule, request.body.content()).await
    }

    async fn remove_security_rules(
        &self,
        cx: Context,
        request: RemoveSecurityRulesRequest,
    ) -> Result<Json<AffectedItems<SecurityRulesResponse>>, Error> {
        self.delete_things(&cx, Kind::Rule, request.rule_ids).await
    }

    async fn update_security_rule(
        &self,
        cx: Context,
        request: UpdateSecurityRuleRequest,
    ) -> Result<Json<AffectedItems<SecurityRulesResponse>>, Error> {
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

    async fn logout_user(&self, cx: Context) -> Result<Json<ApiResponse>, Error> {
        let caller = self.caller(&cx)?;
        let (name, id) = (caller.session().user.clone(), caller.session().user_id);
        let ended = self.auth.change(move |change| change.revoke(Revoked::Users(&[id]))).await;
        caller.answer(ended.map(|()| message(&format!("User {name} was successfully logged out"))))
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

    async fn revoke_all_tokens(&self, cx: Context) -> Result<Json<ApiResponse>, Error> {
        let caller = self.caller(&cx)?;
        let done = self.auth.end_all_sessions().await;
        caller.answer(done.map(|()| message("Tokens were successfully revoked")))
    }

    async fn assign_user_role(
        &self,
        cx: Context,
        request: AssignUserRoleRequest,
    ) -> Result<Json<AffectedItems<UsersResponse>>, Error> {
        let AssignUserRoleRequest { user_id, role_ids, position } = request;
        self.link_roles(&cx, &user_id, role_ids, position).await
    }

    async fn get_users(
        &self,
        cx: Context,
        request: GetUsersRequest,
    ) -> Result<Json<AffectedItems<UsersResponse>>, Error> {
        let caller = self.caller(&cx)?;
        let GetUsersRequest { user_ids, limit, offset, search, select, sort, q, distinct } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
        caller
            .respond(async {
                let scope = caller.scope("user:id", user_ids)?;
                let outcome = users::list(&self.auth, scope).await?;
                page(outcome, &USER_FIELDS, &query, q.as_deref(), &USERS_LISTED)
            })
            .await
    }

    async fn create_user(
        &self,
        cx: Context,
        request: CreateUserRequest,
    ) -> Result<Json<AffectedItems<UsersResponse>>, Error> {
        let caller = self.caller(&cx)?;
        let CreateUserBody { username, password } = request.body;
        let done = users::create(&self.auth, peer(&cx), username, password).await;
        caller.answer(done.map(|outcome| affected(outcome, &USER_CREATED)))
    }

    async fn delete_users(
        &self,
        cx: Context,
        request: DeleteUsersRequest,
    ) -> Result<Json<AffectedItems<UsersResponse>>, Error> {
        let caller = self.caller(&cx)?;
        let change = async {
            let scope = caller.scope("user:id", Some(request.user_ids))?;
            users::delete(&self.auth, caller.session(), scope).await
        };
        caller.answer(change.await.map(|outcome| affected(outcome, &USERS_DELETED)))
    }

    async fn get_user_me(&self, cx: Context) -> Result<Json<AffectedItems<CurrentUser>>, Error> {
        let caller = self.caller(&cx)?;
        caller
            .respond(async { me::user(&self.auth, caller.session()).await.map(|outcome| affected(outcome, &ME)) })
            .await
    }

    async fn get_user_me_policies(&self, cx: Context) -> Result<Json<GetUserMePoliciesResponse>, Error> {
        let caller = self.caller(&cx)?;
        let data = me::policies(caller.permissions());
        Ok(caller.done(document(&json!({ "data": data, "message": POLICIES_OF_CALLER, "error": 0 }))))
    }

    async fn update_user(
        &self,
        cx: Context,
        request: UpdateUserRequest,
    ) -> Result<Json<AffectedItems<UsersResponse>>, Error> {
        let caller = self.caller(&cx)?;
        let UpdateUserRequest { user_id, body } = request;
        let done = users::set_password(&self.auth, peer(&cx), caller.session(), &user_id, body.password).await;
        caller.answer(done.map(|outcome| affected(outcome, &USER_UPDATED)))
    }

    async fn get_user_roles(
        &self,
        cx: Context,
        request: GetUserRolesRequest,
    ) -> Result<Json<AffectedItems<RolesResponse>>, Error> {
        let caller = self.caller(&cx)?;
        let GetUserRolesRequest { user_id, limit, offset, search, select, sort, q, distinct } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
        caller
            .respond(async {
                let permissions = Arc::clone(caller.permissions());
                let outcome = user_roles::list(&self.auth, permissions, &user_id).await?;
                page(outcome, &ROLE_FIELDS, &query, q.as_deref(), &ROLES_LISTED)
            })
            .await
    }

    async fn set_user_role(
        &self,
        cx: Context,
        request: SetUserRoleRequest,
    ) -> Result<Json<AffectedItems<UsersResponse>>, Error> {
        let SetUserRoleRequest { user_id, role_ids, position } = request;
        self.link_roles(&cx, &user_id, role_ids, position).await
    }

    async fn remove_user_role(
        &self,
        cx: Context,
        request: RemoveUserRoleRequest,
    ) -> Result<Json<AffectedItems<UsersResponse>>, Error> {
        let caller = self.caller(&cx)?;
        let RemoveUserRoleRequest { user_id, role_ids } = request;
        let change = async {
            let roles = caller.scope("role:id", Some(role_ids))?;
            user_roles::unlink(&self.auth, &user_id, roles).await
        };
        caller.answer(change.await.map(|Linked { user, outcome }| {
            affected(
                outcome,
                &Messages {
                    all: &format!("All roles were unlinked from user {user}"),
                    some: &format!("Some roles were not unlinked from user {user}"),
                    none: &format!("No role was unlinked from user {user}"),
                },
            )
        }))
    }

    async fn edit_run_as(
        &self,
        cx: Context,
        request: EditRunAsRequest,
    ) -> Result<Json<AffectedItems<UsersResponse>>, Error> {
        let caller = self.caller(&cx)?;
        let EditRunAsRequest { user_id, allow_run_as } = request;
        let done = users::set_run_as(&self.auth, &user_id, allow_run_as).await;
        let word = if allow_run_as { "enabled" } else { "disabled" };
        caller.answer(done.map(|outcome| {
            affected(
                outcome,
                &Messages {
                    all: &format!("Parameter allow_run_as has been {word} for the user"),
                    some: "",
                    none: &format!("The parameter allow_run_as could not be {word} for the user"),
                },
            )
        }))
    }
}
