//! Logins, users, roles, policies and security rules. Thin: what needs more than a few lines belongs to a domain module.

use http::header::{HeaderValue, LINK};
use serde_json::Value;
use wazuh_api_server::v4::models::{
    ApiResponse, CurrentUser, GetRbacActionsResponse, GetRbacResourcesResponse, GetSecurityConfigResponse,
    GetUserMePoliciesResponse, PoliciesResponse, RolesResponse, SecurityRulesResponse, UsersResponse,
};
use wazuh_api_server::v4::security::{
    AddPolicyRequest, AddRoleRequest, AddSecurityRuleRequest, AssignUserRoleRequest, CreateUserRequest,
    DeleteUsersRequest, DeprecatedLoginUserReply, DeprecatedLoginUserRequest, EditRunAsRequest, GetPoliciesRequest,
    GetRbacActionsRequest, GetRbacResourcesRequest, GetRolesRequest, GetSecurityRulesRequest, GetUserRolesRequest,
    GetUsersRequest, LoginUserReply, LoginUserRequest, PutSecurityConfigRequest, RemovePoliciesRequest,
    RemoveRolePolicyRequest, RemoveRoleRuleRequest, RemoveRolesRequest, RemoveSecurityRulesRequest,
    RemoveUserRoleRequest, RunAsLoginReply, RunAsLoginRequest, Security, SetRolePolicyRequest, SetRoleRuleRequest,
    SetUserRoleRequest, UpdatePolicyRequest, UpdateRoleRequest, UpdateSecurityRuleRequest, UpdateUserRequest,
};
use wazuh_api_server::{AffectedItems, BodyLength, Context, Error, Json};

use super::Service;
use crate::auth::UNKNOWN_NODE;
use crate::auth::gate::{Login, MAX_CONTEXT, context_too_large};
use crate::failure::Failure;

/// What the older of the two logins says of the newer one (API facts, section 4.3).
const SUCCESSOR: &str = "<https://documentation.wazuh.com/4.14.7/user-manual/api/reference.html#operation/\
    api.controllers.security_controller.login_user>; rel=\"Deprecated\"";

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
        let login = cx.extensions.get::<Login>().ok_or_else(|| Failure::unexpected("a login without a user"));
        let user = &login.map_err(|failure| failure.into_error(None))?.user;
        let issued = match context {
            None => self.auth.issue(user).await,
            Some(context) => self.auth.issue_for(user, context).await,
        };
        // The user may have been removed since the password was checked.
        issued
            .map_err(|failure| failure.into_error(Some(UNKNOWN_NODE)))?
            .ok_or_else(|| Error::unauthorized("Invalid credentials"))
    }
}

