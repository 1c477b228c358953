//! Groups of agents, their shared configuration and files. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::groups::{
    DeleteGroupsRequest, GetAgentsInGroupRequest, GetGroupConfigRequest, GetGroupFileJsonRequest, GetGroupFileReply,
    GetGroupFileRequest, GetGroupFileXmlRequest, GetGroupFilesRequest, GetGroupsRequest, Groups, PostGroupRequest,
    PutGroupConfigRequest,
};
use wazuh_api_server::v4::models::{
    Agent, AgentGroup, ApiResponse, GetGroupFileJsonResponse, GroupConfiguration, GroupFiles,
};
use wazuh_api_server::{AffectedItems, Context, Error, Json, Text};

use super::Service;

/// What the operations here work on.
const GROUP: &str = "group:id";

impl Groups for Service {
    async fn get_groups(&self, cx: Context, _: GetGroupsRequest) -> Result<Json<AffectedItems<AgentGroup>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn post_group(&self, cx: Context, request: PostGroupRequest) -> Result<Json<ApiResponse>, Error> {
        let caller = self.caller(&cx)?;
        caller.answer(self.groups.create(&request.body.group_id).await)
    }

    async fn delete_groups(
        &self,
        cx: Context,
        request: DeleteGroupsRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let DeleteGroupsRequest { groups_list: _ } = request;
        caller.read(async { self.groups.delete(caller.access().of(GROUP)?).await }).await
    }

    async fn get_agents_in_group(
        &self,
        cx: Context,
        _: GetAgentsInGroupRequest,
    ) -> Result<Json<AffectedItems<Agent>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_group_config(
        &self,
        cx: Context,
        _: GetGroupConfigRequest,
    ) -> Result<Json<AffectedItems<GroupConfiguration>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn put_group_config(&self, cx: Context, request: PutGroupConfigRequest) -> Result<Json<ApiResponse>, Error> {
        let caller = self.caller(&cx)?;
        let PutGroupConfigRequest { group_id, body } = request;
        caller.answer(self.groups.configure(&group_id, body.as_str()).await)
    }

    async fn get_group_files(
        &self,
        cx: Context,
        _: GetGroupFilesRequest,
    ) -> Result<Json<AffectedItems<GroupFiles>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_group_file(&self, cx: Context, _: GetGroupFileRequest) -> Result<GetGroupFileReply, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_group_file_json(
        &self,
        cx: Context,
        _: GetGroupFileJsonRequest,
    ) -> Result<Json<GetGroupFileJsonResponse>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_group_file_xml(&self, cx: Context, _: GetGroupFileXmlRequest) -> Result<Text, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
