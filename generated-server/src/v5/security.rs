// Emitted by `cargo xtask gen`; do not edit.
//! Logins, users, roles, policies and security rules.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{AffectedItems, Context, Error, Json, Text};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Check, Content, Operation, ReplySpec};
use crate::schema::Schema;

/// Logins, users, roles, policies and security rules.
pub trait Security: crate::Service {
    /// Describes the actions that policies can name.
    ///
    /// `GET /security/actions` (`api.controllers.security_controller.get_rbac_actions`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `security:read_config`.
    fn get_rbac_actions(&self, cx: Context<Self::Identity>, request: GetRbacActionsRequest)
        -> impl Future<Output = Result<Json<RbacActionsReply>, Error>> + Send;
    /// Shows how long tokens last and in which mode permissions work.
    ///
    /// `GET /security/config` (`api.controllers.security_controller.get_security_config`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `security:read_config`.
    fn get_security_config(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<SecurityConfigReply>, Error>> + Send;
    /// Changes how long tokens last or in which mode permissions work.
    ///
    /// All tokens of all users become void.
    ///
    /// `PUT /security/config` (`api.controllers.security_controller.put_security_config`). Answers 200; fails with 400,
    /// 401, 403, 405, 406, 413, 415, 429. Needs `security:update_config`.
    fn update_security_config(&self, cx: Context<Self::Identity>, request: UpdateSecurityConfigRequest)
        -> impl Future<Output = Result<Json<ApiReply>, Error>> + Send;
    /// Brings back the default security settings.
    ///
    /// All tokens of all users become void.
    ///
    /// `DELETE /security/config` (`api.controllers.security_controller.delete_security_config`). Answers 200; fails
    /// with 400, 401, 403, 405, 429. Needs `security:update_config`.
    fn reset_security_config(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<ApiReply>, Error>> + Send;
    /// Lists the API keys of users.
    ///
    /// What is listed does not include the keys themselves. The time of the last use may lag by a minute.
    ///
    /// `GET /security/keys` (`api.controllers.security_controller.get_api_keys`). Answers 200; fails with 400, 401,
    /// 403, 405, 429. Needs `security:read`.
    fn get_api_keys(&self, cx: Context<Self::Identity>, request: GetApiKeysRequest)
        -> impl Future<Output = Result<Json<AffectedItems<ApiKey>>, Error>> + Send;
    /// Makes an API key of a user.
    ///
    /// The key is in this reply alone. It is sent as `Authorization: Bearer wzk_...`, in the place of a token, and
    /// is taken until it is revoked, it expires or its user is removed. Requests that are made with a key make
    /// none.
    ///
    /// `POST /security/keys` (`api.controllers.security_controller.create_api_key`). Answers 200; fails with 400, 401,
    /// 403, 404, 405, 406, 413, 415, 429. Needs `security:update`.
    fn create_api_key(&self, cx: Context<Self::Identity>, request: CreateApiKeyRequest)
        -> impl Future<Output = Result<Json<AffectedItems<ApiKey>>, Error>> + Send;
    /// Revokes API keys.
    ///
    /// They are refused from the next request on.
    ///
    /// `DELETE /security/keys` (`api.controllers.security_controller.delete_api_keys`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `security:delete`.
    fn delete_api_keys(&self, cx: Context<Self::Identity>, request: DeleteApiKeysRequest)
        -> impl Future<Output = Result<Json<AffectedItems<ApiKey>>, Error>> + Send;
    /// Lists policies.
    ///
    /// `GET /security/policies` (`api.controllers.security_controller.get_policies`). Answers 200; fails with 400, 401,
    /// 403, 405, 429. Needs `security:read`.
    fn get_policies(&self, cx: Context<Self::Identity>, request: GetPoliciesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Policy>>, Error>> + Send;
    /// Creates a policy.
    ///
    /// A policy allows or denies actions on resources. Actions look like `agent:read`, resources like
    /// `agent:id:001`, where `*` as the value stands for any.
    ///
    /// `POST /security/policies` (`api.controllers.security_controller.add_policy`). Answers 200; fails with 400, 401,
    /// 403, 405, 406, 413, 415, 429. Needs `security:create`.
    fn create_policy(&self, cx: Context<Self::Identity>, request: CreatePolicyRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Policy>>, Error>> + Send;
    /// Deletes policies.
    ///
    /// Tokens of the roles that they were linked to become void.
    ///
    /// `DELETE /security/policies` (`api.controllers.security_controller.remove_policies`). Answers 200; fails with
    /// 400, 401, 403, 405, 429. Needs `security:delete`.
    fn delete_policies(&self, cx: Context<Self::Identity>, request: DeletePoliciesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Policy>>, Error>> + Send;
    /// Changes name or content of a policy.
    ///
    /// What the body leaves out stays. Tokens of the roles that the policy is linked to become void.
    ///
    /// `PUT /security/policies/{policy_id}` (`api.controllers.security_controller.update_policy`). Answers 200; fails
    /// with 400, 401, 403, 405, 406, 413, 415, 429. Needs `security:update`.
    fn update_policy(&self, cx: Context<Self::Identity>, request: UpdatePolicyRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Policy>>, Error>> + Send;
    /// Describes the kinds of resources that policies can name.
    ///
    /// `GET /security/resources` (`api.controllers.security_controller.get_rbac_resources`). Answers 200; fails with
    /// 400, 401, 403, 405, 429. Needs `security:read_config`.
    fn get_rbac_resources(&self, cx: Context<Self::Identity>, request: GetRbacResourcesRequest)
        -> impl Future<Output = Result<Json<RbacResourcesReply>, Error>> + Send;
    /// Lists roles.
    ///
    /// `GET /security/roles` (`api.controllers.security_controller.get_roles`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `security:read`.
    fn get_roles(&self, cx: Context<Self::Identity>, request: GetRolesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Role>>, Error>> + Send;
    /// Creates a role.
    ///
    /// With a `rule`, a security rule of the same name is created too and linked to the role.
    ///
    /// `POST /security/roles` (`api.controllers.security_controller.add_role`). Answers 200; fails with 400, 401, 403,
    /// 405, 406, 413, 415, 429. Needs `security:create`.
    fn create_role(&self, cx: Context<Self::Identity>, request: CreateRoleRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Role>>, Error>> + Send;
    /// Deletes roles.
    ///
    /// Tokens with these roles become void. Roles with an id up to 99 cannot be deleted.
    ///
    /// `DELETE /security/roles` (`api.controllers.security_controller.remove_roles`). Answers 200; fails with 400, 401,
    /// 403, 405, 429. Needs `security:delete`.
    fn delete_roles(&self, cx: Context<Self::Identity>, request: DeleteRolesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Role>>, Error>> + Send;
    /// Renames a role.
    ///
    /// Tokens with the role become void.
    ///
    /// `PUT /security/roles/{role_id}` (`api.controllers.security_controller.update_role`). Answers 200; fails with
    /// 400, 401, 403, 405, 406, 413, 415, 429. Needs `security:update`.
    fn update_role(&self, cx: Context<Self::Identity>, request: UpdateRoleRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Role>>, Error>> + Send;
    /// Links policies to a role.
    ///
    /// The order counts, as later policies override earlier ones. Tokens with the role become void.
    ///
    /// `POST /security/roles/{role_id}/policies` (`api.controllers.security_controller.set_role_policy`). Answers 200;
    /// fails with 400, 401, 403, 405, 429. Needs `security:update`.
    fn assign_policies_to_role(&self, cx: Context<Self::Identity>, request: AssignPoliciesToRoleRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Role>>, Error>> + Send;
    /// Unlinks policies from a role.
    ///
    /// Tokens with the role become void.
    ///
    /// `DELETE /security/roles/{role_id}/policies` (`api.controllers.security_controller.remove_role_policy`). Answers
    /// 200; fails with 400, 401, 403, 405, 429. Needs `security:delete`.
    fn remove_policies_from_role(&self, cx: Context<Self::Identity>, request: RemovePoliciesFromRoleRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Role>>, Error>> + Send;
    /// Links security rules to a role.
    ///
    /// Tokens of logins on behalf of others become void.
    ///
    /// `POST /security/roles/{role_id}/rules` (`api.controllers.security_controller.set_role_rule`). Answers 200; fails
    /// with 400, 401, 403, 405, 429. Needs `security:update`.
    fn assign_rules_to_role(&self, cx: Context<Self::Identity>, request: AssignRulesToRoleRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Role>>, Error>> + Send;
    /// Unlinks security rules from a role.
    ///
    /// Tokens of logins on behalf of others become void.
    ///
    /// `DELETE /security/roles/{role_id}/rules` (`api.controllers.security_controller.remove_role_rule`). Answers 200;
    /// fails with 400, 401, 403, 405, 429. Needs `security:delete`.
    fn remove_rules_from_role(&self, cx: Context<Self::Identity>, request: RemoveRulesFromRoleRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Role>>, Error>> + Send;
    /// Lists security rules.
    ///
    /// `GET /security/rules` (`api.controllers.security_controller.get_rules`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `security:read`.
    fn get_security_rules(&self, cx: Context<Self::Identity>, request: GetSecurityRulesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SecurityRule>>, Error>> + Send;
    /// Creates a security rule.
    ///
    /// A security rule tells which descriptions of a person, given to the login on behalf of others, obtain the
    /// roles that it is linked to. It is built of `FIND`, `MATCH`, `AND`, `OR` and `NOT`.
    ///
    /// `POST /security/rules` (`api.controllers.security_controller.add_rule`). Answers 200; fails with 400, 401, 403,
    /// 405, 406, 413, 415, 429. Needs `security:create`.
    fn create_security_rule(&self, cx: Context<Self::Identity>, request: CreateSecurityRuleRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SecurityRule>>, Error>> + Send;
    /// Deletes security rules.
    ///
    /// Tokens of the roles that they were linked to become void.
    ///
    /// `DELETE /security/rules` (`api.controllers.security_controller.remove_rules`). Answers 200; fails with 400, 401,
    /// 403, 405, 429. Needs `security:delete`.
    fn delete_security_rules(&self, cx: Context<Self::Identity>, request: DeleteSecurityRulesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SecurityRule>>, Error>> + Send;
    /// Changes name or expression of a security rule.
    ///
    /// What the body leaves out stays. Tokens of the roles that the rule is linked to become void.
    ///
    /// `PUT /security/rules/{rule_id}` (`api.controllers.security_controller.update_rule`). Answers 200; fails with
    /// 400, 401, 403, 405, 406, 413, 415, 429. Needs `security:update`.
    fn update_security_rule(&self, cx: Context<Self::Identity>, request: UpdateSecurityRuleRequest)
        -> impl Future<Output = Result<Json<AffectedItems<SecurityRule>>, Error>> + Send;
    /// Logs in with user name and password and returns a token.
    ///
    /// The token is worth 900 seconds unless configured otherwise. An address with too many failed logins is
    /// blocked for a while and gets 403, also with the right password.
    ///
    /// `POST /security/user/authenticate` (`api.controllers.security_controller.login_user`). Answers 200 with
    /// `application/json` or `text/plain`; fails with 400, 401, 403, 405, 429. Takes a user name and a password.
    fn login_user(&self, cx: Context<Self::Identity>, request: LoginUserRequest)
        -> impl Future<Output = Result<LoginUserReply, Error>> + Send;
    /// Logs out and makes all tokens of the caller void.
    ///
    /// `DELETE /security/user/authenticate` (`api.controllers.security_controller.logout_user`). Answers 200; fails
    /// with 400, 401, 403, 405, 429.
    fn logout_user(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<ApiReply>, Error>> + Send;
    /// Logs in on behalf of someone else and returns a token.
    ///
    /// The body describes the other person. The token has the roles whose security rules match it, perhaps none; an
    /// empty object gives the roles of the user who logs in. That user needs `allow_run_as`.
    ///
    /// `POST /security/user/authenticate/run_as` (`api.controllers.security_controller.run_as_login`). Answers 200 with
    /// `application/json` or `text/plain`; fails with 400, 401, 403, 405, 413, 415, 429. Takes a user name and a
    /// password.
    fn run_as_login(&self, cx: Context<Self::Identity>, request: RunAsLoginRequest)
        -> impl Future<Output = Result<RunAsLoginReply, Error>> + Send;
    /// Makes all tokens of all users void.
    ///
    /// `PUT /security/user/revoke` (`api.controllers.security_controller.revoke_all_tokens`). Answers 200; fails with
    /// 400, 401, 403, 405, 429. Needs `security:revoke`.
    fn revoke_all_tokens(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<ApiReply>, Error>> + Send;
    /// Lists users.
    ///
    /// `GET /security/users` (`api.controllers.security_controller.get_users`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `security:read`.
    fn get_users(&self, cx: Context<Self::Identity>, request: GetUsersRequest)
        -> impl Future<Output = Result<Json<AffectedItems<User>>, Error>> + Send;
    /// Creates a user.
    ///
    /// A name has 4 to 64 characters. A password has 8 to 64, among them a small and a capital letter, a digit and
    /// a sign that is none of these.
    ///
    /// `POST /security/users` (`api.controllers.security_controller.create_user`). Answers 200; fails with 400, 401,
    /// 403, 405, 406, 413, 415, 429. Needs `security:create_user`.
    fn create_user(&self, cx: Context<Self::Identity>, request: CreateUserRequest)
        -> impl Future<Output = Result<Json<AffectedItems<User>>, Error>> + Send;
    /// Deletes users.
    ///
    /// Their tokens become void. Users with an id up to 99 and the caller cannot be deleted.
    ///
    /// `DELETE /security/users` (`api.controllers.security_controller.delete_users`). Answers 200; fails with 400, 401,
    /// 403, 405, 429. Needs `security:delete`.
    fn delete_users(&self, cx: Context<Self::Identity>, request: DeleteUsersRequest)
        -> impl Future<Output = Result<Json<AffectedItems<User>>, Error>> + Send;
    /// Shows the caller with roles, policies and security rules in full.
    ///
    /// The roles are those of the token.
    ///
    /// `GET /security/users/me` (`api.controllers.security_controller.get_user_me`). Answers 200; fails with 400, 401,
    /// 403, 405, 429.
    fn get_current_user(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<CurrentUser>>, Error>> + Send;
    /// Shows what the caller may do.
    ///
    /// It maps each action to resources and these to `allow` or `deny`, and names the mode.
    ///
    /// `GET /security/users/me/policies` (`api.controllers.security_controller.get_user_me_policies`). Answers 200;
    /// fails with 400, 401, 405, 429.
    fn get_current_user_policies(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<CurrentUserPoliciesReply>, Error>> + Send;
    /// Sets the password of a user.
    ///
    /// Tokens of the user become void.
    ///
    /// `PUT /security/users/{user_id}` (`api.controllers.security_controller.update_user`). Answers 200; fails with
    /// 400, 401, 403, 405, 406, 413, 415, 429. Needs `security:update`.
    fn update_user(&self, cx: Context<Self::Identity>, request: UpdateUserRequest)
        -> impl Future<Output = Result<Json<AffectedItems<User>>, Error>> + Send;
    /// Gives roles to a user.
    ///
    /// The order counts, as later roles override earlier ones. Tokens of the user become void.
    ///
    /// `POST /security/users/{user_id}/roles` (`api.controllers.security_controller.set_user_role`). Answers 200; fails
    /// with 400, 401, 403, 405, 429. Needs `security:update`.
    fn assign_roles_to_user(&self, cx: Context<Self::Identity>, request: AssignRolesToUserRequest)
        -> impl Future<Output = Result<Json<AffectedItems<User>>, Error>> + Send;
    /// Takes roles from a user.
    ///
    /// Tokens of the user become void.
    ///
    /// `DELETE /security/users/{user_id}/roles` (`api.controllers.security_controller.remove_user_role`). Answers 200;
    /// fails with 400, 401, 403, 404, 405, 429. Needs `security:delete`.
    fn remove_roles_from_user(&self, cx: Context<Self::Identity>, request: RemoveRolesFromUserRequest)
        -> impl Future<Output = Result<Json<AffectedItems<User>>, Error>> + Send;
    /// Sets whether a user may log in on behalf of others.
    ///
    /// Tokens of the user become void.
    ///
    /// `PUT /security/users/{user_id}/run_as` (`api.controllers.security_controller.edit_run_as`). Answers 200; fails
    /// with 400, 401, 403, 405, 429. Needs `security:edit_run_as`.
    fn set_user_run_as(&self, cx: Context<Self::Identity>, request: SetUserRunAsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<User>>, Error>> + Send;
}

/// Parameters of `GET /security/actions`.
#[derive(Clone, Debug)]
pub struct GetRbacActionsRequest {
    /// Keep actions that this operation needs, written as `GET /agents`.
    pub endpoint: Option<String>,
}
impl Decode for GetRbacActionsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { endpoint: input.value()? }) }
}

/// Body of `PUT /security/config`.
#[derive(Clone, Debug)]
pub struct UpdateSecurityConfigRequest {
    /// The request's body.
    pub body: SecurityConfiguration,
}
impl Decode for UpdateSecurityConfigRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// Parameters of `GET /security/keys`.
#[derive(Clone, Debug)]
pub struct GetApiKeysRequest {
    /// Ids of users; without it all that the caller may see (each format `numbers`).
    pub user_ids: Option<Vec<String>>,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetApiKeysRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            user_ids: input.value()?, limit: input.value()?, offset: input.value()?, search: input.value()?,
            select: input.value()?, sort: input.value()?, q: input.value()?, distinct: input.value()?,
        })
    }
}

/// Body of `POST /security/keys`.
#[derive(Clone, Debug)]
pub struct CreateApiKeyRequest {
    /// The request's body.
    pub body: CreateApiKeyBody,
}
impl Decode for CreateApiKeyRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// Parameters of `DELETE /security/keys`.
#[derive(Clone, Debug)]
pub struct DeleteApiKeysRequest {
    /// Ids of the keys, separated by commas, or `all` (each format `numbers_or_all`).
    pub key_ids: Vec<String>,
}
impl Decode for DeleteApiKeysRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { key_ids: input.value()? }) }
}

/// Parameters of `GET /security/policies`.
#[derive(Clone, Debug)]
pub struct GetPoliciesRequest {
    /// Ids of policies; without it all that the caller may see (each format `numbers`).
    pub policy_ids: Option<Vec<String>>,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetPoliciesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            policy_ids: input.value()?, limit: input.value()?, offset: input.value()?, search: input.value()?,
            select: input.value()?, sort: input.value()?, q: input.value()?, distinct: input.value()?,
        })
    }
}

/// Body of `POST /security/policies`.
#[derive(Clone, Debug)]
pub struct CreatePolicyRequest {
    /// The request's body.
    pub body: CreatePolicyBody,
}
impl Decode for CreatePolicyRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// Parameters of `DELETE /security/policies`.
#[derive(Clone, Debug)]
pub struct DeletePoliciesRequest {
    /// Ids of policies, or `all` (each format `numbers_or_all`).
    pub policy_ids: Vec<String>,
}
impl Decode for DeletePoliciesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { policy_ids: input.value()? }) }
}

/// Parameters and body of `PUT /security/policies/{policy_id}`.
#[derive(Clone, Debug)]
pub struct UpdatePolicyRequest {
    /// Id of a policy (format `numbers`).
    pub policy_id: String,
    /// The request's body.
    pub body: UpdatePolicyBody,
}
impl Decode for UpdatePolicyRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { policy_id: input.value()?, body: input.json()? }) }
}

/// Parameters of `GET /security/resources`.
#[derive(Clone, Debug)]
pub struct GetRbacResourcesRequest {
    /// Describe this kind of resource only.
    pub resource: Option<RbacResourceKind>,
}
impl Decode for GetRbacResourcesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { resource: input.value()? }) }
}

/// Parameters of `GET /security/roles`.
#[derive(Clone, Debug)]
pub struct GetRolesRequest {
    /// Ids of roles; without it all that the caller may see (each format `numbers`).
    pub role_ids: Option<Vec<String>>,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetRolesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            role_ids: input.value()?, limit: input.value()?, offset: input.value()?, search: input.value()?,
            select: input.value()?, sort: input.value()?, q: input.value()?, distinct: input.value()?,
        })
    }
}

