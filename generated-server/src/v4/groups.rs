// Emitted by `cargo xtask gen`; do not edit.
//! Groups of agents, their shared configuration and files.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{AffectedItems, Context, Error, Json, Text};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation, ReplySpec};
use crate::schema::Schema;

/// Groups of agents, their shared configuration and files.
pub trait Groups: crate::Service {
    /// Lists groups with their number of agents and the checksums of their files.
    ///
    /// `GET /groups` (`api.controllers.agent_controller.get_list_group`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `group:read`.
    fn get_groups(&self, cx: Context<Self::Identity>, request: GetGroupsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<AgentGroup>>, Error>> + Send;
    /// Creates a group.
    ///
    /// A name has up to 128 letters, digits, dots, hyphens and underscores; `all`, `.`, `..` and `default` cannot
    /// be used.
    ///
    /// `POST /groups` (`api.controllers.agent_controller.post_group`). Answers 200; fails with 400, 401, 403, 405, 413,
    /// 415, 429. Needs `group:create`.
    fn create_group(&self, cx: Context<Self::Identity>, request: CreateGroupRequest)
        -> impl Future<Output = Result<Json<ApiReply>, Error>> + Send;
    /// Deletes groups and their files.
    ///
    /// Agents left without a group go to `default`, which itself cannot be deleted.
    ///
    /// `DELETE /groups` (`api.controllers.agent_controller.delete_groups`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `group:delete`.
    fn delete_groups(&self, cx: Context<Self::Identity>, request: DeleteGroupsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Lists the agents of a group.
    ///
    /// Agents that the caller may not read are left out, and not counted.
    ///
    /// `GET /groups/{group_id}/agents` (`api.controllers.agent_controller.get_agents_in_group`). Answers 200; fails
    /// with 400, 401, 403, 404, 405, 429. Needs `agent:read`, `group:read`.
    fn get_agents_in_group(&self, cx: Context<Self::Identity>, request: GetAgentsInGroupRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Agent>>, Error>> + Send;
    /// Shows the agent.conf of a group as JSON.
    ///
    /// There is an item for each block of the file, with the agents it is for and its settings.
    ///
    /// `GET /groups/{group_id}/configuration` (`api.controllers.agent_controller.get_group_config`). Answers 200; fails
    /// with 400, 401, 403, 404, 405, 429. Needs `group:read`.
    fn get_group_config(&self, cx: Context<Self::Identity>, request: GetGroupConfigRequest)
        -> impl Future<Output = Result<Json<AffectedItems<GroupConfiguration>>, Error>> + Send;
    /// Replaces the agent.conf of a group.
    ///
    /// The body is XML. It is checked first; when the check fails nothing is changed and the reply holds what it
    /// found.
    ///
    /// `PUT /groups/{group_id}/configuration` (`api.controllers.agent_controller.put_group_config`), body
    /// `application/xml`. Answers 200; fails with 400, 401, 403, 404, 405, 406, 413, 415, 429. Needs
    /// `group:update_config`.
    fn update_group_config(&self, cx: Context<Self::Identity>, request: UpdateGroupConfigRequest)
        -> impl Future<Output = Result<Json<ApiReply>, Error>> + Send;
    /// Lists the files of a group with their checksums.
    ///
    /// `GET /groups/{group_id}/files` (`api.controllers.agent_controller.get_group_files`). Answers 200; fails with
    /// 400, 401, 403, 404, 405, 429. Needs `group:read`.
    fn get_group_files(&self, cx: Context<Self::Identity>, request: GetGroupFilesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<GroupFile>>, Error>> + Send;
    /// Shows a file of a group, as JSON or with `raw=true` as it is.
    ///
    /// The form of the JSON follows the kind of the file.
    ///
    /// `GET /groups/{group_id}/files/{file_name}` (`api.controllers.agent_controller.get_group_file`). Answers 200 with
    /// `application/json` or `application/xml` or `text/plain`; fails with 400, 401, 403, 404, 405, 429. Needs
    /// `group:read`.
    fn get_group_file(&self, cx: Context<Self::Identity>, request: GetGroupFileRequest)
        -> impl Future<Output = Result<GetGroupFileReply, Error>> + Send;
    /// Shows a file of a group as JSON.
    ///
    /// It is the same as the path without `/json`.
    ///
    /// `GET /groups/{group_id}/files/{file_name}/json` (`api.controllers.agent_controller.get_group_file_json`).
    /// Answers 200; fails with 400, 401, 403, 404, 405, 429. Needs `group:read`.
    fn get_group_file_json(&self, cx: Context<Self::Identity>, request: GetGroupFileJsonRequest)
        -> impl Future<Output = Result<Json<GroupFileJsonReply>, Error>> + Send;
    /// Shows a file of a group as it is.
    ///
    /// It is the same as the path without `/xml`, with `raw=true`.
    ///
    /// `GET /groups/{group_id}/files/{file_name}/xml` (`api.controllers.agent_controller.get_group_file_xml`). Answers
    /// 200 with `application/xml`; fails with 400, 401, 403, 404, 405, 429. Needs `group:read`.
    fn get_group_file_xml(&self, cx: Context<Self::Identity>, request: GetGroupFileXmlRequest)
        -> impl Future<Output = Result<Text, Error>> + Send;
}

/// Parameters of `GET /groups`.
#[derive(Clone, Debug)]
pub struct GetGroupsRequest {
    /// Names of groups; without it all groups that the caller may act on (each format `group_names`).
    pub groups_list: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Algorithm of the checksums; md5 if none is given.
    pub hash: Option<HashAlgorithm>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetGroupsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            groups_list: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, hash: input.value()?, q: input.value()?, select: input.value()?,
            distinct: input.value()?,
        })
    }
}

/// Body of `POST /groups`.
#[derive(Clone, Debug)]
pub struct CreateGroupRequest {
    /// The request's body.
    pub body: CreateGroupBody,
}
impl Decode for CreateGroupRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// Parameters of `DELETE /groups`.
#[derive(Clone, Debug)]
pub struct DeleteGroupsRequest {
    /// Names of groups, or `all` (each format `group_names_or_all`, at least 1 character).
    pub groups_list: Vec<String>,
}
impl Decode for DeleteGroupsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { groups_list: input.value()? }) }
}