impl Security for Service {
    async fn get_rbac_actions(
        &self,
        cx: Context,
        _: GetRbacActionsRequest,
    ) -> Result<Json<GetRbacActionsResponse>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_security_config(&self, cx: Context) -> Result<Json<GetSecurityConfigResponse>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn put_security_config(&self, cx: Context, _: PutSecurityConfigRequest) -> Result<Json<ApiResponse>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn delete_security_config(&self, cx: Context) -> Result<Json<ApiResponse>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_policies(
        &self,
        cx: Context,
        _: GetPoliciesRequest,
    ) -> Result<Json<AffectedItems<PoliciesResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn add_policy(
        &self,
        cx: Context,
        _: AddPolicyRequest,
    ) -> Result<Json<AffectedItems<PoliciesResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn remove_policies(
        &self,
        cx: Context,
        _: RemovePoliciesRequest,
    ) -> Result<Json<AffectedItems<PoliciesResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn update_policy(
        &self,
        cx: Context,
        _: UpdatePolicyRequest,
    ) -> Result<Json<AffectedItems<PoliciesResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_rbac_resources(
        &self,
        cx: Context,
        _: GetRbacResourcesRequest,
    ) -> Result<Json<GetRbacResourcesResponse>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_roles(&self, cx: Context, _: GetRolesRequest) -> Result<Json<AffectedItems<RolesResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn add_role(&self, cx: Context, _: AddRoleRequest) -> Result<Json<AffectedItems<RolesResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn remove_roles(
        &self,
        cx: Context,
        _: RemoveRolesRequest,
    ) -> Result<Json<AffectedItems<RolesResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn update_role(
        &self,
        cx: Context,
        _: UpdateRoleRequest,
    ) -> Result<Json<AffectedItems<RolesResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn set_role_policy(
        &self,
        cx: Context,
        _: SetRolePolicyRequest,
    ) -> Result<Json<AffectedItems<RolesResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn remove_role_policy(
        &self,
        cx: Context,
        _: RemoveRolePolicyRequest,
    ) -> Result<Json<AffectedItems<RolesResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn set_role_rule(
        &self,
        cx: Context,
        _: SetRoleRuleRequest,
    ) -> Result<Json<AffectedItems<RolesResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn remove_role_rule(
        &self,
        cx: Context,
        _: RemoveRoleRuleRequest,
    ) -> Result<Json<AffectedItems<RolesResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_security_rules(
        &self,
        cx: Context,
        _: GetSecurityRulesRequest,
    ) -> Result<Json<AffectedItems<SecurityRulesResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn add_security_rule(
        &self,
        cx: Context,
        _: AddSecurityRuleRequest,
    ) -> Result<Json<AffectedItems<SecurityRulesResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn remove_security_rules(
        &self,
        cx: Context,
        _: RemoveSecurityRulesRequest,
    ) -> Result<Json<AffectedItems<SecurityRulesResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn update_security_rule(
        &self,
        cx: Context,
        _: UpdateSecurityRuleRequest,
    ) -> Result<Json<AffectedItems<SecurityRulesResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
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
        Err(Error::not_implemented(cx.operation))
    }

    async fn run_as_login(&self, cx: Context, request: RunAsLoginRequest) -> Result<RunAsLoginReply, Error> {
        // A body whose length was not announced was let in by the gate.
        if cx.extensions.get::<BodyLength>().is_some_and(|length| length.0 > MAX_CONTEXT) {
            return Err(context_too_large());
        }
        let context = Value::Object(request.body);
        Ok(match (self.token(&cx, Some(context)).await?, is_raw(request.raw)) {
            (token, true) => RunAsLoginReply::Text(token.into()),
            (token, false) => RunAsLoginReply::Json(Json::from_encoded(token_document(&token))),
        })
    }

    async fn revoke_all_tokens(&self, cx: Context) -> Result<Json<ApiResponse>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn assign_user_role(
        &self,
        cx: Context,
        _: AssignUserRoleRequest,
    ) -> Result<Json<AffectedItems<UsersResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_users(&self, cx: Context, _: GetUsersRequest) -> Result<Json<AffectedItems<UsersResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn create_user(
        &self,
        cx: Context,
        _: CreateUserRequest,
    ) -> Result<Json<AffectedItems<UsersResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn delete_users(
        &self,
        cx: Context,
        _: DeleteUsersRequest,
    ) -> Result<Json<AffectedItems<UsersResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_user_me(&self, cx: Context) -> Result<Json<AffectedItems<CurrentUser>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_user_me_policies(&self, cx: Context) -> Result<Json<GetUserMePoliciesResponse>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn update_user(
        &self,
        cx: Context,
        _: UpdateUserRequest,
    ) -> Result<Json<AffectedItems<UsersResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_user_roles(
        &self,
        cx: Context,
        _: GetUserRolesRequest,
    ) -> Result<Json<AffectedItems<RolesResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn set_user_role(
        &self,
        cx: Context,
        _: SetUserRoleRequest,
    ) -> Result<Json<AffectedItems<UsersResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn remove_user_role(
        &self,
        cx: Context,
        _: RemoveUserRoleRequest,
    ) -> Result<Json<AffectedItems<UsersResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn edit_run_as(&self, cx: Context, _: EditRunAsRequest) -> Result<Json<AffectedItems<UsersResponse>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
