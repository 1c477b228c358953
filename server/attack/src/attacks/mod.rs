//! The attacks, by name.

mod bodies;
mod files;
mod framing;
mod heads;
mod log;
mod logins;
mod queries;
mod readers;

use std::io::Result;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use crate::connection::{Client, Connection, Request};
use crate::outcome::Outcome;
use crate::stop::Stop;

/// What is attacked, and with which credentials.
#[derive(Clone, Debug)]
pub struct Target {
    /// The server.
    pub server: SocketAddr,
    /// The header of a token of a user who may read everything.
    pub reader: String,
    /// The header of a token of a user who may do nothing.
    pub nobody: String,
    /// Agents of the home.
    pub agents: u32,
}

/// How large an attack is. What the numbers mean is [`Attack::full`]'s to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Attackers, or connections, at once.
    pub attackers: usize,
    /// What each of them sends: clauses, bytes or the like.
    pub amount: usize,
}

/// An attack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attack {
    /// Queries over all agents that compare each with hundreds of patterns and ask for all the time they need.
    Queries,
    /// Readers of the list of all agents that take it very slowly.
    SlowReaders,
    /// Queries of thousands of clauses over thousands of roles.
    Roles,
    /// One wrong login from each of many addresses.
    Logins,
    /// Large bodies of a user who may do nothing.
    Bodies,
    /// A large file of a group, read in its most expensive form.
    GroupFile,
    /// Requests without valid credentials, made to fill and to forge the log.
    Log,
    /// Heads of requests that never end, from as many addresses.
    SlowHeads,
    /// Deep and wide JSON, also from strangers.
    Json,
    /// Bytes that are no requests.
    Framing,
}

impl Attack {
    /// All of them.
    pub const ALL: [Attack; 10] = [
        Attack::Queries,
        Attack::SlowReaders,
        Attack::Roles,
        Attack::Logins,
        Attack::Bodies,
        Attack::GroupFile,
        Attack::Log,
        Attack::SlowHeads,
        Attack::Json,
        Attack::Framing,
    ];

    /// Its name, in one word.
    pub fn name(self) -> &'static str {
        match self {
            Attack::Queries => "queries",
            Attack::SlowReaders => "slow-readers",
            Attack::Roles => "roles",
            Attack::Logins => "logins",
            Attack::Bodies => "bodies",
            Attack::GroupFile => "group-file",
            Attack::Log => "log",
            Attack::SlowHeads => "slow-heads",
            Attack::Json => "json",
            Attack::Framing => "framing",
        }
    }

    /// What it does in full, for people.
    pub fn describes(self) -> &'static str {
        match self {
            Attack::Queries => "8 connections, `q` of 900 ORed `~` clauses, `wait_for_complete=true`",
            Attack::SlowReaders => "3 readers of `limit=100000` at 62 KB/s",
            Attack::Roles => "4 connections, `q` of 4,500 clauses over 5,000 roles",
            Attack::Logins => "400 addresses with one wrong login each",
            Attack::Bodies => "140 connections with bodies of 9.9 MiB, no permission",
            Attack::GroupFile => "8 readers of an `agent.conf` of 5 MiB with `type=rcl`",
            Attack::Log => "16 connections of strangers: long odd paths, forged tokens",
            Attack::SlowHeads => "4,096 slow heads from as many addresses",
            Attack::Json => "8 connections, JSON of 9 MiB: deep, wide; run_as",
            Attack::Framing => "16 connections of framing garbage",
        }
    }

    /// Its full size.
    pub fn full(self) -> Size {
        let (attackers, amount) = match self {
            // Clauses.
            Attack::Queries => (8, 900),
            Attack::Roles => (4, 4_500),
            // Bytes a second.
            Attack::SlowReaders => (3, 62_000),
            // Logins.
            Attack::Logins => (400, 1),
            // Bytes of a body.
            Attack::Bodies => (140, 99 * (1 << 20) / 10),
            Attack::Json => (8, 9 << 20),
            // Bytes of a file, which is made before: [`files::rcl`].
            Attack::GroupFile => (8, 5 << 20),
            // Bytes of a path.
            Attack::Log => (16, 6_000),
            // Seconds between two bytes.
            Attack::SlowHeads => (4_096, 5),
            // Bytes of garbage on a connection.
            Attack::Framing => (16, 4_096),
        };
        Size { attackers, amount }
    }

    /// Whether the second client comes anew for each request, since this attack is on connections.
    pub fn is_on_connections(self) -> bool {
        matches!(self, Attack::SlowHeads | Attack::Framing)
    }

    /// Whether the attackers have no valid credentials, so that what they cause in the log is theirs alone.
    pub fn is_unauthenticated(self) -> bool {
        matches!(self, Attack::Logins | Attack::Log | Attack::SlowHeads | Attack::Framing)
    }

    /// Attacks until `stop` is set. Returns when all attackers have stopped.
    pub fn run(self, target: &Target, size: Size, stop: &Stop) -> Outcome {
        match self {
            Attack::Queries => queries::agents(target, size, stop),
            Attack::SlowReaders => readers::run(target, size, stop),
            Attack::Roles => queries::roles(target, size, stop),
            Attack::Logins => logins::run(target, size, stop),
            Attack::Bodies => bodies::held(target, size, stop),
            Attack::GroupFile => files::run(target, size, stop),
            Attack::Log => log::run(target, size, stop),
            Attack::SlowHeads => heads::run(target, size, stop),
            Attack::Json => bodies::json(target, size, stop),
            Attack::Framing => framing::run(target, size, stop),
        }
    }

    /// The file that [`Attack::GroupFile`] reads: the path in a home, and its content of about `size` bytes.
    pub fn group_file(size: usize) -> (&'static str, String) {
        (files::PATH, files::rcl(size))
    }
}

