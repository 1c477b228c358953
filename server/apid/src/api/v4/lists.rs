//! CDB lists that rules look values up in. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::lists::{
    DeleteListFileRequest, GetListFileReply, GetListFileRequest, GetListFilesRequest, GetListsRequest, Lists,
    UploadListFileRequest,
};
use wazuh_api_server::v4::models::{CdbList, RulesetFile};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::parameters::list_query;
use super::ruleset::{Question, ShownFile};
use super::{Context, Service};
use crate::wire::v4::ruleset::lists as wire;
use crate::wire::v4::ruleset::{Listing, files};
use apid_identity::rbac::Granted;
use apid_ruleset::kept::Now;
use apid_ruleset::lists::List;
use apid_ruleset::{Kind, Wanted};

/// What the operations here work on.
const LIST_FILE: &str = "list:file";

impl Lists for Service {
    async fn get_lists(&self, cx: Context, request: GetListsRequest) -> Result<Json<AffectedItems<CdbList>>, Error> {
        let caller = self.caller(&cx)?;
        let granted = caller.granted(LIST_FILE)?.clone();
        let question = Question::new(&self.ruleset.lists, "lists", &granted, &request);
        if let Some(reply) = question.reply() {
            return Ok(reply);
        }
        let GetListsRequest {
            offset,
            limit,
            select,
            sort,
            search,
            relative_dirname: folder,
            // The guard has taken them.
            filename: _,
            q,
            distinct,
        } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
        let listing = Listing { query, q };
        question
            .over(&listing)
            .long()
            .answer(&caller, move |now| wire::list(now, &granted, folder.as_deref(), &listing))
            .await
    }

    async fn get_list_files(
        &self,
        cx: Context,
        request: GetListFilesRequest,
    ) -> Result<Json<AffectedItems<RulesetFile>>, Error> {
        self.of_ruleset(&cx, (&self.ruleset.lists, LIST_FILE), "files", request, |request| {
            // The guard has taken the names.
            let GetListFilesRequest { offset, limit, sort, search, relative_dirname: folder, filename: _ } = request;
            let query = list_query((offset, limit), search.as_deref(), None, sort.as_deref(), false);
            let make = move |now: &Now<List>, granted: &Granted, listing: &Listing| {
                wire::files(now, granted, folder.as_deref(), listing)
            };
            Ok((Listing { query, q: None }, make))
        })
        .await
    }

    async fn get_list_file(&self, cx: Context, request: GetListFileRequest) -> Result<GetListFileReply, Error> {
        let caller = self.caller(&cx)?;
        let granted = caller.granted(LIST_FILE)?;
        let question = Question::new(&self.ruleset.lists, "list", granted, &request).long();
        let GetListFileRequest { filename: name, raw } = request;
        if raw.unwrap_or_default() {
            let wanted = Wanted { name, folder: None };
            return Ok(match self.ruleset_file(&caller, Kind::Lists, wanted, true).await? {
                ShownFile::Json(json) => GetListFileReply::Json(Json::from_encoded(json.as_bytes().clone())),
                ShownFile::Text(text) => GetListFileReply::Text(text),
            });
        }
        let show = move |now: &_| match wire::content(now, &name) {
            Ok(shown) => Ok(shown),
            Err(fault) => files::no_content(Kind::Lists, &name, fault),
        };
        question.answer(&caller, show).await.map(GetListFileReply::Json)
    }

    async fn upload_list_file(
        &self,
        cx: Context,
        request: UploadListFileRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let UploadListFileRequest { filename: name, overwrite, body } = request;
        self.upload_ruleset_file(&caller, Kind::Lists, Wanted { name, folder: None }, &body, overwrite).await
    }

    async fn delete_list_file(
        &self,
        cx: Context,
        request: DeleteListFileRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let DeleteListFileRequest { filename: name } = request;
        self.delete_ruleset_file(&caller, Kind::Lists, Wanted { name, folder: None }).await
    }
}