/// Body of `POST /security/roles`.
#[derive(Clone, Debug)]
pub struct CreateRoleRequest {
    /// The request's body.
    pub body: CreateRoleBody,
}
impl Decode for CreateRoleRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// Parameters of `DELETE /security/roles`.
#[derive(Clone, Debug)]
pub struct DeleteRolesRequest {
    /// Ids of roles, or `all` (each format `numbers_or_all`).
    pub role_ids: Vec<String>,
}
impl Decode for DeleteRolesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { role_ids: input.value()? }) }
}

/// Parameters and body of `PUT /security/roles/{role_id}`.
#[derive(Clone, Debug)]
pub struct UpdateRoleRequest {
    /// Id of a role (format `numbers`).
    pub role_id: String,
    /// The request's body.
    pub body: UpdateRoleBody,
}
impl Decode for UpdateRoleRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { role_id: input.value()?, body: input.json()? }) }
}

/// Parameters of `POST /security/roles/{role_id}/policies`.
#[derive(Clone, Debug)]
pub struct AssignPoliciesToRoleRequest {
    /// Id of a role (format `numbers`).
    pub role_id: String,
    /// Ids of policies in the order they shall have (each format `numbers`).
    pub policy_ids: Vec<String>,
    /// Place of the first among those already linked, counted from 0; the end by default.
    pub position: Option<i64>,
}
impl Decode for AssignPoliciesToRoleRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { role_id: input.value()?, policy_ids: input.value()?, position: input.value()? })
    }
}