/// Runs `work` on a thread for each attacker, which is given its number and a client at an address of its own.
fn each(target: &Target, attackers: usize, stop: &Stop, work: impl Fn(usize, Client) -> Outcome + Sync) -> Outcome {
    std::thread::scope(|scope| {
        let work = &work;
        let threads = (0..attackers).filter_map(|number| {
            let client = Client::new(target.server, address(number)).until(stop);
            // Hundreds of them do little but wait.
            let thread = std::thread::Builder::new().stack_size(256 << 10);
            thread.spawn_scoped(scope, move || work(number, client)).ok()
        });
        let threads: Vec<_> = threads.collect();
        let mut all = Outcome::default();
        threads.into_iter().filter_map(|thread| thread.join().ok()).for_each(|outcome| all.add(outcome));
        all
    })
}

/// The address of an attacker. No victim and no honest caller has it.
fn address(number: usize) -> Ipv4Addr {
    let [_, _, high, low] = u32::try_from(number).unwrap_or(u32::MAX).to_be_bytes();
    Ipv4Addr::new(127, 16 + high, low / 250, 1 + low % 250)
}

/// After a refusal or a failure: one that is refused comes again, but does not turn into a flood of refusals.
const PAUSE: Duration = Duration::from_millis(50);

/// Sends requests one after the other until `stop`; after a failure on a new connection, and after a `pause`, as after
/// a refusal.
fn again_and_again(
    client: &Client,
    stop: &Stop,
    pause: Duration,
    mut ask: impl FnMut(&mut Connection) -> Result<u16>,
) -> Outcome {
    let mut outcome = Outcome::default();
    let mut open = None;
    while !stop.is_set() {
        let connection = open.take().map_or_else(|| client.open(), Ok);
        outcome.sent += 1;
        let answered = connection.and_then(|mut connection| {
            let status = ask(&mut connection)?;
            Ok((status, connection))
        });
        match answered {
            Ok((status, connection)) => {
                outcome.note(status);
                open = Some(connection);
                if status >= 400 {
                    stop.sleep(pause);
                }
            }
            Err(_) => {
                outcome.closed += 1;
                stop.sleep(pause);
            }
        }
    }
    outcome
}

/// The same with one request, whose reply is read as fast as it comes.
fn repeat(client: &Client, stop: &Stop, request: Request<'_>) -> Outcome {
    again_and_again(client, stop, PAUSE, |connection| connection.read(request, &mut |_| {}).map(|reply| reply.status))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_attacker_has_an_address_of_its_own() {
        let addresses: HashSet<Ipv4Addr> = (0..4_096).map(address).collect();
        assert_eq!(addresses.len(), 4_096);
        assert!(addresses.iter().all(|address| address.is_loopback() && address.octets()[1] >= 16));
    }

    #[test]
    fn names_are_different() {
        let names: HashSet<&str> = Attack::ALL.iter().map(|attack| attack.name()).collect();
        assert_eq!(names.len(), Attack::ALL.len());
    }
}
