//! The location of an event: which agent it came from.

/// Where an event came from, as its location says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Origin<'a> {
    /// The agent's id; `000` for the manager.
    pub agent_id: &'a [u8],
    /// The host that the location names, which stands before any that the event names. `None` where it names no agent:
    /// then the host is that of the event, and without one the manager.
    pub hostname: Option<&'a [u8]>,
    /// The location without the agent's id.
    pub location: &'a [u8],
}

/// Reads `[001] (name) any->/var/log/syslog`, or a location on the manager. `None` if a bracket is not closed: such an
/// event is refused.
#[must_use]
pub fn origin(location: &[u8]) -> Option<Origin<'_>> {
    let Some(bracketed) = location.strip_prefix(b"[") else {
        return Some(Origin { agent_id: b"000", hostname: None, location });
    };
    let close = memchr::memchr(b']', bracketed)?;
    let agent_id = bracketed.get(..close)?;
    // The byte after the bracket should be a space; it is not looked at.
    let location = bracketed.get(close + 2..).unwrap_or_default();
    let name = location.strip_prefix(b"(").and_then(|rest| rest.split_at_checked(memchr::memchr(b')', rest)?));
    Some(Origin { agent_id, hostname: Some(name.map_or(b"", |(name, _)| name)), location })
}
