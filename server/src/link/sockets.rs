//! The sockets of a running manager.
use serde_json::Value;

use super::{Addressee, AgentLink, Command, Daemon, LinkError, Order, Question, TaskReply};
use crate::home::Home;

/// See the module.
pub struct Sockets {}

impl Sockets {
    /// The sockets of `home`.
    pub fn new(_home: &Home) -> Self {
        Self {}
    }
}
impl AgentLink for Sockets {
    fn send(&self, _: &Command, _: &[Addressee]) -> Result<Vec<(i64, LinkError)>, LinkError> {
        Err(LinkError::Refused("x".into()))
    }
    fn ask(&self, _: i64, _: &Question<'_>) -> Result<Value, LinkError> {
        Err(LinkError::Refused("x".into()))
    }
    fn counters(&self, _: Daemon, _: &[i64]) -> Result<Value, LinkError> {
        Err(LinkError::Refused("x".into()))
    }
    fn upgrade(&self, _: &Order, _: &[i64]) -> Result<Vec<TaskReply>, LinkError> {
        Err(LinkError::Refused("x".into()))
    }
    fn upgrade_results(&self, _: &[i64]) -> Result<Vec<TaskReply>, LinkError> {
        Err(LinkError::Refused("x".into()))
    }
    fn events(&self, _: &[String]) -> Result<Vec<(usize, LinkError)>, LinkError> {
        Err(LinkError::Refused("x".into()))
    }
    fn groups_changed(&self, _: &[String]) {}
}