/// Parameters of `DELETE /security/roles/{role_id}/policies`.
#[derive(Clone, Debug)]
pub struct RemovePoliciesFromRoleRequest {
    /// Id of a role (format `numbers`).
    pub role_id: String,
    /// Ids of policies, or `all` (each format `numbers_or_all`).
    pub policy_ids: Vec<String>,
}
impl Decode for RemovePoliciesFromRoleRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { role_id: input.value()?, policy_ids: input.value()? })
    }
}

/// Parameters of `POST /security/roles/{role_id}/rules`.
#[derive(Clone, Debug)]
pub struct AssignRulesToRoleRequest {
    /// Id of a role (format `numbers`).
    pub role_id: String,
    /// Ids of security rules (each format `numbers`).
    pub rule_ids: Vec<String>,
}
impl Decode for AssignRulesToRoleRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { role_id: input.value()?, rule_ids: input.value()? })
    }
}

/// Parameters of `DELETE /security/roles/{role_id}/rules`.
#[derive(Clone, Debug)]
pub struct RemoveRulesFromRoleRequest {
    /// Id of a role (format `numbers`).
    pub role_id: String,
    /// Ids of security rules, or `all` (each format `numbers_or_all`).
    pub rule_ids: Vec<String>,
}
impl Decode for RemoveRulesFromRoleRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { role_id: input.value()?, rule_ids: input.value()? })
    }
}