/// Parameters of `GET /groups/{group_id}/agents`.
#[derive(Clone, Debug)]
pub struct GetAgentsInGroupRequest {
    /// Name of a group (format `group_names`).
    pub group_id: String,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Keep agents in one of these connection states (at least 1 item).
    pub status: Option<Vec<AgentStatusFilter>>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetAgentsInGroupRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            group_id: input.value()?, offset: input.value()?, limit: input.value()?, select: input.value()?,
            sort: input.value()?, search: input.value()?, status: input.value()?, q: input.value()?,
            distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /groups/{group_id}/configuration`.
#[derive(Clone, Debug)]
pub struct GetGroupConfigRequest {
    /// Name of a group (format `group_names`).
    pub group_id: String,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
}
impl Decode for GetGroupConfigRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { group_id: input.value()?, offset: input.value()?, limit: input.value()? })
    }
}

/// Parameters and body of `PUT /groups/{group_id}/configuration`.
#[derive(Clone, Debug)]
pub struct UpdateGroupConfigRequest {
    /// Name of a group (format `group_names`).
    pub group_id: String,
    /// The request's body.
    pub body: Text,
}
impl Decode for UpdateGroupConfigRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { group_id: input.value()?, body: input.text() }) }
}

/// Parameters of `GET /groups/{group_id}/files`.
#[derive(Clone, Debug)]
pub struct GetGroupFilesRequest {
    /// Name of a group (format `group_names`).
    pub group_id: String,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Algorithm of the checksums; md5 if none is given.
    pub hash: Option<HashAlgorithm>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetGroupFilesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            group_id: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, hash: input.value()?, q: input.value()?, select: input.value()?,
            distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /groups/{group_id}/files/{file_name}`.
#[derive(Clone, Debug)]
pub struct GetGroupFileRequest {
    /// Name of a group (format `group_names`).
    pub group_id: String,
    /// Name of a file of the group (format `alphanumeric`).
    pub file_name: String,
    /// How to read the file; by default its name decides (`type`).
    pub type_: Option<Vec<GroupFileType>>,
    /// Reply with the bare text in place of JSON.
    pub raw: Option<bool>,
}
impl Decode for GetGroupFileRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { group_id: input.value()?, file_name: input.value()?, type_: input.value()?, raw: input.value()? })
    }
}

