//! Decoders of log lines and the files that hold them. Thin: what needs more than a few lines belongs to a domain
//! module.

use wazuh_api_server::v4::decoders::{
    Decoders, DeleteDecoderFileRequest, GetDecoderFileReply, GetDecoderFileRequest, GetDecoderFilesRequest,
    GetDecoderRequest, GetDecodersRequest, GetParentDecodersRequest, UploadDecoderFileRequest,
};
use wazuh_api_server::v4::models::{Decoder, DecoderFile};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::parameters::list_query;
use super::ruleset::{Question, ShownFile, wanted_file_status, wanted_status};
use super::{Context, Service};
use crate::wire::v4::ruleset::decoders::{self as wire, Filters};
use crate::wire::v4::ruleset::{Listing, files};
use apid_ruleset::{Kind, Wanted};
use apid_store::query::Query;

/// What the operations here work on.
const DECODER_FILE: &str = "decoder:file";

impl Decoders for Service {
    async fn get_decoders(
        &self,
        cx: Context,
        request: GetDecodersRequest,
    ) -> Result<Json<AffectedItems<Decoder>>, Error> {
        let caller = self.caller(&cx)?;
        let granted = caller.granted(DECODER_FILE)?;
        let question = Question::new(&self.ruleset.decoders, "decoders", granted, &request);
        if let Some(reply) = question.reply() {
            return Ok(reply);
        }
        let GetDecodersRequest {
            decoder_names: names,
            offset,
            limit,
            select,
            sort,
            search,
            q,
            filename: files,
            relative_dirname: folder,
            status,
            distinct,
        } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
        let filters = Filters { names, is_enabled: wanted_status(status), files, folder, parents: false };
        let listing = Listing { query, q };
        let allowed = granted.resolution.allowed.clone();
        question.over(&listing).answer(&caller, move |now| wire::list(now, &allowed, &filters, &listing)).await
    }

    async fn get_decoder_files(
        &self,
        cx: Context,
        request: GetDecoderFilesRequest,
    ) -> Result<Json<AffectedItems<DecoderFile>>, Error> {
        let caller = self.caller(&cx)?;
        let granted = caller.granted(DECODER_FILE)?.clone();
        let question = Question::new(&self.ruleset.decoders, "files", &granted, &request);
        if let Some(reply) = question.reply() {
            return Ok(reply);
        }
        let GetDecoderFilesRequest {
            offset,
            limit,
            sort,
            search,
            // The guard has taken them.
            filename: _,
            relative_dirname: folder,
            status,
            q,
            select,
            distinct,
        } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
        let filters = files::Filters { is_enabled: caller.tell(wanted_file_status(status))?, folder };
        let listing = Listing { query, q };
        question.over(&listing).answer(&caller, move |now| files::list(now, &granted, &filters, &listing)).await
    }

    async fn get_decoder_file(
        &self,
        cx: Context,
        request: GetDecoderFileRequest,
    ) -> Result<GetDecoderFileReply, Error> {
        let caller = self.caller(&cx)?;
        let GetDecoderFileRequest { filename: name, raw, relative_dirname: folder } = request;
        let wanted = Wanted { name, folder };
        Ok(match self.ruleset_file(&caller, Kind::Decoders, wanted, raw.unwrap_or_default()).await? {
            ShownFile::Json(json) => GetDecoderFileReply::Json(json),
            ShownFile::Text(text) => GetDecoderFileReply::Xml(text),
        })
    }

    async fn upload_decoder_file(
        &self,
        cx: Context,
        request: UploadDecoderFileRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let UploadDecoderFileRequest { filename: name, overwrite, relative_dirname: folder, body } = request;
        self.upload_ruleset_file(&caller, Kind::Decoders, Wanted { name, folder }, &body, overwrite).await
    }

    async fn delete_decoder_file(
        &self,
        cx: Context,
        request: DeleteDecoderFileRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let DeleteDecoderFileRequest { filename: name, relative_dirname: folder } = request;
        self.delete_ruleset_file(&caller, Kind::Decoders, Wanted { name, folder }).await
    }

    async fn get_parent_decoders(
        &self,
        cx: Context,
        request: GetParentDecodersRequest,
    ) -> Result<Json<AffectedItems<Decoder>>, Error> {
        let caller = self.caller(&cx)?;
        let granted = caller.granted(DECODER_FILE)?;
        let question = Question::new(&self.ruleset.decoders, "parents", granted, &request);
        if let Some(reply) = question.reply() {
            return Ok(reply);
        }
        let GetParentDecodersRequest { offset, limit, select, sort, search } = request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), false);
        let filters = Filters { parents: true, ..Filters::default() };
        let listing = Listing { query, q: None };
        let allowed = granted.resolution.allowed.clone();
        question.over(&listing).answer(&caller, move |now| wire::list(now, &allowed, &filters, &listing)).await
    }

    async fn get_decoder(
        &self,
        cx: Context,
        request: GetDecoderRequest,
    ) -> Result<Json<AffectedItems<Decoder>>, Error> {
        let caller = self.caller(&cx)?;
        let granted = caller.granted(DECODER_FILE)?;
        let question = Question::new(&self.ruleset.decoders, "decoder", granted, &request);
        if let Some(reply) = question.reply() {
            return Ok(reply);
        }
        let GetDecoderRequest { decoder_name, select } = request;
        let listing = Listing { query: Query { select, ..Query::default() }, q: None };
        let filters = Filters { names: Some(vec![decoder_name]), ..Filters::default() };
        let allowed = granted.resolution.allowed.clone();
        question.over(&listing).answer(&caller, move |now| wire::list(now, &allowed, &filters, &listing)).await
    }
}
