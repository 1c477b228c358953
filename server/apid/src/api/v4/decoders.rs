//! Decoders of log lines and the files that hold them. Thin: what needs more than a few lines belongs to a domain
//! module.

use wazuh_api_server::v4::decoders::{
    Decoders, DeleteDecoderFileRequest, GetDecoderFileReply, GetDecoderFileRequest, GetDecoderRequest,
    GetDecodersFilesRequest, GetDecodersParentsRequest, GetDecodersRequest, PutDecoderFileRequest,
};
use wazuh_api_server::v4::models::{Decoder, DecoderFile};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Context, Service};

impl Decoders for Service {
    async fn get_decoders(&self, cx: Context, _: GetDecodersRequest) -> Result<Json<AffectedItems<Decoder>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_decoders_files(
        &self,
        cx: Context,
        _: GetDecodersFilesRequest,
    ) -> Result<Json<AffectedItems<DecoderFile>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_decoder_file(&self, cx: Context, _: GetDecoderFileRequest) -> Result<GetDecoderFileReply, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn put_decoder_file(
        &self,
        cx: Context,
        _: PutDecoderFileRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn delete_decoder_file(
        &self,
        cx: Context,
        _: DeleteDecoderFileRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_decoders_parents(
        &self,
        cx: Context,
        _: GetDecodersParentsRequest,
    ) -> Result<Json<AffectedItems<Decoder>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_decoder(&self, cx: Context, _: GetDecoderRequest) -> Result<Json<AffectedItems<Decoder>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
