// Emitted by `cargo xtask gen`; do not edit.
//! What was changed, by whom, and what came of it.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{AffectedItems, Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::Operation;

/// What was changed, by whom, and what came of it.
pub trait Audit: crate::Service {
    /// Lists the newest entries of the audit trail.
    ///
    /// The newest come first. At most 10,000 entries are looked through; older ones are in the files of
    /// `logs/audit`. Where none of the caller's policies speaks of `audit:read`, `security:read_config` decides.
    ///
    /// `GET /audit` (`api.controllers.audit_controller.get_audit`). Answers 200; fails with 400, 401, 403, 405, 429.
    /// Needs `audit:read`.
    fn get_audit(&self, cx: Context<Self::Identity>, request: GetAuditRequest)
        -> impl Future<Output = Result<Json<AffectedItems<AuditEntry>>, Error>> + Send;
}

/// Parameters of `GET /audit`.
#[derive(Clone, Debug)]
pub struct GetAuditRequest {
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetAuditRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            limit: input.value()?, offset: input.value()?, search: input.value()?, select: input.value()?,
            sort: input.value()?, q: input.value()?, distinct: input.value()?,
        })
    }
}

/// `GET /audit`.
pub static GET_AUDIT: Operation = Operation::new(Method::GET, "/audit")
    .ids("get_audit", "api.controllers.audit_controller.get_audit")
    .about("Audit", "Lists the newest entries of the audit trail.")
    .parameters(&[
        &parameters::LIMIT, &parameters::OFFSET, &parameters::PRETTY, &parameters::SEARCH, &parameters::SELECT,
        &parameters::SORT, &parameters::WAIT_FOR_COMPLETE, &parameters::Q, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::AUDIT_READ]);

crate::routes! { "Audit" Audit:
    GET_AUDIT get_audit(request),
}
