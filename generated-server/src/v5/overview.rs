// Emitted by `cargo xtask gen`; do not edit.
//! Everything about the fleet in one reply.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{Context, Error, Json};
use crate::operation::Operation;

/// Everything about the fleet in one reply.
pub trait Overview: crate::Service {
    /// Counts agents by node, group, system, state and version, and shows the newest one.
    ///
    /// `N/A` stands for no value.
    ///
    /// `GET /overview/agents` (`api.controllers.overview_controller.get_overview_agents`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `agent:read`, `group:read`.
    fn get_agents_overview(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AgentsOverviewReply>, Error>> + Send;
}

/// `GET /overview/agents`.
pub static GET_AGENTS_OVERVIEW: Operation = Operation::new(Method::GET, "/overview/agents")
    .ids("get_agents_overview", "api.controllers.overview_controller.get_overview_agents")
    .about("Overview", "Counts agents by node, group, system, state and version, and shows the newest one.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::AGENT_READ, &permissions::GROUP_READ]);

crate::routes! { "Overview" Overview:
    GET_AGENTS_OVERVIEW get_agents_overview(),
}
