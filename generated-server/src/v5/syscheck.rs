// Emitted by `cargo xtask gen`; do not edit.
//! File integrity monitoring.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use crate::{AffectedItems, Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::Operation;

/// File integrity monitoring.
pub trait Syscheck: crate::Service {
    /// Starts an integrity scan on agents.
    ///
    /// Agents that are not active are failed items.
    ///
    /// `PUT /syscheck` (`api.controllers.syscheck_controller.put_syscheck`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `syscheck:run`.
    fn run_syscheck(&self, cx: Context<Self::Identity>, request: RunSyscheckRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
}

/// Parameters of `PUT /syscheck`.
#[derive(Clone, Debug)]
pub struct RunSyscheckRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
}
impl Decode for RunSyscheckRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agents_list: input.value()? }) }
}

/// `PUT /syscheck`.
pub static RUN_SYSCHECK: Operation = Operation::new(Method::PUT, "/syscheck")
    .ids("run_syscheck", "api.controllers.syscheck_controller.put_syscheck")
    .about("Syscheck", "Starts an integrity scan on agents.")
    .parameters(&[&parameters::AGENTS_LIST, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::SYSCHECK_RUN]);

crate::routes! { "Syscheck" Syscheck:
    RUN_SYSCHECK run_syscheck(request),
}
