//! Taking turns: whose work goes first where several callers want the same thing.
//!
//! [`FairQueue`] orders what waits, [`Turns`] hands out permits in that order. Each caller is charged for the time that
//! its work took, and the one that has used the least recently goes first, so a caller that seldom asks never waits
//! behind one that asks for much. What was used counts three times: for the pair of client and user, for the client
//! with all its users, and for the user with all their clients. So a caller that splits its work over many users of one
//! address, or over many addresses of one user, gets at most three times the share of a single caller; and two callers
//! that have only the user or only the address in common are told apart by the rest.
//!
//! Use is forgotten by halves, so what counts is the last few seconds.
//!
//! Must not be here: threads, and what the work is.

mod queue;
mod turns;

pub use queue::{FairQueue, Full, Limits, Ticket};
pub use turns::{Turn, Turns};

use std::net::IpAddr;
use std::sync::Arc;

use crate::caller::Caller;

/// Whose work it is. The default is the server's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Owner {
    client: Option<IpAddr>,
    user: Option<Arc<str>>,
}

impl Owner {
    /// The caller of the request that runs here, or the server itself.
    pub fn current() -> Self {
        Caller::current().map(|caller| Self::from(&caller)).unwrap_or_default()
    }
}

impl From<&Caller> for Owner {
    fn from(caller: &Caller) -> Self {
        Self { client: Some(caller.client()), user: caller.shared_user() }
    }
}
