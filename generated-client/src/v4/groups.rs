// Emitted by `cargo xtask gen`; do not edit.
//! Groups of agents, their shared configuration and files.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{AffectedItems, Bytes, Error, Response};

impl Client {
    /// Lists groups with their number of agents and the checksums of their files.
    ///
    /// `GET /groups` (`api.controllers.agent_controller.get_list_group`).
    /// Permissions: `group:read` on `group:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_groups(
        &self,
        options: &GetGroupsOptions,
    ) -> Result<Response<AffectedItems<models::AgentGroup>>, Error> {
        self.core
            .get("get_groups", "/groups")
            .query("groups_list", &options.groups_list)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("hash", &options.hash)
            .query("q", &options.q)
            .query("select", &options.select)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Creates a group.
    ///
    /// A name has up to 128 letters, digits, dots, hyphens and underscores; `all`, `.`, `..` and `default` cannot
    /// be used.
    ///
    /// `POST /groups` (`api.controllers.agent_controller.post_group`).
    /// Permissions: `group:create` on `*:*`. Errors: 400, 401, 403, 405, 413, 415, 429.
    pub async fn create_group(&self, body: &models::CreateGroupBody) -> Result<Response<crate::Envelope<()>>, Error> {
        self.core.post("create_group", "/groups").body(&body).json().await
    }

    /// Deletes groups and their files.
    ///
    /// Agents left without a group go to `default`, which itself cannot be deleted.
    ///
    /// `DELETE /groups` (`api.controllers.agent_controller.delete_groups`).
    /// Permissions: `group:delete` on `group:id`. Errors: 400, 401, 403, 405, 429.
    pub async fn delete_groups(&self, groups_list: &[&str]) -> Result<Response<AffectedItems<crate::GroupId>>, Error> {
        self.core.delete("delete_groups", "/groups").query("groups_list", &groups_list).json().await
    }

    /// Lists the agents of a group.
    ///
    /// Agents that the caller may not read are left out, and not counted.
    ///
    /// `GET /groups/{group_id}/agents` (`api.controllers.agent_controller.get_agents_in_group`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`; `group:read` on `group:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_agents_in_group(
        &self,
        group_id: &str,
        options: &GetAgentsInGroupOptions,
    ) -> Result<Response<AffectedItems<models::Agent>>, Error> {
        self.core
            .get("get_agents_in_group", "/groups/{group_id}/agents")
            .path("group_id", &group_id)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("select", &options.select)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("status", &options.status)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Shows the agent.conf of a group as JSON.
    ///
    /// There is an item for each block of the file, with the agents it is for and its settings.
    ///
    /// `GET /groups/{group_id}/configuration` (`api.controllers.agent_controller.get_group_config`).
    /// Permissions: `group:read` on `group:id`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_group_config(
        &self,
        group_id: &str,
        options: &GetGroupConfigOptions,
    ) -> Result<Response<AffectedItems<models::GroupConfiguration>>, Error> {
        self.core
            .get("get_group_config", "/groups/{group_id}/configuration")
            .path("group_id", &group_id)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .json()
            .await
    }

    /// Replaces the agent.conf of a group.
    ///
    /// The body is XML. It is checked first; when the check fails nothing is changed and the reply holds what it
    /// found.
    ///
    /// `PUT /groups/{group_id}/configuration` (`api.controllers.agent_controller.put_group_config`).
    /// Permissions: `group:update_config` on `group:id`. Errors: 400, 401, 403, 404, 405, 406, 413, 415, 429.
    pub async fn update_group_config(
        &self,
        group_id: &str,
        body: impl Into<Bytes>,
    ) -> Result<Response<crate::Envelope<()>>, Error> {
        self.core
            .put("update_group_config", "/groups/{group_id}/configuration")
            .path("group_id", &group_id)
            .raw_body("application/xml", body.into())
            .json()
            .await
    }

    /// Lists the files of a group with their checksums.
    ///
    /// `GET /groups/{group_id}/files` (`api.controllers.agent_controller.get_group_files`).
    /// Permissions: `group:read` on `group:id`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_group_files(
        &self,
        group_id: &str,
        options: &GetGroupFilesOptions,
    ) -> Result<Response<AffectedItems<models::GroupFile>>, Error> {
        self.core
            .get("get_group_files", "/groups/{group_id}/files")
            .path("group_id", &group_id)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("hash", &options.hash)
            .query("q", &options.q)
            .query("select", &options.select)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Shows a file of a group, as JSON or with `raw=true` as it is.
    ///
    /// The form of the JSON follows the kind of the file.
    ///
    /// `GET /groups/{group_id}/files/{file_name}` (`api.controllers.agent_controller.get_group_file`).
    /// Permissions: `group:read` on `group:id`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_group_file(
        &self,
        group_id: &str,
        file_name: &str,
        options: &GetGroupFileOptions,
    ) -> Result<Response<GetGroupFileReply>, Error> {
        let reply = self.core
            .get("get_group_file", "/groups/{group_id}/files/{file_name}")
            .path("group_id", &group_id)
            .path("file_name", &file_name)
            .query("type", &options.type_)
            .query("raw", &options.raw)
            .send()
            .await?;
        if reply.is(200, "application/json") {
            return reply.json_as(GetGroupFileReply::Json);
        }
        if reply.is(200, "application/xml") {
            return Ok(reply.text()?.map(GetGroupFileReply::Xml));
        }
        Ok(reply.text()?.map(GetGroupFileReply::Text))
    }

    /// Shows a file of a group as JSON.
    ///
    /// It is the same as the path without `/json`.
    ///
    /// `GET /groups/{group_id}/files/{file_name}/json` (`api.controllers.agent_controller.get_group_file_json`).
    /// Permissions: `group:read` on `group:id`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_group_file_json(
        &self,
        group_id: &str,
        file_name: &str,
        options: &GetGroupFileJsonOptions,
    ) -> Result<Response<crate::Envelope<models::GroupFileJsonReplyData>>, Error> {
        self.core
            .get("get_group_file_json", "/groups/{group_id}/files/{file_name}/json")
            .path("group_id", &group_id)
            .path("file_name", &file_name)
            .query("type", &options.type_)
            .json()
            .await
    }

    /// Shows a file of a group as it is.
    ///
    /// It is the same as the path without `/xml`, with `raw=true`.
    ///
    /// `GET /groups/{group_id}/files/{file_name}/xml` (`api.controllers.agent_controller.get_group_file_xml`).
    /// Permissions: `group:read` on `group:id`. Errors: 400, 401, 403, 404, 405, 429.
    pub async fn get_group_file_xml(
        &self,
        group_id: &str,
        file_name: &str,
        options: &GetGroupFileXmlOptions,
    ) -> Result<Response<String>, Error> {
        self.core
            .get("get_group_file_xml", "/groups/{group_id}/files/{file_name}/xml")
            .path("group_id", &group_id)
            .path("file_name", &file_name)
            .query("type", &options.type_)
            .text()
            .await
    }
}

