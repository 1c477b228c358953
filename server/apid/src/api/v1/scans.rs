//! Orders to scan: an agent scans its files and its policies at once, so the operations of both are these.

use wazuh_api_server::v1::models::TextReply;
use wazuh_api_server::{Error, Json};

use super::{Context, Service};
use crate::wire::v1::{self as wire, faults, faults::Task};

impl Service {
    /// Has all agents scan that are connected.
    pub(super) async fn scan_all(&self, cx: &Context) -> Result<Json<TextReply>, Error> {
        let caller = self.caller(cx)?;
        let sent = self.commands.scan(caller.granted("agent:id")?).await;
        sent.map_err(|fault| faults::error(fault, Task::ScanAll, caller.session().node()))?;
        wire::text("Restarting Syscheck/Rootcheck on all agents")
    }

    /// Has one agent scan, or the manager.
    pub(super) async fn scan_one(&self, cx: &Context, agent: &str) -> Result<Json<TextReply>, Error> {
        let caller = self.caller(cx)?;
        let sent = self.commands.scan(caller.granted("agent:id")?).await;
        let sent = sent.and_then(|outcome| outcome.failed.into_result());
        sent.map_err(|fault| faults::error(fault, Task::Scan, caller.session().node()))?;
        wire::text(match agent {
            "000" => "Restarting Syscheck/Rootcheck locally",
            _ => "Restarting Syscheck/Rootcheck on agent",
        })
    }
}
