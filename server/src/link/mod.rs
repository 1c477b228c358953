//! What leaves this server for agents, and what comes back: the one seam between operations and the manager's daemons.
//!
//! Where a manager runs, its sockets carry it; where none does, [`simulated`] answers in the agents' place. Which of the two
//! a home has is decided here and nowhere else, so nothing is ever made up about a live one.

pub mod keepalive;
pub mod simulated;

/// The way to the agents of a home.
pub trait AgentLink: Send + Sync + 'static {
    /// The files of these groups, or the agents in them, have changed. Returns at once; whoever looks after the agents
    /// brings them in step with it.
    fn groups_changed(&self, groups: &[String]);
}
