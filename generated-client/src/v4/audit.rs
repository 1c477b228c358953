// Emitted by `cargo xtask gen`; do not edit.
//! What was changed, by whom, and what came of it.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{AffectedItems, Error, Response};

impl Client {
    /// Lists the newest entries of the audit trail.
    ///
    /// The newest come first. At most 10,000 entries are looked through; older ones are in the files of
    /// `logs/audit`. Where none of the caller's policies speaks of `audit:read`, `security:read_config` decides.
    ///
    /// `GET /audit` (`api.controllers.audit_controller.get_audit`).
    /// Permissions: `audit:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_audit(
        &self,
        options: &GetAuditOptions,
    ) -> Result<Response<AffectedItems<models::AuditEntry>>, Error> {
        self.core
            .get("get_audit", "/audit")
            .query("limit", &options.limit)
            .query("offset", &options.offset)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("sort", &options.sort)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::get_audit`].
#[derive(Clone, Debug, Default)]
pub struct GetAuditOptions {
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}
