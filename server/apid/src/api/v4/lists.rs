//! CDB lists that rules look values up in. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::lists::{
    DeleteListFileRequest, GetListFileReply, GetListFileRequest, GetListsFilesRequest, GetListsRequest, Lists,
    PutListFileRequest,
};
use wazuh_api_server::v4::models::{CdbList, RulesetFile};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Context, Service};

impl Lists for Service {
    async fn get_lists(&self, cx: Context, _: GetListsRequest) -> Result<Json<AffectedItems<CdbList>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_lists_files(
        &self,
        cx: Context,
        _: GetListsFilesRequest,
    ) -> Result<Json<AffectedItems<RulesetFile>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_list_file(&self, cx: Context, _: GetListFileRequest) -> Result<GetListFileReply, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn put_list_file(&self, cx: Context, _: PutListFileRequest) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn delete_list_file(
        &self,
        cx: Context,
        _: DeleteListFileRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
