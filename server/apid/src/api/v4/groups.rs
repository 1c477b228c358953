//! Groups of agents, their shared configuration and files.

use wazuh_api_server::v4::groups::{
    CreateGroupRequest, DeleteGroupsRequest, GetAgentsInGroupRequest, GetGroupConfigRequest, GetGroupFileJsonRequest,
    GetGroupFileReply, GetGroupFileRequest, GetGroupFileXmlRequest, GetGroupFilesRequest, GetGroupsRequest, Groups,
    UpdateGroupConfigRequest,
};
use wazuh_api_server::v4::models::{
    Agent, AgentGroup, ApiReply, GroupConfiguration, GroupFile, GroupFileJsonReply, GroupFileType,
};
use wazuh_api_server::{AffectedItems, Error, Json, Text};

use super::parameters::list_query;
use super::{Context, Service};
use crate::memory;
use crate::wire::v4::agents::LIST;
use crate::wire::v4::failure::Failure;
use crate::wire::v4::fields::AGENTS;
use crate::wire::v4::{groups as wire, outcome};
use apid_fleet::Fault;
use apid_fleet::agents::Filters;
use apid_fleet::groups::{FoundFiles, FoundGroups, Kind, Question};
use apid_request::cancel;
use apid_store::Lane;
use apid_store::query::Query;
use apid_store::schema::agent;

/// What the operations here work on.
const GROUP: &str = "group:id";

/// What is in groups.
const AGENT: &str = "agent:id";

/// Where a list is chosen from: what does more than page through it may take long.
fn lane(query: &Query, q: Option<&str>) -> Lane {
    let is_plain = q.is_none() && query.search.is_none() && query.sort.is_none() && !query.distinct;
    if is_plain { Lane::Cheap } else { Lane::Heavy }
}

/// How a file is to be read, if the request says it.
fn kind(named: Option<&[GroupFileType]>) -> Result<Option<Kind>, Failure> {
    let names: Vec<_> = named.unwrap_or_default().iter().map(|kind| kind.as_str()).collect();
    wire::kind(&names, &wire::KINDS)
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
        let (lane, algorithm, voice) = (lane(&query, q.as_deref()), wire::algorithm(hash), caller.voice());
        let granted = caller.granted(GROUP)?;
        let question = Question::of_list("v4 groups", granted, &query, algorithm).filter(|_| q.is_none());
        let show = move |found: FoundGroups<'_>| {
            wire::list(voice, found, &query, q.as_deref(), algorithm).map(|reply| reply.as_bytes().clone())
        };
        let listed = caller.tell(self.groups.reply(granted, lane, question, show).await)?;
        caller.tell(listed).map(Json::from_encoded)
    }

    async fn create_group(&self, cx: Context, request: CreateGroupRequest) -> Result<Json<ApiReply>, Error> {
        let caller = self.caller(&cx)?;
        let group = &request.body.group_id;
        caller.tell(self.groups.create(group).await)?;
        Ok(wire::created(group))
    }

    async fn delete_groups(
        &self,
        cx: Context,
        request: DeleteGroupsRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let DeleteGroupsRequest { groups_list: _ } = request;
        let deleted = caller.tell(self.groups.delete(caller.granted(GROUP)?).await)?;
        Ok(outcome::texts(caller.voice(), deleted, &wire::DELETED))
    }

    agents_of_group_alike! {}

    async fn get_group_config(
        &self,
        cx: Context,
        request: GetGroupConfigRequest,
    ) -> Result<Json<AffectedItems<GroupConfiguration>>, Error> {
        let caller = self.caller(&cx)?;
        let GetGroupConfigRequest { group_id, offset, limit } = request;
        let (offset, limit) = (offset.unsigned_abs(), limit.unsigned_abs());
        let show = move |blocks| wire::configuration(blocks, offset, limit);
        let (shown, charge) = caller.tell(self.groups.configuration(&group_id, show).await)?;
        caller.tell(shown).map(|reply| memory::hold(reply, charge))
    }

    async fn update_group_config(
        &self,
        cx: Context,
        request: UpdateGroupConfigRequest,
    ) -> Result<Json<ApiReply>, Error> {
        let caller = self.caller(&cx)?;
        let UpdateGroupConfigRequest { group_id, body } = request;
        caller.tell(self.groups.configure(&group_id, body.as_str()).await)?;
        Ok(wire::configured())
    }

    async fn get_group_files(
        &self,
        cx: Context,
        request: GetGroupFilesRequest,
    ) -> Result<Json<AffectedItems<GroupFile>>, Error> {
        let caller = self.caller(&cx)?;
        let GetGroupFilesRequest { group_id, offset, limit, sort, search, hash, q, select, distinct } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
        let (lane, algorithm) = (lane(&query, q.as_deref()), wire::algorithm(hash));
        let show = move |found: FoundFiles<'_>| wire::files(found, &query, q.as_deref(), algorithm);
        match self.groups.files(&group_id, lane, show).await {
            // The real API reports the group as a failed item here.
            Err(Fault::UnknownGroup) => Ok(wire::no_files(caller.voice(), &group_id)),
            files => caller.tell(caller.tell(files)?),
        }
    }

    async fn get_group_file(&self, cx: Context, request: GetGroupFileRequest) -> Result<GetGroupFileReply, Error> {
        let caller = self.caller(&cx)?;
        let GetGroupFileRequest { group_id, file_name, type_, raw } = request;
        if raw.unwrap_or_default() {
            // What sends the text counts it from here on.
            let (text, _charge) = caller.tell(self.groups.raw_file(&group_id, &file_name).await)?;
            let text = text.into();
            return Ok(if wire::is_xml(&file_name) {
                GetGroupFileReply::Xml(text)
            } else {
                GetGroupFileReply::Text(text)
            });
        }
        let kind = caller.tell(kind(type_.as_deref()))?;
        let read = self.groups.file(&group_id, &file_name, kind, wire::file).await;
        let (shown, charge) = caller.tell(read)?;
        caller.tell(shown).map(|reply| GetGroupFileReply::Json(memory::hold(reply, charge)))
    }

    async fn get_group_file_json(
        &self,
        cx: Context,
        request: GetGroupFileJsonRequest,
    ) -> Result<Json<GroupFileJsonReply>, Error> {
        let caller = self.caller(&cx)?;
        let GetGroupFileJsonRequest { group_id, file_name, type_ } = request;
        let kind = caller.tell(kind(type_.as_deref()))?;
        let read = self.groups.file(&group_id, &file_name, kind, wire::file).await;
        let (shown, charge) = caller.tell(read)?;
        caller.tell(shown).map(|reply| memory::hold(reply, charge))
    }

    async fn get_group_file_xml(&self, cx: Context, request: GetGroupFileXmlRequest) -> Result<Text, Error> {
        let caller = self.caller(&cx)?;
        // However the file would be read, it is returned as it is.
        let GetGroupFileXmlRequest { group_id, file_name, type_: _ } = request;
        caller.tell(self.groups.raw_file(&group_id, &file_name).await).map(|(text, _charge)| Text::from(text))
    }
}
