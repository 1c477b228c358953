// Emitted by `cargo xtask gen`; do not edit.
//! Scans for rootkits and weak settings.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use crate::{AffectedItems, Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::Operation;

/// Scans for rootkits and weak settings.
pub trait Rootcheck: crate::Service {
    /// Starts a rootcheck scan on agents.
    ///
    /// Integrity monitoring scans along with it. Agents that are not active are failed items.
    ///
    /// `PUT /rootcheck` (`api.controllers.rootcheck_controller.put_rootcheck`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `rootcheck:run`.
    fn run_rootcheck(&self, cx: Context<Self::Identity>, request: RunRootcheckRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
}

/// Parameters of `PUT /rootcheck`.
#[derive(Clone, Debug)]
pub struct RunRootcheckRequest {
    /// Ids of agents; without it all agents that the caller may act on (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
}
impl Decode for RunRootcheckRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agents_list: input.value()? }) }
}

/// `PUT /rootcheck`.
pub static RUN_ROOTCHECK: Operation = Operation::new(Method::PUT, "/rootcheck")
    .ids("run_rootcheck", "api.controllers.rootcheck_controller.put_rootcheck")
    .about("Rootcheck", "Starts a rootcheck scan on agents.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::AGENTS_LIST])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::ROOTCHECK_RUN]);

crate::routes! { "Rootcheck" Rootcheck:
    RUN_ROOTCHECK run_rootcheck(request),
}
