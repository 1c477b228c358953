// Emitted by `cargo xtask gen`; do not edit.
//! CDB lists that rules look values up in.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// CDB lists that rules look values up in.
///
/// Made by [`Client::lists`](super::Client::lists); clones are cheap.
#[derive(Clone, Debug)]
pub struct Lists {
    core: crate::Client,
}

impl Lists {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Lists the CDB lists with their content.
    ///
    /// `GET /lists` (`api.controllers.cdb_list_controller.get_lists`).
    /// Permissions: `lists:read` on `list:file`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.lists().list().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListLists {
        ListLists::new(self.core.get("get_lists", "/lists"))
    }

    /// Lists the files of the CDB lists.
    ///
    /// `GET /lists/files` (`api.controllers.cdb_list_controller.get_lists_files`).
    /// Permissions: `lists:read` on `list:file`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.lists().files().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn files(&self) -> GetListFiles {
        GetListFiles::new(self.core.get("get_list_files", "/lists/files"))
    }

    /// Shows a CDB list, from key to value or with `raw=true` as it is.
    ///
    /// `GET /lists/files/{filename}` (`api.controllers.cdb_list_controller.get_file`).
    /// Permissions: `lists:read` on `list:file`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.lists().file("local_rules.xml").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn file(&self, filename: impl Into<String>) -> GetListFile {
        let request = self.core
            .get("get_list_file", "/lists/files/{filename}")
            .path("filename", &call::to::<String>(filename));
        GetListFile::new(request)
    }

    /// Uploads a CDB list.
    ///
    /// Each line is `key:value`, with quotation marks where one of them holds a colon. The list is used from the
    /// next restart or reload of the ruleset on.
    ///
    /// `PUT /lists/files/{filename}` (`api.controllers.cdb_list_controller.put_file`).
    /// Permissions: `lists:update` on `*:*`; `lists:delete` on `list:file`.
    /// Errors: 400, 401, 403, 405, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.lists().upload_file("local_rules.xml", "...").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_file(&self, filename: impl Into<String>, body: impl Into<crate::Body>) -> UploadListFile {
        let request = self.core
            .put("upload_list_file", "/lists/files/{filename}")
            .path("filename", &call::to::<String>(filename))
            .payload("application/octet-stream", body);
        UploadListFile::new(request)
    }

    /// Deletes a CDB list.
    ///
    /// `DELETE /lists/files/{filename}` (`api.controllers.cdb_list_controller.delete_file`).
    /// Permissions: `lists:delete` on `list:file`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.lists().delete_file("local_rules.xml").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_file(&self, filename: impl Into<String>) -> DeleteListFile {
        let request = self.core
            .delete("delete_list_file", "/lists/files/{filename}")
            .path("filename", &call::to::<String>(filename));
        DeleteListFile::new(request)
    }
}

call::request!(ListLists of "`Lists::list`":
    call::List<models::CdbList>,
    waits,
    select(call::List<models::CdbListPartial>),
    paged("relative_dirname" "filename");
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Directory below the installation's, such as `etc/rules`.
    relative_dirname: query into String,
    /// Keep what is in one of these files.
    filename: query list String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetListFiles of "`Lists::files`":
    call::List<models::RulesetFile>,
    waits,
    paged("relative_dirname" "filename");
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Directory below the installation's, such as `etc/rules`.
    relative_dirname: query into String,
    /// Keep what is in one of these files.
    filename: query list String,
);

call::request!(GetListFile of "`Lists::file`":
    call::List<std::collections::BTreeMap<String, String>>,
    waits,
    raw(call::Text););

call::request!(UploadListFile of "`Lists::upload_file`": call::List<String>, waits;
    /// Replace the file if it is already there, instead of failing.
    overwrite: query value bool,
);

call::request!(DeleteListFile of "`Lists::delete_file`": call::List<String>, waits;);
