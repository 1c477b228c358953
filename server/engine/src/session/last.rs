//! The last events of rules with `check_diff`.

use std::collections::HashMap;

use crate::json::Text;

/// How many bytes they take at most; beyond it all are forgotten. The original has them in files, without a bound.
const MOST_BYTES: usize = 8 << 20;

/// Events by the rule and the host.
#[derive(Debug, Default)]
pub(super) struct Last {
    events: HashMap<(usize, Text), Text>,
    bytes: usize,
}

impl Last {
    /// Remembers an event as the last one, and gives the one before it.
    pub(super) fn replace(&mut self, rule: usize, host: &Text, log: &Text) -> Option<Text> {
        let cost = log.len() + host.len() + 128;
        if self.bytes + cost > MOST_BYTES {
            let before = self.events.remove(&(rule, host.clone()));
            *self = Self::default();
            self.insert(rule, host, log, cost);
            return before;
        }
        self.insert(rule, host, log, cost)
    }

    pub(super) const fn bytes(&self) -> usize {
        self.bytes
    }

    fn insert(&mut self, rule: usize, host: &Text, log: &Text, cost: usize) -> Option<Text> {
        let before = self.events.insert((rule, host.clone()), log.clone());
        self.bytes += cost;
        if let Some(before) = &before {
            self.bytes = self.bytes.saturating_sub(before.len() + host.len() + 128);
        }
        before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Text {
        text.as_bytes().into()
    }

    #[test]
    fn the_event_before_is_told_of_each_rule_and_host() {
        let mut last = Last::default();
        assert_eq!(last.replace(1, &text("a"), &text("one")), None);
        assert_eq!(last.replace(1, &text("b"), &text("two")), None);
        assert_eq!(last.replace(2, &text("a"), &text("three")), None);
        assert_eq!(last.replace(1, &text("a"), &text("four")), Some(text("one")));
        assert_eq!(last.replace(1, &text("a"), &text("five")), Some(text("four")));
        assert_eq!(last.bytes(), 3 * 129 + "twothreefive".len());
    }

    #[test]
    fn many_hosts_take_a_bounded_amount() {
        let mut last = Last::default();
        let log = text(&"x".repeat(60_000));
        for host in 0..1_000 {
            last.replace(1, &text(&host.to_string()), &log);
            assert!(last.bytes() <= MOST_BYTES);
        }
        assert_eq!(last.replace(1, &text("999"), &text("y")), Some(log));
    }
}
