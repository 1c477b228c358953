//! Load that hostile clients make, and honest clients that must be served meanwhile. For measurements (`cargo xtask
//! bench attack`) and tests; no product code depends on this.
//!
//! Clients differ by their loopback addresses: everything in `127.0.0.0/8` is this machine. They are plain blocking
//! sockets on threads of their own, so that they do not share a runtime with a server under test. Must not be here:
//! what is expected of a server, how a server is started, and any clock by which a test could fail.

mod attacks;
mod connection;
mod honest;
mod outcome;
mod stop;
mod victim;

pub use attacks::{Attack, Size, Target};
pub use connection::{Client, Reply, Request};
pub use honest::{Lists, read_lists};
pub use outcome::Outcome;
pub use stop::Stop;
pub use victim::{Times, Victim};

/// Allows this process `wanted` open files, if the system does. How many it may have then.
pub fn allow_open_files(wanted: u64) -> u64 {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    // No limit is more than anybody wants.
    let (Some(current), most) = (current, maximum.unwrap_or(u64::MAX)) else { return u64::MAX };
    let raised = wanted.min(most).max(current);
    match setrlimit(Resource::Nofile, Rlimit { current: Some(raised), maximum }) {
        Ok(()) => raised,
        Err(_) => current,
    }
}
