// Emitted by `cargo xtask gen`; do not edit.
//! Decoders of log lines and the files that hold them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{AffectedItems, Bytes, Error, Response};

impl Client {
    /// Lists decoders.
    ///
    /// `GET /decoders` (`api.controllers.decoder_controller.get_decoders`).
    /// Permissions: `decoders:read` on `decoder:file`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_decoders(
        &self,
        options: &GetDecodersOptions,
    ) -> Result<Response<AffectedItems<models::Decoder>>, Error> {
        self.core
            .get("get_decoders", "/decoders")
            .query("decoder_names", &options.decoder_names)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("select", &options.select)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("q", &options.q)
            .query("filename", &options.filename)
            .query("relative_dirname", &options.relative_dirname)
            .query("status", &options.status)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Lists the files that hold decoders.
    ///
    /// `GET /decoders/files` (`api.controllers.decoder_controller.get_decoders_files`).
    /// Permissions: `decoders:read` on `decoder:file`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_decoder_files(
        &self,
        options: &GetDecoderFilesOptions,
    ) -> Result<Response<AffectedItems<models::DecoderFile>>, Error> {
        self.core
            .get("get_decoder_files", "/decoders/files")
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("filename", &options.filename)
            .query("relative_dirname", &options.relative_dirname)
            .query("status", &options.status)
            .query("q", &options.q)
            .query("select", &options.select)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Shows a file of decoders, as JSON or with `raw=true` as XML.
    ///
    /// `GET /decoders/files/{filename}` (`api.controllers.decoder_controller.get_file`).
    /// Permissions: `decoders:read` on `decoder:file`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_decoder_file(
        &self,
        filename: &str,
        options: &GetDecoderFileOptions,
    ) -> Result<Response<GetDecoderFileReply>, Error> {
        let reply = self.core
            .get("get_decoder_file", "/decoders/files/{filename}")
            .path("filename", &filename)
            .query("raw", &options.raw)
            .query("relative_dirname", &options.relative_dirname)
            .send()
            .await?;
        if reply.is(200, "application/json") {
            return reply.json_as(GetDecoderFileReply::Json);
        }
        Ok(reply.text()?.map(GetDecoderFileReply::Xml))
    }

    /// Uploads a file of decoders.
    ///
    /// It goes to `etc/decoders` unless another directory of the user's is given; the shipped ones cannot be
    /// written. The analysis daemon tries the file first and it is taken back if it does not load.
    ///
    /// `PUT /decoders/files/{filename}` (`api.controllers.decoder_controller.put_file`).
    /// Permissions: `decoders:update` on `*:*`; `decoders:delete` on `decoder:file`.
    /// Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    pub async fn upload_decoder_file(
        &self,
        filename: &str,
        body: impl Into<Bytes>,
        options: &UploadDecoderFileOptions,
    ) -> Result<Response<AffectedItems<String>>, Error> {
        self.core
            .put("upload_decoder_file", "/decoders/files/{filename}")
            .path("filename", &filename)
            .query("overwrite", &options.overwrite)
            .query("relative_dirname", &options.relative_dirname)
            .raw_body("application/octet-stream", body.into())
            .json()
            .await
    }

    /// Deletes a file of decoders.
    ///
    /// `DELETE /decoders/files/{filename}` (`api.controllers.decoder_controller.delete_file`).
    /// Permissions: `decoders:delete` on `decoder:file`. Errors: 400, 401, 403, 405, 429.
    pub async fn delete_decoder_file(
        &self,
        filename: &str,
        options: &DeleteDecoderFileOptions,
    ) -> Result<Response<AffectedItems<String>>, Error> {
        self.core
            .delete("delete_decoder_file", "/decoders/files/{filename}")
            .path("filename", &filename)
            .query("relative_dirname", &options.relative_dirname)
            .json()
            .await
    }

    /// Lists decoders that have no parent.
    ///
    /// `GET /decoders/parents` (`api.controllers.decoder_controller.get_decoders_parents`).
    /// Permissions: `decoders:read` on `decoder:file`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_parent_decoders(
        &self,
        options: &GetParentDecodersOptions,
    ) -> Result<Response<AffectedItems<models::Decoder>>, Error> {
        self.core
            .get("get_parent_decoders", "/decoders/parents")
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("select", &options.select)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .json()
            .await
    }

    /// Shows the decoders with a name.
    ///
    /// Several decoders may share a name.
    ///
    /// `GET /decoders/{decoder_name}` (`api.controllers.decoder_controller.get_decoder`).
    /// Permissions: `decoders:read` on `decoder:file`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_decoder(
        &self,
        decoder_name: &str,
        options: &GetDecoderOptions,
    ) -> Result<Response<AffectedItems<models::Decoder>>, Error> {
        self.core
            .get("get_decoder", "/decoders/{decoder_name}")
            .path("decoder_name", &decoder_name)
            .query("select", &options.select)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::get_decoders`].
#[derive(Clone, Debug, Default)]
pub struct GetDecodersOptions {
    /// Names of decoders.
    pub decoder_names: Option<Vec<String>>,
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
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Keep what is in one of these files.
    pub filename: Option<Vec<String>>,
    /// Directory below the installation's, such as `etc/rules`.
    pub relative_dirname: Option<String>,
    /// Keep what the configuration includes (`enabled`) or excludes (`disabled`).
    pub status: Option<models::RulesetStatusFilter>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_decoder_files`].
#[derive(Clone, Debug, Default)]
pub struct GetDecoderFilesOptions {
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Keep these files; names end in `.xml`.
    pub filename: Option<Vec<String>>,
    /// Directory below the installation's, such as `etc/rules`.
    pub relative_dirname: Option<String>,
    /// Keep files that the configuration includes (`enabled`) or excludes (`disabled`), or those of the user's own
    /// directories (`custom`).
    pub status: Option<models::RulesetFileStatusFilter>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_decoder_file`].
#[derive(Clone, Debug, Default)]
pub struct GetDecoderFileOptions {
    /// Reply with the bare text in place of JSON.
    pub raw: Option<bool>,
    /// Directory below the installation's, such as `etc/rules`.
    pub relative_dirname: Option<String>,
}

/// Replies of [`Client::get_decoder_file`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetDecoderFileReply {
    /// `application/json`
    Json(AffectedItems<std::collections::BTreeMap<String, crate::Value>>),
    /// `application/xml`
    Xml(String),
}

/// Optional parameters of [`Client::upload_decoder_file`].
#[derive(Clone, Debug, Default)]
pub struct UploadDecoderFileOptions {
    /// Replace the file if it is already there, instead of failing.
    pub overwrite: Option<bool>,
    /// Directory below the installation's, such as `etc/rules`.
    pub relative_dirname: Option<String>,
}

/// Optional parameters of [`Client::delete_decoder_file`].
#[derive(Clone, Debug, Default)]
pub struct DeleteDecoderFileOptions {
    /// Directory below the installation's, such as `etc/rules`.
    pub relative_dirname: Option<String>,
}

/// Optional parameters of [`Client::get_parent_decoders`].
#[derive(Clone, Debug, Default)]
pub struct GetParentDecodersOptions {
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
}

/// Optional parameters of [`Client::get_decoder`].
#[derive(Clone, Debug, Default)]
pub struct GetDecoderOptions {
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
}
