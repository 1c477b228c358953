//! Groups of agents, their shared configuration and files. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::groups::{
    DeleteGroupsRequest, GetAgentsInGroupRequest, GetGroupConfigRequest, GetGroupFileJsonRequest, GetGroupFileReply,
    GetGroupFileRequest, GetGroupFileXmlRequest, GetGroupFilesRequest, GetGroupsRequest, Groups, PostGroupRequest,
    PutGroupConfigRequest,
};
use wazuh_api_server::v4::models::{
    Agent, AgentGroup, ApiResponse, GetGroupFileJsonResponse, GroupConfiguration, GroupFileType, GroupFiles,
    HashAlgorithm,
};
use wazuh_api_server::{AffectedItems, Error, Json, Text};

use super::outcome::list_query;
use super::{Context, Service};
use apid_fleet::agents::{Filters, List, Requirements};
use apid_fleet::groups::{Algorithm, Kind, Listing, Raw};

/// What the operations here work on.
const GROUP: &str = "group:id";

/// How checksums are made; MD5 if nothing is said.
fn algorithm(named: Option<HashAlgorithm>) -> Algorithm {
    named.and_then(|named| Algorithm::parse(named.as_str())).unwrap_or_default()
}

/// How a file is read: the first type that is named.
fn kind(named: Option<&[GroupFileType]>) -> Option<Kind> {
    named.and_then(<[_]>::first).and_then(|named| Kind::parse(named.as_str()))
}

impl Groups for Service {
    async fn get_groups(
        &self,
        cx: Context,
        request: GetGroupsRequest,
    ) -> Result<Json<AffectedItems<AgentGroup>>, Error> {
        let caller = self.caller(&cx)?;
        let GetGroupsRequest {
            // The guard has taken them.
            groups_list: _,
            offset,
            limit,
            sort,
            search,
            hash,
            q,
            select,
            distinct,
        } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
        let listing = Listing { query, q };
        caller.respond(async { self.groups.list(caller.access().of(GROUP)?, listing, algorithm(hash)).await }).await
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
        caller.respond(async { self.groups.delete(caller.access().of(GROUP)?).await }).await
    }

    async fn get_agents_in_group(
        &self,
        cx: Context,
        request: GetAgentsInGroupRequest,
    ) -> Result<Json<AffectedItems<Agent>>, Error> {
        let caller = self.caller(&cx)?;
        let GetAgentsInGroupRequest { group_id, offset, limit, select, sort, search, status, q, distinct } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
        let status = status.iter().flatten().map(|status| status.as_str().to_owned());
        let list = List { query, requirements: Requirements { filters: Filters::default().with("status", status), q } };
        caller.respond(self.groups.agents(&group_id, list)).await
    }

    async fn get_group_config(
        &self,
        cx: Context,
        request: GetGroupConfigRequest,
    ) -> Result<Json<AffectedItems<GroupConfiguration>>, Error> {
        let caller = self.caller(&cx)?;
        let GetGroupConfigRequest { group_id, offset, limit } = request;
        caller.respond(self.groups.configuration(&group_id, offset.unsigned_abs(), limit.unsigned_abs())).await
    }

    async fn put_group_config(&self, cx: Context, request: PutGroupConfigRequest) -> Result<Json<ApiResponse>, Error> {
        let caller = self.caller(&cx)?;
        let PutGroupConfigRequest { group_id, body } = request;
        caller.answer(self.groups.configure(&group_id, body.as_str()).await)
    }

    async fn get_group_files(
        &self,
        cx: Context,
        request: GetGroupFilesRequest,
    ) -> Result<Json<AffectedItems<GroupFiles>>, Error> {
        let caller = self.caller(&cx)?;
        let GetGroupFilesRequest { group_id, offset, limit, sort, search, hash, q, select, distinct } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
        caller.respond(self.groups.files(&group_id, Listing { query, q }, algorithm(hash))).await
    }

    async fn get_group_file(&self, cx: Context, request: GetGroupFileRequest) -> Result<GetGroupFileReply, Error> {
        let caller = self.caller(&cx)?;
        let GetGroupFileRequest { group_id, file_name, type_, raw } = request;
        if !raw.unwrap_or_default() {
            let file = self.groups.file(&group_id, &file_name, kind(type_.as_deref()));
            return caller.respond(file).await.map(GetGroupFileReply::Json);
        }
        let Raw { text, xml } = caller.tell(self.groups.raw_file(&group_id, &file_name).await)?;
        Ok(if xml { GetGroupFileReply::Xml(text.into()) } else { GetGroupFileReply::Text(text.into()) })
    }

    async fn get_group_file_json(
        &self,
        cx: Context,
        request: GetGroupFileJsonRequest,
    ) -> Result<Json<GetGroupFileJsonResponse>, Error> {
        let caller = self.caller(&cx)?;
        let GetGroupFileJsonRequest { group_id, file_name, type_ } = request;
        caller.respond(self.groups.file(&group_id, &file_name, kind(type_.as_deref()))).await
    }

    async fn get_group_file_xml(&self, cx: Context, request: GetGroupFileXmlRequest) -> Result<Text, Error> {
        let caller = self.caller(&cx)?;
        // However the file would be read, it is returned as it is.
        let GetGroupFileXmlRequest { group_id, file_name, type_: _ } = request;
        caller.tell(self.groups.raw_file(&group_id, &file_name).await).map(|raw| raw.text.into())
    }
}