/// Reply of `GET /groups/{group_id}/files/{file_name}`.
#[derive(Clone, Debug)]
pub enum GetGroupFileReply {
    /// 200, `application/json`
    Json(Json<GroupFileReply>),
    /// 200, `application/xml`
    Xml(Text),
    /// 200, `text/plain`
    Text(Text),
}
crate::payload! { GetGroupFileReply: Json(reply) 0, Xml(reply) 1, Text(reply) 2 }
impl From<Json<GroupFileReply>> for GetGroupFileReply {
    fn from(reply: Json<GroupFileReply>) -> Self { Self::Json(reply) }
}

/// Parameters of `GET /groups/{group_id}/files/{file_name}/json`.
#[derive(Clone, Debug)]
pub struct GetGroupFileJsonRequest {
    /// Name of a group (format `group_names`).
    pub group_id: String,
    /// Name of a file of the group (format `alphanumeric`).
    pub file_name: String,
    /// How to read the file; by default its name decides (`type`).
    pub type_: Option<Vec<GroupFileType>>,
}
impl Decode for GetGroupFileJsonRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { group_id: input.value()?, file_name: input.value()?, type_: input.value()? })
    }
}

/// Parameters of `GET /groups/{group_id}/files/{file_name}/xml`.
#[derive(Clone, Debug)]
pub struct GetGroupFileXmlRequest {
    /// Name of a group (format `group_names`).
    pub group_id: String,
    /// Name of a file of the group (format `alphanumeric`).
    pub file_name: String,
    /// How to read the file; by default its name decides (`type`).
    pub type_: Option<Vec<GroupFileType>>,
}
impl Decode for GetGroupFileXmlRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { group_id: input.value()?, file_name: input.value()?, type_: input.value()? })
    }
}

/// `GET /groups`.
pub static GET_GROUPS: Operation = Operation::new(Method::GET, "/groups")
    .ids("get_groups", "api.controllers.agent_controller.get_list_group")
    .about("Groups", "Lists groups with their number of agents and the checksums of their files.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::GROUPS_LIST, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::HASH, &parameters::Q,
        &parameters::SELECT, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::GROUP_READ]);

/// `POST /groups`.
pub static CREATE_GROUP: Operation = Operation::new(Method::POST, "/groups")
    .ids("create_group", "api.controllers.agent_controller.post_group").about("Groups", "Creates a group.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::json(Schema::object(&[(
        "group_id", Schema::STRING.format("group_names").max_length(128),
    )]).required(&["group_id"]))])).failures(&[400, 401, 403, 405, 413, 415, 429])
    .permissions(&[&permissions::GROUP_CREATE]);

/// `DELETE /groups`.
pub static DELETE_GROUPS: Operation = Operation::new(Method::DELETE, "/groups")
    .ids("delete_groups", "api.controllers.agent_controller.delete_groups")
    .about("Groups", "Deletes groups and their files.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::GROUPS_LIST_ALL])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::GROUP_DELETE]);

/// `GET /groups/{group_id}/agents`.
pub static GET_AGENTS_IN_GROUP: Operation = Operation::new(Method::GET, "/groups/{group_id}/agents")
    .ids("get_agents_in_group", "api.controllers.agent_controller.get_agents_in_group")
    .about("Groups", "Lists the agents of a group.")
    .parameters(&[
        &parameters::GROUP_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SELECT, &parameters::SORT, &parameters::SEARCH,
        &parameters::STATUS_AGENT_PARAM, &parameters::Q, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::AGENT_READ, &permissions::GROUP_READ]);

/// `GET /groups/{group_id}/configuration`.
pub static GET_GROUP_CONFIG: Operation = Operation::new(Method::GET, "/groups/{group_id}/configuration")
    .ids("get_group_config", "api.controllers.agent_controller.get_group_config")
    .about("Groups", "Shows the agent.conf of a group as JSON.")
    .parameters(&[
        &parameters::GROUP_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT,
    ]).failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::GROUP_READ]);