/// Optional parameters of [`Client::get_groups`].
#[derive(Clone, Debug, Default)]
pub struct GetGroupsOptions {
    /// Names of groups; without it all groups that the caller may act on.
    pub groups_list: Option<Vec<crate::GroupId>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Algorithm of the checksums; md5 if none is given.
    pub hash: Option<models::HashAlgorithm>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_agents_in_group`].
#[derive(Clone, Debug, Default)]
pub struct GetAgentsInGroupOptions {
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Keep agents in one of these connection states.
    pub status: Option<Vec<models::AgentStatusFilter>>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_group_config`].
#[derive(Clone, Debug, Default)]
pub struct GetGroupConfigOptions {
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
}

/// Optional parameters of [`Client::get_group_files`].
#[derive(Clone, Debug, Default)]
pub struct GetGroupFilesOptions {
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Algorithm of the checksums; md5 if none is given.
    pub hash: Option<models::HashAlgorithm>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_group_file`].
#[derive(Clone, Debug, Default)]
pub struct GetGroupFileOptions {
    /// How to read the file; by default its name decides.
    pub type_: Option<Vec<models::GroupFileType>>,
    /// Reply with the bare text in place of JSON.
    pub raw: Option<bool>,
}

/// Replies of [`Client::get_group_file`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetGroupFileReply {
    /// `application/json`
    Json(crate::Envelope<models::GroupFileReplyData>),
    /// `application/xml`
    Xml(String),
    /// `text/plain`
    Text(String),
}

/// Optional parameters of [`Client::get_group_file_json`].
#[derive(Clone, Debug, Default)]
pub struct GetGroupFileJsonOptions {
    /// How to read the file; by default its name decides.
    pub type_: Option<Vec<models::GroupFileType>>,
}

/// Optional parameters of [`Client::get_group_file_xml`].
#[derive(Clone, Debug, Default)]
pub struct GetGroupFileXmlOptions {
    /// How to read the file; by default its name decides.
    pub type_: Option<Vec<models::GroupFileType>>,
}
