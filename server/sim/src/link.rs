//! The connection to the agents of a home: the sockets of its manager if one runs, else the simulated fleet.
//!
//! The choice is made here and nowhere else, anew at each call, so that nothing is ever simulated on a live home.

use serde_json::Value;

use apid_home::Home;
use apid_manager::{
    Addressee, AgentLink, AgentTask, Command, Daemon, LinkError, Question, Sockets, TaskReply, UpgradeCodes,
    UpgradeOrder, is_live,
};
use apid_store::Store;

use crate::simulated::{ReactionTime, SimulatedFleet};

/// The connection to the agents of one home, chosen at each call.
pub struct Link {
    home: Home,
    sockets: Sockets,
    fleet: SimulatedFleet,
}

impl Link {
    /// The connection to the agents of `home`, where simulated agents react after `reaction`.
    pub fn new(home: &Home, store: &Store, reaction: ReactionTime) -> Self {
        Self { home: home.clone(), sockets: Sockets::new(home), fleet: SimulatedFleet::new(home, store, reaction) }
    }

    fn transport(&self) -> &dyn AgentLink {
        if is_live(&self.home) { &self.sockets } else { &self.fleet }
    }
}

impl AgentLink for Link {
    fn send(&self, command: &Command, agents: &[Addressee]) -> Result<Vec<(i64, LinkError)>, LinkError> {
        self.transport().send(command, agents)
    }

    fn refusing(&self, agents: &[Addressee]) -> Result<Vec<(i64, LinkError)>, LinkError> {
        self.transport().refusing(agents)
    }

    fn ask(&self, agent: i64, question: &Question<'_>) -> Result<Value, LinkError> {
        self.transport().ask(agent, question)
    }

    fn counters(&self, daemon: Daemon, agents: &[i64]) -> Result<Value, LinkError> {
        self.transport().counters(daemon, agents)
    }

    fn order(&self, task: AgentTask, agents: &[i64]) -> Vec<(i64, LinkError)> {
        self.transport().order(task, agents)
    }

    fn upgrade_codes(&self) -> UpgradeCodes {
        self.transport().upgrade_codes()
    }

    fn upgrade(&self, order: &UpgradeOrder, agents: &[i64]) -> Result<Vec<TaskReply>, LinkError> {
        self.transport().upgrade(order, agents)
    }

    fn scan_vulnerabilities(&self) -> Result<(), LinkError> {
        self.transport().scan_vulnerabilities()
    }

    fn upgrade_results(&self, agents: &[i64]) -> Result<Vec<TaskReply>, LinkError> {
        self.transport().upgrade_results(agents)
    }

    fn events(&self, events: &[String]) -> Result<Vec<(usize, LinkError)>, LinkError> {
        self.transport().events(events)
    }

    fn groups_changing(&self) {
        self.transport().groups_changing();
    }

    fn groups_changed(&self, groups: &[String]) {
        self.transport().groups_changed(groups);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::os::unix::net::UnixDatagram;
    use std::time::Duration;

    use apid_manager::{AgentLink as _, LinkError, is_live};
    use apid_store::Store;

    use super::Link;
    use crate::simulated::ReactionTime;

    fn received(queue: &UnixDatagram) -> String {
        let mut buffer = vec![0; 70_000];
        let length = queue.recv(&mut buffer).unwrap();
        buffer.truncate(length);
        String::from_utf8(buffer).unwrap()
    }

    #[test]
    fn events_go_to_the_queue_of_a_live_home() {
        let directory = tempfile::tempdir().unwrap();
        let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
        let link = Link::new(&home, &Store::new(home.root()), ReactionTime::default());
        assert!(!is_live(&home));
        let queue = UnixDatagram::bind(home.events_queue()).unwrap();
        queue.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        assert!(is_live(&home));
        let events = ["hello".to_owned(), "x".repeat(65_000)];
        assert!(link.events(&events).unwrap().is_empty());
        assert_eq!([received(&queue), received(&queue)], events.map(|event| format!("1:API-Webhook:{event}")));
        drop(queue);
        // A killed manager leaves its sockets, and nothing is made up.
        assert!(matches!(link.events(&["x".to_owned()]).unwrap_err(), LinkError::NoQueue(_)));
        assert!(!home.archives_json().exists());
    }
}
