//! The entries of Apple's system log: `[Time 2006.12.28 15:53:55 UTC] [Sender sshd] [Message text] [Host name]`.

use super::{Predecoded, Text};

/// Where the entries after the date begin.
const ENTRIES: usize = 25;

/// The sender, the message and the host; the first of each counts, and nothing after the host. Its date is not told.
pub(super) fn entries(event: Text<'_>) -> Predecoded<'_> {
    let mut found = Predecoded { timestamp: None, hostname: None, program_name: None, log: event.from(ENTRIES) };
    let mut message = false;
    // Where the first entry ends whose text was taken. The original cuts its text there, which shows in an event
    // without a message.
    let mut cut = None;
    let mut next = event.find(b'[', ENTRIES);
    while let Some(open) = next {
        let entry = event.from(open + 1);
        let mut from = open + 1;
        let (label, wanted): (&[u8], _) = if entry.starts_with(b"Sender ") {
            (b"Sender ", found.program_name.is_none())
        } else if entry.starts_with(b"Message ") {
            (b"Message ", !message)
        } else {
            (b"Host ", entry.starts_with(b"Host "))
        };
        if wanted {
            let start = open + 1 + label.len();
            let close = event.find(b']', start);
            let text = close.map(|close| event.part(start..close));
            match label {
                b"Sender " => found.program_name = text,
                b"Host " => found.hostname = text,
                _ => {
                    message = true;
                    found.log = text.unwrap_or_else(|| event.from(start));
                }
            }
            cut = cut.or(close);
            match close {
                Some(close) if label != b"Host " => from = close + 1,
                _ => break,
            }
        }
        next = event.find(b'[', from);
    }
    if let (false, Some(cut)) = (message, cut) {
        found.log = event.part(ENTRIES..cut);
    }
    found
}
