//! The way to the agents of a home: its manager's sockets if any is there, else the simulated fleet.
//!
//! Which of the two a home has is decided here and nowhere else, anew at each call, so nothing is ever made up about a live
//! one.

use serde_json::Value;

use apid_home::Home;
use apid_manager::{Addressee, AgentLink, Command, Daemon, LinkError, Order, Question, Sockets, TaskReply, is_live};
use apid_store::Store;

use crate::simulated::{Fleet, ReactionTime};

/// The way of one home, chosen at each call: its manager's sockets if any is there, else the simulated fleet.
pub struct Link {
    home: Home,
    sockets: Sockets,
    fleet: Fleet,
}

impl Link {
    /// The way to the agents of `home`, where simulated ones react after `reaction`.
    pub fn new(home: &Home, store: &Store, reaction: ReactionTime) -> Self {
        Self { home: home.clone(), sockets: Sockets::new(home), fleet: Fleet::new(home, store, reaction) }
    }

    fn way(&self) -> &dyn AgentLink {
        if is_live(&self.home) { &self.sockets } else { &self.fleet }
    }
}

impl AgentLink for Link {
    fn send(&self, command: &Command, agents: &[Addressee]) -> Result<Vec<(i64, LinkError)>, LinkError> {
        self.way().send(command, agents)
    }

    fn refusing(&self, agents: &[Addressee]) -> Result<Vec<(i64, LinkError)>, LinkError> {
        self.way().refusing(agents)
    }

    fn ask(&self, agent: i64, question: &Question<'_>) -> Result<Value, LinkError> {
        self.way().ask(agent, question)
    }

    fn counters(&self, daemon: Daemon, agents: &[i64]) -> Result<Value, LinkError> {
        self.way().counters(daemon, agents)
    }

    fn upgrade(&self, order: &Order, agents: &[i64]) -> Result<Vec<TaskReply>, LinkError> {
        self.way().upgrade(order, agents)
    }

    fn upgrade_results(&self, agents: &[i64]) -> Result<Vec<TaskReply>, LinkError> {
        self.way().upgrade_results(agents)
    }

    fn events(&self, events: &[String]) -> Result<Vec<(usize, LinkError)>, LinkError> {
        self.way().events(events)
    }

    fn groups_changing(&self) {
        self.way().groups_changing();
    }

    fn groups_changed(&self, groups: &[String]) {
        self.way().groups_changed(groups);
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
