// Emitted by `cargo xtask gen`; do not edit.
//! CDB lists that rules look values up in.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{AffectedItems, Bytes, Error, Response};

impl Client {
    /// Lists the CDB lists with their content.
    ///
    /// `GET /lists` (`api.controllers.cdb_list_controller.get_lists`).
    /// Permissions: `lists:read` on `list:file`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_lists(
        &self,
        options: &GetListsOptions,
    ) -> Result<Response<AffectedItems<models::CdbList>>, Error> {
        self.core
            .get("get_lists", "/lists")
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("select", &options.select)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("relative_dirname", &options.relative_dirname)
            .query("filename", &options.filename)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Lists the files of the CDB lists.
    ///
    /// `GET /lists/files` (`api.controllers.cdb_list_controller.get_lists_files`).
    /// Permissions: `lists:read` on `list:file`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_list_files(
        &self,
        options: &GetListFilesOptions,
    ) -> Result<Response<AffectedItems<models::RulesetFile>>, Error> {
        self.core
            .get("get_list_files", "/lists/files")
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("relative_dirname", &options.relative_dirname)
            .query("filename", &options.filename)
            .json()
            .await
    }

    /// Shows a CDB list, from key to value or with `raw=true` as it is.
    ///
    /// `GET /lists/files/{filename}` (`api.controllers.cdb_list_controller.get_file`).
    /// Permissions: `lists:read` on `list:file`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_list_file(
        &self,
        filename: &str,
        options: &GetListFileOptions,
    ) -> Result<Response<GetListFileReply>, Error> {
        let reply = self.core
            .get("get_list_file", "/lists/files/{filename}")
            .path("filename", &filename)
            .query("raw", &options.raw)
            .send()
            .await?;
        if reply.is(200, "application/json") {
            return reply.json_as(GetListFileReply::Json);
        }
        Ok(reply.text()?.map(GetListFileReply::Text))
    }

    /// Uploads a CDB list.
    ///
    /// Each line is `key:value`, with quotation marks where one of them holds a colon. The list is used from the
    /// next restart or reload of the ruleset on.
    ///
    /// `PUT /lists/files/{filename}` (`api.controllers.cdb_list_controller.put_file`).
    /// Permissions: `lists:update` on `*:*`; `lists:delete` on `list:file`.
    /// Errors: 400, 401, 403, 405, 413, 415, 429.
    pub async fn upload_list_file(
        &self,
        filename: &str,
        body: impl Into<Bytes>,
        options: &UploadListFileOptions,
    ) -> Result<Response<AffectedItems<String>>, Error> {
        self.core
            .put("upload_list_file", "/lists/files/{filename}")
            .path("filename", &filename)
            .query("overwrite", &options.overwrite)
            .raw_body("application/octet-stream", body.into())
            .json()
            .await
    }

    /// Deletes a CDB list.
    ///
    /// `DELETE /lists/files/{filename}` (`api.controllers.cdb_list_controller.delete_file`).
    /// Permissions: `lists:delete` on `list:file`. Errors: 400, 401, 403, 405, 429.
    pub async fn delete_list_file(&self, filename: &str) -> Result<Response<AffectedItems<String>>, Error> {
        self.core.delete("delete_list_file", "/lists/files/{filename}").path("filename", &filename).json().await
    }
}

/// Optional parameters of [`Client::get_lists`].
#[derive(Clone, Debug, Default)]
pub struct GetListsOptions {
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Directory below the installation's, such as `etc/rules`.
    pub relative_dirname: Option<String>,
    /// Keep what is in one of these files.
    pub filename: Option<Vec<String>>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_list_files`].
#[derive(Clone, Debug, Default)]
pub struct GetListFilesOptions {
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Directory below the installation's, such as `etc/rules`.
    pub relative_dirname: Option<String>,
    /// Keep what is in one of these files.
    pub filename: Option<Vec<String>>,
}

/// Optional parameters of [`Client::get_list_file`].
#[derive(Clone, Debug, Default)]
pub struct GetListFileOptions {
    /// Reply with the bare text in place of JSON.
    pub raw: Option<bool>,
}

/// Replies of [`Client::get_list_file`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetListFileReply {
    /// `application/json`
    Json(AffectedItems<std::collections::BTreeMap<String, String>>),
    /// `text/plain`
    Text(String),
}

/// Optional parameters of [`Client::upload_list_file`].
#[derive(Clone, Debug, Default)]
pub struct UploadListFileOptions {
    /// Replace the file if it is already there, instead of failing.
    pub overwrite: Option<bool>,
}
