//! `client.keys`: the agents of a manager and their keys (docs/facts/06-backends.md, section 1, and
//! docs/facts/04-modules.md, section 0).
//!
//! A line is `<id> <name> <ip> <key>`; a removed agent's name starts with `!`, and its id is not given out again.

/// One line of the file that describes an agent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeysEntry<'a> {
    /// Number of the agent.
    pub id: i64,
    /// Name, without the mark of a removed agent.
    pub name: &'a str,
    /// Address or `any`.
    pub ip: &'a str,
    /// Secret.
    pub key: &'a str,
    /// Whether the agent was removed.
    pub removed: bool,
}

impl<'a> KeysEntry<'a> {
    /// Reads a line; `None` when it describes no agent.
    pub fn parse(line: &'a str) -> Option<Self> {
        let (id, rest) = line.split_once(' ')?;
        if id.len() < 3 || !id.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let mut words = rest.splitn(3, ' ');
        let (name, ip, key) = (words.next()?, words.next()?, words.next()?);
        let (removed, name) = match name.strip_prefix(['!', '#']) {
            Some(name) => (true, name),
            None => (false, name),
        };
        Some(Self { id: id.parse().ok()?, name, ip, key: key.trim_end(), removed })
    }
}

impl std::fmt::Display for KeysEntry<'_> {
    /// The line, without its end.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { id, name, ip, key, removed } = self;
        write!(f, "{id:03} {}{name} {ip} {key}", if *removed { "!" } else { "" })
    }
}

/// What a text says of agents, line by line. Bytes that are not UTF-8 are replaced, so that one bad line hides none.
pub fn each_entry(text: &[u8], mut each: impl FnMut(&KeysEntry<'_>)) {
    for line in text.split(|byte| *byte == b'\n') {
        KeysEntry::parse(&String::from_utf8_lossy(line)).iter().for_each(&mut each);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::KeysEntry;

    #[test]
    fn lines() {
        let entry = KeysEntry::parse("002 !gone any k2").unwrap();
        assert_eq!((entry.id, entry.name, entry.ip, entry.key, entry.removed), (2, "gone", "any", "k2", true));
        assert_eq!(entry.to_string(), "002 !gone any k2");
        for line in ["", "abc", "12 a b c", "001 name any", "0x1 a b c"] {
            assert_eq!(KeysEntry::parse(line), None, "{line}");
        }
    }
}