/// Parameters of `GET /security/rules`.
#[derive(Clone, Debug)]
pub struct GetSecurityRulesRequest {
    /// Ids of security rules; without it all that the caller may see (each format `numbers`).
    pub rule_ids: Option<Vec<String>>,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetSecurityRulesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            rule_ids: input.value()?, limit: input.value()?, offset: input.value()?, search: input.value()?,
            select: input.value()?, sort: input.value()?, q: input.value()?, distinct: input.value()?,
        })
    }
}

/// Body of `POST /security/rules`.
#[derive(Clone, Debug)]
pub struct CreateSecurityRuleRequest {
    /// The request's body.
    pub body: CreateSecurityRuleBody,
}
impl Decode for CreateSecurityRuleRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// Parameters of `DELETE /security/rules`.
#[derive(Clone, Debug)]
pub struct DeleteSecurityRulesRequest {
    /// Ids of security rules, or `all` (each format `numbers_or_all`).
    pub rule_ids: Vec<String>,
}
impl Decode for DeleteSecurityRulesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { rule_ids: input.value()? }) }
}

/// Parameters and body of `PUT /security/rules/{rule_id}`.
#[derive(Clone, Debug)]
pub struct UpdateSecurityRuleRequest {
    /// Id of a security rule (format `numbers`).
    pub rule_id: String,
    /// The request's body.
    pub body: UpdateSecurityRuleBody,
}
impl Decode for UpdateSecurityRuleRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { rule_id: input.value()?, body: input.json()? }) }
}

/// Parameters of `POST /security/user/authenticate`.
#[derive(Clone, Debug)]
pub struct LoginUserRequest {
    /// Reply with the bare text in place of JSON.
    pub raw: Option<bool>,
}
impl Decode for LoginUserRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { raw: input.value()? }) }
}

