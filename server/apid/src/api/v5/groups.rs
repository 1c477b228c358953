//! Groups of agents, their shared configuration and files.

use wazuh_api_server::v5::groups::{GetAgentsInGroupRequest, GetGroupFileReply, GetGroupFileRequest, Groups};
use wazuh_api_server::v5::models::{Agent, AgentGroup, ApiReply, GroupConfiguration, GroupFile, GroupFileType};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Context, Service};
use crate::api::v4::parameters::list_query;
use crate::memory;
use crate::wire::v4::groups as wire;
use crate::wire::v5::agents::LIST;
use crate::wire::v5::fields::AGENTS;
use apid_fleet::agents::Filters;
use apid_request::cancel;
use apid_store::schema::agent;

/// What is in groups.
const AGENT: &str = "agent:id";

same_models! {
    CreateGroupBody { group_id },
    HashAlgorithm [
        Md5, Sha1, Sha224, Sha256, Sha384, Sha512, Blake2b, Blake2s, Sha3_224, Sha3_256, Sha3_384, Sha3_512,
    ],
}

impl Groups for Service {
    same! { groups::Groups:
        get_groups(GetGroupsRequest { groups_list, offset, limit, sort, search, hash, q, select, distinct })
            -> AffectedItems<AgentGroup>,
        create_group(CreateGroupRequest { body }) -> ApiReply,
        delete_groups(DeleteGroupsRequest { groups_list }) -> AffectedItems<String>,
        get_group_config(GetGroupConfigRequest { group_id, offset, limit }) -> AffectedItems<GroupConfiguration>,
        update_group_config(UpdateGroupConfigRequest { group_id, body }) -> ApiReply,
        get_group_files(GetGroupFilesRequest { group_id, offset, limit, sort, search, hash, q, select, distinct })
            -> AffectedItems<GroupFile>,
    }

    agents_of_group_alike! {}

    async fn get_group_file(&self, cx: Context, request: GetGroupFileRequest) -> Result<GetGroupFileReply, Error> {
        let caller = self.caller(&cx)?;
        let GetGroupFileRequest { group_id, file_name, type_, raw } = request;
        if raw.unwrap_or_default() {
            // What sends the text counts it from here on.
            let (text, _charge) = caller.tell(self.groups.raw_file(&group_id, &file_name).await)?;
            let text = text.into();
            return Ok(match wire::is_xml(&file_name) {
                true => GetGroupFileReply::Xml(text),
                false => GetGroupFileReply::Text(text),
            });
        }
        let names: Vec<_> = type_.iter().flatten().copied().map(GroupFileType::as_str).collect();
        let kind = caller.tell(wire::kind(&names, &wire::KINDS_OF_RELEASE_5))?;
        let (shown, charge) = caller.tell(self.groups.file(&group_id, &file_name, kind, wire::file).await)?;
        caller.tell(shown).map(|reply| GetGroupFileReply::Json(memory::hold(reply, charge)))
    }
}
