// Emitted by `cargo xtask gen`; do not edit.
//! Decoders of log lines and the files that hold them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{AffectedItems, Context, Error, Json, Text};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Check, Content, Operation, ReplySpec};

/// Decoders of log lines and the files that hold them.
pub trait Decoders: crate::Service {
    /// Lists decoders.
    ///
    /// `GET /decoders` (`api.controllers.decoder_controller.get_decoders`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `decoders:read`.
    fn get_decoders(&self, cx: Context<Self::Identity>, request: GetDecodersRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Decoder>>, Error>> + Send;
    /// Lists the files that hold decoders.
    ///
    /// `GET /decoders/files` (`api.controllers.decoder_controller.get_decoders_files`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `decoders:read`.
    fn get_decoder_files(&self, cx: Context<Self::Identity>, request: GetDecoderFilesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<DecoderFile>>, Error>> + Send;
    /// Shows a file of decoders, as JSON or with `raw=true` as XML.
    ///
    /// `GET /decoders/files/{filename}` (`api.controllers.decoder_controller.get_file`). Answers 200 with
    /// `application/json` or `application/xml`; fails with 400, 401, 403, 405, 429. Needs `decoders:read`.
    fn get_decoder_file(&self, cx: Context<Self::Identity>, request: GetDecoderFileRequest)
        -> impl Future<Output = Result<GetDecoderFileReply, Error>> + Send;
    /// Uploads a file of decoders.
    ///
    /// It goes to `etc/decoders` unless another directory of the user's is given; the shipped ones cannot be
    /// written. The analysis daemon tries the file first and it is taken back if it does not load.
    ///
    /// `PUT /decoders/files/{filename}` (`api.controllers.decoder_controller.put_file`), body
    /// `application/octet-stream`. Answers 200; fails with 400, 401, 403, 405, 406, 413, 415, 429. Needs
    /// `decoders:update`, in some cases `decoders:delete`.
    fn upload_decoder_file(&self, cx: Context<Self::Identity>, request: UploadDecoderFileRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Deletes a file of decoders.
    ///
    /// `DELETE /decoders/files/{filename}` (`api.controllers.decoder_controller.delete_file`). Answers 200; fails with
    /// 400, 401, 403, 405, 429. Needs `decoders:delete`.
    fn delete_decoder_file(&self, cx: Context<Self::Identity>, request: DeleteDecoderFileRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Lists decoders that have no parent.
    ///
    /// `GET /decoders/parents` (`api.controllers.decoder_controller.get_decoders_parents`). Answers 200; fails with
    /// 400, 401, 403, 405, 429. Needs `decoders:read`.
    fn get_parent_decoders(&self, cx: Context<Self::Identity>, request: GetParentDecodersRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Decoder>>, Error>> + Send;
    /// Shows the decoders with a name.
    ///
    /// Several decoders may share a name.
    ///
    /// `GET /decoders/{decoder_name}` (`api.controllers.decoder_controller.get_decoder`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `decoders:read`.
    fn get_decoder(&self, cx: Context<Self::Identity>, request: GetDecoderRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Decoder>>, Error>> + Send;
}

/// Parameters of `GET /decoders`.
#[derive(Clone, Debug)]
pub struct GetDecodersRequest {
    /// Names of decoders (each format `names`).
    pub decoder_names: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Keep what is in one of these files (each format `alphanumeric`).
    pub filename: Option<Vec<String>>,
    /// Directory below the installation's, such as `etc/rules` (format `get_dirnames_path`).
    pub relative_dirname: Option<String>,
    /// Keep what the configuration includes (`enabled`) or excludes (`disabled`) (at least 1 item).
    pub status: Option<RulesetStatusFilter>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetDecodersRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            decoder_names: input.value()?, offset: input.value()?, limit: input.value()?, select: input.value()?,
            sort: input.value()?, search: input.value()?, q: input.value()?, filename: input.value()?,
            relative_dirname: input.value()?, status: input.value()?, distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /decoders/files`.
#[derive(Clone, Debug)]
pub struct GetDecoderFilesRequest {
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Keep these files; names end in `.xml` (each format `xml_filename`).
    pub filename: Option<Vec<String>>,
    /// Directory below the installation's, such as `etc/rules` (format `get_dirnames_path`).
    pub relative_dirname: Option<String>,
    /// Keep files that the configuration includes (`enabled`) or excludes (`disabled`), or those of the user's own.
    pub status: Option<RulesetFileStatusFilter>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetDecoderFilesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            offset: input.value()?, limit: input.value()?, sort: input.value()?, search: input.value()?,
            filename: input.value()?, relative_dirname: input.value()?, status: input.value()?, q: input.value()?,
            select: input.value()?, distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /decoders/files/{filename}`.
#[derive(Clone, Debug)]
pub struct GetDecoderFileRequest {
    /// Name of a file, ending in `.xml`, without a directory (format `xml_filename_path`).
    pub filename: String,
    /// Reply with the bare text in place of JSON.
    pub raw: Option<bool>,
    /// Directory below the installation's, such as `etc/rules` (format `get_dirnames_path`).
    pub relative_dirname: Option<String>,
}
impl Decode for GetDecoderFileRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { filename: input.value()?, raw: input.value()?, relative_dirname: input.value()? })
    }
}

/// Reply of `GET /decoders/files/{filename}`.
#[derive(Clone, Debug)]
pub enum GetDecoderFileReply {
    /// 200, `application/json`
    Json(Json<AffectedItems<serde_json::Map<String, serde_json::Value>>>),
    /// 200, `application/xml`
    Xml(Text),
}
crate::payload! { GetDecoderFileReply: Json(reply) 0, Xml(reply) 1 }
impl From<Json<AffectedItems<serde_json::Map<String, serde_json::Value>>>> for GetDecoderFileReply {
    fn from(reply: Json<AffectedItems<serde_json::Map<String, serde_json::Value>>>) -> Self { Self::Json(reply) }
}

/// Parameters and body of `PUT /decoders/files/{filename}`.
#[derive(Clone, Debug)]
pub struct UploadDecoderFileRequest {
    /// Name of a file, ending in `.xml`, without a directory (format `xml_filename_path`).
    pub filename: String,
    /// Replace the file if it is already there, instead of failing (default `false`).
    pub overwrite: bool,
    /// Directory below the installation's, such as `etc/rules` (format `get_dirnames_path`).
    pub relative_dirname: Option<String>,
    /// The request's body.
    pub body: Text,
}
impl Decode for UploadDecoderFileRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            filename: input.value()?, overwrite: input.value()?, relative_dirname: input.value()?, body: input.text(),
        })
    }
}