/// Reply of `POST /security/user/authenticate`.
#[derive(Clone, Debug)]
pub enum LoginUserReply {
    /// 200, `application/json`
    Json(Json<LoginUserReplyJson>),
    /// 200, `text/plain`
    Text(Text),
}
crate::payload! { LoginUserReply: Json(reply) 0, Text(reply) 1 }
impl From<Json<LoginUserReplyJson>> for LoginUserReply {
    fn from(reply: Json<LoginUserReplyJson>) -> Self { Self::Json(reply) }
}

/// Parameters and body of `POST /security/user/authenticate/run_as`.
#[derive(Clone, Debug)]
pub struct RunAsLoginRequest {
    /// Reply with the bare text in place of JSON.
    pub raw: Option<bool>,
    /// The request's body.
    pub body: serde_json::Map<String, serde_json::Value>,
}
impl Decode for RunAsLoginRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { raw: input.value()?, body: input.json()? }) }
}

/// Reply of `POST /security/user/authenticate/run_as`.
#[derive(Clone, Debug)]
pub enum RunAsLoginReply {
    /// 200, `application/json`
    Json(Json<RunAsLoginReplyJson>),
    /// 200, `text/plain`
    Text(Text),
}
crate::payload! { RunAsLoginReply: Json(reply) 0, Text(reply) 1 }
impl From<Json<RunAsLoginReplyJson>> for RunAsLoginReply {
    fn from(reply: Json<RunAsLoginReplyJson>) -> Self { Self::Json(reply) }
}

/// Parameters of `GET /security/users`.
#[derive(Clone, Debug)]
pub struct GetUsersRequest {
    /// Ids of users; without it all that the caller may see (each format `numbers`).
    pub user_ids: Option<Vec<String>>,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetUsersRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            user_ids: input.value()?, limit: input.value()?, offset: input.value()?, search: input.value()?,
            select: input.value()?, sort: input.value()?, q: input.value()?, distinct: input.value()?,
        })
    }
}

/// Body of `POST /security/users`.
#[derive(Clone, Debug)]
pub struct CreateUserRequest {
    /// The request's body.
    pub body: CreateUserBody,
}
impl Decode for CreateUserRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// Parameters of `DELETE /security/users`.
#[derive(Clone, Debug)]
pub struct DeleteUsersRequest {
    /// Ids of users, or `all` (each format `numbers_or_all`).
    pub user_ids: Vec<String>,
}
impl Decode for DeleteUsersRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { user_ids: input.value()? }) }
}

/// Parameters and body of `PUT /security/users/{user_id}`.
#[derive(Clone, Debug)]
pub struct UpdateUserRequest {
    /// Id of a user (format `numbers`).
    pub user_id: String,
    /// The request's body.
    pub body: UpdateUserBody,
}
impl Decode for UpdateUserRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { user_id: input.value()?, body: input.json()? }) }
}

/// Parameters of `POST /security/users/{user_id}/roles`.
#[derive(Clone, Debug)]
pub struct AssignRolesToUserRequest {
    /// Id of a user (format `numbers`).
    pub user_id: String,
    /// Ids of roles, or `all`, in the order they shall have (each format `numbers_or_all`).
    pub role_ids: Vec<String>,
    /// Place of the first among those already linked, counted from 0; the end by default.
    pub position: Option<i64>,
}
impl Decode for AssignRolesToUserRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { user_id: input.value()?, role_ids: input.value()?, position: input.value()? })
    }
}

/// Parameters of `DELETE /security/users/{user_id}/roles`.
#[derive(Clone, Debug)]
pub struct RemoveRolesFromUserRequest {
    /// Id of a user (format `numbers`).
    pub user_id: String,
    /// Ids of roles, or `all` (each format `numbers_or_all`).
    pub role_ids: Vec<String>,
}
impl Decode for RemoveRolesFromUserRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { user_id: input.value()?, role_ids: input.value()? })
    }
}

/// Parameters of `PUT /security/users/{user_id}/run_as`.
#[derive(Clone, Debug)]
pub struct SetUserRunAsRequest {
    /// Id of a user (format `numbers`).
    pub user_id: String,
    /// Whether the user may log in on behalf of others (default `false`).
    pub allow_run_as: bool,
}
impl Decode for SetUserRunAsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { user_id: input.value()?, allow_run_as: input.value()? })
    }
}

/// `GET /security/actions`.
pub static GET_RBAC_ACTIONS: Operation = Operation::new(Method::GET, "/security/actions")
    .ids("get_rbac_actions", "api.controllers.security_controller.get_rbac_actions")
    .about("Security", "Describes the actions that policies can name.")
    .parameters(&[&parameters::ENDPOINT, &parameters::PRETTY]).failures(&[400, 401, 403, 405, 429])
    .enforced(&[Check::any("security:read_config", "*:*")]);

/// `GET /security/config`.
pub static GET_SECURITY_CONFIG: Operation = Operation::new(Method::GET, "/security/config")
    .ids("get_security_config", "api.controllers.security_controller.get_security_config")
    .about("Security", "Shows how long tokens last and in which mode permissions work.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::SECURITY_READ_CONFIG]);

/// `PUT /security/config`.
pub static UPDATE_SECURITY_CONFIG: Operation = Operation::new(Method::PUT, "/security/config")
    .ids("update_security_config", "api.controllers.security_controller.put_security_config")
    .about("Security", "Changes how long tokens last or in which mode permissions work.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("auth_token_exp_timeout", Schema::INTEGER.format("int32").minimum(30)),
        ("rbac_mode", Schema::STRING.texts(&["white", "black"])),
    ]).min_properties(1))])).failures(&[400, 401, 403, 405, 406, 413, 415, 429])
    .permissions(&[&permissions::SECURITY_UPDATE_CONFIG]);

