// Emitted by `cargo xtask gen`; do not edit.
//! CDB lists that rules look values up in.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{AffectedItems, Context, Error, Json, Text};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Check, Content, Operation, ReplySpec};

/// CDB lists that rules look values up in.
pub trait Lists: crate::Service {
    /// Lists the CDB lists with their content.
    ///
    /// `GET /lists` (`api.controllers.cdb_list_controller.get_lists`). Answers 200; fails with 400, 401, 403, 405, 429.
    /// Needs `lists:read`.
    fn get_lists(&self, cx: Context<Self::Identity>, request: GetListsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<CdbList>>, Error>> + Send;
    /// Lists the files of the CDB lists.
    ///
    /// `GET /lists/files` (`api.controllers.cdb_list_controller.get_lists_files`). Answers 200; fails with 400, 401,
    /// 403, 405, 429. Needs `lists:read`.
    fn get_list_files(&self, cx: Context<Self::Identity>, request: GetListFilesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<RulesetFile>>, Error>> + Send;
    /// Shows a CDB list, from key to value or with `raw=true` as it is.
    ///
    /// `GET /lists/files/{filename}` (`api.controllers.cdb_list_controller.get_file`). Answers 200 with
    /// `application/json` or `text/plain`; fails with 400, 401, 403, 405, 429. Needs `lists:read`.
    fn get_list_file(&self, cx: Context<Self::Identity>, request: GetListFileRequest)
        -> impl Future<Output = Result<GetListFileReply, Error>> + Send;
    /// Uploads a CDB list.
    ///
    /// Each line is `key:value`, with quotation marks where one of them holds a colon. The list is used from the
    /// next restart or reload of the ruleset on.
    ///
    /// `PUT /lists/files/{filename}` (`api.controllers.cdb_list_controller.put_file`), body `application/octet-stream`.
    /// Answers 200; fails with 400, 401, 403, 405, 413, 415, 429. Needs `lists:update`, in some cases `lists:delete`.
    fn upload_list_file(&self, cx: Context<Self::Identity>, request: UploadListFileRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Deletes a CDB list.
    ///
    /// `DELETE /lists/files/{filename}` (`api.controllers.cdb_list_controller.delete_file`). Answers 200; fails with
    /// 400, 401, 403, 405, 429. Needs `lists:delete`.
    fn delete_list_file(&self, cx: Context<Self::Identity>, request: DeleteListFileRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
}

/// Parameters of `GET /lists`.
#[derive(Clone, Debug)]
pub struct GetListsRequest {
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
    /// Directory below the installation's, such as `etc/rules` (format `get_dirnames_path`).
    pub relative_dirname: Option<String>,
    /// Keep what is in one of these files (each format `alphanumeric`).
    pub filename: Option<Vec<String>>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetListsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            offset: input.value()?, limit: input.value()?, select: input.value()?, sort: input.value()?,
            search: input.value()?, relative_dirname: input.value()?, filename: input.value()?, q: input.value()?,
            distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /lists/files`.
#[derive(Clone, Debug)]
pub struct GetListFilesRequest {
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Directory below the installation's, such as `etc/rules` (format `get_dirnames_path`).
    pub relative_dirname: Option<String>,
    /// Keep what is in one of these files (each format `alphanumeric`).
    pub filename: Option<Vec<String>>,
}
impl Decode for GetListFilesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            offset: input.value()?, limit: input.value()?, sort: input.value()?, search: input.value()?,
            relative_dirname: input.value()?, filename: input.value()?,
        })
    }
}

/// Parameters of `GET /lists/files/{filename}`.
#[derive(Clone, Debug)]
pub struct GetListFileRequest {
    /// Name of a list; letters, digits, hyphen and underscore (format `cdb_filename_path`).
    pub filename: String,
    /// Reply with the bare text in place of JSON.
    pub raw: Option<bool>,
}
impl Decode for GetListFileRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { filename: input.value()?, raw: input.value()? }) }
}

/// Reply of `GET /lists/files/{filename}`.
#[derive(Clone, Debug)]
pub enum GetListFileReply {
    /// 200, `application/json`
    Json(Json<AffectedItems<BTreeMap<String, String>>>),
    /// 200, `text/plain`
    Text(Text),
}
crate::payload! { GetListFileReply: Json(reply) 0, Text(reply) 1 }
impl From<Json<AffectedItems<BTreeMap<String, String>>>> for GetListFileReply {
    fn from(reply: Json<AffectedItems<BTreeMap<String, String>>>) -> Self { Self::Json(reply) }
}

/// Parameters and body of `PUT /lists/files/{filename}`.
#[derive(Clone, Debug)]
pub struct UploadListFileRequest {
    /// Name of a list; letters, digits, hyphen and underscore (format `cdb_filename_path`).
    pub filename: String,
    /// Replace the file if it is already there, instead of failing (default `false`).
    pub overwrite: bool,
    /// The request's body.
    pub body: Text,
}
impl Decode for UploadListFileRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { filename: input.value()?, overwrite: input.value()?, body: input.text() })
    }
}

/// Parameters of `DELETE /lists/files/{filename}`.
#[derive(Clone, Debug)]
pub struct DeleteListFileRequest {
    /// Name of a list; letters, digits, hyphen and underscore (format `cdb_filename_path`).
    pub filename: String,
}
impl Decode for DeleteListFileRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { filename: input.value()? }) }
}

/// `GET /lists`.
pub static GET_LISTS: Operation = Operation::new(Method::GET, "/lists")
    .ids("get_lists", "api.controllers.cdb_list_controller.get_lists")
    .about("Lists", "Lists the CDB lists with their content.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET, &parameters::LIMIT,
        &parameters::SELECT, &parameters::SORT, &parameters::SEARCH, &parameters::RELATIVE_DIRNAME,
        &parameters::FILENAME, &parameters::Q, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::LISTS_READ]);

/// `GET /lists/files`.
pub static GET_LIST_FILES: Operation = Operation::new(Method::GET, "/lists/files")
    .ids("get_list_files", "api.controllers.cdb_list_controller.get_lists_files")
    .about("Lists", "Lists the files of the CDB lists.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET, &parameters::LIMIT, &parameters::SORT,
        &parameters::SEARCH, &parameters::RELATIVE_DIRNAME, &parameters::FILENAME,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::LISTS_READ]);

/// `GET /lists/files/{filename}`.
pub static GET_LIST_FILE: Operation = Operation::new(Method::GET, "/lists/files/{filename}")
    .ids("get_list_file", "api.controllers.cdb_list_controller.get_file")
    .about("Lists", "Shows a CDB list, from key to value or with `raw=true` as it is.")
    .parameters(&[
        &parameters::LIST_FILENAME_PATH, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::RAW,
    ]).replies(&[ReplySpec::json(200), ReplySpec::of(200, "text/plain")]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::LISTS_READ]);

/// `PUT /lists/files/{filename}`.
pub static UPLOAD_LIST_FILE: Operation = Operation::new(Method::PUT, "/lists/files/{filename}")
    .ids("upload_list_file", "api.controllers.cdb_list_controller.put_file").about("Lists", "Uploads a CDB list.")
    .parameters(&[
        &parameters::LIST_FILENAME_PATH, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OVERWRITE,
    ]).body(&Body::required(&[Content::text("application/octet-stream")]))
    .failures(&[400, 401, 403, 405, 413, 415, 429])
    .permissions(&[&permissions::LISTS_UPDATE, &permissions::LISTS_DELETE])
    .enforced(&[Check::any("lists:update", "*:*"), Check::asked("lists:delete", "list:file", "filename")]);

/// `DELETE /lists/files/{filename}`.
pub static DELETE_LIST_FILE: Operation = Operation::new(Method::DELETE, "/lists/files/{filename}")
    .ids("delete_list_file", "api.controllers.cdb_list_controller.delete_file").about("Lists", "Deletes a CDB list.")
    .parameters(&[&parameters::LIST_FILENAME_PATH, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::LISTS_DELETE]);

crate::routes! { "Lists" Lists:
    GET_LISTS get_lists(request), GET_LIST_FILES get_list_files(request), GET_LIST_FILE get_list_file(request),
    UPLOAD_LIST_FILE upload_list_file(request), DELETE_LIST_FILE delete_list_file(request),
}
