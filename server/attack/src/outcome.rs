//! What came of an attack.

use std::collections::BTreeMap;

/// What the attackers sent and were answered.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Requests, or connections where there was no request, that were begun.
    pub sent: u64,
    /// Replies that came, by their status.
    pub answered: BTreeMap<u16, u64>,
    /// Connections that were refused, or closed without a reply, also because the attack was over.
    pub closed: u64,
    /// Bytes that were sent.
    pub bytes: u64,
}

impl Outcome {
    /// Adds what another attacker did.
    pub(crate) fn add(&mut self, other: Outcome) {
        self.sent += other.sent;
        self.closed += other.closed;
        self.bytes += other.bytes;
        for (status, count) in other.answered {
            *self.answered.entry(status).or_default() += count;
        }
    }

    pub(crate) fn note(&mut self, status: u16) {
        *self.answered.entry(status).or_default() += 1;
    }

    /// In words, such as `12 sent (200: 10, 429: 1), 1 closed`.
    pub fn words(&self) -> String {
        let answered: Vec<String> = self.answered.iter().map(|(status, count)| format!("{status}: {count}")).collect();
        format!("{} sent ({}), {} closed", self.sent, answered.join(", "), self.closed)
    }
}