/// `DELETE /security/config`.
pub static RESET_SECURITY_CONFIG: Operation = Operation::new(Method::DELETE, "/security/config")
    .ids("reset_security_config", "api.controllers.security_controller.delete_security_config")
    .about("Security", "Brings back the default security settings.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::SECURITY_UPDATE_CONFIG]);

/// `GET /security/keys`.
pub static GET_API_KEYS: Operation = Operation::new(Method::GET, "/security/keys")
    .ids("get_api_keys", "api.controllers.security_controller.get_api_keys")
    .about("Security", "Lists the API keys of users.")
    .parameters(&[
        &parameters::USER_IDS, &parameters::LIMIT, &parameters::OFFSET, &parameters::PRETTY, &parameters::SEARCH,
        &parameters::SELECT, &parameters::SORT, &parameters::WAIT_FOR_COMPLETE, &parameters::Q, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SECURITY_READ])
    .enforced(&[Check::named("security:read", "user:id", "user_ids")]);

/// `POST /security/keys`.
pub static CREATE_API_KEY: Operation = Operation::new(Method::POST, "/security/keys")
    .ids("create_api_key", "api.controllers.security_controller.create_api_key")
    .about("Security", "Makes an API key of a user.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("name", Schema::STRING.format("names").min_length(1).max_length(64)), ("user_id", Schema::INTEGER.minimum(1)),
        ("roles", Schema::array(&Schema::INTEGER.minimum(1)).min_items(1)),
        ("networks", Schema::array(&Schema::STRING).min_items(1)),
        ("lifetime", Schema::INTEGER.minimum(60).maximum(315360000)),
    ]).required(&["name", "user_id"]))])).failures(&[400, 401, 403, 404, 405, 406, 413, 415, 429])
    .permissions(&[&permissions::SECURITY_UPDATE]).enforced(&[Check::named("security:update", "user:id", "user_id")]);

/// `DELETE /security/keys`.
pub static DELETE_API_KEYS: Operation = Operation::new(Method::DELETE, "/security/keys")
    .ids("delete_api_keys", "api.controllers.security_controller.delete_api_keys")
    .about("Security", "Revokes API keys.")
    .parameters(&[&parameters::KEY_IDS, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SECURITY_DELETE])
    .enforced(&[Check::any("security:delete", "user:id")]);

/// `GET /security/policies`.
pub static GET_POLICIES: Operation = Operation::new(Method::GET, "/security/policies")
    .ids("get_policies", "api.controllers.security_controller.get_policies").about("Security", "Lists policies.")
    .parameters(&[
        &parameters::POLICY_IDS_RBAC, &parameters::LIMIT, &parameters::OFFSET, &parameters::PRETTY, &parameters::SEARCH,
        &parameters::SELECT, &parameters::SORT, &parameters::WAIT_FOR_COMPLETE, &parameters::Q, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SECURITY_READ]);

/// `POST /security/policies`.
pub static CREATE_POLICY: Operation = Operation::new(Method::POST, "/security/policies")
    .ids("create_policy", "api.controllers.security_controller.add_policy").about("Security", "Creates a policy.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("name", Schema::STRING.format("names").max_length(64)),
        ("policy", Schema::object(&[
            ("actions", Schema::array(&Schema::STRING)), ("resources", Schema::array(&Schema::STRING)),
            ("effect", Schema::STRING),
        ]).required(&["actions", "resources", "effect"])),
    ]).required(&["name", "policy"]))])).failures(&[400, 401, 403, 405, 406, 413, 415, 429])
    .permissions(&[&permissions::SECURITY_CREATE]);

/// `DELETE /security/policies`.
pub static DELETE_POLICIES: Operation = Operation::new(Method::DELETE, "/security/policies")
    .ids("delete_policies", "api.controllers.security_controller.remove_policies")
    .about("Security", "Deletes policies.")
    .parameters(&[&parameters::POLICY_IDS_RBAC_DELETE, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SECURITY_DELETE]);

/// `PUT /security/policies/{policy_id}`.
pub static UPDATE_POLICY: Operation = Operation::new(Method::PUT, "/security/policies/{policy_id}")
    .ids("update_policy", "api.controllers.security_controller.update_policy")
    .about("Security", "Changes name or content of a policy.")
    .parameters(&[&parameters::POLICY_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("name", Schema::STRING.format("names").max_length(64)),
        ("policy", Schema::object(&[
            ("actions", Schema::array(&Schema::STRING)), ("resources", Schema::array(&Schema::STRING)),
            ("effect", Schema::STRING),
        ]).required(&["actions", "resources", "effect"])),
    ]))])).failures(&[400, 401, 403, 405, 406, 413, 415, 429]).permissions(&[&permissions::SECURITY_UPDATE]);

/// `GET /security/resources`.
pub static GET_RBAC_RESOURCES: Operation = Operation::new(Method::GET, "/security/resources")
    .ids("get_rbac_resources", "api.controllers.security_controller.get_rbac_resources")
    .about("Security", "Describes the kinds of resources that policies can name.")
    .parameters(&[&parameters::RESOURCE, &parameters::PRETTY]).failures(&[400, 401, 403, 405, 429])
    .enforced(&[Check::any("security:read_config", "*:*")]);

/// `GET /security/roles`.
pub static GET_ROLES: Operation = Operation::new(Method::GET, "/security/roles")
    .ids("get_roles", "api.controllers.security_controller.get_roles").about("Security", "Lists roles.")
    .parameters(&[
        &parameters::ROLE_IDS, &parameters::LIMIT, &parameters::OFFSET, &parameters::PRETTY, &parameters::SEARCH,
        &parameters::SELECT, &parameters::SORT, &parameters::WAIT_FOR_COMPLETE, &parameters::Q, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SECURITY_READ]);

/// `POST /security/roles`.
pub static CREATE_ROLE: Operation = Operation::new(Method::POST, "/security/roles")
    .ids("create_role", "api.controllers.security_controller.add_role").about("Security", "Creates a role.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::json(Schema::object(&[("name", Schema::STRING.format("names").max_length(64))])
        .required(&["name"]))])).failures(&[400, 401, 403, 405, 406, 413, 415, 429])
    .permissions(&[&permissions::SECURITY_CREATE]);

/// `DELETE /security/roles`.
pub static DELETE_ROLES: Operation = Operation::new(Method::DELETE, "/security/roles")
    .ids("delete_roles", "api.controllers.security_controller.remove_roles").about("Security", "Deletes roles.")
    .parameters(&[&parameters::ROLE_IDS_DELETE, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SECURITY_DELETE]);

/// `PUT /security/roles/{role_id}`.
pub static UPDATE_ROLE: Operation = Operation::new(Method::PUT, "/security/roles/{role_id}")
    .ids("update_role", "api.controllers.security_controller.update_role").about("Security", "Renames a role.")
    .parameters(&[&parameters::ROLE_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::json(Schema::object(&[(
        "name", Schema::STRING.format("names").max_length(64),
    )]))])).failures(&[400, 401, 403, 405, 406, 413, 415, 429]).permissions(&[&permissions::SECURITY_UPDATE]);

