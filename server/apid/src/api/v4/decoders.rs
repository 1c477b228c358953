//! Decoders of log lines and the files that hold them. Thin: what needs more than a few lines belongs to a domain
//! module.

use wazuh_api_server::v4::decoders::{
    Decoders, DeleteDecoderFileRequest, GetDecoderFileReply, GetDecoderFileRequest, GetDecoderFilesRequest,
    GetDecoderRequest, GetDecodersRequest, GetParentDecodersRequest, UploadDecoderFileRequest,
};
use wazuh_api_server::v4::models::{Decoder, DecoderFile};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::parameters::list_query;
use super::ruleset::{ShownFile, wanted_file_status, wanted_status};
use super::{Context, Service};
use crate::wire::v4::ruleset::decoders::{self as wire, Filters};
use crate::wire::v4::ruleset::{Listing, files};
use apid_identity::rbac::Granted;
use apid_ruleset::decoders::Decoders as ReadDecoders;
use apid_ruleset::kept::Now;
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
        self.of_ruleset(&cx, (&self.ruleset.decoders, DECODER_FILE), "decoders", request, |request| {
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
            let make = move |now: &Now<ReadDecoders>, granted: &Granted, listing: &Listing| {
                wire::list(now, &granted.resolution.allowed, &filters, listing)
            };
            Ok((Listing { query, q }, make))
        })
        .await
    }

    async fn get_decoder_files(
        &self,
        cx: Context,
        request: GetDecoderFilesRequest,
    ) -> Result<Json<AffectedItems<DecoderFile>>, Error> {
        self.of_ruleset(&cx, (&self.ruleset.decoders, DECODER_FILE), "files", request, |request| {
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
            let filters = files::Filters { is_enabled: wanted_file_status(status)?, folder };
            let make = move |now: &Now<ReadDecoders>, granted: &Granted, listing: &Listing| {
                files::list(now, granted, &filters, listing)
            };
            Ok((Listing { query, q }, make))
        })
        .await
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
        self.of_ruleset(&cx, (&self.ruleset.decoders, DECODER_FILE), "parents", request, |request| {
            let GetParentDecodersRequest { offset, limit, select, sort, search } = request;
            let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), false);
            let filters = Filters { parents: true, ..Filters::default() };
            let make = move |now: &Now<ReadDecoders>, granted: &Granted, listing: &Listing| {
                wire::list(now, &granted.resolution.allowed, &filters, listing)
            };
            Ok((Listing { query, q: None }, make))
        })
        .await
    }

    async fn get_decoder(
        &self,
        cx: Context,
        request: GetDecoderRequest,
    ) -> Result<Json<AffectedItems<Decoder>>, Error> {
        self.of_ruleset(&cx, (&self.ruleset.decoders, DECODER_FILE), "decoder", request, |request| {
            let GetDecoderRequest { decoder_name, select } = request;
            let filters = Filters { names: Some(vec![decoder_name]), ..Filters::default() };
            let make = move |now: &Now<ReadDecoders>, granted: &Granted, listing: &Listing| {
                wire::list(now, &granted.resolution.allowed, &filters, listing)
            };
            Ok((Listing { query: Query { select, ..Query::default() }, q: None }, make))
        })
        .await
    }
}
