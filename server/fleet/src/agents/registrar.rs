//! Who adds and removes agents: the seam between this server and the manager's own enrolment daemon.
//!
//! [`super::registrars`] asks that daemon where it listens; where none runs,
//! [`super::local_registrar::LocalRegistrar`] takes its place. What is asked and refused here is
//! what the daemon asks and refuses (docs/facts/04-modules.md, section 2.4).

use std::net::{IpAddr, Ipv4Addr};

use crate::Fault;
use crate::ledger::LedgerError;
use apid_manager::LinkError;

/// The longest name of an agent.
const MAX_NAME: usize = 128;

/// The characters of a name at least, by the rules of 2016.
const MIN_NAME_OF_2016: usize = 2;

/// The highest id that a request may choose: agents and manager exchange ids of eight digits at most.
const MAX_ID: i64 = 99_999_999;

/// Characters of a key, at least.
const MIN_KEY: usize = 64;

/// Adds and removes agents. Both block; they run on a worker.
pub trait Registrar: Send + Sync + 'static {
    /// Adds an agent, with a new id and a new key where the request brings none.
    ///
    /// # Errors
    ///
    /// When there is another agent of that id, address or name that is not to be replaced.
    fn add(&self, agent: &NewAgent) -> Result<Added, RegistrarError>;

    /// Removes agents, and says which could not be removed. With `purge` their ids may be given out again. Ids that do
    /// not exist are passed over.
    ///
    /// # Errors
    ///
    /// When nothing was removed.
    fn remove(&self, ids: &[i64], purge: bool) -> Result<Vec<(i64, LinkError)>, RegistrarError>;
}

/// An agent to be added, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAgent {
    /// Its name.
    pub name: String,
    /// Its address, network, or `any`.
    pub ip: String,
    /// Its number; none for the next that is free.
    pub id: Option<i64>,
    /// Its secret; none for a new one.
    pub key: Option<String>,
    /// When an agent that is in the way is replaced.
    pub force: Force,
}

/// The rules for replacing an agent of the same id, address or name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Force {
    /// Whether one is replaced at all.
    pub enabled: bool,
    /// Seconds for which an agent that once connected must be disconnected; none when that does not matter.
    pub disconnected_time: Option<i64>,
    /// Seconds since the registration of the agent in the way.
    pub after_registration_time: i64,
}

impl Default for Force {
    /// What a request that says nothing means: nothing is replaced.
    fn default() -> Self {
        Self { enabled: false, disconnected_time: Some(3_600), after_registration_time: 3_600 }
    }
}

/// What is known of an agent that is in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct InTheWay {
    pub(super) status: String,
    pub(super) disconnected: i64,
    pub(super) added: i64,
}

impl Force {
    /// What an insertion means that says nothing: an agent that is long gone is replaced.
    pub const GONE: Self = Self { enabled: true, disconnected_time: Some(3_600), after_registration_time: 3_600 };

    /// Whether the rules let this agent be replaced.
    pub(super) fn allows(&self, agent: &InTheWay, now: i64) -> bool {
        let gone = match (self.disconnected_time, agent.status.as_str()) {
            (None, _) | (_, "never_connected") => true,
            // One without a time of disconnection is connected, or nobody knows.
            (Some(_), _) if agent.disconnected == 0 => false,
            (Some(least), _) => now.saturating_sub(agent.disconnected) >= least,
        };
        self.enabled && gone && now.saturating_sub(agent.added) >= self.after_registration_time
    }
}

/// An agent that was added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// Its number.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Its address.
    pub ip: String,
    /// Its secret.
    pub key: String,
}

/// Why an agent was not added, or none was removed.
#[derive(Debug, thiserror::Error)]
pub enum RegistrarError {
    /// An agent, or the manager, has this name.
    #[error("there is an agent called {0}")]
    DuplicateName(String),
    /// An agent has this address.
    #[error("there is an agent with the address {0}")]
    DuplicateIp(String),
    /// An agent, or the manager, has this id.
    #[error("there is an agent with the id {0:03}")]
    DuplicateId(i64),
    /// The random generator failed.
    #[error("cannot make a key")]
    Random,
    /// The enrolment daemon of a manager that runs cannot be reached.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// The files were not changed.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
}

impl From<RegistrarError> for Fault {
    fn from(error: RegistrarError) -> Self {
        match error {
            RegistrarError::DuplicateName(name) => Self::NameTaken(name),
            RegistrarError::DuplicateIp(ip) => Self::AddressTaken(ip),
            RegistrarError::DuplicateId(id) => Self::IdTaken(id),
            RegistrarError::Ledger(LedgerError::Daemon(daemon)) => Self::EnrolmentRuns(daemon),
            RegistrarError::Link(error) => error.into(),
            RegistrarError::Ledger(error) => error.into(),
            RegistrarError::Random => Self::unexpected(error),
        }
    }
}

