// Emitted by `cargo xtask gen`; do not edit.
//! Groups of agents, their shared configuration and files.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Groups of agents, their shared configuration and files.
///
/// Made by [`Client::groups`](super::Client::groups); clones are cheap.
#[derive(Clone, Debug)]
pub struct Groups {
    core: crate::Client,
}

impl Groups {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Lists groups with their number of agents and the checksums of their files.
    ///
    /// `GET /groups` (`api.controllers.agent_controller.get_list_group`).
    /// Permissions: `group:read` on `group:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.groups().list().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListGroups {
        ListGroups::new(self.core.get("get_groups", "/groups"))
    }

    /// Creates a group.
    ///
    /// A name has up to 128 letters, digits, dots, hyphens and underscores; `all`, `.`, `..` and `default` cannot
    /// be used.
    ///
    /// `POST /groups` (`api.controllers.agent_controller.post_group`).
    /// Permissions: `group:create` on `*:*`. Errors: 400, 401, 403, 405, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.groups().create("web").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, group_id: impl Into<crate::GroupId>) -> CreateGroup {
        let request = self.core
            .post("create_group", "/groups")
            .object()
            .member("group_id", &call::to::<crate::GroupId>(group_id));
        CreateGroup::new(request)
    }

    /// Deletes groups and their files.
    ///
    /// Agents left without a group go to `default`, which itself cannot be deleted.
    ///
    /// `DELETE /groups` (`api.controllers.agent_controller.delete_groups`).
    /// Permissions: `group:delete` on `group:id`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.groups().delete(["web"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, groups_list: impl Into<crate::Targets<crate::GroupId>>) -> DeleteGroups {
        let request = self.core
            .delete("delete_groups", "/groups")
            .targets("groups_list", Some("all"), &call::to::<crate::Targets<crate::GroupId>>(groups_list));
        DeleteGroups::new(request)
    }

    /// Lists the agents of a group.
    ///
    /// Agents that the caller may not read are left out, and not counted.
    ///
    /// `GET /groups/{group_id}/agents` (`api.controllers.agent_controller.get_agents_in_group`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`; `group:read` on `group:id`.
    /// Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.groups().agents("web").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn agents(&self, group_id: impl Into<crate::GroupId>) -> GetAgentsInGroup {
        let request = self.core
            .get("get_agents_in_group", "/groups/{group_id}/agents")
            .path("group_id", &call::to::<crate::GroupId>(group_id));
        GetAgentsInGroup::new(request)
    }

    /// Shows the agent.conf of a group as JSON.
    ///
    /// There is an item for each block of the file, with the agents it is for and its settings.
    ///
    /// `GET /groups/{group_id}/configuration` (`api.controllers.agent_controller.get_group_config`).
    /// Permissions: `group:read` on `group:id`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.groups().config("web").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn config(&self, group_id: impl Into<crate::GroupId>) -> GetGroupConfig {
        let request = self.core
            .get("get_group_config", "/groups/{group_id}/configuration")
            .path("group_id", &call::to::<crate::GroupId>(group_id));
        GetGroupConfig::new(request)
    }

    /// Replaces the agent.conf of a group.
    ///
    /// The body is XML. It is checked first; when the check fails nothing is changed and the reply holds what it
    /// found.
    ///
    /// `PUT /groups/{group_id}/configuration` (`api.controllers.agent_controller.put_group_config`).
    /// Permissions: `group:update_config` on `group:id`. Errors: 400, 401, 403, 404, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.groups().update_config("web", "...").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_config(
        &self,
        group_id: impl Into<crate::GroupId>,
        body: impl Into<crate::Body>,
    ) -> UpdateGroupConfig {
        let request = self.core
            .put("update_group_config", "/groups/{group_id}/configuration")
            .path("group_id", &call::to::<crate::GroupId>(group_id))
            .payload("application/xml", body);
        UpdateGroupConfig::new(request)
    }

    /// Lists the files of a group with their checksums.
    ///
    /// `GET /groups/{group_id}/files` (`api.controllers.agent_controller.get_group_files`).
    /// Permissions: `group:read` on `group:id`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.groups().files("web").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn files(&self, group_id: impl Into<crate::GroupId>) -> GetGroupFiles {
        let request = self.core
            .get("get_group_files", "/groups/{group_id}/files")
            .path("group_id", &call::to::<crate::GroupId>(group_id));
        GetGroupFiles::new(request)
    }

    /// Shows a file of a group, as JSON or with `raw=true` as it is.
    ///
    /// The form of the JSON follows the kind of the file.
    ///
    /// `GET /groups/{group_id}/files/{file_name}` (`api.controllers.agent_controller.get_group_file`).
    /// Permissions: `group:read` on `group:id`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.groups().file("web", "local_rules.xml").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn file(&self, group_id: impl Into<crate::GroupId>, file_name: impl Into<String>) -> GetGroupFile {
        let request = self.core
            .get("get_group_file", "/groups/{group_id}/files/{file_name}")
            .path("group_id", &call::to::<crate::GroupId>(group_id))
            .path("file_name", &call::to::<String>(file_name));
        GetGroupFile::new(request)
    }

    /// Shows a file of a group as JSON.
    ///
    /// It is the same as the path without `/json`.
    ///
    /// `GET /groups/{group_id}/files/{file_name}/json` (`api.controllers.agent_controller.get_group_file_json`).
    /// Permissions: `group:read` on `group:id`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.groups().file_json("web", "local_rules.xml").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn file_json(&self, group_id: impl Into<crate::GroupId>, file_name: impl Into<String>) -> GetGroupFileJson {
        let request = self.core
            .get("get_group_file_json", "/groups/{group_id}/files/{file_name}/json")
            .path("group_id", &call::to::<crate::GroupId>(group_id))
            .path("file_name", &call::to::<String>(file_name));
        GetGroupFileJson::new(request)
    }

    /// Shows a file of a group as it is.
    ///
    /// It is the same as the path without `/xml`, with `raw=true`.
    ///
    /// `GET /groups/{group_id}/files/{file_name}/xml` (`api.controllers.agent_controller.get_group_file_xml`).
    /// Permissions: `group:read` on `group:id`. Errors: 400, 401, 403, 404, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.groups().file_xml("web", "local_rules.xml").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn file_xml(&self, group_id: impl Into<crate::GroupId>, file_name: impl Into<String>) -> GetGroupFileXml {
        let request = self.core
            .get("get_group_file_xml", "/groups/{group_id}/files/{file_name}/xml")
            .path("group_id", &call::to::<crate::GroupId>(group_id))
            .path("file_name", &call::to::<String>(file_name));
        GetGroupFileXml::new(request)
    }
}

