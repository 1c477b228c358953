//! The list envelope (docs/facts/03-queries.md, section 4): affected items, failed items grouped by error, message,
//! error code.

use bytes::Bytes;

use super::{push_integer, push_text};
use crate::Failure;

/// The three messages of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Messages<'m> {
    /// Nothing failed.
    pub all: &'m str,
    /// Something was affected and something failed.
    pub some: &'m str,
    /// Nothing was affected.
    pub none: &'m str,
}

/// Items that failed, each with its reason.
#[derive(Clone, Debug, Default)]
pub struct FailedItems {
    groups: Vec<(Failure, Vec<String>)>,
}

impl FailedItems {
    /// No failures yet.
    pub const fn new() -> Self {
        Self { groups: Vec::new() }
    }

    /// Adds `id` to those that failed for this reason.
    pub fn push(&mut self, id: impl Into<String>, failure: &Failure) {
        match self.groups.iter_mut().find(|group| group.0 == *failure) {
            Some((_, ids)) => ids.push(id.into()),
            None => self.groups.push((failure.clone(), vec![id.into()])),
        }
    }

    /// How many items failed.
    pub fn count(&self) -> usize {
        self.groups.iter().map(|(_, ids)| ids.len()).sum()
    }

    /// The groups as they are shown: by code, ids in numeric order if all are numbers, else in text order.
    pub fn into_groups(mut self) -> Vec<(Failure, Vec<String>)> {
        self.groups.sort_by_key(|(failure, _)| failure.code);
        for (_, ids) in &mut self.groups {
            let numeric = ids.iter().all(|id| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()));
            if numeric {
                ids.sort_by(|a, b| {
                    significant(a).len().cmp(&significant(b).len()).then_with(|| significant(a).cmp(significant(b)))
                });
            } else {
                ids.sort_unstable();
            }
            ids.dedup();
        }
        self.groups
    }

    fn write(self, out: &mut Vec<u8>) {
        for (index, (failure, ids)) in self.into_groups().into_iter().enumerate() {
            out.extend_from_slice(if index == 0 { b"{\"error\": {\"code\": " } else { b", {\"error\": {\"code\": " });
            push_integer(out, failure.code);
            out.extend_from_slice(b", \"message\": ");
            push_text(out, failure.message.as_bytes());
            if let Some(remediation) = &failure.remediation {
                out.extend_from_slice(b", \"remediation\": ");
                push_text(out, remediation.as_bytes());
            }
            out.extend_from_slice(b"}, \"id\": [");
            for (index, id) in ids.iter().enumerate() {
                if index > 0 {
                    out.extend_from_slice(b", ");
                }
                push_text(out, id.as_bytes());
            }
            out.extend_from_slice(b"]}");
        }
    }
}

/// A number's digits without leading zeros.
fn significant(id: &str) -> &str {
    id.trim_start_matches('0')
}

/// A list reply being written: open it, append the items, close it.
pub struct Envelope {
    out: Vec<u8>,
}

impl Envelope {
    /// Starts a reply that will take about `capacity` bytes.
    pub fn open(capacity: usize) -> Self {
        let mut out = Vec::with_capacity(capacity.saturating_add(256));
        out.extend_from_slice(b"{\"data\": {\"affected_items\": [");
        Self { out }
    }

    /// Makes room for items of about so many bytes together.
    pub fn expect(&mut self, capacity: usize) {
        self.out.reserve(capacity);
    }

    /// Where the items go: after one another, with `", "` between.
    pub fn items(&mut self) -> &mut Vec<u8> {
        &mut self.out
    }

    /// Ends the reply. `total` may exceed the number of items written; the message and the error code follow it.
    pub fn close(self, total: u64, failed: FailedItems, messages: &Messages<'_>) -> Bytes {
        let mut out = self.out;
        let failures = failed.count();
        out.extend_from_slice(b"], \"total_affected_items\": ");
        push_integer(&mut out, total);
        out.extend_from_slice(b", \"total_failed_items\": ");
        push_integer(&mut out, failures);
        out.extend_from_slice(b", \"failed_items\": [");
        failed.write(&mut out);
        out.extend_from_slice(b"]}, \"message\": ");
        let (message, error) = match (total, failures) {
            (0, 0) => (messages.none, b'0'),
            (0, _) => (messages.none, b'1'),
            (_, 0) => (messages.all, b'0'),
            _ => (messages.some, b'2'),
        };
        push_text(&mut out, message.as_bytes());
        out.extend_from_slice(b", \"error\": ");
        out.extend_from_slice(&[error, b'}']);
        Bytes::from(out)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use serde_json::{Value, json};

    use super::{Envelope, FailedItems, Messages};
    use crate::Failure;

    const MESSAGES: Messages<'_> = Messages { all: "all", some: "some", none: "none" };

    fn reply(items: &str, total: u64, failed: FailedItems) -> Value {
        let mut envelope = Envelope::open(0);
        envelope.items().extend_from_slice(items.as_bytes());
        serde_json::from_slice(&envelope.close(total, failed, &MESSAGES)).unwrap()
    }

    #[test]
    fn message_and_error_follow_the_totals() {
        let mut failed = FailedItems::new();
        failed.push("999", &Failure::not_found(1701));
        let cases = [(0, false, "none", 0), (0, true, "none", 1), (3, false, "all", 0), (3, true, "some", 2)];
        for (total, fails, message, error) in cases {
            let reply = reply("", total, if fails { failed.clone() } else { FailedItems::new() });
            assert_eq!((&reply["message"], &reply["error"]), (&json!(message), &json!(error)));
        }
    }

    #[test]
    fn failures_are_grouped_and_sorted() {
        let mut failed = FailedItems::new();
        for id in ["1000", "999", "0999"] {
            failed.push(id, &Failure::not_found(1701));
        }
        failed.push("b", &Failure::bad_request(1000));
        failed.push("010", &Failure::bad_request(1000));
        let reply = reply("\"001\"", 1, failed);
        assert_eq!(reply["data"]["total_failed_items"], 5);
        assert_eq!(reply["data"]["failed_items"][0]["id"], json!(["010", "b"]));
        assert_eq!(reply["data"]["failed_items"][1]["id"], json!(["999", "0999", "1000"]));
        assert_eq!(reply["data"]["failed_items"][1]["error"]["code"], 1701);
    }
}