impl NewAgent {
    /// Checks name and address as a request gives them.
    ///
    /// # Errors
    ///
    /// When the name is too long or the file of keys cannot hold it, and when `ip` is not an address.
    pub fn checked(name: &str, ip: &str, force: Force) -> Result<Self, Fault> {
        let agent = Self::checked_loosely(name, ip, force)?;
        if has_host_bits(&agent.ip) { Err(Fault::InvalidAddress(agent.ip)) } else { Ok(agent) }
    }

    /// Checks them by the rules of 2016 (docs/facts/08-v1.md, section 5): a name has at least two characters and no
    /// `%`, `0.0.0.0` is no address, and a network may have bits set in its host part, as `10.0.0.1/24` has: the
    /// manager takes it for the network that the address lies in.
    ///
    /// # Errors
    ///
    /// As for [`NewAgent::checked`].
    pub fn checked_by_rules_of_2016(name: &str, ip: &str, force: Force) -> Result<Self, Fault> {
        let agent = Self::checked_loosely(name, ip, force)?;
        if agent.name.len() < MIN_NAME_OF_2016 || agent.name.contains('%') {
            return Err(Fault::InvalidName(agent.name));
        }
        if agent.ip == "0.0.0.0" { Err(Fault::InvalidAddress(agent.ip)) } else { Ok(agent) }
    }

    fn checked_loosely(name: &str, ip: &str, force: Force) -> Result<Self, Fault> {
        if name.chars().count() > MAX_NAME {
            return Err(Fault::NameTooLong);
        }
        // A blank or a line break would be read as another field or another agent. Nothing else checks it: the daemon
        // would, and answers a fault of the server.
        let valid = |byte: u8| byte.is_ascii_alphanumeric() || b".-_%".contains(&byte);
        if name.is_empty() || !name.bytes().all(valid) {
            return Err(Fault::InvalidName(name.to_owned()));
        }
        let ip = ip.to_lowercase();
        if !valid_address(&ip) {
            return Err(Fault::InvalidAddress(ip));
        }
        Ok(Self { name: name.to_owned(), ip, id: None, key: None, force })
    }

    /// The same with an id of the caller's choice; `0900` is the number 900.
    ///
    /// # Errors
    ///
    /// When it is the manager's, or not a number of at most eight digits.
    pub fn with_id(self, id: &str) -> Result<Self, Fault> {
        let digits = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
        let number = id.parse::<i64>().ok().filter(|number| digits && *number <= MAX_ID);
        match number {
            Some(0) => Err(Fault::IdTaken(0)),
            Some(number) => Ok(Self { id: Some(number), ..self }),
            None => Err(Fault::InvalidId { id: id.to_owned(), max: MAX_ID }),
        }
    }

    /// The same with a key of the caller's choice.
    ///
    /// # Errors
    ///
    /// When it is too short, or the file of keys cannot hold it.
    pub fn with_key(self, key: String) -> Result<Self, Fault> {
        if !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Fault::InvalidKey);
        }
        if key.len() < MIN_KEY {
            return Err(Fault::KeyTooShort);
        }
        Ok(Self { key: Some(key), ..self })
    }
}

/// `any`, an address, or a network; the mask of an IPv4 network may be dotted.
fn valid_address(text: &str) -> bool {
    text == "any" || text.parse::<IpAddr>().is_ok() || network(text).is_some()
}

/// Whether a network has bits set in its host part.
fn has_host_bits(text: &str) -> bool {
    network(text).is_some_and(|(address, mask)| address & !mask != 0)
}

