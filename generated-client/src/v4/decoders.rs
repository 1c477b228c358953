// Emitted by `cargo xtask gen`; do not edit.
//! Decoders of log lines and the files that hold them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Decoders of log lines and the files that hold them.
///
/// Made by [`Client::decoders`](super::Client::decoders); clones are cheap.
#[derive(Clone, Debug)]
pub struct Decoders {
    core: crate::Client,
}

impl Decoders {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Lists decoders.
    ///
    /// `GET /decoders` (`api.controllers.decoder_controller.get_decoders`).
    /// Permissions: `decoders:read` on `decoder:file`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.decoders().list().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListDecoders {
        ListDecoders::new(self.core.get("get_decoders", "/decoders"))
    }

    /// Lists the files that hold decoders.
    ///
    /// `GET /decoders/files` (`api.controllers.decoder_controller.get_decoders_files`).
    /// Permissions: `decoders:read` on `decoder:file`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.decoders().files().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn files(&self) -> GetDecoderFiles {
        GetDecoderFiles::new(self.core.get("get_decoder_files", "/decoders/files"))
    }

    /// Shows a file of decoders, as JSON or with `raw=true` as XML.
    ///
    /// `GET /decoders/files/{filename}` (`api.controllers.decoder_controller.get_file`).
    /// Permissions: `decoders:read` on `decoder:file`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.decoders().file("local_rules.xml").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn file(&self, filename: impl Into<String>) -> GetDecoderFile {
        let request = self.core
            .get("get_decoder_file", "/decoders/files/{filename}")
            .path("filename", &call::to::<String>(filename));
        GetDecoderFile::new(request)
    }

    /// Uploads a file of decoders.
    ///
    /// It goes to `etc/decoders` unless another directory of the user's is given; the shipped ones cannot be
    /// written. The analysis daemon tries the file first and it is taken back if it does not load.
    ///
    /// `PUT /decoders/files/{filename}` (`api.controllers.decoder_controller.put_file`).
    /// Permissions: `decoders:update` on `*:*`; `decoders:delete` on `decoder:file`.
    /// Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.decoders().upload_file("local_rules.xml", "...").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_file(&self, filename: impl Into<String>, body: impl Into<crate::Body>) -> UploadDecoderFile {
        let request = self.core
            .put("upload_decoder_file", "/decoders/files/{filename}")
            .path("filename", &call::to::<String>(filename))
            .payload("application/octet-stream", body);
        UploadDecoderFile::new(request)
    }

    /// Deletes a file of decoders.
    ///
    /// `DELETE /decoders/files/{filename}` (`api.controllers.decoder_controller.delete_file`).
    /// Permissions: `decoders:delete` on `decoder:file`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.decoders().delete_file("local_rules.xml").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_file(&self, filename: impl Into<String>) -> DeleteDecoderFile {
        let request = self.core
            .delete("delete_decoder_file", "/decoders/files/{filename}")
            .path("filename", &call::to::<String>(filename));
        DeleteDecoderFile::new(request)
    }

    /// Lists decoders that have no parent.
    ///
    /// `GET /decoders/parents` (`api.controllers.decoder_controller.get_decoders_parents`).
    /// Permissions: `decoders:read` on `decoder:file`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.decoders().parents().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn parents(&self) -> GetParentDecoders {
        GetParentDecoders::new(self.core.get("get_parent_decoders", "/decoders/parents"))
    }

    /// Shows the decoders with a name.
    ///
    /// Several decoders may share a name.
    ///
    /// `GET /decoders/{decoder_name}` (`api.controllers.decoder_controller.get_decoder`).
    /// Permissions: `decoders:read` on `decoder:file`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.decoders().get("sshd").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, decoder_name: impl Into<String>) -> GetDecoder {
        let request = self.core
            .get("get_decoder", "/decoders/{decoder_name}")
            .path("decoder_name", &call::to::<String>(decoder_name));
        GetDecoder::new(request)
    }
}

call::request!(ListDecoders of "`Decoders::list`":
    call::List<models::Decoder>,
    waits,
    select(call::List<models::DecoderPartial>),
    paged();
    /// Names of decoders.
    decoder_names: query list String,
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Keep what is in one of these files.
    filename: query list String,
    /// Directory below the installation's, such as `etc/rules`.
    relative_dirname: query into String,
    /// Keep what the configuration includes (`enabled`) or excludes (`disabled`).
    status: query into models::RulesetStatusFilter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetDecoderFiles of "`Decoders::files`":
    call::List<models::DecoderFile>,
    waits,
    select(call::List<models::DecoderFilePartial>),
    paged("relative_dirname" "filename");
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Keep these files; names end in `.xml`.
    filename: query list String,
    /// Directory below the installation's, such as `etc/rules`.
    relative_dirname: query into String,
    /// Keep files that the configuration includes (`enabled`) or excludes (`disabled`), or those of the user's own
    /// directories (`custom`).
    status: query into models::RulesetFileStatusFilter,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetDecoderFile of "`Decoders::file`":
    call::List<std::collections::BTreeMap<String, crate::Value>>,
    waits,
    raw(call::Text);
    /// Directory below the installation's, such as `etc/rules`.
    relative_dirname: query into String,
);

call::request!(UploadDecoderFile of "`Decoders::upload_file`": call::List<String>, waits;
    /// Replace the file if it is already there, instead of failing.
    overwrite: query value bool,
    /// Directory below the installation's, such as `etc/rules`.
    relative_dirname: query into String,
);

call::request!(DeleteDecoderFile of "`Decoders::delete_file`": call::List<String>, waits;
    /// Directory below the installation's, such as `etc/rules`.
    relative_dirname: query into String,
);

call::request!(GetParentDecoders of "`Decoders::parents`":
    call::List<models::Decoder>,
    waits,
    select(call::List<models::DecoderPartial>),
    paged();
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
);

call::request!(GetDecoder of "`Decoders::get`":
    call::List<models::Decoder>,
    waits,
    select(call::List<models::DecoderPartial>););