call::request!(ListGroups of "`Groups::list`":
    call::List<models::AgentGroup>,
    waits,
    select(call::List<models::AgentGroupPartial>),
    paged("name");
    /// Names of groups; without it all groups that the caller may act on.
    groups_list: query list crate::GroupId,
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Algorithm of the checksums; md5 if none is given.
    hash: query into models::HashAlgorithm,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(CreateGroup of "`Groups::create`": call::Json<crate::Envelope<()>>, waits;);

call::request!(DeleteGroups of "`Groups::delete`": call::List<crate::GroupId>, waits;);

call::request!(GetAgentsInGroup of "`Groups::agents`":
    call::List<models::Agent>,
    waits,
    select(call::List<models::AgentPartial>),
    paged("id" Grouped);
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Keep agents in one of these connection states.
    status: query list models::AgentStatusFilter,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetGroupConfig of "`Groups::config`": call::List<models::GroupConfiguration>, waits, paged();
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
);

call::request!(UpdateGroupConfig of "`Groups::update_config`": call::Json<crate::Envelope<()>>, waits;);

call::request!(GetGroupFiles of "`Groups::files`":
    call::List<models::GroupFile>,
    waits,
    select(call::List<models::GroupFilePartial>),
    paged("filename");
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Algorithm of the checksums; md5 if none is given.
    hash: query into models::HashAlgorithm,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetGroupFile of "`Groups::file`":
    call::Json<crate::Envelope<models::GroupFileReplyData>>,
    waits,
    raw(call::Text);
    /// How to read the file; by default its name decides.
    type_("type"): query list models::GroupFileType,
);

call::request!(GetGroupFileJson of "`Groups::file_json`":
    call::Json<crate::Envelope<models::GroupFileJsonReplyData>>,
    waits;
    /// How to read the file; by default its name decides.
    type_("type"): query list models::GroupFileType,
);

call::request!(GetGroupFileXml of "`Groups::file_xml`": call::Text, waits;
    /// How to read the file; by default its name decides.
    type_("type"): query list models::GroupFileType,
);