/// Address and mask of a network; those of IPv4 are the low bits, above which the mask is all ones.
fn network(text: &str) -> Option<(u128, u128)> {
    let (address, mask) = text.split_once('/')?;
    let number = |most: u32| {
        let digits = !mask.is_empty() && mask.bytes().all(|byte| byte.is_ascii_digit());
        mask.parse::<u32>().ok().filter(|bits| digits && *bits <= most)
    };
    match address.parse::<IpAddr>().ok()? {
        IpAddr::V4(address) => {
            let dotted =
                || mask.parse::<Ipv4Addr>().ok().map(u32::from).filter(|mask| mask.leading_ones() == mask.count_ones());
            let mask = number(32).map(|bits| u32::MAX.checked_shl(32 - bits).unwrap_or(0)).or_else(dotted)?;
            Some((u32::from(address).into(), !u128::from(!mask)))
        }
        IpAddr::V6(address) => Some((address.into(), u128::MAX.checked_shl(128 - number(128)?).unwrap_or(0))),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Fault, Force, InTheWay, NewAgent, has_host_bits, valid_address};

    #[test]
    fn addresses() {
        for text in [
            "any",
            "10.0.0.1",
            "::1",
            "10.0.0.0/8",
            "10.0.0.0/255.0.0.0",
            "0.0.0.0/0",
            "::/0",
            "fe80::/64",
            "10.0.0.1/32",
        ] {
            assert!(valid_address(text) && !has_host_bits(text), "{text}");
        }
        for text in ["10.0.0.1/8", "10.0.0.1/255.0.0.0", "10.0.0.1/0", "fe80::1/64"] {
            assert!(valid_address(text) && has_host_bits(text), "{text}");
        }
        for text in [
            "",
            "banana",
            "10.0.0.0/33",
            "10.0.0.0/+8",
            "10.0.0.0/",
            "010.0.0.1",
            "10.0.0.0/255.0.255.0",
            "any/8",
            "10.0.0.1 ",
        ] {
            assert!(!valid_address(text), "{text}");
        }
    }

    #[test]
    fn requests_are_checked() {
        let checked = |name: &str, ip: &str| NewAgent::checked(name, ip, Force::default());
        assert_eq!(checked("web", "ANY").unwrap().ip, "any");
        assert_eq!(checked(&"x".repeat(128), "any").unwrap().name.len(), 128);
        assert_eq!(checked(&"x".repeat(129), "any"), Err(Fault::NameTooLong));
        for name in ["web%01", "100%cpu", "a", ".hidden", "-dash"] {
            assert_eq!(checked(name, "any").unwrap().name, name);
        }
        for ip in ["Banana", "10.0.0.1/24"] {
            assert_eq!(checked("web", ip), Err(Fault::InvalidAddress(ip.to_lowercase())));
        }
        let of_2016 = |name, ip| NewAgent::checked_by_rules_of_2016(name, ip, Force::default());
        assert_eq!(of_2016("web", "10.0.0.1/24").unwrap().ip, "10.0.0.1/24");
        assert_eq!(of_2016("we", "0.0.0.0/0").unwrap().ip, "0.0.0.0/0");
        assert_eq!(of_2016("w", "any"), Err(Fault::InvalidName("w".to_owned())));
        assert_eq!(of_2016("a%b", "any"), Err(Fault::InvalidName("a%b".to_owned())));
        assert_eq!(of_2016("web", "0.0.0.0"), Err(Fault::InvalidAddress("0.0.0.0".to_owned())));
        assert_eq!(of_2016("web", "10.0.0.300"), Err(Fault::InvalidAddress("10.0.0.300".to_owned())));
        for name in ["", "a b", "a\nb", "!a", "é", "a:b"] {
            assert_eq!(checked(name, "any"), Err(Fault::InvalidName(name.into())));
        }
    }

    #[test]
    fn ids_and_keys_are_checked() {
        let agent = || NewAgent::checked("web", "any", Force::default()).unwrap();
        let id = |text: &str| agent().with_id(text).map(|agent| agent.id.unwrap());
        for (text, number) in [("900", 900), ("0900", 900), ("99999999", 99_999_999)] {
            assert_eq!(id(text), Ok(number), "{text}");
        }
        for text in ["000", "0000"] {
            assert_eq!(id(text), Err(Fault::IdTaken(0)), "{text}");
        }
        for text in ["100000000", "99999999999999999999", "+12", ""] {
            assert_eq!(id(text), Err(Fault::InvalidId { id: text.into(), max: 99_999_999 }));
        }
        let key = |text: String| agent().with_key(text).map(|agent| agent.key.unwrap().len());
        assert_eq!(key("a".repeat(64)), Ok(64));
        assert_eq!(key("a".repeat(63)), Err(Fault::KeyTooShort));
        for text in [format!("{} ", "a".repeat(63)), "é".repeat(64)] {
            assert_eq!(key(text), Err(Fault::InvalidKey));
        }
    }

    #[test]
    fn replacing_needs_every_rule() {
        let agent = |status: &str, disconnected, added| InTheWay { status: status.to_owned(), disconnected, added };
        let force = Force { enabled: true, ..Force::default() };
        let now = 1_000_000;
        for (agent, allowed) in [
            (agent("never_connected", 0, 0), true),
            (agent("never_connected", 0, now - 3_599), false),
            (agent("disconnected", now - 3_600, 0), true),
            (agent("disconnected", now - 3_599, 0), false),
            (agent("disconnected", 0, 0), false),
            (agent("active", 0, 0), false),
        ] {
            assert_eq!(force.allows(&agent, now), allowed, "{agent:?}");
            assert!(!Force::default().allows(&agent, now));
        }
        let any_time = Force { disconnected_time: None, after_registration_time: 0, ..force };
        assert!(any_time.allows(&agent("active", 0, now), now));
    }
}