/// Parameters of `DELETE /decoders/files/{filename}`.
#[derive(Clone, Debug)]
pub struct DeleteDecoderFileRequest {
    /// Name of a file, ending in `.xml`, without a directory (format `xml_filename_path`).
    pub filename: String,
    /// Directory below the installation's, such as `etc/rules` (format `get_dirnames_path`).
    pub relative_dirname: Option<String>,
}
impl Decode for DeleteDecoderFileRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { filename: input.value()?, relative_dirname: input.value()? })
    }
}

/// Parameters of `GET /decoders/parents`.
#[derive(Clone, Debug)]
pub struct GetParentDecodersRequest {
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
}
impl Decode for GetParentDecodersRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            offset: input.value()?, limit: input.value()?, select: input.value()?, sort: input.value()?,
            search: input.value()?,
        })
    }
}

/// Parameters of `GET /decoders/{decoder_name}`.
#[derive(Clone, Debug)]
pub struct GetDecoderRequest {
    /// Name of a decoder (format `names`).
    pub decoder_name: String,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
}
impl Decode for GetDecoderRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { decoder_name: input.value()?, select: input.value()? })
    }
}

/// `GET /decoders`.
pub static GET_DECODERS: Operation = Operation::new(Method::GET, "/decoders")
    .ids("get_decoders", "api.controllers.decoder_controller.get_decoders").about("Decoders", "Lists decoders.")
    .parameters(&[
        &parameters::DECODER_NAMES, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SELECT, &parameters::SORT, &parameters::SEARCH, &parameters::Q,
        &parameters::FILENAME, &parameters::RELATIVE_DIRNAME, &parameters::STATUS_RLD_PARAM, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::DECODERS_READ])
    .enforced(&[Check::any("decoders:read", "decoder:file")]);

