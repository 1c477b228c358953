//! Logins, users, roles, policies and security rules. Thin: what needs more than a few lines belongs to a domain module.

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
use wazuh_api_server::{AffectedItems, Context, Error, Json};

use super::Service;

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
        _: DeprecatedLoginUserRequest,
    ) -> Result<DeprecatedLoginUserReply, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn login_user(&self, cx: Context, _: LoginUserRequest) -> Result<LoginUserReply, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn logout_user(&self, cx: Context) -> Result<Json<ApiResponse>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn run_as_login(&self, cx: Context, _: RunAsLoginRequest) -> Result<RunAsLoginReply, Error> {
        Err(Error::not_implemented(cx.operation))
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