/// `PUT /groups/{group_id}/configuration`.
pub static UPDATE_GROUP_CONFIG: Operation = Operation::new(Method::PUT, "/groups/{group_id}/configuration")
    .ids("update_group_config", "api.controllers.agent_controller.put_group_config")
    .about("Groups", "Replaces the agent.conf of a group.")
    .parameters(&[&parameters::GROUP_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::text("application/xml")]))
    .failures(&[400, 401, 403, 404, 405, 406, 413, 415, 429]).permissions(&[&permissions::GROUP_UPDATE_CONFIG]);

/// `GET /groups/{group_id}/files`.
pub static GET_GROUP_FILES: Operation = Operation::new(Method::GET, "/groups/{group_id}/files")
    .ids("get_group_files", "api.controllers.agent_controller.get_group_files")
    .about("Groups", "Lists the files of a group with their checksums.")
    .parameters(&[
        &parameters::GROUP_ID, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::HASH, &parameters::Q,
        &parameters::SELECT, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::GROUP_READ]);

/// `GET /groups/{group_id}/files/{file_name}`.
pub static GET_GROUP_FILE: Operation = Operation::new(Method::GET, "/groups/{group_id}/files/{file_name}")
    .ids("get_group_file", "api.controllers.agent_controller.get_group_file")
    .about("Groups", "Shows a file of a group, as JSON or with `raw=true` as it is.")
    .parameters(&[
        &parameters::GROUP_ID, &parameters::FILE_NAME, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE,
        &parameters::TYPE_AGENTS, &parameters::RAW,
    ]).replies(&[ReplySpec::json(200), ReplySpec::of(200, "application/xml"), ReplySpec::of(200, "text/plain")])
    .failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::GROUP_READ]);

/// `GET /groups/{group_id}/files/{file_name}/json`.
pub static GET_GROUP_FILE_JSON: Operation = Operation::new(Method::GET, "/groups/{group_id}/files/{file_name}/json")
    .ids("get_group_file_json", "api.controllers.agent_controller.get_group_file_json")
    .about("Groups", "Shows a file of a group as JSON.")
    .parameters(&[
        &parameters::GROUP_ID, &parameters::FILE_NAME, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE,
        &parameters::TYPE_AGENTS,
    ]).failures(&[400, 401, 403, 404, 405, 429]).permissions(&[&permissions::GROUP_READ]);

/// `GET /groups/{group_id}/files/{file_name}/xml`.
pub static GET_GROUP_FILE_XML: Operation = Operation::new(Method::GET, "/groups/{group_id}/files/{file_name}/xml")
    .ids("get_group_file_xml", "api.controllers.agent_controller.get_group_file_xml")
    .about("Groups", "Shows a file of a group as it is.")
    .parameters(&[
        &parameters::GROUP_ID, &parameters::FILE_NAME, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE,
        &parameters::TYPE_AGENTS,
    ]).replies(&[ReplySpec::of(200, "application/xml")]).failures(&[400, 401, 403, 404, 405, 429])
    .permissions(&[&permissions::GROUP_READ]);

crate::routes! { "Groups" Groups:
    GET_GROUPS get_groups(request), CREATE_GROUP create_group(request), DELETE_GROUPS delete_groups(request),
    GET_AGENTS_IN_GROUP get_agents_in_group(request), GET_GROUP_CONFIG get_group_config(request),
    UPDATE_GROUP_CONFIG update_group_config(request), GET_GROUP_FILES get_group_files(request),
    GET_GROUP_FILE get_group_file(request), GET_GROUP_FILE_JSON get_group_file_json(request),
    GET_GROUP_FILE_XML get_group_file_xml(request),
}