/// `POST /security/roles/{role_id}/policies`.
pub static ASSIGN_POLICIES_TO_ROLE: Operation = Operation::new(Method::POST, "/security/roles/{role_id}/policies")
    .ids("assign_policies_to_role", "api.controllers.security_controller.set_role_policy")
    .about("Security", "Links policies to a role.")
    .parameters(&[
        &parameters::ROLE_ID, &parameters::POLICY_IDS_RBAC_REQUIRED, &parameters::POSITION, &parameters::PRETTY,
        &parameters::WAIT_FOR_COMPLETE,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SECURITY_UPDATE]);

/// `DELETE /security/roles/{role_id}/policies`.
pub static REMOVE_POLICIES_FROM_ROLE: Operation = Operation::new(Method::DELETE, "/security/roles/{role_id}/policies")
    .ids("remove_policies_from_role", "api.controllers.security_controller.remove_role_policy")
    .about("Security", "Unlinks policies from a role.")
    .parameters(&[
        &parameters::ROLE_ID, &parameters::POLICY_IDS_RBAC_DELETE, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SECURITY_DELETE]);

/// `POST /security/roles/{role_id}/rules`.
pub static ASSIGN_RULES_TO_ROLE: Operation = Operation::new(Method::POST, "/security/roles/{role_id}/rules")
    .ids("assign_rules_to_role", "api.controllers.security_controller.set_role_rule")
    .about("Security", "Links security rules to a role.")
    .parameters(&[
        &parameters::ROLE_ID, &parameters::SECURITY_RULE_IDS_REQUIRED, &parameters::PRETTY,
        &parameters::WAIT_FOR_COMPLETE,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SECURITY_UPDATE]);

/// `DELETE /security/roles/{role_id}/rules`.
pub static REMOVE_RULES_FROM_ROLE: Operation = Operation::new(Method::DELETE, "/security/roles/{role_id}/rules")
    .ids("remove_rules_from_role", "api.controllers.security_controller.remove_role_rule")
    .about("Security", "Unlinks security rules from a role.")
    .parameters(&[
        &parameters::ROLE_ID, &parameters::SECURITY_RULE_IDS_DELETE, &parameters::PRETTY,
        &parameters::WAIT_FOR_COMPLETE,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SECURITY_DELETE]);

/// `GET /security/rules`.
pub static GET_SECURITY_RULES: Operation = Operation::new(Method::GET, "/security/rules")
    .ids("get_security_rules", "api.controllers.security_controller.get_rules")
    .about("Security", "Lists security rules.")
    .parameters(&[
        &parameters::SECURITY_RULE_IDS, &parameters::LIMIT, &parameters::OFFSET, &parameters::PRETTY,
        &parameters::SEARCH, &parameters::SELECT, &parameters::SORT, &parameters::WAIT_FOR_COMPLETE, &parameters::Q,
        &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SECURITY_READ]);

/// `POST /security/rules`.
pub static CREATE_SECURITY_RULE: Operation = Operation::new(Method::POST, "/security/rules")
    .ids("create_security_rule", "api.controllers.security_controller.add_rule")
    .about("Security", "Creates a security rule.").parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("name", Schema::STRING.format("names").max_length(64)), ("rule", Schema::OBJECT),
    ]).required(&["name", "rule"]))])).failures(&[400, 401, 403, 405, 406, 413, 415, 429])
    .permissions(&[&permissions::SECURITY_CREATE]);

/// `DELETE /security/rules`.
pub static DELETE_SECURITY_RULES: Operation = Operation::new(Method::DELETE, "/security/rules")
    .ids("delete_security_rules", "api.controllers.security_controller.remove_rules")
    .about("Security", "Deletes security rules.")
    .parameters(&[&parameters::SECURITY_RULE_IDS_DELETE, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SECURITY_DELETE]);

/// `PUT /security/rules/{rule_id}`.
pub static UPDATE_SECURITY_RULE: Operation = Operation::new(Method::PUT, "/security/rules/{rule_id}")
    .ids("update_security_rule", "api.controllers.security_controller.update_rule")
    .about("Security", "Changes name or expression of a security rule.")
    .parameters(&[&parameters::RULE_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("name", Schema::STRING.format("names").max_length(64)), ("rule", Schema::OBJECT),
    ]))])).failures(&[400, 401, 403, 405, 406, 413, 415, 429]).permissions(&[&permissions::SECURITY_UPDATE]);

/// `POST /security/user/authenticate`.
pub static LOGIN_USER: Operation = Operation::new(Method::POST, "/security/user/authenticate")
    .ids("login_user", "api.controllers.security_controller.login_user")
    .about("Security", "Logs in with user name and password and returns a token.")
    .security(crate::operation::Security::Basic).class(crate::operation::OperationClass::Login)
    .parameters(&[&parameters::RAW, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .replies(&[ReplySpec::json(200), ReplySpec::of(200, "text/plain")]).failures(&[400, 401, 403, 405, 429]);

/// `DELETE /security/user/authenticate`.
pub static LOGOUT_USER: Operation = Operation::new(Method::DELETE, "/security/user/authenticate")
    .ids("logout_user", "api.controllers.security_controller.logout_user")
    .about("Security", "Logs out and makes all tokens of the caller void.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429]);

/// `POST /security/user/authenticate/run_as`.
pub static RUN_AS_LOGIN: Operation = Operation::new(Method::POST, "/security/user/authenticate/run_as")
    .ids("run_as_login", "api.controllers.security_controller.run_as_login")
    .about("Security", "Logs in on behalf of someone else and returns a token.")
    .security(crate::operation::Security::Basic).class(crate::operation::OperationClass::RunAs)
    .parameters(&[&parameters::RAW, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::json(Schema::OBJECT)]))
    .replies(&[ReplySpec::json(200), ReplySpec::of(200, "text/plain")]).failures(&[400, 401, 403, 405, 413, 415, 429]);

/// `PUT /security/user/revoke`.
pub static REVOKE_ALL_TOKENS: Operation = Operation::new(Method::PUT, "/security/user/revoke")
    .ids("revoke_all_tokens", "api.controllers.security_controller.revoke_all_tokens")
    .about("Security", "Makes all tokens of all users void.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::SECURITY_REVOKE]);

/// `GET /security/users`.
pub static GET_USERS: Operation = Operation::new(Method::GET, "/security/users")
    .ids("get_users", "api.controllers.security_controller.get_users").about("Security", "Lists users.")
    .parameters(&[
        &parameters::USER_IDS, &parameters::LIMIT, &parameters::OFFSET, &parameters::PRETTY, &parameters::SEARCH,
        &parameters::SELECT, &parameters::SORT, &parameters::WAIT_FOR_COMPLETE, &parameters::Q, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SECURITY_READ]);

/// `POST /security/users`.
pub static CREATE_USER: Operation = Operation::new(Method::POST, "/security/users")
    .ids("create_user", "api.controllers.security_controller.create_user").about("Security", "Creates a user.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("username", Schema::STRING.format("names").min_length(4).max_length(64)),
        ("password", Schema::STRING.format("password")),
    ]).required(&["username", "password"]))])).failures(&[400, 401, 403, 405, 406, 413, 415, 429])
    .permissions(&[&permissions::SECURITY_CREATE_USER]);

