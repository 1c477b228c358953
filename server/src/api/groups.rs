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

impl Groups for Service {
    async fn get_groups(&self, cx: Context, _: GetGroupsRequest) -> Result<Json<AffectedItems<AgentGroup>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn post_group(&self, cx: Context, _: PostGroupRequest) -> Result<Json<ApiResponse>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn delete_groups(&self, cx: Context, _: DeleteGroupsRequest) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
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

    async fn put_group_config(&self, cx: Context, _: PutGroupConfigRequest) -> Result<Json<ApiResponse>, Error> {
        Err(Error::not_implemented(cx.operation))
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