/// `GET /decoders/files`.
pub static GET_DECODER_FILES: Operation = Operation::new(Method::GET, "/decoders/files")
    .ids("get_decoder_files", "api.controllers.decoder_controller.get_decoders_files")
    .about("Decoders", "Lists the files that hold decoders.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET, &parameters::LIMIT, &parameters::SORT,
        &parameters::SEARCH, &parameters::XML_FILENAME, &parameters::RELATIVE_DIRNAME, &parameters::STATUS_FILES,
        &parameters::Q, &parameters::SELECT, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::DECODERS_READ]);

/// `GET /decoders/files/{filename}`.
pub static GET_DECODER_FILE: Operation = Operation::new(Method::GET, "/decoders/files/{filename}")
    .ids("get_decoder_file", "api.controllers.decoder_controller.get_file")
    .about("Decoders", "Shows a file of decoders, as JSON or with `raw=true` as XML.")
    .parameters(&[
        &parameters::XML_FILENAME_PATH, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::RAW,
        &parameters::RELATIVE_DIRNAME,
    ]).replies(&[ReplySpec::json(200), ReplySpec::of(200, "application/xml")]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::DECODERS_READ]);

/// `PUT /decoders/files/{filename}`.
pub static UPLOAD_DECODER_FILE: Operation = Operation::new(Method::PUT, "/decoders/files/{filename}")
    .ids("upload_decoder_file", "api.controllers.decoder_controller.put_file")
    .about("Decoders", "Uploads a file of decoders.")
    .parameters(&[
        &parameters::XML_FILENAME_PATH, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OVERWRITE,
        &parameters::RELATIVE_DIRNAME,
    ]).body(&Body::required(&[Content::text("application/octet-stream")]))
    .failures(&[400, 401, 403, 405, 406, 413, 415, 429])
    .permissions(&[&permissions::DECODERS_UPDATE, &permissions::DECODERS_DELETE])
    .enforced(&[Check::any("decoders:update", "*:*"), Check::asked("decoders:delete", "decoder:file", "filename")]);

/// `DELETE /decoders/files/{filename}`.
pub static DELETE_DECODER_FILE: Operation = Operation::new(Method::DELETE, "/decoders/files/{filename}")
    .ids("delete_decoder_file", "api.controllers.decoder_controller.delete_file")
    .about("Decoders", "Deletes a file of decoders.")
    .parameters(&[
        &parameters::XML_FILENAME_PATH, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE,
        &parameters::RELATIVE_DIRNAME,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::DECODERS_DELETE]);

/// `GET /decoders/parents`.
pub static GET_PARENT_DECODERS: Operation = Operation::new(Method::GET, "/decoders/parents")
    .ids("get_parent_decoders", "api.controllers.decoder_controller.get_decoders_parents")
    .about("Decoders", "Lists decoders that have no parent.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET, &parameters::LIMIT,
        &parameters::SELECT, &parameters::SORT, &parameters::SEARCH,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::DECODERS_READ])
    .enforced(&[Check::any("decoders:read", "decoder:file")]);

/// `GET /decoders/{decoder_name}`.
pub static GET_DECODER: Operation = Operation::new(Method::GET, "/decoders/{decoder_name}")
    .ids("get_decoder", "api.controllers.decoder_controller.get_decoder")
    .about("Decoders", "Shows the decoders with a name.")
    .parameters(&[&parameters::DECODER_NAME, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::SELECT])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::DECODERS_READ])
    .enforced(&[Check::any("decoders:read", "decoder:file")]);

crate::routes! { "Decoders" Decoders:
    GET_DECODERS get_decoders(request), GET_DECODER_FILES get_decoder_files(request),
    GET_DECODER_FILE get_decoder_file(request), UPLOAD_DECODER_FILE upload_decoder_file(request),
    DELETE_DECODER_FILE delete_decoder_file(request), GET_PARENT_DECODERS get_parent_decoders(request),
    GET_DECODER get_decoder(request),
}