/// `DELETE /security/users`.
pub static DELETE_USERS: Operation = Operation::new(Method::DELETE, "/security/users")
    .ids("delete_users", "api.controllers.security_controller.delete_users").about("Security", "Deletes users.")
    .parameters(&[&parameters::USER_IDS_DELETE, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SECURITY_DELETE]);

/// `GET /security/users/me`.
pub static GET_CURRENT_USER: Operation = Operation::new(Method::GET, "/security/users/me")
    .ids("get_current_user", "api.controllers.security_controller.get_user_me")
    .about("Security", "Shows the caller with roles, policies and security rules in full.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429]);

/// `GET /security/users/me/policies`.
pub static GET_CURRENT_USER_POLICIES: Operation = Operation::new(Method::GET, "/security/users/me/policies")
    .ids("get_current_user_policies", "api.controllers.security_controller.get_user_me_policies")
    .about("Security", "Shows what the caller may do.").parameters(&[&parameters::PRETTY])
    .failures(&[400, 401, 405, 429]);

/// `PUT /security/users/{user_id}`.
pub static UPDATE_USER: Operation = Operation::new(Method::PUT, "/security/users/{user_id}")
    .ids("update_user", "api.controllers.security_controller.update_user")
    .about("Security", "Sets the password of a user.")
    .parameters(&[&parameters::USER_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::json(Schema::object(&[("password", Schema::STRING.format("password"))]))]))
    .failures(&[400, 401, 403, 405, 406, 413, 415, 429]).permissions(&[&permissions::SECURITY_UPDATE]);

/// `POST /security/users/{user_id}/roles`.
pub static ASSIGN_ROLES_TO_USER: Operation = Operation::new(Method::POST, "/security/users/{user_id}/roles")
    .ids("assign_roles_to_user", "api.controllers.security_controller.set_user_role")
    .about("Security", "Gives roles to a user.")
    .parameters(&[
        &parameters::USER_ID, &parameters::ROLE_IDS_REQUIRED, &parameters::POSITION, &parameters::PRETTY,
        &parameters::WAIT_FOR_COMPLETE,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SECURITY_UPDATE]);

/// `DELETE /security/users/{user_id}/roles`.
pub static REMOVE_ROLES_FROM_USER: Operation = Operation::new(Method::DELETE, "/security/users/{user_id}/roles")
    .ids("remove_roles_from_user", "api.controllers.security_controller.remove_user_role")
    .about("Security", "Takes roles from a user.")
    .parameters(&[
        &parameters::USER_ID, &parameters::ROLE_IDS_DELETE, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE,
    ]).failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::SECURITY_DELETE]);

/// `PUT /security/users/{user_id}/run_as`.
pub static SET_USER_RUN_AS: Operation = Operation::new(Method::PUT, "/security/users/{user_id}/run_as")
    .ids("set_user_run_as", "api.controllers.security_controller.edit_run_as")
    .about("Security", "Sets whether a user may log in on behalf of others.")
    .parameters(&[
        &parameters::USER_ID, &parameters::ALLOW_RUN_AS, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SECURITY_EDIT_RUN_AS]);

crate::routes! { "Security" Security:
    GET_RBAC_ACTIONS get_rbac_actions(request), GET_SECURITY_CONFIG get_security_config(),
    UPDATE_SECURITY_CONFIG update_security_config(request), RESET_SECURITY_CONFIG reset_security_config(),
    GET_API_KEYS get_api_keys(request), CREATE_API_KEY create_api_key(request),
    DELETE_API_KEYS delete_api_keys(request), GET_POLICIES get_policies(request), CREATE_POLICY create_policy(request),
    DELETE_POLICIES delete_policies(request), UPDATE_POLICY update_policy(request),
    GET_RBAC_RESOURCES get_rbac_resources(request), GET_ROLES get_roles(request), CREATE_ROLE create_role(request),
    DELETE_ROLES delete_roles(request), UPDATE_ROLE update_role(request),
    ASSIGN_POLICIES_TO_ROLE assign_policies_to_role(request),
    REMOVE_POLICIES_FROM_ROLE remove_policies_from_role(request), ASSIGN_RULES_TO_ROLE assign_rules_to_role(request),
    REMOVE_RULES_FROM_ROLE remove_rules_from_role(request), GET_SECURITY_RULES get_security_rules(request),
    CREATE_SECURITY_RULE create_security_rule(request), DELETE_SECURITY_RULES delete_security_rules(request),
    UPDATE_SECURITY_RULE update_security_rule(request), LOGIN_USER login_user(request), LOGOUT_USER logout_user(),
    RUN_AS_LOGIN run_as_login(request), REVOKE_ALL_TOKENS revoke_all_tokens(), GET_USERS get_users(request),
    CREATE_USER create_user(request), DELETE_USERS delete_users(request), GET_CURRENT_USER get_current_user(),
    GET_CURRENT_USER_POLICIES get_current_user_policies(), UPDATE_USER update_user(request),
    ASSIGN_ROLES_TO_USER assign_roles_to_user(request), REMOVE_ROLES_FROM_USER remove_roles_from_user(request),
    SET_USER_RUN_AS set_user_run_as(request),
}
