//! What the operations on files and on policies have in common: an agent scans both at once, and both are lists of
//! findings that can be cleared.

use wazuh_api_server::v1::models::TextReply;
use wazuh_api_server::{Error, Json};

use super::{Context, Service};
use crate::wire::v1::{Form, faults, faults::Finding, faults::Task, findings};
use apid_inventory::Fault;
use apid_inventory::clears::{Cleared, Subject};
use apid_inventory::lists::{Request, Shown};
use apid_inventory::scans::LastScans;
use apid_store::StoreError;

/// What the operations work on.
const AGENT: &str = "agent:id";

impl Service {
    /// Has all agents scan that are connected.
    pub(super) async fn scan_all(&self, cx: &Context) -> Result<Json<TextReply>, Error> {
        let caller = self.caller(cx)?;
        let sent = self.commands.scan(caller.granted(AGENT)?).await;
        sent.map_err(|fault| faults::error(fault, Task::ScanAll, caller.session().node()))?;
        Form::of(cx.dialect).reply("Restarting Syscheck/Rootcheck on all agents")
    }

    /// Has one agent scan, or the manager.
    pub(super) async fn scan_one(&self, cx: &Context, agent: &str) -> Result<Json<TextReply>, Error> {
        let caller = self.caller(cx)?;
        let sent = self.commands.scan(caller.granted(AGENT)?).await;
        let sent = sent.and_then(|outcome| outcome.failed.into_result());
        sent.map_err(|fault| faults::error(fault, Task::Scan, caller.session().node()))?;
        Form::of(cx.dialect).reply(match agent {
            "000" => "Restarting Syscheck/Rootcheck locally",
            _ => "Restarting Syscheck/Rootcheck on agent",
        })
    }

    /// The findings of one agent. There are none of an agent that has no database yet.
    pub(super) async fn findings<T>(
        &self,
        cx: &Context,
        request: Request,
        list: &'static findings::Findings,
        task: Finding<'_>,
    ) -> Result<Json<T>, Error> {
        let caller = self.caller(cx)?;
        let form = Form::of(cx.dialect);
        let shown = Shown::from(list.view(form));
        let found = self.inventory.of_agent(caller.granted(AGENT)?, request.of_existing(), shown).await;
        match found {
            Err(Fault::Store(StoreError::Missing(_))) => Ok(form.nothing()),
            Err(fault) => Err(faults::finding_error(fault, task, caller.session().node())),
            Ok(reply) => Ok(findings::list(reply)),
        }
    }

    /// The last scans of one agent.
    pub(super) async fn last_scans(&self, cx: &Context) -> Result<LastScans, Error> {
        let caller = self.caller(cx)?;
        let scans = self.inventory.last_scans(caller.granted(AGENT)?).await;
        scans.map_err(|fault| faults::finding_error(fault, Finding::LastScan, caller.session().node()))
    }

    /// Clears what is known of the agents of a request.
    pub(super) async fn clear_of(&self, cx: &Context, subject: Subject, task: Finding<'_>) -> Result<Cleared, Error> {
        let caller = self.caller(cx)?;
        let cleared = self.clears.clear(caller.granted(AGENT)?, subject).await;
        cleared.map_err(|fault| faults::finding_error(fault, task, caller.session().node()))
    }

    /// Clears what is known of one agent.
    pub(super) async fn clear_one(&self, cx: &Context, subject: Subject, task: Finding<'_>) -> Result<(), Error> {
        let caller = self.caller(cx)?;
        let cleared = self.clear_of(cx, subject, task).await?;
        cleared.failed.as_result().map_err(|fault| faults::finding_error(fault, task, caller.session().node()))
    }

    /// Refuses a clear of all agents that has cleared none of them.
    pub(super) fn must_have_cleared(&self, cx: &Context, cleared: &Cleared, task: Finding<'_>) -> Result<(), Error> {
        if !cleared.done.is_empty() {
            return Ok(());
        }
        let caller = self.caller(cx)?;
        cleared.failed.as_result().map_err(|fault| faults::finding_error(fault, task, caller.session().node()))
    }
}
